use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;

use thingspace_raw::Extra;
use thingspace_raw::types::{self, DeviceKind};

use crate::error::{Error, Result};

/// One identifier of a device: its kind, and its digits as text (leading zeros count, an ICCID has 20 of them).
///
/// Made from text it is checked for form: a wrong length is an error here rather than in a callback hours later. A wrong check digit of
/// an ICCID or IMEI is a warning in the log only: the platform documents none, and its own examples fail them.
///
/// | kind | form |
/// |---|---|
/// | `iccid` | 18 to 20 digits; Verizon's begin with 8914800 |
/// | `imei` | 14 to 16 digits |
/// | `mdn` | 10 digits |
/// | `msisdn` | 11 digits |
/// | `eid` | 32 digits |
/// | `esn` | 11 digits |
/// | `meid` | 14 hexadecimal characters |
/// | `imsi` | 15 digits |
/// | `min` | 10 digits |
///
/// ```
/// use thingspace::{DeviceId, IdKind};
///
/// // The kind is told by the length where that is clear.
/// let id: DeviceId = "89148000008682242668".parse()?;
/// assert_eq!(id.kind(), &IdKind::Iccid);
/// let id: DeviceId = "msisdn:15055550143".parse()?;
/// assert_eq!(id.to_string(), "msisdn:15055550143");
///
/// let error = "8914".parse::<DeviceId>().unwrap_err();
/// assert!(error.to_string().contains("iccid:"), "{error}");
/// # Ok::<(), thingspace::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId {
    kind: DeviceKind,
    id: String,
}

const REMEDY: &str = "write kind:digits, for instance iccid:89148000008682242668 or imei:352766510782014";

impl DeviceId {
    /// An identifier of `kind`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config): the text does not have the form of the kind. Kinds that are not known are taken as
    /// they are.
    pub fn new(kind: impl Into<DeviceKind>, id: impl Into<String>) -> Result<Self> {
        let (kind, id) = (kind.into(), id.into());
        let id = id.trim().to_owned();
        let (lengths, hexadecimal) = match form(&kind) {
            Some(form) => form,
            None if id.is_empty() => return Err(Error::config("an identifier is empty").remedy(REMEDY)),
            None => return Ok(Self { kind, id }),
        };
        let fits = |c: char| if hexadecimal { c.is_ascii_hexdigit() } else { c.is_ascii_digit() };
        if lengths.contains(&id.len()) && id.chars().all(fits) {
            if !has_its_check_digit(&kind, &id) {
                doubt(&kind, &id);
            }
            return Ok(Self { kind, id });
        }
        let digits = if hexadecimal { "hexadecimal characters" } else { "digits" };
        let (low, high) = (lengths.start(), lengths.end());
        let length = if low == high { low.to_string() } else { format!("{low} to {high}") };
        Err(Error::config(format!("`{}` is no {kind}, which has {length} {digits}", shown(&id))).remedy(REMEDY))
    }

    /// Reads many identifiers, and warns of wrong check digits once for all of them that `read` makes on this thread.
    ///
    /// ```
    /// use thingspace::DeviceId;
    ///
    /// let ids: thingspace::Result<Vec<DeviceId>> =
    ///     DeviceId::read_together(|| ["89148000008682242667", "89148000008682242666"].iter().map(|id| id.parse()).collect());
    /// assert_eq!(ids?.len(), 2); // one warning
    /// # Ok::<(), thingspace::Error>(())
    /// ```
    pub fn read_together<T>(read: impl FnOnce() -> T) -> T {
        let outer = DOUBTS.replace(Some(Doubts::default()));
        let told = read();
        match DOUBTS.replace(outer) {
            Some(Doubts { count: 0, .. }) | None => {}
            Some(Doubts { count: 1, first: (kind, end) }) => doubt_one(&kind, &end),
            Some(Doubts { count, first: (kind, end) }) => tracing::warn!(
                kind,
                "the check digits of {count} identifiers are wrong, the first one ends in {end}: typing errors?"
            ),
        }
        told
    }

    /// An ICCID (SIM card), 18 to 20 digits.
    ///
    /// # Errors
    /// As [`DeviceId::new`].
    pub fn iccid(id: impl Into<String>) -> Result<Self> {
        Self::new(DeviceKind::Iccid, id)
    }

    /// An IMEI (hardware), 14 to 16 digits.
    ///
    /// # Errors
    /// As [`DeviceId::new`].
    pub fn imei(id: impl Into<String>) -> Result<Self> {
        Self::new(DeviceKind::Imei, id)
    }

