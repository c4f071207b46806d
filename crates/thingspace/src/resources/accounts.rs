//! The account: its plans, leads, custom states and hardware models.

use thingspace_raw::ops;
use thingspace_raw::types::{Account, AccountLead, AccountStatesAndServices, DeviceSkuInfo, ServicePlan};

use crate::client::Client;
use crate::error::Result;
use crate::operation::typed_pages::Paged;

impl Client {
    /// Returns a handle for the client's account.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts { client: self }
    }
}

/// The client's account. Created by [`Client::accounts`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(10).start().await?;
/// # let client = sim.client_builder().build()?;
/// let account = client.accounts().get().await?;
/// println!("{}", account.organization_name.unwrap_or_default());
/// let plans = client.accounts().plans().await?;
/// assert!(plans.iter().any(|plan| plan.code.as_deref() == Some("m2m-5mb")));
/// # Ok(()) }
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Accounts<'a> {
    client: &'a Client,
}

impl Accounts<'_> {
    /// Returns the account with its organization, carriers, features, IP pools and plans (getAccount).
    pub async fn get(self) -> Result<Account> {
        self.client.call(ops::GetAccount).send().await
    }

    /// Returns the service plans that devices can have (listServicePlans). Requests identify a plan by its `code`.
    pub async fn plans(self) -> Result<Vec<ServicePlan>> {
        Ok(self.client.call(ops::ListServicePlans).send().await?.0)
    }

    /// Lists the leads (prospects) of a partner account (listAccountLeads).
    pub fn leads(self) -> Paged<AccountLead> {
        self.client.call(ops::ListAccountLeads).list()
    }

    /// Returns the custom services and states that [`Devices::go_to_state`](crate::Devices::go_to_state) accepts
    /// (getAccountStatesAndServices).
    pub async fn states_and_services(self) -> Result<AccountStatesAndServices> {
        self.client.call(ops::GetAccountStatesAndServices).send().await
    }

    /// Returns the hardware models (SKUs) whose devices can be activated by ICCID alone (listAccountSkus).
    pub async fn skus(self) -> Result<Vec<DeviceSkuInfo>> {
        let answer = self.client.call(ops::ListAccountSkus).send().await?;
        Ok(answer.device_sku_info)
    }
}
