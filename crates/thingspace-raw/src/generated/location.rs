// Generated from openapi/location.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Where devices are, who may be located, and how much of it was used.
pub trait ClientLocationExt {
    /** Find devices now

Finds up to 20 devices and answers when all are found or given up, which takes as long as the network needs. All of them are IoT
lines of the account, or all are consumer lines that consented (quirk location-consent-who).

A fix from the cache costs nothing; a current one counts against the allowance that was bought and replaces the cached one, so
the call is not repeated by itself. The status is 200 even when devices were not found: read `error` of each (`POSITION METHOD
FAILURE`). Without a cached fix, `cacheMode` 0 ends with `CACHE_UNAVAILABLE` (quirk location-cache-unavailable).

What is wrong ends with `INVALID_REQUEST` or `INVALID_PARAMETER`; the meaning of the second only the message tells: a device
that is unknown (Device not found), of somebody else or with another MDN (Ownership or MDN validation failed), or excluded
(Consent check failed); an account without this service (Unregistered account). A dead session ends with it as well
(quirk location-session-expired).

Sends a `POST` request to `/loc/v1/locations`*/
    fn list_device_locations(&self) -> builder::ListDeviceLocations<'_>;
    /** Ask for the places of many devices

Asks for the places of up to 10000 devices, all of them IoT lines of the account or all consumer lines
(quirk location-consent-who). Current fixes count against the allowance and replace the cached ones. The answer has a `txid`
instead of a request id.

Each device is reported through DeviceLocation, which has a registration of its own (registerLocationCallback). The owner of a
consumer line who has not consented yet is asked by SMS; a refusal, or no reply within an hour, is reported as an error.
What is wrong ends with `INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.

Sends a `POST` request to `/loc/v1/devicelocations`*/
    fn request_device_locations(&self) -> builder::RequestDeviceLocations<'_>;
    /** Give up asking for places

Cancels a request for places that is still queued. Once all or some of it is done, it ends with `INVALID_PARAMETER` and the message Unable to Cancel. The account is a query parameter here, a part of the path in the calls about reports.

Sends a `DELETE` request to `/loc/v1/devicelocations/{txid}`

Arguments:
- `txid`: The request to give up.
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.*/
    fn cancel_device_location_request(&self) -> builder::CancelDeviceLocationRequest<'_>;
    /** Order a report of the places of many devices

Orders a report about up to 10000 devices, to be fetched later with getLocationReport. All of them are IoT lines of the account,
or all are consumer lines. Current fixes count against the allowance and replace the cached ones. Reports are kept for 30 days.

That it is ready is told through Location, which has a registration of its own; with `cacheMode` 0 it is ready at once and
nothing is told, so ask getLocationReportStatus (quirk location-report-callback). What is wrong ends with
`INVALID_REQUEST` or `INVALID_PARAMETER`, as in listDeviceLocations.

Sends a `POST` request to `/loc/v1/locationreports`*/
    fn create_location_report(&self) -> builder::CreateLocationReport<'_>;
    /** Fetch a report of places

Fetches a report that is done, up to 1000 devices an answer, for 30 days. While `hasMoreData` is true, ask again with `startindex` raised by the number of devices that came. Devices that were not found are among them, with an error. What is wrong ends with `INVALID_PARAMETER` or `INVALID_REQUEST`.

Sends a `GET` request to `/loc/v1/locationreports/{accountName}/report/{txid}/index/{startindex}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `txid`: The report.
- `startindex`: The first record wanted, from 0; then 1000, 2000 and so on.*/
    fn get_location_report(&self) -> builder::GetLocationReport<'_>;
    /** Ask how far a report is

Tells whether a report is queued, being made, or ready to be fetched. What is wrong ends with `INVALID_PARAMETER` or `INVALID_REQUEST`.

Sends a `GET` request to `/loc/v1/locationreports/{accountName}/report/{txid}/status`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `txid`: The report.*/
    fn get_location_report_status(&self) -> builder::GetLocationReportStatus<'_>;
    /** Cancel a report

Cancels a report that is still queued. One that is being made, or done, ends with `INVALID_PARAMETER` and the message Unable to Cancel.

Sends a `DELETE` request to `/loc/v1/locationreports/{accountName}/report/{txid}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `txid`: The report.*/
    fn cancel_location_report(&self) -> builder::CancelLocationReport<'_>;
    /** List the listeners for places

Lists the listeners for Location and DeviceLocation that the account registered.

Sends a `GET` request to `/loc/v1/callbacks/{accountName}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.*/
    fn list_location_callbacks(&self) -> builder::ListLocationCallbacks<'_>;
    /** Register a listener for places

Says where messages of Location (a report is ready) or DeviceLocation (the place of a device) go. A registry of its own, beside
that of registerCallback; registering again replaces the URL (quirk location-register-again). Each of the two needs a URL of
its own. Messages come from 68.128.212.217, another address than those of registerCallback.

A page says that the answer carries a header `Shared-Key`, a secret by which messages are signed with HMAC-SHA256
(quirk location-shared-key): it is given once, so the call is not sent again by itself.

Sends a `POST` request to `/loc/v1/callbacks/{accountName}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `body`*/
    fn register_location_callback(&self) -> builder::RegisterLocationCallback<'_>;
    /** Take away a listener for places

Ends the delivery of Location or DeviceLocation. Doing it twice ends in the same state.

Sends a `DELETE` request to `/loc/v1/callbacks/{accountName}/name/{service}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `service`: Location or DeviceLocation.*/
    fn deregister_location_callback(&self) -> builder::DeregisterLocationCallback<'_>;
    /** Show who may be located

Shows the consents of the account, or of one device. Whether IoT lines need a consent too differs from page to page (quirk location-consent-who).

Sends a `GET` request to `/loc/v1/devicelocations/action/consents`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `device_id`: Only the device with this IMEI.*/
    fn get_location_consents(&self) -> builder::GetLocationConsents<'_>;
    /** Change the consent of the whole account

Changes the level of consent of all devices of the account. The SDK sends a PUT, a page a POST (quirk location-consent-method). A page has the new consents reported through DeviceLocation (quirk location-consent-callback).

Sends a `PUT` request to `/loc/v1/devicelocations/action/consents`*/
    fn update_location_consents(&self) -> builder::UpdateLocationConsents<'_>;
    /** Record consents to be located

Records that devices consented to be located. Only the account that owns them may. Its body is hardly documented (quirk location-consent-members). A page has the new consents reported through DeviceLocation (quirk location-consent-callback).

Sends a `POST` request to `/loc/v1/devicelocations/action/consents`*/
    fn create_location_consents(&self) -> builder::CreateLocationConsents<'_>;
    /** Keep devices from being located

Puts up to 2000 devices on the list of those that must not be located, or replaces the list, or excludes all devices. Without `type` the list is replaced: devices that it held and the request does not are located again (quirk location-exclusion-type). Identifiers are bare text, without their kind. `allDevice` together with a list ends with `INVALID_PARAMETER` and the message Conflicting device list. Doing it twice ends in the same state.

Sends a `POST` request to `/loc/v1/consents`*/
    fn exclude_devices(&self) -> builder::ExcludeDevices<'_>;
    /** Let devices be located again

Takes up to 2000 devices off the list of those that must not be located. The SDK sends query parameters, a page a body (quirk location-exclusion-delete). Doing it twice ends in the same state.

Sends a `DELETE` request to `/loc/v1/consents`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `device_list`: The devices by IMEI, MEID or ESN, separated by commas (quirk location-exclusion-delete).*/
    fn remove_device_exclusions(&self) -> builder::RemoveDeviceExclusions<'_>;
    /** List the devices that must not be located

Lists excluded devices, up to 2000 an answer. While `hasMoreData` is true, ask again with `startIndex` raised by the number of devices that came (quirk location-exclusion-index).

Sends a `GET` request to `/loc/v1/consents/{accountName}/index/{startIndex}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.
- `start_index`: The first record wanted, from 0.*/
    fn list_device_exclusions(&self) -> builder::ListDeviceExclusions<'_>;
    /** Show the subscription to location

Tells which kind of location the account bought, how much, and when.

Sends a `GET` request to `/loc/v1/subscriptions/{accountName}`

Arguments:
- `account_name`: Billing account, ten digits, a dash, five digits, with leading zeros.*/
    fn get_location_subscription(&self) -> builder::GetLocationSubscription<'_>;
    /** Show how much location was used

Counts the fixes of a period for one account, or for all accounts that it manages. A read, although it is a POST. Dates are month, day, year (quirk location-dates).

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
