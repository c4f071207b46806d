// Generated from openapi/location.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Device locations, consent to locate devices, and usage of the location service.
pub trait ClientLocationExt {
    /** Locates devices immediately

Locates up to 20 devices. The service responds when it has a position or an error for every device. Depending on the
network, this can take a long time. Do not mix IoT devices and consumer devices in one request: it must contain only IoT
devices of the account, or only consumer devices with consent (quirk location-consent-scope).

A position from the cache is free. A position from the network counts against the purchased allowance and replaces the
cached position, so the call is not retried automatically. The HTTP status is 200 even if devices were not located, so
check the `error` of each device (`POSITION METHOD FAILURE`). Exception: with `cacheMode` 0, the call fails with
`CACHE_UNAVAILABLE` if there is no cached position (quirk location-cache-unavailable).

Other failed calls return `INVALID_REQUEST` or `INVALID_PARAMETER`. For `INVALID_PARAMETER`, only the message shows the
reason: an unknown device (`Device not found`), a device that is in another account or does not have the MDN in the
request (`Ownership or MDN validation failed`), an excluded device (`Consent check failed`), or an account without the
location service (`Unregistered account`). A call with an expired session returns `INVALID_PARAMETER` too
(quirk location-session-expired).

Sends a `POST` request to `/loc/v1/locations`*/
    fn list_device_locations(&self) -> builder::ListDeviceLocations<'_>;
    /** Requests the positions of many devices

Requests the positions of up to 10000 devices. Do not mix IoT devices and consumer devices in one request
(quirk location-consent-scope). Positions from the network count against the purchased allowance and replace the cached
positions. The response has a `txid` instead of a request id.

The callback service DeviceLocation sends one message per device. Register a listener for it with
registerLocationCallback. If the owner of a consumer device has not consented, the owner receives an SMS that asks for
consent. If the owner refuses, or does not reply within an hour, the device is reported with an error. A failed call
returns `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.

Sends a `POST` request to `/loc/v1/devicelocations`*/
    fn request_device_locations(&self) -> builder::RequestDeviceLocations<'_>;
    /** Cancels a request for positions

Cancels a request for positions that is still queued. If the request has already been processed, even partly, the call returns `INVALID_PARAMETER` with the message `Unable to Cancel`. The account is a query parameter here, but part of the path in cancelLocationReport.

Sends a `DELETE` request to `/loc/v1/devicelocations/{txid}`

Arguments:
- `txid`: The id of the request to cancel.
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn cancel_device_location_request(&self) -> builder::CancelDeviceLocationRequest<'_>;
    /** Creates a report of the positions of many devices

Creates a report about the positions of up to 10000 devices. getLocationReport returns the completed report. Do not mix
IoT devices and consumer devices in one request. Positions from the network count against the purchased allowance and
replace the cached positions. Reports are kept for 30 days.

The callback service Location sends a message when the report is ready. Register a listener for it with
registerLocationCallback. With `cacheMode` 0 the report is ready immediately and no message is sent, so call
getLocationReportStatus (quirk location-report-callback). A failed call returns `INVALID_REQUEST` or
`INVALID_PARAMETER`, as in listDeviceLocations.

Sends a `POST` request to `/loc/v1/locationreports`*/
    fn create_location_report(&self) -> builder::CreateLocationReport<'_>;
    /** Gets a report of positions

Returns a completed report, with up to 1000 devices per response. Reports are kept for 30 days. While `hasMoreData` is true, request the next page with `startindex` raised by the number of devices received. Devices that were not located are included, with an error. A failed call returns `INVALID_PARAMETER` or `INVALID_REQUEST`.

Sends a `GET` request to `/loc/v1/locationreports/{accountName}/report/{txid}/index/{startindex}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `txid`: The id of the report.
- `startindex`: Index of the first record to return: 0 for the first page, then 1000, 2000 and so on.*/
    fn get_location_report(&self) -> builder::GetLocationReport<'_>;
    /** Gets the status of a report

Returns whether a report is queued, in progress, or ready to be fetched. A failed call returns `INVALID_PARAMETER` or `INVALID_REQUEST`.

Sends a `GET` request to `/loc/v1/locationreports/{accountName}/report/{txid}/status`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `txid`: The id of the report.*/
    fn get_location_report_status(&self) -> builder::GetLocationReportStatus<'_>;
    /** Cancels a report

Cancels a report that is still queued. If the report is in progress or completed, the call returns `INVALID_PARAMETER` with the message `Unable to Cancel`.

Sends a `DELETE` request to `/loc/v1/locationreports/{accountName}/report/{txid}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `txid`: The id of the report.*/
    fn cancel_location_report(&self) -> builder::CancelLocationReport<'_>;
    /** Lists the listeners for location messages

Lists the listeners that the account has registered for Location and DeviceLocation.

Sends a `GET` request to `/loc/v1/callbacks/{accountName}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn list_location_callbacks(&self) -> builder::ListLocationCallbacks<'_>;
    /** Registers a listener for location messages

Registers the URL to which the callback service Location (a report is ready) or DeviceLocation (the position of a
device) sends its messages. The registry is separate from that of registerCallback. Registering again replaces the URL
(quirk location-register-again). Location and DeviceLocation need different URLs. Their messages come from
68.128.212.217. Messages to the listeners of registerCallback come from other addresses.

According to Verizon's documentation, the response header `Shared-Key` contains the secret for the HMAC-SHA256
signatures of the messages (quirk location-shared-key). The key is returned only once, so the call is not retried
automatically.

Sends a `POST` request to `/loc/v1/callbacks/{accountName}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `body`*/
    fn register_location_callback(&self) -> builder::RegisterLocationCallback<'_>;
    /** Removes a listener for location messages

Removes the listener of Location or DeviceLocation, which then sends no more messages. An identical second call has no further effect.

Sends a `DELETE` request to `/loc/v1/callbacks/{accountName}/name/{service}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `service`: Name of the callback service: Location or DeviceLocation.*/
    fn deregister_location_callback(&self) -> builder::DeregisterLocationCallback<'_>;
    /** Gets the consents to locate devices

Returns the consents of the account, or only the consent of one device. Verizon's documentation contradicts itself on whether IoT devices need consent too (quirk location-consent-scope).

Sends a `GET` request to `/loc/v1/devicelocations/action/consents`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `device_id`: IMEI of the device whose consent to return. If omitted, all consents are returned.*/
    fn get_location_consents(&self) -> builder::GetLocationConsents<'_>;
    /** Changes the consent of the whole account

Changes the consent level of all devices of the account. Verizon's SDK sends a PUT, but Verizon's documentation shows a POST (quirk location-consent-method). According to the documentation, the callback service DeviceLocation reports the new consents (quirk location-consent-callback).

Sends a `PUT` request to `/loc/v1/devicelocations/action/consents`*/
    fn update_location_consents(&self) -> builder::UpdateLocationConsents<'_>;
    /** Records consents to locate devices

Records that devices have consented to being located. Only the account that owns the devices may do this. The body is only partly documented (quirk location-consent-members). According to Verizon's documentation, the callback service DeviceLocation reports the new consents (quirk location-consent-callback).

Sends a `POST` request to `/loc/v1/devicelocations/action/consents`*/
    fn create_location_consents(&self) -> builder::CreateLocationConsents<'_>;
    /** Excludes devices from being located

Adds up to 2000 devices to the exclusion list, replaces the list, or excludes all devices. If `type` is omitted, the request replaces the list: devices that it does not name can be located again (quirk location-exclusion-type). Identifiers are plain strings, without their kind. A request with both `allDevice` and a list of devices returns `INVALID_PARAMETER` with the message `Conflicting device list`. An identical second call has no further effect.

Sends a `POST` request to `/loc/v1/consents`*/
    fn exclude_devices(&self) -> builder::ExcludeDevices<'_>;
    /** Allows excluded devices to be located again

Removes up to 2000 devices from the exclusion list. Verizon's SDK sends query parameters, but Verizon's documentation shows a body (quirk location-exclusion-delete). An identical second call has no further effect.

Sends a `DELETE` request to `/loc/v1/consents`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `device_list`: The devices by IMEI, MEID or ESN, separated by commas (quirk location-exclusion-delete).*/
    fn remove_device_exclusions(&self) -> builder::RemoveDeviceExclusions<'_>;
    /** Lists the devices excluded from being located

Lists the excluded devices, up to 2000 per response. While `hasMoreData` is true, request the next page with `startIndex` raised by the number of devices received (quirk location-exclusion-index).

Sends a `GET` request to `/loc/v1/consents/{accountName}/index/{startIndex}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.
- `start_index`: Index of the first record to return, starting at 0.*/
    fn list_device_exclusions(&self) -> builder::ListDeviceExclusions<'_>;
    /** Gets the location subscription

Returns the kind of location service that the account purchased, its allowance, and the date of purchase.

Sends a `GET` request to `/loc/v1/subscriptions/{accountName}`

Arguments:
- `account_name`: Billing account: ten digits, a hyphen, five digits. Leading zeros are significant.*/
    fn get_location_subscription(&self) -> builder::GetLocationSubscription<'_>;
    /** Gets the usage of the location service

Counts the positions that one account used in a period. The positions of the accounts that this account manages can be included. The operation changes nothing, although it is a POST. Dates have the form month-day-year (quirk location-dates).

Sends a `POST` request to `/loc/v1/usage`*/
    fn get_location_usage(&self) -> builder::GetLocationUsage<'_>;
}
impl ClientLocationExt for Client {
    fn list_device_locations(&self) -> builder::ListDeviceLocations<'_> {
        builder::ListDeviceLocations::new(self)
    }
    fn request_device_locations(&self) -> builder::RequestDeviceLocations<'_> {
        builder::RequestDeviceLocations::new(self)
    }
    fn cancel_device_location_request(
        &self,
    ) -> builder::CancelDeviceLocationRequest<'_> {
        builder::CancelDeviceLocationRequest::new(self)
    }
    fn create_location_report(&self) -> builder::CreateLocationReport<'_> {
        builder::CreateLocationReport::new(self)
    }
    fn get_location_report(&self) -> builder::GetLocationReport<'_> {
        builder::GetLocationReport::new(self)
    }
    fn get_location_report_status(&self) -> builder::GetLocationReportStatus<'_> {
        builder::GetLocationReportStatus::new(self)
    }
    fn cancel_location_report(&self) -> builder::CancelLocationReport<'_> {
        builder::CancelLocationReport::new(self)
    }
    fn list_location_callbacks(&self) -> builder::ListLocationCallbacks<'_> {
        builder::ListLocationCallbacks::new(self)
    }
    fn register_location_callback(&self) -> builder::RegisterLocationCallback<'_> {
        builder::RegisterLocationCallback::new(self)
    }
    fn deregister_location_callback(&self) -> builder::DeregisterLocationCallback<'_> {
        builder::DeregisterLocationCallback::new(self)
    }
    fn get_location_consents(&self) -> builder::GetLocationConsents<'_> {
        builder::GetLocationConsents::new(self)
    }
    fn update_location_consents(&self) -> builder::UpdateLocationConsents<'_> {
        builder::UpdateLocationConsents::new(self)
    }
    fn create_location_consents(&self) -> builder::CreateLocationConsents<'_> {
        builder::CreateLocationConsents::new(self)
    }
    fn exclude_devices(&self) -> builder::ExcludeDevices<'_> {
        builder::ExcludeDevices::new(self)
    }
    fn remove_device_exclusions(&self) -> builder::RemoveDeviceExclusions<'_> {
        builder::RemoveDeviceExclusions::new(self)
    }
    fn list_device_exclusions(&self) -> builder::ListDeviceExclusions<'_> {
        builder::ListDeviceExclusions::new(self)
    }
    fn get_location_subscription(&self) -> builder::GetLocationSubscription<'_> {
        builder::GetLocationSubscription::new(self)
    }
    fn get_location_usage(&self) -> builder::GetLocationUsage<'_> {
        builder::GetLocationUsage::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientLocationExt::list_device_locations`]

[`ClientLocationExt::list_device_locations`]: super::ClientLocationExt::list_device_locations*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceLocations<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LocationRequest, String>,
    }
    impl<'a> ListDeviceLocations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LocationRequest>,
            <V as std::convert::TryInto<
                types::LocationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LocationRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LocationRequest,
            ) -> types::builder::LocationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/locations`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LocationList>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LocationRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/loc/v1/locations", client.baseurl,);
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
                operation_id: "listDeviceLocations",
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
    /**Builder for [`ClientLocationExt::request_device_locations`]

[`ClientLocationExt::request_device_locations`]: super::ClientLocationExt::request_device_locations*/
    #[derive(Debug, Clone)]
    pub struct RequestDeviceLocations<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LocationRequest, String>,
    }
    impl<'a> RequestDeviceLocations<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LocationRequest>,
            <V as std::convert::TryInto<
                types::LocationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LocationRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LocationRequest,
            ) -> types::builder::LocationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/devicelocations`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LocationTransaction>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LocationRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/loc/v1/devicelocations", client.baseurl,);
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
                operation_id: "requestDeviceLocations",
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
    /**Builder for [`ClientLocationExt::cancel_device_location_request`]

[`ClientLocationExt::cancel_device_location_request`]: super::ClientLocationExt::cancel_device_location_request*/
    #[derive(Debug, Clone)]
    pub struct CancelDeviceLocationRequest<'a> {
        client: &'a super::Client,
        txid: Result<::std::string::String, String>,
        account_name: Result<::std::string::String, String>,
    }
    impl<'a> CancelDeviceLocationRequest<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                txid: Err("txid was not initialized".to_string()),
                account_name: Err("account_name was not initialized".to_string()),
            }
        }
        pub fn txid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.txid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for txid failed"
                        .to_string()
                });
            self
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
        ///Sends a `DELETE` request to `/loc/v1/devicelocations/{txid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TransactionId>, Error<types::ErrorAnswer>> {
            let Self { client, txid, account_name } = self;
            let txid = txid.map_err(Error::InvalidRequest)?;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/devicelocations/{}", client.baseurl, encode_path(& txid
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
                .query(&progenitor_client::QueryParam::new("accountName", &account_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "cancelDeviceLocationRequest",
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
    /**Builder for [`ClientLocationExt::create_location_report`]

[`ClientLocationExt::create_location_report`]: super::ClientLocationExt::create_location_report*/
    #[derive(Debug, Clone)]
    pub struct CreateLocationReport<'a> {
        client: &'a super::Client,
        body: Result<types::builder::LocationRequest, String>,
    }
    impl<'a> CreateLocationReport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::LocationRequest>,
            <V as std::convert::TryInto<
                types::LocationRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `LocationRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::LocationRequest,
            ) -> types::builder::LocationRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/locationreports`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LocationReportTransaction>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::LocationRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/loc/v1/locationreports", client.baseurl,);
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
                operation_id: "createLocationReport",
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
    /**Builder for [`ClientLocationExt::get_location_report`]

[`ClientLocationExt::get_location_report`]: super::ClientLocationExt::get_location_report*/
    #[derive(Debug, Clone)]
    pub struct GetLocationReport<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        txid: Result<::std::string::String, String>,
        startindex: Result<::std::string::String, String>,
    }
    impl<'a> GetLocationReport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                txid: Err("txid was not initialized".to_string()),
                startindex: Err("startindex was not initialized".to_string()),
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
        pub fn txid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.txid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for txid failed"
                        .to_string()
                });
            self
        }
        pub fn startindex<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.startindex = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for startindex failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/loc/v1/locationreports/{accountName}/report/{txid}/index/{startindex}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::LocationReport>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, txid, startindex } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let txid = txid.map_err(Error::InvalidRequest)?;
            let startindex = startindex.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/locationreports/{}/report/{}/index/{}", client.baseurl,
                encode_path(& account_name.to_string()), encode_path(& txid.to_string()),
                encode_path(& startindex.to_string()),
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
                operation_id: "getLocationReport",
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
    /**Builder for [`ClientLocationExt::get_location_report_status`]

[`ClientLocationExt::get_location_report_status`]: super::ClientLocationExt::get_location_report_status*/
    #[derive(Debug, Clone)]
    pub struct GetLocationReportStatus<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        txid: Result<::std::string::String, String>,
    }
    impl<'a> GetLocationReportStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                txid: Err("txid was not initialized".to_string()),
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
        pub fn txid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.txid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for txid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/loc/v1/locationreports/{accountName}/report/{txid}/status`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LocationReportStatus>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name, txid } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let txid = txid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/locationreports/{}/report/{}/status", client.baseurl,
                encode_path(& account_name.to_string()), encode_path(& txid.to_string()),
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
                operation_id: "getLocationReportStatus",
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
    /**Builder for [`ClientLocationExt::cancel_location_report`]

[`ClientLocationExt::cancel_location_report`]: super::ClientLocationExt::cancel_location_report*/
    #[derive(Debug, Clone)]
    pub struct CancelLocationReport<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        txid: Result<::std::string::String, String>,
    }
    impl<'a> CancelLocationReport<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                txid: Err("txid was not initialized".to_string()),
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
        pub fn txid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.txid = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for txid failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/loc/v1/locationreports/{accountName}/report/{txid}`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::TransactionId>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, txid } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let txid = txid.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/locationreports/{}/report/{}", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& txid.to_string()),
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
                operation_id: "cancelLocationReport",
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
    /**Builder for [`ClientLocationExt::list_location_callbacks`]

[`ClientLocationExt::list_location_callbacks`]: super::ClientLocationExt::list_location_callbacks*/
    #[derive(Debug, Clone)]
    pub struct ListLocationCallbacks<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
    }
    impl<'a> ListLocationCallbacks<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
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
        ///Sends a `GET` request to `/loc/v1/callbacks/{accountName}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceLocationCallbackList>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/callbacks/{}", client.baseurl, encode_path(& account_name
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
                operation_id: "listLocationCallbacks",
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
    /**Builder for [`ClientLocationExt::register_location_callback`]

[`ClientLocationExt::register_location_callback`]: super::ClientLocationExt::register_location_callback*/
    #[derive(Debug, Clone)]
    pub struct RegisterLocationCallback<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        body: Result<types::builder::DeviceLocationCallback, String>,
    }
    impl<'a> RegisterLocationCallback<'a> {
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
            V: std::convert::TryInto<types::DeviceLocationCallback>,
            <V as std::convert::TryInto<
                types::DeviceLocationCallback,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceLocationCallback` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceLocationCallback,
            ) -> types::builder::DeviceLocationCallback,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/callbacks/{accountName}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LocationCallbackRegistration>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name, body } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::DeviceLocationCallback::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/callbacks/{}", client.baseurl, encode_path(& account_name
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
                operation_id: "registerLocationCallback",
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
    /**Builder for [`ClientLocationExt::deregister_location_callback`]

[`ClientLocationExt::deregister_location_callback`]: super::ClientLocationExt::deregister_location_callback*/
    #[derive(Debug, Clone)]
    pub struct DeregisterLocationCallback<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        service: Result<::std::string::String, String>,
    }
    impl<'a> DeregisterLocationCallback<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                service: Err("service was not initialized".to_string()),
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
        ///Sends a `DELETE` request to `/loc/v1/callbacks/{accountName}/name/{service}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::LocationDeregistration>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name, service } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let service = service.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/callbacks/{}/name/{}", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& service.to_string()),
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
                operation_id: "deregisterLocationCallback",
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
    /**Builder for [`ClientLocationExt::get_location_consents`]

[`ClientLocationExt::get_location_consents`]: super::ClientLocationExt::get_location_consents*/
    #[derive(Debug, Clone)]
    pub struct GetLocationConsents<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        device_id: Result<Option<::std::string::String>, String>,
    }
    impl<'a> GetLocationConsents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                device_id: Ok(None),
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
        pub fn device_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.device_id = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for device_id failed"
                        .to_string()
                });
            self
        }
        ///Sends a `GET` request to `/loc/v1/devicelocations/action/consents`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::AccountDeviceConsent>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name, device_id } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let device_id = device_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/devicelocations/action/consents", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("accountName", &account_name))
                .query(&progenitor_client::QueryParam::new("deviceId", &device_id))
                .build()?;
            let info = OperationInfo {
                operation_id: "getLocationConsents",
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
    /**Builder for [`ClientLocationExt::update_location_consents`]

[`ClientLocationExt::update_location_consents`]: super::ClientLocationExt::update_location_consents*/
    #[derive(Debug, Clone)]
    pub struct UpdateLocationConsents<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AccountConsentUpdate, String>,
    }
    impl<'a> UpdateLocationConsents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountConsentUpdate>,
            <V as std::convert::TryInto<
                types::AccountConsentUpdate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AccountConsentUpdate` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AccountConsentUpdate,
            ) -> types::builder::AccountConsentUpdate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `PUT` request to `/loc/v1/devicelocations/action/consents`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ConsentTransaction>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AccountConsentUpdate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/devicelocations/action/consents", client.baseurl,
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
                operation_id: "updateLocationConsents",
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
    /**Builder for [`ClientLocationExt::create_location_consents`]

[`ClientLocationExt::create_location_consents`]: super::ClientLocationExt::create_location_consents*/
    #[derive(Debug, Clone)]
    pub struct CreateLocationConsents<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AccountConsentCreate, String>,
    }
    impl<'a> CreateLocationConsents<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountConsentCreate>,
            <V as std::convert::TryInto<
                types::AccountConsentCreate,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AccountConsentCreate` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AccountConsentCreate,
            ) -> types::builder::AccountConsentCreate,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/devicelocations/action/consents`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ConsentTransaction>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AccountConsentCreate::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/devicelocations/action/consents", client.baseurl,
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
                operation_id: "createLocationConsents",
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
    /**Builder for [`ClientLocationExt::exclude_devices`]

[`ClientLocationExt::exclude_devices`]: super::ClientLocationExt::exclude_devices*/
    #[derive(Debug, Clone)]
    pub struct ExcludeDevices<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ConsentRequest, String>,
    }
    impl<'a> ExcludeDevices<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConsentRequest>,
            <V as std::convert::TryInto<
                types::ConsentRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `ConsentRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ConsentRequest,
            ) -> types::builder::ConsentRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/consents`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ConsentRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/loc/v1/consents", client.baseurl,);
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
                operation_id: "excludeDevices",
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
    /**Builder for [`ClientLocationExt::remove_device_exclusions`]

[`ClientLocationExt::remove_device_exclusions`]: super::ClientLocationExt::remove_device_exclusions*/
    #[derive(Debug, Clone)]
    pub struct RemoveDeviceExclusions<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        device_list: Result<::std::string::String, String>,
    }
    impl<'a> RemoveDeviceExclusions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                device_list: Err("device_list was not initialized".to_string()),
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
        pub fn device_list<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.device_list = value
                .try_into()
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for device_list failed"
                        .to_string()
                });
            self
        }
        ///Sends a `DELETE` request to `/loc/v1/consents`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::SuccessResult>, Error<types::ErrorAnswer>> {
            let Self { client, account_name, device_list } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let device_list = device_list.map_err(Error::InvalidRequest)?;
            let url = format!("{}/loc/v1/consents", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .query(&progenitor_client::QueryParam::new("accountName", &account_name))
                .query(&progenitor_client::QueryParam::new("deviceList", &device_list))
                .build()?;
            let info = OperationInfo {
                operation_id: "removeDeviceExclusions",
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
    /**Builder for [`ClientLocationExt::list_device_exclusions`]

[`ClientLocationExt::list_device_exclusions`]: super::ClientLocationExt::list_device_exclusions*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceExclusions<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
        start_index: Result<::std::string::String, String>,
    }
    impl<'a> ListDeviceExclusions<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
                start_index: Err("start_index was not initialized".to_string()),
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
        ///Sends a `GET` request to `/loc/v1/consents/{accountName}/index/{startIndex}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DevicesConsentResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name, start_index } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let start_index = start_index.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/consents/{}/index/{}", client.baseurl, encode_path(&
                account_name.to_string()), encode_path(& start_index.to_string()),
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
                operation_id: "listDeviceExclusions",
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
    /**Builder for [`ClientLocationExt::get_location_subscription`]

[`ClientLocationExt::get_location_subscription`]: super::ClientLocationExt::get_location_subscription*/
    #[derive(Debug, Clone)]
    pub struct GetLocationSubscription<'a> {
        client: &'a super::Client,
        account_name: Result<::std::string::String, String>,
    }
    impl<'a> GetLocationSubscription<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_name: Err("account_name was not initialized".to_string()),
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
        ///Sends a `GET` request to `/loc/v1/subscriptions/{accountName}`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceLocationSubscription>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, account_name } = self;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/loc/v1/subscriptions/{}", client.baseurl, encode_path(& account_name
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
                operation_id: "getLocationSubscription",
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
    /**Builder for [`ClientLocationExt::get_location_usage`]

[`ClientLocationExt::get_location_usage`]: super::ClientLocationExt::get_location_usage*/
    #[derive(Debug, Clone)]
    pub struct GetLocationUsage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BillUsageRequest, String>,
    }
    impl<'a> GetLocationUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BillUsageRequest>,
            <V as std::convert::TryInto<
                types::BillUsageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BillUsageRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BillUsageRequest,
            ) -> types::builder::BillUsageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/loc/v1/usage`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::BillableUsageReport>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BillUsageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/loc/v1/usage", client.baseurl,);
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
                operation_id: "getLocationUsage",
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
