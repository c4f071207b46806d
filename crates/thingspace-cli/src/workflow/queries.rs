//! Sends queries whose responses arrive as callbacks, and prints the responses until all have arrived.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use futures_util::{Stream, StreamExt as _, stream};
use serde_json::json;
use thingspace::callbacks::{Inbox, Received, RequestEvents};
use thingspace::{Client, PendingQuery};

use super::callback_message;
pub use super::expected::ExpectedResponses;
use super::listener::Listener;
use super::session::{Session, with_listener};
use crate::arguments::WaitOptions;
use crate::failure::Failure;
use crate::interrupt;
use crate::output::{note, print_json_line};

/// Time limit for all further responses once the required responses have arrived.
const GRACE: Duration = Duration::from_secs(10);

/// Sends a query and prints its responses.
pub async fn send(
    client: &Client,
    options: &WaitOptions,
    service: &'static str,
    expected: ExpectedResponses,
    submit: impl Future<Output = thingspace::Result<PendingQuery>>,
) -> Result<ExitCode, Failure> {
    send_all(client, options, service, vec![expected], stream::once(submit)).await
}

/// Sends several queries, and prints their responses. `expected` contains the expected responses of each query. If a query fails,
/// the others are still sent. After a signal, no further query is sent.
pub async fn send_all(
    client: &Client,
    options: &WaitOptions,
    service: &'static str,
    expected: Vec<ExpectedResponses>,
    submits: impl Stream<Item = thingspace::Result<PendingQuery>>,
) -> Result<ExitCode, Failure> {
    with_listener(Session::of_requests(client, options, service), async |listener| {
        let queries: Vec<_> = submits.take_until(interrupt::received()).collect().await;
        print_all(queries, expected, listener.map(Listener::inbox), options.timeout).await
    })
    .await
}

/// Prints the responses of all queries, and returns the most severe exit code. If every query failed, returns the error of the
/// last one. `timeout` applies to all queries together.
async fn print_all(
    queries: Vec<thingspace::Result<PendingQuery>>,
    expected: Vec<ExpectedResponses>,
    inbox: Option<&Inbox>,
    timeout: Duration,
) -> Result<ExitCode, Failure> {
    if let [.., Err(error)] = queries.as_slice()
        && queries.iter().all(Result::is_err)
    {
        return Err(error.clone().into());
    }
    let start = Instant::now();
    let mut codes = Vec::new();
    for (query, expected) in queries.into_iter().zip(expected) {
        let query = match query {
            Ok(query) => query,
            Err(error) => {
                note(format_args!("warning: {error}"));
                codes.push(6);
                continue;
            }
        };
        match print_query(&query, expected, inbox, timeout.saturating_sub(start.elapsed())).await? {
            Some(code) => codes.push(code),
            None => return Ok(ExitCode::SUCCESS),
        }
    }
    // The highest code is the most severe: 7 (unknown) is more severe than 6 (refused).
    Ok(ExitCode::from(codes.into_iter().max().unwrap_or_default()))
}

/// Prints the responses of one query as they arrive, one JSON object per line. Without an inbox, prints the request id instead.
/// If it is unknown whether the service accepted the query, or if the request has no id, only prints a message on standard error.
/// Returns the exit code, or `None` if the reader of standard output has closed the pipe.
async fn print_query(
    query: &PendingQuery,
    expected: ExpectedResponses,
    inbox: Option<&Inbox>,
    timeout: Duration,
) -> Result<Option<u8>, Failure> {
    if let Some(error) = query.lost() {
        note(format_args!(
            "warning: it is unknown whether the service accepted the request ({error}); the request is not sent again, because \
             the service may have executed it"
        ));
        return Ok(Some(7));
    }
    let id = query.request_id().unwrap_or_default();
    let Some(inbox) = inbox else {
        note(format_args!(
            "request {id} accepted; the response goes to the listener of {}; use --listen or --inbox to receive it here",
            query.service()
        ));
        return Ok(print_json_line(&json!({"request_id": id, "service": query.service()}))?.then_some(0));
    };
    if id.is_empty() {
        note("the request was accepted without a request id, so its responses cannot be recognized");
        return Ok(Some(0));
    }
    note(format_args!("request {id} accepted; waiting for {}", query.service()));
    print_responses(id, expected, inbox, timeout).await
}

/// Prints the responses to one request as they arrive, one JSON object per line. Returns the exit code, or `None` if the reader
/// of standard output has closed the pipe.
pub async fn print_responses(
    id: &str,
    mut expected: ExpectedResponses,
    inbox: &Inbox,
    timeout: Duration,
) -> Result<Option<u8>, Failure> {
    let mut end = Instant::now() + timeout;
    let mut responses = inbox.follow_request(id);
    let (mut refused, mut printed) = (false, 0);
    loop {
        let (required, all) = expected.missing();
        if all == 0 {
            break;
        }
        if required == 0 {
            end = end.min(Instant::now() + GRACE);
        }
        let next = tokio::select! {
            biased;
            next = next_before(&mut responses, end) => next?,
            () = interrupt::received() => {
                match expected.may_continue() {
                    true => note(format_args!("{printed} responses to request {id} have arrived; more may follow")),
                    false => note(format_args!("{printed} of {} responses to request {id} have arrived", expected.total())),
                }
                return Ok(Some(7));
            }
        };
        let Some(received) = next else {
            if required == 0 {
                break;
            }
            let total = expected.total();
            note(format_args!("{required} of {total} responses to request {id} have not arrived within the timeout"));
            return Ok(Some(7));
        };
        let event = received.event();
        if !print_json_line(&callback_message::received(event))? {
            return Ok(None);
        }
        printed += 1;
        expected.receive(event);
        refused |= event.fault().is_some();
    }
    Ok(Some(if refused { 6 } else { 0 }))
}

/// Returns the next message if it arrives before `end`. A message that has already arrived is returned even after `end`.
async fn next_before(responses: &mut RequestEvents, end: Instant) -> Result<Option<Received>, Failure> {
    if let Some(received) = responses.ready().await? {
        return Ok(Some(received));
    }
    Ok(tokio::time::timeout_at(end.into(), responses.next()).await.ok())
}
