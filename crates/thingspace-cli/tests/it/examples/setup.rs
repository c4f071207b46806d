//! What each example in the help of the commands needs.

use super::Example;
use super::fleet::EID;

/// The device that most examples name.
const NAMED: &str = "iccid:89148000008682242668";

/// What an example needs, and how it ends.
#[derive(Default)]
pub(super) struct Setup {
    /// The state of the devices that the example names. With `None`, the account does not have these devices.
    pub(super) state: Option<&'static str>,
    /// Whether the phone number of the named device belongs to a device with other hardware and another SIM.
    pub(super) swapped: bool,
    /// The service plan of the devices that are in service. `None` selects m2m-5mb.
    pub(super) plan: Option<&'static str>,
    /// The steps before the example.
    pub(super) before: Vec<Step>,
    /// An id in the example, the command that prints the id to use instead, and the JSON member with that id.
    pub(super) id: Option<(&'static str, String, &'static str)>,
    /// The exit code of the example.
    pub(super) code: i32,
    /// For an example that does not end: a shell command that is repeated until the example prints a line on standard output. If
    /// the command is empty, the test only waits for the line.
    pub(super) until: Option<String>,
}

/// A step before an example.
pub(super) enum Step {
    /// Runs a shell command.
    Run(String),
    /// Starts `thingspace serve`, and registers its URL for NiddService.
    Serve,
    /// Makes the stored callbacks dead letters.
    Bury,
    /// Handles the stored callbacks.
    Handle,
    /// Creates a spool.
    Spool,
    /// Creates a store with one entry.
    Store,
}

impl From<&str> for Step {
    fn from(command: &str) -> Self {
        Self::Run(command.to_owned())
    }
}

impl Setup {
    /// Active devices.
    fn active() -> Self {
        Self { state: Some("active"), ..Self::default() }
    }

    fn pre_active() -> Self {
        Self { state: Some("pre-active"), ..Self::default() }
    }

    fn nidd() -> Self {
        Self { plan: Some("NB-IoT NIDD 1MB"), ..Self::active() }
    }

    /// Active devices, and one command before the example.
    fn after(command: impl Into<Step>) -> Self {
        Self::active().and(command)
    }

    /// Active devices, and an id that a command prints.
    fn with_id(id: &'static str, command: &str, member: &'static str) -> Self {
        Self { id: Some((id, command.to_owned(), member)), ..Self::active() }
    }

    fn and(mut self, step: impl Into<Step>) -> Self {
        self.before.push(step.into());
        self
    }

    fn until(self, nudge: &str) -> Self {
        Self { until: Some(nudge.to_owned()), ..self }
    }

    pub(super) fn needs_firmware(&self, line: &str) -> bool {
        let uses = |text: &str| text.contains("firmware schedule") || text.contains("campaigns schedule ");
        uses(line) || self.id.as_ref().is_some_and(|(_, command, _)| uses(command))
    }
}

const SCHEDULE: &str = "thingspace firmware schedule imei:490154203237518 --image \"$IMAGE\" --to-version \"$TO\" --first 2026-03-01 --last \
                        2026-03-05";
const CAMPAIGN: &str = "thingspace campaigns schedule imei:490154203237518 --package \"$IMAGE\" --protocol \"$PROTOCOL\" --from-version \
                        \"$FROM\" --to-version \"$TO\" --first 2026-03-01 --last 2026-03-05 --assign-licenses";
const ASSIGN: &str = "thingspace firmware assign imei:490154203237518 imei:490154203237526 imei:490154203237534";
const ORDER: &str = "thingspace locations order iccid:89148000008682242668 --source network";
const LABEL: &str = "thingspace labels set infotainment=maps eid:89033023426200000000000000000001 eid:89033023426200000000000000000018 \
                     eid:89033023426200000000000000000026";
const SUSPEND_JOB: &str = "thingspace devices suspend iccid:89148000008682242668 --no-wait -o json";
const SUSPENDED_JOB: &str = "thingspace devices suspend iccid:89148000008682242668 -o json";
const HELD_JOB: &str =
    "thingspace devices suspend iccid:89148000008682242668 iccid:89148000008682242676 --first 1 --no-wait -o json";
