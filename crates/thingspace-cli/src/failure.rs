//! How a command fails: one line that says what to do, and an exit code that scripts can tell apart.

use std::process::ExitCode;

use serde_json::json;
use thingspace::{Error, ErrorKind, Phase};

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

    /// The same in other words, with the remedy that this program has.
    pub fn saying(mut self, message: String) -> Self {
        self.message = message;
        self
    }

    /// Whether the command was stopped before anything left.
    pub fn sent_nothing(&self) -> bool {
        self.error.as_ref().is_some_and(|error| error.kind() == ErrorKind::Stopped && error.phase() == Phase::BeforeSending)
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
            ErrorKind::Config | ErrorKind::ListenerTaken => 2,
            ErrorKind::Auth | ErrorKind::Locked | ErrorKind::Session => 3,
            ErrorKind::Rejected | ErrorKind::NotFound | ErrorKind::Conflict => 4,
            ErrorKind::Transport | ErrorKind::Timeout | ErrorKind::Throttled | ErrorKind::Service => 5,
            _ => 1,
        };
        Self { code, message: in_flags(&error.to_string()), error: Some(error) }
    }
}

/// What the client advises to do in Rust, as it is done here.
const IN_FLAGS: [(&str, &str); 6] = [
    ("wait, raise .timeout(…), or send many devices with .in_bulk()", "wait, then run the command again"),
    ("raise .timeout(…) if the service is slow", "try again later if the service is slow"),
    ("; or say it with .option(…)", ""),
    ("send any number with .in_bulk()", "run the command for fewer devices at a time"),
    ("remove one with .none()", "remove one with --none"),
    (" or Client::allow_login", ""),
];

/// A message of the client without the methods of another language.
pub fn in_flags(message: &str) -> String {
    IN_FLAGS.iter().fold(message.to_owned(), |message, (method, flag)| message.replace(method, flag))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn advice_names_flags() {
        for (message, told) in [
            (
                "no answer within 20 s; raise .timeout(…) if the service is slow",
                "no answer within 20 s; try again later if the service is slow",
            ),
            ("11000 devices; send any number with .in_bulk()", "11000 devices; run the command for fewer devices at a time"),
            ("`thingspace login --again` or Client::allow_login", "`thingspace login --again`"),
        ] {
            assert_eq!(in_flags(message), told);
        }
    }
}
