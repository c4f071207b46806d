//! Handles SIGINT and SIGTERM. The first signal ends the program at once, unless the command has enabled [`GracefulShutdown`]. A
//! second signal always ends the program at once. When a signal ends the program at once, the exit code is 128 plus the number of
//! the signal.
//!
//! This module may depend on `output` only.

use std::io;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::watch;

use crate::output::note;

/// Time limit of each step that a command still takes after a signal: the request in progress, then the deregistration of the
/// listener, then the removal of old callbacks. Together, the first two steps take at most 8 seconds. This is less than the 10
/// seconds after which `docker stop` kills a process by default. If the process is killed during the third step, it only leaves
/// some old callbacks in the store.
pub const GRACE: Duration = Duration::from_secs(4);

/// A signal that ends the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// The default signal of `kill`, service managers and schedulers.
    Terminate,
}

impl Signal {
    /// Returns 128 plus the number of the signal.
    fn exit_status(self) -> u8 {
        match self {
            Signal::Interrupt => 130,
            Signal::Terminate => 143,
        }
    }

    /// Returns the exit code of a command that the signal has ended.
    pub fn exit_code(self) -> ExitCode {
        ExitCode::from(self.exit_status())
    }

    pub fn name(self) -> &'static str {
        match self {
            Signal::Interrupt => "SIGINT",
            Signal::Terminate => "SIGTERM",
        }
    }
}

/// The signal handling of this process.
struct Signals {
    received: watch::Sender<Option<Signal>>,
    /// Whether the command handles the first signal itself and shuts down gracefully.
    graceful: AtomicBool,
    /// Whether the command changes something without waiting for the outcome.
    changes: bool,
}

static SIGNALS: OnceLock<Signals> = OnceLock::new();

/// Installs the signal handlers. `changes` says whether the command changes something without waiting for the outcome. Such a
/// command warns when a signal ends it, because a request in progress may have been accepted.
pub fn install(changes: bool) -> io::Result<()> {
    let mut source = source::Source::new()?;
    let signals =
        SIGNALS.get_or_init(|| Signals { received: watch::Sender::new(None), graceful: AtomicBool::new(false), changes });
    tokio::spawn(async move {
        let signal = source.next().await;
        // Read the flag before the command learns of the signal. A graceful command that learns of it shuts down and drops its
        // guard, which clears the flag. If this task read the flag after that, it would end the program before the command could
        // return its own exit code.
        let is_graceful = signals.graceful.load(Ordering::SeqCst);
        signals.received.send_replace(Some(signal));
        if !is_graceful {
            exit(signal, signals.changes);
        }
        let second = source.next().await;
        note(format_args!("stopped at once ({})", second.name()));
        std::process::exit(second.exit_status().into());
    });
    Ok(())
}

fn exit(signal: Signal, changes: bool) -> ! {
    if changes {
        note(format_args!(
            "stopped ({}); a request in progress may have been accepted: check before sending it again",
            signal.name()
        ));
    }
    std::process::exit(signal.exit_status().into());
}

/// A guard that enables graceful shutdown. While the guard exists, the first signal does not end the program: the command must
/// check for the signal and end itself.
pub struct GracefulShutdown(());

impl GracefulShutdown {
    /// Enables graceful shutdown.
    pub fn enable() -> Self {
        if let Some(signals) = SIGNALS.get() {
            signals.graceful.store(true, Ordering::SeqCst);
        }
        Self(())
    }

    /// Returns the signal that was received, if any.
    pub fn signal(&self) -> Option<Signal> {
        SIGNALS.get().and_then(|signals| *signals.received.borrow())
    }
}

impl Drop for GracefulShutdown {
    fn drop(&mut self) {
        if let Some(signals) = SIGNALS.get() {
            signals.graceful.store(false, Ordering::SeqCst);
        }
    }
}

/// Waits until a signal has arrived. Waits forever if no handlers are installed.
pub async fn received() {
    let Some(signals) = SIGNALS.get() else { return std::future::pending().await };
    let mut received = signals.received.subscribe();
    if received.wait_for(Option::is_some).await.is_err() {
        std::future::pending().await
    }
}

/// Runs a future. Once a signal has arrived, the future has [`GRACE`] to finish. If it takes longer, drops it and returns `None`.
pub async fn finish_within_grace<T>(work: impl Future<Output = T>) -> Option<T> {
    let mut work = std::pin::pin!(work);
    tokio::select! {
        biased;
        done = &mut work => return Some(done),
        () = received() => {}
    }
    tokio::time::timeout(GRACE, work).await.ok()
}

#[cfg(unix)]
mod source {
    use std::io;

    use tokio::signal::unix::{Signal as Stream, SignalKind, signal};

    use super::Signal;

    pub struct Source {
        interrupt: Stream,
        terminate: Stream,
    }

    impl Source {
        pub fn new() -> io::Result<Self> {
            Ok(Self { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
        }

        pub async fn next(&mut self) -> Signal {
            tokio::select! {
                Some(()) = self.interrupt.recv() => Signal::Interrupt,
                Some(()) = self.terminate.recv() => Signal::Terminate,
                else => std::future::pending().await,
            }
        }
    }
}

#[cfg(windows)]
mod source {
    use std::io;

    use tokio::signal::windows::{CtrlBreak, CtrlC, CtrlShutdown, ctrl_break, ctrl_c, ctrl_shutdown};

    use super::Signal;

    pub struct Source {
        interrupt: CtrlC,
        terminate: CtrlBreak,
        shutdown: CtrlShutdown,
    }

    impl Source {
        pub fn new() -> io::Result<Self> {
            Ok(Self { interrupt: ctrl_c()?, terminate: ctrl_break()?, shutdown: ctrl_shutdown()? })
        }

        pub async fn next(&mut self) -> Signal {
            tokio::select! {
                Some(()) = self.interrupt.recv() => Signal::Interrupt,
                Some(()) = self.terminate.recv() => Signal::Terminate,
                Some(()) = self.shutdown.recv() => Signal::Terminate,
                else => std::future::pending().await,
            }
        }
    }
}
