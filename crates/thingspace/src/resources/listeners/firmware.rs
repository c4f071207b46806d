//! The listener for firmware messages, which has its own registry.

use thingspace_callbacks::Credentials;
use thingspace_raw::types::FotaCallbackService;

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::callbacks::Listener;
use crate::resources::listeners::registration::{self, Register};
use crate::resources::listeners::registry::Registry;

/// The registry of listeners for firmware messages. Created by [`Firmware::listeners`](crate::Firmware::listeners). The registry
/// has room for one listener, whose callback service is `Fota`.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::callbacks::Credentials;
///
/// let listeners = client.firmware().listeners();
/// listeners.register("http://127.0.0.1:9/callbacks/Fota", &Credentials::new("erp", "a-long-password")).await?;
/// assert_eq!(listeners.list().await?[0].username, "erp");
/// listeners.deregister().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct FirmwareListeners<'a> {
    client: &'a Client,
}

impl<'a> FirmwareListeners<'a> {
    pub(crate) fn new(client: &'a Client) -> Self {
        Self { client }
    }

    /// Registers the listener (registerFotaCallback). [`Register`] explains what happens if another program's listener is already
    /// registered.
    ///
    /// # Errors
    /// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) if another program has registered a listener.
    pub fn register(self, url: impl Into<String>, credentials: &Credentials) -> Register {
        Register::new(self.client, Registry::Firmware, FotaCallbackService::Fota.into(), url.into(), credentials)
    }

    /// Returns a list of the registered listener, without its password (listFotaCallbacks). The list is empty if no listener is
    /// registered.
    pub async fn list(self) -> Result<Vec<Listener>> {
        Ok(Registry::Firmware.list(self.client).await?.into_iter().map(|entry| entry.listener).collect())
    }

    /// Deregisters the listener, even if another program registered it (deregisterFotaCallback).
    pub async fn deregister(self) -> Result<()> {
        registration::deregister(self.client, Registry::Firmware, &FotaCallbackService::Fota.into()).await
    }
}
