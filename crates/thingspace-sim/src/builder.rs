use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Range;
use std::time::Duration;

use crate::auth::Credentials;
use crate::fleet::LARGEST_FLEET;
use crate::world::{Settings, World};
use crate::{Clock, Error, Simulator};

/// Describes a simulator: `Simulator::builder()`.
#[derive(Clone, Debug)]
#[must_use = "nothing runs before start()"]
pub struct SimulatorBuilder {
    devices: usize,
    bind: SocketAddr,
    clock: Option<Clock>,
    settings: Settings,
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        Self {
            devices: 100,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            clock: None,
            settings: Settings {
                seed: 1,
                callback_delay: Duration::from_millis(200)..Duration::from_secs(2),
                callbacks_before_answer: false,
                page_size: 2_000,
                frequent_suspends: false,
            },
        }
    }
}

impl SimulatorBuilder {
    /// Number of lines the account starts with, at most 5,000,000. Default 100.
    pub fn devices(mut self, devices: usize) -> Self {
        self.devices = devices;
        self
    }

    /// What everything random is drawn from: the fleet, tokens, request ids, delays, failures. Default 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Address to listen on; loopback only. Default `127.0.0.1:0`, any free port.
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.bind = address;
        self
    }

    /// The clock everything goes by. Default [`Clock::running`], from the start of the simulator.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Virtual time from an accepted change to its outcome and callback, drawn for each device. Default 200 ms to 2 s; an empty
    /// range is exactly its start, so that `0..0` is at once.
    pub fn callback_delay(mut self, delay: Range<Duration>) -> Self {
        self.settings.callback_delay = delay;
        self
    }

    /// When true, a change has its outcome at once whatever the delay is, and its call is answered only after the callback of
    /// every device was tried: the callback comes before the request id. Default false.
    pub fn callbacks_before_answer(mut self, before: bool) -> Self {
        self.settings.callbacks_before_answer = before;
        self
    }

    /// Devices in one page of a list, at most. Default 2,000, as documented.
    pub fn page_size(mut self, devices: usize) -> Self {
        self.settings.page_size = devices;
        self
    }

    /// When true, the account has asked for 25 suspends and restores for each line and day; otherwise a line may have five changes
    /// of state of all kinds in a day. Default false.
    pub fn frequent_suspends(mut self, frequent: bool) -> Self {
        self.settings.frequent_suspends = frequent;
        self
    }

    /// Makes the fleet, listens and serves, as tasks of the tokio runtime this is called in.
    ///
    /// # Errors
    /// [`Error::NotLoopback`], [`Error::Bind`], and those of the values given to the builder.
    pub async fn start(self) -> Result<Simulator, Error> {
        if !self.bind.ip().is_loopback() {
            return Err(Error::NotLoopback(self.bind));
        }
        if self.devices > LARGEST_FLEET {
            return Err(Error::FleetTooLarge { asked: self.devices, limit: LARGEST_FLEET });
        }
        if self.settings.callback_delay.start > self.settings.callback_delay.end {
            return Err(Error::CallbackDelay);
        }
        if self.settings.page_size == 0 {
            return Err(Error::PageSize);
        }
        let world = World::new(self.settings, Credentials::default(), self.devices);
        Simulator::serve(world, self.clock.unwrap_or_else(Clock::running), self.bind).await
    }
}
