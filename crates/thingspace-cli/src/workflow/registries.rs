//! Lists the listeners in the three registries of the service: the firmware registry, the location registry, and the general
//! registry for all other callback services.

use thingspace::callbacks::Listener;
use thingspace::raw::types::{DeviceLocationCallback, FotaCallbackService, LocationCallbackService};
use thingspace::{Client, Error, ErrorKind, Result};

/// A registered listener.
pub struct Listed {
    pub service: String,
    pub url: String,
    /// Empty for location listeners, because location messages contain no credentials.
    pub username: String,
}

/// The listeners of an account.
pub struct Registries {
    pub listeners: Vec<Listed>,
    /// The registries that the service refused to list, for example because the account does not have the product.
    pub unlisted: Vec<Unlisted>,
}

/// A registry that the service refused to list.
pub struct Unlisted {
    /// The callback services of the registry.
    pub services: &'static [&'static str],
    pub error: Error,
}

impl Registries {
    /// Lists all registries. If the service refuses to list the firmware registry or the location registry, puts that registry
    /// into `unlisted`. Fails on any other error, such as a failed login or a refusal to list the general registry.
    pub async fn list(client: &Client) -> Result<Self> {
        let mut all = Self { listeners: general(client).await?, unlisted: Vec::new() };
        all.add(FotaCallbackService::KNOWN, firmware(client).await)?;
        all.add(LocationCallbackService::KNOWN, locations(client).await)?;
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

    /// Returns a note for each registry in `unlisted`.
    pub fn notes(&self) -> impl Iterator<Item = String> {
        let note = |Unlisted { services, error }: &Unlisted| {
            format!("note: the service does not list the listeners of {}: {error}", services.join(" and "))
        };
        self.unlisted.iter().map(note)
    }
}

/// Returns the listener of a callback service, or `None` if no listener is registered.
pub async fn find(client: &Client, service: &str) -> Result<Option<Listed>> {
    let listed = if FotaCallbackService::KNOWN.contains(&service) {
        firmware(client).await?
    } else if LocationCallbackService::KNOWN.contains(&service) {
        locations(client).await?
    } else {
        general(client).await?
    };
    Ok(listed.into_iter().find(|listener| listener.service == service))
}

async fn general(client: &Client) -> Result<Vec<Listed>> {
    Ok(client.callbacks().list().await?.into_iter().map(Listed::from).collect())
}

async fn firmware(client: &Client) -> Result<Vec<Listed>> {
    Ok(client.firmware().listeners().list().await?.into_iter().map(Listed::from).collect())
}

async fn locations(client: &Client) -> Result<Vec<Listed>> {
    let listed = client.locations().listeners().list().await?.into_iter();
    let of = |listener: DeviceLocationCallback| {
        let (service, url) = (listener.name.to_string(), listener.url);
        Listed { service, url, username: String::new() }
    };
    Ok(listed.map(of).collect())
}

impl From<Listener> for Listed {
    fn from(Listener { service, url, username, .. }: Listener) -> Self {
        Self { service: service.to_string(), url, username }
    }
}
