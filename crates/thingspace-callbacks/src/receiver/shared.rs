//! The settings and the state that all connections of a receiver share.

use std::net::IpAddr;
use std::sync::Arc;

use thingspace_raw::Secret;

use crate::Inbox;

use super::connections::Connections;
use super::health::{Problem, Storm};
use super::limits::Limits;
use super::metrics::Metrics;
use super::networks::Networks;
use super::peers::{Origin, counted};
use super::tls::Tls;
use super::watched::Watched;

/// What all connections of a receiver share.
#[derive(Debug)]
pub(super) struct Shared {
    pub(super) inbox: Inbox,
    pub(super) limits: Limits,
    pub(super) connections: Arc<Connections>,
    pub(super) metrics: Arc<Metrics>,
    pub(super) storm: Storm,
    pub(super) path_secret: Option<Secret>,
    /// The addresses that may send callbacks. `None` allows all.
    pub(super) allowed: Option<Watched<Networks>>,
    pub(super) proxies: Networks,
    pub(super) tls: Option<Tls>,
    /// Whether `/healthz` and `/metrics` are served to other machines.
    pub(super) is_status_public: bool,
}

impl Shared {
    /// Returns whether connections from `peer` can be closed unread: `peer` is not a trusted proxy, and may neither send
    /// callbacks nor read `/healthz` and `/metrics`.
    pub(super) fn is_refused(&self, peer: IpAddr) -> bool {
        !self.may_send(Origin::Address(peer)) && !self.proxies.contains(peer) && !peer.is_loopback() && !self.is_status_public
    }

    /// Returns whether the receiver accepts messages from a sender.
    pub(super) fn may_send(&self, sender: Origin) -> bool {
        match (&self.allowed, sender) {
            (None, _) => true,
            (Some(allowed), Origin::Address(address)) => allowed.current().contains(address),
            (Some(_), Origin::Unknown) => false,
        }
    }

    /// Returns what `/healthz` reports.
    pub(super) fn problems(&self) -> Vec<Problem> {
        let store = self.inbox.store_failure().map(Problem::Store);
        let spooled = self.inbox.spooled().filter(|spooled| !spooled.is_idle()).map(Problem::Spooling);
        let credentials = self.storm.is_on().then_some(Problem::WrongCredentials);
        let files = [self.allowed.as_ref().and_then(Watched::error), self.tls.as_ref().and_then(Watched::error)];
        store.into_iter().chain(spooled).chain(credentials).chain(files.into_iter().flatten().map(Problem::NotReloaded)).collect()
    }

    /// Reloads the list of allowed addresses and the TLS files, if they have changed.
    pub(super) fn reload(&self) {
        if let Some(allowed) = &self.allowed {
            allowed.refresh();
        }
        if let Some(tls) = &self.tls {
            tls.refresh();
        }
    }

    /// Returns the address under which a connection from `peer` is counted, or `None` for a trusted proxy. A trusted proxy may
    /// have any number of connections, because they are counted under the addresses of the senders.
    pub(super) fn counted_peer(&self, peer: IpAddr) -> Option<IpAddr> {
        (!self.proxies.contains(peer)).then(|| counted(peer))
    }
}
