//! The listeners for places: a registry of their own, without credentials.

use thingspace_callbacks::Credentials;
use thingspace_raw::types::{DeviceLocationCallback, LocationCallbackService};

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::registration::Register;
use crate::resources::listeners::registry::Registry;

/// The listeners for places: [`Locations::listeners`](crate::Locations::listeners).
///
/// Their messages carry no user name and no password: receive them by a [`Hub`](crate::resources::listeners::callbacks::Hub) with empty ones, on an address
/// that only the service can reach.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
/// let asked = client.locations().request([Locations::device_info(&active[0])?], LocationSource::CacheOrNetwork).await?;
/// sim.clock().advance(std::time::Duration::from_secs(120)); // a fix takes a while
/// assert!(asked.responses(&hub).next().await.is_some());
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

    /// Registers a listener (registerLocationCallback), unless another program's listener is there: [`Register`] says how to replace it.
    /// [`Registered::shared_key`](crate::Registered::shared_key) is the key that messages are signed with, where the service gives one
    /// (quirk location-shared-key). It is given once, so the call is sent once.
    ///
    /// # Errors
    /// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) when another program listens; [`ErrorKind::Outcome`](crate::ErrorKind::Outcome) when the
    /// answer was lost, and the key with it: register again.
    pub fn register(self, service: LocationCallbackService, url: impl Into<String>) -> Register {
        Register::new(self.client, Registry::Places, service.as_str(), url.into(), &Credentials::new("", ""))
    }

    /// The registered listeners (listLocationCallbacks).
    ///
    /// # Errors
    /// As every call.
    pub async fn list(self) -> Result<Vec<DeviceLocationCallback>> {
        self.client.ask("listLocationCallbacks").answer().await
    }

    /// Deregisters the listener of a service, whichever program registered it (deregisterLocationCallback).
    ///
    /// # Errors
    /// As every call.
    pub async fn deregister(self, service: LocationCallbackService) -> Result<()> {
        self.client.callbacks().deregister(service.as_str()).await
    }
}
