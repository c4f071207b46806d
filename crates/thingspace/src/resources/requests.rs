//! The status of requests.

use thingspace_raw::ops;
use thingspace_raw::types::AsynchronousRequestResult;

use crate::client::Client;
use crate::error::Result;

impl Client {
    /// Returns the status of a request to activate, deactivate, suspend or restore a single device (getRequestStatus).
    ///
    /// For changes of eUICC profiles, use [`Profiles::request_status`](crate::Profiles::request_status). To wait for the
    /// outcomes of all devices in a change, use [`ChangeRequest::wait`](crate::ChangeRequest::wait).
    ///
    /// # Errors
    /// [`ErrorKind::Rejected`](crate::ErrorKind::Rejected) if the id is unknown, or belongs to a request of another kind.
    ///
    /// ```
    /// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sim = thingspace_sim::Simulator::builder().devices(20).start().await?;
    /// # let client = sim.client_builder().build()?;
    /// # let active = client.devices().list().state(thingspace::State::Active).collect().await?;
    /// let request = client.devices().suspend([active[0].key()?]).submit().await?;
    /// let answer = client.request_status(request.request_id().unwrap()).await?;
    /// println!("{:?}", answer.status);
    /// # Ok(()) }
    /// ```
    pub async fn request_status(&self, id: &str) -> Result<AsynchronousRequestResult> {
        self.call(ops::GetRequestStatus).with(ops::GetRequestStatus::REQUEST_ID, id).send().await
    }
}
