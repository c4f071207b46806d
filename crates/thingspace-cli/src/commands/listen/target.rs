//! The program to which callbacks are forwarded.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use reqwest::{StatusCode, Url};
use rustls::{ClientConfig, RootCertStore};
use rustls_platform_verifier::BuilderVerifierExt as _;
use serde_json::Value;
use thingspace::callbacks::{Credentials, Delivery, Failure as Failed};

use crate::failure::Failure;
use crate::output::note;

/// How long the program may take to answer.
const DEADLINE: Duration = Duration::from_secs(30);

/// The placeholder for the callback service in a URL.
const SERVICE: &str = "SERVICE";

pub struct Target {
    url: String,
    http: reqwest::Client,
    credentials: Option<Credentials>,
    /// Whether the program was unavailable at the last try. While it stays unavailable, further tries are not reported.
    is_unreachable: AtomicBool,
}

/// Checks the URL of `--forward-to`.
pub fn url(argument: &str) -> Result<String, String> {
    let url = Url::parse(argument).map_err(|error| format!("{error}: expected a URL such as http://127.0.0.1:3000/hooks"))?;
    if url.password().is_some() {
        return Err("the URL contains a password, which other users of the machine can see".to_owned());
    }
    match url.scheme() {
        // The parsed URL has the scheme in lower case.
        "http" | "https" => Ok(url.into()),
        scheme => Err(format!("expected http or https, received {scheme}")),
    }
}

impl Target {
    pub fn new(url: &str, credentials: Option<Credentials>) -> Result<Self, Failure> {
        let tls = tls(url.starts_with("https:")).map_err(|error| Failure::other(format!("cannot set up TLS: {error}")))?;
        let http = reqwest::Client::builder()
            .tls_backend_preconfigured(tls)
            .redirect(reqwest::redirect::Policy::none())
            .timeout(DEADLINE)
            .user_agent(concat!("thingspace-cli/", env!("CARGO_PKG_VERSION")));
        // A proxy cannot reach a loopback address of this machine. So do not use the proxy from the environment for such a URL.
        let http = if is_this_machine(url) { http.no_proxy() } else { http };
        let http = http.build().map_err(|error| Failure::other(format!("cannot set up the HTTP client: {error}")))?;
        Ok(Self { url: url.to_owned(), http, credentials, is_unreachable: AtomicBool::new(false) })
    }

    /// Sends a message. Returns an error if the program does not accept it.
    pub async fn forward(&self, delivery: &Delivery) -> Result<(), Failed> {
        let event = delivery.event();
        let request = self
            .http
            .post(self.url.replace(SERVICE, event.service().as_str()))
            .header("webhook-id", delivery.key())
            .header("thingspace-service", event.service().as_str())
            .json(&self.message(event.json()));
        let sent = match request.send().await {
            Ok(response) if response.status().is_success() => Ok(()),
            Ok(response) if is_unreachable(response.status()) => {
                Err(Failed::unavailable(format!("{} answered {}", self.url, response.status())))
            }
            Ok(response) => Err(Failed::new(format!("{} answered {}", self.url, response.status()))),
            Err(error) if error.is_timeout() && !error.is_connect() => {
                Err(Failed::new(format!("{} did not answer within {} s", self.url, DEADLINE.as_secs())))
            }
            Err(error) if error.is_connect() => {
                Err(Failed::unavailable(format!("{} cannot be reached: {}", self.url, root(&error))))
            }
            // The program may have received the message and crashed because of it, so this try is counted.
            Err(error) => Err(Failed::new(format!("{} did not answer: {}", self.url, root(&error)))),
        };
        self.report(delivery, &sent);
        sent
    }

    fn message(&self, message: &Value) -> Value {
        let mut message = message.clone();
        if let (Some(credentials), Some(members)) = (&self.credentials, message.as_object_mut()) {
            members.insert("username".into(), credentials.username().into());
            members.insert("password".into(), credentials.password().expose().into());
        }
        message
    }

    /// Prints a failed try, and when the program is available again. Prints only once that the program is unavailable, because
    /// all tries fail until it is available again.
    fn report(&self, delivery: &Delivery, sent: &Result<(), Failed>) {
        let is_unreachable = matches!(sent, Err(failed) if !failed.is_counted());
        let was_away = self.is_unreachable.swap(is_unreachable, Ordering::Relaxed);
        match sent {
            Err(failed) if is_unreachable && !was_away => {
                note(format_args!("warning: {}; trying again until it is back", failed.reason()))
            }
            Err(failed) if !is_unreachable => {
                note(format_args!("warning: try {} of {}: {}", delivery.try_number(), delivery.key(), failed.reason()));
            }
            Ok(()) if was_away => note(format_args!("{} is back", self.url)),
            _ => {}
        }
    }
}

/// Returns whether a status means that the program is unavailable. All other error statuses mean that it refuses the message.
fn is_unreachable(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// Returns the message of the root cause of an error. The message of an HTTP client error itself contains only the URL.
fn root(error: &dyn std::error::Error) -> String {
    error.source().map_or_else(|| error.to_string(), root)
}

fn is_this_machine(url: &str) -> bool {
    let host = Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    host == "localhost" || host.trim_matches(['[', ']']).parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Creates a TLS configuration with the certificate authorities of the platform, or without authorities for plain HTTP.
fn tls(needed: bool) -> Result<ClientConfig, rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?;
    if needed {
        return Ok(builder.with_platform_verifier()?.with_no_client_auth());
    }
    Ok(builder.with_root_certificates(RootCertStore::empty()).with_no_client_auth())
}

#[cfg(test)]
mod tests {
    use super::url;

    #[test]
    fn the_scheme_of_a_url_is_converted_to_lower_case() {
        assert_eq!(url(" HTTPS://Fleet.example/SERVICE").as_deref(), Ok("https://fleet.example/SERVICE"));
        assert!(url("ftp://fleet.example").is_err());
    }
}
