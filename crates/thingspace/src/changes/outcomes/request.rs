//! One submitted request for a change, and the handle that lets another process wait for the outcomes of the request.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::changes::change::Change;
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::answered::AnsweredOutcome;
use crate::changes::outcomes::outcome::Outcome;
use crate::changes::outcomes::scope::WaitScope;
use crate::changes::outcomes::wait::Wait;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, ErrorKind, Phase, Result};

/// A submitted change. An accepted request does not mean that any device has changed: call [`ChangeRequest::wait`] for the
/// outcomes.
#[derive(Clone)]
#[must_use = "an accepted request is not a result: wait for its outcomes"]
pub struct ChangeRequest {
    client: Client,
    kind: ChangeKind,
    devices: Vec<DeviceKey>,
    accepted: Result<Option<String>>,
    /// How a poll recognizes that the change was made.
    expectation: Expectation,
    /// The time just before the request was sent, by the client's clock.
    sent: Option<SystemTime>,
    /// The outcomes that the answer contained.
    answered: Option<Vec<(DeviceKey, Outcome)>>,
}

impl ChangeRequest {
    pub(crate) fn new(
        client: Client,
        kind: ChangeKind,
        expectation: Expectation,
        devices: Vec<DeviceKey>,
        accepted: Result<Option<String>>,
    ) -> Self {
        Self { client, kind, devices, accepted, expectation, sent: None, answered: None }
    }

    pub(crate) fn sent_at(mut self, sent: Option<SystemTime>) -> Self {
        self.sent = sent;
        self
    }

    /// Recreates, from the caller's own records, a request that the service accepted. `sent` is the time just before the request
    /// was sent, by the clock of the client.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace::{ChangeRequest, Clock as _};
    ///
    /// let devices = vec![active[0].key()?];
    /// let suspend = client.devices().suspend(devices.clone()).change()?;
    /// let sent = client.clock().now();
    /// let id = client.send_change(&suspend, &devices).await?.request_id().map(str::to_owned);
    ///
    /// let request = ChangeRequest::accepted(&client, &suspend, devices, id, sent);
    /// assert_eq!(request.wait().await.done(), 1);
    /// # Ok(()) }
    /// ```
    pub fn accepted(
        client: &Client,
        change: &Change,
        devices: Vec<DeviceKey>,
        request_id: Option<String>,
        sent: SystemTime,
    ) -> Self {
        Self::new(client.clone(), change.kind, change.expectation.clone(), devices, Ok(request_id)).sent_at(Some(sent))
    }

    /// Recreates, from the caller's own records, a request whose answer was lost. [`ChangeRequest::reconcile`] can then find the
    /// outcomes of the request. `sent` is the time just before the request was sent, by the clock of the client.
    pub fn unanswered(client: &Client, change: &Change, devices: Vec<DeviceKey>, sent: SystemTime) -> Self {
        let lost = Error::new(ErrorKind::Transport, Phase::MaybeSent, "the answer to the request was lost");
        Self::new(client.clone(), change.kind, change.expectation.clone(), devices, Err(lost)).sent_at(Some(sent))
    }

    pub(crate) fn answered_with(mut self, outcomes: Option<Vec<(DeviceKey, Outcome)>>) -> Self {
        self.answered = outcomes;
        self
    }

    /// The outcomes that the answer contained, in the order of the devices. `None` if the outcomes arrive later.
    pub fn answered(&self) -> Option<&[(DeviceKey, Outcome)]> {
        self.answered.as_deref()
    }

    /// The outcome of the device at `index`, if the answer contained it. `None` if the answer gave no result for the device,
    /// because a poll or a history may still show its outcome.
    pub(crate) fn settled(&self, index: usize) -> Option<&Outcome> {
        let (_, outcome) = self.answered()?.get(index)?;
        matches!(outcome, Outcome::Done { .. } | Outcome::Refused(_)).then_some(outcome)
    }

    pub(crate) fn sent(&self) -> Option<SystemTime> {
        self.sent
    }

