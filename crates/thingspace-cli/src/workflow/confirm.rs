//! Asks a person to confirm a change before the command sends it. By default, only changes on a real service need a confirmation.

use std::io::IsTerminal as _;

use thingspace::{ChangeKind, ProfileChange};

use crate::arguments::ConfirmOptions;
use crate::failure::Failure;
use crate::output::{self, note};

/// Environment variable that says when to ask: `auto` (the default), `always` or `never`.
const CONFIRM: &str = "THINGSPACE_CONFIRM";

/// Above this number of devices, a person confirms a change by typing the number of devices instead of `yes`.
const TYPED_ABOVE: usize = 100;

/// Above this number of devices, `--yes` confirms a change only together with `--max-devices`.
const LIMITED_ABOVE: usize = 1_000;

/// How the devices were chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// One by one, in a file, or by their group.
    Named,
    /// All devices of the account.
    Account,
}

/// The changes that the command is about to send.
pub struct Intended<'a> {
    /// The kinds of changes.
    pub kinds: &'a [ChangeKind],
    /// The number of devices.
    pub devices: usize,
    /// Whether the service is a simulator.
    pub is_simulator: bool,
    pub selection: Selection,
    /// What the user confirms, such as `send suspendDevices for 3 devices of account 0000123456-00001 at https://…`.
    pub question: String,
}

/// Asks for a confirmation if the change needs one. Returns an error if the change must not be sent, for example because the
/// person does not confirm it. `explain` prints what the change will do, and runs only if a person is asked.
pub async fn confirm(
    intended: &Intended<'_>,
    options: ConfirmOptions,
    explain: impl AsyncFnOnce() -> Result<(), Failure>,
) -> Result<(), Failure> {
    let devices = intended.devices;
    if let Some(most) = options.max_devices.filter(|most| devices > *most) {
        return Err(Failure::usage(format!(
            "the change concerns {}: --max-devices allows {most}; nothing was sent",
            output::devices(devices)
        )));
    }
    if !must_ask(intended)? {
        return Ok(());
    }
    if options.yes {
        let is_limited = options.max_devices.is_some() || devices <= LIMITED_ABOVE;
        let message =
            || format!("--yes alone confirms at most {LIMITED_ABOVE} devices: add --max-devices {devices}; nothing was sent");
        return if is_limited { Ok(()) } else { Err(Failure::usage(message())) };
    }
    if !std::io::stdin().is_terminal() {
        return Err(Failure::usage(format!(
            "confirm with --yes, because standard input is not a terminal: {}; --dry-run shows the change; nothing was sent",
            intended.question
        )));
    }
    explain().await?;
    ask(intended)
}

/// Returns whether the change needs a confirmation. Reads the setting [`CONFIRM`] from the environment.
fn must_ask(intended: &Intended<'_>) -> Result<bool, Failure> {
    asks(&std::env::var(CONFIRM).unwrap_or_default(), intended)
}

/// Returns whether the change needs a confirmation if `setting` is the value of [`CONFIRM`]. On a real service, a change that
/// cannot be undone or that concerns the whole account needs one even with `never`.
fn asks(setting: &str, intended: &Intended<'_>) -> Result<bool, Failure> {
    match setting {
        "always" => Ok(true),
        "" | "auto" => Ok(!intended.is_simulator),
        "never" => {
            let always_asks =
                intended.selection == Selection::Account || intended.kinds.iter().any(|kind| is_irreversible(*kind));
            Ok(!intended.is_simulator && always_asks)
        }
        other => Err(Failure::usage(format!("invalid {CONFIRM} `{other}`: expected auto, always or never"))),
    }
}

/// Returns whether a change cannot be undone: the devices lose their phone numbers or profiles, or leave the account.
fn is_irreversible(kind: ChangeKind) -> bool {
    matches!(
        kind,
        ChangeKind::Deactivate
            | ChangeKind::Delete
            | ChangeKind::EidSwap
            | ChangeKind::Profile(ProfileChange::Deactivate | ProfileChange::Delete)
    )
}

fn ask(intended: &Intended<'_>) -> Result<(), Failure> {
    let expected = if intended.devices > TYPED_ABOVE { intended.devices.to_string() } else { "yes".to_owned() };
    note(format_args!("{}? Type {expected} to continue:", intended.question));
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    let answer = answer.trim();
    let is_confirmed = answer == expected || expected == "yes" && answer == "y";
    if is_confirmed { Ok(()) } else { Err(Failure::usage(format!("not confirmed: expected {expected}; nothing was sent"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks_for(setting: &str, kind: ChangeKind, selection: Selection, is_simulator: bool) -> bool {
        let intended = Intended { kinds: &[kind], devices: 1, is_simulator, selection, question: String::new() };
        asks(setting, &intended).unwrap_or_default()
    }

    #[test]
    fn confirmations_depend_on_the_setting_the_change_and_the_service() {
        let (named, account) = (Selection::Named, Selection::Account);
        assert!(asks_for("", ChangeKind::Sms, named, false) && asks_for("auto", ChangeKind::Suspend, named, false));
        assert!(!asks_for("never", ChangeKind::Sms, named, false) && !asks_for("never", ChangeKind::Suspend, named, false));
        assert!(asks_for("never", ChangeKind::Sms, account, false), "a change of the whole account needs a confirmation");
        assert!(asks_for("never", ChangeKind::Deactivate, named, false) && asks_for("never", ChangeKind::Delete, named, false));
        for setting in ["", "auto", "never"] {
            assert!(
                !asks_for(setting, ChangeKind::Deactivate, account, true),
                "a change on a simulator needs no confirmation: {setting}"
            );
        }
        assert!(asks_for("always", ChangeKind::Suspend, named, true));
    }
}
