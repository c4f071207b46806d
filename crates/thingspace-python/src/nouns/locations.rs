//! The locations of devices, and the listeners that receive locations and reports.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use thingspace::LocationSource;
use thingspace::raw::types::{DeviceInfo, LocationCallbackService};

use crate::callbacks::registered::{check_reachable, register_listener};
use crate::convert::arguments::{Day, Level};
use crate::convert::device::Device;
use crate::convert::device_ids::Ids;
use crate::convert::models::{Many, One, RecordArgument};
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::convert::values::ListedValue;
use crate::errors::raise;
use crate::lists::records::RecordList;

/// The devices to locate. The caller passed each device as a `Device` or as a `models.DeviceInfo`.
struct Located(Vec<DeviceInfo>);

fn located(object: &Bound<'_, PyAny>) -> PyResult<DeviceInfo> {
    match object.cast::<Device>() {
        Ok(device) => thingspace::Locations::device_info(&device.get().0).map_err(raise),
        Err(_) => Ok(object.extract::<RecordArgument<DeviceInfo>>()?.0),
    }
}

impl<'py> FromPyObject<'_, 'py> for Located {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match located(&object) {
            Ok(one) => return Ok(Self(vec![one])),
            Err(error) if !error.is_instance_of::<PyTypeError>(object.py()) => return Err(error),
            Err(_) => {}
        }
        let devices = object.try_iter();
        let devices =
            devices.map_err(|_| PyTypeError::new_err("expected a Device or a models.DeviceInfo, one or a list of them"))?;
        devices.map(|device| located(&device?)).collect::<PyResult<_>>().map(Self)
    }
}

/// The source of a location: `cache`, `network` or `cache_or_network`.
struct Source(LocationSource);

impl<'py> FromPyObject<'_, 'py> for Source {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.extract::<String>()?.as_str() {
            "cache" => Ok(Self(LocationSource::Cache)),
            "network" => Ok(Self(LocationSource::Network)),
            "cache_or_network" => Ok(Self(LocationSource::CacheOrNetwork)),
            other => Err(PyValueError::new_err(format!(
                "invalid source '{}': expected cache, network or cache_or_network",
                other.escape_debug()
            ))),
        }
    }
}

noun! {
    /// The locations of devices: `client.locations`.
    ///
    /// Pass each device as a `Device` that is in service (and therefore has a phone number), or as a `models.DeviceInfo` with an
    /// identifier and the phone number. `source` is `cache` (an earlier location, free), `network` (a new location, which counts
    /// against the purchased allowance) or `cache_or_network` (a new location only if no earlier location is known). New
    /// locations cost money. So if the response to a request is lost, the client does not send the request again: `find` raises
    /// an `OutcomeError`, and `request` returns a query with the error in `lost`.
    Locations, AsyncLocations
}

