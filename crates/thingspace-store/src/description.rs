//! What a store reports about itself.

use std::borrow::Cow;
use std::time::Duration;
#[cfg(any(feature = "postgres", feature = "nats", test))]
use std::time::SystemTime;

/// What a store reports about itself and about its engine. See [`Store::describe`](crate::Store::describe).
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
/// use thingspace_store::{Durability, Sharing, open};
///
/// let description = open("memory:").await?.describe().await?;
/// assert_eq!((description.engine.as_ref(), description.sharing), ("memory", Sharing::Process));
/// assert!(matches!(description.durability, Durability::Lossy(_)));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Description {
    /// The name of the engine, such as `PostgreSQL`.
    pub engine: Cow<'static, str>,
    /// The version of the engine, such as `15.18`. `None` if the engine has no version.
    pub engine_version: Option<String>,
    /// The version of the format of the tables or streams. `None` if the format has no version.
    pub format: Option<u64>,
    /// Which processes can open the same store.
    pub sharing: Sharing,
    /// What happens to acknowledged entries when the power fails.
    pub durability: Durability,
    /// How the clock of the engine compares with the clock of this machine.
    pub clock: Clock,
    /// The rights that the store's user lacks on the server, such as `insert on fleet.entry`. Empty if no right is missing, or if
    /// the engine does not report rights.
    pub missing_rights: Vec<String>,
}

/// Which processes can open the same store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Sharing {
    /// Only the process that created the store.
    Process,
    /// The processes of one machine.
    Machine,
    /// The processes of any number of machines.
    Machines,
}

/// What happens to acknowledged entries when the power fails. The string in each variant gives the reason, such as a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Durability {
    /// No acknowledged entry is lost: the engine reports that it flushes every commit.
    Flushed(String),
    /// No acknowledged entry is lost if the condition in the string is met. The store cannot check this condition.
    Assumed(String),
    /// Acknowledged entries can be lost.
    Lossy(String),
}

/// How the clock of an engine compares with the clock of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Clock {
    /// The engine runs in this process and uses the clock of this machine.
    Same,
    /// The engine returned its time.
    Measured {
        /// How far the clock of the engine is ahead of the clock of this machine, in milliseconds. Negative if the engine is
        /// behind.
        ahead: i64,
        /// The largest possible error of `ahead`: half of the time that the engine took to answer.
        within: Duration,
    },
    /// The engine does not report its time.
    Unknown,
}

impl Description {
    /// Creates the description of a store inside this process. The fields that are not arguments get the values of such a store:
    /// no versions, `Sharing::Process`, `Clock::Same`, no missing rights. If your store differs, change these fields.
    ///
    /// ```
    /// use thingspace_store::{Clock, Description, Durability, Sharing};
    ///
    /// let mut description = Description::new("Redis", Durability::Lossy("appendfsync everysec".to_owned()));
    /// (description.sharing, description.clock) = (Sharing::Machines, Clock::Unknown);
    /// assert_eq!(description.engine_version, None);
    /// ```
    pub fn new(engine: impl Into<Cow<'static, str>>, durability: Durability) -> Self {
        Self {
            engine: engine.into(),
            engine_version: None,
            format: None,
            sharing: Sharing::Process,
            durability,
            clock: Clock::Same,
            missing_rights: Vec::new(),
        }
    }
}

impl Clock {
    /// Compares a time that an engine returned with the times of this machine before and after the call.
    #[cfg(any(feature = "postgres", feature = "nats", test))]
    pub(crate) fn measured(engine: SystemTime, before: SystemTime, after: SystemTime) -> Self {
        let within = after.duration_since(before).unwrap_or_default() / 2;
        let here = before + within;
        let millis = |span: Duration| i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        let ahead = match engine.duration_since(here) {
            Ok(ahead) => millis(ahead),
            Err(behind) => -millis(behind.duration()),
        };
        Self::Measured { ahead, within }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_the_engine_is_compared_with_the_middle_of_the_call() {
        let at = |millis: u64| SystemTime::UNIX_EPOCH + Duration::from_millis(millis);
        let within = Duration::from_millis(50);
        assert_eq!(Clock::measured(at(1_050), at(1_000), at(1_100)), Clock::Measured { ahead: 0, within });
        assert_eq!(Clock::measured(at(4_050), at(1_000), at(1_100)), Clock::Measured { ahead: 3_000, within });
        assert_eq!(Clock::measured(at(50), at(1_000), at(1_100)), Clock::Measured { ahead: -1_000, within });
    }
}
