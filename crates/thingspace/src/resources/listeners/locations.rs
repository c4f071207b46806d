//! The listeners for locations, which have their own registry and no credentials.

use thingspace_callbacks::Credentials;
use thingspace_raw::ops;
use thingspace_raw::types::{DeviceLocationCallback, LocationCallbackService};

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::registration::Register;
use crate::resources::listeners::registry::Registry;

/// The listeners for locations. Created by [`Locations::listeners`](crate::Locations::listeners).
///
/// Messages to these listeners contain no user name and no password. Receive them with a
/// [`Hub`](crate::resources::listeners::callbacks::Hub) with empty credentials, at an address that only the service can reach.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::callbacks::{Credentials, Hub, Receiver};
/// use thingspace::raw::types::LocationCallbackService;
/// use thingspace::{LocationSource, Locations};
///
/// let hub = Hub::new(Credentials::new("", ""));
/// let receiver = Receiver::bind("127.0.0.1:0", hub.clone()).await?;
/// let listeners = client.locations().listeners();
/// let registered = listeners.register(LocationCallbackService::DeviceLocation, receiver.url("DeviceLocation")).await?;
/// println!("messages are signed: {}", registered.shared_key().is_some());
///
/// let query = client.locations().request([Locations::device_info(&active[0])?], LocationSource::CacheOrNetwork).await?;
/// sim.clock().advance(std::time::Duration::from_secs(120)); // a fix takes a while
/// assert!(query.responses(&hub).next().await.is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LocationListeners<'a> {
    client: &'a Client,
}

impl<'a> LocationListeners<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Registers a listener (registerLocationCallback). [`Register`] explains what happens if another program's listener is
    /// registered.
    ///
    /// The service returns the key that signs the messages only once (quirk location-shared-key), so the client does not retry
    /// the request after a lost answer. [`Registered::shared_key`](crate::Registered::shared_key) returns the key.
    ///
    /// # Errors
    /// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) if another program has registered a listener.
    /// [`ErrorKind::Outcome`](crate::ErrorKind::Outcome) if the answer was lost. The lost answer contained the key, so register
    /// again.
    pub fn register(self, service: LocationCallbackService, url: impl Into<String>) -> Register {
        Register::new(self.client, Registry::Locations, service.as_str(), url.into(), &Credentials::new("", ""))
    }

    /// Returns the registered listeners (listLocationCallbacks).
    pub async fn list(self) -> Result<Vec<DeviceLocationCallback>> {
        Ok(self.client.call(ops::ListLocationCallbacks).send().await?.0)
    }

    /// Deregisters the listener of a service, even if another program registered it (deregisterLocationCallback).
    pub async fn deregister(self, service: LocationCallbackService) -> Result<()> {
        self.client.callbacks().deregister(service.as_str()).await
    }
}
