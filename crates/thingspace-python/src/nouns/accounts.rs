//! The account with its service plans, leads, custom states and SKUs.

use crate::convert::models::{Many, One};
use crate::convert::sync_async::{noun, sync_and_async, with_client};
use crate::lists::records::RecordList;

noun! {
    /// The account of the client: `client.accounts`.
    Accounts, AsyncAccounts
}

sync_and_async! {
    Accounts, AsyncAccounts of thingspace::Client;
    shared {}
    blocking {}
    asyncio {}

    /// Returns the account with its name and features.
    ///
    /// ```python
    /// print(client.accounts.get().account_name)
    /// ```
    call fn get(this, py) {
        with_client!(this, client => client.accounts().get(), One)
    }

    /// Returns the service plans of the account. Requests identify a plan by its `code`.
    ///
    /// ```python
    /// for plan in client.accounts.plans():
    ///     print(plan.code, plan.name)
    /// ```
    call fn plans(this, py) {
        with_client!(this, client => client.accounts().plans(), Many)
    }

    /// Lists the sales leads of a partner account.
    ///
    /// ```python
    /// for lead in client.accounts.leads():
    ///     print(lead.lead_id, lead.lead_state)
    /// ```
    now fn leads(this, py) {
        let client = this.clone();
        RecordList::new("leads", move || client.accounts().leads())
    }

    /// Returns the custom services and states that `devices.go_to_state` accepts.
    ///
    /// ```python
    /// for engagement in client.accounts.states_and_services().engagement:
    ///     print(engagement)
    /// ```
    call fn states_and_services(this, py) {
        with_client!(this, client => client.accounts().states_and_services(), One)
    }

    /// Returns the device models (SKUs) whose devices can be activated by ICCID alone.
    ///
    /// ```python
    /// for sku in client.accounts.skus():
    ///     print(sku.device_sku)
    /// ```
    call fn skus(this, py) {
        with_client!(this, client => client.accounts().skus(), Many)
    }
}
