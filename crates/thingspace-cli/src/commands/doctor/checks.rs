//! The checks of a store and of a spool.

use std::time::{Duration, Instant, SystemTime};

use thingspace::callbacks::store::{self, Clock, Description, Durability, Revision, Set, Sharing, Store};
use thingspace::callbacks::{Inbox, Progress, Spool};
use tokio::time::timeout;

use super::findings::{Findings, Outcome};
use crate::failure::Failure;
use crate::workflow::inbox::{MEMORY, generated_credentials, missing_file};
use crate::workflow::listener::HEARTBEAT;

/// The largest difference between the clocks of this machine and of the store's server that causes no warning. Machines that
/// share a store must agree on the time: a receiver records a gap if the last heartbeat is at least 5 s old by its own clock, and
/// another machine may have written that heartbeat. So a large difference could cause or hide gaps.
const SKEW: Duration = Duration::from_secs(1);

/// The time limit for counting the callbacks that wait for a consumer.
const COUNTING: Duration = Duration::from_secs(5);

/// The checks of one store.
pub struct Checks<'a> {
    pub url: &'a str,
    /// Whether the store is the default one.
    pub is_default: bool,
    pub findings: &'a mut Findings,
}

impl Checks<'_> {
    /// Runs the checks. Skips most checks if the store does not exist, cannot be opened, or does not answer.
    pub async fn run(mut self) {
        if let Some(file) = missing_file(self.url) {
            let detail = format!("{} does not exist: the first command that needs the store creates it", file.display());
            self.findings.add("reachable", Outcome::Warning, detail);
            self.sharing(Sharing::Machine);
            return;
        }
        let started = Instant::now();
        let opened = match store::open(self.url).await {
            Ok(store) => store.describe().await.map(|description| (store, description)),
            Err(error) => Err(error),
        };
        let (store, description) = match opened {
            Ok(opened) => opened,
            Err(error) => return self.findings.fail_with("reachable", error),
        };
        let detail = format!("{}, opened in {}", store.url(), millis(started.elapsed()));
        self.findings.add("reachable", Outcome::Ok, detail);
        self.described(&description);
        self.rights(&*store, &description).await;
        let inbox = Inbox::with_store(store, generated_credentials());
        self.receiver(&inbox).await;
        self.consumers(&inbox).await;
        self.sharing(description.sharing);
    }

    fn described(&mut self, description: &Description) {
        let version = description.engine_version.as_ref().map(|version| format!(" {version}")).unwrap_or_default();
        self.findings.add("engine", Outcome::Ok, format!("{}{version}", description.engine));
        if let Some(format) = description.format {
            self.findings.add("format", Outcome::Ok, format!("version {format}, which this program reads and writes"));
        }
        let (outcome, detail) = match &description.durability {
            Durability::Flushed(how) => (Outcome::Ok, format!("every commit is flushed: {how}")),
            Durability::Assumed(how) => {
                (Outcome::Unknown, format!("the engine does not show whether commits are flushed: {how}"))
            }
            Durability::Lossy(why) => (Outcome::Warning, format!("acknowledged callbacks and jobs can be lost: {why}")),
            _ => (Outcome::Unknown, "the store does not show whether commits are flushed".to_owned()),
        };
        self.findings.add("flush", outcome, detail);
        let (outcome, detail) = clock(description.clock);
        self.findings.add("clock", outcome, detail);
    }

    /// Checks whether the user of the store may write. If the description lists missing rights, reports them and does not try to
    /// write.
    async fn rights(&mut self, store: &dyn Store, description: &Description) {
        let missing = &description.missing_rights;
        if !missing.is_empty() {
            let message =
                format!("missing: {}; ask the owner of the tables to grant these rights to this user", missing.join(", "));
            return self.findings.fail("rights", Failure::other(message));
        }
        let started = Instant::now();
        match write(store).await {
            Ok(()) => {
                self.findings.add(
                    "rights",
                    Outcome::Ok,
                    format!("this user may write: two flushed writes took {}", millis(started.elapsed())),
                );
            }
            Err(error) => self.findings.fail_with("rights", error),
        }
    }

    async fn receiver(&mut self, inbox: &Inbox) {
        let last = match inbox.last_heartbeat().await {
            Ok(last) => last,
            Err(error) => return self.findings.fail_with("receiver", error),
        };
        let age = last.map(|last| SystemTime::now().duration_since(last).unwrap_or_default());
        let detail = match age {
            None => "none has run with this store".to_owned(),
            Some(age) if age <= HEARTBEAT => "running".to_owned(),
            Some(age) => format!("none has run for {} s", age.as_secs()),
        };
        self.findings.add("receiver", Outcome::Ok, detail);
    }

    async fn consumers(&mut self, inbox: &Inbox) {
        let names = match inbox.consumers().await {
            Ok(names) => names,
            Err(error) => return self.findings.fail_with("consumers", error),
        };
        for name in names {
            let check = format!("consumer {name}");
            match timeout(COUNTING, inbox.consumer(&name).progress()).await {
                Ok(Ok(progress)) => {
                    let (outcome, detail) = lag(progress);
                    self.findings.add(check, outcome, detail);
                }
                Ok(Err(error)) => self.findings.fail_with(&check, error),
                Err(_) => {
                    let detail = format!("more callbacks wait than can be counted in {} s", COUNTING.as_secs());
                    self.findings.add(check, Outcome::Warning, detail);
                }
            }
        }
    }

    fn sharing(&mut self, sharing: Sharing) {
        let (outcome, detail) = match sharing {
            Sharing::Machines => (Outcome::Ok, "any number of machines can share this store"),
            Sharing::Machine if self.is_default => (
                Outcome::Warning,
                "the default store is a file of this machine. Two machines that run the same cron file have two stores, and each \
                 sends the changes: set THINGSPACE_STORE to postgres://... or nats://... on both to share one store",
            ),
            Sharing::Machine => (Outcome::Ok, "the processes of this machine share this store; other machines do not"),
            _ if self.url == MEMORY => {
                (Outcome::Warning, "each command has a store of its own, which is lost when the command ends; use sqlite:PATH")
            }
            _ => (Outcome::Warning, "each process has a store of its own"),
        };
        self.findings.add("machines", outcome, detail);
    }
}

