//! Lazy lists: no request is sent before the caller starts reading, and one page at a time after that.

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

/// The source of a list. Each call of `pages` starts from the beginning.
pub trait Source: Send + Sync {
    /// Returns the pages in order.
    fn pages(&self) -> Pages;

    /// What the list contains, for its repr.
    fn of(&self) -> &'static str;

    /// Returns the columns of a table of the rows; called before `Rows::batch`.
    fn schema(&self, py: Python<'_>, failures: Failures) -> PyResult<SchemaRef>;
}

/// A stream of pages.
pub type Pages = Pin<Box<dyn Stream<Item = thingspace::Result<Box<dyn Rows>>> + Send>>;

/// Rows of a page that have not been returned.
pub trait Rows: Send {
    /// Takes the next row.
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>>;

    /// The number of remaining rows.
    fn left(&self) -> usize;

    /// Returns the remaining rows as a record batch; none if they are left out.
    fn batch(&self, failures: Failures) -> Result<Option<RecordBatch>, Failed>;

    /// Returns why the remaining rows could not be read.
    fn failed(&self) -> Option<Failed> {
        None
    }

    /// Where the next page starts, if lists of this kind can be continued.
    fn next(&self) -> Option<i64> {
        None
    }
}

/// A list that is fetched page by page while it is read: with `for`, `async for`, `pages()` or `all()`. Each of them starts from the
/// beginning. `next()` turns the list into an iterator: `for` then continues where the last `next()` stopped.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct List(Owned<LazyList>);

/// A list that is fetched page by page while it is read: with `async for`, `async for` over `pages()`, or `await all()`.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct AsyncList(Owned<LazyList>);

flavored_answers! {
    LazyList => List, AsyncList;
}

/// A list, with the reader that its own `next()` uses.
pub struct LazyList {
    source: Arc<dyn Source>,
    own: Arc<Reader>,
    /// Whether `next()` of the list itself was called: the list is an iterator from then on.
    started: AtomicBool,
}

impl LazyList {
    /// Creates a list that has not been read from.
    pub fn of(source: impl Source + 'static) -> Self {
        let source: Arc<dyn Source> = Arc::new(source);
        let own = Arc::new(Reader::new(&*source));
        Self { source, own, started: AtomicBool::new(false) }
    }

    /// Returns an iterator over the rows: from the beginning, or from where `next()` of the list itself stopped.
    fn rows(&self) -> RowIterator {
        let started = self.started.load(Ordering::Relaxed);
        let reader = if started { Arc::clone(&self.own) } else { Arc::new(Reader::new(&*self.source)) };
        RowIterator(reader.into())
    }

    /// Returns the iterator of `next()` of the list itself.
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

/// What was fetched and has not been taken.
#[derive(Default)]
struct Ready {
    rows: Option<Box<dyn Rows>>,
    /// The error in place of the next page.
    failed: Option<Box<thingspace::Error>>,
    over: bool,
}

impl Ready {
    fn is_empty(&self) -> bool {
        !self.over && self.failed.is_none() && self.rows.as_ref().is_none_or(|rows| rows.left() == 0)
    }
}

impl Reader {
    fn new(source: &dyn Source) -> Self {
        Self { pages: AsyncMutex::new(Some(source.pages())), ready: Mutex::default() }
    }

    fn ready(&self) -> MutexGuard<'_, Ready> {
        // It changes in single steps, so it is consistent even after a panic.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Advances to the next page that has rows, to an error, or to the end.
    async fn advance(&self) {
        let mut pages = self.pages.lock().await;
        // Another task that reads from this position may have advanced already.
        while self.ready().is_empty() {
            let page = match pages.as_mut() {
                Some(pages) => pages.next().await,
                None => None,
            };
            // Nothing is awaited from here on, so a canceled wait cannot lose the page.
            match page {
                Some(Ok(page)) => self.ready().rows = Some(page),
                Some(Err(error)) => self.ready().failed = Some(Box::new(error)),
                None => {
                    *pages = None;
                    self.ready().over = true;
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
            None if ready.over => Ok(Step::End),
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

    /// The platform number after which the next page of devices starts: `devices.list(after=…)` continues there. None on the last page.
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
        let (page, failed, over) = {
            let mut ready = self.0.get().ready();
            (ready.rows.take().filter(|rows| rows.left() > 0), ready.failed.take(), ready.over)
        };
        match (page, failed) {
            (Some(page), _) => Ok(Step::Taken(Page::of(py, page)?.into_bound_py_any(py)?)),
            (None, Some(error)) => Err(raise(*error)),
            (None, None) if over => Ok(Step::End),
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

/// The rows of pages, up to a limit.
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

/// Reads the whole list into a table. Each page is converted as it arrives.
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

/// Reads the whole list into an object of a library.
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

        /// Fetches the whole list and returns it as Arrow's C stream, for libraries that read it.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            &self,
            py: Python<'py>,
            requested_schema: Option<Bound<'py, PyCapsule>>,
        ) -> PyResult<Bound<'py, PyCapsule>> {
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
    now fn pages(this, py) {
        PageIterator(Arc::new(Reader::new(&*this.source)).into())
    }

    /// Fetches all rows, or the first `limit` of them.
    call fn all(this, py; limit: Option<Count> = None) {
        All::read(Arc::clone(&this.source), limit.map_or(usize::MAX, |Count(limit)| limit))
    }

    /// Fetches the whole list as an Arrow table, which polars, pandas, DuckDB and pyarrow accept. The columns are those of the record class.
    ///
    /// `errors` says how tables of `of_many` handle devices whose history could not be read: "column" gives each a row with the reason in
    /// the column `error`, which is null for the others; "skip" leaves them out; "raise" raises the first error, whose `device` names the
    /// device. The default is "column", but the first error is raised if no device could be read.
    call fn to_arrow(this, py; errors: Option<Failures> = None) {
        table(py, this, errors.unwrap_or_default())?
    }

    /// Fetches the whole list as a `polars.DataFrame`. Requires polars. `errors` as in `to_arrow`.
    call fn to_polars(this, py; errors: Option<Failures> = None) {
        framed(py, this, "to_polars", None, errors.unwrap_or_default())?
    }

    /// Fetches the whole list as a `pandas.DataFrame`. Requires pandas and pyarrow. `errors` as in `to_arrow`.
    call fn to_pandas(this, py; errors: Option<Failures> = None) {
        framed(py, this, "to_pandas", None, errors.unwrap_or_default())?
    }

    /// Writes the whole list to a Parquet file. Requires pyarrow or polars. `errors` as in `to_arrow`.
    call fn to_parquet(this, py, path: Py<PyAny>; errors: Option<Failures> = None) {
        framed(py, this, "to_parquet", Some(path), errors.unwrap_or_default())?
    }
}
