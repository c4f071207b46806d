//! A TCP proxy between a client and a server. The proxy can drop the server's answers or close the connections.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What the proxy does.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Forwards everything.
    Forward,
    /// Forwards what the client sends, and drops what the server sends.
    LoseAnswers,
    /// Closes all open connections, and each new connection.
    Cut,
}

/// A proxy on a loopback port. It runs until its Tokio runtime is shut down.
pub struct Proxy {
    port: u16,
    mode: watch::Sender<Mode>,
}

impl Proxy {
    /// Starts a proxy that forwards to the port `server` of this machine.
    pub async fn start(server: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (mode, modes) = watch::channel(Mode::Forward);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if let Ok(server) = TcpStream::connect(("127.0.0.1", server)).await {
                    tokio::spawn(forward(client, server, modes.clone()));
                }
            }
        });
        Self { port, mode }
    }

    /// Returns the port of the proxy.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Sets the mode for all connections of the proxy, including those that are already open.
    pub fn set(&self, mode: Mode) {
        self.mode.send_replace(mode);
    }
}

async fn forward(mut client: TcpStream, mut server: TcpStream, mut modes: watch::Receiver<Mode>) {
    let current = modes.clone();
    let (mut from_client, mut from_server) = ([0; 16_384], [0; 16_384]);
    loop {
        tokio::select! {
            () = async { drop(modes.wait_for(|mode| *mode == Mode::Cut).await) } => return,
            read = client.read(&mut from_client) => match read {
                Ok(size) if size > 0 && server.write_all(&from_client[..size]).await.is_ok() => {}
                _ => return,
            },
            read = server.read(&mut from_server) => match read {
                Ok(size) if size > 0 => {
                    if *current.borrow() == Mode::Forward && client.write_all(&from_server[..size]).await.is_err() {
                        return;
                    }
                }
                _ => return,
            },
        }
    }
}
