//! A page of devices, stored in the form in which it arrived. Most values are read from the stored page on demand.
//!
//! Decoding a whole page would create some twenty small strings per device, most of which are never read. Instead, the page is
//! scanned once without copying, and the positions of its values are stored. Such a scan requires the plain form, in which
//! strings have no escapes, and lists are arrays or null. The service usually answers in this form. If a page is in another form
//! ([`thingspace_raw::lenient`]), [`LazyPage::read`] returns the page unchanged, and the caller decodes it into the generated
//! types.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::value::RawValue;
use thingspace_raw::types::{self, DeviceKind, DeviceState};

use crate::device::page::json_scanner::JsonScanner;

/// A page of devices in the plain form: its strings have no escapes, and its lists are arrays or null.
pub(crate) struct LazyPage {
    body: String,
    more: bool,
    rows: Vec<Row>,
    /// The kinds of identifiers in this page, each once.
    kinds: Vec<DeviceKind>,
    /// The states in this page, each once.
    states: Vec<DeviceState>,
    // The identifiers, attributes, custom fields and groups of all devices, in the order of `rows`.
    ids: Vec<(u16, Span)>,
    attributes: Vec<Pair>,
    fields: Vec<Pair>,
    groups: Vec<Span>,
    /// The positions of the device objects in the body, found on first use.
    objects: OnceLock<Vec<Range<usize>>>,
}

/// The position of a string in the body. A missing or null value has size 0. The struct is packed, because a page stores some
/// twenty spans per device.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C, packed(2))]
struct Span {
    start: u32,
    /// The length in bytes plus one, or 0 if there is no string.
    size: u16,
}

/// The positions of a name and of its value.
type Pair = (Span, Span);

/// A string member of a device.
#[derive(Clone, Copy, Debug)]
pub(crate) enum LazyStr {
    Account,
    BillingCycleEnd,
    Created,
    IpAddress,
    ActivatedBy,
    Activated,
    Connected,
    Carrier,
    Plan,
}

const STRINGS: usize = LazyStr::Plan as usize + 1;

/// The scanned values of one device.
struct Row {
    strings: [Span; STRINGS],
    state: Option<u16>,
    connected: Option<bool>,
    /// The ends of this device's identifiers, attributes, fields and groups in the lists of the page. A row's part of a list
    /// starts where the part of the previous row ends.
    ends: [u32; 4],
}

/// The members of a device that are lists, in the order of [`Row::ends`].
#[derive(Clone, Copy)]
enum Part {
    Ids,
    Attributes,
    Fields,
    Groups,
}

/// The undecoded device objects of a page.
#[derive(Deserialize)]
struct Objects<'j> {
    #[serde(borrow)]
    devices: Vec<&'j RawValue>,
}

impl LazyPage {
    /// Scans a page. If the page is not in the plain form, returns the body unchanged as the error.
    pub(crate) fn read(body: String) -> Result<Self, String> {
        match Reader::scan(&body) {
            Some(page) => Ok(Self { body, ..page }),
            None => Err(body),
        }
    }

    fn empty() -> Self {
        Self {
            body: String::new(),
            more: false,
            rows: Vec::new(),
            kinds: Vec::new(),
            states: Vec::new(),
            ids: Vec::new(),
            attributes: Vec::new(),
            fields: Vec::new(),
            groups: Vec::new(),
            objects: OnceLock::new(),
        }
    }

    /// Frees unused capacity, because a page may stay in memory for a long time.
    fn shrink(&mut self) {
        self.rows.shrink_to_fit();
        self.ids.shrink_to_fit();
        self.attributes.shrink_to_fit();
        self.fields.shrink_to_fit();
        self.groups.shrink_to_fit();
    }

