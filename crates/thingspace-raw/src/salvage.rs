//! Reading of callback messages, which the service does not send again because a member had another type than described: what has
//! its type is read, the rest is kept as it was sent.

use serde_json::{Map, Value};

use crate::Extra;
use crate::lenient::Lenient;

/// The members of an object, or of the one object of a list.
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

/// A member as far as it has its type. What is left out of it is among `extra`, whole, under its own name.
pub fn part<T: Lenient>(name: &str, value: &Value, extra: &mut Extra) -> Option<T> {
    // Most members are as described, and a whole value needs no second look.
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

/// The value of a member once the object has been read; `None` when the object says nothing without it.
pub fn present<T: Lenient>(found: Option<T>) -> Option<T> {
    found.or_else(T::absent)
}

/// The items of a list that have their type, or the one value that stands for a list of one.
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
