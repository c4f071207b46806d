//! Registers listeners. A registration displaces another program's listener only if the caller allows it.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use jiff::Timestamp;
use thingspace_callbacks::{CallbackService, Credentials};
use thingspace_raw::Secret;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::resources::listeners::callbacks::Listener;
use crate::resources::listeners::records::{Machine, Owner, Record, Records, release};
use crate::resources::listeners::registry::{Entry, Registry};
use crate::resources::listeners::url_check::{display, same};

/// The maximum length of a listener's user name or password, in characters (openapi/callbacks.yaml, RegisterCallbackRequest).
const CREDENTIAL_LIMIT: usize = 40;

/// Registers a listener. The registration starts when this value is awaited.
///
/// A callback service has one listener per account, so a new registration replaces the previous listener. These listeners are
/// always replaced:
/// - a listener that this process registered with [`ends_with_process`](Self::ends_with_process),
/// - a listener that another process of this machine registered with `ends_with_process`, if that process has ended, and
/// - a listener with the same URL, unless another running process or another machine registered it with `ends_with_process`.
///
/// The client assumes that any other listener belongs to another program. It replaces such a listener only if
/// [`replace_listener`](Self::replace_listener) is true. If not, the registration fails with
/// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken).
///
/// Two programs that register at the same time can displace each other, because ThingSpace cannot make a registration
/// conditional. The client detects most of these cases by listing the listeners again after the registration. ThingSpace does not
/// list listeners that were registered over SOAP, so the client replaces them without noticing.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// # let client = sim.client_builder().build()?;
/// use thingspace::ErrorKind;
/// use thingspace::callbacks::Credentials;
///
/// let (erp, mine) = (Credentials::new("erp", "k4-Copper-Finch"), Credentials::new("me", "9-Slate-Heron"));
/// client.callbacks().register("CarrierService", "http://127.0.0.1:9003/erp", &erp).await?;
///
/// let register = || client.callbacks().register("CarrierService", "http://127.0.0.1:9004/mine", &mine);
/// assert_eq!(register().await.unwrap_err().kind(), ErrorKind::ListenerTaken);
///
/// let registered = register().replace_listener(true).await?;
/// let displaced = registered.displaced().expect("the listener of the ERP");
/// assert_eq!((displaced.url(), displaced.username()), ("http://127.0.0.1:9003/erp", "erp"));
/// // ... receive callbacks ...
/// displaced.put_back().await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "nothing is registered before .await"]
pub struct Register {
    client: Client,
    registry: Registry,
    service: CallbackService,
    url: String,
    credentials: Credentials,
    replace: bool,
    ends_with_process: bool,
    /// If this registration puts a displaced listener back, the URL of the listener that displaced it. The registration may
    /// replace the listener at this URL even if [`replace_listener`](Self::replace_listener) is false.
    instead_of: Option<String>,
    /// The error to return instead of registering.
    problem: Option<Error>,
}

impl Register {
    pub(crate) fn new(
        client: &Client,
        registry: Registry,
        service: CallbackService,
        url: String,
        credentials: &Credentials,
    ) -> Self {
        Self {
            client: client.clone(),
            registry,
            service,
            url,
            credentials: credentials.clone(),
            replace: false,
            ends_with_process: false,
            instead_of: None,
            problem: None,
        }
    }

    /// If `problem` is an error, awaiting the registration returns this error and registers nothing.
    pub(crate) fn refused(mut self, problem: Option<Error>) -> Self {
        self.problem = problem;
        self
    }

    /// Sets whether to replace a listener that another program registered (default: false). The replaced listener receives no
    /// more messages. [`Registered::displaced`] returns it.
    pub fn replace_listener(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }

    /// Sets whether the listener is a server in this process, and therefore useless after the process has ended (default: false).
    /// If true, the registration is recorded in the user's state folder. Once this process has ended, even if it was killed, the
    /// record allows other processes of this machine to replace the listener.
    pub fn ends_with_process(mut self, ends: bool) -> Self {
        self.ends_with_process = ends;
        self
    }

