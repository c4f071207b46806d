//! Texts and data to devices, and texts from them.

use std::process::ExitCode;

use thingspace::Client;

use crate::arguments::Connection;
use crate::arguments::nouns::{Nidd, SendSms, Sms};
use crate::commands::following::ask;
use crate::commands::listening::remove_left_behind;
use crate::connect;
use crate::failure::Failure;
use crate::output::{print_list, word};

pub async fn run(connection: &Connection, command: Sms) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    match command {
        Sms::Send(arguments) => send(&client, arguments).await,
        Sms::Received(listed) => {
            let columns = &["device", "time", "text"];
            print_list(listed.output, columns, client.sms().received().stream(), |text| {
                let device = text.device_ids.first().map(|id| format!("{}:{}", id.kind, id.id)).unwrap_or_default();
                vec![device, word(&text.timestamp), word(&text.message)]
            })
            .await
        }
        Sms::Events { device, span, following } => {
            let (from, to) = span.times();
            ask(&client, &following, "DeviceService", Some(1), client.sms().events(&device, from, to)).await
        }
        Sms::Deliver => {
            // Waiting texts would be pushed to a listener that is gone, and be lost.
            remove_left_behind(&client).await;
            client.sms().start_delivery().await?;
            println!("waiting texts go to the listener of EnhancedConnectivityService");
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn send(client: &Client, arguments: SendSms) -> Result<ExitCode, Failure> {
    let SendSms { text, group, all, asked } = arguments;
    let named = asked.named.any()?;
    let ids: Vec<_> = named.iter().filter_map(|key| key.ids().first().cloned()).collect();
    let expected = (!ids.is_empty()).then_some(ids.len());
    if expected.is_some() && (all || group.is_some()) {
        return Err(Failure::usage("devices are named beside --all or --group; choose one"));
    }
    let mut sms = client.sms().send(text).to(ids);
    if let Some(group) = group {
        sms = sms.to_group(group);
    }
    if all {
        sms = sms.to_all();
    } else if expected.is_none() {
        return Err(Failure::usage("it is not said who gets the SMS; name devices, or say --group or --all"));
    }
    ask(client, &asked.following, "EnhancedConnectivityService", expected, sms.submit()).await
}

pub async fn nidd(connection: &Connection, arguments: Nidd) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let payload = bytes(&arguments.hex)?;
    let ids = arguments.asked.named.ids()?;
    let expected = Some(ids.len());
    let sending = client.nidd().send(ids, payload, arguments.within);
    ask(&client, &arguments.asked.following, "NiddService", expected, sending).await
}

fn bytes(hex: &str) -> Result<Vec<u8>, Failure> {
    let pairs = hex.as_bytes().chunks(2).map(|pair| {
        let text = std::str::from_utf8(pair).ok().filter(|text| text.len() == 2)?;
        u8::from_str_radix(text, 16).ok()
    });
    pairs.collect::<Option<Vec<u8>>>().ok_or_else(|| Failure::usage("--hex: write two hexadecimal digits a byte: 0a1b2c"))
}
