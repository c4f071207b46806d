//! Compares the most common errors with `tests/golden/errors.txt`. Runs only on Linux, because some errors quote messages of the
//! operating system.
//!
//! A change of a message shows in the diff of `errors.txt`. `UPDATE_EXPECT=1` updates that file.

use std::time::Duration;

use expect_test::expect_file;
use thingspace_sim::{Fault, LineState, Simulator};

use crate::golden::golden;
use crate::support::{Folder, command, devices, output, sim};

/// A transcript of commands, with the standard error and the exit code of each command.
struct Transcript<'a> {
    sim: &'a Simulator,
    folder: &'a Folder,
    printed: String,
    /// Strings that differ between runs, each with its placeholder.
    placeholders: Vec<(String, &'static str)>,
}

impl Transcript<'_> {
    /// Runs a command line, and adds its errors to the transcript. A line consists of variables, `thingspace`, and arguments
    /// without spaces.
    async fn run(&mut self, line: &str) {
        let mut words = line.split(' ').peekable();
        let mut variables = Vec::new();
        while let Some(word) = words.next_if(|word| *word != "thingspace") {
            variables.push(word.split_once('=').unwrap());
        }
        let arguments: Vec<&str> = words.skip(1).collect();
        let mut command = command(self.sim, &arguments);
        command.env("XDG_STATE_HOME", self.folder.path()).envs(variables);
        let ended = output(command).await;
        let errors: String = ended.err.split_inclusive('\n').map(sorted_members).collect();
        self.printed += &format!("$ {line}\n{errors}[exit code {}]\n\n", ended.code);
    }

    fn section(&mut self, title: &str) {
        self.printed += &format!("# {title}\n\n");
    }

    /// Returns the transcript with placeholders for addresses, ids and paths.
    fn normalized(self) -> String {
        let replaced = self.placeholders.iter().fold(self.printed, |printed, (value, name)| printed.replace(value, name));
        let mut before = "";
        let words = replaced.split_inclusive([' ', '\n', ';', ',', ')']).map(|word| {
            let id = word.trim_end_matches([' ', '\n', ';', ',', ')']);
            let is_uuid = id.len() == 36 && id.bytes().all(|c| c.is_ascii_hexdigit() || c == b'-');
            let id_of_job = id.trim_matches([':', '`']);
            // A job id with only decimal digits looks like a number, so the word before it decides.
            let is_named = ["job", "release", "resume"].contains(&std::mem::replace(&mut before, id));
            let is_job = id_of_job.len() == 16
                && id_of_job.bytes().all(|c| c.is_ascii_hexdigit())
                && (is_named || id_of_job.bytes().any(|c| c.is_ascii_lowercase()));
            if is_uuid {
                word.replace(id, "<ID>")
            } else if is_job {
                word.replace(id_of_job, "<JOB>")
            } else {
                word.to_owned()
            }
        });
        words.collect()
    }
}

