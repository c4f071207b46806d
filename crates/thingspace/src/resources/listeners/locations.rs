//! The listeners for locations. They are in a separate registry, and their messages contain no credentials.

use thingspace_callbacks::{CallbackService, Credentials};
use thingspace_raw::ops;
use thingspace_raw::types::{DeviceLocationCallback, LocationCallbackService};

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::registration::{self, Register};
use crate::resources::listeners::registry::Registry;
use crate::resources::listeners::service_check;

/// The listeners for locations. Created by [`Locations::listeners`](crate::Locations::listeners).
///
/// Messages to these listeners contain no user name and no password. Receive them at an address that only ThingSpace can reach,
/// with an [`Inbox`](crate::resources::listeners::callbacks::Inbox) that has empty credentials.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::callbacks::{Credentials, Inbox, Receiver};
/// use thingspace::raw::types::LocationCallbackService;
/// use thingspace::{LocationSource, Locations};
///
/// let inbox = Inbox::new(Credentials::new("", ""));
/// let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
/// let listeners = client.locations().listeners();
/// let service = LocationCallbackService::DeviceLocation;
/// let registered = listeners.register(service.clone(), receiver.url(service)).await?;
/// println!("messages are signed: {}", registered.shared_key().is_some());
///
/// let query = client.locations().request([Locations::device_info(&active[0])?], LocationSource::CacheOrNetwork).await?;
/// sim.clock().advance(std::time::Duration::from_secs(120)); // determining a location takes a while
/// assert!(query.responses(&inbox).next().await.is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct LocationListeners<'a> {
    client: &'a Client,
    allow_unknown: bool,
}

impl<'a> LocationListeners<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client, allow_unknown: false }
    }

    /// Accepts callback services that the OpenAPI description does not contain, such as new services. By default, the client
    /// refuses such services, because their names are probably misspelled. If
    /// [`local_checks`](crate::ClientBuilder::local_checks) is false, the client accepts every callback service anyway.
    #[must_use]
    pub fn allow_unknown_services(mut self) -> Self {
        self.allow_unknown = true;
        self
    }

    /// Registers a listener of a callback service (registerLocationCallback). `service` may be a string. [`Register`] explains
    /// what happens if another program's listener is already registered.
    ///
    /// Only the response to this request contains the key that the service uses to sign messages (quirk location-shared-key).
    /// [`Registered::shared_key`](crate::Registered::shared_key) returns the key. The response to a repeated request might not
    /// contain the key, so the client does not retry this request.
    ///
    /// # Errors
    /// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) if another program has registered a listener of this
    /// service. [`ErrorKind::Outcome`](crate::ErrorKind::Outcome) if the response was lost: the key is then lost too, so register
    /// again. [`ErrorKind::Config`](crate::ErrorKind::Config) if the OpenAPI description does not contain the service (see
    /// [`LocationListeners::allow_unknown_services`]).
    pub fn register(self, service: impl Into<LocationCallbackService>, url: impl Into<String>) -> Register {
        let service = CallbackService::from(service.into());
        let problem = self.check_service(&service).err();
        Register::new(self.client, Registry::Locations, service, url.into(), &Credentials::new("", "")).refused(problem)
    }

    /// Returns the registered listeners (listLocationCallbacks).
    pub async fn list(self) -> Result<Vec<DeviceLocationCallback>> {
        Ok(self.client.call(ops::ListLocationCallbacks).send().await?.0)
    }

    /// Deregisters the listener of a callback service, even if another program registered the listener
    /// (deregisterLocationCallback).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the OpenAPI description does not contain the service (see
    /// [`LocationListeners::allow_unknown_services`]).
    pub async fn deregister(self, service: impl Into<LocationCallbackService>) -> Result<()> {
        let service = CallbackService::from(service.into());
        self.check_service(&service)?;
        registration::deregister(self.client, Registry::Locations, &service).await
    }

    fn check_service(self, service: &CallbackService) -> Result<()> {
        let checks = self.client.core().checks && !self.allow_unknown;
        if checks { service_check::check(service, LocationCallbackService::KNOWN) } else { Ok(()) }
    }
}
