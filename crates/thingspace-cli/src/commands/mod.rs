//! The commands. Each command, such as `devices`, has one module with its arguments, its help and its code.
//!
//! The modules of the commands do not depend on one another; shared code is in `workflow`, and shared arguments are in
//! `arguments`. The code in `commands` may depend on every other module except `main`.

mod account;
mod api;
mod billed_usage;
mod callbacks;
mod campaigns;
mod completions;
mod connections;
mod devices;
mod doctor;
mod firmware;
mod groups;
mod history;
mod inbox;
mod jobs;
mod labels;
mod listen;
mod locations;
mod login;
mod nidd;
mod plans;
mod profiles;
mod promo_usage;
mod reachability;
mod reports;
mod requests;
mod serve;
mod sim;
mod sms;
mod store;
mod tour;
mod usage;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

use crate::arguments::Connection;
use crate::connect::client;
use crate::failure::Failure;

/// Manage the SIMs of an IoT fleet on Verizon ThingSpace: list, change, locate and upgrade devices, and read their usage
#[derive(Parser)]
#[command(
    name = "thingspace",
    version,
    propagate_version = true,
    after_long_help = "\
First steps, without an account:
  thingspace tour                     watch devices being activated on a simulator
  thingspace sim --devices 1000       run the simulator alone, for your own programs

Then point the other commands at the simulator, or at the real service by leaving out the base URL:
  export THINGSPACE_BASE_URL=http://127.0.0.1:8787/api
  export THINGSPACE_KEY=sim-key THINGSPACE_SECRET=sim-secret
  export THINGSPACE_USERNAME=sim-user THINGSPACE_PASSWORD=sim-password
  export THINGSPACE_ACCOUNT=0000123456-00001
  thingspace devices list --state pre-active
  thingspace devices activate iccid:89148000008682242668 --plan m2m-5mb --zip 98101

Secrets are read from the environment or from files, because other users of the machine can see command lines.

Commands store tokens in files that only you can read, or in THINGSPACE_STORE if it is a PostgreSQL or NATS server, so that \
all machines with that store share one login. To use another folder, set THINGSPACE_TOKENS to its path. To store no tokens, \
set THINGSPACE_TOKENS to `memory`.

Changes of devices are jobs, which are stored before anything is sent. To continue an interrupted change, run the same command \
again, or `thingspace jobs resume ID`. Set THINGSPACE_STORE to use another store. On a real service, a command asks before it \
sends a change; without a terminal, it needs --yes. With THINGSPACE_CONFIRM=always, a command also asks on a simulator. With \
THINGSPACE_CONFIRM=never, a command asks only before changes that cannot be undone and before messages to all devices.

Exit codes:
  0  success            1  other failure             2  invalid arguments or settings
  3  login refused      4  refused by the service    5  service unreachable or too slow
  6  some devices were refused, or could not be read
  7  the outcome of some devices is unknown
  8  some devices were not sent
  130  stopped by SIGINT (Ctrl-C)    143  stopped by SIGTERM

THINGSPACE_STORE names the store of jobs and callbacks, such as sqlite:PATH. The default is a file of this machine: two \
machines that run the same cron file have two stores, and each sends the changes. Set THINGSPACE_STORE to a PostgreSQL or NATS \
server to share one store. `thingspace doctor` checks the store.

If a command is stopped while it waits, it prints the outcomes received so far and deregisters its listener. A second signal \
ends the command at once."
)]
pub struct Arguments {
    #[command(flatten)]
    pub connection: Connection,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Watch devices being activated on an embedded simulator, without an account
    Tour(tour::Tour),
    /// Run the simulator, or control a running one
    Sim(Box<sim::Sim>),
    /// Call any operation of the API by its id, and print the response as JSON
    Api(api::Api),
    /// List devices and change them
    #[command(subcommand)]
    Devices(devices::Devices),
    /// Follow, resume and cancel changes of devices; every change is a job that survives the command
    #[command(subcommand)]
    Jobs(jobs::Jobs),
    /// Show the status of requests that the service has accepted
    #[command(subcommand)]
    Requests(requests::Requests),
    /// Print the data and SMS usage of devices, per day or in total
    Usage(usage::Usage),
    /// Print when devices started and ended data sessions
    Connections(connections::Connections),
    /// Print the changes of devices: what was changed, by whom, and whether the change succeeded
    History(history::History),
    /// Print the usage of devices under promotions, per day
    PromoUsage(promo_usage::PromoUsage),
    /// Query the usage that was billed for eUICC devices and labels
    #[command(subcommand)]
    BilledUsage(billed_usage::BilledUsage),
    /// Query totals and histories of many devices, which the service sends by callback
    #[command(subcommand)]
    Reports(reports::Reports),
    /// List the service plans of the account
    Plans(plans::Plans),
    /// Show the account and what it includes
    #[command(subcommand)]
    Account(account::Account),
    /// Manage groups of devices
    #[command(subcommand)]
    Groups(groups::Groups),
    /// Send SMS messages to devices, and read the messages that devices sent
    #[command(subcommand)]
    Sms(sms::Sms),
    /// Send non-IP data (NIDD) to devices, and receive the data that devices send
    #[command(subcommand)]
    Nidd(nidd::Nidd),
    /// Manage the usage labels of eUICC devices
    #[command(subcommand)]
    Labels(labels::Labels),
    /// Check and monitor whether devices can be reached
    #[command(subcommand)]
    Reachability(reachability::Reachability),
    /// Locate devices
    #[command(subcommand)]
    Locations(locations::Locations),
    /// Upgrade the firmware of devices over the air
    #[command(subcommand)]
    Firmware(firmware::Firmware),
    /// Schedule firmware and software upgrades during certain hours of the day
    #[command(subcommand)]
    Campaigns(campaigns::Campaigns),
    /// List and change the profiles of eUICC devices
    #[command(subcommand)]
    Profiles(Box<profiles::Profiles>),
    /// Manage callback listeners
    #[command(subcommand)]
    Callbacks(callbacks::Callbacks),
    /// Receive callbacks and store them
    Serve(serve::Serve),
    /// Print callbacks as they arrive, and forward them to another program
    Listen(listen::Listen),
    /// List, replay and remove stored callbacks
    #[command(subcommand)]
    Inbox(inbox::Inbox),
    /// Copy callbacks and jobs from one store to another
    #[command(subcommand)]
    Store(store::Store),
    /// Check the store of callbacks, jobs and tokens: access, durability, and waiting callbacks
    Doctor(doctor::Doctor),
    /// Check the credentials by logging in
    Login(login::Login),
    /// End the session that the commands share
    #[command(after_long_help = "\
Examples:
  thingspace logout

Ends the session at the service and deletes the stored tokens. The next command logs in again.")]
    Logout,
    /// Print the completion script for a shell
    Completions(completions::Completions),
}

