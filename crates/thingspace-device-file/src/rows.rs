//! What a file contains: rows, rejects and duplicates.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use thingspace::{DeviceId, DeviceKey};

use crate::Column;

/// The content of a file: its devices, the rejected rows, the duplicates, and the columns.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceFile {
    /// The valid rows in the order of the file. Each device occurs once.
    pub rows: Vec<Row>,
    /// The rows that cannot be used, in the order of the file. They are not in `rows`.
    pub rejects: Vec<Reject>,
    /// The rows that repeat an earlier row.
    pub duplicates: Vec<Duplicate>,
    /// The columns that were used. Maps the meaning of each column to its name in the file.
    pub columns: BTreeMap<Column, String>,
    /// The names of the columns that were not used, in the order of the file.
    pub unused: Vec<String>,
    /// Warnings about the whole file, for example that rows have wrong check digits.
    pub warnings: Vec<String>,
}

/// A device and the values of its row.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Row {
    /// The line number of the row in the file, or the position of the row in a JSON array, counted from 1.
    pub number: u64,
    /// The device. If the row has identifiers of the SIM or the hardware, the key contains these, in the order ICCID, IMEI, EID,
    /// MEID, ESN. Otherwise, the key contains the phone number or an identifier of the subscription.
    pub device: DeviceKey,
    /// The other values of the row, without empty ones. Contains only the columns that the [`Reader`](crate::Reader) was asked to
    /// read.
    pub values: BTreeMap<Column, String>,
    /// The new identifiers of the device.
    pub new_ids: Vec<DeviceId>,
}

impl Row {
    /// Creates a row for a device that does not come from a file. The number of the row is 0.
    pub fn of(device: DeviceKey) -> Self {
        Self { number: 0, device, values: BTreeMap::new(), new_ids: Vec::new() }
    }

    /// Returns the value of a column. Returns `None` if the column is missing or its cell is empty.
    pub fn value(&self, column: Column) -> Option<&str> {
        self.values.get(&column).map(String::as_str)
    }
}

/// A row that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reject {
    /// The line number of the row in the file, or the position of the row in a JSON array, counted from 1.
    pub row: u64,
    /// The invalid value as the file contains it. Empty if the value is missing. If the whole row is invalid, this is the device
    /// of the row, or all cells of the row, separated by commas.
    pub value: String,
    /// Why the row cannot be used.
    pub reason: String,
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "row {}: {}", self.row, self.reason)
    }
}

/// A row that repeats an earlier row: the same device with the same values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Duplicate {
    /// The number of the row.
    pub row: u64,
    /// The number of the earlier row.
    pub of: u64,
}

/// Devices whose rows have the same values, so that one change can cover all of them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Group {
    /// The values that the rows of the devices have in common.
    pub values: BTreeMap<Column, String>,
    /// The devices in the order of the file.
    pub devices: Vec<DeviceKey>,
}

impl Group {
    /// Returns the value of a column. Returns `None` if the rows have no value in this column.
    pub fn value(&self, column: Column) -> Option<&str> {
        self.values.get(&column).map(String::as_str)
    }
}

/// Groups the devices of the rows by the values of the rows. The groups are in the order of their first rows, and do not contain
/// [`Row::new_ids`].
///
/// ```
/// use thingspace_device_file::{Column, Reader, groups};
///
/// let file = Reader::new().uses([Column::Plan]).read(b"mdn,plan\n5055550143,a\n5055550144,b\n5055550145,a\n")?;
/// let groups = groups(file.rows);
/// assert_eq!(groups.len(), 2);
/// assert_eq!((groups[0].value(Column::Plan), groups[0].devices.len()), (Some("a"), 2));
/// # Ok::<(), thingspace_device_file::Error>(())
/// ```
pub fn groups(rows: impl IntoIterator<Item = Row>) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut indexes: HashMap<BTreeMap<Column, String>, usize> = HashMap::new();
    for row in rows {
        let index = *indexes.entry(row.values).or_insert_with_key(|values| {
            groups.push(Group { values: values.clone(), devices: Vec::new() });
            groups.len() - 1
        });
        groups[index].devices.push(row.device);
    }
    groups
}
