// Generated from openapi/session.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::*;
///The only grant there is. `client_credentials`: the application asks in its own name.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum GrantType {
    /// `client_credentials`
    ClientCredentials,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl GrantType {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["client_credentials"];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for GrantType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
///Who logs in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
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
    ///Idle seconds after which the session dies. No document has it on the wire, only a user's program; 1200 where missing (quirk login-expires-in).
    #[serde(
        rename = "expiresIn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_in: ::std::option::Option<i64>,
    ///Token for the VZ-M2M-Token header, the text of a UUID.
    #[serde(rename = "sessionToken")]
    pub session_token: crate::Secret,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LogInResult {
    const NAME: &'static str = "LogInResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut expires_in = None;
        let mut session_token = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "expiresIn" => {
                    expires_in = Some(
                        crate::lenient::next_value("expiresIn", &mut members)?,
                    );
                }
                "sessionToken" => {
                    session_token = Some(
                        crate::lenient::next_value("sessionToken", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            expires_in: crate::lenient::member(expires_in, "expiresIn")?,
            session_token: crate::lenient::member(session_token, "sessionToken")?,
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
}
impl LogInResult {
    pub fn builder() -> builder::LogInResult {
        Default::default()
    }
}
///The session that was ended.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct LogOutResult {
    ///Token of the ended session. It no longer works.
    #[serde(
        rename = "sessionToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_token: ::std::option::Option<crate::Secret>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for LogOutResult {
    const NAME: &'static str = "LogOutResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut session_token = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "sessionToken" => {
                    session_token = Some(
                        crate::lenient::next_value("sessionToken", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            session_token: crate::lenient::member(session_token, "sessionToken")?,
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
}
impl LogOutResult {
    pub fn builder() -> builder::LogOutResult {
        Default::default()
    }
}
///Form that ends a bearer token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OauthRevokeRequest {
    pub grant_type: GrantType,
    ///The bearer token to end.
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
    ///Seconds that the token still lives, 3600 at most; fewer when it was issued before (quirk oauth-same-token).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_in: ::std::option::Option<i64>,
    ///Never expected with client credentials; an SDK has the member (quirk oauth-optional-members).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub refresh_token: ::std::option::Option<crate::Secret>,
    ///Scopes of the token, separated by blanks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<TokenType>,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for OauthToken {
    const NAME: &'static str = "OauthToken";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut access_token = None;
        let mut expires_in = None;
        let mut refresh_token = None;
        let mut scope = None;
        let mut token_type = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "access_token" => {
                    access_token = Some(
                        crate::lenient::next_value("access_token", &mut members)?,
                    );
                }
                "expires_in" => {
                    expires_in = Some(
                        crate::lenient::next_value("expires_in", &mut members)?,
                    );
                }
                "refresh_token" => {
                    refresh_token = Some(
                        crate::lenient::next_value("refresh_token", &mut members)?,
                    );
                }
                "scope" => {
                    scope = Some(crate::lenient::next_value("scope", &mut members)?);
                }
                "token_type" => {
                    token_type = Some(
                        crate::lenient::next_value("token_type", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            access_token: crate::lenient::member(access_token, "access_token")?,
            expires_in: crate::lenient::member(expires_in, "expires_in")?,
            refresh_token: crate::lenient::member(refresh_token, "refresh_token")?,
            scope: crate::lenient::member(scope, "scope")?,
            token_type: crate::lenient::member(token_type, "token_type")?,
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
}
impl OauthToken {
    pub fn builder() -> builder::OauthToken {
        Default::default()
    }
}
///Form that asks for a bearer token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OauthTokenRequest {
    pub grant_type: GrantType,
    ///Scopes, separated by blanks. Left out, the application gets what it is entitled to, which is right for connectivity management. Names in circulation: read, write, ts.application.ro, ts.mec.fullaccess, ts.mec.limitaccess, and names such as discovery:read, serviceprofile:read, serviceprofile:write, serviceregistry:read and serviceregistry:write, also behind edge:.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
}
impl OauthTokenRequest {
    pub fn builder() -> builder::OauthTokenRequest {
        Default::default()
    }
}
///Proof that the caller knows the password that is to go.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionResetPasswordRequest {
    ///The password that is valid now.
    #[serde(rename = "oldPassword")]
    pub old_password: crate::Secret,
}
impl SessionResetPasswordRequest {
    pub fn builder() -> builder::SessionResetPasswordRequest {
        Default::default()
    }
}
///The password that the platform made.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionResetPasswordResult {
    ///The new password, valid at once and told only here.
    #[serde(rename = "newPassword")]
    pub new_password: crate::Secret,
    /// Members that the description does not know, kept as they were sent.
    #[serde(flatten)]
    pub extra: crate::Extra,
}
impl crate::lenient::Object for SessionResetPasswordResult {
    const NAME: &'static str = "SessionResetPasswordResult";
    fn decode<'de, A: ::serde::de::MapAccess<'de>>(
        mut members: A,
    ) -> ::std::result::Result<Self, A::Error> {
        let mut new_password = None;
        let mut extra = crate::Extra::default();
        while let Some(name) = crate::lenient::next_name(&mut members)? {
            match name.as_ref() {
                "newPassword" => {
                    new_password = Some(
                        crate::lenient::next_value("newPassword", &mut members)?,
                    );
                }
                _ => extra.keep(name, &mut members)?,
            }
        }
        Ok(Self {
            new_password: crate::lenient::member(new_password, "newPassword")?,
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
}
impl SessionResetPasswordResult {
    pub fn builder() -> builder::SessionResetPasswordResult {
        Default::default()
    }
}
///`Bearer`: goes into the Authorization header behind this word. The case of the value is not certain.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[non_exhaustive]
pub enum TokenType {
    /// `Bearer`
    Bearer,
    /// A value that the description does not know (yet): kept as it was sent.
    Unknown(::std::string::String),
}
impl TokenType {
    /// The values that the description knows.
    pub const KNOWN: &'static [&'static str] = &["Bearer"];
    /// The value as it is written on the wire.
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
        crate::lenient::text(deserializer).map(Self::from)
    }
}
impl crate::lenient::Lenient for TokenType {
    fn lenient<'de, D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        crate::lenient::text(deserializer).map(Self::from)
    }
}
/// Builders of the types of this area.
pub mod builder {
    #[derive(Clone, Debug)]
    pub struct LogInRequest {
        password: ::std::result::Result<crate::Secret, ::std::string::String>,
        username: ::std::result::Result<::std::string::String, ::std::string::String>,
    }
    impl ::std::default::Default for LogInRequest {
        fn default() -> Self {
            Self {
                password: Err("no value supplied for password".to_string()),
                username: Err("no value supplied for username".to_string()),
            }
        }
    }
    impl LogInRequest {
        pub fn password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for password: {e}")
                });
            self
        }
        pub fn username<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::string::String>,
            T::Error: ::std::fmt::Display,
        {
            self.username = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for username: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<LogInRequest> for super::LogInRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LogInRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                password: value.password?,
                username: value.username?,
            })
        }
    }
    impl ::std::convert::From<super::LogInRequest> for LogInRequest {
        fn from(value: super::LogInRequest) -> Self {
            Self {
                password: Ok(value.password),
                username: Ok(value.username),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct LogInResult {
        expires_in: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        session_token: ::std::result::Result<crate::Secret, ::std::string::String>,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for LogInResult {
        fn default() -> Self {
            Self {
                expires_in: Ok(Default::default()),
                session_token: Err("no value supplied for session_token".to_string()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl LogInResult {
        pub fn expires_in<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_in = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_in: {e}")
                });
            self
        }
        pub fn session_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.session_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for session_token: {e}")
                });
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Extra>,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<LogInResult> for super::LogInResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LogInResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                expires_in: value.expires_in?,
                session_token: value.session_token?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::LogInResult> for LogInResult {
        fn from(value: super::LogInResult) -> Self {
            Self {
                expires_in: Ok(value.expires_in),
                session_token: Ok(value.session_token),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct LogOutResult {
        session_token: ::std::result::Result<
            ::std::option::Option<crate::Secret>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for LogOutResult {
        fn default() -> Self {
            Self {
                session_token: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl LogOutResult {
        pub fn session_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.session_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for session_token: {e}")
                });
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Extra>,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<LogOutResult> for super::LogOutResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: LogOutResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                session_token: value.session_token?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::LogOutResult> for LogOutResult {
        fn from(value: super::LogOutResult) -> Self {
            Self {
                session_token: Ok(value.session_token),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OauthRevokeRequest {
        grant_type: ::std::result::Result<super::GrantType, ::std::string::String>,
        token: ::std::result::Result<crate::Secret, ::std::string::String>,
    }
    impl ::std::default::Default for OauthRevokeRequest {
        fn default() -> Self {
            Self {
                grant_type: Err("no value supplied for grant_type".to_string()),
                token: Err("no value supplied for token".to_string()),
            }
        }
    }
    impl OauthRevokeRequest {
        pub fn grant_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::GrantType>,
            T::Error: ::std::fmt::Display,
        {
            self.grant_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grant_type: {e}")
                });
            self
        }
        pub fn token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.token = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for token: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OauthRevokeRequest> for super::OauthRevokeRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OauthRevokeRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                grant_type: value.grant_type?,
                token: value.token?,
            })
        }
    }
    impl ::std::convert::From<super::OauthRevokeRequest> for OauthRevokeRequest {
        fn from(value: super::OauthRevokeRequest) -> Self {
            Self {
                grant_type: Ok(value.grant_type),
                token: Ok(value.token),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OauthToken {
        access_token: ::std::result::Result<crate::Secret, ::std::string::String>,
        expires_in: ::std::result::Result<
            ::std::option::Option<i64>,
            ::std::string::String,
        >,
        refresh_token: ::std::result::Result<
            ::std::option::Option<crate::Secret>,
            ::std::string::String,
        >,
        scope: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
        token_type: ::std::result::Result<
            ::std::option::Option<super::TokenType>,
            ::std::string::String,
        >,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for OauthToken {
        fn default() -> Self {
            Self {
                access_token: Err("no value supplied for access_token".to_string()),
                expires_in: Ok(Default::default()),
                refresh_token: Ok(Default::default()),
                scope: Ok(Default::default()),
                token_type: Ok(Default::default()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl OauthToken {
        pub fn access_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.access_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for access_token: {e}")
                });
            self
        }
        pub fn expires_in<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<i64>>,
            T::Error: ::std::fmt::Display,
        {
            self.expires_in = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for expires_in: {e}")
                });
            self
        }
        pub fn refresh_token<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<crate::Secret>>,
            T::Error: ::std::fmt::Display,
        {
            self.refresh_token = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for refresh_token: {e}")
                });
            self
        }
        pub fn scope<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.scope = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scope: {e}"));
            self
        }
        pub fn token_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<super::TokenType>>,
            T::Error: ::std::fmt::Display,
        {
            self.token_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for token_type: {e}")
                });
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Extra>,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OauthToken> for super::OauthToken {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OauthToken,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                access_token: value.access_token?,
                expires_in: value.expires_in?,
                refresh_token: value.refresh_token?,
                scope: value.scope?,
                token_type: value.token_type?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::OauthToken> for OauthToken {
        fn from(value: super::OauthToken) -> Self {
            Self {
                access_token: Ok(value.access_token),
                expires_in: Ok(value.expires_in),
                refresh_token: Ok(value.refresh_token),
                scope: Ok(value.scope),
                token_type: Ok(value.token_type),
                extra: Ok(value.extra),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct OauthTokenRequest {
        grant_type: ::std::result::Result<super::GrantType, ::std::string::String>,
        scope: ::std::result::Result<
            ::std::option::Option<::std::string::String>,
            ::std::string::String,
        >,
    }
    impl ::std::default::Default for OauthTokenRequest {
        fn default() -> Self {
            Self {
                grant_type: Err("no value supplied for grant_type".to_string()),
                scope: Ok(Default::default()),
            }
        }
    }
    impl OauthTokenRequest {
        pub fn grant_type<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<super::GrantType>,
            T::Error: ::std::fmt::Display,
        {
            self.grant_type = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for grant_type: {e}")
                });
            self
        }
        pub fn scope<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
            T::Error: ::std::fmt::Display,
        {
            self.scope = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for scope: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<OauthTokenRequest> for super::OauthTokenRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: OauthTokenRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                grant_type: value.grant_type?,
                scope: value.scope?,
            })
        }
    }
    impl ::std::convert::From<super::OauthTokenRequest> for OauthTokenRequest {
        fn from(value: super::OauthTokenRequest) -> Self {
            Self {
                grant_type: Ok(value.grant_type),
                scope: Ok(value.scope),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SessionResetPasswordRequest {
        old_password: ::std::result::Result<crate::Secret, ::std::string::String>,
    }
    impl ::std::default::Default for SessionResetPasswordRequest {
        fn default() -> Self {
            Self {
                old_password: Err("no value supplied for old_password".to_string()),
            }
        }
    }
    impl SessionResetPasswordRequest {
        pub fn old_password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.old_password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for old_password: {e}")
                });
            self
        }
    }
    impl ::std::convert::TryFrom<SessionResetPasswordRequest>
    for super::SessionResetPasswordRequest {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SessionResetPasswordRequest,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                old_password: value.old_password?,
            })
        }
    }
    impl ::std::convert::From<super::SessionResetPasswordRequest>
    for SessionResetPasswordRequest {
        fn from(value: super::SessionResetPasswordRequest) -> Self {
            Self {
                old_password: Ok(value.old_password),
            }
        }
    }
    #[derive(Clone, Debug)]
    pub struct SessionResetPasswordResult {
        new_password: ::std::result::Result<crate::Secret, ::std::string::String>,
        extra: ::std::result::Result<crate::Extra, ::std::string::String>,
    }
    impl ::std::default::Default for SessionResetPasswordResult {
        fn default() -> Self {
            Self {
                new_password: Err("no value supplied for new_password".to_string()),
                extra: Err("no value supplied for extra".to_string()),
            }
        }
    }
    impl SessionResetPasswordResult {
        pub fn new_password<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Secret>,
            T::Error: ::std::fmt::Display,
        {
            self.new_password = value
                .try_into()
                .map_err(|e| {
                    format!("error converting supplied value for new_password: {e}")
                });
            self
        }
        pub fn extra<T>(mut self, value: T) -> Self
        where
            T: ::std::convert::TryInto<crate::Extra>,
            T::Error: ::std::fmt::Display,
        {
            self.extra = value
                .try_into()
                .map_err(|e| format!("error converting supplied value for extra: {e}"));
            self
        }
    }
    impl ::std::convert::TryFrom<SessionResetPasswordResult>
    for super::SessionResetPasswordResult {
        type Error = super::error::ConversionError;
        fn try_from(
            value: SessionResetPasswordResult,
        ) -> ::std::result::Result<Self, super::error::ConversionError> {
            Ok(Self {
                new_password: value.new_password?,
                extra: value.extra?,
            })
        }
    }
    impl ::std::convert::From<super::SessionResetPasswordResult>
    for SessionResetPasswordResult {
        fn from(value: super::SessionResetPasswordResult) -> Self {
            Self {
                new_password: Ok(value.new_password),
                extra: Ok(value.extra),
            }
        }
    }
}
