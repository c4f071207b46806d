//! The identity of a job: a digest of its service, change and devices. If the same change of the same devices is started again as
//! a new job, the new job has the same identity, but the next run number and therefore another id.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use thingspace::{Change, Client, DeviceKey};

use crate::error::{Error, Result};

/// The number of hexadecimal digits in an id.
const DIGITS: usize = 16;

/// The id of a job: 16 hexadecimal digits. It is derived from the base URL, the account, the instance of a simulator, the change,
/// the devices, and a run number, which counts the jobs with the same input. So two programs that start the same change of the
/// same devices at the same time get the same id. Parsing converts uppercase digits to lowercase.
///
/// ```
/// use thingspace_jobs::JobId;
///
/// let id: JobId = "9f3c21aa04d7e658".parse()?;
/// assert_eq!(id.to_string(), "9f3c21aa04d7e658");
/// assert_eq!("9F3C21AA04D7E658".parse::<JobId>()?, id);
/// assert!("9f3c".parse::<JobId>().is_err());
/// # Ok::<(), thingspace_jobs::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct JobId(String);

impl JobId {
    /// Returns the id of the job with this identity and run number. Jobs that differ in the run number have different ids.
    pub(crate) fn of(identity: &str, run: u32) -> Self {
        let mut id = hex(&Sha256::digest(format!("{identity}/{run}")));
        id.truncate(DIGITS);
        Self(id)
    }

    /// The id as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for JobId {
    type Err = Error;

    fn from_str(id: &str) -> Result<Self> {
        if id.len() == DIGITS && id.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            // The keys and the names of cells in the store contain lowercase ids, so uppercase digits are converted.
            return Ok(Self(id.to_ascii_lowercase()));
        }
        let shown: String = id.chars().take(40).collect();
        Err(Error::Refused(format!("`{}` is not the id of a job: expected {DIGITS} hexadecimal digits", shown.escape_debug())))
    }
}

impl TryFrom<String> for JobId {
    type Error = Error;

    fn try_from(id: String) -> Result<Self> {
        id.parse()
    }
}

impl From<JobId> for String {
    fn from(id: JobId) -> Self {
        id.0
    }
}

/// The service and account that a job belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Service {
    pub(crate) base_url: String,
    pub(crate) account: String,
    /// Identifies the running simulator that the client uses, if the caller has set an instance. A simulator that is started
    /// again has other devices, so it is another instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) instance: Option<String>,
}

impl Service {
    pub(crate) fn of(client: &Client, instance: Option<String>) -> Self {
        Self { base_url: client.base_url().to_owned(), account: client.account().to_owned(), instance }
    }

    /// A short digest, for names of cells that all jobs of the account share.
    pub(crate) fn digest(&self) -> String {
        let instance = self.instance.as_deref().unwrap_or_default();
        let mut digest = hex(&Sha256::digest(format!("{}\0{}\0{instance}", self.base_url, self.account)));
        digest.truncate(DIGITS);
        digest
    }
}

impl fmt::Display for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "account {} at {}", self.account, self.base_url)?;
        match &self.instance {
            Some(instance) => write!(f, " (simulator {instance})"),
            None => Ok(()),
        }
    }
}

/// Returns the digest that identifies a change, its devices and their service. The order of the devices does not matter.
pub(crate) fn digest(service: &Service, change: &Change, devices: &[DeviceKey]) -> Result<String> {
    let change = serde_json::to_value(change).map_err(|error| Error::damaged("the change", error))?;
    let mut digest = Sha256::new();
    let mut add = |field: &str| {
        digest.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        digest.update(field);
    };
    add(&service.base_url);
    add(&service.account);
    add(service.instance.as_deref().unwrap_or_default());
    add(&canonical(&change));
    let mut devices: Vec<String> = devices.iter().map(ToString::to_string).collect();
    devices.sort_unstable();
    devices.iter().for_each(|device| add(device));
    Ok(hex(&digest.finalize()))
}

/// Writes JSON with sorted members, so that all programs compute the same digest. The order of the members of a `Value` depends
/// on the features of serde_json that the program enables.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_unstable_by_key(|(name, _)| *name);
            let members = members.into_iter().map(|(name, value)| format!("{}:{}", Value::from(name.as_str()), canonical(value)));
            format!("{{{}}}", members.collect::<Vec<_>>().join(","))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(canonical).collect::<Vec<_>>().join(",")),
        scalar => scalar.to_string(),
    }
}

/// Returns a random name for a worker, a try or an entry.
pub(crate) fn nonce() -> String {
    hex(&rand::random::<[u8; 12]>())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_written_with_sorted_members_at_every_depth() {
        let value = serde_json::json!({"b": [{"d": 1, "c": "x\"y"}], "a": null});
        assert_eq!(canonical(&value), r#"{"a":null,"b":[{"c":"x\"y","d":1}]}"#);
    }

    #[test]
    fn runs_of_one_identity_have_different_ids() {
        assert_ne!(JobId::of("a", 0), JobId::of("a", 1));
        assert_eq!(JobId::of("a", 0).as_str().len(), DIGITS);
        assert!(JobId::of("a", 0).as_str().parse::<JobId>().is_ok());
    }
}
