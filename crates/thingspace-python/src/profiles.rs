//! Profiles of eUICCs: downloaded, enabled, suspended and the like over the air.

use pyo3::prelude::*;
use thingspace::{ChangeProfiles, ChangeRequests, Client};

use crate::arguments::{Ids, Key, Keys, Positive};
use crate::changes::{BulkSettings, Change, Way, set};
use crate::models::One;
use crate::process::Owned;
use crate::twins::{ask, noun, twin_answers, twins};
use crate::work::Job;

noun! {
    /// Profiles of eUICCs, changed over the air: `client.euicc`. Each change has an outcome a device, as changes of lines have.
    Profiles, AsyncProfiles
}

/// Changes of profiles of any number of devices: `client.euicc.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct BulkProfiles(Owned<ProfileBulk>);

/// Changes of profiles of any number of devices, for asyncio: `client.euicc.in_bulk()`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncBulkProfiles(Owned<ProfileBulk>);

/// How a bulk of profile changes is sent.
pub struct ProfileBulk(BulkSettings);

twin_answers! {
    ProfileBulk => BulkProfiles, AsyncBulkProfiles;
}

impl Way for ProfileBulk {
    type Sent = ChangeRequests;

    fn client(&self) -> &Client {
        self.0.client()
    }

    fn send<C: Change>(&self, py: Python<'_>, change: C) -> PyResult<Job<ChangeRequests>> {
        self.0.send(py, change)
    }
}

/// What a change of profiles may need beside the devices.
struct Needs {
    plan: Option<String>,
    zip: Option<String>,
    carrier: Option<String>,
    smsr_oid: Option<String>,
    waive_termination_fee: Option<bool>,
    check_fallback: Option<bool>,
}

impl Needs {
    fn put(self, change: ChangeProfiles) -> ChangeProfiles {
        let change = set(set(change, self.plan, ChangeProfiles::plan), self.zip, ChangeProfiles::zip);
        let change = set(set(change, self.carrier, ChangeProfiles::carrier), self.smsr_oid, ChangeProfiles::smsr_oid);
        let change = set(change, self.waive_termination_fee, ChangeProfiles::waive_termination_fee);
        set(change, self.check_fallback, ChangeProfiles::check_fallback)
    }
}

/// The changes, the same whether they go as one request or in bulk. Which members an operation takes is held against the description
/// before it is sent.
macro_rules! changes {
    ($blocking:ident, $awaitable:ident of $inner:ty; { $($more:tt)* } $($(#[doc = $doc:literal])* $name:ident;)*) => {
        twins! {
            $blocking, $awaitable of $inner;
            both {}
            blocking {}
            asyncio {}

            $(
                $(#[doc = $doc])*
                job fn $name(
                    this, py, devices: Keys; plan: Option<String> = None, zip: Option<String> = None, carrier: Option<String> = None,
                    smsr_oid: Option<String> = None, waive_termination_fee: Option<bool> = None, check_fallback: Option<bool> = None
                ) {
                    let needs = Needs { plan, zip, carrier, smsr_oid, waive_termination_fee, check_fallback };
                    this.send(py, needs.put(this.client().euicc().$name(devices.0)))
                }
            )*

            $($more)*
        }
    };
}

/// Both classes with the same changes.
macro_rules! both {
    ({ $($more:tt)* } $($changes:tt)*) => {
        changes! { Profiles, AsyncProfiles of thingspace::Client; { $($more)* } $($changes)* }
        changes! { BulkProfiles, AsyncBulkProfiles of ProfileBulk; {} $($changes)* }
    };
}

both! {
    {
        /// The changes for any number of devices, as `devices.in_bulk` has them for lines.
        now fn in_bulk(
            this, py; devices_per_request: Option<Positive> = None, keep_going: Option<bool> = None, on_sent: Option<Bound<'_, PyAny>> = None
        ) {
            ProfileBulk(BulkSettings::new(this, devices_per_request, keep_going, on_sent)?)
        }

        /// Asks for eUICC devices and their profiles: of these, or of all when none is named. DeviceProfileService answers, in several
        /// messages when the list is long.
        call fn list(this, py; devices: Option<Ids> = None) {
            let devices = devices.map_or_else(Vec::new, |ids| ids.0);
            ask!(this, client => client.euicc().list(devices))
        }

        /// How far a request about profiles is.
        call fn request_status(this, py, request_id: String) {
            ask!(this, client => client.euicc().request_status(&request_id), One)
        }

        /// Moves the profiles of one device to another, as when hardware is replaced; `plan` is what the new one is on.
        call fn swap_device(this, py, old: Key, new: Key; plan: Option<String> = None) {
            ask!(this, client => client.euicc().swap_device(old.0, new.0, plan.as_deref()))
        }
    }

    /// Loads profiles onto devices, to be used once they are there.
    download_to_enable;
    /// Loads profiles onto devices, not to be used yet.
    download_to_disable;
    /// Loads global profiles onto devices, with a service plan; their US profile has to be active.
    download;
    /// Makes profiles the ones in use; others of the device are disabled by it.
    enable;
    /// Takes profiles out of use.
    disable;
    /// Removes profiles from devices.
    delete;
    /// Gives profiles plan and phone number. Billing starts.
    activate;
    /// Activates profiles and makes them the ones in use, up to 100 a request. Billing starts.
    activate_and_enable;
    /// Ends the service of profiles; a termination fee may be billed.
    deactivate;
    /// Makes profiles the ones that their devices fall back to, up to 100 a request.
    set_fallback;
    /// Takes single profiles out of service for a time.
    suspend;
    /// Puts single profiles back into service.
    resume;
    /// Takes devices with all their profiles out of service for a time.
    suspend_device;
    /// Puts devices with all their profiles back into service.
    resume_device;
    /// Puts profiles on another service plan, and so changes what they cost.
    change_plan;
    /// Makes new activation codes, for devices named by IMEI and ICCID.
    renew_activation_code;
}
