//! Decodes callback messages in which some members do not have the type that the OpenAPI description gives them. The service does
//! not send such a message again, so the decoder keeps these members as they were sent, and decodes all other members.

use serde_json::{Map, Value};

use crate::Extra;
use crate::lenient::Lenient;

/// Returns the members of an object, or of the object that is the only item of a list.
pub fn members(value: &Value) -> Option<&Map<String, Value>> {
    match value {
        Value::Object(members) => Some(members),
        Value::Array(items) => match items.as_slice() {
            [Value::Object(members)] => Some(members),
            _ => None,
        },
        _ => None,
    }
}

/// Decodes the parts of a member that have the described type. If any part is left out, adds the whole member to `extra`.
pub fn part<T: Lenient>(name: &str, value: &Value, extra: &mut Extra) -> Option<T> {
    // Most members have the described type, so first try to decode the whole member.
    if let Ok(found) = T::lenient_or_null(value) {
        return found;
    }
    let mut whole = true;
    let found = T::salvage(value, &mut whole);
    if found.is_none() || !whole {
        extra.insert(name, value.clone());
    }
    found
}

/// Returns `found`, the decoded value of a member. If it is `None`, returns the default of the type. Returns `None` if the type
/// has no default: such a member is required.
pub fn present<T: Lenient>(found: Option<T>) -> Option<T> {
    found.or_else(T::absent)
}

/// Decodes the items of a list that have the described type. Skips null. If any other item is left out, sets `whole` to false.
/// Reads a single value as a list with one item.
pub(crate) fn items<T: Lenient>(value: &Value, whole: &mut bool) -> Vec<T> {
    let items = match value {
        Value::Array(items) => items.as_slice(),
        other => std::slice::from_ref(other),
    };
    let mut all = Vec::new();
    for item in items.iter().filter(|item| !item.is_null()) {
        match T::salvage(item, whole) {
            Some(item) => all.push(item),
            None => *whole = false,
        }
    }
    all
}
