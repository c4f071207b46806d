//! The arguments that select devices and give values to them.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::Args;
use thingspace::{DeviceId, DeviceKey, IdKind};
use thingspace_device_file::{Column, DeviceFile, Error, Reader, Reject, Row};

use crate::failure::Failure;
use crate::input;
use crate::output::{note, save_csv};

/// Largest number of unusable rows that are printed. `--rejects` writes all unusable rows.
const MOST_PRINTED: usize = 100;

/// Largest number of column names or row numbers in one note.
const MOST_LISTED: usize = 12;

/// The devices given on the command line and in a file.
#[derive(Args)]
pub struct DeviceSelection {
    /// Devices, each as KIND:ID, such as iccid:89148000008682242668, imei:490154203237518 or mdn:5055550143; join several
    /// identifiers of one device with +
    #[arg(value_name = "DEVICE")]
    devices: Vec<DeviceKey>,
    /// Read devices from a file: CSV with a header, JSON, or one device per line; - reads standard input. Columns may be in any
    /// order and have their usual names, such as ICCID, SIM, IMEI, MDN, Wireless Number or Device ID
    #[arg(long, value_name = "FILE", help_heading = "Device file")]
    from: Option<PathBuf>,
    /// Read VALUE from the column NAME, such as plan="Rate Plan" or iccid=Chip; with an empty NAME, such as plan=, no column is
    /// used for VALUE
    #[arg(long, value_name = "VALUE=NAME", value_parser = column_and_name, requires = "from", help_heading = "Device file")]
    column: Vec<(Column, String)>,
    /// Write unusable rows to this file, as CSV with the columns row, value and reason
    #[arg(long, value_name = "FILE", requires = "from", help_heading = "Device file")]
    rejects: Option<PathBuf>,
    /// Leave out the rows that cannot be used; without this option, the command fails before it sends anything
    #[arg(long, requires = "from", help_heading = "Device file")]
    skip_rejects: bool,
}

/// A value that each device gets from a flag or from a column of the file.
pub struct RowValue {
    column: Column,
    flag: &'static str,
    value: Option<String>,
    required: bool,
}

impl RowValue {
    /// A value that every device must have.
    pub fn required(column: Column, flag: &'static str, value: Option<String>) -> Self {
        Self { required: true, ..Self::optional(column, flag, value) }
    }

    /// A value that a device may lack.
    pub fn optional(column: Column, flag: &'static str, value: Option<String>) -> Self {
        Self { column, flag, value, required: false }
    }
}

impl DeviceSelection {
    /// Returns the selected devices, or an error if none are selected.
    pub fn keys(&self) -> Result<Vec<DeviceKey>, Failure> {
        Ok(self.rows(Vec::new())?.into_iter().map(|row| row.device).collect())
    }

    /// Returns the first identifier of each selected device, or an error if none are selected.
    pub fn ids(&self) -> Result<Vec<DeviceId>, Failure> {
        Ok(self.keys()?.iter().filter_map(|key| key.ids().first().cloned()).collect())
    }

    /// Returns one identifier of each selected device: the IMEI, or the first identifier if the selection does not name the
    /// IMEI.
    pub fn imeis(&self) -> Result<Vec<DeviceId>, Failure> {
        let imei = |key: &DeviceKey| key.ids().iter().find(|id| *id.kind() == IdKind::Imei).or(key.ids().first()).cloned();
        Ok(self.keys()?.iter().filter_map(imei).collect())
    }

    /// Returns one identifier of each selected device: the IMEI, MEID or ESN, or the first identifier if the selection names
    /// none of these.
    pub fn hardware(&self) -> Result<Vec<DeviceId>, Failure> {
        let is_hardware = |id: &&DeviceId| matches!(*id.kind(), IdKind::Imei | IdKind::Meid | IdKind::Esn);
        let hardware = |key: &DeviceKey| key.ids().iter().find(is_hardware).or(key.ids().first()).cloned();
        Ok(self.keys()?.iter().filter_map(hardware).collect())
    }

    /// Returns the selected devices, or an empty list if the command line names neither devices nor a file. A file without
    /// devices is refused, because a command without devices may apply to the whole account.
    pub fn optional(&self) -> Result<Vec<DeviceKey>, Failure> {
        let rows = self.read(&[])?;
        match &self.from {
            Some(path) if rows.is_empty() => {
                let path = path.display();
                let wrong = "expected at least one device, found none; to name no devices, omit --from";
                Err(Failure::usage(format!("--from {path}: {wrong}")))
            }
            _ => Ok(rows.into_iter().map(|row| row.device).collect()),
        }
    }

