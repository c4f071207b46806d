// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///The listeners that receive outcomes and notifications, and the messages sent to them.
pub trait ClientCallbacksExt {
    /** Lists the listeners of an account

Lists all listeners registered over REST, in one response; listeners registered over SOAP are not included. The response
contains passwords in plain text: never print or log it.

If no listener is registered, the body is reportedly empty: treat an empty body as an empty list
(quirk callback-list-empty). If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

Sends a `GET` request to `/m2m/v1/callbacks/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn list_callbacks(&self) -> builder::ListCallbacks<'_>;
    /** Registers the listener for a callback service

Registers the URL that messages of one callback service are sent to. Each callback service has one URL per account:
registering again replaces the URL, user name and password, so a second call with the same values changes nothing.

Allowed ports are 80, 443, 9001 to 9006, 28200 to 28220 and 50551 to 50559 (quirk callback-ports). HTTPS requires a
certificate of a public authority; a self-signed certificate is rejected. A callback service cannot have
listeners registered over SOAP and over REST at the same time.

After a change of the password, messages may contain the old password for some minutes (quirk callback-password-delay).
The service returns `INPUT_INVALID.Account.NotDefined` if the request does not name an account, and
`REQUEST_FAILED.AccountName` if the user has no access to the account. What it returns for an unknown callback service
is not documented (quirk callback-service-code).

Sends a `POST` request to `/m2m/v1/callbacks/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `body`*/
    fn register_callback(&self) -> builder::RegisterCallback<'_>;
    /** Removes the listener for a callback service

Stops the delivery of messages of one callback service to the account's listener. While no listener is registered, these
messages are lost, except SMS messages from devices, which wait in a queue. To find outcomes without a listener, poll the
devices.

A second call changes nothing, but its response is not documented (quirk callbacks-deregister-absent). If the user has no
access to the account, the service returns `REQUEST_FAILED.AccountName`.

Sends a `DELETE` request to `/m2m/v1/callbacks/{aname}/name/{sname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `sname`: Name of the callback service, as it was registered. See CallbackService for the known names.*/
    fn deregister_callback(&self) -> builder::DeregisterCallback<'_>;
}
impl ClientCallbacksExt for Client {
    fn list_callbacks(&self) -> builder::ListCallbacks<'_> {
        builder::ListCallbacks::new(self)
    }
    fn register_callback(&self) -> builder::RegisterCallback<'_> {
        builder::RegisterCallback::new(self)
    }
    fn deregister_callback(&self) -> builder::DeregisterCallback<'_> {
        builder::DeregisterCallback::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientCallbacksExt::list_callbacks`]

[`ClientCallbacksExt::list_callbacks`]: super::ClientCallbacksExt::list_callbacks*/
    #[derive(Debug, Clone)]
    pub struct ListCallbacks<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> ListCallbacks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/m2m/v1/callbacks/{aname}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ConnectivityManagementCallbackList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/callbacks/{}", client.baseurl, encode_path(& aname
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "listCallbacks",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientCallbacksExt::register_callback`]

[`ClientCallbacksExt::register_callback`]: super::ClientCallbacksExt::register_callback*/
    #[derive(Debug, Clone)]
    pub struct RegisterCallback<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        body: Result<types::builder::RegisterCallbackRequest, String>,
    }
    impl<'a> RegisterCallback<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RegisterCallbackRequest>,
            <V as std::convert::TryInto<
                types::RegisterCallbackRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `RegisterCallbackRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RegisterCallbackRequest,
            ) -> types::builder::RegisterCallbackRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/callbacks/{aname}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CallbackActionResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname, body } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RegisterCallbackRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/callbacks/{}", client.baseurl, encode_path(& aname
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "registerCallback",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
    /**Builder for [`ClientCallbacksExt::deregister_callback`]

[`ClientCallbacksExt::deregister_callback`]: super::ClientCallbacksExt::deregister_callback*/
    #[derive(Debug, Clone)]
    pub struct DeregisterCallback<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        sname: Result<::std::string::String, String>,
    }
    impl<'a> DeregisterCallback<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                sname: Err("sname was not initialized".to_string()),
            }
        }
        pub fn aname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.aname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for aname failed"
                        .to_string()
                });
            self
        }
        pub fn sname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.sname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for sname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/m2m/v1/callbacks/{aname}/name/{sname}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::CallbackActionResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname, sname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let sname = sname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/callbacks/{}/name/{}", client.baseurl, encode_path(& aname
                .to_string()), encode_path(& sname.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "deregisterCallback",
            };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200..=299 => crate::transport::decode(response).await,
                400u16..=499u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                500u16..=599u16 => {
                    Err(Error::ErrorResponse(crate::transport::decode(response).await?))
                }
                _ => Err(Error::UnexpectedResponse(response)),
            }
        }
    }
}
