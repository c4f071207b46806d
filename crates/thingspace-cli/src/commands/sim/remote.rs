//! Helpers for subcommands that send requests to the admin endpoints of a running simulator.

use clap::Args;
use serde_json::Value;
use thingspace_sim::Remote;

use crate::failure::Failure;
use crate::output::Row;

/// Environment variable with the token of a simulator that serves other machines.
pub const TOKEN: &str = "THINGSPACE_SIM_TOKEN";

/// The simulator to control.
#[derive(Args)]
pub struct Target {
    /// URL of the running simulator
    #[arg(long, env = "THINGSPACE_SIM", default_value = "http://127.0.0.1:8787", value_name = "URL")]
    at: String,
}

impl Target {
    pub fn remote(&self) -> Result<Remote, Failure> {
        let remote = Remote::new(&self.at)?;
        Ok(match std::env::var(TOKEN) {
            Ok(token) if !token.is_empty() => remote.with_token(&token)?,
            _ => remote,
        })
    }
}

/// Returns a parameter for the query of a request, such as `&name=erp`. The value is percent-encoded.
pub fn parameter(name: &str, value: &str) -> String {
    // No request is sent to this URL: only its query is used.
    let url = reqwest::Url::parse_with_params("http://localhost/", [(name, value)]).ok();
    url.and_then(|url| Some(format!("&{}", url.query()?))).unwrap_or_default()
}

/// Removes the null members of an object, so that a request contains only the options that are set.
pub fn without_nulls(mut value: Value) -> Value {
    if let Some(members) = value.as_object_mut() {
        members.retain(|_, member| !member.is_null());
    }
    value
}

/// Returns an object as a row. Each column is the path of a member, such as `device.iccid`; the cell of a missing or null member
/// is empty.
pub fn row(value: &Value, columns: &[&str]) -> Row {
    let cell = |path: &&str| match value.pointer(&format!("/{}", path.replace('.', "/"))) {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(string)) => string.clone(),
        Some(other) => other.to_string(),
    };
    Row { cells: columns.iter().map(cell).collect(), json: value.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_percent_encoded() {
        assert_eq!(parameter("name", "erp"), "&name=erp");
        assert_eq!(parameter("name", "a&b=c#d% é"), "&name=a%26b%3Dc%23d%25+%C3%A9");
    }
}
