//! Parses the URL of a store in NATS.

use url::Url;

use crate::error::{Error, Result};
use crate::parameters::{check_identifier, split};
use crate::tls::{Encryption, is_local};

/// The prefix of the names of streams and subjects if the URL has no parameter `stream`.
const STREAM: &str = "thingspace";

/// The parameters that a URL may have.
const PARAMETERS: &str = "stream, flushed, accept_unflushed, replicas, sslmode or sslrootcert";

/// The location of a store, and what the user states about its servers.
pub(super) struct Target {
    /// `HOST:PORT` of each server.
    pub(super) servers: Vec<String>,
    pub(super) user: Option<(String, String)>,
    pub(super) encryption: Encryption,
    /// The prefix of the names of streams and subjects.
    pub(super) stream: String,
    /// The number of replicas of new streams.
    pub(super) replicas: u64,
    pub(super) flushing: Flushing,
    /// The URL without the password.
    pub(super) url: String,
}

/// When the servers flush messages, as stated in the URL. A client cannot see this setting on the servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flushing {
    /// The URL does not say when the servers flush.
    Unknown,
    /// The servers flush each message before they acknowledge it.
    Always,
    /// The user accepts that acknowledged messages can be lost.
    Accepted,
}

impl Target {
    /// Parses a URL of the form `nats://USER:PASSWORD@HOST:PORT,HOST:PORT?flushed=always`. User and password may be in the
    /// environment variables NATS_USER and NATS_PASSWORD instead.
    pub(super) fn parse(url: &str) -> Result<Self> {
        let (base, mut parameters) = split(url)?;
        let stream = parameters.take("stream").unwrap_or_else(|| STREAM.to_owned());
        check_identifier("stream", &stream)?;
        let replicas = replicas(parameters.take("replicas"))?;
        let flushed = parameters.take("flushed");
        let accepts_loss = parameters.take_flag("accept_unflushed")?;
        let flushing = match flushed.as_deref() {
            None if accepts_loss => Flushing::Accepted,
            None => Flushing::Unknown,
            Some("always") => Flushing::Always,
            Some(_) => return Err(Error::invalid("invalid value of flushed in the store URL: expected always")),
        };
        let (mode, authorities) = (parameters.take("sslmode"), parameters.take("sslrootcert"));
        parameters.finish(PARAMETERS)?;
        let parsed = base.strip_prefix("nats://").unwrap_or(base).split(',').map(parse_server).collect::<Result<Vec<Url>>>()?;
        let servers: Vec<String> = parsed.iter().map(address).collect();
        let encryption = Encryption::choose(mode.as_deref(), authorities, parsed.iter().all(|url| is_local(host(url))))?;
        let user = parsed.iter().find_map(user).or_else(user_of_environment);
        let name = user.as_ref().map_or(String::new(), |(name, _)| format!("{name}@"));
        let shown = if stream == STREAM { String::new() } else { format!("?stream={stream}") };
        let url = format!("nats://{name}{}{shown}", servers.join(","));
        Ok(Self { servers, user, encryption, stream, replicas, flushing, url })
    }
}

fn replicas(parameter: Option<String>) -> Result<u64> {
    let Some(parameter) = parameter else { return Ok(1) };
    match parameter.parse() {
        Ok(replicas @ (1 | 3 | 5)) => Ok(replicas),
        _ => Err(Error::invalid("invalid value of replicas in the store URL: expected 1, 3 or 5")),
    }
}

fn parse_server(server: &str) -> Result<Url> {
    let invalid =
        || Error::invalid("invalid store URL").with_remedy("write nats://HOST:PORT, or nats://HOST:PORT,HOST:PORT for a cluster");
    let url = Url::parse(&format!("nats://{server}")).map_err(|_| invalid())?;
    // The error message does not show the invalid part of the URL, because that part may contain a password.
    if url.host_str().is_none_or(str::is_empty) || !matches!(url.path(), "" | "/") || url.fragment().is_some() {
        return Err(invalid());
    }
    Ok(url)
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_matches(['[', ']'])
}

fn address(url: &Url) -> String {
    format!("{}:{}", url.host_str().unwrap_or_default(), url.port().unwrap_or(4222))
}

fn user(url: &Url) -> Option<(String, String)> {
    let decode = |part: &str| {
        let pair = format!("part={}", part.replace('+', "%2B"));
        url::form_urlencoded::parse(pair.as_bytes()).next().map(|(_, value)| value.into_owned()).unwrap_or_default()
    };
    let name = decode(url.username());
    (!name.is_empty()).then(|| (name, url.password().map(decode).unwrap_or_default()))
}

fn user_of_environment() -> Option<(String, String)> {
    Some((std::env::var("NATS_USER").ok()?, std::env::var("NATS_PASSWORD").ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(url: &str) -> String {
        Target::parse(url).map(|_| ()).unwrap_err().to_string()
    }

    #[test]
    fn the_shown_url_has_no_password() {
        let target = Target::parse("nats://user:s%40cret@a.example,b.example:4333?stream=east&replicas=3").unwrap();
        assert_eq!(target.url, "nats://user@a.example:4222,b.example:4333?stream=east");
        assert_eq!(target.user, Some(("user".to_owned(), "s@cret".to_owned())));
        assert_eq!((target.replicas, target.flushing), (3, Flushing::Unknown));
        assert_eq!(target.encryption, Encryption::Verified { authorities: None });
        let flushing = |url: &str| Target::parse(url).unwrap().flushing;
        assert_eq!(flushing("nats://[::1]:4222?flushed=always"), Flushing::Always);
        assert_eq!(flushing("nats://[::1]:4222?accept_unflushed=true"), Flushing::Accepted);
    }

    #[test]
    fn invalid_urls_are_refused_without_showing_the_password() {
        for url in ["nats://", "nats://user:secret@host:many", "nats://user:se/cret@host", "nats://user:se#cret@host"] {
            let message = refused(url);
            assert!(message.starts_with("invalid store URL; write nats://HOST:PORT") && !message.contains("cret"), "{message}");
        }
        assert_eq!(refused("nats://host?flushed=yes"), "invalid value of flushed in the store URL: expected always");
        assert!(refused("nats://host?bucket=a").starts_with("unknown parameter `bucket` in the store URL: expected stream"));
        assert_eq!(refused("nats://host?replicas=2"), "invalid value of replicas in the store URL: expected 1, 3 or 5");
    }
}
