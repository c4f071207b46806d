//! Over-the-air management of the profiles on eUICCs.

use pyo3::prelude::*;
use thingspace::{ChangeProfiles, ChangeRequests, Client, SwapDevice, Target};
use thingspace_device_file::Column;

use crate::convert::arguments::{Count, Positive, Rate};
use crate::convert::device_ids::{Named, OneTarget, RowsOfProfiles, Targets};
use crate::convert::models::One;
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::errors::failed;
use crate::jobs::job::JobState;
use crate::jobs::rows::{Changes, RowValue};
use crate::jobs::starter::{JobStarter, StartOptions};
use crate::requests::submit::{BulkSettings, Change, Submitter, set};
use crate::runtime::flavor::flavored_answers;
use crate::runtime::process::Owned;
use crate::runtime::work::Job;

noun! {
    /// Over-the-air management of eUICC profiles: `client.euicc`. Each change has one outcome per device, like the changes of
    /// `client.devices`. Most requests identify a device by its EID and the ICCID of the profile. Requests to activate profiles
    /// identify a device by its EID and IMEI. Pass a `Device`, or a string such as `eid:…+iccid:…`.
    Profiles, AsyncProfiles
}

/// Profile changes for any number of devices: `client.euicc.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct BulkProfiles(Owned<ProfileBulk>);

/// Profile changes for any number of devices, for asyncio: `client.euicc.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncBulkProfiles(Owned<ProfileBulk>);

/// Profile changes as durable jobs: `client.jobs().euicc`. If the devices come from a file, its columns `plan` and `zip` may
/// replace the arguments `plan` and `zip`.
#[pyclass(frozen, module = "thingspace")]
pub struct JobProfiles(pub Owned<JobStarter>);

/// Profile changes as durable jobs, for asyncio: `client.jobs().euicc`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncJobProfiles(pub Owned<JobStarter>);

/// The settings of bulk changes of profiles.
pub struct ProfileBulk(BulkSettings);

flavored_answers! {
    ProfileBulk => BulkProfiles, AsyncBulkProfiles;
}

impl Submitter for ProfileBulk {
    type Submitted = ChangeRequests;
    type Options = ();

    fn client(&self) -> &Client {
        self.0.client()
    }

    fn submit<C: Change>(&self, py: Python<'_>, change: C, options: ()) -> PyResult<Job<ChangeRequests>> {
        self.0.submit(py, change, options)
    }
}

/// The optional arguments of a profile change.
#[derive(Clone)]
struct Options {
    plan: Option<String>,
    zip: Option<String>,
    carrier: Option<String>,
    smsr_oid: Option<String>,
    waive_termination_fee: Option<bool>,
    check_fallback: Option<bool>,
}

impl Options {
    fn apply_to(self, change: ChangeProfiles) -> ChangeProfiles {
        let change = set(set(change, self.plan, ChangeProfiles::plan), self.zip, ChangeProfiles::zip);
        let change = set(set(change, self.carrier, ChangeProfiles::carrier), self.smsr_oid, ChangeProfiles::smsr_oid);
        let change = set(change, self.waive_termination_fee, ChangeProfiles::waive_termination_fee);
        set(change, self.check_fallback, ChangeProfiles::check_fallback)
    }
}

/// Sends a change of profiles, or starts it as a durable job.
trait ProfileSubmitter: Submitter {
    /// The type of the argument `devices`.
    type Devices;

    /// Calls `build` with the devices, and adds `options` to the resulting change. Returns the work (`runtime::work::Job`) that
    /// sends the change or starts it as a durable job.
    fn send(
        &self,
        py: Python<'_>,
        devices: Self::Devices,
        options: Options,
        build: impl Fn(Vec<Target>) -> ChangeProfiles,
        more: Self::Options,
    ) -> PyResult<Job<Self::Submitted>>;
}

impl ProfileSubmitter for Client {
    type Devices = Targets;

    fn send(
        &self,
        py: Python<'_>,
        devices: Targets,
        options: Options,
        build: impl Fn(Vec<Target>) -> ChangeProfiles,
        more: (),
    ) -> PyResult<Job<thingspace::ChangeRequest>> {
        self.submit(py, options.apply_to(build(devices.0)), more)
    }
}

impl ProfileSubmitter for ProfileBulk {
    type Devices = Targets;

    fn send(
        &self,
        py: Python<'_>,
        devices: Targets,
        options: Options,
        build: impl Fn(Vec<Target>) -> ChangeProfiles,
        more: (),
    ) -> PyResult<Job<ChangeRequests>> {
        self.submit(py, options.apply_to(build(devices.0)), more)
    }
}

impl ProfileSubmitter for JobStarter {
    type Devices = RowsOfProfiles;

