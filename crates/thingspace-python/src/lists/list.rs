//! Lazy lists, which request no page until the caller starts to read.

use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use futures_util::{Stream, StreamExt as _};
use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use pyo3::sync::MutexExt as _;
use pyo3::types::{PyCapsule, PyList};
use tokio::sync::Mutex as AsyncMutex;

use crate::convert::arguments::Count;
use crate::convert::sync_async::sync_and_async;
use crate::convert::table::{Failures, Framed, Table, needed};
use crate::errors::{Failed, raise};
use crate::runtime::flavor::{Answer, Flavor, flavored_answers};
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps, anext, next, steps};
use crate::runtime::work;

/// The source of the pages of a list.
pub trait Source: Send + Sync {
    /// Returns a stream of all pages in order. The stream always starts with the first page.
    fn pages(&self) -> Pages;

    /// The plural name of the rows, for the repr of the list.
    fn of(&self) -> &'static str;

    /// Returns the schema of the table that the rows are converted to. Called before `Rows::batch`.
    fn schema(&self, py: Python<'_>, failures: Failures) -> PyResult<SchemaRef>;
}

/// A stream of pages.
pub type Pages = Pin<Box<dyn Stream<Item = thingspace::Result<Box<dyn Rows>>> + Send>>;

/// The unread rows of a page.
pub trait Rows: Send {
    /// Removes and returns the next row.
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>>;

    /// The number of remaining rows.
    fn left(&self) -> usize;

    /// Converts the remaining rows to a record batch. `None` if the page could not be read and `failures` leaves out failed
    /// pages.
    fn batch(&self, failures: Failures) -> Result<Option<RecordBatch>, Failed>;

    /// Returns why the page could not be read; `None` if the page was read.
    fn failed(&self) -> Option<Failed> {
        None
    }

    /// The device number after which the next page starts; `None` on the last page, and for lists that cannot be continued.
    fn next(&self) -> Option<i64> {
        None
    }
}

/// A lazy list: pages are fetched while you read with `for`, `async for`, `pages()` or `all()`. Each loop or call starts from the
/// beginning, with one exception: after a call of `next()` on the list itself, a `for` loop over the list continues where the
/// last `next()` stopped.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct List(Owned<LazyList>);

/// A lazy list for asyncio: pages are fetched while you read with `async for`, or while you await `all()`. To read page by
/// page, use `async for` with `pages()`.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct AsyncList(Owned<LazyList>);

flavored_answers! {
    LazyList => List, AsyncList;
}

/// The implementation of `List` and `AsyncList`.
pub struct LazyList {
    source: Arc<dyn Source>,
    /// The position of `next()` on the list itself.
    own: Arc<Reader>,
    /// Whether `next()` was called on the list itself. After the first call, the list is an iterator.
    started: AtomicBool,
}

impl LazyList {
    /// Creates a list.
    pub fn of(source: impl Source + 'static) -> Self {
        let source: Arc<dyn Source> = Arc::new(source);
        let own = Arc::new(Reader::new(&*source));
        Self { source, own, started: AtomicBool::new(false) }
    }

    /// Returns an iterator over the rows from the beginning, or from where `next()` on the list itself stopped.
    fn rows(&self) -> RowIterator {
        let started = self.started.load(Ordering::Relaxed);
        let reader = if started { Arc::clone(&self.own) } else { Arc::new(Reader::new(&*self.source)) };
        RowIterator(reader.into())
    }

    /// Returns the iterator that `next()` on the list itself uses.
    fn own(&self) -> RowIterator {
        self.started.store(true, Ordering::Relaxed);
        RowIterator(Arc::clone(&self.own).into())
    }

    fn repr(&self, class: &str) -> String {
        format!("{class}({}, read page by page)", self.source.of())
    }
}

/// A position in a list.
struct Reader {
    pages: AsyncMutex<Option<Pages>>,
    ready: Mutex<Ready>,
}

/// What a `Reader` has fetched but no iterator has returned yet: rows, an error, or the end of the list.
#[derive(Default)]
struct Ready {
    rows: Option<Box<dyn Rows>>,
    /// Why the next page could not be fetched.
    failed: Option<Box<thingspace::Error>>,
    finished: bool,
}

impl Ready {
    fn is_empty(&self) -> bool {
        !self.finished && self.failed.is_none() && self.rows.as_ref().is_none_or(|rows| rows.left() == 0)
    }
}

impl Reader {
    fn new(source: &dyn Source) -> Self {
        Self { pages: AsyncMutex::new(Some(source.pages())), ready: Mutex::default() }
    }

