//! Credentials and tokens: logging in, renewing tokens, and sharing tokens with other processes. After two failed logins in a
//! row, the login record stops further logins, because five failures lock the user.
//!
//! This module may use the modules `transport` and `error`.

pub(crate) mod account_name;
pub(crate) mod cell_lock;
pub(crate) mod cell_store;
pub(crate) mod lease_check;
pub(crate) mod locked_record;
pub(crate) mod login;
pub(crate) mod login_record;
pub(crate) mod password;
pub(crate) mod state_folder;
pub(crate) mod store;
pub(crate) mod token_kind;
pub(crate) mod token_record;
pub(crate) mod tokens;