    /// Returns whether the answer announces more devices.
    pub(crate) fn more(&self) -> bool {
        self.more
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn string(&self, row: usize, which: LazyStr) -> Option<&str> {
        self.at(self.rows.get(row)?.strings[which as usize])
    }

    pub(crate) fn state(&self, row: usize) -> Option<&DeviceState> {
        self.states.get(usize::from(self.rows.get(row)?.state?))
    }

    pub(crate) fn connected(&self, row: usize) -> Option<bool> {
        self.rows.get(row)?.connected
    }

    pub(crate) fn ids(&self, row: usize) -> impl Iterator<Item = (&DeviceKind, &str)> {
        let ids = self.part(&self.ids, row, Part::Ids).iter();
        ids.filter_map(|(kind, id)| Some((self.kinds.get(usize::from(*kind))?, self.at(*id)?)))
    }

    pub(crate) fn attributes(&self, row: usize) -> impl Iterator<Item = (&str, &str)> {
        self.pairs(self.part(&self.attributes, row, Part::Attributes))
    }

    pub(crate) fn custom_fields(&self, row: usize) -> impl Iterator<Item = (&str, &str)> {
        self.pairs(self.part(&self.fields, row, Part::Fields))
    }

    pub(crate) fn groups(&self, row: usize) -> impl Iterator<Item = &str> {
        self.part(&self.groups, row, Part::Groups).iter().filter_map(|group| self.at(*group))
    }

    /// Decodes all members of the device in `row`. Returns a device without values if there is no such row. The decoding itself
    /// cannot fail, because the scan has checked the whole page.
    pub(crate) fn decode(&self, row: usize) -> types::ThingspaceDevice {
        self.object(row).and_then(|object| serde_json::from_str(object).ok()).unwrap_or_else(empty_device)
    }

    /// Returns a new page with only the device in `row`, so that the original page can be freed.
    pub(crate) fn alone(&self, row: usize) -> Option<Self> {
        Self::read(format!("{{\"devices\":[{}]}}", self.object(row)?)).ok()
    }

    fn object(&self, row: usize) -> Option<&str> {
        let objects = self.objects.get_or_init(|| {
            let objects = serde_json::from_str(&self.body).map(|page: Objects<'_>| page.devices).unwrap_or_default();
            objects.into_iter().map(|object| range(&self.body, object.get())).collect()
        });
        self.body.get(objects.get(row)?.clone())
    }

    fn at(&self, span: Span) -> Option<&str> {
        let (start, length) = (span.start as usize, usize::from(span.size.checked_sub(1)?));
        self.body.get(start..start + length)
    }

    fn part<'a, T>(&'a self, all: &'a [T], row: usize, which: Part) -> &'a [T] {
        let end = |row: &Row| row.ends[which as usize] as usize;
        let start = row.checked_sub(1).and_then(|previous| self.rows.get(previous)).map_or(0, end);
        self.rows.get(row).and_then(|row| all.get(start..end(row))).unwrap_or_default()
    }

    fn pairs<'a>(&'a self, pairs: &'a [Pair]) -> impl Iterator<Item = (&'a str, &'a str)> {
        pairs.iter().filter_map(|(name, value)| Some((self.at(*name)?, self.at(*value)?)))
    }
}

impl fmt::Debug for LazyPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LazyPage").field("rows", &self.rows.len()).field("more", &self.more).finish_non_exhaustive()
    }
}

/// The state of a scan. The scan fails at anything that is not in the plain form, such as an escape, a number instead of a
/// string, or a repeated member.
struct Reader<'j> {
    body: &'j str,
    /// How the body spells the kinds in `page.kinds`, in the same order.
    kind_spellings: Vec<&'j str>,
    /// How the body spells the states in `page.states`, in the same order.
    state_spellings: Vec<&'j str>,
    /// The stored runs. A run is a sequence of attributes without a value, as the body spells it, including the commas. Later
    /// devices of the page often repeat a run.
    runs: Vec<&'j str>,
    /// The index of the run that is tried first at the next attribute.
    next_run: usize,
    page: LazyPage,
}

/// The maximum number of stored runs. The number is small, because every attribute may be compared with all stored runs.
const MAX_RUNS: usize = 8;

/// The maximum length of a stored run in bytes.
const MAX_RUN_LENGTH: usize = 2_048;

impl<'j> Reader<'j> {
    /// Scans a page. Returns `None` if the page is not in the plain form. The `body` of the result is empty, and the caller must
    /// set it.
    fn scan(body: &'j str) -> Option<LazyPage> {
        // Positions have 32 bits. This check never fails, because answers are limited to a much smaller size (transport/call.rs).
        u32::try_from(body.len()).ok()?;
        let mut reader = Self {
            body,
            kind_spellings: Vec::new(),
            state_spellings: Vec::new(),
            runs: Vec::new(),
            next_run: 0,
            page: LazyPage::empty(),
        };
        let (mut scanner, mut devices, mut more) = (JsonScanner::new(body), None, None);
        scanner.object(|scanner, name| match name {
            "devices" => {
                once(&mut devices, ())?;
                scanner.list(|scanner| reader.device(scanner))
            }
            "hasMoreData" => once(&mut more, scanner.bool_or_null()?),
            _ => scanner.ignore(),
        })?;
        reader.page.more = more.flatten().unwrap_or_default();
        reader.page.shrink();
        (devices.is_some() && scanner.is_at_end()).then_some(reader.page)
    }

