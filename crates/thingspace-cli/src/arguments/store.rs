//! The store of callbacks and jobs on the command line.

use clap::Args;

/// Where callbacks and jobs are kept.
#[derive(Args, Clone)]
pub struct StoreOption {
    /// Store of callbacks and jobs, such as sqlite:PATH. Default: a SQLite file in your state folder. Put a URL with a password into the
    /// variable, because other users of the machine can see command lines [env: THINGSPACE_STORE]
    #[arg(long, value_name = "URL", value_parser = without_password)]
    pub store: Option<String>,
}

/// Accepts a URL without a password.
fn without_password(url: &str) -> Result<String, String> {
    let authority = url.split_once("://").map_or("", |(_, rest)| rest.split(['/', '?']).next().unwrap_or_default());
    let user = authority.rsplit_once('@').map_or("", |(user, _)| user);
    if user.contains(':') || url.contains("password=") {
        return Err(
            "the URL contains a password, which other users of the machine can see: set THINGSPACE_STORE instead".to_owned()
        );
    }
    Ok(url.to_owned())
}

/// Accepts a URL without a password, or `env:NAME` for the URL in an environment variable, which may have one.
pub fn store_or_variable(argument: &str) -> Result<String, String> {
    let Some(name) = argument.strip_prefix("env:") else { return without_password(argument) };
    match std::env::var(name) {
        Ok(url) if !url.is_empty() => Ok(url),
        _ => Err(format!("the variable {name} is not set: export it with the URL of the store")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_that_is_not_set_is_refused() {
        assert!(
            store_or_variable("env:THINGSPACE_NOT_SET").unwrap_err().starts_with("the variable THINGSPACE_NOT_SET is not set")
        );
        assert!(store_or_variable("postgres://fleet:hush@db/ts").is_err());
        assert_eq!(store_or_variable("sqlite:a.db").as_deref(), Ok("sqlite:a.db"));
    }

    #[test]
    fn a_password_on_the_command_line_is_refused() {
        for url in ["memory:", "sqlite:/var/lib/inbox.db", "sqlite:///C:/inbox.db", "postgres://fleet@db/ts", "nats://host:4222"]
        {
            assert_eq!(without_password(url).as_deref(), Ok(url));
        }
        for url in ["postgres://fleet:hush@db/ts", "nats://u:hush@host:4222/a", "postgres://db/ts?password=hush"] {
            assert!(!without_password(url).unwrap_err().contains("hush"));
        }
    }
}
