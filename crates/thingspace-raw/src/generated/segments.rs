// Generated from openapi/segments.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Usage labels of eUICC devices, and billed usage.
pub trait ClientSegmentsExt {
    /** Sets usage labels on devices

Sets labels on eUICC devices. Usage reports and bills can then show the usage per label. Name each device by its EID. The
service returns `INPUT_INVALID.Device.Identifier.Invalid` for any other kind of identifier, and
`REQUEST_FAILED.DeviceNotFound` for an unknown device. `labels` has at most 2000 entries. A second call with the same
labels leaves the devices in the same state.

Send `labels` as a list, as in Verizon's documentation. Verizon's SDKs send one object with `devices` and `label` instead
(quirk segments-labels-shape). The outcome arrives through CarrierService, one message per device.

Sends a `POST` request to `/m2m/v1/devices/actions/usagesegmentationlabels`*/
    fn set_usage_segmentation_labels(&self) -> builder::SetUsageSegmentationLabels<'_>;
    /** Removes usage labels from devices

Removes labels from eUICC devices. `labels` has at most 2000 entries. A second call with the same labels leaves the
devices in the same state. For an unknown device, the service returns `REQUEST_FAILED.DeviceNotFound`.

The request is a DELETE with a body, as in Verizon's documentation. Verizon's SDK sends query parameters instead of a body
(quirk segments-delete-body). The outcome arrives through CarrierService, one message per device.

Sends a `DELETE` request to `/m2m/v1/devices/actions/usagesegmentationlabels`

Arguments:
- `label_list`: The labels to remove. Only Verizon's SDK uses this parameter, because it sends no body.
- `account_name`: Billing account. Only Verizon's SDK uses this parameter, because it sends no body.
- `body`*/
    fn remove_usage_segmentation_labels(
        &self,
    ) -> builder::RemoveUsageSegmentationLabels<'_>;
    /** Gets the billed usage of a device or of labels

Returns the usage that was billed in one cycle, either for one device or per label. If the request names no cycle, the
response covers the latest closed one. The operation is in limited release for vehicle makers. The operation changes
nothing, although it is a POST. If `accountName` is missing, the service returns `INPUT_INVALID.Account.NotDefined`.

No known documentation shows the shape of the response. So the response is described here as an object with any members,
and clients preserve all of them (quirk segments-billed-answer).

Sends a `POST` request to `/m2m/v1/devices/usage/actions/billedusage`*/
    fn get_billed_usage(&self) -> builder::GetBilledUsage<'_>;
    /** Requests the billed usage of many devices

Requests the usage that was billed in one cycle. The request selects up to 2000 devices by EID, or up to 2000 labels. If
it selects neither, the result covers every device of the account. The operation is in limited release for vehicle makers.
The operation changes nothing, although it is a POST and returns a request id.

The service returns `INPUT_INVALID.MaxRequestsExceeded` for more than 2000 entries, and `INPUT_INVALID.Account.NotDefined`
if `accountName` is missing. The result arrives through DeviceService; a long result is split into several messages.

Sends a `POST` request to `/m2m/v1/devices/usage/actions/billedusage/list`*/
    fn list_billed_usage(&self) -> builder::ListBilledUsage<'_>;
    /** Requests the billed usage of several cycles

Requests the usage that was billed in a range of cycles, either per device or for the account as a whole. The operation changes nothing, although it is a POST and returns a request id. Verizon documents the operation in the section for vehicle makers. The documentation does not name the callback service, which is assumed to be DeviceService (quirk segments-v2-callback).

Sends a `POST` request to `/m2m/v2/devices/usage/actions/billed`*/
    fn list_billed_usage_v2(&self) -> builder::ListBilledUsageV2<'_>;
}
impl ClientSegmentsExt for Client {
    fn set_usage_segmentation_labels(&self) -> builder::SetUsageSegmentationLabels<'_> {
        builder::SetUsageSegmentationLabels::new(self)
    }
    fn remove_usage_segmentation_labels(
        &self,
    ) -> builder::RemoveUsageSegmentationLabels<'_> {
        builder::RemoveUsageSegmentationLabels::new(self)
    }
    fn get_billed_usage(&self) -> builder::GetBilledUsage<'_> {
        builder::GetBilledUsage::new(self)
    }
    fn list_billed_usage(&self) -> builder::ListBilledUsage<'_> {
        builder::ListBilledUsage::new(self)
    }
    fn list_billed_usage_v2(&self) -> builder::ListBilledUsageV2<'_> {
        builder::ListBilledUsageV2::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientSegmentsExt::set_usage_segmentation_labels`]

[`ClientSegmentsExt::set_usage_segmentation_labels`]: super::ClientSegmentsExt::set_usage_segmentation_labels*/
    #[derive(Debug, Clone)]
    pub struct SetUsageSegmentationLabels<'a> {
        client: &'a super::Client,
        body: Result<types::builder::AssociateLabelRequest, String>,
    }
    impl<'a> SetUsageSegmentationLabels<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AssociateLabelRequest>,
            <V as std::convert::TryInto<
                types::AssociateLabelRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `AssociateLabelRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::AssociateLabelRequest,
            ) -> types::builder::AssociateLabelRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/actions/usagesegmentationlabels`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::AssociateLabelRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/actions/usagesegmentationlabels", client.baseurl,
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
                operation_id: "setUsageSegmentationLabels",
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
    /**Builder for [`ClientSegmentsExt::remove_usage_segmentation_labels`]

[`ClientSegmentsExt::remove_usage_segmentation_labels`]: super::ClientSegmentsExt::remove_usage_segmentation_labels*/
    #[derive(Debug, Clone)]
    pub struct RemoveUsageSegmentationLabels<'a> {
        client: &'a super::Client,
        label_list: Result<Option<::std::string::String>, String>,
        account_name: Result<Option<::std::string::String>, String>,
        body: Result<types::builder::RemoveLabelRequest, String>,
    }
    impl<'a> RemoveUsageSegmentationLabels<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                label_list: Ok(None),
                account_name: Ok(None),
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn label_list<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<::std::string::String>,
        {
            self.label_list = value
                .try_into()
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for label_list failed"
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
                .map(Some)
                .map_err(|_| {
                    "conversion to `:: std :: string :: String` for account_name failed"
                        .to_string()
                });
            self
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RemoveLabelRequest>,
            <V as std::convert::TryInto<
                types::RemoveLabelRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `RemoveLabelRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RemoveLabelRequest,
            ) -> types::builder::RemoveLabelRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `DELETE` request to `/m2m/v1/devices/actions/usagesegmentationlabels`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, label_list, account_name, body } = self;
            let label_list = label_list.map_err(Error::InvalidRequest)?;
            let account_name = account_name.map_err(Error::InvalidRequest)?;
            let body = body
                .and_then(|v| {
                    types::RemoveLabelRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/actions/usagesegmentationlabels", client.baseurl,
            );
            #[allow(unused_mut)]
            let mut request = client
                .client
                .delete(url)
                .header(
                    ::reqwest::header::ACCEPT,
                    ::reqwest::header::HeaderValue::from_static("application/json"),
                )
                .json(&body)
                .query(&progenitor_client::QueryParam::new("LabelList", &label_list))
                .query(&progenitor_client::QueryParam::new("accountName", &account_name))
                .build()?;
            let info = OperationInfo {
                operation_id: "removeUsageSegmentationLabels",
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
    /**Builder for [`ClientSegmentsExt::get_billed_usage`]

[`ClientSegmentsExt::get_billed_usage`]: super::ClientSegmentsExt::get_billed_usage*/
    #[derive(Debug, Clone)]
    pub struct GetBilledUsage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BilledUsageRequest, String>,
    }
    impl<'a> GetBilledUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BilledUsageRequest>,
            <V as std::convert::TryInto<
                types::BilledUsageRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `BilledUsageRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BilledUsageRequest,
            ) -> types::builder::BilledUsageRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/usage/actions/billedusage`
        pub async fn send(
            self,
        ) -> Result<ResponseValue<types::BilledUsageResult>, Error<types::ErrorAnswer>> {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BilledUsageRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/usage/actions/billedusage", client.baseurl,
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
                operation_id: "getBilledUsage",
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
    /**Builder for [`ClientSegmentsExt::list_billed_usage`]

[`ClientSegmentsExt::list_billed_usage`]: super::ClientSegmentsExt::list_billed_usage*/
    #[derive(Debug, Clone)]
    pub struct ListBilledUsage<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BilledUsageListRequest, String>,
    }
    impl<'a> ListBilledUsage<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BilledUsageListRequest>,
            <V as std::convert::TryInto<
                types::BilledUsageListRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `BilledUsageListRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BilledUsageListRequest,
            ) -> types::builder::BilledUsageListRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/devices/usage/actions/billedusage/list`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BilledUsageListRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/devices/usage/actions/billedusage/list", client.baseurl,
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
                operation_id: "listBilledUsage",
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
    /**Builder for [`ClientSegmentsExt::list_billed_usage_v2`]

[`ClientSegmentsExt::list_billed_usage_v2`]: super::ClientSegmentsExt::list_billed_usage_v2*/
    #[derive(Debug, Clone)]
    pub struct ListBilledUsageV2<'a> {
        client: &'a super::Client,
        body: Result<types::builder::BilledUsageV2Request, String>,
    }
    impl<'a> ListBilledUsageV2<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BilledUsageV2Request>,
            <V as std::convert::TryInto<
                types::BilledUsageV2Request,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `BilledUsageV2Request` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::BilledUsageV2Request,
            ) -> types::builder::BilledUsageV2Request,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v2/devices/usage/actions/billed`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::BilledUsageV2Request::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!("{}/m2m/v2/devices/usage/actions/billed", client.baseurl,);
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
                operation_id: "listBilledUsageV2",
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
