//! Helpers for tests that run the client against the simulator over real HTTP. The tests check the simulator's ledger and
//! journal, not only what the client reports.
#![allow(clippy::expect_used, clippy::panic, reason = "a panic fails the test")]

pub mod blocking;
pub mod captured_logs;
pub mod secrets;
pub mod shared_cells;
pub mod tls;

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::{Client, ClientBuilder, Clock, Device, State};
use thingspace_sim::Simulator;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The longest real time for which a test waits.
const PATIENCE: Duration = Duration::from_secs(60);

/// The simulator's clock in a form that the client can use, so that the client and the simulator have the same time.
#[derive(Clone, Debug)]
pub struct SimClock {
    clock: thingspace_sim::Clock,
    /// Passes the end time of each sleep to the driver when the sleep starts. `None` without a driver.
    sleeps: Option<UnboundedSender<jiff::Timestamp>>,
}

impl SimClock {
    /// Creates a clock that follows the simulator's clock.
    pub fn following(sim: &Simulator) -> Self {
        Self { clock: sim.clock().clone(), sleeps: None }
    }

    /// Creates a clock and its driver. While [`Driver::drive`] runs, the clock's sleeps take no real time.
    pub fn driven(sim: &Simulator) -> (Self, Driver) {
        let (sender, sleeps) = unbounded_channel();
        (Self { clock: sim.clock().clone(), sleeps: Some(sender) }, Driver { clock: sim.clock().clone(), sleeps })
    }
}

/// Advances a paused clock to the end of each of the client's sleeps, so that no test waits in real time and no timer fires
/// early.
pub struct Driver {
    clock: thingspace_sim::Clock,
    sleeps: UnboundedReceiver<jiff::Timestamp>,
}

impl Driver {
    /// Runs `work` to its end and advances the clock whenever `work` sleeps.
    pub async fn drive<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return done,
                Some(until) = self.sleeps.recv() => self.advance(until),
            }
        }
    }

    /// Advances the clock to `until`, the end of a sleep. Advancing it by the length of each sleep would add up the lengths of
    /// overlapping sleeps, and the sum could exceed the lifetime of a token.
    fn advance(&self, until: jiff::Timestamp) {
        if let Ok(left) = Duration::try_from(until.duration_since(self.clock.now())) {
            // The simulator's clock ignores fractions of a millisecond, so it must advance one more millisecond to reach `until`.
            self.clock.advance(left + Duration::from_millis(1));
        }
    }
}

impl Clock for SimClock {
    fn now(&self) -> SystemTime {
        self.clock.now().try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        // Read the time before notifying the driver: the driver may advance the clock immediately, from another thread.
        let until = jiff::Timestamp::try_from(self.now() + time).unwrap_or(jiff::Timestamp::MAX);
        if let Some(sleeps) = &self.sleeps {
            // Sending fails if the test has dropped the driver. In that case, the sleep ends only if the test itself advances the
            // clock.
            let _ = sleeps.send(until);
        }
        let sleep = self.clock.sleep_until(until);
        Box::pin(async move {
            // On a paused clock that nothing advances, the client would sleep forever. This timeout makes the test fail instead.
            let Ok(()) = tokio::time::timeout(PATIENCE, sleep).await else {
                panic!("the client waits until {until}, but the clock of the simulator did not reach this time in {PATIENCE:?}");
            };
        })
    }
}

/// Waits until `is_true` returns true. `what` describes the condition in the panic message.
///
/// # Panics
/// If `is_true` still returns false after a minute of real time.
pub async fn eventually(what: &str, is_true: impl Fn() -> bool) {
    let start = Instant::now();
    while !is_true() {
        assert!(start.elapsed() < PATIENCE, "still not true after {PATIENCE:?}: {what}");
        tokio::task::yield_now().await;
    }
}

/// Returns a client builder with the simulator's credentials and clock.
pub fn client_builder(sim: &Simulator) -> ClientBuilder {
    captured_logs::start();
    sim.client_builder().clock(SimClock::following(sim))
}

/// Returns a client of the simulator.
///
/// # Panics
/// If the client cannot be built.
pub fn client(sim: &Simulator) -> Client {
    client_builder(sim).build().expect("valid credentials")
}

/// Starts a receiver and registers it for CarrierService.
///
/// # Panics
/// If the receiver cannot be started or registered.
pub async fn listen(client: &Client) -> Receiver {
    let inbox = Inbox::new(Credentials::new("behavior", "k4-Copper-Finch"));
    let receiver = Receiver::bind("127.0.0.1:0", inbox).await.expect("a free port");
    let url = receiver.url("CarrierService");
    client.callbacks().register("CarrierService", url, receiver.inbox().credentials()).await.expect("registration");
    receiver
}

/// Returns `count` devices in a state.
///
/// # Panics
/// If fewer devices are in this state.
pub async fn in_state(client: &Client, state: State, count: usize) -> Vec<Device> {
    let mut devices = client.devices().list().state(state.clone()).collect().await.expect("a list");
    assert!(devices.len() >= count, "only {} devices are {state}", devices.len());
    devices.truncate(count);
    devices
}

/// Selects the size of a test: `soak` under `cargo xtask soak`, otherwise `usual`.
pub fn effort<T>(usual: T, soak: T) -> T {
    if std::env::var_os("THINGSPACE_SOAK").is_some() { soak } else { usual }
}

/// Returns how many calls of an operation the simulator received.
pub fn calls(sim: &Simulator, operation: &str) -> usize {
    sim.journal().iter().filter(|call| call.operation.as_deref() == Some(operation)).count()
}
