//! What lines used, when they were connected, and what was done to them.

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

use crate::arguments::{Id, Ids, Keys, Moment, Positive};
use crate::errors::{self, Failed};
use crate::list::{Pages, Reading, Rows, Source};
use crate::models::Listed;
use crate::record::record;
use crate::table::{self, Failures, OfDevice, Tabular};
use crate::twins::{Answer, World, ask, noun, twins};

/// An attribute by its name.
fn attribute<'a>(attributes: &'a [CustomFields], name: &str) -> Option<&'a str> {
    attributes.iter().find(|attribute| attribute.key == name)?.value.as_deref()
}

fn number(text: Option<&str>) -> Option<i64> {
    text?.trim().parse().ok()
}

record! {
    /// What a line used on one day, as one source tells it.
    Usage(types::Usage),
    json |day| serde_json::to_value(day).unwrap_or_default(),
    parse serde_json::from_value;
    shown timestamp, bytes_used, sms_used;

    /// The day, as a time with a zone.
    timestamp: time = |day| day.timestamp.as_deref();
    /// Data, in bytes, both directions.
    bytes_used: int = |day| day.bytes_used;
    /// SMS, sent and received together.
    sms_used: int = |day| day.sms_used;
    /// The service plan that the usage counts against.
    plan: text = |day| day.service_plan.as_deref();
    /// Where the record comes from: `Raw Usage`, from the network, soon; `Usage Feed`, rated, about two days later.
    source: text = |day| day.source.as_ref().map(types::UsageSource::as_str);
    /// SMS that the line sent.
    sms_sent: int = |day| number(attribute(&day.extended_attributes, "MoSms"));
    /// SMS that the line received.
    sms_received: int = |day| number(attribute(&day.extended_attributes, "MtSms"));
    methods {}
}

record! {
    /// A data session that began or ended.
    ConnectionEvent(types::ConnectionEvent),
    json |event| serde_json::to_value(event).unwrap_or_default(),
    parse serde_json::from_value;
    shown occurred_at, event;

    /// When it happened.
    occurred_at: time = |event| event.occurred_at.as_deref();
    /// What happened: `Start` or `Stop`.
    event: text = |event| attribute(&event.connection_event_attributes, "Event");
    /// Data of the session, in bytes.
    bytes_used: int = |event| number(attribute(&event.connection_event_attributes, "BytesUsed"));
    /// The phone number of the line with its country code.
    msisdn: text = |event| attribute(&event.connection_event_attributes, "Msisdn");
    methods {}
}

record! {
    /// A change of a line.
    ProvisioningEvent(types::ProvisioningHistory),
    json |event| serde_json::to_value(event).unwrap_or_default(),
    parse serde_json::from_value;
    shown occurred_at, event_type, status;

    /// When it was done.
    occurred_at: time = |event| event.occurred_at.as_deref();
    /// What was done: `Activate`, `Suspend`, …; free text of the platform.
    event_type: text = |event| event.event_type.as_ref().map(types::ProvisioningEventType::as_str);
    /// How it ended: `Success` or `Failed`.
    status: text = |event| event.status.as_ref().map(types::ProvisioningStatus::as_str);
    /// Who did it.
    event_by: text = |event| event.event_by.as_deref();
    /// The service plan at that time.
    plan: text = |event| event.service_plan.as_deref();
    /// The phone number at that time.
    mdn: text = |event| event.mdn.as_deref().filter(|mdn| !mdn.is_empty());
    /// The phone number with its country code at that time.
    msisdn: text = |event| event.msisdn.as_deref().filter(|msisdn| !msisdn.is_empty());
    methods {}
}

/// A kind of history with its record class.
trait Kind: HistoryRecord + Tabular + Clone + Sync {
    const WORD: &'static str;

    fn of(client: &Client) -> Histories<'_, Self>;

    fn object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>>;
}

macro_rules! kinds {
    ($($record:ty, $word:literal, $ask:ident, $class:ident);* $(;)?) => {
        $(impl Kind for $record {
            const WORD: &'static str = $word;

            fn of(client: &Client) -> Histories<'_, Self> {
                client.$ask()
            }

            fn object(self, py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
                $class(self).into_bound_py_any(py)
            }
        })*
    };
}

kinds! {
    types::Usage, "usage of a line", usage, Usage;
    types::ConnectionEvent, "connections of a line", connections, ConnectionEvent;
    types::ProvisioningHistory, "changes of a line", provisioning, ProvisioningEvent;
}

/// The history of one line.
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
        R::WORD
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
            Ok(Box::new(Line { key: keys.get(&id).cloned(), history: Some((id, history)) }) as Box<dyn Rows>)
        };
        many.stream().map(page).boxed()
    }

    fn of(&self) -> &'static str {
        "histories of many lines"
    }

    fn schema(&self, _: Python<'_>, failures: Failures) -> PyResult<SchemaRef> {
        Ok(table::schema_of_devices::<R>(failures))
    }
}

struct Line<R> {
    /// The device as it was given.
    key: Option<Arc<DeviceKey>>,
    history: Option<(DeviceId, thingspace::Result<Vec<R>>)>,
}

