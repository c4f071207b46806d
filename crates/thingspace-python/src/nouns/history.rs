//! Histories of devices: usage, connections and provisioning.

use std::collections::HashMap;
use std::marker::PhantomData;
use std::sync::Arc;

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::types::PyList;
use thingspace::raw::types::{self, CustomFields};
use thingspace::{Client, DeviceId, DeviceKey, Histories, HistoryRecord, IdKind};

use crate::convert::arguments::Positive;
use crate::convert::device_ids::{Id, Ids, Keys, Named};
use crate::convert::moments::Moment;
use crate::convert::record::record;
use crate::convert::sync_async::{noun, sync_and_async};
use crate::convert::table::{self, Failures, OfDevice, Tabular};
use crate::errors::{self, Failed};
use crate::lists::list::{LazyList, Pages, Rows, Source};
use crate::nouns::sessions::Sessions;
use crate::runtime::flavor::{Answer, Flavor};

/// Returns the value of the attribute `name`.
fn attribute<'a>(attributes: &'a [CustomFields], name: &str) -> Option<&'a str> {
    attributes.iter().find(|attribute| attribute.key == name)?.value.as_deref()
}

/// Parses an attribute value as a number.
fn number(value: Option<&str>) -> Option<i64> {
    value?.trim().parse().ok()
}

record! {
    /// The usage of a device on one day, from one source.
    Usage(types::Usage),
    json |day| serde_json::to_value(day).unwrap_or_default(),
    parse serde_json::from_value;
    shown timestamp, bytes_used, sms_used;

    /// The day, as a `datetime` in UTC.
    timestamp: time = |day| day.timestamp();
    /// The data usage in bytes, in both directions.
    bytes_used: int = |day| day.bytes_used;
    /// The number of SMS, sent and received.
    sms_used: int = |day| day.sms_used;
    /// The service plan that the usage counts against.
    plan: string = |day| day.service_plan.as_deref();
    /// The source of the record: `Raw Usage` (from the network), or `Usage Feed` (rated usage, available about two days later).
    source: string = |day| day.source.as_ref().map(types::UsageSource::as_str);
    /// The number of SMS that the device sent.
    sms_sent: int = |day| number(attribute(&day.extended_attributes, "MoSms"));
    /// The number of SMS that the device received.
    sms_received: int = |day| number(attribute(&day.extended_attributes, "MtSms"));
    methods {}
}

record! {
    /// The start or the end of a data session.
    ConnectionEvent(types::ConnectionEvent),
    json |event| serde_json::to_value(event).unwrap_or_default(),
    parse serde_json::from_value;
    shown occurred_at, event;

    /// When the event happened.
    occurred_at: time = |event| event.occurred_at();
    /// The kind of event: `Start` or `Stop`.
    event: string = |event| attribute(&event.connection_event_attributes, "Event");
    /// The data usage of the session in bytes.
    bytes_used: int = |event| number(attribute(&event.connection_event_attributes, "BytesUsed"));
    /// The phone number of the device with the country code.
    msisdn: string = |event| attribute(&event.connection_event_attributes, "Msisdn");
    methods {}
}

record! {
    /// A change to a device, successful or not.
    ProvisioningEvent(types::ProvisioningHistory),
    json |event| serde_json::to_value(event).unwrap_or_default(),
    parse serde_json::from_value;
    shown occurred_at, event_type, status;

    /// When the change was made or failed.
    occurred_at: time = |event| event.occurred_at();
    /// The kind of change, in the service's terms: `Activate`, `Suspend`, …
    event_type: string = |event| event.event_type.as_ref().map(types::ProvisioningEventType::as_str);
    /// The result: `Success` or `Failed`.
    status: string = |event| event.status.as_ref().map(types::ProvisioningStatus::as_str);
    /// The author of the change: a user name, or the name of a system.
    event_by: string = |event| event.event_by.as_deref();
    /// The service plan at the time of the change.
    plan: string = |event| event.service_plan.as_deref();
    /// The phone number at the time of the change.
    mdn: string = |event| event.mdn.as_deref().filter(|mdn| !mdn.is_empty());
    /// The phone number with the country code at the time of the change.
    msisdn: string = |event| event.msisdn.as_deref().filter(|msisdn| !msisdn.is_empty());
    methods {}
}

