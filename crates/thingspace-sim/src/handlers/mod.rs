//! The operations of the API. Each area has its own file, and each operation has a handler.
//!
//! A handler receives a call that has passed authentication and the checks against the OpenAPI description. Handlers run while
//! the `World` is locked, and never wait. Handlers may use the module `world` and the modules in the layers below it,
//! such as `fleet` and `clock`, but not `http`, `admin` or `shared`. `lib.rs` lists the layers.

mod accounts;
mod callbacks;
mod campaigns;
mod device_changes;
mod device_page;
mod device_queries;
mod devices;
mod euicc;
mod firmware;
mod fota;
mod groups;
mod history;
mod identifiers;
mod leads;
mod location;
mod nidd;
mod oauth;
mod provisioning;
mod reachability;
mod reading;
mod segments;
mod session;
mod sms;
mod states;

use std::collections::HashMap;
use std::sync::OnceLock;

use axum::http::{HeaderName, HeaderValue, StatusCode};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

use crate::description::{self, Described};
use crate::refusal::Refusal;
use crate::world::request::{RequestKind, RequestedDevice};
use crate::world::{Accepted, World};

pub(crate) use device_page::Page;
use reading::unexpected;

/// The credentials that an operation requires (`security` in the OpenAPI description).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Access {
    /// The application's key and secret.
    Application,
    /// A bearer token.
    Bearer,
    /// A bearer token and a session token.
    Session,
}

impl Access {
    fn of(described: &Described) -> Self {
        match (described.requires("basic"), described.requires("session")) {
            (true, _) => Access::Application,
            (false, true) => Access::Session,
            (false, false) => Access::Bearer,
        }
    }
}

pub(crate) type Handler = fn(&mut World, &Call<'_>) -> Result<Answer, Refusal>;

/// An operation of the API, with the credentials that it requires and its handler.
pub(crate) struct Operation {
    pub(crate) described: Described,
    pub(crate) access: Access,
    pub(crate) handler: Handler,
}

impl Operation {
    /// Returns whether the operation issues a token.
    pub(crate) fn is_login(&self) -> bool {
        matches!(self.described.id, "requestOauthToken" | "startConnectivityManagementSession")
    }
}

/// The operations of every area, each with its handler.
static AREAS: &[&[(&str, Handler)]] = &[
    accounts::OPERATIONS,
    callbacks::OPERATIONS,
    campaigns::OPERATIONS,
    device_changes::OPERATIONS,
    device_queries::OPERATIONS,
    devices::OPERATIONS,
    firmware::OPERATIONS,
    fota::OPERATIONS,
    euicc::OPERATIONS,
    groups::OPERATIONS,
    history::OPERATIONS,
    identifiers::OPERATIONS,
    location::OPERATIONS,
    leads::OPERATIONS,
    nidd::OPERATIONS,
    oauth::OPERATIONS,
    provisioning::OPERATIONS,
    reachability::OPERATIONS,
    segments::OPERATIONS,
    session::OPERATIONS,
    sms::OPERATIONS,
    states::OPERATIONS,
];

/// Returns every described operation that has a handler.
pub(crate) fn operations() -> &'static [Operation] {
    static OPERATIONS: OnceLock<Vec<Operation>> = OnceLock::new();
    OPERATIONS.get_or_init(|| {
        let handlers: HashMap<&str, Handler> = AREAS.iter().copied().flatten().copied().collect();
        let simulated = description::operations().filter_map(|described| {
            let handler = *handlers.get(described.id)?;
            Some(Operation { access: Access::of(&described), described, handler })
        });
        simulated.collect()
    })
}

/// An authorized call whose body matches the OpenAPI description.
pub(crate) struct Call<'a> {
    pub(crate) now: Timestamp,
    /// The decoded path parameters, followed by the query parameters.
    pub(crate) parameters: &'a [(String, String)],
    /// The JSON body; `Null` if the call has none.
    pub(crate) body: &'a Value,
    /// The raw body. The token endpoints parse it as a form.
    pub(crate) bytes: &'a [u8],
    pub(crate) session: Option<Uuid>,
    pub(crate) operation: &'static str,
}

impl Call<'_> {
    /// Returns a path or query parameter, or an empty string when it is missing.
    pub(crate) fn parameter(&self, name: &str) -> &str {
        self.parameters.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    pub(crate) fn string(&self, name: &str) -> Option<&str> {
        self.body.get(name)?.as_str()
    }

    /// Returns a string member of the body. Refuses the call if the member is missing or is not a string.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Refusal> {
        self.string(name).ok_or_else(|| unexpected(format!("{name} is missing")))
    }

    fn items(&self, name: &str) -> &[Value] {
        self.body.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    fn flag(&self, name: &str) -> bool {
        self.body.get(name).and_then(Value::as_bool).unwrap_or_default()
    }

    /// Accepts a request. A callback will report the outcome.
    fn accept(&self, world: &mut World, kind: RequestKind, devices: Vec<RequestedDevice>) -> Answer {
        let accepted = world.accept(self.now, self.operation, kind, devices);
        Answer { accepted: Some(accepted), ..json!({"requestId": accepted.id}).into() }
    }
}

/// The answer of a handler.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) body: AnswerBody,
    pub(crate) header: Option<(HeaderName, HeaderValue)>,
    /// The accepted request, if a callback will report the outcome.
    pub(crate) accepted: Option<Accepted>,
}

#[derive(Debug)]
pub(crate) enum AnswerBody {
    Empty,
    Json(Value),
    /// A page of the device list. The page is serialized after the lock on the `World` is released, because serializing a large
    /// page takes long.
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

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn each_operation_id_has_one_handler_and_is_described() {
        let ids: Vec<&str> = AREAS.iter().copied().flatten().map(|(id, _)| *id).collect();
        let distinct: HashSet<&str> = ids.iter().copied().collect();
        assert_eq!(distinct.len(), ids.len());
        assert!(distinct.iter().all(|id| description::operation(id).is_some()), "{distinct:?}");
        assert_eq!(operations().len(), ids.len());
    }

    #[test]
    fn every_described_operation_is_simulated() {
        let simulated: HashSet<&str> = operations().iter().map(|operation| operation.described.id).collect();
        let missing: Vec<&str> =
            description::operations().map(|operation| operation.id).filter(|id| !simulated.contains(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn access_matches_the_security_requirements_in_the_description() {
        let access = |id: &str| operations().iter().find(|operation| operation.described.id == id).unwrap().access;
        assert_eq!(access("requestOauthToken"), Access::Application);
        assert_eq!(access("startConnectivityManagementSession"), Access::Bearer);
        assert_eq!(access("listDevices"), Access::Session);
    }
}
