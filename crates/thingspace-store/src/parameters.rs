//! Parses the query parameters of store URLs.

use crate::error::{Error, Result};

/// The query parameters of a URL. Each store removes the parameters that it supports from the list.
pub(crate) struct Parameters(Vec<(String, String)>);

/// Splits a URL at its question mark, and decodes the parameters.
///
/// Refuses a URL with an unencoded `@` in the user name, the password or a parameter, or with an unencoded `?` before the host.
/// Otherwise a part of the password could be parsed as the host or as the name of a parameter, and error messages show these.
pub(crate) fn split(url: &str) -> Result<(&str, Parameters)> {
    let (base, query) = url.split_once('?').unwrap_or((url, ""));
    if base.matches('@').count() > 1 || query.contains('@') {
        return Err(Error::invalid("the store URL has an unencoded @ in the user name, the password or a parameter")
            .with_remedy("write @ in a user name, password or parameter as %40, and ? as %3F"));
    }
    // `+` is a plus sign in these URLs, but `form_urlencoded` would decode it to a space.
    let query = query.replace('+', "%2B");
    Ok((base, Parameters(url::form_urlencoded::parse(query.as_bytes()).into_owned().collect())))
}

impl Parameters {
    /// Removes a parameter and returns its value.
    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        let index = self.0.iter().position(|(found, _)| found == name)?;
        Some(self.0.remove(index).1)
    }

    /// Removes a parameter whose value must be `true` or `false`, and returns the value (default: `false`).
    pub(crate) fn take_flag(&mut self, name: &str) -> Result<bool> {
        match self.take(name).as_deref() {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(_) => Err(Error::invalid(format!("invalid value of {name} in the store URL: expected true or false"))),
        }
    }

    /// Encodes the remaining parameters as a query string.
    #[cfg(feature = "postgres")]
    pub(crate) fn encode(&self) -> String {
        let pairs = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish();
        pairs.replace('+', "%20")
    }

    /// Returns an error if a parameter is left. `known` lists the supported parameters for the error message.
    #[cfg(feature = "nats")]
    pub(crate) fn finish(self, known: &str) -> Result<()> {
        match self.0.first() {
            None => Ok(()),
            Some((name, _)) => {
                let name: String = name.chars().take(30).collect();
                Err(Error::invalid(format!("unknown parameter `{}` in the store URL: expected {known}", name.escape_debug())))
            }
        }
    }
}

/// Checks that `name` can be a part of identifiers on the server. In the error message, `what` says what the name is for.
pub(crate) fn check_identifier(what: &str, name: &str) -> Result<()> {
    let is_valid = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    if name.is_empty() || name.len() > 40 || !name.bytes().all(is_valid) || name.starts_with(|first: char| first.is_ascii_digit())
    {
        let message =
            format!("invalid {what} in the store URL: expected 1 to 40 characters a-z, 0-9 or _, not starting with a digit");
        return Err(Error::invalid(message));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded_and_each_can_be_taken_once() {
        let (base, mut parameters) = split("nats://host:4222?sslrootcert=%2Fa+b.pem&replicas=3").unwrap();
        assert_eq!(base, "nats://host:4222");
        assert_eq!(parameters.take("sslrootcert").as_deref(), Some("/a+b.pem"));
        assert_eq!(parameters.take("sslrootcert"), None);
        assert_eq!(parameters.take("replicas").as_deref(), Some("3"));
    }

    #[test]
    fn a_url_with_an_unencoded_password_is_refused_and_the_error_does_not_show_the_password() {
        for url in ["postgres://user:pass@word@host/db", "postgres://user:pass?word@host/db"] {
            let error = split(url).map(drop).unwrap_err();
            assert!(!error.to_string().contains("word@") && error.to_string().contains("%40"), "{error}");
        }
    }

    #[test]
    fn invalid_identifiers_are_refused() {
        assert!(check_identifier("schema", "fleet_2").is_ok());
        for name in ["", "Fleet", "a\"b", "a.b", "2a", &"x".repeat(41)] {
            assert!(check_identifier("schema", name).is_err(), "{name}");
        }
    }
}
