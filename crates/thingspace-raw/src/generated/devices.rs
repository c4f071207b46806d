// Generated from openapi/devices.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///The devices of an account, their attributes, and changes other than state changes.
pub trait ClientDevicesExt {
    /** Adds devices to the account without activating them

Adds up to 200 devices to the account in the state pre-active. A request with more devices is rejected with
`INPUT_INVALID.NumberofDevices`. The added devices have no service and no number until they are activated.

The response is immediate and contains an outcome for each device. The status is 200 even if devices failed, so read the
member `response` of each outcome. An outcome may have fewer identifiers of its device than were sent
(quirk add-answer-ids).

The operation is not retried, because it adds devices. A second call would presumably report failure for the devices that
the first call added.

Sends a `POST` request to `/m2m/v1/devices/actions/add`*/
    fn add_devices(&self) -> builder::AddDevices<'_>;
    /** Checks whether devices can be activated

Checks whether hardware or SIMs are available for activation. The operation changes nothing, although it is a POST and
returns a request id.

The identifier determines what is checked: a 2G or 3G device (ESN or MEID), a removable SIM (ICCID), a device (IMEI), or
an embedded SIM (IMEI with ICCID). A request names at most 2000 devices (quirk availability-limit).

The result arrives through DeviceService, in one message for all devices (quirk availability-answer).

Sends a `POST` request to `/m2m/v1/devices/availability/actions/list`*/
    fn check_device_availability(&self) -> builder::CheckDeviceAvailability<'_>;
    /** Deletes deactivated devices from the account

Permanently deletes up to 100 devices from the account. Only deactivated devices can be deleted. Delete a device before
its SIM or hardware is used in a swap.

The response is immediate and contains an outcome for each device. The status is 200 even if devices failed, so read the
member `status` of each outcome. Do not compare the wording of `message` (quirk delete-message-text).

The operation is not retried: a second call would presumably report that the devices deleted by the first call are
unknown.

Sends a `POST` request to `/m2m/v1/devices/actions/delete`*/
    fn delete_devices(&self) -> builder::DeleteDevices<'_>;
    /** Lists SIMs that were moved to other hardware

Lists SIMs that were seen in different hardware than at their activation. The search covers a period of up to three
months. A SIM that was seen in several other devices is listed once for each of them.

Name devices by ICCID or MDN, or name a group; with a group, also send `accountName`. The response is immediate.

Sends a `POST` request to `/m2m/v1/devices/actions/list/imeiiccidmismatch`*/
    fn find_mismatched_hardware(&self) -> builder::FindMismatchedHardware<'_>;
    /** Lists devices, or gets one device

Lists devices with everything that the platform knows about them. A device must match all members of the request that
select devices. With `deviceId` alone, the response contains only that device. With `accountName` alone, it contains all
devices of the account. An empty object lists every device that the user has access to.

A page has up to 2000 devices, or fewer with `maxNumberOfDevices` (quirk list-page-size). To read all pages, send
`largestDeviceIdSeen`: first 0, then the number in the extended attribute `DeviceId` of the last device on the page, until
`hasMoreData` is false (quirk list-cursor). Without `largestDeviceIdSeen`, devices are sorted by the day they were added,
and the next page is requested by raising `earliest`. Treat a page that announces more devices but does not advance the
cursor as an error; otherwise the list would never end.

A page other than the last may have status 202 instead of 200, with the same body (quirk list-202).

Sends a `POST` request to `/m2m/v1/devices/actions/list`*/
    fn list_devices(&self) -> builder::ListDevices<'_>;
    /** Changes the hardware, SIM or phone number of a device

Gives a line another IMEI, ICCID, EID or phone number. Use this operation when a device or its SIM is swapped, or when a
line moves between 3G and 4G.

The line must be active and have an MDN. The new hardware must not be active, suspended or paired with another SIM; if a
deactivated device has the hardware, delete that device first. After the change, no history is found under the old
identifiers. Accounts of the IoT marketplace may use only ChangeIMEI, ChangeICCID and ChangeIMEIandICCID.

The outcome arrives through CarrierService with the new identifiers.

Sends a `PUT` request to `/m2m/v1/devices/{serviceType}/actions/deviceId`

Arguments:
- `service_type`: Network generation of the line to change.
- `body`*/
    fn change_device_identifier(&self) -> builder::ChangeDeviceIdentifier<'_>;
    /** Sets or removes the cost center of devices

Assigns devices to another cost center, or to none. Name the devices, or select them by account, group, plan and custom
fields.

The operation is idempotent: a second call ends in the same state, although it returns another request id and causes
more messages. A repeated call does no harm, because the operation costs nothing and does not select devices by the cost
center that it sets (quirk effect-of-sets).

The outcome arrives through CarrierService, one message per device.

Sends a `PUT` request to `/m2m/v1/devices/costCenter`*/
    fn change_cost_center(&self) -> builder::ChangeCostCenter<'_>;
    /** Sets custom fields of devices

Writes `customFieldsToUpdate` to the named devices, or to the devices selected by account, group, plan and `customFields`.
Both lists of fields have the same shape, but `customFields` only selects devices.

Setting the same value again is harmless, but the operation has the effect `change` and is not retried. If the first
call changed the fields that select the devices, a second call would select no device, and report a failure although the
change was made. If the response is lost, the outcome is therefore unknown (quirk effect-of-sets).

The service returns `INPUT_INVALID.CustomField.InvalidName` for fields other than CustomField1 to CustomField5, and
`INPUT_INVALID.CustomField.TooLong` for values over 50 characters. The outcome arrives through CarrierService, one
message per device.

Sends a `PUT` request to `/m2m/v1/devices/actions/customFields`*/
    fn change_custom_fields(&self) -> builder::ChangeCustomFields<'_>;
    /** Replaces the place of use of devices

Replaces the complete place of use (name and address) of the devices. Omitted members become empty, so read the device
first and send the values to keep.

The operation is idempotent: a second call ends in the same state. A repeated call does no harm, because the operation
costs nothing and does not select devices by the values that it writes (quirk effect-of-sets).

The outcome arrives through CarrierService, one message per device.

Sends a `PUT` request to `/m2m/v1/devices/actions/contactInfo`*/
    fn change_contact_info(&self) -> builder::ChangeContactInfo<'_>;
    /** Changes the service plan of devices

Changes the service plan that devices are billed by.
`servicePlan` is the new plan. Name the devices, or select them by account, group, `currentServicePlan` and custom fields.

Four changes are allowed per device and month, and none while the device is suspended. Put 3G and 4G devices into
separate requests (quirk mix-3g-4g). If the plan does not exist, the service returns `REQUEST_FAILED.<plan>.NotFound`.

The outcome arrives through CarrierService, one message per device. If an NB-IoT device changes to a plan with non-IP
data, a message also arrives through NiddService (quirk two-callback-services).

Sends a `PUT` request to `/m2m/v1/devices/actions/plan`*/
    fn change_service_plan(&self) -> builder::ChangeServicePlan<'_>;
    /** Moves devices to another billing account

Moves active devices to another account of the same customer profile.
`accountName` is the target account. `filter.account` is the source account; each request has one source account.

A request names at most 10000 devices. The service rejects the request if either account has custom states. Both
accounts need the feature IoT Order Flow, which Verizon's page about provisioning rules calls M2M Bulk Flows. The move
resets each device's counter of suspended days to zero. Put 3G and 4G devices into separate requests
(quirk mix-3g-4g). A transfer to a sub-account is a different operation and is rejected here (quirk move-sub-account).

The outcome arrives through CarrierService, one message per device.

Sends a `PUT` request to `/m2m/v1/devices/actions/move`*/
    fn move_devices(&self) -> builder::MoveDevices<'_>;
    /** Gets the diagnostics of a device

Returns immediately what the platform knows about the connectivity, provisioning, billing and location of a device. All
values are strings; for example, `Connected` is `true` or `false`.

A similar operation under `/devices/diagnostics/actions/list` is deprecated and not described here
(quirk diagnostics-paths). If the device does not exist, the service returns `REQUEST_FAILED.DeviceNotFound`.

Sends a `POST` request to `/m2m/v1/devices/extendeddiagnostics/actions/list`*/
    fn get_device_extended_diagnostics(
        &self,
    ) -> builder::GetDeviceExtendedDiagnostics<'_>;
    /** Requests the suspension status of devices

Requests how long devices have been suspended, and when they resume automatically. The operation changes nothing, although
it is a POST and returns a request id. The operation must be enabled for the organization.

Name devices or give a filter, not both. The request is rejected while the account has no listener for
DeviceSuspensionStatus.

The result arrives through DeviceSuspensionStatus, one message per suspended device; devices that are not suspended get no
message.

Sends a `POST` request to `/m2m/v1/devices/suspension/status`*/
    fn get_suspension_status(&self) -> builder::GetSuspensionStatus<'_>;
    /** Requests the roaming list version of CDMA devices

Requests the version of the preferred roaming list (PRL) of 2G and 3G devices on CDMA; 4G and GSM devices have none. The
operation changes nothing, although it is a POST and returns a request id.

If the request selects devices by group, and the user has access to several accounts, the request must name the account.
Otherwise, the service returns `REQUEST_FAILED.MultipleAccounts`.

The result arrives through DevicePRLInformation, one message per device.

Sends a `POST` request to `/m2m/v1/devices/prl/actions/list`*/
    fn get_prl_information(&self) -> builder::GetPrlInformation<'_>;
    /** Uploads hardware identifiers to the carrier

Adds identifiers of new hardware to the carrier's device database, so that the hardware can be activated. A request names
at most 10000 devices, all of the same type and stock number.

Wait five minutes after the response before activating the devices.

The outcome arrives through DeviceService, and in a report by email.

Sends a `POST` request to `/m2m/v1/devices/actions/upload`*/
    fn upload_devices(&self) -> builder::UploadDevices<'_>;
    /** Uploads hardware identifiers to the carrier and activates the devices

Combines uploadDevices and activateDevices in one request; the rules of both apply. Billing starts. A request names at
most 10000 devices, all of the same type and stock number.

Two callback services report the outcome: DeviceService once for the upload, then CarrierService for each activated device
(quirk two-callback-services). Register listeners for both.

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
