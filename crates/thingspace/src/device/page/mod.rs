//! A page of devices that stays as it arrived: values are located when the page is scanned and decoded when they are read.

pub(crate) mod json_scanner;
pub(crate) mod lazy;
pub(crate) mod peek;
