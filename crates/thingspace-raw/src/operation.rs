//! The table of operations: the effect, credentials, pagination, limits and bodies of each operation.
//!
//! The table is generated from the extensions of the OpenAPI description (`x-thingspace-*` in `openapi/*.yaml`). The transport of
//! `thingspace`, the command line and the tests read the table.

use std::fmt;

pub use crate::generated::operations::OPERATIONS;

/// One operation of the OpenAPI description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The operation id: `listDevices`.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template under the server: `/m2m/v1/callbacks/{aname}`.
    pub path: &'static str,
    /// The area of the OpenAPI description.
    pub area: &'static str,
    /// A summary on one line.
    pub summary: &'static str,
    /// The required credentials.
    pub auth: Auth,
    /// What happens if the request is sent again.
    pub effect: Effect,
    /// How the list in the response continues.
    pub paging: Paging,
    /// The callback service that reports the outcome, if the response only says that the request was accepted.
    pub callback: Option<&'static str>,
    /// How long the response may take.
    pub timeout: Timeout,
    /// The limits of a request.
    pub limits: Limits,
    /// The parameters in the path and the query.
    pub parameters: &'static [Parameter],
    /// The form of the request body.
    pub body: Body,
    /// The form of a successful response.
    pub answer: Answer,
    /// The member with the list, if the response is an object with a list: `devices`.
    pub list: Option<&'static str>,
    /// The members of the response, or of one item if the response is an array.
    pub members: &'static [&'static str],
    /// The members that are always present.
    pub required: &'static [&'static str],
}

/// Members of a response that only say how its list continues.
pub const PAGING_MEMBERS: &[&str] = &[
    "hasMoreData",
    "hasMoreFlag",
    "hasmoredata",
    "lastSeenDeviceId",
    "lastSeenUpgradeId",
    "startIndex",
    "totalCount",
    "count",
    "next",
];

/// Members that contain a request id. The callbacks of the request contain the same id.
pub const REQUEST_ID_MEMBERS: &[&str] = &["requestId", "txid"];

/// The credentials that an operation needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// Application key and secret, as HTTP Basic: the token endpoint.
    Basic,
    /// The bearer token only: the session login.
    Bearer,
    /// Bearer token and session token: everything else.
    Session,
}

/// What happens if a request is sent again. The HTTP method does not show this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing changes. May always be sent again.
    Read,
    /// The state is the same after one and after several requests. May be sent again.
    Repeatable,
    /// Devices or costs change. Sent at most once.
    Change,
    /// The response contains a new secret. Sent at most once, and the response must not be lost.
    Secret,
}

impl Effect {
    /// Returns the name in the OpenAPI description.
    pub fn as_str(self) -> &'static str {
        match self {
            Effect::Read => "read",
            Effect::Repeatable => "repeatable",
            Effect::Change => "change",
            Effect::Secret => "secret",
        }
    }

    /// Returns whether the request may be sent again while the outcome of the first attempt is unknown.
    pub fn may_retry(self) -> bool {
        matches!(self, Effect::Read | Effect::Repeatable)
    }
}

/// How a list continues if it does not fit into one response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// The response contains the whole list.
    None,
    /// The next request starts after the number of the last record.
    Cursor,
    /// The response has a link to the next page.
    NextLink,
    /// The next request names the index to start at.
    Index,
    /// The next request starts at the time of the last record.
    MovingStart,
}

/// How long a response may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timeout {
    /// The service responds at once.
    Short,
    /// The service accepts the request and works on it later.
    Normal,
    /// A large page, a history, a report, or a query to the network.
    Long,
}

/// The documented limits of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Devices per request.
    pub devices: Option<u32>,
    /// Requests per minute.
    pub requests_per_minute: Option<u32>,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The name on the wire: `aname`.
    pub name: &'static str,
    /// Where the parameter is sent.
    pub place: Place,
    /// Whether the parameter is required.
    pub required: bool,
    /// Whether the parameter is the billing account. The name of this parameter varies with the operation.
    pub account: bool,
}

/// Where a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
}

/// The form of a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body.
    None,
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// The form of a successful response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// No body.
    Empty,
    /// A JSON object.
    Object,
    /// A JSON array. The service sends an empty body instead of an empty array (quirk callback-list-empty).
    Array,
}

/// Returns the operation with this id.
///
/// ```
/// use thingspace_raw::operation::{Paging, find};
///
/// assert_eq!(find("listDevices").map(|operation| operation.paging), Some(Paging::Cursor));
/// assert!(find("noSuchOperation").is_none());
/// ```
pub fn find(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.id == id)
}

impl Operation {
    /// Returns whether an empty response is an error because the caller needs its content. If the only required member of a
    /// change's response is the request id, an empty response is not an error, because the caller can find the outcome without
    /// the id.
    ///
    /// ```
    /// use thingspace_raw::operation::find;
    ///
    /// let needs = |id| find(id).map(|operation| operation.needs_answer());
    /// assert_eq!(needs("getAccount"), Some(true));
    /// assert_eq!(needs("deleteDeviceGroup"), Some(false));
    /// assert_eq!(needs("suspendDevices"), Some(false));
    /// ```
    pub fn needs_answer(&self) -> bool {
        let only_request_id = self.required.iter().all(|name| REQUEST_ID_MEMBERS.contains(name));
        match self.effect {
            Effect::Read | Effect::Secret => self.answer != Answer::Empty,
            Effect::Repeatable | Effect::Change => !only_request_id,
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
