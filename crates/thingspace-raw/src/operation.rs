//! The table of operations: what each does, and so what may be done with it.
//!
//! Generated from the extensions of the description (`x-thingspace-*` in `openapi/*.yaml`), read by the transport of
//! `thingspace`, by the command line and by tests.

use std::fmt;

pub use crate::generated::operations::OPERATIONS;

/// One operation of the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The operation id: `listDevices`.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template under the server: `/m2m/v1/callbacks/{aname}`.
    pub path: &'static str,
    /// The area of the description it belongs to.
    pub area: &'static str,
    /// One line for people.
    pub summary: &'static str,
    /// The credentials it needs.
    pub auth: Auth,
    /// What doing it twice would do.
    pub effect: Effect,
    /// How its answer continues.
    pub paging: Paging,
    /// The callback service that reports the outcome, if the answer only says that the request was taken.
    pub callback: Option<&'static str>,
    /// How long its answer may take.
    pub timeout: Timeout,
    /// How much the service takes at a time.
    pub limits: Limits,
    /// Its parameters in the path and the query.
    pub parameters: &'static [Parameter],
    /// The form of its request body.
    pub body: Body,
    /// The form of its answer.
    pub answer: Answer,
    /// The member that holds the list, of an answer that is a list in an object: `devices`.
    pub list: Option<&'static str>,
    /// The members of its answer, or of an item where the answer is an array.
    pub members: &'static [&'static str],
    /// Those of them that are always there.
    pub required: &'static [&'static str],
}

/// Members that say how a list continues, and nothing of what it holds.
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

/// Members that hold the id of a request: what answers carry that come later.
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

/// What doing an operation twice would do. The HTTP method is no guide to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Changes nothing: may always be repeated.
    Read,
    /// Leaves the same state behind however often it is done.
    Repeatable,
    /// Changes lines or money: sent at most once.
    Change,
    /// Answers a new secret: sent at most once, and its answer must not be lost.
    Secret,
}

impl Effect {
    /// Its name in the description.
    pub fn as_str(self) -> &'static str {
        match self {
            Effect::Read => "read",
            Effect::Repeatable => "repeatable",
            Effect::Change => "change",
            Effect::Secret => "secret",
        }
    }

    /// Whether the operation may be sent again when nobody knows what became of the first try.
    pub fn may_repeat(self) -> bool {
        matches!(self, Effect::Read | Effect::Repeatable)
    }
}

/// How an answer continues when there is more than fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// It comes whole.
    None,
    /// The last record holds the number that the next request starts from.
    Cursor,
    /// A link says where it goes on.
    NextLink,
    /// The next request names the index to start at.
    Index,
    /// The next request starts at the time of the last record.
    MovingStart,
}

/// How long an answer may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timeout {
    /// The service has the answer at hand.
    Short,
    /// The service takes a request, and works on it later.
    Normal,
    /// A big page, a history, a report, or a question to the network.
    Long,
}

/// How much the service takes at a time, as far as documents tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Devices that one request may name.
    pub devices: Option<u32>,
    /// Requests of this operation a minute.
    pub requests_per_minute: Option<u32>,
}

/// A parameter of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire: `aname`.
    pub name: &'static str,
    /// Where it stands.
    pub place: Place,
    /// Whether the operation cannot do without it.
    pub required: bool,
    /// Whether it is the billing account, which goes by several names.
    pub account: bool,
}

/// Where a parameter stands.
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
    /// There is none.
    None,
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// The form of a successful answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// No body.
    Empty,
    /// A JSON object.
    Object,
    /// A JSON array; the service sends nothing at all for an empty one (quirk callback-list-empty).
    Array,
}

/// The operation with this id.
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
    /// Whether the caller cannot do without what the answer says: an answer that is empty is an error then. A change needs nothing from its
    /// answer but the request id, and what became of it can be seen without.
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
