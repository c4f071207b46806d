//! Reads a file: finds the meanings of its columns, and turns each record into a row or a reject.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;

use thingspace::{DeviceId, DeviceKey, IdKind};

use crate::column::{Column, recognize};
use crate::error::{Error, Result};
use crate::identifier::{any, identifiers, of_kind, shown};
use crate::record::{Record, Table};
use crate::rows::{DeviceFile, Reject, Row};
use crate::{decode, duplicates, json, separated};

/// What programs write into a cell if the identifier is missing.
const MISSING: [&str; 7] = ["-", "n/a", "na", "nan", "none", "null", "unknown"];

/// Reads the devices in a file.
///
/// ```
/// use thingspace_device_file::{Column, Reader};
///
/// let reader = Reader::new().uses([Column::Plan]).require(Column::Plan);
/// let file = reader.column(Column::Plan, "Tariff").read(b"imei,Tariff\n490154203237518,m2m-5mb\n490154203237526,\n")?;
/// assert_eq!(file.rows.len(), 1);
/// assert_eq!(file.rejects[0].to_string(), "row 3: the plan is missing: the cell in column `Tariff` is empty");
/// # Ok::<(), thingspace_device_file::Error>(())
/// ```
#[derive(Clone, Debug, Default)]
#[must_use = "a reader reads nothing until `read`, `read_path` or `read_from` is called"]
pub struct Reader {
    uses: BTreeSet<Column>,
    required: BTreeSet<Column>,
    named: BTreeMap<Column, String>,
    ignored: BTreeSet<Column>,
}

impl Reader {
    /// Creates a reader that reads only the identifiers of devices.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads these columns too, if the file has them. Identifiers are always read.
    pub fn uses(mut self, columns: impl IntoIterator<Item = Column>) -> Self {
        self.uses.extend(columns);
        self
    }

    /// Reads this column too, and rejects rows that have no value in it. If the file does not have the column, no row is rejected
    /// for this reason.
    pub fn require(mut self, column: Column) -> Self {
        self.uses.insert(column);
        self.required.insert(column);
        self
    }

    /// Reads the values of `column` from the file's column called `name`, even if the name of another column has the same
    /// meaning.
    pub fn column(mut self, column: Column, name: impl Into<String>) -> Self {
        self.named.insert(column, name.into());
        self
    }

