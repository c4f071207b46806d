//! The table of operations: the effect, credentials, pagination, limits and bodies of each operation.
//!
//! The table is generated from the extensions of the OpenAPI description (`x-thingspace-*` in `openapi/*.yaml`). The command
//! line, the tests, and the transport of `thingspace` read the table.
//!
//! Each operation is also a type in [`ops`](crate::ops) that implements [`TypedOperation`], so that its request, response, limits
//! and parameters are known at compile time.

use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::codec::DecodeError;

pub use crate::generated::operations::OPERATIONS;

/// One operation of the OpenAPI description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// The operation id: `listDevices`.
    pub id: &'static str,
    /// The HTTP method, in capitals.
    pub method: &'static str,
    /// The path template, relative to the URL of the server: `/m2m/v1/callbacks/{aname}`.
    pub path: &'static str,
    /// The tag in the OpenAPI description: `devices`.
    pub area: &'static str,
    /// A summary on one line.
    pub summary: &'static str,
    /// The required credentials.
    pub auth: Auth,
    /// What happens if the request is sent again.
    pub effect: Effect,
    /// How the list in the response continues.
    pub paging: Paging,
    /// What a client needs to request the next page of the list.
    pub continuation: Continuation,
    /// The callback service that reports the outcome, if the response only says that the request was accepted.
    pub callback: Option<&'static str>,
    /// How long the response may take.
    pub timeout: Timeout,
    /// The documented limits: devices per request, and requests per minute.
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
    /// The [`members`](Self::members) that are always present.
    pub required: &'static [&'static str],
}

/// The names that a client needs to request the next page of a list. All are `None` if the operation is not paged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Continuation {
    /// The member of the response that announces more records: `hasMoreData`.
    pub more: Option<&'static str>,
    /// The member of the response that contains the start index of the next page, or 0 on the last page.
    pub last_seen: Option<&'static str>,
    /// The member of a record that contains the time of the record, if the paging is [`Paging::MovingStart`].
    pub time: Option<&'static str>,
    /// The parameter or the member of the request that contains the start of the page: `startIndex`.
    pub start: Option<&'static str>,
}

/// Members of a list response that do not contain records.
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
    /// The application key and secret, as HTTP Basic. Only the operations that issue and revoke bearer tokens use this.
    Basic,
    /// The bearer token, without a session token. Only the session login uses this.
    Bearer,
    /// The bearer token and a session token. All other operations use this.
    Session,
}

/// What happens if a request is sent again. The HTTP method does not show this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Nothing changes. The request may always be sent again.
    Read,
    /// The state is the same after one and after several requests. The request may be sent again.
    Idempotent,
    /// The request changes devices or causes costs. It must not be sent again while the outcome of the first attempt is
    /// unknown.
    Change,
    /// The response contains a new secret and must not be lost. The request must not be sent again while the outcome of the
    /// first attempt is unknown.
    Secret,
}

impl Effect {
    /// Returns the name in the OpenAPI description.
    pub fn as_str(self) -> &'static str {
        match self {
            Effect::Read => "read",
            Effect::Idempotent => "idempotent",
            Effect::Change => "change",
            Effect::Secret => "secret",
        }
    }

    /// Returns whether the request may be sent again while the outcome of the first attempt is unknown.
    pub fn may_retry(self) -> bool {
        matches!(self, Effect::Read | Effect::Idempotent)
    }
}

/// How a list continues if it does not fit into one response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paging {
    /// The response contains the whole list.
    None,
    /// The next request contains the platform's id of the last record, and the next page starts after that record.
    Cursor,
    /// The response has a link to the next page.
    NextLink,
    /// The next request contains the start index of the next page.
    Index,
    /// The start time in the next request is the time of the last record.
    MovingStart,
}

/// How long a response may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Timeout {
    /// The service responds at once.
    Short,
    /// The service accepts the request and works on it later.
    Normal,
    /// The response is a large page, a history or a report, or the service queries the network before it responds.
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

