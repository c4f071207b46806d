//! The settings of a simulator, and the hosts that may receive its callbacks.

use std::collections::BTreeSet;
use std::ops::Range;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use url::{Host, Url};

use crate::clock::EPOCH;
use crate::deliveries::Deliveries;
use crate::quirks::Switches;

/// The settings of a simulator.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Settings {
    pub(crate) seed: u64,
    /// The virtual time at which the simulation starts. The generated history of the fleet ends at this time.
    pub(crate) start: Timestamp,
    pub(crate) callback_delay: Range<Duration>,
    pub(crate) callbacks_before_answer: bool,
    pub(crate) page_size: usize,
    pub(crate) frequent_suspends: bool,
    pub(crate) switches: Switches,
    pub(crate) deliveries: Deliveries,
    /// Hosts that may receive callbacks, in addition to the loopback addresses that `loopback` allows.
    pub(crate) callback_hosts: BTreeSet<String>,
    /// The programs that may receive callbacks on loopback.
    #[serde(skip)]
    pub(crate) loopback: Loopback,
}

/// The programs that may receive callbacks on loopback.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) enum Loopback {
    /// Every program of this machine.
    #[default]
    Everything,
    /// Only the simulator's own inbox. This variant is used if other machines may use the simulator: their users must not reach
    /// the programs of this machine through callbacks.
    OwnInbox {
        /// The port of the simulator.
        port: u16,
    },
}

impl Loopback {
    /// Returns whether the URL is the simulator's own inbox. Always false for [`Loopback::Everything`], which has no port to
    /// compare.
    pub(crate) fn is_own_inbox(self, url: &Url) -> bool {
        let Self::OwnInbox { port } = self else { return false };
        is_loopback(url) && url.port_or_known_default() == Some(port) && url.path().starts_with("/_sim/inbox")
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

impl Settings {
    /// Returns whether callbacks may be delivered to the URL. Its host must be one of `callback_hosts`, except that
    /// [`Loopback::Everything`] allows every URL on loopback, and [`Loopback::OwnInbox`] allows the simulator's own inbox.
    pub(crate) fn may_deliver_to(&self, url: &Url) -> bool {
        let accepts = match self.loopback {
            Loopback::Everything => is_loopback(url),
            Loopback::OwnInbox { .. } => self.loopback.is_own_inbox(url),
        };
        accepts || url.host_str().is_some_and(|host| self.callback_hosts.contains(host))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 1,
            start: EPOCH,
            callback_delay: Duration::from_millis(200)..Duration::from_secs(2),
            callbacks_before_answer: false,
            page_size: 2_000,
            frequent_suspends: false,
            switches: Switches::default(),
            deliveries: Deliveries::default(),
            callback_hosts: BTreeSet::new(),
            loopback: Loopback::default(),
        }
    }
}
