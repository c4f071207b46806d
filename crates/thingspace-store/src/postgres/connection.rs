//! Connections to the server. The next call replaces a broken connection.

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

/// A connection that is opened again after a failure.
pub(super) struct Link {
    target: Arc<Target>,
    /// The channel to listen to. `None` if this connection needs no notifications.
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

    /// Waits for the answer to a call. If the answer does not arrive in time, the connection is not used again.
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

    /// Asks for notifications of new entries. They only shorten the wait for entries of other processes, so a refusal, for example
    /// by a connection pooler, does not fail the connection.
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

/// Reads and writes the data of a connection until the connection is closed. Updates `newest` with the places in notifications.
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

/// Sets `newest` to a place if the place is newer.
pub(super) fn advance(newest: &watch::Sender<Place>, place: Place) {
    newest.send_if_modified(|seen| {
        let is_newer = place > *seen;
        *seen = place.max(*seen);
        is_newer
    });
}
