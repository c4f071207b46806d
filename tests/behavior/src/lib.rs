//! The client on the simulator, over real HTTP. The judge is the simulator's ledger and journal, never the client's own word.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

pub mod blocking;
pub mod overheard;
pub mod secrets;
pub mod tls;

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use thingspace::callbacks::{Credentials, Hub, Receiver};
use thingspace::{Client, ClientBuilder, Clock, Device, State};
use thingspace_sim::Simulator;
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};

/// The simulator's clock as the client's, so that both live in the same time.
#[derive(Clone, Debug)]
pub struct SimClock {
    clock: thingspace_sim::Clock,
    /// Told of every sleep that begins.
    sleeps: Option<UnboundedSender<jiff::Timestamp>>,
}

impl SimClock {
    /// A clock that only follows the simulator's.
    pub fn following(sim: &Simulator) -> Self {
        Self { clock: sim.clock().clone(), sleeps: None }
    }

    /// A clock whose sleeps pass at once while [`Driver::drive`] runs.
    pub fn driven(sim: &Simulator) -> (Self, Driver) {
        let (sender, sleeps) = unbounded_channel();
        (Self { clock: sim.clock().clone(), sleeps: Some(sender) }, Driver { clock: sim.clock().clone(), sleeps })
    }
}

/// Moves a paused clock exactly as far as the client sleeps, so that nothing waits and nothing is overtaken.
pub struct Driver {
    clock: thingspace_sim::Clock,
    sleeps: UnboundedReceiver<jiff::Timestamp>,
}

impl Driver {
    /// Runs `work` to its end; whenever it sleeps, the time passes.
    pub async fn drive<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = std::pin::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return done,
                Some(until) = self.sleeps.recv() => self.pass(until),
            }
        }
    }

    /// Lets a sleep end. Those that overlap pass together: added up, they would carry the clock past the life of a token between two calls.
    fn pass(&self, until: jiff::Timestamp) {
        if let Ok(left) = Duration::try_from(until.duration_since(self.clock.now())) {
            // The simulator's clock drops what is less than a millisecond.
            self.clock.advance(left + Duration::from_millis(1));
        }
    }
}

impl Clock for SimClock {
    fn now(&self) -> SystemTime {
        self.clock.now().try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        // Before the driver hears of it: it may move the clock at once, from another thread.
        let until = jiff::Timestamp::try_from(self.now() + time).unwrap_or(jiff::Timestamp::MAX);
        if let Some(sleeps) = &self.sleeps {
            // The driver is gone once its work is done; whoever sleeps after that sleeps for ever, as on any paused clock.
            let _ = sleeps.send(until);
        }
        Box::pin(self.clock.sleep_until(until))
    }
}

/// A client with the simulator's credentials and clock, not built yet.
pub fn describe(sim: &Simulator) -> ClientBuilder {
    overheard::overhear();
    sim.client_builder().clock(SimClock::following(sim))
}

/// A client of the simulator.
///
/// # Panics
/// When the simulator's own credentials are refused.
pub fn client(sim: &Simulator) -> Client {
    describe(sim).build().expect("the simulator's credentials make a client")
}

/// A receiver, registered for CarrierService.
///
/// # Panics
/// When it cannot be started or registered.
pub async fn listen(client: &Client) -> Receiver {
    let hub = Hub::new(Credentials::new("behavior", "k4-Copper-Finch"));
    let receiver = Receiver::bind("127.0.0.1:0", hub).await.expect("a free port");
    let url = receiver.url("CarrierService");
    client.callbacks().register("CarrierService", url, receiver.hub().credentials()).await.expect("registration");
    receiver
}

/// Devices in one state.
///
/// # Panics
/// When there are fewer than `count`.
pub async fn in_state(client: &Client, state: State, count: usize) -> Vec<Device> {
    let mut devices = client.devices().list().state(state.clone()).collect().await.expect("a list");
    assert!(devices.len() >= count, "only {} devices are {state}", devices.len());
    devices.truncate(count);
    devices
}

/// How much of something is tried: more under `cargo xtask soak`.
pub fn effort<T>(usual: T, soak: T) -> T {
    if std::env::var_os("THINGSPACE_SOAK").is_some() { soak } else { usual }
}

/// How many calls of an operation the simulator received.
pub fn calls(sim: &Simulator, operation: &str) -> usize {
    sim.journal().iter().filter(|call| call.operation.as_deref() == Some(operation)).count()
}
