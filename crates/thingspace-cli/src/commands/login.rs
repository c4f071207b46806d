//! `thingspace login` and `thingspace logout`: start and end the session that the other commands share.

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

To share one login, the commands store its tokens in your cache folder, in files that only you can read. To use another \
folder, set THINGSPACE_TOKENS to its path. To store no tokens, set THINGSPACE_TOKENS to `memory`. If other users can access \
the folder of the tokens, the tokens are stored in a private folder inside it.

If THINGSPACE_STORE is postgres://... or nats://... and THINGSPACE_TOKENS is not set, the tokens and the record of failed logins are \
in that store instead. All machines with the store then share one login and count failed logins together. While the store is not \
available, no command logs in.

After five failed logins in a row, the service locks the user, and only Verizon support can remove the lock. Therefore failed \
logins are recorded, on this machine or in that store, even with THINGSPACE_TOKENS=memory. A refused password is not sent \
again. After two failures in a row, no password is sent until you use --again. On this machine, the record is in your state \
folder, or if that is not writable, in $XDG_RUNTIME_DIR or $TMPDIR/thingspace-UID. If none of these is writable, commands log \
in only with THINGSPACE_UNRECORDED_LOGIN=1.")]
pub struct Login {
    /// Log in although earlier logins failed; use this after you have corrected the credentials
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
    // The client deletes the stored tokens even if the service does not respond, so a failed call is only a warning. A session
    // error before sending is different: the stored tokens may still exist, because the token store failed.
    if let Err(error) = client.logout().await {
        if error.phase() == Phase::BeforeSending && error.kind() == ErrorKind::Session {
            return Err(error.into());
        }
        note(format_args!("warning: the service did not end the session, which expires after 20 idle minutes ({error})"));
    }
    print(format_args!("logged out at {}", client.base_url()))?;
    Ok(ExitCode::SUCCESS)
}
