use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Range;
use std::time::Duration;

use crate::auth::Credentials;
use crate::deliveries::Deliveries;
use crate::shared::Start;
use crate::world::Settings;
use crate::{Clock, Error, Simulator};

/// Describes a simulator: `Simulator::builder()`.
#[derive(Debug)]
#[must_use = "nothing runs before start()"]
pub struct SimulatorBuilder {
    devices: usize,
    bind: SocketAddr,
    remote: bool,
    clock: Option<Clock>,
    settings: Settings,
    /// The first switch that could not be set.
    refused: Option<Error>,
    snapshot: Option<Vec<u8>>,
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        Self {
            devices: 100,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            remote: false,
            clock: None,
            settings: Settings::default(),
            refused: None,
            snapshot: None,
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

    /// Address to listen on; loopback only, unless [`allow_remote`](Self::allow_remote) says otherwise. Default `127.0.0.1:0`, any free port.
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.bind = address;
        self
    }

    /// Allows an address that other machines can reach. Everybody there can log in with the default credentials and steer the
    /// simulator: for closed networks only. Default false.
    pub fn allow_remote(mut self, allow: bool) -> Self {
        self.remote = allow;
        self
    }

    /// Hosts beside this machine that callbacks may be delivered to, as listeners name them: addresses or names. Default none.
    pub fn callback_hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.settings.callback_hosts = hosts.into_iter().map(Into::into).collect();
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

    /// Sets the switch of a quirk: which of two behaviours is shown, where sources differ. [`quirks`](crate::quirks) lists them.
    pub fn switch(mut self, quirk: &str, value: &str) -> Self {
        let refused = self.settings.switches.set(quirk, value).err();
        self.refused = self.refused.or(refused);
        self
    }

    /// The state to start from, as [`Simulator::snapshot`] gave it: in place of the devices and the seed, and of the clock's time.
    pub fn snapshot(mut self, snapshot: Vec<u8>) -> Self {
        self.snapshot = Some(snapshot);
        self
    }

    /// What happens to callbacks on their way. Default: nothing.
    pub fn deliveries(mut self, deliveries: Deliveries) -> Self {
        self.settings.deliveries = deliveries;
        self
    }

    /// Makes the fleet, listens and serves, as tasks of the tokio runtime this is called in.
    ///
    /// # Errors
    /// [`Error::NotLoopback`], [`Error::Bind`], and those of the values given to the builder.
    pub async fn start(self) -> Result<Simulator, Error> {
        if !self.bind.ip().is_loopback() && !self.remote {
            return Err(Error::NotLoopback(self.bind));
        }
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let start = Start { settings: self.settings, credentials: Credentials::default(), devices: self.devices };
        let sim = Simulator::serve(start, self.clock.unwrap_or_else(Clock::running), self.bind, self.remote).await?;
        if let Some(snapshot) = self.snapshot {
            sim.restore(&snapshot)?;
        }
        Ok(sim)
    }
}
