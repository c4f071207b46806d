//! A plain HTTP client, and a callback listener with configurable responses.

use std::collections::BTreeSet;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use base64::Engine;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};
use thingspace_sim::{Clock, LineState, LineView, Simulator, SimulatorBuilder};

pub(crate) const ACCOUNT: &str = "0000123456-00001";

/// A response. `body` is the JSON in `raw`, or null if `raw` is not JSON.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) raw: String,
    pub(crate) body: Value,
}

impl Reply {
    /// Returns the error code of a response from the service, the gateway or the token endpoint, without the prefix
    /// `UnifiedWebService.`.
    pub(crate) fn code(&self) -> &str {
        let code = self.body["errorCode"].as_str().map(|code| code.strip_prefix("UnifiedWebService.").unwrap_or(code));
        code.or(self.body["fault"]["code"].as_str())
            .or(self.body["error"].as_str())
            .unwrap_or_else(|| panic!("no error: {self:?}"))
    }

    pub(crate) fn ok(self) -> Value {
        assert!(self.status == 200 || self.status == 202, "{self:?}");
        self.body
    }
}

/// A simulator and a client. `new` and `start` pause the clock and log the client in.
pub(crate) struct Bench {
    pub(crate) sim: Simulator,
    pub(crate) bearer: String,
    pub(crate) session: String,
    http: Client<HttpConnector, Body>,
}

impl Bench {
    /// Starts a simulator without callback delay and logs in.
    pub(crate) async fn new(devices: usize) -> Self {
        Self::start(Simulator::builder().devices(devices).callback_delay(Duration::ZERO..Duration::ZERO)).await
    }

    pub(crate) async fn start(builder: SimulatorBuilder) -> Self {
        let mut bench = Self::logged_out(builder.clock(Clock::paused())).await;
        bench.log_in().await;
        bench
    }

    pub(crate) async fn logged_out(builder: SimulatorBuilder) -> Self {
        let sim = builder.start().await.unwrap();
        let http = Client::builder(TokioExecutor::new()).build_http();
        Self { sim, bearer: String::new(), session: String::new(), http }
    }

    pub(crate) async fn log_in(&mut self) {
        self.bearer = self.token().await.ok()["access_token"].as_str().unwrap().into();
        self.session = self.login("sim-password").await.ok()["sessionToken"].as_str().unwrap().into();
    }

    /// Logs in again. Retries until the login succeeds, because injected faults can make the login fail.
    pub(crate) async fn log_in_again(&mut self) {
        loop {
            let token = self.token().await;
            if let Some(bearer) = token.body["access_token"].as_str() {
                self.bearer = bearer.into();
            }
            if let Some(session) = self.login("sim-password").await.body["sessionToken"].as_str() {
                self.session = session.into();
                return;
            }
        }
    }

    pub(crate) async fn token(&self) -> Reply {
        let basic = base64::engine::general_purpose::STANDARD.encode("sim-key:sim-secret");
        let headers = [("authorization", format!("Basic {basic}"))];
        self.send("POST", "/ts/v1/oauth2/token", &headers, "grant_type=client_credentials").await.unwrap()
    }

    pub(crate) async fn login(&self, password: &str) -> Reply {
        let body = json!({"username": "sim-user", "password": password}).to_string();
        let headers = [("authorization", format!("Bearer {}", self.bearer))];
        self.send("POST", "/m2m/v1/session/login", &headers, body).await.unwrap()
    }

    /// Makes a call with the bearer token and the session token.
    pub(crate) async fn call(&self, method: &str, path: &str, body: &Value) -> Reply {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.try_call(method, path, body).await.unwrap()
    }

    pub(crate) async fn try_call(&self, method: &str, path: &str, body: impl Into<Body>) -> Result<Reply, String> {
        let headers = [("authorization", format!("Bearer {}", self.bearer)), ("vz-m2m-token", self.session.clone())];
        self.send(method, path, &headers, body).await
    }

    pub(crate) async fn post(&self, path: &str, body: &Value) -> Reply {
        self.call("POST", path, body).await
    }

