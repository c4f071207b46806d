//! Identifiers of devices: their kinds, their forms, and the keys by which requests name devices.

use std::cell::RefCell;
use std::fmt;
use std::str::FromStr;

use thingspace_raw::types::{self, DeviceKind};

use crate::error::{Error, Result};

/// An identifier of a device: its kind, and its digits as a string with all leading zeros.
///
/// Parsing checks the form, so a wrong length is reported immediately instead of in a callback hours later. A wrong check digit
/// of an ICCID or IMEI only logs a warning, because the API does not document check digits, and identifiers in its examples have
/// wrong ones.
///
/// | kind | form |
/// |---|---|
/// | `iccid` | 18 to 20 digits; ICCIDs of Verizon start with 8914800 |
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
/// // Without a kind, the usual kind for the length is assumed.
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
    /// Creates an identifier of `kind`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if `id` does not have the form of `kind`. For an unknown kind, only an
    /// empty `id` is an error.
    pub fn new(kind: impl Into<DeviceKind>, id: impl Into<String>) -> Result<Self> {
        let (kind, id) = (kind.into(), id.into());
        let id = id.trim().to_owned();
        let (lengths, hexadecimal) = match form(&kind) {
            Some(form) => form,
            None if id.is_empty() => return Err(Error::config("an identifier is empty").with_remedy(REMEDY)),
            None => return Ok(Self { kind, id }),
        };
        // The case of a MEID means nothing. With one spelling, equal MEIDs compare as equal.
        let id = if hexadecimal { id.to_ascii_uppercase() } else { id };
        let fits = |c: char| if hexadecimal { c.is_ascii_hexdigit() } else { c.is_ascii_digit() };
        if lengths.contains(&id.len()) && id.chars().all(fits) {
            if !has_valid_check_digit(&kind, &id) {
                note_check_digit(&kind, &id);
            }
            return Ok(Self { kind, id });
        }
        let digits = if hexadecimal { "hexadecimal characters" } else { "digits" };
        let (low, high) = (lengths.start(), lengths.end());
        let length = if low == high { low.to_string() } else { format!("{low} to {high}") };
        let message = format!("`{}` is not a valid {}: expected {length} {digits}", shown(&id), kind_name(&kind));
        Err(Error::config(message).with_remedy(REMEDY))
    }

    /// Runs `read` and returns its value. Logs a single warning for all wrong check digits in the identifiers that `read` parses
    /// on this thread.
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
        let outer = WRONG_CHECK_DIGITS.replace(Some(WrongCheckDigits::default()));
        let value = read();
        match WRONG_CHECK_DIGITS.replace(outer) {
            Some(WrongCheckDigits { count: 0, .. }) | None => {}
            Some(WrongCheckDigits { count: 1, first: (kind, end) }) => warn_of_check_digit(&kind, &end),
            Some(WrongCheckDigits { count, first: (kind, end) }) => {
                tracing::warn!(kind, "{count} identifiers have wrong check digits, the first ends in {end}: typing errors?")
            }
        }
        value
    }

    /// Creates an ICCID (SIM card), 18 to 20 digits.
    ///
    /// # Errors
    /// The errors of [`DeviceId::new`].
    pub fn iccid(id: impl Into<String>) -> Result<Self> {
        Self::new(DeviceKind::Iccid, id)
    }

    /// Creates an IMEI (hardware), 14 to 16 digits.
    ///
    /// # Errors
    /// The errors of [`DeviceId::new`].
    pub fn imei(id: impl Into<String>) -> Result<Self> {
        Self::new(DeviceKind::Imei, id)
    }

    /// Creates an MDN (phone number), 10 digits.
    ///
    /// # Errors
    /// The errors of [`DeviceId::new`].
    pub fn mdn(id: impl Into<String>) -> Result<Self> {
        Self::new(DeviceKind::Mdn, id)
    }

    /// Returns the kind.
    pub fn kind(&self) -> &DeviceKind {
        &self.kind
    }

    /// Returns the identifier without its kind.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns whether the check digit (Luhn) of an ICCID or IMEI is right. Always true for other kinds, and for lengths without
    /// a check digit. A wrong check digit is probably a typing error.
    ///
    /// ```
    /// use thingspace::DeviceId;
    ///
    /// assert!(DeviceId::imei("490154203237518")?.has_valid_check_digit());
    /// assert!(!DeviceId::imei("490154203237517")?.has_valid_check_digit());
    /// # Ok::<(), thingspace::Error>(())
    /// ```
    pub fn has_valid_check_digit(&self) -> bool {
        has_valid_check_digit(&self.kind, &self.id)
    }

    /// Converts an identifier from an answer, without checks.
    pub(crate) fn from_raw(raw: &types::DeviceId) -> Self {
        Self::from_answer(raw.kind.clone(), &raw.id)
    }

    /// Creates an identifier from an answer, without checks.
    pub(crate) fn from_answer(kind: DeviceKind, id: &str) -> Self {
        Self { kind, id: id.to_owned() }
    }

    pub(crate) fn to_raw(&self) -> types::DeviceId {
        types::DeviceId { id: self.id.clone(), kind: self.kind.clone(), ..Default::default() }
    }
}