    /// Returns the first identifier of each device that [`optional`](Self::optional) returns.
    pub fn optional_ids(&self) -> Result<Vec<DeviceId>, Failure> {
        Ok(self.optional()?.iter().filter_map(|key| key.ids().first().cloned()).collect())
    }

    /// Returns the selected devices with their values. A device without a value in its row gets the value of the flag. Returns an
    /// error if no devices are selected, or if a device does not get a required value.
    pub fn rows(&self, values: Vec<RowValue>) -> Result<Vec<Row>, Failure> {
        let mut rows = self.read(&values)?;
        if rows.is_empty() {
            return Err(Failure::usage("no devices: name at least one, or read them from a file with --from"));
        }
        for RowValue { column, flag, value, required } in values {
            for row in &mut rows {
                if let Some(value) = &value {
                    row.values.entry(column).or_insert_with(|| value.clone());
                }
                if required && row.value(column).is_none() {
                    return Err(self.missing(column, flag));
                }
            }
        }
        Ok(rows)
    }

    fn missing(&self, column: Column, flag: &str) -> Failure {
        let or_column = match &self.from {
            Some(path) => format!(", or add a column `{column}` to {}", path.display()),
            None => String::new(),
        };
        Failure::usage(format!("the {} is missing: set {flag}{or_column}", spoken(column)))
    }

    /// Returns the rows of the devices on the command line and in the file. Returns an error if a device is in both, or if
    /// two devices on the command line contradict each other.
    fn read(&self, values: &[RowValue]) -> Result<Vec<Row>, Failure> {
        let mut rows: Vec<Row> = DeviceKey::distinct(&self.devices)?.into_iter().map(Row::of).collect();
        if let Some(path) = &self.from {
            let file = self.read_file(path, values)?;
            let named: HashSet<&DeviceId> = self.devices.iter().flat_map(DeviceKey::ids).collect();
            if let Some(row) = file.rows.iter().find(|row| row.device.ids().iter().any(|id| named.contains(id))) {
                let (device, place) = (&row.device, place(path, row.number));
                return Err(Failure::usage(format!("{device} is named on the command line and in {place}: name it once")));
            }
            rows.extend(file.rows);
        }
        Ok(rows)
    }

    fn read_file(&self, path: &Path, values: &[RowValue]) -> Result<DeviceFile, Failure> {
        let failed = |error: String| Failure::usage(format!("--from {}: {error}", path.display()));
        let bytes = input::bytes(path).map_err(failed)?;
        let file = self.reader(values)?.read(&bytes).map_err(|error| failed(advise(error)))?;
        for value in values.iter().filter(|value| value.value.is_some()) {
            self.refuse_two_sources(path, value, &file)?;
        }
        report(path, &file);
        self.handle_rejects(path, &file)?;
        Ok(file)
    }

    /// Returns the reader for the columns that the command uses.
    fn reader(&self, values: &[RowValue]) -> Result<Reader, Failure> {
        let mut reader = Reader::new().uses(values.iter().map(|value| value.column));
        for value in values.iter().filter(|value| value.required && value.value.is_none()) {
            reader = reader.require(value.column);
        }
        for (column, name) in &self.column {
            if !column.is_identifier() && !values.iter().any(|value| value.column == *column) {
                return Err(Failure::usage(format!(
                    "--column {column}={name}: this command does not use the {}",
                    spoken(*column)
                )));
            }
            reader = if name.is_empty() { reader.ignore(*column) } else { reader.column(*column, name) };
        }
        Ok(reader)
    }

    /// Returns an error if a flag and a column of the file both give `value`. Exception: if the user passes `--column` for this
    /// value, returns `Ok`, because the user has then chosen to use both.
    fn refuse_two_sources(&self, path: &Path, value: &RowValue, file: &DeviceFile) -> Result<(), Failure> {
        let RowValue { column, flag, .. } = value;
        let is_chosen = self.column.iter().any(|(chosen, _)| chosen == column);
        let Some(name) = file.columns.get(column).filter(|_| !is_chosen) else { return Ok(()) };
        Err(Failure::usage(format!(
            "{flag} and the column `{name}` of {} both give the {}: leave out {flag}; or pass `--column {column}=` to ignore the \
             column; or pass `--column {column}={}` to use {flag} only where a cell is empty",
            path.display(),
            spoken(*column),
            quoted_for_shell(name)
        )))
    }

