// Generated from openapi/groups.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Groups of devices within an account. Many requests accept a group instead of a list of devices.
pub trait ClientGroupsExt {
    /** Creates a group, optionally with devices

Creates a group in the account. The devices in `devicesToAdd` are added immediately and leave their previous group,
because a device is in one group at a time. Their wireless lines do not change.

If the account already has a group with this name, the call returns `REQUEST_FAILED.DeviceGroup.Exists`, so a second
call fails. The call returns `INPUT_INVALID.Account.NotDefined` if `accountName` is missing,
`REQUEST_FAILED.AccountNotFound` for an unknown account, and `REQUEST_FAILED.DeviceNotFound` for an unknown device. It
is not documented whether the group is created if a device is unknown (quirk groups-partial-change). The response is
immediate; no callback follows.

Sends a `POST` request to `/m2m/v1/groups`*/
    fn create_device_group(&self) -> builder::CreateDeviceGroup<'_>;
    /** Lists the groups of an account

Lists all groups of the account in one response, including the default group. The list does not contain the devices of
the groups.

The service returns `REQUEST_FAILED.AccountName` if the user has no access to the account, and
`REQUEST_FAILED.AccountNotFound` if the account does not exist.

Sends a `GET` request to `/m2m/v1/groups/{aname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).*/
    fn list_device_groups(&self) -> builder::ListDeviceGroups<'_>;
    /** Gets a group and its devices

Returns the name and description of a group, and its devices, sorted by identifier. For each device, the operation
returns only the identifiers, and sometimes the IP address; listDevices with a group filter returns all other
attributes.

A long list is split into parts. While more parts follow, the status is 202, `hasMoreData` is true, and the header
`Location` contains the URL of the next part, including the parameter `next`. The last part has status 200 (quirk
groups-next). If the group does not exist, the call returns `REQUEST_FAILED.DeviceGroupNotFound`.

Sends a `GET` request to `/m2m/v1/groups/{aname}/name/{gname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `gname`: Name of the group. Percent-encode spaces and other characters that are not allowed in a path.
- `next`: Where to continue. The `Location` header of the previous response contains a URL with this parameter: use the same value. If omitted, the service returns the first part.*/
    fn get_device_group(&self) -> builder::GetDeviceGroup<'_>;
    /** Changes the name, description or devices of a group

Changes only what the request contains. Added devices leave their previous group; removed devices return to the default
group. Later requests that select devices by this group include the added devices and no longer include the removed
devices.

Sending the same request twice ends in the same state. After a rename, however, the second call no longer finds the
group and returns `REQUEST_FAILED.DeviceGroupNotFound`, although the first call succeeded (quirk groups-repeat-answers).
If another group already has the new name, the call returns `REQUEST_FAILED.DeviceGroup.Exists`. The response is
immediate; no callback follows.

Sends a `PUT` request to `/m2m/v1/groups/{aname}/name/{gname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `gname`: Name of the group. Percent-encode spaces and other characters that are not allowed in a path.
- `body`*/
    fn update_device_group(&self) -> builder::UpdateDeviceGroup<'_>;
    /** Deletes a group but keeps its devices

Deletes the group. Its devices move to the default group; they stay in the account, and their wireless lines do not
change. Afterwards, nothing shows which devices were in the group, so list its devices before deleting it.

The default group cannot be deleted (`INPUT_INVALID.DeviceGroup.DeleteDefault`). Sending the same request twice ends in
the same state, but the second call returns `REQUEST_FAILED.DeviceGroupNotFound` (quirk groups-repeat-answers).

Sends a `DELETE` request to `/m2m/v1/groups/{aname}/name/{gname}`

Arguments:
- `aname`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant. Some documents name the parameter accountname; only its position in the path matters (quirk request-status-path).
- `gname`: Name of the group. Percent-encode spaces and other characters that are not allowed in a path.*/
    fn delete_device_group(&self) -> builder::DeleteDeviceGroup<'_>;
}
impl ClientGroupsExt for Client {
    fn create_device_group(&self) -> builder::CreateDeviceGroup<'_> {
        builder::CreateDeviceGroup::new(self)
    }
    fn list_device_groups(&self) -> builder::ListDeviceGroups<'_> {
        builder::ListDeviceGroups::new(self)
    }
    fn get_device_group(&self) -> builder::GetDeviceGroup<'_> {
        builder::GetDeviceGroup::new(self)
    }
    fn update_device_group(&self) -> builder::UpdateDeviceGroup<'_> {
        builder::UpdateDeviceGroup::new(self)
    }
    fn delete_device_group(&self) -> builder::DeleteDeviceGroup<'_> {
        builder::DeleteDeviceGroup::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientGroupsExt::create_device_group`]

[`ClientGroupsExt::create_device_group`]: super::ClientGroupsExt::create_device_group*/
    #[derive(Debug, Clone)]
    pub struct CreateDeviceGroup<'a> {
        client: &'a super::Client,
        body: Result<types::builder::CreateDeviceGroupRequest, String>,
    }
    impl<'a> CreateDeviceGroup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::CreateDeviceGroupRequest>,
            <V as std::convert::TryInto<
                types::CreateDeviceGroupRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `CreateDeviceGroupRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::CreateDeviceGroupRequest,
            ) -> types::builder::CreateDeviceGroupRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/groups`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::CreateDeviceGroupRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/groups", client.baseurl,);
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
                operation_id: "createDeviceGroup",
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
    /**Builder for [`ClientGroupsExt::list_device_groups`]

[`ClientGroupsExt::list_device_groups`]: super::ClientGroupsExt::list_device_groups*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceGroups<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
    }
    impl<'a> ListDeviceGroups<'a> {
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
        ///Sends a `GET` request to `/m2m/v1/groups/{aname}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::DeviceGroupList>, Error<types::ErrorAnswer>> {
            let Self { client, aname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/groups/{}", client.baseurl, encode_path(& aname.to_string()),
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
                operation_id: "listDeviceGroups",
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
    /**Builder for [`ClientGroupsExt::get_device_group`]

[`ClientGroupsExt::get_device_group`]: super::ClientGroupsExt::get_device_group*/
    #[derive(Debug, Clone)]
    pub struct GetDeviceGroup<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        gname: Result<::std::string::String, String>,
        next: Result<Option<i64>, String>,
    }
    impl<'a> GetDeviceGroup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                gname: Err("gname was not initialized".to_string()),
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
        pub fn gname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.gname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for gname failed"
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
        ///Sends a `GET` request to `/m2m/v1/groups/{aname}/name/{gname}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceGroupDevicesData>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, aname, gname, next } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let gname = gname.map_err(Error::InvalidRequest)?;
            let next = next.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/groups/{}/name/{}", client.baseurl, encode_path(& aname
                .to_string()), encode_path(& gname.to_string()),
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
                operation_id: "getDeviceGroup",
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
    /**Builder for [`ClientGroupsExt::update_device_group`]

[`ClientGroupsExt::update_device_group`]: super::ClientGroupsExt::update_device_group*/
    #[derive(Debug, Clone)]
    pub struct UpdateDeviceGroup<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        gname: Result<::std::string::String, String>,
        body: Result<types::builder::DeviceGroupUpdateRequest, String>,
    }
    impl<'a> UpdateDeviceGroup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                gname: Err("gname was not initialized".to_string()),
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
        pub fn gname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.gname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for gname failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceGroupUpdateRequest>,
            <V as std::convert::TryInto<
                types::DeviceGroupUpdateRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceGroupUpdateRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceGroupUpdateRequest,
            ) -> types::builder::DeviceGroupUpdateRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/m2m/v1/groups/{aname}/name/{gname}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, aname, gname, body } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let gname = gname.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::DeviceGroupUpdateRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/groups/{}/name/{}", client.baseurl, encode_path(& aname
                .to_string()), encode_path(& gname.to_string()),
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
                operation_id: "updateDeviceGroup",
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
    /**Builder for [`ClientGroupsExt::delete_device_group`]

[`ClientGroupsExt::delete_device_group`]: super::ClientGroupsExt::delete_device_group*/
    #[derive(Debug, Clone)]
    pub struct DeleteDeviceGroup<'a> {
        client: &'a super::Client,
        aname: Result<::std::string::String, String>,
        gname: Result<::std::string::String, String>,
    }
    impl<'a> DeleteDeviceGroup<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                aname: Err("aname was not initialized".to_string()),
                gname: Err("gname was not initialized".to_string()),
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
        pub fn gname<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.gname = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for gname failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/m2m/v1/groups/{aname}/name/{gname}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, aname, gname } = self;
            let aname = aname.map_err(Error::InvalidRequest)?;
            let gname = gname.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/groups/{}/name/{}", client.baseurl, encode_path(& aname
                .to_string()), encode_path(& gname.to_string()),
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
                operation_id: "deleteDeviceGroup",
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
