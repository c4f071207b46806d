// Generated from openapi/callbacks.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///The listeners that outcomes and notifications are sent to, and the messages that arrive there.
pub trait ClientCallbacksExt {
    /** List the listeners of an account

Lists the listeners that were registered over REST, all at once; those registered over SOAP are not shown. Passwords are among the
answer in clear text: never print or log it.

Without any listener the body is said to be empty, which counts as an empty list (quirk callback-list-empty). An account of
somebody else ends with `REQUEST_FAILED.AccountName`.

Sends a `GET` request to `/m2m/v1/callbacks/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a dash, five digits. Leading zeros count. Some documents spell the parameter accountname; its place is what matters (quirk request-status-path).*/
    fn list_callbacks(&self) -> builder::ListCallbacks<'_>;
    /** Register the listener of a callback service

Says where the messages of one callback service go. One URL for each service and account: registering again replaces URL, user
name and password, so doing it twice changes nothing.

Ports 80, 443, 9001 to 9006, 28200 to 28220 and 50551 to 50559 are allowed (quirk callback-ports). HTTPS needs a certificate of a
public authority; a self-signed one is refused. While the same service is registered over SOAP, it cannot be registered here.

After a change, messages may carry the old password for some minutes (quirk callback-password-delay). An account left out ends
with `INPUT_INVALID.Account.NotDefined`, one of somebody else with `REQUEST_FAILED.AccountName`; what a service that does not
exist ends with is not documented (quirk callback-service-code).

Sends a `POST` request to `/m2m/v1/callbacks/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a dash, five digits. Leading zeros count. Some documents spell the parameter accountname; its place is what matters (quirk request-status-path).
- `body`*/
    fn register_callback(&self) -> builder::RegisterCallback<'_>;
    /** Take away the listener of a callback service

Ends the delivery of one callback service to the account's listener. Messages that come while there is no listener are lost;
outcomes can then only be found by looking.

Doing it twice ends in the same state. What the second call answers is not documented (quirk callbacks-deregister-absent). An
account of somebody else ends with `REQUEST_FAILED.AccountName`.

Sends a `DELETE` request to `/m2m/v1/callbacks/{aname}/name/{sname}`

Arguments:
- `aname`: Billing account: ten digits, a dash, five digits. Leading zeros count. Some documents spell the parameter accountname; its place is what matters (quirk request-status-path).
- `sname`: Name of the callback service, spelled as it was registered. Known names are those of CallbackService.*/
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
