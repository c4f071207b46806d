//! Firmware over the air.

use std::process::ExitCode;

use futures_util::stream;
use thingspace::raw::types::UpgradeStatus;

use crate::arguments::Connection;
use crate::arguments::nouns::Firmware;
use crate::connect;
use crate::failure::Failure;
use crate::output::{print, print_json, print_list, word};

pub async fn run(connection: &Connection, command: Firmware) -> Result<ExitCode, Failure> {
    let client = connect::client(connection)?;
    let firmware = client.firmware();
    match command {
        Firmware::List(listed) => {
            let images = stream::iter(firmware.list().await?.into_iter().map(Ok));
            print_list(listed.output, &["image", "model", "from", "to"], images, |image| {
                vec![word(&image.firmware_name), word(&image.model), word(&image.from_version), word(&image.to_version)]
            })
            .await
        }
        Firmware::Devices(listed) => {
            let columns = &["imei", "model", "firmware", "licence"];
            print_list(listed.output, columns, firmware.devices().stream(), |device| {
                let licence = device.license_assigned.map_or("", |assigned| if assigned { "yes" } else { "no" });
                vec![word(&device.device_id), word(&device.model), word(&device.firmware), licence.to_owned()]
            })
            .await
        }
        Firmware::Upgrades { status, unknown, listed } => {
            let status: UpgradeStatus = unknown.read("STATUS", &status, UpgradeStatus::KNOWN)?;
            let columns = &["upgrade", "image", "to", "first day", "last day", "status"];
            print_list(listed.output, columns, firmware.upgrades(status).stream(), |upgrade| {
                vec![
                    word(&upgrade.id),
                    word(&upgrade.firmware_name),
                    word(&upgrade.firmware_to),
                    word(&upgrade.start_date),
                    word(&upgrade.end_date),
                    word(&upgrade.status),
                ]
            })
            .await
        }
        Firmware::Show { id } => print_json(&firmware.get(&id).await?),
        Firmware::Schedule(arguments) => {
            let days = (arguments.first, arguments.last);
            let imeis = arguments.named.ids()?;
            print_json(&firmware.schedule(&arguments.image, &arguments.to_version, days, imeis).await?)
        }
        Firmware::Cancel { id } => {
            firmware.cancel(&id).await?;
            print(format_args!("{id} is called off"))?;
            Ok(ExitCode::SUCCESS)
        }
        Firmware::Assign(named) => print_json(&firmware.assign_licenses(named.ids()?).await?),
        Firmware::Release(named) => print_json(&firmware.remove_licenses(named.ids()?).await?),
        Firmware::Licenses(listed) => {
            print_list(listed.output, &["imei", "since"], firmware.licensed().stream(), |device| {
                vec![word(&device.device_id), word(&device.assignment_time)]
            })
            .await
        }
    }
}
