//! Listeners that commands register: one that stands while a command waits, and those that `thingspace callbacks register` makes.

use std::net::{Ipv4Addr, SocketAddr};

use thingspace::callbacks::{Credentials, Hub, Receiver};
use thingspace::{Client, Displaced, Error, ErrorKind, Registered};

use crate::arguments::following::Following;
use crate::failure::Failure;
use crate::interrupt;
use crate::output::note;

/// Where the credentials of a listener are read from: never from arguments, where others could read them.
pub const USERNAME: &str = "THINGSPACE_LISTENER_USERNAME";
pub const PASSWORD: &str = "THINGSPACE_LISTENER_PASSWORD";

/// The credentials that the environment gives a listener, if it does. An argument may name another user.
pub fn credentials(username: Option<String>) -> Result<Option<Credentials>, Failure> {
    let value = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    match (username.or_else(|| value(USERNAME)), value(PASSWORD)) {
        (Some(username), Some(password)) => Ok(Some(Credentials::new(username, password))),
        (None, None) => Ok(None),
        (Some(_), None) => Err(Failure::usage(format!("the listener has a user name but no password: set {PASSWORD}"))),
        (None, Some(_)) => Err(Failure::usage(format!("the listener has a password but no user name: set {USERNAME}"))),
    }
}

/// A receiver that is registered while a command waits.
pub struct Listener {
    receiver: Receiver,
    registered: Registered,
}

impl Listener {
    /// Starts and registers one where the command asks for it, or where it costs nothing: on a simulator on this machine whose
    /// messages nobody takes yet.
    pub async fn start(client: &Client, following: &Following, service: &str) -> Result<Option<Self>, Failure> {
        if following.no_wait {
            return Ok(None);
        }
        remove_left_behind(client).await;
        match following.listen {
            Some(address) => match Self::register(client, following, service, address).await {
                Ok(listener) => Ok(Some(listener)),
                Err(Refused::Taken(error)) => Err(refused(error)),
                Err(Refused::Other(failure)) => Err(failure),
            },
            None if is_simulator(client) => {
                match Self::register(client, following, service, SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await {
                    Ok(listener) => Ok(Some(listener)),
                    Err(Refused::Taken(error)) => {
                        note(format_args!("note: {}; this command does not listen", error.message()));
                        Ok(None)
                    }
                    Err(Refused::Other(failure)) => Err(failure),
                }
            }
            None => Ok(None),
        }
    }

    async fn register(client: &Client, following: &Following, service: &str, address: SocketAddr) -> Result<Self, Refused> {
        // Without ones of the user, they are made for this one wait: nobody has to know them.
        let made = || Credentials::new("thingspace-cli", format!("{:032x}", rand::random::<u128>()));
        let hub = Hub::new(credentials(None)?.unwrap_or_else(made));
        let receiver = Receiver::bind(&address.to_string(), hub).await;
        let receiver = receiver.map_err(|error| Failure::usage(format!("--listen {address}: {error}; choose another port")))?;
        let url = following.callback_url.clone().unwrap_or_else(|| receiver.url(service));
        reachable(client, &url, "--callback-url")?;
        let register = client.callbacks().register(service, url, receiver.hub().credentials());
        let registered = register.ends_with_process(true).replace_listener(following.replace_listener).await?;
        if let Some(error) = registered.not_recorded() {
            note(format_args!(
                "warning: {}; if this command is killed, no later one can tell that its listener is dead",
                error.message()
            ));
        }
        report(&registered, "when this command has ended");
        Ok(Self { receiver, registered })
    }

    /// What it receives.
    pub fn hub(&self) -> &Hub {
        self.receiver.hub()
    }

    /// Deregisters it: left behind, it would send messages to a dead address. One that another program has put in its place meanwhile
    /// stays.
    pub async fn stop(self) {
        let service = self.registered.service();
        match interrupt::or_stopped(self.registered.deregister()).await {
            Some(Ok(true)) => {
                if let Some(displaced) = self.registered.displaced() {
                    let url = displaced.url();
                    note(format_args!("{service} has no listener now, it had {url}; {}", put_back(displaced)));
                }
            }
            Some(Ok(false)) => {
                note(format_args!("note: another program has registered the listener of {service} meanwhile; it stays"))
            }
            Some(Err(error)) => {
                note(format_args!("warning: the listener of {service} could not be deregistered ({error}); {DEREGISTER}"))
            }
            None => note(format_args!("warning: the listener of {service} could not be deregistered in time; {DEREGISTER}")),
        }
    }
}

/// The failure of a registration, with the remedy as an argument.
pub fn refused(error: Error) -> Failure {
    if error.kind() != ErrorKind::ListenerTaken {
        return error.into();
    }
    let message = format!("{}; --replace-listener replaces it, and it then receives no more messages", error.message());
    Failure::from(error).saying(message)
}

const DEREGISTER: &str = "deregister it with `thingspace callbacks deregister`";

/// Why there is no listener.
enum Refused {
    Taken(Error),
    Other(Failure),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        if error.kind() == ErrorKind::ListenerTaken { Refused::Taken(error) } else { Refused::Other(error.into()) }
    }
}

