//! Queries about devices, and uploads of hardware to the carrier. ThingSpace answers most of these requests by callback.

use jiff::Timestamp;
use thingspace_raw::ops;
use thingspace_raw::types::{self, DeviceKind, DiagnosticsCategory, MismatchedDevice, UploadType};

use crate::changes::builders::into_change::into_change;
use crate::changes::change::{Change, Targets};
use crate::changes::expectation::Expectation;
use crate::changes::kind::ChangeKind;
use crate::changes::naming;
use crate::device::id::{DeviceId, DeviceKey, entries, flat};
use crate::device::target::Target;
use crate::error::{Error, Result};
use crate::operation::limits::most_devices_of;
use crate::operation::pending::PendingQuery;
use crate::operation::validate;
use crate::resources::devices::Devices;

impl Devices<'_> {
    /// Returns ThingSpace's data on the connectivity, provisioning, billing and location of a device
    /// (getDeviceExtendedDiagnostics). All values are strings. Pass the MDN of the device, because other kinds of identifiers may
    /// not work (quirk diagnostics-id-kinds).
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) if the account does not have the device.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// use thingspace::DeviceId;
    ///
    /// let mdn = DeviceId::mdn(active[0].mdn().unwrap())?;
    /// for category in client.devices().diagnostics(&mdn).await? {
    ///     println!("{:?}: {} values", category.category_name, category.extended_attributes.len());
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn diagnostics(self, id: &DeviceId) -> Result<Vec<DiagnosticsCategory>> {
        let body = types::DeviceExtendedDiagnosticsRequest {
            account_name: self.client().account().to_owned(),
            device_list: vec![id.to_raw()],
            ..Default::default()
        };
        Ok(self.client().call(ops::GetDeviceExtendedDiagnostics).body(body).send().await?.categories)
    }

    /// Returns those of `devices` whose SIM was used, between `from` and `to`, in hardware other than the one it was activated
    /// with (findMismatchedHardware). The span from `from` to `to` may be at most three months. The request names each device by
    /// its ICCID or MDN. [`mismatched_hardware_of_account`](Self::mismatched_hardware_of_account) searches the whole account.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, if a [`Device`](crate::Device) has neither an
    /// ICCID nor an MDN, or if `to` is before `from`.
    pub async fn mismatched_hardware<T: Into<Target>>(
        self,
        devices: impl IntoIterator<Item = T>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<MismatchedDevice>> {
        let devices = named_by_one_of(devices, &[DeviceKind::Iccid, DeviceKind::Mdn])?;
        validate::named(&devices, "mismatched_hardware_of_account")?;
        self.find_mismatched(devices, from, to).await
    }

    /// Searches all devices of the account in the same way as [`mismatched_hardware`](Self::mismatched_hardware).
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// let (from, to) = ("2025-12-01T00:00:00Z".parse()?, "2025-12-31T00:00:00Z".parse()?);
    /// for found in client.devices().mismatched_hardware_of_account(from, to).await? {
    ///     println!("{:?}: {:?} instead of {:?}", found.iccid, found.post_imei, found.pre_imei);
    /// }
    /// # Ok(()) }
    /// ```
    pub async fn mismatched_hardware_of_account(self, from: Timestamp, to: Timestamp) -> Result<Vec<MismatchedDevice>> {
        self.find_mismatched(Vec::new(), from, to).await
    }

    async fn find_mismatched(
        self,
        devices: Vec<types::AccountDeviceList>,
        from: Timestamp,
        to: Timestamp,
    ) -> Result<Vec<MismatchedDevice>> {
        let body = types::DeviceMismatchListRequest {
            account_name: Some(self.client().account().to_owned()),
            devices,
            filter: types::DateFilter { earliest: from.to_string(), latest: to.to_string(), ..Default::default() },
            ..Default::default()
        };
        let query = self.client().call(ops::FindMismatchedHardware).check(|| validate::span(from, to));
        Ok(query.body(body).send().await?.devices)
    }

    /// Queries which of up to 2,000 devices are available for activation (checkDeviceAvailability). The callback service
    /// DeviceService answers with one message for all devices. The member `deviceAvailabilityResponse` of the message has one
    /// element per device.
    pub async fn availability<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>) -> Result<PendingQuery> {
        let body = types::DeviceActivationRequest {
            account_name: self.client().account().to_owned(),
            devices: raw(devices)?,
            ..Default::default()
        };
        let fits = || validate::at_most("devices", &body.devices, most_devices_of::<ops::CheckDeviceAvailability>());
        self.client().call(ops::CheckDeviceAvailability).check(fits).body(body).submitted().await
    }

    /// Queries how long devices have been suspended (getSuspensionStatus). The callback service DeviceSuspensionStatus sends one
    /// message per suspended device. Register a listener for this callback service first, because ThingSpace refuses the query
    /// without a listener.
    pub async fn suspension_status(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<PendingQuery> {
        let device_ids = flat(devices);
        // Without devices, the request would select all devices of the account, so this check cannot be turned off.
        validate::some("devices", &device_ids)?;
        let account_name = Some(self.client().account().to_owned());
        let body = types::DeviceSuspensionStatusRequest { account_name, device_ids, ..Default::default() };
        self.client().call(ops::GetSuspensionStatus).body(body).submitted().await
    }

    /// Queries the preferred roaming lists (PRL) of devices (getPrlInformation). The callback service DevicePRLInformation sends
    /// one message per device.
    pub async fn roaming_lists(self, devices: impl IntoIterator<Item = DeviceId>) -> Result<PendingQuery> {
        let device_ids = flat(devices);
        // Without devices, the request would select all devices of the account, so this check cannot be turned off.
        validate::some("devices", &device_ids)?;
        let account_name = Some(self.client().account().to_owned());
        let body = types::DevicePrlListRequest { account_name, device_ids, ..Default::default() };
        self.client().call(ops::GetPrlInformation).body(body).submitted().await
    }

    /// Queries the progress of a device's activation (checkOrderStatus). The query names the device by its ICCID, ESN or MEID.
    /// `request_id` is the id of the activation request, if known. The callback service DeviceService answers.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a [`Device`](crate::Device) has none of these identifiers.
    pub async fn order_status(self, device: impl Into<Target>, request_id: Option<&str>) -> Result<PendingQuery> {
        let body = types::CheckOrderStatusRequest {
            account_name: self.client().account().to_owned(),
            devices: entries([device.into().one_of(&[DeviceKind::Iccid, DeviceKind::Esn, DeviceKind::Meid])?]),
            order_request_id: request_id.map(str::to_owned),
            ..Default::default()
        };
        self.client().call(ops::CheckOrderStatus).body(body).submitted().await
    }

    /// Creates an [`Upload`] of the identifiers of up to 10,000 devices of the hardware model `sku` (uploadDevices). Nothing is
    /// sent before [`Upload::submit`]. Pass the IMEI of each device, or its IMEI and ICCID.
    pub fn upload<T: Into<Target>>(self, devices: impl IntoIterator<Item = T>, sku: impl Into<String>) -> Upload {
        Upload { targets: Targets::new(self.client(), devices), sku: sku.into(), email: None, activation: None }
    }
}

