//! Changes of any number of lines: cut into requests of lawful size, sent one after the other within the limits of the service.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use crate::changes::change::{Change, Targets, submit};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::kind::{ANY_REQUEST, most_devices};
use crate::changes::request::ChangeRequest;
use crate::changes::scope::WaitScope;
use crate::changes::stop::{self, Ended, Stop};
use crate::changes::wait::Wait;
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::observe::Observed;

/// How far a bulk has been sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchProgress {
    /// Devices of the bulk.
    pub total: usize,
    /// Devices in requests that went out.
    pub sent: usize,
    /// Requests that went out.
    pub requests: usize,
    /// The one that went out last: its id is known, or its answer was lost.
    pub request: ChangeRequest,
}

type OnProgress = Box<dyn FnMut(BatchProgress) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send>;

/// A change of any number of lines, made by `in_bulk()` of [`Activate`](crate::Activate), [`ChangePlan`](crate::ChangePlan) and the other
/// changes.
///
/// Each request names as many devices as one may, 10,000 unless told otherwise; they go out one after the other, as often a minute
/// as the service allows. The first one that fails stops the bulk: what was not sent is told, and can be sent later.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(400).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::{DeviceKey, State};
///
/// let active = client.devices().list().state(State::Active).collect().await?;
/// let keys = active.iter().map(|device| device.key()).collect::<Result<Vec<DeviceKey>, _>>()?;
/// let requests = client.devices().suspend(keys).in_bulk().devices_per_request(100).submit().await?;
/// assert_eq!(requests.requests().len(), 3);
/// let outcomes = requests.wait().await;
/// println!("{} suspended, {} refused", outcomes.done(), outcomes.refused());
/// # Ok(()) }
/// ```
#[must_use = "nothing is sent before submit()"]
pub struct Bulk {
    client: Client,
    change: Result<Change>,
    devices: Result<Vec<DeviceKey>>,
    most: usize,
    per_request: usize,
    keep_going: bool,
    on_progress: Option<OnProgress>,
    stop: Option<Stop>,
}

impl Bulk {
    pub(crate) fn new(lines: Targets, change: Result<Change>) -> Self {
        let most = change.as_ref().map_or(ANY_REQUEST, |change| most_devices(change.kind));
        let devices = lines.distinct();
        Self { client: lines.client, change, devices, most, per_request: most, keep_going: false, on_progress: None, stop: None }
    }

    /// Devices in one request, from 1 up to what the service takes, which is the default.
    pub fn devices_per_request(mut self, devices: usize) -> Self {
        self.per_request = devices.clamp(1, self.most);
        self
    }

    /// Goes on after a request that was refused as a whole, or whose answer was lost. Default: stop there.
    pub fn keep_going(mut self, keep_going: bool) -> Self {
        self.keep_going = keep_going;
        self
    }

    /// Is called after each request that went out, as soon as its id is known.
    pub fn on_progress(self, mut report: impl FnMut(BatchProgress) + Send + 'static) -> Self {
        self.after_each(move |sent| {
            report(sent);
            std::future::ready(())
        })
    }

    /// Awaits what `report` returns after each request that went out, before the next one does. Replaces [`Bulk::on_progress`].
    pub fn after_each<F>(mut self, mut report: impl FnMut(BatchProgress) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.on_progress = Some(Box::new(move |sent| Box::pin(report(sent))));
        self
    }

    /// Ends the bulk early when `stop` completes: no further request is sent, and one that is under way has `grace` to be answered. After
    /// that its answer counts as lost ([`ChangeRequest::lost`]), because the service may have accepted it.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(400).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use std::time::Duration;
    /// use thingspace::{DeviceKey, State};
    ///
    /// let active = client.devices().list().state(State::Active).collect().await?;
    /// let keys = active.iter().map(|device| device.key()).collect::<Result<Vec<DeviceKey>, _>>()?;
    /// let (ask_to_stop, stop) = tokio::sync::oneshot::channel::<()>();
    /// let bulk = client.devices().suspend(keys).in_bulk().devices_per_request(100);
    /// let mut ask_to_stop = Some(ask_to_stop);
    /// let bulk = bulk.on_progress(move |sent| {
    ///     println!("{:?}", sent.request.request_id());
    ///     ask_to_stop.take(); // after the first request
    /// });
    /// let requests = bulk.stop_when(async { stop.await.unwrap_or(()) }, Duration::from_secs(5)).submit().await?;
    /// assert_eq!((requests.requests().len(), requests.not_sent().is_empty()), (1, false));
    /// # Ok(()) }
    /// ```
    pub fn stop_when(mut self, stop: impl Future<Output = ()> + Send + 'static, grace: Duration) -> Self {
        self.stop = Some(Stop::new(stop, grace));
        self
    }