const ACTIVATE: &str = "thingspace devices activate --plan m2m-5mb --zip 98101 \
                        iccid:89148000008682242668+imei:490154203237518+eid:89033023426200000000000000000001 \
                        iccid:89148000008682242676+imei:490154203237526+eid:89033023426200000000000000000018 \
                        iccid:89148000008682242684+imei:490154203237534+eid:89033023426200000000000000000026";
const GROUP: &str = "thingspace groups create depot --description x iccid:89148000008682242668 iccid:89148000008682242676 \
                     iccid:89148000008682242684";
const STATUS: &str = "thingspace devices availability";
const COST_CENTER: &str = "thingspace devices cost-center iccid:89148000008682242668 --to X --again --no-wait";
const JOB: &str = "9f3c21aa04d7e658";
const REQUEST: &str = "7e9bf77c-6519-49d5-ac91-30f4547c17d3";

/// Returns what an example needs.
pub(super) fn setup(example: &Example) -> Setup {
    let (noun, verb) = example.command.split_once(' ').unwrap_or((&example.command, ""));
    match noun {
        "devices" => devices(verb, example.number),
        "api" | "requests" => request(noun, example.number),
        "profiles" => profiles(verb),
        "campaigns" | "firmware" => firmware(noun, verb),
        "jobs" => jobs(verb),
        "locations" => locations(verb),
        "callbacks" => callbacks(verb, example),
        "inbox" | "listen" | "store" | "serve" => inbox(&example.command, example.number),
        "nidd" | "sms" | "reachability" => messages(&example.command, example.number),
        "sim" => simulator(verb, example.number),
        "groups" if verb != "create" && verb != "list" => Setup::after(GROUP),
        "labels" if verb == "remove" => Setup::after(LABEL),
        "billed-usage" if verb == "show" && example.number == 1 => Setup::after(LABEL),
        "logout" => Setup::after("thingspace login"),
        _ => Setup::active(),
    }
}

fn devices(verb: &str, number: usize) -> Setup {
    let group = "thingspace groups create depot --description x";
    match (verb, number) {
        ("activate", 1) => Setup::pre_active().and(group),
        ("activate" | "availability" | "go-to-state", _) => Setup::pre_active(),
        ("add", 1) => Setup::default().and(group),
        ("add", _) => Setup::default(),
        ("delete", _) => Setup { state: Some("deactive"), ..Setup::default() },
        ("restore" | "suspension", _) => Setup { state: Some("suspend"), ..Setup::default() },
        ("swap", 0..=2) => Setup { swapped: true, ..Setup::default() },
        ("order-status", _) => {
            let body = r#"{"servicePlan":"m2m-5mb","mdnZipCode":"98101","devices":[{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"},{"id":"490154203237518","kind":"imei"}]}]}"#;
            let command = format!("thingspace api activateDevices --body '{body}'");
            Setup { state: Some("pre-active"), ..Setup::with_id(REQUEST, &command, "requestId") }
        }
        _ => Setup::active(),
    }
}

fn request(noun: &str, number: usize) -> Setup {
    match (noun, number) {
        ("requests", _) | ("api", 4) => {
            let body = r#"{"devices":[{"deviceIds":[{"id":"89148000008682242668","kind":"iccid"}]}]}"#;
            Setup::with_id(REQUEST, &format!("thingspace api suspendDevices --body '{body}'"), "requestId")
        }
        ("api", 6) => Setup::pre_active(),
        _ => Setup::active(),
    }
}