sync_and_async! {
    Locations, AsyncLocations of thingspace::Client;
    shared {}
    blocking {
        /// The listeners that receive locations and reports. These listeners are registered separately from the listeners of
        /// `client.callbacks`.
        #[getter]
        fn listeners(&self) -> LocationListeners {
            LocationListeners(self.0.clone())
        }
    }
    asyncio {
        /// The listeners that receive locations and reports. These listeners are registered separately from the listeners of
        /// `client.callbacks`.
        #[getter]
        fn listeners(&self) -> AsyncLocationListeners {
            AsyncLocationListeners(self.0.clone())
        }
    }

    /// Locates up to 20 devices and waits for the results. Each result has either a location in `pd` or an error in `error`.
    ///
    /// ```python
    /// for found in client.locations.find(device, source="cache_or_network"):
    ///     print(found.pd or found.error)
    /// ```
    call fn find(this, py, devices: Located; source: Source) {
        with_client!(this, client => client.locations().find(devices.0, source.0), Many)
    }

    /// Requests the locations of up to 10,000 devices. The callback service DeviceLocation sends one message per device. Register
    /// a listener for this service with `client.locations.listeners`.
    ///
    /// ```python
    /// query = client.locations.request(device, source="network")
    /// ```
    call fn request(this, py, devices: Located; source: Source) {
        with_client!(this, client => client.locations().request(devices.0, source.0))
    }

    /// Cancels the location request with this request id, if the request is still queued. If not, the service refuses the call.
    ///
    /// ```python
    /// query = client.locations.request(device, source="network")
    /// client.locations.cancel_request(query.request_id or "")
    /// ```
    call fn cancel_request(this, py, id: String) {
        with_client!(this, client => client.locations().cancel_request(&id))
    }

    /// Requests a report on the locations of up to 10,000 devices. The `txid` of the result is the id of the report. When the
    /// report is complete, read it with `report`. The service stores reports for 30 days.
    ///
    /// ```python
    /// report = client.locations.order_report(device, source="cache")
    /// print(report.txid)
    /// ```
    call fn order_report(this, py, devices: Located; source: Source) {
        with_client!(this, client => client.locations().order_report(devices.0, source.0), One)
    }

    /// Returns the status of the report with this id.
    ///
    /// ```python
    /// print(client.locations.report_status(report).status)
    /// ```
    call fn report_status(this, py, id: String) {
        with_client!(this, client => client.locations().report_status(&id), One)
    }

    /// Lists the locations in the report with this id. The report must be complete.
    ///
    /// ```python
    /// for found in client.locations.report(report):
    ///     print(found.pd or found.error)
    /// ```
    now fn report(this, py, id: String) {
        let client = this.clone();
        RecordList::new("locations", move || client.locations().report(&id))
    }

    /// Cancels the report with this id, if the report is still queued. If not, the service refuses the call.
    ///
    /// ```python
    /// report = client.locations.order_report(device, source="network")
    /// client.locations.cancel_report(report.txid or "")
    /// ```
    call fn cancel_report(this, py, id: String) {
        with_client!(this, client => client.locations().cancel_report(&id))
    }

    /// Returns which devices have consented to be located, and the consent level of the whole account.
    ///
    /// ```python
    /// print(client.locations.consents())
    /// ```
    call fn consents(this, py) {
        with_client!(this, client => client.locations().consents(), One)
    }

    /// Records that devices have consented to be located. If the response is lost, the client does not send the request again.
    ///
    /// ```python
    /// client.locations.record_consents(["iccid:89148000008682242668", "iccid:89148000008682242676"])
    /// ```
    call fn record_consents(this, py, devices: Ids) {
        with_client!(this, client => client.locations().record_consents(devices.0), One)
    }

    /// Changes the consent level of all devices of the account.
    ///
    /// ```python
    /// client.locations.set_consent_of_all(1)
    /// ```
    call fn set_consent_of_all(this, py, level: Level) {
        with_client!(this, client => client.locations().set_consent_of_all(level.0), One)
    }

    /// Excludes up to 2,000 devices from being located.
    ///
    /// ```python
    /// client.locations.exclude("imei:490154203237518")
    /// ```
    call fn exclude(this, py, devices: Ids) {
        with_client!(this, client => client.locations().exclude(devices.0))
    }

    /// Excludes every device of the account from being located.
    ///
    /// ```python
    /// client.locations.exclude_all()
    /// ```
    call fn exclude_all(this, py) {
        with_client!(this, client => client.locations().exclude_all())
    }

    /// Allows up to 2,000 excluded devices to be located again.
    ///
    /// ```python
    /// client.locations.include("imei:490154203237518")
    /// ```
    call fn include(this, py, devices: Ids) {
        with_client!(this, client => client.locations().include(devices.0))
    }

    /// Lists the identifiers of the devices that are excluded from being located. The service does not return the kinds of the
    /// identifiers.
    ///
    /// ```python
    /// for id in client.locations.exclusions():
    ///     print(id)
    /// ```
    now fn exclusions(this, py) {
        let client = this.clone();
        RecordList::new("devices excluded from location", move || client.locations().exclusions())
    }

    /// Returns the location subscription of the account.
    ///
    /// ```python
    /// print(client.locations.subscription())
    /// ```
    call fn subscription(this, py) {
        with_client!(this, client => client.locations().subscription(), One)
    }

    /// Returns how many locations were counted against the purchased allowance from `since` to `until`, including both days.
    ///
    /// ```python
    /// print(client.locations.usage("2025-12-01", "2025-12-31"))
    /// ```
    call fn usage(this, py, since: Day, until: Day) {
        with_client!(this, client => client.locations().usage(since.0, until.0), One)
    }
}

noun! {
    /// The listeners that receive locations and reports: `client.locations.listeners`. The messages to these listeners contain no
    /// credentials. Instead, the service signs the messages with a key.
    LocationListeners, AsyncLocationListeners
}

sync_and_async! {
    LocationListeners, AsyncLocationListeners of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Registers a listener for the callback service `service`, one of `models.LocationCallbackService`. If another program has
    /// registered a listener for this service, the method raises a `ListenerTakenError`. With `replace=True`, the method replaces
    /// that listener instead. The `shared_key` of the result is the key that the service uses to sign messages, or None if the
    /// service returned no key.
    ///
    /// ```python
    /// registered = client.locations.listeners.register("DeviceLocation", inbox.url("DeviceLocation"))
    /// print(registered.shared_key is not None)
    /// ```
    call fn register(this, py, service: ListedValue<LocationCallbackService>, url: String; replace: Option<bool> = None) {
        check_reachable(py, this, &url, "a public URL that leads to the listener")?;
        register_listener(this.locations().listeners().allow_unknown_services().register(service.0, url), replace)
    }

    /// Returns the registered listeners.
    ///
    /// ```python
    /// for listener in client.locations.listeners.list():
    ///     print(listener.name, listener.url)
    /// ```
    call fn list(this, py) {
        with_client!(this, client => client.locations().listeners().list(), Many)
    }

    /// Deregisters the listener of a callback service, even if another program registered this listener.
    ///
    /// ```python
    /// client.locations.listeners.deregister("DeviceLocation")
    /// ```
    call fn deregister(this, py, service: ListedValue<LocationCallbackService>) {
        with_client!(this, client => client.locations().listeners().allow_unknown_services().deregister(service.0))
    }
}
