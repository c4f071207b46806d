//! Registers callback listeners, and receives the messages that ThingSpace sends to them.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sim = thingspace_sim::Simulator::builder().devices(50).start().await?;
//! # let client = sim.client_builder().build()?;
//! use thingspace::State;
//! use thingspace::callbacks::{Credentials, Inbox, Receiver};
//!
//! let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
//! let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
//! client.callbacks().register("CarrierService", receiver.url("CarrierService"), inbox.credentials()).await?;
//!
//! let active = client.devices().list().state(State::Active).collect().await?;
//! let request = client.devices().suspend([active[0].key()?]).submit().await?;
//! let outcomes = request.wait().listening(&inbox).await;
//! assert_eq!((outcomes.done(), outcomes.callbacks()), (1, 1));
//! # Ok(()) }
//! ```

use std::time::Duration;

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::registration::{self, Register};
use crate::resources::listeners::registry::{self, Registry};
use crate::resources::listeners::{service_check, url_check};
use crate::transport::call::transport_error;
use crate::transport::connection::{self, ConnectOptions, Traffic};

pub use thingspace_callbacks::{
    Accepted, CallbackService, Consumer, CredentialDigests, CredentialStatus, Credentials, DeadLetter, Delivery, Event, Events,
    Failure, Gap, HEARTBEAT_INTERVAL, Hold, Inbox, Message, PRUNE_INTERVAL, Progress, Quarantined, Received, Refusal, Refusals,
    Replayed, RequestEvents, Retention, Spool, SpoolStatus, StoreFailure, Undecoded, Unreadable, open_request, parse, payload,
    store,
};
#[cfg(feature = "receiver")]
pub use thingspace_callbacks::{
    InvalidNetworks, Limits, Networks, Problem, Receiver, ReceiverBuilder, raise_open_file_limit, router,
};

/// The deadline for the request that [`Callbacks::reach`] sends.
const REACH: Duration = Duration::from_secs(5);

/// The callback listeners of the client's account. Created by [`Client::callbacks`].
#[derive(Clone, Copy, Debug)]
pub struct Callbacks<'a> {
    client: &'a Client,
    allow_unknown: bool,
}

/// A registered listener, without its password.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Listener {
    /// The callback service.
    pub service: CallbackService,
    /// The URL that receives the messages of the service.
    pub url: String,
    /// The user name in the messages. Empty if the messages contain no user name.
    pub username: String,
}

impl Client {
    /// Returns a handle for the callback listeners of the account.
    pub fn callbacks(&self) -> Callbacks<'_> {
        Callbacks::new(self)
    }
}

