//! Failures that are asked for, so that clients can be tested against them.

use std::time::Duration;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::rng::Rng;
use crate::text_limits::clipped;
use crate::{Error, description};

/// A failure to order: what happens, to which calls, and when.
///
/// Made from what happens, narrowed by the other methods, put in force by [`Simulator::inject`](crate::Simulator::inject). As JSON
/// (`POST /_sim/faults`) it has the same members: `{"effect": "status", "status": 503, "operation": "listDevices", "times": 2}`.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use thingspace_sim::{Fault, Simulator};
///
/// let sim = Simulator::builder().start().await?;
/// // The next activation happens, but nobody hears of it:
/// sim.inject(Fault::reset().acted().on("activateDevices").times(1))?;
/// // A fifth of all calls is refused for a while, with a wait that the client should keep:
/// let busy = sim.inject(Fault::rate_limited(Some(Duration::from_secs(2))).rate(0.2))?;
/// assert_eq!(sim.faults().len(), 2);
/// sim.remove_fault(busy);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[must_use = "a fault does nothing until it is injected"]
pub struct Fault {
    #[serde(flatten)]
    effect: Effect,
    /// Whether the operation is carried out before the failure.
    #[serde(default)]
    acted: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    operation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    times: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    rate: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    every: Option<u64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    from: Option<Timestamp>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<Timestamp>,
}

/// What happens to a call.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "effect", rename_all = "kebab-case")]
pub(crate) enum Effect {
    /// An error of the service, in its usual shape.
    Status { status: u16 },
    /// An error of the gateway in front of the service, in the gateway's shape.
    Gateway { status: u16 },
    /// A page for people where JSON is due.
    Html { status: u16 },
    /// Status 429.
    RateLimited {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after_seconds: Option<u64>,
    },
    /// The bearer is refused though it lives: the token endpoint goes on giving out the same one.
    BearerRefused,
    /// The session is refused though it lives.
    SessionRefused,
    /// Virtual time passes first.
    Delay { seconds: f64 },
    /// No answer, as long as the client waits.
    Hang,
    /// The connection is closed without an answer.
    Close,
    /// The connection is reset without an answer.
    Reset,
    /// The answer ends in the middle of its body and the connection is closed.
    Cut { bytes: u64 },
    /// The answer stops in the middle of its body and the connection stays open.
    Stall { bytes: u64 },
}

impl Effect {
    /// Failures in the middle of an answer need one.
    fn needs_answer(self) -> bool {
        matches!(self, Self::Cut { .. } | Self::Stall { .. })
    }

    fn status(self) -> Option<u16> {
        match self {
            Self::Status { status } | Self::Gateway { status } | Self::Html { status } => Some(status),
            _ => None,
        }
    }
}

impl Fault {
    fn new(effect: Effect) -> Self {
        let acted = effect.needs_answer();
        Self {
            effect,
            acted,
            operation: None,
            account: None,
            device: None,
            times: None,
            rate: None,
            every: None,
            from: None,
            until: None,
        }
    }

