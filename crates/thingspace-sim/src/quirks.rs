//! The register of fidelity: what the simulator does where documents disagree, are silent, or users saw something else.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::text_limits::clipped;

const REGISTER: &str = include_str!("../../../openapi/quirks.json");

/// One entry of the register (`openapi/quirks.yaml`).
///
/// ```
/// let guesses = thingspace_sim::quirks().iter().filter(|quirk| quirk.basis == "guessed");
/// println!("{} behaviours are guessed", guesses.count());
///
/// let retry = thingspace_sim::quirks().iter().find(|quirk| quirk.id == "callback-retry").unwrap();
/// assert_eq!(retry.switch, ["documented", "observed"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quirk {
    /// Its name, by which code and pages cite it.
    pub id: String,
    /// What it is about, in a word or two.
    pub topic: String,
    /// `documented`: documents contradict each other or themselves; `observed`: users saw it; `guessed`: no source says it.
    pub basis: String,
    /// Operations it concerns, by id.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<String>,
    /// What the sources say.
    pub says: String,
    /// What was chosen.
    pub choice: String,
    /// Why.
    pub reason: String,
    /// Where it can be read.
    pub source: String,
    /// What the simulator can do, when it can do more than one; the first is the default.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub switch: Vec<String>,
}

/// The register.
#[must_use]
pub fn quirks() -> &'static [Quirk] {
    static QUIRKS: OnceLock<Vec<Quirk>> = OnceLock::new();
    // That it can be read is a test of this crate.
    QUIRKS.get_or_init(|| serde_json::from_str(REGISTER).unwrap_or_default())
}

/// How callbacks are repeated (quirk callback-retry).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Retry {
    #[default]
    Documented,
    Observed,
}

/// Which of two behaviours the simulator shows, where it can show either.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Switches {
    pub(crate) retry: Retry,
    /// Quirk callback-list-empty.
    pub(crate) no_listeners_is_no_body: bool,
    /// Quirk callback-password-delay.
    pub(crate) passwords_change_late: bool,
    /// Quirk session-expired-status.
    pub(crate) expiry_is_forbidden: bool,
    /// Quirk session-replaced.
    pub(crate) logins_replace: bool,
}

impl Switches {
    /// Sets the switch of a quirk.
    pub(crate) fn set(&mut self, id: &str, value: &str) -> Result<(), Error> {
        let allowed = quirks().iter().find(|quirk| quirk.id == id && !quirk.switch.is_empty());
        let Some(Quirk { switch, .. }) = allowed else {
            let known: Vec<&str> = self.all().into_keys().collect();
            return Err(Error::Switch(format!("there is no switch {}: there are {}", clipped(id), known.join(", "))));
        };
        if !switch.iter().any(|known| known == value) {
            return Err(Error::Switch(format!("the switch {id} has no {}: it has {}", clipped(value), switch.join(", "))));
        }
        let other = switch.first().is_some_and(|default| default != value);
        match id {
            "callback-retry" => self.retry = if other { Retry::Observed } else { Retry::Documented },
            "callback-list-empty" => self.no_listeners_is_no_body = other,
            "callback-password-delay" => self.passwords_change_late = other,
            "session-expired-status" => self.expiry_is_forbidden = other,
            "session-replaced" => self.logins_replace = other,
            // A test of this crate sets each switch of the register.
            _ => return Err(Error::Switch(format!("the simulator has no switch {id} yet"))),
        }
        Ok(())
    }

    /// Every switch, with what it is set to.
    pub(crate) fn all(&self) -> BTreeMap<&'static str, &'static str> {
        let switched = quirks().iter().filter(|quirk| !quirk.switch.is_empty());
        let value = |quirk: &'static Quirk| {
            let other = match quirk.id.as_str() {
                "callback-retry" => self.retry == Retry::Observed,
                "callback-list-empty" => self.no_listeners_is_no_body,
                "callback-password-delay" => self.passwords_change_late,
                "session-expired-status" => self.expiry_is_forbidden,
                "session-replaced" => self.logins_replace,
                _ => false,
            };
            let value = quirk.switch.get(usize::from(other)).map_or("", String::as_str);
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
            assert_eq!(quirk.switch.len(), 2, "{}: the simulator knows two ways", quirk.id);
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
    fn what_cannot_be_set_is_refused_with_what_can() {
        let mut switches = Switches::default();
        let refused = switches.set("callback-retry", "never").unwrap_err().to_string();
        assert_eq!(refused, "the switch callback-retry has no never: it has documented, observed");
        let refused = switches.set("oauth-path", "x").unwrap_err().to_string();
        assert!(refused.starts_with("there is no switch oauth-path: there are callback-list-empty, "), "{refused}");
    }
}
