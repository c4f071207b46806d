//! What work had sent when it was cut short.

use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::changes::request::ChangeRequest;

tokio::task_local! {
    static TRAIL: Trail;
}

/// The changes that a piece of work sends, readable from outside while it runs and after it was dropped.
///
/// Dropping the future of a change does not undo what was sent, and takes the [`ChangeRequest`] with it. A trail keeps it: each request is there
/// from the moment it is about to be sent, without an id until its answer has arrived.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
pub struct Trail(Arc<Mutex<Vec<ChangeRequest>>>);

impl Trail {
    /// The same work, whose changes this trail keeps.
    pub async fn follow<F: Future>(self, work: F) -> F::Output {
        TRAIL.scope(self, work).await
    }

    /// Adds a request to the trail of the work that runs, if it has one.
    pub fn add(request: ChangeRequest) {
        let _ = TRAIL.try_with(|trail| trail.state().push(request));
    }

    /// The requests so far, in the order in which they went out.
    pub fn requests(&self) -> Vec<ChangeRequest> {
        self.state().clone()
    }

    /// Whether nothing was sent.
    pub fn is_empty(&self) -> bool {
        self.state().is_empty()
    }

    fn state(&self) -> MutexGuard<'_, Vec<ChangeRequest>> {
        // It grows and is replaced in single steps, so it is whole even if a thread died while it held the lock.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Trail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Trail({} requests)", self.state().len())
    }
}

/// Whether the work that runs has a trail.
pub(crate) fn is_kept() -> bool {
    TRAIL.try_with(|_| ()).is_ok()
}

/// Notes that a request is about to be sent.
pub(crate) fn about_to_send(request: ChangeRequest) {
    Trail::add(request);
}

/// Notes what became of the request that was about to be sent: accepted, lost, or refused, which leaves nothing.
pub(crate) fn sent(request: Option<&ChangeRequest>) {
    let _ = TRAIL.try_with(|trail| {
        let mut requests = trail.state();
        requests.pop();
        requests.extend(request.cloned());
    });
}
