//! What Rust notes while it works, as records of Python's `logging`.
//!
//! Nothing has to be switched on: the loggers `thingspace`, `thingspace.session`, … work as those of any package, and their levels decide.
//! `logging` itself is imported with the first record. Only notes of this workspace are handed on, none of the libraries beneath: they
//! would be many, and nobody has read them for secrets.

use std::fmt::{self, Write as _};

use pyo3::prelude::*;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;

use crate::{mailbox, runtime};

/// Hands notes on, once, when the module is imported.
pub fn start() {
    // Another module of this process that has the same statics cannot exist; a second import finds the first.
    let _ = tracing::subscriber::set_global_default(tracing_subscriber::registry().with(ToPython));
}

struct ToPython;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for ToPython {
    fn enabled(&self, metadata: &Metadata<'_>, _: Context<'_, S>) -> bool {
        *metadata.level() <= Level::DEBUG && metadata.target().starts_with("thingspace")
    }

    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let mut line = Line::default();
        attributes.record(&mut line);
        if let Some(span) = context.span(id) {
            span.extensions_mut().insert(line);
        }
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, context: Context<'_, S>) {
        let span = context.span(id);
        if let Some(line) = span.as_ref().map(|span| span.extensions_mut()).as_mut().and_then(|held| held.get_mut::<Line>()) {
            values.record(line);
        }
    }

    fn on_event(&self, event: &Event<'_>, context: Context<'_, S>) {
        let mut line = String::new();
        // What was being done: `call operation="listDevices": sending again`.
        for span in context.event_scope(event).into_iter().flat_map(|scope| scope.from_root()) {
            line.push_str(span.name());
            if let Some(fields) = span.extensions().get::<Line>() {
                line.push_str(&fields.fields);
            }
            line.push_str(": ");
        }
        let mut told = Line::default();
        event.record(&mut told);
        let _ = write!(line, "{}{}", told.message, told.fields);
        let note = Note { target: event.metadata().target(), level: level(*event.metadata().level()), line };
        match mailbox::of_thread() {
            // A thread of the runtime: one of Python's delivers it.
            Some(mailbox) => mailbox.note(note),
            // When the process ends there is no interpreter to log to.
            None if runtime::has_ended() => {}
            None => {
                let _ = Python::try_attach(|py| tell(py, [note]));
            }
        }
    }
}

/// What was noted.
pub struct Note {
    target: &'static str,
    level: u8,
    line: String,
}

impl Note {
    /// The logger, the level and the line.
    pub fn parts(self) -> (String, u8, String) {
        (self.target.replace("::", ".").replacen("thingspace_", "thingspace.", 1), self.level, self.line)
    }
}

/// Hands notes to `logging`. What a handler raises is shown, and ends no call.
pub fn tell(py: Python<'_>, notes: impl IntoIterator<Item = Note>) {
    let mut notes = notes.into_iter().peekable();
    if notes.peek().is_none() {
        return;
    }
    let delivered = py.import("thingspace._runtime").and_then(|module| {
        let note = module.getattr("_note")?;
        notes.map(Note::parts).try_for_each(|parts| note.call1(parts).map(|_| ()))
    });
    if let Err(error) = delivered {
        error.write_unraisable(py, None);
    }
}

/// The number that Python has for a level.
fn level(level: Level) -> u8 {
    match level {
        Level::ERROR => 40,
        Level::WARN => 30,
        Level::INFO => 20,
        _ => 10,
    }
}

/// A note as a line: its message, then its fields.
#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a text cannot fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}
