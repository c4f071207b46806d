//! Connections: accepted on loopback, served by axum's router through hyper, so that one can be closed without an answer.

use std::convert::Infallible;
use std::fmt;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::{AbortHandle, JoinSet};

use crate::simulator::Shared;
use crate::{Error, admin, api};

/// Real time in which a client has to send the head of a request.
const HEAD_TIMEOUT: Duration = Duration::from_secs(30);

/// Real time that calls being answered get when the server stops.
const FAREWELL: Duration = Duration::from_secs(1);

/// Real time to wait when no connection can be accepted, for instance for want of file descriptors.
const BREATH: Duration = Duration::from_millis(20);

/// Marks an answer that must not be sent: the connection is closed instead.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unsent;

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
        let router = api::router().nest("/_sim", admin::router()).fallback(api::unknown).with_state(shared);
        let server = Self { address, stop, tasks: Mutex::default(), ended };
        server.keep(async move {
            accept(listener, router, stopping).await;
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

async fn accept(listener: TcpListener, router: Router, stopping: watch::Receiver<bool>) {
    let mut connections = JoinSet::new();
    let answering = Answering(TowerToHyperService::new(router));
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    connections.spawn(serve(stream, answering.clone(), stopping.clone()));
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

/// The router as hyper's service, with one more end: no answer at all.
#[derive(Clone)]
struct Answering(TowerToHyperService<Router>);

impl Service<Request<Incoming>> for Answering {
    type Response = Response<Body>;
    type Error = AnswerDropped;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;

    fn call(&self, request: Request<Incoming>) -> Self::Future {
        let answer = self.0.call(request);
        Box::pin(async move {
            let answer = answer.await.map_err(|never: Infallible| match never {})?;
            if answer.extensions().get::<Unsent>().is_some() { Err(AnswerDropped) } else { Ok(answer) }
        })
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