/// A history record that has a Python class.
trait Kind: HistoryRecord + Tabular + Clone + Sync {
    /// What a list of these records contains. The `repr` of the list shows this string.
    const NAME: &'static str;

    fn of(client: &Client) -> Histories<'_, Self>;

    fn object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

macro_rules! kinds {
    ($($record:ty, $name:literal, $method:ident, $class:ident);* $(;)?) => {
        $(impl Kind for $record {
            const NAME: &'static str = $name;

            fn of(client: &Client) -> Histories<'_, Self> {
                client.$method()
            }

            fn object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                $class(self).into_bound_py_any(py)
            }
        })*
    };
}

kinds! {
    types::Usage, "usage of a device", usage, Usage;
    types::ConnectionEvent, "connections of a device", connections, ConnectionEvent;
    types::ProvisioningHistory, "changes of a device", provisioning, ProvisioningEvent;
}

/// The history of one device.
struct OfOne<R> {
    client: Client,
    id: DeviceId,
    from: Timestamp,
    to: Timestamp,
    kind: PhantomData<fn() -> R>,
}

impl<R: Kind> Source for OfOne<R> {
    fn pages(&self) -> Pages {
        let history = R::of(&self.client).of(&self.id, self.from, self.to);
        let page = async move { history.collect().await.map(|rows| Box::new(Records(rows.into_iter())) as Box<dyn Rows>) };
        stream::once(page).boxed()
    }

    fn of(&self) -> &'static str {
        R::NAME
    }

    fn schema(&self, _: Python<'_>, _: Failures) -> PyResult<SchemaRef> {
        Ok(table::schema::<R>())
    }
}

struct Records<R>(std::vec::IntoIter<R>);

impl<R: Kind> Rows for Records<R> {
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        self.0.next().map(|record| record.object(py))
    }

    fn left(&self) -> usize {
        self.0.len()
    }

    fn batch(&self, _: Failures) -> Result<Option<RecordBatch>, Failed> {
        table::batch(self.0.as_slice()).map(Some)
    }
}

/// The histories of many devices.
struct OfMany<R> {
    client: Client,
    devices: Vec<Arc<DeviceKey>>,
    from: Timestamp,
    to: Timestamp,
    in_flight: Option<usize>,
    kind: PhantomData<fn() -> R>,
}

impl<R: Kind> Source for OfMany<R> {
    fn pages(&self) -> Pages {
        let keys: HashMap<DeviceId, Arc<DeviceKey>> =
            self.devices.iter().filter_map(|key| Some((key.ids().first()?.clone(), Arc::clone(key)))).collect();
        let ids: Vec<DeviceId> = self.devices.iter().filter_map(|key| key.ids().first().cloned()).collect();
        let many = R::of(&self.client).of_many(ids, self.from, self.to);
        let many = match self.in_flight {
            Some(calls) => many.in_flight(calls),
            None => many,
        };
        let page = move |(id, history)| {
            Ok(Box::new(DeviceRows { key: keys.get(&id).cloned(), history: Some((id, history)) }) as Box<dyn Rows>)
        };
        many.stream().map(page).boxed()
    }

    fn of(&self) -> &'static str {
        "histories of many devices"
    }

    fn schema(&self, _: Python<'_>, failures: Failures) -> PyResult<SchemaRef> {
        Ok(table::schema_of_devices::<R>(failures))
    }
}

/// The history of one device in a list of histories. The list has one page for each device, and each page has one row.
struct DeviceRows<R> {
    /// The device as the caller passed it.
    key: Option<Arc<DeviceKey>>,
    history: Option<(DeviceId, thingspace::Result<Vec<R>>)>,
}