    /// An MDN (phone number), 10 digits.
    ///
    /// # Errors
    /// As [`DeviceId::new`].
    pub fn mdn(id: impl Into<String>) -> Result<Self> {
        Self::new(DeviceKind::Mdn, id)
    }

    /// The kind.
    pub fn kind(&self) -> &DeviceKind {
        &self.kind
    }

    /// The digits.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// As answers have it.
    pub(crate) fn from_raw(raw: &types::DeviceId) -> Self {
        Self::as_told(raw.kind.clone(), &raw.id)
    }

    /// As answers have it: nothing is checked.
    pub(crate) fn as_told(kind: DeviceKind, id: &str) -> Self {
        Self { kind, id: id.to_owned() }
    }

    pub(crate) fn to_raw(&self) -> types::DeviceId {
        types::DeviceId { id: self.id.clone(), kind: self.kind.clone(), extra: Default::default() }
    }
}

/// Identifiers whose check digits are wrong, among those that are read together.
#[derive(Default)]
struct Doubts {
    count: usize,
    /// The kind of the first one, and how it ends.
    first: (String, String),
}

thread_local! {
    static DOUBTS: RefCell<Option<Doubts>> = const { RefCell::new(None) };
}

/// Warns of an identifier, at once or with others.
fn doubt(kind: &DeviceKind, id: &str) {
    let end = &id[id.len() - 4..];
    let counted = DOUBTS.with_borrow_mut(|doubts| {
        let Some(doubts) = doubts else { return false };
        if doubts.count == 0 {
            doubts.first = (kind.as_str().to_owned(), end.to_owned());
        }
        doubts.count += 1;
        true
    });
    if !counted {
        doubt_one(kind.as_str(), end);
    }
}

fn doubt_one(kind: &str, end: &str) {
    tracing::warn!(kind, "the check digit of the identifier that ends in {end} is wrong: a typing error?");
}

/// Whether a spreadsheet has made a number of an identifier: `8.9148E+19` has lost all but its first digits.
fn is_scientific(text: &str) -> bool {
    let digits = text.rsplit(':').next().unwrap_or_default().trim();
    let Some((number, power)) = digits.split_once(['E', 'e']) else { return false };
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let shown_as_number = number.contains(['.', ',']) || power.starts_with('+');
    shown_as_number && is_number(&number.replace(['.', ','], "")) && is_number(power.trim_start_matches('+'))
}

fn scientific(text: &str) -> Error {
    Error::config(format!("`{}` is a number as spreadsheets show it, without its last digits", shown(text)))
        .remedy("format the column as text in the spreadsheet and export it again from the original data")
}

/// Identifiers in one list, one for each device.
pub(crate) fn flat(devices: impl IntoIterator<Item = DeviceId>) -> Vec<types::DeviceId> {
    devices.into_iter().map(|id| id.to_raw()).collect()
}

/// Identifiers as a list of devices with one each.
pub(crate) fn entries(devices: impl IntoIterator<Item = DeviceId>) -> Vec<types::DeviceList> {
    devices.into_iter().map(|id| types::DeviceList { device_ids: vec![id.to_raw()] }).collect()
}

/// Lengths and alphabet by kind (rules id.* of the description: openapi/common.yaml, DeviceId).
fn form(kind: &DeviceKind) -> Option<(std::ops::RangeInclusive<usize>, bool)> {
    Some(match kind {
        DeviceKind::Iccid => (18..=20, false),
        DeviceKind::Imei => (14..=16, false),
        DeviceKind::Mdn | DeviceKind::Min => (10..=10, false),
        DeviceKind::Msisdn | DeviceKind::Esn => (11..=11, false),
        DeviceKind::Eid => (32..=32, false),
        DeviceKind::Imsi => (15..=15, false),
        DeviceKind::Meid => (14..=14, true),
        _ => return None,
    })
}

/// Whether the last digit is the one that follows from the others, where there is such a digit (Luhn).
fn has_its_check_digit(kind: &DeviceKind, id: &str) -> bool {
    if !matches!((kind, id.len()), (DeviceKind::Iccid, 19..=20) | (DeviceKind::Imei, 15)) {
        return true;
    }
    let digits = id.bytes().rev().enumerate().map(|(place, digit)| {
        let digit = u32::from(digit - b'0');
        if place % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
    });
    digits.sum::<u32>().is_multiple_of(10)
}

/// What may be shown of a text that is no identifier: enough to find it in the input, on one line.
fn shown(text: &str) -> String {
    text.chars().take(40).flat_map(char::escape_debug).collect()
}

