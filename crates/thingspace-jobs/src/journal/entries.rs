//! The keys and bodies of a job's entries in the log. The log keeps only the first entry with a key. So if several workers append
//! entries with the same key, the entry of the first worker counts.
//!
//! | key | meaning |
//! |---|---|
//! | `job/ID` | the change and how its devices are divided into parts |
//! | `job/ID/devices/N` | the devices, 10,000 per entry |
//! | `job/ID/baseline/N` | before sending: which devices of the job are on page N of the account's device list, and which of them were already in the expected state |
//! | `job/ID/part/P/try/T` | `intent`: the worker that wrote the entry may send the part; `void`: no worker will send it; `recut`: two smaller parts replace it |
//! | `job/ID/part/P/try/T/answer` | `accepted`; `refused`: the service refused the whole request; `unsent`: it is certain that the service did nothing |
//! | `job/ID/part/P/try/T/found` | `adopted`: evidence shows that the request was accepted; `absent`: a person decided to send the part again |
//! | `job/ID/outcomes/NONCE` | outcomes of devices; the first outcome of a device counts |
//! | `job/ID/cancel` | nothing more is sent |
//! | `job/ID/release` | the job no longer holds its devices, so later jobs can change them |

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use thingspace::{Change, Clock};
use thingspace_store::Entry;

use crate::error::{Error, Result};
use crate::identity::{JobId, Service};
use crate::outcome::Settled;
use crate::parts::{Layout, PartId};

/// The number of devices per entry. An entry of 10,000 devices with several identifiers each takes about half a megabyte.
pub(crate) const DEVICES_PER_ENTRY: usize = 10_000;

/// The version of the format of the entries. A program refuses a job whose entries have another version.
const VERSION: u32 = 1;

/// The body of `job/ID`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Start {
    version: u32,
    pub(crate) identity: String,
    pub(crate) run: u32,
    #[serde(flatten)]
    pub(crate) service: Service,
    pub(crate) change: Change,
    pub(crate) devices: usize,
    pub(crate) layout: Layout,
    /// The limit of the job itself, in requests per minute, in addition to the limits of the service.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) per_minute: Option<u32>,
    /// If more than this number of devices of the first part are refused, the other parts are not sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) stop_after_refused: Option<usize>,
    /// Whether a part that was refused as a whole is split in two.
    #[serde(default)]
    pub(crate) split_refused: bool,
}

impl Start {
    pub(crate) fn new(identity: String, run: u32, service: Service, change: Change, devices: usize, layout: Layout) -> Self {
        Self {
            version: VERSION,
            identity,
            run,
            service,
            change,
            devices,
            layout,
            per_minute: None,
            stop_after_refused: None,
            split_refused: false,
        }
    }

    pub(crate) fn check_version(&self, key: &str) -> Result<()> {
        let version = self.version;
        match version == VERSION {
            true => Ok(()),
            false => Err(Error::Refused(format!(
                "the entry `{}` of the store has the format {version}, but this program reads only the format {VERSION}: use the \
                 release of the program that wrote the entry",
                key.escape_debug()
            ))),
        }
    }
}

/// The body of an intent, the first entry of a try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Intent {
    /// Identifies the intent. Only the worker that wrote the intent may send the part.
    pub(crate) nonce: String,
    /// The worker does not start to send after this time, in milliseconds since 1970.
    pub(crate) deadline: i64,
    /// By how many milliseconds the clock of the service was ahead of the clock of the worker. `None` if this was unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) service_ahead: Option<i64>,
    /// The indices of the devices, if not all devices of the part are sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) devices: Option<Vec<usize>>,
}

impl Intent {
    /// Converts a time of the worker, in milliseconds since 1970, to the clock of the service. If the difference between the
    /// clocks is unknown, returns `at` as it is.
    pub(crate) fn at_service(&self, at: i64) -> i64 {
        at.saturating_add(self.service_ahead.unwrap_or_default())
    }
}

/// The body of the answer to a try.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "answer")]
pub(crate) enum Answer {
    /// The service accepted the request.
    Accepted { request_id: Option<String> },
    /// The service refused the whole request.
    Refused { code: Option<String>, reason: String },
    /// It is certain that the service did nothing.
    Unsent { reason: String },
}

/// The body of a `found` entry: what became known about a try without an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "found")]
pub(crate) enum Found {
    /// Evidence shows that the service accepted the request.
    Adopted { evidence: String, device: String },
    /// Nothing shows that the service received the request, and a person has allowed sending it again.
    Absent,
}

/// The body of an `outcomes` entry: the index of each device with its outcome.
pub(crate) type OutcomeRows = Vec<(usize, Settled)>;

/// Indices into the devices of the job, as half-open ranges. The devices on one page of the account's device list often have
/// consecutive indices, so there are few ranges.
pub(crate) type Ranges = Vec<(usize, usize)>;

/// The body of a `baseline` entry: what one page of the account's device list shows about the devices of the job.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BaselinePage {
    /// The devices that were in the expected state.
    pub(crate) same: Ranges,
    /// The devices that were in another state.
    pub(crate) different: Ranges,
    /// Where the next page starts. `None` if this page is the last page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) next: Option<i64>,
}

/// Why a job was canceled or released.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Note {
    pub(crate) reason: String,
}

/// The tag of all entries of a job, and the key of its first entry.
pub(crate) fn tag(id: &JobId) -> String {
    format!("job/{id}")
}

pub(crate) fn devices_key(id: &JobId, number: usize) -> String {
    format!("job/{id}/devices/{number}")
}

pub(crate) fn baseline_key(id: &JobId, page: usize) -> String {
    format!("job/{id}/baseline/{page}")
}

pub(crate) fn try_key(id: &JobId, part: &PartId, number: u32) -> String {
    format!("job/{id}/part/{part}/try/{number}")
}

pub(crate) fn outcomes_key(id: &JobId, nonce: &str) -> String {
    format!("job/{id}/outcomes/{nonce}")
}

/// Creates an entry of a job.
pub(crate) fn entry(id: &JobId, key: String, kind: &str, body: &impl Serialize, clock: &dyn Clock) -> Result<Entry> {
    let body = serde_json::to_vec(body).map_err(|error| Error::damaged(&*key, error))?;
    Ok(Entry::new(key, tag(id), kind, body).at(millis(clock)))
}

/// Reads the body of an entry.
pub(crate) fn body<T: DeserializeOwned>(entry: &Entry) -> Result<T> {
    serde_json::from_slice(&entry.body).map_err(|error| Error::damaged(&*entry.key, error))
}

/// The current time in milliseconds since 1970.
pub(crate) fn millis(clock: &dyn Clock) -> i64 {
    let since = clock.now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

/// Converts milliseconds since 1970 to a time.
pub(crate) fn time(millis: i64) -> std::time::SystemTime {
    std::time::UNIX_EPOCH + std::time::Duration::from_millis(u64::try_from(millis).unwrap_or_default())
}
