//! A page of devices as it came: its text once, and where in it things stand. Values are read when they are asked for.
//!
//! Most of what a list costs is to make twenty small texts of every device that nobody looks at. So a page is read once without
//! copying, and what is kept of it are places. That works for the plain form in which the service answers: texts without escapes,
//! lists that are lists. Whatever else an answer may hold ([`thingspace_raw::lenient`]) is left to the generated types: [`LazyPage::read`]
//! gives it back then, and the page is decoded whole.

use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::value::RawValue;
use thingspace_raw::types::{self, DeviceKind, DeviceState};

use crate::device::page::json_scanner::JsonScanner;

/// A page of devices.
pub(crate) struct LazyPage {
    text: String,
    more: bool,
    rows: Vec<Row>,
    /// Kinds of identifiers and states: each page has a few.
    kinds: Vec<DeviceKind>,
    states: Vec<DeviceState>,
    // Of all devices, one after the other.
    ids: Vec<(u16, Place)>,
    attributes: Vec<Pair>,
    fields: Vec<Pair>,
    groups: Vec<Place>,
    /// The whole objects, looked for when the first is asked for.
    objects: OnceLock<Vec<Range<usize>>>,
}

/// Where a text stands; what is absent or null has none. A kept device has some twenty of them, so they are as small as can be.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C, packed(2))]
struct Place {
    start: u32,
    /// One more than its length; 0 for no text.
    size: u16,
}

/// A name and its value.
type Pair = (Place, Place);

/// A single text of a device.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Text {
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

const TEXTS: usize = Text::Plan as usize + 1;

struct Row {
    texts: [Place; TEXTS],
    state: Option<u16>,
    connected: Option<bool>,
    /// Where its identifiers, attributes, fields and groups end among those of all; they begin where those of the row before end.
    ends: [u32; 4],
}

/// What a device has several of, in the order of [`Row::ends`].
#[derive(Clone, Copy)]
enum Part {
    Ids,
    Attributes,
    Fields,
    Groups,
}

/// The objects of a page as text.
#[derive(Deserialize)]
struct Objects<'t> {
    #[serde(borrow)]
    devices: Vec<&'t RawValue>,
}

impl LazyPage {
    /// Reads a page, or gives it back when it is not in the plain form.
    pub(crate) fn read(text: String) -> Result<Self, String> {
        match Reading::of(&text) {
            Some(rows) => Ok(Self { text, ..rows }),
            None => Err(text),
        }
    }

