// Generated from openapi/nidd.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Non-IP data (NIDD) to and from devices.
pub trait ClientNiddExt {
    /** Sends non-IP data to devices

Sends a payload to NB-IoT devices on a plan for non-IP data (quirk nidd-technology). A device is set up for non-IP data
when it is activated or restored, or when its plan is changed. The callback service NiddService reports this setup. The
payload has at most 1358 bytes before base64 encoding (`INPUT_INVALID.Message.TooLong`). A user observed that two zero
bytes in a row are rejected (`INPUT_INVALID.Message.AdjacentNullCharacters`). The service returns
`INPUT_INVALID.DeviceNotProvided` if the request names no device, and `INPUT_INVALID.Message.Null` if the payload is
missing.

The response only confirms that the message is queued. NiddService reports whether the message was delivered, is
waiting, or failed (quirk nidd-buffered).

Sends a `POST` request to `/m2m/v1/devices/nidd/message`*/
    fn send_nidd_message(&self) -> builder::SendNiddMessage<'_>;
}
impl ClientNiddExt for Client {
    fn send_nidd_message(&self) -> builder::SendNiddMessage<'_> {
        builder::SendNiddMessage::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientNiddExt::send_nidd_message`]

[`ClientNiddExt::send_nidd_message`]: super::ClientNiddExt::send_nidd_message*/
    #[derive(Debug, Clone)]
    pub struct SendNiddMessage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NiddMessageRequest, String>,
    }
    impl<'a> SendNiddMessage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NiddMessageRequest>,
            <V as std::convert::TryInto<
                types::NiddMessageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `NiddMessageRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NiddMessageRequest,
            ) -> types::builder::NiddMessageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/nidd/message`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::NiddMessageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/nidd/message", client.baseurl,);
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
                operation_id: "sendNiddMessage",
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
