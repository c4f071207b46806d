//! What the service took, to answer by callback.

use std::sync::Arc;

use pyo3::prelude::*;
use tokio::sync::Mutex as Turn;

use crate::arguments::Span;
use crate::errors;
use crate::listener::{Ear, Event, event_iterator};
use crate::twins::{plain_answers, twin_answers, twins};

/// A question or an order that the service took. What comes of it is told by callback: `answers(listener)`.
#[pyclass(frozen, module = "thingspace")]
pub struct Submitted(thingspace::Submitted);

/// A question or an order that the service took, for asyncio. What comes of it is told by callback: `answers(listener)`.
#[pyclass(frozen, module = "thingspace")]
pub struct AsyncSubmitted(thingspace::Submitted);

twin_answers! {
    thingspace::Submitted => Submitted, AsyncSubmitted;
}

twins! {
    Submitted, AsyncSubmitted of thingspace::Submitted;
    both {
        /// The id that its answers carry; none when the service took it and gave no id, or when the answer to a change was `lost`.
        #[getter]
        fn request_id(&self) -> Option<&str> {
            self.0.request_id()
        }

        /// Why the answer was lost.
        #[getter]
        fn lost(&self) -> Option<Py<PyAny>> {
            self.0.lost().cloned().map(errors::object)
        }

        /// The operation, by its id in the description.
        #[getter]
        fn operation(&self) -> &'static str {
            self.0.operation()
        }

        /// The callback service that answers: register a listener for it before asking.
        #[getter]
        fn service(&self) -> &'static str {
            self.0.service()
        }

        fn __repr__(&self) -> String {
            let without = if self.0.lost().is_some() { "answer lost" } else { "no request id" };
            format!("Submitted({}, {})", self.0.operation(), thingspace::clean(self.0.request_id().unwrap_or(without)))
        }
    }
    blocking {}
    asyncio {}

    /// The messages that answer it, as a `Listener` or an `Inbox` receives them: with `for`, `async for` or `next(…, None)`. It ends when
    /// `timeout` seconds have passed, ten minutes unless told otherwise.
    now fn answers(this, py, listener: Ear; timeout: Option<Span> = None) {
        let answers = this.answers(&listener.hub);
        let answers = match timeout {
            Some(Span(timeout)) => answers.timeout(timeout),
            None => answers,
        };
        AnswerIterator(Arc::new(Turn::new(answers)))
    }
}

/// Messages that answer a request, as they come.
#[pyclass(frozen, module = "thingspace")]
pub struct AnswerIterator(Arc<Turn<thingspace::Answers>>);

plain_answers!(AnswerIterator);

impl AnswerIterator {
    fn coming(&self) -> impl Future<Output = Option<Event>> + Send + use<> {
        let answers = Arc::clone(&self.0);
        async move { answers.lock().await.next().await.map(Event) }
    }
}

event_iterator!(AnswerIterator);
