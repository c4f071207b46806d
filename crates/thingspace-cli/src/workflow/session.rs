//! Runs a command while a listener is registered, and shuts the command down gracefully after a signal.

use std::process::ExitCode;

use thingspace::Client;

use super::listener::Listener;
use crate::arguments::WaitOptions;
use crate::failure::Failure;
use crate::interrupt::{self, GracefulShutdown};
use crate::output::note;

/// Registers a listener if the command needs one, runs `work`, and deregisters the listener. After a signal, `work` must end
/// early, and the function returns the exit code of the signal.
pub async fn with_listener(
    client: &Client,
    options: &WaitOptions,
    service: &'static str,
    work: impl AsyncFnOnce(Option<&Listener>) -> Result<ExitCode, Failure>,
) -> Result<ExitCode, Failure> {
    let shutdown = GracefulShutdown::enable();
    let listener = interrupt::finish_within_grace(Listener::start(client, options, service)).await;
    let listener = match (listener, shutdown.signal()) {
        (Some(started), None) => started?,
        (started, Some(signal)) => {
            if let Some(Ok(Some(listener))) = started {
                listener.stop().await;
            }
            note(format_args!("stopped ({}); nothing was sent", signal.name()));
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
        Err(failure) if failure.stopped_before_sending() => note(format_args!("stopped ({}); nothing was sent", signal.name())),
        result => {
            if let Err(failure) = result {
                note(format_args!("error: {failure}"));
            }
            let advice = before_sending_again(service);
            note(format_args!("stopped ({}); the service continues with accepted requests; {advice}", signal.name()));
        }
    }
    Ok(signal.exit_code())
}

/// Returns advice on what to check before sending again after a signal. The advice is necessary because no command can wait for a
/// request of an earlier command.
fn before_sending_again(service: &str) -> &'static str {
    match service {
        "EnhancedConnectivityService" => {
            "before sending the message again, see what was sent with `thingspace sms events DEVICE --since DAY`"
        }
        _ => {
            "before sending anything again, check the devices with `thingspace history DEVICE --since DAY` or `thingspace devices show \
             DEVICE`"
        }
    }
}
