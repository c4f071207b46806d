//! Compares the most common error messages with `golden/errors.txt`, so that every change of wording is visible in a review.
//!
//! `UPDATE_EXPECT=1 cargo test -p behavior --test error_messages` rewrites the file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::fmt::{Display, Write as _};
use std::path::Path;
use std::time::Duration;

use behavior::{Driver, SimClock, client_builder, in_state};
use expect_test::expect_file;
use thingspace::callbacks::Credentials;
use thingspace::raw::types::SmsEncoding;
use thingspace::{Client, DeviceId, DeviceKey, Outcome, Outcomes, State};
use thingspace_sim::{Clock, Fault, Simulator};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

const NO_DELAY: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;

/// The contents of the golden file: titles and messages.
struct Messages {
    file: String,
    /// Strings that differ from run to run, each with its replacement.
    masks: Vec<(String, &'static str)>,
}

impl Messages {
    fn section(&mut self, title: &str) {
        writeln!(self.file, "\n== {title} ==").unwrap();
    }

    fn add(&mut self, title: &str, message: impl Display) {
        let mut message = message.to_string();
        for (found, replacement) in &self.masks {
            message = message.replace(found, replacement);
        }
        writeln!(self.file, "\n# {title}\n{message}").unwrap();
    }

    fn error<T>(&mut self, title: &str, result: Result<T, thingspace::Error>) {
        match result {
            Ok(_) => panic!("{title}: no error"),
            Err(error) => self.add(title, error),
        }
    }

