//! `thingspace serve`: receives callbacks and keeps them in a store.

mod exposure;
mod listeners;
mod maintenance;
mod reconcile;

use std::process::ExitCode;
use std::time::Duration;

use clap::Args;
use thingspace::Client;
use thingspace::callbacks::{Credentials, Inbox, Receiver, Retention};

use crate::arguments::{Connection, SpoolOption, StoreOption, duration};
use crate::connect::optional_client;
use crate::failure::Failure;
use crate::interrupt::{self, GRACE, GracefulShutdown, Signal};
use crate::output::{self, note};
use crate::workflow::inbox::{MEMORY, open, store_url};
use crate::workflow::listener::{self, PASSWORD, USERNAME};

use exposure::Exposure;
use listeners::CallbackPath;
use maintenance::Maintenance;

/// The arguments of `thingspace serve`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  export THINGSPACE_LISTENER_USERNAME=fleet-hook THINGSPACE_LISTENER_PASSWORD=...
  thingspace serve --bind 127.0.0.1:9003 --store sqlite:/var/lib/fleet/inbox.db
  thingspace callbacks register CarrierService https://hook.example.com:9003/callbacks/CarrierService
  thingspace inbox tail --store sqlite:/var/lib/fleet/inbox.db
  thingspace serve --store postgres://fleet@db.example/fleet --spool sqlite:/var/lib/fleet/spool.db

Each callback service has its own path, such as /callbacks/CarrierService. The command answers 200 only after it has stored the \
message. If it cannot store a message, it answers 503, so that the service sends the message again. When it is ready, it prints \
`listening on http://HOST:PORT/callbacks` (https with --tls-cert) on standard output, and nothing else. It needs only the \
credentials of the listener: THINGSPACE_LISTENER_USERNAME and THINGSPACE_LISTENER_PASSWORD.

A gap is a time in which no receiver could store callbacks. If the credentials of the API are set too, the command uses them at \
its start and after each gap. It reports listeners that were removed or changed. It also asks the service for the status of \
open requests, because their callbacks may be lost. It registers no listener.

A receiver for the internet:
  openssl rand -hex 16 > path-secret
  thingspace serve --bind 0.0.0.0:443 --tls-cert fullchain.pem --tls-key privkey.pem \\
    --path-secret-file path-secret --allow-from senders.txt
  thingspace callbacks register CarrierService \\
    https://hook.example.com/callbacks/$(cat path-secret)/CarrierService

Messages contain plain-text credentials, so use HTTPS: with --tls-cert, or behind a proxy with TLS. Name the proxy in \
--trust-proxy, so that --allow-from and the limits apply to the address that the proxy forwards. Other machines can reach the \
command only if --bind names an address that they can reach, such as 0.0.0.0. The command closes slow and idle connections. If \
there are too many connections, it closes those that have been without a complete request for the longest time.

With --spool, the command also acknowledges callbacks while the server of the store is unreachable, or takes longer than 3 s. \
These callbacks are in the spool until the store is back, and then move to the store in order. With --spool, the command also \
starts while the server is unreachable. If the spool is full (1,000,000 callbacks or 1 GiB), the command answers 503. Each store \
needs a spool of its own, which the receivers of one machine can share.

Programs on this machine can read /healthz (`ok`, or what is wrong, with status 503 if messages cannot be stored) and /metrics \
(Prometheus).

On SIGTERM or SIGINT, the command answers the messages that have arrived, and ends with exit code 0. A second signal ends it \
immediately. After SIGKILL, every acknowledged message is in the store or in the spool, and the command can be started again \
immediately.")]
pub struct Serve {
    /// Address to listen on; port 0 selects a free port
    #[arg(long, default_value = "127.0.0.1:9003", value_name = "HOST:PORT")]
    bind: String,
    #[command(flatten)]
    store: StoreOption,
    #[command(flatten)]
    spool: SpoolOption,
    /// How long to keep messages, such as 12h or 30d. Messages of open requests are kept longer
    #[arg(long, default_value = "30d", value_name = "TIME", value_parser = duration)]
    keep: Duration,
    /// Receive the SMS messages of devices (EnhancedConnectivityService): at the start and after each gap, ask the service to
    /// deliver the queued messages to the registered listener. Needs the credentials of the API
    #[arg(long)]
    sms: bool,
    #[command(flatten)]
    exposure: Exposure,
}

