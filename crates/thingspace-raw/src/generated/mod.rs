// Generated from openapi by `cargo xtask generate`. Do not edit: change the description instead.

pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
use progenitor_client::{ClientHooks, OperationInfo, RequestBuilderExt, encode_path};
mod accounts;
mod callbacks;
mod devices;
mod euicc;
mod firmware;
mod groups;
mod history;
mod location;
mod nidd;
mod provisioning;
mod reachability;
mod segments;
mod session;
mod sms;
pub mod codecs;
pub mod codes;
mod moments;
pub mod operations;
pub mod ops;
pub mod types;
#[derive(Clone, Debug)]
/**Client for ThingSpace Connectivity Management

This API manages the devices of IoT fleets on the Verizon network. Its operations activate, suspend, restore, deactivate, list
and move devices, and change the service plans and identifiers of devices. Verizon publishes no OpenAPI description of this
API. This description was written by hand from public documents and has not been tested against the live service.

**Authentication.** Every call needs two tokens, `Authorization: Bearer ...` and `VZ-M2M-Token: ...`, except the calls that
obtain or revoke a token. The bearer token is issued for an application key and secret and lasts one hour; a second request
within the hour returns the same token. A user logs in with the bearer token and receives a session token, which expires after
20 minutes without a call. Five failed logins in a row lock the user, and only support can unlock the user, so do not retry a
failed login automatically.

**Asynchronous requests.** Most changes, and some queries, return only a `requestId`. This response confirms that the request
was accepted, not that it was carried out. The outcome arrives later in callback messages, usually one per device, at the
listener that the account registered for the callback service named in `x-thingspace-callback`. Without a listener the
messages are lost.

**Extensions.** Every operation has the following extensions. `x-thingspace-effect` states whether the call may be sent again
if its response is lost. `read` changes nothing, so sending it again is harmless. A second `idempotent` call ends in the same
state at no extra cost. A second `change` call could change state or cost money again, so it must not be sent. A `secret` call
returns a new secret that cannot be retrieved again, so never send it again. `x-thingspace-paging` states how to request the
next part of a list: `cursor` with the number in the last record, `next-link` with the value of `next` from the Location
header of the response, `index` with a start index in the path, `moving-start` with the time of the last record as the new
start. `x-thingspace-callback` is the callback service that reports the outcome. `x-thingspace-timeout` states how long a
response may take: `short` for stored data, `normal` for accepting a request, `long` for big pages, histories, reports and
network queries. `x-thingspace-limits` is the maximum number of devices per request and of requests per minute. In
`x-thingspace-limits`, `none` means that no source documents a limit. In the other extensions, `none` means that the extension
does not apply.

**Unknown values.** Enumerations list the known values; responses may contain other values and undocumented members. Lengths,
patterns and ranges apply to requests only (quirk loose-types). Identifiers are strings, because leading zeros are significant
and some identifiers have 32 digits. No string in a request may contain an apostrophe, a less-than sign or a backslash.

Version: 0.1.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: crate::Transport,
}
impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: crate::Transport,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}
impl ClientInfo<crate::Transport> for Client {
    fn api_version() -> &'static str {
        "0.1.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &crate::Transport {
        &self.inner
    }
}
const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<crate::Transport>,
    {}
};
/// Requests, one type per operation.
pub mod builder {
    pub use super::accounts::builder::*;
    pub use super::callbacks::builder::*;
    pub use super::devices::builder::*;
    pub use super::euicc::builder::*;
    pub use super::firmware::builder::*;
    pub use super::groups::builder::*;
    pub use super::history::builder::*;
    pub use super::location::builder::*;
    pub use super::nidd::builder::*;
    pub use super::provisioning::builder::*;
    pub use super::reachability::builder::*;
    pub use super::segments::builder::*;
    pub use super::session::builder::*;
    pub use super::sms::builder::*;
}
/// The client and the traits with its operations.
pub mod prelude {
    pub use super::Client;
    pub use super::accounts::ClientAccountsExt;
    pub use super::callbacks::ClientCallbacksExt;
    pub use super::devices::ClientDevicesExt;
    pub use super::euicc::ClientEuiccExt;
    pub use super::firmware::ClientFirmwareExt;
    pub use super::groups::ClientGroupsExt;
    pub use super::history::ClientHistoryExt;
    pub use super::location::ClientLocationExt;
    pub use super::nidd::ClientNiddExt;
    pub use super::provisioning::ClientProvisioningExt;
    pub use super::reachability::ClientReachabilityExt;
    pub use super::segments::ClientSegmentsExt;
    pub use super::session::ClientSessionExt;
    pub use super::sms::ClientSmsExt;
}
