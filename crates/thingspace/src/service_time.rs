//! The time at the service, which need not be that of this machine.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use jiff::Timestamp;

use crate::client::Client;
use crate::error::{Error, Result};
use crate::session;

/// How far the clock of the service is ahead of ours, as its answers tell by their Date.
#[derive(Debug)]
pub(crate) struct Ahead(AtomicI64);

/// No answer came yet.
const UNKNOWN: i64 = i64::MIN;

impl Default for Ahead {
    fn default() -> Self {
        Self(AtomicI64::new(UNKNOWN))
    }
}

impl Ahead {
    /// Milliseconds that the service is ahead.
    fn millis(&self) -> Option<i64> {
        Some(self.0.load(Ordering::Relaxed)).filter(|millis| *millis != UNKNOWN)
    }

    /// Takes the time of an answer that came at `now`.
    pub(crate) fn learn(&self, date: SystemTime, now: SystemTime) {
        let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
        let ahead = date.duration_since(now).map_or_else(|behind| -millis(behind.duration()), millis);
        self.0.store(ahead, Ordering::Relaxed);
    }

    /// A time of our clock as the clock of the service has it; the same while nothing is known of it.
    pub(crate) fn at_service(&self, time: SystemTime) -> SystemTime {
        let ahead = self.millis().unwrap_or_default();
        let apart = Duration::from_millis(ahead.unsigned_abs());
        if ahead < 0 { time.checked_sub(apart) } else { time.checked_add(apart) }.unwrap_or(time)
    }
}

impl Client {
    /// The time now by the clock of the service, to the second. Use it for spans that end now: a machine whose clock is wrong, or a
    /// simulator at another time, makes no difference then.
    ///
    /// The answers of the service tell it, so this makes a call only when the client has made none yet.
    ///
    /// # Errors
    /// The service cannot be reached, or refuses the login.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).clock(thingspace_sim::Clock::paused()).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// let now = client.service_time().await?;
    /// assert_eq!(now.to_string(), "2026-01-01T00:00:00Z"); // where the clock of the simulator stands
    /// # Ok(()) }
    /// ```
    pub async fn service_time(&self) -> Result<Timestamp> {
        let core = self.core();
        if core.ahead.millis().is_none() {
            // A login is due sooner or later; tokens that were kept need none.
            session::session(core).await?;
        }
        if core.ahead.millis().is_none() {
            let asked = self.accounts().get().await;
            // A refusal has its time too.
            if core.ahead.millis().is_none() {
                asked?;
            }
        }
        let now = core.ahead.at_service(core.clock.now());
        let now = Timestamp::try_from(now).map(|now| now.as_second()).and_then(Timestamp::from_second);
        now.map_err(|error| Error::config("the clock is at no time that can be written").caused_by(error))
    }
}
