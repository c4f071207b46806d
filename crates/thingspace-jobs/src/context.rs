//! What all jobs of one client on one store share.

use std::sync::Arc;
use std::time::Duration;

use thingspace::{Client, Clock};
use thingspace_store::Store;

use crate::identity::Service;
use crate::journal::entries;
use crate::settings::Settings;

#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) client: Client,
    pub(crate) service: Service,
    pub(crate) settings: Settings,
    /// Names this worker in leases.
    pub(crate) worker: String,
}

impl Context {
    pub(crate) fn clock(&self) -> &dyn Clock {
        self.client.clock()
    }

    /// The current time in milliseconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        entries::millis(self.clock())
    }

    /// The time after `duration`, in milliseconds since 1970.
    pub(crate) fn after(&self, duration: Duration) -> i64 {
        self.now().saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2))
    }
}
