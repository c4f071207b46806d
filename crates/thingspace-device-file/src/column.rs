//! The meanings that the columns of a device file can have, and the header names for each meaning.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use thingspace::IdKind;

/// What a column of a file contains.
///
/// Header names are compared without regard to case, spaces and punctuation: `SIM Card Number`, `sim_card_number` and
/// `SIMCardNumber` are the same name. Parentheses may contain a remark or the name itself: `ICCID (20 digits)` and
/// `Number (ICCID)` both stand for [`Iccid`](Self::Iccid).
///
/// ```
/// use thingspace_device_file::Column;
///
/// assert_eq!(Column::named("Wireless Number"), Some(Column::Mdn));
/// assert_eq!(Column::named("ICCID (20 digits)"), Some(Column::Iccid));
/// assert_eq!(Column::named("Site"), None);
/// assert_eq!("new_imei".parse(), Ok(Column::NewImei));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Column {
    /// The ICCID of the SIM.
    Iccid,
    /// The IMEI of the hardware.
    Imei,
    /// The EID of an eUICC.
    Eid,
    /// The MEID of 3G hardware.
    Meid,
    /// The ESN of 3G hardware.
    Esn,
    /// An identifier of the hardware: an IMEI, MEID, ESN or EID. Its kind follows from its length and its characters.
    Hardware,
    /// The phone number, with 10 digits.
    Mdn,
    /// The phone number with the country code.
    Msisdn,
    /// The IMSI of the subscription.
    Imsi,
    /// The MIN of the subscription.
    Min,
    /// A device as [`DeviceKey`](thingspace::DeviceKey) writes it: `iccid:8914…` or `imei:…+iccid:…`. If other columns identify
    /// devices too, the reader uses those columns and ignores this one. To use this column anyway, name it with
    /// [`Reader::column`](crate::Reader::column). Exception: if the file also has a column `outcome`, it contains the outcomes of
    /// an earlier change. In such a file, the reader uses this column and ignores the other columns that identify devices.
    Device,
    /// The code of the service plan.
    Plan,
    /// The ZIP code that determines the area of the phone number.
    Zip,
    /// The device group.
    Group,
    /// The cost center.
    CostCenter,
    /// The new IMEI of the device.
    NewImei,
    /// The new ICCID of the device.
    NewIccid,
    /// The new EID of the device.
    NewEid,
}

/// Each column with its own name and its aliases.
const NAMES: [(Column, &str, &[&str]); 18] = [
    (
        Column::Iccid,
        "iccid",
        &["sim", "sim card", "sim number", "sim no", "sim id", "sim card number", "iccid number", "sim iccid", "usim"],
    ),
    (Column::Imei, "imei", &["imei number", "imei no", "device imei", "imei1", "imei 4g"]),
    (Column::Eid, "eid", &["eid number", "euicc id", "euicc", "esim id", "esim eid"]),
    (Column::Meid, "meid", &["meid number", "meid hex", "device meid"]),
    (Column::Esn, "esn", &["esn number", "esn dec", "device esn"]),
    (
        Column::Hardware,
        "hardware",
        &[
            "imei meid",
            "imei esn",
            "esn imei",
            "meid imei",
            "esn meid",
            "meid esn",
            "imei meid esn",
            "esn meid imei",
            "device id",
        ],
    ),
    (
        Column::Mdn,
        "mdn",
        &[
            "phone",
            "phone number",
            "phone no",
            "wireless number",
            "wireless no",
            "wireless",
            "mobile",
            "mobile number",
            "telephone",
            "telephone number",
            "cell",
            "cell number",
            "cell phone",
            "mtn",
            "line number",
            "subscriber number",
        ],
    ),
    (Column::Msisdn, "msisdn", &["msisdn number"]),
    (Column::Imsi, "imsi", &["imsi number"]),
    (Column::Min, "min", &[]),
    (Column::Device, "device", &["devices", "id", "identifier", "device key"]),
    (
        Column::Plan,
        "plan",
        &["service plan", "rate plan", "price plan", "plan code", "plan name", "service plan code", "data plan"],
    ),
    (Column::Zip, "zip", &["zip code", "postal code", "post code", "mdn zip code", "mdn zip", "zip 5"]),
    (Column::Group, "group", &["group name", "device group"]),
    (Column::CostCenter, "cost_center", &["cost centre", "cost center code", "cost code"]),
    (Column::NewImei, "new_imei", &["imei new", "to imei", "imei to", "replacement imei"]),
    (
        Column::NewIccid,
        "new_iccid",
        &["iccid new", "to iccid", "iccid to", "replacement iccid", "new sim", "to sim", "replacement sim"],
    ),
    (Column::NewEid, "new_eid", &["eid new", "to eid", "eid to", "replacement eid"]),
];

