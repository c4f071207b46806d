// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Changes of a line's state, and the status of requests. They cost money and are counted per line and day.
pub trait ClientProvisioningExt {
    /** Activate lines

Puts devices into service: lines that are pre-active or deactivated, and devices that are not in the account yet
(quirk activate-unknown-device). Billing starts. Each line gets a new phone number, also one that had a number before.

A 4G device is named by IMEI and ICCID, or by ICCID or EID with the request's `skuNumber` (quirk activate-sku-ids). At most 10000 devices a request
(`INPUT_INVALID.MaxRequestsExceeded`), 100 such requests a minute (quirk activate-rate), and as a rule five state changes for
each line and day (quirk actions-per-day). 3G and 4G devices go into separate requests (quirk mix-3g-4g).

The answer says only that the request was accepted. The outcome comes through CarrierService, one message for each device with
all identifiers of the line; NB-IoT devices get one from NiddService besides (quirk two-callback-services). That takes minutes,
a day at most (quirk activate-duration). A device that fails may be listed as deactive afterwards. In the message: a device that
is active already (`REQUEST_FAILED.DeviceAlreadyActive`), hardware the carrier does not know, or an account without a default IP
pool (`REQUEST_FAILED.DefaultIpPoolNotDefined`). At once, the whole request: a plan that does not exist
(`REQUEST_FAILED.<plan>.NotFound`), an account of somebody else (`REQUEST_FAILED.AccountName`), an unknown kind of identifier
(`INPUT_INVALID.Device.Kind.Invalid`).

Sends a `POST` request to `/m2m/v1/devices/actions/activate`*/
    fn activate_devices(&self) -> builder::ActivateDevices<'_>;
    /** Deactivate lines

Ends the service of active lines. Billing ends, number, address and plan are gone; the phone number is held for 50 days and comes
back only through customer service. A line under contract may cost a termination fee, unless `etfWaiver` spends a waiver.

A suspended line has to be restored first (quirk suspend-deactivate). State changes are counted for each line and day
(quirk actions-per-day).

The outcome comes through CarrierService, one message for each device; the failure to expect there is a line that is not active
(`INPUT_INVALID.DeviceState.Invalid`). Deactivated devices stay in the account until they are deleted.

Sends a `POST` request to `/m2m/v1/devices/actions/deactivate`*/
    fn deactivate_devices(&self) -> builder::DeactivateDevices<'_>;
    /** Suspend lines

Takes active lines out of service for a time. Number, address and plan stay.

At most 90 days in a row and 180 in a year, then the line resumes by itself; ResumeTrackingNotification says so seven days
before. Whether a suspended line is billed differs from document to document: say it with `withBilling` (quirk suspend-billing).
State changes are counted for each line and day; accounts may ask for 25 suspends and restores a day (quirk actions-per-day).

The outcome comes through CarrierService, one message for each device; its comment tells the day of the automatic resume
(quirk callback-suspend-date). The failure to expect there is a line that is not active
(`INPUT_INVALID.DeviceState.Invalid`).

Sends a `POST` request to `/m2m/v1/devices/actions/suspend`*/
    fn suspend_devices(&self) -> builder::SuspendDevices<'_>;
    /** Restore suspended lines

Puts suspended lines back into service, with the number, address and plan that they had. Full billing goes on. Some documents
call it resume (quirk restore-name).

State changes are counted for each line and day (quirk actions-per-day). `withBilling` means nothing here.

The outcome comes through CarrierService, one message for each device; NB-IoT devices get one from NiddService besides
(quirk two-callback-services). The failure to expect there is a line that is not suspended
(`INPUT_INVALID.DeviceState.Invalid`).

Sends a `POST` request to `/m2m/v1/devices/actions/restore`*/
    fn restore_devices(&self) -> builder::RestoreDevices<'_>;
    /** Detach one device from the network

Detaches a device from the network, so that it has to attach anew. It has nothing to do with finding the place of a device. A
limited beta, not open to every account (quirk cancel-location-beta).

Exactly one device a request; more end with an error at once. It must have a valid MDN, MIN and IMSI. About 40 requests an hour
are worked off for all customers together, the others wait for up to 24 hours (quirk cancel-location-rate): a change that comes
late and drops traffic, so it is never repeated by itself.

The outcome comes through CarrierService (quirk cancel-location-answer).

Sends a `POST` request to `/m2m/v1/devices/actions/cancellocation`*/
    fn cancel_location(&self) -> builder::CancelLocation<'_>;
    /** Move devices into a state of the account's own workflow

Moves devices into a custom state of a custom service, which may activate them and cost money. Only accounts for which the
platform's owner set up custom services, states and an order flow.

At most 10000 devices a request. All devices are taken to be in the state of the first one; those that are not fail in their
message. Name devices or give a filter (quirk go-to-state-target); 3G and 4G devices go into separate requests
(quirk mix-3g-4g).

The outcome comes through StateService, one message for each device (quirk go-to-state-callback).

Sends a `PUT` request to `/m2m/v1/devices/actions/gotostate`*/
    fn go_to_state(&self) -> builder::GoToState<'_>;
    /** Ask how far a request is

Tells whether an accepted request has ended, without waiting for its callback. Works for activate, deactivate, suspend and restore
only, and only when the request named a single device. Requests about eUICC profiles have an operation of their own.

An account that the user has no right to ends with 400 and `REQUEST_FAILED.AccountName`; what an unknown request
id ends with is not documented.

Sends a `GET` request to `/m2m/v1/accounts/{aname}/requests/{requestId}/status`

Arguments:
- `aname`: Billing account: ten digits, a dash, five digits. Leading zeros count. Some documents spell the parameter accountname; its place is what matters (quirk request-status-path).
- `request_id`: The request id that the accepted request answered, the text of a UUID.*/
    fn get_request_status(&self) -> builder::GetRequestStatus<'_>;
    /** Ask how far the activation of one device is

Asks what has become of an activation order. It changes nothing, although it is a POST and answers a request id of its own
(quirk check-order-status-path).

One device a request, named by one identifier: ESN, ICCID or MEID. With other kinds `INPUT_INVALID.Device.Kind.Invalid` is to be
expected.

The answer comes through DeviceService (quirk check-order-status-callback).

Sends a `POST` request to `/m2m/v1/devices/requests/status`*/
    fn check_order_status(&self) -> builder::CheckOrderStatus<'_>;
}
impl ClientProvisioningExt for Client {
    fn activate_devices(&self) -> builder::ActivateDevices<'_> {
        builder::ActivateDevices::new(self)
    }
    fn deactivate_devices(&self) -> builder::DeactivateDevices<'_> {
        builder::DeactivateDevices::new(self)
    }
    fn suspend_devices(&self) -> builder::SuspendDevices<'_> {
        builder::SuspendDevices::new(self)
    }
    fn restore_devices(&self) -> builder::RestoreDevices<'_> {
        builder::RestoreDevices::new(self)
    }
    fn cancel_location(&self) -> builder::CancelLocation<'_> {
        builder::CancelLocation::new(self)
    }
    fn go_to_state(&self) -> builder::GoToState<'_> {
        builder::GoToState::new(self)
    }
    fn get_request_status(&self) -> builder::GetRequestStatus<'_> {
        builder::GetRequestStatus::new(self)
    }
    fn check_order_status(&self) -> builder::CheckOrderStatus<'_> {
        builder::CheckOrderStatus::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientProvisioningExt::activate_devices`]

[`ClientProvisioningExt::activate_devices`]: super::ClientProvisioningExt::activate_devices*/
    #[derive(Debug, Clone)]
    pub struct ActivateDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CarrierActivateRequest, String>,
    }
    impl<'a> ActivateDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CarrierActivateRequest>,
            <V as std::convert::TryInto<
                types::CarrierActivateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CarrierActivateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CarrierActivateRequest,
            ) -> types::builder::CarrierActivateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/activate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CarrierActivateRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/activate", client.baseurl,);
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
                operation_id: "activateDevices",
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
    /**Builder for [`ClientProvisioningExt::deactivate_devices`]

[`ClientProvisioningExt::deactivate_devices`]: super::ClientProvisioningExt::deactivate_devices*/
    #[derive(Debug, Clone)]
    pub struct DeactivateDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CarrierDeactivateRequest, String>,
    }
    impl<'a> DeactivateDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CarrierDeactivateRequest>,
            <V as std::convert::TryInto<
                types::CarrierDeactivateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CarrierDeactivateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CarrierDeactivateRequest,
            ) -> types::builder::CarrierDeactivateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/deactivate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CarrierDeactivateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/deactivate", client.baseurl,);
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
                operation_id: "deactivateDevices",
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
    /**Builder for [`ClientProvisioningExt::suspend_devices`]

[`ClientProvisioningExt::suspend_devices`]: super::ClientProvisioningExt::suspend_devices*/
    #[derive(Debug, Clone)]
    pub struct SuspendDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CarrierActionsRequest, String>,
    }
    impl<'a> SuspendDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CarrierActionsRequest>,
            <V as std::convert::TryInto<
                types::CarrierActionsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CarrierActionsRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CarrierActionsRequest,
            ) -> types::builder::CarrierActionsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/suspend`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CarrierActionsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/suspend", client.baseurl,);
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
                operation_id: "suspendDevices",
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
    /**Builder for [`ClientProvisioningExt::restore_devices`]

[`ClientProvisioningExt::restore_devices`]: super::ClientProvisioningExt::restore_devices*/
    #[derive(Debug, Clone)]
    pub struct RestoreDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CarrierActionsRequest, String>,
    }
    impl<'a> RestoreDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CarrierActionsRequest>,
            <V as std::convert::TryInto<
                types::CarrierActionsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CarrierActionsRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CarrierActionsRequest,
            ) -> types::builder::CarrierActionsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/restore`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CarrierActionsRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/restore", client.baseurl,);
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
                operation_id: "restoreDevices",
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
    /**Builder for [`ClientProvisioningExt::cancel_location`]

[`ClientProvisioningExt::cancel_location`]: super::ClientProvisioningExt::cancel_location*/
    #[derive(Debug, Clone)]
    pub struct CancelLocation<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CancelLocationRequest, String>,
    }
    impl<'a> CancelLocation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CancelLocationRequest>,
            <V as std::convert::TryInto<
                types::CancelLocationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CancelLocationRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CancelLocationRequest,
            ) -> types::builder::CancelLocationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/cancellocation`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CancelLocationRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/actions/cancellocation", client.baseurl,
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
                operation_id: "cancelLocation",
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
    /**Builder for [`ClientProvisioningExt::go_to_state`]

[`ClientProvisioningExt::go_to_state`]: super::ClientProvisioningExt::go_to_state*/
    #[derive(Debug, Clone)]
    pub struct GoToState<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GoToStateRequest, String>,
    }
    impl<'a> GoToState<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GoToStateRequest>,
            <V as std::convert::TryInto<
                types::GoToStateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GoToStateRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GoToStateRequest,
            ) -> types::builder::GoToStateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/actions/gotostate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::GoToStateRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/gotostate", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .put(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .build()?;
            let info = OperationInfo {
                operation_id: "goToState",
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
    /**Builder for [`ClientProvisioningExt::get_request_status`]

[`ClientProvisioningExt::get_request_status`]: super::ClientProvisioningExt::get_request_status*/
    #[derive(Debug, Clone)]
    pub struct GetRequestStatus<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        request_id: Result<::std::string::String, String>,
    }
    impl<'a> GetRequestStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                request_id: Err("request_id was not initialized".to_string()),
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
        pub fn request_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.request_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for request_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/m2m/v1/accounts/{aname}/requests/{requestId}/status`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AsynchronousRequestResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname, request_id } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let request_id = request_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/accounts/{}/requests/{}/status", client.baseurl, encode_path(&
                aname.to_string()), encode_path(& request_id.to_string()),
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
                operation_id: "getRequestStatus",
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
    /**Builder for [`ClientProvisioningExt::check_order_status`]

[`ClientProvisioningExt::check_order_status`]: super::ClientProvisioningExt::check_order_status*/
    #[derive(Debug, Clone)]
    pub struct CheckOrderStatus<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CheckOrderStatusRequest, String>,
    }
    impl<'a> CheckOrderStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CheckOrderStatusRequest>,
            <V as std::convert::TryInto<
                types::CheckOrderStatusRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CheckOrderStatusRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CheckOrderStatusRequest,
            ) -> types::builder::CheckOrderStatusRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/requests/status`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CheckOrderStatusRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/requests/status", client.baseurl,);
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
                operation_id: "checkOrderStatus",
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