/// Counts the identifiers with wrong check digits that the current call of [`DeviceId::read_together`] has parsed.
#[derive(Default)]
struct WrongCheckDigits {
    count: usize,
    /// The kind and the last digits of the first of these identifiers.
    first: (String, String),
}

thread_local! {
    static WRONG_CHECK_DIGITS: RefCell<Option<WrongCheckDigits>> = const { RefCell::new(None) };
}

/// Reports a wrong check digit. During a call of [`DeviceId::read_together`], counts it for the single warning of that call.
/// Otherwise, logs a warning at once.
fn note_check_digit(kind: &DeviceKind, id: &str) {
    let end = &id[id.len() - 4..];
    let counted = WRONG_CHECK_DIGITS.with_borrow_mut(|wrong| {
        let Some(wrong) = wrong else { return false };
        if wrong.count == 0 {
            wrong.first = (kind.as_str().to_owned(), end.to_owned());
        }
        wrong.count += 1;
        true
    });
    if !counted {
        warn_of_check_digit(kind.as_str(), end);
    }
}

fn warn_of_check_digit(kind: &str, end: &str) {
    tracing::warn!(kind, "the identifier that ends in {end} has a wrong check digit: a typing error?");
}

/// Returns whether a spreadsheet has converted an identifier to a number. For example, `8.9148E+19` has only the first digits of
/// an ICCID.
fn is_scientific(input: &str) -> bool {
    let digits = input.rsplit(':').next().unwrap_or_default().trim();
    let Some((number, power)) = digits.split_once(['E', 'e']) else { return false };
    let is_number = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    let shown_as_number = number.contains(['.', ',']) || power.starts_with('+');
    shown_as_number && is_number(&number.replace(['.', ','], "")) && is_number(power.trim_start_matches('+'))
}

fn scientific(input: &str) -> Error {
    Error::config(format!("`{}` is a number in spreadsheet notation without its last digits", shown(input)))
        .with_remedy("format the column as text in the spreadsheet and export it again from the original data")
}

/// Converts identifiers to a flat list, for request members that do not group identifiers by device.
pub(crate) fn flat(devices: impl IntoIterator<Item = DeviceId>) -> Vec<types::DeviceId> {
    devices.into_iter().map(|id| id.to_raw()).collect()
}

/// Converts each identifier to a separate device, for request members that list devices.
pub(crate) fn entries(devices: impl IntoIterator<Item = DeviceId>) -> Vec<types::DeviceList> {
    devices.into_iter().map(|id| types::DeviceList { device_ids: vec![id.to_raw()], ..Default::default() }).collect()
}

/// Returns the valid lengths of identifiers of this kind, and whether such identifiers are hexadecimal. `None` for an unknown
/// kind.
///
/// The lengths come from openapi/common.yaml (DeviceKind), except the minimum lengths of ICCIDs and IMEIs, which that file does
/// not specify.
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

/// Returns whether the check digit (Luhn) is right. Always true for kinds and lengths without a check digit.
fn has_valid_check_digit(kind: &DeviceKind, id: &str) -> bool {
    if !matches!((kind, id.len()), (DeviceKind::Iccid, 19..=20) | (DeviceKind::Imei, 15)) {
        return true;
    }
    let digits = id.bytes().rev().enumerate().map(|(index, digit)| {
        let digit = u32::from(digit - b'0');
        if index % 2 == 1 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
    });
    digits.sum::<u32>().is_multiple_of(10)
}

/// Returns the usual spelling of a kind, for example `ICCID`.
fn kind_name(kind: &DeviceKind) -> String {
    kind.as_str().to_ascii_uppercase()
}

/// Shortens and escapes invalid input, to show it in an error message on one line.
fn shown(input: &str) -> String {
    input.chars().take(40).flat_map(char::escape_debug).collect()
}

impl FromStr for DeviceId {
    type Err = Error;

