//! Credentials and both tokens: logging in, renewing, storing tokens for other processes, and the login record that keeps a refused password
//! from being tried until the user is locked.
//!
//! May use `transport` and `error`.

pub(crate) mod account_name;
pub(crate) mod login;
pub(crate) mod login_keeper;
pub(crate) mod login_record;
pub(crate) mod password;
pub(crate) mod state_folder;
pub(crate) mod store;
pub(crate) mod token_kind;
pub(crate) mod token_record;
pub(crate) mod tokens;
