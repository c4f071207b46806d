//! Connections: accepted on loopback, served by axum's router through hyper, so that one can be closed without an answer.

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

use axum::Router;
use axum::body::Body;
use axum::http::header::DATE;
use axum::http::{HeaderValue, Request, Response};
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

/// Real time in which a client has to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Real time that calls being answered get when the server stops.
const FAREWELL: Duration = Duration::from_secs(1);

/// Real time to wait when no connection can be accepted, for instance for want of file descriptors.
const BREATH: Duration = Duration::from_millis(20);

/// The listening socket and the tasks behind it; dropping it ends them.
pub(crate) struct Server {
    address: SocketAddr,
    stop: watch::Sender<bool>,
    tasks: Mutex<Vec<AbortHandle>>,
    ended: watch::Receiver<bool>,
}

impl Server {
    pub(crate) async fn start(shared: Arc<Shared>, bind: SocketAddr) -> Result<Self, Error> {
        let listener = TcpListener::bind(bind).await.map_err(|source| Error::Bind(bind, source))?;
        let address = listener.local_addr().map_err(|source| Error::Bind(bind, source))?;
        let (stop, stopping) = watch::channel(false);
        let (ending, ended) = watch::channel(false);
        let clock = shared.clock.clone();
        let router = api::router(Arc::clone(&shared)).merge(admin::router(shared));
        let server = Self { address, stop, tasks: Mutex::default(), ended };
        server.keep(async move {
            accept(listener, router, clock, stopping).await;
            let _ = ending.send(true);
        });
        Ok(server)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Runs a task until the server stops.
    pub(crate) fn keep(&self, task: impl Future<Output = ()> + Send + 'static) {
        let handle = tokio::spawn(task).abort_handle();
        self.tasks.lock().unwrap_or_else(PoisonError::into_inner).push(handle);
    }

    /// Returns once the server was asked to stop.
    pub(crate) fn stopped(&self) -> impl Future<Output = ()> + use<> {
        becomes_true(self.stop.subscribe())
    }

    pub(crate) async fn stop(&self) {
        self.stop.send_replace(true);
        let _ = tokio::time::timeout(FAREWELL, becomes_true(self.ended.clone())).await;
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

/// Returns once a flag is set, or nobody can set it any more.
async fn becomes_true(mut flag: watch::Receiver<bool>) {
    let _ = flag.wait_for(|flag| *flag).await;
}

async fn accept(listener: TcpListener, router: Router, clock: Clock, stopping: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    let service = TowerToHyperService::new(router);
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    let answering = Answering { service: service.clone(), clock: clock.clone(), reset: Arc::default() };
                    connections.spawn(serve(stream, answering, stopping.clone()));
                }
                Err(_) => tokio::time::sleep(BREATH).await,
            },
            Some(_) = connections.join_next() => {}
            () = becomes_true(stopping.clone()) => break,
        }
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn serve(stream: TcpStream, answering: Answering, stopping: watch::Receiver<bool>) {
    // Answers are small and awaited: do not hold them back.
    let _ = stream.set_nodelay(true);
    let stream = Resettable { stream, reset: Arc::clone(&answering.reset) };
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(HEAD_TIMEOUT);
    let mut connection = std::pin::pin!(http.serve_connection(TokioIo::new(stream), answering));
    // How a connection ends is the client's affair.
    tokio::select! {
        _ = connection.as_mut() => {}
        () = becomes_true(stopping) => {
            connection.as_mut().graceful_shutdown();
            let _ = connection.await;
        }
    }
}

/// The router as hyper's service for one connection, with one more end: no answer at all.
#[derive(Clone)]
struct Answering {
    service: TowerToHyperService<Router>,
    clock: Clock,
    /// Set when the connection is to be reset.
    reset: Arc<AtomicBool>,
}

impl Service<Request<Incoming>> for Answering {
    type Response = Response<Body>;
    type Error = AnswerDropped;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let answer = self.service.call(request);
        let (clock, reset) = (self.clock.clone(), Arc::clone(&self.reset));
        Box::pin(async move {
            let mut answer = answer.await.map_err(|never: Infallible| match never {})?;
            let Some(how) = answer.extensions().get::<Unsent>() else {
                answer.headers_mut().extend(date(&clock).map(|date| (DATE, date)));
                return Ok(answer);
            };
            reset.store(*how == Unsent::Reset, Ordering::Release);
            Err(AnswerDropped)
        })
    }
}

/// The time here, which is not that of the machine; clients take it from there.
fn date(clock: &Clock) -> Option<HeaderValue> {
    HeaderValue::try_from(httpdate::fmt_http_date(clock.now().try_into().ok()?)).ok()
}

/// A connection that can be reset: dropping it then drops what was not sent, and tells the client so.
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
        // A farewell would come before the reset.
        if self.reset.load(Ordering::Acquire) { Poll::Ready(Ok(())) } else { Pin::new(&mut self.stream).poll_shutdown(cx) }
    }

    fn poll_write_vectored(mut self: Pin<&mut Self>, cx: &mut Context<'_>, parts: &[io::IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(cx, parts)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// Makes hyper close the connection.
#[derive(Debug)]
struct AnswerDropped;

impl fmt::Display for AnswerDropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the answer was dropped on request")
    }
}

impl std::error::Error for AnswerDropped {}
