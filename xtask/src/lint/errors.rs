//! Rules about the entries of `errors.yaml`: every entry is complete, and no two entries have the same code and message.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Findings;

const FILE: &str = "errors.yaml";

/// The members that an entry may have.
const MEMBERS: &[&str] = &["code", "from", "status", "retry", "message", "meaning"];

const ORIGINS: &[&str] = &["service", "callback", "gateway", "token"];

const RETRIES: &[&str] = &["yes", "no", "unknown"];

pub(super) fn check(findings: &mut Findings<'_>) {
    let mut seen = BTreeSet::new();
    let description = findings.description;
    for (index, error) in description.errors().iter().enumerate() {
        let code = error["code"].as_str().unwrap_or_default();
        let key = if code.is_empty() { format!("[{index}]") } else { code.to_owned() };
        let mut add = |member: &str, message: String| findings.add(FILE, format!("{key}.{member}"), message);
        if code.is_empty() {
            add("code", "must be a string: if the code looks like a number, enclose it in quotes".to_owned());
        }
        if error["meaning"].as_str().is_none_or(str::is_empty) {
            add("meaning", "missing: say in a sentence what the code means and what to do".to_owned());
        }
        if !RETRIES.contains(&error["retry"].as_str().unwrap_or_default()) {
            add("retry", format!("expected one of {}, in quotes", RETRIES.join(", ")));
        }
        let from: Vec<&str> = error["from"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        if from.is_empty() || from.iter().any(|origin| !ORIGINS.contains(origin)) {
            add("from", format!("expected a list with one or more of {}", ORIGINS.join(", ")));
        }
        if error.get("status").is_some_and(|status| !status.as_u64().is_some_and(|status| (200..600).contains(&status))) {
            add("status", "must be an HTTP status: leave it out if no document names one".to_owned());
        }
        for member in error.as_object().into_iter().flat_map(|members| members.keys()).filter(|m| !MEMBERS.contains(&m.as_str()))
        {
            add(member, format!("unknown member: expected one of {}", MEMBERS.join(", ")));
        }
        if !seen.insert((code, error["message"].as_str())) {
            add("message", "another entry has the same code and message: keep one".to_owned());
        }
    }
}
