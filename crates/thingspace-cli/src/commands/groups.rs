//! `thingspace groups`: groups of devices.

use std::process::ExitCode;

use clap::Subcommand;
use futures_util::stream;
use thingspace::Client;
use thingspace::raw::types::{AccountDeviceList, DeviceKind};

use crate::arguments::{ChangeOptions, DeviceSelection, ListOptions};
use crate::failure::Failure;
use crate::output::{cell, print, print_list};
use crate::workflow::jobs::{CARRIER, send};

#[derive(Subcommand)]
pub enum Groups {
    /// List the groups
    #[command(after_long_help = "\
Examples:
  thingspace groups list
  thingspace groups list -o json")]
    List(ListOptions),
    /// List the identifiers of the devices in a group
    #[command(after_long_help = "\
Examples:
  thingspace groups show pumps-north
  thingspace groups show pumps-north -o csv > pumps.csv")]
    Show {
        /// Name of the group
        name: String,
        #[command(flatten)]
        list: ListOptions,
    },
    /// Create a group, with or without devices
    #[command(after_long_help = "\
Examples:
  thingspace groups create depot --description 'In stock'
  thingspace groups create depot --description 'In stock' --from devices.txt")]
    Create {
        /// Name of the group
        name: String,
        /// Purpose of the group
        #[arg(long)]
        description: String,
        #[command(flatten)]
        selection: DeviceSelection,
    },
    /// Add devices to a group; they leave their previous group
    #[command(after_long_help = "\
Examples:
  thingspace groups add depot iccid:89148000008682242668
  thingspace groups add depot --from devices.txt")]
    Add {
        /// Name of the group
        name: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Remove devices from a group; they return to the default group
    #[command(after_long_help = "\
Examples:
  thingspace groups remove depot iccid:89148000008682242668
  thingspace groups remove depot --from devices.txt")]
    Remove {
        /// Name of the group
        name: String,
        #[command(flatten)]
        options: ChangeOptions,
    },
    /// Rename a group
    #[command(after_long_help = "\
Examples:
  thingspace groups rename depot warehouse")]
    Rename {
        /// Name of the group
        name: String,
        /// New name of the group
        new: String,
    },
    /// Delete a group; its devices return to the default group
    #[command(after_long_help = "\
Examples:
  thingspace groups show depot -o csv > depot.csv
  thingspace groups delete depot

The members of a deleted group cannot be listed: save the list before the deletion.")]
    Delete {
        /// Name of the group
        name: String,
    },
}

impl Groups {
    pub fn changes_without_waiting(&self) -> bool {
        // The changes of members are jobs, which say themselves how to continue.
        matches!(self, Groups::Create { .. } | Groups::Rename { .. } | Groups::Delete { .. })
    }

    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        let groups = client.groups();
        match self {
            Groups::List(options) => {
                let list = stream::iter(groups.list().await?.into_iter().map(Ok));
                return print_list(options.output, &["name", "description"], list, |group| {
                    vec![cell(&group.name), cell(&group.description)]
                })
                .await;
            }
            Groups::Show { name, list } => {
                let members = groups.members(&name).stream();
                return print_list(list.output, &["iccid", "imei", "mdn"], members, |device| {
                    [DeviceKind::Iccid, DeviceKind::Imei, DeviceKind::Mdn].map(|kind| id(device, &kind)).to_vec()
                })
                .await;
            }
            Groups::Create { name, description, selection } => {
                let devices = selection.optional()?.iter().filter_map(|key| key.ids().first().cloned()).collect::<Vec<_>>();
                groups.create(&name, &description, devices).await?;
                print(format_args!("created group {name}"))?;
            }
            Groups::Add { name, options } => {
                let change = (groups.adding(&name)?, options.selection.keys()?);
                return send(client, &options, CARRIER, change).await;
            }
            Groups::Remove { name, options } => {
                let change = (groups.removing(&name)?, options.selection.keys()?);
                return send(client, &options, CARRIER, change).await;
            }
            Groups::Rename { name, new } => {
                groups.rename(&name, &new).await?;
                print(format_args!("renamed group {name} to {new}"))?;
            }
            Groups::Delete { name } => {
                groups.delete(&name).await?;
                print(format_args!("deleted group {name}; its devices are in the default group"))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn id(device: &AccountDeviceList, kind: &DeviceKind) -> String {
    device.device_ids.iter().find(|id| id.kind == *kind).map(|id| id.id.clone()).unwrap_or_default()
}
