//! Lists of devices.

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use futures_util::stream::TryReadyChunksError;
use futures_util::{StreamExt as _, TryStreamExt as _};
use jiff::Timestamp;
use pyo3::prelude::*;
use thingspace::{Client, DevicePage, ListDevices, State};

use super::list::{LazyList, Pages, Rows, Source};
use crate::convert::device::Device;
use crate::convert::device_ids::IdPart;
use crate::convert::table::{self, Failures};
use crate::errors::Failed;
use crate::runtime::flavor::{Answer, Flavor};

/// The filters and settings of a list of devices.
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
    pub contains: Option<IdPart>,
    pub starts_with: Option<IdPart>,
    pub ends_with: Option<IdPart>,
    pub parts: Option<Parts>,
}

/// How to read a list in parallel parts.
pub struct Parts {
    pub count: usize,
    pub since: Timestamp,
    pub in_flight: Option<usize>,
}

impl Answer for Filters {
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        LazyList::of(self).give(py, flavor)
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
        if let Some(IdPart(kind, part)) = &self.contains {
            list = list.id_contains(kind.clone(), part);
        }
        if let Some(IdPart(kind, part)) = &self.starts_with {
            list = list.id_starts_with(kind.clone(), part);
        }
        if let Some(IdPart(kind, part)) = &self.ends_with {
            list = list.id_ends_with(kind.clone(), part);
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

/// The maximum number of devices in a page of a list that is read in parts.
const CHUNK: usize = 1_000;

impl Parts {
    fn pages(&self, list: ListDevices) -> Pages {
        let parts = list.in_parts(self.count, self.since);
        let parts = match self.in_flight {
            Some(calls) => parts.in_flight(calls),
            None => parts,
        };
        let ready = parts.stream().try_ready_chunks(CHUNK).map(|ready| {
            // On an error, the devices of this chunk are dropped, because the list is incomplete anyway.
            let devices = ready.map_err(|TryReadyChunksError(_, error)| error)?;
            Ok(Box::new(DeviceRows { devices: devices.into_iter(), next: None }) as Box<dyn Rows>)
        });
        ready.boxed()
    }
}

/// The unread devices of a page.
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
