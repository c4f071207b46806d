//! A load balancer in front of several servers on this machine.

use std::net::SocketAddr;

use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};

/// Forwards each connection to the next server that accepts it. Runs until the Tokio runtime in which it was started shuts down.
pub struct Balancer {
    address: SocketAddr,
}

impl Balancer {
    /// Starts a balancer on a loopback port.
    pub async fn start(servers: Vec<SocketAddr>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(async move {
            let mut servers = servers;
            while let Ok((client, _)) = listener.accept().await {
                servers.rotate_left(1);
                tokio::spawn(forward(client, servers.clone()));
            }
        });
        Self { address }
    }

    /// Returns the address of the balancer.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

/// Forwards a connection to the first server that accepts it. If no server accepts it, closes the client's connection.
async fn forward(mut client: TcpStream, servers: Vec<SocketAddr>) {
    for server in servers {
        if let Ok(mut server) = TcpStream::connect(server).await {
            // Ignore an error from copying: both connections are closed in any case, so the client sees a broken connection, as
            // it would without the balancer.
            let _ = copy_bidirectional(&mut client, &mut server).await;
            return;
        }
    }
}