    /// Sends the requests, each once. Takes as long as the limits of the service make it.
    ///
    /// # Errors
    /// Nothing was sent: the change is incomplete, or there is no login. A request that was refused, also the first one, is no error but
    /// [`ChangeRequests::stopped`].
    pub async fn submit(mut self) -> Result<ChangeRequests> {
        let devices = std::mem::replace(&mut self.devices, Ok(Vec::new()))?;
        let change = std::mem::replace(&mut self.change, Err(Error::config("the bulk was sent")))?;
        let mut requests = ChangeRequests {
            client: self.client.clone(),
            kind: change.kind,
            expectation: change.expectation.clone(),
            requests: Vec::new(),
            not_sent: Vec::new(),
            stopped: None,
        };
        let total = devices.len();
        let (mut devices_sent, mut stop) = (0, self.stop.take());
        let mut chunks = devices.chunks(self.per_request);
        for chunk in chunks.by_ref() {
            let failed = match send(&self.client, &change, chunk, stop.as_mut()).await {
                Ok(request) => {
                    devices_sent += chunk.len();
                    let lost = request.lost().cloned();
                    requests.requests.push(request.clone());
                    let sent = BatchProgress { total, sent: devices_sent, requests: requests.requests.len(), request };
                    // Made before it is awaited: the bulk itself is no `Sync`.
                    let report = self.on_progress.as_mut().map(|report| report(sent));
                    if let Some(report) = report {
                        report.await;
                    }
                    lost
                }
                Err(error) => {
                    requests.not_sent.extend_from_slice(chunk);
                    Some(error)
                }
            };
            if let Some(error) = failed {
                let stopped = error.kind() == ErrorKind::Stopped;
                requests.stopped = Some(error);
                if stopped || !self.keep_going {
                    break;
                }
            }
        }
        requests.not_sent.extend(chunks.flatten().cloned());
        match requests.stopped {
            Some(error) if requests.requests.is_empty() && concerns_all(&error) => Err(error),
            _ => Ok(requests),
        }
    }
}

/// Whether an error is about the bulk or its credentials, and not about one of its requests.
fn concerns_all(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Config | ErrorKind::Auth | ErrorKind::Locked | ErrorKind::Session)
}

/// One request, when its turn has come. It does not borrow the bulk: a report that is no `Sync` would keep the future from being spawned.
async fn send(client: &Client, change: &Change, chunk: &[DeviceKey], stop: Option<&mut Stop>) -> Result<ChangeRequest> {
    let Some(stop) = stop else { return within_limits(client, || submit(client, change, chunk.to_vec())).await };
    let clock = &client.core().clock;
    let (under_way, begun) = (AtomicBool::new(false), clock.now());
    let sending = within_limits(client, || async {
        under_way.store(true, Ordering::Relaxed);
        let answer = submit(client, change, chunk.to_vec()).await;
        under_way.store(false, Ordering::Relaxed);
        answer
    });
    match stop.send(&**clock, &under_way, sending).await {
        Ended::Done(answer) => answer,
        Ended::NotSent => Err(stop::before_sending()),
        Ended::GivenUp => {
            let lost = Err(stop::given_up().during(change.kind.operation(), 1));
            Ok(ChangeRequest::new(client.clone(), change.kind, change.expectation.clone(), chunk.to_vec(), lost)
                .sent_at(Some(begun)))
        }
    }
}

impl fmt::Debug for Bulk {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("kind", &self.change.as_ref().map(|change| change.kind))
            .field("per_request", &self.per_request)
            .finish_non_exhaustive()
    }
}

/// How often in a row the service may put off one request of a bulk with a 429, beyond what one call waits for by itself.
const PUT_OFF: u32 = 10;

/// The longest pause between two of these, whatever a Retry-After says.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

/// Sends one request of many when its turn comes. The limit of the service and a 429 both mean that nothing was done: the same request goes
/// out after the pause, which is no part of the time that a call may take.
pub(crate) async fn within_limits<T, F: Future<Output = Result<T>>>(client: &Client, send: impl Fn() -> F) -> Result<T> {
    let mut put_off = 0;
    loop {
        let error = match send().await {
            Err(error) if error.kind() == ErrorKind::Throttled => error,
            done => return done,
        };
        let pause = error.retry_after().unwrap_or(Duration::from_secs(1)).min(LONGEST_PAUSE);
        let operation = error.operation().unwrap_or_default();
        if error.phase() == Phase::BeforeSending {
            client.core().notifier.notify(&Observed::Throttled { operation, wait: pause });
        } else {
            put_off += 1;
            if put_off > PUT_OFF {
                return Err(error);
            }
            client.core().notifier.notify(&Observed::Retry { operation, pause, error: &error });
        }
        client.core().clock.sleep(pause).await;
    }
}

/// The requests of a bulk that went out.
#[derive(Clone, Debug)]
#[must_use = "an accepted request is not a result: wait for its outcomes"]
pub struct ChangeRequests {
    client: Client,
    kind: ChangeKind,
    expectation: Expectation,
    requests: Vec<ChangeRequest>,
    not_sent: Vec<DeviceKey>,
    stopped: Option<Error>,
}

impl ChangeRequests {
    /// The requests, in the order in which they went out. One without an id may or may not have been taken.
    pub fn requests(&self) -> &[ChangeRequest] {
        &self.requests
    }

    /// Devices that no request named: the service did not hear of them.
    pub fn not_sent(&self) -> &[DeviceKey] {
        &self.not_sent
    }

    /// Why not all were sent, or why the answer of one was lost: the latest failure.
    pub fn stopped(&self) -> Option<&Error> {
        self.stopped.as_ref()
    }

    /// Waits for what becomes of each device, of all requests together; devices that were not sent are
    /// [`Outcome::NotSent`](crate::Outcome::NotSent).
    pub fn wait(&self) -> Wait {
        let mut subject = WaitScope::new(self.client.clone(), self.kind, self.expectation.clone());
        for request in &self.requests {
            subject.add(request);
        }
        let why = self.stopped.as_ref().map_or_else(String::new, ToString::to_string);
        subject.add_not_sent(&self.not_sent, &why);
        Wait::of(subject)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_built_can_be_spawned() {
        fn spawned<T: Send + 'static>(_: T) {}
        let client = Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001");
        let client = client.build().unwrap();
        spawned(client.devices().restore(Vec::<DeviceKey>::new()).in_bulk().on_progress(|_| ()).submit());
        spawned(client.devices().restore(Vec::<DeviceKey>::new()).submit());
        spawned(client.groups().members("depot").stream());
    }
}
