//! `thingspace callbacks`: the registered callback listeners.

mod rotate;
mod status;

use std::process::ExitCode;

use clap::Subcommand;
use serde_json::json;
use thingspace::Client;
use thingspace::callbacks::Credentials;
use thingspace::raw::types::{CallbackService, FotaCallbackService, LocationCallbackService};

use crate::arguments::{AllowUnknown, ListOptions};
use crate::failure::Failure;
use crate::output::{Format, Row, Writer, note, print};
use crate::workflow::listener;
use crate::workflow::registries::{self, Listed, Registries};

#[derive(Subcommand)]
pub enum Callbacks {
    /// List the registered listeners, without their passwords
    #[command(after_long_help = "\
Examples:
  thingspace callbacks list
  thingspace callbacks list -o json

Lists the listeners of all services, including those of firmware messages (Fota) and of locations.")]
    List(ListOptions),
    /// Register a listener for a callback service
    #[command(after_long_help = "\
Examples:
  thingspace callbacks register CarrierService https://fleet.example/thingspace
  thingspace callbacks register CarrierService https://fleet.example/thingspace --replace-listener
  thingspace callbacks register Fota https://fleet.example/firmware
  thingspace callbacks register DeviceLocation https://fleet.example/locations

Each callback service of an account has at most one listener. A listener that another program has registered is replaced only \
with --replace-listener, and the command then prints how to register the old one again. The service reaches public URLs only; a \
simulator on this machine also reaches local URLs.

The service sends the user name and password from THINGSPACE_LISTENER_USERNAME and THINGSPACE_LISTENER_PASSWORD with each \
message, except with messages about locations.")]
    Register {
        #[arg(help = service_help())]
        service: String,
        /// URL that receives the messages
        url: String,
        /// User name that the service sends with the messages [env: THINGSPACE_LISTENER_USERNAME]
        #[arg(long)]
        username: Option<String>,
        /// Replace the listener that another program has registered; that program then receives no more messages
        #[arg(long)]
        replace_listener: bool,
        #[command(flatten)]
        unknown: AllowUnknown,
        /// Print the listener in this format instead of a message
        #[arg(short, long, value_enum)]
        output: Option<Format>,
    },
    /// Deregister the listener of a callback service
    #[command(after_long_help = "\
Examples:
  thingspace callbacks deregister CarrierService
  thingspace callbacks deregister Fota
  thingspace callbacks deregister DeviceLocation")]
    Deregister {
        #[arg(help = service_help())]
        service: String,
        #[command(flatten)]
        unknown: AllowUnknown,
    },
    /// Show who receives the messages of each service, and whether the listener answers
    Status(status::Status),
    /// Give your listeners a new password, without losing a message
    RotatePassword(rotate::RotatePassword),
}

const COLUMNS: &[&str] = &["service", "url", "username"];

impl Callbacks {
    pub fn changes_without_waiting(&self) -> bool {
        !matches!(self, Callbacks::List(_) | Callbacks::Status(_))
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        match self {
            Callbacks::List(options) => {
                let mut out = Writer::new(options.output, COLUMNS)?;
                let registries = Registries::list(client).await?;
                registries.notes().for_each(note);
                for Listed { service, url, username } in registries.listeners {
                    if !out.row(row(service, url, username))? {
                        return Ok(ExitCode::SUCCESS);
                    }
                }
                out.finish()?;
            }
            Callbacks::Register { service, url, username, replace_listener, unknown, output } => {
                let service: CallbackService = unknown.parse("SERVICE", &service, &services())?;
                let credentials = listener::credentials(username)?.unwrap_or_else(|| Credentials::new("", ""));
                listener::check_reachable(client, &url, "URL")?;
                listener::remove_left_behind(client).await;
                // `unknown.parse` has already checked the service, and its error message names --allow-unknown. So switch off the
                // client's own check, whose error message names a Rust method.
                let callbacks = client.callbacks().allow_unknown_services();
                let register = callbacks.register(&service, url, &credentials).replace_listener(replace_listener);
                let registered = register.await.map_err(listener::explain_taken)?;
                listener::report_displaced(&registered, "to undo this");
                match output {
                    None => print(format_args!("registered {service}: {}", registered.url())).map(drop)?,
                    Some(format) => {
                        let mut out = Writer::new(format, COLUMNS)?;
                        let (url, username) = (registered.url().to_owned(), credentials.username().to_owned());
                        out.row(row(service.to_string(), url, username))?;
                        out.finish()?;
                    }
                }
            }
            Callbacks::Status(status) => return status.run(client).await,
            Callbacks::RotatePassword(rotate) => return rotate.run(client).await,
            Callbacks::Deregister { service, unknown } => {
                let service: CallbackService = unknown.parse("SERVICE", &service, &services())?;
                let was = registries::find(client, service.as_str()).await?;
                client.callbacks().allow_unknown_services().deregister(&service).await?;
                let was = was.map(|listener| format!(" (was {})", listener.url)).unwrap_or_default();
                print(format_args!("deregistered {service}{was}"))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn service_help() -> String {
    format!("Callback service: {}", services().join(", "))
}

/// Returns the callback services of all three registries of the service: the general, the firmware and the location registry.
fn services() -> Vec<&'static str> {
    let others = [FotaCallbackService::KNOWN, LocationCallbackService::KNOWN];
    CallbackService::KNOWN.iter().chain(others.into_iter().flatten()).copied().collect()
}

fn row(service: String, url: String, username: String) -> Row {
    let json = json!({"service": service, "url": url, "username": username});
    Row { cells: vec![service, url, username], json }
}
