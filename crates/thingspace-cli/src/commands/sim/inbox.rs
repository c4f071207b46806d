//! `thingspace sim inbox`: the callbacks that the simulator's own inbox has received.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::remote::{Target, parameter};
use crate::failure::Failure;
use crate::output::print_json_line;
use crate::workflow::callback_message;

#[derive(Args)]
pub struct Inbox {
    #[command(flatten)]
    target: Target,
    /// Print only messages to /_sim/inbox/NAME
    #[arg(long)]
    name: Option<String>,
    /// Wait for further messages until the command is stopped
    #[arg(long)]
    follow: bool,
}

impl Inbox {
    pub async fn run(self) -> Result<ExitCode, Failure> {
        let remote = self.target.remote()?;
        let name = self.name.map_or_else(String::new, |name| parameter("name", &name));
        let wait = if self.follow { 30 } else { 0 };
        let mut after = json!(0);
        loop {
            let page = remote.get(&format!("inbox?after={after}&wait_seconds={wait}{name}")).await?;
            let messages = page["messages"].as_array().map_or(&[][..], Vec::as_slice);
            for message in messages {
                if !print_json_line(&callback_message::in_inbox(message))? {
                    return Ok(ExitCode::SUCCESS);
                }
            }
            if messages.is_empty() && !self.follow {
                return Ok(ExitCode::SUCCESS);
            }
            after = page["next"].clone();
        }
    }
}
