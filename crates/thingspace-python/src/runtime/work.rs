//! Runs the work of a Python method on the tokio runtime, while the calling thread or a coroutine waits for the result.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
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

use super::flavor::{Answer, Flavor};
use super::lifecycle::{self, RuntimeHandle};
use super::logging;
use super::mailbox::{Mailbox, Wake};
use crate::errors::{self, Failed};

/// The longest time that a completed call waits for its log records to be delivered.
const DELIVERY_LIMIT: Duration = Duration::from_millis(200);

/// The interval at which a waiting thread checks for Ctrl-C.
const TICK: Duration = Duration::from_millis(50);

/// The longest time that an interrupted call waits for its work to stop. After that, the call raises the exception.
const STOP_LIMIT: Duration = Duration::from_millis(100);

/// The maximum number of progress reports that wait for the caller's function. When this number is reached, each new report
/// replaces the oldest one.
const MAX_STEPS: usize = 1_000;

type Give = dyn FnOnce(Python<'_>, Flavor) -> PyResult<Bound<'_, PyAny>> + Send;

/// An answer of any Rust type. `give` converts the answer to a Python object. Only a thread that is attached to the interpreter
/// can call `give`.
pub struct AnyAnswer {
    pub give: Box<Give>,
    /// Whether `give` is too slow to run on the thread of an event loop.
    pub heavy: bool,
}

/// The work of any method. All methods use this type, so the code that runs work is compiled only once, which keeps the package
/// small.
pub type Work = Pin<Box<dyn Future<Output = Result<AnyAnswer, Failed>> + Send>>;

/// A progress report: a function that creates the argument for one call of the caller's function (`on_progress`).
pub type Step = Box<dyn for<'py> Fn(Python<'py>) -> PyResult<Bound<'py, PyAny>> + Send>;

/// The progress reports (steps) and the answer of one call.
#[derive(Default)]
pub struct Slot {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    steps: VecDeque<(Step, Option<oneshot::Sender<()>>)>,
    answer: Option<Result<AnyAnswer, Failed>>,
    finished: bool,
    /// The asyncio future to wake on the next change, and the mailbox that delivers the wake-up.
    wake: Option<(Wake, Arc<Mailbox>)>,
}

impl State {
    fn has_news(&self) -> bool {
        self.finished || !self.steps.is_empty()
    }
}

impl Slot {
    fn state(&self) -> MutexGuard<'_, State> {
        // Ignores poisoning, because a panic cannot leave the value half changed.
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

    /// Stores a step. Does not wait for the caller's function.
    pub fn step(&self, step: Step) {
        self.change(|state| {
            if state.steps.len() == MAX_STEPS {
                state.steps.pop_front();
            }
            state.steps.push_back((step, None));
        });
    }

    /// Stores a step and waits until the caller's function has returned.
    pub async fn step_and_wait(&self, step: Step) {
        let (done, returned) = oneshot::channel();
        self.change(|state| state.steps.push_back((step, Some(done))));
        if returned.await.is_err() {
            // The function raised an exception, so the call will cancel this work. The work must not continue before that.
            std::future::pending().await
        }
    }

    fn next(&self) -> Option<(Step, Option<oneshot::Sender<()>>)> {
        self.state().steps.pop_front()
    }

    /// Waits until there is a step or the work has finished, for at most `at_most`.
    fn tick(&self, at_most: Duration) {
        drop(self.changed.wait_timeout_while(self.state(), at_most, |state| !state.has_news()));
    }

    fn wait_for_end(&self, at_most: Duration) {
        drop(self.changed.wait_timeout_while(self.state(), at_most, |state| !state.finished));
    }
}

/// A guard that marks the work as finished when it is dropped. The task drops the guard after the work has returned, panicked
/// or been canceled.
struct FinishOnDrop(Arc<Slot>);

impl Drop for FinishOnDrop {
    fn drop(&mut self) {
        self.0.change(|state| state.finished = true);
    }
}

/// A function that the caller has passed to receive progress reports.
pub struct Report {
    /// The name of the argument that contains the function, for error messages.
    pub name: &'static str,
    pub function: Py<PyAny>,
    pub slot: Arc<Slot>,
}

impl Report {
    /// Wraps a function that was passed as the argument `name`.
    pub fn new(name: &'static str, function: Bound<'_, PyAny>) -> PyResult<Self> {
        if !function.is_callable() {
            let kind = function.get_type().name()?;
            return Err(PyTypeError::new_err(format!("argument '{name}': expected a function, got {kind}")));
        }
        Ok(Self { name, function: function.unbind(), slot: Arc::default() })
    }
}

