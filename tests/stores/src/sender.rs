//! Sends callbacks over HTTP. To simulate a redelivery by the service, send the same callback again with a higher
//! `callbackCount`.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

/// The user name of the listeners in tests.
pub const USERNAME: &str = "depot-hook";
/// The password of the listeners in tests.
pub const PASSWORD: &str = "tide-61-secret";

/// The longest wait for an answer. For comparison, the service waits about 4 s (quirk callback-deadline).
const ANSWER: Duration = Duration::from_secs(15);

/// A connection that stays open between messages. After an error, the next message opens a new connection.
#[derive(Debug)]
pub struct Sender {
    address: SocketAddr,
    stream: Option<BufReader<TcpStream>>,
    request: Vec<u8>,
}

impl Sender {
    /// Creates a sender. The sender connects when it sends the first message.
    pub fn new(address: SocketAddr) -> Self {
        Self { address, stream: None, request: Vec::new() }
    }

    /// Sends a POST request, and returns the HTTP status of the answer.
    ///
    /// # Errors
    /// The receiver cannot be reached, does not answer within 15 s, or does not send a complete and valid answer.
    pub async fn post(&mut self, path: &str, body: &[u8]) -> io::Result<u16> {
        let answer = tokio::time::timeout(ANSWER, self.exchange(path, body)).await;
        let answer = answer.unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()));
        if answer.is_err() {
            self.stream = None;
        }
        answer
    }

    async fn exchange(&mut self, path: &str, body: &[u8]) -> io::Result<u16> {
        let stream = match &mut self.stream {
            Some(stream) => stream,
            None => {
                let stream = TcpStream::connect(self.address).await?;
                stream.set_nodelay(true)?;
                self.stream.insert(BufReader::new(stream))
            }
        };
        self.request.clear();
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        self.request.extend_from_slice(head.as_bytes());
        self.request.extend_from_slice(body);
        stream.get_mut().write_all(&self.request).await?;
        let (status, length) = read_head(stream).await?;
        let mut rest = vec![0; length];
        stream.read_exact(&mut rest).await?;
        Ok(status)
    }
}

/// Reads the head of an answer, and returns its status and the length of its body.
async fn read_head(stream: &mut BufReader<TcpStream>) -> io::Result<(u16, usize)> {
    let invalid = || io::Error::from(io::ErrorKind::InvalidData);
    let (mut line, mut status, mut length) = (String::new(), None, 0);
    loop {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let header = line.trim_end();
        if header.is_empty() {
            return status.map(|status| (status, length)).ok_or_else(invalid);
        }
        match status {
            None => status = Some(header.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or_else(invalid)?),
            Some(_) => {
                if let Some((name, value)) = header.split_once(':')
                    && name.eq_ignore_ascii_case("content-length")
                {
                    length = value.trim().parse().map_err(|_| invalid())?;
                }
            }
        }
    }
}

/// Returns the body of a callback that reports the successful activation of one device. The body has about 400 bytes. `request`
/// is the request id, and `count` is the `callbackCount`.
pub fn outcome(request: &str, device: u64, count: u64) -> Vec<u8> {
    format!(
        r#"{{"username":"{USERNAME}","password":"{PASSWORD}","requestId":"{request}","deviceIds":[{{"id":"{device:020}","kind":"iccid"}}],"deviceResponse":{{"changeStateResponse":null,"activateDevicesResponse":{{"deviceIds":[{{"id":"{device:020}","kind":"iccid"}},{{"id":"990003420535573","kind":"imei"}}],"servicePlan":"m2m-5mb"}}}},"status":"Success","callbackCount":{count},"maxCallbackThreshold":4}}"#
    )
    .into_bytes()
}
