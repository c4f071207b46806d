//! Sends changes as jobs: asks for confirmation, stores the jobs, sends their requests, and waits for the outcomes.

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use serde_json::json;
use thingspace::callbacks::Inbox;
use thingspace::callbacks::store::Store;
use thingspace::{Change, Client, DeviceKey, IntoChange};
use thingspace_device_file::{Group, Row as FileRow, groups};
use thingspace_jobs::{Job, JobReport, Jobs, Origin, StartJob};

use super::confirm::{Intended, Selection, confirm};
use super::inbox::{self, MEMORY, store_url};
use super::job_progress::{progress_bar, show_progress};
use super::listener::{self, Listener};
use super::outcome_rows;
use super::preview::Preview;
use super::session::{Session, with_listener};
use crate::arguments::{ChangeOptions, SendOptions, StoreOption, WaitOptions};
use crate::failure::Failure;
use crate::interrupt::{self, GRACE};
use crate::output::{self, Format, Row, Writer, note};

/// The callback service that reports the outcome of most changes.
pub const CARRIER: &str = "CarrierService";

/// The jobs in a store, the store, and whether the service is a simulator.
pub struct OpenJobs {
    pub jobs: Jobs,
    pub store: Arc<dyn Store>,
    /// The store option of the command line. With `--inbox`, the command reads callbacks from this store.
    pub option: StoreOption,
    pub is_simulator: bool,
}

/// Opens the jobs of the client's account.
pub async fn open(client: &Client, option: &StoreOption) -> Result<OpenJobs, Failure> {
    let url = store_url(option)?;
    let store = inbox::open(&url).await?;
    let instance = client.service_instance().await?;
    let is_simulator = instance.is_some();
    let jobs = Jobs::new(Arc::clone(&store), client.clone()).of_instance(instance);
    Ok(OpenJobs { jobs, store, option: option.clone(), is_simulator })
}

/// Sends one change as a job, like [`send_all`].
pub async fn send(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    change: impl IntoChange,
) -> Result<ExitCode, Failure> {
    send_all(client, options, service, vec![change.into_change()?]).await
}

/// Sends one change for each group of rows with the same values, because a request has only one plan and one ZIP code.
pub async fn send_groups<C: IntoChange>(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    rows: Vec<FileRow>,
    change: impl Fn(Group) -> C,
) -> Result<ExitCode, Failure> {
    let changes = groups(rows).into_iter().map(|group| change(group).into_change()).collect::<thingspace::Result<Vec<_>>>()?;
    send_all(client, options, service, changes).await
}

/// Sends changes one after another, each as a job, and prints the outcomes of all devices. With `--dry-run`, prints a preview and
/// sends no change. With `--no-wait`, prints the ids of the jobs instead of the outcomes.
pub async fn send_all(
    client: &Client,
    options: &ChangeOptions,
    service: &'static str,
    changes: Vec<(Change, Vec<DeviceKey>)>,
) -> Result<ExitCode, Failure> {
    check_callback_url(client, &options.wait)?;
    for (change, devices) in &changes {
        client.check_devices(change, devices)?;
    }
    let open = open(client, &options.send.store).await?;
    if options.send.dry_run {
        check_first(&options.send, &changes)?;
        return preview(client, &open, &options.send, &changes).await?.print(options.output, &service_name(client));
    }
    let jobs = start_all(client, &open, &options.send, changes, Selection::Named).await?;
    run(client, &open, &options.wait, service, options.output, jobs).await
}

/// Asks for confirmation of the changes, and stores each change as a job. Sends no change.
pub async fn start_all(
    client: &Client,
    open: &OpenJobs,
    options: &SendOptions,
    changes: Vec<(Change, Vec<DeviceKey>)>,
    selection: Selection,
) -> Result<Vec<Job>, Failure> {
    check_first(options, &changes)?;
    confirm_changes(client, open, options, &changes, selection).await?;
    if open.store.url() == MEMORY {
        note("warning: the store is in memory, so this change cannot be resumed if the command is stopped; set THINGSPACE_STORE");
    }
    let mut jobs = Vec::new();
    for (change, devices) in changes {
        let job = start(&open.jobs, options, change, devices).await?;
        report_start(&job).await?;
        jobs.push(job);
    }
    Ok(jobs)
}

/// Returns an error if there are several jobs and none of them has more devices than `--first`. In this case, `--first` would
/// have no effect.
fn check_first(options: &SendOptions, changes: &[(Change, Vec<DeviceKey>)]) -> Result<(), Failure> {
    match options.first {
        Some(first) if changes.len() > 1 && changes.iter().all(|(_, devices)| devices.len() <= first.get()) => {
            Err(Failure::usage(format!(
                "--first {first} has no effect: these devices need {} jobs, and --first applies within a job; run the command for \
                 the first devices alone",
                changes.len()
            )))
        }
        _ => Ok(()),
    }
}

