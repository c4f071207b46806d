//! Whether devices can be reached, and where they are.

use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use thingspace::LocationSource;
use thingspace::raw::types::{DeviceInfo, LocationCallbackService, ReachabilityType};

use crate::arguments::{Day, Id, Ids, Level, Moment};
use crate::device::Device;
use crate::errors::raise;
use crate::models::{Given, Listed, Many, One};
use crate::registered::{reachable, registered};
use crate::twins::{ask, noun, twins};
use crate::words::Word;

noun! {
    /// Whether devices can be reached, now and from now on: `client.reachability`.
    ///
    /// All of it is answered by DiagnosticsService, whose listener has to be registered before. Devices are named by IMEI, MDN, MSISDN or
    /// ICCID, all by the same kind; `kind` is one of `models.ReachabilityType`, for instance `REACHABLE_FOR_DATA`.
    Reachability, AsyncReachability
}

twins! {
    Reachability, AsyncReachability of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Has devices watched until a moment, at most 3650 days ahead, once. Every call makes new monitors, which count against an allowance.
    call fn watch(this, py, devices: Ids, kind: Word<ReachabilityType>, until: Moment) {
        ask!(this, client => client.reachability().watch(devices.0, kind.0, until.0))
    }

    /// Ends monitors by their ids.
    call fn stop(this, py, monitors: Vec<String>) {
        ask!(this, client => client.reachability().stop(monitors))
    }

    /// Asks which monitors devices have.
    call fn monitors(this, py, devices: Ids; kind: Option<Word<ReachabilityType>> = None) {
        ask!(this, client => client.reachability().monitors(devices.0, kind.map(|kind| kind.0)))
    }

    /// Asks whether one device can be reached, and has the service wait for it, an hour at most.
    call fn status(this, py, device: Id, kind: Word<ReachabilityType>) {
        ask!(this, client => client.reachability().status(&device.0, kind.0))
    }
}

/// Devices as they are located: by an identifier and the phone number. `Device`s in service, or `models.DeviceInfo`.
struct Located(Vec<DeviceInfo>);

fn located(object: &Bound<'_, PyAny>) -> PyResult<DeviceInfo> {
    match object.cast::<Device>() {
        Ok(device) => thingspace::Locations::device_info(&device.get().0).map_err(raise),
        Err(_) => Ok(object.extract::<Given<DeviceInfo>>()?.0),
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
        let devices = devices.map_err(|_| PyTypeError::new_err("give a Device or a models.DeviceInfo, one or a list of them"))?;
        devices.map(|device| located(&device?)).collect::<PyResult<_>>().map(Self)
    }
}

/// Where a place comes from, in a word.
struct Fix(LocationSource);

impl<'py> FromPyObject<'_, 'py> for Fix {
    type Error = PyErr;

    fn extract(object: Borrowed<'_, 'py, PyAny>) -> PyResult<Self> {
        match object.extract::<String>()?.as_str() {
            "cache" => Ok(Self(LocationSource::Cache)),
            "network" => Ok(Self(LocationSource::Network)),
            "cache_or_network" => Ok(Self(LocationSource::CacheOrNetwork)),
            other => Err(PyValueError::new_err(format!(
                "'{}' is no place to look in; give cache, network or cache_or_network",
                other.escape_debug()
            ))),
        }
    }
}

noun! {
    /// Where devices are: `client.locations`.
    ///
    /// Devices in service are given as `Device`, or by identifier and phone number as `models.DeviceInfo`. `source` is `cache`, what was
    /// found before, for free; `network`, now, against the allowance that was bought; or `cache_or_network`. Fixes cost, so that they are
    /// asked for once: a lost answer is an `OutcomeError`.
    Locations, AsyncLocations
}

