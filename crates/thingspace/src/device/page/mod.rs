//! Pages of devices, stored as received. A scan of the page finds the positions of its values. A value is decoded when it is
//! read.

pub(crate) mod json_scanner;
pub(crate) mod lazy;
pub(crate) mod peek;
