//! Groups of devices.

use std::process::ExitCode;

use futures_util::stream;
use thingspace::raw::types::{AccountDeviceList, DeviceKind};

use crate::arguments::Connection;
use crate::arguments::nouns::Groups;
use crate::connect;
use crate::failure::Failure;
use crate::output::{print, print_list, word};

pub async fn run(connection: &Connection, command: Groups) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let groups = client.groups();
    match command {
        Groups::List(listed) => {
            let list = stream::iter(groups.list().await?.into_iter().map(Ok));
            return print_list(listed.output, &["name", "description"], list, |group| {
                vec![word(&group.name), word(&group.description)]
            })
            .await;
        }
        Groups::Show { name, listed } => {
            let members = groups.members(&name).stream();
            return print_list(listed.output, &["iccid", "imei", "mdn"], members, |device| {
                [DeviceKind::Iccid, DeviceKind::Imei, DeviceKind::Mdn].map(|kind| id(device, &kind)).to_vec()
            })
            .await;
        }
        Groups::Create { name, description, named } => {
            let devices = named.any()?.iter().filter_map(|key| key.ids().first().cloned()).collect::<Vec<_>>();
            groups.create(&name, &description, devices).await?;
            print(format_args!("{name} is created"))?;
        }
        Groups::Add { name, named } => {
            let ids = named.ids()?;
            let count = ids.len();
            groups.add(&name, ids).await?;
            print(format_args!("{count} devices are in {name}"))?;
        }
        Groups::Remove { name, named } => {
            let ids = named.ids()?;
            let count = ids.len();
            groups.remove(&name, ids).await?;
            print(format_args!("{count} devices are out of {name}"))?;
        }
        Groups::Rename { name, new } => {
            groups.rename(&name, &new).await?;
            print(format_args!("{name} is called {new}"))?;
        }
        Groups::Delete { name } => {
            groups.delete(&name).await?;
            print(format_args!("{name} is gone; its devices are in the default group"))?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn id(device: &AccountDeviceList, kind: &DeviceKind) -> String {
    device.device_ids.iter().find(|id| id.kind == *kind).map(|id| id.id.clone()).unwrap_or_default()
}
