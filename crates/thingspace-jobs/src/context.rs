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
    /// Decides how long calls to an unreachable store are retried: longer while a job runs.
    pub(crate) patience: Patience,
    pub(crate) client: Client,
    pub(crate) service: Service,
    pub(crate) settings: Settings,
    /// The name of this worker in leases.
    pub(crate) worker: String,
    /// Notices when somebody sets the wall clock. Clones of a `Jobs` share the watch.
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

    /// The time `duration` from now by the wall clock, in milliseconds since 1970. Used for times that other processes read.
    pub(crate) fn after(&self, duration: Duration) -> i64 {
        self.now().saturating_add(i64::try_from(duration.as_millis()).unwrap_or(i64::MAX / 2))
    }

    /// The longest time that the service may take to process a request, in milliseconds.
    pub(crate) fn processing(&self) -> i64 {
        i64::try_from(self.settings.processing.as_millis()).unwrap_or(i64::MAX)
    }

    /// The time `duration` from now by the monotonic clock. Used for waits within this process.
    pub(crate) fn deadline(&self, duration: Duration) -> Duration {
        clock::deadline(self.clock(), duration)
    }

    /// By how many milliseconds the clock of the service is ahead of this machine's wall clock. Negative if it is behind. `None`
    /// before the service's first answer.
    pub(crate) fn service_ahead(&self) -> Option<i64> {
        i64::try_from(self.client.service_ahead()?.as_millis()).ok()
    }

    /// Converts `at`, a time by the clock of the worker that wrote `intent`, to this machine's wall clock. The two clocks may
    /// differ, and either may have been set since. Returns `at` unchanged if the difference between one of the clocks and the
    /// clock of the service is unknown.
    pub(crate) fn time_of(&self, intent: &Intent, at: i64) -> SystemTime {
        let ahead = intent.service_ahead.zip(self.service_ahead());
        time(ahead.map_or(at, |(then, now)| at.saturating_add(then).saturating_sub(now)))
    }
}