impl<R> DeviceRows<R> {
    /// Returns the device's identifier of this kind, in the same format as in the table of `devices.list()`. Returns `None` if
    /// the caller passed the device without an identifier of this kind.
    fn id(&self, kind: &IdKind) -> Option<&str> {
        self.key.as_ref()?.ids().iter().find(|id| id.kind() == kind).map(DeviceId::id)
    }
}

impl<R: Kind> Rows for DeviceRows<R> {
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        let (id, history) = self.history.take()?;
        Some(DeviceHistory::of(py, &id, history))
    }

    fn left(&self) -> usize {
        usize::from(self.history.is_some())
    }

    fn batch(&self, failures: Failures) -> Result<Option<RecordBatch>, Failed> {
        let Some((id, history)) = &self.history else { return Ok(None) };
        let name = id.to_string();
        let failed = history.as_ref().err().map(ToString::to_string);
        let (iccid, imei) = (self.id(&IdKind::Iccid), self.id(&IdKind::Imei));
        let of = OfDevice { device: &name, iccid, imei, failed: failed.as_deref() };
        match (history, failures) {
            (Err(_), Failures::Skip) => Ok(None),
            (Err(_), Failures::Raise) => self.failed().map_or(Ok(None), Err),
            (history, _) => table::batch_of_device(history.as_deref().unwrap_or_default(), &of, failures).map(Some),
        }
    }

    fn failed(&self) -> Option<Failed> {
        let (id, history) = self.history.as_ref()?;
        history.as_ref().err().map(|error| Failed::OfDevice(id.to_string(), Box::new(error.clone())))
    }
}

/// The history of one device. Iterate over this object to read the records. If the history could not be read, there are no
/// records, and `error` has the reason.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct DeviceHistory {
    device: String,
    records: Py<PyList>,
    error: Option<Py<PyAny>>,
}

impl DeviceHistory {
    fn of<'py, R: Kind>(py: Python<'py>, id: &DeviceId, history: thingspace::Result<Vec<R>>) -> PyResult<Bound<'py, PyAny>> {
        let records = PyList::empty(py);
        let error = match history {
            Ok(history) => {
                for record in history {
                    records.append(record.object(py)?)?;
                }
                None
            }
            Err(error) => Some(errors::object(error)),
        };
        Self { device: id.to_string(), records: records.unbind(), error }.into_bound_py_any(py)
    }
}

#[pymethods]
impl DeviceHistory {
    /// The id of the device, as it was sent in the request.
    #[getter]
    fn device(&self) -> &str {
        &self.device
    }

    /// The records, oldest first.
    #[getter]
    fn records(&self, py: Python<'_>) -> Py<PyList> {
        self.records.clone_ref(py)
    }

    /// Why the history could not be read; None if the history was read. This error does not affect the histories of other
    /// devices.
    #[getter]
    fn error(&self, py: Python<'_>) -> Option<Py<PyAny>> {
        self.error.as_ref().map(|error| error.clone_ref(py))
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.records.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.records.bind(py).try_iter()?.into_any())
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        let failed = if self.error.is_some() { ", failed" } else { "" };
        format!("DeviceHistory({}, {} records{failed})", self.device, self.records.bind(py).len())
    }
}

/// The return value of a method: a new list that reads its rows from the source `S`.
struct NewList<S>(S);

impl<S: Source + 'static> Answer for NewList<S> {
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        LazyList::of(self.0).give(py, flavor)
    }
}

