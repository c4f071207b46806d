//! `thingspace jobs`: lists, continues, cancels and removes jobs. A job is a change of devices that survives the command that
//! started it.

use std::io::IsTerminal as _;
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::{Args, Subcommand};
use serde_json::{Value, json};
use thingspace::Client;
use thingspace_jobs::{Counts, Error, Job, JobId, JobReport, JobSummary};

use crate::arguments::{ConfirmOptions, StoreOption, WaitOptions, duration};
use crate::failure::Failure;
use crate::output::{self, Format, Row, Writer, note, print_json};
use crate::workflow::confirm::{Intended, Selection, confirm};
use crate::workflow::jobs::{CARRIER, OpenJobs, open, run};
use crate::workflow::outcome_rows;

/// The commands of `thingspace jobs`.
#[derive(Subcommand)]
#[command(after_long_help = "\
Every change of devices is a job, which is stored before anything is sent. If a command is interrupted, run the same command \
again, or resume the job: the job continues where it stopped. A request that the service may have accepted is not sent again.

  thingspace devices suspend --from devices.csv --yes     prints `job 9f3c21aa04d7e658` at once
  thingspace jobs list
  thingspace jobs resume 9f3c21aa04d7e658")]
pub enum Jobs {
    /// List the jobs, oldest first
    #[command(after_long_help = "\
Examples:
  thingspace jobs list
  thingspace jobs list --open -o json")]
    List(List),
    /// Show the change of each job, and how many of its devices have each outcome
    #[command(after_long_help = "\
Examples:
  thingspace jobs show 9f3c21aa04d7e658")]
    Show(Show),
    /// Wait for the outcomes of a job, and send what was not sent yet
    #[command(after_long_help = "\
Examples:
  id=$(thingspace devices suspend --from devices.csv --yes --no-wait)
  thingspace jobs wait $id -o csv > outcomes.csv")]
    Wait(Continue),
    /// Continue a job that was interrupted, and wait for its outcomes
    #[command(after_long_help = "\
Examples:
  thingspace jobs resume 9f3c21aa04d7e658
  thingspace jobs resume --all

A request whose response was lost is not sent again. The job searches histories, lists and callbacks for the outcome. If nothing \
shows the outcome, it stays unknown for the devices of the request, and the exit code is 7.")]
    Resume(Resume),
    /// Send the change of a job again for the devices with an unknown outcome
    #[command(after_long_help = "\
Examples:
  thingspace jobs report 9f3c21aa04d7e658 -o csv
  thingspace jobs resend 9f3c21aa04d7e658 --unknown

Check the devices first. If the service has accepted the first request after all, it changes these devices twice.")]
    Resend(Resend),
    /// Cancel a job: nothing more is sent. Requests that were sent are not undone
    #[command(after_long_help = "\
Examples:
  thingspace jobs cancel 9f3c21aa04d7e658 --reason \"wrong file\"")]
    Cancel(Cancel),
    /// Cancel a job and release its devices for other jobs, although some outcomes may be unknown; for emergencies
    #[command(after_long_help = "\
Examples:
  thingspace jobs release 9f3c21aa04d7e658 --devices 120

A job holds its devices until it has their outcomes, because a request that is still being processed can undo a later change.")]
    Release(Release),
    /// Print the outcome of each device of a job, without sending or polling anything
    #[command(after_long_help = "\
Examples:
  thingspace jobs report 9f3c21aa04d7e658 -o csv > outcomes.csv")]
    Report(Report),
    /// Remove finished jobs, and the identifiers of their devices, from the store
    #[command(after_long_help = "\
Examples:
  thingspace jobs trim 9f3c21aa04d7e658
  thingspace jobs trim --older-than 30d

A job with devices whose outcome is unknown is not removed. If its outcomes will never be known, release the job first: then it \
can be removed by its id, a day after its last request.")]
    Trim(Trim),
}

/// One job or several, and the store that contains them.
#[derive(Args)]
pub struct Chosen {
    /// Id of the job, 16 hexadecimal digits; several ids are separated by spaces or commas
    #[arg(value_name = "ID", value_delimiter = ',', required = true)]
    ids: Vec<JobId>,
    #[command(flatten)]
    store: StoreOption,
}

