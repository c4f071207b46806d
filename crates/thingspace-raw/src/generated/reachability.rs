// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Monitors that report when devices can be reached.
pub trait ClientReachabilityExt {
    /** Monitors devices for reachability

Starts monitors in the network. A monitor reports when its device can be reached, or when the connection to the device is
lost, and expires after at most 3650 days. Name devices by IMEI, MDN, MSISDN or ICCID, all by the same kind; a duplicate
device counts once. Every call creates new monitors.

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. Codes
about the account are `UNREGISTERED_ACCOUNT` (500, without the service), `ACCOUNT_USAGE_EXCEEDED` (403, allowance used
up), `INACTIVE_ACCOUNT` (500, not in service) and `INVALID_ACCOUNT` (401, not accepted). Other errors return
`INVALID_PARAMETER`.

The first message confirms the monitor and contains its id; it contains a state only if the device can be reached at
that moment. Later messages arrive until the monitor expires; their frequency depends on how long the device sleeps. All
messages contain the request id.

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability`*/
    fn start_reachability_monitor(&self) -> builder::StartReachabilityMonitor<'_>;
    /** Stops monitoring devices

Ends monitors by their ids. The request is a DELETE with a body, and some proxies drop the body. In the oldest
documentation, omitting the ids ends every monitor of the account, so the ids are required here
(quirk reachability-stop-all). The service returns `NOT_FOUND` with status 500 for a monitor that does not exist, and
`INVALID_PARAMETER` for other errors.

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). One message
arrives per monitor.

Sends a `DELETE` request to `/m2m/v1/diagnostics/basic/devicereachability`*/
    fn stop_reachability_monitor(&self) -> builder::StopReachabilityMonitor<'_>;
    /** Requests the monitors of devices

Requests the monitors of devices, either all or those of one type. Name devices by IMEI, MDN, MSISDN or ICCID, all by the
same kind. The operation changes nothing, although it is a POST and returns a request id.

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The monitors
are reported to that listener; the shape of the message is not documented (quirk reachability-members). The service
returns `DEVICE_NOT_FOUND` for an unknown device, and `INVALID_PARAMETER` for other errors.

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability/monitors`*/
    fn list_reachability_monitors(&self) -> builder::ListReachabilityMonitors<'_>;
    /** Requests the reachability of a device

Queries whether one device can be reached. The network waits for the device for one hour, or until the given time, at most
3650 days ahead (quirk reachability-expiry). `REACHABLE_FOR_SMS` is rejected for LTE devices of the high categories (IMS).

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If
the first message has no state, a second message contains it. A message with `DEVICE_UNREACHABLE` means that the device
cannot be reached now; another message follows when it can be reached (quirk reachability-callback-codes).

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability/status`*/
    fn get_reachability_status(&self) -> builder::GetReachabilityStatus<'_>;
}
impl ClientReachabilityExt for Client {
    fn start_reachability_monitor(&self) -> builder::StartReachabilityMonitor<'_> {
        builder::StartReachabilityMonitor::new(self)
    }
    fn stop_reachability_monitor(&self) -> builder::StopReachabilityMonitor<'_> {
        builder::StopReachabilityMonitor::new(self)
    }
    fn list_reachability_monitors(&self) -> builder::ListReachabilityMonitors<'_> {
        builder::ListReachabilityMonitors::new(self)
    }
    fn get_reachability_status(&self) -> builder::GetReachabilityStatus<'_> {
        builder::GetReachabilityStatus::new(self)
    }
}
/// Requests of this area, one type per operation.
pub mod builder {
    #[allow(unused_imports)]
    use super::{
        ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue,
        encode_path, types,
    };
    /**Builder for [`ClientReachabilityExt::start_reachability_monitor`]

[`ClientReachabilityExt::start_reachability_monitor`]: super::ClientReachabilityExt::start_reachability_monitor*/
    #[derive(Debug, Clone)]
    pub struct StartReachabilityMonitor<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NotificationReportRequest, String>,
    }
    impl<'a> StartReachabilityMonitor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NotificationReportRequest>,
            <V as std::convert::TryInto<
                types::NotificationReportRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `NotificationReportRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NotificationReportRequest,
            ) -> types::builder::NotificationReportRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::NotificationReportRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/diagnostics/basic/devicereachability", client.baseurl,
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
                operation_id: "startReachabilityMonitor",
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
    /**Builder for [`ClientReachabilityExt::stop_reachability_monitor`]

[`ClientReachabilityExt::stop_reachability_monitor`]: super::ClientReachabilityExt::stop_reachability_monitor*/
    #[derive(Debug, Clone)]
    pub struct StopReachabilityMonitor<'a> {
        client: &'a super::Client,
        body: Result<types::builder::StopMonitorRequest, String>,
    }
    impl<'a> StopReachabilityMonitor<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::StopMonitorRequest>,
            <V as std::convert::TryInto<
                types::StopMonitorRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!("conversion to `StopMonitorRequest` for body failed: {}", s)
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::StopMonitorRequest,
            ) -> types::builder::StopMonitorRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `DELETE` request to `/m2m/v1/diagnostics/basic/devicereachability`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::StopMonitorRequest::try_from(v).map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/diagnostics/basic/devicereachability", client.baseurl,
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
                .build()?;
            let info = OperationInfo {
                operation_id: "stopReachabilityMonitor",
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
    /**Builder for [`ClientReachabilityExt::list_reachability_monitors`]

[`ClientReachabilityExt::list_reachability_monitors`]: super::ClientReachabilityExt::list_reachability_monitors*/
    #[derive(Debug, Clone)]
    pub struct ListReachabilityMonitors<'a> {
        client: &'a super::Client,
        body: Result<types::builder::RetrieveMonitorsRequest, String>,
    }
    impl<'a> ListReachabilityMonitors<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::RetrieveMonitorsRequest>,
            <V as std::convert::TryInto<
                types::RetrieveMonitorsRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `RetrieveMonitorsRequest` for body failed: {}", s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::RetrieveMonitorsRequest,
            ) -> types::builder::RetrieveMonitorsRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability/monitors`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::RetrieveMonitorsRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/diagnostics/basic/devicereachability/monitors", client
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
                operation_id: "listReachabilityMonitors",
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
    /**Builder for [`ClientReachabilityExt::get_reachability_status`]

[`ClientReachabilityExt::get_reachability_status`]: super::ClientReachabilityExt::get_reachability_status*/
    #[derive(Debug, Clone)]
    pub struct GetReachabilityStatus<'a> {
        client: &'a super::Client,
        body: Result<types::builder::NotificationReportStatusRequest, String>,
    }
    impl<'a> GetReachabilityStatus<'a> {
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                body: Ok(::std::default::Default::default()),
            }
        }
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::NotificationReportStatusRequest>,
            <V as std::convert::TryInto<
                types::NotificationReportStatusRequest,
            >>::Error: std::fmt::Display,
        {
            self.body = value
                .try_into()
                .map(From::from)
                .map_err(|s| {
                    format!(
                        "conversion to `NotificationReportStatusRequest` for body failed: {}",
                        s
                    )
                });
            self
        }
        pub fn body_map<F>(mut self, f: F) -> Self
        where
            F: std::ops::FnOnce(
                types::builder::NotificationReportStatusRequest,
            ) -> types::builder::NotificationReportStatusRequest,
        {
            self.body = self.body.map(f);
            self
        }
        ///Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability/status`
        pub async fn send(
            self,
        ) -> Result<
            ResponseValue<types::DeviceManagementResult>,
            Error<types::ErrorAnswer>,
        > {
            let Self { client, body } = self;
            let body = body
                .and_then(|v| {
                    types::NotificationReportStatusRequest::try_from(v)
                        .map_err(|e| e.to_string())
                })
                .map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/m2m/v1/diagnostics/basic/devicereachability/status", client.baseurl,
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
                operation_id: "getReachabilityStatus",
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