/// Returns an error if the command has to register a listener (`--listen`) and the service cannot reach the URL of this listener.
/// Sends nothing, so a command can check the URL before its first call.
pub fn check_callback_url(client: &Client, options: &WaitOptions) -> Result<(), Failure> {
    let Some(address) = options.listen else { return Ok(()) };
    let url = options.callback_url.clone().unwrap_or_else(|| format!("http://{address}/callbacks/{CARRIER}"));
    listener::check_reachable(client, &url, "--callback-url")
}

pub fn service_name(client: &Client) -> String {
    format!("account {} at {}", client.account(), client.base_url())
}

/// Returns the builder of a job, with the options of the command line.
fn job_of(jobs: &Jobs, options: &SendOptions, change: Change, devices: Vec<DeviceKey>) -> StartJob {
    let mut start = jobs.start((change, devices));
    if let Some(size) = options.batch_size {
        start = start.batch_size(size.get());
    }
    if let Some(per_minute) = options.per_minute {
        start = start.per_minute(per_minute.get());
    }
    if let Some(first) = options.first {
        start = start.first(first.get());
    }
    if let Some(refused) = options.stop_after_refused {
        start = start.stop_after_refused(refused);
    }
    if options.again { start.again() } else { start }
}

async fn start(jobs: &Jobs, options: &SendOptions, change: Change, devices: Vec<DeviceKey>) -> Result<Job, Failure> {
    Ok(job_of(jobs, options, change, devices).await?)
}

/// Returns a preview of what the changes would do.
pub async fn preview(
    client: &Client,
    open: &OpenJobs,
    options: &SendOptions,
    changes: &[(Change, Vec<DeviceKey>)],
) -> Result<Preview, Failure> {
    let mut preview = Preview::default();
    for (change, devices) in changes {
        let start = job_of(&open.jobs, options, change.clone(), devices.clone());
        let existing = start.existing().await?.map(|job| describe_existing(&job));
        preview.add(client, change.kind(), devices, start.over_budget().await?, existing).await?;
    }
    Ok(preview)
}

/// Asks for confirmation of the changes that would start new jobs. Changes with an existing job need no confirmation.
async fn confirm_changes(
    client: &Client,
    open: &OpenJobs,
    options: &SendOptions,
    changes: &[(Change, Vec<DeviceKey>)],
    selection: Selection,
) -> Result<(), Failure> {
    let mut new = Vec::new();
    for (change, devices) in changes {
        if job_of(&open.jobs, options, change.clone(), devices.clone()).existing().await?.is_none() {
            new.push((change.clone(), devices.clone()));
        }
    }
    if new.is_empty() {
        return Ok(());
    }
    let kinds: Vec<_> = new.iter().map(|(change, _)| change.kind()).collect();
    let devices = new.iter().map(|(_, devices)| devices.len()).sum();
    let operation = kinds.first().map_or("", |kind| kind.operation());
    let question = format!("send {operation} for {} of {}", output::devices(devices), service_name(client));
    let intended = Intended { kinds: &kinds, devices, is_simulator: open.is_simulator, selection, question };
    confirm(&intended, options.confirm, async || {
        preview(client, open, options, &new).await?.note(&service_name(client));
        Ok(())
    })
    .await
}

fn describe_existing(job: &Job) -> String {
    match job.origin() {
        Origin::Finished => format!("already done by job {}", job.id()),
        _ => format!("this is job {}: it would be resumed", job.id()),
    }
}

/// Reports the id of a job before anything is sent.
async fn report_start(job: &Job) -> Result<(), Failure> {
    let counts = job.counts().await?;
    let devices = output::devices(counts.total);
    match job.origin() {
        Origin::Finished => note(format_args!("already done by job {}: {devices}; --again starts a new job", job.id())),
        Origin::Resumed => {
            let open = counts.total - counts.done - counts.refused - counts.not_sent;
            note(format_args!("this is job {}: resuming, {open} of {devices} have no outcome yet", job.id()));
        }
        _ => note(format_args!("job {}: {} for {devices}", job.id(), job.kind().operation())),
    }
    Ok(())
}

/// Continues jobs, and prints the outcomes of their devices. With `--no-wait`, prints the ids of the jobs instead.
pub async fn run(
    client: &Client,
    open: &OpenJobs,
    wait: &WaitOptions,
    service: &'static str,
    format: Format,
    jobs: Vec<Job>,
) -> Result<ExitCode, Failure> {
    let advice = || resume_advice(&jobs);
    run_then(client, open, wait, (service, &advice), format, &jobs, async |reports, _| outcome_rows::print(&reports, format))
        .await
}

