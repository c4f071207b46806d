//! Changes any number of devices. Splits the devices into requests of the allowed size and sends the requests one at a time
//! within the rate limit.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;

use futures_util::stream::{self, Stream};
use tokio::sync::mpsc;

use crate::changes::change::{Change, Targets, submit};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::kind::{ANY_REQUEST, most_devices};
use crate::changes::outcomes::request::ChangeRequest;
use crate::changes::outcomes::scope::WaitScope;
use crate::changes::outcomes::wait::Wait;
use crate::changes::sending::stop::{self, Ended, Stop};
use crate::client::Client;
use crate::device::id::DeviceKey;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::observe::Observed;

/// The progress of a [`Bulk`]. Requests that the service refused as a whole are not counted in `sent` or `requests`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BatchProgress {
    /// Number of devices in the bulk.
    pub total: usize,
    /// Number of devices in requests that were accepted or whose answer was lost.
    pub sent: usize,
    /// Number of requests that were accepted or whose answer was lost.
    pub requests: usize,
    /// The most recent request that was accepted or whose answer was lost.
    pub request: ChangeRequest,
}

type OnProgress = Box<dyn FnMut(BatchProgress) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send>;

/// A change of any number of devices, created by `in_bulk()` of [`Activate`](crate::Activate), [`ChangePlan`](crate::ChangePlan)
/// and the other changes.
///
/// Splits the devices into requests of at most 10,000 devices (some operations allow fewer) and sends the requests one at a time
/// within the rate limit. By default, stops at the first request that is refused as a whole or whose answer is lost.
/// [`ChangeRequests::not_sent`] lists the devices whose request was not sent or was refused as a whole.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(400).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::State;
///
/// let active = client.devices().list().state(State::Active).collect().await?;
/// let requests = client.devices().suspend(&active).in_bulk().devices_per_request(100).submit().await?;
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
    pub(crate) fn new(targets: Targets, change: Result<Change>) -> Self {
        let most = change.as_ref().map_or(ANY_REQUEST, |change| most_devices(change.kind));
        let devices = targets.distinct();
        Self {
            client: targets.client,
            change,
            devices,
            most,
            per_request: most,
            keep_going: false,
            on_progress: None,
            stop: None,
        }
    }

    /// Sets the maximum number of devices per request. Default: the limit of the operation. A value outside the range from 1 to
    /// this limit is replaced by the nearest value in the range.
    pub fn devices_per_request(mut self, devices: usize) -> Self {
        self.per_request = devices.clamp(1, self.most);
        self
    }

    /// Sets whether to continue after a request that was refused as a whole or whose answer was lost (default: false).
    pub fn keep_going(mut self, keep_going: bool) -> Self {
        self.keep_going = keep_going;
        self
    }

    /// Calls `report` after each request that was accepted or whose answer was lost.
    pub fn on_progress(self, mut report: impl FnMut(BatchProgress) + Send + 'static) -> Self {
        self.after_each(move |progress| {
            report(progress);
            std::future::ready(())
        })
    }

    /// Like [`Bulk::on_progress`], but awaits the future that `report` returns before sending the next request. Replaces any
    /// `report` that was set earlier with either method.
    pub fn after_each<F>(mut self, mut report: impl FnMut(BatchProgress) -> F + Send + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.on_progress = Some(Box::new(move |progress| Box::pin(report(progress))));
        self
    }

    /// Ends the bulk early when `stop` completes. No further request is sent. If a request is in progress, the bulk waits at most
    /// `grace` for its answer. If the answer has not arrived by then, the bulk treats it as lost ([`ChangeRequest::lost`]),
    /// because the service may have accepted the request.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(400).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use std::time::Duration;
    /// use thingspace::State;
    ///
    /// let active = client.devices().list().state(State::Active).collect().await?;
    /// let (stop_sender, stop) = tokio::sync::oneshot::channel::<()>();
    /// let bulk = client.devices().suspend(&active).in_bulk().devices_per_request(100);
    /// let mut stop_sender = Some(stop_sender);
    /// let bulk = bulk.on_progress(move |progress| {
    ///     println!("{:?}", progress.request.request_id());
    ///     stop_sender.take(); // after the first request
    /// });
    /// let requests = bulk.stop_when(async { stop.await.unwrap_or(()) }, Duration::from_secs(5)).submit().await?;
    /// assert_eq!((requests.requests().len(), requests.not_sent().is_empty()), (1, false));
    /// # Ok(()) }
    /// ```
    pub fn stop_when(mut self, stop: impl Future<Output = ()> + Send + 'static, grace: Duration) -> Self {
        self.stop = Some(Stop::new(stop, grace));
        self
    }

    /// Sends the requests sequentially, as fast as the rate limit allows.
    ///
    /// # Errors
    /// Fails only if nothing was changed, for example because the change is incomplete or the login failed. If the service
    /// refuses a request as a whole, this method returns `Ok`, and [`ChangeRequests::stopped`] returns the error.
    pub async fn submit(mut self) -> Result<ChangeRequests> {
        let devices = std::mem::replace(&mut self.devices, Ok(Vec::new()))?;
        let change = std::mem::replace(&mut self.change, Err(Error::config("the bulk was already sent")))?;
        let mut requests = ChangeRequests {
            client: self.client.clone(),
            kind: change.kind,
            expectation: change.expectation.clone(),
            requests: Vec::new(),
            not_sent: Vec::new(),
            stopped: None,
        };
        self.client.check_devices(&change, &devices)?;
        let total = devices.len();
        let (mut devices_sent, mut stop) = (0, self.stop.take());
        let mut chunks = devices.chunks(self.per_request);
        for chunk in chunks.by_ref() {
            let failed = match send(&self.client, &change, chunk, stop.as_mut()).await {
                Ok(request) => {
                    devices_sent += chunk.len();
                    let lost = request.lost().cloned();
                    requests.requests.push(request.clone());
                    let progress = BatchProgress { total, sent: devices_sent, requests: requests.requests.len(), request };
                    let report = self.on_progress.as_mut().map(|report| report(progress));
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

/// What a [`Bulk`] reports while it is sent.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum BatchEvent {
    /// A request was accepted, or its answer was lost.
    Sent(BatchProgress),
    /// The bulk has ended. This is the last event.
    Finished(ChangeRequests),
}

impl Bulk {
    /// Returns a stream of events. The stream sends the requests like [`submit`](Self::submit) while it is polled. After an
    /// event, it sends the next request only when it is polled again. After the stream is dropped, no further request is sent,
    /// and the outcome of a request in progress is unknown.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(400).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use futures_util::TryStreamExt as _;
    /// use thingspace::BatchEvent;
    ///
    /// let mut events = std::pin::pin!(client.devices().suspend(&active).in_bulk().devices_per_request(100).events());
    /// let mut finished = None;
    /// while let Some(event) = events.try_next().await? {
    ///     match event {
    ///         BatchEvent::Sent(progress) => println!("{} of {} devices sent", progress.sent, progress.total),
    ///         BatchEvent::Finished(requests) => finished = Some(requests),
    ///         _ => {}
    ///     }
    /// }
    /// assert_eq!(finished.unwrap().wait().await.requested(), active.len());
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// If [`submit`](Self::submit) would fail, the stream ends with the same error.
    pub fn events(self) -> impl Stream<Item = Result<BatchEvent>> + Send {
        let (sender, mut progress) = mpsc::channel(1);
        let sending = self.after_each(move |progress| {
            let sender = sender.clone();
            async move {
                // Ignores the errors of `send` and `reserve`: both fail only after the stream was dropped, and then nothing polls
                // this future.
                let _ = sender.send(progress).await;
                // Waits until the consumer has taken the event from the stream, so that the next request is not sent earlier.
                let _ = sender.reserve().await;
            }
        });
        let mut sending = Some(Box::pin(sending.submit()));
        let mut finished = None;
        stream::poll_fn(move |context| {
            if let Some(Poll::Ready(requests)) = sending.as_mut().map(|sending| sending.as_mut().poll(context)) {
                (sending, finished) = (None, Some(requests));
            }
            match progress.poll_recv(context) {
                Poll::Ready(Some(progress)) => Poll::Ready(Some(Ok(BatchEvent::Sent(progress)))),
                Poll::Ready(None) => Poll::Ready(finished.take().map(|requests| requests.map(BatchEvent::Finished))),
                Poll::Pending => Poll::Pending,
            }
        })
    }
}

/// Returns whether an error concerns all requests of the bulk rather than one request.
fn concerns_all(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Config | ErrorKind::Auth | ErrorKind::Locked | ErrorKind::Session)
}

/// Sends one request when the rate limit allows it. Takes fields of the [`Bulk`] instead of `&Bulk`: the callback `on_progress`
/// is not `Sync`, so a future that holds `&Bulk` could not be spawned.
async fn send(client: &Client, change: &Change, chunk: &[DeviceKey], stop: Option<&mut Stop>) -> Result<ChangeRequest> {
    let Some(stop) = stop else {
        return send_within_rate_limit(client, || submit(client, change, chunk.to_vec())).await;
    };
    let clock = &client.core().clock;
    let (under_way, started) = (AtomicBool::new(false), clock.now());
    let sending = send_within_rate_limit(client, || async {
        under_way.store(true, Ordering::Relaxed);
        let answer = submit(client, change, chunk.to_vec()).await;
        under_way.store(false, Ordering::Relaxed);
        answer
    });
    match stop.send(&**clock, &under_way, sending).await {
        Ended::Done(answer) => answer,
        Ended::NotSent => Err(stop::not_sent()),
        Ended::Abandoned => {
            let lost = Err(stop::abandoned().during(change.kind.operation(), 1));
            Ok(ChangeRequest::new(client.clone(), change.kind, change.expectation.clone(), chunk.to_vec(), lost)
                .sent_at(Some(started)))
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

/// The maximum number of times that a request is sent again after a 429, in addition to the retries within each call.
const MAX_REFUSALS: u32 = 10;

/// The longest pause before a request is sent again, even if Retry-After is longer.
const LONGEST_PAUSE: Duration = Duration::from_secs(5 * 60);

/// Sends one request by calling `send` when the rate limit allows it. If the client's rate limiter rejects the request, or the
/// service answers with 429, nothing was changed. So this function calls `send` again after a pause: after a 429 at most
/// [`MAX_REFUSALS`] times, after a rejection by the rate limiter without limit. The pauses do not count toward the timeout of a
/// call.
pub(crate) async fn send_within_rate_limit<T, F: Future<Output = Result<T>>>(client: &Client, send: impl Fn() -> F) -> Result<T> {
    let mut refusals = 0;
    loop {
        let error = match send().await {
            Err(error) if error.kind() == ErrorKind::Throttled => error,
            result => return result,
        };
        let pause = error.retry_after().unwrap_or(Duration::from_secs(1)).min(LONGEST_PAUSE);
        let operation = error.operation().unwrap_or_default();
        if error.phase() == Phase::BeforeSending {
            client.core().notifier.notify(&Observed::Throttled { operation, wait: pause });
        } else {
            refusals += 1;
            if refusals > MAX_REFUSALS {
                return Err(error);
            }
            client.core().notifier.notify(&Observed::Retry { operation, pause, error: &error });
        }
        client.core().clock.sleep(pause).await;
    }
}

/// The requests of a [`Bulk`] that were accepted or whose answer was lost, and the devices of all other requests.
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
    /// Groups requests that were sent for the same change, to wait for all of them together.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace::ChangeRequests;
    ///
    /// let (one, other) = ([active[0].key()?], [active[1].key()?]);
    /// let suspend = client.devices().suspend(one.clone()).change()?;
    /// let requests = vec![client.send_change(&suspend, &one).await?, client.send_change(&suspend, &other).await?];
    /// assert_eq!(ChangeRequests::of(&client, &suspend, requests).wait().await.done(), 2);
    /// # Ok(()) }
    /// ```
    pub fn of(client: &Client, change: &Change, requests: Vec<ChangeRequest>) -> Self {
        let (kind, expectation) = (change.kind, change.expectation.clone());
        Self { client: client.clone(), kind, expectation, requests, not_sent: Vec::new(), stopped: None }
    }

    /// The requests, in the order in which they were sent. A request whose answer was lost may or may not have been accepted.
    pub fn requests(&self) -> &[ChangeRequest] {
        &self.requests
    }

    /// The devices whose request was not sent or was refused as a whole.
    pub fn not_sent(&self) -> &[DeviceKey] {
        &self.not_sent
    }

    /// The last error: a request was refused as a whole, an answer was lost, or the bulk was stopped. `None` if every request
    /// was accepted.
    pub fn stopped(&self) -> Option<&Error> {
        self.stopped.as_ref()
    }

    /// Waits for the outcome of every device of all requests. The outcome of the devices in [`not_sent`](Self::not_sent) is
    /// [`Outcome::NotSent`](crate::Outcome::NotSent).
    pub fn wait(&self) -> Wait {
        let mut scope = WaitScope::new(self.client.clone(), self.kind, self.expectation.clone());
        for request in &self.requests {
            scope.add(request);
        }
        let reason = self.stopped.as_ref().map_or_else(String::new, ToString::to_string);
        scope.add_not_sent(&self.not_sent, &reason);
        Wait::of(scope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn futures_of_changes_and_lists_can_be_spawned() {
        fn spawned<T: Send + 'static>(_: T) {}
        let client = Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001");
        let client = client.build().unwrap();
        spawned(client.devices().restore(Vec::<DeviceKey>::new()).in_bulk().on_progress(|_| ()).submit());
        spawned(client.devices().restore(Vec::<DeviceKey>::new()).submit());
        spawned(client.groups().members("depot").stream());
    }
}
