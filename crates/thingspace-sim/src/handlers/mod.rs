//! The operations: what each checks and does once its caller is known and its body has the described form.
//!
//! A handler runs under the lock of the world and never waits.

mod callbacks;
mod device_page;
mod devices;
mod oauth;
mod provisioning;
mod session;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use jiff::Timestamp;
use serde_json::Value;
use serde_json::value::to_raw_value;
use uuid::Uuid;

use crate::fleet::SERVICE_PLANS;
use crate::ids::{DeviceId, Ident, Kind};
use crate::refusal::Refusal;
use crate::request::AskedDevice;
use crate::request_check::MOST_DEVICES;
use crate::world::{Accepted, World};

pub(crate) use device_page::Page;

/// Who may call an operation (`security` of the description).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// With the application's key and secret.
    Application,
    /// With a bearer.
    Bearer,
    /// With a bearer and a session.
    Session,
}

pub(crate) type Handler = fn(&mut World, &Call<'_>) -> Result<Answer, Refusal>;

/// A simulated operation.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    pub(crate) access: Access,
    pub(crate) handler: Handler,
}

impl Operation {
    const fn new(id: &'static str, method: &'static str, path: &'static str, access: Access, handler: Handler) -> Self {
        Self { id, method, path, access, handler }
    }

    /// The calls that give out tokens.
    pub(crate) fn is_login(&self) -> bool {
        matches!(self.id, "requestOauthToken" | "startConnectivityManagementSession")
    }
}

/// Every simulated operation.
pub(crate) static OPERATIONS: [Operation; 16] = [
    Operation::new("requestOauthToken", "POST", "/ts/v1/oauth2/token", Access::Application, oauth::token),
    Operation::new("revokeOauthToken", "POST", "/ts/v1/oauth2/revoke", Access::Application, oauth::revoke),
    Operation::new("startConnectivityManagementSession", "POST", "/m2m/v1/session/login", Access::Bearer, session::log_in),
    Operation::new("endConnectivityManagementSession", "POST", "/m2m/v1/session/logout", Access::Session, session::log_out),
    Operation::new(
        "resetConnectivityManagementPassword",
        "PUT",
        "/m2m/v1/session/password/actions/reset",
        Access::Session,
        session::reset_password,
    ),
    Operation::new("listDevices", "POST", "/m2m/v1/devices/actions/list", Access::Session, devices::list),
    Operation::new("addDevices", "POST", "/m2m/v1/devices/actions/add", Access::Session, devices::add),
    Operation::new("deleteDevices", "POST", "/m2m/v1/devices/actions/delete", Access::Session, devices::delete),
    Operation::new("activateDevices", "POST", "/m2m/v1/devices/actions/activate", Access::Session, provisioning::activate),
    Operation::new("suspendDevices", "POST", "/m2m/v1/devices/actions/suspend", Access::Session, provisioning::suspend),
    Operation::new("restoreDevices", "POST", "/m2m/v1/devices/actions/restore", Access::Session, provisioning::restore),
    Operation::new("deactivateDevices", "POST", "/m2m/v1/devices/actions/deactivate", Access::Session, provisioning::deactivate),
    Operation::new(
        "getRequestStatus",
        "GET",
        "/m2m/v1/accounts/{aname}/requests/{requestId}/status",
        Access::Session,
        provisioning::status,
    ),
    Operation::new("registerCallback", "POST", "/m2m/v1/callbacks/{aname}", Access::Session, callbacks::register),
    Operation::new("listCallbacks", "GET", "/m2m/v1/callbacks/{aname}", Access::Session, callbacks::list),
    Operation::new(
        "deregisterCallback",
        "DELETE",
        "/m2m/v1/callbacks/{aname}/name/{sname}",
        Access::Session,
        callbacks::deregister,
    ),
];

/// A call whose caller may make it.
pub(crate) struct Call<'a> {
    pub(crate) now: Timestamp,
    /// Variables of the path, decoded.
    pub(crate) path: &'a [(String, String)],
    /// A JSON body that has the described form; `Null` when the operation has none.
    pub(crate) body: &'a Value,
    /// The body as it was sent: the token endpoints take forms.
    pub(crate) bytes: &'a [u8],
    pub(crate) session: Option<Uuid>,
}

impl Call<'_> {
    pub(crate) fn path(&self, name: &str) -> &str {
        self.path.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }

    /// A text that the description requires.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.text(name).ok_or_else(|| unexpected(format!("{name} is missing")))
    }

    fn items(&self, name: &str) -> &[Value] {
        self.body.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

/// What a call is answered with.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: AnswerBody,
    pub(crate) header: Option<(HeaderName, HeaderValue)>,
    /// The request whose outcome comes by callback.
    pub(crate) accepted: Option<Accepted>,
}

#[derive(Debug)]
pub(crate) enum AnswerBody {
    Empty,
    Json(Value),
    /// Written out after the lock is given back: pages are large.
    Page(Box<Page>),
}

impl From<AnswerBody> for Answer {
    fn from(body: AnswerBody) -> Self {
        Self { status: StatusCode::OK, body, header: None, accepted: None }
    }
}

impl From<Value> for Answer {
    fn from(body: Value) -> Self {
        AnswerBody::Json(body).into()
    }
}

/// "Required member missing or unknown failure": the documented code for what has no code of its own.
fn unexpected(text: impl Into<String>) -> Refusal {
    Refusal::service("REQUEST_FAILED.UnexpectedError", text)
}