    async fn run(self) -> Result<Registered> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        check_credentials(&self.credentials)?;
        self.client.callbacks().check_url(&self.url)?;
        let records = Records::of_user();
        let before = match self.registry.find(&self.client, &self.service).await {
            Ok(before) => before,
            // If the caller allows replacement, register even though the listeners cannot be listed: any previous listener may be
            // replaced.
            Err(_) if self.replace => None,
            Err(error) => return Err(error),
        };
        let mut displaced = None;
        let mut left_behind = None;
        if let Some(entry) = &before {
            match self.availability(entry, &records) {
                Availability::Free => {}
                Availability::LeftBehind => left_behind = Some(entry.listener.clone()),
                Availability::Taken(running) if !self.replace => return Err(taken(&entry.listener, running)),
                Availability::Taken(_) => displaced = Some(self.displaced(entry)),
            }
        }
        let record = self.record(&self.url);
        // Write the record before registering. Otherwise a process that is killed right after registering would leave a listener
        // without a record.
        let written = if self.ends_with_process { Some(records.write(&record)) } else { None };
        let registered = self.registry.register(&self.client, &self.service, &self.url, &self.credentials).await;
        let shared_key = registered.inspect_err(|error| {
            if let (Some(Ok(path)), false) = (&written, error.leaves_outcome_open()) {
                release(path);
            }
        })?;
        if let Some(displaced) = &displaced {
            let (service, url, username) = (self.service.as_str(), display(displaced.url()), displaced.username());
            tracing::warn!(service, url, username, "the listener of another program was replaced");
        }
        if let Ok(Some(now)) = self.registry.find(&self.client, &self.service).await
            && !same(&now.listener.url, &self.url)
            && before.as_ref().is_none_or(|before| !same(&now.listener.url, &before.listener.url))
        {
            records.forget(&record, None);
            return Err(overtaken(&now.listener));
        }
        let (path, not_recorded) = match written {
            Some(Ok(path)) => (Some(path), None),
            Some(Err(error)) => {
                tracing::warn!(%error, "the listener cannot be recorded: if this process leaves it behind, later processes will not detect it");
                (None, Some(not_recorded(error)))
            }
            None => (None, None),
        };
        records.forget(&record, path.as_deref());
        let Self { client, registry, service, url, .. } = self;
        Ok(Registered { client, registry, service, url, displaced, left_behind, not_recorded, shared_key })
    }

    fn availability(&self, entry: &Entry, records: &Records) -> Availability {
        let url = &entry.listener.url;
        let is_same = |other: &str| same(url, other);
        match records.owner(&self.record(url)) {
            Some(Owner::Running(process)) => Availability::Taken(Some(process)),
            Some(Owner::OtherMachine) => Availability::Taken(None),
            Some(Owner::Ended) => Availability::LeftBehind,
            Some(Owner::ThisProcess) => Availability::Free,
            None if is_same(&self.url) || self.instead_of.as_deref().is_some_and(is_same) => Availability::Free,
            None => Availability::Taken(None),
        }
    }

    fn record(&self, url: &str) -> Record {
        record(&self.client, &self.service, url)
    }

    fn displaced(&self, entry: &Entry) -> Displaced {
        Displaced {
            client: self.client.clone(),
            registry: self.registry,
            listener: entry.listener.clone(),
            password: entry.password.clone(),
            by: self.url.clone(),
        }
    }
}

/// Whether the registered listener of a service may be replaced.
enum Availability {
    /// The listener belongs to this process, has the URL to register, or displaced the listener that is being put back.
    Free,
    /// The listener belongs to an ended process of this machine.
    LeftBehind,
    /// The listener belongs to another program. Contains the process id if a running process of this machine has a record of it.
    Taken(Option<u32>),
}

impl IntoFuture for Register {
    type Output = Result<Registered>;
    type IntoFuture = Pin<Box<dyn Future<Output = Result<Registered>> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for Register {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Register")
            .field("service", &self.service)
            .field("url", &display(&self.url))
            .field("replace", &self.replace)
            .field("ends_with_process", &self.ends_with_process)
            .finish_non_exhaustive()
    }
}

fn check_credentials(credentials: &Credentials) -> Result<()> {
    for credential in [credentials.username(), credentials.password().expose()] {
        if credential.chars().count() > CREDENTIAL_LIMIT {
            return Err(
                Error::config("the listener's user name or password is longer than 40 characters").with_remedy("shorten it")
            );
        }
    }
    Ok(())
}

/// Deregisters the listener of a callback service. Also deletes the records that this process and ended processes wrote for
/// listeners of this service.
pub(crate) async fn deregister(client: &Client, registry: Registry, service: &CallbackService) -> Result<()> {
    registry.deregister(client, service).await?;
    Records::of_user().forget(&record(client, service, ""), None);
    Ok(())
}

fn record(client: &Client, service: &CallbackService, url: &str) -> Record {
    let [base_url, account, service, url] = [client.base_url(), client.account(), service.as_str(), url].map(str::to_owned);
    let time = Timestamp::try_from(client.core().clock.now()).map(|now| now.to_string()).unwrap_or_default();
    Record { base_url, account, service, url, process: std::process::id(), time, machine: Machine::this() }
}

/// Describes a registered listener for error messages.
fn describe(listener: &Listener) -> String {
    let Listener { service, url, username } = listener;
    let user = if username.is_empty() { String::new() } else { format!(" (user {})", display(username)) };
    format!("{} already has a listener: {}{user}", display(service.as_str()), display(url))
}

fn taken(listener: &Listener, running: Option<u32>) -> Error {
    let by = match running {
        Some(process) => format!("process {process} of this machine registered it and is still running"),
        None => "another program registered it".to_owned(),
    };
    let message = format!("{}; {by}", describe(listener));
    Error::new(ErrorKind::ListenerTaken, Phase::BeforeSending, message)
        .with_remedy("call .replace_listener(true) to replace it; the other program then receives no more messages")
}