/// Checks a spool.
pub async fn spool(url: &str, findings: &mut Findings) {
    if let Some(file) = missing_file(url) {
        let detail = format!("{} does not exist: `thingspace serve --spool` creates it", file.display());
        return findings.add("spool", Outcome::Warning, detail);
    }
    let opened = match store::open(url).await {
        Ok(store) => Spool::open(store).await,
        Err(error) => Err(error),
    };
    match opened {
        Ok(spool) => {
            let content = spool.content(SystemTime::now());
            let outcome = if content.is_idle() && content.is_bound { Outcome::Ok } else { Outcome::Warning };
            findings.add("spool", outcome, content.to_string());
        }
        Err(error) => findings.fail_with("spool", error),
    }
}

/// Sets a cell and removes it.
async fn write(store: &dyn Store) -> store::Result<()> {
    let name = format!("doctor/{:032x}", rand::random::<u128>());
    if let Set::Done(revision) = store.set(&name, Some("".into()), Revision::ABSENT).await? {
        store.set(&name, None, revision).await?;
    }
    Ok(())
}

fn clock(clock: Clock) -> (Outcome, String) {
    let Clock::Measured { ahead, within } = clock else {
        return match clock {
            Clock::Same => (Outcome::Ok, "the store uses the clock of this machine".to_owned()),
            _ => (Outcome::Unknown, "the engine does not show its time".to_owned()),
        };
    };
    let skew = Duration::from_millis(ahead.unsigned_abs());
    let direction = if ahead < 0 { "behind" } else { "ahead of" };
    let detail = format!(
        "the clock of the server is {} {direction} the clock of this machine, to within {}",
        millis(skew),
        millis(within)
    );
    if skew.saturating_sub(within) > SKEW {
        return (Outcome::Warning, format!("{detail}; synchronize both clocks, for example with chrony"));
    }
    (Outcome::Ok, detail)
}

fn lag(progress: Progress) -> (Outcome, String) {
    let Progress { waiting, failing, dead, .. } = progress;
    let detail = format!("{waiting} callbacks wait, {failing} devices are tried again, {dead} dead letters");
    match (failing, dead) {
        (0, 0) => (Outcome::Ok, detail),
        _ => (Outcome::Warning, format!("{detail}; see `thingspace inbox dead`")),
    }
}

fn millis(span: Duration) -> String {
    format!("{} ms", span.as_millis())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_difference_of_more_than_a_second_causes_a_warning() {
        let measured = |ahead, within| clock(Clock::Measured { ahead, within: Duration::from_millis(within) });
        assert!(measured(999, 0).0 == Outcome::Ok && measured(-999, 0).0 == Outcome::Ok);
        let (outcome, detail) = measured(-60_000, 4);
        assert!(outcome == Outcome::Warning);
        assert!(
            detail.starts_with("the clock of the server is 60000 ms behind the clock of this machine, to within 4 ms; "),
            "{detail}"
        );
        assert!(measured(3_000, 2_500).0 == Outcome::Ok, "expected no warning: the clocks may differ by only 0.5 s");
        assert!(clock(Clock::Unknown).0 == Outcome::Unknown);
    }

    #[test]
    fn failing_devices_and_dead_letters_cause_a_warning() {
        let progress = |failing, dead| {
            let mut progress = Progress::default();
            (progress.failing, progress.dead) = (failing, dead);
            lag(progress).0
        };
        assert!(progress(0, 0) == Outcome::Ok && progress(1, 0) == Outcome::Warning && progress(0, 1) == Outcome::Warning);
    }
}