impl<R> Line<R> {
    /// Its identifier of a kind, as the table of devices has it.
    fn id(&self, kind: &IdKind) -> Option<&str> {
        self.key.as_ref()?.ids().iter().find(|id| id.kind() == kind).map(DeviceId::id)
    }
}

impl<R: Kind> Rows for Line<R> {
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        let (id, history) = self.history.take()?;
        Some(LineHistory::of(py, &id, history))
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

/// The history of one line among many: a sequence of its records. One that failed has an `error`, and no records.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct LineHistory {
    device: String,
    records: Py<PyList>,
    error: Option<Py<PyAny>>,
}

impl LineHistory {
    fn of<'py, R: Kind>(py: Python<'py>, id: &DeviceId, told: thingspace::Result<Vec<R>>) -> PyResult<Bound<'py, PyAny>> {
        let records = PyList::empty(py);
        let error = match told {
            Ok(told) => {
                for record in told {
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
impl LineHistory {
    /// The line, by the id that was asked for.
    #[getter]
    fn device(&self) -> &str {
        &self.device
    }

    /// Its records, oldest first.
    #[getter]
    fn records(&self, py: Python<'_>) -> Py<PyList> {
        self.records.clone_ref(py)
    }

    /// Why it could not be told. Other lines are told all the same.
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
        format!("LineHistory({}, {} records{failed})", self.device, self.records.bind(py).len())
    }
}

/// A list to be read from.
struct Unread<S>(S);

impl<S: Source + 'static> Answer for Unread<S> {
    fn give(self, py: Python<'_>, world: World) -> PyResult<Bound<'_, PyAny>> {
        Reading::of(self.0).give(py, world)
    }
}

macro_rules! histories {
    ($($(#[$meta:meta])* $blocking:ident, $awaitable:ident: $record:ty { $($more:tt)* })*) => {
        $(
            noun! {
                $(#[$meta])*
                $blocking, $awaitable
            }

            twins! {
                $blocking, $awaitable of thingspace::Client;
                both {}
                blocking {}
                asyncio {}

                /// Of one line, from one moment to another, both included; oldest first, over all its pages, each record once.
                now fn of(this, py, device: Id, since: Moment, until: Moment) {
                    let kind = PhantomData::<fn() -> $record>;
                    Unread(OfOne { client: this.clone(), id: device.0, from: since.0, to: until.0, kind })
                }

                /// Of many lines: the service takes one in a call, so `in_flight` calls are under way at a time, 16 unless told otherwise.
                /// Lines come as they are complete, each as a `LineHistory`; one that fails does not end the others.
                ///
                /// As a table it has the columns `device`, the id that was asked for, and `iccid` and `imei`, as far as the devices were
                /// given with them: `Device`s have both, so that the table joins with that of `devices.list()`.
                now fn of_many(this, py, devices: Keys, since: Moment, until: Moment; in_flight: Option<Positive> = None) {
                    let (kind, devices) = (PhantomData::<fn() -> $record>, devices.0.into_iter().map(Arc::new).collect());
                    let in_flight = in_flight.map(|Positive(calls)| calls);
                    Unread(OfMany { client: this.clone(), devices, from: since.0, to: until.0, in_flight, kind })
                }

                $($more)*
            }
        )*
    };
}

histories! {
    /// What lines used, day by day: `client.usage`.
    UsageHistory, AsyncUsageHistory: types::Usage {
        /// Asks for the sum of what each line used: of these lines, or of the whole account. The period begins at most six months ago and
        /// lasts a month at most. DeviceUsage answers, one message for each line; `of_many` needs no listener.
        call fn totals(this, py, since: Moment, until: Moment; devices: Option<Ids> = None) {
            let devices = devices.map_or_else(Vec::new, |ids| ids.0);
            ask!(this, client => client.usage().totals(devices, since.0, until.0))
        }
    }
    /// When lines began and ended their data sessions: `client.connections`.
    ConnectionHistory, AsyncConnectionHistory: types::ConnectionEvent {}
    /// What was done to lines: `client.provisioning`.
    ProvisioningHistory, AsyncProvisioningHistory: types::ProvisioningHistory {
        /// Asks what was done to up to 100 lines, or to all of the account. DeviceService answers; `of_many` needs no listener.
        call fn by_callback(this, py, since: Moment, until: Moment; devices: Option<Ids> = None) {
            let devices = devices.map_or_else(Vec::new, |ids| ids.0);
            ask!(this, client => client.provisioning().by_callback(devices, since.0, until.0))
        }
    }
}

noun! {
    /// What lines used under promotions: `client.promo_usage`.
    PromoUsage, AsyncPromoUsage
}

twins! {
    PromoUsage, AsyncPromoUsage of thingspace::Client;
    both {}
    blocking {}
    asyncio {}

    /// Of one line, day by day.
    now fn of(this, py, device: Id, since: Moment, until: Moment) {
        let client = this.clone();
        Listed::new("usage under promotions", move || client.promo_usage().of(&device.0, since.0, until.0))
    }

    /// Asks for the sums of lines. DevicePromoUsage answers.
    call fn totals(this, py, devices: Ids, since: Moment, until: Moment) {
        ask!(this, client => client.promo_usage().totals(devices.0, since.0, until.0))
    }
}