impl Serve {
    /// Receives callbacks until a signal arrives.
    pub async fn run(self, connection: &Connection) -> Result<ExitCode, Failure> {
        let shutdown = GracefulShutdown::enable();
        let credentials = listener::credentials(None)?.ok_or_else(|| {
            Failure::usage(format!(
                "not set: {USERNAME}, {PASSWORD}; export the credentials with which the listener is registered, because the command \
                 refuses callbacks without them"
            ))
        })?;
        let client = self.client(connection)?;
        let path_secret = self.exposure.path_secret()?;
        exposure::raise_limit_of_open_files();
        let inbox = self.inbox(credentials).await?;
        let builder = self.exposure.receiver(inbox.clone(), path_secret.clone())?;
        listener::check_credentials(&inbox, false).await?;
        // Fails if neither the store nor the spool can be written. The command then ends before it accepts callbacks.
        let gap = inbox.update_heartbeat().await?;
        let receiver = builder.bind(&self.bind).await.map_err(|error| {
            Failure::usage(format!("--bind {}: {error}; choose an address of this machine and a free port", self.bind))
        })?;
        self.report_start(&receiver)?;
        let path = CallbackPath::new(path_secret);
        tokio::select! {
            () = interrupt::received() => {}
            () = Maintenance { receiver: &receiver, client: client.as_ref(), sms: self.sms, path }.run(gap) => {}
        }
        receiver.shutdown(GRACE).await;
        let signal = shutdown.signal().map_or("", Signal::name);
        note(format_args!(
            "stopped ({signal}): accepted {} callbacks, {} of them redeliveries, and refused {}",
            inbox.received(),
            inbox.redeliveries(),
            inbox.refused()
        ));
        if let Some(waiting) = inbox.spooled().map(|spooled| spooled.count).filter(|count| *count > 0) {
            note(format_args!("{waiting} callbacks are in the spool: the next start with this spool moves them to the store"));
        }
        Ok(ExitCode::SUCCESS)
    }

    /// Prints the address for callbacks, and notes about connections and encryption.
    fn report_start(&self, receiver: &Receiver) -> Result<(), Failure> {
        exposure::report_connections(receiver);
        let is_encrypted = self.exposure.is_encrypted();
        if !receiver.address().ip().is_loopback() && !is_encrypted {
            note(
                "note: other machines can reach this address; the messages contain plain-text credentials, so use --tls-cert or a proxy \
                 with TLS",
            );
        }
        let scheme = if is_encrypted { "https" } else { "http" };
        // Scripts wait for this message, so it must not change. The returned bool is ignored, because the receiver must keep
        // running even if the reader of standard output has closed the pipe.
        output::print(format_args!("listening on {scheme}://{}/callbacks", receiver.address()))?;
        Ok(())
    }

    fn client(&self, connection: &Connection) -> Result<Option<Client>, Failure> {
        match optional_client(connection) {
            Ok(None) if self.sms => Err(Failure::usage(
                "--sms needs the API: set THINGSPACE_KEY, THINGSPACE_SECRET, THINGSPACE_USERNAME, THINGSPACE_PASSWORD and \
                 THINGSPACE_ACCOUNT",
            )),
            other => other,
        }
    }

    async fn inbox(&self, credentials: Credentials) -> Result<Inbox, Failure> {
        let url = store_url(&self.store)?;
        let mut retention = Retention { age: self.keep, ..Retention::default() };
        if url == MEMORY {
            note("warning: the store is in memory: when the command ends, all messages are lost");
            retention = Retention { age: self.keep.min(Retention::memory().age), ..Retention::memory() };
        }
        let inbox = match &self.spool.spool {
            Some(spool) => Inbox::open_with_spool(&url, spool, credentials).await?,
            None => Inbox::with_store(open(&url).await?, credentials),
        };
        // This command updates the heartbeat itself, because it acts on the gaps that `update_heartbeat` returns.
        Ok(inbox.with_retention(retention).without_heartbeat())
    }
}