impl<'a> Callbacks<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client, allow_unknown: false }
    }

    /// Accepts callback services that the OpenAPI description does not contain, such as new services. By default, the client
    /// refuses such services, because their names are probably misspelled. If
    /// [`local_checks`](crate::ClientBuilder::local_checks) is false, the client accepts every callback service anyway.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::ErrorKind;
    ///
    /// let misspelled = client.callbacks().deregister("CarrierServise").await.unwrap_err();
    /// assert_eq!(misspelled.kind(), ErrorKind::Config);
    /// assert!(misspelled.message().ends_with("(did you mean `CarrierService`?)"));
    ///
    /// // The client sends the call, and ThingSpace refuses the name.
    /// let unknown = client.callbacks().allow_unknown_services().deregister("SatelliteService").await.unwrap_err();
    /// assert!(unknown.status().is_some());
    /// # Ok(()) }
    /// ```
    #[must_use]
    pub fn allow_unknown_services(mut self) -> Self {
        self.allow_unknown = true;
        self
    }

    /// Registers `url` as the listener of `service`. A string such as `"CarrierService"` is also a valid `service`. The
    /// registration starts when the returned [`Register`] is awaited. [`Register`] explains what happens if another program's
    /// listener is already registered.
    ///
    /// # Errors
    /// The returned [`Register`] fails with [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) if another program has
    /// registered a listener of this service, unless [`Register::replace_listener`] is set. It fails with
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the user name or the password is longer than 40 characters, if
    /// [`Callbacks::check_url`] refuses the URL, or if the OpenAPI description does not contain the service (see
    /// [`Callbacks::allow_unknown_services`]).
    pub fn register(self, service: impl Into<CallbackService>, url: impl Into<String>, credentials: &Credentials) -> Register {
        let service = service.into();
        let problem = self.check_service(&service).err();
        Register::new(self.client, Registry::of(&service), service, url.into(), credentials).refused(problem)
    }

    /// Checks whether ThingSpace can reach a URL. The check sends nothing and resolves no names: it only inspects the host in the
    /// URL. It refuses loopback, private, link-local, unique-local and carrier-grade NAT addresses, and names of this machine or
    /// of the local network, such as `localhost` or `printer.lan`. If the base URL of the client leads to this machine, for
    /// example to a simulator, the check accepts these addresses and names. If
    /// [`local_checks`](crate::ClientBuilder::local_checks) is false, the check accepts every URL.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the check refuses the host, or if the URL is neither an HTTP nor an
    /// HTTPS URL.
    ///
    /// ```
    /// let client = thingspace::Client::builder().key("k").secret("s").username("u").password("p")
    ///     .account("0000123456-00001").build()?;
    /// assert!(client.callbacks().check_url("https://listener.example.com:9003/callbacks").is_ok());
    /// for url in ["http://127.0.0.1:9003/", "http://192.168.1.20:9003/", "http://[fd00::7]:9003/", "http://localhost:9003/"] {
    ///     assert!(client.callbacks().check_url(url).is_err());
    /// }
    /// # Ok::<(), thingspace::Error>(())
    /// ```
    pub fn check_url(self, url: &str) -> Result<()> {
        if self.client.core().checks { url_check::check(self.client.base_url(), url) } else { Ok(()) }
    }

    /// Sends a HEAD request to the URL of a listener, and returns the HTTP status of the response. Any status, even an error
    /// status, means that this machine can reach the listener. ThingSpace may still be unable to reach the listener from its own
    /// network.
    ///
    /// # Errors
    /// [`ErrorKind::Timeout`](crate::ErrorKind::Timeout) if the listener does not respond within 5 seconds, and
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if the connection fails.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// let url = receiver.url("CarrierService");
    /// assert_eq!(client.callbacks().reach(&url).await?, 405);
    ///
    /// receiver.shutdown(std::time::Duration::from_secs(1)).await;
    /// assert!(client.callbacks().reach(&url).await.is_err());
    /// # Ok(()) }
    /// ```
    pub async fn reach(self, url: &str) -> Result<u16> {
        let options = ConnectOptions { timeout: Some(REACH), ..ConnectOptions::default() };
        let http = connection::client(url, &options, Traffic::Changes)?;
        let response = http.head(url).timeout(REACH).send().await;
        let failed =
            |error| transport_error(error).with_remedy("check the URL, the certificate and the firewall of the listener");
        let response = response.map_err(failed)?;
        Ok(response.status().as_u16())
    }

    /// Returns the registered listeners, without their passwords. The listeners for firmware and locations are in other
    /// registries: see [`FirmwareListeners::list`](crate::FirmwareListeners::list) and
    /// [`LocationListeners::list`](crate::LocationListeners::list).
    pub async fn list(self) -> Result<Vec<Listener>> {
        let listed = Registry::Callbacks.list(self.client).await?;
        Ok(listed.into_iter().map(|entry| entry.listener).collect())
    }

    /// Deregisters the listener of `service`, even if another program registered it. To deregister only a listener that your
    /// program registered, use [`Registered::deregister`](crate::Registered::deregister).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the OpenAPI description does not contain the service (see
    /// [`Callbacks::allow_unknown_services`]).
    pub async fn deregister(self, service: impl Into<CallbackService>) -> Result<()> {
        let service = service.into();
        self.check_service(&service)?;
        registration::deregister(self.client, Registry::of(&service), &service).await
    }

    fn check_service(self, service: &CallbackService) -> Result<()> {
        let checks = self.client.core().checks && !self.allow_unknown;
        if checks { service_check::check(service, &service_check::described()) } else { Ok(()) }
    }

    /// Deregisters the listeners that processes on this machine registered with [`Register::ends_with_process`] and left behind
    /// when they ended. Returns the listeners that this call deregistered. The client finds these listeners by their records in
    /// the user's state folder. If no record belongs to an ended process, the client sends no request.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// for listener in client.callbacks().remove_left_behind().await? {
    ///     println!("deregistered {} (was {})", listener.service, listener.url);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn remove_left_behind(self) -> Result<Vec<Listener>> {
        registry::remove_left_behind(self.client).await
    }
}
