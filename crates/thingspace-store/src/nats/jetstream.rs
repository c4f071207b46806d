//! Requests to JetStream.

use std::future::Future;
use std::time::Duration;

use async_nats::{Client, HeaderMap, Message, Request, Subscriber};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_util::StreamExt as _;
use serde_json::{Value, json};
use tokio::sync::watch;

use crate::error::{Error, ErrorKind, Result};
use crate::nats::failure::{self, NO_MESSAGE};

/// The maximum time to wait for an answer.
const ANSWER: Duration = Duration::from_secs(10);

/// The maximum number of messages that one request returns.
const PAGE: usize = 1_000;

/// The maximum number of bytes that one request returns.
const PAGE_BYTES: usize = 16 * 1024 * 1024;

/// A message of a stream.
pub(super) struct StoredMessage {
    pub(super) sequence: u64,
    pub(super) subject: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
}

/// What the server did with a message.
pub(super) enum Published {
    /// The server stored the message with this sequence number.
    Stored(u64),
    /// The server refused the message because its subject was not in the expected state.
    Refused,
}

/// A connection to the servers. The client replaces a broken connection by itself.
#[derive(Clone)]
pub(super) struct JetStream {
    pub(super) client: Client,
    pub(super) url: String,
    /// Counts how often the connection was lost.
    pub(super) losses: watch::Receiver<u64>,
}

impl JetStream {
    /// Sends a request to the API of JetStream. If the answer contains an error of JetStream, the inner result is the code and
    /// the description of this error.
    pub(super) async fn call(&self, verb: &str, body: &Value) -> Result<Result<Value, (u64, String)>> {
        let payload = if body.is_null() { Bytes::new() } else { body.to_string().into() };
        let answer = self.request(format!("$JS.API.{verb}"), HeaderMap::new(), payload).await?;
        let answer: Value = serde_json::from_slice(&answer.payload).map_err(|_| self.unreadable())?;
        Ok(match error_of(&answer) {
            Some(error) => Err(error),
            None => Ok(answer),
        })
    }

    /// Sends a request to the API of JetStream. Converts an error in the answer to an [`Error`].
    pub(super) async fn must(&self, verb: &str, body: &Value) -> Result<Value> {
        self.call(verb, body).await?.map_err(|(code, description)| failure::of_answer(&self.url, code, &description))
    }

    /// Publishes a message and waits until it is stored. Publishing the last message of a batch stores the whole batch.
    pub(super) async fn publish(&self, subject: String, headers: HeaderMap, body: Bytes) -> Result<Published> {
        let answer = self.request(subject, headers, body).await?;
        let answer: Value = serde_json::from_slice(&answer.payload).map_err(|_| self.unreadable())?;
        match error_of(&answer) {
            None => answer["seq"].as_u64().map(Published::Stored).ok_or_else(|| self.unreadable()),
            Some((code, description)) => {
                let is_taken = failure::WRONG_LAST_SEQUENCE.contains(&code) || description.contains("per subject");
                if is_taken { Ok(Published::Refused) } else { Err(failure::of_answer(&self.url, code, &description)) }
            }
        }
    }

    /// Publishes a message of a batch without waiting for an answer. Use [`publish`](Self::publish) for the last message.
    pub(super) async fn publish_part(&self, subject: String, headers: HeaderMap, body: Bytes) -> Result<()> {
        let sent = self.client.publish_with_headers(subject, headers, body).await;
        sent.map_err(|error| {
            let message = format!("the store {} failed: {error}", self.url);
            match error.kind() {
                async_nats::PublishErrorKind::MaxPayloadExceeded => Error::invalid(message)
                    .with_remedy("raise max_payload in the configuration of the server, for example to 16MB"),
                _ => Error::new(ErrorKind::Unavailable, message).with_remedy("check the server, then try again"),
            }
        })
    }

    /// Returns the sequence number of the newest message that the stream ever had.
    pub(super) async fn newest(&self, stream: &str) -> Result<u64> {
        let info = self.must(&format!("STREAM.INFO.{stream}"), &Value::Null).await?;
        info["state"]["last_seq"].as_u64().ok_or_else(|| self.unreadable())
    }

    /// Returns the message that a query finds, if any. The leader of the stream answers, so even the newest messages are found.
    pub(super) async fn find(&self, stream: &str, query: &Value) -> Result<Option<StoredMessage>> {
        match self.call(&format!("STREAM.MSG.GET.{stream}"), query).await? {
            Ok(answer) => self.kept(&answer["message"]).map(Some),
            Err((NO_MESSAGE, _)) => Ok(None),
            Err((code, description)) => Err(failure::of_answer(&self.url, code, &description)),
        }
    }

    /// Returns the messages after the sequence number `after` whose subjects match `filter`, in order, at most `most`.
    pub(super) async fn read(&self, stream: &str, filter: &str, after: u64, most: usize) -> Result<Vec<StoredMessage>> {
        let mut found: Vec<StoredMessage> = Vec::new();
        let mut after = after;
        while found.len() < most {
            let page = self.page(stream, filter, after, PAGE.min(most - found.len())).await?;
            let Some(last) = page.last() else { break };
            after = last.sequence;
            found.extend(page);
        }
        // The pages may be from a replica that does not have the newest messages yet. Read the remaining messages from the
        // leader, which has all messages.
        while found.len() < most
            && let Some(kept) = self.find(stream, &json!({"seq": after.saturating_add(1), "next_by_subj": filter})).await?
        {
            after = kept.sequence;
            found.push(kept);
        }
        Ok(found)
    }

