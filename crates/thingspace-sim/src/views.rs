//! Snapshots of the state in the form in which the crate shows it to callers.

use jiff::Timestamp;
use serde::Serialize;

use crate::ids::Kind;
use crate::line::{Line, LineState};
use crate::world::World;
use crate::world::request::plan_of;

/// One line of the fleet as it is now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LineView {
    /// The platform's own number: the cursor of lists.
    pub device_id: u64,
    /// The SIM; empty for a line that was added without one.
    pub iccid: String,
    /// The hardware; empty for a line that was added without one.
    pub imei: String,
    /// The subscriber number that comes with the SIM.
    pub imsi: Option<String>,
    /// The telephone number; only lines in service have one.
    pub mdn: Option<String>,
    /// The eUICC.
    pub eid: Option<String>,
    /// How the line's own profile stands on its eUICC, such as `DOWNLOAD_ENABLE`.
    pub profile_status: Option<String>,
    /// The SIM of the global profile that the eUICC can get beside it.
    pub global_iccid: Option<String>,
    /// Where the line is in its life.
    pub state: LineState,
    /// Plan code; only lines in service have one.
    pub service_plan: Option<String>,
    /// The billing account: that of the API user, or the other one of the same customer profile, which lines can be moved to.
    pub account: String,
    /// Name of the group.
    pub group: String,
    /// When the line was added to the account.
    pub created_at: Timestamp,
}

impl LineView {
    pub(crate) fn of(line: &Line, world: &World) -> Self {
        let fleet = &world.fleet;
        let (profile_status, global_iccid) = world.profile_of(line).unzip();
        let text = |kind| line.id(kind).map(|ident| ident.to_string());
        Self {
            device_id: line.device_id,
            iccid: text(Kind::Iccid).unwrap_or_default(),
            imei: text(Kind::Imei).unwrap_or_default(),
            imsi: text(Kind::Imsi),
            mdn: text(Kind::Mdn),
            eid: text(Kind::Eid),
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
