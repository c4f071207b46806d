//! Registers the callback listener of a waiting command, and reports the listeners of other programs that it replaces.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use thingspace::callbacks::{CredentialStatus, Credentials, Inbox, Receiver};
use thingspace::{Client, Displaced, Error, ErrorKind, Registered};

use super::inbox;
use super::session::Session;
use crate::arguments::StoreOption;
use crate::failure::Failure;
use crate::interrupt;
use crate::output::note;

/// Environment variable with the user name of a listener.
pub const USERNAME: &str = "THINGSPACE_LISTENER_USERNAME";

/// Environment variable with the password of a listener. There is no option for the password, because other users of the machine
/// can see command lines.
pub const PASSWORD: &str = "THINGSPACE_LISTENER_PASSWORD";

/// Returns the user name in [`USERNAME`], or `None` if the variable is not set or empty.
pub fn username_from_env() -> Option<String> {
    std::env::var(USERNAME).ok().filter(|value| !value.is_empty())
}

/// Returns the credentials of a listener, or `None` if neither a user name nor a password is set. If only one of them is set,
/// returns an error. The argument `username` takes precedence over the variable [`USERNAME`].
pub fn credentials(username: Option<String>) -> Result<Option<Credentials>, Failure> {
    let password = std::env::var(PASSWORD).ok().filter(|value| !value.is_empty());
    match (username.or_else(username_from_env), password) {
        (Some(username), Some(password)) => Ok(Some(Credentials::new(username, password))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(Failure::usage(format!("the listener has a user name but no password: set {PASSWORD}"))),
        (None, Some(_)) => Err(Failure::usage(format!("the listener has a password but no user name: set {USERNAME}"))),
    }
}

/// If `thingspace callbacks rotate-password` has written credentials to the store, makes the inbox accept them. In this case, the
/// inbox's own credentials must be the current ones in the store, or former ones that are still accepted. Any others are an
/// error. Former credentials cause a warning. If the command registers a listener (`registers`), former credentials are an error
/// instead, because receivers refuse them after some time.
pub async fn check_credentials(inbox: &Inbox, registers: bool) -> Result<(), Failure> {
    let text = |time: SystemTime| {
        Timestamp::try_from(time).map(|time| time.strftime("%Y-%m-%d %H:%M:%S UTC").to_string()).unwrap_or_default()
    };
    match inbox.follow_rotation().await? {
        CredentialStatus::Current { former_until: Some(until) } => {
            note(format_args!("the password was rotated: the former one is accepted until {}", text(until)));
        }
        CredentialStatus::Former { until } if registers => {
            return Err(Failure::usage(format!(
                "{PASSWORD} is the former password, and a listener that is registered with it would receive nothing after {}: \
                 set {PASSWORD} to the new password",
                text(until)
            )));
        }
        CredentialStatus::Former { until } => note(format_args!(
            "warning: {PASSWORD} is the former password, which is accepted until {}: set {PASSWORD} to the new password, because \
             this command refuses to start with the former password after that time",
            text(until)
        )),
        CredentialStatus::Unknown => return Err(unknown_credentials(inbox)),
        _ => {}
    }
    Ok(())
}

/// Returns the error for credentials that receivers with this store do not accept.
pub fn unknown_credentials(inbox: &Inbox) -> Failure {
    Failure::usage(format!(
        "{USERNAME} and {PASSWORD} are not the credentials that `thingspace callbacks rotate-password` wrote to the store {}: \
         set {PASSWORD} to the password that `rotate-password` stored in its file",
        inbox.store().url()
    ))
}

/// A receiver whose last heartbeat is older than this is considered stopped. Receivers update their heartbeat every two seconds.
pub const HEARTBEAT: Duration = Duration::from_secs(10);

/// The inbox that a waiting command reads, and the listener that the command has registered. A command that reads the inbox of
/// `thingspace serve` registers no listener.
pub struct Listener {
    inbox: Inbox,
    own: Option<Own>,
}

/// The receiver of this command, which is registered as a listener while the command waits.
struct Own {
    _receiver: Receiver,
    registered: Registered,
}

impl Listener {
    /// With `--no-wait`, does nothing and returns `None`. With `--inbox`, opens the inbox of `thingspace serve`. In all other
    /// cases, first deregisters the listeners that killed commands have left behind. With `--listen`, then registers a listener.
    /// Without `--listen`, registers a listener only if the service is a simulator on this machine and no other program has
    /// registered one, and otherwise returns `None`.
    pub async fn start(session: &Session<'_>) -> Result<Option<Self>, Failure> {
        let Session { client, options, .. } = session;
        if options.no_wait {
            return Ok(None);
        }
        if options.inbox {
            return Self::of_running_receiver(&session.inbox).await.map(Some);
        }
        remove_left_behind(client).await;
        match options.listen {
            Some(address) => match Self::register(session, address).await {
                Ok(listener) => Ok(Some(listener)),
                Err(NotRegistered::Taken(error)) => Err(explain_taken(error)),
                Err(NotRegistered::Other(failure)) => Err(failure),
            },
            None if is_simulator(client) => match Self::register(session, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await {
                Ok(listener) => Ok(Some(listener)),
                Err(NotRegistered::Taken(error)) => {
                    note(format_args!("note: {}; this command does not listen", error.message()));
                    Ok(None)
                }
                Err(NotRegistered::Other(failure)) => Err(failure),
            },
            None => Ok(None),
        }
    }

    /// Opens the inbox of `thingspace serve`. Prints a warning if `thingspace serve` does not seem to run.
    async fn of_running_receiver(store: &StoreOption) -> Result<Self, Failure> {
        let inbox = inbox::open_existing(store).await?;
        let last = inbox.last_heartbeat().await?;
        if last.is_none_or(|last| last.elapsed().unwrap_or_default() > HEARTBEAT) {
            note(format_args!(
                "warning: no `thingspace serve` runs with the store {}; no callbacks arrive until it runs",
                inbox.store().url()
            ));
        }
        Ok(Self { inbox, own: None })
    }

    async fn register(session: &Session<'_>, address: SocketAddr) -> Result<Self, NotRegistered> {
        let Session { client, options, service, store, inbox: chosen, .. } = session;
        // Generated credentials suffice: the listener exists only while this command waits, so the user does not need to know
        // them.
        let credentials = credentials(None)?.unwrap_or_else(inbox::generated_credentials);
        let store = match (store, chosen.store.clone().or_else(inbox::store_from_env)) {
            (Some(store), _) => Some(Arc::clone(store)),
            (None, Some(url)) => Some(inbox::open(&url).await?),
            (None, None) => None,
        };
        let inbox = match store.filter(|store| store.url() != inbox::MEMORY) {
            // If this inbox updated the heartbeat, the time after the end of this command would count as a gap in which callbacks
            // may have been lost.
            Some(store) => Inbox::with_store(store, credentials).without_heartbeat(),
            None => Inbox::new(credentials),
        };
        let receiver = Receiver::bind(&address.to_string(), inbox.clone()).await;
        let receiver = receiver.map_err(|error| Failure::usage(format!("--listen {address}: {error}; choose another port")))?;
        let url = options.callback_url.clone().unwrap_or_else(|| receiver.url(*service));
        check_reachable(client, &url, "--callback-url")?;
        let register = client.callbacks().register(*service, url, receiver.inbox().credentials());
        let registered = register.ends_with_process(true).replace_listener(options.replace_listener).await?;
        if let Some(error) = registered.not_recorded() {
            note(format_args!(
                "warning: {}; if this command is killed, later commands cannot recognize its dead listener",
                error.message()
            ));
        }
        report_displaced(&registered, "after this command has ended");
        Ok(Self { inbox, own: Some(Own { _receiver: receiver, registered }) })
    }

    /// Returns the inbox with the received messages.
    pub fn inbox(&self) -> &Inbox {
        &self.inbox
    }

    /// Deregisters the listener that this command has registered, because otherwise the service would keep sending messages to a
    /// closed address. If another program has registered a listener in the meantime, that listener stays. Then removes old
    /// callbacks from the store. Does nothing if the command reads the inbox of `thingspace serve`.
    pub async fn stop(self) {
        let Self { inbox, own } = self;
        let Some(own) = own else { return };
        let service = own.registered.service();
        match interrupt::finish_within_grace(own.registered.deregister()).await {
            Some(Ok(true)) => {
                if let Some(displaced) = own.registered.displaced() {
                    let url = displaced.url();
                    note(format_args!(
                        "{service} has no listener now; the listener before this command was {url}; {}",
                        put_back(displaced)
                    ));
                }
            }
            Some(Ok(false)) => note(format_args!(
                "note: another program has registered a listener for {service} in the meantime; that listener stays"
            )),
            Some(Err(error)) => {
                note(format_args!("warning: the listener of {service} could not be deregistered ({error}); {DEREGISTER}"))
            }
            None => note(format_args!("warning: the listener of {service} could not be deregistered in time; {DEREGISTER}")),
        }
        // Old callbacks are removed here too: if the user never runs `thingspace serve`, no other program removes them.
        if let Some(Err(error)) = interrupt::finish_within_grace(inbox.prune()).await {
            note(format_args!("warning: old callbacks could not be removed: {error}"));
        }
    }
}

/// Adds the remedy `--replace-listener` to the error of a registration if another program has registered a listener. Returns
/// other errors unchanged.
pub fn explain_taken(error: Error) -> Failure {
    if error.kind() != ErrorKind::ListenerTaken {
        return error.into();
    }
    let message = format!("{}; --replace-listener replaces that listener, which then receives no more messages", error.message());
    Failure::from(error).with_message(message)
}

const DEREGISTER: &str = "deregister it with `thingspace callbacks deregister`";

/// Why a listener was not registered.
enum NotRegistered {
    Taken(Error),
    Other(Failure),
}

impl From<Error> for NotRegistered {
    fn from(error: Error) -> Self {
        if error.kind() == ErrorKind::ListenerTaken { NotRegistered::Taken(error) } else { NotRegistered::Other(error.into()) }
    }
}

impl From<Failure> for NotRegistered {
    fn from(failure: Failure) -> Self {
        NotRegistered::Other(failure)
    }
}

/// Returns whether the service is a simulator on this machine. The client allows plain HTTP only for such a simulator.
fn is_simulator(client: &Client) -> bool {
    client.base_url().starts_with("http:")
}

/// Returns an error for a URL that the service cannot reach. `argument` is the name of the command-line argument that sets the
/// URL, for the error message.
pub fn check_reachable(client: &Client, url: &str, argument: &str) -> Result<(), Failure> {
    client.callbacks().check_url(url).map_err(|error| {
        let message = format!("{}; {argument} must be a public URL of the listener", error.message());
        Failure::from(error).with_message(message)
    })
}

/// Deregisters the listeners that killed commands on this machine have left behind. If this fails, prints a warning.
pub async fn remove_left_behind(client: &Client) {
    match client.callbacks().remove_left_behind().await {
        Ok(removed) => removed.iter().for_each(|listener| {
            note(format_args!(
                "deregistered the listener of {} that a killed command had left behind ({})",
                listener.service, listener.url
            ));
        }),
        Err(error) => {
            note(format_args!("warning: listeners that killed commands left behind could not be deregistered ({error})"))
        }
    }
}

/// Prints which listener a registration has replaced. If that listener belonged to another program, also prints the command that
/// registers it again. `when` says when the user can run that command.
pub fn report_displaced(registered: &Registered, when: &str) {
    if let Some(listener) = registered.left_behind() {
        note(format_args!(
            "replaced the listener of {} that a killed command had left behind ({})",
            listener.service, listener.url
        ));
    }
    if let Some(displaced) = registered.displaced() {
        let user = if displaced.username().is_empty() { String::new() } else { format!(" (user {})", displaced.username()) };
        let (service, url) = (displaced.service(), displaced.url());
        note(format_args!("replaced the listener of {service}: {url}{user}; {when}, {}", put_back(displaced)));
    }
}

/// Returns advice with the command that registers a displaced listener again. The advice names the variable for the password but
/// does not contain the password.
fn put_back(displaced: &Displaced) -> String {
    let register = format!("thingspace callbacks register {} {}", quoted(displaced.service().as_str()), quoted(displaced.url()));
    if displaced.username().is_empty() {
        return format!("register that listener again with\n  {register}");
    }
    let username = quoted(displaced.username());
    format!("set {PASSWORD} to the password of that listener, and register it again with\n  {register} --username {username}")
}

/// Quotes an argument for a shell if necessary. Removes control characters.
fn quoted(argument: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+,".contains(c);
    if !argument.is_empty() && argument.chars().all(plain) {
        return argument.to_owned();
    }
    let printable: String = argument.chars().filter(|c| !c.is_control()).collect();
    format!("'{}'", printable.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_with_special_characters_are_quoted() {
        assert_eq!(quoted("https://erp.example:9003/ts"), "https://erp.example:9003/ts");
        assert_eq!(quoted("https://erp.example/ts?a=1&b=$(x)"), "'https://erp.example/ts?a=1&b=$(x)'");
        assert_eq!(quoted("o'brien"), r"'o'\''brien'");
        assert_eq!(quoted(""), "''");
    }
}
