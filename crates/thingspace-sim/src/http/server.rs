//! Accepts connections and serves the axum router on them. Uses hyper directly, because `axum::serve` cannot close a connection
//! without a response.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::DATE;
use axum::http::{HeaderName, HeaderValue, Request, Response};
use axum::{Router, middleware};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

use super::api;
use super::response::Unsent;
use crate::shared::Shared;
use crate::{Clock, Error, admin};

/// The header with the id of the simulated world. The header distinguishes a simulator from the service, and its value
/// distinguishes one world from another.
const INSTANCE: HeaderName = HeaderName::from_static("x-thingspace-sim-instance");

/// Real time in which a client must send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Maximum real time for calls in progress to finish when the server stops.
const SHUTDOWN_TIMEOUT: Duration = Duration::from_secs(1);

/// Real time to wait when no connection can be accepted, for instance because file descriptors have run out.
const ACCEPT_RETRY_DELAY: Duration = Duration::from_millis(20);

/// A running server. Dropping it aborts its tasks.
pub(crate) struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    tasks: Mutex<Vec<AbortHandle>>,
    ended: watch::Receiver<bool>,
}

impl Server {
    /// Listens on an address. Returns the listener and its address. If the port of `bind` is 0, the returned address has the port
    /// that the system selected.
    pub(crate) async fn listen(bind: SocketAddr) -> Result<(TcpListener, SocketAddr), Error> {
        let listener = TcpListener::bind(bind).await.map_err(|source| Error::Bind(bind, source))?;
        let address = listener.local_addr().map_err(|source| Error::Bind(bind, source))?;
        Ok((listener, address))
    }

    pub(crate) fn start(shared: Arc<Shared>, (listener, address): (TcpListener, SocketAddr)) -> Self {
        let (stop, stopping) = watch::channel(false);
        let (ending, ended) = watch::channel(false);
        let router = api::router(Arc::clone(&shared)).merge(admin::router(Arc::clone(&shared)));
        let router = router.layer(middleware::from_fn_with_state(Arc::clone(&shared), admin::known_hosts_only));
        let server = Self { address, stop, tasks: Mutex::default(), ended };
        server.spawn(async move {
            accept(listener, router, shared, stopping).await;
            let _ = ending.send(true);
        });
        server
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Spawns a task that is aborted when the server stops.
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) {
        let handle = tokio::spawn(task).abort_handle();
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner).push(handle);
    }

    /// Returns a future that completes once the server has been asked to stop.
    pub(crate) fn stopped(&self) -> impl Future<Output = ()> + use<> {
        becomes_true(self.stop.subscribe())
    }

    pub(crate) async fn stop(&self) {
        self.stop.send_replace(true);
        let _ = tokio::time::timeout(SHUTDOWN_TIMEOUT, becomes_true(self.ended.clone())).await;
        self.abort();
    }

    fn abort(&self) {
        self.stop.send_replace(true);
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner).drain(..).for_each(|task| task.abort());
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.abort();
    }
}

/// Returns once the flag is set or its sender is dropped.
async fn becomes_true(mut flag: watch::Receiver<bool>) {
    let _ = flag.wait_for(|flag| *flag).await;
}

async fn accept(listener: TcpListener, router: Router, shared: Arc<Shared>, stopping: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    let service = TowerToHyperService::new(router);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let shared = Arc::clone(&shared);
                    let service = ConnectionService { service: service.clone(), shared, reset: Arc::default() };
                    connections.spawn(serve(stream, service, stopping.clone()));
                }
                Err(_) => tokio::time::sleep(ACCEPT_RETRY_DELAY).await,
            },
            Some(_) = connections.join_next() => {}
            () = becomes_true(stopping.clone()) => break,
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn serve(stream: TcpStream, service: ConnectionService, stopping: watch::Receiver<bool>) {
    // Nagle's algorithm would delay small responses.
    let _ = stream.set_nodelay(true);
    let stream = Resettable { stream, reset: Arc::clone(&service.reset) };
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    let mut connection = std::pin::pin!(http.serve_connection(TokioIo::new(stream), service));
    // Ignore errors of the connection, because they concern only its client.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = becomes_true(stopping) => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// The hyper service of one connection: the router, plus the option to end the connection without a response.
#[derive(Clone)]
struct ConnectionService {
    service: TowerToHyperService<Router>,
    shared: Arc<Shared>,
    /// Whether the connection is reset when it ends.
    reset: Arc<AtomicBool>,
}

impl Service<Request<Incoming>> for ConnectionService {
    type Response = Response<Body>;
    type Error = ResponseDropped;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let response = self.service.call(request);
        let (shared, reset) = (Arc::clone(&self.shared), Arc::clone(&self.reset));
        Box::pin(async move {
            let mut response = response.await.map_err(|never: Infallible| match never {})?;
            let Some(how) = response.extensions().get::<Unsent>() else {
                response.headers_mut().extend(date(&shared.clock).map(|date| (DATE, date)));
                response.headers_mut().extend(instance(&shared).map(|id| (INSTANCE, id)));
                return Ok(response);
            };
            reset.store(*how == Unsent::Reset, Ordering::Release);
            Err(ResponseDropped)
        })
    }
}

/// Returns the value of the `Date` header, from which clients can read the virtual time.
fn date(clock: &Clock) -> Option<HeaderValue> {
    HeaderValue::try_from(httpdate::fmt_http_date(clock.now().try_into().ok()?)).ok()
}

fn instance(shared: &Shared) -> Option<HeaderValue> {
    HeaderValue::try_from(shared.instance().to_string()).ok()
}

/// A connection that can be reset. If `reset` is set, dropping the connection discards unsent data and sends a TCP reset.
struct Resettable {
    stream: TcpStream,
    reset: Arc<AtomicBool>,
}

impl Drop for Resettable {
    fn drop(&mut self) {
        if self.reset.load(Ordering::Acquire) {
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Resettable {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, into: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Resettable {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        // Skip the regular shutdown before a reset: otherwise the client would see a regular end of the stream, not the reset.
        if self.reset.load(Ordering::Acquire) { Poll::Ready(Ok(())) } else { Pin::new(&mut self.stream).poll_shutdown(cx) }
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, parts: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// The error that makes hyper close a connection without a response.
#[derive(Debug)]
struct ResponseDropped;

impl fmt::Display for ResponseDropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the response was dropped by an injected fault")
    }
}

impl std::error::Error for ResponseDropped {}