    pub(crate) fn acceptance(&self) -> &Result<Option<String>> {
        &self.accepted
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The request id, which the callbacks contain too. `None` if the service accepted the request without returning an id, or if
    /// the answer was [lost](Self::lost). After a lost answer, it is unknown whether the service accepted the request.
    pub fn request_id(&self) -> Option<&str> {
        self.accepted.as_ref().ok()?.as_deref()
    }

    /// Why it is unknown whether the service accepted the request: the answer was lost, or it was an error such as 503, which the
    /// service may return even after it has accepted a request. `None` if the service accepted the request.
    pub fn lost(&self) -> Option<&Error> {
        self.accepted.as_ref().err()
    }

    /// The kind of change.
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The devices that the request names.
    pub fn devices(&self) -> &[DeviceKey] {
        &self.devices
    }

    /// Waits for the outcome of every device: `request.wait().listening(&inbox).timeout(…).await`. The outcomes that the answer
    /// [contained](Self::answered) are known at once.
    pub fn wait(&self) -> Wait {
        let mut scope = WaitScope::new(self.client.clone(), self.kind, self.expectation.clone());
        scope.add(self);
        Wait::of(scope)
    }

    /// Returns a serializable handle that another process can use to wait for the outcomes of the request.
    pub fn handle(&self) -> RequestHandle {
        RequestHandle {
            account: self.client.account().to_owned(),
            kind: self.kind,
            request_id: self.request_id().map(str::to_owned),
            accepted: self.lost().is_none(),
            devices: self.devices.iter().map(ToString::to_string).collect(),
            expectation: self.expectation.clone(),
            sent: self.sent.and_then(|sent| sent.duration_since(SystemTime::UNIX_EPOCH).ok()).map(|since| since.as_secs()),
            answered: self.answered().map(AnsweredOutcome::all),
        }
    }
}

/// A serializable handle that lets another process wait for the outcomes of a request. [`ChangeRequest::handle`] creates the
/// handle, and [`Client::resume`] turns it into a request again.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().suspend([active[0].key()?]).submit().await?;
/// let stored = serde_json::to_string(&request.handle())?;
///
/// // Later, in another process:
/// let request = client.resume(&serde_json::from_str(&stored)?)?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestHandle {
    account: String,
    kind: ChangeKind,
    request_id: Option<String>,
    /// Whether the service accepted the request, with or without returning an id.
    #[serde(default)]
    accepted: bool,
    devices: Vec<String>,
    expectation: Expectation,
    /// When the request was sent, in seconds since the Unix epoch.
    #[serde(default)]
    sent: Option<u64>,
    /// The outcomes that the answer contained, in the order of `devices`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answered: Option<Vec<AnsweredOutcome>>,
}

impl RequestHandle {
    fn answered(&self, devices: &[DeviceKey]) -> Result<Option<Vec<(DeviceKey, Outcome)>>> {
        let Some(answered) = &self.answered else { return Ok(None) };
        let outcomes = answered.iter().map(AnsweredOutcome::outcome).collect::<Result<Vec<_>>>()?;
        Ok(Some(devices.iter().cloned().zip(outcomes).collect()))
    }
}

impl Client {
    /// Returns a request that was sent earlier, by this process or by another process.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] if the handle belongs to another account or is invalid, for example because it was edited.
    pub fn resume(&self, handle: &RequestHandle) -> Result<ChangeRequest> {
        if handle.account != self.account() {
            return Err(Error::config(format!(
                "the request belongs to account {}, but this client uses account {}",
                handle.account,
                self.account()
            ))
            .with_remedy("resume it with a client for that account"));
        }
        let devices = handle.devices.iter().map(|device| device.parse()).collect::<Result<Vec<DeviceKey>>>()?;
        let accepted = match &handle.request_id {
            None if !handle.accepted => Err(Error::new(
                ErrorKind::Transport,
                Phase::MaybeSent,
                "the answer to the request was lost in an earlier process",
            )),
            id => Ok(id.clone()),
        };
        let sent = handle.sent.and_then(|sent| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(sent)));
        let answered = handle.answered(&devices)?;
        let request = ChangeRequest::new(self.clone(), handle.kind, handle.expectation.clone(), devices, accepted);
        Ok(request.sent_at(sent).answered_with(answered))
    }
}

impl fmt::Debug for ChangeRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ChangeRequest")
            .field("kind", &self.kind)
            .field("accepted", &self.accepted)
            .field("devices", &self.devices.len())
            .finish()
    }
}
