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
pub mod operations;
pub mod types;
#[derive(Clone, Debug)]
/**Client for ThingSpace Connectivity Management

Manages the lines of IoT fleets on the Verizon network: activate, suspend, restore, deactivate, list, move, change plans and
identifiers. The platform's owner publishes no machine-readable description; this one was written by hand from public documents
and has not been tried on the live service.

Two tokens. An application key and secret buy a bearer token that lives one hour; asking again within the hour answers the same
token. With the bearer a user logs in and gets a session token, which dies after 20 idle minutes and lives on while it is used.
Every other call carries both: `Authorization: Bearer ...` and `VZ-M2M-Token: ...`. Five failed logins in a row lock the user,
and only support unlocks it: never repeat a failed login blindly.

Accepted is not done. Most changes, and some questions, answer a `requestId` only. The outcome comes later, one callback message
for each device, to the listener that the account registered for the callback service named in `x-thingspace-callback`. Without
a listener the message is lost.

Extensions of every operation. `x-thingspace-effect` says what doing it twice would mean: `read` changes nothing; `repeatable`
ends in the same state and costs nothing more; `change` moves a line's state or money and must not be sent again when its answer
was lost; `secret` answers a new secret that exists nowhere else. `x-thingspace-paging` says how a list goes on: `cursor` from the
number in its last record, `next-link` by a `next` parameter that the answer names, `index` from a start index in the path,
`moving-start` from the time of its last record. `x-thingspace-callback` names the callback service that reports the outcome.
`x-thingspace-timeout` is how long an answer may take: `short` for what is at hand, `normal` for what is only accepted, `long` for
big pages, histories, reports and what asks the network. `x-thingspace-limits` says how many devices a request may name, and how
many requests a minute are taken, where a source tells. `none` where there is nothing to say.

The world is open. Lists of values name those known today; answers may hold others, and members that are not described. Lengths,
patterns and ranges bind requests; answers are taken as they come (quirk loose-types). Identifiers are text: leading zeros count
and some have 32 digits. No text of a request may hold an apostrophe, a less-than sign or a backslash.

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
