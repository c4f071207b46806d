//! Fault injection: a test makes calls fail, to verify how a client handles the failures.

use std::time::Duration;

use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clip::clipped;
use crate::rng::Rng;
use crate::{Error, description};

/// A fault to inject: what happens, to which calls, and when.
///
/// A constructor, such as [`status`](Self::status), selects the effect. The other methods restrict the fault to some calls or to
/// a period, and [`acted`](Self::acted) applies the fault only after the operation was carried out.
/// [`Simulator::inject`](crate::Simulator::inject) activates a fault. In JSON (`POST /_sim/faults`), the effect and the selection
/// of calls are members of one object: `{"effect": "status", "status": 503, "operation": "listDevices", "times": 2}`.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use thingspace_sim::{Fault, Simulator};
///
/// let sim = Simulator::builder().start().await?;
/// // Carries out the next activation, then resets the connection:
/// sim.inject(Fault::reset().acted().on("activateDevices").times(1))?;
/// // Refuses a fifth of all calls with status 429 and a `Retry-After` of two seconds:
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
    /// Whether the operation is carried out before the fault applies.
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
    /// An error of the service, with the error body of the service.
    Status { status: u16 },
    /// An error of the gateway in front of the service, with the error body of the gateway.
    Gateway { status: u16 },
    /// An HTML page instead of JSON.
    Html { status: u16 },
    /// Status 429.
    RateLimited {
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after_seconds: Option<u64>,
    },
    /// A valid bearer token is refused. The token endpoint keeps returning the same token.
    BearerRefused,
    /// A valid session is refused.
    SessionRefused,
    /// The call is delayed in virtual time.
    Delay { seconds: f64 },
    /// No response is sent and the connection stays open.
    Hang,
    /// The connection is closed without a response.
    Close,
    /// The connection is reset without a response.
    Reset,
    /// The connection is closed in the middle of the response body.
    Cut { bytes: u64 },
    /// The response stops in the middle of its body and the connection stays open.
    Stall { bytes: u64 },
}

