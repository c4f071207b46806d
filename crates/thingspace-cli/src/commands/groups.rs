//! `thingspace groups`: groups of devices.

use std::process::ExitCode;

use clap::Subcommand;
use futures_util::stream;
use thingspace::raw::types::{AccountDeviceList, DeviceKind};
use thingspace::{Change, Client, DeviceKey, ErrorKind};
use thingspace_jobs::Origin;

use crate::arguments::{ChangeOptions, ListOptions};
use crate::failure::Failure;
use crate::output::{cell, note, print, print_list};
use crate::workflow::confirm::Selection;
use crate::workflow::jobs::{CARRIER, OpenJobs, check_callback_url, give_up, open, preview, run, send, service_name, start_all};

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
  thingspace groups create depot --description 'In stock' --from devices.txt

Creates an empty group, and then adds the devices to it as a job. If the command is interrupted, run it again: it continues \
the job.")]
    Create {
        /// Name of the group
        name: String,
        /// Purpose of the group
        #[arg(long)]
        description: String,
        #[command(flatten)]
        options: Box<ChangeOptions>,
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
    /// Change the description of a group
    #[command(after_long_help = "\
Examples:
  thingspace groups describe depot 'On the shelf'")]
    Describe {
        /// Name of the group
        name: String,
        /// New purpose of the group
        description: String,
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
        // `Add` and `Remove` are not in this list, because they only run a job, whose messages say how to continue. `Create` may
        // run a job too, but also sends a request outside of the job.
        matches!(self, Groups::Create { .. } | Groups::Describe { .. } | Groups::Rename { .. } | Groups::Delete { .. })
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
            Groups::Create { name, description, options } => {
                let devices = options.selection.optional()?;
                return NewGroup { client, name, description }.create(devices, &options).await;
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
            Groups::Describe { name, description } => {
                groups.describe(&name, &description).await?;
                print(format_args!("changed the description of group {name}"))?;
            }
            Groups::Delete { name } => {
                groups.delete(&name).await?;
                print(format_args!("deleted group {name}; its devices are in the default group"))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// A group that is about to be created.
struct NewGroup<'a> {
    client: &'a Client,
    name: String,
    description: String,
}

impl NewGroup<'_> {
    /// Creates the group, and adds the devices to it as a job. Without devices, only creates the group. With `--dry-run`, only
    /// shows what would happen.
    ///
    /// The job is stored before the group is created. So if both exist already, an earlier run of the same command has created
    /// the group, and this run continues the job.
    async fn create(self, devices: Vec<DeviceKey>, options: &ChangeOptions) -> Result<ExitCode, Failure> {
        if devices.is_empty() && !options.send.dry_run {
            self.send().await?;
            print(format_args!("created group {}", self.name))?;
            return Ok(ExitCode::SUCCESS);
        }
        check_callback_url(self.client, &options.wait)?;
        let open = open(self.client, &options.send.store).await?;
        let change = (self.client.groups().adding(&self.name)?, devices);
        if options.send.dry_run {
            let creates = if self.exists().await? { "exists" } else { "would be created" };
            note(format_args!("group {} {creates}", self.name));
            let changes = if change.1.is_empty() { Vec::new() } else { vec![change] };
            return preview(self.client, &open, &options.send, &changes).await?.print(options.output, &service_name(self.client));
        }
        self.fill(&open, change, options).await
    }

    async fn fill(self, open: &OpenJobs, change: (Change, Vec<DeviceKey>), options: &ChangeOptions) -> Result<ExitCode, Failure> {
        let earlier = open.jobs.start(change.clone()).existing().await?.map(|job| job.origin());
        let exists = self.exists().await?;
        if exists && earlier.is_none() {
            // No earlier run of this command has created the group, so this run must not add devices to it. The service refuses
            // to create a group whose name exists, so `send` returns an error.
            self.send().await?;
        }
        let mut send = options.send.clone();
        // If the earlier job has finished, but the group does not exist, then the group was deleted after that job. So a new job
        // must fill the new group.
        send.again |= !exists && earlier == Some(Origin::Finished);
        let jobs = start_all(self.client, open, &send, vec![change], Selection::Named).await?;
        if !exists {
            if let Err(error) = self.send().await {
                // If the answer was lost, the group may exist. Keep the job, so that the same command can be run again to fill
                // the group. After any other error, give the job up.
                if error.kind() != ErrorKind::Outcome {
                    for job in &jobs {
                        give_up(job).await;
                    }
                }
                return Err(error.into());
            }
            note(format_args!("created group {}", self.name));
        }
        run(self.client, open, &options.wait, CARRIER, options.output, jobs).await
    }

    /// Creates the group without devices. If the answer is lost, but the list of groups contains the group, returns `Ok`.
    async fn send(&self) -> thingspace::Result<()> {
        match self.client.groups().create(&self.name, &self.description, []).await {
            Err(error) if error.kind() == ErrorKind::Outcome && self.exists().await.unwrap_or_default() => Ok(()),
            created => created,
        }
    }

    async fn exists(&self) -> thingspace::Result<bool> {
        let groups = self.client.groups().list().await?;
        Ok(groups.iter().any(|group| group.name.as_deref() == Some(&self.name)))
    }
}

fn id(device: &AccountDeviceList, kind: &DeviceKind) -> String {
    device.device_ids.iter().find(|id| id.kind == *kind).map(|id| id.id.clone()).unwrap_or_default()
}
