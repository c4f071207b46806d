//! Failures of commands. Each failure has a message, and an exit code that scripts can test.
//!
//! This module depends on no other module of the program. `output::report` prints failures.

use std::process::ExitCode;

use serde_json::json;
use thingspace::callbacks::store;
use thingspace::{Error, ErrorKind, Phase};

/// The failure of a command: its message and its exit code.
pub struct Failure {
    code: u8,
    message: String,
    error: Option<Error>,
}

impl Failure {
    /// Invalid arguments or settings: exit code 2.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { code: 2, message: message.into(), error: None }
    }

    /// Any other failure: exit code 1.
    pub fn other(message: impl Into<String>) -> Self {
        Self { code: 1, message: message.into(), error: None }
    }

    /// Replaces the message, for example with one that names a flag of this program as the remedy.
    pub fn with_message(mut self, message: String) -> Self {
        self.message = message;
        self
    }

    /// Returns whether a signal stopped a call before the client sent it.
    pub fn stopped_before_sending(&self) -> bool {
        self.error.as_ref().is_some_and(|error| error.kind() == ErrorKind::Stopped && error.phase() == Phase::BeforeSending)
    }

    /// Returns the exit code of the program.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.code)
    }

    /// Returns the JSON that `thingspace api` prints for the failure. A failure without an error of the library has the kind
    /// `config`.
    pub fn json(&self) -> serde_json::Value {
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
        Self { code, message: advise_flags(&error.to_string()), error: Some(error) }
    }
}

/// Parts of library messages that address Rust programmers, each with the replacement for users of this program.
const ADVICE: [(&str, &str); 9] = [
    ("wait, raise .timeout(…), or change many devices with .in_bulk()", "wait, then run the command again"),
    ("raise .timeout(…) if the service is slow", "try again later if the service is slow"),
    ("send any number with .in_bulk()", "run the command for fewer devices at a time"),
    ("Client::allow_login", "`thingspace login --again`"),
    ("`raw::operation::OPERATIONS` lists all ids", "`thingspace api --list` shows all ids"),
    ("pass it with .path(name, value)", "pass it as name=value"),
    ("pass it with .query(name, value)", "pass it as name=value"),
    ("cannot connect (is the simulator running?)", "cannot connect (start a simulator with `thingspace sim`)"),
    ("the base URL is probably wrong", "THINGSPACE_BASE_URL is probably wrong"),
];

/// Replaces the parts of a message that [`ADVICE`] lists. If the part after the last `; ` still names a Rust method, removes that
/// part.
pub fn advise_flags(message: &str) -> String {
    let message = ADVICE.iter().fold(message.to_owned(), |message, (method, flag)| message.replace(method, flag));
    match message.rsplit_once("; ") {
        Some((problem, advice)) if names_a_method(advice) => problem.to_owned(),
        _ => message,
    }
}

/// Returns whether `advice` contains `Client::`, or a method call such as `.plan(` after a space.
fn names_a_method(advice: &str) -> bool {
    let is_method = |word: &str| {
        let name = word.split_once('(').map_or("", |(name, _)| name);
        !name.is_empty() && name.bytes().all(|c| c.is_ascii_lowercase() || c == b'_')
    };
    advice.contains("Client::") || advice.split(" .").skip(1).any(is_method)
}

impl From<thingspace_sim::Error> for Failure {
    fn from(error: thingspace_sim::Error) -> Self {
        let message = advise_flags(&with_options(error.to_string()));
        match error {
            thingspace_sim::Error::Remote(_) => Self { code: 5, message, error: None },
            _ => Self::usage(message),
        }
    }
}

/// Replaces the Rust methods in an error message of the simulator with the options and environment variables of this program.
fn with_options(message: String) -> String {
    const NAMES: [(&str, &str); 4] = [
        ("`allow_remote`", "--allow-remote"),
        ("`RemoteAccess::new`", "THINGSPACE_SIM_TOKEN"),
        ("`credentials`", "THINGSPACE_SIM_SECRET and THINGSPACE_SIM_PASSWORD"),
        ("send it as a bearer token", "set THINGSPACE_SIM_TOKEN"),
    ];
    NAMES.iter().fold(message, |message, (method, option)| message.replace(method, option))
}

impl From<thingspace_jobs::Error> for Failure {
    fn from(error: thingspace_jobs::Error) -> Self {
        use thingspace_jobs::Error;
        match error {
            Error::Store(error) => error.into(),
            Error::Client(error) => error.into(),
            Error::NotFound(_) => {
                Self::usage(error.to_string().replace("list the jobs", "`thingspace jobs list` lists the jobs"))
            }
            Error::OtherService { .. } => Self::usage(error.to_string().replace(
                "use a client for the job's account",
                "set THINGSPACE_ACCOUNT and THINGSPACE_BASE_URL to those of the job",
            )),
            Error::Refused(_) => Self::usage(error.to_string()),
            _ => Self::other(error.to_string()),
        }
    }
}

impl From<store::Error> for Failure {
    fn from(error: store::Error) -> Self {
        // Code 2: the user must choose another URL or store, correct the credentials, make the store writable, stop the other
        // processes that use it, or update this program. All other errors of a store have code 1.
        let code = match error.kind() {
            store::ErrorKind::Invalid
            | store::ErrorKind::NotAStore
            | store::ErrorKind::NewerVersion
            | store::ErrorKind::Denied
            | store::ErrorKind::ReadOnly
            | store::ErrorKind::InUse
            | store::ErrorKind::NotEmpty => 2,
            _ => 1,
        };
        let message = error.to_string().replace("or adopt the spool if", "or run `thingspace inbox adopt` if");
        Self { code, message, error: None }
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
    fn options_and_variables_replace_methods_in_simulator_errors() {
        let remote = "the pages under /_sim need the token of the simulator: send it as a bearer token";
        let failure = Failure::from(thingspace_sim::Error::Remote(remote.to_owned()));
        assert_eq!(failure.message, "the pages under /_sim need the token of the simulator: set THINGSPACE_SIM_TOKEN");
    }

    #[test]
    fn advice_mentions_flags_instead_of_rust_methods() {
        for (message, expected) in [
            (
                "no answer within 20 s; raise .timeout(…) if the service is slow",
                "no answer within 20 s; try again later if the service is slow",
            ),
            ("11000 devices; send any number with .in_bulk()", "11000 devices; run the command for fewer devices at a time"),
            ("allow another attempt with Client::allow_login", "allow another attempt with `thingspace login --again`"),
            ("the parameter is missing; pass it with .query(name, value)", "the parameter is missing; pass it as name=value"),
            ("the service plan is missing; call .plan(code)", "the service plan is missing"),
            ("no route to host; see https://example.com (or .netrc)", "no route to host; see https://example.com (or .netrc)"),
        ] {
            assert_eq!(advise_flags(message), expected);
        }
    }
}