/// Work, and the function that receives its progress.
pub struct Job<T> {
    pub work: Pin<Box<dyn Future<Output = Result<T, Failed>> + Send>>,
    pub report: Option<Report>,
    /// How to stop the work if an exception interrupts the call. If `None`, the work is aborted.
    pub interrupt: Option<Interrupt>,
}

/// Asks work that continues durable jobs to stop. The work is not aborted: it waits for the answer to the request that is being
/// sent, records the answer, and then ends by itself.
pub struct Interrupt {
    stop: oneshot::Sender<()>,
    /// The id of the job; `None` for all unfinished jobs of an account.
    job: Option<String>,
}

impl Interrupt {
    /// Returns an `Interrupt`, and a future that completes when [`stop`](Self::stop) is called.
    pub fn new(job: Option<String>) -> (Self, impl Future<Output = ()> + Send + 'static) {
        let (stop, stopped) = oneshot::channel();
        let stopped = async move {
            if stopped.await.is_err() {
                // The `Interrupt` was dropped without a call of `stop`, so the work must not stop.
                std::future::pending::<()>().await;
            }
        };
        (Self { stop, job }, stopped)
    }

    /// Asks the work to stop, and adds the id of the job to the exception `error`.
    pub fn stop(self, error: &Bound<'_, PyAny>) {
        let _ = self.stop.send(());
        errors::resumable(error, self.job.as_deref());
    }
}

impl<T> Job<T> {
    /// Wraps work that reports no progress.
    pub fn of(work: impl Future<Output = Result<T, Failed>> + Send + 'static) -> Self {
        Self { work: Box::pin(work), report: None, interrupt: None }
    }
}

/// Starts work on the runtime.
fn spawn(runtime: &RuntimeHandle, slot: &Arc<Slot>, trail: &Trail, work: Work) -> AbortHandle {
    let guard = FinishOnDrop(Arc::clone(slot));
    let work = AssertUnwindSafe(trail.clone().follow(work)).catch_unwind();
    let task = runtime.tokio.spawn(async move {
        let guard = guard;
        let answer = work.await.unwrap_or(Err(Failed::Panicked));
        guard.0.state().answer = Some(answer);
    });
    task.abort_handle()
}

/// Runs work, and blocks this thread until the work has finished or an exception interrupts the call.
fn run<'py>(py: Python<'py>, work: Work, report: Option<Report>, interrupt: Option<Interrupt>) -> PyResult<Bound<'py, PyAny>> {
    if let Some(report) = &report {
        refuse_coroutines(py, report)?;
    }
    let (slot, trail) = (report.as_ref().map_or_else(Arc::default, |report| Arc::clone(&report.slot)), Trail::default());
    let runtime = lifecycle::get_or_start(py)?;
    let in_call = runtime.mailbox.enter();
    let task = spawn(&runtime, &slot, &trail, work);
    let waited = wait(py, &slot, report.as_ref());
    drop(in_call);
    if !lifecycle::has_ended() {
        // When a call returns, `logging` should have received all records of the call. So wait until the delivery thread has
        // delivered the records that it has fetched, and deliver the remaining ones here.
        if runtime.mailbox.is_delivering() {
            py.detach(|| runtime.mailbox.settle(DELIVERY_LIMIT));
        }
        logging::deliver(py, runtime.mailbox.take_records());
    }
    if let Err(error) = waited {
        if let Some(interrupt) = interrupt {
            interrupt.stop(error.value(py));
            py.detach(|| slot.wait_for_end(STOP_LIMIT));
            return Err(error);
        }
        task.abort();
        if !trail.is_empty() {
            py.detach(|| slot.wait_for_end(STOP_LIMIT));
        }
        attach_requests(py, &error, &trail, Flavor::Blocking);
        return Err(error);
    }
    let answer = slot.state().answer.take();
    (answer.ok_or_else(|| lifecycle::cut_short(py))??.give)(py, Flavor::Blocking)
}

