//! Callback listeners: registering them in the three registries of the service without displacing another program's listener, and the records
//! of this machine that show which listeners are ours.

pub mod callbacks;
pub(crate) mod locations;
pub(crate) mod records;
pub(crate) mod registration;
pub(crate) mod registry;
pub(crate) mod url_check;