    fn handle_rejects(&self, path: &Path, file: &DeviceFile) -> Result<(), Failure> {
        if let Some(target) = &self.rejects {
            if is_same_file(target, path) {
                return Err(Failure::usage(format!(
                    "--rejects {} would overwrite the file of --from: name another file",
                    target.display()
                )));
            }
            let rows =
                file.rejects.iter().map(|Reject { row, value, reason, .. }| [row.to_string(), value.clone(), reason.clone()]);
            save_csv(target, ["row", "value", "reason"], rows)?;
        }
        let (refused, total) = (file.rejects.len(), file.rejects.len() + file.rows.len() + file.duplicates.len());
        if refused == 0 {
            return Ok(());
        }
        for reject in file.rejects.iter().take(MOST_PRINTED) {
            note(format_args!("{}: {}", place(path, reject.row), reject.reason));
        }
        if refused > MOST_PRINTED {
            note(format_args!(
                "and {} more rows that cannot be used: --rejects FILE writes all of them to a file",
                refused - MOST_PRINTED
            ));
        }
        let counted = format!("{refused} of {total} rows of {} cannot be used", path.display());
        if self.skip_rejects {
            note(format_args!("{counted} and are left out"));
            return Ok(());
        }
        Err(Failure::usage(format!("{counted}: correct them, or leave them out with --skip-rejects")))
    }
}

/// Parses `VALUE=NAME`, such as `plan=Rate Plan`.
fn column_and_name(argument: &str) -> Result<(Column, String), String> {
    let (column, name) = argument.split_once('=').ok_or("expected VALUE=NAME, such as plan=\"Rate Plan\"")?;
    Ok((column.parse()?, name.to_owned()))
}

/// Prints the columns, duplicates and warnings of a file.
fn report(path: &Path, file: &DeviceFile) {
    let path = path.display();
    for (column, name) in file.columns.iter().filter(|(column, _)| !column.is_identifier()) {
        note(format_args!("{path}: the {} is read from the column `{name}`", spoken(*column)));
    }
    if !file.unused.is_empty() {
        note(format_args!("{path}: columns that are not used: {}", listed(&file.unused)));
    }
    if !file.duplicates.is_empty() {
        let rows: Vec<_> =
            file.duplicates.iter().map(|duplicate| format!("{} (repeats {})", duplicate.row, duplicate.of)).collect();
        note(format_args!("{path}: rows that repeat a device are left out: {}", listed(&rows)));
    }
    for warning in &file.warnings {
        note(format_args!("warning: {path}: {warning}"));
    }
}

fn listed(names: &[String]) -> String {
    let shown = names[..names.len().min(MOST_LISTED)].join(", ");
    let more = names.len().saturating_sub(MOST_LISTED);
    if more == 0 { shown } else { format!("{shown} and {more} more") }
}

/// Returns the message about a file that cannot be read. If a flag solves the problem, the message names the flag.
fn advise(error: Error) -> String {
    match &error {
        Error::Ambiguous { column, found } => {
            let name = found.first().map(|name| quoted_for_shell(name)).unwrap_or_default();
            format!("{error}, for instance with --column {column}={name}")
        }
        Error::NoIdentifier { .. } => format!("{error}; choose a column with --column, for instance --column iccid=NAME"),
        _ => error.to_string(),
    }
}

fn quoted_for_shell(name: &str) -> String {
    if name.contains(|c: char| !c.is_alphanumeric()) { format!("\"{name}\"") } else { name.to_owned() }
}

/// Returns the place of a row as `FILE:ROW`, a form that editors recognize in messages.
fn place(path: &Path, row: u64) -> String {
    format!("{}:{row}", path.display())
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Returns the name of a column for use in a sentence.
fn spoken(column: Column) -> String {
    match column {
        Column::Zip => "ZIP code".to_owned(),
        Column::NewImei => "new IMEI".to_owned(),
        Column::NewIccid => "new ICCID".to_owned(),
        Column::NewEid => "new EID".to_owned(),
        _ => column.as_str().replace('_', " "),
    }
}
