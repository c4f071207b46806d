//! The record of one line: its states, the transitions between them, and its attributes.

use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::ids::{DeviceId, Ident, Kind, min_of, msisdn_of};

/// The provisioning state of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub enum LineState {
    /// Known to the platform but never activated.
    #[serde(rename = "pre-active")]
    PreActive,
    /// Activation requested but not yet confirmed by the network.
    #[serde(rename = "pending activation")]
    PendingActivation,
    /// In service.
    #[serde(rename = "active")]
    Active,
    /// Temporarily out of service; the line keeps its number and plan.
    #[serde(rename = "suspend")]
    Suspend,
    /// Out of service, without number and plan.
    #[serde(rename = "deactive")]
    Deactive,
}

impl LineState {
    /// All states, in the order of a line's lifecycle.
    pub const ALL: [LineState; 5] =
        [LineState::PreActive, LineState::PendingActivation, LineState::Active, LineState::Suspend, LineState::Deactive];

    /// Returns the spelling of the state in responses.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            LineState::PreActive => "pre-active",
            // The spelling is a guess: no response with this state was observed (quirk state-pending-spelling).
            LineState::PendingActivation => "pending activation",
            LineState::Active => "active",
            LineState::Suspend => "suspend",
            LineState::Deactive => "deactive",
        }
    }

    /// Parses a state, ignoring case, spaces, dashes and underscores: documents write `preactive`, `Pre-active` and `PRE_ACTIVE`.
    pub(crate) fn parse(value: &str) -> Option<Self> {
        let plain = |value: &str| -> String {
            value.chars().filter(|c| !matches!(c, '-' | '_' | ' ')).map(|c| c.to_ascii_lowercase()).collect()
        };
        let wanted = plain(value);
        Self::ALL.into_iter().find(|state| plain(state.as_str()) == wanted)
    }

    pub(crate) const fn index(self) -> usize {
        match self {
            LineState::PreActive => 0,
            LineState::PendingActivation => 1,
            LineState::Active => 2,
            LineState::Suspend => 3,
            LineState::Deactive => 4,
        }
    }

    /// Returns whether a line in this state has a phone number, an IP address and a plan. Suspended lines keep all three.
    pub(crate) const fn in_service(self) -> bool {
        matches!(self, LineState::Active | LineState::Suspend)
    }
}

impl fmt::Display for LineState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A state change that a request can cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Action {
    Activate,
    Suspend,
    Restore,
    Deactivate,
}

impl Action {
    /// Returns the name of the `deviceResponse` member that describes this change in a callback.
    pub(crate) const fn response_member(self) -> &'static str {
        match self {
            Action::Activate => "activateResponse",
            Action::Suspend => "suspendResponse",
            Action::Restore => "restoreResponse",
            Action::Deactivate => "deactivateResponse",
        }
    }

    /// Returns the state that the action leads to, or the error code if the action is not allowed in `state`. The allowed actions
    /// are those in the table of "About Device States" in Verizon's documentation. For example, a suspended line must be restored
    /// before it can be deactivated.
    pub(crate) fn target(self, state: LineState) -> Result<LineState, &'static str> {
        const ALREADY_ACTIVE: &str = "UnifiedWebService.REQUEST_FAILED.DeviceAlreadyActive";
        match (self, state) {
            (Action::Activate, LineState::PreActive | LineState::Deactive) => Ok(LineState::Active),
            (Action::Activate, LineState::Active) => Err(ALREADY_ACTIVE),
            (Action::Suspend, LineState::Active) => Ok(LineState::Suspend),
            (Action::Restore, LineState::Suspend) => Ok(LineState::Active),
            (Action::Deactivate, LineState::Active) => Ok(LineState::Deactive),
            _ => Err(STATE_INVALID),
        }
    }
}

/// The error code of a request that is not allowed in the current state of the line or while another change of the line is
/// pending.
pub(crate) const STATE_INVALID: &str = "UnifiedWebService.INPUT_INVALID.DeviceState.Invalid";

