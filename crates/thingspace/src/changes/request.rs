use std::fmt;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::scope::WaitScope;
use crate::changes::wait::Wait;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, ErrorKind, Phase, Result};

/// A change that was sent. The service took it, which is not to say that any line changed: [`ChangeRequest::wait`] finds out.
#[derive(Clone)]
#[must_use = "an accepted request is not a result: wait for its outcomes"]
pub struct ChangeRequest {
    client: Client,
    kind: ChangeKind,
    devices: Vec<DeviceKey>,
    accepted: Result<Option<String>>,
    /// What to look for.
    expectation: Expectation,
    /// When it was about to be sent.
    sent: Option<SystemTime>,
}

impl ChangeRequest {
    pub(crate) fn new(
        client: Client,
        kind: ChangeKind,
        expectation: Expectation,
        devices: Vec<DeviceKey>,
        accepted: Result<Option<String>>,
    ) -> Self {
        Self { client, kind, devices, accepted, expectation, sent: None }
    }

    pub(crate) fn sent_at(mut self, sent: Option<SystemTime>) -> Self {
        self.sent = sent;
        self
    }

    pub(crate) fn sent(&self) -> Option<SystemTime> {
        self.sent
    }

    pub(crate) fn accepted(&self) -> &Result<Option<String>> {
        &self.accepted
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// The id that its callbacks carry; `None` when the service took the request and gave no id, or when the answer was
    /// [lost](Self::lost), and nobody knows whether the service took the request.
    pub fn request_id(&self) -> Option<&str> {
        self.accepted.as_ref().ok()?.as_deref()
    }

    /// Why the answer was lost.
    pub fn lost(&self) -> Option<&Error> {
        self.accepted.as_ref().err()
    }

    /// Which change it makes.
    pub fn kind(&self) -> ChangeKind {
        self.kind
    }

    /// The devices it names, each once.
    pub fn devices(&self) -> &[DeviceKey] {
        &self.devices
    }

    /// Waits for what becomes of each device: `request.wait().listening(&hub).timeout(…).await`.
    pub fn wait(&self) -> Wait {
        let mut subject = WaitScope::new(self.client.clone(), self.kind, self.expectation.clone());
        subject.add(self);
        Wait::of(subject)
    }

    /// What a text can keep of it, so that another process can wait for it.
    pub fn handle(&self) -> RequestHandle {
        RequestHandle {
            account: self.client.account().to_owned(),
            kind: self.kind,
            request_id: self.request_id().map(str::to_owned),
            accepted: self.lost().is_none(),
            devices: self.devices.iter().map(ToString::to_string).collect(),
            expectation: self.expectation.clone(),
            sent: self.sent.and_then(|sent| sent.duration_since(SystemTime::UNIX_EPOCH).ok()).map(|since| since.as_secs()),
        }
    }
}

/// A request as text can keep it, to wait for it in another process: [`ChangeRequest::handle`], [`Client::resume`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// let request = client.devices().suspend([active[0].key()?]).submit().await?;
/// let kept = serde_json::to_string(&request.handle())?;
///
/// // Later, elsewhere:
/// let request = client.resume(&serde_json::from_str(&kept)?)?;
/// assert_eq!(request.wait().await.done(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestHandle {
    account: String,
    kind: ChangeKind,
    request_id: Option<String>,
    /// Whether the service took it, where it gave no id.
    #[serde(default)]
    accepted: bool,
    devices: Vec<String>,
    expectation: Expectation,
    /// Seconds since 1970.
    #[serde(default)]
    sent: Option<u64>,
}

impl Client {
    /// A request that was sent before, by this process or another.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] for the handle of another account, or one that was changed by hand into what is none.
    pub fn resume(&self, handle: &RequestHandle) -> Result<ChangeRequest> {
        if handle.account != self.account() {
            return Err(Error::config(format!(
                "the request is of account {}, this client of {}",
                handle.account,
                self.account()
            ))
            .remedy("resume it with a client of its own account"));
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
        Ok(ChangeRequest::new(self.clone(), handle.kind, handle.expectation.clone(), devices, accepted).sent_at(sent))
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
