//! [`Client::send_change`]: sends a change at most once, and reports for every failure whether the service may have acted.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use crate::changes::change::{Change, request_id};
use crate::changes::naming;
use crate::changes::outcomes::request::ChangeRequest;
use crate::changes::sending::answer;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, Result};
use crate::transport::response;
use crate::transport::single_attempt::{self, Check};

/// Why [`Client::send_change`] returned no request, and whether the service may have acted.
#[derive(Clone, Debug)]
pub enum SendFailure {
    /// It is certain that the service did nothing: no byte of the change was sent, or the service answered with 429 or refused a
    /// token. The change can be sent again.
    Unsent(Error),
    /// The service refused the whole request. Nothing was changed.
    Refused(Error),
    /// No answer shows whether the service accepted the request: the answer was lost, could not be decoded, or was an error such
    /// as 503, which the service may return even after it has acted. The service may also accept the request later. Check the
    /// devices before you send the change again.
    Lost(Error),
}

impl SendFailure {
    /// The error of the call.
    pub fn error(&self) -> &Error {
        match self {
            Self::Unsent(error) | Self::Refused(error) | Self::Lost(error) => error,
        }
    }

    fn of(error: Error, is_sending: bool) -> Self {
        let is_token = response::refused_token(&error).is_some() || error.status() == Some(401);
        if !is_sending || is_token || error.status() == Some(429) {
            Self::Unsent(error)
        } else if error.leaves_outcome_open() {
            Self::Lost(error)
        } else if error.status().is_none() {
            Self::Unsent(error)
        } else {
            Self::Refused(error)
        }
    }
}

impl fmt::Display for SendFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsent(error) => write!(f, "not sent: {error}"),
            Self::Refused(error) => write!(f, "refused: {error}"),
            Self::Lost(error) => write!(f, "outcome unknown: {error}"),
        }
    }
}

impl std::error::Error for SendFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(self.error())
    }
}

impl Client {
    /// Sends a change for these devices, in one request and at most once. Await the returned value to send the request.
    ///
    /// Unlike the `submit` methods of the builders, this method makes a single attempt. It does not renew a token that the
    /// service refuses, sends nothing again after a 429, and fails if it would have to wait for the rate limiter. The caller
    /// decides whether to try again, for example after it has checked a journal. A token that the service refused is dropped, so
    /// the next attempt uses a new token.
    ///
    /// # Errors
    /// A [`SendFailure`] says whether the service may have acted: [`Unsent`](SendFailure::Unsent) and
    /// [`Refused`](SendFailure::Refused) mean that nothing was changed, and [`Lost`](SendFailure::Lost) means that the outcome is
    /// unknown.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace::SendFailure;
    /// use thingspace_sim::Fault;
    ///
    /// let (suspend, devices) = (client.devices().suspend([active[0].key()?]).change()?, [active[0].key()?]);
    /// sim.inject(Fault::rate_limited(None).on("suspendDevices").times(1))?;
    /// assert!(matches!(client.send_change(&suspend, &devices).await, Err(SendFailure::Unsent(_))));
    /// sim.inject(Fault::reset().acted().on("suspendDevices").times(1))?;
    /// assert!(matches!(client.send_change(&suspend, &devices).await, Err(SendFailure::Lost(_))));
    /// # Ok(()) }
    /// ```
    pub fn send_change<'a>(&'a self, change: &'a Change, devices: &'a [DeviceKey]) -> SendChange<'a> {
        SendChange { client: self, change, devices, check: None }
    }

    /// Checks that every device has the identifiers that a change requires, such as the EID. The methods that send changes make
    /// this check before they send anything. If [`local_checks`](crate::ClientBuilder::local_checks) is off, accepts all devices.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a device lacks a required identifier. The error names the first such
    /// device.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::{DeviceKey, label};
    ///
    /// let change = client.labels().setting(label("usage", "maps"))?;
    /// let eid: DeviceKey = "eid:89033023426200000000000000000001".parse()?;
    /// let iccid: DeviceKey = "iccid:89148000008682242668".parse()?;
    /// assert!(client.check_devices(&change, &[eid]).is_ok());
    /// assert!(client.check_devices(&change, &[iccid]).unwrap_err().to_string().contains("has no EID"));
    /// # Ok(()) }
    /// ```
    pub fn check_devices(&self, change: &Change, devices: &[DeviceKey]) -> Result<()> {
        if self.core().checks { naming::check(change.kind, devices) } else { Ok(()) }
    }
}

/// The value that [`Client::send_change`] returns. Await it to send the change.
#[must_use = "nothing is sent before .await"]
pub struct SendChange<'a> {
    client: &'a Client,
    change: &'a Change,
    devices: &'a [DeviceKey],
    check: Option<Check>,
}

impl<'a> SendChange<'a> {
    /// Awaits `check` right before the first byte of the change is sent. By then, the client has already fetched the tokens that
    /// it needs. Sends the change only if `check` returns true. Otherwise the result is [`SendFailure::Unsent`] with
    /// [`ErrorKind::Stopped`](crate::ErrorKind::Stopped).
    pub fn only_if(mut self, check: impl Future<Output = bool> + Send + 'static) -> Self {
        self.check = Some(Box::pin(check));
        self
    }

    async fn send(self) -> Result<ChangeRequest, SendFailure> {
        let Self { client, change, devices, check } = self;
        let operation = change.kind.operation();
        if devices.is_empty() {
            let error = Error::config("no devices given").with_remedy("name at least one device");
            return Err(SendFailure::Unsent(error));
        }
        client.check_devices(change, devices).map_err(SendFailure::Unsent)?;
        let sent = client.core().clock.now();
        let (answer, is_sending) = single_attempt::scope(operation, check, change.call(client, devices)).await;
        let answer = answer.map_err(|error| {
            let attempts = u32::from(is_sending);
            SendFailure::of(error.during(operation, attempts), is_sending)
        })?;
        let accepted = ChangeRequest::accepted(client, change, devices.to_vec(), request_id(&answer), sent);
        Ok(accepted.answered_with(answer::outcomes(change.kind, devices, answer)))
    }
}

impl<'a> IntoFuture for SendChange<'a> {
    type Output = Result<ChangeRequest, SendFailure>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send + 'a>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

impl fmt::Debug for SendChange<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendChange").field("kind", &self.change.kind).field("devices", &self.devices.len()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::{ErrorKind, Phase};

    #[test]
    fn a_failure_reports_whether_the_service_may_have_acted() {
        let answered = |kind, status| Error::new(kind, Phase::Answered, "").answered(status, None);
        let lost = Error::new(ErrorKind::Transport, Phase::MaybeSent, "");
        assert!(matches!(SendFailure::of(answered(ErrorKind::Throttled, 429), true), SendFailure::Unsent(_)));
        assert!(matches!(SendFailure::of(answered(ErrorKind::Session, 401), true), SendFailure::Unsent(_)));
        assert!(matches!(SendFailure::of(answered(ErrorKind::Rejected, 400), true), SendFailure::Refused(_)));
        assert!(matches!(SendFailure::of(answered(ErrorKind::Service, 503), true), SendFailure::Lost(_)));
        assert!(matches!(SendFailure::of(lost, true), SendFailure::Lost(_)));
        // The service answered the login with 503, so the change was never sent.
        assert!(matches!(SendFailure::of(answered(ErrorKind::Service, 503), false), SendFailure::Unsent(_)));
    }
}
