//! The three listener registries: the general registry, the firmware registry and the location registry.

use std::collections::BTreeSet;

use thingspace_callbacks::Credentials;
use thingspace_raw::Secret;
use thingspace_raw::ops;
use thingspace_raw::types::{self, DeviceLocationCallback, FotaRegisteredCallbacks};

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::callbacks::Listener;
use crate::resources::listeners::records::{Owner, Records, release};
use crate::resources::listeners::url_check::same;

/// The only callback service for firmware.
pub(crate) const FIRMWARE: &str = "Fota";

/// The callback services for locations.
const LOCATIONS: [&str; 2] = ["Location", "DeviceLocation"];

/// A registry of listeners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Registry {
    Callbacks,
    Firmware,
    Locations,
}

/// A registered listener with its password.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) listener: Listener,
    pub(crate) password: Option<Secret>,
}

impl Registry {
    /// The registry that contains the listener of a service.
    pub(crate) fn of(service: &str) -> Self {
        match service {
            FIRMWARE => Registry::Firmware,
            service if LOCATIONS.contains(&service) => Registry::Locations,
            _ => Registry::Callbacks,
        }
    }

    pub(crate) async fn list(self, client: &Client) -> Result<Vec<Entry>> {
        match self {
            Registry::Callbacks => {
                let listed = client.call(ops::ListCallbacks).send().await?;
                let entry = |raw: &types::ConnectivityManagementCallback| Entry {
                    listener: Listener {
                        service: raw.service_name.as_ref().map(ToString::to_string).unwrap_or_default(),
                        url: raw.url.clone().unwrap_or_default(),
                        username: raw.username.clone().unwrap_or_default(),
                    },
                    password: raw.password.clone(),
                };
                Ok(listed.iter().map(entry).collect())
            }
            Registry::Firmware => {
                let FotaRegisteredCallbacks { url, username, password, .. } = client.call(ops::ListFotaCallbacks).send().await?;
                let url = url.filter(|url| !url.is_empty());
                let username = username.unwrap_or_default();
                let entry = |url| Entry { listener: Listener { service: FIRMWARE.to_owned(), url, username }, password };
                Ok(url.map(entry).into_iter().collect())
            }
            Registry::Locations => {
                let listed = client.call(ops::ListLocationCallbacks).send().await?.0;
                let entry = |raw: DeviceLocationCallback| Entry {
                    listener: Listener { service: raw.name.to_string(), url: raw.url, username: String::new() },
                    password: None,
                };
                Ok(listed.into_iter().map(entry).collect())
            }
        }
    }

    /// Returns the listener of a service, if there is one.
    pub(crate) async fn find(self, client: &Client, service: &str) -> Result<Option<Entry>> {
        let listed = self.list(client).await?;
        let mut of_service = listed.into_iter().filter(|entry| entry.listener.service.eq_ignore_ascii_case(service));
        Ok(of_service.find(|entry| !entry.listener.url.is_empty()))
    }

    /// Registers a listener and replaces the previous listener of the service. Returns the key that signs the messages, if there
    /// is one.
    pub(crate) async fn register(
        self,
        client: &Client,
        service: &str,
        url: &str,
        credentials: &Credentials,
    ) -> Result<Option<Secret>> {
        let (username, password) = (Some(credentials.username().to_owned()), Some(credentials.password().clone()));
        match self {
            Registry::Callbacks => {
                let body = types::RegisterCallbackRequest {
                    name: service.into(),
                    url: url.to_owned(),
                    username,
                    password,
                    ..Default::default()
                };
                client.call(ops::RegisterCallback).body(body).done().await.map(|()| None)
            }
            Registry::Firmware => {
                let body = types::FotaCallbackRequest {
                    name: service.into(),
                    url: url.to_owned(),
                    username,
                    password,
                    ..Default::default()
                };
                client.call(ops::RegisterFotaCallback).body(body).done().await.map(|()| None)
            }
            Registry::Locations => {
                let body = DeviceLocationCallback { name: service.into(), url: url.to_owned(), ..Default::default() };
                let headers = client.call(ops::RegisterLocationCallback).body(body).headers().await?;
                let key = headers.get("shared-key").and_then(|key| key.to_str().ok());
                Ok(key.map(|key| Secret::from(key.to_owned())))
            }
        }
    }

    pub(crate) async fn deregister(self, client: &Client, service: &str) -> Result<()> {
        match self {
            Registry::Callbacks => {
                client.call(ops::DeregisterCallback).with(ops::DeregisterCallback::SNAME, service).done().await
            }
            Registry::Firmware => {
                client.call(ops::DeregisterFotaCallback).with(ops::DeregisterFotaCallback::SERVICE, service).done().await
            }
            Registry::Locations => {
                client.call(ops::DeregisterLocationCallback).with(ops::DeregisterLocationCallback::SERVICE, service).done().await
            }
        }
    }
}

/// Deregisters the listeners of the client's account that ended processes of this machine left behind. Makes no call if there are
/// no records.
pub(crate) async fn remove_left_behind(client: &Client) -> Result<Vec<Listener>> {
    let records = Records::of_user();
    let left: Vec<_> = records
        .all()
        .into_iter()
        .filter(|(_, record, owner)| {
            *owner == Owner::Ended && record.base_url == client.base_url() && record.account == client.account()
        })
        .collect();
    let mut removed = Vec::new();
    for registry in left.iter().map(|(_, record, _)| Registry::of(&record.service)).collect::<BTreeSet<_>>() {
        let listed = registry.list(client).await?;
        for (path, record, _) in left.iter().filter(|(_, record, _)| Registry::of(&record.service) == registry) {
            let is_recorded = |entry: &&Entry| entry.listener.service == record.service && same(&entry.listener.url, &record.url);
            let entry = listed.iter().find(is_recorded).filter(|entry| !removed.contains(&entry.listener));
            // A running process may also have a record for the same URL.
            if let (Some(entry), Some(Owner::Ended)) = (entry, records.owner(record)) {
                registry.deregister(client, &record.service).await?;
                removed.push(entry.listener.clone());
            }
            release(path);
        }
    }
    Ok(removed)
}