/// One operation as a type, generated from the OpenAPI description: see [`ops`](crate::ops).
///
/// ```
/// use thingspace_raw::operation::{Effect, TypedOperation as _};
/// use thingspace_raw::ops;
///
/// assert_eq!((ops::DeleteDevices::ID, ops::DeleteDevices::EFFECT), ("deleteDevices", Effect::Change));
/// assert_eq!(ops::DeleteDevices::LIMITS.devices, Some(100));
/// assert_eq!(ops::SendSms::CALLBACK, Some("EnhancedConnectivityService"));
/// let account = ops::GetAccount::decode(br#"{"accountName": "0000123456-00001"}"#)?;
/// assert_eq!(account.account_name.as_deref(), Some("0000123456-00001"));
/// # Ok::<(), thingspace_raw::codec::DecodeError>(())
/// ```
pub trait TypedOperation: Copy + Send + Sync + 'static {
    /// The request body. `()` if the operation has no request body.
    type Request: Serialize + Clone + Send + Sync + 'static;

    /// The successful response. `()` if the response has no body.
    type Answer: DeserializeOwned + Send + 'static;

    /// The row of this operation in the table of operations.
    const OPERATION: &'static Operation;

    /// The operation id.
    const ID: &'static str = Self::OPERATION.id;

    /// What happens if the request is sent again.
    const EFFECT: Effect = Self::OPERATION.effect;

    /// The documented limits: devices per request, and requests per minute.
    const LIMITS: Limits = Self::OPERATION.limits;

    /// The callback service that reports the outcome, if the response only says that the request was accepted.
    const CALLBACK: Option<&'static str> = Self::OPERATION.callback;

    /// Decodes the body of a successful response.
    ///
    /// # Errors
    /// The body does not have the form in the OpenAPI description. The message contains the path of the member that cannot be
    /// decoded.
    fn decode(body: &[u8]) -> Result<Self::Answer, DecodeError> {
        Ok(serde_json::from_slice(body)?)
    }
}

/// An operation whose response is one page of a list.
///
/// ```
/// use thingspace_raw::operation::{ListOperation as _, TypedOperation as _};
/// use thingspace_raw::ops::ListDeviceUsageHistory;
///
/// let body = br#"{"usageHistory": [{"timestamp": "2025-12-01T00:00:00Z", "bytesUsed": 1024}], "hasMoreData": true}"#;
/// let page = ListDeviceUsageHistory::page(ListDeviceUsageHistory::decode(body)?);
/// assert!(page.has_more);
/// assert_eq!(ListDeviceUsageHistory::time(&page.records[0]), Some("2025-12-01T00:00:00Z"));
/// # Ok::<(), thingspace_raw::codec::DecodeError>(())
/// ```
pub trait ListOperation: TypedOperation {
    /// One record of the list.
    type Record: Clone + PartialEq + Send + Sync + 'static;

    /// Splits a response into its records and its information about the next page.
    fn page(answer: Self::Answer) -> ListPage<Self::Record>;

    /// Returns the time of a record, if the list has a [moving start](Paging::MovingStart).
    fn time(_record: &Self::Record) -> Option<&str> {
        None
    }

    /// Sets the start time of the list in a request, if the list has a [moving start](Paging::MovingStart).
    fn start_at(_request: &mut Self::Request, _start: String) {}
}

/// One page of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListPage<R> {
    /// The records.
    pub records: Vec<R>,
    /// Whether the response announces more records.
    pub has_more: bool,
    /// The start index of the next page, or 0 on the last page. `None` if the response does not contain an index.
    pub last_seen: Option<u64>,
}

/// A parameter of the operation `O`, in the path or the query. All values of this type are generated
/// constants, such as `ops::GetDeviceGroup::GNAME`.
///
/// ```
/// use thingspace_raw::{operation::Place, ops};
///
/// assert_eq!((ops::GetDeviceGroup::GNAME.name(), ops::GetDeviceGroup::GNAME.place()), ("gname", Place::Path));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParameterOf<O> {
    name: &'static str,
    place: Place,
    operation: PhantomData<fn() -> O>,
}

impl<O> ParameterOf<O> {
    pub(crate) const fn new(name: &'static str, place: Place) -> Self {
        Self { name, place, operation: PhantomData }
    }

    /// Returns the name on the wire.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Returns where the parameter is sent.
    pub fn place(&self) -> Place {
        self.place
    }
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
    /// Returns whether an empty response is an error. The caller of a read, or of an operation that returns a secret, needs the
    /// content. So for these operations, an empty response is an error unless the OpenAPI description gives the response no body.
    /// For any other operation, the response may be empty if no member except the request id is required, because the caller can
    /// find the outcome without the id.
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
            Effect::Idempotent | Effect::Change => !only_request_id,
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id)
    }
}
