//! Reports events to an [`Observer`], and spans and log messages to `tracing`. docs/observability.md lists the names of the spans
//! and messages.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};

use thingspace_raw::operation::Operation;
use tracing::Span;

use crate::error::{Error, Phase};

/// Receives the events of a client, for example to record metrics. Pass the observer to
/// [`ClientBuilder::observer`](crate::ClientBuilder::observer). The feature `opentelemetry` adds a ready-made observer
/// ([`OtelMetrics`](crate::OtelMetrics)).
///
/// [`observe`](Self::observe) must return quickly, because the call in progress waits for it. Events contain no secrets.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(3).start().await?;
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use thingspace::{Client, Observed, Observer};
///
/// #[derive(Clone, Debug, Default)]
/// struct Calls(Arc<AtomicU32>);
///
/// impl Observer for Calls {
///     fn observe(&self, event: &Observed<'_>) {
///         if let Observed::Call { .. } = event {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// let calls = Calls::default();
/// let client = Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret").username("sim-user")
///     .password("sim-password").account("0000123456-00001").observer(calls.clone()).build()?;
/// client.devices().list().collect().await?;
/// // The list, and a login for each of the two tokens.
/// assert_eq!(calls.0.load(Ordering::Relaxed), 3);
/// # Ok(()) }
/// ```
pub trait Observer: fmt::Debug + Send + Sync {
    /// Receives one event.
    fn observe(&self, event: &Observed<'_>);
}

/// An event for an [`Observer`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Observed<'a> {
    /// A call ended, after all its retries. A login is also a call.
    #[non_exhaustive]
    Call {
        /// The id of the operation.
        operation: &'static str,
        /// The number of attempts to send the request.
        attempts: u32,
        /// How long the call took in total, by the clock of the system (not by an injected [`Clock`](crate::Clock)).
        took: Duration,
        /// The error, if the call failed.
        error: Option<&'a Error>,
    },
    /// An attempt to send a request ended, with or without an answer.
    #[non_exhaustive]
    Attempt {
        /// The operation.
        operation: &'static str,
        /// The number of the attempt in its call, from 1.
        number: u32,
        /// How long the attempt took, including reading the body of the answer.
        took: Duration,
        /// The error, if the attempt failed.
        error: Option<&'a Error>,
    },
    /// A call will be retried after a pause.
    #[non_exhaustive]
    Retry {
        /// The operation.
        operation: &'static str,
        /// The pause before the retry.
        pause: Duration,
        /// The error of the last attempt.
        error: &'a Error,
    },
    /// A call waits for the rate limiter.
    #[non_exhaustive]
    Throttled {
        /// The operation.
        operation: &'static str,
        /// How long the call waits.
        wait: Duration,
    },
    /// A wait for the outcomes of a change ended.
    #[non_exhaustive]
    Outcomes {
        /// The operation of the change.
        operation: &'static str,
        /// The number of devices that were changed.
        done: usize,
        /// The number of devices that the service refused to change.
        refused: usize,
        /// The number of devices whose outcome is unknown.
        unknown: usize,
        /// The number of devices whose request was not sent or was refused as a whole.
        not_sent: usize,
    },
}

/// Passes events to the observer of a client, if the client has one.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notifier(pub(crate) Option<Arc<dyn Observer>>);

impl Notifier {
    pub(crate) fn notify(&self, event: &Observed<'_>) {
        if let Some(observer) = &self.0 {
            observer.observe(event);
        }
    }
}

/// The span of a call in progress.
pub(crate) struct CallSpan {
    operation: &'static Operation,
    pub(crate) span: Span,
    started: Instant,
}

impl CallSpan {
    pub(crate) fn start(operation: &'static Operation) -> Self {
        let span = tracing::debug_span!(
            "call",
            operation = operation.id,
            effect = operation.effect.as_str(),
            attempts = tracing::field::Empty,
            status = tracing::field::Empty,
            code = tracing::field::Empty,
            kind = tracing::field::Empty,
            request = tracing::field::Empty,
        );
        Self { operation, span, started: Instant::now() }
    }

    pub(crate) fn end(self, notifier: &Notifier, attempts: u32, error: Option<&Error>) {
        self.span.record("attempts", attempts);
        if let Some(error) = error {
            self.span.record("kind", error.kind().as_str());
            self.span.record("status", error.status());
            self.span.record("code", error.code());
            self.span.record("request", error.request_id());
            let _inside = self.span.enter();
            if !self.operation.effect.may_retry() && error.phase() == Phase::MaybeSent {
                tracing::warn!(
                    %error,
                    "outcome unknown: check whether the service carried out the request before sending it again"
                );
            } else {
                tracing::debug!(%error, "failed");
            }
        }
        notifier.notify(&Observed::Call { operation: self.operation.id, attempts, took: self.started.elapsed(), error });
    }
}
