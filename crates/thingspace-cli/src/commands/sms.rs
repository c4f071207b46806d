//! Texts and data to devices, and texts from them.

use std::process::ExitCode;

use futures_util::TryStreamExt as _;
use thingspace::{Client, State};

use crate::arguments::Connection;
use crate::arguments::nouns::{Nidd, SendSms, Sms};
use crate::commands::answers::Awaited;
use crate::commands::following::ask;
use crate::commands::listening::remove_left_behind;
use crate::commands::span;
use crate::connect;
use crate::failure::Failure;
use crate::output::{print, print_list, word};

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
            let (from, to) = span::times(&client, &span).await?;
            span::note_cut(&client, from, &span::SMS_EVENTS).await?;
            ask(&client, &following, "DeviceService", Awaited::messages(1), client.sms().events(&device, from, to)).await
        }
        Sms::Deliver => {
            // Waiting texts would be pushed to a listener that is gone, and be lost.
            remove_left_behind(&client).await;
            client.sms().start_delivery().await?;
            print("waiting texts go to the listener of EnhancedConnectivityService")?;
            Ok(ExitCode::SUCCESS)
        }
    }
}

async fn send(client: &Client, arguments: SendSms) -> Result<ExitCode, Failure> {
    let SendSms { text, group, all, asked } = arguments;
    let named = asked.named.any()?;
    let ids: Vec<_> = named.iter().filter_map(|key| key.ids().first().cloned()).collect();
    if !ids.is_empty() && (all || group.is_some()) {
        return Err(Failure::usage("devices are named beside --all or --group; choose one"));
    }
    let (sms, awaited) = match (group, all) {
        (Some(group), _) => {
            let members = if asked.following.no_wait { Awaited::default() } else { answering(client, Some(&group)).await? };
            (client.sms().send(text).to_group(group), members)
        }
        (None, true) => {
            let devices = if asked.following.no_wait { Awaited::default() } else { answering(client, None).await? };
            (client.sms().send(text).to_all(), devices)
        }
        (None, false) if ids.is_empty() => {
            return Err(Failure::usage("it is not said who gets the SMS; name devices, or say --group or --all"));
        }
        (None, false) => {
            let awaited = Awaited::devices(ids.iter().map(std::slice::from_ref));
            (client.sms().send(text).to(ids), awaited)
        }
    };
    ask(client, &asked.following, "EnhancedConnectivityService", awaited, sms.submit()).await
}

/// The devices that a text goes to, as the account lists them. Only active ones answer for certain.
async fn answering(client: &Client, group: Option<&str>) -> Result<Awaited, Failure> {
    let mut list = client.devices().list();
    if let Some(group) = group {
        list = list.group(group);
    }
    let mut awaited = Awaited::default();
    let mut devices = list.stream();
    while let Some(device) = devices.try_next().await? {
        let ids: Vec<_> = device.ids().collect();
        awaited.add(&ids, device.state() == Some(&State::Active));
    }
    Ok(awaited)
}

pub async fn nidd(connection: &Connection, arguments: Nidd) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let payload = bytes(&arguments.hex)?;
    let ids = arguments.asked.named.ids()?;
    let awaited = Awaited::devices(ids.iter().map(std::slice::from_ref));
    let sending = client.nidd().send(ids, payload, arguments.within);
    ask(&client, &arguments.asked.following, "NiddService", awaited, sending).await
}

fn bytes(hex: &str) -> Result<Vec<u8>, Failure> {
    let pairs = hex.as_bytes().chunks(2).map(|pair| {
        let text = std::str::from_utf8(pair).ok().filter(|text| text.len() == 2)?;
        u8::from_str_radix(text, 16).ok()
    });
    pairs.collect::<Option<Vec<u8>>>().ok_or_else(|| Failure::usage("--hex: write two hexadecimal digits a byte: 0a1b2c"))
}
