//! Functions that connect to a receiver, send requests and read responses, and a temporary folder.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use thingspace_callbacks::{Credentials, Inbox, Limits, Receiver};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpSocket, TcpStream};
use tokio::time::timeout;

/// How long a test waits at most. Longer than every deadline of a receiver.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Returns the loopback address `127.0.3.last`, which is different from the address of the receiver.
pub(crate) const fn peer(last: u8) -> Ipv4Addr {
    Ipv4Addr::new(127, 0, 3, last)
}

pub(crate) fn inbox() -> Inbox {
    Inbox::new(Credentials::new("depot-hook", "tide-61-secret"))
}

pub(crate) fn message(device: usize) -> String {
    format!(
        r#"{{"username":"depot-hook","password":"tide-61-secret","requestId":"r1","status":"Success",
            "deviceIds":[{{"id":"{device:020}","kind":"iccid"}}]}}"#
    )
}

pub(crate) fn post_to(path: &str, headers: &str, body: &str) -> String {
    format!("POST {path} HTTP/1.1\r\nhost: x\r\n{headers}content-length: {}\r\n\r\n{body}", body.len())
}

pub(crate) fn post(body: &str) -> String {
    post_to("/callbacks/CarrierService", "", body)
}

pub(crate) async fn connect(receiver: &Receiver, from: Ipv4Addr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(SocketAddr::from((from, 0))).unwrap();
    socket.connect(receiver.address()).await.unwrap()
}

/// Opens a connection, sends `bytes`, and returns the connection.
pub(crate) async fn sends(receiver: &Receiver, from: Ipv4Addr, bytes: &str) -> TcpStream {
    let mut stream = connect(receiver, from).await;
    stream.write_all(bytes.as_bytes()).await.unwrap();
    stream
}

/// Reads one response, and returns its status and body.
pub(crate) async fn response(stream: &mut (impl AsyncRead + Unpin)) -> (u16, String) {
    let mut read = Vec::new();
    loop {
        let count = timeout(PATIENCE, stream.read_buf(&mut read)).await.expect("no response").unwrap();
        assert!(count > 0, "the connection ended: {}", String::from_utf8_lossy(&read));
        let Some((head, body)) = str::from_utf8(&read).unwrap().split_once("\r\n\r\n") else { continue };
        let length =
            head.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |value| value.parse().unwrap());
        if body.len() == length {
            return (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned());
        }
    }
}

pub(crate) async fn respond(receiver: &Receiver, from: Ipv4Addr, request: &str) -> (u16, String) {
    response(&mut sends(receiver, from, request).await).await
}

/// Waits until the receiver has closed the connection. Panics if the receiver sent anything before that.
pub(crate) async fn is_cut(stream: &mut TcpStream) {
    let mut rest = Vec::new();
    let _ = timeout(PATIENCE, stream.read_to_end(&mut rest)).await.expect("the connection is still open");
    assert_eq!(String::from_utf8_lossy(&rest), "");
}

/// Returns whether the connection is still open. Read all responses first: with unread data, this function returns false.
pub(crate) fn is_open(stream: &TcpStream) -> bool {
    stream.try_read(&mut [0; 1]).is_err_and(|error| error.kind() == std::io::ErrorKind::WouldBlock)
}

/// Returns the value of a metric.
pub(crate) async fn metric(receiver: &Receiver, name: &str) -> u64 {
    let (status, metrics) = respond(receiver, Ipv4Addr::LOCALHOST, "GET /metrics HTTP/1.1\r\nhost: x\r\n\r\n").await;
    assert_eq!(status, 200);
    let line = metrics.lines().find(|line| line.strip_prefix(name).is_some_and(|rest| rest.starts_with(' ')));
    line.unwrap_or_else(|| panic!("no {name} in {metrics}")).rsplit(' ').next().unwrap().parse().unwrap()
}

pub(crate) async fn with_limits(change: impl FnOnce(&mut Limits)) -> Receiver {
    let mut limits = Limits::default();
    change(&mut limits);
    Receiver::builder(inbox()).limits(limits).bind("127.0.0.1:0").await.unwrap()
}

/// A temporary folder. Dropping this value deletes the folder with its files.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("thingspace-receiver-{name}-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn write(&self, name: &str, content: &str) -> PathBuf {
        let path = self.0.join(name);
        // Replace the file as most tools do: write a new file and rename it.
        let new = self.0.join(format!("{name}.new"));
        std::fs::write(&new, content).unwrap();
        std::fs::rename(new, &path).unwrap();
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
