//! What the service took, to answer by callback.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::IntoPyObjectExt as _;
use pyo3::prelude::*;
use thingspace::callbacks::Event;
use tokio::sync::Mutex as Turn;

use crate::arguments::Span;
use crate::errors;
use crate::listener::Ear;
use crate::process::{Here as _, Owned};
use crate::steps::{Step, Steps, steps};
use crate::twins::{plain_answers, twin_answers, twins};

/// A question or an order that the service took. What comes of it is told by callback: `answers(listener)`.
#[pyclass(frozen, module = "thingspace")]
pub struct Submitted(Owned<thingspace::PendingQuery>);

/// A question or an order that the service took, for asyncio. What comes of it is told by callback: `answers(listener)`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncSubmitted(Owned<thingspace::PendingQuery>);

twin_answers! {
    thingspace::PendingQuery => Submitted, AsyncSubmitted;
}

twins! {
    Submitted, AsyncSubmitted of thingspace::PendingQuery;
    both {
        /// The id that its answers carry; none when the service took it and gave no id, or when the answer to a change was `lost`.
        #[getter]
        fn request_id(&self) -> Option<&str> {
            self.0.kept().request_id()
        }

        /// Why the answer was lost.
        #[getter]
        fn lost(&self) -> Option<Py<PyAny>> {
            self.0.kept().lost().cloned().map(errors::object)
        }

        /// The operation, by its id in the description.
        #[getter]
        fn operation(&self) -> &'static str {
            self.0.kept().operation()
        }

        /// The callback service that answers: register a listener for it before asking.
        #[getter]
        fn service(&self) -> &'static str {
            self.0.kept().service()
        }

        fn __repr__(&self) -> String {
            let submitted = self.0.kept();
            let without = if submitted.lost().is_some() { "answer lost" } else { "no request id" };
            format!("Submitted({}, {})", submitted.operation(), thingspace::sanitize(submitted.request_id().unwrap_or(without)))
        }
    }
    blocking {}
    asyncio {}

    /// The messages that answer it, as a `Listener` or an `Inbox` receives them: with `for`, `async for` or `next(…, None)`. It ends when
    /// `timeout` seconds have passed, ten minutes unless told otherwise.
    now fn answers(this, py, listener: Ear; timeout: Option<Span> = None) {
        let answers = this.responses(&listener.hub);
        let answers = match timeout {
            Some(Span(timeout)) => answers.timeout(timeout),
            None => answers,
        };
        let waiting = Waiting { answers: Turn::new(answers), ready: Mutex::default() };
        AnswerIterator(Arc::new(waiting).into())
    }
}

/// Messages that answer a request, as they come.
#[pyclass(frozen, module = "thingspace")]
pub struct AnswerIterator(Owned<Arc<Waiting>>);

plain_answers!(AnswerIterator);

struct Waiting {
    answers: Turn<thingspace::Responses>,
    ready: Mutex<Ready>,
}

/// What a wait has fetched and nobody has taken.
#[derive(Default)]
struct Ready {
    events: VecDeque<Arc<Event>>,
    /// None came in time.
    over: bool,
}

impl Waiting {
    fn ready(&self) -> MutexGuard<'_, Ready> {
        // It is changed in single steps, so that it is whole even if a thread died while it held the lock.
        self.ready.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Steps for AnswerIterator {
    fn take<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let mut ready = self.0.here(py)?.ready();
        if let Some(event) = ready.events.pop_front() {
            drop(ready);
            return Ok(Step::Taken(crate::listener::Event(event).into_bound_py_any(py)?));
        }
        Ok(if std::mem::take(&mut ready.over) { Step::End } else { Step::Wait })
    }

    fn ready(&self, py: Python<'_>) -> PyResult<impl Future<Output = ()> + Send + 'static> {
        let waiting = Arc::clone(self.0.here(py)?);
        Ok(async move {
            let mut answers = waiting.answers.lock().await;
            // Another reader may have fetched one that nobody took.
            if !waiting.ready().events.is_empty() {
                return;
            }
            // Nothing is awaited once one has been fetched.
            match answers.next().await {
                Some(event) => waiting.ready().events.push_back(event),
                None => waiting.ready().over = true,
            }
        })
    }
}

steps!(AnswerIterator);
