//! Registering a listener without displacing that of another program.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;

use jiff::Timestamp;
use thingspace_callbacks::Credentials;
use thingspace_raw::Secret;

use crate::client::Client;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::resources::listeners::callbacks::Listener;
use crate::resources::listeners::records::{Holder, Machine, Record, Records, release};
use crate::resources::listeners::registry::{Found, Registry};
use crate::resources::listeners::url_check::{same, shown};

/// Characters that a listener's user name and password may have (openapi/callbacks.yaml, RegisterCallbackRequest).
const CREDENTIAL_LIMIT: usize = 40;

/// The registration of a listener; awaiting it registers.
///
/// There is one listener for each service and account, so registering takes the place of the one before. That is done without asking for
/// a listener of this process, for one that a process of this machine registered for itself and left behind
/// ([`ends_with_process`](Self::ends_with_process)), and for the same URL. Anything else belongs to another program and is refused with
/// [`ErrorKind::ListenerTaken`](crate::ErrorKind::ListenerTaken) unless [`replace_listener`](Self::replace_listener) allows it.
///
/// The service has no way to register only if nobody else did, so two programs that register at the same moment can displace one
/// another. The listeners are listed again afterwards, which shows most of these cases. Listeners that were registered over SOAP are in
/// no list.
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
    service: String,
    url: String,
    credentials: Credentials,
    replace: bool,
    ends_with_process: bool,
    /// The URL that may be displaced without asking, when a listener is put back.
    instead_of: Option<String>,
    problem: Option<Error>,
}

impl Register {
    pub(crate) fn new(client: &Client, registry: Registry, service: &str, url: String, credentials: &Credentials) -> Self {
        Self {
            client: client.clone(),
            registry,
            service: service.to_owned(),
            url,
            credentials: credentials.clone(),
            replace: false,
            ends_with_process: false,
            instead_of: None,
            problem: None,
        }
    }

    /// Replaces a listener that another program registered, which then receives no more messages. Default: refuse.
    /// [`Registered::displaced`] says what was replaced.
    pub fn replace_listener(mut self, replace: bool) -> Self {
        self.replace = replace;
        self
    }

    /// Says that the listener is a server of this process, so that it is of no use when the process ends. A record in the user's state
    /// folder tells later processes of this machine, which then take its place without asking, however this process ended. Default false:
    /// the listener outlives the process.
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
            // Nothing in the list could stop it.
            Err(_) if self.replace => None,
            Err(error) => return Err(error),
        };
        let mut displaced = None;
        let mut left_behind = None;
        if let Some(found) = &before {
            match self.standing(found, &records) {
                Standing::Free => {}
                Standing::LeftBehind => left_behind = Some(found.listener.clone()),
                Standing::Taken(running) if !self.replace => return Err(taken(&found.listener, running)),
                Standing::Taken(_) => displaced = Some(self.displaced(found)),
            }
        }
        let record = self.record(&self.url);
        // Before it is registered: a process that is killed in between leaves a listener behind too.
        let kept = if self.ends_with_process { Some(records.write(&record)) } else { None };
        let registered = self.registry.register(&self.client, &self.service, &self.url, &self.credentials).await;
        let shared_key = registered.inspect_err(|error| {
            if let (Some(Ok(path)), false) = (&kept, error.leaves_outcome_open()) {
                release(path);
            }
        })?;
        if let Some(displaced) = &displaced {
            let (service, url, username) = (&*self.service, shown(displaced.url()), displaced.username());
            tracing::warn!(service, url, username, "the listener of another program was replaced");
        }
        if let Ok(Some(now)) = self.registry.find(&self.client, &self.service).await
            && !same(&now.listener.url, &self.url)
            && before.as_ref().is_none_or(|before| !same(&now.listener.url, &before.listener.url))
        {
            records.forget(&record, None);
            return Err(overtaken(&now.listener));
        }
        let (path, not_recorded) = match kept {
            Some(Ok(path)) => (Some(path), None),
            Some(Err(error)) => {
                tracing::warn!(%error, "the listener cannot be recorded: later processes cannot tell that it was left behind");
                (None, Some(not_recorded(error)))
            }
            None => (None, None),
        };
        records.forget(&record, path.as_deref());
        let Self { client, registry, service, url, .. } = self;
        Ok(Registered { client, registry, service, url, displaced, left_behind, not_recorded, shared_key })
    }

    fn standing(&self, found: &Found, records: &Records) -> Standing {
        let url = &found.listener.url;
        let own = |other: &str| same(url, other);
        match records.holder(&self.record(url)) {
            Some(Holder::Running(process)) => Standing::Taken(Some(process)),
            Some(Holder::Elsewhere) => Standing::Taken(None),
            Some(Holder::Gone) => Standing::LeftBehind,
            Some(Holder::Us) => Standing::Free,
            None if own(&self.url) || self.instead_of.as_deref().is_some_and(own) => Standing::Free,
            None => Standing::Taken(None),
        }
    }

    fn record(&self, url: &str) -> Record {
        record(&self.client, &self.service, url)
    }

    fn displaced(&self, found: &Found) -> Displaced {
        Displaced {
            client: self.client.clone(),
            registry: self.registry,
            listener: found.listener.clone(),
            password: found.password.clone(),
            by: self.url.clone(),
        }
    }
}

