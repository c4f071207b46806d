// Generated from openapi/firmware.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Firmware and software upgrades over the air, and the licenses they need.
pub trait ClientFirmwareExt {
    /** Schedules a firmware upgrade

Schedules an upgrade of devices that are managed by OMA-DM or LWM2M. The network waits up to four hours for an OMA-DM
device to connect. If the device connects later, the service queues the upgrade of the device again (according to
Verizon's documentation, since version 3.1 of Software Management). If the account has monthly licenses, assign a license
to each device first. Each call creates another upgrade.

The response contains the upgrade instead of a request id. The callback service Fota reports the progress; register its
listener with registerFotaCallback. getFirmwareUpgrade returns the progress too. Devices are plain IMEIs in the request
and objects in the response (quirk firmware-device-lists). A failed call returns status 400 with an undocumented error
code (quirk firmware-codes).

Sends a `POST` request to `/fota/v1/upgrades`*/
    fn schedule_firmware_upgrade(&self) -> builder::ScheduleFirmwareUpgrade<'_>;
    /** Lists the firmware available to an account

Lists the firmware images that devices of the account can be upgraded to. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/firmware/{account}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn list_firmware(&self) -> builder::ListFirmware<'_>;
    /** Gets a firmware upgrade

Returns an upgrade and the status of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `upgrade_id`: The id of the upgrade.*/
    fn get_firmware_upgrade(&self) -> builder::GetFirmwareUpgrade<'_>;
    /** Adds devices to an upgrade, or removes devices from it

Adds devices to an upgrade that has not started, or removes devices from it. A second call ends in the same state, although its response may report failures. The HTTP status is 200 even if the change failed for some devices, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `PUT` request to `/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `upgrade_id`: The id of the upgrade.
- `body`*/
    fn update_firmware_upgrade_devices(
        &self,
    ) -> builder::UpdateFirmwareUpgradeDevices<'_>;
    /** Cancels a firmware upgrade

Cancels an upgrade that has not started. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `DELETE` request to `/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `upgrade_id`: The id of the upgrade.*/
    fn cancel_firmware_upgrade(&self) -> builder::CancelFirmwareUpgrade<'_>;
    /** Lists devices with their firmware

Lists the devices of the account with their firmware versions. `fotaEligible` shows whether a device can be upgraded over the air. While `hasMoreData` is true, request the next page with `lastSeenDeviceId` of the response as the start index. On the last page, `lastSeenDeviceId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/devices/{account}/index/{startIndex}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `start_index`: 0 for the first page, then `lastSeenDeviceId` of the previous response.*/
    fn list_fota_devices(&self) -> builder::ListFotaDevices<'_>;
    /** Lists firmware upgrades by status

Lists the upgrades with the given status. While `hasMoreFlag` is true (other lists name it `hasMoreData`), request the next page with `lastSeenUpgradeId` of the response as the start index. On the last page, `lastSeenUpgradeId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/reports/{account}/status/{upgradeStatus}/index/{startIndex}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `upgrade_status`: Status of the upgrades to list: RequestPending, Queued, RequestFailed, InProgress, Finished or UpgradeFailed.
- `start_index`: 0 for the first page, then `lastSeenUpgradeId` of the previous response.*/
    fn list_firmware_upgrades_by_status(
        &self,
    ) -> builder::ListFirmwareUpgradesByStatus<'_>;
    /** Lists the upgrades of a device

Lists the upgrades of one device in the last six months. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/reports/{account}/devices/{deviceId}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `device_id`: IMEI of the device.*/
    fn get_device_firmware_history(&self) -> builder::GetDeviceFirmwareHistory<'_>;
    /** Gets the firmware upgrade subscription of an account

Returns the subscription of the account, with the numbers of purchased and used licenses. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/subscriptions/{account}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn get_fota_subscription(&self) -> builder::GetFotaSubscription<'_>;
    /** Lists the licenses and the devices that hold them

Returns the number of licenses of the account, and the devices that hold a license. While `hasMoreData` is true, request the next page with `lastSeenDeviceId` of the response as the start index. On the last page, `lastSeenDeviceId` is 0. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/licenses/{account}/index/{startIndex}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `start_index`: 0 for the first page, then `lastSeenDeviceId` of the previous response.*/
    fn get_fota_license_status(&self) -> builder::GetFotaLicenseStatus<'_>;
    /** Assigns licenses to devices

Assigns a license to each named device. Monthly licenses cost money while they are assigned. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). The HTTP status is 200 even if some devices did not get a license, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `POST` request to `/fota/v1/licenses/{account}/assign`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn assign_fota_licenses(&self) -> builder::AssignFotaLicenses<'_>;
    /** Removes licenses from devices

Removes the license from each named device. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). The HTTP status is 200 even if the removal failed for some devices, for example because they had no license, so check the result of each device. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `POST` request to `/fota/v1/licenses/{account}/remove`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn remove_fota_licenses(&self) -> builder::RemoveFotaLicenses<'_>;
    /** Sets the list of devices whose licenses may be removed

Replaces or extends the list of devices that lose their license when there are too few licenses. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `POST` request to `/fota/v1/licenses/{account}/cancel`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn create_fota_license_removal_list(
        &self,
    ) -> builder::CreateFotaLicenseRemovalList<'_>;
    /** Clears the list of devices whose licenses may be removed

Removes all devices from the list. A second call ends in the same state. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `DELETE` request to `/fota/v1/licenses/{account}/cancel`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn delete_fota_license_removal_list(
        &self,
    ) -> builder::DeleteFotaLicenseRemovalList<'_>;
    /** Gets the list of devices whose licenses may be removed

Lists the devices that lose their license when there are too few licenses. While `hasMoreData` is true, request the next page with the start index raised by the number of devices received. Verizon's SDK marks the operation as deprecated (quirk firmware-deprecated). A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/licenses/{account}/cancel/index/{startIndex}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `start_index`: Index of the first record to return, starting at 0.*/
    fn list_fota_license_removals(&self) -> builder::ListFotaLicenseRemovals<'_>;
    /** Gets the listener for firmware messages

Returns the listener as one object, in which the member `aname` is the account. The object may contain the password in plain text: never print or log it. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v1/callbacks/{account}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn list_fota_callbacks(&self) -> builder::ListFotaCallbacks<'_>;
    /** Registers a listener for firmware messages

Registers the URL that firmware messages are sent to. The registry is separate from that of registerCallback. Registering again presumably replaces the URL and the credentials, as in registerCallback. The name of the callback service is Fota. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `POST` request to `/fota/v1/callbacks/{account}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn register_fota_callback(&self) -> builder::RegisterFotaCallback<'_>;
    /** Removes the listener for firmware messages

Stops the delivery of firmware messages. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `DELETE` request to `/fota/v1/callbacks/{account}/name/{service}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `service`: Name of the callback service: Fota.*/
    fn deregister_fota_callback(&self) -> builder::DeregisterFotaCallback<'_>;
    /** Schedules a firmware campaign

Schedules a firmware upgrade of devices. The upgrade runs between a first and a last day and, optionally, only during time windows of each day. The campaign can also assign licenses and add further devices; both may cost money. scheduleFirmwareUpgrade (version 1) has no time windows. scheduleSoftwareCampaignV2 (version 2) schedules software and files that devices download over HTTP. Each call creates another campaign. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `POST` request to `/fota/v3/campaigns/firmware/{accountName}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn schedule_firmware_campaign_v3(&self) -> builder::ScheduleFirmwareCampaignV3<'_>;
    /** Gets a campaign

Returns a campaign and its status. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v3/campaigns/{accountName}/{campaignId}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `campaign_id`: The id of the campaign.*/
    fn get_campaign_v3(&self) -> builder::GetCampaignV3<'_>;
    /** Cancels a campaign

Cancels a campaign that has not ended. A second call ends in the same state. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `DELETE` request to `/fota/v3/campaigns/{accountName}/{campaignId}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `campaign_id`: The id of the campaign.*/
    fn cancel_campaign_v3(&self) -> builder::CancelCampaignV3<'_>;
    /** Lists the firmware available for campaigns

Lists the firmware packages for one management protocol. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `GET` request to `/fota/v3/firmware/{acc}`

Arguments:
- `acc`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `protocol`: LWM2M or OMD-DM. OMD-DM is the spelling of OMA-DM in Verizon's SDK (quirk firmware-protocols).*/
    fn list_firmware_v3(&self) -> builder::ListFirmwareV3<'_>;
    /** Schedules a software campaign

Schedules software or files that devices download over HTTP and then install. The request sets the days and hours of the download and of the installation. Each call creates another campaign. A failed call returns status 400 with an undocumented error code (quirk firmware-codes).

Sends a `POST` request to `/fota/v2/campaigns/{account}`

Arguments:
- `account`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn schedule_software_campaign_v2(&self) -> builder::ScheduleSoftwareCampaignV2<'_>;
}
impl ClientFirmwareExt for Client {
    fn schedule_firmware_upgrade(&self) -> builder::ScheduleFirmwareUpgrade<'_> {
        builder::ScheduleFirmwareUpgrade::new(self)
    }
    fn list_firmware(&self) -> builder::ListFirmware<'_> {
        builder::ListFirmware::new(self)
    }
    fn get_firmware_upgrade(&self) -> builder::GetFirmwareUpgrade<'_> {
        builder::GetFirmwareUpgrade::new(self)
    }
    fn update_firmware_upgrade_devices(
        &self,
    ) -> builder::UpdateFirmwareUpgradeDevices<'_> {
        builder::UpdateFirmwareUpgradeDevices::new(self)
    }
    fn cancel_firmware_upgrade(&self) -> builder::CancelFirmwareUpgrade<'_> {
        builder::CancelFirmwareUpgrade::new(self)
    }
    fn list_fota_devices(&self) -> builder::ListFotaDevices<'_> {
        builder::ListFotaDevices::new(self)
    }
    fn list_firmware_upgrades_by_status(
        &self,
    ) -> builder::ListFirmwareUpgradesByStatus<'_> {
        builder::ListFirmwareUpgradesByStatus::new(self)
    }
    fn get_device_firmware_history(&self) -> builder::GetDeviceFirmwareHistory<'_> {
        builder::GetDeviceFirmwareHistory::new(self)
    }
    fn get_fota_subscription(&self) -> builder::GetFotaSubscription<'_> {
        builder::GetFotaSubscription::new(self)
    }
    fn get_fota_license_status(&self) -> builder::GetFotaLicenseStatus<'_> {
        builder::GetFotaLicenseStatus::new(self)
    }
    fn assign_fota_licenses(&self) -> builder::AssignFotaLicenses<'_> {
        builder::AssignFotaLicenses::new(self)
    }
    fn remove_fota_licenses(&self) -> builder::RemoveFotaLicenses<'_> {
        builder::RemoveFotaLicenses::new(self)
    }
    fn create_fota_license_removal_list(
        &self,
    ) -> builder::CreateFotaLicenseRemovalList<'_> {
        builder::CreateFotaLicenseRemovalList::new(self)
    }
    fn delete_fota_license_removal_list(
        &self,
    ) -> builder::DeleteFotaLicenseRemovalList<'_> {
        builder::DeleteFotaLicenseRemovalList::new(self)
    }
    fn list_fota_license_removals(&self) -> builder::ListFotaLicenseRemovals<'_> {
        builder::ListFotaLicenseRemovals::new(self)
    }
    fn list_fota_callbacks(&self) -> builder::ListFotaCallbacks<'_> {
        builder::ListFotaCallbacks::new(self)
    }
    fn register_fota_callback(&self) -> builder::RegisterFotaCallback<'_> {
        builder::RegisterFotaCallback::new(self)
    }
    fn deregister_fota_callback(&self) -> builder::DeregisterFotaCallback<'_> {
        builder::DeregisterFotaCallback::new(self)
    }
    fn schedule_firmware_campaign_v3(&self) -> builder::ScheduleFirmwareCampaignV3<'_> {
        builder::ScheduleFirmwareCampaignV3::new(self)
    }
    fn get_campaign_v3(&self) -> builder::GetCampaignV3<'_> {
        builder::GetCampaignV3::new(self)
    }
    fn cancel_campaign_v3(&self) -> builder::CancelCampaignV3<'_> {
        builder::CancelCampaignV3::new(self)
    }
    fn list_firmware_v3(&self) -> builder::ListFirmwareV3<'_> {
        builder::ListFirmwareV3::new(self)
    }
    fn schedule_software_campaign_v2(&self) -> builder::ScheduleSoftwareCampaignV2<'_> {
        builder::ScheduleSoftwareCampaignV2::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientFirmwareExt::schedule_firmware_upgrade`]

[`ClientFirmwareExt::schedule_firmware_upgrade`]: super::ClientFirmwareExt::schedule_firmware_upgrade*/
    #[derive(Debug, Clone)]
    pub struct ScheduleFirmwareUpgrade<'a> {
        client: &'a super::Client,
        body: Result<types::builder::FirmwareUpgradeRequest, String>,
    }
    impl<'a> ScheduleFirmwareUpgrade<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FirmwareUpgradeRequest>,
            <V as std::convert::TryInto<
                types::FirmwareUpgradeRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FirmwareUpgradeRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FirmwareUpgradeRequest,
            ) -> types::builder::FirmwareUpgradeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v1/upgrades`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FirmwareUpgrade>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::FirmwareUpgradeRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/fota/v1/upgrades", client.baseurl,);
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
                operation_id: "scheduleFirmwareUpgrade",
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
    /**Builder for [`ClientFirmwareExt::list_firmware`]

[`ClientFirmwareExt::list_firmware`]: super::ClientFirmwareExt::list_firmware*/
    #[derive(Debug, Clone)]
    pub struct ListFirmware<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
    }
    impl<'a> ListFirmware<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/firmware/{account}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FirmwareList>, Error<types::ErrorAnswer>> {
            let Self { client, account } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/firmware/{}", client.baseurl, encode_path(& account
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
                operation_id: "listFirmware",
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
    /**Builder for [`ClientFirmwareExt::get_firmware_upgrade`]

[`ClientFirmwareExt::get_firmware_upgrade`]: super::ClientFirmwareExt::get_firmware_upgrade*/
    #[derive(Debug, Clone)]
    pub struct GetFirmwareUpgrade<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        upgrade_id: Result<::std::string::String, String>,
    }
    impl<'a> GetFirmwareUpgrade<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                upgrade_id: Err("upgrade_id was not initialized".to_string()),
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
        pub fn upgrade_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.upgrade_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for upgrade_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FirmwareUpgrade>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, upgrade_id } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let upgrade_id = upgrade_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/upgrades/{}/upgrade/{}", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& upgrade_id.to_string()),
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
                operation_id: "getFirmwareUpgrade",
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
    /**Builder for [`ClientFirmwareExt::update_firmware_upgrade_devices`]

[`ClientFirmwareExt::update_firmware_upgrade_devices`]: super::ClientFirmwareExt::update_firmware_upgrade_devices*/
    #[derive(Debug, Clone)]
    pub struct UpdateFirmwareUpgradeDevices<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        upgrade_id: Result<::std::string::String, String>,
        body: Result<types::builder::FirmwareUpgradeChangeRequest, String>,
    }
    impl<'a> UpdateFirmwareUpgradeDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                upgrade_id: Err("upgrade_id was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
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
        pub fn upgrade_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.upgrade_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for upgrade_id failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FirmwareUpgradeChangeRequest>,
            <V as std::convert::TryInto<
                types::FirmwareUpgradeChangeRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FirmwareUpgradeChangeRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FirmwareUpgradeChangeRequest,
            ) -> types::builder::FirmwareUpgradeChangeRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FirmwareUpgradeChangeResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name, upgrade_id, body } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let upgrade_id = upgrade_id.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FirmwareUpgradeChangeRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/upgrades/{}/upgrade/{}", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& upgrade_id.to_string()),
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
                operation_id: "updateFirmwareUpgradeDevices",
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
    /**Builder for [`ClientFirmwareExt::cancel_firmware_upgrade`]

[`ClientFirmwareExt::cancel_firmware_upgrade`]: super::ClientFirmwareExt::cancel_firmware_upgrade*/
    #[derive(Debug, Clone)]
    pub struct CancelFirmwareUpgrade<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        upgrade_id: Result<::std::string::String, String>,
    }
    impl<'a> CancelFirmwareUpgrade<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                upgrade_id: Err("upgrade_id was not initialized".to_string()),
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
        pub fn upgrade_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.upgrade_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for upgrade_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/fota/v1/upgrades/{accountName}/upgrade/{upgradeId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, upgrade_id } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let upgrade_id = upgrade_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/upgrades/{}/upgrade/{}", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& upgrade_id.to_string()),
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
                operation_id: "cancelFirmwareUpgrade",
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
    /**Builder for [`ClientFirmwareExt::list_fota_devices`]

[`ClientFirmwareExt::list_fota_devices`]: super::ClientFirmwareExt::list_fota_devices*/
    #[derive(Debug, Clone)]
    pub struct ListFotaDevices<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        start_index: Result<::std::string::String, String>,
    }
    impl<'a> ListFotaDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                start_index: Err("start_index was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn start_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_index = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for start_index failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/devices/{account}/index/{startIndex}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FotaDeviceListResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, start_index } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let start_index = start_index.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/devices/{}/index/{}", client.baseurl, encode_path(& account
                .to_string()), encode_path(& start_index.to_string()),
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
                operation_id: "listFotaDevices",
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
    /**Builder for [`ClientFirmwareExt::list_firmware_upgrades_by_status`]

[`ClientFirmwareExt::list_firmware_upgrades_by_status`]: super::ClientFirmwareExt::list_firmware_upgrades_by_status*/
    #[derive(Debug, Clone)]
    pub struct ListFirmwareUpgradesByStatus<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        upgrade_status: Result<::std::string::String, String>,
        start_index: Result<::std::string::String, String>,
    }
    impl<'a> ListFirmwareUpgradesByStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                upgrade_status: Err("upgrade_status was not initialized".to_string()),
                start_index: Err("start_index was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn upgrade_status<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.upgrade_status = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for upgrade_status failed"
                        .to_string()
                });
            self
        }
        pub fn start_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_index = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for start_index failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/reports/{account}/status/{upgradeStatus}/index/{startIndex}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::UpgradeListQueryResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, upgrade_status, start_index } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let upgrade_status = upgrade_status.map_err(Error::InvalidRequest)?;
            let start_index = start_index.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/reports/{}/status/{}/index/{}", client.baseurl, encode_path(&
                account.to_string()), encode_path(& upgrade_status.to_string()),
                encode_path(& start_index.to_string()),
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
                operation_id: "listFirmwareUpgradesByStatus",
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
    /**Builder for [`ClientFirmwareExt::get_device_firmware_history`]

[`ClientFirmwareExt::get_device_firmware_history`]: super::ClientFirmwareExt::get_device_firmware_history*/
    #[derive(Debug, Clone)]
    pub struct GetDeviceFirmwareHistory<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        device_id: Result<::std::string::String, String>,
    }
    impl<'a> GetDeviceFirmwareHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                device_id: Err("device_id was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.device_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for device_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/reports/{account}/devices/{deviceId}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceUpgradeHistoryList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, device_id } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let device_id = device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/reports/{}/devices/{}", client.baseurl, encode_path(& account
                .to_string()), encode_path(& device_id.to_string()),
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
                operation_id: "getDeviceFirmwareHistory",
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
    /**Builder for [`ClientFirmwareExt::get_fota_subscription`]

[`ClientFirmwareExt::get_fota_subscription`]: super::ClientFirmwareExt::get_fota_subscription*/
    #[derive(Debug, Clone)]
    pub struct GetFotaSubscription<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
    }
    impl<'a> GetFotaSubscription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/subscriptions/{account}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FotaSubscription>, Error<types::ErrorAnswer>> {
            let Self { client, account } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/subscriptions/{}", client.baseurl, encode_path(& account
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
                operation_id: "getFotaSubscription",
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
    /**Builder for [`ClientFirmwareExt::get_fota_license_status`]

[`ClientFirmwareExt::get_fota_license_status`]: super::ClientFirmwareExt::get_fota_license_status*/
    #[derive(Debug, Clone)]
    pub struct GetFotaLicenseStatus<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        start_index: Result<::std::string::String, String>,
    }
    impl<'a> GetFotaLicenseStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                start_index: Err("start_index was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn start_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_index = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for start_index failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/licenses/{account}/index/{startIndex}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AccountLicenseInfo>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, start_index } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let start_index = start_index.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/licenses/{}/index/{}", client.baseurl, encode_path(& account
                .to_string()), encode_path(& start_index.to_string()),
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
                operation_id: "getFotaLicenseStatus",
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
    /**Builder for [`ClientFirmwareExt::assign_fota_licenses`]

[`ClientFirmwareExt::assign_fota_licenses`]: super::ClientFirmwareExt::assign_fota_licenses*/
    #[derive(Debug, Clone)]
    pub struct AssignFotaLicenses<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        body: Result<types::builder::FotaLicenseRequest, String>,
    }
    impl<'a> AssignFotaLicenses<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FotaLicenseRequest>,
            <V as std::convert::TryInto<
                types::FotaLicenseRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FotaLicenseRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FotaLicenseRequest,
            ) -> types::builder::FotaLicenseRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v1/licenses/{account}/assign`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FotaLicenseResult>, Error<types::ErrorAnswer>> {
            let Self { client, account, body } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FotaLicenseRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/licenses/{}/assign", client.baseurl, encode_path(& account
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
                operation_id: "assignFotaLicenses",
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
    /**Builder for [`ClientFirmwareExt::remove_fota_licenses`]

[`ClientFirmwareExt::remove_fota_licenses`]: super::ClientFirmwareExt::remove_fota_licenses*/
    #[derive(Debug, Clone)]
    pub struct RemoveFotaLicenses<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        body: Result<types::builder::FotaLicenseRequest, String>,
    }
    impl<'a> RemoveFotaLicenses<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FotaLicenseRequest>,
            <V as std::convert::TryInto<
                types::FotaLicenseRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FotaLicenseRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FotaLicenseRequest,
            ) -> types::builder::FotaLicenseRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v1/licenses/{account}/remove`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FotaLicenseResult>, Error<types::ErrorAnswer>> {
            let Self { client, account, body } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FotaLicenseRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/licenses/{}/remove", client.baseurl, encode_path(& account
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
                operation_id: "removeFotaLicenses",
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
    /**Builder for [`ClientFirmwareExt::create_fota_license_removal_list`]

[`ClientFirmwareExt::create_fota_license_removal_list`]: super::ClientFirmwareExt::create_fota_license_removal_list*/
    #[derive(Debug, Clone)]
    pub struct CreateFotaLicenseRemovalList<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        body: Result<types::builder::FotaLicenseRemovalRequest, String>,
    }
    impl<'a> CreateFotaLicenseRemovalList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FotaLicenseRemovalRequest>,
            <V as std::convert::TryInto<
                types::FotaLicenseRemovalRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `FotaLicenseRemovalRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FotaLicenseRemovalRequest,
            ) -> types::builder::FotaLicenseRemovalRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v1/licenses/{account}/cancel`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FotaLicenseRemovalResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, body } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FotaLicenseRemovalRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/licenses/{}/cancel", client.baseurl, encode_path(& account
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
                operation_id: "createFotaLicenseRemovalList",
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
    /**Builder for [`ClientFirmwareExt::delete_fota_license_removal_list`]

[`ClientFirmwareExt::delete_fota_license_removal_list`]: super::ClientFirmwareExt::delete_fota_license_removal_list*/
    #[derive(Debug, Clone)]
    pub struct DeleteFotaLicenseRemovalList<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
    }
    impl<'a> DeleteFotaLicenseRemovalList<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/fota/v1/licenses/{account}/cancel`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, account } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/licenses/{}/cancel", client.baseurl, encode_path(& account
                .to_string()),
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
                operation_id: "deleteFotaLicenseRemovalList",
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
    /**Builder for [`ClientFirmwareExt::list_fota_license_removals`]

[`ClientFirmwareExt::list_fota_license_removals`]: super::ClientFirmwareExt::list_fota_license_removals*/
    #[derive(Debug, Clone)]
    pub struct ListFotaLicenseRemovals<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        start_index: Result<::std::string::String, String>,
    }
    impl<'a> ListFotaLicenseRemovals<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                start_index: Err("start_index was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn start_index<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.start_index = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for start_index failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/licenses/{account}/cancel/index/{startIndex}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FotaLicenseRemovalList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, start_index } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let start_index = start_index.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/licenses/{}/cancel/index/{}", client.baseurl, encode_path(&
                account.to_string()), encode_path(& start_index.to_string()),
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
                operation_id: "listFotaLicenseRemovals",
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
    /**Builder for [`ClientFirmwareExt::list_fota_callbacks`]

[`ClientFirmwareExt::list_fota_callbacks`]: super::ClientFirmwareExt::list_fota_callbacks*/
    #[derive(Debug, Clone)]
    pub struct ListFotaCallbacks<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
    }
    impl<'a> ListFotaCallbacks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v1/callbacks/{account}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FotaRegisteredCallbacks>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/callbacks/{}", client.baseurl, encode_path(& account
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
                operation_id: "listFotaCallbacks",
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
    /**Builder for [`ClientFirmwareExt::register_fota_callback`]

[`ClientFirmwareExt::register_fota_callback`]: super::ClientFirmwareExt::register_fota_callback*/
    #[derive(Debug, Clone)]
    pub struct RegisterFotaCallback<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        body: Result<types::builder::FotaCallbackRequest, String>,
    }
    impl<'a> RegisterFotaCallback<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::FotaCallbackRequest>,
            <V as std::convert::TryInto<
                types::FotaCallbackRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `FotaCallbackRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::FotaCallbackRequest,
            ) -> types::builder::FotaCallbackRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v1/callbacks/{account}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FotaCallbackActionResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account, body } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::FotaCallbackRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/callbacks/{}", client.baseurl, encode_path(& account
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
                operation_id: "registerFotaCallback",
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
    /**Builder for [`ClientFirmwareExt::deregister_fota_callback`]

[`ClientFirmwareExt::deregister_fota_callback`]: super::ClientFirmwareExt::deregister_fota_callback*/
    #[derive(Debug, Clone)]
    pub struct DeregisterFotaCallback<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        service: Result<::std::string::String, String>,
    }
    impl<'a> DeregisterFotaCallback<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                service: Err("service was not initialized".to_string()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn service<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.service = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for service failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/fota/v1/callbacks/{account}/name/{service}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, account, service } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let service = service.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v1/callbacks/{}/name/{}", client.baseurl, encode_path(& account
                .to_string()), encode_path(& service.to_string()),
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
                operation_id: "deregisterFotaCallback",
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
    /**Builder for [`ClientFirmwareExt::schedule_firmware_campaign_v3`]

[`ClientFirmwareExt::schedule_firmware_campaign_v3`]: super::ClientFirmwareExt::schedule_firmware_campaign_v3*/
    #[derive(Debug, Clone)]
    pub struct ScheduleFirmwareCampaignV3<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        body: Result<types::builder::CampaignFirmwareUpgrade, String>,
    }
    impl<'a> ScheduleFirmwareCampaignV3<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
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
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CampaignFirmwareUpgrade>,
            <V as std::convert::TryInto<
                types::CampaignFirmwareUpgrade,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CampaignFirmwareUpgrade` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CampaignFirmwareUpgrade,
            ) -> types::builder::CampaignFirmwareUpgrade,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v3/campaigns/firmware/{accountName}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FirmwareCampaign>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, body } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CampaignFirmwareUpgrade::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v3/campaigns/firmware/{}", client.baseurl, encode_path(&
                account_name.to_string()),
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
                operation_id: "scheduleFirmwareCampaignV3",
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
    /**Builder for [`ClientFirmwareExt::get_campaign_v3`]

[`ClientFirmwareExt::get_campaign_v3`]: super::ClientFirmwareExt::get_campaign_v3*/
    #[derive(Debug, Clone)]
    pub struct GetCampaignV3<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        campaign_id: Result<::std::string::String, String>,
    }
    impl<'a> GetCampaignV3<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                campaign_id: Err("campaign_id was not initialized".to_string()),
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
        pub fn campaign_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.campaign_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for campaign_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v3/campaigns/{accountName}/{campaignId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::FirmwareCampaign>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, campaign_id } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let campaign_id = campaign_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v3/campaigns/{}/{}", client.baseurl, encode_path(& account_name
                .to_string()), encode_path(& campaign_id.to_string()),
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
                operation_id: "getCampaignV3",
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
    /**Builder for [`ClientFirmwareExt::cancel_campaign_v3`]

[`ClientFirmwareExt::cancel_campaign_v3`]: super::ClientFirmwareExt::cancel_campaign_v3*/
    #[derive(Debug, Clone)]
    pub struct CancelCampaignV3<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        campaign_id: Result<::std::string::String, String>,
    }
    impl<'a> CancelCampaignV3<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                campaign_id: Err("campaign_id was not initialized".to_string()),
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
        pub fn campaign_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.campaign_id = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for campaign_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/fota/v3/campaigns/{accountName}/{campaignId}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, campaign_id } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let campaign_id = campaign_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v3/campaigns/{}/{}", client.baseurl, encode_path(& account_name
                .to_string()), encode_path(& campaign_id.to_string()),
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
                operation_id: "cancelCampaignV3",
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
    /**Builder for [`ClientFirmwareExt::list_firmware_v3`]

[`ClientFirmwareExt::list_firmware_v3`]: super::ClientFirmwareExt::list_firmware_v3*/
    #[derive(Debug, Clone)]
    pub struct ListFirmwareV3<'a> {
        client: &'a super::Client,
        acc: Result<::std::string::String, String>,
        protocol: Result<::std::string::String, String>,
    }
    impl<'a> ListFirmwareV3<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                acc: Err("acc was not initialized".to_string()),
                protocol: Err("protocol was not initialized".to_string()),
            }
        }
        pub fn acc<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.acc = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for acc failed"
                        .to_string()
                });
            self
        }
        pub fn protocol<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.protocol = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for protocol failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/fota/v3/firmware/{acc}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::FirmwarePackageList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, acc, protocol } = self;
            let acc = acc.map_err(Error::InvalidRequest)?;
            let protocol = protocol.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v3/firmware/{}", client.baseurl, encode_path(& acc.to_string()),
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("protocol", &protocol))
                .build()?;
            let info = OperationInfo {
                operation_id: "listFirmwareV3",
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
    /**Builder for [`ClientFirmwareExt::schedule_software_campaign_v2`]

[`ClientFirmwareExt::schedule_software_campaign_v2`]: super::ClientFirmwareExt::schedule_software_campaign_v2*/
    #[derive(Debug, Clone)]
    pub struct ScheduleSoftwareCampaignV2<'a> {
        client: &'a super::Client,
        account: Result<::std::string::String, String>,
        body: Result<types::builder::CampaignSoftwareUpgrade, String>,
    }
    impl<'a> ScheduleSoftwareCampaignV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account: Err("account was not initialized".to_string()),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn account<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.account = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CampaignSoftwareUpgrade>,
            <V as std::convert::TryInto<
                types::CampaignSoftwareUpgrade,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CampaignSoftwareUpgrade` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CampaignSoftwareUpgrade,
            ) -> types::builder::CampaignSoftwareUpgrade,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/fota/v2/campaigns/{account}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::CampaignSoftware>, Error<types::ErrorAnswer>> {
            let Self { client, account, body } = self;
            let account = account.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::CampaignSoftwareUpgrade::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/fota/v2/campaigns/{}", client.baseurl, encode_path(& account
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
                operation_id: "scheduleSoftwareCampaignV2",
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
