//! The results of the checks of `thingspace doctor`.

use std::process::ExitCode;

use serde_json::json;
use thingspace::callbacks::store;

use crate::failure::Failure;
use crate::output::{Format, Row, Writer};

/// The result of a check.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Ok,
    Warning,
    /// The store cannot be used, or can be used only in part.
    Failed,
    /// The database engine or server does not provide the information that the check needs.
    Unknown,
}

impl Outcome {
    fn as_str(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
        }
    }
}

/// The rows of the checks, in order, and the first failure.
#[derive(Default)]
pub struct Findings {
    rows: Vec<(String, Outcome, String)>,
    failure: Option<Failure>,
}

impl Findings {
    /// Adds a row.
    pub fn add(&mut self, check: impl Into<String>, outcome: Outcome, detail: impl Into<String>) {
        self.rows.push((check.into(), outcome, detail.into()));
    }

    /// Adds a failed check.
    pub fn fail(&mut self, check: &str, failure: Failure) {
        self.add(check, Outcome::Failed, failure.to_string());
        self.failure.get_or_insert(failure);
    }

    /// Adds a check that failed with an error of the store.
    pub fn fail_with(&mut self, check: &str, error: store::Error) {
        self.fail(check, error.into());
    }

    /// Prints the rows. Returns the first failure, which decides the exit code, or success if no check has failed.
    pub fn print(self, format: Format) -> Result<ExitCode, Failure> {
        let mut out = Writer::new(format, &["check", "result", "detail"])?;
        for (check, outcome, detail) in self.rows {
            let json = json!({"check": check, "result": outcome.as_str(), "detail": detail});
            if !out.row(Row { cells: vec![check, outcome.as_str().to_owned(), detail], json })? {
                break;
            }
        }
        out.finish()?;
        self.failure.map_or(Ok(ExitCode::SUCCESS), Err)
    }
}
