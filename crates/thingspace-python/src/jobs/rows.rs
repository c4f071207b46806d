//! Reads the values of a change from the rows of files.
//!
//! All devices of a request have the same plan and ZIP code, so each group of rows with the same values becomes a separate
//! change.

use std::collections::HashMap;

use pyo3::prelude::*;
use thingspace::{Change, DeviceKey, IntoChange};
use thingspace_device_file::{Column, Group, Row, groups};

use crate::convert::arguments::missing;
use crate::convert::device_ids::{Keys, Rows};
use crate::errors::{config, raise};

/// A value of a change, which comes from an argument or from a column of the rows.
pub struct RowValue {
    column: Column,
    /// The name of the argument.
    name: &'static str,
    /// The argument, if it was passed.
    given: Option<String>,
    is_required: bool,
}

impl RowValue {
    /// Creates a value that every device must have.
    pub fn required(column: Column, name: &'static str, given: Option<String>) -> Self {
        Self { column, name, given, is_required: true }
    }

    /// Creates a value that devices may lack.
    pub fn optional(column: Column, name: &'static str, given: Option<String>) -> Self {
        Self { column, name, given, is_required: false }
    }

    /// If the argument was passed, sets it as the value of every row, and raises an error if a row already has a value. If the
    /// argument was not passed, raises an error if a row lacks a required value.
    fn fill(&self, py: Python<'_>, method: &str, rows: &mut Rows) -> PyResult<()> {
        let Self { column, name, given, is_required } = self;
        if let Some(row) = rows.0.iter().find(|row| given.is_some() && row.value(*column).is_some()) {
            let value = row.value(*column).unwrap_or_default().escape_debug();
            return Err(config(
                py,
                &format!(
                    "argument '{name}': row {} of the file has the {column} '{value}'; leave out {name}=…, or ignore the column \
                     with read_devices(…, columns={{'{column}': ''}})",
                    row.number
                ),
            ));
        }
        for row in &mut rows.0 {
            if let Some(value) = given {
                row.values.insert(*column, value.clone());
            } else if *is_required && row.value(*column).is_none() {
                // The number 0 means that the row does not come from a file.
                if row.number == 0 {
                    return Err(missing(method, name));
                }
                return Err(config(
                    py,
                    &format!("row {} of the file has no {column}: fill the column, or pass {name}='…'", row.number),
                ));
            }
        }
        Ok(())
    }
}

/// The changes that one call makes, each with its devices. If there are several changes, also has the position of each device in
/// the input.
#[derive(Default)]
pub struct Changes {
    pub changes: Vec<(Change, Vec<DeviceKey>)>,
    pub order: HashMap<String, usize>,
}

impl Changes {
    /// Wraps a single change.
    pub fn one(change: impl IntoChange) -> PyResult<Self> {
        Ok(Self { changes: vec![change.into_change().map_err(raise)?], order: HashMap::new() })
    }

    /// Wraps a change of these devices.
    pub fn of(py: Python<'_>, change: Change, devices: Keys) -> PyResult<Self> {
        Self { changes: vec![(change, devices.0)], order: HashMap::new() }.checked(py)
    }

    /// Builds one change for each group of rows that have the same values.
    pub fn grouped<C: IntoChange>(
        py: Python<'_>,
        method: &str,
        rows: Rows,
        values: &[RowValue],
        change: impl Fn(Group) -> C,
    ) -> PyResult<Self> {
        Self::try_grouped(py, method, rows, values, |group| Ok(change(group)))
    }

    /// Like `grouped`, but `change` can fail, for example because a row has a plan but no ZIP code.
    pub fn try_grouped<C: IntoChange>(
        py: Python<'_>,
        method: &str,
        mut rows: Rows,
        values: &[RowValue],
        change: impl Fn(Group) -> PyResult<C>,
    ) -> PyResult<Self> {
        for value in values {
            value.fill(py, method, &mut rows)?;
        }
        for row in &mut rows.0 {
            row.values.retain(|column, _| values.iter().any(|value| value.column == *column));
        }
        let order = order(&rows);
        let changes = groups(rows.0).into_iter().map(|group| change(group)?.into_change().map_err(raise));
        Self { changes: changes.collect::<PyResult<_>>()?, order }.checked(py)
    }

    /// Builds one change for each row.
    pub fn each<C: IntoChange>(py: Python<'_>, rows: Rows, change: impl Fn(Row) -> PyResult<C>) -> PyResult<Self> {
        let order = order(&rows);
        let changes = rows.0.into_iter().map(|row| change(row)?.into_change().map_err(raise));
        Self { changes: changes.collect::<PyResult<_>>()?, order }.checked(py)
    }

    fn checked(mut self, py: Python<'_>) -> PyResult<Self> {
        if self.changes.len() < 2 {
            self.order.clear();
        }
        if self.changes.iter().all(|(_, devices)| devices.is_empty()) {
            return Err(config(py, "no devices given; name at least one device"));
        }
        Ok(self)
    }
}

/// Returns the position of each device in `rows`.
fn order(rows: &Rows) -> HashMap<String, usize> {
    rows.0.iter().enumerate().map(|(position, row)| (row.device.to_string(), position)).collect()
}