/// Who has a service.
enum Standing {
    /// Nobody, or we ourselves.
    Free,
    /// A process of this machine that is gone.
    LeftBehind,
    /// Another program: a process of this machine where that is known.
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
            .field("url", &shown(&self.url))
            .field("replace", &self.replace)
            .field("ends_with_process", &self.ends_with_process)
            .finish_non_exhaustive()
    }
}

fn check_credentials(credentials: &Credentials) -> Result<()> {
    for text in [credentials.username(), credentials.password().expose()] {
        if text.chars().count() > CREDENTIAL_LIMIT {
            return Err(Error::config("the listener's user name or password is longer than 40 characters").remedy("shorten it"));
        }
    }
    Ok(())
}

pub(crate) fn record(client: &Client, service: &str, url: &str) -> Record {
    let [base_url, account, service, url] = [client.base_url(), client.account(), service, url].map(str::to_owned);
    let time = Timestamp::try_from(client.core().clock.now()).map(|now| now.to_string()).unwrap_or_default();
    Record { base_url, account, service, url, process: std::process::id(), time, machine: Machine::this() }
}

/// A listener as messages name it.
fn named(listener: &Listener) -> String {
    let Listener { service, url, username } = listener;
    let user = if username.is_empty() { String::new() } else { format!(" (user {})", shown(username)) };
    format!("{} already has a listener: {}{user}", shown(service), shown(url))
}

fn taken(listener: &Listener, running: Option<u32>) -> Error {
    let by = match running {
        Some(process) => format!("process {process} of this machine registered it and still runs"),
        None => "another program registered it".to_owned(),
    };
    let message = format!("{}; {by}", named(listener));
    Error::new(ErrorKind::ListenerTaken, Phase::BeforeSending, message)
        .remedy("call .replace_listener(true) to replace it; it then receives no more messages")
}

fn overtaken(listener: &Listener) -> Error {
    let message = format!("{}; another program registered it at the same time and displaced this one", named(listener));
    Error::new(ErrorKind::ListenerTaken, Phase::Answered, message)
        .remedy("let one program register the service, or call .replace_listener(true) to replace it")
}

fn not_recorded(error: std::io::Error) -> Error {
    Error::config(format!("the listener could not be recorded in a state folder of this user ({error})"))
        .remedy("deregister it before the process ends: no later process can tell that it was left behind")
        .caused_by(error)
}

/// A listener that was registered: what awaiting a [`Register`] returns.
#[derive(Clone, Debug)]
pub struct Registered {
    client: Client,
    registry: Registry,
    service: String,
    url: String,
    displaced: Option<Displaced>,
    left_behind: Option<Listener>,
    not_recorded: Option<Error>,
    shared_key: Option<Secret>,
}

