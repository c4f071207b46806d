//! Lists the listeners in all three registries of the service: the general one, and those for firmware and locations.

use thingspace::callbacks::Listener;
use thingspace::raw::types::{FotaCallbackService, LocationCallbackService};
use thingspace::{Client, Error, ErrorKind, Result};

/// A registered listener.
pub struct Listed {
    pub service: String,
    pub url: String,
    /// Empty for locations, whose messages have no credentials.
    pub username: String,
}

/// The listeners of an account.
pub struct Registries {
    pub listeners: Vec<Listed>,
    /// The registries that the service does not list for this account, because it may not have the product.
    pub unlisted: Vec<Unlisted>,
}

/// A registry that the service refused to list.
pub struct Unlisted {
    /// The callback services of the registry.
    pub services: &'static [&'static str],
    pub error: Error,
}

impl Registries {
    /// Lists all registries. A registry that the service refuses is left out. Any other error, such as a failed login, is returned.
    pub async fn list(client: &Client) -> Result<Self> {
        let general = client.callbacks().list().await?;
        let mut all = Self { listeners: general.into_iter().map(Listed::from).collect(), unlisted: Vec::new() };
        let firmware = client.firmware().listeners().list().await;
        all.add(FotaCallbackService::KNOWN, firmware.map(|listed| listed.into_iter().map(Listed::from).collect()))?;
        let locations = client.locations().listeners().list().await;
        let of_location = |listener: thingspace::raw::types::DeviceLocationCallback| Listed {
            service: listener.name.to_string(),
            url: listener.url,
            username: String::new(),
        };
        all.add(LocationCallbackService::KNOWN, locations.map(|listed| listed.into_iter().map(of_location).collect()))?;
        Ok(all)
    }

    fn add(&mut self, services: &'static [&'static str], listed: Result<Vec<Listed>>) -> Result<()> {
        match listed {
            Ok(listed) => self.listeners.extend(listed),
            Err(error) if matches!(error.kind(), ErrorKind::Rejected | ErrorKind::NotFound) => {
                self.unlisted.push(Unlisted { services, error });
            }
            Err(error) => return Err(error),
        }
        Ok(())
    }

    /// Returns a note for each registry that is missing from the list.
    pub fn notes(&self) -> impl Iterator<Item = String> {
        let note = |Unlisted { services, error }: &Unlisted| {
            format!("note: the service does not list the listeners of {}: {error}", services.join(" and "))
        };
        self.unlisted.iter().map(note)
    }
}

impl From<Listener> for Listed {
    fn from(Listener { service, url, username, .. }: Listener) -> Self {
        Self { service: service.to_string(), url, username }
    }
}
