//! Device identifiers: kinds, formats, check digits, and a compact representation for large fleets.

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::num::NonZeroU8;

use crate::rng;

/// The kinds of identifiers (openapi/devices.yaml, DeviceId).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Kind {
    Esn,
    Meid,
    Imei,
    Iccid,
    Mdn,
    Msisdn,
    Eid,
    Imsi,
    Min,
}

impl Kind {
    /// Parses a kind, ignoring case, because documents and responses mix cases.
    pub(crate) fn parse(value: &str) -> Option<Self> {
        const KINDS: [(&str, Kind); 9] = [
            ("esn", Kind::Esn),
            ("meid", Kind::Meid),
            ("imei", Kind::Imei),
            ("iccid", Kind::Iccid),
            ("mdn", Kind::Mdn),
            ("msisdn", Kind::Msisdn),
            ("eid", Kind::Eid),
            ("imsi", Kind::Imsi),
            ("min", Kind::Min),
        ];
        KINDS.into_iter().find(|(name, _)| name.eq_ignore_ascii_case(value)).map(|(_, kind)| kind)
    }

    /// Returns the spelling of the kind in responses. The spelling `iccId` was observed in responses of the service.
    pub(crate) fn answered(self) -> &'static str {
        match self {
            Kind::Esn => "esn",
            Kind::Meid => "meid",
            Kind::Imei => "imei",
            Kind::Iccid => "iccId",
            Kind::Mdn => "mdn",
            Kind::Msisdn => "msisdn",
            Kind::Eid => "eid",
            Kind::Imsi => "imsi",
            Kind::Min => "min",
        }
    }

    /// Returns the spelling of the kind in callbacks.
    pub(crate) fn in_callbacks(self) -> &'static str {
        match self {
            Kind::Iccid => "Iccid",
            Kind::Imei => "Imei",
            other => other.answered(),
        }
    }

    /// Returns whether a string has the length and the characters of this kind. Does not verify check digits, because most
    /// numbers in the service's own examples have wrong check digits.
    fn fits(self, value: &str) -> bool {
        let lengths = match self {
            Kind::Esn | Kind::Msisdn => 11..=11,
            Kind::Meid => 14..=14,
            Kind::Imei => 14..=16,
            Kind::Iccid => 18..=20,
            Kind::Mdn | Kind::Min => 10..=10,
            Kind::Eid => 32..=32,
            Kind::Imsi => 15..=15,
        };
        let allowed = |byte: u8| if self == Kind::Meid { byte.is_ascii_hexdigit() } else { byte.is_ascii_digit() };
        lengths.contains(&value.len()) && value.bytes().all(allowed)
    }
}

/// The value of an identifier: up to 32 decimal or hexadecimal digits, two per byte. Leading zeros are significant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Ident {
    digits: NonZeroU8,
    packed: [u8; 16],
}

impl Ident {
    /// Returns a hash. Identifiers that differ in few digits have hashes that differ in many bits.
    pub(crate) fn hash_bits(self) -> u64 {
        let number = u128::from_le_bytes(self.packed);
        // The factor is 2^64 divided by the golden ratio, as in Knuth's multiplicative hashing.
        ((number >> 64) as u64 ^ number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)
    }

    /// Parses an identifier. Returns `None` if the string does not have the format of the kind.
    pub(crate) fn parse(kind: Kind, value: &str) -> Option<Self> {
        if kind.fits(value) { Self::pack(value) } else { None }
    }

    pub(crate) fn pack(value: &str) -> Option<Self> {
        let digits = NonZeroU8::new(u8::try_from(value.len()).ok().filter(|digits| *digits <= 32)?)?;
        let mut packed = [0; 16];
        for (index, digit) in value.chars().enumerate() {
            let value = u8::try_from(digit.to_digit(16)?).ok()?;
            packed[index / 2] |= if index % 2 == 0 { value << 4 } else { value };
        }
        Some(Self { digits, packed })
    }

