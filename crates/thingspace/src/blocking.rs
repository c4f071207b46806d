//! Every method of this crate from code that is not asynchronous: put `.block()` where `.await` would stand. Feature `blocking`.
//!
//! ```
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use thingspace::blocking::{Block as _, BlockStream as _};
//! use thingspace::{Client, State};
//!
//! let sim = thingspace_sim::Simulator::builder().devices(100).start().block()?;
//! let client = Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
//!     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
//!
//! // A list is an iterator; the next page is fetched when the one before is used up, or a page ahead.
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
//! Network and timers are served by one thread that the first call starts. From within an asynchronous runtime it works too, but stops
//! the thread that it is called on: use `.await` there.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use futures_util::stream::{Stream, StreamExt as _};
use tokio::runtime::{Builder, Handle, Runtime};

/// Waits on this thread for what can be awaited.
pub trait Block: IntoFuture + Sized {
    /// Waits for it to end.
    fn block(self) -> Self::Output {
        let _inside = runtime().map(Handle::enter);
        wait(self.into_future())
    }
}

impl<F: IntoFuture> Block for F {}

/// Reads on this thread what comes bit by bit.
pub trait BlockStream: Stream + Sized {
    /// Its items, each waited for.
    fn block(self) -> Items<Self> {
        Items(Box::pin(self))
    }
}

impl<S: Stream> BlockStream for S {}

/// The items of a stream, waited for one by one.
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

/// The runtime of all waits. Without one, for want of threads, the futures say what is missing: they need one anyway.
fn runtime() -> Option<&'static Handle> {
    static RUNTIME: LazyLock<Option<Runtime>> = LazyLock::new(|| {
        let runtime = Builder::new_multi_thread().worker_threads(1).thread_name("thingspace").enable_all().build();
        runtime.inspect_err(|error| tracing::error!(%error, "no thread can be started")).ok()
    });
    RUNTIME.as_ref().map(Runtime::handle)
}

/// Wakes a thread that waits. What is to be polled is marked besides: a wait within the poll of another one takes the wakes of both.
struct Waiting {
    thread: Thread,
    woken: AtomicBool,
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Tokio's own way to wait panics on the threads of another runtime; this one does not mind where it is.
fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waiting = Arc::new(Waiting { thread: thread::current(), woken: AtomicBool::new(false) });
    let waker = Waker::from(Arc::clone(&waiting));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => {
                while !waiting.woken.swap(false, Ordering::Acquire) {
                    thread::park();
                }
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use std::future::poll_fn;
    use std::sync::mpsc::channel;
    use std::time::Duration;

    use super::*;

    /// The outer wait is woken while the inner one has the thread, and must not sleep on that.
    #[test]
    fn a_wait_within_a_wait_loses_no_wake() {
        let (ended, end) = channel();
        thread::spawn(move || {
            woken_once(|| woken_once(|| {}).block()).block();
            ended.send(()).unwrap();
        });
        end.recv_timeout(Duration::from_secs(20)).expect("the outer wait ends");
    }

    /// A future that is woken within its first poll, and then does something; the second poll ends it.
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
