// Generated from openapi/sms.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///SMS messages to and from devices.
pub trait ClientSmsExt {
    /** Sends an SMS message to devices

Sends a message to the named devices or, if none is named, to every device that matches the account, group, plan and
custom fields. If `deviceIds` is omitted by mistake, many devices may receive the message. Each message counts as usage of
its device, and a retry sends the message again.

A message has at most 160 characters in the 7-bit encoding, or 140 bytes in an 8-bit encoding. The service returns
`INPUT_INVALID.SmsMessage.TooLong` for a longer message, and `INPUT_INVALID.SmsMessage.Null` for an empty message. A
message that cannot be delivered is dropped after five days, or after `timeToLive`. For devices of the global service, a
message has at most 64 characters, and the request must name the devices, at most 100, in `deviceIds` (quirk sms-global).
The service returns `INPUT_INVALID.Account.NotDefined` if `accountName` is missing, `REQUEST_FAILED.DeviceNotFound` for an
unknown device, and `REQUEST_FAILED.DeviceGroupNotFound` for an unknown group.

EnhancedConnectivityService reports that the network accepted the message, or that the message expired. A second callback
service, SMSDeliveryConfirmation, reports that a device received the message. The callbacks contain the request id.

Sends a `POST` request to `/m2m/v1/sms`*/
    fn send_sms(&self) -> builder::SendSms<'_>;
    /** Fetches SMS messages sent by devices

Fetches the queued messages that devices of the account sent to the platform's short code (900060005010; older
documentation also names 750075007500). A response has a block of at most 100 messages, not always in order.

A call with `next` acknowledges the previous block and permanently removes it from the queue. A call without `next`
removes nothing and returns the first queued block. Store a block before fetching the next block (quirk
sms-next-acknowledges).

If the status is 202 and `hasMoreData` is true, more messages are waiting, and the Location header contains the value of
`next`. The service returns `REQUEST_FAILED.AccountName` if the user has no access to the account, and
`REQUEST_FAILED.AccountNotFound` if the account does not exist.

Sends a `GET` request to `/m2m/v1/sms/{aname}/history`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `next`: The value of `next` in the Location header of the previous response. Older documents call this value a token. Sending the value also removes the previous block from the queue.*/
    fn list_sms_messages(&self) -> builder::ListSmsMessages<'_>;
    /** Requests the SMS events of a device

Requests the times at which one device sent and received SMS messages, without their content. The operation changes
nothing, although it is a POST and returns a request id. Events are kept for three months; at most 500 are reported.

The result arrives through DeviceService as `smsEventHistoryResponse` (quirk sms-event-members). The service returns
`REQUEST_FAILED.DeviceNotFound` for an unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an identifier
in the wrong format.

Sends a `POST` request to `/m2m/v1/devices/sms/history/actions/list`*/
    fn list_sms_event_history(&self) -> builder::ListSmsEventHistory<'_>;
    /** Starts the delivery of queued SMS messages

Delivers the queued messages to the listener of EnhancedConnectivityService. The queue contains the messages that devices
sent to the platform's short code. While the listener is available, the service delivers new messages automatically.
Messages that arrive while the listener is unavailable stay in the queue until this call, or until listSmsMessages fetches
them.

No documentation describes a second call, which is assumed to lead to the same state (quirk sms-start-twice). If the user
has no access to the account, the service returns `REQUEST_FAILED.AccountName`.

Sends a `PUT` request to `/m2m/v1/sms/{aname}/startCallbacks`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn start_sms_callbacks(&self) -> builder::StartSmsCallbacks<'_>;
}
impl ClientSmsExt for Client {
    fn send_sms(&self) -> builder::SendSms<'_> {
        builder::SendSms::new(self)
    }
    fn list_sms_messages(&self) -> builder::ListSmsMessages<'_> {
        builder::ListSmsMessages::new(self)
    }
    fn list_sms_event_history(&self) -> builder::ListSmsEventHistory<'_> {
        builder::ListSmsEventHistory::new(self)
    }
    fn start_sms_callbacks(&self) -> builder::StartSmsCallbacks<'_> {
        builder::StartSmsCallbacks::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientSmsExt::send_sms`]

[`ClientSmsExt::send_sms`]: super::ClientSmsExt::send_sms*/
    #[derive(Debug, Clone)]
    pub struct SendSms<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SmsSendRequest, String>,
    }
    impl<'a> SendSms<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SmsSendRequest>,
            <V as std::convert::TryInto<
                types::SmsSendRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `SmsSendRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SmsSendRequest,
            ) -> types::builder::SmsSendRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/sms`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SmsSendRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/sms", client.baseurl,);
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
                operation_id: "sendSms",
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
    /**Builder for [`ClientSmsExt::list_sms_messages`]

[`ClientSmsExt::list_sms_messages`]: super::ClientSmsExt::list_sms_messages*/
    #[derive(Debug, Clone)]
    pub struct ListSmsMessages<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        next: Result<Option<i64>, String>,
    }
    impl<'a> ListSmsMessages<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                next: Ok(None),
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
        pub fn next<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<i64>,
        {
            self.next = value
                .try_into()
                .map(Some)
                .map_err(|_| "conversion to `i64` for next failed".to_string());
            self
        }
        ///Sends a `GET` request to `/m2m/v1/sms/{aname}/history`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::SmsMessagesQueryResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname, next } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let next = next.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/sms/{}/history", client.baseurl, encode_path(& aname
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
                .query(&progenitor_client::QueryParam::new("next", &next))
                .build()?;
            let info = OperationInfo {
                operation_id: "listSmsMessages",
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
    /**Builder for [`ClientSmsExt::list_sms_event_history`]

[`ClientSmsExt::list_sms_event_history`]: super::ClientSmsExt::list_sms_event_history*/
    #[derive(Debug, Clone)]
    pub struct ListSmsEventHistory<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SmsEventHistoryRequest, String>,
    }
    impl<'a> ListSmsEventHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SmsEventHistoryRequest>,
            <V as std::convert::TryInto<
                types::SmsEventHistoryRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SmsEventHistoryRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SmsEventHistoryRequest,
            ) -> types::builder::SmsEventHistoryRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/sms/history/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SmsEventHistoryRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/sms/history/actions/list", client.baseurl,
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
                operation_id: "listSmsEventHistory",
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
    /**Builder for [`ClientSmsExt::start_sms_callbacks`]

[`ClientSmsExt::start_sms_callbacks`]: super::ClientSmsExt::start_sms_callbacks*/
    #[derive(Debug, Clone)]
    pub struct StartSmsCallbacks<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> StartSmsCallbacks<'a> {
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
        ///Sends a `PUT` request to `/m2m/v1/sms/{aname}/startCallbacks`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/sms/{}/startCallbacks", client.baseurl, encode_path(& aname
                .to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .build()?;
            let info = OperationInfo {
                operation_id: "startSmsCallbacks",
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
