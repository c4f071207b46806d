//! How a command fails: one line that says what to do, and an exit code that scripts can tell apart.

use std::process::ExitCode;

use serde_json::json;
use thingspace::{Error, Kind};

use crate::output;

/// A failure of a command.
pub struct Failure {
    code: u8,
    message: String,
    error: Option<Error>,
}

impl Failure {
    /// Wrong arguments or settings.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { code: 2, message: message.into(), error: None }
    }

    /// Anything else that is not an error of the client.
    pub fn other(message: impl Into<String>) -> Self {
        Self { code: 1, message: message.into(), error: None }
    }

    /// Prints it to standard error, as JSON if asked to.
    pub fn report(&self, as_json: bool) -> ExitCode {
        if as_json {
            output::note_json(&self.json());
        } else {
            output::note(format_args!("error: {}", self.message));
        }
        ExitCode::from(self.code)
    }

    fn json(&self) -> serde_json::Value {
        let Some(error) = &self.error else { return json!({"error": {"kind": "config", "message": self.message}}) };
        json!({"error": {
            "kind": error.kind().as_str(),
            "message": self.message,
            "code": error.code(),
            "status": error.status(),
            "operation": error.operation(),
            "attempts": error.attempts(),
            "retryable": error.is_retryable(),
        }})
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let code = match error.kind() {
            Kind::Config => 2,
            Kind::Auth | Kind::Session => 3,
            Kind::Rejected | Kind::NotFound | Kind::Conflict => 4,
            Kind::Transport | Kind::Timeout | Kind::Throttled | Kind::Service => 5,
            _ => 1,
        };
        Self { code, message: error.to_string(), error: Some(error) }
    }
}

impl From<thingspace_sim::Error> for Failure {
    fn from(error: thingspace_sim::Error) -> Self {
        match error {
            thingspace_sim::Error::Remote(_) => Self { code: 5, message: error.to_string(), error: None },
            _ => Self::usage(error.to_string()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::other(error.to_string())
    }
}