    fn ready(&self) -> MutexGuard<'_, Ready> {
        // A panic cannot leave the value half changed, so a poisoned mutex is still usable.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fetches pages until a page has rows, a request fails, or the list ends.
    async fn advance(&self) {
        let mut pages = self.pages.lock().await;
        // The loop may have nothing to do: another task may have fetched a page with this reader while this task waited for the
        // lock.
        while self.ready().is_empty() {
            let page = match pages.as_mut() {
                Some(pages) => pages.next().await,
                None => None,
            };
            // There is no await between here and the assignment, so cancellation cannot lose the page.
            match page {
                Some(Ok(page)) => self.ready().rows = Some(page),
                Some(Err(error)) => self.ready().failed = Some(Box::new(error)),
                None => {
                    *pages = None;
                    self.ready().finished = true;
                }
            }
        }
    }
}

/// An iterator over the rows of a list.
#[pyclass(frozen, module = "thingspace")]
pub struct RowIterator(Owned<Arc<Reader>>);

impl Steps for RowIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let mut ready = match self.0.get().ready.lock_py_attached(py) {
            Ok(ready) => ready,
            Err(poisoned) => poisoned.into_inner(),
        };
        if let Some(row) = ready.rows.as_mut().and_then(|rows| rows.take(py)) {
            return row.map(Step::Taken);
        }
        match ready.failed.take() {
            Some(error) => Err(raise(*error)),
            None if ready.finished => Ok(Step::End),
            None => Ok(Step::Wait),
        }
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let reader = Arc::clone(self.0.local(py)?);
        Ok(async move { reader.advance().await })
    }
}

steps!(RowIterator);

/// A page of a list: a sequence of its rows.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct Page {
    rows: Py<PyList>,
    next: Option<i64>,
}

impl Page {
    fn of(py: Python<'_>, mut rows: Box<dyn Rows>) -> PyResult<Self> {
        let (next, list) = (rows.next(), PyList::empty(py));
        while let Some(row) = rows.take(py) {
            list.append(row?)?;
        }
        Ok(Self { rows: list.unbind(), next })
    }
}

#[pymethods]
impl Page {
    /// The rows.
    #[getter]
    fn rows(&self, py: Python<'_>) -> Py<PyList> {
        self.rows.clone_ref(py)
    }

    /// The value to pass to `devices.list(after=…)` to continue the list after this page. None on the last page, for lists that
    /// are read in parallel parts, and for lists whose rows are not devices.
    #[getter]
    fn next(&self) -> Option<i64> {
        self.next
    }

    fn __len__(&self, py: Python<'_>) -> usize {
        self.rows.bind(py).len()
    }

    fn __iter__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.rows.bind(py).try_iter()?.into_any())
    }

    fn __getitem__<'py>(&self, py: Python<'py>, index: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.rows.bind(py).as_any().get_item(index)
    }

    fn __repr__(&self, py: Python<'_>) -> String {
        format!("Page({} rows)", self.rows.bind(py).len())
    }
}

/// An iterator over the pages of a list, for `for` and `async for`.
#[pyclass(frozen, module = "thingspace")]
pub struct PageIterator(Owned<Arc<Reader>>);

impl Steps for PageIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let (page, failed, finished) = {
            let mut ready = self.0.get().ready();
            (ready.rows.take().filter(|rows| rows.left() > 0), ready.failed.take(), ready.finished)
        };
        match (page, failed) {
            (Some(page), _) => Ok(Step::Taken(Page::of(py, page)?.into_bound_py_any(py)?)),
            (None, Some(error)) => Err(raise(*error)),
            (None, None) if finished => Ok(Step::End),
            (None, None) => Ok(Step::Wait),
        }
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let reader = Arc::clone(self.0.local(py)?);
        Ok(async move { reader.advance().await })
    }
}

steps!(PageIterator);

impl Answer for PageIterator {
    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        self.into_bound_py_any(py)
    }
}

/// All rows of a list, up to a limit.
struct All {
    pages: Vec<Box<dyn Rows>>,
    limit: usize,
}

impl All {
    async fn read(source: Arc<dyn Source>, limit: usize) -> Result<Self, Failed> {
        let (mut pages, mut count) = (Vec::new(), 0);
        let mut stream = source.pages();
        while count < limit {
            let Some(page) = stream.next().await else { break };
            let page = page?;
            count += page.left();
            pages.push(page);
        }
        Ok(Self { pages, limit })
    }
}