    fn device(&mut self, scanner: &mut JsonScanner<'j>) -> Option<()> {
        let mut draft = Draft::default();
        scanner.object_with(device_member, |scanner, name| {
            let which = match name {
                "accountName" => LazyStr::Account,
                "billingCycleEndDate" => LazyStr::BillingCycleEnd,
                "createdAt" => LazyStr::Created,
                "ipAddress" => LazyStr::IpAddress,
                "lastActivationBy" => LazyStr::ActivatedBy,
                "lastActivationDate" => LazyStr::Activated,
                "lastConnectionDate" => LazyStr::Connected,
                _ => return self.member(scanner, name, &mut draft),
            };
            let span = scanner.string_or_null()?.map_or(Some(Span::default()), |value| span(self.body, value))?;
            once(&mut draft.strings[which as usize], span)
        })?;
        self.page.rows.push(Row {
            strings: draft.strings.map(Option::unwrap_or_default),
            state: draft.state,
            connected: draft.connected.flatten(),
            ends: self.counts(),
        });
        Some(())
    }

    /// Returns the current lengths of the lists. The lengths fit into 32 bits because the size of the body fits.
    fn counts(&self) -> [u32; 4] {
        let LazyPage { ids, attributes, fields, groups, .. } = &self.page;
        [ids.len(), attributes.len(), fields.len(), groups.len()].map(|count| count as u32)
    }

    /// Scans a list or boolean member of a device. Skips unknown members.
    fn member(&mut self, scanner: &mut JsonScanner<'j>, name: &str, draft: &mut Draft) -> Option<()> {
        match name {
            "carrierInformations" => {
                once(&mut draft.carriers, ())?;
                scanner.list(|scanner| self.carrier(scanner, draft))
            }
            "connected" => once(&mut draft.connected, scanner.bool_or_null()?),
            "customFields" => {
                once(&mut draft.fields, ())?;
                scanner.list(|scanner| pair(self.body, scanner, &mut self.page.fields).map(drop))
            }
            "deviceIds" => {
                once(&mut draft.ids, ())?;
                scanner.list(|scanner| self.id(scanner))
            }
            "extendedAttributes" => {
                once(&mut draft.attributes, ())?;
                let mut start = None;
                scanner.list(|scanner| self.attribute(scanner, &mut start))
            }
            "groupNames" => {
                once(&mut draft.groups, ())?;
                scanner.list(|scanner| {
                    self.page.groups.push(span(self.body, scanner.string()?)?);
                    Some(())
                })
            }
            _ => scanner.ignore(),
        }
    }

    /// Scans a carrier. In practice, a device has one carrier. If there are several, the name, the plan and the state each come
    /// from the first carrier that has a value for them.
    fn carrier(&mut self, scanner: &mut JsonScanner<'j>, draft: &mut Draft) -> Option<()> {
        let (mut name, mut plan, mut state) = (None, None, None);
        scanner.object(|scanner, member| match member {
            "carrierName" => once(&mut name, scanner.string_or_null()?),
            "servicePlan" => once(&mut plan, scanner.string_or_null()?),
            "state" => once(&mut state, scanner.string_or_null()?),
            _ => scanner.ignore(),
        })?;
        for (which, value) in [(LazyStr::Carrier, name), (LazyStr::Plan, plan)] {
            if let Some(value) = value.flatten() {
                draft.strings[which as usize] = draft.strings[which as usize].or(Some(span(self.body, value)?));
            }
        }
        if let (None, Some(state)) = (draft.state, state.flatten()) {
            draft.state = Some(index_of(&mut self.state_spellings, &mut self.page.states, state)?);
        }
        Some(())
    }

