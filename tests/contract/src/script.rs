//! A server that answers every call from a script, except token requests and logins, which it normally answers itself. Tests use
//! this server for response bodies that the simulator never sends.

use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use thingspace::{Client, ClientBuilder, Clock, MemoryStore};
use tokio::task::JoinHandle;

/// A scripted response.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The content type.
    pub content_type: &'static str,
    /// The Location header, if any.
    pub location: Option<&'static str>,
    /// The body.
    pub body: Vec<u8>,
}

impl Answer {
    /// Creates a response with this status, content type and body.
    pub fn text(status: u16, content_type: &'static str, body: &str) -> Self {
        Self { status, content_type, location: None, body: body.as_bytes().to_vec() }
    }

    /// Creates a response with status 200 and a JSON body.
    pub fn json(body: &serde_json::Value) -> Self {
        Self { body: body.to_string().into_bytes(), ..Self::text(200, "application/json", "") }
    }
}

/// A call that the server received. Token requests and logins that the server answers itself are not recorded.
#[derive(Clone, Debug)]
pub struct Arrived {
    /// The HTTP method.
    pub method: String,
    /// The path, without the prefix `/api`.
    pub path: String,
    /// The query, or an empty string.
    pub query: String,
    /// Whether the call has the bearer and the session token that the server issues.
    pub authorized: bool,
    /// The value of the Authorization header, or an empty string.
    pub bearer: String,
    /// The body.
    pub body: Vec<u8>,
}

#[derive(Default)]
struct Shared {
    logins: bool,
    answers: Vec<Answer>,
    responder: Option<Responder>,
    arrived: Vec<Arrived>,
}

/// A function that computes the response to a call.
type Responder = Box<dyn Fn(&Arrived) -> Answer + Send>;

type Script = Arc<Mutex<Shared>>;

/// A clock whose sleeps return immediately. It is ahead of the system clock by the total of all requested sleep times.
#[derive(Debug, Default)]
struct InstantSleep {
    slept: Mutex<Duration>,
}

impl Clock for InstantSleep {
    fn now(&self) -> SystemTime {
        SystemTime::now() + *self.slept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        *self.slept.lock().unwrap_or_else(PoisonError::into_inner) += time;
        Box::pin(std::future::ready(()))
    }
}

/// A scripted server. Dropping the value stops the server.
pub struct Server {
    address: SocketAddr,
    script: Script,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts the server on a free port of this machine.
    pub async fn start() -> Self {
        let script = Script::default();
        let router = Router::new().fallback(answer).with_state(Arc::clone(&script));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let task = tokio::spawn(async move {
            // Runs until the task is aborted.
            let _ = axum::serve(listener, router).await;
        });
        Self { address, script, task }
    }

    /// Returns the base URL for clients.
    pub fn url(&self) -> String {
        format!("http://{}/api", self.address)
    }

    /// Returns a client with a clock whose sleeps return immediately.
    pub fn client(&self) -> Client {
        self.client_builder().build().expect("a client")
    }

    /// Returns the builder of the client that [`client`](Self::client) returns.
    pub fn client_builder(&self) -> ClientBuilder {
        let client = Client::builder().base_url(self.url()).key("sim-key").secret("sim-secret").clock(InstantSleep::default());
        let client = client.username("sim-user").password("sim-password").account("0000123456-00001");
        client.login_record(MemoryStore::default())
    }

    /// Sets whether the script also answers token requests and logins. By default, the server answers these calls itself and
    /// issues tokens.
    pub fn script_logins(&self, yes: bool) {
        lock(&self.script).logins = yes;
    }

    /// Sets the responses to the next calls, in order. The last response is used for all further calls.
    pub fn answer(&self, answers: impl IntoIterator<Item = Answer>) {
        let mut script = lock(&self.script);
        script.answers = answers.into_iter().collect();
        script.answers.reverse();
    }

    /// Sets a function that computes the response to each call. From then on, responses set by [`answer`](Self::answer) are
    /// ignored.
    pub fn answer_by(&self, responder: impl Fn(&Arrived) -> Answer + Send + 'static) {
        lock(&self.script).responder = Some(Box::new(responder));
    }

    /// Removes and returns the calls that have arrived since this method was last called.
    pub fn take_arrived(&self) -> Vec<Arrived> {
        std::mem::take(&mut lock(&self.script).arrived)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(script: &Script) -> std::sync::MutexGuard<'_, Shared> {
    script.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The Authorization header and the session token that a logged-in client sends.
const TOKENS: (&str, &str) = ("Bearer a-bearer", "a-session");

async fn answer(State(script): State<Script>, method: Method, uri: Uri, headers: HeaderMap, body: Bytes) -> Response {
    let path = uri.path().strip_prefix("/api").unwrap_or(uri.path()).to_owned();
    let has = |name: &str, value: &str| headers.get(name).is_some_and(|found| found == value);
    let is_basic =
        headers.get(header::AUTHORIZATION).is_some_and(|found| found.to_str().is_ok_and(|found| found.starts_with("Basic ")));
    let mut shared = lock(&script);
    match path.as_str() {
        "/ts/v1/oauth2/token" if is_basic && !shared.logins => {
            return (StatusCode::OK, r#"{"access_token":"a-bearer","expires_in":3600,"token_type":"Bearer"}"#).into_response();
        }
        "/m2m/v1/session/login" if !shared.logins => {
            return (StatusCode::OK, r#"{"sessionToken":"a-session"}"#).into_response();
        }
        _ => {}
    }
    let bearer = headers.get(header::AUTHORIZATION).and_then(|found| found.to_str().ok()).unwrap_or_default().to_owned();
    let arrived = Arrived {
        method: method.to_string(),
        path,
        query: uri.query().unwrap_or_default().to_owned(),
        authorized: has("authorization", TOKENS.0) && has("vz-m2m-token", TOKENS.1),
        bearer,
        body: body.to_vec(),
    };
    let response = shared.responder.as_ref().map(|responder| responder(&arrived));
    shared.arrived.push(arrived);
    let next = if response.is_some() {
        response
    } else if shared.answers.len() > 1 {
        shared.answers.pop()
    } else {
        shared.answers.last().cloned()
    };
    let Some(next) = next else { return StatusCode::NOT_IMPLEMENTED.into_response() };
    let status = StatusCode::from_u16(next.status).expect("a status");
    let mut response = (status, [(header::CONTENT_TYPE, next.content_type)], next.body).into_response();
    if let Some(location) = next.location {
        response.headers_mut().insert(header::LOCATION, HeaderValue::from_static(location));
    }
    response
}
