//! Resetting the password of the API user. The service shows the new password once, in the answer, so it is stored before anything else
//! happens.

use thingspace_raw::Secret;
use thingspace_raw::prelude::*;

use crate::auth::password::{PasswordKeeper, STEPS};
use crate::auth::tokens;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::RESET;
use crate::transport::response;

/// A password that the platform made. It is kept already, unless [`kept`](Self::kept) says otherwise.
#[derive(Debug)]
#[must_use = "it may not have been kept"]
pub struct NewPassword {
    password: Secret,
    kept: Result<()>,
}

impl NewPassword {
    /// The password. The client that asked for it uses it from now on.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// Whether the keeper has it. If not, this value is the only place where it is.
    ///
    /// # Errors
    /// Why it could not be kept.
    pub fn kept(&self) -> Result<()> {
        self.kept.clone()
    }
}

impl Client {
    /// Has the platform make a new password for the user. It is sent once and never again; `keeper` writes down that it is on its way
    /// before, and has the new password before this returns.
    ///
    /// # Errors
    /// The old password is still right, except for [`ErrorKind::Outcome`]: then nobody knows which one is, and the line says what to do.
    pub async fn reset_password(&self, keeper: &mut dyn PasswordKeeper) -> Result<NewPassword> {
        // What can go wrong before shall.
        tokens::session(self.core()).await?;
        keeper.begin().map_err(|error| {
            Error::config(format!("nothing was sent: {error}")).remedy("the new password needs a place where it is safe")
        })?;
        let old = self.core().password();
        let answer = self.raw().reset_connectivity_management_password().body_map(|body| body.old_password(old)).send().await;
        match response::value(answer, RESET) {
            Ok(answer) => Ok(self.adopt(answer.new_password, keeper)),
            Err(error) if error.leaves_outcome_open() => Err(lost(error, keeper)),
            Err(error) => {
                let written = keeper.nothing_happened();
                Err(written.err().map_or(error.clone(), |reason| error.remedy(format!("and the keeper failed: {reason}"))))
            }
        }
    }

    fn adopt(&self, password: Secret, keeper: &mut dyn PasswordKeeper) -> NewPassword {
        let kept = keeper.keep(&password).map_err(|error| {
            Error::config(format!("the new password could not be kept: {error}")).remedy("it is in the answer only: keep it now")
        });
        self.core().set_password(password.clone());
        NewPassword { password, kept }
    }
}

fn lost(error: Error, keeper: &mut dyn PasswordKeeper) -> Error {
    let why = format!("the answer to the reset was lost: {}", error.message());
    let told = Error::new(ErrorKind::Outcome, Phase::MaybeSent, why.clone()).remedy(STEPS).during(RESET, 1).caused_by(error);
    match keeper.lost(&why) {
        Ok(()) => told,
        Err(reason) => told.remedy(format!("and the keeper failed: {reason}")),
    }
}