impl From<Failure> for Refused {
    fn from(failure: Failure) -> Self {
        Refused::Other(failure)
    }
}

/// Plain HTTP is taken for this machine only, so it tells a simulator.
fn is_simulator(client: &Client) -> bool {
    client.base_url().starts_with("http:")
}

/// Refuses a URL that the service cannot reach; `remedy` is the argument that names another.
pub fn reachable(client: &Client, url: &str, remedy: &str) -> Result<(), Failure> {
    client.callbacks().check_url(url).map_err(|error| {
        let message = format!("{}; give a public URL that leads to the listener: {remedy}", error.message());
        Failure::from(error).saying(message)
    })
}

/// Deregisters what commands on this machine left registered when they were killed. A failure stops nothing.
pub async fn remove_left_behind(client: &Client) {
    match client.callbacks().remove_left_behind().await {
        Ok(removed) => removed.iter().for_each(|listener| {
            note(format_args!(
                "deregistered the listener of {} that an ended command had left behind ({})",
                listener.service, listener.url
            ));
        }),
        Err(error) => {
            note(format_args!("warning: listeners that ended commands left behind could not be deregistered ({error})"))
        }
    }
}

/// Reports what a registration replaced, and `when` that can be put back.
pub fn report(registered: &Registered, when: &str) {
    if let Some(listener) = registered.left_behind() {
        note(format_args!(
            "replaced the listener of {} that an ended command had left behind ({})",
            listener.service, listener.url
        ));
    }
    if let Some(displaced) = registered.displaced() {
        let user = if displaced.username().is_empty() { String::new() } else { format!(" (user {})", displaced.username()) };
        let (service, url) = (displaced.service(), displaced.url());
        note(format_args!("replaced the listener of {service}: {url}{user}; {when}, {}", put_back(displaced)));
    }
}

/// How to register a displaced listener again. Its password is not shown.
fn put_back(displaced: &Displaced) -> String {
    let register = format!("thingspace callbacks register {} {}", quoted(displaced.service()), quoted(displaced.url()));
    if displaced.username().is_empty() {
        return format!("put it back with\n  {register}");
    }
    let username = quoted(displaced.username());
    format!("put it back with {PASSWORD} set to its password and\n  {register} --username {username}")
}

/// An argument as a shell takes it.
fn quoted(text: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./:@%+,".contains(c);
    if !text.is_empty() && text.chars().all(plain) {
        return text.to_owned();
    }
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_argument_is_quoted_where_a_shell_would_read_more_into_it() {
        assert_eq!(quoted("https://erp.example:9003/ts"), "https://erp.example:9003/ts");
        assert_eq!(quoted("https://erp.example/ts?a=1&b=$(x)"), "'https://erp.example/ts?a=1&b=$(x)'");
        assert_eq!(quoted("o'brien"), r"'o'\''brien'");
        assert_eq!(quoted(""), "''");
    }
}