twins! {
    Locations, AsyncLocations of thingspace::Client;
    both {}
    blocking {
        /// The listeners for places and reports, a registry of their own.
        #[getter]
        fn listeners(&self) -> LocationListeners {
            LocationListeners(self.0.clone())
        }
    }
    asyncio {
        /// The listeners for places and reports, a registry of their own.
        #[getter]
        fn listeners(&self) -> AsyncLocationListeners {
            AsyncLocationListeners(self.0.clone())
        }
    }

    /// Finds up to 20 devices and waits for it. Each has a place, `pd`, or an `error`.
    call fn find(this, py, devices: Located; source: Fix) {
        ask!(this, client => client.locations().find(devices.0, source.0), Many)
    }

    /// Asks where up to 10,000 devices are. DeviceLocation tells the place of each; its listener is registered by `locations.listeners`.
    call fn request(this, py, devices: Located; source: Fix) {
        ask!(this, client => client.locations().request(devices.0, source.0))
    }

    /// Gives up a request that is still queued.
    call fn cancel_request(this, py, id: String) {
        ask!(this, client => client.locations().cancel_request(&id))
    }

    /// Orders a report about up to 10,000 devices, to be fetched when it is done; it is kept for 30 days.
    call fn order_report(this, py, devices: Located; source: Fix) {
        ask!(this, client => client.locations().order_report(devices.0, source.0), One)
    }

    /// How far a report is.
    call fn report_status(this, py, id: String) {
        ask!(this, client => client.locations().report_status(&id), One)
    }

    /// The places of a report that is done.
    now fn report(this, py, id: String) {
        let client = this.clone();
        Listed::new("places", move || client.locations().report(&id))
    }

    /// Cancels a report that is still queued.
    call fn cancel_report(this, py, id: String) {
        ask!(this, client => client.locations().cancel_report(&id))
    }

    /// Who consented to be located.
    call fn consents(this, py) {
        ask!(this, client => client.locations().consents(), One)
    }

    /// Records that devices consented to be located, once.
    call fn record_consents(this, py, devices: Ids) {
        ask!(this, client => client.locations().record_consents(devices.0), One)
    }

    /// Changes the level of consent of all devices of the account.
    call fn set_consent_of_all(this, py, level: Level) {
        ask!(this, client => client.locations().set_consent_of_all(level.0), One)
    }

    /// Adds up to 2,000 devices to those that must not be located.
    call fn exclude(this, py, devices: Ids) {
        ask!(this, client => client.locations().exclude(devices.0))
    }

    /// Has no device of the account located any more.
    call fn exclude_all(this, py) {
        ask!(this, client => client.locations().exclude_all())
    }

    /// Lets up to 2,000 devices be located again.
    call fn include(this, py, devices: Ids) {
        ask!(this, client => client.locations().include(devices.0))
    }

    /// The devices that must not be located, by bare identifiers.
    now fn exclusions(this, py) {
        let client = this.clone();
        Listed::new("devices that must not be located", move || client.locations().exclusions())
    }

    /// What the account bought.
    call fn subscription(this, py) {
        ask!(this, client => client.locations().subscription(), One)
    }

    /// How many fixes were used from one day to another, both included.
    call fn usage(this, py, since: Day, until: Day) {
        ask!(this, client => client.locations().usage(since.0, until.0), One)
    }
}

noun! {
    /// The listeners for places and reports: `client.locations.listeners`. They carry no credentials, but a key for signatures.
    LocationListeners, AsyncLocationListeners
}

twins! {
    LocationListeners, AsyncLocationListeners of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Registers the listener of a service, one of `models.LocationCallbackService`; refused while another program listens, unless
    /// `replace=True`. The `shared_key` of what is returned is the key that the service signs messages with, if it gives one.
    call fn register(this, py, service: Word<LocationCallbackService>, url: String; replace: Option<bool> = None) {
        reachable(py, this, &url, "a public URL that leads to the listener")?;
        registered(this.locations().listeners().register(service.0, url), replace)
    }

    /// The registered listeners.
    call fn list(this, py) {
        ask!(this, client => client.locations().listeners().list(), Many)
    }

    /// Deregisters the listener of a service, whichever program registered it.
    call fn deregister(this, py, service: Word<LocationCallbackService>) {
        ask!(this, client => client.locations().listeners().deregister(service.0))
    }
}
