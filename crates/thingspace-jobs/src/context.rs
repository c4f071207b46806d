//! What all jobs of one client on one store share.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use thingspace::{Client, Clock};
use thingspace_store::Store;

use crate::clock::{self, Watch};
use crate::identity::Service;
use crate::journal::entries::{self, Intent, time};
use crate::patient::Patience;
use crate::settings::Settings;

#[derive(Debug)]
pub(crate) struct Context {
    pub(crate) store: Arc<dyn Store>,
    /// Makes calls wait for an unreachable store while jobs run.
    pub(crate) patience: Patience,
    pub(crate) client: Client,
    pub(crate) service: Service,
    pub(crate) settings: Settings,
    /// Names this worker in leases.
    pub(crate) worker: String,
    /// Notices when somebody sets the clock. Clones of a `Jobs` share the watch.
    pub(crate) watch: Arc<Watch>,
}

impl Context {
    pub(crate) fn clock(&self) -> &dyn Clock {
        self.client.clock()
    }

    /// The current time in milliseconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        entries::millis(self.clock())
    }

    /// The time `duration` from now, in milliseconds since 1970. For times that other processes read.
    pub(crate) fn after(&self, duration: Duration) -> i64 {
        self.now().saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2))
    }

    /// The longest time that the service may take to process a request, in milliseconds.
    pub(crate) fn processing(&self) -> i64 {
        i64::try_from(self.settings.processing.as_millis()).unwrap_or(i64::MAX)
    }

    /// The time `duration` from now by the monotonic clock, for waits of this process.
    pub(crate) fn deadline(&self, duration: Duration) -> Duration {
        clock::deadline(self.clock(), duration)
    }

    /// By how many milliseconds the clock of the service is ahead. `None` before the first answer.
    pub(crate) fn service_ahead(&self) -> Option<i64> {
        i64::try_from(self.client.service_ahead()?.as_millis()).ok()
    }

    /// Converts the time `at` of an intent to the current clock. The clock may have been set since the intent.
    pub(crate) fn time_of(&self, intent: &Intent, at: i64) -> SystemTime {
        let ahead = intent.service_ahead.zip(self.service_ahead());
        time(ahead.map_or(at, |(then, now)| at.saturating_add(then).saturating_sub(now)))
    }
}
