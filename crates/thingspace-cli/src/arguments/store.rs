//! The arguments that name the store of callbacks and jobs, and the spool.

use clap::Args;

use crate::failure::Failure;

/// Where callbacks and jobs are kept.
#[derive(Args, Clone)]
pub struct StoreOption {
    /// Store of callbacks and jobs, such as sqlite:PATH. Default: a SQLite file in your state folder. Put a URL with a password
    /// into the variable THINGSPACE_STORE, because other users of the machine can see command lines [env: THINGSPACE_STORE]
    #[arg(long, value_name = "URL", value_parser = without_password)]
    pub store: Option<String>,
}

/// Where callbacks are kept while the store is unreachable.
#[derive(Args, Clone)]
pub struct SpoolOption {
    /// Second store, on a disk of this machine, such as sqlite:PATH. It keeps callbacks while the server of the store is
    /// unreachable
    #[arg(long, value_name = "URL", value_parser = spool_without_password)]
    pub spool: Option<String>,
}

/// Returns the URL of a store, or an error if it contains a password.
fn without_password(url: &str) -> Result<String, String> {
    refuse_password(url, "put the URL into THINGSPACE_STORE")
}

/// Returns the URL of a spool, or an error if it contains a password.
fn spool_without_password(url: &str) -> Result<String, String> {
    refuse_password(url, "use a file on this machine, such as sqlite:PATH, which needs no password")
}

fn refuse_password(url: &str, remedy: &str) -> Result<String, String> {
    match has_password(url) {
        true => Err(format!("the URL contains a password, which other users of the machine can see: {remedy}")),
        false => Ok(url.to_owned()),
    }
}

/// Returns the URL of a store. `argument` is either the URL itself, which must not contain a password, or `env:NAME`, where
/// `NAME` is an environment variable that contains the URL.
///
/// Call this function after clap has parsed the arguments, not as a `value_parser`. Its errors do not repeat a refused URL. The
/// errors that clap prints for a `value_parser` do, so `output::print_clap` has to mask the password in them.
pub fn store_or_variable(argument: &str) -> Result<String, Failure> {
    let Some(name) = argument.strip_prefix("env:") else {
        let refused = "the URL contains a password, which other users of the machine can see: put the URL into a variable, and \
                       name the variable as env:NAME";
        return if has_password(argument) { Err(Failure::usage(refused)) } else { Ok(argument.to_owned()) };
    };
    let url = std::env::var(name).ok().filter(|url| !url.is_empty());
    url.ok_or_else(|| Failure::usage(format!("the variable {name} is not set: export it with the URL of the store")))
}

fn has_password(url: &str) -> bool {
    // A password that is not percent-encoded may contain `/` and `@`, so only the last `@` marks the end of the password.
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    rest.rsplit_once('@').is_some_and(|(user, _)| user.contains(':')) || url.to_ascii_lowercase().contains("password=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_on_the_command_line_is_refused() {
        for url in ["memory:", "sqlite:/var/lib/inbox.db", "sqlite:///C:/inbox.db", "postgres://fleet@db/ts", "nats://host:4222"]
        {
            assert_eq!(without_password(url).as_deref(), Ok(url));
        }
        for url in [
            "postgres://fleet:hush@db/ts",
            "nats://u:hush@host:4222/a",
            "postgres://db/ts?password=hush",
            "postgres://db/ts?Password=hush",
            "nats://u:hu/sh@db",
        ] {
            for error in [without_password(url), spool_without_password(url)].map(Result::unwrap_err) {
                assert!(!error.contains("hush"), "{error}");
            }
        }
    }
}
