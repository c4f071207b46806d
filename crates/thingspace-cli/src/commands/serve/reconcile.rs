//! Compares the registered listeners and the open requests with the inbox, because callbacks may be lost while no receiver runs.

use std::collections::BTreeMap;

use serde_json::Value;
use thingspace::callbacks::Inbox;
use thingspace::callbacks::store::{self, Revision};
use thingspace::{Client, Error};

use crate::output::note;
use crate::workflow::listener::remove_left_behind;

/// The callback service of the SMS messages of devices.
const SMS: &str = "EnhancedConnectivityService";

/// The registered listeners: URLs by callback service.
type Listeners = BTreeMap<String, String>;

/// Reports on standard error what differs. Calls only read, except that `sms` starts the delivery of queued SMS messages.
pub async fn reconcile(inbox: &Inbox, client: &Client, sms: bool) {
    let listeners = match listeners(client).await {
        Ok(listeners) => listeners,
        // Further calls would fail as well, and each could be another failed login.
        Err(error) => return note(format_args!("warning: the registered listeners are unknown: {error}")),
    };
    if let Err(error) = compare(inbox, client, &listeners).await {
        note(format_args!("warning: the registered listeners could not be compared with the earlier ones: {error}"));
    }
    if let Err(error) = check_open_requests(inbox, client).await {
        note(format_args!("warning: the open requests could not be read: {error}"));
    }
    if sms {
        start_sms_delivery(client, &listeners).await;
    }
}

async fn listeners(client: &Client) -> Result<Listeners, Error> {
    let listed = client.callbacks().list().await?;
    Ok(listed.into_iter().map(|listener| (listener.service.to_string(), listener.url)).collect())
}

/// Reports listeners that changed since the last comparison, and remembers the current ones.
async fn compare(inbox: &Inbox, client: &Client, now: &Listeners) -> store::Result<()> {
    let name = format!("inbox/listeners/{}", client.account());
    let cell = inbox.store().cell(&name).await?;
    let before: Listeners = cell.as_ref().and_then(|cell| serde_json::from_slice(&cell.value).ok()).unwrap_or_default();
    differences(&before, now).iter().for_each(note);
    if before != *now {
        let value = serde_json::to_vec(now).unwrap_or_default();
        // A conflict means that another receiver has compared the same listeners.
        inbox.store().set(&name, Some(value.into()), cell.map_or(Revision::ABSENT, |cell| cell.revision)).await?;
    }
    Ok(())
}

fn differences(before: &Listeners, now: &Listeners) -> Vec<String> {
    let mut differences = Vec::new();
    for (service, url) in before {
        match now.get(service) {
            None => differences.push(format!(
                "warning: {service} has no listener any more (before: {url}); `thingspace callbacks register` registers it again"
            )),
            Some(other) if other != url => {
                differences.push(format!("warning: the listener of {service} is {other} now (before: {url})"));
            }
            Some(_) => {}
        }
    }
    for (service, url) in now {
        let path = url.split_once("/callbacks/").map(|(_, path)| path.trim_end_matches('/'));
        if path.is_some_and(|path| path != service) {
            differences.push(format!(
                "warning: the listener of {service} is {url}; expected a URL that ends with /callbacks/{service}, because messages \
                 do not name their service"
            ));
        }
    }
    if now.is_empty() {
        differences.push(
            "note: no listener is registered, so no callbacks arrive; see `thingspace callbacks register --help`".to_owned(),
        );
    }
    differences
}

/// Reports the status of requests whose outcome a program waits for.
async fn check_open_requests(inbox: &Inbox, client: &Client) -> store::Result<()> {
    for id in inbox.open_requests().await? {
        let callbacks = inbox.request(&id).await?.len();
        match status(client, &id).await {
            Ok(status) => {
                note(format_args!("open request {id}: the service reports `{status}`; {callbacks} callbacks are stored"))
            }
            Err(error) => {
                note(format_args!("open request {id}: {callbacks} callbacks are stored; its status is unknown: {error}"))
            }
        }
    }
    Ok(())
}

async fn status(client: &Client, id: &str) -> Result<String, Error> {
    let call = client.operation("getRequestStatus")?.path("aname", client.account()).path("requestId", id);
    let answer = call.send().await?;
    Ok(answer.get("status").and_then(Value::as_str).unwrap_or("no status").to_owned())
}

/// Starts the delivery of queued SMS messages, if a listener is registered that receives them.
async fn start_sms_delivery(client: &Client, listeners: &Listeners) {
    // The service would send the messages to the dead listener of a killed command, and they would be lost.
    remove_left_behind(client).await;
    if !listeners.contains_key(SMS) {
        return note(format_args!("warning: queued SMS messages stay at the service, because {SMS} has no listener"));
    }
    match client.sms().start_delivery().await {
        Ok(()) => note(format_args!("started the delivery of queued SMS messages to the listener of {SMS}")),
        Err(error) => note(format_args!("warning: the delivery of queued SMS messages could not be started: {error}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(listeners: &[(&str, &str)]) -> Listeners {
        listeners.iter().map(|(service, url)| ((*service).to_owned(), (*url).to_owned())).collect()
    }

    #[test]
    fn lost_changed_and_misdirected_listeners_are_reported() {
        let url = "https://hook.example.com:9003/callbacks/CarrierService";
        let before =
            of(&[("CarrierService", url), ("NiddService", "https://a.example/n"), ("DeviceUsage", "https://a.example/u")]);
        let now = of(&[("CarrierService", url), ("NiddService", "https://b.example/callbacks/CarrierService")]);
        let found = differences(&before, &now);
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].contains("DeviceUsage has no listener any more (before: https://a.example/u)"));
        assert!(found[1].contains("the listener of NiddService is https://b.example"));
        assert!(found[2].contains("ends with /callbacks/NiddService"));
        assert_eq!(differences(&now, &of(&[("CarrierService", url)])).len(), 1);
        assert!(differences(&of(&[]), &of(&[]))[0].contains("no listener is registered"));
        assert!(differences(&of(&[("CarrierService", url)]), &of(&[("CarrierService", url)])).is_empty());
    }
}
