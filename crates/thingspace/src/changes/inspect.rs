//! Compares the current state of devices with the state that a change should lead to.

use futures_util::TryStreamExt as _;

use crate::changes::change::Change;
use crate::changes::outcome::OutcomeTracker;
use crate::client::Client;
use crate::device::id::{DeviceId, DeviceKey};
use crate::error::Result;

/// The maximum number of devices to read individually. If there are more, the account is listed instead.
const READ_INDIVIDUALLY: usize = 20;

impl Client {
    /// Returns for each device whether it is in the state that the change should lead to. `None` if the account does not have the
    /// device, or if lists do not show this change ([`Change::is_listed`]).
    ///
    /// Reads up to 20 devices with one call each. For more devices, lists the account once.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(40).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let keys = [active[0].key()?];
    /// let suspend = client.devices().suspend(keys.clone()).change()?;
    /// assert_eq!(client.is_as_expected(&suspend, &keys).await?, [Some(false)]);
    /// # Ok(()) }
    /// ```
    pub async fn is_as_expected(&self, change: &Change, devices: &[DeviceKey]) -> Result<Vec<Option<bool>>> {
        let mut reached = vec![None; devices.len()];
        if !change.is_listed() {
            return Ok(reached);
        }
        if devices.len() <= READ_INDIVIDUALLY {
            for (key, reached) in devices.iter().zip(&mut reached) {
                *reached = self.reads_as_expected(change, key).await?;
            }
            return Ok(reached);
        }
        let tracker = OutcomeTracker::new(devices.to_vec(), change.kind.operation());
        let mut listed = self.devices().list().stream();
        while let Some(device) = listed.try_next().await? {
            let ids: Vec<DeviceId> = device.ids().collect();
            for index in tracker.indices(&ids) {
                reached[index] = Some(change.expectation.reached(&device));
            }
        }
        Ok(reached)
    }

    async fn reads_as_expected(&self, change: &Change, key: &DeviceKey) -> Result<Option<bool>> {
        for id in change.expectation.search_ids(key).iter().chain(key.ids()) {
            if let Some(device) = self.devices().find(id, self.account()).await? {
                return Ok(Some(change.expectation.reached(&device)));
            }
        }
        Ok(None)
    }
}
