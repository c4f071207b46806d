//! The data sessions of a device, from its connection history.

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use futures_util::{StreamExt as _, stream};
use jiff::Timestamp;
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use thingspace::{Client, DeviceId};

use crate::convert::record::record;
use crate::convert::table::{self, Failures};
use crate::errors::Failed;
use crate::lists::list::{LazyList, Pages, Rows, Source};
use crate::runtime::flavor::{Answer, Flavor};

record! {
    /// A data session of a device: a start and an end from the connection history of the device.
    ConnectionSession(thingspace::ConnectionSession),
    json |session| serde_json::to_value(session).unwrap_or_default(),
    parse serde_json::from_value;
    shown start, stop, bytes_used;

    /// When the session started; None if the history does not contain its start.
    start: time = |session| session.start;
    /// When the session ended; None if the history does not contain its end, perhaps because the session has not ended.
    stop: time = |session| session.stop;
    /// The data usage of the session in bytes. None if the history does not contain the end of the session, because only the end
    /// event reports the usage.
    bytes_used: int = |session| session.bytes;

    methods {
        /// How long the session lasted, as a `timedelta`; None if its start or its end is missing.
        #[getter]
        fn length(&self) -> Option<std::time::Duration> {
            std::time::Duration::try_from(self.0.length()?).ok()
        }
    }
}

/// The source of a list: the data sessions of one device between two times.
pub struct Sessions {
    pub client: Client,
    pub id: DeviceId,
    pub from: Timestamp,
    pub to: Timestamp,
}

impl Source for Sessions {
    fn pages(&self) -> Pages {
        let (client, id, from, to) = (self.client.clone(), self.id.clone(), self.from, self.to);
        let page = async move {
            let sessions = client.connections().sessions(&id, from, to).await;
            sessions.map(|sessions| Box::new(SessionRows(sessions.into_iter())) as Box<dyn Rows>)
        };
        stream::once(page).boxed()
    }

    fn of(&self) -> &'static str {
        "sessions of a device"
    }

    fn schema(&self, _: Python<'_>, _: Failures) -> PyResult<SchemaRef> {
        Ok(table::schema::<thingspace::ConnectionSession>())
    }
}

impl Answer for Sessions {
    fn give(self, py: Python<'_>, flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        LazyList::of(self).give(py, flavor)
    }
}

struct SessionRows(std::vec::IntoIter<thingspace::ConnectionSession>);

impl Rows for SessionRows {
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        self.0.next().map(|session| ConnectionSession(session).into_bound_py_any(py))
    }

    fn left(&self) -> usize {
        self.0.len()
    }

    fn batch(&self, _: Failures) -> Result<Option<RecordBatch>, Failed> {
        table::batch(self.0.as_slice()).map(Some)
    }
}
