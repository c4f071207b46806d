//! A record of the changes that a future sends. The record outlives the future.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::changes::outcomes::request::ChangeRequest;

tokio::task_local! {
    static TRAIL: Trail;
}

/// A record of the changes that a future sends. The record can be read while the future runs and after the future was dropped.
///
/// Dropping the future of a change does not undo the change, but the caller then never receives the [`ChangeRequest`]. A trail
/// records each request just before it is sent. The recorded request has no id until its answer arrives.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use std::time::Duration;
///
/// let trail = thingspace::Trail::default();
/// let change = client.devices().suspend([active[0].key()?]).submit();
/// let answered = tokio::time::timeout(Duration::from_secs(30), trail.clone().follow(change)).await;
/// if answered.is_err() {
///     for request in trail.requests() {
///         println!("{:?}", request.reconcile().await);
///     }
/// }
/// # assert_eq!(trail.requests().len(), 1);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Trail(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    /// The number of requests that were ever recorded.
    recorded: u64,
    /// The requests, each with its number, in the order in which they were sent.
    requests: Vec<(u64, ChangeRequest)>,
}

impl Trail {
    /// Runs `work` and records the changes that it sends.
    pub async fn follow<F: Future>(self, work: F) -> F::Output {
        TRAIL.scope(self, work).await
    }

    /// Records a request in the trail of the current task, if the task has a trail.
    pub fn add(request: ChangeRequest) {
        let _ = TRAIL.try_with(|trail| trail.push(request));
    }

    /// The recorded requests, in the order in which they were sent. A request that was refused or was not sent is removed.
    pub fn requests(&self) -> Vec<ChangeRequest> {
        self.state().requests.iter().map(|(_, request)| request.clone()).collect()
    }

    /// Returns whether there are no recorded requests.
    pub fn is_empty(&self) -> bool {
        self.state().requests.is_empty()
    }

    /// Records a request, and returns its number.
    fn push(&self, request: ChangeRequest) -> u64 {
        let mut state = self.state();
        state.recorded += 1;
        let number = state.recorded;
        state.requests.push((number, request));
        number
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Ignores poisoning: a panic while the lock is held cannot leave the list in an inconsistent state.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Trail({} requests)", self.state().requests.len())
    }
}

/// A recorded request whose answer has not arrived.
pub(crate) struct Recorded {
    trail: Trail,
    number: u64,
}

/// Records the request that is about to be sent, if the current task has a trail.
pub(crate) fn about_to_send(request: impl FnOnce() -> ChangeRequest) -> Option<Recorded> {
    let trail = TRAIL.try_with(Trail::clone).ok()?;
    let number = trail.push(request());
    Some(Recorded { trail, number })
}

impl Recorded {
    /// Replaces the recorded request with `request`, whose answer arrived or was lost. If `request` is `None`, removes the
    /// recorded request, because it was refused or was not sent.
    pub(crate) fn sent(self, request: Option<&ChangeRequest>) {
        let requests = &mut self.trail.state().requests;
        // One future can send several changes at the same time, so the request need not be the last one.
        let Some(index) = requests.iter().position(|(number, _)| *number == self.number) else { return };
        match request {
            Some(request) => requests[index].1 = request.clone(),
            None => drop(requests.remove(index)),
        }
    }
}
