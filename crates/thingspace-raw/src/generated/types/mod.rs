// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

/// Errors of conversions.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
/// Builders of the types.
pub mod builder {
    pub use super::accounts::builder::*;
    pub use super::callbacks::builder::*;
    pub use super::common::builder::*;
    pub use super::devices::builder::*;
    pub use super::euicc::builder::*;
    pub use super::firmware::builder::*;
    pub use super::groups::builder::*;
    pub use super::history::builder::*;
    pub use super::location::builder::*;
    pub use super::messages::builder::*;
    pub use super::nidd::builder::*;
    pub use super::provisioning::builder::*;
    pub use super::reachability::builder::*;
    pub use super::segments::builder::*;
    pub use super::session::builder::*;
    pub use super::sms::builder::*;
}
mod accounts;
mod callbacks;
mod common;
mod devices;
mod euicc;
mod firmware;
mod groups;
mod history;
mod location;
mod messages;
mod nidd;
mod provisioning;
mod reachability;
mod segments;
mod session;
mod sms;
pub use accounts::*;
pub use callbacks::*;
pub use common::*;
pub use devices::*;
pub use euicc::*;
pub use firmware::*;
pub use groups::*;
pub use history::*;
pub use location::*;
pub use messages::*;
pub use nidd::*;
pub use provisioning::*;
pub use reachability::*;
pub use segments::*;
pub use session::*;
pub use sms::*;
