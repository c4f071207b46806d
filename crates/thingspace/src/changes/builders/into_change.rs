//! Turns the builder of a change into the change and its devices.

use crate::changes::builders::attributes::{ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, ChangePlan, MoveDevices};
use crate::changes::builders::identifiers::{ChangeIdentifiers, Detach, GoToState};
use crate::changes::builders::inventory::{AddDevices, DeleteDevices};
use crate::changes::builders::lifecycle::{Activate, Deactivate, Restore, Suspend};
use crate::changes::change::Change;
use crate::device::id::DeviceKey;
use crate::error::Result;

/// A value that contains a change and its devices: the builder of a change, or a tuple of a [`Change`] and its devices.
pub trait IntoChange {
    /// Returns the change, and its devices without duplicates.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if a builder is incomplete or names no device, or if two keys name one device with different identifiers.
    fn into_change(self) -> Result<(Change, Vec<DeviceKey>)>;
}

impl IntoChange for (Change, Vec<DeviceKey>) {
    fn into_change(self) -> Result<(Change, Vec<DeviceKey>)> {
        let (change, devices) = self;
        Ok((change, DeviceKey::distinct(&devices)?))
    }
}

/// Implements [`IntoChange`] for builders with the methods `change` and `devices`.
macro_rules! into_change {
    ($($builder:ty),+ $(,)?) => {
        $(impl $crate::changes::builders::into_change::IntoChange for $builder {
            fn into_change(
                self,
            ) -> $crate::error::Result<($crate::changes::change::Change, Vec<$crate::device::id::DeviceKey>)> {
                Ok((self.change()?, self.devices()?))
            }
        })+
    };
}
pub(crate) use into_change;

into_change! {
    Activate, Suspend, Restore, Deactivate, ChangePlan, ChangeCostCenter, ChangeCustomFields, ChangePlaceOfUse, MoveDevices,
    ChangeIdentifiers, GoToState, Detach, AddDevices, DeleteDevices,
}