impl Answer for All {
    fn give(self, py: Python<'_>, _flavor: Flavor) -> PyResult<Bound<'_, PyAny>> {
        let list = PyList::empty(py);
        for mut page in self.pages {
            while list.len() < self.limit
                && let Some(row) = page.take(py)
            {
                list.append(row?)?;
            }
        }
        Ok(list.into_any())
    }
}

/// Reads the whole list into a table. Each page is converted as soon as it arrives.
fn table(
    py: Python<'_>,
    list: &LazyList,
    failures: Failures,
) -> PyResult<impl Future<Output = Result<Table, Failed>> + Send + use<>> {
    let (source, schema) = (Arc::clone(&list.source), list.source.schema(py, failures)?);
    Ok(async move {
        let (mut batches, mut pages, mut failed, mut read) = (Vec::new(), source.pages(), None, false);
        while let Some(page) = pages.next().await {
            let page = page?;
            batches.extend(page.batch(failures)?);
            let failure = page.failed();
            read |= failure.is_none();
            failed = failed.or(failure);
        }
        match failed {
            Some(failed) if !read && failures == Failures::ColumnUnlessAll => Err(failed),
            _ => Ok(Table::new(schema, batches)),
        }
    })
}

/// Reads the whole list and passes the table to a function of `thingspace/_frames.py`.
fn framed(
    py: Python<'_>,
    list: &LazyList,
    function: &'static str,
    path: Option<Py<PyAny>>,
    failures: Failures,
) -> PyResult<impl Future<Output = Result<Framed, Failed>> + Send + use<>> {
    needed(py, function)?;
    let table = table(py, list, failures)?;
    Ok(async move { Ok(Framed { table: table.await?, function, path }) })
}

sync_and_async! {
    List, AsyncList of LazyList;
    shared {
        fn __aiter__(this: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
            let (py, list) = (this.py(), this.get().0.local(this.py())?);
            list.rows().into_py_any(py)
        }

        fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            anext(py, &self.0.local(py)?.own().into_bound_py_any(py)?)
        }
    }
    blocking {
        fn __iter__(&self, py: Python<'_>) -> PyResult<RowIterator> {
            Ok(self.0.local(py)?.rows())
        }

        fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
            next(&self.0.local(py)?.own(), py)
        }

        /// Fetches the whole list and returns it as an Arrow C stream.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            &self,
            py: Python<'py>,
            requested_schema: Option<Bound<'py, PyCapsule>>,
        ) -> PyResult<Bound<'py, PyCapsule>> {
            // The protocol allows the producer to ignore the requested schema.
            let _ = requested_schema;
            work::block(py, table(py, self.0.local(py)?, Failures::default())?)??.stream(py)
        }

        fn __repr__(&self) -> String {
            self.0.get().repr("List")
        }
    }
    asyncio {
        fn __repr__(&self) -> String {
            self.0.get().repr("AsyncList")
        }
    }

    /// Returns an iterator over the pages.
    ///
    /// ```python
    /// for page in client.devices.list(page_size=500).pages():
    ///     print(len(page), page.next)
    /// ```
    now fn pages(this, py) {
        PageIterator(Arc::new(Reader::new(&*this.source)).into())
    }

    /// Fetches all rows, or at most `limit` rows.
    ///
    /// ```python
    /// devices = client.devices.list(state="active").all(limit=100)
    /// ```
    call fn all(this, py; limit: Option<Count> = None) {
        All::read(Arc::clone(&this.source), limit.map_or(usize::MAX, |Count(limit)| limit))
    }

    /// Fetches the whole list as an Arrow table, which polars, pandas, DuckDB and pyarrow accept. The record class determines the
    /// columns.
    ///
    /// `errors` has an effect only on lists from `of_many`. It determines how the table shows a device whose history could not
    /// be read. "column" adds one row for the device, with the reason in the column `error`. "skip" leaves the device out.
    /// "raise" raises the first error, whose attribute `device` is the id of the device. The default is "column", except that
    /// the first error is raised if no history could be read.
    ///
    /// ```python
    /// table = client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z").to_arrow()
    /// print(table.num_rows, table.column_names)
    /// ```
    call fn to_arrow(this, py; errors: Option<Failures> = None) {
        table(py, this, errors.unwrap_or_default())?
    }

    /// Fetches the whole list as a `polars.DataFrame`. Requires polars. `errors` is described at `to_arrow`.
    ///
    /// ```python
    /// frame = client.devices.list().to_polars()
    /// ```
    call fn to_polars(this, py; errors: Option<Failures> = None) {
        framed(py, this, "to_polars", None, errors.unwrap_or_default())?
    }

    /// Fetches the whole list as a `pandas.DataFrame`. Requires pandas and pyarrow. `errors` is described at `to_arrow`.
    ///
    /// ```python
    /// frame = client.devices.list().to_pandas()
    /// ```
    call fn to_pandas(this, py; errors: Option<Failures> = None) {
        framed(py, this, "to_pandas", None, errors.unwrap_or_default())?
    }

    /// Writes the whole list to a Parquet file. Requires pyarrow or polars. `errors` is described at `to_arrow`.
    ///
    /// ```python
    /// client.devices.list().to_parquet("devices.parquet")
    /// ```
    call fn to_parquet(this, py, path: Py<PyAny>; errors: Option<Failures> = None) {
        framed(py, this, "to_parquet", Some(path), errors.unwrap_or_default())?
    }
}
