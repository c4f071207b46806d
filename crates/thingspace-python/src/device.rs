//! Devices, and lists of them.

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use futures_util::stream::TryReadyChunksError;
use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use thingspace::{Client, DevicePage, ListDevices, State};

use crate::errors::{Failed, raise};
use crate::list::{Pages, Reading, Rows, Source};
use crate::record::record;
use crate::table::{self, Failures};
use crate::twins::{Answer, World, plain_answers};

record! {
    /// A device as the service describes it. Anything may be missing: a deactivated line has no number and no plan.
    Device(thingspace::Device),
    json |device| serde_json::to_value(device.raw()).unwrap_or_default(),
    parse |data| serde_json::from_value::<thingspace::raw::types::ThingspaceDevice>(data).map(thingspace::Device::from);
    shown iccid, state, plan;

    /// Its SIM card.
    iccid: text = |device| device.iccid();
    /// Its hardware.
    imei: text = |device| device.imei();
    /// Its phone number; only while active or suspended.
    mdn: text = |device| device.mdn();
    /// Its state: active, suspend, deactive, pre-active, pending activation, or one that is new.
    state: state = |device| device.state().map(State::as_str);
    /// Its service plan.
    plan: text = |device| device.plan();
    /// The name of its carrier.
    carrier: text = |device| device.carrier();
    /// The account it belongs to.
    account: text = |device| device.account();
    /// The groups it is in.
    groups: texts = |device| device.groups().collect();
    /// Whether it is connected now.
    connected: flag = |device| device.connected();
    /// Its IP address.
    ip_address: text = |device| device.ip_address();
    /// When it was added to the account.
    created: time = |device| device.created();
    /// When it was last activated.
    last_activation: time = |device| device.last_activation();
    /// The user who activated it last.
    last_activation_by: text = |device| device.last_activation_by();
    /// When its running billing cycle ends.
    billing_cycle_end: time = |device| device.billing_cycle_end();
    /// When it was last connected.
    last_connection: time = |device| device.last_connection();
    /// The platform's number of it, by which lists are ordered and continued.
    device_number: int = |device| device.device_number();

    methods {
        /// All its identifiers, kind to digits.
        #[getter]
        fn ids<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
            let ids = PyDict::new(py);
            for id in self.0.ids() {
                ids.set_item(id.kind().as_str(), id.id())?;
            }
            Ok(ids)
        }

        /// The custom fields that have a value: `CustomField1` to `CustomField5`.
        #[getter]
        fn custom_fields<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
            dictionary(py, self.0.custom_fields())
        }

        /// The extended attributes that have a value.
        #[getter]
        fn attributes<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
            dictionary(py, self.0.attributes())
        }

        /// The same device, without holding on to the page that it came in: for a few of many that are kept for long.
        fn alone(&self) -> Self {
            Self(self.0.alone())
        }

        /// What to name it by in a request: `imei:…+iccid:…`.
        #[getter]
        fn key(&self) -> PyResult<String> {
            self.0.key().map(|key| key.to_string()).map_err(raise)
        }

        /// Its identifier of one kind, for instance `eid`; none when it has none.
        fn id(&self, kind: &str) -> Option<String> {
            self.0.id(&kind.into()).map(str::to_owned)
        }

        /// An extended attribute, for instance `CostCenterCode`; none when it is empty.
        fn attribute(&self, name: &str) -> Option<String> {
            self.0.attribute(name).map(str::to_owned)
        }

        fn __hash__(&self) -> PyResult<isize> {
            use std::hash::{DefaultHasher, Hash as _, Hasher as _};
            let mut hasher = DefaultHasher::new();
            self.0.iccid().hash(&mut hasher);
            self.0.imei().hash(&mut hasher);
            Ok(hasher.finish() as isize)
        }
    }
}

plain_answers!(Device);

fn dictionary<'py, 'a>(py: Python<'py>, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> PyResult<Bound<'py, PyDict>> {
    let dictionary = PyDict::new(py);
    for (name, value) in pairs {
        dictionary.set_item(name, value)?;
    }
    Ok(dictionary)
}

/// Which devices to list, and how.
pub struct Filters {
    pub client: Client,
    pub state: Option<State>,
    pub group: Option<String>,
    pub plan: Option<String>,
    pub page_size: Option<u32>,
    pub after: Option<i64>,
    pub read_ahead: Option<bool>,
    pub added_after: Option<Timestamp>,
    pub added_before: Option<Timestamp>,
    pub custom_fields: Vec<(String, String)>,
    pub parts: Option<Parts>,
}

/// A list that is read in parts side by side.
pub struct Parts {
    pub count: usize,
    pub since: Timestamp,
    pub in_flight: Option<usize>,
}

impl Answer for Filters {
    fn give(self, py: Python<'_>, world: World) -> PyResult<Bound<'_, PyAny>> {
        Reading::of(self).give(py, world)
    }
}

impl Source for Filters {
    fn pages(&self) -> Pages {
        let mut list = self.client.devices().list();
        if let Some(state) = &self.state {
            list = list.state(state.clone());
        }
        if let Some(group) = &self.group {
            list = list.group(group);
        }
        if let Some(plan) = &self.plan {
            list = list.plan(plan);
        }
        if let Some(devices) = self.page_size {
            list = list.page_size(devices);
        }
        if let Some(number) = self.after {
            list = list.after(number);
        }
        if let Some(ahead) = self.read_ahead {
            list = list.read_ahead(ahead);
        }
        if let Some(time) = self.added_after {
            list = list.added_after(time);
        }
        if let Some(time) = self.added_before {
            list = list.added_before(time);
        }
        for (name, value) in &self.custom_fields {
            list = list.custom_field(name, value);
        }
        match &self.parts {
            Some(parts) => parts.pages(list),
            None => list.pages().map(|page| page.map(|page| Box::new(DeviceRows::of(page)) as Box<dyn Rows>)).boxed(),
        }
    }

    fn of(&self) -> &'static str {
        "devices"
    }

    fn schema(&self, _: Python<'_>, _: Failures) -> PyResult<SchemaRef> {
        Ok(table::schema::<thingspace::Device>())
    }
}

/// Devices that are handed on together when a list is read in parts, at most.
const TOGETHER: usize = 1_000;

impl Parts {
    fn pages(&self, list: ListDevices) -> Pages {
        let parts = list.in_parts(self.count, self.since);
        let parts = match self.in_flight {
            Some(calls) => parts.in_flight(calls),
            None => parts,
        };
        let ready = parts.stream().try_ready_chunks(TOGETHER).map(|ready| {
            // What came before an error goes with it: the list is incomplete.
            let devices = ready.map_err(|TryReadyChunksError(_, error)| error)?;
            Ok(Box::new(DeviceRows { devices: devices.into_iter(), next: None }) as Box<dyn Rows>)
        });
        ready.boxed()
    }
}

/// Devices of a page that are not handed out yet.
struct DeviceRows {
    devices: std::vec::IntoIter<thingspace::Device>,
    next: Option<i64>,
}

impl DeviceRows {
    fn of(page: DevicePage) -> Self {
        Self { next: page.next, devices: page.devices.into_iter() }
    }
}

impl Rows for DeviceRows {
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        let device = self.devices.next()?;
        Some(Bound::new(py, Device(device)).map(Bound::into_any))
    }

    fn left(&self) -> usize {
        self.devices.len()
    }

    fn batch(&self, _: Failures) -> Result<Option<RecordBatch>, Failed> {
        table::batch(self.devices.as_slice()).map(Some)
    }

    fn next(&self) -> Option<i64> {
        self.next
    }
}
