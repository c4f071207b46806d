//! Usage labels of eUICC devices, and the billed usage of devices or labels.

use serde_json::Map;
use thingspace_raw::ops;
use thingspace_raw::types::{self, BilledUsageResult, BillingCycleRange, DeviceKind, LabelFilter};

use crate::changes::change::{Change, Targets};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::{DeviceId, entries, flat};
use crate::device::target::Target;
use crate::error::Result;
use crate::operation::limits::most_devices_of;
use crate::operation::pending::PendingQuery;
use crate::operation::validate;
use crate::resources::billing_cycle::BillingCycle;

impl Client {
    /// Returns a handle for the usage labels of eUICC devices.
    pub fn labels(&self) -> Labels<'_> {
        Labels { client: self }
    }

    /// Returns a handle for billed usage.
    pub fn billed_usage(&self) -> BilledUsage<'_> {
        BilledUsage { client: self }
    }
}

/// Creates a usage label from a name and a value.
pub fn label(name: impl Into<String>, value: impl Into<String>) -> LabelFilter {
    LabelFilter { name: name.into(), value: value.into(), ..Default::default() }
}

/// Usage labels, which separate the usage of eUICC devices by purpose. Created by [`Client::labels`].
///
/// A request identifies up to 2,000 devices, each by its EID. The callback service CarrierService reports the outcome of each
/// device.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::{DeviceId, label};
///
/// let eid = sim.fleet().into_iter().find_map(|device| device.eid).unwrap();
/// let request = client.labels().set([DeviceId::new("eid", eid)?], label("usage", "infotainment")).await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    client: &'a Client,
}

impl Labels<'_> {
    /// Attaches a label to devices (setUsageSegmentationLabels). Setting a label twice has the same effect as setting it once.
    ///
    /// # Errors
    /// Fails in the same cases as [`Activate::submit`](crate::Activate::submit), and with
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a [`Device`](crate::Device) has no EID. An error means that nothing was
    /// changed.
    pub async fn set<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>, label: LabelFilter) -> Result<ChangeRequest> {
        self.send(ChangeKind::SetLabel, label, devices).await
    }

    /// Removes a label from devices (removeUsageSegmentationLabels).
    ///
    /// # Errors
    /// Fails in the same cases as [`Activate::submit`](crate::Activate::submit), and with
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a [`Device`](crate::Device) has no EID. An error means that nothing was
    /// changed.
    pub async fn remove<T: Into<Target>>(
        self,
        devices: impl IntoIterator<Item = T>,
        label: LabelFilter,
    ) -> Result<ChangeRequest> {
        self.send(ChangeKind::RemoveLabel, label, devices).await
    }

    /// Returns the change that attaches a label. The change contains no devices: pass the devices to [`Client::send_change`]. You
    /// can store the change before you send it, and use it in several requests for different devices.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the name or the value of the label is invalid.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::{DeviceId, DeviceKey, label};
    ///
    /// let eid = sim.fleet().into_iter().find_map(|device| device.eid).unwrap();
    /// let change = client.labels().setting(label("usage", "infotainment"))?;
    /// let request = client.send_change(&change, &[DeviceKey::from(DeviceId::new("eid", eid)?)]).await?;
    /// assert!(request.request_id().is_some());
    /// # Ok(()) }
    /// ```
    pub fn setting(self, label: LabelFilter) -> Result<Change> {
        self.change(ChangeKind::SetLabel, label)
    }

    /// Returns the change that removes a label. The change contains no devices: see [`Labels::setting`].
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the name or the value of the label is invalid.
    pub fn removing(self, label: LabelFilter) -> Result<Change> {
        self.change(ChangeKind::RemoveLabel, label)
    }

    fn change(self, kind: ChangeKind, label: LabelFilter) -> Result<Change> {
        if self.client.core().checks {
            validate::text("the name of the label", &label.name)?;
            validate::text("the value of the label", &label.value)?;
        }
        let label = serde_json::json!({"name": label.name, "value": label.value});
        let body = serde_json::json!({"accountName": self.client.account()});
        let change = Change::new(kind, Expectation::Unseen, &body)?;
        Ok(change.entries_in("labels", Map::from_iter([("label".to_owned(), label)])))
    }

    async fn send<T: Into<Target>>(
        self,
        kind: ChangeKind,
        label: LabelFilter,
        devices: impl IntoIterator<Item = T>,
    ) -> Result<ChangeRequest> {
        let by_eid = |device: T| device.into().one_of(&[DeviceKind::Eid]);
        let devices = devices.into_iter().map(by_eid).collect::<Result<Vec<DeviceId>>>()?;
        Targets::new(self.client, devices).submit(&self.change(kind, label)?).await
    }
}

/// The billed usage of devices or labels. Created by [`Client::billed_usage`].
///
/// This API is a limited release for vehicle manufacturers. Requests identify devices by EID.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::{BillingCycle, DeviceId};
///
/// let eid = sim.fleet().into_iter().find_map(|device| device.eid).unwrap();
/// let billed = client.billed_usage().of_device(&DeviceId::new("eid", eid)?, Some(BillingCycle::new(2025, 11)?)).await?;
/// println!("{billed:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct BilledUsage<'a> {
    client: &'a Client,
}

