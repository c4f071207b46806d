//! Pages of devices, stored in the form in which they arrived. Scanning a page locates its values, and reading a value decodes it.

pub(crate) mod json_scanner;
pub(crate) mod lazy;
pub(crate) mod peek;
