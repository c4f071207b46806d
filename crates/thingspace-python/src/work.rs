//! Work of a method on the runtime, and how a caller follows it: a thread that waits for it, or the coroutine of an event loop.

use std::collections::VecDeque;
use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use thingspace::Trail;
use tokio::sync::oneshot;
use tokio::task::AbortHandle;

use crate::errors::{self, Failed};
use crate::mailbox::{Mailbox, Wake};
use crate::runtime::{self, Here};
use crate::twins::World;
use crate::{logging, request};

/// How long a call that is over waits for its notes to be delivered.
const DELIVERY: Duration = Duration::from_millis(200);

/// How often a waiting thread looks whether Ctrl-C was pressed.
const TICK: Duration = Duration::from_millis(50);

/// How long a change that is cut short may take to come to rest, before it is said what it had sent.
const SETTLING: Duration = Duration::from_millis(100);

/// Steps that are kept for a function of the caller that is slower than they come: the oldest are left out.
const STEPS_KEPT: usize = 1_000;

type Give = dyn FnOnce(Python<'_>, World) -> PyResult<Bound<'_, PyAny>> + Send;

/// An answer of some kind, given when the interpreter is there.
pub struct AnyAnswer {
    pub give: Box<Give>,
    /// Whether giving it takes so long that no event loop should wait for it.
    pub heavy: bool,
}

/// Work of any method. With one type for all of them, what runs and awaits it is compiled once: it was a third of the package's size.
pub type Work = Pin<Box<dyn Future<Output = Result<AnyAnswer, Failed>> + Send>>;

/// A step that a function of the caller is called with.
pub type Step = Box<dyn for<'py> Fn(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send>;

/// Where work leaves its steps and its answer.
#[derive(Default)]
pub struct Slot {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    steps: VecDeque<(Step, Option<oneshot::Sender<()>>)>,
    answer: Option<Result<AnyAnswer, Failed>>,
    over: bool,
    /// What an event loop has woken when something changes.
    wake: Option<(Wake, Arc<Mailbox>)>,
}

impl State {
    fn has_news(&self) -> bool {
        self.over || !self.steps.is_empty()
    }
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        // Changed in single steps, so that it is whole whatever happened.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        change(&mut state);
        let wake = state.wake.take();
        drop(state);
        self.changed.notify_all();
        if let Some((wake, mailbox)) = wake {
            mailbox.wake(wake);
        }
    }

    /// Leaves a step that nothing waits for.
    pub fn step(&self, step: Step) {
        self.change(|state| {
            if state.steps.len() == STEPS_KEPT {
                state.steps.pop_front();
            }
            state.steps.push_back((step, None));
        });
    }

    /// Leaves a step, and waits until the caller's function has returned.
    pub async fn step_and_wait(&self, step: Step) {
        let (done, returned) = oneshot::channel();
        self.change(|state| state.steps.push_back((step, Some(done))));
        if returned.await.is_err() {
            // It raised: the caller cuts the work short, and nothing goes on until then.
            std::future::pending().await
        }
    }

    fn next(&self) -> Option<(Step, Option<oneshot::Sender<()>>)> {
        self.state().steps.pop_front()
    }

    /// Waits for news, at most for a tick.
    fn tick(&self, most: Duration) {
        drop(self.changed.wait_timeout_while(self.state(), most, |state| !state.has_news()));
    }

    fn settle(&self, most: Duration) {
        drop(self.changed.wait_timeout_while(self.state(), most, |state| !state.over));
    }
}

/// Says that the work is over, however it ends.
struct Over(Arc<Slot>);

impl Drop for Over {
    fn drop(&mut self) {
        self.0.change(|state| state.over = true);
    }
}

/// A function of the caller that hears of the steps of work.
pub struct Report {
    /// The name of the argument.
    pub name: &'static str,
    pub function: Py<PyAny>,
    pub slot: Arc<Slot>,
}

impl Report {
    /// A function that was given as an argument.
    pub fn new(name: &'static str, function: Bound<'_, PyAny>) -> PyResult<Self> {
        if !function.is_callable() {
            let given = function.get_type().name()?;
            return Err(PyTypeError::new_err(format!("argument '{name}': expected a function, got {given}")));
        }
        Ok(Self { name, function: function.unbind(), slot: Arc::default() })
    }
}

/// Work with a function that hears of its steps.
pub struct Job<T> {
    pub work: Pin<Box<dyn Future<Output = Result<T, Failed>> + Send>>,
    pub report: Option<Report>,
}

