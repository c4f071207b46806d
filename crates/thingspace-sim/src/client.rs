//! Clients of a simulator. The only file that knows the client: the simulator judges without it.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use thingspace::{Client, ClientBuilder, MemoryStore};

use crate::clock::later;
use crate::{Clock, Simulator};

/// The simulator's time as the client's, for tests that move it by hand: on a paused clock a client waits until the clock is moved.
impl thingspace::Clock for Clock {
    fn now(&self) -> SystemTime {
        Clock::now(self).try_into().unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(self.sleep_until(later(Clock::now(self), time)))
    }
}

/// The simulator's time, to which the real time is added during which its clock is paused. A client on it knows when the clock is moved,
/// and none of its waits lasts forever because the clock stands still.
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
    /// The time of a simulator.
    #[must_use]
    pub fn of(sim: &Simulator) -> Self {
        Self(sim.clock().clone())
    }

    fn time(&self) -> Timestamp {
        later(self.0.now(), self.0.stood())
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
    /// Starts the description of a client of this simulator: its URL, its credentials and its time. What is known of failed logins stays
    /// with the builder and its clients, since the simulator ends with the process.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use std::time::Duration;
    ///
    /// let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// let client = sim.client_builder().build()?;
    /// client.devices().list().collect().await?;
    /// sim.clock().advance(Duration::from_secs(3_600)); // both tokens die, and the client knows
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