    /// Scans an attribute, after skipping all stored runs at the current position.
    ///
    /// In practice, devices have the same attributes in the same order, but each device has values for only a few of them. So
    /// most of a page consists of runs (sequences of attributes without a value) that are the same in many devices. `start` is
    /// the position at which the current run starts. `None` if there is no current run, or if it was skipped because it is
    /// already stored.
    fn attribute(&mut self, scanner: &mut JsonScanner<'j>, start: &mut Option<usize>) -> Option<()> {
        while self.skip_run(scanner) {
            *start = None;
        }
        let here = scanner.position();
        if !pair(self.body, scanner, &mut self.page.attributes)? {
            start.get_or_insert(here);
        } else if let Some(start) = start.take() {
            let run = self.body.get(start..here)?;
            if self.runs.len() < MAX_RUNS && run.len() <= MAX_RUN_LENGTH {
                self.runs.push(run);
            }
        }
        Some(())
    }

    /// If a stored run is at the current position, skips the run and returns true. Tries the runs in the order of `runs`,
    /// starting after the last skipped run, because most devices have the same runs in the same order.
    fn skip_run(&mut self, scanner: &mut JsonScanner<'j>) -> bool {
        let (before, after) = self.runs.split_at(self.next_run);
        let Some(skipped) = after.iter().chain(before).position(|run| scanner.skip(run)) else { return false };
        self.next_run = (self.next_run + skipped + 1) % self.runs.len();
        true
    }

    fn id(&mut self, scanner: &mut JsonScanner<'j>) -> Option<()> {
        let (id, kind) = two_strings(scanner, ["id", "kind"], b"{\"id\":\"", b",\"kind\":\"")?;
        let kind = index_of(&mut self.kind_spellings, &mut self.page.kinds, kind?)?;
        self.page.ids.push((kind, span(self.body, id?)?));
        Some(())
    }
}

/// If the name of one of the members below is at the current position, skips the name and its colon and returns the name.
/// Otherwise, skips nothing and returns `None`.
#[inline(always)]
fn device_member<'j>(scanner: &mut JsonScanner<'j>) -> Option<&'j str> {
    let start = scanner.next_bytes()?;
    macro_rules! members {
        ($($name:literal)*) => {$({
            const MEMBER: &[u8] = concat!('"', $name, "\":").as_bytes();
            // Only a name with the same first eight bytes is compared in full.
            if Some(start) == MEMBER.first_chunk() && scanner.skip_exactly::<{ MEMBER.len() }>(MEMBER.first_chunk()?).is_some() {
                return Some($name);
            }
        })*};
    }
    members! {
        "accountName" "billingCycleEndDate" "carrierInformations" "connected" "createdAt" "customFields" "deviceIds"
        "extendedAttributes" "groupNames" "ipAddress" "lastActivationBy" "lastActivationDate" "lastConnectionDate"
    }
    None
}

/// Scans a name and its value. If the value is missing or null, as for most attributes, returns false. Otherwise stores the
/// pair and returns true.
fn pair<'j>(body: &'j str, scanner: &mut JsonScanner<'j>, pairs: &mut Vec<Pair>) -> Option<bool> {
    let (key, value) = two_strings(scanner, ["key", "value"], b"{\"key\":\"", b",\"value\":\"")?;
    let key = key?;
    let Some(value) = value else { return Some(false) };
    pairs.push((span(body, key)?, span(body, value)?));
    Some(true)
}

/// Scans an object with the two string members `names`, and returns their values. The value of a missing member is `None`, and so
/// is the value of the second member if it is null. `open` is what the service usually writes before the first string, and
/// `between` is what it usually writes between the two strings.
#[inline(always)]
fn two_strings<'j, const O: usize, const B: usize>(
    scanner: &mut JsonScanner<'j>,
    names: [&str; 2],
    open: &[u8; O],
    between: &[u8; B],
) -> Option<(Option<&'j str>, Option<&'j str>)> {
    if let Some((first, second)) = compact_object(scanner, open, between) {
        return Some((Some(first), second));
    }
    let (mut first, mut second) = (None, None);
    scanner.object(|scanner, name| {
        if name == names[0] {
            once(&mut first, scanner.string()?)
        } else if name == names[1] {
            once(&mut second, scanner.string_or_null()?)
        } else {
            scanner.ignore()
        }
    })?;
    Some((first, second.flatten()))
}

