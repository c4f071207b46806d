// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Monitors that report when devices can be reached.
pub trait ClientReachabilityExt {
    /** Monitors devices for reachability

In the network, starts one monitor for each named device. Depending on `requestType`, a monitor sends a message when its
device can be reached, or when the connection to its device is lost. A monitor expires at `monitorExpirationTime`, at most
3650 days ahead. Name all devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. A device that is named twice
counts once. Every call creates new monitors.

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If the
account is the problem, the service returns `UNREGISTERED_ACCOUNT` (500, the account has no subscription for diagnostics),
`ACCOUNT_USAGE_EXCEEDED` (403, the account has used up its subscription), `INACTIVE_ACCOUNT` (500, the account is not in
service) or `INVALID_ACCOUNT` (401, the account is not accepted). For other errors, the service returns
`INVALID_PARAMETER`.

The first message of a monitor confirms the monitor and contains its id. The first message contains a state only if the
device can be reached at that moment. Further messages arrive until the monitor expires; their frequency depends on how
long the device sleeps. All messages contain the request id.

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability`*/
    fn start_reachability_monitor(&self) -> builder::StartReachabilityMonitor<'_>;
    /** Stops monitoring devices

Stops monitors by their ids. The request is a DELETE with a body, and some proxies drop the body. According to the oldest
documentation, a request without ids ends every monitor of the account, so the ids are required here
(quirk reachability-stop-all). The service returns `NOT_FOUND` with status 500 for a monitor that does not exist, and
`INVALID_PARAMETER` for other errors.

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). One message
arrives per monitor.

Sends a `DELETE` request to `/m2m/v1/diagnostics/basic/devicereachability`*/
    fn stop_reachability_monitor(&self) -> builder::StopReachabilityMonitor<'_>;
    /** Requests the monitors of devices

Requests a list of the active monitors of the named devices: all monitors, or only the monitors of one type. Name all
devices by the same kind of identifier: IMEI, MDN, MSISDN or ICCID. The operation changes nothing, although it is a POST
and returns a request id.

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The result
arrives at that listener, in a message whose shape is not documented (quirk reachability-members). The service returns
`DEVICE_NOT_FOUND` for an unknown device, and `INVALID_PARAMETER` for other errors.

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability/monitors`*/
    fn list_reachability_monitors(&self) -> builder::ListReachabilityMonitors<'_>;
    /** Requests the reachability of a device

Requests the reachability of one device. The network waits for the device until `requestExpirationTime`, at most 3650 days
ahead, or for one hour if that time is omitted (quirk reachability-expiry). The service rejects `REACHABLE_FOR_SMS` for
LTE devices of the high categories (IMS).

Register a DiagnosticsService listener first; otherwise the call returns `CALLBACK_NOT_REGISTERED` (403). The service
returns `DEVICE_NOT_FOUND` for an unknown device, and `DEVICE_NOT_ELIGIBLE` for a device that cannot be monitored. If the
first message contains no state, a second message does. A message with `DEVICE_UNREACHABLE` means that the device cannot
be reached now; another message follows when it can be reached (quirk reachability-callback-codes).

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
