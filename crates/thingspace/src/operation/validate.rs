//! Validates arguments before a request is sent. Each error says how to correct the argument.
//! [`ClientBuilder::local_checks`](crate::ClientBuilder::local_checks) can turn the validation off. One check always runs: an
//! empty list of devices is refused if the service would apply the request to the whole account.

use jiff::Timestamp;
use jiff::civil::Date;
use thingspace_raw::types::{CustomFields, PlaceOfUse};

use crate::error::{Error, Result};

/// The names of the custom fields.
const CUSTOM_FIELDS: [&str; 5] = ["CustomField1", "CustomField2", "CustomField3", "CustomField4", "CustomField5"];

/// The maximum length of a custom field in characters (openapi/common.yaml, CustomFields).
const CUSTOM_FIELD_LENGTH: usize = 50;

/// The maximum length of a cost center in characters (openapi/devices.yaml, DeviceCostCenterRequest).
const COST_CENTER_LENGTH: usize = 36;

/// Characters that the service refuses in any string (openapi/thingspace.yaml).
const REFUSED: [char; 3] = ['\'', '<', '\\'];

/// Checks that a ZIP code has five digits.
pub(crate) fn zip(code: &str) -> Result<()> {
    if code.len() == 5 && code.bytes().all(|c| c.is_ascii_digit()) {
        return Ok(());
    }
    let message = format!("`{}` is not a valid ZIP code: expected five digits", code.escape_debug());
    Err(Error::config(message).with_remedy("for example \"98101\""))
}

/// Checks that a string is not blank and contains no character that the service refuses.
pub(crate) fn text(what: &str, value: &str) -> Result<()> {
    if value.trim().is_empty() {
        return Err(Error::config(format!("{what} is empty")).with_remedy("enter a value"));
    }
    match value.chars().find(|c| REFUSED.contains(c)) {
        None => Ok(()),
        Some(refused) => Err(Error::config(format!("{what} contains `{refused}`, which the service refuses"))
            .with_remedy("remove apostrophes, less-than signs and backslashes")),
    }
}

/// Checks that there is at least one item.
pub(crate) fn some<T>(what: &str, list: &[T]) -> Result<()> {
    if list.is_empty() {
        return Err(Error::config(format!("no {what} given")).with_remedy("name at least one"));
    }
    Ok(())
}

/// Refuses an empty list of devices, because the service would apply the request to the whole account. The caller might not
/// intend that: the list might be empty only because the caller's filter matched no device. This check cannot be turned off.
/// `whole_account` is the name of the method that queries the whole account.
pub(crate) fn named<T>(devices: &[T], whole_account: &str) -> Result<()> {
    if devices.is_empty() {
        let remedy = format!("name at least one, or call .{whole_account}(…) to query the whole account");
        return Err(Error::config("no devices given").with_remedy(remedy));
    }
    Ok(())
}

/// Checks that there is at least one item, and at most `most` items.
pub(crate) fn at_most<T>(what: &str, list: &[T], most: usize) -> Result<()> {
    some(what, list)?;
    if list.len() > most {
        let message = format!("{} {what} given: one request may name at most {most}", list.len());
        return Err(Error::config(message).with_remedy("split them into several requests"));
    }
    Ok(())
}

/// Checks that a time range does not end before it starts.
pub(crate) fn span(from: Timestamp, to: Timestamp) -> Result<()> {
    if from > to {
        return Err(
            Error::config(format!("the time range ends at {to}, before it starts at {from}")).with_remedy("swap the two times")
        );
    }
    Ok(())
}

/// Checks that a range of days does not end before it starts.
pub(crate) fn days(from: Date, to: Date) -> Result<()> {
    if from > to {
        return Err(Error::config(format!("the range ends on {to}, before it starts on {from}")).with_remedy("swap the two days"));
    }
    Ok(())
}

/// Checks that custom fields have known names and valid values.
pub(crate) fn custom_fields(fields: &[CustomFields]) -> Result<()> {
    for field in fields {
        if !CUSTOM_FIELDS.contains(&field.key.as_str()) {
            let message = format!("`{}` is not a custom field", field.key.escape_debug());
            return Err(Error::config(message).with_remedy("expected one of CustomField1 to CustomField5"));
        }
        let value = field.value.as_deref().unwrap_or_default();
        let length = value.chars().count();
        if length > CUSTOM_FIELD_LENGTH {
            let message = format!("the value of {} has {length} characters, more than {CUSTOM_FIELD_LENGTH}", field.key);
            return Err(Error::config(message).with_remedy("shorten it"));
        }
        if !value.is_empty() {
            text(&format!("the value of {}", field.key), value)?;
        }
    }
    Ok(())
}

/// Checks the length of a cost center, and that it has only allowed characters: letters, digits, space, `-`, `!` and `#`.
pub(crate) fn cost_center(code: &str) -> Result<()> {
    let length = code.chars().count();
    if length > COST_CENTER_LENGTH {
        let message = format!("the cost center has {length} characters, more than {COST_CENTER_LENGTH}");
        return Err(Error::config(message).with_remedy("shorten it"));
    }
    match code.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '!' | '#'))) {
        None => text("the cost center", code),
        Some(refused) => Err(Error::config(format!("the cost center contains `{}`", refused.escape_debug()))
            .with_remedy("use letters, digits, spaces, -, ! and #")),
    }
}

/// Checks the names, the street, the city, the state and the ZIP code of a place of use.
pub(crate) fn place_of_use(place: &PlaceOfUse) -> Result<()> {
    let (address, name) = (&place.address, &place.customer_name);
    for (what, value) in [
        ("the street of the place of use", &address.address_line1),
        ("the city of the place of use", &address.city),
        ("the first name of the place of use", &name.first_name),
        ("the last name of the place of use", &name.last_name),
    ] {
        text(what, value)?;
    }
    if address.state.len() != 2 || !address.state.bytes().all(|c| c.is_ascii_alphabetic()) {
        let message = format!("`{}` is not a valid state: expected two letters", address.state.escape_debug());
        return Err(Error::config(message).with_remedy("for example \"IL\""));
    }
    zip(&address.zip)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(key: &str, value: &str) -> CustomFields {
        CustomFields { key: key.into(), value: Some(value.into()), ..Default::default() }
    }

    #[test]
    fn invalid_values_are_refused_with_a_remedy() {
        let refused = |result: Result<()>, part: &str| {
            let error = result.unwrap_err().to_string();
            assert!(error.contains(part) && error.contains("; "), "{error}");
        };
        refused(zip("9810"), "five digits");
        refused(zip("9810x"), "five digits");
        refused(custom_fields(&[field("Color", "red")]), "CustomField1 to CustomField5");
        refused(custom_fields(&[field("CustomField1", &"x".repeat(51))]), "51 characters, more than 50");
        refused(custom_fields(&[field("CustomField1", "O'Hara")]), "apostrophes");
        refused(cost_center(&"x".repeat(37)), "37 characters, more than 36");
        refused(cost_center("a_b"), "`_`");
        refused(cost_center(" "), "is empty");
    }

    #[test]
    fn valid_values_pass() {
        assert!(zip("98101").is_ok() && cost_center("WATER-7 #2!").is_ok());
        assert!(custom_fields(&[field("CustomField5", &"ü".repeat(50)), field("CustomField1", "")]).is_ok());
    }
}
