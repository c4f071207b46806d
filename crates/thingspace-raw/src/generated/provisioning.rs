// Generated from openapi/provisioning.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///State changes of devices, and the status of requests. State changes cost money and are limited per device and day.
pub trait ClientProvisioningExt {
    /** Activates devices

Puts devices into service: pre-active and deactivated devices, and devices that are not in the account yet
(quirk activate-unknown-device). Billing starts. Each device is assigned a new phone number, even if it had one before.

Identify a 4G device by its IMEI and ICCID, or by its ICCID or EID together with `skuNumber` (quirk activate-sku-ids).
Limits: 10000 devices per request (`INPUT_INVALID.MaxRequestsExceeded`), 100 requests per minute (quirk activate-rate),
and usually five state changes per device and day (quirk actions-per-day). Put 3G and 4G devices into separate requests
(quirk mix-3g-4g).

The response only confirms that the request was accepted. The callback service CarrierService reports the outcome: one
message per device, with all identifiers of the device. For an NB-IoT device, NiddService sends a message too
(quirk two-callback-services). Activation takes minutes, and at most a day (quirk activate-duration). A device whose
activation failed may be listed as deactive afterwards. The message from CarrierService reports these errors: a device
that is already active (`REQUEST_FAILED.DeviceAlreadyActive`), hardware that the carrier does not know, and an account
without a default IP pool (`REQUEST_FAILED.DefaultIpPoolNotDefined`). The service rejects the whole request immediately
because of these errors: a plan that does not exist (`REQUEST_FAILED.<plan>.NotFound`), an account that the user has no
access to (`REQUEST_FAILED.AccountName`), and an unknown kind of identifier (`INPUT_INVALID.Device.Kind.Invalid`).

Sends a `POST` request to `/m2m/v1/devices/actions/activate`*/
    fn activate_devices(&self) -> builder::ActivateDevices<'_>;
    /** Deactivates devices

Ends the service of active devices. Billing ends, and the number, address and plan are released. Verizon reserves the
phone number for 50 days; during this time, only customer service or a portal can assign it to the device again. A line
under contract may incur a termination fee, unless `etfWaiver` applies one of the account's waivers.

Restore a suspended device before deactivating it (quirk suspend-deactivate). State changes are limited per device and day
(quirk actions-per-day).

The outcome arrives through CarrierService, one message per device. The most likely failure is a device that is not active
(`INPUT_INVALID.DeviceState.Invalid`). Deactivated devices stay in the account until they are deleted.

Sends a `POST` request to `/m2m/v1/devices/actions/deactivate`*/
    fn deactivate_devices(&self) -> builder::DeactivateDevices<'_>;
    /** Suspends devices

Takes active devices out of service temporarily. They keep their number, address and plan.

A device can be suspended for at most 90 days in a row and 180 days in a year. At either limit, the device resumes
automatically; a ResumeTrackingNotification message is sent seven days before the resume. Documents disagree on whether
a suspended device is billed, so set `withBilling` (quirk suspend-billing). State changes are limited per device and
day; on request, support raises the limit of an account to a total of 25 suspends and restores per device and day
(quirk actions-per-day).

The outcome arrives through CarrierService, one message per device. The `comment` of the message contains the day of the
automatic resume (quirk callback-suspend-date). The most likely failure is a device that is not active
(`INPUT_INVALID.DeviceState.Invalid`).

Sends a `POST` request to `/m2m/v1/devices/actions/suspend`*/
    fn suspend_devices(&self) -> builder::SuspendDevices<'_>;
    /** Restores suspended devices

Puts suspended devices back into service with the number, address and plan they had. Full billing resumes. Some
documents name this operation "resume" (quirk restore-name).

State changes are limited per device and day (quirk actions-per-day). `withBilling` has no meaning here.

The outcome arrives through CarrierService, one message per device. For an NB-IoT device, NiddService sends a message
too (quirk two-callback-services). The most likely failure is a device that is not suspended
(`INPUT_INVALID.DeviceState.Invalid`).

Sends a `POST` request to `/m2m/v1/devices/actions/restore`*/
    fn restore_devices(&self) -> builder::RestoreDevices<'_>;
    /** Detaches one device from the network

Detaches a device from the network, so that it has to attach again. Despite its name, the operation is not related to
locating devices. It is a limited beta and not available to every account (quirk cancel-location-beta).

Each request names exactly one device; the service rejects a request with more devices immediately. The device must have
a valid MDN, MIN and IMSI. The service processes about 40 requests per hour for all customers together; further requests
wait for up to 24 hours (quirk cancel-location-rate). The detachment interrupts traffic and may happen up to a day
later, so the operation is never retried automatically.

The outcome arrives through CarrierService (quirk cancel-location-answer).

Sends a `POST` request to `/m2m/v1/devices/actions/cancellocation`*/
    fn cancel_location(&self) -> builder::CancelLocation<'_>;
    /** Moves devices to a custom state of the account

Moves devices to a custom state of a custom service. The move may activate the devices and cost money. Available only to
accounts for which Verizon has set up custom services, states and an order flow.

A request names at most 10000 devices. The service assumes that all devices are in the state of the first device. If a
device is in another state, its callback reports a failure. A request must either list the devices or give a filter
(quirk go-to-state-target). Put 3G and 4G devices into separate requests (quirk mix-3g-4g).

The outcome arrives through StateService, one message per device (quirk go-to-state-callback).

Sends a `PUT` request to `/m2m/v1/devices/actions/gotostate`*/
    fn go_to_state(&self) -> builder::GoToState<'_>;
    /** Gets the status of an accepted request

Returns whether an accepted request has finished, so a caller does not have to wait for the callback. The operation
works only for activate, deactivate, suspend and restore requests that name a single device. For requests about eUICC
profiles, use getGlobalRequestStatus.

If the user has no access to the account, the service returns 400 with `REQUEST_FAILED.AccountName`. The response to an
unknown request id is not documented.

Sends a `GET` request to `/m2m/v1/accounts/{aname}/requests/{requestId}/status`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `request_id`: The request id returned when the request was accepted. A UUID.*/
    fn get_request_status(&self) -> builder::GetRequestStatus<'_>;
    /** Requests the status of a device's activation order

Requests the status of an activation order. The operation changes nothing, although it is a POST and returns a new request
id (quirk check-order-status-path).

Each request names one device by one identifier: ESN, ICCID or MEID. For other kinds of identifiers, the service
presumably returns `INPUT_INVALID.Device.Kind.Invalid`.

The result arrives through DeviceService (quirk check-order-status-callback).

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
