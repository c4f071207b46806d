// Generated from openapi/history.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Past usage, connections and changes of devices.
pub trait ClientHistoryExt {
    /** Lists the daily usage of a device

Lists the usage of one device, or of all devices with one usage label: the number of bytes and SMS messages by day and
source (quirk sim-usage-sources). The operation changes nothing, although it is a POST.

A response has at most 500 records. While `hasMoreData` is true, send the request again with `earliest` set to the time of
the last record, and drop the records that the previous response already had (quirk history-seam). Records are kept for
12 months. A request for many months may time out; split it into shorter periods.

Data usage appears within 15 minutes after the end of a session, and about every six hours during a long 4G session. SMS
messages are counted daily, with a delay of two days, or three at worst. Rated usage (source `Usage Feed`) has a delay
of two days. The service returns `REQUEST_FAILED.DeviceNotFound` for an unknown device,
`INPUT_INVALID.Device.Identifier.Invalid` for an identifier in the wrong format, and `INPUT_INVALID.Device.Kind.Invalid`
for a kind of identifier that this operation does not accept.

Sends a `POST` request to `/m2m/v1/devices/usage/actions/list`*/
    fn list_device_usage_history(&self) -> builder::ListDeviceUsageHistory<'_>;
    /** Requests the total usage of many devices over a period

Requests the total usage of each selected device over a period. Select devices by id, group or label; without a
selection, the result covers every device of the account. The operation changes nothing, although it is a POST and
returns a request id.

According to Verizon's documentation, the period starts at most six months ago and is at most one month long, although
the documentation also says that usage is kept for twelve months (quirk usage-retention). `label` cannot be combined with
`deviceIds`, and `groupName` requires `accountName`. If a user with several accounts omits the account, the error is
`REQUEST_FAILED.MultipleAccounts` or `INPUT_INVALID.Account.NotDefined`. The service returns
`REQUEST_FAILED.AccountName` if the user has no access to the account, and `REQUEST_FAILED.DeviceGroupNotFound` for an
unknown group.

The callback service DeviceUsage reports the result: one message per device, all with the same request id.

Sends a `POST` request to `/m2m/v1/devices/usage/actions/list/aggregate`*/
    fn list_aggregate_device_usage(&self) -> builder::ListAggregateDeviceUsage<'_>;
    /** Lists the connections of a device

Lists when the data sessions of one device started and ended, oldest first. The operation changes nothing, although it is
a POST.

A response has at most 500 events. While `hasMoreData` is true, send the request again with `earliest` set to the time
of the last event, and drop the events that the previous response already had (quirk history-seam). The service
returns `REQUEST_FAILED.DeviceNotFound` for an unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an
identifier in the wrong format.

Sends a `POST` request to `/m2m/v1/devices/connections/actions/listHistory`*/
    fn list_device_connection_history(&self) -> builder::ListDeviceConnectionHistory<'_>;
    /** Lists the provisioning changes of a device

Lists the changes of one device, such as activations, suspensions and moves. Each change is listed with its author and
its result. The operation changes nothing, although it is a POST.

A response has at most 500 events. While `hasMoreData` is true, send the request again with `earliest` set to the time
of the last event, and drop the events that the previous response already had (quirk history-seam). After a change
of identifiers, no history is found under the old identifiers. The service returns `REQUEST_FAILED.DeviceNotFound` for an
unknown device, and `INPUT_INVALID.Device.Identifier.Invalid` for an identifier in the wrong format.

Verizon's documents disagree on whether the response is an object or a list with one object
(quirk history-provisioning-list). Decoders must accept both.

Sends a `POST` request to `/m2m/v1/devices/history/actions/list`*/
    fn list_device_provisioning_history(
        &self,
    ) -> builder::ListDeviceProvisioningHistory<'_>;
    /** Lists the usage of devices under a promotion

Lists the usage of devices during a promotion. The operation changes nothing, although it is a POST. The members of the response are spelled differently from those of listDeviceUsageHistory (quirk history-promo-spelling). Paging is not documented. Presumably, a caller continues by sending the request again with `startTime` set to the time of the last record (quirk history-promo-paging).

Sends a `POST` request to `/m2m/v1/devices/usage/actions/promodeviceusage`*/
    fn list_promo_device_usage(&self) -> builder::ListPromoDeviceUsage<'_>;
    /** Requests the total usage of many devices under a promotion

Requests the total usage of devices under a promotion. The operation changes nothing, although it is a POST and returns
a request id. The member for the account is named `accountId` here.

The result arrives by callback. No document names the callback service: DevicePromoUsage is assumed, because this name
fits no other operation (quirk history-promo-callback).

Sends a `POST` request to `/m2m/v1/devices/usage/actions/promoaggregateusage`*/
    fn list_promo_aggregate_usage(&self) -> builder::ListPromoAggregateUsage<'_>;
    /** Requests the provisioning changes of many devices

Requests the provisioning history of up to 100 devices, or of all devices of an account. The operation changes nothing,
although it is a POST and returns a request id.

The result arrives by callback. No document names the callback service: DeviceService is assumed
(quirk history-v2-callback).

Sends a `POST` request to `/m2m/v2/devices/history/actions/list`*/
    fn list_device_provisioning_history_v2(
        &self,
    ) -> builder::ListDeviceProvisioningHistoryV2<'_>;
}
impl ClientHistoryExt for Client {
    fn list_device_usage_history(&self) -> builder::ListDeviceUsageHistory<'_> {
        builder::ListDeviceUsageHistory::new(self)
    }
    fn list_aggregate_device_usage(&self) -> builder::ListAggregateDeviceUsage<'_> {
        builder::ListAggregateDeviceUsage::new(self)
    }
    fn list_device_connection_history(
        &self,
    ) -> builder::ListDeviceConnectionHistory<'_> {
        builder::ListDeviceConnectionHistory::new(self)
    }
    fn list_device_provisioning_history(
        &self,
    ) -> builder::ListDeviceProvisioningHistory<'_> {
        builder::ListDeviceProvisioningHistory::new(self)
    }
    fn list_promo_device_usage(&self) -> builder::ListPromoDeviceUsage<'_> {
        builder::ListPromoDeviceUsage::new(self)
    }
    fn list_promo_aggregate_usage(&self) -> builder::ListPromoAggregateUsage<'_> {
        builder::ListPromoAggregateUsage::new(self)
    }
    fn list_device_provisioning_history_v2(
        &self,
    ) -> builder::ListDeviceProvisioningHistoryV2<'_> {
        builder::ListDeviceProvisioningHistoryV2::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientHistoryExt::list_device_usage_history`]

[`ClientHistoryExt::list_device_usage_history`]: super::ClientHistoryExt::list_device_usage_history*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceUsageHistory<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceUsageListRequest, String>,
    }
    impl<'a> ListDeviceUsageHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceUsageListRequest>,
            <V as std::convert::TryInto<
                types::DeviceUsageListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceUsageListRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceUsageListRequest,
            ) -> types::builder::DeviceUsageListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/usage/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceUsageListResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceUsageListRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/usage/actions/list", client.baseurl,);
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
                operation_id: "listDeviceUsageHistory",
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
    /**Builder for [`ClientHistoryExt::list_aggregate_device_usage`]

[`ClientHistoryExt::list_aggregate_device_usage`]: super::ClientHistoryExt::list_aggregate_device_usage*/
    #[derive(Debug, Clone)]
    pub struct ListAggregateDeviceUsage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceAggregateUsageListRequest, String>,
    }
    impl<'a> ListAggregateDeviceUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceAggregateUsageListRequest>,
            <V as std::convert::TryInto<
                types::DeviceAggregateUsageListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceAggregateUsageListRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceAggregateUsageListRequest,
            ) -> types::builder::DeviceAggregateUsageListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/usage/actions/list/aggregate`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceAggregateUsageListRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/usage/actions/list/aggregate", client.baseurl,
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
                operation_id: "listAggregateDeviceUsage",
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
    /**Builder for [`ClientHistoryExt::list_device_connection_history`]

[`ClientHistoryExt::list_device_connection_history`]: super::ClientHistoryExt::list_device_connection_history*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceConnectionHistory<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceConnectionListRequest, String>,
    }
    impl<'a> ListDeviceConnectionHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceConnectionListRequest>,
            <V as std::convert::TryInto<
                types::DeviceConnectionListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceConnectionListRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceConnectionListRequest,
            ) -> types::builder::DeviceConnectionListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/connections/actions/listHistory`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::ConnectionHistoryResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceConnectionListRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/connections/actions/listHistory", client.baseurl,
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
                operation_id: "listDeviceConnectionHistory",
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
    /**Builder for [`ClientHistoryExt::list_device_provisioning_history`]

[`ClientHistoryExt::list_device_provisioning_history`]: super::ClientHistoryExt::list_device_provisioning_history*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceProvisioningHistory<'a> {
        client: &'a super::Client,
        body: Result<types::builder::DeviceProvisioningHistoryListRequest, String>,
    }
    impl<'a> ListDeviceProvisioningHistory<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DeviceProvisioningHistoryListRequest>,
            <V as std::convert::TryInto<
                types::DeviceProvisioningHistoryListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `DeviceProvisioningHistoryListRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::DeviceProvisioningHistoryListRequest,
            ) -> types::builder::DeviceProvisioningHistoryListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/history/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceProvisioningHistoryListResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::DeviceProvisioningHistoryListRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v1/devices/history/actions/list", client.baseurl,);
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
                operation_id: "listDeviceProvisioningHistory",
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
    /**Builder for [`ClientHistoryExt::list_promo_device_usage`]

[`ClientHistoryExt::list_promo_device_usage`]: super::ClientHistoryExt::list_promo_device_usage*/
    #[derive(Debug, Clone)]
    pub struct ListPromoDeviceUsage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PromoUsageRequest, String>,
    }
    impl<'a> ListPromoDeviceUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PromoUsageRequest>,
            <V as std::convert::TryInto<
                types::PromoUsageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `PromoUsageRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PromoUsageRequest,
            ) -> types::builder::PromoUsageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/usage/actions/promodeviceusage`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::PromoUsageResult>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PromoUsageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/usage/actions/promodeviceusage", client.baseurl,
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
                operation_id: "listPromoDeviceUsage",
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
    /**Builder for [`ClientHistoryExt::list_promo_aggregate_usage`]

[`ClientHistoryExt::list_promo_aggregate_usage`]: super::ClientHistoryExt::list_promo_aggregate_usage*/
    #[derive(Debug, Clone)]
    pub struct ListPromoAggregateUsage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::PromoAggregateUsageRequest, String>,
    }
    impl<'a> ListPromoAggregateUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PromoAggregateUsageRequest>,
            <V as std::convert::TryInto<
                types::PromoAggregateUsageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `PromoAggregateUsageRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::PromoAggregateUsageRequest,
            ) -> types::builder::PromoAggregateUsageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/usage/actions/promoaggregateusage`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::PromoAggregateUsageRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/usage/actions/promoaggregateusage", client.baseurl,
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
                operation_id: "listPromoAggregateUsage",
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
    /**Builder for [`ClientHistoryExt::list_device_provisioning_history_v2`]

[`ClientHistoryExt::list_device_provisioning_history_v2`]: super::ClientHistoryExt::list_device_provisioning_history_v2*/
    #[derive(Debug, Clone)]
    pub struct ListDeviceProvisioningHistoryV2<'a> {
        client: &'a super::Client,
        body: Result<types::builder::ProvisioningHistoryV2Request, String>,
    }
    impl<'a> ListDeviceProvisioningHistoryV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ProvisioningHistoryV2Request>,
            <V as std::convert::TryInto<
                types::ProvisioningHistoryV2Request,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `ProvisioningHistoryV2Request` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::ProvisioningHistoryV2Request,
            ) -> types::builder::ProvisioningHistoryV2Request,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v2/devices/history/actions/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::ProvisioningHistoryV2Request::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v2/devices/history/actions/list", client.baseurl,);
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
                operation_id: "listDeviceProvisioningHistoryV2",
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
