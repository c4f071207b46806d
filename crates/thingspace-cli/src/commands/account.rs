//! The account, its plans and what else it has.

use std::process::ExitCode;

use futures_util::stream;

use crate::arguments::Connection;
use crate::arguments::nouns::{Account, Listed};
use crate::connect;
use crate::failure::Failure;
use crate::output::{print_json, print_list, word};

pub async fn plans(connection: &Connection, listed: Listed) -> Result<ExitCode, Failure> {
    let plans = connect::client(connection)?.accounts().plans().await?;
    print_list(listed.output, &["code", "name", "kilobytes"], stream::iter(plans.into_iter().map(Ok)), |plan| {
        vec![word(&plan.code), word(&plan.name), word(&plan.size_kb)]
    })
    .await
}

pub async fn run(connection: &Connection, command: Account) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let accounts = client.accounts();
    match command {
        Account::Show => print_json(&accounts.get().await?),
        Account::States => print_json(&accounts.states_and_services().await?),
        Account::Leads(listed) => {
            let columns = &["lead", "state", "city"];
            print_list(listed.output, columns, accounts.leads().stream(), |lead| {
                let city = lead.address.as_ref().and_then(|address| address.city.clone());
                vec![word(&lead.lead_id), word(&lead.lead_state), word(&city)]
            })
            .await
        }
        Account::Skus(listed) => {
            let skus = stream::iter(accounts.skus().await?.into_iter().map(Ok));
            print_list(listed.output, &["sku", "status"], skus, |sku| vec![word(&sku.device_sku), word(&sku.device_sku_status)])
                .await
        }
    }
}