impl FromStr for DeviceId {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let text = text.trim();
        if is_scientific(text) {
            return Err(scientific(text));
        }
        if let Some((kind, id)) = text.split_once(':') {
            let kind = DeviceKind::from(kind);
            if let DeviceKind::Unknown(kind) = &kind {
                let known = DeviceKind::KNOWN.join(", ");
                return Err(Error::config(format!("`{}` is no kind of identifier ({known})", shown(kind))).remedy(REMEDY));
            }
            return Self::new(kind, id);
        }
        let digits = text.chars().all(|c| c.is_ascii_digit());
        let kind = match text.len() {
            18..=20 if digits => DeviceKind::Iccid,
            15 | 16 if digits => DeviceKind::Imei,
            10 if digits => DeviceKind::Mdn,
            32 if digits => DeviceKind::Eid,
            14 if text.chars().all(|c| c.is_ascii_hexdigit()) && !digits => DeviceKind::Meid,
            _ => {
                let message = format!("`{}` does not show what kind of identifier it is", shown(text));
                return Err(Error::config(message).remedy(REMEDY));
            }
        };
        Self::new(kind, text)
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

/// One device as a request names it: by one identifier, or by several. Activation of a 4G device takes its IMEI and its ICCID.
///
/// ```
/// use thingspace::DeviceKey;
///
/// let key: DeviceKey = "imei:356620116410452+iccid:89148000007500407933".parse()?;
/// assert_eq!(key.ids().len(), 2);
/// # Ok::<(), thingspace::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceKey(Vec<DeviceId>);

impl DeviceKey {
    /// A device by several of its identifiers.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) when there is none.
    pub fn new(ids: impl IntoIterator<Item = DeviceId>) -> Result<Self> {
        let ids: Vec<DeviceId> = ids.into_iter().collect();
        if ids.is_empty() {
            return Err(Error::config("a device has no identifier").remedy(REMEDY));
        }
        Ok(Self(ids))
    }

    /// The identifiers, in the order given; at least one.
    pub fn ids(&self) -> &[DeviceId] {
        &self.0
    }

    pub(crate) fn to_raw(&self) -> types::AccountDeviceList {
        let device_ids = self.0.iter().map(DeviceId::to_raw).collect();
        types::AccountDeviceList { device_ids, ip_address: None, extra: Extra::default() }
    }
}

impl From<DeviceId> for DeviceKey {
    fn from(id: DeviceId) -> Self {
        Self(vec![id])
    }
}

impl FromStr for DeviceKey {
    type Err = Error;

    /// Identifiers joined by `+` name one device.
    fn from_str(text: &str) -> Result<Self> {
        if is_scientific(text) {
            return Err(scientific(text));
        }
        Self::new(text.split('+').map(str::parse).collect::<Result<Vec<DeviceId>>>()?)
    }
}

impl fmt::Display for DeviceKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, id) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("+")?;
            }
            write!(f, "{id}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_forms_are_told_with_the_right_one() {
        for (text, part) in [
            ("iccid:123", "18 to 20 digits"),
            ("mdn:555555014x", "10 digits"),
            ("sim:89148000008682242668", "no kind of identifier"),
            ("", "does not show"),
            ("15055550143", "does not show"),
            ("\u{1b}[31m", "does not show"),
            ("meid:A1000E9", "14 hexadecimal"),
        ] {
            let error = text.parse::<DeviceId>().unwrap_err().to_string();
            assert!(error.contains(part) && error.contains("iccid:8914"), "{text}: {error}");
            assert!(!error.contains('\u{1b}'));
        }
    }

    #[test]
    fn a_number_of_a_spreadsheet_is_shown_whole_with_its_cause() {
        for text in ["iccid:8.9148E+19", "8.9148e+19", "8,9148E+19", "imei:3.54E+14", "89E+18"] {
            let error = text.parse::<DeviceKey>().unwrap_err().to_string();
            assert!(error.contains(&format!("`{text}`")) && error.contains("spreadsheet"), "{text}: {error}");
        }
        assert!("A100000E123456".parse::<DeviceKey>().is_ok());
    }

    #[test]
    fn kinds_are_read_in_any_case_and_zeros_stay() {
        assert_eq!("ICCID: 00148000008682242668".parse::<DeviceId>().unwrap().id(), "00148000008682242668");
    }

    #[test]
    fn check_digits_are_known() {
        for (kind, id, right) in [
            (DeviceKind::Iccid, "89148000008682242668", true),
            (DeviceKind::Iccid, "89148000008682242667", false),
            (DeviceKind::Imei, "490154203237518", true),
            (DeviceKind::Imei, "490154203237517", false),
            (DeviceKind::Imei, "4901542032375", true),
            (DeviceKind::Mdn, "5055550143", true),
        ] {
            assert_eq!(has_its_check_digit(&kind, id), right, "{id}");
        }
    }
}
