//! `thingspace listen`: prints callbacks as they arrive, and forwards them to another program.

mod target;

use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use clap::Args;
use sha2::{Digest as _, Sha256};
use thingspace::Registered;
use thingspace::callbacks::store::Place;
use thingspace::callbacks::{CallbackService, Consumer, Delivery, Inbox, Received, Receiver};
use tokio::sync::mpsc::{self, UnboundedReceiver};
use tokio::sync::watch;

use crate::arguments::{Connection, StoreOption, ago_or_moment};
use crate::connect::client;
use crate::failure::Failure;
use crate::interrupt::{self, GRACE, GracefulShutdown};
use crate::output::{Format, Writer, note};
use crate::workflow::callback_rows::{COLUMNS, row};
use crate::workflow::inbox::{MEMORY, open, open_existing, store_url};
use crate::workflow::listener::{self, PASSWORD, USERNAME};

use target::Target;

/// The arguments of `thingspace listen`.
#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace listen --since 2h
  thingspace listen --forward-to http://127.0.0.1:3000/hooks/SERVICE
  thingspace listen --bind 127.0.0.1:9003 --register CarrierService --forward-to http://127.0.0.1:3000/hooks

The command prints callbacks as they arrive in the store, one JSON object per line, including those that `thingspace serve` \
stores. With --bind, it also receives callbacks itself, and needs THINGSPACE_LISTENER_USERNAME and THINGSPACE_LISTENER_PASSWORD. \
With --register, it registers itself at the service, and deregisters when it ends.

With --forward-to, the command sends each message to the URL with POST, as JSON. SERVICE in the URL is replaced by the \
callback service. The header `thingspace-service` contains the callback service, and the header `webhook-id` contains the key \
of the callback, which is the same when the callback is sent again. A callback is printed after the program at the URL has \
answered with a status from 200 to 299. In all other cases:
  - If the program cannot be reached, or answers 408, 429, 502, 503 or 504, the callback is sent again until it is accepted.
  - Any other failure counts. After five failures, the callback is a dead letter, and the next callback of the device is sent; \
see `thingspace inbox dead`.

The command and the other program may be killed at any time, and the machine may sleep. The store records what was forwarded, \
so the command continues after the last forwarded callback when it starts again. A callback may then be sent twice. The \
callbacks of a device are sent in order.")]
pub struct Listen {
    #[command(flatten)]
    store: StoreOption,
    /// Send the callbacks to this URL
    #[arg(long, value_name = "URL", value_parser = target::url)]
    forward_to: Option<String>,
    /// Include the user name and the password of the listener in each forwarded message, as the service does, for example if the
    /// other program is a receiver too
    #[arg(long, requires = "forward_to")]
    with_credentials: bool,
    /// Start at the first callback that was received at this time or later: an age such as 2h or 30d, a day, or a time with its
    /// UTC offset. Has no effect if the consumer has run before. Default: callbacks that arrive from now on
    #[arg(long, value_name = "TIME", value_parser = ago_or_moment)]
    since: Option<SystemTime>,
    /// Only the callbacks of this callback service; can be repeated
    #[arg(long, value_name = "SERVICE")]
    service: Vec<String>,
    /// Name under which the store remembers what was forwarded. Commands with the same name divide the callbacks among
    /// themselves. Default: a name that depends on the URL and the services, such as listen-3f2a91c0
    #[arg(long, value_name = "NAME", requires = "forward_to")]
    consumer: Option<String>,
    /// Also receive callbacks at this address; port 0 selects a free port
    #[arg(long, value_name = "HOST:PORT")]
    bind: Option<String>,
    /// Register this command as the listener of this callback service; can be repeated
    #[arg(long, value_name = "SERVICE", requires = "bind")]
    register: Vec<String>,
    // This help is not a doc comment, because rustdoc would require the example URL to be a link.
    #[arg(
        long,
        value_name = "URL",
        requires = "register",
        help = "Public URL of the address in --bind, if a proxy or a tunnel forwards to it, such as https://hook.example.com/callbacks"
    )]
    callback_url: Option<String>,
    /// Replace the listener that another program has registered; that program then receives no more messages
    #[arg(long, requires = "register")]
    replace_listener: bool,
}