/// The account a body names has to be the user's; a user of one account may leave it out.
fn check_account(world: &World, call: &Call<'_>) -> Result<(), Refusal> {
    match call.text("accountName") {
        Some("") => Err(Refusal::service("INPUT_INVALID.Account.NotDefined", "accountName is empty")),
        Some(name) if name != &**world.fleet.account() => {
            Err(Refusal::service("REQUEST_FAILED.AccountNotFound", format!("There is no account {}", clipped(name))))
        }
        _ => Ok(()),
    }
}

/// The devices of a request. A malformed one refuses the whole request.
fn asked_devices(call: &Call<'_>, member: &str, most: usize) -> Result<Vec<AskedDevice>, Refusal> {
    let items = call.items(member);
    match items.len() {
        0 => Err(unexpected(format!("{member} names no device"))),
        count if count > most => {
            let code = if most == MOST_DEVICES { "INPUT_INVALID.MaxRequestsExceeded" } else { "INPUT_INVALID.NumberofDevices" };
            Err(Refusal::service(code, format!("{member} names {count} devices, at most {most} are allowed")))
        }
        _ => items.iter().enumerate().map(|(index, item)| asked_device(item, &format!("{member}[{index}]"))).collect(),
    }
}

fn asked_device(item: &Value, place: &str) -> Result<AskedDevice, Refusal> {
    let sent = item.get("deviceIds").unwrap_or(&Value::Null);
    let ids = sent.as_array().map_or(&[][..], Vec::as_slice);
    let ids: Vec<DeviceId> = ids.iter().map(|id| device_id(id, place)).collect::<Result<_, _>>()?;
    if ids.is_empty() {
        return Err(unexpected(format!("{place}.deviceIds names no identifier")));
    }
    let sent = to_raw_value(sent).map_err(|_| unexpected(format!("{place}.deviceIds cannot be repeated")))?;
    let ip_address = item.get("ipAddress").and_then(Value::as_str).filter(|address| !address.is_empty()).map(clipped);
    Ok(AskedDevice { sent, ids, ip_address: ip_address.map(Into::into) })
}

fn device_id(value: &Value, place: &str) -> Result<DeviceId, Refusal> {
    let member = |name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default();
    let kind = device_kind(member("kind"), place)?;
    let ident = Ident::parse(kind, member("id")).ok_or_else(|| {
        let text = format!("{place}: {} is no {}", clipped(member("id")), kind.answered().to_ascii_uppercase());
        Refusal::service("INPUT_INVALID.Device.Identifier.Invalid", text)
    })?;
    Ok(DeviceId { kind, ident })
}

fn device_kind(text: &str, place: &str) -> Result<Kind, Refusal> {
    Kind::parse(text).ok_or_else(|| {
        Refusal::service("INPUT_INVALID.Device.Kind.Invalid", format!("{place}: {} is no kind of identifier", clipped(text)))
    })
}

/// The plan a request names. The code contains the name.
fn plan_index(name: &str) -> Result<u16, Refusal> {
    let index = SERVICE_PLANS.iter().position(|plan| *plan == name).and_then(|index| u16::try_from(index).ok());
    index.ok_or_else(|| {
        let name = clipped(name);
        Refusal::service(&format!("REQUEST_FAILED.{name}.NotFound"), format!("There is no service plan {name}"))
    })
}

fn group_index(world: &World, name: &str) -> Result<u16, Refusal> {
    world.fleet.group_index(name).ok_or_else(|| {
        Refusal::service("REQUEST_FAILED.DeviceGroupNotFound", format!("There is no device group {}", clipped(name)))
    })
}

/// `customFields` of a request, by number from 0: values to set, or to filter by.
fn custom_fields(call: &Call<'_>) -> Result<[Option<Box<str>>; 5], Refusal> {
    let mut fields: [Option<Box<str>>; 5] = Default::default();
    for item in call.items("customFields") {
        let key = item.get("key").and_then(Value::as_str).unwrap_or_default();
        let number = key.strip_prefix("CustomField").and_then(|number| number.parse::<usize>().ok());
        let Some(field) = number.and_then(|number| fields.get_mut(number.checked_sub(1)?)) else {
            let text = format!("{} is not one of CustomField1 to CustomField5", clipped(key));
            return Err(Refusal::service("INPUT_INVALID.CustomField.InvalidName", text));
        };
        let value = item.get("value").and_then(Value::as_str).unwrap_or_default();
        if value.chars().count() > 50 {
            return Err(Refusal::service("INPUT_INVALID.CustomField.TooLong", format!("{key} is longer than 50 characters")));
        }
        *field = Some(value.into());
    }
    Ok(fields)
}

/// A text of the caller as far as a message repeats it.
fn clipped(text: &str) -> String {
    const LONGEST: usize = 64;
    if text.chars().count() <= LONGEST { text.into() } else { text.chars().take(LONGEST).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::description;

    #[test]
    fn operations_are_those_of_the_description() {
        for operation in &OPERATIONS {
            let described = description::operation(operation.id).expect(operation.id);
            assert_eq!((described.method, described.path), (operation.method.to_ascii_lowercase().as_str(), operation.path));
            let security = match operation.access {
                Access::Application => json!([{"basic": []}]),
                Access::Bearer => json!([{"bearer": []}]),
                Access::Session => json!([{"bearer": [], "session": []}]),
            };
            assert_eq!(described.security(), &security, "{}", operation.id);
        }
    }
}