    /// Adds the outcome of the first device, with its reason.
    fn outcome(&mut self, title: &str, outcomes: &Outcomes) {
        let (_, outcome) = outcomes.iter().next().unwrap();
        match outcome {
            Outcome::Unknown { reason } => self.add(title, format!("unknown: {reason}")),
            Outcome::NotSent { reason } => self.add(title, format!("not sent: {reason}")),
            Outcome::Refused(refusal) => self.add(title, format!("refused: {refusal}")),
            outcome => self.add(title, format!("{outcome:?}")),
        }
    }
}

async fn sim() -> Simulator {
    Simulator::builder().devices(100).seed(91).clock(Clock::paused()).callback_delay(NO_DELAY).start().await.unwrap()
}

fn key(id: &str) -> DeviceKey {
    id.parse().unwrap()
}

fn settings(messages: &mut Messages, sim: &Simulator) {
    messages.section("Settings");
    messages.error("nothing is set", Client::builder().build());
    messages.error("one setting is missing", Client::builder().key("k").secret("s").username("u").password("p").build());
    for url in ["thingspace.verizon.com", "ftp://thingspace.verizon.com/api", "http://thingspace.verizon.com/api"] {
        messages.error(&format!("base URL {url}"), client_builder(sim).base_url(url).build());
    }
    let with_password = "https://me:hush@thingspace.verizon.com/api";
    messages.error("base URL with a password", client_builder(sim).base_url(with_password).build());
    messages.error("account 42x", client_builder(sim).account("42x").build());
    messages.error("root certificate that is not PEM", client_builder(sim).ca_certificate("nonsense").build());
}

fn identifiers(messages: &mut Messages) {
    messages.section("Identifiers");
    for (kind, id) in [
        ("iccid", "8914"),
        ("imei", "12345"),
        ("mdn", "555"),
        ("msisdn", "555"),
        ("min", "555"),
        ("eid", "890"),
        ("meid", "A0"),
        ("esn", "1"),
    ] {
        messages.error(&format!("{kind} {id}"), DeviceId::new(kind, id));
    }
    messages.error("empty identifier", DeviceId::new("iccid", ""));
    messages.error("device without a kind", "hello".parse::<DeviceKey>());
}

async fn arguments(messages: &mut Messages, client: &Client) {
    messages.section("Arguments");
    let (devices, one) = (client.devices(), || [key("imei:490154203237518")]);
    let none: [DeviceKey; 0] = [];
    let many = || (0..10_001).map(|number| key(&format!("imei:{number:015}")));
    messages.error("no devices", devices.suspend(none.clone()).submit().await);
    messages.error("too many devices in one request", devices.suspend(many()).submit().await);
    messages.error("too many devices in one query", devices.availability(many()).await);
    messages.error("no plan", devices.activate(one()).zip("98101").submit().await);
    messages.error("no ZIP code", devices.activate(one()).plan("m2m-5mb").submit().await);
    messages.error("ZIP code 9810", devices.activate(one()).plan("m2m-5mb").zip("9810").submit().await);
    messages.error("unknown custom field", devices.change_custom_fields(one()).set("Color", "red").submit().await);
    messages.error("long value", devices.change_custom_fields(one()).set("CustomField1", "x".repeat(51)).submit().await);
    messages.error("cost center a_b", devices.change_cost_center(one()).to("a_b").submit().await);
    messages.error("long cost center", devices.change_cost_center(one()).to("x".repeat(37)).submit().await);
    messages.error("no new identifiers", devices.change_identifiers(one()[0].clone()).submit().await);
    messages.error("move to the same account", devices.move_to(one(), client.account()).submit().await);
    let member = client.euicc().enable(one()).carrier("Verizon Wireless");
    messages.error("member that the operation does not take", member.submit().await);
    let id = || DeviceId::imei("490154203237518").unwrap();
    let (from, to) = ("2026-01-02T00:00:00Z".parse().unwrap(), "2026-01-01T00:00:00Z".parse().unwrap());
    messages.error("reversed times of a history", client.usage().of(&id(), from, to).collect().await);
    messages.error("reversed times of a query", client.usage().totals([id()], from, to).await);
    let (from, to) = (jiff::civil::date(2026, 1, 2), jiff::civil::date(2026, 1, 1));
    messages.error("reversed days", client.locations().usage(from, to).await);
    messages.error("no recipients", client.sms().send("report").submit().await);
    let long = client.sms().send("ü".repeat(71)).encoding(SmsEncoding::X8BitUtf8).to([id()]);
    messages.error("long SMS", long.submit().await);
    messages.error("empty payload", client.nidd().send([id()], [], Duration::from_secs(60)).await);
    messages.error("short delivery time", client.nidd().send([id()], [1], Duration::ZERO).await);
    messages.error("unknown operation id", client.operation("listDevcies"));
}

async fn logins(messages: &mut Messages, sim: &Simulator) {
    messages.section("Logins");
    let wrong = || client_builder(sim).password("wrong-Heron-91").build().unwrap();
    let client = wrong();
    messages.error("refused password", client.login().await);
    messages.error("the same password in the next client", wrong().login().await);
    messages.error("refused secret", client_builder(sim).secret("wrong-Heron-91").build().unwrap().login().await);
    let gone = client_builder(sim).base_url("http://127.0.0.1:9/api").clock(thingspace::SystemClock).build().unwrap();
    messages.error("no server", gone.login().await);
}

async fn listeners(messages: &mut Messages, client: &Client) {
    messages.section("Listeners");
    let other = Credentials::new("erp", "k4-Copper-Finch");
    client.callbacks().register("CarrierService", "http://127.0.0.1:9/erp", &other).await.unwrap();
    let mine = Credentials::new("me", "k4-Copper-Finch");
    let register = client.callbacks().register("CarrierService", "http://127.0.0.1:9/mine", &mine);
    messages.error("another program's listener", register.await);
    let long = Credentials::new("x".repeat(41), "k4-Copper-Finch");
    messages.error("long credentials", client.callbacks().register("NiddService", "http://127.0.0.1:9/mine", &long).await);
    messages.error("listener URL without a scheme", client.callbacks().check_url("listener.example.com"));
    let remote = Client::builder().key("k").secret("s").username("u").password("p").account("0000123456-00001");
    let remote = remote.build().unwrap();
    messages.error("private listener URL", remote.callbacks().check_url("http://192.168.1.20:9003/callbacks"));
    messages.error("listener URL on this machine", remote.callbacks().check_url("http://localhost:9003/callbacks"));
}

/// Starts a server that passes the first line of each request to `answer` and sends the response that `answer` returns. Returns
/// a client of the server.
async fn client_of(answer: fn(&str) -> (u16, &'static str)) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(serve(stream, answer));
        }
    });
    let builder = Client::builder().base_url(format!("http://{address}/api")).key("k").secret("hush-secret");
    builder.username("u").password("hush-password").account("0000123456-00001").build().unwrap()
}