/// A line. The struct is small because fleets are large; rare attributes are in [`Extras`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Line {
    /// The id of the line on the platform. The device list uses the id as its paging cursor.
    pub(crate) device_id: u64,
    pub(crate) state: LineState,
    /// Whether a change of the state, the identifiers or the account is pending. Until that change has an outcome, further
    /// changes of these kinds are refused.
    pub(crate) changing: bool,
    /// Number of requests for this line. The random delay of a request is derived from this number, so each request has its own
    /// delay.
    pub(crate) changes: u32,
    /// Whether the hardware is unknown to the carrier. The activation of a line with unknown hardware fails.
    pub(crate) unknown_hardware: bool,
    pub(crate) plan: Option<u16>,
    /// [`OWN_ACCOUNT`] or [`OTHER_ACCOUNT`].
    pub(crate) account: u8,
    pub(crate) group: u16,
    pub(crate) iccid: Option<Ident>,
    pub(crate) imei: Option<Ident>,
    pub(crate) imsi: Option<Ident>,
    pub(crate) mdn: Option<Ident>,
    pub(crate) created: Timestamp,
    pub(crate) activated: Option<Timestamp>,
    pub(crate) connected: Option<Timestamp>,
    pub(crate) extras: Option<Box<Extras>>,
}

/// Attributes that few lines have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Extras {
    /// Identifiers without a member of their own in [`Line`], such as EID or MEID.
    pub(crate) ids: Vec<DeviceId>,
    /// CustomField1 to CustomField5.
    pub(crate) custom_fields: [Option<Box<str>>; 5],
    /// The primary place of use: one value for each of the [`PLACE_ATTRIBUTES`].
    pub(crate) place: Option<Box<[Option<Box<str>>]>>,
    /// The IP address as requested. It is not validated, because the documented examples are not valid addresses.
    pub(crate) ip_address: Option<Box<str>>,
    pub(crate) cost_center: Option<Box<str>>,
    pub(crate) sku: Option<Box<str>>,
    /// Object identifier of the subscription manager, as requested.
    pub(crate) smsr_oid: Option<Box<str>>,
    /// Index of the line's custom state in the account's list of custom states.
    pub(crate) custom_state: Option<u8>,
}

/// The account of the API user.
pub(crate) const OWN_ACCOUNT: u8 = 0;

/// The other account of the same customer profile. The API user can only list the lines of this account, and move them back.
pub(crate) const OTHER_ACCOUNT: u8 = 1;

/// The attributes of a primary place of use, each with the JSON pointer to its value in a `PlaceOfUse`.
pub(crate) const PLACE_ATTRIBUTES: [(&str, &str); 15] = [
    ("PrimaryPlaceOfUseTitle", "/customerName/title"),
    ("PrimaryPlaceOfUseFirstName", "/customerName/firstName"),
    ("PrimaryPlaceOfUseMiddleName", "/customerName/middleName"),
    ("PrimaryPlaceOfUseLastName", "/customerName/lastName"),
    ("PrimaryPlaceOfUseSuffix", "/customerName/suffix"),
    ("PrimaryPlaceOfUseAddressLine1", "/address/addressLine1"),
    ("PrimaryPlaceOfUseAddressLine2", "/address/addressLine2"),
    ("PrimaryPlaceOfUseCity", "/address/city"),
    ("PrimaryPlaceOfUseState", "/address/state"),
    ("PrimaryPlaceOfUseCountry", "/address/country"),
    ("PrimaryPlaceOfUseZipCode", "/address/zip"),
    ("PrimaryPlaceOfUseZipCode4", "/address/zip4"),
    ("PrimaryPlaceOfUseCBRPhone", "/address/phone"),
    ("PrimaryPlaceOfUseCBRPhoneType", "/address/phoneType"),
    ("PrimaryPlaceOfUseEmailAddress", "/address/emailAddress"),
];

impl Line {
    /// Creates a line without identifiers and without a plan.
    pub(crate) fn new(device_id: u64, state: LineState, created: Timestamp) -> Self {
        Self {
            device_id,
            state,
            changing: false,
            changes: 0,
            unknown_hardware: false,
            plan: None,
            account: OWN_ACCOUNT,
            group: 0,
            iccid: None,
            imei: None,
            imsi: None,
            mdn: None,
            created,
            activated: None,
            connected: None,
            extras: None,
        }
    }

    pub(crate) fn extras_mut(&mut self) -> &mut Extras {
        self.extras.get_or_insert_default()
    }

