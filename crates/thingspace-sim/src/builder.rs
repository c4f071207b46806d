//! Configures and starts a simulator.

use std::net::{Ipv4Addr, SocketAddr};
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::auth::Credentials;
use crate::deliveries::Deliveries;
use crate::fleet::{ListedLine, read_fleet};
use crate::remote_access::RemoteAccess;
use crate::shared::InitialConfig;
use crate::world::Settings;
use crate::{Clock, Error, Simulator};

/// Configures and starts a simulator. Created by [`Simulator::builder`].
#[derive(Debug)]
#[must_use = "nothing runs before start()"]
pub struct SimulatorBuilder {
    devices: usize,
    bind: SocketAddr,
    credentials: Credentials,
    remote: Option<RemoteAccess>,
    clock: Option<Clock>,
    settings: Settings,
    /// The first error from `fleet` or `switch`. These methods return the builder, so `start` reports the error.
    refused: Option<Error>,
    snapshot: Option<Vec<u8>>,
    listed: Option<Arc<[ListedLine]>>,
    /// Whether `start_at` was called. If it was not, `start` does not set the clock, because other simulators may use the same
    /// clock.
    moves_clock: bool,
}

impl Default for SimulatorBuilder {
    fn default() -> Self {
        Self {
            devices: 100,
            bind: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            credentials: Credentials::default(),
            remote: None,
            clock: None,
            settings: Settings::default(),
            refused: None,
            snapshot: None,
            listed: None,
            moves_clock: false,
        }
    }
}

impl SimulatorBuilder {
    /// Sets the number of devices in the account at the start, at most 5,000,000. Default: 100.
    pub fn devices(mut self, devices: usize) -> Self {
        self.devices = devices;
        self
    }

    /// Reads the devices of the account from CSV data with a header row, instead of generating devices. Accepts the output of
    /// `thingspace devices list -o csv`.
    ///
    /// The columns `iccid`, `imei`, `mdn`, `eid`, `meid` and `esn` contain identifiers. Each device needs at least one identifier
    /// other than its phone number (`mdn`). `state` is `pre-active` (the default), `active`, `suspend` or `deactive`. Only active
    /// and suspended devices can have a phone number and a `plan`. A device joins the group in the column `group`. If this column
    /// is empty, the device joins the first of the semicolon-separated names in the column `groups`. `cost_center` and
    /// `custom_field_1` to `custom_field_5` are optional. All other columns are ignored.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), thingspace_sim::Error> {
    /// use thingspace_sim::Simulator;
    ///
    /// let csv = "iccid,imei,state,plan\n89148000008682242668,490154203237518,active,m2m-5mb\n";
    /// let sim = Simulator::builder().fleet(csv).start().await?;
    /// assert_eq!(sim.fleet()[0].imei, "490154203237518");
    /// # Ok(()) }
    /// ```
    pub fn fleet(mut self, csv: impl AsRef<[u8]>) -> Self {
        match read_fleet(csv.as_ref()) {
            Ok(lines) => self.listed = Some(lines.into()),
            Err(error) => self.refused = self.refused.or(Some(error)),
        }
        self
    }

    /// Sets the virtual start time. [`start`](Self::start) sets the clock to this time, and the generated history of the devices
    /// ends at this time. Default: 2026-01-01T00:00:00Z, so that every run has the same dates. Without a call of this method,
    /// `start` does not set the clock: a new [`Clock`] has the default time.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use thingspace_sim::{Clock, Simulator};
    ///
    /// let sim = Simulator::builder().clock(Clock::paused()).start_at("2027-05-04T00:00:00Z".parse()?).start().await?;
    /// assert_eq!(sim.clock().now().to_string(), "2027-05-04T00:00:00Z");
    /// # Ok(()) }
    /// ```
    pub fn start_at(mut self, start: Timestamp) -> Self {
        self.settings.start = start;
        self.moves_clock = true;
        self
    }

