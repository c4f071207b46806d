//! The current time according to the service.

use jiff::{SignedDuration, Timestamp};

use crate::auth::tokens;
use crate::client::Client;
use crate::error::{Error, Result};

impl Client {
    /// Returns the current time by the clock of the service, in whole seconds. Use this time for periods that end now, because
    /// the local clock may be wrong and a simulator may have a different time.
    ///
    /// Every answer contains the time of the service, so this method makes a call only if the client has received no answer yet.
    ///
    /// # Errors
    /// Fails if the service cannot be reached or refuses the login.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).clock(thingspace_sim::Clock::paused()).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let now = client.service_time().await?;
    /// assert_eq!(now.to_string(), "2026-01-01T00:00:00Z"); // the start time of the simulator's clock
    /// # Ok(()) }
    /// ```
    pub async fn service_time(&self) -> Result<Timestamp> {
        let core = self.core();
        if core.service_clock.millis().is_none() {
            // The answer to a login contains the time, and later calls need the login anyway. If valid tokens are stored, no
            // login takes place, and the time is still unknown.
            tokens::session(core).await?;
        }
        if core.service_clock.millis().is_none() {
            let account = self.accounts().get().await;
            // An error answer also contains the time, so the error matters only if the time is still unknown.
            if core.service_clock.millis().is_none() {
                account?;
            }
        }
        let now = core.service_clock.at_service(core.clock.now());
        let now = Timestamp::try_from(now).map(|now| now.as_second()).and_then(Timestamp::from_second);
        now.map_err(|error| Error::config("the time of the clock is outside the supported range").caused_by(error))
    }

    /// Returns by how much the clock of the service is ahead of the client's clock, according to the newest answer. Negative if
    /// the service is behind, and `None` before the first answer. If the local clock is changed, the value is wrong until the
    /// next answer.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// assert!(client.service_ahead().is_none());
    /// client.accounts().get().await?;
    /// assert!(client.service_ahead().is_some_and(|ahead| ahead.as_secs().abs() <= 1));
    /// # Ok(()) }
    /// ```
    pub fn service_ahead(&self) -> Option<SignedDuration> {
        self.core().service_clock.millis().map(SignedDuration::from_millis)
    }
}
