//! Copies of the state of devices, for users of this crate and for the admin interface.

use jiff::Timestamp;
use serde::Serialize;

use crate::ids::Kind;
use crate::line::{Line, LineState};
use crate::world::World;
use crate::world::request::plan_of;

/// The state of one device at the time of the call that returned it. Later changes of the device do not change this copy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LineView {
    /// The id of the device on the platform. The device list uses the id as its paging cursor.
    pub device_id: u64,
    /// The ICCID of the SIM; empty for a device that was added without a SIM.
    pub iccid: String,
    /// The IMEI of the hardware; empty for a device that was added without an IMEI.
    pub imei: String,
    /// The subscriber number (IMSI) that comes with the SIM.
    pub imsi: Option<String>,
    /// The telephone number; only active and suspended devices have one.
    pub mdn: Option<String>,
    /// The EID of the eUICC; `None` if the device has no eUICC.
    pub eid: Option<String>,
    /// The status of the lead profile (the US profile) on the eUICC, such as `DOWNLOAD_ENABLE`.
    pub profile_status: Option<String>,
    /// The ICCID of the global profile, which can be downloaded to the eUICC in addition to the lead profile.
    pub global_iccid: Option<String>,
    /// The lifecycle state.
    pub state: LineState,
    /// The code of the service plan; only active and suspended devices have one.
    pub service_plan: Option<String>,
    /// The billing account. Initially, this is the account of the API user. Devices can be moved to a second account of the same
    /// customer, and back.
    pub account: String,
    /// The name of the device group.
    pub group: String,
    /// When the device was added to the account.
    pub created_at: Timestamp,
}

impl LineView {
    pub(crate) fn of(line: &Line, world: &World) -> Self {
        let fleet = &world.fleet;
        let (profile_status, global_iccid) = world.profile_of(line).unzip();
        let id = |kind| line.id(kind).map(|ident| ident.to_string());
        Self {
            device_id: line.device_id,
            iccid: id(Kind::Iccid).unwrap_or_default(),
            imei: id(Kind::Imei).unwrap_or_default(),
            imsi: id(Kind::Imsi),
            mdn: id(Kind::Mdn),
            eid: id(Kind::Eid),
            profile_status: profile_status.map(str::to_owned),
            global_iccid: global_iccid.flatten(),
            state: line.state,
            service_plan: plan_of(line).map(str::to_owned),
            account: fleet.account_of(line).to_string(),
            group: fleet.group(line).to_string(),
            created_at: line.created,
        }
    }
}