/// Scans an object with two strings if the service has written the object in its usual form: `open`, the first string, `between`,
/// the second string, without white space. Otherwise, skips nothing and returns `None`. Comparing `open` and `between` is faster
/// than scanning the names of the members. The second member may be missing.
#[inline(always)]
fn compact_object<'j, const O: usize, const B: usize>(
    scanner: &mut JsonScanner<'j>,
    open: &[u8; O],
    between: &[u8; B],
) -> Option<(&'j str, Option<&'j str>)> {
    scanner.attempt(|scanner| {
        scanner.skip_exactly(open)?;
        let first = scanner.rest_of_string()?;
        if scanner.skip_exactly(b"}").is_some() {
            return Some((first, None));
        }
        scanner.skip_exactly(between)?;
        let second = scanner.rest_of_string()?;
        scanner.skip_exactly(b"}")?;
        Some((first, Some(second)))
    })
}

/// The members of the current device that the scan has found so far. The scan fails if it finds a member again.
#[derive(Default)]
struct Draft {
    strings: [Option<Span>; STRINGS],
    state: Option<u16>,
    connected: Option<Option<bool>>,
    carriers: Option<()>,
    ids: Option<()>,
    attributes: Option<()>,
    fields: Option<()>,
    groups: Option<()>,
}

/// Sets a slot. Returns `None` if the slot was already set.
fn once<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.replace(value).is_none().then_some(())
}

/// Returns a device without values.
fn empty_device() -> types::ThingspaceDevice {
    types::ThingspaceDevice {
        account_name: None,
        billing_cycle_end_date: None,
        carrier_informations: Vec::new(),
        connected: None,
        created_at: None,
        custom_fields: Vec::new(),
        device_ids: Vec::new(),
        extended_attributes: Vec::new(),
        group_names: Vec::new(),
        ip_address: None,
        last_activation_by: None,
        last_activation_date: None,
        last_connection_date: None,
        extra: Default::default(),
    }
}

/// Returns the position of `part`, a slice of `body`. `None` if `part` is too long for a [`Span`]; the page then counts as not in
/// the plain form.
fn span(body: &str, part: &str) -> Option<Span> {
    let Range { start, end } = range(body, part);
    // The length of the body fits into 32 bits, as checked in `scan`.
    Some(Span { start: start as u32, size: u16::try_from(end - start + 1).ok()? })
}

/// Returns the position of `part`, a slice of `body`.
fn range(body: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).wrapping_sub(body.as_ptr() as usize);
    start..start.saturating_add(part.len())
}

