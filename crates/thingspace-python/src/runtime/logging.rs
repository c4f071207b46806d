//! Forwards the `tracing` events of this workspace to Python's `logging`.
//!
//! The loggers `thingspace`, `thingspace.auth`, … work like the loggers of any package: their levels determine which records are
//! handled. `logging` is imported when the first record arrives. Events of third-party crates are not forwarded, because
//! they may contain secrets.

use std::fmt::{self, Write as _};

use pyo3::prelude::*;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use super::lifecycle;
use super::mailbox::{self, LogRecord};

/// Installs the `tracing` subscriber.
pub fn start() {
    // This fails if the module is imported a second time. The failure is harmless, because the first import has installed the
    // same subscriber for the whole process.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(ToPython));
}

struct ToPython;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for ToPython {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        *metadata.level() <= Level::DEBUG && metadata.target().starts_with("thingspace")
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut line = Text::default();
        attributes.record(&mut line);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(line);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let span = context.span(id);
        if let Some(line) = span.as_ref().map(|span| span.extensions_mut()).as_mut().and_then(|held| held.get_mut::<Text>()) {
            values.record(line);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut line = String::new();
        // The spans come first: `call operation="listDevices": retrying`.
        for span in context.event_scope(event).into_iter().flat_map(|scope| scope.from_root()) {
            line.push_str(span.name());
            if let Some(fields) = span.extensions().get::<Text>() {
                line.push_str(&fields.fields);
            }
            line.push_str(": ");
        }
        let mut own = Text::default();
        event.record(&mut own);
        let _ = write!(line, "{}{}", own.message, own.fields);
        let record = LogRecord { target: event.metadata().target(), level: level(*event.metadata().level()), line };
        match mailbox::of_thread() {
            // A thread of the async runtime must not attach to the interpreter. So a Python thread delivers the record later.
            Some(mailbox) => mailbox.log(record),
            // The interpreter is finalizing, so `logging` cannot be called and the record is dropped.
            None if lifecycle::has_ended() => {}
            None => {
                let _ = Python::try_attach(|py| deliver(py, [record]));
            }
        }
    }
}

/// Passes log records to `logging`. An exception in `logging` is only printed: if it were raised, logging could make an API call
/// fail.
pub fn deliver(py: Python<'_>, records: impl IntoIterator<Item = LogRecord>) {
    let mut records = records.into_iter().peekable();
    if records.peek().is_none() {
        return;
    }
    let delivered = py.import("thingspace._runtime").and_then(|module| {
        let log = module.getattr("_log")?;
        records.map(LogRecord::parts).try_for_each(|parts| log.call1(parts).map(|_| ()))
    });
    if let Err(error) = delivered {
        error.write_unraisable(py, None);
    }
}

/// Returns the number that Python's `logging` uses for a level.
fn level(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        _ => 10,
    }
}

/// The message and the formatted fields of an event or a span.
#[derive(Default)]
struct Text {
    message: String,
    fields: String,
}

impl Visit for Text {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // The result is ignored, because writing to a string cannot fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}