macro_rules! histories {
    ($($(#[$meta:meta])* $blocking:ident, $awaitable:ident: $record:ty { $($more:tt)* })*) => {
        $(
            noun! {
                $(#[$meta])*
                $blocking, $awaitable
            }

            sync_and_async! {
                $blocking, $awaitable of thingspace::Client;
                shared {}
                blocking {}
                asyncio {}

                /// Lists the records of one device from `since` to `until`, inclusive, oldest first.
                ///
                /// ```python
                /// for record in client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
                ///     print(record)
                /// ```
                now fn of(this, py, device: Id, since: Moment, until: Moment) {
                    let kind = PhantomData::<fn() -> $record>;
                    NewList(OfOne { client: this.clone(), id: device.0, from: since.0, to: until.0, kind })
                }

                /// Lists the histories of many devices, each as a `DeviceHistory`, in the order in which the histories arrive.
                /// The client reads each history separately, because the service accepts one device per call. Up to `in_flight`
                /// histories are read at a time (default: 16). A history that cannot be read does not affect the others.
                ///
                /// A table of the histories has the additional columns `device` (the id that was requested), `iccid` and
                /// `imei`. `iccid` and `imei` are null for devices that you pass without these ids. A `Device` has both ids: if
                /// you pass `Device` objects, you can join the table with the table of `devices.list()`.
                ///
                /// ```python
                /// for history in client.usage.of_many(client.devices.list(state="active").all(), "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
                ///     print(history.device, len(history), history.error)
                /// ```
                now fn of_many(this, py, devices: Keys, since: Moment, until: Moment; in_flight: Option<Positive> = None) {
                    let (kind, devices) = (PhantomData::<fn() -> $record>, devices.0.into_iter().map(Arc::new).collect());
                    let in_flight = in_flight.map(|Positive(calls)| calls);
                    NewList(OfMany { client: this.clone(), devices, from: since.0, to: until.0, in_flight, kind })
                }

                $($more)*
            }
        )*
    };
}

histories! {
    /// The daily usage of devices: `client.usage`.
    UsageHistory, AsyncUsageHistory: types::Usage {
        /// Queries the total usage of each device in `devices`. If `devices` is omitted, queries every device of the account. An
        /// empty list raises a `ConfigError`. The period must start at most six months ago and last at most one month. The
        /// callback service DeviceUsage sends one message per device to your listener. `of_many` needs no listener: it returns
        /// the daily usage directly.
        ///
        /// ```python
        /// query = client.usage.totals("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        /// ```
        call fn totals(this, py, since: Moment, until: Moment; devices: Option<Named<Ids>> = None) {
            let client = this.clone();
            async move {
                let query = match devices {
                    None => client.usage().totals_of_account(since.0, until.0).await,
                    Some(Named(devices)) => client.usage().totals(devices.0, since.0, until.0).await,
                };
                query.map_err(errors::failed)
            }
        }
    }
    /// When devices started and ended their data sessions: `client.connections`.
    ConnectionHistory, AsyncConnectionHistory: types::ConnectionEvent {
        /// Lists the data sessions of one device, from the start and stop events between `since` and `until`, inclusive. If this
        /// period does not contain the start or the end of a session, `start` or `stop` is None.
        ///
        /// ```python
        /// for session in client.connections.sessions("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z"):
        ///     print(session.start, session.length, session.bytes_used)
        /// ```
        now fn sessions(this, py, device: Id, since: Moment, until: Moment) {
            Sessions { client: this.clone(), id: device.0, from: since.0, to: until.0 }
        }
    }
    /// The changes to devices: `client.provisioning`.
    ProvisioningHistory, AsyncProvisioningHistory: types::ProvisioningHistory {
        /// Queries the provisioning history of up to 100 devices. If `devices` is omitted, queries the history of every device of
        /// the account. An empty list raises a `ConfigError`. The callback service DeviceService sends the answer to your
        /// listener. `of_many` needs no listener: it returns the same history directly.
        ///
        /// ```python
        /// query = client.provisioning.by_callback("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z", devices="iccid:89148000008682242668")
        /// ```
        call fn by_callback(this, py, since: Moment, until: Moment; devices: Option<Named<Ids>> = None) {
            let client = this.clone();
            async move {
                let query = match devices {
                    None => client.provisioning().by_callback_of_account(since.0, until.0).await,
                    Some(Named(devices)) => client.provisioning().by_callback(devices.0, since.0, until.0).await,
                };
                query.map_err(errors::failed)
            }
        }
    }
}
