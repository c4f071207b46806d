//! Arguments that several commands share: connection, devices, time range, waiting and output format.
//!
//! A clap struct belongs here, together with the code that reads its values, if more than one module of `commands` uses the
//! struct. All other arguments are defined in the module of their command. This module may depend on `output`, `input` and
//! `failure`, never on `commands` or `workflow`.

mod devices;
mod history;
mod known_values;
mod place_of_use;
mod sending;
mod store;
mod time_range;
mod waiting;

use std::time::Duration;

use clap::Args;

pub use devices::{DeviceSelection, RowValue};
pub use history::HistoryOptions;
pub use known_values::AllowUnknown;
pub use place_of_use::PlaceOptions;
pub use sending::{ConfirmOptions, SendOptions};
pub use store::{SpoolOption, StoreOption, store_or_variable};
pub use time_range::{Moment, TimeRange, ago_or_moment, moment};
pub use waiting::{ChangeOptions, QueryOptions, WaitOptions};

use crate::output::Format;

/// Where to connect. Credentials have no flags: they come from the environment only.
#[derive(Args, Clone)]
pub struct Connection {
    /// Base URL of the service, up to and including /api [env: THINGSPACE_BASE_URL]
    #[arg(long, global = true, value_name = "URL", help_heading = "Connection")]
    pub base_url: Option<String>,
    /// Billing account, with its leading zeros [env: THINGSPACE_ACCOUNT]
    #[arg(long, global = true, value_name = "NAME", help_heading = "Connection")]
    pub account: Option<String>,
}

/// How to print a list.
#[derive(Args)]
pub struct ListOptions {
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    pub output: Format,
}

/// Passes `value` to a setter of a request builder. Without a value, returns the builder unchanged.
pub fn set<T>(builder: T, value: Option<&str>, setter: impl FnOnce(T, String) -> T) -> T {
    match value {
        Some(value) => setter(builder, value.to_owned()),
        None => builder,
    }
}

/// Parses `NAME=VALUE`.
pub fn name_and_value(argument: &str) -> Result<(String, String), String> {
    argument
        .split_once('=')
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .ok_or_else(|| "expected NAME=VALUE".to_owned())
}

/// Parses `90s`, `30m`, `24h` or `90d`.
pub fn duration(argument: &str) -> Result<Duration, String> {
    /// Longest duration in seconds, a hundred years. Longer arguments are reduced to this duration.
    const LONGEST: u64 = 100 * 366 * 86_400;
    const EXPECTED: &str = "expected a number and a unit (s, m, h or d), such as 90s, 30m, 24h or 90d";
    let (number, unit) = argument.split_at(argument.len() - argument.chars().next_back().map_or(0, char::len_utf8));
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3_600,
        "d" => 86_400,
        _ => return Err(EXPECTED.to_owned()),
    };
    let number: u64 = number.parse().map_err(|_| EXPECTED.to_owned())?;
    Ok(Duration::from_secs(number.saturating_mul(seconds).min(LONGEST)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_duration_needs_a_unit() {
        assert_eq!(duration("90s"), Ok(Duration::from_secs(90)));
        assert_eq!(duration("24h"), Ok(Duration::from_secs(86_400)));
        for invalid in ["", "90", "h", "-1s", "1é"] {
            assert!(duration(invalid).is_err(), "{invalid}");
        }
    }
}
