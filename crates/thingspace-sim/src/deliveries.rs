//! The settings that make the delivery of callbacks unreliable.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::Error;

/// Rates of duplicated and lost callbacks, and a random delay that reorders callbacks. By default, there are no duplicates,
/// losses or additional delays.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use thingspace_sim::{Deliveries, Simulator};
///
/// let sim = Simulator::builder().start().await?;
/// // A receiver has to handle duplicates, losses and any order:
/// let mut deliveries = Deliveries::default();
/// deliveries.duplicates = 0.05;
/// deliveries.losses = 0.01;
/// deliveries.reordering = Duration::from_secs(30);
/// sim.set_deliveries(deliveries)?;
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Deliveries {
    /// Fraction, from 0 to 1, of callbacks that are sent twice. The second copy is due less than ten seconds after the first, in
    /// virtual time.
    pub duplicates: f64,
    /// Fraction, from 0 to 1, of callbacks that are never sent. The ledger records each lost callback.
    pub losses: f64,
    /// Maximum random delay of a callback, in virtual time. A callback with a short delay can overtake an earlier callback with a
    /// long delay.
    #[serde(rename = "reordering_seconds", with = "seconds")]
    pub reordering: Duration,
}

impl Deliveries {
    pub(crate) fn check(self) -> Result<Self, Error> {
        if [self.duplicates, self.losses].into_iter().all(|share| (0.0..=1.0).contains(&share)) {
            Ok(self)
        } else {
            Err(Error::Deliveries)
        }
    }
}

/// Serializes durations as numbers of seconds.
pub(crate) mod seconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(duration.as_secs_f64())
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        let seconds = f64::deserialize(deserializer)?;
        Duration::try_from_secs_f64(seconds).map_err(|_| de::Error::custom("expected a number of seconds, 0 or more"))
    }
}