    /// An error status with the body that the service has for it.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status })
    }

    /// An error status with the `fault` object of the gateway.
    pub fn gateway(status: u16) -> Self {
        Self::new(Effect::Gateway { status })
    }

    /// A status with an HTML page, as proxies answer.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Html { status })
    }

    /// Status 429, with `Retry-After` in whole seconds or without it.
    pub fn rate_limited(retry_after: Option<Duration>) -> Self {
        Self::new(Effect::RateLimited { retry_after_seconds: retry_after.map(|wait| wait.as_secs()) })
    }

    /// The bearer is refused before its time. It lives on: asking again gives the same one.
    pub fn bearer_refused() -> Self {
        Self::new(Effect::BearerRefused)
    }

    /// The session is refused before its time.
    pub fn session_refused() -> Self {
        Self::new(Effect::SessionRefused)
    }

    /// The call waits for this much virtual time: with a paused clock, until somebody advances it.
    pub fn delay(by: Duration) -> Self {
        Self::new(Effect::Delay { seconds: by.as_secs_f64() })
    }

    /// No answer, as long as the client waits.
    pub fn hang() -> Self {
        Self::new(Effect::Hang)
    }

    /// The connection is closed without an answer.
    pub fn close() -> Self {
        Self::new(Effect::Close)
    }

    /// The connection is reset without an answer.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// The answer ends after so many bytes of its body, and the connection is closed. The operation is carried out.
    pub fn cut(bytes: u64) -> Self {
        Self::new(Effect::Cut { bytes })
    }

    /// The answer stops after so many bytes of its body, and the connection stays open. The operation is carried out.
    pub fn stall(bytes: u64) -> Self {
        Self::new(Effect::Stall { bytes })
    }

    /// The failure comes after the operation was carried out; refusals are answered as usual and do not count.
    pub fn acted(mut self) -> Self {
        self.acted = true;
        self
    }

    /// Only calls of this operation.
    pub fn on(mut self, operation_id: impl Into<String>) -> Self {
        self.operation = Some(operation_id.into());
        self
    }

    /// Only calls that name this account.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Only calls that name this device, by any identifier as it is written in the call.
    pub fn device(mut self, id: impl Into<String>) -> Self {
        self.device = Some(id.into());
        self
    }

    /// Strikes so often, then no more.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Strikes this share of the calls, from 0 to 1, drawn by the seed.
    pub fn rate(mut self, share: f64) -> Self {
        self.rate = Some(share);
        self
    }

    /// Strikes every so many calls: 3 is the third, the sixth, and so on.
    pub fn every(mut self, calls: u64) -> Self {
        self.every = Some(calls);
        self
    }

    /// Strikes from this virtual time on.
    pub fn from(mut self, time: Timestamp) -> Self {
        self.from = Some(time);
        self
    }

    /// Strikes before this virtual time only.
    pub fn until(mut self, time: Timestamp) -> Self {
        self.until = Some(time);
        self
    }

    /// A fault as JSON has it. Members that no fault has are refused: a slip of the pen would strike more calls than meant.
    ///
    /// ```
    /// use serde_json::json;
    /// use thingspace_sim::Fault;
    ///
    /// let fault = Fault::from_json(&json!({"effect": "status", "status": 503, "operation": "listDevices", "times": 2}))?;
    /// assert_eq!(fault, Fault::status(503).on("listDevices").times(2));
    /// assert!(Fault::from_json(&json!({"effect": "hang", "opertion": "listDevices"})).is_err());
    /// # Ok::<(), thingspace_sim::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::Fault`] for what is no fault, or could never strike.
    pub fn from_json(json: &Value) -> Result<Self, Error> {
        let fault = Self::deserialize(json).map_err(|error| {
            Error::Fault(format!(
                "the fault cannot be read: {error}; it has an effect (status, gateway, html, rate-limited, bearer-refused, \
                 session-refused, delay, hang, close, reset, cut, stall) with its status, seconds or bytes"
            ))
        })?;
        let members = fault.members();
        let mut given = json.as_object().into_iter().flat_map(|members| members.keys());
        if let Some(stranger) = given.find(|name| !members.contains(&name.as_str())) {
            let stranger = clipped(stranger);
            return Err(Error::Fault(format!("a fault of this effect has no {stranger}: it may have {}", members.join(", "))));
        }
        fault.check()
    }

    /// The members that a fault of this effect may have as JSON.
    fn members(&self) -> Vec<&'static str> {
        let own = match self.effect {
            Effect::Status { .. } | Effect::Gateway { .. } | Effect::Html { .. } => Some("status"),
            Effect::RateLimited { .. } => Some("retry_after_seconds"),
            Effect::Delay { .. } => Some("seconds"),
            Effect::Cut { .. } | Effect::Stall { .. } => Some("bytes"),
            Effect::BearerRefused | Effect::SessionRefused | Effect::Hang | Effect::Close | Effect::Reset => None,
        };
        let all = ["effect", "acted", "operation", "account", "device", "times", "rate", "every", "from", "until"];
        own.into_iter().chain(all).collect()
    }

    /// Whether it can ever strike; otherwise why not, and what to do.
    pub(crate) fn check(mut self) -> Result<Self, Error> {
        let refused = |why: String| Err(Error::Fault(why));
        if let Some(status) = self.effect.status()
            && !StatusCode::from_u16(status).is_ok_and(|status| status.is_client_error() || status.is_server_error())
        {
            return refused(format!("{status} is no error status: give one from 400 to 599"));
        }
        if let Effect::Delay { seconds } = self.effect
            && Duration::try_from_secs_f64(seconds).is_err()
        {
            return refused(format!("{seconds} is no number of seconds to wait: give 0 or more"));
        }
        if self.rate.is_some_and(|rate| !(0.0..=1.0).contains(&rate)) {
            return refused("rate is a share of the calls: give a number from 0 to 1".to_owned());
        }
        if self.every == Some(0) || self.times == Some(0) {
            return refused("every and times count calls: give 1 or more".to_owned());
        }
        if let (Some(from), Some(until)) = (self.from, self.until)
            && from >= until
        {
            return refused("the fault ends before it starts: give a from that is before until".to_owned());
        }
        if let Some(id) = self.operation.as_deref()
            && description::operation(id).is_none()
        {
            let nearest = description::nearest_operation(id);
            return refused(format!("there is no operation {}: did you mean {nearest}?", clipped(id)));
        }
        self.acted |= self.effect.needs_answer();
        Ok(self)
    }
}

