//! The settings that the builder and the admin API can change.

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
    /// The virtual time at the start. The history of the fleet ends here.
    pub(crate) start: Timestamp,
    pub(crate) callback_delay: Range<Duration>,
    pub(crate) callbacks_before_answer: bool,
    pub(crate) page_size: usize,
    pub(crate) frequent_suspends: bool,
    pub(crate) switches: Switches,
    pub(crate) deliveries: Deliveries,
    /// Hosts that may receive callbacks, in addition to loopback.
    pub(crate) callback_hosts: BTreeSet<String>,
}

impl Settings {
    /// Whether callbacks may be delivered to the URL. The host of the URL must be loopback or one of the allowed hosts.
    pub(crate) fn may_deliver_to(&self, url: &Url) -> bool {
        let loopback = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        loopback || url.host_str().is_some_and(|host| self.callback_hosts.contains(host))
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
        }
    }
}
