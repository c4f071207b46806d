//! Blocking calls: write `.block()` instead of `.await`. Requires the feature `blocking`.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use thingspace::blocking::{Block as _, BlockStream as _};
//! use thingspace::{Client, State};
//!
//! let sim = thingspace_sim::Simulator::builder().devices(100).start().block()?;
//! let client = Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
//!     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
//! // A list is an iterator, which requests the next page while the current page is processed.
//! let mut active = Vec::new();
//! for device in client.devices().list().state(State::Active).stream().block() {
//!     active.push(device?.key()?);
//! }
//! let request = client.devices().suspend(active).submit().block()?;
//! let outcomes = request.wait().block();
//! assert_eq!(outcomes.unknown(), 0);
//! # Ok(()) }
//! ```
//!
//! The first `.block()` starts a background thread that drives the network and timers. In async code, `.block()` works but blocks
//! a thread of the async runtime, so use `.await` there.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_util::stream::{Stream, StreamExt as _};
use tokio::runtime::{Builder, Handle, Runtime};

/// Blocks the current thread until a future completes.
pub trait Block: IntoFuture + Sized {
    /// Waits for the future and returns its output.
    fn block(self) -> Self::Output {
        let _inside = runtime().map(Handle::enter);
        wait(self.into_future())
    }
}

impl<F: IntoFuture> Block for F {}

/// Iterates over a stream, blocking the current thread.
pub trait BlockStream: Stream + Sized {
    /// Returns a blocking iterator over the items.
    fn block(self) -> Items<Self> {
        Items(Box::pin(self))
    }
}

impl<S: Stream> BlockStream for S {}

/// A blocking iterator over the items of a stream.
pub struct Items<S>(Pin<Box<S>>);

impl<S: Stream> Iterator for Items<S> {
    type Item = S::Item;

    fn next(&mut self) -> Option<S::Item> {
        self.0.next().block()
    }
}

impl<S> fmt::Debug for Items<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Items")
    }
}

/// Returns the shared runtime, or `None` if its thread cannot be started. Without the runtime, a future that needs one panics.
fn runtime() -> Option<&'static Handle> {
    static RUNTIME: LazyLock<Option<Runtime>> = LazyLock::new(|| {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("thingspace").enable_all().build();
        runtime.inspect_err(|error| tracing::error!(%error, "cannot start the runtime thread")).ok()
    });
    RUNTIME.as_ref().map(Runtime::handle)
}

/// Wakes a blocked thread. Waits may be nested, and an inner wait may consume an `unpark` that was meant for the outer wait. So
/// each wait has its own flag `woken`, which preserves its wake-up.
struct ThreadWaker {
    thread: Thread,
    woken: AtomicBool,
}

impl Wake for ThreadWaker {
    fn wake(self: Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Blocks the thread until the future completes. Works on any thread, whereas Tokio's `block_on` panics on the threads of a
/// runtime.
fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let thread_waker = Arc::new(ThreadWaker { thread: thread::current(), woken: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&thread_waker));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => {
                while !thread_waker.woken.swap(false, Ordering::Acquire) {
                    thread::park();
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a failed unwrap fails the test")]
mod tests {
    use std::future::poll_fn;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    /// The outer wait is woken before the inner wait starts. After the inner wait, the outer wait must still notice its wake-up.
    #[test]
    fn nested_waits_lose_no_wake_up() {
        let (ended, end) = channel();
        thread::spawn(move || {
            woken_once(|| woken_once(|| {}).block()).block();
            ended.send(()).unwrap();
        });
        end.recv_timeout(Duration::from_secs(20)).expect("the outer wait missed its wake-up");
    }

    /// Returns a future that wakes itself during its first poll, then calls `meanwhile`, and completes at its second poll.
    fn woken_once(mut meanwhile: impl FnMut() + Unpin) -> impl Future<Output = ()> {
        let mut polls = 0;
        poll_fn(move |context| {
            polls += 1;
            if polls > 1 {
                return Poll::Ready(());
            }
            context.waker().wake_by_ref();
            meanwhile();
            Poll::Pending
        })
    }
}
