//! Lists as one lazy object: nothing is asked for before it is read, and page after page while it is.

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
use tokio::sync::Mutex as Turn;

use crate::arguments::Count;
use crate::errors::{Failed, raise};
use crate::process::{Here as _, Owned};
use crate::runtime;
use crate::steps::{Step, Steps, anext, next, steps};
use crate::table::{Failures, Framed, Table, needed};
use crate::twins::{Answer, World, twin_answers, twins};

/// What a list reads from; each call begins anew.
pub trait Source: Send + Sync {
    /// The pages, one after the other.
    fn pages(&self) -> Pages;

    /// What it lists, in a word.
    fn of(&self) -> &'static str;

    /// The columns of a table of it; asked for before a batch is.
    fn schema(&self, py: Python<'_>, failures: Failures) -> PyResult<SchemaRef>;
}

/// Pages to come.
pub type Pages = Pin<Box<dyn Stream<Item = thingspace::Result<Box<dyn Rows>>> + Send>>;

/// Rows that are there and not handed out yet.
pub trait Rows: Send {
    /// The next row.
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>>;

    /// How many are left.
    fn left(&self) -> usize;

    /// What is left as columns; none when it is to be left out.
    fn batch(&self, failures: Failures) -> Result<Option<RecordBatch>, Failed>;

    /// Why what is left could not be read.
    fn failed(&self) -> Option<Failed> {
        None
    }

    /// Where the next page begins, if lists of this kind can be continued.
    fn next(&self) -> Option<i64> {
        None
    }
}

/// A list that is fetched page by page while it is read: with `for`, `async for`, `pages()` or `all()`. Each of them starts from the
/// beginning. `next()` makes the list an iterator: `for` continues where the last `next()` stopped.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct List(Owned<Reading>);

/// The same for asyncio: with `async for`, `async for` over `pages()`, or `await all()`.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct AsyncList(Owned<Reading>);

twin_answers! {
    Reading => List, AsyncList;
}

/// A list with the place of its own reader.
pub struct Reading {
    source: Arc<dyn Source>,
    own: Arc<Reader>,
    /// Whether `next()` of the list itself was called: it is an iterator from then on.
    begun: AtomicBool,
}

impl Reading {
    /// A list that nobody has read from.
    pub fn of(source: impl Source + 'static) -> Self {
        let source: Arc<dyn Source> = Arc::new(source);
        let own = Arc::new(Reader::new(&*source));
        Self { source, own, begun: AtomicBool::new(false) }
    }

    /// What reads it: from the start, or from where `next()` of the list itself is.
    fn rows(&self) -> RowIterator {
        let begun = self.begun.load(Ordering::Relaxed);
        let reader = if begun { Arc::clone(&self.own) } else { Arc::new(Reader::new(&*self.source)) };
        RowIterator(reader.into())
    }

    /// What reads it with `next()` of the list itself.
    fn own(&self) -> RowIterator {
        self.begun.store(true, Ordering::Relaxed);
        RowIterator(Arc::clone(&self.own).into())
    }

    fn repr(&self, class: &str) -> String {
        format!("{class}({}, read page by page)", self.source.of())
    }
}

/// A place in a list.
struct Reader {
    pages: Turn<Option<Pages>>,
    ready: Mutex<Ready>,
}

/// What is there and was not taken yet.
#[derive(Default)]
struct Ready {
    rows: Option<Box<dyn Rows>>,
    /// What came in the place of a page.
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
        Self { pages: Turn::new(Some(source.pages())), ready: Mutex::default() }
    }