    /// Writes the digits as ASCII to `buffer` and returns them, without allocating a string.
    pub(crate) fn ascii<'a>(&self, buffer: &'a mut [u8; 32]) -> &'a str {
        let length = usize::from(self.digits.get());
        for (index, digit) in buffer.iter_mut().enumerate().take(length) {
            let pair = self.packed[index / 2];
            let value = if index % 2 == 0 { pair >> 4 } else { pair & 0x0F };
            *digit = b"0123456789ABCDEF"[usize::from(value)];
        }
        // The conversion cannot fail, because only ASCII was written.
        std::str::from_utf8(&buffer[..length]).unwrap_or_default()
    }
}

impl Serialize for Ident {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.ascii(&mut [0; 32]))
    }
}

impl<'de> Deserialize<'de> for Ident {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::pack(&String::deserialize(deserializer)?).ok_or_else(|| de::Error::custom("invalid identifier"))
    }
}

impl fmt::Display for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.ascii(&mut [0; 32]))
    }
}

impl fmt::Debug for Ident {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An identifier with its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) struct DeviceId {
    pub(crate) kind: Kind,
    pub(crate) ident: Ident,
}

/// Generates valid, distinct identifiers for a fleet. The seed determines the identifiers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Numbers {
    sim: u64,
    hardware: u64,
    subscriber: u64,
    phone: u64,
    chip: u64,
}

impl Numbers {
    pub(crate) fn new(seed: u64) -> Self {
        let mut rng = rng::Rng::new(seed, "numbers", 0);
        Self {
            sim: rng.next_u64(),
            hardware: rng.next_u64(),
            subscriber: rng.next_u64(),
            phone: rng.next_u64(),
            chip: rng.next_u64(),
        }
    }

    /// Returns an ICCID of 20 digits. It starts with the prefix of the carrier's SIMs and ends with the check digit of ITU-T
    /// E.118.
    pub(crate) fn iccid(self, index: u64) -> Option<Ident> {
        with_check_digit(format!("89148000{:011}", rng::scattered(index, 100_000_000_000, self.sim)))
    }

    /// Returns an IMEI of 15 digits. The last digit is the check digit.
    pub(crate) fn imei(self, index: u64) -> Option<Ident> {
        with_check_digit(format!("35{:012}", rng::scattered(index, 1_000_000_000_000, self.hardware)))
    }

    /// Returns an EID of 32 digits. The last two digits are check digits that make the number congruent to 1 modulo 97 (SGP.29).
    pub(crate) fn eid(self, index: u64) -> Option<Ident> {
        const CHIPS: u64 = 1_000_000_000_000_000_000;
        let payload = format!("89033023{:022}", rng::scattered(index, CHIPS, self.chip));
        let number: u128 = payload.parse().ok()?;
        Ident::pack(&format!("{payload}{:02}", 98 - number * 100 % 97))
    }

    /// Returns a MEID of 14 hexadecimal digits. The first two digits, A0, are assigned to hardware for CDMA networks.
    pub(crate) fn meid(self, index: u64) -> Option<Ident> {
        Ident::pack(&format!("A00000{:08X}", rng::scattered(index, 1 << 32, self.hardware)))
    }

    pub(crate) fn imsi(self, index: u64) -> Option<Ident> {
        Ident::pack(&format!("311480{:09}", rng::scattered(index, 1_000_000_000, self.subscriber)))
    }

    /// Returns a phone number of the North American Numbering Plan. The area code starts with 5, and the exchange does not start
    /// with 0 or 1.
    pub(crate) fn mdn(self, index: u64) -> Option<Ident> {
        const EXCHANGES: u64 = 8_000_000;
        let number = rng::scattered(index, 100 * EXCHANGES, self.phone);
        Ident::pack(&format!("5{:02}{:07}", number / EXCHANGES, 2_000_000 + number % EXCHANGES))
    }
}

/// Returns the MSISDN of a line: 1 followed by the MDN (observed in a response).
pub(crate) fn msisdn_of(mdn: Ident) -> Option<Ident> {
    Ident::pack(&format!("1{mdn}"))
}

/// Returns the MIN of a line. The simulator derives the MIN from the MDN, whereas the service assigns MINs separately.
pub(crate) fn min_of(mdn: Ident) -> Option<Ident> {
    Ident::pack(&swap_leading_digit(mdn))
}

