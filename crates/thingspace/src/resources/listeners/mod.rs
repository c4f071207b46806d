//! Registers callback listeners in ThingSpace's three registries without displacing another program's listener. Local records
//! show which listeners belong to processes of this machine.

pub mod callbacks;
pub(crate) mod firmware;
pub(crate) mod locations;
pub(crate) mod records;
pub(crate) mod registration;
pub(crate) mod registry;
pub(crate) mod service_check;
pub(crate) mod url_check;