    /// Requests a state change for devices.
    pub(crate) async fn change(&self, verb: &str, devices: Value) -> Reply {
        let mut body = json!({"accountName": ACCOUNT, "devices": devices});
        match verb {
            "activate" => {
                body["servicePlan"] = "m2m-5mb".into();
                body["mdnZipCode"] = "98101".into();
            }
            "deactivate" => body["reasonCode"] = "FF".into(),
            _ => {}
        }
        self.post(&format!("/m2m/v1/devices/actions/{verb}"), &body).await
    }

    pub(crate) async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, String)],
        body: impl Into<Body>,
    ) -> Result<Reply, String> {
        let root = format!("http://{}", self.sim.addr());
        let url = if path.starts_with("/_sim") { format!("{root}{path}") } else { format!("{root}/api{path}") };
        let mut request = Request::builder().method(method).uri(url);
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        let answer = self.http.request(request.body(body.into()).unwrap()).await.map_err(|error| format!("{error:?}"))?;
        let (head, body) = answer.into_parts();
        let bytes = axum::body::to_bytes(Body::new(body), usize::MAX).await.map_err(|error| error.to_string())?;
        let raw = String::from_utf8(bytes.to_vec()).unwrap();
        let body = serde_json::from_str(&raw).unwrap_or(Value::Null);
        Ok(Reply { status: head.status.as_u16(), headers: head.headers, raw, body })
    }

    /// Registers a listener for CarrierService.
    pub(crate) async fn register(&self, listener: &Listener) {
        self.register_for("CarrierService", listener).await;
    }

    pub(crate) async fn register_for(&self, service: &str, listener: &Listener) {
        let body = json!({"name": service, "url": listener.url(), "username": "listener", "password": "k4-Copper-Finch"});
        self.post(&format!("/m2m/v1/callbacks/{ACCOUNT}"), &body).await.ok();
    }

    pub(crate) async fn put(&self, path: &str, body: &Value) -> Reply {
        self.call("PUT", path, body).await
    }

    /// Calls `listDevices` for one ICCID, and returns the entry of the device.
    pub(crate) async fn listed(&self, iccid: &str) -> Value {
        let by_id = json!({"deviceId": {"id": iccid, "kind": "iccid"}});
        self.post("/m2m/v1/devices/actions/list", &by_id).await.ok()["devices"][0].clone()
    }

    /// Returns the error codes of all refused lines in ledger order, without the prefix `UnifiedWebService.`. Leaves out codes
    /// that do not have this prefix.
    pub(crate) fn refusals(&self) -> Vec<String> {
        let refused = self.sim.ledger().into_iter().filter(|entry| entry.event == thingspace_sim::LedgerEvent::LineRefused);
        refused.filter_map(|entry| Some(entry.code?.strip_prefix("UnifiedWebService.")?.to_owned())).collect()
    }

    /// Returns the lines in a state.
    pub(crate) fn lines(&self, state: LineState) -> Vec<LineView> {
        self.sim.fleet().into_iter().filter(|line| line.state == state).collect()
    }

    pub(crate) fn line(&self, iccid: &str) -> Option<LineView> {
        self.sim.fleet().into_iter().find(|line| line.iccid == iccid)
    }

    pub(crate) async fn advance(&self, by: Duration) {
        self.sim.clock().advance(by);
        self.sim.settle().await;
    }
}

