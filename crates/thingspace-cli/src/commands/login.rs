//! `thingspace login` and `thingspace logout`: the session that the commands share.

use std::process::ExitCode;

use clap::Args;
use thingspace::{Client, ErrorKind, Phase};

use crate::failure::Failure;
use crate::output::{note, print};

#[derive(Args)]
#[command(after_long_help = "\
Examples:
  thingspace login
  thingspace login --again

Logs in with THINGSPACE_USERNAME and THINGSPACE_PASSWORD, even if another command has logged in before.

The commands share one login: they store its tokens in the user's cache folder, in files that only you can read. \
THINGSPACE_TOKENS names another folder (if other users can access it, a folder of your own is created inside), or `memory` to \
store nothing.

Five failed logins in a row lock the user, and only Verizon support can unlock it. Therefore failed logins are recorded on this \
machine, whatever THINGSPACE_TOKENS says: a password that was refused is not sent again, and after two failures in a row no \
password is sent until you use --again. The record is in the user's state folder, or else in $XDG_RUNTIME_DIR or \
$TMPDIR/thingspace-UID. If none of these is writable, commands log in only with THINGSPACE_UNRECORDED_LOGIN=1.")]
pub struct Login {
    /// Log in although earlier logins failed, because the credentials are correct now
    #[arg(long)]
    again: bool,
}

impl Login {
    pub async fn run(self, client: &Client) -> Result<ExitCode, Failure> {
        if self.again {
            client.allow_login().await?;
        }
        client.login().await?;
        print(format_args!("logged in at {} for account {}", client.base_url(), client.account()))?;
        Ok(ExitCode::SUCCESS)
    }
}

pub async fn logout(client: &Client) -> Result<ExitCode, Failure> {
    // The stored tokens are deleted even if the service does not respond.
    if let Err(error) = client.logout().await {
        if error.phase() == Phase::BeforeSending && error.kind() == ErrorKind::Session {
            return Err(error.into());
        }
        note(format_args!("warning: the service did not end the session, which expires after 20 idle minutes ({error})"));
    }
    print(format_args!("logged out at {}", client.base_url()))?;
    Ok(ExitCode::SUCCESS)
}
