// Generated from openapi/euicc.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Profiles on eUICC devices (eSIM), downloaded, enabled and changed over the air, and reports on such devices.
pub trait ClientEuiccExt {
    /** Download a profile to devices and enable it

Has the subscription manager load the profile onto the eUICC over the air and enable it. The device must be active and have its
ICCID; name it by EID and ICCID. Its profile status goes from Not Downloaded to DOWNLOAD_ENABLE, and it stays Not Downloaded
when the download fails. Limited release: not every account has it.

The local and the global pages use the path with different requests, in the second a plan stands in for `smsrOid`
(quirk euicc-two-forms). For a global profile the US profile of the device, the lead, has to be active before. How many devices
a request may name differs from source to source (quirk euicc-device-count).

The outcome comes through DeviceProfileService, one message for each device. When the device cannot be reached, a warning comes
first, and success or failure in a later message (quirk euicc-callback-warning). What is wrong with the request itself ends at
once with 400 and an `INPUT_INVALID` or `REQUEST_FAILED` code; no page lists codes about profiles (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/download_enable`*/
    fn download_profile_to_enable(&self) -> builder::DownloadProfileToEnable<'_>;
    /** Download a profile to devices and leave it disabled

Has the subscription manager load the profile onto the eUICC over the air without enabling it, so that the profile in use stays
in use; enableProfile switches over later. The device must be active and needs its ICCID; name it by EID and ICCID. Its profile
status goes from Not Downloaded to DOWNLOAD_DISABLE, which older pages call none. Limited release.

The outcome comes through DeviceProfileService, one message for each device; a download that fails leaves the status Not
Downloaded. Requests that are wrong end at once with 400 (quirk euicc-codes); how many devices a request may name differs
(quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/download_disable`*/
    fn download_profile_to_disable(&self) -> builder::DownloadProfileToDisable<'_>;
    /** Download a global profile to devices

Loads a global profile onto the eUICC over the air, with a service plan for it. For global orchestration only; the local form is
downloadProfileToEnable or downloadProfileToDisable. The US profile of the device, the lead, has to be active before. Whether
the profile is enabled afterwards is not told.

In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
profile. Requests that are wrong end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/download`*/
    fn download_profile(&self) -> builder::DownloadProfile<'_>;
    /** Enable a profile that is on the device

Makes a downloaded profile the one in use. Only one can be: all others of the device are disabled by it. The device must be
powered and connected. The profile status goes from DOWNLOAD_DISABLE or DISABLE to ENABLE.

The local and the global pages use the path with different requests (quirk euicc-two-forms); how many devices a request may name
differs (quirk euicc-device-count).

The outcome comes through DeviceProfileService (one page calls the message DeviceProfileResponse), one message for each device.
When the device cannot be reached, a warning comes first, and success or failure in a later message
(quirk euicc-callback-warning). Requests that are wrong end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/enable`*/
    fn enable_profile(&self) -> builder::EnableProfile<'_>;
    /** Disable the profile in use

Takes the enabled profile out of use, but keeps it on the eUICC. The boot profile, the fallback, takes its place: the device has
roaming service only. The profile status goes from ENABLE or DOWNLOAD_ENABLE to DISABLE; enableProfile brings it back.

The outcome comes through DeviceProfileService, one message for each device. When the device cannot be reached, a warning comes
first, and success or failure in a later message (quirk euicc-callback-warning). Requests that are wrong end at once with 400
(quirk euicc-codes); how many devices a request may name differs (quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/disable`*/
    fn disable_profile(&self) -> builder::DisableProfile<'_>;
    /** Delete a profile from devices

Removes a profile from the eUICC; to use it again it has to be downloaded anew. An enabled profile is disabled first by the
platform, says the local page; the global page wants it deactivated before (quirk euicc-delete-enabled). The US profile, the
lead, cannot be deleted by itself. The profile status is Not Downloaded afterwards (quirk euicc-delete-status).

The outcome comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
(quirk euicc-codes). The path takes two forms of requests (quirk euicc-two-forms), and how many devices one may name differs
(quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/delete`*/
    fn delete_profile(&self) -> builder::DeleteProfile<'_>;
    /** Activate lines of eUICC devices

Activates the profile of devices and gives it plan and phone number; activateEnableProfile enables it as well. Name each device
by EID and IMEI; the ICCID comes with the outcome, and all other requests about profiles need it. Billing starts
(quirk euicc-billing). A global profile can be downloaded only after the US one, the lead, is active.

Three request models of the SDK share the path, this one has the members of all (quirk euicc-activate-models). The SDK takes up
to 100 devices, the global page 10000 (quirk euicc-device-count).

The outcome comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
(quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/activate`*/
    fn activate_profile(&self) -> builder::ActivateProfile<'_>;
    /** Activate lines of eUICC devices and enable their profile

Activates the profile of devices and makes it the one in use, in one request. Name each device by EID and IMEI; the ICCID comes
with the outcome. Billing starts (quirk euicc-billing).

At most 100 devices, says the SDK. The outcome comes through DeviceProfileService, one message for each device. Requests that
are wrong end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/activate_enable`*/
    fn activate_enable_profile(&self) -> builder::ActivateEnableProfile<'_>;
    /** Deactivate lines of eUICC devices

Ends the service of a profile. Name each device by EID and ICCID. A line under contract may cost a termination fee, unless
`etfWaiver` spends a waiver. `checkFallbackProfile` presumably asks to see first whether the device has a profile to fall back
to (quirk euicc-check-fallback).

The SDK takes up to 100 devices, the global page 10000 (quirk euicc-device-count). The outcome comes through
DeviceProfileService, one message for each device. Requests that are wrong end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/deactivate`*/
    fn deactivate_profile(&self) -> builder::DeactivateProfile<'_>;
    /** Say which profile devices fall back to

Marks a profile as the fallback of its device, the one that is taken when the profile in use is disabled or has no network. Name
each device by EID and ICCID, the ICCID being that of the profile. It counts as a change, because it is an order to the SIM over
the air (quirk euicc-fallback-effect).

At most 100 devices, says the SDK, which has the operation under a second path too (quirk euicc-fallback-path). The outcome
comes through DeviceProfileService, one message for each device. Requests that are wrong end at once with 400
(quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/setfallbackattribute`*/
    fn set_fallback_attribute(&self) -> builder::SetFallbackAttribute<'_>;
    /** Suspend single profiles

Takes profiles out of service for a time, each by ICCID, or by EID and ICCID (quirk euicc-suspend-ids), while the others of the
device go on. The US profile, the lead, cannot be suspended by itself: suspendEuiccDevice suspends all.

In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
end at once with 400 (quirk euicc-codes). How long a suspension may last, and what it costs, is told for lines only, in
suspendDevices.

Sends a `POST` request to `/m2m/v1/devices/profile/actions/profile_suspend`*/
    fn suspend_profile(&self) -> builder::SuspendProfile<'_>;
    /** Put suspended profiles back into service

Ends the suspension of single profiles, each named by EID and ICCID (quirk euicc-suspend-ids). Resume here is what restore is for
lines.

In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/profile_resume`*/
    fn resume_profile(&self) -> builder::ResumeProfile<'_>;
    /** Suspend eUICC devices with all their profiles

Suspends every profile of the devices, the US lead included. A suspended eUICC device has no service, whatever its profile
status says.

In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService. Requests that are wrong
end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/device_suspend`*/
    fn suspend_euicc_device(&self) -> builder::SuspendEuiccDevice<'_>;
    /** Put suspended eUICC devices back into service

Resumes devices that suspendEuiccDevice suspended. Profiles that were suspended on their own before stay suspended;
resumeProfile is for those. Only a page tells of it, the SDK does not have it (quirk euicc-resume-request).

In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
profile and one for the device; for a profile that is in service again already it is a failure. Requests that are wrong end at
once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/device_resume`*/
    fn resume_euicc_device(&self) -> builder::ResumeEuiccDevice<'_>;
    /** Change the service plan of a profile

Puts a profile on another plan, and so changes what it costs. Name each device by EID and ICCID; both are needed. Only a page
tells of it, the SDK does not have it. Lines may change plans four times a month and never while suspended; whether that holds
here is not told (quirk euicc-plan-rules).

In bulk, up to 10000 devices (quirk euicc-device-count). The outcome comes through DeviceProfileService, one message for each
device. Requests that are wrong end at once with 400 (quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/serviceplan`*/
    fn change_profile_service_plan(&self) -> builder::ChangeProfileServicePlan<'_>;
    /** Get a new activation code for an eSIM

Makes a new code, by which a device loads its profile. Name each device by IMEI and by the ICCID that it was given before; both
have to be there. What becomes of the old code is not told, so take it as void (quirk euicc-renewed-code).

The answer holds a request id only; the new code is expected by callback through DeviceProfileService. Ends with 400, 401, 403,
404, 406 or 429, says the SDK; no page lists codes about profiles (quirk euicc-codes). How many devices a request may name
differs (quirk euicc-device-count).

Sends a `POST` request to `/m2m/v1/devices/profile/actions/renew_activation_code`*/
    fn renew_activation_code(&self) -> builder::RenewActivationCode<'_>;
    /** Move the line of an eUICC device to another one

Replaces an eUICC device by another that takes over its line. A line that is active on the replacement is deactivated first.
Usage history follows the phone number, the profile status stays with the ICCID (quirk euicc-swap-history). The members of the
request are in no source, those described are guessed: ask the platform's owner before using it (quirk euicc-swap-request).

Three messages carry the request id: through CarrierService the deactivation (ChangeDeviceState) and the exchange
(ChangeDeviceIdentifer, spelled so), through StateService the change of state (GoToState). Both listeners are needed, and the
swap is done when all three have come (quirk euicc-swap-callbacks). Requests that are wrong end at once with 400
(quirk euicc-codes).

Sends a `POST` request to `/m2m/v1/devices/actions/eidDeviceSwap`*/
    fn eid_device_swap(&self) -> builder::EidDeviceSwap<'_>;
    /** Ask for the list of eUICC devices

Asks for devices with their profiles, narrowed by state, profile status, carrier and identifiers. Other than listDevices it
answers a request id only; the list comes by callback through DeviceProfileService, in a shape that no source shows
(quirk euicc-callback-content). It changes nothing, although it is a POST.

An account of somebody else ends with `REQUEST_FAILED.AccountName`; other codes are not told (quirk euicc-codes).

Sends a `POST` request to `/m2m/v2/devices/actions/list`*/
    fn list_global_devices(&self) -> builder::ListGlobalDevices<'_>;
    /** Ask how far a request about profiles is

Tells whether an accepted request about eUICC devices has ended, as a whole and for each of its parts, without waiting for
callbacks. Requests that name many devices are not supported; getRequestStatus is for activating, suspending, restoring and
deactivating lines.

An account of somebody else ends with `REQUEST_FAILED.AccountName`; what an unknown request id ends with is not documented.

Sends a `GET` request to `/m2m/v2/accounts/{accountName}/requests/{requestID}/status`

Arguments:
- `account_name`: Billing account: ten digits, a dash, five digits. Leading zeros count.
- `request_id`: The request id that the accepted request answered, the text of a UUID.*/
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