impl<T> Job<T> {
    /// Work that reports nothing.
    pub fn of(work: impl Future<Output = Result<T, Failed>> + Send + 'static) -> Self {
        Self { work: Box::pin(work), report: None }
    }
}

/// Starts work on the runtime.
fn spawn(here: &Here, slot: &Arc<Slot>, trail: &Trail, work: Work) -> AbortHandle {
    let over = Over(Arc::clone(slot));
    let work = AssertUnwindSafe(trail.clone().follow(work)).catch_unwind();
    let task = here.handle.spawn(async move {
        let over = over;
        let answer = work.await.unwrap_or(Err(Failed::Panicked));
        over.0.state().answer = Some(answer);
    });
    task.abort_handle()
}

/// Runs work to its end on this thread's behalf.
pub fn run<'py>(py: Python<'py>, work: Work, report: Option<Report>) -> PyResult<Bound<'py, PyAny>> {
    if let Some(report) = &report {
        refuse_coroutines(py, report)?;
    }
    let (slot, trail) = (report.as_ref().map_or_else(Arc::default, |report| Arc::clone(&report.slot)), Trail::default());
    let here = runtime::here(py)?;
    let inside = here.mailbox.enter();
    let task = spawn(&here, &slot, &trail, work);
    let waited = wait(py, &slot, report.as_ref());
    drop(inside);
    if !runtime::has_ended() {
        // What a call noted is in the log when it returns.
        if here.mailbox.is_delivering() {
            py.detach(|| here.mailbox.settle(DELIVERY));
        }
        logging::tell(py, here.mailbox.notes());
    }
    if let Err(error) = waited {
        task.abort();
        if !trail.is_empty() {
            py.detach(|| slot.settle(SETTLING));
        }
        attach(py, &error, &trail, World::Blocking);
        return Err(error);
    }
    let answer = slot.state().answer.take();
    (answer.ok_or_else(|| errors::cut_short(py))??.give)(py, World::Blocking)
}

/// Waits until the work is over. Ctrl-C and what the caller's function raises end the wait before.
fn wait(py: Python<'_>, slot: &Arc<Slot>, report: Option<&Report>) -> PyResult<()> {
    loop {
        py.detach(|| slot.tick(TICK));
        while let (Some(report), Some((step, done))) = (report, slot.next()) {
            let returned = report.function.bind(py).call1((step(py)?,))?;
            if is_awaitable(&returned)? {
                return Err(awaits(report.name));
            }
            if let Some(done) = done {
                let _ = done.send(());
            }
        }
        let state = slot.state();
        if state.over && state.steps.is_empty() {
            return Ok(());
        }
        drop(state);
        py.check_signals()?;
    }
}

fn is_awaitable(returned: &Bound<'_, PyAny>) -> PyResult<bool> {
    if returned.is_none() || !returned.hasattr("__await__")? {
        return Ok(false);
    }
    // A coroutine that is left alone would be warned of, far from its cause.
    if let Ok(close) = returned.getattr("close") {
        close.call0()?;
    }
    Ok(true)
}

fn refuse_coroutines(py: Python<'_>, report: &Report) -> PyResult<()> {
    let check = py.import("inspect")?.getattr("iscoroutinefunction")?;
    if check.call1((&report.function,))?.is_truthy()? { Err(awaits(report.name)) } else { Ok(()) }
}

fn awaits(name: &str) -> PyErr {
    PyTypeError::new_err(format!(
        "argument '{name}': an async function cannot be awaited by a blocking call; pass a plain function, or use AsyncClient"
    ))
}

/// Gives an exception that cuts work short the requests that had gone out, or were about to.
fn attach(py: Python<'_>, error: &PyErr, trail: &Trail, world: World) {
    let requests = trail.requests();
    let Some(last) = requests.last().cloned() else { return };
    let attach = || {
        let value = error.value(py);
        let given: PyResult<Vec<_>> = requests.into_iter().map(|request| request::give(py, request, world)).collect();
        let given = given?;
        let note = format!(
            "{} may have been carried out: {}. `requests` of this exception has them: wait() or reconcile() finds the outcome of each.",
            if given.len() == 1 { "1 request".to_owned() } else { format!("{} requests", given.len()) },
            last.request_id()
                .map_or_else(|| "the answer to the last one did not arrive".to_owned(), |id| format!("the last one is {id}")),
        );
        value.setattr("request", given.last())?;
        value.setattr("requests", given)?;
        value.call_method1("add_note", (note,)).map(|_| ())
    };
    // An exception that takes no attributes goes on without them.
    let _: PyResult<()> = attach();
}

