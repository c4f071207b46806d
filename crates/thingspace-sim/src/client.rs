//! Clients configured for a simulator. No other module of the simulator may use the `thingspace` crate: the simulator must check
//! requests without relying on the client's types.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use thingspace::{Client, ClientBuilder, MemoryStore};

use crate::clock::later;
use crate::{Clock, Simulator};

/// Makes a client wait in virtual time. While the clock is paused, a wait ends only if a test moves the clock.
impl thingspace::Clock for Clock {
    fn now(&self) -> SystemTime {
        Clock::now(self).try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.sleep_until(later(Clock::now(self), time)))
    }
}

/// A clock for clients: the simulator's virtual time plus the real time for which the simulator's clock was paused. Every move of
/// the simulator's clock also moves this clock. While the simulator's clock is paused, this clock runs with real time, so that
/// the waits of a client still end.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use std::time::Duration;
/// use thingspace::Clock as _;
///
/// let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// let clock = thingspace_sim::ClientClock::of(&sim);
/// let before = clock.now();
/// sim.clock().advance(Duration::from_secs(3_600));
/// assert!(clock.now().duration_since(before)? >= Duration::from_secs(3_600));
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct ClientClock(Clock);

impl ClientClock {
    /// Returns the clock for clients of `sim`.
    #[must_use]
    pub fn of(sim: &Simulator) -> Self {
        Self(sim.clock().clone())
    }

    fn time(&self) -> Timestamp {
        later(self.0.now(), self.0.paused_for())
    }
}

impl thingspace::Clock for ClientClock {
    fn now(&self) -> SystemTime {
        self.time().try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let until = later(self.time(), time);
        Box::pin(async move {
            while let Ok(left) = Duration::try_from(until.duration_since(self.time()))
                && !left.is_zero()
            {
                tokio::select! {
                    () = self.0.wait_until(later(self.0.now(), left)) => {}
                    () = tokio::time::sleep(left) => {}
                }
            }
        })
    }
}

impl Simulator {
    /// Returns a client builder with the URL and the credentials of this simulator, and with a [`ClientClock`]. The client
    /// records failed logins in memory only: the simulator ends with the process, and a record on disk would outlive both.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// let client = sim.client_builder().build()?;
    /// client.devices().list().collect().await?;
    /// sim.clock().advance(Duration::from_secs(3_600)); // both tokens expire, and the next call renews them
    /// assert_eq!(client.devices().list().collect().await?.len(), 5);
    /// # Ok(()) }
    /// ```
    pub fn client_builder(&self) -> ClientBuilder {
        let credentials = self.credentials();
        Client::builder()
            .base_url(self.url())
            .key(credentials.key.as_str())
            .secret(credentials.secret.as_str())
            .username(credentials.username.as_str())
            .password(credentials.password.as_str())
            .account(credentials.account.as_str())
            .clock(ClientClock::of(self))
            .login_record(MemoryStore::default())
    }
}