/// Replaces a leading 5 with 3, and a leading 3 with 5. Applying the function twice returns the original number.
fn swap_leading_digit(number: Ident) -> String {
    let number = number.to_string();
    match (number.strip_prefix('5'), number.strip_prefix('3')) {
        (Some(rest), _) => format!("3{rest}"),
        (_, Some(rest)) => format!("5{rest}"),
        _ => number,
    }
}

/// Returns the MDN from which an MSISDN or a MIN was derived. Returns `None` for any other kind, and for an MSISDN that does not
/// start with 1.
pub(crate) fn mdn_behind(id: DeviceId) -> Option<Ident> {
    let value = id.ident.to_string();
    match id.kind {
        Kind::Msisdn => Ident::parse(Kind::Mdn, value.strip_prefix('1')?),
        Kind::Min => Ident::parse(Kind::Mdn, &swap_leading_digit(id.ident)),
        _ => None,
    }
}

fn with_check_digit(mut payload: String) -> Option<Ident> {
    let check = luhn(&payload);
    payload.push(char::from(b'0' + check));
    Ident::pack(&payload)
}

/// Returns the Luhn check digit of a payload.
fn luhn(payload: &str) -> u8 {
    let sum: u32 = payload
        .bytes()
        .rev()
        .enumerate()
        .map(|(index, byte)| {
            let digit = u32::from(byte.wrapping_sub(b'0'));
            if index % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
        })
        .sum();
    u8::try_from((10 - sum % 10) % 10).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits_match_published_examples() {
        // Two published examples of the Luhn formula. The second is an IMEI.
        assert_eq!(luhn("7992739871"), 3);
        assert_eq!(luhn("49015420323751"), 8);
    }

    #[test]
    fn identifiers_keep_every_digit() {
        for (kind, value) in [
            (Kind::Iccid, "00148000007500407933"),
            (Kind::Meid, "A0000012AB34CD"),
            (Kind::Eid, "00049032000001000000000000000001"),
            (Kind::Mdn, "0815550171"),
        ] {
            assert_eq!(Ident::parse(kind, value).unwrap().to_string(), value);
        }
        assert_eq!(Ident::parse(Kind::Meid, "a0000012ab34cd"), Ident::parse(Kind::Meid, "A0000012AB34CD"));
    }

    #[test]
    fn malformed_identifiers_are_refused() {
        for (kind, value) in [
            (Kind::Iccid, ""),
            (Kind::Iccid, "891480000075004079331"),
            (Kind::Iccid, "8914800000750040793x"),
            (Kind::Mdn, "５８１５５５０１７１"),
            (Kind::Imei, "35 662011641045"),
            (Kind::Eid, "8904903200000100000000000000000"),
        ] {
            assert_eq!(Ident::parse(kind, value), None, "{kind:?} {value}");
        }
    }

    #[test]
    fn generated_identifiers_are_valid() {
        for seed in 0..20 {
            let numbers = Numbers::new(seed);
            for index in [0, 1, 999_999] {
                let iccid = numbers.iccid(index).unwrap().to_string();
                assert!(Kind::Iccid.fits(&iccid) && iccid.starts_with("89148000"), "seed {seed}: {iccid}");
                assert_eq!(luhn(&iccid[..19]), iccid.as_bytes()[19] - b'0', "seed {seed}: {iccid}");
                let imei = numbers.imei(index).unwrap().to_string();
                assert!(imei.len() == 15 && luhn(&imei[..14]) == imei.as_bytes()[14] - b'0', "seed {seed}: {imei}");
                assert!(Kind::Imsi.fits(&numbers.imsi(index).unwrap().to_string()), "seed {seed}");
                let mdn = numbers.mdn(index).unwrap();
                assert!(mdn.to_string().as_bytes()[3] >= b'2', "seed {seed}: {mdn}");
                let msisdn = DeviceId { kind: Kind::Msisdn, ident: msisdn_of(mdn).unwrap() };
                let min = DeviceId { kind: Kind::Min, ident: min_of(mdn).unwrap() };
                assert_eq!((mdn_behind(msisdn), mdn_behind(min)), (Some(mdn), Some(mdn)), "seed {seed}");
            }
        }
    }
}
