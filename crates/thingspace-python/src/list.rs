//! Lists as one lazy object: nothing is asked for before it is read, and page after page while it is.

use std::pin::Pin;
use std::sync::{Arc, Mutex};

use arrow_array::RecordBatch;
use arrow_schema::SchemaRef;
use futures_util::{Stream, StreamExt as _};
use pyo3::exceptions::{PyStopAsyncIteration, PyStopIteration};
use pyo3::prelude::*;
use pyo3::sync::MutexExt as _;
use pyo3::types::{PyCapsule, PyList};
use tokio::sync::Mutex as Turn;

use crate::errors::raise;
use crate::runtime;
use crate::table::{Framed, Table, needed};
use crate::twins::{Answer, World, twin_answers, twins};

/// What a list reads from; each call begins anew.
pub trait Source: Send + Sync {
    /// The pages, one after the other.
    fn pages(&self) -> Pages;

    /// What it lists, in a word.
    fn of(&self) -> &'static str;

    /// The columns of a table of it.
    fn schema(&self) -> PyResult<SchemaRef>;
}

/// Pages to come.
pub type Pages = Pin<Box<dyn Stream<Item = thingspace::Result<Box<dyn Rows>>> + Send>>;

/// Rows that are there and not handed out yet.
pub trait Rows: Send {
    /// The next row.
    fn take<'py>(&mut self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>>;

    /// How many are left.
    fn left(&self) -> usize;

    /// What is left as columns.
    fn batch(&self) -> PyResult<RecordBatch>;

    /// Where the next page begins, if lists of this kind can be continued.
    fn next(&self) -> Option<i64> {
        None
    }
}

/// A list that is fetched page by page while it is read: with `for`, `async for`, `pages()` or `all()`. Each of them begins anew; `next()`
/// on the list itself goes on where it was.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct List(pub Reading);

/// The same for asyncio: with `async for`, `async for` over `pages()`, or `await all()`.
#[pyclass(frozen, generic, module = "thingspace")]
pub struct AsyncList(pub Reading);

twin_answers! {
    Reading => List, AsyncList;
}

/// A list with the place of its own reader.
pub struct Reading {
    source: Arc<dyn Source>,
    own: Arc<Reader>,
}

impl Reading {
    /// A list that nobody has read from.
    pub fn of(source: impl Source + 'static) -> Self {
        let source: Arc<dyn Source> = Arc::new(source);
        let own = Arc::new(Reader::new(&*source));
        Self { source, own }
    }

    fn anew(&self) -> RowIterator {
        RowIterator(Arc::new(Reader::new(&*self.source)))
    }

    fn repr(&self, class: &str) -> String {
        format!("{class}({}, read page by page)", self.source.of())
    }
}

/// A place in a list.
struct Reader {
    pages: Turn<Option<Pages>>,
    /// The rows of the page that is there.
    ready: Mutex<Option<Box<dyn Rows>>>,
}

impl Reader {
    fn new(source: &dyn Source) -> Self {
        Self { pages: Turn::new(Some(source.pages())), ready: Mutex::new(None) }
    }

    /// A row that needs no waiting for.
    fn ready<'py>(&self, py: Python<'py>) -> Option<PyResult<Bound<'py, PyAny>>> {
        let mut ready = self.ready.lock_py_attached(py).ok()?;
        ready.as_mut()?.take(py)
    }

    /// Turns to the next page that has rows; false at the end.
    async fn turn(&self) -> thingspace::Result<bool> {
        let mut pages = self.pages.lock().await;
        // Another reader of the same place may have turned already.
        while self.left() == 0 {
            let Some(page) = pages.as_mut().map(|pages| pages.next()) else { return Ok(false) };
            match page.await {
                Some(page) => self.put(page?),
                None => *pages = None,
            }
        }
        Ok(true)
    }

    fn left(&self) -> usize {
        self.ready.lock().map_or(0, |ready| ready.as_ref().map_or(0, |rows| rows.left()))
    }

    fn put(&self, page: Box<dyn Rows>) {
        if let Ok(mut ready) = self.ready.lock() {
            *ready = Some(page);
        }
    }
}

/// Rows one by one.
#[pyclass(frozen, module = "thingspace")]
pub struct RowIterator(Arc<Reader>);

impl RowIterator {
    fn blocking<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(row) = self.0.ready(py) {
                return row.map(Some);
            }
            let reader = Arc::clone(&self.0);
            if !runtime::block(py, async move { reader.turn().await })?.map_err(raise)? {
                return Ok(None);
            }
        }
    }

    fn awaitable<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        runtime::here(py)?;
        if let Some(row) = self.0.ready(py) {
            return Ok(Bound::new(py, Ready(row?.unbind()))?.into_any());
        }
        let reader = Arc::clone(&self.0);
        runtime::awaitable(py, async move {
            while reader.turn().await.map_err(raise)? {
                let row = Python::attach(|py| reader.ready(py).map(|row| row.map(Bound::unbind)));
                if let Some(row) = row {
                    return row;
                }
            }
            Err(PyStopAsyncIteration::new_err(()))
        })
    }
}

