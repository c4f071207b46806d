//! After a time in which no receiver could store callbacks, reports what may have been missed: listeners that changed since the
//! last comparison, and for each open request, its status and the number of its stored callbacks.

use serde_json::Value;
use thingspace::callbacks::Inbox;
use thingspace::callbacks::store::{self, Revision};
use thingspace::{Client, Error};

use super::listeners::{CallbackPath, Listeners, differences};
use crate::output::note;
use crate::workflow::listener::remove_left_behind;
use crate::workflow::registries::Registries;

/// The callback service for SMS messages from devices.
const SMS: &str = "EnhancedConnectivityService";

/// Compares the listeners and open requests of the client's account with the content of the inbox.
pub struct Reconcile<'a> {
    pub inbox: &'a Inbox,
    pub client: &'a Client,
    pub path: &'a CallbackPath,
}

impl Reconcile<'_> {
    /// Reports the differences on standard error. If `sms` is set, also deregisters the listeners of killed commands and starts
    /// the delivery of queued SMS messages. Without `sms`, changes nothing at the service.
    pub async fn run(&self, sms: bool) {
        if sms {
            // Before the delivery starts, deregister the listeners of killed commands: messages to such a listener would be lost.
            remove_left_behind(self.client).await;
        }
        let registries = match Registries::list(self.client).await {
            Ok(registries) => registries,
            // Stop here: further calls would fail as well, and each could be another failed login.
            Err(error) => return note(format_args!("warning: the registered listeners are unknown: {error}")),
        };
        let listed = registries.listeners.into_iter().map(|listed| (listed.service, self.path.mask(&listed.url)));
        let listeners: Listeners = listed.collect();
        let unlisted: Vec<&str> = registries.unlisted.iter().flat_map(|registry| registry.services).copied().collect();
        if let Err(error) = self.compare(&listeners, &unlisted).await {
            note(format_args!("warning: the registered listeners could not be compared with the earlier ones: {error}"));
        }
        if let Err(error) = self.check_open_requests().await {
            note(format_args!("warning: the open requests could not be read: {error}"));
        }
        if sms {
            start_sms_delivery(self.client, &listeners).await;
        }
    }

    /// Reports listeners that changed since the last comparison and listeners with a wrong callback path. Stores the current
    /// listeners for the next comparison. The services in `unlisted` could not be listed, so their listeners count as unchanged.
    async fn compare(&self, now: &Listeners, unlisted: &[&str]) -> store::Result<()> {
        let (store, name) = (self.inbox.store(), format!("inbox/listeners/{}", self.client.account()));
        let cell = store.cell(&name).await?;
        let before: Listeners = cell.as_ref().and_then(|cell| serde_json::from_slice(&cell.value).ok()).unwrap_or_default();
        let mut now = now.clone();
        now.extend(before.clone().into_iter().filter(|(service, _)| unlisted.contains(&service.as_str())));
        differences(&before, &now, self.path).iter().for_each(note);
        if before != now {
            let value = serde_json::to_vec(&now).unwrap_or_default();
            // A conflict is ignored: it means that another receiver has just stored its own list.
            store.set(&name, Some(value.into()), cell.map_or(Revision::ABSENT, |cell| cell.revision)).await?;
        }
        Ok(())
    }

    /// Reports the status of each open request, and how many of its callbacks are stored. A request is open while a program waits
    /// for its outcome.
    async fn check_open_requests(&self) -> store::Result<()> {
        for id in self.inbox.open_requests().await? {
            let callbacks = self.inbox.request(&id).await?.len();
            match status(self.client, &id).await {
                Ok(status) => {
                    note(format_args!("open request {id}: the service reports `{status}`; {callbacks} callbacks are stored"))
                }
                Err(error) => {
                    note(format_args!("open request {id}: {callbacks} callbacks are stored; its status is unknown: {error}"))
                }
            }
        }
        Ok(())
    }
}

async fn status(client: &Client, id: &str) -> Result<String, Error> {
    let call = client.operation("getRequestStatus")?.path("aname", client.account()).path("requestId", id);
    let answer = call.send().await?;
    Ok(answer.get("status").and_then(Value::as_str).unwrap_or("no status").to_owned())
}

/// Starts the delivery of queued SMS messages. If the callback service [`SMS`] has no listener, only prints a warning.
async fn start_sms_delivery(client: &Client, listeners: &Listeners) {
    if !listeners.contains_key(SMS) {
        return note(format_args!("warning: queued SMS messages stay at the service, because {SMS} has no listener"));
    }
    match client.sms().start_delivery().await {
        Ok(()) => note(format_args!("started the delivery of queued SMS messages to the listener of {SMS}")),
        Err(error) => note(format_args!("warning: the delivery of queued SMS messages could not be started: {error}")),
    }
}