impl Column {
    /// Returns the name of the column, for example `new_imei`.
    pub fn as_str(self) -> &'static str {
        NAMES.iter().find(|(column, ..)| *column == self).map_or("", |(_, name, _)| name)
    }

    /// Returns the names of all columns.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(_, name, _)| *name)
    }

    /// Finds the column that the header cell `header` stands for, by its own name or an alias. Returns `None` for an unknown
    /// name.
    pub fn named(header: &str) -> Option<Self> {
        recognize(header).map(|(column, _)| column)
    }

    /// Returns whether the column identifies the device of its row.
    pub fn is_identifier(self) -> bool {
        self <= Column::Device
    }

    /// Returns whether the column contains a new identifier of the device.
    pub(crate) fn is_new_identifier(self) -> bool {
        matches!(self, Column::NewImei | Column::NewIccid | Column::NewEid)
    }

    /// Returns the kind of the identifiers in the column. Returns `None` for columns with several kinds of identifiers, and for
    /// columns without identifiers.
    pub(crate) fn kind(self) -> Option<IdKind> {
        Some(match self {
            Column::Iccid | Column::NewIccid => IdKind::Iccid,
            Column::Imei | Column::NewImei => IdKind::Imei,
            Column::Eid | Column::NewEid => IdKind::Eid,
            Column::Meid => IdKind::Meid,
            Column::Esn => IdKind::Esn,
            Column::Mdn => IdKind::Mdn,
            Column::Msisdn => IdKind::Msisdn,
            Column::Imsi => IdKind::Imsi,
            Column::Min => IdKind::Min,
            _ => return None,
        })
    }
}

/// The column for each normalized name, and whether this name is the column's own name. If not, it is an alias.
static BY_NAME: LazyLock<HashMap<String, (Column, bool)>> = LazyLock::new(|| {
    let names = NAMES.iter().flat_map(|(column, name, aliases)| {
        let aliases = aliases.iter().map(|alias| (normalized(alias), (*column, false)));
        aliases.chain([(normalized(name), (*column, true))])
    });
    names.collect()
});

/// Finds the column that a header cell stands for. The returned `bool` is true if the cell contains the column's own name, and
/// false if it contains an alias. Tries the whole cell, then the part before the parentheses, and then the part in parentheses.
pub(crate) fn recognize(header: &str) -> Option<(Column, bool)> {
    let (before, rest) = header.split_once('(').unwrap_or((header, ""));
    let remark = rest.split(')').next().unwrap_or_default();
    [header, before, remark].into_iter().find_map(|part| BY_NAME.get(&normalized(part)).copied())
}

/// Returns only the letters and digits of a name, in lower case.
fn normalized(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl FromStr for Column {
    type Err = String;

    /// Parses the name that [`Column::as_str`] returns, without regard to case, spaces and punctuation. Does not accept aliases.
    fn from_str(name: &str) -> Result<Self, String> {
        let found = NAMES.iter().find(|(_, own, _)| normalized(own) == normalized(name)).map(|(column, ..)| *column);
        found.ok_or_else(|| {
            let known: Vec<_> = Self::names().collect();
            format!("unknown column `{}`: expected one of {}", name.escape_debug(), known.join(", "))
        })
    }
}

impl fmt::Display for Column {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_belongs_to_two_columns() {
        let mut seen = std::collections::BTreeMap::new();
        for (column, name, aliases) in NAMES {
            for name in aliases.iter().chain([&name]) {
                let earlier = seen.insert(normalized(name), column);
                assert_eq!(earlier, None, "{name}");
            }
            assert_eq!(column.as_str().parse(), Ok(column));
        }
    }
}