/// Waits until the work has finished. Ctrl-C or an exception of the caller's function ends the wait early.
fn wait(py: Python<'_>, slot: &Arc<Slot>, report: Option<&Report>) -> PyResult<()> {
    loop {
        py.detach(|| slot.tick(TICK));
        while let (Some(report), Some((step, done))) = (report, slot.next()) {
            let returned = report.function.bind(py).call1((step(py)?,))?;
            if is_awaitable(&returned)? {
                return Err(async_function(report.name));
            }
            if let Some(done) = done {
                let _ = done.send(());
            }
        }
        let state = slot.state();
        if state.finished && state.steps.is_empty() {
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
    // The coroutine is closed, because otherwise Python would warn that it was never awaited.
    if let Ok(close) = returned.getattr("close") {
        close.call0()?;
    }
    Ok(true)
}

fn refuse_coroutines(py: Python<'_>, report: &Report) -> PyResult<()> {
    let check = py.import("inspect")?.getattr("iscoroutinefunction")?;
    if check.call1((&report.function,))?.is_truthy()? { Err(async_function(report.name)) } else { Ok(()) }
}

fn async_function(name: &str) -> PyErr {
    PyTypeError::new_err(format!(
        "argument '{name}': an async function cannot be awaited by a blocking call; pass a plain function, or use AsyncClient"
    ))
}

/// Adds the requests in the trail to the exception that interrupts the work, as attributes and in a note. The service may have
/// received these requests.
fn attach_requests(py: Python<'_>, error: &PyErr, trail: &Trail, flavor: Flavor) {
    let requests = trail.requests();
    let Some(last) = requests.last().cloned() else { return };
    let attach = || {
        let value = error.value(py);
        let objects: PyResult<Vec<_>> = requests.into_iter().map(|request| request.give(py, flavor)).collect();
        let objects = objects?;
        let note = format!(
            "{} may have been carried out: {}. To get the outcomes, call wait() or reconcile() of each request in the attribute \
             `requests` of this exception.",
            if objects.len() == 1 { "1 request".to_owned() } else { format!("{} requests", objects.len()) },
            match (last.request_id(), objects.len()) {
                (Some(id), 1) => format!("its id is {id}"),
                (Some(id), _) => format!("the last one is {id}"),
                (None, 1) => "its answer did not arrive".to_owned(),
                (None, _) => "the answer to the last one did not arrive".to_owned(),
            },
        );
        value.setattr("request", objects.last())?;
        value.setattr("requests", objects)?;
        value.call_method1("add_note", (note,)).map(|_| ())
    };
    // An exception that accepts no attributes or notes is raised without the requests.
    let _: PyResult<()> = attach();
}

fn without_answer(work: impl Future<Output = ()> + Send + 'static) -> Work {
    Box::pin(async move {
        work.await;
        Ok(AnyAnswer { give: Box::new(|py, _| py.None().into_bound_py_any(py)), heavy: false })
    })
}

/// Runs `work`, and blocks this thread until the work has finished. Other Python threads continue. Ctrl-C cancels the work.
pub fn block<T, F>(py: Python<'_>, work: F) -> PyResult<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let result = Arc::new(Mutex::new(None));
    let output = Arc::clone(&result);
    let work = without_answer(async move {
        let value = work.await;
        *locked(&output) = Some(value);
    });
    run(py, work, None, None)?;
    let value = locked(&result).take();
    // There is no value if the work panicked or the interpreter is shutting down.
    value.ok_or_else(|| lifecycle::cut_short(py))
}

/// Runs a part of a method. Converts a panic to an exception that `except Exception` catches. Without the conversion, pyo3 would
/// raise its own exception, which `except Exception` does not catch.
pub fn guarded<T>(py: Python<'_>, part: impl FnOnce() -> PyResult<T>) -> PyResult<T> {
    catch_unwind(AssertUnwindSafe(part)).unwrap_or_else(|_| Err(errors::internal(py)))
}

impl Flavor {
    /// Runs work. The blocking flavor blocks until the work has finished, and returns the answer. The asyncio flavor returns a
    /// coroutine with the name `name`.
    pub fn run<'py, T, F>(self, py: Python<'py>, name: &str, work: F) -> PyResult<Bound<'py, PyAny>>
    where
        T: Answer,
        F: Future<Output = Result<T, Failed>> + Send + 'static,
    {
        self.run_any(py, name, any(work), None, None)
    }

    /// Like `run`, for work that may report progress.
    pub fn run_job<'py, T: Answer>(self, py: Python<'py>, name: &str, job: Job<T>) -> PyResult<Bound<'py, PyAny>> {
        self.run_any(py, name, any(job.work), job.report, job.interrupt)
    }

    fn run_any<'py>(
        self,
        py: Python<'py>,
        name: &str,
        work: Work,
        report: Option<Report>,
        interrupt: Option<Interrupt>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Flavor::Blocking => run(py, work, report, interrupt),
            Flavor::Asyncio => coroutine(py, name, work, report, interrupt),
        }
    }
}

fn any<T: Answer>(work: impl Future<Output = Result<T, Failed>> + Send + 'static) -> Work {
    Box::pin(async move {
        let answer = work.await?;
        Ok(AnyAnswer { give: Box::new(move |py, flavor| answer.give(py, flavor)), heavy: T::HEAVY })
    })
}

