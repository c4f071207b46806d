//! Sessions: login, logout and password reset.

use serde_json::json;

use super::{Answer, Call, Handler};
use crate::auth::LoginRefused;
use crate::ledger::{LedgerEvent, Record};
use crate::refusal::Refusal;
use crate::world::World;

pub(super) static OPERATIONS: &[(&str, Handler)] = &[
    ("startConnectivityManagementSession", log_in),
    ("endConnectivityManagementSession", log_out),
    ("resetConnectivityManagementPassword", reset_password),
];

fn log_in(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    let (username, password) = (call.required("username")?, call.required("password")?);
    let alone = world.settings.switches.logins_replace;
    let token = world.auth.log_in(username, password, call.now, alone);
    let token = token.map_err(|refused| record_failure(world, call, "startConnectivityManagementSession", refused))?;
    Ok(json!({"sessionToken": token}).into())
}

/// Ends the session and returns its token. Callbacks for requests made in the session are still delivered.
fn log_out(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    if let Some(session) = call.session {
        world.auth.log_out(session);
    }
    Ok(json!({"sessionToken": call.session}).into())
}

fn reset_password(world: &mut World, call: &Call<'_>) -> Result<Answer, Refusal> {
    const OPERATION: &str = "resetConnectivityManagementPassword";
    let result = world.auth.reset_password(call.required("oldPassword")?);
    let password = result.map_err(|refused| record_failure(world, call, OPERATION, refused))?;
    world.note(call.now, OPERATION, Record::new(LedgerEvent::PasswordChanged));
    Ok(json!({"newPassword": password}).into())
}

fn record_failure(world: &mut World, call: &Call<'_>, operation: &'static str, refused: LoginRefused) -> Refusal {
    if refused.locked_now {
        world.note(call.now, operation, Record::new(LedgerEvent::UserLocked));
    }
    refused.refusal
}