#[pymethods]
impl RowIterator {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.blocking(py)
    }

    fn __aiter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.awaitable(py)
    }
}

/// An awaitable whose value is there already: most rows of a list need no turn of the event loop.
#[pyclass(frozen)]
struct Ready(Py<PyAny>);

#[pymethods]
impl Ready {
    fn __await__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Py<PyAny>>> {
        Err(PyStopIteration::new_err((self.0.clone_ref(py),)))
    }
}

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
pub struct PageIterator(Arc<Turn<Pages>>);

impl PageIterator {
    async fn turn(pages: Arc<Turn<Pages>>) -> Option<thingspace::Result<Box<dyn Rows>>> {
        pages.lock().await.next().await
    }
}

impl Answer for PageIterator {
    fn give(self, py: Python<'_>, _world: World) -> PyResult<Bound<'_, PyAny>> {
        Ok(Bound::new(py, self)?.into_any())
    }
}

#[pymethods]
impl PageIterator {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__(&self, py: Python<'_>) -> PyResult<Option<Page>> {
        let page = runtime::block(py, Self::turn(Arc::clone(&self.0)))?;
        page.map(|page| Page::of(py, page.map_err(raise)?)).transpose()
    }

    fn __aiter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let turn = Self::turn(Arc::clone(&self.0));
        runtime::awaitable(py, async move {
            let page = turn.await.ok_or_else(|| PyStopAsyncIteration::new_err(()))?.map_err(raise)?;
            Python::attach(|py| Page::of(py, page))
        })
    }
}

/// The rows of pages, up to so many.
struct All {
    pages: Vec<Box<dyn Rows>>,
    limit: usize,
}

impl All {
    async fn read(source: Arc<dyn Source>, limit: usize) -> PyResult<Self> {
        let (mut pages, mut count) = (Vec::new(), 0);
        let mut coming = source.pages();
        while count < limit {
            let Some(page) = coming.next().await else { break };
            let page = page.map_err(raise)?;
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
async fn table(source: Arc<dyn Source>) -> PyResult<Table> {
    let (mut batches, mut pages) = (Vec::new(), source.pages());
    while let Some(page) = pages.next().await {
        batches.push(page.map_err(raise)?.batch()?);
    }
    Ok(Table::new(source.schema()?, batches))
}

/// The whole list, handed to a library.
fn framed(
    py: Python<'_>,
    list: &Reading,
    function: &'static str,
    path: Option<Py<PyAny>>,
) -> PyResult<impl Future<Output = PyResult<Framed>> + Send + use<>> {
    needed(py, function)?;
    let source = Arc::clone(&list.source);
    Ok(async move { Ok(Framed { table: table(source).await?, function, path }) })
}

twins! {
    List, AsyncList of Reading;
    both {
        fn __aiter__(&self) -> RowIterator {
            self.0.anew()
        }

        fn __anext__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
            RowIterator(Arc::clone(&self.0.own)).awaitable(py)
        }
    }
    blocking {
        fn __iter__(&self) -> RowIterator {
            self.0.anew()
        }

        fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
            RowIterator(Arc::clone(&self.0.own)).blocking(py)
        }

        /// Arrow's C stream, for libraries that read it: the whole list is fetched first.
        #[pyo3(signature = (requested_schema = None))]
        fn __arrow_c_stream__<'py>(
            &self,
            py: Python<'py>,
            requested_schema: Option<Bound<'py, PyCapsule>>,
        ) -> PyResult<Bound<'py, PyCapsule>> {
            let _ = requested_schema;
            runtime::block(py, table(Arc::clone(&self.0.source)))??.stream(py)
        }

        fn __repr__(&self) -> String {
            self.0.repr("List")
        }
    }
    asyncio {
        fn __repr__(&self) -> String {
            self.0.repr("AsyncList")
        }
    }

    /// The pages, one after the other.
    now fn pages(this, py) {
        PageIterator(Arc::new(Turn::new(this.source.pages())))
    }

    /// All rows at once, or the first `limit` of them.
    call fn all(this, py; limit: Option<usize> = None) {
        All::read(Arc::clone(&this.source), limit.unwrap_or(usize::MAX))
    }

    /// The whole list as an Arrow table: polars, pandas, DuckDB and pyarrow take it as it is. The columns are those of the record class.
    call fn to_arrow(this, py) {
        table(Arc::clone(&this.source))
    }

    /// The whole list as a `polars.DataFrame`; polars has to be installed.
    call fn to_polars(this, py) {
        framed(py, this, "to_polars", None)?
    }

    /// The whole list as a `pandas.DataFrame`; pandas and pyarrow have to be installed.
    call fn to_pandas(this, py) {
        framed(py, this, "to_pandas", None)?
    }

    /// Writes the whole list to a Parquet file; pyarrow or polars has to be installed.
    call fn to_parquet(this, py, path: Py<PyAny>) {
        framed(py, this, "to_parquet", Some(path))?
    }
}