    /// Sets the seed of the random values: the fleet, tokens, request ids, delays and faults. Default: 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.settings.seed = seed;
        self
    }

    /// Sets the address to listen on. Must be loopback unless [`allow_remote`](Self::allow_remote) is set. Default:
    /// `127.0.0.1:0`, which selects a free port.
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.bind = address;
        self
    }

    /// Allows other machines to use the simulator, so that it may listen on an address that they can reach. Default: only this
    /// machine can use the simulator. Set [`credentials`](Self::credentials) too: with remote access, [`start`](Self::start)
    /// refuses the default secret and the default password. Requests for the admin pages need the token in `access`. The
    /// simulator serves plain HTTP, so outside of a closed network, put a proxy with TLS in front of it. Access tokens and
    /// generated passwords are random, not derived from the seed. Restoring a snapshot ends all logins. It does not change the
    /// credentials of this simulator, except for the account.
    pub fn allow_remote(mut self, access: RemoteAccess) -> Self {
        self.remote = Some(access);
        self
    }

    /// Sets the credentials that clients need. Default: the documented credentials ([`Credentials::default`]).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), thingspace_sim::Error> {
    /// use thingspace_sim::{Credentials, Simulator};
    ///
    /// let mut credentials = Credentials::default();
    /// credentials.password = "m7-Silver-Heron".to_owned();
    /// let sim = Simulator::builder().credentials(credentials).start().await?;
    /// assert_eq!(sim.credentials().password, "m7-Silver-Heron");
    /// # Ok(()) }
    /// ```
    pub fn credentials(mut self, credentials: Credentials) -> Self {
        self.credentials = credentials;
        self
    }

    /// Allows delivery of callbacks to these hosts, in addition to loopback. Each host must be spelled as in the URLs of the
    /// listeners. With [`allow_remote`](Self::allow_remote), a loopback host is allowed only if it is one of these hosts.
    /// Delivery to the simulator's own inbox is always allowed. Default: none.
    pub fn callback_hosts(mut self, hosts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.settings.callback_hosts = hosts.into_iter().map(Into::into).collect();
        self
    }

    /// Sets the clock that drives the simulator. Default: [`Clock::running`], started with the simulator.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// Sets the range of the delay, in virtual time, from an accepted change to its outcome and callback. Each device gets its
    /// own random delay. If both ends of the range are equal, every delay is that long; a range from zero to zero means no delay.
    /// Default: 200 ms to 2 s.
    pub fn callback_delay(mut self, delay: Range<Duration>) -> Self {
        self.settings.callback_delay = delay;
        self
    }

    /// If true, a change takes effect without delay, and the call that requests the change returns only after the simulator has
    /// tried once to deliver each of its callbacks. So a client receives the callbacks before the request id. Default: false.
    pub fn callbacks_before_answer(mut self, before: bool) -> Self {
        self.settings.callbacks_before_answer = before;
        self
    }

    /// Sets the maximum number of devices on a page of the device list. Default: 2,000, as documented. The limit also applies to
    /// the pages of groups, leads, histories, locations and firmware.
    pub fn page_size(mut self, devices: usize) -> Self {
        self.settings.page_size = devices;
        self
    }

    /// If true, suspends and restores have their own limit of 25 per device and day, as in accounts for which the service has
    /// granted this limit. If false, suspends and restores count toward the limit of five state changes per device and day.
    /// Default: false.
    pub fn frequent_suspends(mut self, frequent: bool) -> Self {
        self.settings.frequent_suspends = frequent;
        self
    }

    /// Sets the switch of a quirk. A quirk is a behavior on which the sources about the service disagree or say nothing. Some
    /// quirks have a switch, which selects one of two variants. [`quirks`](crate::quirks) lists the switches and their values.
    /// [`start`](Self::start) returns an error for an unknown switch or value.
    pub fn switch(mut self, quirk: &str, value: &str) -> Self {
        let refused = self.settings.switches.set(quirk, value).err();
        self.refused = self.refused.or(refused);
        self
    }

    /// Starts from a snapshot returned by [`Simulator::snapshot`]. The snapshot replaces the devices, the seed and most other
    /// settings of this builder, and sets the clock to the time of the snapshot. The address, the callback hosts and the settings
    /// of [`allow_remote`](Self::allow_remote) stay as set here.
    pub fn snapshot(mut self, snapshot: Vec<u8>) -> Self {
        self.snapshot = Some(snapshot);
        self
    }

    /// Sets how unreliable the delivery of callbacks is. Default: no duplicates, losses or additional delays.
    pub fn deliveries(mut self, deliveries: Deliveries) -> Self {
        self.settings.deliveries = deliveries;
        self
    }

    /// Creates the fleet and starts the server on the current tokio runtime.
    ///
    /// # Errors
    /// [`Error::NotLoopback`] if the address is not loopback and remote access is not allowed. [`Error::Bind`] if the simulator
    /// cannot listen on the address. An invalid setting has its own error, such as [`Error::PageSize`].
    pub async fn start(self) -> Result<Simulator, Error> {
        match &self.remote {
            Some(access) => access.check(&self.credentials)?,
            None if !self.bind.ip().is_loopback() => return Err(Error::NotLoopback(self.bind)),
            None => {}
        }
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        let initial = InitialConfig {
            settings: self.settings,
            credentials: self.credentials,
            devices: self.devices,
            listed: self.listed,
            is_remote: self.remote.is_some(),
        };
        let clock = self.clock.unwrap_or_else(Clock::running);
        if self.moves_clock {
            initial.check()?;
            clock.set(initial.settings.start);
        }
        let sim = Simulator::serve(initial, clock, self.bind, self.remote).await?;
        if let Some(snapshot) = self.snapshot {
            sim.restore(&snapshot)?;
        }
        Ok(sim)
    }
}
