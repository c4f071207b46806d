// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

/// Why a value could not be converted.
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
    pub use super::callbacks::builder::*;
    pub use super::common::builder::*;
    pub use super::devices::builder::*;
    pub use super::provisioning::builder::*;
    pub use super::session::builder::*;
}
mod callbacks;
mod common;
mod devices;
mod provisioning;
mod session;
pub use callbacks::*;
pub use common::*;
pub use devices::*;
pub use provisioning::*;
pub use session::*;
