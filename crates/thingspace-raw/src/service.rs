//! Conversions to [`CallbackService`]. The API has three registries of callback listeners: a general one, one for location and
//! one for firmware (FOTA). Each registry has its own type for the names of its services. These conversions let a receiver use
//! [`CallbackService`], the type of the general registry, for the services of all three.

use crate::codec;
use crate::types::{CallbackService, FotaCallbackService, LocationCallbackService};

impl CallbackService {
    /// Returns whether the OpenAPI description contains this service, in any of the three registries of listeners.
    ///
    /// ```
    /// use thingspace_raw::types::{CallbackService, LocationCallbackService};
    ///
    /// assert!(CallbackService::from("CarrierService").is_described());
    /// assert!(CallbackService::from(LocationCallbackService::DeviceLocation).is_described());
    /// assert!(!CallbackService::from("CarrierServise").is_described());
    /// ```
    pub fn is_described(&self) -> bool {
        codec::callback(self.as_str()).is_some()
    }
}

impl From<LocationCallbackService> for CallbackService {
    fn from(service: LocationCallbackService) -> Self {
        Self::from(service.as_str())
    }
}

impl From<FotaCallbackService> for CallbackService {
    fn from(service: FotaCallbackService) -> Self {
        Self::from(service.as_str())
    }
}

impl From<&CallbackService> for CallbackService {
    fn from(service: &CallbackService) -> Self {
        service.clone()
    }
}

impl From<&String> for CallbackService {
    fn from(service: &String) -> Self {
        Self::from(service.as_str())
    }
}