/// Sorts the members of a JSON line: their order depends on the features with which the workspace was built.
fn sorted_members(line: &str) -> String {
    match serde_json::from_str::<serde_json::Value>(line) {
        Ok(mut value) if value.is_object() => {
            value.sort_all_objects();
            format!("{value}\n")
        }
        _ => line.to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn common_errors_match_the_golden_file() {
    let (sim, folder) = (sim(60).await, Folder::new("golden"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let placeholders = vec![
        (folder.path().display().to_string(), "<FOLDER>"),
        (sim.url().trim_start_matches("http://").trim_end_matches("/api").to_owned(), "<SIMULATOR>"),
        (taken.local_addr().unwrap().to_string(), "<TAKEN>"),
        (format!("port {} ", taken.local_addr().unwrap().port()), "port <PORT> "),
        (devices(&sim, LineState::Active)[0].clone(), "<ACTIVE>"),
        (devices(&sim, LineState::Active)[1].clone(), "<OTHER>"),
        (devices(&sim, LineState::Suspend)[0].clone(), "<SUSPENDED>"),
    ];
    let [active, other, suspended] = [4, 5, 6].map(|index: usize| placeholders[index].0.clone());
    let file = folder.file("mixed.txt", format!("{active}\niccid:8914\n").as_bytes());
    let serials = folder.file("serials.csv", b"Serial;D\xe9p\xf4t\nA-1;Lyon\n");
    let plans = folder.file("plans.csv", format!("device,plan\n{active},m2m-5mb\n").as_bytes());
    let sheet = folder.file("sheet.xlsx", b"PK\x03\x04");
    let missing = folder.path().join("missing.txt").display().to_string();
    let bound = taken.local_addr().unwrap().to_string();
    const EID: &str = "eid:89033023426200000000000000000001";
    const UNKNOWN: &str = "iccid:89148000008682242668";
    let mut log = Transcript { sim: &sim, folder: &folder, printed: String::new(), placeholders };

    log.section("Settings");
    log.run("THINGSPACE_KEY= THINGSPACE_SECRET= THINGSPACE_ACCOUNT= thingspace devices list").await;
    log.run("THINGSPACE_BASE_URL=nonsense thingspace plans").await;
    log.run("THINGSPACE_BASE_URL=http://thingspace.example/api thingspace plans").await;
    log.run("THINGSPACE_BASE_URL=http://127.0.0.1:9/api thingspace plans").await;
    log.run("THINGSPACE_ACCOUNT=a/b thingspace plans").await;
    log.run("THINGSPACE_ACCOUNT=123456-00001 thingspace plans").await;
    log.run("THINGSPACE_TOKENS=/dev/null/tokens thingspace plans").await;

    log.section("Devices");
    log.run("thingspace devices show iccid:123").await;
    log.run("thingspace devices show icid:89148000008682242668").await;
    log.run("thingspace devices show 8.9148E+19").await;
    log.run(&format!("thingspace devices show {UNKNOWN}")).await;
    log.run("thingspace devices suspend").await;
    log.run(&format!("thingspace devices suspend --from {missing}")).await;
    log.run(&format!("thingspace devices suspend --from {file}")).await;
    log.run(&format!("thingspace devices suspend --from {serials}")).await;
    log.run(&format!("thingspace devices suspend --from {sheet}")).await;
    log.run(&format!("thingspace devices suspend --from {file} {active} --skip-rejects")).await;
    log.run(&format!("thingspace devices suspend --from {plans} --column plan=")).await;
    log.run(&format!("thingspace devices suspend --from {plans} --column plna=plan")).await;
    log.run("thingspace devices suspend --skip-rejects").await;
    log.run(&format!("thingspace devices change-plan --from {plans} --plan m2m-1gb")).await;
    log.run(&format!("thingspace devices change-plan --from {plans} --column plan=Tariff")).await;
    log.run(&format!("thingspace devices activate --from {plans}")).await;
    log.run("thingspace devices list --state actve").await;
    log.run("thingspace devices lst").await;

    log.section("Changes");
    log.run(&format!("thingspace devices suspend {suspended}")).await;
    log.run(&format!("thingspace devices change-plan {active} --plan no-such-plan")).await;
    log.run(&format!("thingspace devices activate {active} --plan m2m-5mb")).await;
    log.run(&format!("thingspace devices swap {active} {other} --non-geographic-number 98101")).await;
    log.run(&format!("thingspace devices swap {active}")).await;
    log.run(&format!("thingspace devices swap {active} --to imei:490154203237518 --to {EID}")).await;
    log.run(&format!("thingspace devices swap {active} --to imei:490154203237518 --smsr-oid 1.3.6.1")).await;
    log.run(&format!("thingspace profiles enable {active} {other} --smsr-oid 1.3.6.1")).await;
    log.run(&format!("thingspace labels set usage=maps {active}")).await;
    log.run(&format!("thingspace devices cost-center {active} --to a;b")).await;
    log.run(&format!("thingspace devices custom-field {active} --set Color=red")).await;
    log.run(&format!("thingspace devices custom-field {active} --set CustomField1")).await;
    log.run(&format!("thingspace devices suspend {active} --timeout 5")).await;
    sim.inject(Fault::close().acted().on("suspendDevices")).unwrap();
    log.run(&format!("thingspace devices suspend {active} --no-wait")).await;
    sim.clear_faults();
    sim.inject(Fault::rate_limited(Some(Duration::from_secs(2))).on("restoreDevices").times(1)).unwrap();
    log.run(&format!("thingspace devices restore {active}")).await;
    sim.clear_faults();

    log.section("Time ranges");
    log.run(&format!("thingspace usage {active} --since yesterday")).await;
    log.run(&format!("thingspace usage {active} --since 2025-12-31 --until 2025-12-01")).await;
    log.run(&format!("thingspace usage {active} --since 2020-01-01 --until 2025-12-31")).await;
    log.run(&format!("thingspace usage {active} {UNKNOWN} --since 2025-12-01 --until 2025-12-31")).await;

    log.section("Messages, groups, firmware");
    log.run("thingspace sms send --text report").await;
    log.run(&format!("thingspace sms send --text report {active} --all")).await;
    log.run(&format!("thingspace sms send --text {} {active}", "x".repeat(161))).await;
    log.run(&format!("thingspace nidd --hex 0a1 {active}")).await;
    log.run("thingspace groups show no-such-group").await;
    log.run("thingspace firmware upgrades Quued").await;

    log.section("Listeners");
    log.run("thingspace callbacks register CarierService http://127.0.0.1:9/").await;
    log.run("THINGSPACE_LISTENER_PASSWORD=secret thingspace callbacks register CarrierService http://127.0.0.1:9/").await;
    log.run("thingspace --base-url https://thingspace.invalid/api callbacks register CarrierService http://127.0.0.1:9/").await;
    log.run("thingspace callbacks register CarrierService http://127.0.0.1:9/erp").await;
    log.run("thingspace callbacks register CarrierService http://127.0.0.1:9/staging").await;
    log.run(&format!("thingspace devices restore {suspended} --listen 127.0.0.1:0")).await;
    log.run(&format!("thingspace devices restore {suspended} --listen {bound}")).await;
    log.run("thingspace callbacks register CarrierService http://127.0.0.1:9/staging --replace-listener").await;

    log.section("thingspace api");
    log.run("thingspace api listDevice").await;
    log.run("thingspace api listDevices --body {").await;
    log.run("thingspace api listCallbacks --example").await;
    log.run("thingspace api listDevice --example").await;
    log.run("thingspace api listDevices --body {\"currentState\":\"actve\"}").await;
    log.run("thingspace api listDevices --body {\"accountName\":5}").await;
    log.run("thingspace api listDevices --body {\"curentState\":\"active\"}").await;
    log.run("thingspace api getRequestStatus").await;

    log.section("thingspace sim");
    log.run("THINGSPACE_SIM=http://127.0.0.1:9 thingspace sim state").await;
    log.run("THINGSPACE_SIM=ftp://somewhere thingspace sim state").await;
    log.run("thingspace sim --bind 0.0.0.0:0").await;
    log.run(&format!("thingspace sim --bind {bound}")).await;
    log.run("thingspace sim --switch callback-retry=never").await;
    log.run("thingspace sim quirks no-such-quirk").await;
    log.run("thingspace sim line ../reset uses 1").await;

    // The failed logins are last, because their record affects later commands.
    log.section("Logins");
    log.run("THINGSPACE_SECRET=hush-hush thingspace login").await;
    log.run("THINGSPACE_PASSWORD=hush-1 thingspace login").await;
    log.run("THINGSPACE_PASSWORD=hush-1 thingspace login").await;
    log.run("THINGSPACE_PASSWORD=hush-2 thingspace login --again").await;
    log.run("THINGSPACE_PASSWORD=hush-3 thingspace login").await;
    expect_file![golden().join("errors.txt")].assert_eq(&log.normalized());
}
