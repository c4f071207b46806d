//! The state of the devices before anything was sent.
//!
//! If histories do not show a kind of change, only a list can show that a request without an answer was accepted. A device that is
//! in the expected state proves nothing, because it may have been there before. Therefore the devices that are in another state
//! are written down before the first intent.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

use super::Job;
use crate::error::Result;
use crate::journal::entries::{self, Baseline};
use crate::journal::fold::PartStatus;
use crate::journal::log;

impl Job {
    /// Writes the baseline down, unless the change does not need one, it exists, or a part was already tried.
    pub(super) async fn take_baseline(&self) -> Result<()> {
        let context = &self.0.context;
        let (change, devices) = {
            let state = self.refreshed().await?;
            let is_needed = state.start.change.is_listed() && !state.start.change.has_history();
            let is_late = || state.parts().iter().any(|part| state.current(part).status != PartStatus::Unclaimed);
            if !is_needed || state.baseline.is_some() || is_late() {
                return Ok(());
            }
            (state.start.change.clone(), state.devices.clone())
        };
        let reached = context.client.is_as_expected(&change, &devices).await?;
        let mut different = vec![0_u8; devices.len().div_ceil(8)];
        for (index, _) in reached.iter().enumerate().filter(|(_, reached)| **reached == Some(false)) {
            different[index / 8] |= 1 << (index % 8);
        }
        let baseline = Baseline { different: BASE64.encode(different) };
        let entry = entries::entry(&self.0.id, entries::baseline_key(&self.0.id), "baseline", &baseline, context.clock())?;
        log::append_one(&*context.store, entry).await?;
        Ok(())
    }
}