    /// Requests one page of messages after a sequence number. Any replica of the stream may answer.
    async fn page(&self, stream: &str, filter: &str, after: u64, most: usize) -> Result<Vec<StoredMessage>> {
        let inbox = self.client.new_inbox();
        let failed = |error: String| Error::new(ErrorKind::Unavailable, format!("the store {} failed: {error}", self.url));
        let mut answers = self.client.subscribe(inbox.clone()).await.map_err(|error| failed(error.to_string()))?;
        let query = json!({"seq": after.saturating_add(1), "batch": most, "max_bytes": PAGE_BYTES, "next_by_subj": filter});
        let sent = self.client.publish_with_reply(format!("$JS.API.DIRECT.GET.{stream}"), inbox, query.to_string().into()).await;
        sent.map_err(|error| failed(error.to_string()))?;
        let mut page = Vec::new();
        while let Some(message) = self.next(&mut answers).await? {
            let kept = self.direct(message)?;
            // The client drops messages if it cannot keep up. The header `Nats-Last-Sequence` has the sequence number of the
            // message before this one. If that message is not in `page`, it was dropped, so end the page there.
            let previous = header(&kept.headers, "Nats-Last-Sequence").and_then(|value| value.parse().ok()).unwrap_or(0);
            if previous != page.last().map_or(0, |kept: &StoredMessage| kept.sequence) {
                break;
            }
            page.push(kept);
        }
        Ok(page)
    }

    /// Returns the next message of a page, or `None` at the end of the page.
    async fn next(&self, answers: &mut Subscriber) -> Result<Option<Message>> {
        let message = self.unless_lost(async { tokio::time::timeout(ANSWER, answers.next()).await.ok().flatten() }).await?;
        let message = message.ok_or_else(|| {
            let message = format!("the store {} has not answered for {} s", self.url, ANSWER.as_secs());
            Error::new(ErrorKind::Unavailable, message).with_remedy("check the server and the network, then try again")
        })?;
        match message.status.map(|status| status.as_u16()) {
            None => Ok(Some(message)),
            // The end of the page, or no message at all.
            Some(204 | 404) => Ok(None),
            Some(503) => Err(failure::of_answer(&self.url, failure::NO_STREAM, "no server has the stream")),
            Some(status) => {
                let description = message.description.unwrap_or_default();
                Err(failure::of_answer(&self.url, status.into(), &description))
            }
        }
    }

    async fn request(&self, subject: String, headers: HeaderMap, body: Bytes) -> Result<Message> {
        let request = Request::new().headers(headers).payload(body).timeout(Some(ANSWER));
        let answer = self.unless_lost(self.client.send_request(subject, request)).await?;
        answer.map_err(|error| failure::of_request(&self.url, &error))
    }

    /// Waits for an answer, or until the connection is lost. After the loss, the answer cannot arrive any more, but without this
    /// function, the client would still wait until its timeout.
    async fn unless_lost<T>(&self, answer: impl Future<Output = T>) -> Result<T> {
        let mut losses = self.losses.clone();
        losses.mark_unchanged();
        tokio::select! {
            answer = answer => Ok(answer),
            Ok(()) = losses.changed() => Err(Error::new(ErrorKind::Unavailable, format!("the connection to {} was lost", self.url))
                .with_remedy("check the server and the network, then try again")),
        }
    }

    fn direct(&self, message: Message) -> Result<StoredMessage> {
        let headers = message.headers.unwrap_or_default();
        let sequence = header(&headers, "Nats-Sequence").and_then(|value| value.parse().ok());
        match (sequence, header(&headers, "Nats-Subject").map(str::to_owned)) {
            (Some(sequence), Some(subject)) => Ok(StoredMessage { sequence, subject, headers, body: message.payload }),
            _ => Err(self.unreadable()),
        }
    }

    fn kept(&self, message: &Value) -> Result<StoredMessage> {
        let decoded = |member: &str| STANDARD.decode(message[member].as_str().unwrap_or_default()).ok();
        let (Some(sequence), Some(subject)) = (message["seq"].as_u64(), message["subject"].as_str()) else {
            return Err(self.unreadable());
        };
        let (Some(headers), Some(body)) = (decoded("hdrs"), decoded("data")) else { return Err(self.unreadable()) };
        let headers = parse_headers(&String::from_utf8_lossy(&headers));
        Ok(StoredMessage { sequence, subject: subject.to_owned(), headers, body: body.into() })
    }

    /// The error for an answer or a message in an unexpected format.
    pub(super) fn unreadable(&self) -> Error {
        Error::new(ErrorKind::Damaged, format!("the store {} returned a message in an unexpected format", self.url))
            .with_remedy("check that no other program publishes to the subjects of the store")
    }
}

/// Returns the value of a header.
pub(super) fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).map(async_nats::HeaderValue::as_str)
}

fn error_of(answer: &Value) -> Option<(u64, String)> {
    let error = answer.get("error")?;
    Some((error["err_code"].as_u64().unwrap_or_default(), error["description"].as_str().unwrap_or_default().to_owned()))
}

fn parse_headers(block: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in block.lines().skip(1).filter_map(|line| line.split_once(':')) {
        headers.insert(name, value.trim());
    }
    headers
}