async fn serve(mut stream: TcpStream, answer: fn(&str) -> (u16, &'static str)) {
    let mut buffer = vec![0; 65_536];
    while let Ok(count @ 1..) = stream.read(&mut buffer).await {
        let request = String::from_utf8_lossy(&buffer[..count]).into_owned();
        let (status, body) = answer(request.lines().next().unwrap_or_default());
        let head = format!("HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nContent-Length: {}", body.len());
        let _ = stream.write_all(format!("{head}\r\n\r\n{body}").as_bytes()).await;
    }
}

/// Returns the response to the request whose first line is `line`: the bearer token, the session token, or `other` for every
/// other call.
fn issue_tokens(line: &str, other: &'static str) -> (u16, &'static str) {
    if line.contains("/oauth2/token") {
        return (200, r#"{"access_token":"t","token_type":"Bearer","expires_in":3600}"#);
    }
    if line.contains("/session/login") {
        return (200, r#"{"sessionToken":"7e9bf77c-6519-49d5-ac91-30f4547c17d3"}"#);
    }
    (200, other)
}

async fn answers(messages: &mut Messages) {
    messages.section("Scripted answers");
    let client = client_of(|line| issue_tokens(line, "hello")).await;
    messages.error("plain text instead of JSON", client.accounts().plans().await);
    let client = client_of(|line| issue_tokens(line, r#"{"plans": []}"#)).await;
    messages.error("object instead of a list", client.accounts().plans().await);
    let client = client_of(|line| issue_tokens(line, r#"{"devices": 5}"#)).await;
    messages.error("number instead of a list of devices", client.devices().list().collect().await);
    let client = client_of(|_| (400, r#"{"errorCode":"X.REQUEST_FAILED.AccountLocked","errorMessage":"no"}"#)).await;
    messages.error("locked user", client.login().await);
}

async fn refusals(messages: &mut Messages, sim: &Simulator, client: &Client, driver: &mut Driver) {
    messages.section("Refusals and failures");
    let unknown = DeviceId::iccid("89148000008682242668").unwrap();
    messages.error("unknown device", driver.drive(client.devices().get(&unknown)).await);
    let other = client_builder(sim).account("0000999999-00001").build().unwrap();
    messages.error("unknown account", other.devices().list().collect().await);
    let spare = driver.drive(in_state(client, State::PreActive, 1)).await;
    let plan = client.devices().activate([spare[0].key().unwrap()]).plan("gold").zip("98101");
    messages.error("unknown plan", driver.drive(plan.submit()).await);
    let create = || client.groups().create("depot", "In stock", []);
    driver.drive(create()).await.unwrap();
    messages.error("existing group", driver.drive(create()).await);
    for (title, fault) in [
        ("status 400", Fault::status(400)),
        ("status 404", Fault::status(404)),
        ("status 429", Fault::rate_limited(Some(Duration::from_secs(90)))),
        ("status 500", Fault::status(500)),
        ("status 503", Fault::gateway(503)),
        ("HTML page with status 502", Fault::html(502)),
        ("truncated answer", Fault::cut(20)),
        ("broken connection", Fault::reset()),
    ] {
        sim.inject(fault.on("listDevices")).unwrap();
        messages.error(title, driver.drive(client.devices().list().collect()).await);
        sim.clear_faults();
        sim.clock().advance(Duration::from_secs(120));
    }
    let impatient = client_builder(sim).timeout(Duration::from_millis(200)).build().unwrap();
    impatient.login().await.unwrap();
    sim.inject(Fault::hang().on("listDevices")).unwrap();
    messages.error("hanging service", impatient.devices().list().collect().await);
    sim.clear_faults();
}

async fn outcomes(messages: &mut Messages, sim: &Simulator, client: &Client, driver: &mut Driver) {
    messages.section("Outcomes");
    let active = driver.drive(in_state(client, State::Active, 8)).await;
    let suspend = |index: usize| client.devices().suspend([active[index].key().unwrap()]);
    let wait = Duration::from_secs(300);

    sim.inject(Fault::reset().on("suspendDevices").times(1)).unwrap();
    let lost = driver.drive(suspend(0).submit()).await.unwrap();
    messages.add("lost answer", lost.lost().unwrap());
    messages.outcome("lost answer, nothing happened", &driver.drive(lost.wait().timeout(wait).into_future()).await);
    messages.outcome("lost answer, reconciled", &driver.drive(lost.reconcile()).await);

    sim.inject(Fault::reset().on("changeServicePlan").times(1)).unwrap();
    let change = client.devices().change_plan([active[1].key().unwrap()]).to("m2m-1gb");
    let lost = driver.drive(change.submit()).await.unwrap();
    messages.outcome("lost change of plan", &driver.drive(lost.wait().timeout(wait).into_future()).await);
    messages.outcome("lost change of plan, reconciled", &driver.drive(lost.reconcile()).await);

    let stopped = driver.drive(suspend(2).submit()).await.unwrap();
    messages.outcome("stopped wait", &driver.drive(stopped.wait().stop_when(async {}).into_future()).await);
    driver.drive(stopped.wait().into_future()).await;

    let request = driver.drive(suspend(3).submit()).await.unwrap();
    driver.drive(request.wait().into_future()).await;
    let again = driver.drive(suspend(3).submit()).await.unwrap();
    messages.outcome("refused change", &driver.drive(again.wait().into_future()).await);

    sim.inject(Fault::status(400).on("suspendDevices").times(1)).unwrap();
    let bulk = client.devices().suspend([active[4].key().unwrap()]).in_bulk();
    let requests = driver.drive(bulk.submit()).await.unwrap();
    messages.outcome("refused part of a bulk", &driver.drive(requests.wait().into_future()).await);

    sim.inject(Fault::reset().on("createDeviceGroup").times(1)).unwrap();
    messages.error("lost answer to an immediate change", driver.drive(client.groups().create("shelf", "New", [])).await);
}

#[tokio::test]
async fn error_messages_match_the_golden_file() {
    let sim = sim().await;
    let mut masks = vec![(format!("127.0.0.1:{}", sim.addr().port()), "127.0.0.1:PORT")];
    // The cause of a broken connection depends on the operating system and on timing.
    let causes = ["Connection reset by peer (os error 104)", "Connection reset by peer (os error 54)"];
    let causes = causes.into_iter().chain(["connection closed before message completed", "connection error"]);
    masks.extend(causes.map(|cause| (cause.to_owned(), "CAUSE")));
    masks.extend(
        ["Connection refused (os error 111)", "Connection refused (os error 61)"].map(|cause| (cause.to_owned(), "CAUSE")),
    );
    let header = "Error messages of the Rust client, one per line below its title. Written by tests/error_messages.rs.\n";
    let mut messages = Messages { file: header.to_owned(), masks };
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    settings(&mut messages, &sim);
    identifiers(&mut messages);
    arguments(&mut messages, &client).await;
    listeners(&mut messages, &client).await;
    refusals(&mut messages, &sim, &client, &mut driver).await;
    outcomes(&mut messages, &sim, &client, &mut driver).await;
    answers(&mut messages).await;
    logins(&mut messages, &sim).await;
    expect_file![Path::new(env!("CARGO_MANIFEST_DIR")).join("golden/errors.txt")].assert_eq(&messages.file);
}
