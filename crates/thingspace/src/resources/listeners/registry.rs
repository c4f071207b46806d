//! The three listener registries: the general registry, the firmware registry and the location registry.

use std::collections::BTreeSet;

use thingspace_callbacks::{CallbackService, Credentials};
use thingspace_raw::Secret;
use thingspace_raw::ops;
use thingspace_raw::types::{
    self, DeviceLocationCallback, FotaCallbackService, FotaRegisteredCallbacks, LocationCallbackService,
};

use crate::client::Client;
use crate::error::Result;
use crate::resources::listeners::callbacks::Listener;
use crate::resources::listeners::records::{Owner, Records, release};
use crate::resources::listeners::url_check::same;

/// A registry of listeners.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Registry {
    Callbacks,
    Firmware,
    Locations,
}

/// A registered listener, with its password if ThingSpace returned it.
#[derive(Clone)]
pub(crate) struct Entry {
    pub(crate) listener: Listener,
    pub(crate) password: Option<Secret>,
}

impl Registry {
    /// The registry that contains the listener of a service.
    pub(crate) fn of(service: &CallbackService) -> Self {
        match service.as_str() {
            firmware if FotaCallbackService::KNOWN.contains(&firmware) => Registry::Firmware,
            location if LocationCallbackService::KNOWN.contains(&location) => Registry::Locations,
            _ => Registry::Callbacks,
        }
    }

    pub(crate) async fn list(self, client: &Client) -> Result<Vec<Entry>> {
        match self {
            Registry::Callbacks => {
                let listed = client.call(ops::ListCallbacks).send().await?;
                let entry = |raw: &types::ConnectivityManagementCallback| Entry {
                    listener: Listener {
                        service: raw.service_name.clone().unwrap_or_else(|| "".into()),
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
                let entry =
                    |url| Entry { listener: Listener { service: FotaCallbackService::Fota.into(), url, username }, password };
                Ok(url.map(entry).into_iter().collect())
            }
            Registry::Locations => {
                let listed = client.call(ops::ListLocationCallbacks).send().await?.0;
                let entry = |raw: DeviceLocationCallback| Entry {
                    listener: Listener { service: raw.name.into(), url: raw.url, username: String::new() },
                    password: None,
                };
                Ok(listed.into_iter().map(entry).collect())
            }
        }
    }

    /// Returns the listener of a service. `None` if no listener with a URL is registered.
    pub(crate) async fn find(self, client: &Client, service: &CallbackService) -> Result<Option<Entry>> {
        let listed = self.list(client).await?;
        let mut of_service =
            listed.into_iter().filter(|entry| entry.listener.service.as_str().eq_ignore_ascii_case(service.as_str()));
        Ok(of_service.find(|entry| !entry.listener.url.is_empty()))
    }

    /// Registers a listener and replaces the previous listener of the service. Returns the key that signs the messages. `None` if
    /// the answer contains no key. Only the location registry returns keys.
    pub(crate) async fn register(
        self,
        client: &Client,
        service: &CallbackService,
        url: &str,
        credentials: &Credentials,
    ) -> Result<Option<Secret>> {
        let (username, password) = (Some(credentials.username().to_owned()), Some(credentials.password().clone()));
        match self {
            Registry::Callbacks => {
                let body = types::RegisterCallbackRequest {
                    name: service.clone(),
                    url: url.to_owned(),
                    username,
                    password,
                    ..Default::default()
                };
                client.call(ops::RegisterCallback).body(body).done().await.map(|()| None)
            }
            Registry::Firmware => {
                let body = types::FotaCallbackRequest {
                    name: service.as_str().into(),
                    url: url.to_owned(),
                    username,
                    password,
                    ..Default::default()
                };
                client.call(ops::RegisterFotaCallback).body(body).done().await.map(|()| None)
            }
            Registry::Locations => {
                let body = DeviceLocationCallback { name: service.as_str().into(), url: url.to_owned(), ..Default::default() };
                let headers = client.call(ops::RegisterLocationCallback).body(body).headers().await?;
                let key = headers.get("shared-key").and_then(|key| key.to_str().ok());
                Ok(key.map(|key| Secret::from(key.to_owned())))
            }
        }
    }

    pub(crate) async fn deregister(self, client: &Client, service: &CallbackService) -> Result<()> {
        match self {
            Registry::Callbacks => {
                client.call(ops::DeregisterCallback).with(ops::DeregisterCallback::SNAME, service.as_str()).done().await
            }
            Registry::Firmware => {
                let call = client.call(ops::DeregisterFotaCallback);
                call.with(ops::DeregisterFotaCallback::SERVICE, service.as_str()).done().await
            }
            Registry::Locations => {
                let call = client.call(ops::DeregisterLocationCallback);
                call.with(ops::DeregisterLocationCallback::SERVICE, service.as_str()).done().await
            }
        }
    }
}

/// Deregisters listeners of the client's account that were left behind: a process of this machine registered such a listener, and
/// has ended without deregistering it. Returns these listeners. Sends no request if no record belongs to an ended process.
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
    for registry in left.iter().map(|(_, record, _)| Registry::of(&record.service.as_str().into())).collect::<BTreeSet<_>>() {
        let listed = registry.list(client).await?;
        for (path, record, _) in left.iter().filter(|(_, record, _)| Registry::of(&record.service.as_str().into()) == registry) {
            let is_recorded =
                |entry: &&Entry| entry.listener.service.as_str() == record.service && same(&entry.listener.url, &record.url);
            let entry = listed.iter().find(is_recorded).filter(|entry| !removed.contains(&entry.listener));
            // A running process may have another record for the same URL. `records.owner` then returns that process, and the
            // listener stays registered.
            if let (Some(entry), Some(Owner::Ended)) = (entry, records.owner(record)) {
                registry.deregister(client, &entry.listener.service).await?;
                removed.push(entry.listener.clone());
            }
            release(path);
        }
    }
    Ok(removed)
}
