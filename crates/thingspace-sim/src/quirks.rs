//! The register of quirks: the chosen behavior where the documentation contradicts itself, says nothing, or differs from what
//! users have observed.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::clip::clipped;

const REGISTER: &str = include_str!("../../../openapi/quirks.json");

/// One entry of the register (`openapi/quirks.yaml`).
///
/// ```
/// let guesses = thingspace_sim::quirks().iter().filter(|quirk| quirk.basis == "guessed");
/// println!("{} behaviors are guessed", guesses.count());
///
/// let retry = thingspace_sim::quirks().iter().find(|quirk| quirk.id == "callback-retry").unwrap();
/// assert_eq!(retry.switch, ["documented", "observed"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quirk {
    /// The id that code and documentation cite.
    pub id: String,
    /// The topic, in one or two words.
    pub topic: String,
    /// `documented` if documents contradict each other or themselves, `observed` if users reported the behavior, `guessed` if no
    /// source specifies the behavior.
    pub basis: String,
    /// Ids of the operations that the quirk concerns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<String>,
    /// What the sources say.
    pub says: String,
    /// The chosen behavior of the OpenAPI description, the clients or the simulator.
    pub choice: String,
    /// Why this behavior was chosen.
    pub reason: String,
    /// The sources, such as pages of the documentation, SDK files and programs of users.
    pub source: String,
    /// The values of the simulator's switch for this behavior, the default first; empty if the behavior is fixed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub switch: Vec<String>,
}

/// Returns the register of quirks.
#[must_use]
pub fn quirks() -> &'static [Quirk] {
    static QUIRKS: OnceLock<Vec<Quirk>> = OnceLock::new();
    // The default is never used: a test of this crate verifies that the register can be parsed.
    QUIRKS.get_or_init(|| serde_json::from_str(REGISTER).unwrap_or_default())
}

/// When callbacks are retried (quirk callback-retry).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Retry {
    #[default]
    Documented,
    Observed,
}

/// The values of all switches.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Switches {
    pub(crate) retry: Retry,
    /// Quirk callback-list-empty.
    pub(crate) empty_list_has_no_body: bool,
    /// Quirk callback-password-delay.
    pub(crate) passwords_change_late: bool,
    /// Quirk session-expired-status.
    pub(crate) expiry_is_forbidden: bool,
    /// Quirk session-replaced.
    pub(crate) logins_replace: bool,
    /// Quirk sim-second-account.
    pub(crate) second_account_is_closed: bool,
}

impl Switches {
    /// Sets the switch of a quirk.
    pub(crate) fn set(&mut self, id: &str, value: &str) -> Result<(), Error> {
        let allowed = quirks().iter().find(|quirk| quirk.id == id && !quirk.switch.is_empty());
        let Some(Quirk { switch, .. }) = allowed else {
            let known: Vec<&str> = self.all().into_keys().collect();
            return Err(Error::Switch(format!("unknown switch `{}`: expected one of {}", clipped(id), known.join(", "))));
        };
        if !switch.iter().any(|known| known == value) {
            return Err(Error::Switch(format!(
                "invalid value `{}` for switch `{id}`: expected one of {}",
                clipped(value),
                switch.join(", ")
            )));
        }
        let alternative = switch.first().is_some_and(|default| default != value);
        match id {
            "callback-retry" => self.retry = if alternative { Retry::Observed } else { Retry::Documented },
            "callback-list-empty" => self.empty_list_has_no_body = alternative,
            "callback-password-delay" => self.passwords_change_late = alternative,
            "session-expired-status" => self.expiry_is_forbidden = alternative,
            "session-replaced" => self.logins_replace = alternative,
            "sim-second-account" => self.second_account_is_closed = alternative,
            // Unreachable: a test of this crate sets each switch of the register.
            _ => return Err(Error::Switch(format!("the simulator does not implement the switch `{id}`"))),
        }
        Ok(())
    }

    /// Returns the value of every switch, keyed by quirk id.
    pub(crate) fn all(&self) -> BTreeMap<&'static str, &'static str> {
        let switched = quirks().iter().filter(|quirk| !quirk.switch.is_empty());
        let value = |quirk: &'static Quirk| {
            let alternative = match quirk.id.as_str() {
                "callback-retry" => self.retry == Retry::Observed,
                "callback-list-empty" => self.empty_list_has_no_body,
                "callback-password-delay" => self.passwords_change_late,
                "session-expired-status" => self.expiry_is_forbidden,
                "session-replaced" => self.logins_replace,
                "sim-second-account" => self.second_account_is_closed,
                _ => false,
            };
            let value = quirk.switch.get(usize::from(alternative)).map_or("", String::as_str);
            (quirk.id.as_str(), value)
        };
        switched.map(value).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_switch_of_the_register_can_be_set_and_read() {
        let switched: Vec<&Quirk> = quirks().iter().filter(|quirk| !quirk.switch.is_empty()).collect();
        assert!(quirks().len() > 200 && switched.len() >= 5, "{} of {}", switched.len(), quirks().len());
        for quirk in switched {
            assert_eq!(quirk.switch.len(), 2, "{}: expected two values of the switch", quirk.id);
            let mut switches = Switches::default();
            assert_eq!(switches.all()[quirk.id.as_str()], quirk.switch[0]);
            for value in quirk.switch.iter().rev() {
                switches.set(&quirk.id, value).unwrap();
                assert_eq!(switches.all()[quirk.id.as_str()], value);
            }
            assert_eq!(switches, Switches::default(), "{}", quirk.id);
        }
    }

    #[test]
    fn errors_for_unknown_switches_and_values_list_the_valid_ones() {
        let mut switches = Switches::default();
        let refused = switches.set("callback-retry", "never").unwrap_err().to_string();
        assert_eq!(refused, "invalid value `never` for switch `callback-retry`: expected one of documented, observed");
        let refused = switches.set("oauth-path", "x").unwrap_err().to_string();
        assert!(refused.starts_with("unknown switch `oauth-path`: expected one of callback-list-empty, "), "{refused}");
    }
}