impl Effect {
    /// Returns whether the effect truncates the response. Such an effect requires that the operation is carried out first.
    fn needs_response(self) -> bool {
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
        let acted = effect.needs_response();
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

    /// Responds with an error status and the error body of the service.
    pub fn status(status: u16) -> Self {
        Self::new(Effect::Status { status })
    }

    /// Responds with an error status and the `fault` object of the gateway.
    pub fn gateway(status: u16) -> Self {
        Self::new(Effect::Gateway { status })
    }

    /// Responds with an error status and an HTML page, as a proxy does.
    pub fn html(status: u16) -> Self {
        Self::new(Effect::Html { status })
    }

    /// Responds with status 429 and, if `retry_after` is given, `Retry-After` in whole seconds.
    pub fn rate_limited(retry_after: Option<Duration>) -> Self {
        Self::new(Effect::RateLimited { retry_after_seconds: retry_after.map(|wait| wait.as_secs()) })
    }

    /// Refuses the bearer token although it has not expired. The token endpoint keeps returning the same token.
    pub fn bearer_refused() -> Self {
        Self::new(Effect::BearerRefused)
    }

    /// Refuses the session although it has not expired.
    pub fn session_refused() -> Self {
        Self::new(Effect::SessionRefused)
    }

    /// Delays the call by this much virtual time. On a paused clock, the call waits until the clock is advanced.
    pub fn delay(by: Duration) -> Self {
        Self::new(Effect::Delay { seconds: by.as_secs_f64() })
    }

    /// Sends no response and keeps the connection open.
    pub fn hang() -> Self {
        Self::new(Effect::Hang)
    }

    /// Closes the connection without a response.
    pub fn close() -> Self {
        Self::new(Effect::Close)
    }

    /// Resets the connection without a response.
    pub fn reset() -> Self {
        Self::new(Effect::Reset)
    }

    /// Closes the connection after this many bytes of the response body. The operation is carried out.
    pub fn cut(bytes: u64) -> Self {
        Self::new(Effect::Cut { bytes })
    }

    /// Stops sending after this many bytes of the response body and keeps the connection open. The operation is carried out.
    pub fn stall(bytes: u64) -> Self {
        Self::new(Effect::Stall { bytes })
    }

    /// Applies the fault only after the operation was carried out. Calls that the simulator refuses therefore do not match the
    /// fault.
    pub fn acted(mut self) -> Self {
        self.acted = true;
        self
    }

    /// Restricts the fault to calls of this operation.
    pub fn on(mut self, operation_id: impl Into<String>) -> Self {
        self.operation = Some(operation_id.into());
        self
    }

    /// Restricts the fault to calls that contain this account.
    pub fn account(mut self, account: impl Into<String>) -> Self {
        self.account = Some(account.into());
        self
    }

    /// Restricts the fault to calls that contain this device identifier, spelled exactly like this.
    pub fn device(mut self, id: impl Into<String>) -> Self {
        self.device = Some(id.into());
        self
    }

    /// Applies the fault this many times, then removes it.
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Applies the fault to each matching call with this probability, from 0 to 1. The simulator's seed determines which calls
    /// are affected.
    pub fn rate(mut self, share: f64) -> Self {
        self.rate = Some(share);
        self
    }

    /// Applies the fault to every nth matching call: 3 means the third, the sixth, and so on.
    pub fn every(mut self, calls: u64) -> Self {
        self.every = Some(calls);
        self
    }

    /// Applies the fault from this virtual time on.
    pub fn from(mut self, time: Timestamp) -> Self {
        self.from = Some(time);
        self
    }

    /// Applies the fault only before this virtual time.
    pub fn until(mut self, time: Timestamp) -> Self {
        self.until = Some(time);
        self
    }

    /// Parses a fault from JSON. Unknown members are refused, because a misspelled restriction would make the fault apply to more
    /// calls than intended.
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
    /// [`Error::Fault`] if the JSON is not a fault, has an unknown member, or has a value that is not valid.
    pub fn from_json(json: &Value) -> Result<Self, Error> {
        let fault = Self::deserialize(json).map_err(|error| {
            Error::Fault(format!(
                "invalid fault: {error}; expected an effect (status, gateway, html, rate-limited, bearer-refused, session-refused, delay, \
                 hang, close, reset, cut, stall) with its status, seconds or bytes"
            ))
        })?;
        let members = fault.members();
        let mut names = json.as_object().into_iter().flat_map(|members| members.keys());
        if let Some(unknown) = names.find(|name| !members.contains(&name.as_str())) {
            let unknown = clipped(unknown);
            return Err(Error::Fault(format!(
                "unknown member `{unknown}` of a fault with this effect: expected one of {}",
                members.join(", ")
            )));
        }
        fault.check()
    }

    /// Returns the members that a fault with this effect may have in JSON.
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

    /// Returns the fault, or an error if one of its values is not valid. Sets `acted` if the effect truncates the response.
    pub(crate) fn check(mut self) -> Result<Self, Error> {
        let refused = |message: String| Err(Error::Fault(message));
        if let Some(status) = self.effect.status()
            && !StatusCode::from_u16(status).is_ok_and(|status| status.is_client_error() || status.is_server_error())
        {
            return refused(format!("invalid status {status}: expected an error status from 400 to 599"));
        }
        if let Effect::Delay { seconds } = self.effect
            && Duration::try_from_secs_f64(seconds).is_err()
        {
            return refused(format!("invalid delay of {seconds} seconds: expected 0 or more"));
        }
        if let Some(rate) = self.rate.filter(|rate| !(0.0..=1.0).contains(rate)) {
            return refused(format!("invalid rate {rate}: expected a number from 0 to 1"));
        }
        for (name, calls) in [("every", self.every), ("times", self.times)] {
            if calls == Some(0) {
                return refused(format!("invalid `{name}` 0: expected 1 or more calls"));
            }
        }
        if let (Some(from), Some(until)) = (self.from, self.until)
            && from >= until
        {
            return refused("the fault ends before it starts: `from` must be before `until`".to_owned());
        }
        if let Some(id) = self.operation.as_deref()
            && description::operation(id).is_none()
        {
            let nearest = description::nearest_operation(id);
            return refused(format!("unknown operation `{}` (did you mean `{nearest}`?)", clipped(id)));
        }
        self.acted |= self.effect.needs_response();
        Ok(self)
    }
}

/// An active fault.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ActiveFault {
    /// The id to pass to [`Simulator::remove_fault`](crate::Simulator::remove_fault).
    pub id: u64,
    /// The injected fault.
    #[serde(flatten)]
    pub fault: Fault,
    /// Number of matching calls, including the calls that `rate` or `every` skipped. A call to which an older fault was applied
    /// is not counted.
    pub met: u64,
    /// Number of calls to which the fault was applied.
    pub struck: u64,
}