impl BilledUsage<'_> {
    /// Returns the usage of one device in `cycle` (getBilledUsage). `None` stands for the latest closed cycle. Verizon does not
    /// document the format of the answer.
    pub async fn of_device(self, device: &DeviceId, cycle: Option<BillingCycle>) -> Result<BilledUsageResult> {
        self.one(Some(device.to_raw()), Vec::new(), cycle).await
    }

    /// Returns the usage of labels in `cycle` (getBilledUsage). `None` stands for the latest closed cycle.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no labels.
    pub async fn of_labels(
        self,
        labels: impl IntoIterator<Item = LabelFilter>,
        cycle: Option<BillingCycle>,
    ) -> Result<BilledUsageResult> {
        self.one(None, labels.into_iter().collect(), cycle).await
    }

    /// Queries the usage of up to 2,000 devices in one cycle (listBilledUsage). The callback service DeviceService delivers the
    /// answer, in several messages if it is long. To query every device of the account, use
    /// [`of_all_devices`](Self::of_all_devices).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or more than 2,000.
    pub async fn of_devices(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        cycle: Option<BillingCycle>,
    ) -> Result<PendingQuery> {
        let devices = entries(devices);
        validate::named(&devices, "of_all_devices")?;
        self.query_cycle(devices, cycle).await
    }

    /// Queries the usage of every device of the account in one cycle. The answer arrives in the same way as for
    /// [`of_devices`](Self::of_devices).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let query = client.billed_usage().of_all_devices(None).await?;
    /// assert_eq!(query.service(), "DeviceService");
    /// # Ok(()) }
    /// ```
    pub async fn of_all_devices(self, cycle: Option<BillingCycle>) -> Result<PendingQuery> {
        self.query_cycle(Vec::new(), cycle).await
    }

    async fn query_cycle(self, device_ids: Vec<types::DeviceList>, cycle: Option<BillingCycle>) -> Result<PendingQuery> {
        let fits = || {
            if device_ids.is_empty() {
                Ok(())
            } else {
                validate::at_most("devices", &device_ids, most_devices_of::<ops::ListBilledUsage>())
            }
        };
        let body = types::BilledUsageListRequest {
            account_name: self.client.account().to_owned(),
            billing_cycle: cycle.map(BillingCycle::to_raw),
            device_ids: device_ids.clone(),
            ..Default::default()
        };
        self.client.call(ops::ListBilledUsage).check(fits).body(body).submitted().await
    }

    /// Queries the usage of each of these devices from the cycle `first` to the cycle `last`, both included (listBilledUsageV2).
    /// The callback service DeviceService delivers the answer (quirk segments-v2-callback). To query the usage of the account as
    /// a whole, use [`of_account`](Self::of_account).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or if `last` is before `first`.
    pub async fn of_cycles(
        self,
        devices: impl IntoIterator<Item = DeviceId>,
        first: BillingCycle,
        last: BillingCycle,
    ) -> Result<PendingQuery> {
        let devices = flat(devices);
        validate::named(&devices, "of_account")?;
        self.query_cycles(devices, first, last).await
    }

    /// Queries the usage of the account as a whole from the cycle `first` to the cycle `last`, both included. The answer arrives
    /// in the same way as for [`of_cycles`](Self::of_cycles).
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if `last` is before `first`.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::BillingCycle;
    ///
    /// let query = client.billed_usage().of_account(BillingCycle::new(2025, 10)?, BillingCycle::new(2025, 11)?).await?;
    /// assert_eq!(query.service(), "DeviceService");
    /// # Ok(()) }
    /// ```
    pub async fn of_account(self, first: BillingCycle, last: BillingCycle) -> Result<PendingQuery> {
        self.query_cycles(Vec::new(), first, last).await
    }

    async fn query_cycles(
        self,
        device_ids: Vec<types::DeviceId>,
        first: BillingCycle,
        last: BillingCycle,
    ) -> Result<PendingQuery> {
        let body = types::BilledUsageV2Request {
            account_name: self.client.account().to_owned(),
            billing_cycle: BillingCycleRange { from: first.to_month(), to: last.to_month(), ..Default::default() },
            line_level: !device_ids.is_empty(),
            device_ids,
            ..Default::default()
        };
        let fits = || BillingCycle::check_range(first, last);
        self.client.call(ops::ListBilledUsageV2).check(fits).body(body).submitted().await
    }

    async fn one(
        self,
        device_id: Option<types::DeviceId>,
        labels: Vec<LabelFilter>,
        cycle: Option<BillingCycle>,
    ) -> Result<BilledUsageResult> {
        let fits = || if device_id.is_some() { Ok(()) } else { validate::some("labels", &labels) };
        let body = types::BilledUsageRequest {
            account_name: self.client.account().to_owned(),
            billing_cycle: cycle.map(BillingCycle::to_raw),
            device_id: device_id.clone(),
            labels: labels.clone(),
            ..Default::default()
        };
        self.client.call(ops::GetBilledUsage).check(fits).body(body).send().await
    }
}
