//! Delivers callbacks. Each delivery attempt is one POST request to the registered URL.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, HttpBody};
use axum::http::{Request, Uri, header};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::task::JoinSet;
use url::{Host, Url};

use crate::shared::{DELIVERY_TOKEN, Shared};
use crate::world::Outgoing;

/// Maximum number of concurrent deliveries.
const MAX_IN_FLIGHT: usize = 32;

/// Real (not virtual) time within which a listener must respond. Verizon's documentation states no limit.
const DEADLINE: Duration = Duration::from_secs(10);

/// Maximum real time for reading the body of a response.
const TAIL: Duration = Duration::from_millis(200);

/// The user agent of the service (openapi/callbacks.yaml).
const USER_AGENT: &str = "Verizon's callback service";

type Http = Client<HttpConnector, Body>;

/// Delivers due callbacks and triggers planned events until the future is dropped.
pub(crate) async fn run(shared: Arc<Shared>) {
    // This client speaks only plain HTTP, uses no proxies and follows no redirects. A proxy or a redirect could send a message to
    // an address that is not registered.
    let http: Http = Client::builder(TokioExecutor::new()).build_http();
    let mut sending = JoinSet::new();
    loop {
        let free = MAX_IN_FLIGHT - sending.len();
        if free == 0 {
            // The maximum number of deliveries is in flight: take no further message until one of them ends.
            sending.join_next().await;
            continue;
        }
        let (outgoing, next) = shared.visit(|world, _| (world.take_outgoing(free), world.next_due()));
        for message in outgoing {
            sending.spawn(deliver(Arc::clone(&shared), http.clone(), message));
        }
        let clock = shared.clock.clone();
        tokio::select! {
            () = shared.work.notified() => {}
            Some(_) = sending.join_next() => {}
            () = async move { if let Some(next) = next { clock.wait_until(next).await } else { std::future::pending().await } } => {}
        }
    }
}

async fn deliver(shared: Arc<Shared>, http: Http, message: Outgoing) {
    let Outgoing { world: number, plan, listener, body } = message;
    let result =
        match tokio::time::timeout(DEADLINE, post(&http, &listener.url, shared.delivery_token(&listener.url), body)).await {
            Ok(result) => result,
            Err(_) => Err("timeout".to_owned()),
        };
    shared.visit(|world, _| {
        if world.number == number {
            world.delivered(plan, result);
        }
    });
    shared.progress.notify_waiters();
}

/// Posts a message, with the delivery token if `token` is given. Any 2xx status acknowledges the message; the body of the
/// response is ignored. The error is the reason that the ledger records.
async fn post(http: &Http, url: &Url, token: Option<&str>, body: Vec<u8>) -> Result<(), String> {
    if url.scheme() != "http" {
        // The service requires a certificate from a public authority. A listener on loopback cannot have such a certificate, so
        // in the simulator every delivery to an https URL fails.
        return Err("certificate_refused".into());
    }
    let (uri, host) = target(url).ok_or_else(|| "url".to_owned())?;
    let mut request = Request::post(uri)
        .header(header::HOST, host)
        .header(header::CONTENT_TYPE, "application/json")
        .header(header::USER_AGENT, USER_AGENT);
    if let Some(token) = token {
        request = request.header(DELIVERY_TOKEN, token);
    }
    let request = request.body(Body::from(body)).map_err(|_| "url".to_owned())?;
    let response =
        http.request(request).await.map_err(|error| if error.is_connect() { "connect" } else { "broken" }.to_owned())?;
    let status = response.status();
    let _ = tokio::time::timeout(TAIL, drain(response.into_body())).await;
    if status.is_success() { Ok(()) } else { Err(format!("http_{}", status.as_u16())) }
}

/// Returns the URI to connect to and the value of the `Host` header. In the URI, replaces `localhost` with 127.0.0.1, because a
/// resolver could map this name to another machine.
fn target(url: &Url) -> Option<(Uri, String)> {
    let port = url.port_or_known_default()?;
    let host = url.host_str()?.to_owned();
    let address = match url.host()? {
        Host::Domain("localhost") => "127.0.0.1".to_owned(),
        Host::Domain(name) => name.to_owned(),
        Host::Ipv4(_) | Host::Ipv6(_) => host.clone(),
    };
    let query = url.query().map_or_else(String::new, |query| format!("?{query}"));
    let uri = format!("http://{address}:{port}{}{query}", url.path()).parse().ok()?;
    Some((uri, format!("{host}:{port}")))
}

/// Reads at most 16 frames of a body. If the body ends within these frames, the connection can be reused.
async fn drain(mut body: impl HttpBody + Unpin) {
    for _ in 0..16 {
        let frame = std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context)).await;
        if !matches!(frame, Some(Ok(_))) {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn localhost_is_not_resolved() {
        let (uri, host) = target(&Url::parse("http://localhost:9003/hook?x=1").unwrap()).unwrap();
        assert_eq!((uri.to_string().as_str(), host.as_str()), ("http://127.0.0.1:9003/hook?x=1", "localhost:9003"));
        let (uri, host) = target(&Url::parse("http://[::1]/").unwrap()).unwrap();
        assert_eq!((uri.to_string().as_str(), host.as_str()), ("http://[::1]:80/", "[::1]:80"));
    }
}
