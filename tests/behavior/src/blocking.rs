//! `.blocked()`, which blocking tests call instead of `.await`. The macro `#[sync_and_async]` of the crate `support` inserts
//! these calls.

use std::cell::Cell;
use std::future::IntoFuture;
use std::sync::LazyLock;

use thingspace::blocking::Block as _;
use tokio::runtime::{EnterGuard, Handle};

use crate::captured_logs;

thread_local! {
    static WAITS: Cell<usize> = const { Cell::new(0) };
}

/// Adds `.blocked()`, a method that works like `.block()` and also counts its calls.
pub trait Blocked: IntoFuture + Sized {
    /// Blocks this thread until the result is available, as `.block()` does.
    fn blocked(self) -> Self::Output {
        WAITS.set(WAITS.get() + 1);
        self.block()
    }
}

impl<F: IntoFuture> Blocked for F {}

/// A guard for a running blocking test. While it exists, the Tokio tasks that the test spawns, such as servers, run on the
/// runtime of the blocking client.
#[must_use = "dropping the value ends the scenario"]
pub struct Scenario {
    _inside: EnterGuard<'static>,
}

impl Scenario {
    /// Starts a scenario on this thread.
    pub fn begin() -> Self {
        static RUNTIME: LazyLock<Handle> = LazyLock::new(|| async { Handle::current() }.block());
        WAITS.set(0);
        Self { _inside: RUNTIME.enter() }
    }
}

impl Drop for Scenario {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let waits = WAITS.get();
        assert!(waits > 0, "the blocking scenario never called `.blocked()`");
        captured_logs::record_waits(waits);
    }
}
