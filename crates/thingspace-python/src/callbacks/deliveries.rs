//! The messages of a consumer group, which Python fetches one by one and passes to the handlers.
//!
//! The threads of the Tokio runtime do not call Python functions. They put each message into a queue and wait for the result from
//! the thread or task that runs the Python handler.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::IntoPyObjectExt as _;
use pyo3::exceptions::PyStopAsyncIteration;
use pyo3::prelude::*;
use thingspace::callbacks::{Consumer, Delivery as Message, Failure, store};
use tokio::sync::{Notify, oneshot, watch};

use super::event::Event;
use crate::errors;
use crate::runtime::lifecycle;
use crate::runtime::process::{Local as _, Owned};
use crate::runtime::steps::{Step, Steps};
use crate::runtime::work::Pending;

type Answer = oneshot::Sender<Result<(), Failure>>;

/// An iterator over the messages that the handlers of a group have to process. Dropping this object stops the group.
#[pyclass(frozen, name = "_Deliveries", module = "thingspace")]
pub struct Deliveries(Owned<Running>);

struct Running {
    queue: Arc<Queue>,
    stop: watch::Sender<bool>,
}

#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    changed: Notify,
}

#[derive(Default)]
struct State {
    waiting: VecDeque<(Message, Answer)>,
    /// How the group ended. `None` while the group runs.
    end: Option<store::Result<()>>,
}

impl Queue {
    fn state(&self) -> MutexGuard<'_, State> {
        // Poisoning is ignored, because a panic cannot leave the value half-changed.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn handle(&self, message: Message) -> Result<(), Failure> {
        let (answer, answered) = oneshot::channel();
        self.state().waiting.push_back((message, answer));
        self.changed.notify_one();
        // If the handlers are stopped, the sender is dropped without an answer. Such a try must not count, so the failure is
        // `unavailable`.
        answered.await.unwrap_or_else(|_| Err(Failure::unavailable("the handlers were stopped")))
    }
}

impl Deliveries {
    /// Starts a group, which runs until the method `stop` of the returned object is called or the object is dropped.
    pub fn start(py: Python<'_>, consumer: Consumer) -> PyResult<Self> {
        let runtime = lifecycle::get_or_start(py)?;
        let (queue, (stop, mut stopped)) = (Arc::<Queue>::default(), watch::channel(false));
        let (handling, ending) = (Arc::clone(&queue), Arc::clone(&queue));
        let handler = move |message| {
            let queue = Arc::clone(&handling);
            async move { queue.handle(message).await }
        };
        runtime.tokio.spawn(async move {
            // `wait_for` also returns when the `Deliveries` object is dropped, and then returns an error.
            let ended = consumer.run(handler, async { drop(stopped.wait_for(|is_stopped| *is_stopped).await) }).await;
            ending.state().end = Some(ended);
            ending.changed.notify_one();
        });
        Ok(Self(Running { queue, stop }.into()))
    }
}

#[pymethods]
impl Deliveries {
    /// Stops the group: no further handlers start. The iteration ends when the running handlers have ended, after 10 seconds at
    /// most.
    fn stop(&self, py: Python<'_>) -> PyResult<()> {
        let running = self.0.local(py)?;
        running.stop.send_replace(true);
        running.queue.state().waiting.clear();
        Ok(())
    }

    /// Takes and returns the next message; None if no message is ready. Raises `StopAsyncIteration` when the group has ended.
    fn _take<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        match self.take(py)? {
            Step::Taken(delivery) => Ok(Some(delivery)),
            Step::Wait => Ok(None),
            Step::End => Err(PyStopAsyncIteration::new_err(())),
        }
    }

    /// Returns an awaitable that waits until a message is ready or the group has ended.
    fn _ready(&self, py: Python<'_>) -> PyResult<Pending> {
        Ok(Pending::of(self.ready(py)?))
    }
}

impl Steps for Deliveries {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let mut state = self.0.local(py)?.queue.state();
        // Skip the tries whose deadline has passed, because nothing waits for their answers.
        while let Some((message, answer)) = state.waiting.pop_front() {
            if !answer.is_closed() {
                drop(state);
                return Ok(Step::Taken(Delivery { message, answer: Mutex::new(Some(answer)) }.into_bound_py_any(py)?));
            }
        }
        let Some(end) = state.end.as_mut() else { return Ok(Step::Wait) };
        // An error is raised only once: the next call returns `Step::End`.
        match std::mem::replace(end, Ok(())) {
            Ok(()) => Ok(Step::End),
            Err(error) if error.kind() == store::ErrorKind::Invalid => Err(errors::config(py, &error.to_string())),
            Err(error) => Err(errors::store(py, &error)),
        }
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let queue = Arc::clone(&self.0.local(py)?.queue);
        Ok(async move {
            loop {
                let changed = queue.changed.notified();
                {
                    let state = queue.state();
                    if !state.waiting.is_empty() || state.end.is_some() {
                        return;
                    }
                }
                changed.await;
            }
        })
    }
}

/// A message for a handler.
#[pyclass(frozen, name = "_Delivery", module = "thingspace")]
pub struct Delivery {
    message: Message,
    answer: Mutex<Option<Answer>>,
}

impl Delivery {
    fn answer(&self, result: Result<(), Failure>) {
        // Poisoning is ignored, because a panic cannot leave the value half-changed.
        if let Some(answer) = self.answer.lock().unwrap_or_else(PoisonError::into_inner).take() {
            let _ = answer.send(result);
        }
    }
}

#[pymethods]
impl Delivery {
    #[getter]
    fn event(&self) -> Event {
        Event(self.message.received().clone())
    }

    /// Records that the message is handled.
    fn done(&self) {
        self.answer(Ok(()));
    }

    /// Records that the handler failed.
    fn failed(&self, reason: &str) {
        self.answer(Err(Failure::new(reason)));
    }

    /// Records that the handler failed because a system that it needs is unavailable. The try is not counted.
    fn unavailable(&self, reason: &str) {
        self.answer(Err(Failure::unavailable(reason)));
    }
}