impl Listen {
    /// Prints callbacks until a signal arrives or the reader of standard output closes the pipe. With `--forward-to`, forwards
    /// the callbacks, and prints only those that were accepted.
    pub async fn run(self, connection: &Connection) -> Result<ExitCode, Failure> {
        let _graceful = GracefulShutdown::enable();
        let target = self.target()?;
        let inbox = self.inbox().await?;
        let receiver = self.receive(&inbox).await?;
        let registered = match &receiver {
            Some(receiver) if !self.register.is_empty() => self.register(connection, receiver).await?,
            _ => Vec::new(),
        };
        let ended = match target {
            Some(target) => self.forward(&inbox, target).await,
            None => self.print(&inbox).await,
        };
        for registered in registered {
            deregister(&registered).await;
        }
        if let Some(receiver) = receiver {
            receiver.shutdown(GRACE).await;
        }
        ended?;
        Ok(ExitCode::SUCCESS)
    }

    fn target(&self) -> Result<Option<Target>, Failure> {
        let Some(url) = &self.forward_to else { return Ok(None) };
        let credentials = if self.with_credentials { Some(required_credentials()?) } else { None };
        Target::new(url, credentials).map(Some)
    }

    /// Opens the inbox. Without `--bind`, the store must already exist, because the command then only reads the callbacks that
    /// another receiver stores.
    async fn inbox(&self) -> Result<Inbox, Failure> {
        if self.bind.is_none() {
            return open_existing(&self.store).await;
        }
        let url = store_url(&self.store)?;
        if url == MEMORY {
            note("warning: the store is in memory: when the command ends, all messages are lost");
        }
        let inbox = Inbox::with_store(open(&url).await?, required_credentials()?);
        listener::check_credentials(&inbox, !self.register.is_empty()).await?;
        Ok(inbox)
    }

    async fn receive(&self, inbox: &Inbox) -> Result<Option<Receiver>, Failure> {
        let Some(address) = &self.bind else { return Ok(None) };
        let receiver = Receiver::bind(address, inbox.clone()).await.map_err(|error| {
            Failure::usage(format!("--bind {address}: {error}; choose an address of this machine and a free port"))
        })?;
        note(format_args!("listening on http://{}/callbacks", receiver.address()));
        Ok(Some(receiver))
    }

    async fn register(&self, connection: &Connection, receiver: &Receiver) -> Result<Vec<Registered>, Failure> {
        let client = client(connection)?;
        listener::remove_left_behind(&client).await;
        let mut all = Vec::new();
        for service in &self.register {
            let service = CallbackService::from(service.as_str());
            let url = match &self.callback_url {
                Some(url) => format!("{}/{service}", url.trim_end_matches('/')),
                None => receiver.url(&service),
            };
            listener::check_reachable(&client, &url, "--callback-url")?;
            let register = client.callbacks().register(&service, url, receiver.inbox().credentials());
            let register = register.ends_with_process(true).replace_listener(self.replace_listener);
            match register.await {
                Ok(registered) => {
                    listener::report_displaced(&registered, "after this command has ended");
                    note(format_args!("registered {service}: {}", registered.url()));
                    all.push(registered);
                }
                Err(error) => {
                    for registered in &all {
                        deregister(registered).await;
                    }
                    return Err(listener::explain_taken(error));
                }
            }
        }
        Ok(all)
    }

    /// Returns the place in the store after which the command starts to read callbacks.
    async fn start(&self, inbox: &Inbox) -> Result<Place, Failure> {
        Ok(match self.since {
            Some(since) => inbox.place_at(since).await?,
            None => inbox.newest().await?,
        })
    }

    /// Prints the callbacks until a signal arrives or the reader of standard output closes the pipe.
    async fn print(&self, inbox: &Inbox) -> Result<(), Failure> {
        let mut events = inbox.follow_from(self.start(inbox).await?);
        let mut out = Rows::new()?;
        loop {
            let received = tokio::select! {
                received = events.next() => received,
                () = interrupt::received() => return Ok(()),
            };
            let is_wanted = self.service.is_empty() || self.service.iter().any(|it| received.event().service().as_str() == it);
            if is_wanted && !out.print(&received)? {
                return Ok(());
            }
        }
    }

