// Generated from openapi/reachability.yaml by `cargo xtask generate`. Do not edit: change the description instead.

#[allow(unused_imports)]
use super::{
    Client, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path, types,
};
///Monitors that tell when devices can be reached.
pub trait ClientReachabilityExt {
    /** Have devices watched for reachability

Has the network watch devices and tell when they can be reached, or when they are lost, until the monitor expires, at most 3650
days ahead. Devices are named by IMEI, MDN, MSISDN or ICCID, all by the same kind; one that is named twice counts once. Every
call makes new monitors.

A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). A device that is
not known ends with `DEVICE_NOT_FOUND`, one that cannot be watched with `DEVICE_NOT_ELIGIBLE`; an account without the service,
or with its allowance used up, with `UNREGISTERED_ACCOUNT` (500) or `ACCOUNT_USAGE_EXCEEDED` (403); one that is out of service
or not accepted with `INACTIVE_ACCOUNT` (500) or `INVALID_ACCOUNT` (401); what else is wrong with `INVALID_PARAMETER`.

The first message confirms and carries the monitor's id, with a state only if the device can be reached right then. Later ones
come for the life of the monitor; how often depends on how long the device sleeps. All carry the request id.

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability`*/
    fn start_reachability_monitor(&self) -> builder::StartReachabilityMonitor<'_>;
    /** Stop watching devices

Ends monitors by their ids. A DELETE with a body, which some proxies drop. The oldest page lets the ids be left out, which would
end every monitor of the account, so they are required here (quirk reachability-stop-all). A monitor that does not exist ends
with `NOT_FOUND`, under status 500; what else is wrong ends with `INVALID_PARAMETER`.

A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). One message comes
for each monitor.

Sends a `DELETE` request to `/m2m/v1/diagnostics/basic/devicereachability`*/
    fn stop_reachability_monitor(&self) -> builder::StopReachabilityMonitor<'_>;
    /** Ask which monitors devices have

Asks for the monitors of devices, all of them or those of one type. Devices are named by IMEI, MDN, MSISDN or ICCID, all by the
same kind. It changes nothing, although it is a POST and answers a request id.

A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403). The monitors are
reported there; what such a message looks like is not told (quirk reachability-members). A device that is not known ends with
`DEVICE_NOT_FOUND`, what else is wrong with `INVALID_PARAMETER`.

Sends a `POST` request to `/m2m/v1/diagnostics/basic/devicereachability/monitors`*/
    fn list_reachability_monitors(&self) -> builder::ListReachabilityMonitors<'_>;
    /** Ask whether a device can be reached

Asks whether one device can be reached, and waits for it, an hour unless another end is given, 3650 days at most
(quirk reachability-expiry). `REACHABLE_FOR_SMS` is refused for LTE devices of the high categories (IMS).

A DiagnosticsService listener has to be registered first, else it ends with `CALLBACK_NOT_REGISTERED` (403); a device that is not
known ends with `DEVICE_NOT_FOUND`, one that cannot be watched with `DEVICE_NOT_ELIGIBLE`. A first message may come without a
state, a second one then brings it; `DEVICE_UNREACHABLE` in a message says
that the device cannot be reached now, and another message follows when it can (quirk reachability-callback-codes).

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
