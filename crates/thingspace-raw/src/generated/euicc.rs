// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///eUICC (eSIM) profiles, which are downloaded, enabled and changed over the air, and reports on eUICC devices.
pub trait ClientEuiccExt {
    /** Downloads a profile to devices and enables it

The subscription manager downloads the profile to the eUICC over the air and enables it. The device must be active and
have an ICCID; name it by EID and ICCID. The profile status changes from Not Downloaded to DOWNLOAD_ENABLE, and stays
Not Downloaded if the download fails. The operation is in limited release: not every account has it.

Verizon's pages about local and about global profiles show different requests for this path: the request for global
profiles has `servicePlan` instead of `smsrOid` (quirk euicc-two-forms). A global profile requires that the device's US
profile, the lead, is already active. Sources disagree on how many devices a request may name
(quirk euicc-device-count).

The outcome arrives through DeviceProfileService, one message per device. If the device cannot be reached, the first
message is a warning, and a later message reports success or failure (quirk euicc-callback-warning). Errors in the
request itself return 400 immediately, with an `INPUT_INVALID` or `REQUEST_FAILED` code; no documentation lists codes
about profiles (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/download_enable`*/
    fn download_profile_to_enable(&self) -> builder::DownloadProfileToEnable<'_>;
    /** Downloads a profile to devices without enabling it

The subscription manager downloads the profile to the eUICC over the air without enabling it. The current profile stays
in use; call enableProfile to switch to the new profile. The device must be active and have an ICCID; name it by EID and
ICCID. The profile status changes from Not Downloaded to DOWNLOAD_DISABLE, which older documentation calls `none`. The
operation is in limited release: not every account has it.

The outcome arrives through DeviceProfileService, one message per device. If the download fails, the status stays Not
Downloaded. Errors in the request return 400 immediately (quirk euicc-codes). Sources disagree on how many devices a
request may name (quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/download_disable`*/
    fn download_profile_to_disable(&self) -> builder::DownloadProfileToDisable<'_>;
    /** Downloads a global profile to devices

Downloads a global profile to the eUICC over the air, and sets the service plan of the profile. The operation is only
for global orchestration. For local profiles, use downloadProfileToEnable or downloadProfileToDisable. The device's US
profile, the lead, must already be active. Whether the download also enables the profile is not documented.

A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
message per profile. Errors in the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/download`*/
    fn download_profile(&self) -> builder::DownloadProfile<'_>;
    /** Enables a downloaded profile on devices

Makes a downloaded profile the enabled profile of the device. Only one profile of a device can be enabled, so the
operation disables the profile that was enabled before. The device must be powered on and connected. The status of the
newly enabled profile changes from DOWNLOAD_DISABLE or DISABLE to ENABLE.

Verizon's pages about local and about global profiles show different requests for this path (quirk euicc-two-forms).
Sources disagree on how many devices a request may name (quirk euicc-device-count).

The outcome arrives through DeviceProfileService, one message per device; one page of Verizon's documentation calls the
message DeviceProfileResponse. If the device cannot be reached, the first message is a warning, and a later message
reports success or failure (quirk euicc-callback-warning). Errors in the request return 400 immediately
(quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/enable`*/
    fn enable_profile(&self) -> builder::EnableProfile<'_>;
    /** Disables the enabled profile of devices

Disables the enabled profile but keeps it on the eUICC. The device then uses its boot profile (the fallback), which has
only roaming service. The status of the disabled profile changes from ENABLE or DOWNLOAD_ENABLE to DISABLE. To enable
this profile again, use enableProfile.

The outcome arrives through DeviceProfileService, one message per device. If the device cannot be reached, the first
message is a warning, and a later message reports success or failure (quirk euicc-callback-warning). Errors in the
request return 400 immediately (quirk euicc-codes). Sources disagree on how many devices a request may name
(quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/disable`*/
    fn disable_profile(&self) -> builder::DisableProfile<'_>;
    /** Deletes a profile from devices

Removes a profile from the eUICC. To use the profile again, download it again. According to Verizon's page about local
profiles, the platform first disables the profile if it is enabled. According to the page about global profiles, the
caller must deactivate the profile first (quirk euicc-delete-enabled). The US profile, the lead, cannot be deleted on
its own. After the deletion, the profile status is Not Downloaded (quirk euicc-delete-status).

The outcome arrives through DeviceProfileService, one message per device. Errors in the request return 400 immediately
(quirk euicc-codes). Verizon's pages about local and about global profiles show different requests for this path
(quirk euicc-two-forms). Sources disagree on how many devices a request may name (quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/delete`*/
    fn delete_profile(&self) -> builder::DeleteProfile<'_>;
    /** Activates eUICC devices

Activates one profile of each device, and assigns a plan and a phone number to this profile. To enable the profile too,
use activateEnableProfile. Name each device by EID and IMEI. The outcome contains the ICCID, which most other profile
requests need. Billing starts (quirk euicc-billing). A global profile can be downloaded only after the US profile, the
lead, is active.

Three request models of the SDK share this path. The request described here has the members of all three
(quirk euicc-activate-models). According to the SDK, a request names up to 100 devices. According to the documentation of
global profiles, it names up to 10000 (quirk euicc-device-count).

The outcome arrives through DeviceProfileService, one message per device. Errors in the request return 400 immediately
(quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/activate`*/
    fn activate_profile(&self) -> builder::ActivateProfile<'_>;
    /** Activates eUICC devices and enables their profile

Activates and enables one profile of each device, in one request. Name each device by EID and IMEI; the outcome contains
the ICCID. Billing starts (quirk euicc-billing).

According to the SDK, a request names at most 100 devices. The outcome arrives through DeviceProfileService, one message
per device. Errors in the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/activate_enable`*/
    fn activate_enable_profile(&self) -> builder::ActivateEnableProfile<'_>;
    /** Deactivates eUICC devices

Ends the service of a profile. Name each device by EID and ICCID. A line under contract may incur a termination fee,
unless `etfWaiver` applies one of the account's waivers. If `checkFallbackProfile` is true, the service presumably checks
first whether the device has a fallback profile (quirk euicc-check-fallback).

According to the SDK, a request names up to 100 devices. According to the documentation of global profiles, it names up
to 10000 (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one message per device. Errors in
the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/deactivate`*/
    fn deactivate_profile(&self) -> builder::DeactivateProfile<'_>;
    /** Sets the fallback profile of devices

Marks a profile as the fallback of its device: the profile that is used when the enabled profile is disabled or has no
network. Name each device by its EID and the ICCID of the profile. In this description, the operation has the effect
`change`, because it sends a command to the SIM over the air (quirk euicc-fallback-effect).

According to the SDK, a request names at most 100 devices. The SDK also has the operation under a second path
(quirk euicc-fallback-path). The outcome arrives through DeviceProfileService, one message per device. Errors in the
request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/setfallbackattribute`*/
    fn set_fallback_attribute(&self) -> builder::SetFallbackAttribute<'_>;
    /** Suspends individual profiles

Takes profiles out of service temporarily. The other profiles of the device stay in service. Name each profile by its
ICCID, or by EID and ICCID (quirk euicc-suspend-ids). The US profile, the lead, cannot be suspended on its own;
suspendEuiccDevice suspends all profiles.

A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService. Errors
in the request return 400 immediately (quirk euicc-codes). The maximum duration and the cost of a suspension are
documented only for suspendDevices.

Sends a `POST` request to `/m2m/v1/devices/profile/actions/profile_suspend`*/
    fn suspend_profile(&self) -> builder::SuspendProfile<'_>;
    /** Resumes suspended profiles

Ends the suspension of individual profiles, each named by EID and ICCID (quirk euicc-suspend-ids). For lines, the same
action is called restoring.

A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService. Errors
in the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/profile_resume`*/
    fn resume_profile(&self) -> builder::ResumeProfile<'_>;
    /** Suspends eUICC devices and all their profiles

Suspends every profile of the devices, including the US profile, the lead. A suspended eUICC device has no service,
whatever the status of its profiles is.

A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
message per profile and one for the device. Errors in the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/device_suspend`*/
    fn suspend_euicc_device(&self) -> builder::SuspendEuiccDevice<'_>;
    /** Resumes suspended eUICC devices

Resumes devices that suspendEuiccDevice suspended. Profiles that were suspended individually stay suspended; use
resumeProfile for these profiles. Verizon's documentation has this operation, but the SDK does not
(quirk euicc-resume-request).

A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
message per profile and one for the device. For a profile that is already in service, the message is a failure. Errors in
the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/device_resume`*/
    fn resume_euicc_device(&self) -> builder::ResumeEuiccDevice<'_>;
    /** Changes the service plan of a profile

Changes the service plan of a profile, and so its cost. Name each device by both its EID and ICCID. Verizon's
documentation has this operation, but the SDK does not. The plan of a line can be changed four times per month, and not
while the line is suspended. Whether this rule applies to profiles is not documented (quirk euicc-plan-rules).

A request names up to 10000 devices (quirk euicc-device-count). The outcome arrives through DeviceProfileService, one
message per device. Errors in the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/serviceplan`*/
    fn change_profile_service_plan(&self) -> builder::ChangeProfileServicePlan<'_>;
    /** Requests a new activation code for an eSIM

Creates a new activation code, which a device uses to download its profile. Name each device by both its IMEI and its
previously assigned ICCID. Whether the old code stays valid is not documented, so treat it as void
(quirk euicc-renewed-code).

The response contains only a request id; the new code is expected by callback through DeviceProfileService. According to
the SDK, errors return 400, 401, 403, 404, 406 or 429; no documentation lists codes about profiles (quirk euicc-codes).
Sources disagree on how many devices a request may name (quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/renew_activation_code`*/
    fn renew_activation_code(&self) -> builder::RenewActivationCode<'_>;
    /** Moves the line of an eUICC device to a replacement device

Replaces an eUICC device with another device, which takes over the line. A line that is active on the replacement is
deactivated first. Usage history follows the phone number; the profile status stays with the ICCID
(quirk euicc-swap-history). No source documents the members of the request; the members described here are guesses. Ask
Verizon before using this operation (quirk euicc-swap-request).

Three messages report the swap, all with its request id. CarrierService sends two of them: first about the deactivation
of one ICCID, which Verizon calls the original one (ChangeDeviceState), then about the exchange of the identifiers (which
Verizon spells ChangeDeviceIdentifer). StateService sends one message about the state change (GoToState). Register
listeners for both services. The swap is complete when all three messages have arrived (quirk euicc-swap-callbacks).
Errors in the request return 400 immediately (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/actions/eidDeviceSwap`*/
    fn eid_device_swap(&self) -> builder::EidDeviceSwap<'_>;
    /** Requests the list of eUICC devices

Requests a list of devices and their profiles, filtered by state, profile status, carrier and identifiers. Unlike
listDevices, the operation returns only a request id. The list arrives by callback through DeviceProfileService, in a
shape that no source shows (quirk euicc-callback-content). The operation changes nothing, although it is a POST.

If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`. Other codes are not
documented (quirk euicc-codes).

Sends a `POST` request to `/m2m/v2/devices/actions/list`*/
    fn list_global_devices(&self) -> builder::ListGlobalDevices<'_>;
    /** Gets the status of a profile request

Returns whether an accepted request about eUICC devices has finished. The response contains the status of the whole
request and of each of its parts, so you need not wait for callbacks. Bulk requests have no status; how many devices make
a request a bulk request is not documented. For the status of activateDevices, suspendDevices, restoreDevices and
deactivateDevices, use getRequestStatus.

If the user has no access to the account, the service returns `REQUEST_FAILED.AccountName`. The response to an unknown
request id is not documented.

Sends a `GET` request to `/m2m/v2/accounts/{accountName}/requests/{requestID}/status`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `request_id`: The request id returned when the request was accepted. A UUID.*/
    fn get_global_request_status(&self) -> builder::GetGlobalRequestStatus<'_>;
}
impl ClientEuiccExt for Client {
    fn download_profile_to_enable(&self) -> builder::DownloadProfileToEnable<'_> {
        builder::DownloadProfileToEnable::new(self)
    }
    fn download_profile_to_disable(&self) -> builder::DownloadProfileToDisable<'_> {
        builder::DownloadProfileToDisable::new(self)
    }
    fn download_profile(&self) -> builder::DownloadProfile<'_> {
        builder::DownloadProfile::new(self)
    }
    fn enable_profile(&self) -> builder::EnableProfile<'_> {
        builder::EnableProfile::new(self)
    }
    fn disable_profile(&self) -> builder::DisableProfile<'_> {
        builder::DisableProfile::new(self)
    }
    fn delete_profile(&self) -> builder::DeleteProfile<'_> {
        builder::DeleteProfile::new(self)
    }
    fn activate_profile(&self) -> builder::ActivateProfile<'_> {
        builder::ActivateProfile::new(self)
    }
    fn activate_enable_profile(&self) -> builder::ActivateEnableProfile<'_> {
        builder::ActivateEnableProfile::new(self)
    }
    fn deactivate_profile(&self) -> builder::DeactivateProfile<'_> {
        builder::DeactivateProfile::new(self)
    }
    fn set_fallback_attribute(&self) -> builder::SetFallbackAttribute<'_> {
        builder::SetFallbackAttribute::new(self)
    }
    fn suspend_profile(&self) -> builder::SuspendProfile<'_> {
        builder::SuspendProfile::new(self)
    }
    fn resume_profile(&self) -> builder::ResumeProfile<'_> {
        builder::ResumeProfile::new(self)
    }
    fn suspend_euicc_device(&self) -> builder::SuspendEuiccDevice<'_> {
        builder::SuspendEuiccDevice::new(self)
    }
    fn resume_euicc_device(&self) -> builder::ResumeEuiccDevice<'_> {
        builder::ResumeEuiccDevice::new(self)
    }
    fn change_profile_service_plan(&self) -> builder::ChangeProfileServicePlan<'_> {
        builder::ChangeProfileServicePlan::new(self)
    }
    fn renew_activation_code(&self) -> builder::RenewActivationCode<'_> {
        builder::RenewActivationCode::new(self)
    }
    fn eid_device_swap(&self) -> builder::EidDeviceSwap<'_> {
        builder::EidDeviceSwap::new(self)
    }
    fn list_global_devices(&self) -> builder::ListGlobalDevices<'_> {
        builder::ListGlobalDevices::new(self)
    }
    fn get_global_request_status(&self) -> builder::GetGlobalRequestStatus<'_> {
        builder::GetGlobalRequestStatus::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientEuiccExt::download_profile_to_enable`]

[`ClientEuiccExt::download_profile_to_enable`]: super::ClientEuiccExt::download_profile_to_enable*/
    #[derive(Debug, Clone)]
    pub struct DownloadProfileToEnable<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProfileChangeStateRequest, String>,
    }
    impl<'a> DownloadProfileToEnable<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProfileChangeStateRequest>,
            <V as std::convert::TryInto<
                types::ProfileChangeStateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProfileChangeStateRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProfileChangeStateRequest,
            ) -> types::builder::ProfileChangeStateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/download_enable`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProfileChangeStateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/download_enable", client.baseurl,
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
                operation_id: "downloadProfileToEnable",
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
    /**Builder for [`ClientEuiccExt::download_profile_to_disable`]

[`ClientEuiccExt::download_profile_to_disable`]: super::ClientEuiccExt::download_profile_to_disable*/
    #[derive(Debug, Clone)]
    pub struct DownloadProfileToDisable<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProfileChangeStateRequest, String>,
    }
    impl<'a> DownloadProfileToDisable<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProfileChangeStateRequest>,
            <V as std::convert::TryInto<
                types::ProfileChangeStateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProfileChangeStateRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProfileChangeStateRequest,
            ) -> types::builder::ProfileChangeStateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/download_disable`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProfileChangeStateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/download_disable", client.baseurl,
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
                operation_id: "downloadProfileToDisable",
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
    /**Builder for [`ClientEuiccExt::download_profile`]

[`ClientEuiccExt::download_profile`]: super::ClientEuiccExt::download_profile*/
    #[derive(Debug, Clone)]
    pub struct DownloadProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceProfileRequest, String>,
    }
    impl<'a> DownloadProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceProfileRequest>,
            <V as std::convert::TryInto<
                types::DeviceProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceProfileRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceProfileRequest,
            ) -> types::builder::DeviceProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/download`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/download", client.baseurl,
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
                operation_id: "downloadProfile",
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
    /**Builder for [`ClientEuiccExt::enable_profile`]

[`ClientEuiccExt::enable_profile`]: super::ClientEuiccExt::enable_profile*/
    #[derive(Debug, Clone)]
    pub struct EnableProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProfileChangeStateRequest, String>,
    }
    impl<'a> EnableProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProfileChangeStateRequest>,
            <V as std::convert::TryInto<
                types::ProfileChangeStateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProfileChangeStateRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProfileChangeStateRequest,
            ) -> types::builder::ProfileChangeStateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/enable`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProfileChangeStateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/enable", client.baseurl,
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
                operation_id: "enableProfile",
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
    /**Builder for [`ClientEuiccExt::disable_profile`]

[`ClientEuiccExt::disable_profile`]: super::ClientEuiccExt::disable_profile*/
    #[derive(Debug, Clone)]
    pub struct DisableProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProfileChangeStateRequest, String>,
    }
    impl<'a> DisableProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProfileChangeStateRequest>,
            <V as std::convert::TryInto<
                types::ProfileChangeStateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProfileChangeStateRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProfileChangeStateRequest,
            ) -> types::builder::ProfileChangeStateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/disable`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProfileChangeStateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/disable", client.baseurl,
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
                operation_id: "disableProfile",
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
    /**Builder for [`ClientEuiccExt::delete_profile`]

[`ClientEuiccExt::delete_profile`]: super::ClientEuiccExt::delete_profile*/
    #[derive(Debug, Clone)]
    pub struct DeleteProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProfileChangeStateRequest, String>,
    }
    impl<'a> DeleteProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProfileChangeStateRequest>,
            <V as std::convert::TryInto<
                types::ProfileChangeStateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProfileChangeStateRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProfileChangeStateRequest,
            ) -> types::builder::ProfileChangeStateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/delete`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProfileChangeStateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/delete", client.baseurl,
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
                operation_id: "deleteProfile",
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
    /**Builder for [`ClientEuiccExt::activate_profile`]

[`ClientEuiccExt::activate_profile`]: super::ClientEuiccExt::activate_profile*/
    #[derive(Debug, Clone)]
    pub struct ActivateProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProfileRequest, String>,
    }
    impl<'a> ActivateProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProfileRequest>,
            <V as std::convert::TryInto<
                types::ProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ProfileRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProfileRequest,
            ) -> types::builder::ProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/activate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/activate", client.baseurl,
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
                operation_id: "activateProfile",
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
    /**Builder for [`ClientEuiccExt::activate_enable_profile`]

[`ClientEuiccExt::activate_enable_profile`]: super::ClientEuiccExt::activate_enable_profile*/
    #[derive(Debug, Clone)]
    pub struct ActivateEnableProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ActivateDeviceProfileRequest, String>,
    }
    impl<'a> ActivateEnableProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ActivateDeviceProfileRequest>,
            <V as std::convert::TryInto<
                types::ActivateDeviceProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ActivateDeviceProfileRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ActivateDeviceProfileRequest,
            ) -> types::builder::ActivateDeviceProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/activate_enable`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ActivateDeviceProfileRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/activate_enable", client.baseurl,
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
                operation_id: "activateEnableProfile",
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
    /**Builder for [`ClientEuiccExt::deactivate_profile`]

[`ClientEuiccExt::deactivate_profile`]: super::ClientEuiccExt::deactivate_profile*/
    #[derive(Debug, Clone)]
    pub struct DeactivateProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeactivateDeviceProfileRequest, String>,
    }
    impl<'a> DeactivateProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeactivateDeviceProfileRequest>,
            <V as std::convert::TryInto<
                types::DeactivateDeviceProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeactivateDeviceProfileRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeactivateDeviceProfileRequest,
            ) -> types::builder::DeactivateDeviceProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/deactivate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeactivateDeviceProfileRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/deactivate", client.baseurl,
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
                operation_id: "deactivateProfile",
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
    /**Builder for [`ClientEuiccExt::set_fallback_attribute`]

[`ClientEuiccExt::set_fallback_attribute`]: super::ClientEuiccExt::set_fallback_attribute*/
    #[derive(Debug, Clone)]
    pub struct SetFallbackAttribute<'a> {
        client: &'a super::Client,
        body: Result<types::builder::SetFallbackAttributeRequest, String>,
    }
    impl<'a> SetFallbackAttribute<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::SetFallbackAttributeRequest>,
            <V as std::convert::TryInto<
                types::SetFallbackAttributeRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `SetFallbackAttributeRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::SetFallbackAttributeRequest,
            ) -> types::builder::SetFallbackAttributeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/setfallbackattribute`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::SetFallbackAttributeRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/setfallbackattribute", client.baseurl,
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
                operation_id: "setFallbackAttribute",
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
    /**Builder for [`ClientEuiccExt::suspend_profile`]

[`ClientEuiccExt::suspend_profile`]: super::ClientEuiccExt::suspend_profile*/
    #[derive(Debug, Clone)]
    pub struct SuspendProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GioProfileRequest, String>,
    }
    impl<'a> SuspendProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GioProfileRequest>,
            <V as std::convert::TryInto<
                types::GioProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GioProfileRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GioProfileRequest,
            ) -> types::builder::GioProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/profile_suspend`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::GioProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/profile_suspend", client.baseurl,
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
                operation_id: "suspendProfile",
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
    /**Builder for [`ClientEuiccExt::resume_profile`]

[`ClientEuiccExt::resume_profile`]: super::ClientEuiccExt::resume_profile*/
    #[derive(Debug, Clone)]
    pub struct ResumeProfile<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GioProfileRequest, String>,
    }
    impl<'a> ResumeProfile<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GioProfileRequest>,
            <V as std::convert::TryInto<
                types::GioProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GioProfileRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GioProfileRequest,
            ) -> types::builder::GioProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/profile_resume`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::GioProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/profile_resume", client.baseurl,
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
                operation_id: "resumeProfile",
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
    /**Builder for [`ClientEuiccExt::suspend_euicc_device`]

[`ClientEuiccExt::suspend_euicc_device`]: super::ClientEuiccExt::suspend_euicc_device*/
    #[derive(Debug, Clone)]
    pub struct SuspendEuiccDevice<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GioProfileRequest, String>,
    }
    impl<'a> SuspendEuiccDevice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GioProfileRequest>,
            <V as std::convert::TryInto<
                types::GioProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GioProfileRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GioProfileRequest,
            ) -> types::builder::GioProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/device_suspend`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::GioProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/device_suspend", client.baseurl,
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
                operation_id: "suspendEuiccDevice",
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
    /**Builder for [`ClientEuiccExt::resume_euicc_device`]

[`ClientEuiccExt::resume_euicc_device`]: super::ClientEuiccExt::resume_euicc_device*/
    #[derive(Debug, Clone)]
    pub struct ResumeEuiccDevice<'a> {
        client: &'a super::Client,
        body: Result<types::builder::GioProfileRequest, String>,
    }
    impl<'a> ResumeEuiccDevice<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::GioProfileRequest>,
            <V as std::convert::TryInto<
                types::GioProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `GioProfileRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::GioProfileRequest,
            ) -> types::builder::GioProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/device_resume`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::GioProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/device_resume", client.baseurl,
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
                operation_id: "resumeEuiccDevice",
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
    /**Builder for [`ClientEuiccExt::change_profile_service_plan`]

[`ClientEuiccExt::change_profile_service_plan`]: super::ClientEuiccExt::change_profile_service_plan*/
    #[derive(Debug, Clone)]
    pub struct ChangeProfileServicePlan<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceProfileRequest, String>,
    }
    impl<'a> ChangeProfileServicePlan<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceProfileRequest>,
            <V as std::convert::TryInto<
                types::DeviceProfileRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceProfileRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceProfileRequest,
            ) -> types::builder::DeviceProfileRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/serviceplan`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceProfileRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/serviceplan", client.baseurl,
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
                operation_id: "changeProfileServicePlan",
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
    /**Builder for [`ClientEuiccExt::renew_activation_code`]

[`ClientEuiccExt::renew_activation_code`]: super::ClientEuiccExt::renew_activation_code*/
    #[derive(Debug, Clone)]
    pub struct RenewActivationCode<'a> {
        client: &'a super::Client,
        body: Result<types::builder::EsimProfileRequest2, String>,
    }
    impl<'a> RenewActivationCode<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EsimProfileRequest2>,
            <V as std::convert::TryInto<
                types::EsimProfileRequest2,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `EsimProfileRequest2` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EsimProfileRequest2,
            ) -> types::builder::EsimProfileRequest2,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/profile/actions/renew_activation_code`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::EsimProfileRequest2::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/profile/actions/renew_activation_code", client
                .baseurl,
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
                operation_id: "renewActivationCode",
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
    /**Builder for [`ClientEuiccExt::eid_device_swap`]

[`ClientEuiccExt::eid_device_swap`]: super::ClientEuiccExt::eid_device_swap*/
    #[derive(Debug, Clone)]
    pub struct EidDeviceSwap<'a> {
        client: &'a super::Client,
        body: Result<types::builder::EidDeviceSwapRequest, String>,
    }
    impl<'a> EidDeviceSwap<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EidDeviceSwapRequest>,
            <V as std::convert::TryInto<
                types::EidDeviceSwapRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `EidDeviceSwapRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EidDeviceSwapRequest,
            ) -> types::builder::EidDeviceSwapRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/eidDeviceSwap`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::EidDeviceSwapRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/actions/eidDeviceSwap", client.baseurl,
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
                operation_id: "eidDeviceSwap",
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
    /**Builder for [`ClientEuiccExt::list_global_devices`]

[`ClientEuiccExt::list_global_devices`]: super::ClientEuiccExt::list_global_devices*/
    #[derive(Debug, Clone)]
    pub struct ListGlobalDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::EsimGlobalDeviceList, String>,
    }
    impl<'a> ListGlobalDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::EsimGlobalDeviceList>,
            <V as std::convert::TryInto<
                types::EsimGlobalDeviceList,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `EsimGlobalDeviceList` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::EsimGlobalDeviceList,
            ) -> types::builder::EsimGlobalDeviceList,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v2/devices/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::EsimGlobalDeviceList::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v2/devices/actions/list", client.baseurl,);
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
                operation_id: "listGlobalDevices",
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
    /**Builder for [`ClientEuiccExt::get_global_request_status`]

[`ClientEuiccExt::get_global_request_status`]: super::ClientEuiccExt::get_global_request_status*/
    #[derive(Debug, Clone)]
    pub struct GetGlobalRequestStatus<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        request_id: Result<::std::string::String, String>,
    }
    impl<'a> GetGlobalRequestStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                request_id: Err("request_id was not initialized".to_string()),
            }
        }
        pub fn account_name<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account_name = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account_name failed"
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
        ///Sends a `GET` request to `/m2m/v2/accounts/{accountName}/requests/{requestID}/status`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::StatusResponse>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, request_id } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let request_id = request_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v2/accounts/{}/requests/{}/status", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& request_id.to_string()),
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
                operation_id: "getGlobalRequestStatus",
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
