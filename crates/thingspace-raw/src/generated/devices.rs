// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///The devices of an account, what is known of each, and changes that leave the line's state as it is.
pub trait ClientDevicesExt {
    /** Add devices to the account without activating them

Puts up to 200 devices into the account as pre-active lines; more end with `INPUT_INVALID.NumberofDevices`. They get no service
and no number until they are activated.

Answers at once, with an outcome for each device. The status is 200 even when devices failed: read `response` of each. The
identifiers in the answer may be fewer than those that were sent (quirk add-answer-ids).

The fleet grows by it, and a repeat would presumably report devices as failed that the first call added: it is not sent again.

Sends a `POST` request to `/m2m/v1/devices/actions/add`*/
    fn add_devices(&self) -> builder::AddDevices<'_>;
    /** Ask whether devices can be activated

Asks whether hardware or SIMs are free to be activated. It changes nothing, although it is a POST and answers a request id.

What is checked depends on the identifier: ESN or MEID a 2G or 3G device, ICCID a removable SIM, IMEI a device, IMEI and ICCID
together an embedded SIM. At most 2000 devices a request (quirk availability-limit).

The answer comes through DeviceService, in one message for all devices (quirk availability-answer).

Sends a `POST` request to `/m2m/v1/devices/availability/actions/list`*/
    fn check_device_availability(&self) -> builder::CheckDeviceAvailability<'_>;
    /** Delete deactivated devices from the account

Takes up to 100 devices out of the account for good. Only deactivated ones; needed before their SIM or hardware may be used in a
swap.

Answers at once, with an outcome for each device. The status is 200 even when devices failed: read `status` of each, and do not
compare the words of `message` (quirk delete-message-text).

A repeat would presumably report devices as unknown that the first call deleted: it is not sent again.

Sends a `POST` request to `/m2m/v1/devices/actions/delete`*/
    fn delete_devices(&self) -> builder::DeleteDevices<'_>;
    /** List SIMs that were moved into other hardware

Lists devices whose SIM was seen in other hardware than the one that it was activated with, in a span of up to three months. A
SIM that was seen in several devices is listed once for each.

Names devices by ICCID or MDN, or a group; with a group the account is required. Answers at once.

Sends a `POST` request to `/m2m/v1/devices/actions/list/imeiiccidmismatch`*/
    fn find_mismatched_hardware(&self) -> builder::FindMismatchedHardware<'_>;
    /** List devices, or look at one

Lists devices with all that the platform knows of them. `deviceId` alone looks at one device; other members narrow the list
(AND); `accountName` alone lists the account; an empty object lists all that the user may see.

A page holds up to 2000 devices, fewer with `maxNumberOfDevices` (quirk list-page-size). To see every page send
`largestDeviceIdSeen`, first 0, then the number in the extended attribute `DeviceId` of the last device of the page, until
`hasMoreData` is false (quirk list-cursor). Without it devices come in order of the day they were added, and a list goes on by
raising `earliest`. A page that announces more, but does not move the cursor, is an error: going on would never end.

A page that is not the last may come with status 202 instead of 200, the body is the same (quirk list-202).

Sends a `POST` request to `/m2m/v1/devices/actions/list`*/
    fn list_devices(&self) -> builder::ListDevices<'_>;
    /** Change the hardware, SIM or number of a line

Gives a line another IMEI, ICCID, EID or phone number: what is done when a device or its SIM is swapped, or when a line moves
between 3G and 4G.

The line has to be active and have an MDN. The new hardware must be neither active nor suspended nor paired with another SIM; a
deactivated pair has to be deleted first. Afterwards the old identifiers find no history any more. Accounts of the IoT
marketplace may use ChangeIMEI, ChangeICCID and ChangeIMEIandICCID only.

The outcome comes through CarrierService with the new identifiers.

Sends a `PUT` request to `/m2m/v1/devices/{serviceType}/actions/deviceId`

Arguments:
- `service_type`: Network generation of the line that is changed.
- `body`*/
    fn change_device_identifier(&self) -> builder::ChangeDeviceIdentifier<'_>;
    /** Set or remove the cost centre of lines

Books lines under another cost centre, or under none. Devices are named, or selected by account or group, plan and custom fields.

It sets one value, never selects by it and costs nothing: doing it twice leaves what doing it once leaves, at the price of a second
request id and its messages. So it is repeatable (quirk effect-of-sets).

The outcome comes through CarrierService, one message for each device.

Sends a `PUT` request to `/m2m/v1/devices/costCenter`*/
    fn change_cost_center(&self) -> builder::ChangeCostCenter<'_>;
    /** Set custom fields of devices

Writes `customFieldsToUpdate` into the devices that are named, or selected by account, group, plan and `customFields`. Two lists of
one shape: the one selects, the other writes.

A change, although setting a value twice would be harmless: the first run may empty the selection that the second one makes, and a
repeat would then report as failed what was done. A lost answer is an unknown outcome (quirk effect-of-sets).

Fields other than CustomField1 to CustomField5 end with `INPUT_INVALID.CustomField.InvalidName`, values over 50 characters with
`INPUT_INVALID.CustomField.TooLong`. The outcome comes through CarrierService, one message for each device.

Sends a `PUT` request to `/m2m/v1/devices/actions/customFields`*/
    fn change_custom_fields(&self) -> builder::ChangeCustomFields<'_>;
    /** Replace the place of use of devices

Replaces the whole place of use of the devices, name and address. Members that are left out become empty: read the device first,
and send back what is to stay.

Because it replaces everything by what the request holds, selects by nothing that it writes and costs nothing, doing it twice
leaves what doing it once leaves. So it is repeatable (quirk effect-of-sets).

The outcome comes through CarrierService, one message for each device.

Sends a `PUT` request to `/m2m/v1/devices/actions/contactInfo`*/
    fn change_contact_info(&self) -> builder::ChangeContactInfo<'_>;
    /** Put lines on another service plan

Changes what lines are billed. `servicePlan` is the new plan; the lines are named, or selected by account, group,
`currentServicePlan` and custom fields.

Four changes for each device and month, none while it is suspended. 3G and 4G devices go into separate requests
(quirk mix-3g-4g). A plan that does not exist ends with `REQUEST_FAILED.<plan>.NotFound`.

The outcome comes through CarrierService, one message for each device; NB-IoT lines that get a plan with non-IP data have one from
NiddService besides (quirk two-callback-services).

Sends a `PUT` request to `/m2m/v1/devices/actions/plan`*/
    fn change_service_plan(&self) -> builder::ChangeServicePlan<'_>;
    /** Move lines to another billing account

Moves active lines from one account to another of the same customer profile. `accountName` is where they go; where they come from
is `filter.account`, one source account a request.

At most 10000 devices. Refused when either account has custom states; accounts need the IoT order flow. The counters of suspended
days start at zero again. 3G and 4G devices go into separate requests (quirk mix-3g-4g). The transfer to a sub-account is
something else and is refused (quirk move-sub-account).

The outcome comes through CarrierService, one message for each device.

Sends a `PUT` request to `/m2m/v1/devices/actions/move`*/
    fn move_devices(&self) -> builder::MoveDevices<'_>;
    /** Read the diagnostics of a device

Answers at once what the platform knows about connectivity, provisioning, billing and location of a device. All values are text:
`Connected` is the word true or false.

A sibling under `/devices/diagnostics/actions/list` is deprecated and not described here (quirk diagnostics-paths). A device that
does not exist ends with `REQUEST_FAILED.DeviceNotFound`.

Sends a `POST` request to `/m2m/v1/devices/extendeddiagnostics/actions/list`*/
    fn get_device_extended_diagnostics(
        &self,
    ) -> builder::GetDeviceExtendedDiagnostics<'_>;
    /** Ask how long devices have been suspended

Asks for the suspensions of devices, and when they resume by themselves. It changes nothing, although it is a POST and answers a
request id. Has to be enabled for the organisation.

Name devices or give a filter, not both. The request is refused while the account has no listener for the service.

The answer comes through DeviceSuspensionStatus, one message for each device that is suspended; there is none for the others.

Sends a `POST` request to `/m2m/v1/devices/suspension/status`*/
    fn get_suspension_status(&self) -> builder::GetSuspensionStatus<'_>;
    /** Ask which roaming list CDMA devices hold

Asks for the version of the preferred roaming list (PRL) of 2G and 3G devices on CDMA; 4G and GSM devices have none. It changes
nothing, although it is a POST and answers a request id.

With a group, the account is required of a user who sees several (`REQUEST_FAILED.MultipleAccounts`).

The answer comes through DevicePRLInformation, one message for each device.

Sends a `POST` request to `/m2m/v1/devices/prl/actions/list`*/
    fn get_prl_information(&self) -> builder::GetPrlInformation<'_>;
    /** Make hardware known to the carrier

Puts identifiers of new hardware into the carrier's device database, so that it can be activated. All devices of a request have the
same type and stock number, at most 10000 of them.

Wait five minutes after the answer before activating them.

The outcome comes through DeviceService, and as a report by e-mail.

Sends a `POST` request to `/m2m/v1/devices/actions/upload`*/
    fn upload_devices(&self) -> builder::UploadDevices<'_>;
    /** Make hardware known to the carrier and activate it

Does uploadDevices and then activateDevices in one request; what holds for each of them holds here. Billing starts. At most 10000
devices, all of the same type and stock number.

Two callback services tell the outcome: DeviceService once for the upload, then CarrierService for each device that was activated
(quirk two-callback-services). Listen to both.

Sends a `POST` request to `/m2m/v1/devices/actions/uploadactivate`*/
    fn upload_and_activate_devices(&self) -> builder::UploadAndActivateDevices<'_>;
}
impl ClientDevicesExt for Client {
    fn add_devices(&self) -> builder::AddDevices<'_> {
        builder::AddDevices::new(self)
    }
    fn check_device_availability(&self) -> builder::CheckDeviceAvailability<'_> {
        builder::CheckDeviceAvailability::new(self)
    }
    fn delete_devices(&self) -> builder::DeleteDevices<'_> {
        builder::DeleteDevices::new(self)
    }
    fn find_mismatched_hardware(&self) -> builder::FindMismatchedHardware<'_> {
        builder::FindMismatchedHardware::new(self)
    }
    fn list_devices(&self) -> builder::ListDevices<'_> {
        builder::ListDevices::new(self)
    }
    fn change_device_identifier(&self) -> builder::ChangeDeviceIdentifier<'_> {
        builder::ChangeDeviceIdentifier::new(self)
    }
    fn change_cost_center(&self) -> builder::ChangeCostCenter<'_> {
        builder::ChangeCostCenter::new(self)
    }
    fn change_custom_fields(&self) -> builder::ChangeCustomFields<'_> {
        builder::ChangeCustomFields::new(self)
    }
    fn change_contact_info(&self) -> builder::ChangeContactInfo<'_> {
        builder::ChangeContactInfo::new(self)
    }
    fn change_service_plan(&self) -> builder::ChangeServicePlan<'_> {
        builder::ChangeServicePlan::new(self)
    }
    fn move_devices(&self) -> builder::MoveDevices<'_> {
        builder::MoveDevices::new(self)
    }
    fn get_device_extended_diagnostics(
        &self,
    ) -> builder::GetDeviceExtendedDiagnostics<'_> {
        builder::GetDeviceExtendedDiagnostics::new(self)
    }
    fn get_suspension_status(&self) -> builder::GetSuspensionStatus<'_> {
        builder::GetSuspensionStatus::new(self)
    }
    fn get_prl_information(&self) -> builder::GetPrlInformation<'_> {
        builder::GetPrlInformation::new(self)
    }
    fn upload_devices(&self) -> builder::UploadDevices<'_> {
        builder::UploadDevices::new(self)
    }
    fn upload_and_activate_devices(&self) -> builder::UploadAndActivateDevices<'_> {
        builder::UploadAndActivateDevices::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientDevicesExt::add_devices`]

[`ClientDevicesExt::add_devices`]: super::ClientDevicesExt::add_devices*/
    #[derive(Debug, Clone)]
    pub struct AddDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AddDevicesRequest, String>,
    }
    impl<'a> AddDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AddDevicesRequest>,
            <V as std::convert::TryInto<
                types::AddDevicesRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `AddDevicesRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AddDevicesRequest,
            ) -> types::builder::AddDevicesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/add`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AddDevicesResultList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AddDevicesRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/add", client.baseurl,);
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
                operation_id: "addDevices",
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
    /**Builder for [`ClientDevicesExt::check_device_availability`]

[`ClientDevicesExt::check_device_availability`]: super::ClientDevicesExt::check_device_availability*/
    #[derive(Debug, Clone)]
    pub struct CheckDeviceAvailability<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceActivationRequest, String>,
    }
    impl<'a> CheckDeviceAvailability<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceActivationRequest>,
            <V as std::convert::TryInto<
                types::DeviceActivationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceActivationRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceActivationRequest,
            ) -> types::builder::DeviceActivationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/availability/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceActivationRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/availability/actions/list", client.baseurl,
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
                operation_id: "checkDeviceAvailability",
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
    /**Builder for [`ClientDevicesExt::delete_devices`]

[`ClientDevicesExt::delete_devices`]: super::ClientDevicesExt::delete_devices*/
    #[derive(Debug, Clone)]
    pub struct DeleteDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeleteDevicesRequest, String>,
    }
    impl<'a> DeleteDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeleteDevicesRequest>,
            <V as std::convert::TryInto<
                types::DeleteDevicesRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeleteDevicesRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeleteDevicesRequest,
            ) -> types::builder::DeleteDevicesRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/delete`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeleteDevicesResultList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeleteDevicesRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/delete", client.baseurl,);
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
                operation_id: "deleteDevices",
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
    /**Builder for [`ClientDevicesExt::find_mismatched_hardware`]

[`ClientDevicesExt::find_mismatched_hardware`]: super::ClientDevicesExt::find_mismatched_hardware*/
    #[derive(Debug, Clone)]
    pub struct FindMismatchedHardware<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceMismatchListRequest, String>,
    }
    impl<'a> FindMismatchedHardware<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceMismatchListRequest>,
            <V as std::convert::TryInto<
                types::DeviceMismatchListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceMismatchListRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceMismatchListRequest,
            ) -> types::builder::DeviceMismatchListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/list/imeiiccidmismatch`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceMismatchListResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceMismatchListRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/actions/list/imeiiccidmismatch", client.baseurl,
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
                operation_id: "findMismatchedHardware",
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
    /**Builder for [`ClientDevicesExt::list_devices`]

[`ClientDevicesExt::list_devices`]: super::ClientDevicesExt::list_devices*/
    #[derive(Debug, Clone)]
    pub struct ListDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AccountDeviceListRequest, String>,
    }
    impl<'a> ListDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountDeviceListRequest>,
            <V as std::convert::TryInto<
                types::AccountDeviceListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AccountDeviceListRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AccountDeviceListRequest,
            ) -> types::builder::AccountDeviceListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AccountDeviceListResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AccountDeviceListRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/list", client.baseurl,);
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
                operation_id: "listDevices",
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
    /**Builder for [`ClientDevicesExt::change_device_identifier`]

[`ClientDevicesExt::change_device_identifier`]: super::ClientDevicesExt::change_device_identifier*/
    #[derive(Debug, Clone)]
    pub struct ChangeDeviceIdentifier<'a> {
        client: &'a super::Client,
        service_type: Result<types::ServiceType, String>,
        body: Result<types::builder::ChangeDeviceIdRequest, String>,
    }
    impl<'a> ChangeDeviceIdentifier<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                service_type: Err("service_type was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn service_type<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ServiceType>,
        {
            self.service_type = value
                .try_into()
                .map_err(|_| {
                    "conversion to `ServiceType` for service_type failed".to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ChangeDeviceIdRequest>,
            <V as std::convert::TryInto<
                types::ChangeDeviceIdRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ChangeDeviceIdRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ChangeDeviceIdRequest,
            ) -> types::builder::ChangeDeviceIdRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/{serviceType}/actions/deviceId`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, service_type, body } = self;
            let service_type = service_type.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::ChangeDeviceIdRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/{}/actions/deviceId", client.baseurl, encode_path(&
                service_type.to_string()),
            );
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
                operation_id: "changeDeviceIdentifier",
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
    /**Builder for [`ClientDevicesExt::change_cost_center`]

[`ClientDevicesExt::change_cost_center`]: super::ClientDevicesExt::change_cost_center*/
    #[derive(Debug, Clone)]
    pub struct ChangeCostCenter<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceCostCenterRequest, String>,
    }
    impl<'a> ChangeCostCenter<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceCostCenterRequest>,
            <V as std::convert::TryInto<
                types::DeviceCostCenterRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceCostCenterRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceCostCenterRequest,
            ) -> types::builder::DeviceCostCenterRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/costCenter`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceCostCenterRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/costCenter", client.baseurl,);
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
                operation_id: "changeCostCenter",
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
    /**Builder for [`ClientDevicesExt::change_custom_fields`]

[`ClientDevicesExt::change_custom_fields`]: super::ClientDevicesExt::change_custom_fields*/
    #[derive(Debug, Clone)]
    pub struct ChangeCustomFields<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CustomFieldsUpdateRequest, String>,
    }
    impl<'a> ChangeCustomFields<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CustomFieldsUpdateRequest>,
            <V as std::convert::TryInto<
                types::CustomFieldsUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CustomFieldsUpdateRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CustomFieldsUpdateRequest,
            ) -> types::builder::CustomFieldsUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/actions/customFields`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CustomFieldsUpdateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/customFields", client.baseurl,);
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
                operation_id: "changeCustomFields",
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
    /**Builder for [`ClientDevicesExt::change_contact_info`]

[`ClientDevicesExt::change_contact_info`]: super::ClientDevicesExt::change_contact_info*/
    #[derive(Debug, Clone)]
    pub struct ChangeContactInfo<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ContactInfoUpdateRequest, String>,
    }
    impl<'a> ChangeContactInfo<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ContactInfoUpdateRequest>,
            <V as std::convert::TryInto<
                types::ContactInfoUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ContactInfoUpdateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ContactInfoUpdateRequest,
            ) -> types::builder::ContactInfoUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/actions/contactInfo`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ContactInfoUpdateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/contactInfo", client.baseurl,);
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
                operation_id: "changeContactInfo",
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
    /**Builder for [`ClientDevicesExt::change_service_plan`]

[`ClientDevicesExt::change_service_plan`]: super::ClientDevicesExt::change_service_plan*/
    #[derive(Debug, Clone)]
    pub struct ChangeServicePlan<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ServicePlanUpdateRequest, String>,
    }
    impl<'a> ChangeServicePlan<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ServicePlanUpdateRequest>,
            <V as std::convert::TryInto<
                types::ServicePlanUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ServicePlanUpdateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ServicePlanUpdateRequest,
            ) -> types::builder::ServicePlanUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/actions/plan`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ServicePlanUpdateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/plan", client.baseurl,);
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
                operation_id: "changeServicePlan",
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
    /**Builder for [`ClientDevicesExt::move_devices`]

[`ClientDevicesExt::move_devices`]: super::ClientDevicesExt::move_devices*/
    #[derive(Debug, Clone)]
    pub struct MoveDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::MoveDeviceRequest, String>,
    }
    impl<'a> MoveDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::MoveDeviceRequest>,
            <V as std::convert::TryInto<
                types::MoveDeviceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `MoveDeviceRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::MoveDeviceRequest,
            ) -> types::builder::MoveDeviceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/devices/actions/move`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::MoveDeviceRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/move", client.baseurl,);
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
                operation_id: "moveDevices",
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
    /**Builder for [`ClientDevicesExt::get_device_extended_diagnostics`]

[`ClientDevicesExt::get_device_extended_diagnostics`]: super::ClientDevicesExt::get_device_extended_diagnostics*/
    #[derive(Debug, Clone)]
    pub struct GetDeviceExtendedDiagnostics<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceExtendedDiagnosticsRequest, String>,
    }
    impl<'a> GetDeviceExtendedDiagnostics<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceExtendedDiagnosticsRequest>,
            <V as std::convert::TryInto<
                types::DeviceExtendedDiagnosticsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceExtendedDiagnosticsRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceExtendedDiagnosticsRequest,
            ) -> types::builder::DeviceExtendedDiagnosticsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/extendeddiagnostics/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceExtendedDiagnosticsResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceExtendedDiagnosticsRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/extendeddiagnostics/actions/list", client.baseurl,
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
                operation_id: "getDeviceExtendedDiagnostics",
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
    /**Builder for [`ClientDevicesExt::get_suspension_status`]

[`ClientDevicesExt::get_suspension_status`]: super::ClientDevicesExt::get_suspension_status*/
    #[derive(Debug, Clone)]
    pub struct GetSuspensionStatus<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceSuspensionStatusRequest, String>,
    }
    impl<'a> GetSuspensionStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceSuspensionStatusRequest>,
            <V as std::convert::TryInto<
                types::DeviceSuspensionStatusRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceSuspensionStatusRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceSuspensionStatusRequest,
            ) -> types::builder::DeviceSuspensionStatusRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/suspension/status`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceSuspensionStatusRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/suspension/status", client.baseurl,);
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
                operation_id: "getSuspensionStatus",
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
    /**Builder for [`ClientDevicesExt::get_prl_information`]

[`ClientDevicesExt::get_prl_information`]: super::ClientDevicesExt::get_prl_information*/
    #[derive(Debug, Clone)]
    pub struct GetPrlInformation<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DevicePrlListRequest, String>,
    }
    impl<'a> GetPrlInformation<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DevicePrlListRequest>,
            <V as std::convert::TryInto<
                types::DevicePrlListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DevicePrlListRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DevicePrlListRequest,
            ) -> types::builder::DevicePrlListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/prl/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DevicePrlListRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/prl/actions/list", client.baseurl,);
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
                operation_id: "getPrlInformation",
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
    /**Builder for [`ClientDevicesExt::upload_devices`]

[`ClientDevicesExt::upload_devices`]: super::ClientDevicesExt::upload_devices*/
    #[derive(Debug, Clone)]
    pub struct UploadDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceUploadRequest, String>,
    }
    impl<'a> UploadDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceUploadRequest>,
            <V as std::convert::TryInto<
                types::DeviceUploadRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `DeviceUploadRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceUploadRequest,
            ) -> types::builder::DeviceUploadRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/upload`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceUploadRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/actions/upload", client.baseurl,);
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
                operation_id: "uploadDevices",
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
    /**Builder for [`ClientDevicesExt::upload_and_activate_devices`]

[`ClientDevicesExt::upload_and_activate_devices`]: super::ClientDevicesExt::upload_and_activate_devices*/
    #[derive(Debug, Clone)]
    pub struct UploadAndActivateDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::UploadsActivatesDeviceRequest, String>,
    }
    impl<'a> UploadAndActivateDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UploadsActivatesDeviceRequest>,
            <V as std::convert::TryInto<
                types::UploadsActivatesDeviceRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `UploadsActivatesDeviceRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::UploadsActivatesDeviceRequest,
            ) -> types::builder::UploadsActivatesDeviceRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/uploadactivate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::UploadsActivatesDeviceRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/actions/uploadactivate", client.baseurl,
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
                operation_id: "uploadAndActivateDevices",
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
