//! How other machines reach the receiver: TLS, the path, and the addresses that may send callbacks.

use std::fs;
use std::path::PathBuf;

use clap::Args;
use thingspace::Secret;
use thingspace::callbacks::{Inbox, InvalidNetworks, Limits, Networks, Receiver, ReceiverBuilder, raise_open_file_limit};

use crate::failure::Failure;
use crate::output::note;

/// The arguments for a receiver that other machines can reach.
#[derive(Args)]
#[command(next_help_heading = "Other machines")]
pub struct Exposure {
    /// Certificate chain in PEM. The command then serves HTTPS, and loads the file again when it changes
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    tls_cert: Option<PathBuf>,
    /// Private key of the certificate, in PEM
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    tls_key: Option<PathBuf>,
    /// File with a secret of 8 to 128 letters and digits. Callbacks then arrive at /callbacks/SECRET/SERVICE only
    #[arg(long, value_name = "FILE")]
    path_secret_file: Option<PathBuf>,
    /// File with the addresses and networks that may send callbacks, one per line, `#` for comments. The command loads the file
    /// again when it changes
    #[arg(long, value_name = "FILE")]
    allow_from: Option<PathBuf>,
    /// Address or network of proxies that append the address of the sender to X-Forwarded-For, such as 127.0.0.1 or 10.0.0.0/8
    #[arg(long, value_name = "ADDRESS", num_args = 1.., value_delimiter = ',', value_parser = network)]
    trust_proxy: Vec<String>,
    /// Serve /healthz and /metrics to other machines too. Otherwise only programs on this machine can read them
    #[arg(long)]
    public_status: bool,
}

/// Checks one address or network.
fn network(argument: &str) -> Result<String, InvalidNetworks> {
    argument.parse::<Networks>().map(|_| argument.to_owned())
}

impl Exposure {
    /// Returns whether the command serves HTTPS.
    pub fn is_encrypted(&self) -> bool {
        self.tls_cert.is_some()
    }

    /// Returns the secret in the file `--path-secret-file`, without the line break at the end. Returns `None` if the option was
    /// not passed.
    pub fn path_secret(&self) -> Result<Option<Secret>, Failure> {
        let Some(file) = &self.path_secret_file else { return Ok(None) };
        let secret = fs::read_to_string(file)
            .map_err(|error| Failure::usage(format!("--path-secret-file {}: {error}", file.display())))?;
        Ok(Some(Secret::from(secret.trim_end_matches(['\r', '\n']))))
    }

    /// Returns the builder of the receiver. Returns an error if a setting is not valid or a file cannot be loaded.
    pub fn receiver(&self, inbox: Inbox, path_secret: Option<Secret>) -> Result<ReceiverBuilder, Failure> {
        let proxies: Networks =
            self.trust_proxy.join(",").parse().map_err(|error| Failure::usage(format!("--trust-proxy: {error}")))?;
        let mut receiver = Receiver::builder(inbox).trusted_proxies(proxies).public_status(self.public_status);
        if let (Some(certificates), Some(key)) = (&self.tls_cert, &self.tls_key) {
            receiver = receiver.tls(certificates, key);
        }
        if let Some(file) = &self.allow_from {
            receiver = receiver.allowed_addresses(file);
        }
        if let Some(secret) = path_secret {
            receiver = receiver.path_secret(secret);
        }
        receiver.check().map_err(|error| Failure::usage(error.to_string()))?;
        Ok(receiver)
    }
}

/// Raises the limit of open files of this process, because each connection counts as an open file. Prints a warning on failure.
pub fn raise_limit_of_open_files() {
    if let Err(error) = raise_open_file_limit() {
        note(format_args!("warning: the limit of open files could not be raised: {error}"));
    }
}

/// Prints a warning if the limit of open files allows fewer connections than the default.
pub fn report_connections(receiver: &Receiver) {
    let (usual, connections) = (Limits::default().connections, receiver.limits().connections);
    if connections < usual {
        note(format_args!(
            "warning: the hard limit of open files allows {connections} connections instead of {usual}: raise it (`ulimit -Hn`)"
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proxies_are_addresses_or_networks() {
        assert_eq!(network("10.0.0.0/8").unwrap(), "10.0.0.0/8");
        let error = network("proxy.example.com").unwrap_err().to_string();
        assert!(error.starts_with("invalid address `proxy.example.com`: expected an address or a network"), "{error}");
    }
}