    fn ready(&self) -> MutexGuard<'_, Ready> {
        // It is changed in single steps, so that it is whole even if a thread died while it held the lock.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Turns to the next page that has rows, to an error, or to the end.
    async fn turn(&self) {
        let mut pages = self.pages.lock().await;
        // Another reader of the same place may have turned already.
        while self.ready().is_empty() {
            let page = match pages.as_mut() {
                Some(pages) => pages.next().await,
                None => None,
            };
            // Nothing is awaited from here on: what was taken from the pages is ready, or was not taken.
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

/// Rows one by one.
#[pyclass(frozen, module = "thingspace")]
pub struct RowIterator(Owned<Arc<Reader>>);

impl Steps for RowIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let mut ready = match self.0.kept().ready.lock_py_attached(py) {
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
        let reader = Arc::clone(self.0.here(py)?);
        Ok(async move { reader.turn().await })
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

    /// The platform number that the next page of devices begins behind: `devices.list(after=…)` goes on there. None at the end.
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

/// The pages of a list, one after the other: with `for` or `async for`.
#[pyclass(frozen, module = "thingspace")]
pub struct PageIterator(Owned<Arc<Reader>>);

impl Steps for PageIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let (page, failed, over) = {
            let mut ready = self.0.kept().ready();
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
        let reader = Arc::clone(self.0.here(py)?);
        Ok(async move { reader.turn().await })
    }
}

steps!(PageIterator);

impl Answer for PageIterator {
    fn give(self, py: Python<'_>, _world: World) -> PyResult<Bound<'_, PyAny>> {
        self.into_bound_py_any(py)
    }
}

/// The rows of pages, up to so many.
struct All {
    pages: Vec<Box<dyn Rows>>,
    limit: usize,
}

impl All {
    async fn read(source: Arc<dyn Source>, limit: usize) -> Result<Self, Failed> {
        let (mut pages, mut count) = (Vec::new(), 0);
        let mut coming = source.pages();
        while count < limit {
            let Some(page) = coming.next().await else { break };
            let page = page?;
            count += page.left();
            pages.push(page);
        }
        Ok(Self { pages, limit })
    }
}

impl Answer for All {
    fn give(self, py: Python<'_>, _world: World) -> PyResult<Bound<'_, PyAny>> {
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

/// The whole list as columns, made page by page while the next ones come.
fn table(
    py: Python<'_>,
    list: &Reading,
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

/// The whole list, handed to a library.
fn framed(
    py: Python<'_>,
    list: &Reading,
    function: &'static str,
    path: Option<Py<PyAny>>,
    failures: Failures,
) -> PyResult<impl Future<Output = Result<Framed, Failed>> + Send + use<>> {
    needed(py, function)?;
    let table = table(py, list, failures)?;
    Ok(async move { Ok(Framed { table: table.await?, function, path }) })
}

twins! {
    List, AsyncList of Reading;
    both {
        fn __aiter__(this: &Bound<'_, Self>) -> PyResult<Py<PyAny>> {
            let (py, reading) = (this.py(), this.get().0.here(this.py())?);
            reading.rows().into_py_any(py)
        }

        fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            anext(py, &self.0.here(py)?.own().into_bound_py_any(py)?)
        }
    }
    blocking {
        fn __iter__(&self, py: Python<'_>) -> PyResult<RowIterator> {
            Ok(self.0.here(py)?.rows())
        }

        fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
            next(&self.0.here(py)?.own(), py)
        }

        /// Arrow's C stream, for libraries that read it: the whole list is fetched first.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            &self,
            py: Python<'py>,
            requested_schema: Option<Bound<'py, PyCapsule>>,
        ) -> PyResult<Bound<'py, PyCapsule>> {
            let _ = requested_schema;
            runtime::block(py, table(py, self.0.here(py)?, Failures::default())?)??.stream(py)
        }

        fn __repr__(&self) -> String {
            self.0.kept().repr("List")
        }
    }
    asyncio {
        fn __repr__(&self) -> String {
            self.0.kept().repr("AsyncList")
        }
    }

    /// The pages, one after the other.
    now fn pages(this, py) {
        PageIterator(Arc::new(Reader::new(&*this.source)).into())
    }

    /// All rows at once, or the first `limit` of them.
    call fn all(this, py; limit: Option<Count> = None) {
        All::read(Arc::clone(&this.source), limit.map_or(usize::MAX, |Count(limit)| limit))
    }

    /// The whole list as an Arrow table: polars, pandas, DuckDB and pyarrow take it as it is. The columns are those of the record class.
    ///
    /// `errors` says what becomes of devices whose history could not be read, in tables of `of_many`: "column" gives each a row with the
    /// reason in the column `error`, which is null for the others; "skip" leaves them out; "raise" raises the first error, whose `device`
    /// names the device. Unless it is given, "column", but an error when no device could be read.
    call fn to_arrow(this, py; errors: Option<Failures> = None) {
        table(py, this, errors.unwrap_or_default())?
    }

    /// The whole list as a `polars.DataFrame`; polars has to be installed. `errors` as in `to_arrow`.
    call fn to_polars(this, py; errors: Option<Failures> = None) {
        framed(py, this, "to_polars", None, errors.unwrap_or_default())?
    }

    /// The whole list as a `pandas.DataFrame`; pandas and pyarrow have to be installed. `errors` as in `to_arrow`.
    call fn to_pandas(this, py; errors: Option<Failures> = None) {
        framed(py, this, "to_pandas", None, errors.unwrap_or_default())?
    }

    /// Writes the whole list to a Parquet file; pyarrow or polars has to be installed. `errors` as in `to_arrow`.
    call fn to_parquet(this, py, path: Py<PyAny>; errors: Option<Failures> = None) {
        framed(py, this, "to_parquet", Some(path), errors.unwrap_or_default())?
    }
}
