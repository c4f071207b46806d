//! Registers, lists and deregisters callback listeners. Each callback service has at most one listener per account.

use std::sync::Arc;
use std::time::Duration;

use serde_json::{Value, json};
use url::Url;

use super::reading::unexpected;
use super::{Answer, AnswerBody, Call, Handler};
use crate::clip::clipped;
use crate::clock::later;
use crate::ledger::{LedgerEvent, Record};
use crate::refusal::Refusal;
use crate::world::{Listener, World};

pub(super) static OPERATIONS: &[(&str, Handler)] =
    &[("registerCallback", register), ("listCallbacks", list), ("deregisterCallback", deregister)];

/// Maximum length in characters of the user name and of the password of a listener (openapi/callbacks.yaml,
/// RegisterCallbackRequest).
const CREDENTIAL_LIMIT: usize = 40;

/// If the switch callback-password-delay is `quarter-hour`, messages still contain the credentials of the previous listener for
/// this time after a registration.
const PASSWORD_DELAY: Duration = Duration::from_secs(14 * 60);

/// The callback services that `registerCallback` accepts (openapi/callbacks.yaml, CallbackService).
const SERVICES: [&str; 23] = [
    "AlertService",
    "CarrierService",
    "DevicePRLInformation",
    "DeviceProfileService",
    "DevicePromoUsage",
    "DeviceService",
    "DeviceSuspensionStatus",
    "DeviceUsage",
    "DiagnosticsService",
    "EnhancedConnectivityService",
    "ExtendedEnhancedConnectivityService",
    "ExternalProvisioningChanges",
    "IntelligenceService",
    "NetworkEventService",
    "NiddService",
    "PromoChanges",
    "PwnService",
    "QoS",
    "ResumeTrackingNotification",
    "SMSDeliveryConfirmation",
    "StateService",
    "SubscriptionNotificationService",
    "VIPCallbackService",
];

/// Registers a listener. If the service already has a listener, the new one replaces it.
fn register(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let service = service(call.required("name")?)?;
    let url = listener_url(world, call.required("url")?)?;
    let (username, password) = (credential(call, "username")?, credential(call, "password")?);
    let mut listener = Listener::new(url, username, password);
    if world.settings.switches.passwords_change_late
        && let Some(before) = world.listeners.get(service)
    {
        let (username, password) = before.credentials(call.now);
        listener.former = Some((later(call.now, PASSWORD_DELAY), username.to_owned(), password.to_owned()));
    }
    world.listeners.insert(service, Arc::new(listener));
    note(world, call, "registerCallback", LedgerEvent::ListenerRegistered, service);
    Ok(json!({"accountName": &**world.fleet.account(), "serviceName": service}).into())
}

/// Lists the listeners with their user names and passwords, as the service does.
///
/// If no listener is registered, the answer is an empty array. The documentation describes an empty body instead (quirk
/// callback-list-empty), which the switch callback-list-empty selects.
fn list(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let shown = |(service, listener): (&&str, &Arc<Listener>)| {
        json!({
            "accountName": &**world.fleet.account(),
            "serviceName": service,
            "url": listener.url.as_str(),
            "username": listener.username,
            "password": listener.password,
        })
    };
    let listed: Vec<Value> = world.listeners.iter().filter(|(service, _)| SERVICES.contains(service)).map(shown).collect();
    if listed.is_empty() && world.settings.switches.empty_list_has_no_body {
        return Ok(AnswerBody::Empty.into());
    }
    Ok(Value::Array(listed).into())
}

/// Deregisters a listener. Succeeds even if the service has no listener: how the real service answers then is not documented
/// (quirk callbacks-deregister-absent), and the resulting state is the same.
fn deregister(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    check_account(world, call)?;
    let service = service(call.parameter("sname"))?;
    if world.listeners.remove(service).is_some() {
        note(world, call, "deregisterCallback", LedgerEvent::ListenerRemoved, service);
    }
    Ok(json!({"accountName": &**world.fleet.account(), "serviceName": service}).into())
}

fn note(world: &mut World, call: &Call<'_>, operation: &'static str, event: LedgerEvent, service: &'static str) {
    let record = Record { service: Some(service.into()), ..Record::new(event) };
    world.note(call.now, operation, record);
}

fn check_account(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    let name = call.parameter("aname");
    if name == &**world.fleet.account() {
        return Ok(());
    }
    Err(Refusal::service("REQUEST_FAILED.AccountName", format!("The user has no right to the account {}", clipped(name))))
}

/// Looks up a callback service by name. The error code for an unknown name is a guess (quirk callback-service-code).
fn service(name: &str) -> Result<&'static str, Refusal> {
    SERVICES.into_iter().find(|service| *service == name).ok_or_else(|| {
        Refusal::service("INPUT_INVALID.ServiceName.Invalid", format!("There is no callback service {}", clipped(name)))
    })
}

/// Parses the URL of a listener. Refuses a URL that is not HTTP or HTTPS, and a host that the simulator is not allowed to deliver
/// to. The error code is a guess (quirk callback-service-code). Accepts any port, because tests listen on free ports rather than
/// on the documented ports (quirk callback-ports).
pub(super) fn listener_url(world: &World, value: &str) -> Result<Url, Refusal> {
    let refused = |why: &str| Refusal::service("INPUT_INVALID.Url.Invalid", why);
    let url = Url::parse(value).map_err(|_| refused("url is not a URL"))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(refused("url must start with http:// or https://"));
    }
    if world.settings.may_deliver_to(&url) {
        return Ok(url);
    }
    Err(refused(
        "the simulator is not allowed to deliver to this host: use 127.0.0.1, [::1] or localhost, or add the host to the \
         callback hosts of the simulator. If other machines may use the simulator, even a loopback host must be added",
    ))
}

pub(super) fn credential(call: &Call<'_>, name: &str) -> Result<String, Refusal> {
    let value = call.string(name).unwrap_or_default();
    if value.chars().count() > CREDENTIAL_LIMIT {
        return Err(unexpected(format!("{name} is longer than {CREDENTIAL_LIMIT} characters")));
    }
    Ok(value.into())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::description;

    #[test]
    fn services_match_the_description() {
        let (body, _) = description::operation("registerCallback").unwrap().json_body().unwrap();
        let name = description::resolve(&description::resolve(body)["properties"]["name"]);
        let described: BTreeSet<&str> =
            name["enum"].as_array().unwrap().iter().map(|service| service.as_str().unwrap()).collect();
        assert_eq!(described, BTreeSet::from(SERVICES));
    }
}
