// Generated from openapi/session.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The only supported grant. `client_credentials`: the application requests a token for itself.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum GrantType {
    /// `client_credentials`
    ClientCredentials,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
/// The default is an empty value that is not described. The service refuses it.
impl ::std::default::Default for GrantType {
    fn default() -> Self {
        Self::Unknown(::std::string::String::new())
    }
}
impl GrantType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["client_credentials"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for GrantType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "clientcredentials" => Self::ClientCredentials,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for GrantType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for GrantType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for GrantType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for GrantType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for GrantType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for GrantType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
///Credentials for a login.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct LogInRequest {
    ///Password of the API user.
    pub password: crate::Secret,
    ///Name of the API user.
    pub username: ::std::string::String,
}
impl LogInRequest {
    pub fn builder() -> builder::LogInRequest {
        Default::default()
    }
}
///An open session.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LogInResult {
    ///Seconds without a call after which the session expires. A program of another API user reads this member, but no documentation mentions it. If the member is missing, assume 1200 (quirk login-expires-in).
    #[serde(
        rename = "expiresIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_in: ::std::option::Option<i64>,
    ///Token for the VZ-M2M-Token header, a UUID.
    #[serde(rename = "sessionToken")]
    pub session_token: crate::Secret,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LogInResult {
    const NAME: &'static str = "LogInResult";
    const MEMBERS: &'static [&'static str] = &["expiresIn", "sessionToken"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_expires_in = None;
        let mut found_session_token = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "expiresIn" => {
                    found_expires_in = Some(
                        crate::lenient::next_value("expiresIn", &mut members)?,
                    );
                }
                "sessionToken" => {
                    found_session_token = Some(
                        crate::lenient::next_value("sessionToken", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            expires_in: crate::lenient::member(found_expires_in, "expiresIn")?,
            session_token: crate::lenient::member(found_session_token, "sessionToken")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LogInResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LogInResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LogInResult {
    pub fn builder() -> builder::LogInResult {
        Default::default()
    }
}
///The session that was ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LogOutResult {
    ///Token of the ended session. It is no longer valid.
    #[serde(
        rename = "sessionToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_token: ::std::option::Option<crate::Secret>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LogOutResult {
    const NAME: &'static str = "LogOutResult";
    const MEMBERS: &'static [&'static str] = &["sessionToken"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_session_token = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "sessionToken" => {
                    found_session_token = Some(
                        crate::lenient::next_value("sessionToken", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            session_token: crate::lenient::member(found_session_token, "sessionToken")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for LogOutResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for LogOutResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl LogOutResult {
    pub fn builder() -> builder::LogOutResult {
        Default::default()
    }
}
///Form that revokes a bearer token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct OauthRevokeRequest {
    pub grant_type: GrantType,
    ///The bearer token to revoke.
    pub token: crate::Secret,
}
impl OauthRevokeRequest {
    pub fn builder() -> builder::OauthRevokeRequest {
        Default::default()
    }
}
///A bearer token. Members other than the token itself may be missing (quirk oauth-optional-members).
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OauthToken {
    ///The bearer token.
    pub access_token: crate::Secret,
    ///Seconds until the token expires: at most 3600, fewer if the token was issued earlier (quirk oauth-same-token).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_in: ::std::option::Option<i64>,
    ///Not expected for `client_credentials`, but Verizon's SDK has this member (quirk oauth-optional-members).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token: ::std::option::Option<crate::Secret>,
    ///Scopes of the token, separated by spaces.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<TokenType>,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for OauthToken {
    const NAME: &'static str = "OauthToken";
    const MEMBERS: &'static [&'static str] = &[
        "access_token",
        "expires_in",
        "refresh_token",
        "scope",
        "token_type",
    ];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_access_token = None;
        let mut found_expires_in = None;
        let mut found_refresh_token = None;
        let mut found_scope = None;
        let mut found_token_type = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "access_token" => {
                    found_access_token = Some(
                        crate::lenient::next_value("access_token", &mut members)?,
                    );
                }
                "expires_in" => {
                    found_expires_in = Some(
                        crate::lenient::next_value("expires_in", &mut members)?,
                    );
                }
                "refresh_token" => {
                    found_refresh_token = Some(
                        crate::lenient::next_value("refresh_token", &mut members)?,
                    );
                }
                "scope" => {
                    found_scope = Some(
                        crate::lenient::next_value("scope", &mut members)?,
                    );
                }
                "token_type" => {
                    found_token_type = Some(
                        crate::lenient::next_value("token_type", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            access_token: crate::lenient::member(found_access_token, "access_token")?,
            expires_in: crate::lenient::member(found_expires_in, "expires_in")?,
            refresh_token: crate::lenient::member(found_refresh_token, "refresh_token")?,
            scope: crate::lenient::member(found_scope, "scope")?,
            token_type: crate::lenient::member(found_token_type, "token_type")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for OauthToken {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for OauthToken {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl OauthToken {
    pub fn builder() -> builder::OauthToken {
        Default::default()
    }
}
///Form that requests a bearer token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct OauthTokenRequest {
    pub grant_type: GrantType,
    ///Scopes, separated by spaces. Omit them for connectivity management; the application then gets all scopes that it is entitled to. Known names: read, write, ts.application.ro, ts.mec.fullaccess, ts.mec.limitaccess, discovery:read, serviceprofile:read, serviceprofile:write, serviceregistry:read and serviceregistry:write. The last five names also appear with the prefix edge:.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
}
impl OauthTokenRequest {
    pub fn builder() -> builder::OauthTokenRequest {
        Default::default()
    }
}
///Proof that the caller knows the current password.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[derive(Default)]
pub struct SessionResetPasswordRequest {
    ///The current password.
    #[serde(rename = "oldPassword")]
    pub old_password: crate::Secret,
}
impl SessionResetPasswordRequest {
    pub fn builder() -> builder::SessionResetPasswordRequest {
        Default::default()
    }
}
///The generated password.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionResetPasswordResult {
    ///The new password, valid immediately. It is returned only here.
    #[serde(rename = "newPassword")]
    pub new_password: crate::Secret,
    /// Members that are not described, as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SessionResetPasswordResult {
    const NAME: &'static str = "SessionResetPasswordResult";
    const MEMBERS: &'static [&'static str] = &["newPassword"];
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut found_new_password = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "newPassword" => {
                    found_new_password = Some(
                        crate::lenient::next_value("newPassword", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            new_password: crate::lenient::member(found_new_password, "newPassword")?,
            extra,
        })
    }
}
impl<'de> ::serde::Deserialize<'de> for SessionResetPasswordResult {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
}
impl crate::lenient::Lenient for SessionResetPasswordResult {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::object(deserializer)
    }
    fn members() -> &'static [&'static str] {
        <Self as crate::lenient::Object>::MEMBERS
    }
}
impl SessionResetPasswordResult {
    pub fn builder() -> builder::SessionResetPasswordResult {
        Default::default()
    }
}
///`Bearer`: precedes the token in the Authorization header. The case of this value may vary.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum TokenType {
    /// `Bearer`
    Bearer,
    /// A value that is not described, as it was sent.
    Unknown(::std::string::String),
}
impl TokenType {
    /// The described values.
    pub const KNOWN: &'static [&'static str] = &["Bearer"];
    /// Returns the value as it is on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Bearer => "Bearer",
            Self::Unknown(value) => value,
        }
    }
}
impl ::std::convert::From<&str> for TokenType {
    fn from(value: &str) -> Self {
        match crate::lenient::fold(value).as_str() {
            "bearer" => Self::Bearer,
            _ => Self::Unknown(value.to_owned()),
        }
    }
}
impl ::std::convert::From<::std::string::String> for TokenType {
    fn from(value: ::std::string::String) -> Self {
        Self::from(value.as_str())
    }
}
impl ::std::str::FromStr for TokenType {
    type Err = ::std::convert::Infallible;
    fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
        Ok(Self::from(value))
    }
}
impl ::std::fmt::Display for TokenType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}
impl ::serde::Serialize for TokenType {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
impl<'de> ::serde::Deserialize<'de> for TokenType {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for TokenType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::string(deserializer).map(Self::from)
    }
}
/// Builders of the types of this area.
pub mod builder;
