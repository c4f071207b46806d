//! Usage labels of eUICC lines, and what was billed by them.

use thingspace_raw::types::{self, BilledUsageResult, BillingCycle, BillingCycleRange, BillingMonth, LabelFilter};

use crate::changes::change::{Change, Targets};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::request::ChangeRequest;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey, entries, flat};
use crate::error::Result;
use crate::operation::pending::PendingQuery;
use crate::operation::validate;

/// Lines of one question about billed usage (`x-thingspace-limits`).
const BILLED_AT_ONCE: usize = 2_000;

impl Client {
    /// Usage labels of eUICC lines.
    pub fn labels(&self) -> Labels<'_> {
        Labels { client: self }
    }

    /// What was billed.
    pub fn billed_usage(&self) -> BilledUsage<'_> {
        BilledUsage { client: self }
    }
}

/// A usage label: a name with a value.
pub fn label(name: impl Into<String>, value: impl Into<String>) -> LabelFilter {
    LabelFilter { name: name.into(), value: value.into() }
}

/// Usage labels of eUICC lines, which tell their usage apart: [`Client::labels`]. Devices are named by EID, up to 2,000 a request; the
/// outcome of each comes through CarrierService.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::{DeviceId, label};
///
/// let eid = sim.fleet().into_iter().find_map(|line| line.eid).unwrap();
/// let request = client.labels().set(label("usage", "infotainment"), [DeviceId::new("eid", eid)?]).await?;
/// assert!(request.request_id().is_some());
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Labels<'a> {
    client: &'a Client,
}

impl Labels<'_> {
    /// Attaches a label to lines (setUsageSegmentationLabels). Setting it twice ends in the same state.
    ///
    /// # Errors
    /// As [`Activate::submit`](crate::Activate::submit).
    pub async fn set(self, label: LabelFilter, devices: impl IntoIterator<Item = DeviceId>) -> Result<ChangeRequest> {
        self.send(ChangeKind::SetLabel, label, devices).await
    }

    /// Takes a label off lines (removeUsageSegmentationLabels).
    ///
    /// # Errors
    /// As [`Activate::submit`](crate::Activate::submit).
    pub async fn remove(self, label: LabelFilter, devices: impl IntoIterator<Item = DeviceId>) -> Result<ChangeRequest> {
        self.send(ChangeKind::RemoveLabel, label, devices).await
    }

    async fn send(
        self,
        kind: ChangeKind,
        label: LabelFilter,
        devices: impl IntoIterator<Item = DeviceId>,
    ) -> Result<ChangeRequest> {
        let devices: Vec<DeviceKey> = devices.into_iter().map(DeviceKey::from).collect();
        let labels = devices
            .iter()
            .flat_map(DeviceKey::ids)
            .map(|id| types::DeviceLabelAssignment { device_ids: vec![id.to_raw()], label: label.clone() });
        let body = types::AssociateLabelRequest { account_name: self.client.account().to_owned(), labels: labels.collect() };
        let lines = Targets::new(self.client, devices);
        lines.check(|| {
            validate::text("the name of the label", &label.name)?;
            validate::text("the value of the label", &label.value)
        })?;
        lines.submit(&Change::new(kind, Expectation::Unseen, &body)?.complete()).await
    }
}

/// What was billed, of lines or labels: [`Client::billed_usage`]. A limited release for vehicle makers; lines are named by EID.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
/// use thingspace::DeviceId;
///
/// let eid = sim.fleet().into_iter().find_map(|line| line.eid).unwrap();
/// let billed = client.billed_usage().of_device(&DeviceId::new("eid", eid)?, Some((2025, 11))).await?;
/// println!("{billed:?}");
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct BilledUsage<'a> {
    client: &'a Client,
}

/// A year, and the month in which a billing cycle closes, 1 to 12.
type Cycle = (i16, i8);

impl BilledUsage<'_> {
    /// Of one line in one cycle, by default the latest closed one (getBilledUsage). The form of the answer is on no page.
    ///
    /// # Errors
    /// As every call.
    pub async fn of_device(self, device: &DeviceId, cycle: Option<Cycle>) -> Result<BilledUsageResult> {
        self.one(Some(device.to_raw()), Vec::new(), cycle).await
    }

    /// Of labels in one cycle (getBilledUsage).
    ///
    /// # Errors
    /// As every call; no labels are refused.
    pub async fn of_labels(
        self,
        labels: impl IntoIterator<Item = LabelFilter>,
        cycle: Option<Cycle>,
    ) -> Result<BilledUsageResult> {
        self.one(None, labels.into_iter().collect(), cycle).await
    }

    /// Of many lines in one cycle, or of every line when none is named (listBilledUsage). The answer comes by DeviceService, in several
    /// messages when it is long.
    ///
    /// # Errors
    /// As every call; more than 2,000 lines are refused.
    pub async fn of_devices(self, devices: impl IntoIterator<Item = DeviceId>, cycle: Option<Cycle>) -> Result<PendingQuery> {
        let device_ids = entries(devices);
        let fits = || if device_ids.is_empty() { Ok(()) } else { validate::at_most("devices", &device_ids, BILLED_AT_ONCE) };
        let body = types::BilledUsageListRequest {
            account_name: self.client.account().to_owned(),
            billing_cycle: cycle.map(closing),
            device_id: None,
            device_ids: device_ids.clone(),
            labels: Vec::new(),
        };
        self.client.ask("listBilledUsage").check(fits).body(&body).submitted().await
    }

    /// Of several cycles, first and last included: of each line named, or of the account as a whole when none is
    /// (listBilledUsageV2). The answer comes by DeviceService (quirk segments-v2-callback).
    ///
    /// # Errors
    /// As every call.
    pub async fn of_cycles(self, devices: impl IntoIterator<Item = DeviceId>, first: Cycle, last: Cycle) -> Result<PendingQuery> {
        let device_ids = flat(devices);
        let month = |(year, month): Cycle| BillingMonth { year: year.into(), month: month.into() };
        let body = types::BilledUsageV2Request {
            account_name: self.client.account().to_owned(),
            billing_cycle: BillingCycleRange { from: month(first), to: month(last) },
            device_id: None,
            line_level: !device_ids.is_empty(),
            device_ids,
        };
        self.client.ask("listBilledUsageV2").body(&body).submitted().await
    }

    async fn one(
        self,
        device_id: Option<types::DeviceId>,
        labels: Vec<LabelFilter>,
        cycle: Option<Cycle>,
    ) -> Result<BilledUsageResult> {
        let fits = || if device_id.is_some() { Ok(()) } else { validate::some("labels", &labels) };
        let body = types::BilledUsageRequest {
            account_name: self.client.account().to_owned(),
            billing_cycle: cycle.map(closing),
            device_id: device_id.clone(),
            labels: labels.clone(),
        };
        self.client.ask("getBilledUsage").check(fits).body(&body).answer().await
    }
}

fn closing((year, month): Cycle) -> BillingCycle {
    BillingCycle { year: Some(year.to_string()), month: Some(month.to_string()) }
}
