//! Finds rows with the same device, and either keeps one of them or rejects all of them.

use std::collections::{BTreeSet, HashMap};

use thingspace::DeviceId;

use crate::rows::{DeviceFile, Duplicate, Reject, Row};

/// Keeps the first row of each device. A later row of the same device becomes a [`Duplicate`] if it has the same values. If the
/// values differ, both rows are rejected, because it is not known which row is right. A row that shares identifiers with several
/// earlier rows is rejected together with those rows.
pub(crate) fn resolve(file: &mut DeviceFile) {
    let mut indexes: HashMap<DeviceId, usize> = HashMap::new();
    let mut kept: Vec<Row> = Vec::new();
    let mut contradicted = BTreeSet::new();
    for row in std::mem::take(&mut file.rows) {
        let earlier: BTreeSet<usize> = row.device.ids().iter().filter_map(|id| indexes.get(id).copied()).collect();
        let repeated = earlier.iter().next().filter(|_| earlier.len() == 1).map(|index| &kept[*index]);
        match repeated {
            None if earlier.is_empty() => {
                indexes.extend(row.device.ids().iter().map(|id| (id.clone(), kept.len())));
                kept.push(row);
            }
            Some(first) if difference(first, &row).is_none() => {
                file.duplicates.push(Duplicate { row: row.number, of: first.number });
            }
            _ => {
                file.rejects.push(rejected(&row, earlier.iter().map(|index| &kept[*index])));
                for index in &earlier {
                    if contradicted.insert(*index) {
                        file.rejects.push(rejected(&kept[*index], [&row]));
                    }
                }
            }
        }
    }
    let rows = kept.into_iter().enumerate().filter(|(index, _)| !contradicted.contains(index));
    file.rows = rows.map(|(_, row)| row).collect();
    file.rejects.sort_by_key(|reject| reject.row);
}

fn rejected<'a>(row: &Row, others: impl IntoIterator<Item = &'a Row>) -> Reject {
    let others: Vec<&Row> = others.into_iter().collect();
    let reason = match others.as_slice() {
        [other] => {
            let what = difference(row, other).unwrap_or_else(|| "other identifiers".to_owned());
            format!("row {} has the same device with {what}: keep the row that is right", other.number)
        }
        _ => {
            let numbers: Vec<_> = others.iter().map(|other| other.number.to_string()).collect();
            format!("the identifiers belong to the devices of several rows: {}", numbers.join(" and "))
        }
    };
    Reject { row: row.number, value: row.device.to_string(), reason }
}

/// Describes the first difference between two rows with the same device. Returns `None` if there is no difference. An identifier
/// that only one of the rows has is not a difference.
fn difference(one: &Row, other: &Row) -> Option<String> {
    let is_contradicted = |id: &DeviceId| other.device.ids().iter().any(|found| found.kind() == id.kind() && found != id);
    if let Some(id) = one.device.ids().iter().find(|id| is_contradicted(id)) {
        return Some(format!("another {}", id.kind().as_str().to_uppercase()));
    }
    let columns = one.values.keys().chain(other.values.keys());
    let column = columns.copied().find(|column| one.values.get(column) != other.values.get(column));
    match column {
        Some(column) => Some(format!("another {}", column.as_str().replace('_', " "))),
        None => (one.new_ids != other.new_ids).then(|| "other new identifiers".to_owned()),
    }
}
