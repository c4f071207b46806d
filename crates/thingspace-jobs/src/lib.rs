//! Device changes that survive crashes: accepted at most once, with a report on every device.
//!
//! A [`Job`] is a change and its devices, written to a [`Store`](thingspace_store::Store). The job records each request before it
//! is sent, and the answer afterwards. The process that runs the job may be killed at any moment. The process that continues the
//! job searches for evidence of requests whose answer was lost, sends only requests that the service has certainly not accepted,
//! and reports every device.
//!
//! ```
//! # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let sim = thingspace_sim::Simulator::builder().devices(100).start().await?;
//! # let client = sim.client_builder().build()?;
//! use thingspace::{DeviceKey, State};
//! use thingspace_jobs::Jobs;
//!
//! let spare = client.devices().list().state(State::PreActive).collect().await?;
//! let keys = spare.iter().map(|device| device.key()).collect::<Result<Vec<DeviceKey>, _>>()?;
//!
//! let jobs = Jobs::new(thingspace_store::open("memory:").await?, client.clone());
//! let job = jobs.start(client.devices().activate(keys).plan("m2m-5mb").zip("98101")).batch_size(10).await?;
//! println!("job {}", job.id());
//! let report = job.wait().await?;
//! println!("{} active, {} refused, {} unknown", report.counts.done, report.counts.refused, report.counts.unknown);
//! # assert!(report.counts.is_settled());
//! # Ok(()) }
//! ```
//!
//! # What is guaranteed
//! - The service accepts the change of each device at most once per job, whatever is killed, stopped or lost. The only exception
//!   is [`Job::resend_unknown`]. The guarantee rests only on the unique keys and the durable appends of the store, not on clocks
//!   or leases.
//! - A device is reported as [`NotSent`](DeviceState::NotSent) only if the job will never send its change.
//! - If the answer to a request is lost, the job searches for evidence that the service accepted the request. Without evidence,
//!   the devices of the request are [`Unknown`](DeviceState::Unknown). Their change is sent again only after a call of
//!   [`Job::resend_unknown`].
//! - The change of a device is not sent while an earlier job in the same store has no final outcome for the device. An earlier
//!   job causes no delay if it only sends SMS messages, or if it was [released](Job::release).
//!
//! # What is assumed
//! - No other program of the same API user makes the same change to the same device at the same time. The history of the device
//!   would not distinguish the two changes. In the report, an outcome that comes from a history has the evidence `history`.
//! - The clocks of the machines that run jobs differ by at most a minute. Otherwise, evidence from histories may be wrong. If
//!   somebody sets the clock of a machine while a process runs jobs there, the process notices, and its rates and timeouts are
//!   not affected.
//! - No process starts to run jobs within a minute after its clock was set forward. Otherwise, the process may exceed a shared
//!   rate limit, because earlier requests seem older than they are.
//!
//! # Cargo.toml
//!
//! ```toml
//! [dependencies]
//! thingspace-jobs = { path = "../thingspace/crates/thingspace-jobs" }
//! ```

mod budget;
mod cells;
mod clock;
mod context;
mod error;
mod hold;
mod identity;
mod job;
mod jobs;
mod journal;
mod lease;
mod outcome;
mod parts;
mod patient;
mod progress;
mod rate;
mod report;
mod settings;
mod start;
mod summary;

pub use budget::{Budget, OverBudget};
pub use error::{Error, Result};
pub use identity::JobId;
pub use job::{Job, JobWait, Origin};
pub use jobs::{JobSummary, Jobs};
pub use outcome::DeviceState;
pub use progress::{Counts, Progress, ProgressEvent};
pub use report::{DeviceReport, JobReport};
pub use settings::Settings;
pub use start::StartJob;

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