/// Returns the index that a spelling and its value have in the two lists. Adds both if the spelling is new. `None` if the index
/// exceeds 16 bits.
fn index_of<'j, T: From<&'j str>>(spellings: &mut Vec<&'j str>, values: &mut Vec<T>, spelling: &'j str) -> Option<u16> {
    let index = spellings.iter().position(|existing| *existing == spelling).unwrap_or_else(|| {
        spellings.push(spelling);
        values.push(T::from(spelling));
        spellings.len() - 1
    });
    u16::try_from(index).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use rand::seq::IndexedRandom as _;
    use rand::{RngExt as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;
    use serde_json::{Value, json};

    use super::*;
    use crate::device::record::{self, Device, DeviceTime};

    const PAGE: &str = r#"{"devices": [
        {"accountName": "0000123456-00001", "billingCycleEndDate": "2026-12-09T00:00:00Z", "connected": true,
         "carrierInformations": [{"carrierName": "Verizon Wireless", "servicePlan": "m2m-5mb", "state": "PRE_ACTIVE"}],
         "createdAt": "2025-03-04T16:58:40Z", "customFields": [{"key": "CustomField1", "value": "pier 9"}],
         "deviceIds": [{"id": "00000000000000000018", "kind": "iccId"}, {"id": "353238063289555", "kind": "imei"}],
         "extendedAttributes": [{"key": "DeviceId", "value": "7"}, {"key": "SkuNumber", "value": null}, {"key": "CostCenterCode", "value": ""}],
         "groupNames": ["Default: 0000123456-00001", "pumps"], "ipAddress": "0.0.0.0", "lastActivationBy": null,
         "lastConnectionDate": "2026-11-20T13:44:09Z", "color": {"deep": [1, 2]}},
        {"carrierInformations": null, "deviceIds": [], "connected": null, "extendedAttributes": [{"key": "DeviceId", "value": "8"},
         {"key": "PreIMEI"},{"key": "PreSKU", "value": null},{"key": "RoamingStatus", "value": "Home"}]},
        {"extendedAttributes": [{"key": "DeviceId", "value": "9"},
         {"key": "PreIMEI"},{"key": "PreSKU", "value": null},{"key": "RoamingStatus", "value": "Away"}]}
    ], "hasMoreData": true, "next": 3}"#;

    /// Returns [`PAGE`] without white space between its values, as the service usually sends a page.
    fn compact() -> String {
        let joined: String = PAGE.lines().map(str::trim).collect();
        joined.replace("\": ", "\":").replace(", \"", ",\"").replace(", {", ",{")
    }

    fn lazy(page: &str) -> Option<Vec<Device>> {
        LazyPage::read(page.to_owned()).ok().map(record::of_page)
    }

    fn decoded(page: &str) -> Result<Vec<Device>, serde_json::Error> {
        let list: types::AccountDeviceListResult = serde_json::from_str(page)?;
        Ok(list.devices.into_iter().map(Device::from).collect())
    }

    /// Returns all values of a device, read through its methods.
    fn values(device: &Device) -> Value {
        json!({
            "ids": device.ids().map(|id| id.to_string()).collect::<Vec<_>>(),
            "iccid": device.iccid(), "imei": device.imei(), "mdn": device.mdn(),
            "state": device.state().map(DeviceState::as_str), "plan": device.plan(), "carrier": device.carrier(),
            "account": device.account(), "groups": device.groups().collect::<Vec<_>>(), "connected": device.connected(),
            "ip": device.ip_address(), "created": device.time_as_sent(DeviceTime::Created),
            "activated": device.time_as_sent(DeviceTime::LastActivation), "by": device.last_activation_by(),
            "seen": device.time_as_sent(DeviceTime::LastConnection), "cycle": device.time_as_sent(DeviceTime::BillingCycleEnd),
            "times": [device.created(), device.last_activation(), device.last_connection(), device.billing_cycle_end()],
            "fields": device.custom_fields().collect::<Vec<_>>(), "attributes": device.attributes().collect::<Vec<_>>(),
            "number": device.device_number(), "cost": device.attribute("CostCenterCode"), "raw": device.raw(),
        })
    }

    #[test]
    fn lazy_and_decoded_devices_have_the_same_values() {
        for page in [PAGE.to_owned(), compact()] {
            let (lazy, decoded) = (lazy(&page).unwrap(), decoded(PAGE).unwrap());
            assert_eq!(lazy.len(), 3);
            for (lazy, decoded) in lazy.iter().zip(&decoded) {
                assert_eq!(values(lazy), values(decoded));
                assert_eq!(values(&lazy.alone()), values(decoded));
                assert_eq!(lazy, decoded);
            }
            assert_eq!(lazy[0].iccid(), Some("00000000000000000018"));
            assert_eq!(lazy[0].state(), Some(&DeviceState::PreActive));
            assert_eq!(lazy[0].raw().extra.get("color"), Some(&json!({"deep": [1, 2]})));
        }
    }

    #[test]
    fn an_unusual_page_is_left_to_the_decoder() {
        let too_long = "p".repeat(usize::from(u16::MAX));
        for (old, new) in [
            ("pier 9", too_long.as_str()),
            ("pier 9", r"pier \u0039"),
            ("\"353238063289555\"", "353238063289555"),
            ("\"connected\": true", "\"connected\": \"true\""),
            ("[{\"key\": \"CustomField1\", \"value\": \"pier 9\"}]", "{\"key\": \"CustomField1\", \"value\": \"pier 9\"}"),
            ("\"hasMoreData\": true", "\"hasMoreData\": \"true\""),
            ("\"ipAddress\": \"0.0.0.0\"", "\"ipAddress\": \"0.0.0.0\", \"ipAddress\": \"10.0.0.1\""),
            ("\"pumps\"", "null"),
        ] {
            let page = PAGE.replace(old, new);
            assert_ne!(page, PAGE, "{old}");
            assert!(lazy(&page).is_none(), "{new}");
            assert!(decoded(&page).is_ok(), "{new}");
        }
    }

    #[test]
    fn a_string_of_the_maximum_length_is_read_whole() {
        let page = PAGE.replace("pier 9", &"p".repeat(usize::from(u16::MAX) - 1));
        let (lazy, decoded) = (lazy(&page).unwrap(), decoded(&page).unwrap());
        assert_eq!(lazy.iter().map(values).collect::<Vec<_>>(), decoded.iter().map(values).collect::<Vec<_>>());
    }

    /// Damages pages at random. A page that is read lazily must have the values that the decoder returns, and a page that the
    /// decoder refuses must not be read lazily.
    #[test]
    fn damaged_pages_that_are_read_lazily_have_the_values_of_the_decoder() {
        const PARTS: [&str; 19] = [
            "\"results\": ",
            "\"errorCode\": \"A.REQUEST_FAILED.X\", ",
            "\"devices\": ",
            "null",
            "\"\"",
            "[]",
            "{}",
            "1",
            "true",
            ",",
            "}",
            "]",
            "\"id\": ",
            "\"kind\": \"esn\"",
            "\"accountName\":",
            "{\"key\":\"",
            "\\n",
            "é",
            "\"state\": \"x\"",
        ];
        let seed = rand::random();
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let (mut lazily, mut left, mut refused) = (0, 0, 0);
        for round in 0..16_000 {
            let mut page = if round % 2 == 0 { PAGE.to_owned() } else { compact() };
            for _ in 0..rng.random_range(1..4) {
                let positions: Vec<usize> = page.char_indices().map(|(position, _)| position).collect();
                let start = *positions.choose(&mut rng).unwrap();
                // Half of the changes only remove a character, such as a bracket.
                let is_removed = rng.random_bool(0.5);
                let size = if is_removed { 1 } else { rng.random_range(0..24) };
                let end = positions.iter().copied().find(|end| *end >= start + size).unwrap_or(start);
                let part = if is_removed { "" } else { PARTS.choose(&mut rng).unwrap() };
                page.replace_range(start..end.max(start), part);
            }
            // A body that the transport refuses must not yield devices.
            let operation = <thingspace_raw::ops::ListDevices as thingspace_raw::operation::TypedOperation>::OPERATION;
            if crate::transport::expected_body::body(operation, 200, &HeaderMap::new(), page.clone().into()).is_err() {
                refused += 1;
                assert!(lazy(&page).is_none_or(|devices| devices.is_empty()), "seed {seed}, round {round}\n{page}");
                continue;
            }
            match (lazy(&page), decoded(&page)) {
                (Some(lazy), decoded) => {
                    lazily += 1;
                    let decoded = decoded.unwrap_or_else(|error| panic!("seed {seed}, round {round}: {error}\n{page}"));
                    let pairs = (lazy.iter().map(values).collect::<Vec<_>>(), decoded.iter().map(values).collect::<Vec<_>>());
                    assert_eq!(pairs.0, pairs.1, "seed {seed}, round {round}\n{page}");
                }
                (None, Ok(_)) => left += 1,
                (None, Err(_)) => {}
            }
        }
        let counts = format!("{lazily} pages read lazily, {left} decoded, {refused} refused");
        assert!(lazily > 200 && left > 20 && refused > 2, "seed {seed}: {counts}");
    }

    /// Guarantee PG4 (docs/reliability.md). ICCIDs have up to 20 digits and may have leading zeros, so they must stay strings: a
    /// 64-bit integer cannot store them. The attribute `DeviceId`, which is the cursor of a list, is a string with a 64-bit
    /// integer, so a float cannot store it.
    #[test]
    fn identifiers_keep_every_digit() {
        let seed = rand::random();
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        for _ in 0..20_000 {
            let zeros = rng.random_range(0..19);
            let id: String =
                (0..20).map(|index| if index < zeros { '0' } else { char::from(rng.random_range(b'0'..=b'9')) }).collect();
            let number: i64 = rng.random_range(0..=i64::MAX);
            let device = json!({"deviceIds": [{"id": id, "kind": "iccId"}], "extendedAttributes": [{"key": "DeviceId", "value": number.to_string()}]});
            let device = &lazy(&json!({"devices": [device], "hasMoreData": true}).to_string()).unwrap()[0];
            assert_eq!((device.iccid(), device.device_number()), (Some(id.as_str()), Some(number)), "seed {seed}");
            let key = device.key().unwrap().to_string();
            assert_eq!(key.parse::<crate::DeviceKey>().unwrap().ids()[0].id(), id, "seed {seed}");
            assert_eq!(serde_json::to_value(device.raw()).unwrap()["deviceIds"][0]["id"], id, "seed {seed}");
        }
    }
}