#[derive(Args)]
pub struct List {
    /// List only jobs with devices that have no outcome yet
    #[arg(long)]
    open: bool,
    #[command(flatten)]
    store: StoreOption,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Show {
    #[command(flatten)]
    chosen: Chosen,
    /// Output format
    #[arg(short, long, value_enum, default_value_t = Format::Json)]
    output: Format,
}

#[derive(Args)]
pub struct Continue {
    #[command(flatten)]
    chosen: Chosen,
    #[command(flatten)]
    wait: WaitOptions,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Resume {
    /// Id of the job, 16 hexadecimal digits; several ids are separated by spaces or commas
    #[arg(value_name = "ID", value_delimiter = ',', required_unless_present = "all", conflicts_with = "all")]
    ids: Vec<JobId>,
    /// Continue all unfinished jobs of the account, oldest first
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    wait: WaitOptions,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Resend {
    #[command(flatten)]
    chosen: Chosen,
    /// Confirm that the change is sent again for the devices with an unknown outcome
    #[arg(long, required = true)]
    unknown: bool,
    #[command(flatten)]
    confirm: ConfirmOptions,
    #[command(flatten)]
    wait: WaitOptions,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Cancel {
    #[command(flatten)]
    chosen: Chosen,
    /// Why the job is canceled; `thingspace jobs show` prints it
    #[arg(long, value_name = "TEXT", default_value = "canceled by a person")]
    reason: String,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Release {
    #[command(flatten)]
    chosen: Chosen,
    /// Total number of devices of the named jobs, as a confirmation; on a terminal, the command asks for this number
    #[arg(long, value_name = "N")]
    devices: Option<usize>,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Report {
    #[command(flatten)]
    chosen: Chosen,
    /// Output format of the outcomes
    #[arg(short, long, value_enum, default_value_t = Format::Table)]
    output: Format,
}

#[derive(Args)]
pub struct Trim {
    /// Id of the job, 16 hexadecimal digits; several ids are separated by spaces or commas
    #[arg(value_name = "ID", value_delimiter = ',', required_unless_present = "older_than", conflicts_with = "older_than")]
    ids: Vec<JobId>,
    /// Remove all finished jobs of the account that have not changed for this time, such as 12h or 30d
    #[arg(long, value_name = "TIME", value_parser = duration)]
    older_than: Option<Duration>,
    #[command(flatten)]
    store: StoreOption,
}

impl Jobs {
    /// Returns whether the command changes something without waiting for the outcome.
    pub fn changes_without_waiting(&self) -> bool {
        matches!(self, Jobs::Cancel(_) | Jobs::Release(_) | Jobs::Trim(_))
    }

    /// Runs the command.
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Jobs::List(arguments) => list(client, arguments).await,
            Jobs::Show(Show { chosen, output }) => show(&find(client, &chosen).await?.1, output).await,
            Jobs::Wait(Continue { chosen, wait, output }) => {
                let (open, jobs) = find(client, &chosen).await?;
                run(client, &open, &wait, CARRIER, output, jobs).await
            }
            Jobs::Resume(arguments) => resume(client, arguments).await,
            Jobs::Resend(arguments) => resend(client, arguments).await,
            Jobs::Cancel(Cancel { chosen, reason, output }) => {
                let mut reports = Vec::new();
                for job in find(client, &chosen).await?.1 {
                    reports.push(job.cancel(&reason).await?);
                }
                finish(&reports, output)
            }
            Jobs::Release(arguments) => release(client, arguments).await,
            Jobs::Report(Report { chosen, output }) => {
                outcome_rows::print(&reports(&find(client, &chosen).await?.1).await?, output)
            }
            Jobs::Trim(arguments) => trim(client, arguments).await,
        }
    }
}

/// Opens the store and the chosen jobs. If one of the jobs does not exist, returns an error before any job is changed.
async fn find(client: &Client, chosen: &Chosen) -> Result<(OpenJobs, Vec<Job>), Failure> {
    let open = open(client, &chosen.store).await?;
    let jobs = open_each(&open, &chosen.ids).await?;
    Ok((open, jobs))
}

async fn open_each(open: &OpenJobs, ids: &[JobId]) -> Result<Vec<Job>, Failure> {
    let mut jobs = Vec::new();
    for id in ids {
        jobs.push(open.jobs.open(id).await?);
    }
    Ok(jobs)
}

async fn reports(jobs: &[Job]) -> Result<Vec<JobReport>, Failure> {
    let mut reports = Vec::new();
    for job in jobs {
        reports.push(job.report().await?);
    }
    Ok(reports)
}

/// Returns the ids of jobs for use in a message.
fn named(jobs: &[Job]) -> String {
    let ids: Vec<&str> = jobs.iter().map(|job| job.id().as_str()).collect();
    format!("{} {}", if ids.len() == 1 { "job" } else { "jobs" }, ids.join(", "))
}

/// Prints the outcomes of canceled or released jobs. Returns an error code only if a device has an unknown or accepted request:
/// the user asked to send nothing more, so changes that were not sent are expected.
fn finish(reports: &[JobReport], format: Format) -> Result<ExitCode, Failure> {
    let code = outcome_rows::print(reports, format)?;
    let is_unknown = reports.iter().any(|report| report.counts.unknown + report.counts.accepted > 0);
    Ok(if is_unknown { code } else { ExitCode::SUCCESS })
}

async fn list(client: &Client, List { open: only_open, store, output }: List) -> Result<ExitCode, Failure> {
    let columns = &["job", "change", "devices", "done", "refused", "unknown", "not sent", "started"];
    let mut out = Writer::new(output, columns)?;
    for job in open(client, &store).await?.jobs.list().await? {
        if only_open && job.counts.is_settled() {
            continue;
        }
        if !out.row(job_row(&job))? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

fn job_row(job: &JobSummary) -> Row {
    let json = json!({
        "job": job.id.as_str(), "change": job.kind.operation(), "counts": counts_json(&job.counts),
        "is_settled": job.counts.is_settled(), "canceled": job.canceled, "service": job.service, "is_own": job.is_own,
        "started": time(job.created), "touched": time(job.touched),
    });
    let Counts { total, done, refused, unknown, accepted, not_sent, waiting, .. } = job.counts;
    let counts = [total, done, refused, unknown + accepted, not_sent + waiting].map(|count| count.to_string());
    let mut cells = vec![job.id.to_string(), job.kind.operation().to_owned()];
    cells.extend(counts);
    cells.push(time(job.created));
    Row { cells, json }
}

fn counts_json(counts: &Counts) -> Value {
    json!({
        "devices": counts.total, "done": counts.done, "refused": counts.refused, "unknown": counts.unknown,
        "accepted": counts.accepted, "not_sent": counts.not_sent, "waiting": counts.waiting,
    })
}

fn time(at: SystemTime) -> String {
    jiff::Timestamp::try_from(at).map(|at| at.to_string()).unwrap_or_default()
}

async fn show(jobs: &[Job], format: Format) -> Result<ExitCode, Failure> {
    let mut shown = Vec::new();
    for job in jobs {
        let report = job.report().await?;
        shown.push(json!({
            "job": job.id().as_str(), "change": job.kind().operation(), "counts": counts_json(&report.counts),
            "is_settled": report.counts.is_settled(), "canceled": report.canceled, "started": time(job.created().await),
        }));
    }
    if format == Format::Json {
        return match shown.as_slice() {
            [job] => print_json(job),
            jobs => print_json(&jobs),
        };
    }
    let mut out = Writer::new(format, &["member", "value"])?;
    for (name, value) in shown.iter().flat_map(members) {
        let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        if !out.row(Row { json: json!({ name.clone(): value }), cells: vec![name, shown] })? {
            return Ok(ExitCode::SUCCESS);
        }
    }
    out.finish()?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the members of an object. A nested object is replaced by its members.
fn members(json: &Value) -> Vec<(String, Value)> {
    let members = json.as_object().into_iter().flatten().flat_map(|(name, value)| match value {
        Value::Object(counts) => counts.iter().map(|(name, count)| (name.clone(), count.clone())).collect(),
        value => vec![(name.clone(), value.clone())],
    });
    members.collect()
}

async fn resume(client: &Client, Resume { ids, all, store, wait, output }: Resume) -> Result<ExitCode, Failure> {
    let open = open(client, &store).await?;
    let jobs = if all { open.jobs.unfinished().await? } else { open_each(&open, &ids).await? };
    if jobs.is_empty() {
        note("no unfinished jobs");
        return Ok(ExitCode::SUCCESS);
    }
    run(client, &open, &wait, CARRIER, output, jobs).await
}

async fn resend(client: &Client, arguments: Resend) -> Result<ExitCode, Failure> {
    let Resend { chosen, unknown: _, confirm: options, wait, output } = arguments;
    let (open, jobs) = find(client, &chosen).await?;
    let (mut devices, mut kinds) = (0, Vec::new());
    for job in &jobs {
        devices += job.counts().await?.unknown;
        kinds.push(job.kind());
    }
    let operation = kinds.first().map_or("", |kind| kind.operation());
    let question = format!("send {operation} again for {} of {}", output::devices(devices), named(&jobs));
    let intended = Intended { kinds: &kinds, devices, is_simulator: open.is_simulator, selection: Selection::Named, question };
    confirm(&intended, options, async || Ok(())).await?;
    for job in &jobs {
        let resent = job.resend_unknown().await?;
        note(format_args!("job {}: sending the change again for {}", job.id(), output::devices(resent)));
    }
    run(client, &open, &wait, CARRIER, output, jobs).await
}

async fn release(client: &Client, Release { chosen, devices, output }: Release) -> Result<ExitCode, Failure> {
    let (_, jobs) = find(client, &chosen).await?;
    let mut total = 0;
    for job in &jobs {
        total += job.counts().await?.total;
    }
    let typed = match devices {
        Some(devices) => devices,
        None => ask_count(&jobs, total)?,
    };
    if typed != total {
        let named = named(&jobs);
        return Err(Failure::usage(format!(
            "{named}: expected the number of devices, {total}, not {typed}; nothing was released"
        )));
    }
    let mut reports = Vec::new();
    for job in &jobs {
        reports.push(job.release("released by a person").await?);
    }
    finish(&reports, output)
}

fn ask_count(jobs: &[Job], total: usize) -> Result<usize, Failure> {
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(format!("confirm with --devices {total}, because standard input is not a terminal")));
    }
    let jobs = named(jobs);
    note(format_args!("Release the devices of {jobs}, although some outcomes may be unknown? Type {total} to continue:"));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    answer.trim().parse().map_err(|_| Failure::usage(format!("expected {total}; the devices were not released")))
}

async fn trim(client: &Client, Trim { ids, older_than, store }: Trim) -> Result<ExitCode, Failure> {
    let open = open(client, &store).await?;
    if let Some(age) = older_than {
        return trim_old(&open, age).await;
    }
    // A job that cannot be removed yet does not prevent the removal of the other jobs.
    let mut reasons = Vec::new();
    for job in open_each(&open, &ids).await? {
        reasons.extend(remove(&job).await?);
    }
    if reasons.is_empty() { Ok(ExitCode::SUCCESS) } else { Err(Failure::usage(reasons.join("; "))) }
}

/// Removes the finished jobs of the account that have not changed for the time `age`. Keeps the jobs of other accounts, which may
/// share the store.
async fn trim_old(open: &OpenJobs, age: Duration) -> Result<ExitCode, Failure> {
    let before = SystemTime::now().checked_sub(age).unwrap_or(SystemTime::UNIX_EPOCH);
    let is_old = |job: &JobSummary| job.counts.is_settled() && job.touched <= before;
    let (own, foreign): (Vec<_>, Vec<_>) = open.jobs.list().await?.into_iter().filter(is_old).partition(|job| job.is_own);
    let mut removed = 0;
    for JobSummary { id, .. } in own {
        let job = match open.jobs.open(&id).await {
            // Another process has removed the job since it was listed.
            Err(Error::NotFound(_)) => continue,
            job => job?,
        };
        match remove(&job).await? {
            Some(reason) => note(format_args!("kept: {reason}")),
            None => removed += 1,
        }
    }
    if removed == 0 {
        note("no job was removed");
    }
    if !foreign.is_empty() {
        let ids: Vec<&str> = foreign.iter().map(|job| job.id.as_str()).collect();
        note(format_args!("kept the jobs of other accounts and simulators: {}", ids.join(", ")));
    }
    Ok(ExitCode::SUCCESS)
}

/// Removes a job, and prints the devices whose outcome was never known, because no later command can list them. If the job cannot
/// be removed yet, keeps it, prints nothing, and returns the reason.
async fn remove(job: &Job) -> Result<Option<String>, Failure> {
    let last = match job.trim().await {
        Err(Error::Refused(reason)) => return Ok(Some(reason)),
        last => last?,
    };
    for device in last.devices.iter().filter(|device| !device.state.is_final()) {
        note(format_args!("job {}: the outcome of {} was never known", last.id, device.device));
    }
    output::print(format_args!("removed job {}", last.id))?;
    Ok(None)
}