fn profiles(verb: &str) -> Setup {
    match verb {
        "status" => {
            let body = r#"{"accountName":"0000123456-00001","devices":[{"deviceIds":[{"id":"89033023426200000000000000000001","kind":"eid"},{"id":"89148000008682242668","kind":"iccid"}]}]}"#;
            Setup::with_id(REQUEST, &format!("thingspace api suspendProfile --body '{body}'"), "requestId")
        }
        "resume-device" => Setup::active().and(change_profiles("suspend-device")),
        // These examples need devices without a profile. The active devices of the fleet already have profiles, but a device that
        // was just activated does not.
        "download" | "download-to-enable" | "download-to-disable" | "renew-activation-code" => Setup::pre_active().and(ACTIVATE),
        "activate" | "activate-and-enable" => Setup::pre_active(),
        // The service refuses these changes for the first profile of a device, and these devices have no other profile.
        "suspend" | "resume" => Setup { code: 6, ..Setup::active() },
        "disable" => Setup::active().and(change_profiles("enable --smsr-oid 1.3.6.1.4.1.99999.1")),
        "enable" | "delete" => Setup::active().and(change_profiles("disable --smsr-oid 1.3.6.1.4.1.99999.1")),
        _ => Setup::active(),
    }
}

/// Returns a step that changes the profiles of the three devices. The service may refuse the change, so the step ignores errors.
fn change_profiles(verb: &str) -> Step {
    let chips = [EID, "eid:89033023426200000000000000000018", "eid:89033023426200000000000000000026"];
    let sims = ["89148000008682242668", "89148000008682242676", "89148000008682242684"];
    let keys: Vec<String> = chips.iter().zip(sims).map(|(chip, sim)| format!("{chip}+iccid:{sim}")).collect();
    Step::Run(format!("thingspace profiles {verb} {} || true", keys.join(" ")))
}

fn firmware(noun: &str, verb: &str) -> Setup {
    match (noun, verb) {
        ("campaigns", "show" | "cancel") => Setup::with_id("f3a7205c-b8d1-4e96-8c40-25e9d61b7af3", CAMPAIGN, "id"),
        ("firmware", "show" | "cancel" | "add-devices" | "remove-devices") => {
            Setup::with_id("e3a8d88a-04c6-4ef3-b039-89b62f91e962", SCHEDULE, "id").and(ASSIGN)
        }
        ("firmware", "schedule" | "release" | "set-removals") | ("campaigns", "schedule" | "schedule-software") => {
            Setup::after(ASSIGN)
        }
        _ => Setup::active(),
    }
}

fn jobs(verb: &str) -> Setup {
    match verb {
        // Code 7: the request has been sent, but its outcome is unknown, because no command has waited for it.
        "cancel" => Setup { code: 7, ..Setup::with_id(JOB, SUSPEND_JOB, "job") },
        "release" => Setup { code: 7, ..Setup::with_id(JOB, HELD_JOB, "job") },
        "report" | "trim" => Setup::with_id(JOB, SUSPENDED_JOB, "/0/job"),
        "resend" | "resume" | "show" => Setup::with_id(JOB, SUSPEND_JOB, "job"),
        "wait" => Setup::with_id("$id", SUSPEND_JOB, "job"),
        _ => Setup::active(),
    }
}

fn locations(verb: &str) -> Setup {
    let order = "5d2c4b0e-56a1-4b0c-8b4f-6a1f0c5f5f31";
    match verb {
        "cancel-report" => Setup::with_id(order, ORDER, "txid"),
        "report" => Setup::with_id(order, &ORDER.replace("network", "cache"), "txid"),
        "cancel" => {
            let request = "thingspace locations request iccid:89148000008682242668 --source network";
            Setup::with_id("8d0e5e3f-3f6e-4a0d-9c39-5b8f6f2f1f0a", request, "request_id")
        }
        "include" => Setup::after("thingspace locations exclude imei:490154203237518 imei:490154203237526 imei:490154203237534"),
        _ => Setup::active(),
    }
}

fn callbacks(verb: &str, example: &Example) -> Setup {
    let register = |service: &str, url: &str| Setup::after(&*format!("thingspace callbacks register {service} {url}"));
    match (verb, example.number) {
        ("deregister", 1) => register("Fota", "https://fleet.example/thingspace"),
        ("deregister", 2) => register("DeviceLocation", "https://fleet.example/thingspace"),
        ("deregister", _) => register("CarrierService", "https://fleet.example/thingspace"),
        ("status" | "rotate-password", _) => register("CarrierService", "http://127.0.0.1:9/callbacks/CarrierService"),
        ("register", 1) if example.page == "callbacks-register" => register("CarrierService", "https://erp.example/ts"),
        _ => Setup::active(),
    }
}

