//! Whether devices can be reached, now and from now on.

use jiff::Timestamp;
use thingspace_raw::types::{self, ReachabilityType};

use crate::client::Client;
use crate::device::id::{DeviceId, entries};
use crate::error::Result;
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

impl Client {
    /// Whether devices can be reached.
    pub fn reachability(&self) -> Reachability<'_> {
        Reachability { client: self }
    }
}

/// Whether devices can be reached: [`Client::reachability`].
///
/// All of it is answered by DiagnosticsService, whose listener has to be registered before. Devices are named by IMEI, MDN, MSISDN or
/// ICCID, all by the same kind.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
/// use thingspace::DeviceId;
/// use thingspace::callbacks::{Credentials, Hub, Receiver};
/// use thingspace::raw::types::ReachabilityType;
///
/// let hub = Hub::new(Credentials::new("listener", "k4-Copper-Finch"));
/// let receiver = Receiver::bind("127.0.0.1:0", hub.clone()).await?;
/// let service = "DiagnosticsService";
/// client.callbacks().register(service, receiver.url(service), hub.credentials()).await?;
///
/// let id = DeviceId::iccid(active[0].iccid().unwrap())?;
/// let asked = client.reachability().status(&id, ReachabilityType::ReachableForData).await?;
/// println!("{:?}", asked.responses(&hub).next().await.map(|event| event.status().cloned()));
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Reachability<'a> {
    client: &'a Client,
}

impl Reachability<'_> {
    /// Has devices watched until a time, at most 3650 days ahead (startReachabilityMonitor). Every call makes new monitors, which count
    /// against an allowance; it is sent once. The first message of each device confirms, with the id of its monitor.
    ///
    /// # Errors
    /// As every call; no devices are refused.
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
        };
        let fits = || validate::some("devices", &body.devices);
        self.client.ask("startReachabilityMonitor").check(fits).body(&body).submitted().await
    }

    /// Ends monitors by their ids (stopReachabilityMonitor).
    ///
    /// # Errors
    /// As every call; no ids are refused.
    pub async fn stop(self, monitors: impl IntoIterator<Item = impl Into<String>>) -> Result<PendingQuery> {
        let body = types::StopMonitorRequest {
            account_name: self.client.account().to_owned(),
            devices: Vec::new(),
            monitor_ids: monitors.into_iter().map(Into::into).collect(),
        };
        let fits = || validate::some("monitors", &body.monitor_ids);
        self.client.ask("stopReachabilityMonitor").check(fits).body(&body).submitted().await
    }

    /// Asks which monitors devices have (listReachabilityMonitors).
    ///
    /// # Errors
    /// As every call; no devices are refused.
    pub async fn monitors(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        kind: Option<ReachabilityType>,
    ) -> Result<PendingQuery> {
        let body = types::RetrieveMonitorsRequest {
            account_name: self.client.account().to_owned(),
            devices: entries(devices),
            monitor_type: None,
            request_type: kind,
        };
        let fits = || validate::some("devices", &body.devices);
        self.client.ask("listReachabilityMonitors").check(fits).body(&body).submitted().await
    }

    /// Asks whether one device can be reached, and has the service wait for it, an hour at most (getReachabilityStatus).
    ///
    /// # Errors
    /// As every call.
    pub async fn status(self, device: &DeviceId, kind: ReachabilityType) -> Result<PendingQuery> {
        let body = types::NotificationReportStatusRequest {
            account_name: self.client.account().to_owned(),
            device: device.to_raw(),
            request_expiration_time: None,
            request_type: kind,
        };
        self.client.ask("getReachabilityStatus").body(&body).submitted().await
    }
}
