//! SIGINT and SIGTERM: a command that waits ends in order, any other one at once; both with the exit code that shells expect.

use std::io;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::watch;

use crate::output::note;

/// How long something that is under way may take to end in order: the answer to a request, or the end of a listener. Twice that is less
/// than the ten seconds that service managers usually wait before they kill.
pub const GRACE: Duration = Duration::from_secs(4);

/// What asked the program to end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// `kill`, service managers, schedulers.
    Terminate,
}

impl Signal {
    fn number(self) -> u8 {
        match self {
            Signal::Interrupt => 130,
            Signal::Terminate => 143,
        }
    }

    /// 128 and the number of the signal.
    pub fn code(self) -> ExitCode {
        ExitCode::from(self.number())
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Signal::Interrupt => "SIGINT",
            Signal::Terminate => "SIGTERM",
        }
    }
}

/// The signals of this process.
struct Signals {
    received: watch::Sender<Option<Signal>>,
    /// Whether a command ends by itself, in order.
    in_order: AtomicBool,
    /// Whether the command changes something by a call that it does not follow.
    changes: bool,
}

static SIGNALS: OnceLock<Signals> = OnceLock::new();

/// Listens to signals from now on. `changes` says whether the command may change something at the service.
pub fn install(changes: bool) -> io::Result<()> {
    let mut source = source::Source::new()?;
    let signals =
        SIGNALS.get_or_init(|| Signals { received: watch::Sender::new(None), in_order: AtomicBool::new(false), changes });
    tokio::spawn(async move {
        let signal = source.next().await;
        signals.received.send_replace(Some(signal));
        if !signals.in_order.load(Ordering::SeqCst) {
            leave(signal, signals.changes);
        }
        let again = source.next().await;
        note(format_args!("stopped at once ({})", again.name()));
        std::process::exit(again.number().into());
    });
    Ok(())
}

fn leave(signal: Signal, changes: bool) -> ! {
    if changes {
        note(format_args!(
            "stopped ({}); a request that was being sent may have been accepted: check before you send it again",
            signal.name()
        ));
    }
    std::process::exit(signal.number().into());
}

/// As long as this lives, the first signal does not end the program: the command asks for it and ends in order.
pub struct InOrder(());

impl InOrder {
    /// From now on the command ends in order.
    pub fn begin() -> Self {
        if let Some(signals) = SIGNALS.get() {
            signals.in_order.store(true, Ordering::SeqCst);
        }
        Self(())
    }

    /// The signal that was received, if one was.
    pub fn signal(&self) -> Option<Signal> {
        SIGNALS.get().and_then(|signals| *signals.received.borrow())
    }
}

impl Drop for InOrder {
    fn drop(&mut self) {
        if let Some(signals) = SIGNALS.get() {
            signals.in_order.store(false, Ordering::SeqCst);
        }
    }
}

/// Waits for a signal.
pub async fn received() {
    let Some(signals) = SIGNALS.get() else { return std::future::pending().await };
    let mut received = signals.received.subscribe();
    if received.wait_for(Option::is_some).await.is_err() {
        std::future::pending().await
    }
}

/// Does something to its end; once a signal was received, for as long as [`GRACE`] allows.
pub async fn or_stopped<T>(work: impl Future<Output = T>) -> Option<T> {
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
