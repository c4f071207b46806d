//! Pages of devices, stored as received. A scan of the page finds the positions of its values, most of which are read on demand.

pub(crate) mod json_scanner;
pub(crate) mod lazy;
pub(crate) mod peek;