/// A failure in force.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActiveFault {
    /// Names it for [`Simulator::remove_fault`](crate::Simulator::remove_fault).
    pub id: u64,
    /// What was asked for.
    #[serde(flatten)]
    pub fault: Fault,
    /// Calls it could have struck so far.
    pub met: u64,
    /// Calls it struck.
    pub struck: u64,
}

/// A call, as far as failures are told apart by it.
pub(crate) trait Named {
    fn operation(&self) -> &str;
    /// Whether the call has this text among its values.
    fn names(&self, text: &str) -> bool;
}

/// The failures in force.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Faults {
    given: u64,
    active: Vec<ActiveFault>,
    /// Lists repeat their first page for ever.
    pub(crate) stuck_cursor: bool,
    /// Real time that both logins take longer, to widen races between callers.
    pub(crate) login_delay: Duration,
}

impl Faults {
    /// Puts a failure in force and answers its id.
    pub(crate) fn add(&mut self, fault: Fault) -> u64 {
        self.given += 1;
        self.active.push(ActiveFault { id: self.given, fault, met: 0, struck: 0 });
        self.given
    }

    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.active.len();
        self.active.retain(|active| active.id != id);
        self.active.len() < before
    }

    pub(crate) fn clear(&mut self) {
        *self = Self { given: self.given, ..Self::default() };
    }

    /// The failures in force, the oldest first; what was used up is gone.
    pub(crate) fn active(&self) -> impl Iterator<Item = &ActiveFault> {
        self.active.iter().filter(|active| !active.is_used_up())
    }

    /// What strikes a call, before or after it was carried out. The oldest failure strikes; one strikes at a time.
    pub(crate) fn strike(&mut self, now: Timestamp, acted: bool, seed: u64, call: &impl Named) -> Option<Effect> {
        self.active.retain(|active| !active.is_used_up());
        let mut concerned = self.active.iter_mut().filter(|active| active.concerns(now, acted, call));
        concerned.find_map(|active| active.meet(seed))
    }
}

impl ActiveFault {
    fn is_used_up(&self) -> bool {
        self.fault.times.is_some_and(|times| self.struck >= times)
    }

    fn concerns(&self, now: Timestamp, acted: bool, call: &impl Named) -> bool {
        let Fault { operation, account, device, from, until, .. } = &self.fault;
        self.fault.acted == acted
            && operation.as_deref().is_none_or(|operation| operation == call.operation())
            && from.is_none_or(|from| now >= from)
            && until.is_none_or(|until| now < until)
            && [account, device].into_iter().flatten().all(|text| call.names(text))
    }

    fn meet(&mut self, seed: u64) -> Option<Effect> {
        self.met += 1;
        let in_turn = self.fault.every.is_none_or(|every| self.met.is_multiple_of(every));
        let by_chance = self.fault.rate.is_none_or(|rate| {
            let key = (self.id << 32) ^ self.met;
            Rng::new(seed, "fault", key).chance(rate)
        });
        if !(in_turn && by_chance) {
            return None;
        }
        self.struck += 1;
        Some(self.fault.effect)
    }
}
