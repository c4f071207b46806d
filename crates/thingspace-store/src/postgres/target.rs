//! Parses the URL of a store in PostgreSQL.

use std::time::Duration;

use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode};

use crate::error::{Error, Result};
use crate::parameters::{check_identifier, split};
use crate::tls::{Encryption, is_local};

/// The schema if the URL has no parameter `schema`.
const SCHEMA: &str = "thingspace";

/// The port if the URL has none.
const PORT: u16 = 5432;

/// The default limit for a connection attempt, and for the acknowledgment of sent data. Also the idle time before a TCP
/// keepalive.
const NETWORK: Duration = Duration::from_secs(10);

/// The location of a store, and how to connect to it.
pub(super) struct Target {
    pub(super) config: Config,
    pub(super) schema: String,
    pub(super) encryption: Encryption,
    /// Whether the user accepts a server that does not flush commits.
    pub(super) accepts_unflushed: bool,
    /// The URL without the password.
    pub(super) url: String,
}

impl Target {
    /// Parses a URL of the form `postgres://USER:PASSWORD@HOST:PORT/DATABASE?schema=...`. If the URL has no password, uses the
    /// environment variable `PGPASSWORD`.
    pub(super) fn parse(url: &str) -> Result<Self> {
        let (base, mut parameters) = split(url)?;
        let schema = parameters.take("schema").unwrap_or_else(|| SCHEMA.to_owned());
        check_identifier("schema", &schema)?;
        let accepts_unflushed = parameters.take_flag("accept_unflushed")?;
        let (mode, authorities) = (parameters.take("sslmode"), parameters.take("sslrootcert"));
        let mut config: Config = format!("{base}?{}", parameters.encode()).parse().map_err(|error| invalid(&error))?;
        if config.get_hosts().is_empty() {
            return Err(Error::invalid("the store URL has no host").with_remedy("write postgres://USER@HOST:PORT/DATABASE"));
        }
        let encryption = Encryption::choose(mode.as_deref(), authorities, config.get_hosts().iter().all(is_this_machine))?;
        config.ssl_mode(if encryption == Encryption::Off { SslMode::Disable } else { SslMode::Require });
        if config.get_password().is_none()
            && let Ok(password) = std::env::var("PGPASSWORD")
        {
            config.password(password);
        }
        if config.get_application_name().is_none() {
            config.application_name("thingspace");
        }
        // Without these limits, the operating system may take hours to notice that the network drops the packets of a connection.
        if config.get_connect_timeout().is_none() {
            config.connect_timeout(NETWORK);
        }
        if config.get_tcp_user_timeout().is_none() {
            config.tcp_user_timeout(NETWORK);
        }
        config.keepalives_idle(NETWORK);
        let url = without_password(&config, &schema);
        Ok(Self { config, schema, encryption, accepts_unflushed, url })
    }
}

fn invalid(error: &tokio_postgres::Error) -> Error {
    // The error can contain the name of an option, but never its value, so it is safe to show.
    let reason = std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string);
    Error::invalid(format!("invalid store URL: {reason}")).with_remedy("write postgres://USER@HOST:PORT/DATABASE")
}

fn is_this_machine(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => is_local(name),
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

/// Returns a URL for messages. It contains only the parsed user, hosts, ports, database and schema, so it cannot contain a
/// password from any other part of the original URL.
fn without_password(config: &Config, schema: &str) -> String {
    let ports = config.get_ports();
    let mut folder = None;
    let mut hosts = Vec::new();
    for (index, host) in config.get_hosts().iter().enumerate() {
        let port = ports.get(index).or(ports.first()).copied().unwrap_or(PORT);
        match host {
            Host::Tcp(name) if name.contains(':') => hosts.push(format!("[{name}]:{port}")),
            Host::Tcp(name) => hosts.push(format!("{name}:{port}")),
            #[cfg(unix)]
            Host::Unix(path) => {
                let port = if port == PORT { String::new() } else { format!("&port={port}") };
                folder = Some(format!("host={}{port}", path.display()));
            }
        }
    }
    let user = config.get_user().map_or(String::new(), |user| format!("{user}@"));
    let database = config.get_dbname().or(config.get_user()).unwrap_or_default();
    let schema = (schema != SCHEMA).then(|| format!("schema={schema}"));
    let parameters = folder.into_iter().chain(schema).collect::<Vec<_>>().join("&");
    let mark = if parameters.is_empty() { "" } else { "?" };
    format!("postgres://{user}{}/{database}{mark}{parameters}", hosts.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(url: &str) -> String {
        Target::parse(url).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn the_shown_url_has_no_password() {
        let target =
            Target::parse("postgresql://user:s%40cret@db.example,[::1]:6432/fleet?schema=east&connect_timeout=3").unwrap();
        assert_eq!(target.url, "postgres://user@db.example:5432,[::1]:6432/fleet?schema=east");
        assert_eq!(target.config.get_password(), Some(&b"s@cret"[..]));
        let target = Target::parse("postgres://user:secret@/fleet?host=/run/postgresql").unwrap();
        assert_eq!((target.url.as_str(), target.encryption), ("postgres://user@/fleet?host=/run/postgresql", Encryption::Off));
        let target = Target::parse("postgres://user@/fleet?host=/run/postgresql&port=5433").unwrap();
        assert_eq!(target.url, "postgres://user@/fleet?host=/run/postgresql&port=5433");
    }

    #[test]
    fn the_error_for_an_invalid_url_contains_the_invalid_part() {
        assert!(refused("postgres://user@host:many/db").starts_with("invalid store URL: invalid value for option `port`"));
        assert!(refused("postgres://user@host/db?nodes=3").starts_with("invalid store URL: unknown option `nodes`"));
        assert!(refused("postgres:///db").starts_with("the store URL has no host"));
        assert!(refused("postgres://user@host/db?accept_unflushed=yes").contains("expected true or false"));
    }
}
