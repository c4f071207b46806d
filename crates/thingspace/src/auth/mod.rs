//! Credentials and tokens: logging in, renewing tokens, and sharing them with other processes. The login record prevents further
//! logins before repeated failures lock the user.
//!
//! May use `transport` and `error`.

pub(crate) mod account_name;
pub(crate) mod locked_record;
pub(crate) mod login;
pub(crate) mod login_record;
pub(crate) mod password;
pub(crate) mod state_folder;
pub(crate) mod store;
pub(crate) mod token_kind;
pub(crate) mod token_record;
pub(crate) mod tokens;
