//! The options that set how reliably the simulator delivers callbacks.

use std::time::Duration;

use clap::Args;
use thingspace_sim::Deliveries;

use crate::arguments::duration;

#[derive(Args)]
pub struct DeliveryOptions {
    /// Share of the callbacks, from 0 to 1, that are delivered twice
    #[arg(long, value_name = "SHARE")]
    duplicates: Option<f64>,
    /// Share of the callbacks, from 0 to 1, that are never delivered
    #[arg(long, value_name = "SHARE")]
    losses: Option<f64>,
    /// Longest random delay of a callback, such as 30s; later callbacks can overtake a delayed one
    #[arg(long, value_name = "TIME", value_parser = duration)]
    reordering: Option<Duration>,
}

impl DeliveryOptions {
    pub fn deliveries(&self) -> Deliveries {
        let mut deliveries = Deliveries::default();
        deliveries.duplicates = self.duplicates.unwrap_or_default();
        deliveries.losses = self.losses.unwrap_or_default();
        deliveries.reordering = self.reordering.unwrap_or_default();
        deliveries
    }
}