impl Command {
    /// Returns whether the command is the simulator itself, which runs until a signal arrives. Such a command handles signals
    /// itself.
    pub fn is_server(&self) -> bool {
        matches!(self, Command::Sim(sim) if sim.is_server())
    }

    /// Returns whether the command changes something without waiting for the outcome. If such a command is stopped, the user has
    /// to check whether the service made the change.
    pub fn changes_without_waiting(&self) -> bool {
        match self {
            Command::Jobs(jobs) => jobs.changes_without_waiting(),
            Command::Groups(groups) => groups.changes_without_waiting(),
            Command::Sms(sms) => sms.changes_without_waiting(),
            Command::Locations(locations) => locations.changes_without_waiting(),
            Command::Firmware(firmware) => firmware.changes_without_waiting(),
            Command::Campaigns(campaigns) => campaigns.changes_without_waiting(),
            Command::Account(account) => account.changes_without_waiting(),
            Command::Callbacks(callbacks) => callbacks.changes_without_waiting(),
            Command::Api(api) => api.changes_without_waiting(),
            _ => false,
        }
    }

    /// Runs the command.
    pub async fn run(self, connection: &Connection) -> Result<ExitCode, Failure> {
        match self {
            Command::Tour(tour) => tour.run().await,
            Command::Sim(sim) => sim.run().await,
            Command::Api(api) => api.run(connection).await,
            Command::Devices(devices) => devices.run(&client(connection)?).await,
            Command::Jobs(jobs) => jobs.run(&client(connection)?).await,
            Command::Requests(requests) => requests.run(&client(connection)?).await,
            Command::PromoUsage(promo_usage) => promo_usage.run(&client(connection)?).await,
            Command::BilledUsage(billed_usage) => billed_usage.run(&client(connection)?).await,
            Command::Reports(reports) => reports.run(&client(connection)?).await,
            Command::Usage(usage) => usage.run(&client(connection)?).await,
            Command::Connections(connections) => connections.run(&client(connection)?).await,
            Command::History(history) => history.run(&client(connection)?).await,
            Command::Plans(plans) => plans.run(&client(connection)?).await,
            Command::Account(account) => account.run(&client(connection)?).await,
            Command::Groups(groups) => groups.run(&client(connection)?).await,
            Command::Sms(sms) => sms.run(&client(connection)?).await,
            Command::Nidd(nidd) => nidd.run(&client(connection)?).await,
            Command::Labels(labels) => labels.run(&client(connection)?).await,
            Command::Reachability(reachability) => reachability.run(&client(connection)?).await,
            Command::Locations(locations) => locations.run(&client(connection)?).await,
            Command::Firmware(firmware) => firmware.run(&client(connection)?).await,
            Command::Campaigns(campaigns) => campaigns.run(&client(connection)?).await,
            Command::Profiles(profiles) => profiles.run(&client(connection)?).await,
            Command::Callbacks(callbacks) => callbacks.run(&client(connection)?).await,
            Command::Serve(serve) => serve.run(connection).await,
            Command::Listen(listen) => listen.run(connection).await,
            Command::Inbox(inbox) => inbox.run().await,
            Command::Store(store) => store.run().await,
            Command::Doctor(doctor) => doctor.run().await,
            Command::Login(login) => login.run(&client(connection)?).await,
            Command::Logout => login::logout(&client(connection)?).await,
            Command::Completions(completions) => completions.run(Arguments::command()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_of_all_commands_are_consistent() {
        Arguments::command().debug_assert();
    }
}
