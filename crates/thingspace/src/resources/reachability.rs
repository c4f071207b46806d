//! Queries and monitors whether devices can be reached.

use jiff::Timestamp;
use thingspace_raw::ops;
use thingspace_raw::types::{self, ReachabilityType};

use crate::client::Client;
use crate::device::id::{DeviceId, entries};
use crate::error::Result;
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

impl Client {
    /// Returns a handle for the reachability of devices.
    pub fn reachability(&self) -> Reachability<'_> {
        Reachability { client: self }
    }
}

/// The reachability of devices. Created by [`Client::reachability`].
///
/// The callback service DiagnosticsService answers all queries, so register a listener for this service first. Requests identify
/// devices by IMEI, MDN, MSISDN or ICCID. All identifiers of a request must be of the same kind.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::DeviceId;
/// use thingspace::callbacks::{Credentials, Inbox, Receiver};
/// use thingspace::raw::types::ReachabilityType;
///
/// let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await?;
/// let service = "DiagnosticsService";
/// client.callbacks().register(service, receiver.url(service), inbox.credentials()).await?;
///
/// let id = DeviceId::iccid(active[0].iccid().unwrap())?;
/// let query = client.reachability().status(&id, ReachabilityType::ReachableForData).await?;
/// println!("{:?}", query.responses(&inbox).next().await.map(|event| event.status().cloned()));
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Reachability<'a> {
    client: &'a Client,
}

impl Reachability<'_> {
    /// Monitors devices until the time `until`, at most 3650 days from now (startReachabilityMonitor). Every call creates new
    /// monitors, which count against an allowance, so the client does not retry the request after a lost answer. The first
    /// message for each device confirms the monitor and contains the id of the monitor.
    pub async fn watch(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        kind: ReachabilityType,
        until: Timestamp,
    ) -> Result<PendingQuery> {
        let body = types::NotificationReportRequest {
            account_name: self.client.account().to_owned(),
            devices: entries(devices),
            monitor_expiration_time: until.to_string(),
            request_type: kind,
            ..Default::default()
        };
        let fits = || validate::some("devices", &body.devices);
        self.client.call(ops::StartReachabilityMonitor).check(fits).body(body).submitted().await
    }

    /// Stops monitors by their ids (stopReachabilityMonitor).
    pub async fn stop(self, monitors: impl IntoIterator<Item = impl Into<String>>) -> Result<PendingQuery> {
        let monitor_ids: Vec<String> = monitors.into_iter().map(Into::into).collect();
        // Refuse an empty list even if the checks of the client are turned off: without ids, the service may end every monitor
        // of the account (quirk reachability-stop-all).
        validate::some("monitors", &monitor_ids)?;
        let account_name = self.client.account().to_owned();
        let body = types::StopMonitorRequest { account_name, monitor_ids, ..Default::default() };
        self.client.call(ops::StopReachabilityMonitor).body(body).submitted().await
    }

    /// Queries the monitors of devices (listReachabilityMonitors).
    pub async fn monitors(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        kind: Option<ReachabilityType>,
    ) -> Result<PendingQuery> {
        let body = types::RetrieveMonitorsRequest {
            account_name: self.client.account().to_owned(),
            devices: entries(devices),
            request_type: kind,
            ..Default::default()
        };
        let fits = || validate::some("devices", &body.devices);
        self.client.call(ops::ListReachabilityMonitors).check(fits).body(body).submitted().await
    }

    /// Queries whether a device can be reached (getReachabilityStatus). If the device cannot be reached now, the service waits
    /// for it for one hour.
    pub async fn status(self, device: &DeviceId, kind: ReachabilityType) -> Result<PendingQuery> {
        let body = types::NotificationReportStatusRequest {
            account_name: self.client.account().to_owned(),
            device: device.to_raw(),
            request_type: kind,
            ..Default::default()
        };
        self.client.call(ops::GetReachabilityStatus).body(body).submitted().await
    }
}
