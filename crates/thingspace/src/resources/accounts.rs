//! The account itself: its plans, leads, states and kinds of device.

use thingspace_raw::types::{Account, AccountLead, AccountStatesAndServices, DeviceSkuInfo, DeviceSkuListResult, ServicePlan};

use crate::client::Client;
use crate::error::Result;
use crate::operation::typed::Paged;

impl Client {
    /// The account that the client works for.
    pub fn accounts(&self) -> Accounts<'_> {
        Accounts { client: self }
    }
}

/// The account that the client works for: [`Client::accounts`].
///
/// ```
/// # #[tokio::main] async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sim = thingspace_sim::Simulator::builder().devices(10).start().await?;
/// # let client = thingspace::Client::builder().base_url(sim.url()).key("sim-key").secret("sim-secret")
/// #     .username("sim-user").password("sim-password").account("0000123456-00001").build()?;
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
    /// Organisation, carriers, features, IP pools and plans (getAccount).
    ///
    /// # Errors
    /// As every call.
    pub async fn get(self) -> Result<Account> {
        self.client.ask("getAccount").answer().await
    }

    /// The service plans that lines can have (listServicePlans). Requests name a plan by its `code`.
    ///
    /// # Errors
    /// As every call.
    pub async fn plans(self) -> Result<Vec<ServicePlan>> {
        self.client.ask("listServicePlans").answer().await
    }

    /// The leads of a partner account (listAccountLeads).
    pub fn leads(self) -> Paged<AccountLead> {
        self.client.ask("listAccountLeads").paged()
    }

    /// The custom services and states that [`Devices::go_to_state`](crate::Devices::go_to_state) takes (getAccountStatesAndServices).
    ///
    /// # Errors
    /// As every call.
    pub async fn states_and_services(self) -> Result<AccountStatesAndServices> {
        self.client.ask("getAccountStatesAndServices").answer().await
    }

    /// The kinds of device that may be activated by ICCID alone (listAccountSkus).
    ///
    /// # Errors
    /// As every call.
    pub async fn skus(self) -> Result<Vec<DeviceSkuInfo>> {
        let answer: DeviceSkuListResult = self.client.ask("listAccountSkus").answer().await?;
        Ok(answer.device_sku_info)
    }
}