    /// Returns the identifiers that the index of the fleet contains: all except MSISDN and MIN.
    pub(crate) fn keys(&self) -> impl Iterator<Item = DeviceId> + '_ {
        let usual = [(Kind::Mdn, self.mdn), (Kind::Imsi, self.imsi), (Kind::Imei, self.imei), (Kind::Iccid, self.iccid)];
        let usual = usual.into_iter().filter_map(|(kind, ident)| ident.map(|ident| DeviceId { kind, ident }));
        usual.chain(self.extras.iter().flat_map(|extras| extras.ids.iter().copied()))
    }

    /// Returns all identifiers in the order of observed responses. MSISDN and MIN are derived from the MDN.
    pub(crate) fn ids(&self) -> impl Iterator<Item = DeviceId> + '_ {
        let derived = [(Kind::Msisdn, self.mdn.and_then(msisdn_of)), (Kind::Min, self.mdn.and_then(min_of))];
        let derived = derived.into_iter().filter_map(|(kind, ident)| ident.map(|ident| DeviceId { kind, ident }));
        self.keys().chain(derived)
    }

    pub(crate) fn id(&self, kind: Kind) -> Option<Ident> {
        self.ids().find(|id| id.kind == kind).map(|id| id.ident)
    }

    /// Returns a name of the line for error messages: its ICCID, or another identifier if it has no ICCID, or its platform id if
    /// it has no identifier.
    pub(crate) fn name(&self) -> String {
        let by = self.iccid.map(|ident| DeviceId { kind: Kind::Iccid, ident });
        by.or_else(|| self.keys().next()).map_or_else(|| format!("device {}", self.device_id), name)
    }

    /// Returns whether the line is in the account of the API user.
    pub(crate) fn is_own(&self) -> bool {
        self.account == OWN_ACCOUNT
    }

    pub(crate) fn custom_state(&self) -> Option<u8> {
        self.extras.as_ref()?.custom_state
    }

    /// Sets the fields that have a value in `values`. The other fields do not change.
    pub(crate) fn set_custom_fields(&mut self, values: &[Option<Box<str>>; 5]) {
        if values.iter().all(Option::is_none) {
            return;
        }
        let fields = &mut self.extras_mut().custom_fields;
        for (field, value) in fields.iter_mut().zip(values).filter(|(_, value)| value.is_some()) {
            field.clone_from(value);
        }
    }

    pub(crate) fn custom_field(&self, number: usize) -> Option<&str> {
        self.extras.as_ref()?.custom_fields.get(number)?.as_deref()
    }
}

/// Formats an identifier for error messages.
pub(crate) fn name(id: DeviceId) -> String {
    format!("{} {}", id.kind.answered().to_ascii_lowercase(), id.ident)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_parsed_in_any_spelling() {
        for (value, state) in [
            ("preactive", LineState::PreActive),
            ("Pre-active", LineState::PreActive),
            ("PRE_ACTIVE", LineState::PreActive),
            ("PENDING_ACTIVATION", LineState::PendingActivation),
            ("Suspend", LineState::Suspend),
            ("DEACTIVE", LineState::Deactive),
        ] {
            assert_eq!(LineState::parse(value), Some(state), "{value}");
        }
        assert_eq!(LineState::parse("retired"), None);
    }

    #[test]
    fn every_state_has_its_own_index_and_name() {
        for (index, state) in LineState::ALL.into_iter().enumerate() {
            assert_eq!(state.index(), index);
            assert_eq!(serde_json::to_value(state).unwrap(), state.as_str());
        }
    }

    #[test]
    fn only_documented_changes_are_allowed() {
        use LineState::{Active, Deactive, PreActive, Suspend};
        let allowed = [
            (Action::Activate, PreActive, Active),
            (Action::Activate, Deactive, Active),
            (Action::Suspend, Active, Suspend),
            (Action::Restore, Suspend, Active),
            (Action::Deactivate, Active, Deactive),
        ];
        for action in [Action::Activate, Action::Suspend, Action::Restore, Action::Deactivate] {
            for from in LineState::ALL {
                let documented = allowed.iter().find(|(by, state, _)| (*by, *state) == (action, from)).map(|(_, _, to)| *to);
                assert_eq!(action.target(from).ok(), documented, "{action:?} {from}");
            }
        }
    }
}
