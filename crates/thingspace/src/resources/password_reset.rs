//! Resets the password of the API user. The service returns the new password only in the answer, so the client stores it
//! immediately.

use thingspace_raw::{Secret, ops, types};

use crate::auth::password::{PasswordKeeper, STEPS};
use crate::auth::tokens;
use crate::client::Client;
use crate::error::{Error, ErrorKind, Phase, Result};
use crate::transport::call::RESET;

/// A password that ThingSpace generated. The [`PasswordKeeper`] has stored the password unless [`kept`](Self::kept) returns an
/// error.
#[derive(Debug)]
#[must_use = "the new password may not have been stored"]
pub struct NewPassword {
    password: Secret,
    kept: Result<()>,
}

impl NewPassword {
    /// The new password, which the client already uses.
    pub fn password(&self) -> &Secret {
        &self.password
    }

    /// Returns an error if the keeper could not store the password. In that case, this [`NewPassword`] is the only copy.
    ///
    /// # Errors
    /// The reason why the password could not be stored.
    pub fn kept(&self) -> Result<()> {
        self.kept.clone()
    }
}

impl Client {
    /// Resets the password of the user to a password that ThingSpace generates. The client does not retry the request after a
    /// lost answer. `keeper` records the reset before the request is sent, and stores the new password before this method
    /// returns. If `keeper` cannot store the password, this method still succeeds, and [`NewPassword::kept`] returns the error.
    ///
    /// # Errors
    /// [`ErrorKind::Outcome`] if the answer was lost. In that case, either the old or the new password is valid, and the remedy
    /// explains what to do. After any other error, the password has not changed.
    pub async fn reset_password(&self, keeper: &mut dyn PasswordKeeper) -> Result<NewPassword> {
        // Log in first, so that a failed login ends this method before the keeper records a reset.
        tokens::session(self.core()).await?;
        keeper.begin().map_err(|error| {
            Error::config(format!("the reset was not sent: {error}")).with_remedy("solve this problem, then try again")
        })?;
        let old = self.core().password();
        let body = types::SessionResetPasswordRequest { old_password: old, ..Default::default() };
        match self.call(ops::ResetConnectivityManagementPassword).body(body).answer().await {
            Ok(answer) => Ok(self.adopt(answer.new_password, keeper)),
            Err(error) if error.leaves_outcome_open() => Err(lost(error, keeper)),
            Err(error) => {
                let written = keeper.nothing_happened();
                Err(written.err().map_or(error.clone(), |reason| error.with_remedy(format!("the keeper failed too: {reason}"))))
            }
        }
    }

    fn adopt(&self, password: Secret, keeper: &mut dyn PasswordKeeper) -> NewPassword {
        let kept = keeper.keep(&password).map_err(|error| {
            Error::config(format!("the new password could not be stored: {error}"))
                .with_remedy("this value is the only copy: store it now")
        });
        self.core().set_password(password.clone());
        NewPassword { password, kept }
    }
}

fn lost(error: Error, keeper: &mut dyn PasswordKeeper) -> Error {
    let reason = format!("the answer to the reset was lost: {}", error.message());
    let outcome =
        Error::new(ErrorKind::Outcome, Phase::MaybeSent, reason.clone()).with_remedy(STEPS).during(RESET, 1).caused_by(error);
    match keeper.lost(&reason) {
        Ok(()) => outcome,
        Err(error) => outcome.with_remedy(format!("{STEPS}; the keeper failed too: {error}")),
    }
}