    /// Does not read this column, even if the file has it. A column that was named with [`Reader::column`] is read anyway.
    pub fn ignore(mut self, column: Column) -> Self {
        self.ignored.insert(column);
        self
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Fails if the file cannot be opened or read, and with the errors of [`Reader::read`].
    pub fn read_path(&self, path: impl AsRef<Path>) -> Result<DeviceFile> {
        self.read(&std::fs::read(path)?)
    }

    /// Reads an open file or standard input to its end.
    ///
    /// # Errors
    /// Fails if reading fails, and with the errors of [`Reader::read`].
    ///
    /// ```
    /// let file = thingspace_device_file::Reader::new().read_from(&b"iccid:89148000008682242668\n"[..])?;
    /// assert_eq!(file.rows.len(), 1);
    /// # Ok::<(), thingspace_device_file::Error>(())
    /// ```
    pub fn read_from(&self, mut source: impl Read) -> Result<DeviceFile> {
        let mut bytes = Vec::new();
        source.read_to_end(&mut bytes)?;
        self.read(&bytes)
    }

    /// Reads the content of a file.
    ///
    /// # Errors
    /// Fails if the content is not text, if it starts like JSON but is not valid JSON, if no column identifies devices, if
    /// several columns have the same meaning, or if the file does not have a column that was named with [`Reader::column`]. Rows
    /// that cannot be used are not an error: see [`DeviceFile::rejects`].
    pub fn read(&self, bytes: &[u8]) -> Result<DeviceFile> {
        let decoded = decode::decode(bytes)?;
        let names: Vec<&str> = self.named.values().map(|name| name.trim()).collect();
        let table = match json::is_json(&decoded.content) {
            true => json::table(&decoded.content)?,
            false => separated::table(&decoded.content, &names),
        };
        let titles = table.titles;
        // Without `read_together`, a warning would be logged for each wrong check digit.
        let mut file = DeviceId::read_together(|| self.rows(table))?;
        duplicates::resolve(&mut file);
        file.warnings.extend(decoded.warning);
        file.warnings.extend((titles > 0).then(|| format!("skipped {titles} rows above the header")));
        file.warnings.extend(wrong_check_digits(&file));
        file.warnings.extend(short_imeis(&file));
        Ok(file)
    }

    fn rows(&self, table: Table) -> Result<DeviceFile> {
        let Some(header) = table.header else { return self.plain_rows(&table.records) };
        if table.records.is_empty() && header.is_empty() {
            return Ok(DeviceFile::default());
        }
        let layout = Layout::of(self, &header)?;
        let mut file = DeviceFile::default();
        let mut used = BTreeSet::new();
        for record in &table.records {
            match self.row(&layout, record) {
                Ok(Some((row, columns))) => {
                    used.extend(columns);
                    file.rows.push(row);
                }
                Ok(None) => {}
                Err(reject) => file.rejects.push(reject),
            }
        }
        let is_used = |column: &Column| used.contains(column) || self.uses.contains(column);
        let used = layout.0.into_iter().filter(|(column, _)| is_used(column) || file.rows.is_empty());
        let indexes: BTreeMap<usize, Column> = used.map(|(column, index)| (index, column)).collect();
        for (index, name) in header.into_iter().enumerate() {
            match indexes.get(&index) {
                Some(column) => drop(file.columns.insert(*column, name)),
                None if name.is_empty() => {}
                None => file.unused.push(name),
            }
        }
        Ok(file)
    }

    /// Reads the records of a file without a header. Every cell of such a file is an identifier.
    fn plain_rows(&self, records: &[Record]) -> Result<DeviceFile> {
        if let Some((column, name)) = self.named.iter().next() {
            return Err(Error::MissingColumn { column: *column, name: name.clone(), found: Vec::new() });
        }
        let mut file = DeviceFile::default();
        for record in records {
            let cells = (0..record.cells.len()).map(|index| record.cell(index)).filter(|cell| !cell.is_empty());
            let ids = cells.map(|cell| any(cell).map_err(|reason| reject(record, cell, reason))).collect::<Result<Vec<_>, _>>();
            match ids.and_then(|ids| key(record, ids.concat())) {
                Ok(device) => file.rows.push(Row { number: record.number, ..Row::of(device) }),
                Err(reject) => file.rejects.push(reject),
            }
        }
        Ok(file)
    }

    /// Reads a record. Returns the row and the columns that identify its device, or `None` for a blank record.
    fn row(&self, layout: &Layout, record: &Record) -> Result<Option<(Row, Vec<Column>)>, Reject> {
        if record.is_blank() {
            return Ok(None);
        }
        if record.cells.len() > layout.width() && (layout.width()..record.cells.len()).any(|index| !record.cell(index).is_empty())
        {
            let reason = format!(
                "the row has {} cells, but the header has {}: does a value contain the separator without quotes?",
                record.cells.len(),
                layout.width()
            );
            return Err(reject(record, &record.joined(), reason));
        }
        let (ids, columns) = layout.identifiers(record)?;
        if ids.is_empty() {
            return Err(reject(record, &record.joined(), "the row names no device: its identifiers are empty".to_owned()));
        }
        let mut row = Row { number: record.number, ..Row::of(key(record, ids)?) };
        for (column, index) in &layout.0 {
            let cell = record.cell(*index);
            if column.is_identifier() {
                continue;
            }
            if cell.is_empty() {
                if self.required.contains(column) {
                    let reason =
                        format!("the {} is missing: the cell in column `{}` is empty", spoken(*column), layout.1[*index]);
                    return Err(reject(record, "", reason));
                }
            } else if column.is_new_identifier() {
                let kind = column.kind().unwrap_or(IdKind::Imei);
                row.new_ids.push(of_kind(kind, cell).map_err(|reason| reject(record, cell, reason))?);
            } else {
                row.values.insert(*column, value(*column, cell).map_err(|reason| reject(record, cell, reason))?);
            }
        }
        Ok(Some((row, columns)))
    }
}

/// The positions of the columns that are read, and the names of all columns.
struct Layout(BTreeMap<Column, usize>, Vec<String>);

impl Layout {
    fn of(reader: &Reader, header: &[String]) -> Result<Self> {
        let mut positions = BTreeMap::new();
        for (column, name) in &reader.named {
            let index = header.iter().position(|found| found.trim() == name.trim());
            let index = index.or_else(|| header.iter().position(|found| found.trim().eq_ignore_ascii_case(name.trim())));
            let missing = || Error::MissingColumn { column: *column, name: name.clone(), found: header.to_vec() };
            positions.insert(*column, index.ok_or_else(missing)?);
        }
        let taken: BTreeSet<usize> = positions.values().copied().collect();
        let mut candidates: BTreeMap<Column, Vec<(usize, bool)>> = BTreeMap::new();
        for (index, name) in header.iter().enumerate().filter(|(index, _)| !taken.contains(index)) {
            if let Some((column, own)) = recognize(name) {
                candidates.entry(column).or_default().push((index, own));
            }
        }
        for (column, candidates) in candidates {
            let is_read = column.is_identifier() || reader.uses.contains(&column);
            if is_read && !reader.ignored.contains(&column) && !positions.contains_key(&column) {
                positions.insert(column, chosen(column, &candidates, header)?);
            }
        }
        if has_outcomes(header) && positions.contains_key(&Column::Device) {
            let is_given = |column: &Column| *column == Column::Device || reader.named.contains_key(column);
            positions.retain(|column, _| !column.is_identifier() || is_given(column));
        }
        if positions.keys().any(|column| column.is_identifier() && *column != Column::Device)
            && !reader.named.contains_key(&Column::Device)
        {
            positions.remove(&Column::Device);
        }
        if positions.keys().any(|column| column.is_identifier()) {
            return Ok(Self(positions, header.to_vec()));
        }
        Err(Error::NoIdentifier { found: header.to_vec() })
    }

