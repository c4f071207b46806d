//! Accepts connections and serves each one within the limits of the receiver.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream, lookup_host};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::connections::Connection;
use super::metrics::Cut;
use super::service::Requests;
use super::shared::Shared;
use super::stream::{Progress, Tracked};

/// The number of connections that the kernel keeps until they are accepted. A connection beyond this number waits for about a
/// second, until TCP sends the first packet again.
const BACKLOG: u32 = 4_096;

/// Each time the server has accepted this number of connections, it yields, so that the tasks of the connections run. The number
/// is far below the default caps, so a request that has arrived is served before newer connections reach a cap.
const BATCH: u32 = 32;

/// The maximum memory for the head of a request, per connection, in bytes.
const HEAD_BYTES: usize = 16 * 1024;

/// The pause after a failure to accept a connection, for instance because the process has reached its limit of open files.
const RETRY_DELAY: Duration = Duration::from_millis(20);

/// How long a stopping receiver waits for requests that are on their way.
const LAST_REQUESTS: Duration = Duration::from_millis(50);

/// Opens the socket of a receiver.
pub(super) async fn listen(address: &str) -> io::Result<TcpListener> {
    let mut last = io::Error::new(io::ErrorKind::InvalidInput, format!("`{address}` has no address: expected HOST:PORT"));
    for address in lookup_host(address).await? {
        match listen_at(address) {
            Ok(listener) => return Ok(listener),
            Err(error) => last = error,
        }
    }
    Err(last)
}

fn listen_at(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // Without this option, a receiver could not start while connections of an earlier receiver on the same address are closing.
    // The option is not set on Windows, because there it would let two receivers share an address.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Accepts connections until `stopping` is true, and returns once all connections have ended. Dropping the returned future ends
/// all connections.
pub(super) async fn serve(listener: TcpListener, shared: Arc<Shared>, stopping: watch::Receiver<bool>) {
    let mut tasks = JoinSet::new();
    let mut stop = pin!(becomes_true(stopping.clone()));
    let mut accepted_connections = 0_u32;
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    // `start` waits only if a cap on connections is reached, and for at most the time limit for storing a
                    // message.
                    tokio::select! {
                        () = start(&mut tasks, &shared, stream, peer.ip().to_canonical(), &stopping) => {}
                        () = &mut stop => break,
                    }
                    accepted_connections = accepted_connections.wrapping_add(1);
                    if accepted_connections.is_multiple_of(BATCH) {
                        tokio::task::yield_now().await;
                    }
                }
                Err(error) if is_about_one_connection(&error) => {}
                Err(error) => {
                    tracing::warn!(%error, "cannot accept a connection");
                    shared.connections.free_file();
                    tokio::time::sleep(RETRY_DELAY).await;
                }
            },
            Some(_) = tasks.join_next() => {}
            () = &mut stop => break,
        }
    }
    // Messages may already have arrived on connections that are still in the backlog of the kernel. So accept and serve these
    // connections too.
    for _ in 0..shared.limits.connections {
        let Some(Ok((stream, peer))) = listener.accept().now_or_never() else { break };
        start(&mut tasks, &shared, stream, peer.ip().to_canonical(), &stopping).await;
    }
    drop(listener);
    while tasks.join_next().await.is_some() {}
}

/// Returns whether an error means that the peer closed its connection before the connection was accepted.
fn is_about_one_connection(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionRefused)
}

/// Starts the task of a connection, unless its peer is refused.
async fn start(tasks: &mut JoinSet<()>, shared: &Arc<Shared>, stream: TcpStream, peer: IpAddr, stopping: &watch::Receiver<bool>) {
    if shared.is_refused(peer) {
        return shared.metrics.count_cut(Cut::Address);
    }
    shared.metrics.count_opened();
    let connection = Arc::new(shared.connections.open(shared.counted_peer(peer)).await);
    let requests = Arc::new(Requests { shared: Arc::clone(shared), connection: Arc::clone(&connection), peer });
    tasks.spawn(run(stream, requests, connection, stopping.clone()));
}

/// Serves a connection until it ends, is cut, or makes no progress for too long.
async fn run(stream: TcpStream, requests: Arc<Requests>, connection: Arc<Connection>, stopping: watch::Receiver<bool>) {
    // Nagle's algorithm would delay the small responses, for which senders wait.
    let _ = stream.set_nodelay(true);
    let progress = Progress::new();
    let shared = Arc::clone(&requests.shared);
    let stream = Tracked::new(stream, progress.clone());
    tokio::select! {
        () = secure(stream, requests, &progress, stopping) => {}
        () = connection.was_cut() => {}
        () = progress.ends(shared.limits.progress) => shared.metrics.count_cut(Cut::Progress),
    }
}

/// Performs the TLS handshake, if the receiver has a certificate, and serves the connection.
async fn secure(stream: Tracked, requests: Arc<Requests>, progress: &Progress, stopping: watch::Receiver<bool>) {
    let Some(tls) = requests.shared.tls.as_ref().map(|tls| tls.current()) else {
        return http(stream, requests, progress, stopping).await;
    };
    let handshake = TlsAcceptor::from(tls).accept(stream);
    match tokio::time::timeout(requests.shared.limits.handshake, handshake).await {
        Ok(Ok(stream)) => http(stream, requests, progress, stopping).await,
        Ok(Err(error)) => tracing::debug!(%error, "TLS handshake failed"),
        Err(_) => requests.shared.metrics.count_cut(Cut::Handshake),
    }
}

/// Serves the requests of a connection.
async fn http<S>(stream: S, requests: Arc<Requests>, progress: &Progress, stopping: watch::Receiver<bool>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let shared = Arc::clone(&requests.shared);
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(shared.limits.head).max_buf_size(HEAD_BYTES);
    let service = service_fn(move |request| Arc::clone(&requests).answer(request));
    let mut connection = pin!(http.serve_connection(TokioIo::new(stream), service));
    let served = tokio::select! {
        // The connection is polled first, so that a stopping receiver serves the requests that have arrived.
        biased;
        served = connection.as_mut() => served,
        () = becomes_true(stopping) => {
            let late = tokio::time::timeout(LAST_REQUESTS, connection.as_mut()).await;
            match late {
                Ok(served) => served,
                Err(_) if progress.has_none() => Ok(()),
                Err(_) => {
                    connection.as_mut().graceful_shutdown();
                    connection.await
                }
            }
        }
    };
    if served.is_err_and(|error| error.is_timeout()) {
        shared.metrics.count_cut(Cut::Head);
    }
}

/// Returns once `flag` is true, or its `watch::Sender` is dropped.
async fn becomes_true(mut flag: watch::Receiver<bool>) {
    let _ = flag.wait_for(|flag| *flag).await;
}