fn overtaken(listener: &Listener) -> Error {
    let message = format!(
        "{}; another program registered it at the same time and displaced the listener of this program",
        describe(listener)
    );
    Error::new(ErrorKind::ListenerTaken, Phase::Answered, message)
        .with_remedy("let only one program register a listener of the service, or call .replace_listener(true) to replace it")
}

fn not_recorded(error: std::io::Error) -> Error {
    Error::config(format!("the listener could not be recorded in a state folder of this user ({error})"))
        .with_remedy("deregister it before the process ends: later processes cannot detect that it was left behind")
        .caused_by(error)
}

/// A registered listener: the result of awaiting a [`Register`].
#[derive(Clone, Debug)]
pub struct Registered {
    client: Client,
    registry: Registry,
    service: CallbackService,
    url: String,
    displaced: Option<Displaced>,
    left_behind: Option<Listener>,
    not_recorded: Option<Error>,
    shared_key: Option<Secret>,
}

impl Registered {
    /// The callback service.
    pub fn service(&self) -> &CallbackService {
        &self.service
    }

    /// The URL that receives the messages of the service.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The replaced listener, if it belonged to another program ([`Register::replace_listener`]).
    pub fn displaced(&self) -> Option<&Displaced> {
        self.displaced.as_ref()
    }

    /// The replaced listener, if it belonged to an ended process of this machine.
    pub fn left_behind(&self) -> Option<&Listener> {
        self.left_behind.as_ref()
    }

    /// The error if this listener [ends with the process](Register::ends_with_process) but its record could not be written.
    pub fn not_recorded(&self) -> Option<&Error> {
        self.not_recorded.as_ref()
    }

    /// The key that signs location messages, if ThingSpace returned a key (quirk location-shared-key). ThingSpace returns the key
    /// only once.
    pub fn shared_key(&self) -> Option<&Secret> {
        self.shared_key.as_ref()
    }

    /// Deregisters the listener and returns true. If the listener is no longer registered, returns false and deregisters
    /// nothing, because another program may have registered its own listener. The check and the deregistration are two calls: a
    /// listener that another program registers between these calls is deregistered too.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// use thingspace::callbacks::{Credentials, Inbox, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Inbox::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// let url = receiver.url("CarrierService");
    /// let register = client.callbacks().register("CarrierService", url, receiver.inbox().credentials());
    /// let registered = register.ends_with_process(true).await?;
    /// // ... wait for outcomes ...
    /// assert!(registered.deregister().await?);
    /// # Ok(()) }
    /// ```
    pub async fn deregister(&self) -> Result<bool> {
        let now = self.registry.find(&self.client, &self.service).await?;
        let is_ours = now.is_some_and(|now| same(&now.listener.url, &self.url));
        if is_ours {
            self.registry.deregister(&self.client, &self.service).await?;
        }
        Records::of_user().forget(&record(&self.client, &self.service, &self.url), None);
        Ok(is_ours)
    }
}

/// The replaced listener of another program. Returned by [`Registered::displaced`].
#[derive(Clone)]
pub struct Displaced {
    client: Client,
    registry: Registry,
    listener: Listener,
    password: Option<Secret>,
    /// The URL of the listener that displaced this listener.
    by: String,
}

impl Displaced {
    /// The callback service.
    pub fn service(&self) -> &CallbackService {
        &self.listener.service
    }

    /// The URL that received the messages of the service.
    pub fn url(&self) -> &str {
        &self.listener.url
    }

    /// The user name in the messages. Empty if the messages contained no user name.
    pub fn username(&self) -> &str {
        &self.listener.username
    }

    /// The password in the messages, if ThingSpace returned it.
    pub fn password(&self) -> Option<&Secret> {
        self.password.as_ref()
    }

    /// Returns a registration. When it is awaited, it registers the displaced listener again and replaces the listener that
    /// displaced it.
    ///
    /// # Errors
    /// The registration fails with [`ErrorKind::Config`](crate::ErrorKind::Config) if ThingSpace did not return the password. In
    /// that case, register the listener with its user name and password.
    pub fn put_back(&self) -> Register {
        let password = self.password.clone().unwrap_or_else(|| Secret::from(String::new()));
        let unknown = !self.username().is_empty() && password.expose().is_empty();
        let credentials = Credentials::new(self.username(), password);
        let mut register =
            Register::new(&self.client, self.registry, self.service().clone(), self.url().to_owned(), &credentials);
        register.instead_of = Some(self.by.clone());
        register.problem = unknown.then(|| {
            Error::config(format!("the service did not return the password of the listener {}", display(self.url())))
                .with_remedy("register it with its user name and password")
        });
        register
    }
}

impl fmt::Debug for Displaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Listener { service, url, username } = &self.listener;
        f.debug_struct("Displaced")
            .field("service", service)
            .field("url", &display(url))
            .field("username", username)
            .finish_non_exhaustive()
    }
}