/// Returns a coroutine that starts the work when it is first awaited.
fn coroutine<'py>(
    py: Python<'py>,
    name: &str,
    work: Work,
    report: Option<Report>,
    interrupt: Option<Interrupt>,
) -> PyResult<Bound<'py, PyAny>> {
    let module = py.import("thingspace._runtime")?;
    let function = report.as_ref().map(|report| report.function.clone_ref(py));
    let slot = report.map_or_else(Arc::default, |report| report.slot);
    let pending = Pending { slot, interrupt: Mutex::new(interrupt), ..Pending::new(work) };
    let coroutine = match function {
        None => module.getattr("call")?.call1((pending,))?,
        Some(function) => module.getattr("follow")?.call1((pending, function))?,
    };
    // Warnings and tracebacks show this name.
    coroutine.setattr("__name__", name)?;
    coroutine.setattr("__qualname__", name)?;
    Ok(coroutine)
}

/// Work that a coroutine in `thingspace/_runtime.py` starts and waits for.
#[pyclass(frozen, name = "_Pending", module = "thingspace")]
pub struct Pending {
    work: Mutex<Option<Work>>,
    slot: Arc<Slot>,
    task: Mutex<Option<AbortHandle>>,
    trail: Trail,
    interrupt: Mutex<Option<Interrupt>>,
}

impl Pending {
    fn new(work: Work) -> Self {
        let (work, slot, task) = (Mutex::new(Some(work)), Arc::default(), Mutex::default());
        Self { work, slot, task, trail: Trail::default(), interrupt: Mutex::default() }
    }

    /// Wraps work without an answer.
    pub fn of(work: impl Future<Output = ()> + Send + 'static) -> Self {
        Self::new(without_answer(work))
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[pymethods]
impl Pending {
    /// Returns False if there already is a step or the work has finished. Otherwise, registers `future`, starts the work if it
    /// has not started, and returns True. `future` is then woken at the next step or when the work has finished.
    fn listen(&self, py: Python<'_>, event_loop: Py<PyAny>, future: Py<PyAny>) -> PyResult<bool> {
        let runtime = lifecycle::get_or_start(py)?;
        let mut state = self.slot.state();
        if state.has_news() {
            return Ok(false);
        }
        state.wake = Some(((event_loop, future), Arc::clone(&runtime.mailbox)));
        drop(state);
        if let Some(work) = locked(&self.work).take() {
            *locked(&self.task) = Some(spawn(&runtime, &self.slot, &self.trail, work));
        }
        Ok(true)
    }

    /// Takes the next step. Returns the argument for the caller's function, and a function to call after the caller's function
    /// has returned. Returns None if there is no step.
    fn step<'py>(&self, py: Python<'py>) -> PyResult<Option<(Bound<'py, PyAny>, Resume)>> {
        let Some((step, done)) = self.slot.next() else { return Ok(None) };
        Ok(Some((step(py)?, Resume(Mutex::new(done)))))
    }

    /// Whether the work has finished and `step` has returned all of its steps.
    #[getter]
    fn finished(&self) -> bool {
        let state = self.slot.state();
        state.finished && state.steps.is_empty()
    }

    /// Whether `result` is too slow to be called on the thread of the event loop.
    #[getter]
    fn heavy(&self) -> bool {
        matches!(&self.slot.state().answer, Some(Ok(answer)) if answer.heavy)
    }

    /// Converts and returns the answer. Can be called only once.
    fn result<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        if let Ok(runtime) = lifecycle::get_or_start(py) {
            logging::deliver(py, runtime.mailbox.take_records());
        }
        let answer = self.slot.state().answer.take();
        (answer.ok_or_else(|| lifecycle::cut_short(py))??.give)(py, Flavor::Asyncio)
    }

    /// Stops the work because of the exception `error`. If the work continues durable jobs, asks the work to stop, and adds the
    /// id of the job to `error`. Otherwise, cancels the work, and adds to `error` the requests that the work has sent.
    fn cancel(&self, error: &Bound<'_, PyAny>) {
        let py = error.py();
        drop(locked(&self.work).take());
        if let Some(interrupt) = locked(&self.interrupt).take() {
            return interrupt.stop(error);
        }
        if let Some(task) = locked(&self.task).take() {
            task.abort();
        }
        attach_requests(py, &PyErr::from_value(error.clone()), &self.trail, Flavor::Asyncio);
    }
}

/// A function that resumes work after the caller's function has returned.
#[pyclass(frozen, name = "_Resume", module = "thingspace")]
pub struct Resume(Mutex<Option<oneshot::Sender<()>>>);

#[pymethods]
impl Resume {
    fn __call__(&self) {
        if let Some(done) = locked(&self.0).take() {
            let _ = done.send(());
        }
    }
}
