//! `thingspace callbacks rotate-password`: gives listeners a new password without losing a message.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, SystemTime};

use clap::Args;
use jiff::Timestamp;
use thingspace::callbacks::{CredentialStatus, Credentials, Inbox, Listener};
use thingspace::{Client, Error, Secret};

use crate::arguments::{StoreOption, duration};
use crate::failure::Failure;
use crate::output::{note, print};
use crate::workflow::inbox::{open, store_url};
use crate::workflow::listener::{self, PASSWORD, USERNAME};

/// The maximum length of a password, in characters (openapi/callbacks.yaml, RegisterCallbackRequest).
const LONGEST: usize = 40;

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace callbacks rotate-password --file listener-password
  thingspace callbacks rotate-password --file listener-password --grace 1h

Gives a new password to all listeners with the user name THINGSPACE_LISTENER_USERNAME, including the listener of firmware \
messages (Fota). These steps lose no message:
  1. The command generates a password and stores it in the file, which only you can read. If the file already contains a \
password, the command uses that one.
  2. The command writes digests of both passwords to the store. Each `thingspace serve` with this store then accepts both \
passwords, without a restart. After the grace period, it accepts only the new one.
  3. The command registers the listeners again, with the new password and at the same URLs.

All these listeners change together, because the store has one current password for all of them.

The former password is read from THINGSPACE_LISTENER_PASSWORD; set that variable to the new one afterwards. If the command is \
interrupted, run it again with the same file: it continues.")]
pub struct RotatePassword {
    /// File, readable only by you, for the new password
    #[arg(long, value_name = "FILE")]
    file: PathBuf,
    /// How long the former password is accepted, such as 15m. The service may send earlier messages again for some minutes, with
    /// the former password
    #[arg(long, default_value = "15m", value_name = "TIME", value_parser = duration)]
    grace: Duration,
    #[command(flatten)]
    store: StoreOption,
}

impl RotatePassword {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let former = listener::credentials(None)?.ok_or_else(|| {
            Failure::usage(format!(
                "not set: {USERNAME}, {PASSWORD}; export the credentials with which the listeners are registered"
            ))
        })?;
        let listeners = listeners(client, former.username()).await?;
        let inbox = Inbox::with_store(open(&store_url(&self.store)?).await?, former.clone());
        if inbox.follow_rotation().await? == CredentialStatus::Unknown {
            return Err(listener::unknown_credentials(&inbox));
        }
        let new = Credentials::new(former.username(), password_in(&self.file)?);
        let until = SystemTime::now().checked_add(self.grace).and_then(|until| Timestamp::try_from(until).ok());
        let until = until.map(|until| format!(" until {}", until.strftime("%Y-%m-%d %H:%M:%S UTC"))).unwrap_or_default();
        // A receiver must accept the new password before the service sends it.
        inbox.rotate(&new, self.grace).await?;
        for (done, listener) in listeners.iter().enumerate() {
            if let Err(error) = register(client, listener, &new).await {
                let rest: Vec<&str> = listeners[done..].iter().map(|listener| listener.service.as_str()).collect();
                let message = format!(
                    "{}; {done} of {} listeners have the new password, the others not yet: {}; receivers accept the former \
                     one{until}; run the same command again",
                    error.message(),
                    listeners.len(),
                    rest.join(", ")
                );
                return Err(Failure::from(error).with_message(message));
            }
            print(format_args!("{} has the new password: {}", listener.service, listener.url))?;
        }
        note(format_args!(
            "the new password is in {}: set {PASSWORD} to it; receivers accept the former one{until}",
            self.file.display()
        ));
        Ok(ExitCode::SUCCESS)
    }
}

/// Returns all listeners with this user name. These listeners get the new password together, because the store has one current
/// password for all of them. Returns an error if there are none, or if the URL of a listener is not allowed.
async fn listeners(client: &Client, username: &str) -> Result<Vec<Listener>, Failure> {
    listener::remove_left_behind(client).await;
    let mut listed = client.callbacks().list().await?;
    listed.extend(client.firmware().listeners().list().await?);
    listed.retain(|listener| listener.username == username);
    if listed.is_empty() {
        return Err(Failure::usage(format!(
            "no listener has the user name {}: `thingspace callbacks list` shows all; nothing was changed",
            username.escape_debug()
        )));
    }
    for Listener { service, url, .. } in &listed {
        client.callbacks().check_url(url).map_err(|error| {
            let message = format!(
                "{}; nothing was changed: register {service} at another URL, or run `thingspace callbacks deregister {service}`",
                error.message()
            );
            Failure::from(error).with_message(message)
        })?;
    }
    Ok(listed)
}

/// Registers a listener again, at the same URL and with new credentials. Also replaces a listener that a running process on this
/// machine has registered for itself (`thingspace listen --register`). Does not ask for confirmation, because the URL stays the
/// same.
async fn register(client: &Client, listener: &Listener, new: &Credentials) -> Result<(), Error> {
    let Listener { service, url, .. } = listener;
    let register = client.callbacks().allow_unknown_services().register(service, url, new).replace_listener(true);
    let registered = register.await?;
    if registered.displaced().is_some_and(|displaced| displaced.url() != url) {
        listener::report_displaced(&registered, "to undo this");
    }
    Ok(())
}

/// Returns the password in the file. If the file does not exist, generates a password and stores it there.
fn password_in(path: &Path) -> Result<Secret, Failure> {
    let failure = |error: std::io::Error| Failure::usage(format!("--file {}: {error}; nothing was changed", path.display()));
    match create(path) {
        Ok(mut file) => {
            let password = format!("{:032x}", rand::random::<u128>());
            writeln!(file, "{password}").and_then(|()| file.sync_all()).map_err(failure)?;
            Ok(password.into())
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            let text = std::fs::read_to_string(path).map_err(failure)?;
            let password = text.trim();
            if password.is_empty() || password.chars().count() > LONGEST || password.contains(char::is_whitespace) {
                return Err(Failure::usage(format!(
                    "--file {}: expected one password of at most {LONGEST} characters in the file, or no file; nothing was changed",
                    path.display()
                )));
            }
            note(format_args!("using the password in {}", path.display()));
            Ok(password.into())
        }
        Err(error) => Err(failure(error)),
    }
}

/// Creates a file that only this user can read. Fails if the file exists.
fn create(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
