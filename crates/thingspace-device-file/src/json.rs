//! Converts JSON arrays, JSON lines and responses of the API into records.

use std::collections::BTreeMap;

use serde_json::{Deserializer, Map, Value};

use crate::column::Column;
use crate::error::{Error, Result};
use crate::record::{Record, Table};

/// The member with the identifiers of a device in an API response. Each identifier has the members `id` and `kind`.
const IDS: &str = "deviceIds";

/// The member with the devices in an API response.
const DEVICES: &str = "devices";

/// Returns whether the content starts like JSON.
pub(crate) fn is_json(content: &str) -> bool {
    content.trim_start().starts_with(['[', '{'])
}

/// Reads an array of devices, an API response with the member `devices`, or one device per line. Each device is an object or a
/// string.
pub(crate) fn table(content: &str) -> Result<Table> {
    let mut elements: Vec<(u64, BTreeMap<String, String>)> = Vec::new();
    let mut values = Deserializer::from_str(content).into_iter::<Value>();
    let (mut counted, mut line) = (0, 1);
    loop {
        let start = content.len() - content[values.byte_offset()..].trim_start().len();
        line += content[counted..start].matches('\n').count() as u64;
        counted = start;
        match values.next() {
            None => break,
            Some(value) => match list_in(value.map_err(Error::Json)?) {
                Ok(list) => elements.extend((1..).zip(list.into_iter().map(members))),
                Err(single) => elements.push((line, members(single))),
            },
        }
    }
    Ok(table_of(elements))
}

/// Returns the devices in an array or in an API response. Any other value is a single device, and is returned in `Err`.
fn list_in(value: Value) -> std::result::Result<Vec<Value>, Value> {
    match value {
        Value::Array(list) => Ok(list),
        Value::Object(mut members) if members.get(DEVICES).is_some_and(Value::is_array) => match members.remove(DEVICES) {
            Some(Value::Array(list)) => Ok(list),
            _ => Ok(Vec::new()),
        },
        single => Err(single),
    }
}

/// Returns the cells of a device by column name.
fn members(element: Value) -> BTreeMap<String, String> {
    match element {
        Value::Object(members) => {
            let ids = members.get(IDS).map(identifiers).unwrap_or_default();
            let others = members.into_iter().filter(|(name, _)| name != IDS).map(|(name, value)| (name, cell(value)));
            others.chain(ids).collect()
        }
        other => BTreeMap::from([(Column::Device.as_str().to_owned(), cell(other))]),
    }
}

/// Converts the value of the member [`IDS`] to cells. The column name of each cell is the kind of the identifier.
fn identifiers(ids: &Value) -> Vec<(String, String)> {
    let pair = |id: &Map<String, Value>| {
        let kind = id.get("kind")?.as_str()?.to_lowercase();
        Some((kind, cell(id.get("id")?.clone())))
    };
    ids.as_array().into_iter().flatten().filter_map(|id| pair(id.as_object()?)).collect()
}

fn cell(value: Value) -> String {
    match value {
        Value::String(string) => string,
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn table_of(elements: Vec<(u64, BTreeMap<String, String>)>) -> Table {
    let mut header: Vec<String> = elements.iter().flat_map(|(_, members)| members.keys().cloned()).collect();
    header.sort_unstable();
    header.dedup();
    let record = |(number, mut members): (u64, BTreeMap<String, String>)| {
        let cells = header.iter().map(|name| members.remove(name).unwrap_or_default()).collect();
        Record { number, cells }
    };
    let records = elements.into_iter().map(record).collect();
    Table { header: Some(header), records, titles: 0 }
}
