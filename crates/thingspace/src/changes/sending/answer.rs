//! Changes whose answer contains the outcomes, so that no callback or poll is needed.

use serde_json::Value;

use crate::changes::builders::inventory::{added, deleted, settle};
use crate::changes::kind::ChangeKind;
use crate::changes::outcomes::outcome::{Evidence, Outcome, OutcomeTracker};
use crate::device::id::DeviceKey;

/// Returns the outcomes in the answer to a change, in the order of `devices`. `None` if the outcomes of this kind of change
/// arrive later.
///
/// For an SMS or an upload, [`Outcome::Done`] means only that the service accepted the request. The delivery of an SMS is
/// reported later, by callback.
pub(crate) fn outcomes(kind: ChangeKind, devices: &[DeviceKey], answer: Value) -> Option<Vec<(DeviceKey, Outcome)>> {
    let listed = match kind {
        ChangeKind::Add => serde_json::from_value(answer).map(added),
        ChangeKind::Delete => serde_json::from_value(answer).map(deleted),
        ChangeKind::AddToGroup
        | ChangeKind::RemoveFromGroup
        | ChangeKind::Sms
        | ChangeKind::Upload
        | ChangeKind::UploadAndActivate => {
            let done = Outcome::done(Evidence::Answer);
            return Some(devices.iter().map(|key| (key.clone(), done.clone())).collect());
        }
        _ => return None,
    };
    let mut tracker = OutcomeTracker::new(devices.to_vec(), kind.operation());
    settle(&mut tracker, 0..devices.len(), listed.unwrap_or_default());
    Some(tracker.finish(None, |_| "the answer does not name the device; check the device list".to_owned()).devices)
}