    fn width(&self) -> usize {
        self.1.len()
    }

    /// Returns the identifiers of a record and their columns. If the record has identifiers of the SIM or the hardware, leaves
    /// out phone numbers and identifiers of the subscription, because a phone number may have moved to another device. Otherwise,
    /// returns the first phone number or identifier of the subscription. [`Device::key`](thingspace::Device::key) also prefers
    /// the SIM and the hardware.
    fn identifiers(&self, record: &Record) -> Result<(Vec<DeviceId>, Vec<Column>), Reject> {
        let (mut ids, mut columns) = (Vec::new(), Vec::new());
        for (column, index) in self.0.iter().filter(|(column, _)| column.is_identifier()) {
            let cell = record.cell(*index);
            let is_weak = matches!(column, Column::Mdn | Column::Msisdn | Column::Imsi | Column::Min);
            if MISSING.contains(&cell.to_lowercase().as_str()) || cell.is_empty() || is_weak && !ids.is_empty() {
                continue;
            }
            ids.extend(identifiers(*column, cell).map_err(|reason| reject(record, cell, reason))?);
            columns.push(*column);
        }
        Ok((ids, columns))
    }
}

/// Returns whether the file contains outcomes of a change, as the CLI prints them. In such a file, only the column `device`
/// contains identifiers that the user specified. The other identifiers come from the service, and may be new, such as a new phone
/// number.
fn has_outcomes(header: &[String]) -> bool {
    ["device", "outcome"].iter().all(|name| header.iter().any(|found| found.trim() == *name))
}

/// Chooses one of the file's columns that have the meaning `column`, and returns its position. A column with the name
/// `column.as_str()` takes precedence over columns with an alias. If several columns remain, returns an error.
fn chosen(column: Column, candidates: &[(usize, bool)], header: &[String]) -> Result<usize> {
    let own: Vec<usize> = candidates.iter().filter(|(_, own)| *own).map(|(index, _)| *index).collect();
    match (own.as_slice(), candidates) {
        ([index], _) | ([], [(index, _)]) => Ok(*index),
        _ => Err(Error::Ambiguous { column, found: candidates.iter().map(|(index, _)| header[*index].clone()).collect() }),
    }
}

fn reject(record: &Record, value: &str, reason: String) -> Reject {
    let reason = match value.contains(['\n', '\r']) {
        true => format!("{reason}; the value contains a line break: is a quote (\") in this row not closed?"),
        false => reason,
    };
    Reject { row: record.number, value: value.to_owned(), reason }
}

/// Returns the key of a device. The order of the identifiers does not depend on the order of the columns.
fn key(record: &Record, mut ids: Vec<DeviceId>) -> Result<DeviceKey, Reject> {
    const ORDER: [IdKind; 5] = [IdKind::Iccid, IdKind::Imei, IdKind::Eid, IdKind::Meid, IdKind::Esn];
    ids.sort_by_key(|id| ORDER.iter().position(|kind| kind == id.kind()).unwrap_or(ORDER.len()));
    ids.dedup();
    if let Some(pair) = ids.windows(2).find(|pair| pair[0].kind() == pair[1].kind()) {
        let reason = format!("the row has two identifiers of one kind: {} and {}", pair[0], pair[1]);
        return Err(reject(record, &record.joined(), reason));
    }
    DeviceKey::new(ids).map_err(|error| reject(record, &record.joined(), error.message().to_owned()))
}

/// Returns the value of a cell in a column that contains no identifiers. Only ZIP codes are checked.
fn value(column: Column, cell: &str) -> Result<String, String> {
    if column != Column::Zip {
        return Ok(cell.to_owned());
    }
    let is_zip = |digits: &str| digits.len() == 5 && digits.bytes().all(|c| c.is_ascii_digit());
    if is_zip(cell) {
        return Ok(cell.to_owned());
    }
    let hint = if is_zip(&format!("0{cell}")) { "; has a spreadsheet dropped a leading zero?" } else { "" };
    Err(format!("`{}` is not a valid ZIP code: expected 5 digits{hint}", shown(cell)))
}

/// Returns the name of a column for use in a sentence.
fn spoken(column: Column) -> String {
    match column {
        Column::Zip => "ZIP code".to_owned(),
        _ => column.as_str().replace('_', " "),
    }
}

/// Returns one warning for all wrong check digits.
fn wrong_check_digits(file: &DeviceFile) -> Option<String> {
    let is_wrong = |row: &&Row| row.device.ids().iter().chain(&row.new_ids).any(|id| !id.has_valid_check_digit());
    let mut wrong = file.rows.iter().filter(is_wrong);
    let first = wrong.next()?.number;
    Some(match wrong.count() {
        0 => format!("row {first} has a wrong check digit: is it a typing error?"),
        more => format!("{} rows have wrong check digits, the first is row {first}: are they typing errors?", more + 1),
    })
}

/// Returns one warning if most IMEIs with 14 digits seem to have lost a leading zero. The length alone is not enough, because an
/// IMEI without its check digit also has 14 digits.
fn short_imeis(file: &DeviceFile) -> Option<String> {
    let is_short = |id: &&DeviceId| *id.kind() == IdKind::Imei && id.id().len() == 14;
    let lost_zero = |id: &DeviceId| DeviceId::imei(format!("0{}", id.id())).is_ok_and(|id| id.has_valid_check_digit());
    let short: Vec<&DeviceId> = file.rows.iter().flat_map(|row| row.device.ids()).filter(is_short).collect();
    let (first, count) = (short.first()?, short.len());
    // If a zero is put before an IMEI without a check digit, the result has a valid check digit by chance in one of ten cases.
    // So warn only if this is true of more than half of the IMEIs with 14 digits.
    let lost = DeviceId::read_together(|| short.iter().filter(|id| lost_zero(id)).count());
    (lost * 2 > count)
        .then(|| format!("{count} IMEIs have 14 digits, the first is {}: has a spreadsheet dropped a leading zero?", first.id()))
}