    fn empty() -> Self {
        Self {
            text: String::new(),
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

    /// Gives back what was taken for more devices than there are: a page may be kept for long.
    fn shrink(&mut self) {
        self.rows.shrink_to_fit();
        self.ids.shrink_to_fit();
        self.attributes.shrink_to_fit();
        self.fields.shrink_to_fit();
        self.groups.shrink_to_fit();
    }

    /// Whether the answer says that there are more.
    pub(crate) fn more(&self) -> bool {
        self.more
    }

    pub(crate) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(crate) fn text(&self, row: usize, which: Text) -> Option<&str> {
        self.at(self.rows.get(row)?.texts[which as usize])
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

    /// The device decoded whole. What is in the plain form can be decoded: a test here holds both readings against each other.
    pub(crate) fn decode(&self, row: usize) -> types::ThingspaceDevice {
        self.object(row).and_then(|object| serde_json::from_str(object).ok()).unwrap_or_else(nothing)
    }

    /// The device alone, so that the rest of its page can go.
    pub(crate) fn alone(&self, row: usize) -> Option<Self> {
        Self::read(format!("{{\"devices\":[{}]}}", self.object(row)?)).ok()
    }

    fn object(&self, row: usize) -> Option<&str> {
        let objects = self.objects.get_or_init(|| {
            let objects = serde_json::from_str(&self.text).map(|page: Objects<'_>| page.devices).unwrap_or_default();
            objects.into_iter().map(|object| range(&self.text, object.get())).collect()
        });
        self.text.get(objects.get(row)?.clone())
    }

    fn at(&self, place: Place) -> Option<&str> {
        let (start, length) = (place.start as usize, usize::from(place.size.checked_sub(1)?));
        self.text.get(start..start + length)
    }

    fn part<'a, T>(&'a self, all: &'a [T], row: usize, which: Part) -> &'a [T] {
        let end = |row: &Row| row.ends[which as usize] as usize;
        let begin = row.checked_sub(1).and_then(|before| self.rows.get(before)).map_or(0, end);
        self.rows.get(row).and_then(|row| all.get(begin..end(row))).unwrap_or_default()
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

/// A page while its places are written down. What is not in the plain form ends it: an escape in a text, a number for a text, a member
/// that comes twice.
struct Reading<'t> {
    text: &'t str,
    /// Kinds and states as the page spells them, in the order of those of `rows`.
    words: (Vec<&'t str>, Vec<&'t str>),
    /// Attributes without a value as they stood one behind the other, each with its comma.
    runs: Vec<&'t str>,
    rows: LazyPage,
}

/// Runs of attributes that are known, and bytes of one, at most: each is looked for before each attribute.
const RUNS: (usize, usize) = (8, 2_048);

impl<'t> Reading<'t> {
    /// All places of a page, without its text.
    fn of(text: &'t str) -> Option<LazyPage> {
        // Places have 32 bits; answers are bounded far below (exec.rs).
        u32::try_from(text.len()).ok()?;
        let mut reading = Self { text, words: (Vec::new(), Vec::new()), runs: Vec::new(), rows: LazyPage::empty() };
        let (mut scan, mut devices, mut more) = (JsonScanner::new(text), None, None);
        scan.object(|scan, name| match name {
            "devices" => {
                once(&mut devices, ())?;
                scan.list(|scan| reading.device(scan))
            }
            "hasMoreData" => once(&mut more, scan.flag_or_null()?),
            _ => scan.ignore(),
        })?;
        reading.rows.more = more.flatten().unwrap_or_default();
        reading.rows.shrink();
        (devices.is_some() && scan.ended()).then_some(reading.rows)
    }

    fn device(&mut self, scan: &mut JsonScanner<'t>) -> Option<()> {
        let mut draft = Draft::default();
        scan.object(|scan, name| {
            let which = match name {
                "accountName" => Text::Account,
                "billingCycleEndDate" => Text::BillingCycleEnd,
                "createdAt" => Text::Created,
                "ipAddress" => Text::IpAddress,
                "lastActivationBy" => Text::ActivatedBy,
                "lastActivationDate" => Text::Activated,
                "lastConnectionDate" => Text::Connected,
                _ => return self.part(scan, name, &mut draft),
            };
            let told = scan.text_or_null()?.map_or(Some(Place::default()), |told| place(self.text, told))?;
            once(&mut draft.texts[which as usize], told)
        })?;
        self.rows.rows.push(Row {
            texts: draft.texts.map(Option::unwrap_or_default),
            state: draft.state,
            connected: draft.connected.flatten(),
            ends: self.counts(),
        });
        Some(())
    }

    /// Identifiers, attributes, fields and groups so far: fewer than the page has bytes.
    fn counts(&self) -> [u32; 4] {
        let LazyPage { ids, attributes, fields, groups, .. } = &self.rows;
        [ids.len(), attributes.len(), fields.len(), groups.len()].map(|count| count as u32)
    }

    /// A member of a device that is more than a text.
    fn part(&mut self, scan: &mut JsonScanner<'t>, name: &str, draft: &mut Draft) -> Option<()> {
        match name {
            "carrierInformations" => {
                once(&mut draft.carriers, ())?;
                scan.list(|scan| self.carrier(scan, draft))
            }
            "connected" => once(&mut draft.connected, scan.flag_or_null()?),
            "customFields" => {
                once(&mut draft.fields, ())?;
                scan.list(|scan| pair(self.text, scan, &mut self.rows.fields).map(drop))
            }
            "deviceIds" => {
                once(&mut draft.ids, ())?;
                scan.list(|scan| self.id(scan))
            }
            "extendedAttributes" => {
                once(&mut draft.attributes, ())?;
                let mut begin = None;
                scan.list(|scan| self.attribute(scan, &mut begin))
            }
            "groupNames" => {
                once(&mut draft.groups, ())?;
                scan.list(|scan| {
                    self.rows.groups.push(place(self.text, scan.text()?)?);
                    Some(())
                })
            }
            _ => scan.ignore(),
        }
    }

    /// A line has one carrier in practice; what the first that knows it says counts.
    fn carrier(&mut self, scan: &mut JsonScanner<'t>, draft: &mut Draft) -> Option<()> {
        let (mut name, mut plan, mut state) = (None, None, None);
        scan.object(|scan, member| match member {
            "carrierName" => once(&mut name, scan.text_or_null()?),
            "servicePlan" => once(&mut plan, scan.text_or_null()?),
            "state" => once(&mut state, scan.text_or_null()?),
            _ => scan.ignore(),
        })?;
        for (which, told) in [(Text::Carrier, name), (Text::Plan, plan)] {
            if let Some(told) = told.flatten() {
                draft.texts[which as usize] = draft.texts[which as usize].or(Some(place(self.text, told)?));
            }
        }
        if let (None, Some(state)) = (draft.state, state.flatten()) {
            draft.state = Some(number(&mut self.words.1, &mut self.rows.states, state)?);
        }
        Some(())
    }

    /// An attribute, and those without a value before it. Devices have the same attributes in the same order, and values for a few: more than
    /// half of a page stands there as it stood for another device. `begin` is where a run begins that is not known yet.
    fn attribute(&mut self, scan: &mut JsonScanner<'t>, begin: &mut Option<usize>) -> Option<()> {
        while self.runs.iter().any(|run| scan.pass(run)) {
            *begin = None;
        }
        let here = scan.place();
        if !pair(self.text, scan, &mut self.rows.attributes)? {
            begin.get_or_insert(here);
        } else if let Some(begin) = begin.take() {
            let run = self.text.get(begin..here)?;
            if self.runs.len() < RUNS.0 && run.len() <= RUNS.1 {
                self.runs.push(run);
            }
        }
        Some(())
    }

    fn id(&mut self, scan: &mut JsonScanner<'t>) -> Option<()> {
        let (mut id, mut kind) = (None, None);
        scan.object(|scan, name| match name {
            "id" => once(&mut id, scan.text()?),
            "kind" => once(&mut kind, scan.text()?),
            _ => scan.ignore(),
        })?;
        let kind = number(&mut self.words.0, &mut self.rows.kinds, kind?)?;
        self.rows.ids.push((kind, place(self.text, id?)?));
        Some(())
    }
}

/// A pair, kept when it has a value, and whether it has one: most of what a page holds are names of attributes that a line does not have.
fn pair<'t>(text: &'t str, scan: &mut JsonScanner<'t>, pairs: &mut Vec<Pair>) -> Option<bool> {
    let (mut key, mut value) = (None, None);
    scan.object(|scan, name| match name {
        "key" => once(&mut key, scan.text()?),
        "value" => once(&mut value, scan.text_or_null()?),
        _ => scan.ignore(),
    })?;
    let key = key?;
    let Some(value) = value.flatten() else { return Some(false) };
    pairs.push((place(text, key)?, place(text, value)?));
    Some(true)
}

/// A device while it is read: what was there, so that nothing is there twice.
#[derive(Default)]
struct Draft {
    texts: [Option<Place>; TEXTS],
    state: Option<u16>,
    connected: Option<Option<bool>>,
    carriers: Option<()>,
    ids: Option<()>,
    attributes: Option<()>,
    fields: Option<()>,
    groups: Option<()>,
}

/// Puts what was not there before.
fn once<T>(slot: &mut Option<T>, value: T) -> Option<()> {
    slot.replace(value).is_none().then_some(())
}

/// A device of which nothing is known.
fn nothing() -> types::ThingspaceDevice {
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

/// The place of a part of the text; none for one longer than any that the service has, which is not in the plain form.
fn place(text: &str, part: &str) -> Option<Place> {
    let Range { start, end } = range(text, part);
    // The length of the text was held against 32 bits.
    Some(Place { start: start as u32, size: u16::try_from(end - start + 1).ok()? })
}

/// Where a part of the text stands in it.
fn range(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
    start..start.saturating_add(part.len())
}

/// The number of a word among those that the page had so far.
fn number<'t, T: From<&'t str>>(words: &mut Vec<&'t str>, values: &mut Vec<T>, word: &'t str) -> Option<u16> {
    let place = words.iter().position(|known| *known == word).unwrap_or_else(|| {
        words.push(word);
        values.push(T::from(word));
        words.len() - 1
    });
    u16::try_from(place).ok()
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;
    use rand::seq::IndexedRandom as _;
    use rand::{RngExt as _, SeedableRng as _};
    use rand_chacha::ChaCha8Rng;
    use serde_json::{Value, json};

    use super::*;
    use crate::device::record::{self, Device};

    const PAGE: &str = r#"{"devices": [
        {"accountName": "0000123456-00001", "billingCycleEndDate": "2026-12-09T00:00:00Z", "connected": true,
         "carrierInformations": [{"carrierName": "Verizon Wireless", "servicePlan": "m2m-5mb", "state": "PRE_ACTIVE"}],
         "createdAt": "2025-03-04T16:58:40Z", "customFields": [{"key": "CustomField1", "value": "pier 9"}],
         "deviceIds": [{"id": "00000000000000000018", "kind": "iccId"}, {"id": "353238063289555", "kind": "imei"}],
         "extendedAttributes": [{"key": "DeviceId", "value": "7"}, {"key": "SkuNumber", "value": null}, {"key": "CostCenterCode", "value": ""}],
         "groupNames": ["Default: 0000123456-00001", "pumps"], "ipAddress": "0.0.0.0", "lastActivationBy": null,
         "lastConnectionDate": "2026-11-20T13:44:09Z", "colour": {"deep": [1, 2]}},
        {"carrierInformations": null, "deviceIds": [], "connected": null, "extendedAttributes": [{"key": "DeviceId", "value": "8"},
         {"key": "PreIMEI"},{"key": "PreSKU", "value": null},{"key": "RoamingStatus", "value": "Home"}]},
        {"extendedAttributes": [{"key": "DeviceId", "value": "9"},
         {"key": "PreIMEI"},{"key": "PreSKU", "value": null},{"key": "RoamingStatus", "value": "Away"}]}
    ], "hasMoreData": true, "next": 3}"#;

    fn rows(page: &str) -> Option<Vec<Device>> {
        LazyPage::read(page.to_owned()).ok().map(record::of_page)
    }

    fn whole(page: &str) -> Result<Vec<Device>, serde_json::Error> {
        let list: types::AccountDeviceListResult = serde_json::from_str(page)?;
        Ok(list.devices.into_iter().map(Device::from).collect())
    }

    /// Everything that a device tells, by its own methods.
    fn told(device: &Device) -> Value {
        json!({
            "ids": device.ids().map(|id| id.to_string()).collect::<Vec<_>>(),
            "iccid": device.iccid(), "imei": device.imei(), "mdn": device.mdn(),
            "state": device.state().map(DeviceState::as_str), "plan": device.plan(), "carrier": device.carrier(),
            "account": device.account(), "groups": device.groups().collect::<Vec<_>>(), "connected": device.connected(),
            "ip": device.ip_address(), "created": device.created(), "activated": device.last_activation(),
            "by": device.last_activation_by(), "seen": device.last_connection(), "cycle": device.billing_cycle_end(),
            "fields": device.custom_fields().collect::<Vec<_>>(), "attributes": device.attributes().collect::<Vec<_>>(),
            "number": device.device_number(), "cost": device.attribute("CostCenterCode"), "raw": device.raw(),
        })
    }

    #[test]
    fn a_device_in_its_page_tells_what_it_tells_decoded() {
        let (rows, whole) = (rows(PAGE).unwrap(), whole(PAGE).unwrap());
        assert_eq!(rows.len(), 3);
        for (row, whole) in rows.iter().zip(&whole) {
            assert_eq!(told(row), told(whole));
            assert_eq!(told(&row.alone()), told(whole));
            assert_eq!(row, whole);
        }
        assert_eq!(rows[0].iccid(), Some("00000000000000000018"));
        assert_eq!(rows[0].state(), Some(&DeviceState::PreActive));
        assert_eq!(rows[0].raw().extra.get("colour"), Some(&json!({"deep": [1, 2]})));
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_decoder() {
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
            assert!(rows(&page).is_none(), "{new}");
            assert!(whole(&page).is_ok(), "{new}");
        }
    }

    #[test]
    fn the_longest_text_that_has_a_place_is_told_whole() {
        let page = PAGE.replace("pier 9", &"p".repeat(usize::from(u16::MAX) - 1));
        let (rows, whole) = (rows(&page).unwrap(), whole(&page).unwrap());
        assert_eq!(rows.iter().map(told).collect::<Vec<_>>(), whole.iter().map(told).collect::<Vec<_>>());
    }

    /// Both readings of pages that were broken at random: what the places give is what the decoder gives, and what the decoder
    /// refuses has no places.
    #[test]
    fn broken_pages_are_read_alike() {
        const PARTS: [&str; 17] = [
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
            "\\n",
            "é",
            "\"state\": \"x\"",
        ];
        let seed = rand::random();
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        let (mut plain, mut decoded, mut refused) = (0, 0, 0);
        for round in 0..4_000 {
            let mut page = PAGE.to_owned();
            for _ in 0..dice.random_range(1..4) {
                let places: Vec<usize> = page.char_indices().map(|(place, _)| place).collect();
                let start = *places.choose(&mut dice).unwrap();
                let end = places.iter().copied().find(|place| *place >= start + dice.random_range(0..24)).unwrap_or(start);
                page.replace_range(start..end.max(start), PARTS.choose(&mut dice).unwrap());
            }
            // What is no list of devices gives none by either way.
            let row = thingspace_raw::operation::find("listDevices").unwrap();
            if crate::transport::expected_body::body(row, 200, &HeaderMap::new(), page.clone().into()).is_err() {
                refused += 1;
                assert!(rows(&page).is_none_or(|rows| rows.is_empty()), "seed {seed}, round {round}\n{page}");
                continue;
            }
            match (rows(&page), whole(&page)) {
                (Some(rows), whole) => {
                    plain += 1;
                    let whole = whole.unwrap_or_else(|error| panic!("seed {seed}, round {round}: {error}\n{page}"));
                    let pairs = (rows.iter().map(told).collect::<Vec<_>>(), whole.iter().map(told).collect::<Vec<_>>());
                    assert_eq!(pairs.0, pairs.1, "seed {seed}, round {round}\n{page}");
                }
                (None, Ok(_)) => decoded += 1,
                (None, Err(_)) => {}
            }
        }
        let counts = format!("{plain} pages in place, {decoded} decoded, {refused} refused");
        assert!(plain > 50 && decoded > 20 && refused > 0, "seed {seed}: {counts}");
    }

    /// PG4: identifiers have 20 digits, leading zeros, and are above what numbers of 64 bits hold; cursors are numbers in text.
    #[test]
    fn identifiers_keep_every_digit() {
        let seed = rand::random();
        let mut dice = ChaCha8Rng::seed_from_u64(seed);
        for _ in 0..20_000 {
            let zeros = dice.random_range(0..19);
            let id: String =
                (0..20).map(|place| if place < zeros { '0' } else { char::from(dice.random_range(b'0'..=b'9')) }).collect();
            let number: i64 = dice.random_range(0..=i64::MAX);
            let device = json!({"deviceIds": [{"id": id, "kind": "iccId"}], "extendedAttributes": [{"key": "DeviceId", "value": number.to_string()}]});
            let device = &rows(&json!({"devices": [device], "hasMoreData": true}).to_string()).unwrap()[0];
            assert_eq!((device.iccid(), device.device_number()), (Some(id.as_str()), Some(number)), "seed {seed}");
            let key = device.key().unwrap().to_string();
            assert_eq!(key.parse::<crate::DeviceKey>().unwrap().ids()[0].id(), id, "seed {seed}");
            assert_eq!(serde_json::to_value(device.raw()).unwrap()["deviceIds"][0]["id"], id, "seed {seed}");
        }
    }
}
