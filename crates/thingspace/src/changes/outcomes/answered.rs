//! The outcomes that the answer to a request contained, in the form in which a [`RequestHandle`](crate::RequestHandle) stores
//! them.

use serde::{Deserialize, Serialize};

use crate::changes::outcomes::outcome::{Evidence, Outcome, Refusal};
use crate::device::id::{DeviceId, DeviceKey};
use crate::error::Result;

/// The outcome of one device. The answer to a request contains neither error codes nor IP addresses
/// (openapi: `AddDevicesResult`, `DeleteDevicesResult`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum AnsweredOutcome {
    /// The device was changed. Contains the identifiers that the service returned, as `kind:id`.
    Done(Vec<String>),
    /// The service refused the change. Contains its reason.
    Refused(String),
    /// The answer gave no result for the device. Contains what is known instead.
    Unknown(String),
}

impl AnsweredOutcome {
    pub(crate) fn all(outcomes: &[(DeviceKey, Outcome)]) -> Vec<Self> {
        outcomes.iter().map(|(_, outcome)| Self::of(outcome)).collect()
    }

    fn of(outcome: &Outcome) -> Self {
        match outcome {
            Outcome::Done { ids, .. } => Self::Done(ids.iter().map(ToString::to_string).collect()),
            Outcome::Refused(refusal) => Self::Refused(refusal.message().to_owned()),
            Outcome::NotSent { reason } | Outcome::Unknown { reason } => Self::Unknown(reason.clone()),
        }
    }

    /// Returns the outcome.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if an identifier is invalid.
    pub(crate) fn outcome(&self) -> Result<Outcome> {
        Ok(match self {
            Self::Done(ids) => {
                let ids = ids.iter().map(|id| id.parse()).collect::<Result<Vec<DeviceId>>>()?;
                Outcome::Done { evidence: Evidence::Answer, ids, ip_address: None }
            }
            Self::Refused(message) => Outcome::Refused(Refusal::new(Evidence::Answer, None, message)),
            Self::Unknown(reason) => Outcome::Unknown { reason: reason.clone() },
        })
    }
}
