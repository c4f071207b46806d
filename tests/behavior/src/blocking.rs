//! What scenarios do in place of `.await` when they are run without it: see the crate `support`.

use std::cell::Cell;
use std::future::IntoFuture;
use std::sync::LazyLock;

use thingspace::blocking::Block as _;
use tokio::runtime::{EnterGuard, Handle};

use crate::overheard;

thread_local! {
    static WAITS: Cell<usize> = const { Cell::new(0) };
}

/// `.block()`, counted.
pub trait Blocked: IntoFuture + Sized {
    /// Waits on this thread, as the client's own users do.
    fn blocked(self) -> Self::Output {
        WAITS.set(WAITS.get() + 1);
        self.block()
    }
}

impl<F: IntoFuture> Blocked for F {}

/// A scenario that blocks. What it starts beside itself, servers above all, lives where the blocking client's network does.
#[must_use = "it ends with the scenario"]
pub struct Scenario {
    _inside: EnterGuard<'static>,
}

impl Scenario {
    /// Begins on this thread.
    pub fn begin() -> Self {
        static NETWORK: LazyLock<Handle> = LazyLock::new(|| async { Handle::current() }.block());
        WAITS.set(0);
        Self { _inside: NETWORK.enter() }
    }
}

impl Drop for Scenario {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        let waits = WAITS.get();
        assert!(waits > 0, "a scenario that never waited shows nothing of blocking");
        overheard::keep_waits(waits);
    }
}