/// Continues jobs, then calls `finish` with their reports and the inbox. With `--no-wait`, prints the ids of the jobs instead.
/// `service` is the callback service that the command listens to. `advice` returns a message for the user after a signal.
pub async fn run_then(
    client: &Client,
    open: &OpenJobs,
    wait: &WaitOptions,
    (service, advice): (&'static str, &dyn Fn() -> String),
    format: Format,
    jobs: &[Job],
    finish: impl AsyncFnOnce(Vec<JobReport>, Option<&Inbox>) -> Result<ExitCode, Failure>,
) -> Result<ExitCode, Failure> {
    // With a simulator, the default store is not used for callbacks. Two simulators with the same seed use the same request ids,
    // so the command would take the stored callbacks of an earlier simulator for its own.
    let store = (!open.is_simulator).then_some(&open.store);
    let session = Session { client, options: wait, service, store, inbox: open.option.clone(), advice };
    let result = with_listener(session, async |listener| {
        let inbox = listener.map(Listener::inbox);
        let mut reports = Vec::new();
        for job in jobs {
            reports.push(continue_job(job, wait, inbox).await?);
        }
        if wait.no_wait {
            print_ids(jobs, format)?;
            outcome_rows::summarize(&reports);
            return Ok(outcome_after_sending(&reports));
        }
        finish(reports, inbox).await
    })
    .await;
    if result.is_err() {
        for job in jobs {
            give_up(job).await;
        }
    }
    result
}

/// Returns how to continue after a signal.
fn resume_advice(jobs: &[Job]) -> String {
    let commands: Vec<String> = jobs.iter().map(|job| format!("`thingspace jobs resume {}`", job.id())).collect();
    format!("continue with {}, or run the same command again", commands.join(", "))
}

/// Returns the exit code of a command that does not wait. An accepted request counts as a success.
fn outcome_after_sending(reports: &[JobReport]) -> ExitCode {
    let any = |of: fn(&JobReport) -> usize| reports.iter().any(|report| of(report) > 0);
    ExitCode::from(if any(|report| report.counts.unknown) {
        7
    } else if any(|report| report.counts.not_sent + report.counts.waiting) {
        8
    } else if any(|report| report.counts.refused) {
        6
    } else {
        0
    })
}

/// Cleans up a job after the command has failed. If the command started the job and nothing was sent, cancels the job, because an
/// open job holds back other changes of its devices. If the job is not canceled and is unfinished, prints how to continue it.
pub async fn give_up(job: &Job) {
    let Ok(counts) = job.counts().await else {
        note(format_args!("job {} may not be finished: continue with `thingspace jobs resume {}`", job.id(), job.id()));
        return;
    };
    if job.origin() == Origin::Started && counts.waiting == counts.total {
        let canceled = job.cancel("the command failed before anything was sent").await;
        if canceled.is_ok_and(|report| report.counts.not_sent == report.counts.total) {
            return;
        }
    }
    if !counts.is_settled() {
        note(format_args!("job {} is not finished: continue with `thingspace jobs resume {}`", job.id(), job.id()));
    }
}

/// Sends the remaining requests of a job, and waits for the outcomes unless `--no-wait` is set.
async fn continue_job(job: &Job, options: &WaitOptions, inbox: Option<&Inbox>) -> Result<JobReport, Failure> {
    let bar = progress_bar(job.counts().await?.total);
    let search = match options.no_wait {
        true => format!(
            "the outcome of the request is unknown: check the devices before sending the change again, or search for the outcome \
             with `thingspace jobs wait {}`",
            job.id()
        ),
        false => "the request is not sent again, and the command searches for its outcome".to_owned(),
    };
    let shown = tokio::spawn(show_progress(job.progress(), bar.clone(), search));
    let mut wait = if options.no_wait { job.run() } else { job.wait() };
    wait = wait.timeout(options.timeout).stop_when(interrupt::received());
    if let Some(inbox) = inbox {
        wait = wait.listening(inbox);
    }
    let result = tokio::select! {
        report = wait.into_future() => report,
        // It is safe to drop the wait here: the job has recorded which requests may have been sent, so a later command can search
        // for their outcomes.
        () = grace_is_over() => job.report().await,
    };
    if result.is_ok() {
        // The progress stream ends with the wait. But if the wait was dropped, the stream may stay open, so wait only a second.
        let _ = tokio::time::timeout(Duration::from_secs(1), shown).await;
    }
    bar.finish_and_clear();
    Ok(result?)
}

async fn grace_is_over() {
    interrupt::received().await;
    tokio::time::sleep(GRACE).await;
}

/// Prints the ids of jobs on standard output. The format `table` prints one id per line. The other formats print rows with the
/// column `job`, but the JSON of a single job is one object.
fn print_ids(jobs: &[Job], format: Format) -> Result<(), Failure> {
    match (format, jobs) {
        (Format::Table, _) => jobs.iter().try_for_each(|job| output::print(job.id()).map(drop)),
        (Format::Json, [job]) => output::print_json_line(&json!({"job": job.id().as_str()})).map(drop),
        _ => {
            let mut out = Writer::new(format, &["job"])?;
            for job in jobs {
                let id = job.id().to_string();
                if !out.row(Row { json: json!({"job": id}), cells: vec![id] })? {
                    return Ok(());
                }
            }
            out.finish()
        }
    }
}
