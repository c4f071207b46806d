//! Runs a command while a listener is registered, and shuts the command down gracefully after a signal.

use std::process::ExitCode;
use std::sync::Arc;

use thingspace::Client;
use thingspace::callbacks::store::Store;

use super::listener::Listener;
use crate::arguments::{StoreOption, WaitOptions};
use crate::failure::Failure;
use crate::interrupt::{self, GracefulShutdown};
use crate::output::note;

/// How a command waits for callbacks.
pub struct Session<'a> {
    pub client: &'a Client,
    pub options: &'a WaitOptions,
    /// The callback service that reports the outcomes.
    pub service: &'static str,
    /// The store for the received callbacks. `None` selects the store that the user has chosen, or a store in memory if the user
    /// has chosen none.
    pub store: Option<&'a Arc<dyn Store>>,
    /// The store option of the command line. With `--inbox`, the command reads the callbacks that `thingspace serve` has put into
    /// this store.
    pub inbox: StoreOption,
    /// Returns advice for the user after a signal.
    pub advice: &'a dyn Fn() -> String,
}

impl<'a> Session<'a> {
    /// Creates a session for requests that no later command can continue.
    pub fn of_requests(client: &'a Client, options: &'a WaitOptions, service: &'static str) -> Self {
        let advice: &dyn Fn() -> String = match service {
            "EnhancedConnectivityService" => &|| {
                "before sending the message again, list sent messages with `thingspace sms events DEVICE --since DAY`".to_owned()
            },
            _ => &|| {
                "before sending anything again, check the devices with `thingspace history DEVICE --since DAY` or `thingspace \
                 devices show DEVICE`"
                    .to_owned()
            },
        };
        Self { client, options, service, store: None, inbox: StoreOption { store: None }, advice }
    }
}

/// Registers a listener if the command needs one, runs `work`, and deregisters the listener. If a signal arrives before `work`
/// starts, does not run `work`. If a signal arrives later, `work` must end early. In both cases, returns the exit code of the
/// signal.
pub async fn with_listener(
    session: Session<'_>,
    work: impl AsyncFnOnce(Option<&Listener>) -> Result<ExitCode, Failure>,
) -> Result<ExitCode, Failure> {
    let shutdown = GracefulShutdown::enable();
    let listener = interrupt::finish_within_grace(Listener::start(&session)).await;
    let listener = match (listener, shutdown.signal()) {
        (Some(started), None) => started?,
        (started, Some(signal)) => {
            if let Some(Ok(Some(listener))) = started {
                listener.stop().await;
            }
            note(format_args!("stopped ({}); no change or query was sent", signal.name()));
            return Ok(signal.exit_code());
        }
        // Unreachable: without a signal, `finish_within_grace` always returns a result.
        (None, None) => None,
    };
    let result = work(listener.as_ref()).await;
    if let Some(listener) = listener {
        listener.stop().await;
    }
    let Some(signal) = shutdown.signal() else { return result };
    match result {
        Err(failure) if failure.stopped_before_sending() => {
            note(format_args!("stopped ({}); no change or query was sent", signal.name()))
        }
        result => {
            if let Err(failure) = result {
                note(format_args!("error: {failure}"));
            }
            let advice = (session.advice)();
            note(format_args!("stopped ({}); the service continues with accepted requests; {advice}", signal.name()));
        }
    }
    Ok(signal.exit_code())
}