impl Registered {
    /// The callback service.
    pub fn service(&self) -> &str {
        &self.service
    }

    /// The URL that its messages go to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The listener of another program that this one replaced, because [`Register::replace_listener`] allowed it.
    pub fn displaced(&self) -> Option<&Displaced> {
        self.displaced.as_ref()
    }

    /// The listener that this one replaced because the process of this machine that registered it has ended.
    pub fn left_behind(&self) -> Option<&Listener> {
        self.left_behind.as_ref()
    }

    /// Why no record of the listener could be kept, for one that [ends with the process](Register::ends_with_process).
    pub fn not_recorded(&self) -> Option<&Error> {
        self.not_recorded.as_ref()
    }

    /// The key that messages about places are signed with, where the service gives one (quirk location-shared-key). It is given once.
    pub fn shared_key(&self) -> Option<&Secret> {
        self.shared_key.as_ref()
    }

    /// Deregisters the listener, and returns true; or false when another program has registered its own meanwhile, which stays. One that
    /// registers between the look and the call is deregistered: the service has no way to exclude that.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(5).start().await?;
    /// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
    /// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
    /// use thingspace::callbacks::{Credentials, Hub, Receiver};
    ///
    /// let receiver = Receiver::bind("127.0.0.1:0", Hub::new(Credentials::new("listener", "k4-Copper-Finch"))).await?;
    /// let url = receiver.url("CarrierService");
    /// let register = client.callbacks().register("CarrierService", url, receiver.hub().credentials());
    /// let registered = register.ends_with_process(true).await?;
    /// // ... wait for outcomes ...
    /// assert!(registered.deregister().await?);
    /// # Ok(()) }
    /// ```
    pub async fn deregister(&self) -> Result<bool> {
        let now = self.registry.find(&self.client, &self.service).await?;
        let ours = now.is_some_and(|now| same(&now.listener.url, &self.url));
        if ours {
            self.registry.deregister(&self.client, &self.service).await?;
        }
        Records::of_user().forget(&record(&self.client, &self.service, &self.url), None);
        Ok(ours)
    }
}

/// The listener of another program that was replaced: [`Registered::displaced`].
#[derive(Clone)]
pub struct Displaced {
    client: Client,
    registry: Registry,
    listener: Listener,
    password: Option<Secret>,
    /// The URL that displaced it.
    by: String,
}

impl Displaced {
    /// The callback service.
    pub fn service(&self) -> &str {
        &self.listener.service
    }

    /// The URL that its messages went to.
    pub fn url(&self) -> &str {
        &self.listener.url
    }

    /// The user name that its messages carried; empty when there was none.
    pub fn username(&self) -> &str {
        &self.listener.username
    }

    /// The password that its messages carried, where the service shows it.
    pub fn password(&self) -> Option<&Secret> {
        self.password.as_ref()
    }

    /// Registers it again, in place of the listener that displaced it.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when the service did not show its password: register it by hand then.
    pub fn put_back(&self) -> Register {
        let password = self.password.clone().unwrap_or_else(|| Secret::from(String::new()));
        let unknown = !self.username().is_empty() && password.expose().is_empty();
        let credentials = Credentials::new(self.username(), password);
        let mut register = Register::new(&self.client, self.registry, self.service(), self.url().to_owned(), &credentials);
        register.instead_of = Some(self.by.clone());
        register.problem = unknown.then(|| {
            Error::config(format!("the service did not show the password of the listener {}", shown(self.url())))
                .remedy("register it with its user name and password")
        });
        register
    }
}

impl fmt::Debug for Displaced {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Listener { service, url, username } = &self.listener;
        f.debug_struct("Displaced")
            .field("service", service)
            .field("url", &shown(url))
            .field("username", username)
            .finish_non_exhaustive()
    }
}
