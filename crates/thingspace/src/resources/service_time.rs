//! The time by the clock of the service.

use jiff::Timestamp;

use crate::auth::tokens;
use crate::client::Client;
use crate::error::{Error, Result};

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
        if core.service_clock.millis().is_none() {
            // A login is due sooner or later; tokens that were kept need none.
            tokens::session(core).await?;
        }
        if core.service_clock.millis().is_none() {
            let asked = self.accounts().get().await;
            // A refusal has its time too.
            if core.service_clock.millis().is_none() {
                asked?;
            }
        }
        let now = core.service_clock.at_service(core.clock.now());
        let now = Timestamp::try_from(now).map(|now| now.as_second()).and_then(Timestamp::from_second);
        now.map_err(|error| Error::config("the clock is at no time that can be written").caused_by(error))
    }
}