/// Records the outcomes that a test covered, for the coverage table (`cargo xtask coverage`). Does nothing if
/// `THINGSPACE_COVERAGE` is not set.
impl Drop for Bench {
    fn drop(&mut self) {
        let Some(folder) = std::env::var_os("THINGSPACE_COVERAGE") else { return };
        let test = std::thread::current().name().unwrap_or_default().to_owned();
        let mut shown = BTreeSet::new();
        for call in self.sim.journal() {
            let outcome = match (call.status, call.code) {
                (_, Some(code)) => format!("error {}", code.strip_prefix("UnifiedWebService.").unwrap_or(&code)),
                (Some(200..300), None) => "success".to_owned(),
                _ => continue,
            };
            shown.extend(call.operation.map(|operation| (operation, outcome)));
        }
        for entry in self.sim.ledger() {
            let event = json!(entry.event).as_str().unwrap_or_default().to_owned();
            let what = match (&*event, entry.service, entry.code) {
                ("callback_delivered", Some(service), _) => format!("callback {service}"),
                ("callback_failed" | "callback_lost", ..) => continue,
                (_, _, Some(code)) => format!("error {}", code.strip_prefix("UnifiedWebService.").unwrap_or(&code)),
                _ => format!("state {event}"),
            };
            shown.insert((entry.operation.to_owned(), what));
        }
        let lines: String = shown.into_iter().map(|shown| json!([test, shown.0, shown.1]).to_string() + "\n").collect();
        let file = std::path::Path::new(&folder).join(format!("{}.jsonl", self.sim.addr().port()));
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(file).unwrap();
        std::io::Write::write_all(&mut file, lines.as_bytes()).unwrap();
    }
}

/// Returns the JSON that identifies a device in a request, by ICCID and IMEI.
pub(crate) fn named(line: &LineView) -> Value {
    device(&line.iccid, &line.imei)
}

pub(crate) fn device(iccid: &str, imei: &str) -> Value {
    json!({"deviceIds": [{"id": iccid, "kind": "iccid"}, {"id": imei, "kind": "imei"}]})
}

/// Returns the JSON that identifies a device in a request, by ICCID alone.
pub(crate) fn by_iccid(line: &LineView) -> Value {
    json!({"deviceIds": [{"id": line.iccid, "kind": "iccid"}]})
}

/// Returns the value of an extended attribute of a listed device, or null if the device does not have the attribute.
pub(crate) fn attribute<'a>(device: &'a Value, key: &str) -> &'a Value {
    let attributes = device["extendedAttributes"].as_array().unwrap();
    attributes.iter().find(|attribute| attribute["key"] == key).map_or(&Value::Null, |attribute| &attribute["value"])
}

/// A callback listener that stores the messages it receives.
pub(crate) struct Listener {
    address: SocketAddr,
    received: Arc<Mutex<Received>>,
}

#[derive(Default)]
struct Received {
    messages: Vec<Value>,
    user_agents: Vec<String>,
}

impl Listener {
    /// Starts a listener that answers the first messages with `statuses`, in order of arrival, and all later messages with 200.
    pub(crate) async fn start(statuses: &[u16]) -> Self {
        let left = Mutex::new(statuses.iter().rev().copied().collect::<Vec<_>>());
        Self::responding_with(move |_| left.lock().unwrap().pop().unwrap_or(200)).await
    }

    /// Starts a listener that answers each message with the status that `respond` returns.
    pub(crate) async fn responding_with(respond: impl Fn(&Value) -> u16 + Send + Sync + 'static) -> Self {
        let received = Arc::new(Mutex::new(Received::default()));
        let socket = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = socket.local_addr().unwrap();
        let (respond, store) = (Arc::new(respond), Arc::clone(&received));
        let receive = move |headers: HeaderMap, body: Bytes| {
            let message: Value = serde_json::from_slice(&body).unwrap();
            let status = StatusCode::from_u16(respond(&message)).unwrap();
            let mut received = store.lock().unwrap();
            received.messages.push(message);
            received.user_agents.push(headers["user-agent"].to_str().unwrap().into());
            // If the status is a redirect, this is its target. The sender must not follow the redirect.
            std::future::ready((status, [("location", "http://127.0.0.1:1/elsewhere")]))
        };
        tokio::spawn(async move { axum::serve(socket, Router::new().fallback(receive)).await });
        Self { address, received }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/carrier?from=sim", self.address)
    }

    pub(crate) fn messages(&self) -> Vec<Value> {
        self.received.lock().unwrap().messages.clone()
    }

    pub(crate) fn user_agents(&self) -> Vec<String> {
        self.received.lock().unwrap().user_agents.clone()
    }
}
