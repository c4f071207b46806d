//! A minimal client, built directly on hyper. Benchmarks generate load with it and compare the `thingspace` client with it.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use axum::body::Body;
use axum::http::Request;
use base64::Engine as _;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::{Value, json};

/// A client of one server. After [`log_in`](Self::log_in), it sends the tokens from the login with every call.
#[derive(Clone)]
pub struct Caller {
    http: Client<HttpConnector, Body>,
    root: String,
    headers: Vec<(&'static str, String)>,
}

impl Caller {
    pub async fn log_in(address: &str) -> Result<Self> {
        let mut caller = Self::bare(address);
        let basic = base64::engine::general_purpose::STANDARD.encode("sim-key:sim-secret");
        caller.headers = vec![("authorization", format!("Basic {basic}"))];
        let token = caller.call("POST", "/ts/v1/oauth2/token", "grant_type=client_credentials".into()).await?;
        let token: Value = serde_json::from_slice(&token)?;
        caller.headers = vec![("authorization", format!("Bearer {}", token["access_token"].as_str().context("no token")?))];
        let login = json!({"username": "sim-user", "password": "sim-password"});
        let session: Value = serde_json::from_slice(&caller.call("POST", "/m2m/v1/session/login", login.to_string()).await?)?;
        caller.headers.push(("vz-m2m-token", session["sessionToken"].as_str().context("no session")?.to_owned()));
        Ok(caller)
    }

    /// Returns a client that sends no credentials.
    pub fn bare(address: &str) -> Self {
        let http = Client::builder(TokioExecutor::new()).build_http();
        Self { http, root: format!("http://{address}/api"), headers: Vec::new() }
    }

    pub async fn call(&self, method: &str, path: &str, body: String) -> Result<Vec<u8>> {
        let mut request = Request::builder().method(method).uri(format!("{}{path}", self.root));
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let response = self.http.request(request.body(Body::from(body))?).await?;
        let status = response.status();
        let bytes = axum::body::to_bytes(Body::new(response.into_body()), usize::MAX).await?;
        anyhow::ensure!(status.is_success(), "{path}: {status}: {}", String::from_utf8_lossy(&bytes));
        Ok(bytes.into())
    }

    /// Returns the page of devices that follows `cursor`, as JSON.
    pub async fn page(&self, cursor: i64) -> Result<String> {
        let body = format!("{{\"accountName\": \"0000123456-00001\", \"largestDeviceIdSeen\": {cursor}}}");
        Ok(String::from_utf8(self.call("POST", "/m2m/v1/devices/actions/list", body).await?)?)
    }

    /// Measures how many GET calls of `path` the server handles per second. For the duration `during`, each of `callers`
    /// concurrent tasks sends one call after the other.
    pub async fn rate(&self, path: &str, callers: usize, during: Duration) -> Result<f64> {
        let started = Instant::now();
        let mut tasks = tokio::task::JoinSet::new();
        for _ in 0..callers {
            let (caller, path) = (self.clone(), path.to_owned());
            tasks.spawn(async move {
                let mut calls = 0_u32;
                while started.elapsed() < during {
                    caller.call("GET", &path, String::new()).await?;
                    calls += 1;
                }
                anyhow::Ok(calls)
            });
        }
        let mut calls = 0.0;
        for done in tasks.join_all().await {
            calls += f64::from(done?);
        }
        Ok(calls / started.elapsed().as_secs_f64())
    }
}

/// Returns the cursor of the page that follows `page`: the `DeviceId` of the last device on `page`. Returns `None` if `page` is
/// the last page.
pub fn next_cursor(page: &str) -> Result<Option<i64>> {
    if !page.contains("\"hasMoreData\":true") {
        return Ok(None);
    }
    let (_, number) = page.rsplit_once(r#""key":"DeviceId","value":""#).context("no number")?;
    Ok(Some(number.split('"').next().context("no number")?.parse()?))
}
