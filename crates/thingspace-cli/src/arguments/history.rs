//! The arguments of `usage`, `promo-usage`, `connections` and `history`.

use clap::Args;

use super::{DeviceSelection, TimeRange};
use crate::output::Format;

/// The devices to read, and the time range.
#[derive(Args)]
pub struct HistoryOptions {
    #[command(flatten)]
    pub selection: DeviceSelection,
    #[command(flatten)]
    pub range: TimeRange,
    /// Maximum number of calls in flight; each call reads one device
    #[arg(long, default_value_t = 16, value_name = "CALLS")]
    pub in_flight: usize,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    pub output: Format,
}