/// A call that can match faults.
pub(crate) trait Target {
    fn operation(&self) -> &str;
    /// Returns whether a parameter or a string in the body of the call equals `value`.
    fn names(&self, value: &str) -> bool;
}

/// The active faults.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Faults {
    /// Number of faults injected so far. It is also the id of the latest fault.
    injected: u64,
    active: Vec<ActiveFault>,
    /// Makes the device list return its first page for every request.
    pub(crate) stuck_cursor: bool,
    /// Real time by which token requests and session logins are delayed, to provoke races between callers.
    pub(crate) login_delay: Duration,
}

impl Faults {
    /// Injects a fault and returns its id.
    pub(crate) fn add(&mut self, fault: Fault) -> u64 {
        self.injected += 1;
        self.active.push(ActiveFault { id: self.injected, fault, met: 0, struck: 0 });
        self.injected
    }

    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let before = self.active.len();
        self.active.retain(|active| active.id != id);
        self.active.len() < before
    }

    pub(crate) fn clear(&mut self) {
        *self = Self { injected: self.injected, ..Self::default() };
    }

    /// Returns the active faults, oldest first. Omits faults that have been applied as often as requested.
    pub(crate) fn active(&self) -> impl Iterator<Item = &ActiveFault> {
        self.active.iter().filter(|active| !active.is_used_up())
    }

    /// Returns the effect of the oldest fault that applies to a call, and counts the call. `acted` states whether the operation
    /// has already been carried out.
    pub(crate) fn apply(&mut self, now: Timestamp, acted: bool, seed: u64, call: &impl Target) -> Option<Effect> {
        self.active.retain(|active| !active.is_used_up());
        let mut matching = self.active.iter_mut().filter(|active| active.matches(now, acted, call));
        matching.find_map(|active| active.apply(seed))
    }
}

impl ActiveFault {
    fn is_used_up(&self) -> bool {
        self.fault.times.is_some_and(|times| self.struck >= times)
    }

    fn matches(&self, now: Timestamp, acted: bool, call: &impl Target) -> bool {
        let Fault { operation, account, device, from, until, .. } = &self.fault;
        self.fault.acted == acted
            && operation.as_deref().is_none_or(|operation| operation == call.operation())
            && from.is_none_or(|from| now >= from)
            && until.is_none_or(|until| now < until)
            && [account, device].into_iter().flatten().all(|value| call.names(value))
    }

    fn apply(&mut self, seed: u64) -> Option<Effect> {
        self.met += 1;
        let is_nth = self.fault.every.is_none_or(|every| self.met.is_multiple_of(every));
        let is_drawn = self.fault.rate.is_none_or(|rate| {
            let key = (self.id << 32) ^ self.met;
            Rng::new(seed, "fault", key).chance(rate)
        });
        if !(is_nth && is_drawn) {
            return None;
        }
        self.struck += 1;
        Some(self.fault.effect)
    }
}