/// Runs `work` to its end, whatever its kind; what it gives is left where it says.
pub fn finish(py: Python<'_>, work: Pin<Box<dyn Future<Output = ()> + Send>>) -> PyResult<()> {
    let work: Work = Box::pin(async move {
        work.await;
        Ok(AnyAnswer { give: Box::new(|py, _| py.None().into_bound_py_any(py)), heavy: false })
    });
    run(py, work, None).map(|_| ())
}

/// Hands work out as a coroutine, which starts it when it is first awaited.
pub fn coroutine<'py>(py: Python<'py>, name: &str, work: Work, report: Option<Report>) -> PyResult<Bound<'py, PyAny>> {
    let module = py.import("thingspace._runtime")?;
    let function = report.as_ref().map(|report| report.function.clone_ref(py));
    let slot = report.map_or_else(Arc::default, |report| report.slot);
    let pending = Pending { work: Mutex::new(Some(work)), slot, task: Mutex::default(), trail: Trail::default() };
    let coroutine = match function {
        None => module.getattr("call")?.call1((pending,))?,
        Some(function) => module.getattr("follow")?.call1((pending, function))?,
    };
    // What a warning about it, or a traceback, calls it.
    coroutine.setattr("__name__", name)?;
    coroutine.setattr("__qualname__", name)?;
    Ok(coroutine)
}

/// Work that a coroutine (`thingspace/_runtime.py`) starts and follows.
#[pyclass(frozen, name = "_Pending", module = "thingspace")]
pub struct Pending {
    work: Mutex<Option<Work>>,
    slot: Arc<Slot>,
    task: Mutex<Option<AbortHandle>>,
    trail: Trail,
}

impl Pending {
    /// Work that only makes something ready.
    pub fn of(work: impl Future<Output = ()> + Send + 'static) -> Self {
        let work: Work = Box::pin(async move {
            work.await;
            Ok(AnyAnswer { give: Box::new(|py, _| py.None().into_bound_py_any(py)), heavy: false })
        });
        Self { work: Mutex::new(Some(work)), slot: Arc::default(), task: Mutex::default(), trail: Trail::default() }
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[pymethods]
impl Pending {
    /// Starts the work, if that was not done, and has a future of an event loop woken when there are news. False when there are some.
    fn listen(&self, py: Python<'_>, event_loop: Py<PyAny>, future: Py<PyAny>) -> PyResult<bool> {
        let here = runtime::here(py)?;
        let mut state = self.slot.state();
        if state.has_news() {
            return Ok(false);
        }
        state.wake = Some(((event_loop, future), Arc::clone(&here.mailbox)));
        drop(state);
        if let Some(work) = locked(&self.work).take() {
            *locked(&self.task) = Some(spawn(&here, &self.slot, &self.trail, work));
        }
        Ok(true)
    }

    /// The next step, until `go_on` its function has not returned; none when there is none.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<Option<(Bound<'py, PyAny>, GoOn)>> {
        let Some((step, done)) = self.slot.next() else { return Ok(None) };
        Ok(Some((step(py)?, GoOn(Mutex::new(done)))))
    }

    /// Whether the work is over, and all its steps are delivered.
    #[getter]
    fn over(&self) -> bool {
        let state = self.slot.state();
        state.over && state.steps.is_empty()
    }

    /// Whether making the answer takes so long that it is done on another thread.
    #[getter]
    fn heavy(&self) -> bool {
        matches!(&self.slot.state().answer, Some(Ok(answer)) if answer.heavy)
    }

    /// The answer, once.
    fn result<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Ok(here) = runtime::here(py) {
            logging::tell(py, here.mailbox.notes());
        }
        let answer = self.slot.state().answer.take();
        (answer.ok_or_else(|| errors::cut_short(py))??.give)(py, World::Asyncio)
    }

    /// Ends the work, and gives an exception the requests that it had sent.
    fn cancel(&self, error: &Bound<'_, PyAny>) {
        let py = error.py();
        drop(locked(&self.work).take());
        if let Some(task) = locked(&self.task).take() {
            task.abort();
        }
        attach(py, &PyErr::from_value(error.clone()), &self.trail, World::Asyncio);
    }
}

/// Lets work go on that waits for a function of the caller.
#[pyclass(frozen, name = "_GoOn", module = "thingspace")]
pub struct GoOn(Mutex<Option<oneshot::Sender<()>>>);

#[pymethods]
impl GoOn {
    fn __call__(&self) {
        if let Some(done) = locked(&self.0).take() {
            let _ = done.send(());
        }
    }
}
