//! The outcome of each device of a job.

use serde::{Deserialize, Serialize};
use thingspace::{Evidence, Outcome, Refusal};

/// What is known about one device of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceState {
    /// The device was changed.
    Done,
    /// The service refused the change of the device. Nothing was changed.
    Refused,
    /// The change was not sent and never will be, because the job was canceled.
    NotSent,
    /// The service may have accepted the request for the device, but no evidence of this has been found so far.
    Unknown,
    /// The service has accepted the request for the device. The outcome is not known so far.
    Accepted,
    /// The change will be sent when the job continues.
    Waiting,
}

impl DeviceState {
    /// The name that the CLI and the Python package show, in snake case.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::Accepted => "accepted",
            Self::Waiting => "waiting",
        }
    }

    /// Whether the state is final: nothing remains to be sent or found out.
    pub fn is_final(self) -> bool {
        matches!(self, Self::Done | Self::Refused | Self::NotSent)
    }
}

/// The outcome of a device that was changed or whose change was refused, as the journal of the job records it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Settled {
    /// Whether the device was changed. If not, the service refused the change.
    pub(crate) done: bool,
    /// How the outcome is known: the name of the evidence.
    pub(crate) evidence: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) code: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) reason: Option<String>,
    /// The identifiers that the service returned, as `kind:id`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) ids: Vec<String>,
    /// The IP address that the service returned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) ip_address: Option<String>,
}

impl Settled {
    /// Converts an outcome. Returns `None` unless the outcome is `Done` or `Refused`.
    pub(crate) fn of(outcome: &Outcome) -> Option<Self> {
        match outcome {
            Outcome::Done { evidence, ids, ip_address } => Some(Self {
                done: true,
                evidence: evidence.as_str().to_owned(),
                code: None,
                reason: None,
                ids: ids.iter().map(ToString::to_string).collect(),
                ip_address: ip_address.clone(),
            }),
            Outcome::Refused(refusal) => Some(Self::refused(refusal)),
            _ => None,
        }
    }

    /// Returns the outcome of a device that was found in the expected state in the device list.
    pub(crate) fn polled() -> Self {
        Self {
            done: true,
            evidence: Evidence::Polled.as_str().to_owned(),
            code: None,
            reason: None,
            ids: Vec::new(),
            ip_address: None,
        }
    }

    fn refused(refusal: &Refusal) -> Self {
        Self {
            done: false,
            evidence: refusal.evidence().as_str().to_owned(),
            code: refusal.code().map(str::to_owned),
            reason: Some(refusal.message().to_owned()),
            ids: Vec::new(),
            ip_address: None,
        }
    }
}