/// Uploads identifiers of hardware to the carrier. Created by [`Devices::upload`]. The callback service DeviceService reports the
/// result, and ThingSpace sends a report by e-mail.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::DeviceId;
///
/// let upload = client.devices().upload([DeviceId::imei("490154203237518")?], "VZW000000000001");
/// let sent = upload.report_to("operations@example.com").submit().await?;
/// assert_eq!(sent.operation(), "uploadDevices");
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before submit()"]
pub struct Upload {
    targets: Targets,
    sku: String,
    email: Option<String>,
    /// Plan and ZIP code.
    activation: Option<(String, String)>,
}

impl Upload {
    /// Sets the e-mail address for the report. Required.
    pub fn report_to(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Also activates the devices, with a service plan and phone numbers in the area of a ZIP code (uploadAndActivateDevices).
    /// Billing then starts.
    pub fn activate(mut self, plan: impl Into<String>, zip: impl Into<String>) -> Self {
        self.activation = Some((plan.into(), zip.into()));
        self
    }

    /// Sends the request. The client does not retry the request after a lost answer.
    ///
    /// # Errors
    /// Fails only if nothing was uploaded, for example because an argument is missing or invalid, or the service refused the
    /// request. If the answer is lost, this method returns `Ok`, and [`PendingQuery::lost`] returns the error.
    pub async fn submit(self) -> Result<PendingQuery> {
        let (client, keys) = (&self.targets.client, self.targets.distinct()?);
        let fits = || {
            validate::at_most("devices", &keys, most_devices_of::<ops::UploadDevices>())?;
            naming::check(ChangeKind::Upload, &keys)
        };
        match &self.activation {
            None => client.call(ops::UploadDevices).check(fits).body(self.upload(&keys)?).submitted().await,
            Some((plan, zip)) => {
                let body = self.upload_and_activation(&keys, plan, zip)?;
                client.call(ops::UploadAndActivateDevices).check(fits).body(body).submitted().await
            }
        }
    }

    /// Returns the upload without its devices. You can store this change, or send it several times with
    /// [`Client::send_change`](crate::Client::send_change) to upload any number of devices in parts.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if an argument is missing or invalid.
    pub fn change(&self) -> Result<Change> {
        match &self.activation {
            None => Change::new(ChangeKind::Upload, Expectation::Unseen, &self.upload(&[])?),
            Some((plan, zip)) => {
                let body = self.upload_and_activation(&[], plan, zip)?;
                Change::new(ChangeKind::UploadAndActivate, Expectation::Unseen, &body)
            }
        }
    }

    /// Returns the devices to upload, without duplicates, in their original order.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no devices, or if a device has no identifier.
    pub fn devices(&self) -> Result<Vec<DeviceKey>> {
        self.targets.distinct()
    }

    fn upload(&self, keys: &[DeviceKey]) -> Result<types::DeviceUploadRequest> {
        Ok(types::DeviceUploadRequest {
            account_name: self.targets.account(),
            device_sku: self.sku.clone(),
            devices: uploaded(keys),
            email_address: self.report_address()?,
            upload_type: self.upload_type(),
            ..Default::default()
        })
    }

    fn upload_and_activation(&self, keys: &[DeviceKey], plan: &str, zip: &str) -> Result<types::UploadsActivatesDeviceRequest> {
        self.targets.check(|| validate::zip(zip))?;
        Ok(types::UploadsActivatesDeviceRequest {
            account_name: self.targets.account(),
            device_sku: self.sku.clone(),
            devices: uploaded(keys),
            email_address: self.report_address()?,
            mdn_zip_code: zip.to_owned(),
            service_plan: plan.to_owned(),
            upload_type: self.upload_type(),
            ..Default::default()
        })
    }

    fn report_address(&self) -> Result<String> {
        let missing = || Error::config("the e-mail address for the report is missing").with_remedy("call .report_to(address)");
        self.email.clone().ok_or_else(missing)
    }

    fn upload_type(&self) -> UploadType {
        let has_pairs = self.targets.distinct().is_ok_and(|keys| keys.iter().any(|key| key.ids().len() > 1));
        if has_pairs { UploadType::ImeiIccidPair } else { UploadType::Imei }
    }
}

into_change! { Upload }

fn raw<T: Into<Target>>(devices: impl IntoIterator<Item = T>) -> Result<Vec<types::AccountDeviceList>> {
    devices.into_iter().map(|device| Ok(device.into().key()?.to_raw())).collect()
}

/// Names each device by one identifier, which [`Target::one_of`] chooses.
fn named_by_one_of<T: Into<Target>>(
    devices: impl IntoIterator<Item = T>,
    kinds: &[DeviceKind],
) -> Result<Vec<types::AccountDeviceList>> {
    devices.into_iter().map(|device| Ok(DeviceKey::from(device.into().one_of(kinds)?).to_raw())).collect()
}

fn uploaded(keys: &[DeviceKey]) -> Vec<types::DeviceList> {
    keys.iter().map(|key| types::DeviceList { device_ids: flat(key.ids().to_vec()), ..Default::default() }).collect()
}