    /// Forwards the callbacks, and prints those that were accepted, until a signal arrives or the reader of standard output
    /// closes the pipe.
    async fn forward(&self, inbox: &Inbox, target: Target) -> Result<(), Failure> {
        let consumer = self.consumer(inbox).await?;
        let (accepted, mut forwarded) = mpsc::unbounded_channel();
        let target = Arc::new(target);
        let handler = move |delivery: Delivery| {
            let (target, accepted) = (Arc::clone(&target), accepted.clone());
            async move {
                target.forward(&delivery).await?;
                // Fails only if printing has ended. In this case, the command is about to end.
                let _ = accepted.send(delivery.received().clone());
                Ok::<_, thingspace::callbacks::Failure>(())
            }
        };
        let (stop, mut stopped) = watch::channel(false);
        let running = consumer.run(handler, async { drop(stopped.wait_for(|is_stopped| *is_stopped).await) });
        let printing = async {
            let printed = print_accepted(&mut forwarded, &stop).await;
            // Nothing is printed any more, so forwarding ends too.
            stop.send_replace(true);
            printed
        };
        let (ran, printed) = tokio::join!(running, printing);
        ran?;
        printed
    }

    /// Returns the default name of the consumer, which depends on the URL and the services. Commands with the same name divide
    /// the callbacks among themselves. If commands with different URLs or services had the same name, each would miss the
    /// callbacks that another one forwards.
    fn default_consumer(&self) -> String {
        let services: BTreeSet<&str> = self.service.iter().map(String::as_str).collect();
        let parts = self.forward_to.as_deref().into_iter().chain(services);
        let digest = parts.fold(Sha256::new(), |digest, part| digest.chain_update(part).chain_update([0])).finalize();
        digest[..4].iter().fold("listen-".to_owned(), |name, byte| format!("{name}{byte:02x}"))
    }

    async fn consumer(&self, inbox: &Inbox) -> Result<Consumer, Failure> {
        let store = inbox.store().url();
        let name = match &self.consumer {
            Some(name) => name.clone(),
            None if store.starts_with("sqlite:") || store == MEMORY => self.default_consumer(),
            None => {
                return Err(Failure::usage(
                    "other machines can use this store: name the consumer of this machine in --consumer, because commands with the \
                     same name divide the callbacks among themselves",
                ));
            }
        };
        note(format_args!("forwarding as the consumer {name}"));
        // A user who restarts a killed command waits until its lease expires. A user who has repaired the program at the URL
        // waits until the pause ends. So both times are short.
        let consumer = inbox.consumer(name).with_lease(Duration::from_secs(3)).with_pause(Duration::from_millis(250));
        let consumer = consumer.starting_after(self.start(inbox).await?);
        Ok(if self.service.is_empty() { consumer } else { consumer.with_services(self.service.iter().map(String::as_str)) })
    }
}

/// Prints the callbacks that the program at the URL has accepted, until the consumer has ended or the reader of standard output
/// closes the pipe. Stops the consumer when a signal arrives.
async fn print_accepted(forwarded: &mut UnboundedReceiver<Received>, stop: &watch::Sender<bool>) -> Result<(), Failure> {
    let mut out = Rows::new()?;
    let mut signal = std::pin::pin!(interrupt::received());
    loop {
        tokio::select! {
            received = forwarded.recv() => match received {
                Some(received) => if !out.print(&received)? { return Ok(()) },
                None => return Ok(()),
            },
            () = &mut signal, if !*stop.borrow() => { stop.send_replace(true); }
        }
    }
}

/// Prints rows as they arrive.
struct Rows(Writer);

impl Rows {
    fn new() -> Result<Self, Failure> {
        let mut out = Writer::new(Format::Jsonl, COLUMNS)?;
        out.flush()?;
        Ok(Self(out))
    }

    /// Prints one callback. Returns false once the reader of standard output has closed the pipe.
    fn print(&mut self, received: &Received) -> Result<bool, Failure> {
        Ok(self.0.row(row(received))? && self.0.flush()?)
    }
}

fn required_credentials() -> Result<thingspace::callbacks::Credentials, Failure> {
    listener::credentials(None)?.ok_or_else(|| {
        Failure::usage(format!(
            "not set: {USERNAME}, {PASSWORD}; set both, because the command refuses callbacks without these credentials"
        ))
    })
}

/// Deregisters the listener, because otherwise the service would keep sending messages to a closed address.
async fn deregister(registered: &Registered) {
    let service = registered.service();
    match interrupt::finish_within_grace(registered.deregister()).await {
        Some(Ok(_)) => {}
        Some(Err(error)) => note(format_args!(
            "warning: the listener of {service} could not be deregistered ({error}); deregister it with `thingspace callbacks \
             deregister {service}`"
        )),
        None => note(format_args!(
            "warning: the listener of {service} could not be deregistered in time; deregister it with `thingspace callbacks \
             deregister {service}`"
        )),
    }
}