fn inbox(command: &str, number: usize) -> Setup {
    let stored_callbacks = || Setup::after(stored(STATUS));
    let key = |step: Option<Step>, command: &str| {
        let setup = Setup::with_id("5d0c1b9e7f3a", command, "key").and(stored(STATUS));
        step.into_iter().fold(setup, Setup::and)
    };
    match (command, number) {
        ("inbox list" | "inbox gaps" | "inbox trim", _) => stored_callbacks(),
        ("inbox dead", _) | ("inbox replay", 1 | 2) => stored_callbacks().and(Step::Bury),
        ("inbox replay", 3) => stored_callbacks().and(Step::Handle),
        ("inbox replay", 4) => key(Some(Step::Handle), "thingspace inbox list -o jsonl"),
        ("inbox replay", _) => key(Some(Step::Bury), "thingspace inbox dead -o jsonl"),
        ("inbox show", _) => key(None, "thingspace inbox list -o jsonl"),
        ("inbox tail", 1) => {
            Setup { plan: Setup::nidd().plan, ..stored_callbacks().until(&in_store("thingspace nidd send --hex 0a1b")) }
        }
        ("inbox tail", _) => stored_callbacks().until(&in_store(STATUS)),
        ("inbox adopt", _) => Setup::default().and(Step::Spool),
        ("listen", 2) => Setup::active().until(COST_CENTER),
        ("listen", _) => stored_callbacks().until(&in_store(STATUS)),
        ("store copy", _) => Setup::default().and(Step::Store),
        ("serve", _) => Setup::active().until(""),
        _ => Setup::active(),
    }
}

fn messages(command: &str, number: usize) -> Setup {
    let watch = "thingspace reachability watch iccid:89148000008682242668 --until 2026-03-01";
    match (command, number) {
        ("nidd send", _) => Setup::nidd(),
        ("nidd receive", number) => {
            let setup = Setup::nidd().until("thingspace sim line 89148000008682242668 nidd Chss");
            if number == 1 { setup.and(Step::Serve) } else { setup }
        }
        ("sms deliver", _) => Setup::after("thingspace callbacks register EnhancedConnectivityService https://fleet.example/sms"),
        ("reachability monitors", _) => Setup::after(watch),
        ("reachability watch", 1) => {
            Setup::after("thingspace callbacks register DiagnosticsService https://fleet.example/thingspace")
        }
        ("reachability stop", _) => {
            let member = "/deviceResponse/reachabilityResponse/monitorId";
            Setup::with_id("35efa22c-a65a-4caa-ac05-7ff2d7ef7c08", watch, member)
        }
        _ => Setup::active(),
    }
}

fn simulator(verb: &str, number: usize) -> Setup {
    let delay = "thingspace sim fault add delay --seconds 0 --operation listDevices";
    match (verb, number) {
        ("", _) => Setup::active().until(""),
        ("clock", 2) => Setup::after(ORDER),
        ("inbox", _) => Setup::after("thingspace callbacks register CarrierService $SIM/_sim/inbox").until(COST_CENTER),
        ("fault clear", 0) => Setup::after(delay).and(delay),
        ("restore", _) => Setup::after("thingspace sim snapshot morning.snapshot"),
        ("line portal" | "line", 3) => Setup::pre_active(),
        _ => Setup::active(),
    }
}

/// Returns a shell command that runs `command` for the named device and stores the callbacks in the default store.
fn in_store(command: &str) -> String {
    format!("THINGSPACE_STORE=sqlite:$XDG_STATE_HOME/thingspace/thingspace.db {command} {NAMED}")
}

fn stored(command: &str) -> Step {
    Step::Run(in_store(command))
}
