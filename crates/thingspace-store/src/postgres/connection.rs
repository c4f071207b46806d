//! Connections to the PostgreSQL server. If a connection breaks, the next call opens a new one.

use std::future::{Future, poll_fn};
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Mutex, watch};
use tokio_postgres::{AsyncMessage, Client, Connection, NoTls, Row};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::entry::Place;
use crate::error::{Error, ErrorKind, Result};
use crate::postgres::failure;
use crate::postgres::target::Target;
use crate::tls::{self, Encryption};

/// The longest time that a connection attempt or a call may take. If the server process hangs but its machine still
/// acknowledges packets, only this limit ends the call.
const CALL: Duration = Duration::from_secs(30);

/// The result of a statement.
pub(super) type Answer = Result<Vec<Row>, tokio_postgres::Error>;

/// A connection to the server. After the connection has failed, [`client`](Self::client) opens a new one.
pub(super) struct Link {
    target: Arc<Target>,
    /// The notification channel to listen on. `None` if this connection needs no notifications.
    channel: Option<String>,
    newest: Arc<watch::Sender<Place>>,
    current: Mutex<Option<Arc<Client>>>,
}

impl Link {
    pub(super) fn new(target: Arc<Target>, channel: Option<String>, newest: Arc<watch::Sender<Place>>) -> Self {
        Self { target, channel, newest, current: Mutex::new(None) }
    }

    /// Returns the open connection, or opens one.
    pub(super) async fn client(&self) -> Result<Arc<Client>> {
        let mut current = self.current.lock().await;
        match current.as_ref() {
            Some(client) if !client.is_closed() => Ok(Arc::clone(client)),
            _ => {
                let client = Arc::new(self.connect().await?);
                *current = Some(Arc::clone(&client));
                Ok(client)
            }
        }
    }

    /// Waits for the answer to a call on `client`. If the answer does not arrive within [`CALL`], returns an error, and later
    /// calls use a new connection.
    pub(super) async fn within<T>(&self, client: &Arc<Client>, call: impl Future<Output = Result<T>>) -> Result<T> {
        if let Ok(answer) = tokio::time::timeout(CALL, call).await {
            return answer;
        }
        let mut current = self.current.lock().await;
        current.take_if(|open| Arc::ptr_eq(open, client));
        Err(self.silent())
    }

    /// Converts an error of the client library.
    pub(super) fn failed(&self, error: &tokio_postgres::Error) -> Error {
        failure::of(&self.target.url, error)
    }

    async fn connect(&self) -> Result<Client> {
        let connecting = async {
            let config = &self.target.config;
            let client = match &self.target.encryption {
                Encryption::Off => {
                    let (client, connection) = config.connect(NoTls).await.map_err(|error| self.failed(&error))?;
                    tokio::spawn(drive(connection, Arc::clone(&self.newest)));
                    client
                }
                Encryption::Verified { authorities } => {
                    let tls = MakeRustlsConnect::new(tls::config(authorities.as_deref())?);
                    let (client, connection) = config.connect(tls).await.map_err(|error| self.failed(&error))?;
                    tokio::spawn(drive(connection, Arc::clone(&self.newest)));
                    client
                }
            };
            self.listen(&client).await;
            Ok(client)
        };
        tokio::time::timeout(CALL, connecting).await.map_err(|_| self.silent())?
    }

    /// Subscribes to notifications of new entries. The notifications only shorten the wait for entries of other processes, so the
    /// connection also works without them. If the server or a connection pooler refuses the subscription, the refusal is only
    /// logged.
    async fn listen(&self, client: &Client) {
        if let Some(channel) = &self.channel
            && let Err(error) = client.batch_execute(&format!("listen {channel}")).await
        {
            tracing::debug!(%error, "cannot listen for notifications");
        }
    }

    fn silent(&self) -> Error {
        let message = format!("the store {} has not answered for {} s", self.target.url, CALL.as_secs());
        Error::new(ErrorKind::Unavailable, message).with_remedy("check the server and the network, then try again")
    }
}

/// Reads and writes the data of a connection until the connection closes or fails. Raises `newest` to the place in each
/// notification.
async fn drive<S, T>(mut connection: Connection<S, T>, newest: Arc<watch::Sender<Place>>)
where
    S: AsyncRead + AsyncWrite + Unpin,
    T: AsyncRead + AsyncWrite + Unpin,
{
    loop {
        match poll_fn(|context| connection.poll_message(context)).await {
            Some(Ok(AsyncMessage::Notification(notification))) => {
                if let Ok(place) = notification.payload().parse() {
                    advance(&newest, Place(place));
                }
            }
            Some(Ok(_)) => {}
            Some(Err(error)) => {
                tracing::debug!(%error, "a connection of the store has failed");
                return;
            }
            None => return,
        }
    }
}

/// Raises `newest` to `place`. Does nothing if `newest` is already that high.
pub(super) fn advance(newest: &watch::Sender<Place>, place: Place) {
    newest.send_if_modified(|seen| {
        let is_newer = place > *seen;
        *seen = place.max(*seen);
        is_newer
    });
}