    fn from_str(input: &str) -> Result<Self> {
        let input = input.trim();
        if is_scientific(input) {
            return Err(scientific(input));
        }
        if let Some((kind, id)) = input.split_once(':') {
            let kind = DeviceKind::from(kind);
            if let DeviceKind::Unknown(kind) = &kind {
                let known = DeviceKind::KNOWN.join(", ");
                return Err(Error::config(format!("unknown kind of identifier `{}`: expected one of {known}", shown(kind)))
                    .with_remedy(REMEDY));
            }
            return Self::new(kind, id);
        }
        let digits = input.chars().all(|c| c.is_ascii_digit());
        let kind = match input.len() {
            18..=20 if digits => DeviceKind::Iccid,
            15 | 16 if digits => DeviceKind::Imei,
            10 if digits => DeviceKind::Mdn,
            32 if digits => DeviceKind::Eid,
            14 if input.chars().all(|c| c.is_ascii_hexdigit()) && !digits => DeviceKind::Meid,
            _ => {
                let message = format!("cannot infer the kind of identifier `{}`", shown(input));
                return Err(Error::config(message).with_remedy(REMEDY));
            }
        };
        Self::new(kind, input)
    }
}

impl fmt::Display for DeviceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind, self.id)
    }
}

/// One or more identifiers by which a request names a device. For example, activating a 4G device requires its IMEI and its
/// ICCID.
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
    /// Creates a key from the identifiers of one device.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if there are no identifiers.
    pub fn new(ids: impl IntoIterator<Item = DeviceId>) -> Result<Self> {
        let ids: Vec<DeviceId> = ids.into_iter().collect();
        if ids.is_empty() {
            return Err(Error::config("a device has no identifier").with_remedy(REMEDY));
        }
        Ok(Self(ids))
    }

    /// Returns the identifiers, at least one, in the order in which they were passed.
    pub fn ids(&self) -> &[DeviceId] {
        &self.0
    }

    pub(crate) fn to_raw(&self) -> types::AccountDeviceList {
        let device_ids = self.0.iter().map(DeviceId::to_raw).collect();
        types::AccountDeviceList { device_ids, ..Default::default() }
    }
}

impl From<DeviceId> for DeviceKey {
    fn from(id: DeviceId) -> Self {
        Self(vec![id])
    }
}

impl FromStr for DeviceKey {
    type Err = Error;

    /// Parses the identifiers of one device, joined by `+`.
    fn from_str(input: &str) -> Result<Self> {
        if is_scientific(input) {
            return Err(scientific(input));
        }
        Self::new(input.split('+').map(str::parse).collect::<Result<Vec<DeviceId>>>()?)
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
    fn the_error_for_an_invalid_identifier_shows_the_expected_form() {
        for (input, part) in [
            ("iccid:123", "18 to 20 digits"),
            ("mdn:555555014x", "10 digits"),
            ("sim:89148000008682242668", "unknown kind of identifier"),
            ("", "cannot infer"),
            ("15055550143", "cannot infer"),
            ("\u{1b}[31m", "cannot infer"),
            ("meid:A1000E9", "14 hexadecimal"),
        ] {
            let error = input.parse::<DeviceId>().unwrap_err().to_string();
            assert!(error.contains(part) && error.contains("iccid:8914"), "{input}: {error}");
            assert!(!error.contains('\u{1b}'));
        }
    }

    #[test]
    fn a_number_in_spreadsheet_notation_is_refused_with_an_explanation() {
        for input in ["iccid:8.9148E+19", "8.9148e+19", "8,9148E+19", "imei:3.54E+14", "89E+18"] {
            let error = input.parse::<DeviceKey>().unwrap_err().to_string();
            assert!(error.contains(&format!("`{input}`")) && error.contains("spreadsheet"), "{input}: {error}");
        }
        assert!("A100000E123456".parse::<DeviceKey>().is_ok());
    }

    #[test]
    fn kinds_are_case_insensitive_and_leading_zeros_stay() {
        assert_eq!("ICCID: 00148000008682242668".parse::<DeviceId>().unwrap().id(), "00148000008682242668");
    }

    #[test]
    fn check_digits_are_verified() {
        for (kind, id, right) in [
            (DeviceKind::Iccid, "89148000008682242668", true),
            (DeviceKind::Iccid, "89148000008682242667", false),
            (DeviceKind::Imei, "490154203237518", true),
            (DeviceKind::Imei, "490154203237517", false),
            (DeviceKind::Imei, "4901542032375", true),
            (DeviceKind::Mdn, "5055550143", true),
        ] {
            assert_eq!(has_valid_check_digit(&kind, id), right, "{id}");
        }
    }
}
