use std::fmt;
use std::ops::Range;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::change::ChangeKind;
use crate::client::Client;
use crate::device_id::DeviceKey;
use crate::error::{Error, Kind, Phase, Result};
use crate::goal::Goal;
use crate::wait::Wait;

/// A change that was sent. The service took it, which is not to say that any line changed: [`Request::wait`] finds out.
#[derive(Clone)]
#[must_use = "an accepted request is not a result: wait for its outcomes"]
pub struct Request {
    client: Client,
    kind: ChangeKind,
    devices: Vec<DeviceKey>,
    accepted: Result<Option<String>>,
    /// What to look for.
    goal: Goal,
    /// When it was about to be sent.
    sent: Option<SystemTime>,
}

impl Request {
    pub(crate) fn new(
        client: Client,
        kind: ChangeKind,
        goal: Goal,
        devices: Vec<DeviceKey>,
        accepted: Result<Option<String>>,
    ) -> Self {
        Self { client, kind, devices, accepted, goal, sent: None }
    }

    pub(crate) fn sent_at(mut self, sent: Option<SystemTime>) -> Self {
        self.sent = sent;
        self
    }

    pub(crate) fn sent(&self) -> Option<SystemTime> {
        self.sent
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
        let mut subject = Subject::new(self.client.clone(), self.kind, self.goal.clone());
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
            goal: self.goal.clone(),
            sent: self.sent.and_then(|sent| sent.duration_since(SystemTime::UNIX_EPOCH).ok()).map(|since| since.as_secs()),
        }
    }
}

/// A request as text can keep it, to wait for it in another process: [`Request::handle`], [`Client::resume`].
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
    goal: Goal,
    /// Seconds since 1970.
    #[serde(default)]
    sent: Option<u64>,
}

impl Client {
    /// A request that was sent before, by this process or another.
    ///
    /// # Errors
    /// [`Kind::Config`] for the handle of another account, or one that was changed by hand into what is none.
    pub fn resume(&self, handle: &RequestHandle) -> Result<Request> {
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
            None if !handle.accepted => {
                Err(Error::new(Kind::Transport, Phase::MaybeSent, "the answer to the request was lost in an earlier process"))
            }
            id => Ok(id.clone()),
        };
        let sent = handle.sent.and_then(|sent| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(sent)));
        Ok(Request::new(self.clone(), handle.kind, handle.goal.clone(), devices, accepted).sent_at(sent))
    }
}

/// What is waited for: the devices of one request, or of several.
#[derive(Clone)]
pub(crate) struct Subject {
    pub(crate) client: Client,
    pub(crate) kind: ChangeKind,
    pub(crate) goal: Goal,
    pub(crate) devices: Vec<DeviceKey>,
    pub(crate) parts: Vec<Part>,
    /// Devices behind those of the parts, and why no request named them.
    pub(crate) not_sent: (usize, String),
}

/// One request among them.
#[derive(Clone)]
pub(crate) struct Part {
    /// The places of its devices.
    pub(crate) places: Range<usize>,
    pub(crate) accepted: Result<Option<String>>,
    /// When it was about to be sent.
    pub(crate) sent: Option<SystemTime>,
}

impl Part {
    /// The id that its callbacks carry.
    pub(crate) fn request_id(&self) -> Option<&str> {
        self.accepted.as_ref().ok()?.as_deref()
    }
}

impl Subject {
    pub(crate) fn new(client: Client, kind: ChangeKind, goal: Goal) -> Self {
        Self { client, kind, goal, devices: Vec::new(), parts: Vec::new(), not_sent: (0, String::new()) }
    }

    pub(crate) fn add(&mut self, request: &Request) {
        let begin = self.devices.len();
        self.devices.extend_from_slice(&request.devices);
        self.parts.push(Part { places: begin..self.devices.len(), accepted: request.accepted.clone(), sent: request.sent });
    }

    /// Devices that no request named; last of all.
    pub(crate) fn add_not_sent(&mut self, devices: &[DeviceKey], why: &str) {
        self.devices.extend_from_slice(devices);
        self.not_sent = (devices.len(), why.to_owned());
    }

    /// The id of a single request.
    pub(crate) fn request_id(&self) -> Option<&str> {
        if let [part] = self.parts.as_slice() { part.request_id() } else { None }
    }

    /// The request that named a device.
    pub(crate) fn part(&self, place: usize) -> Option<&Part> {
        self.parts.iter().find(|part| part.places.contains(&place))
    }

    /// Why the answer about a device was lost.
    pub(crate) fn lost(&self, place: usize) -> Option<&Error> {
        self.part(place)?.accepted.as_ref().err()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("kind", &self.kind)
            .field("accepted", &self.accepted)
            .field("devices", &self.devices.len())
            .finish()
    }
}
