//! Regular work for the store of an inbox that receives messages.

use thingspace::callbacks::Inbox;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;

/// A task that prunes an inbox until this value is dropped. If the inbox has a server, the server updates the heartbeat.
/// Otherwise, the task updates it.
pub struct Maintenance(JoinHandle<()>);

impl Maintenance {
    /// Starts the task.
    pub fn start(runtime: &Handle, inbox: Inbox, has_server: bool) -> Self {
        Self(runtime.spawn(async move {
            if has_server {
                inbox.run_pruning().await;
            } else {
                // Pruning may take long, and must not delay the heartbeat.
                tokio::join!(inbox.run_pruning(), inbox.run_heartbeat());
            }
        }))
    }
}

impl Drop for Maintenance {
    fn drop(&mut self) {
        self.0.abort();
    }
}
