//! Reports the steps of a job on standard error. If standard error is a terminal, also shows a progress bar.

use std::io::IsTerminal as _;
use std::time::Duration;

use futures_util::{Stream, StreamExt as _};
use indicatif::{ProgressBar, ProgressStyle};
use thingspace_jobs::{Progress, ProgressEvent};

use crate::output::{self, note};

/// The shortest pause that is reported.
const LONG_PAUSE: Duration = Duration::from_secs(2);

/// Reports the steps of a job. `search` is the end of the warning about a lost response. It says how the outcome of the request
/// is found.
pub async fn show_progress(mut steps: impl Stream<Item = Progress> + Unpin, bar: ProgressBar, search: String) {
    while let Some(step) = steps.next().await {
        bar.set_position((step.counts.done + step.counts.refused + step.counts.not_sent) as u64);
        bar.suspend(|| report(&step.event, &search));
    }
}

/// Reports a step on standard error.
fn report(event: &ProgressEvent, search: &str) {
    match event {
        ProgressEvent::Accepted { request_id: Some(id), devices } => {
            note(format_args!("request {id} accepted for {}", output::devices(*devices)));
        }
        ProgressEvent::Accepted { request_id: None, devices } => note(format_args!(
            "the request for {} was accepted without a request id; outcomes come from polling",
            output::devices(*devices)
        )),
        ProgressEvent::Refused { reason, devices } => {
            note(format_args!("the request for {} was refused: {reason}", output::devices(*devices)));
        }
        ProgressEvent::Lost { reason, devices } => note(format_args!(
            "warning: the response to the request for {} was lost ({reason}); {search}",
            output::devices(*devices)
        )),
        ProgressEvent::Found { devices } => {
            note(format_args!("found evidence that the request for {} was accepted", output::devices(*devices)));
        }
        ProgressEvent::Paused { reason, wait } if *wait >= LONG_PAUSE => {
            let seconds = wait.as_secs_f64().ceil();
            match reason {
                Some(reason) => note(format_args!("{reason}; retrying in {seconds} s")),
                None => note(format_args!("waiting {seconds} s for the rate limit")),
            }
        }
        ProgressEvent::Held { by, devices, waiting } => {
            if *waiting > 0 {
                note(format_args!(
                    "the change of {} is not sent yet: job {by} has not sent its own change of these devices; \
                     `thingspace jobs resume {by}` sends that change, and `thingspace jobs cancel {by}` frees the devices",
                    output::devices(*waiting)
                ));
            }
            if *waiting < *devices {
                note(format_args!(
                    "the change of {} is not sent yet: job {by} has no outcome for these devices; this command searches for the \
                     outcome, and `thingspace jobs release {by}` frees the devices in an emergency",
                    output::devices(*devices - *waiting)
                ));
            }
        }
        _ => {}
    }
}

/// Returns a progress bar on standard error. The bar is hidden unless standard error is a terminal.
pub fn progress_bar(devices: usize) -> ProgressBar {
    if !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(devices as u64);
    let style = ProgressStyle::with_template("  {bar:40} {pos}/{len} devices  {elapsed}  {msg}");
    bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
