// Generated from openapi/session.yaml by `cargo xtask generate`. Do not edit: change the description instead.

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
            .map_err(|e| format!("error converting supplied value for password: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
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
    expires_in: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
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
            .map_err(|e| format!("error converting supplied value for expires_in: {e}"));
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
            .map_err(|e| format!("error converting supplied value for grant_type: {e}"));
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
    expires_in: ::std::result::Result<::std::option::Option<i64>, ::std::string::String>,
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
            .map_err(|e| format!("error converting supplied value for expires_in: {e}"));
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
            .map_err(|e| format!("error converting supplied value for token_type: {e}"));
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
            .map_err(|e| format!("error converting supplied value for grant_type: {e}"));
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