    fn send(
        &self,
        py: Python<'_>,
        devices: RowsOfProfiles,
        options: Options,
        build: impl Fn(Vec<Target>) -> ChangeProfiles,
        more: StartOptions,
    ) -> PyResult<Job<JobState>> {
        let values = [
            RowValue::optional(Column::Plan, "plan", options.plan.clone()),
            RowValue::optional(Column::Zip, "zip", options.zip.clone()),
        ];
        let changes = Changes::grouped(py, "euicc", devices.0, &values, |group| {
            let (plan, zip) = (group.value(Column::Plan).map(str::to_owned), group.value(Column::Zip).map(str::to_owned));
            Options { plan, zip, ..options.clone() }.apply_to(build(group.devices.into_iter().map(Target::from).collect()))
        });
        Ok(self.start(changes?, more))
    }
}

/// Declares each change once, for the classes that send one request, the classes that send a bulk change, and the classes that
/// start a job.
///
/// Not every operation accepts every argument. The client checks each request against the API description before it sends the
/// request, and raises an error for an argument that the operation does not accept.
macro_rules! changes {
    (
        $blocking:ident, $awaitable:ident of $inner:ty;
        options $options:tt
        { $($more:tt)* }
        $($(#[doc = $doc:literal])* $name:ident;)*
    ) => {
        changes! { @each $blocking, $awaitable of $inner; options $options { $($more)* } $($(#[doc = $doc])* $name $options;)* }
    };
    (
        @each $blocking:ident, $awaitable:ident of $inner:ty;
        options $all:tt
        { $($more:tt)* }
        $($(#[doc = $doc:literal])* $name:ident { $($option:ident: $option_type:ty),* };)*
    ) => {
        sync_and_async! {
            $blocking, $awaitable of $inner;
            shared {}
            blocking {}
            asyncio {}

            $(
                $(#[doc = $doc])*
                job fn $name(
                    this, py, devices: <$inner as ProfileSubmitter>::Devices; plan: Option<String> = None, zip: Option<String> = None, carrier: Option<String> = None,
                    smsr_oid: Option<String> = None, waive_termination_fee: Option<bool> = None, check_fallback: Option<bool> = None,
                    $($option: Option<$option_type> = None),*
                ) {
                    let options = Options { plan, zip, carrier, smsr_oid, waive_termination_fee, check_fallback };
                    this.send(py, devices, options, |devices| this.client().euicc().$name(devices), ($($option,)*))
                }
            )*

            $($more)*
        }
    };
}

/// Declares the methods of the three pairs of classes, which have the same changes.
macro_rules! profile_classes {
    ({ $($more:tt)* } $($changes:tt)*) => {
        changes! { Profiles, AsyncProfiles of thingspace::Client; options {} { $($more)* } $($changes)* }
        changes! { BulkProfiles, AsyncBulkProfiles of ProfileBulk; options {} {} $($changes)* }
        changes! {
            JobProfiles, AsyncJobProfiles of JobStarter;
            options {
                batch_size: Positive, per_minute: Rate, again: bool, first: Positive, stop_after_refused: Count, split_refused: bool
            }
            {
                /// Starts the job that moves the line (the wireless subscription) of one device to another device. For the
                /// arguments, see `client.euicc.swap_device`.
                ///
                /// ```python
                /// job = client.jobs().euicc.swap_device("eid:89033023426200000000000000000001+imei:490154203237518", "eid:89033023426200000000000000000002+imei:490154203237526")
                /// print(job.id)
                /// ```
                job fn swap_device(
                    this, py, old: OneTarget, new: OneTarget; plan: Option<String> = None, smsr_oid: Option<String> = None,
                    again: Option<bool> = None
                ) {
                    let changes = Changes::one(swap(this.client(), old, new, plan, smsr_oid))?;
                    Ok(this.start(changes, (None, None, again, None, None, None)))
                }
            }
            $($changes)*
        }
    };
}

fn swap(client: &Client, old: OneTarget, new: OneTarget, plan: Option<String>, smsr_oid: Option<String>) -> SwapDevice {
    let swap = client.euicc().swap_device(old.0, new.0);
    set(set(swap, plan, SwapDevice::plan), smsr_oid, SwapDevice::smsr_oid)
}

profile_classes! {
    {
        /// Returns an object that changes the profiles of any number of devices. For the arguments, see
        /// `client.devices.in_bulk`.
        ///
        /// ```python
        /// bulk = client.euicc.in_bulk(devices_per_request=1)
        /// print(bulk.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait())
        /// ```
        now fn in_bulk(
            this, py; devices_per_request: Option<Positive> = None, keep_going: Option<bool> = None, on_progress: Option<Bound<'_, PyAny>> = None
        ) {
            ProfileBulk(BulkSettings::new(this, devices_per_request, keep_going, on_progress)?)
        }

        /// Queries the eUICC devices in `devices`, and their profiles. If `devices` is omitted, queries all eUICC devices of the
        /// account. An empty list is refused. The callback service DeviceProfileService sends the answer. A long answer consists
        /// of several messages.
        ///
        /// ```python
        /// query = client.euicc.list(devices="eid:89033023426200000000000000000001")
        /// ```
        call fn list(this, py; devices: Option<Named<Targets>> = None) {
            let client = this.clone();
            async move {
                let listed = match devices {
                    None => client.euicc().list().await,
                    Some(Named(devices)) => client.euicc().list_of(devices.0).await,
                };
                listed.map_err(failed)
            }
        }

        /// Returns the status of a request that changes the profiles of a single device.
        ///
        /// ```python
        /// request = client.euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1")
        /// print(client.euicc.request_status(request.request_id or ""))
        /// ```
        call fn request_status(this, py, request_id: String) {
            with_client!(this, client => client.euicc().request_status(&request_id), One)
        }

        /// Moves the line (the wireless subscription) of one device to another device, for instance to replace hardware. Identify
        /// `old` by its EID, to which you may add other identifiers. Identify `new` by its EID, to which you may add its IMEI.
        /// `plan` also changes the service plan. `smsr_oid` is the OID of the subscription manager of the new device. Only
        /// callbacks report the outcome.
        ///
        /// ```python
        /// request = client.euicc.swap_device("eid:89033023426200000000000000000001+imei:490154203237518", "eid:89033023426200000000000000000002+imei:490154203237526")
        /// print(request.request_id)
        /// ```
        call fn swap_device(this, py, old: OneTarget, new: OneTarget; plan: Option<String> = None, smsr_oid: Option<String> = None) {
            let swap = swap(this, old, new, plan, smsr_oid);
            async move { swap.submit().await.map_err(failed) }
        }
    }

    /// Downloads profiles to devices and then enables the profiles.
    ///
    /// ```python
    /// outcomes = client.euicc.download_to_enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
    /// ```
    download_to_enable;
    /// Downloads profiles to devices and leaves the profiles disabled.
    ///
    /// ```python
    /// outcomes = client.euicc.download_to_disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
    /// ```
    download_to_disable;
    /// Downloads global profiles to devices. Each profile gets the service plan `plan`. The US profile (the lead
    /// profile) of each device must already be active.
    ///
    /// ```python
    /// outcomes = client.euicc.download("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-5mb").wait()
    /// ```
    download;
    /// Enables one profile of each device. The profile that was enabled before is disabled.
    ///
    /// ```python
    /// outcomes = client.euicc.enable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
    /// ```
    enable;
    /// Disables profiles.
    ///
    /// ```python
    /// outcomes = client.euicc.disable("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
    /// ```
    disable;
    /// Deletes profiles from devices.
    ///
    /// ```python
    /// outcomes = client.euicc.delete("eid:89033023426200000000000000000001+iccid:89148000008682242668", smsr_oid="1.3.6.1.4.1.99999.1").wait()
    /// ```
    delete;
    /// Activates profiles. Each profile gets the service plan `plan` and a phone number. Billing starts.
    ///
    /// ```python
    /// outcomes = client.euicc.activate("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
    /// ```
    activate;
    /// Activates and enables the profiles of up to 100 devices per request. Billing starts.
    ///
    /// ```python
    /// outcomes = client.euicc.activate_and_enable("eid:89033023426200000000000000000001+imei:490154203237518", plan="m2m-5mb", zip="98101").wait()
    /// ```
    activate_and_enable;
    /// Deactivates profiles. A termination fee may be billed.
    ///
    /// ```python
    /// outcomes = client.euicc.deactivate("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
    /// ```
    deactivate;
    /// Makes profiles the fallback profiles of their devices, for up to 100 devices per request.
    ///
    /// ```python
    /// outcomes = client.euicc.set_fallback("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
    /// ```
    set_fallback;
    /// Suspends individual profiles.
    ///
    /// ```python
    /// outcomes = client.euicc.suspend("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
    /// ```
    suspend;
    /// Resumes individual profiles.
    ///
    /// ```python
    /// outcomes = client.euicc.resume("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
    /// ```
    resume;
    /// Suspends all profiles of each device.
    ///
    /// ```python
    /// outcomes = client.euicc.suspend_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
    /// ```
    suspend_device;
    /// Resumes devices that `suspend_device` has suspended. Profiles that were suspended individually stay suspended.
    ///
    /// ```python
    /// outcomes = client.euicc.resume_device("eid:89033023426200000000000000000001+iccid:89148000008682242668").wait()
    /// ```
    resume_device;
    /// Changes the service plan of profiles. The price changes with the plan.
    ///
    /// ```python
    /// outcomes = client.euicc.change_plan("eid:89033023426200000000000000000001+iccid:89148000008682242668", plan="m2m-1gb").wait()
    /// ```
    change_plan;
    /// Creates new activation codes for devices. Identify each device by its IMEI and ICCID.
    ///
    /// ```python
    /// outcomes = client.euicc.renew_activation_code("imei:490154203237518+iccid:89148000008682242668").wait()
    /// ```
    renew_activation_code;
}
