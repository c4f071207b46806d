//! What arguments have to be like, so that the service takes them: said before anything is sent, with the remedy
//! ([`ClientBuilder::local_checks`](crate::ClientBuilder::local_checks) switches it off).

use jiff::Timestamp;
use jiff::civil::Date;
use thingspace_raw::types::{CustomFields, PlaceOfUse};

use crate::error::{Error, Result};

/// The custom fields that there are.
const CUSTOM_FIELDS: [&str; 5] = ["CustomField1", "CustomField2", "CustomField3", "CustomField4", "CustomField5"];

/// Characters of a custom field, at most (openapi/common.yaml, CustomFields).
const CUSTOM_FIELD: usize = 50;

/// Characters of a cost centre, at most (openapi/devices.yaml, DeviceCostCenterRequest).
const COST_CENTER: usize = 36;

/// Characters that no text of a request may hold (openapi/thingspace.yaml).
const REFUSED: [char; 3] = ['\'', '<', '\\'];

/// Five digits.
pub(crate) fn zip(code: &str) -> Result<()> {
    if code.len() == 5 && code.bytes().all(|c| c.is_ascii_digit()) {
        return Ok(());
    }
    let message = format!("`{}` is no ZIP code, which has five digits", code.escape_debug());
    Err(Error::config(message).remedy("give one like \"98101\""))
}

/// Something that is not empty, and holds nothing that the service refuses.
pub(crate) fn text(what: &str, text: &str) -> Result<()> {
    if text.trim().is_empty() {
        return Err(Error::config(format!("{what} is empty")).remedy("give one"));
    }
    match text.chars().find(|c| REFUSED.contains(c)) {
        None => Ok(()),
        Some(refused) => Err(Error::config(format!("{what} holds `{refused}`, which the service refuses in every text"))
            .remedy("leave out apostrophes, less-than signs and backslashes")),
    }
}

/// One at least.
pub(crate) fn some<T>(what: &str, list: &[T]) -> Result<()> {
    if list.is_empty() {
        return Err(Error::config(format!("no {what} are named")).remedy("name at least one"));
    }
    Ok(())
}

/// No more than a request may name.
pub(crate) fn at_most<T>(what: &str, list: &[T], most: usize) -> Result<()> {
    some(what, list)?;
    if list.len() > most {
        let message = format!("{} {what} are more than the {most} that one request may name", list.len());
        return Err(Error::config(message).remedy("ask in parts"));
    }
    Ok(())
}

/// Times the right way round.
pub(crate) fn span(from: Timestamp, to: Timestamp) -> Result<()> {
    if from > to {
        return Err(Error::config(format!("the time ends at {to}, before it begins at {from}")).remedy("exchange the two times"));
    }
    Ok(())
}

/// Days the right way round.
pub(crate) fn days(from: Date, to: Date) -> Result<()> {
    if from > to {
        return Err(Error::config(format!("the days end at {to}, before they begin at {from}")).remedy("exchange the two days"));
    }
    Ok(())
}

/// A name that there is and a value that fits.
pub(crate) fn custom_fields(fields: &[CustomFields]) -> Result<()> {
    for field in fields {
        if !CUSTOM_FIELDS.contains(&field.key.as_str()) {
            let message = format!("`{}` is no custom field", field.key.escape_debug());
            return Err(Error::config(message).remedy("there are CustomField1 to CustomField5"));
        }
        let value = field.value.as_deref().unwrap_or_default();
        let length = value.chars().count();
        if length > CUSTOM_FIELD {
            let message = format!("the value of {} has {length} characters, more than {CUSTOM_FIELD}", field.key);
            return Err(Error::config(message).remedy("shorten it"));
        }
        if !value.is_empty() {
            text(&format!("the value of {}", field.key), value)?;
        }
    }
    Ok(())
}

/// Letters, digits, blank, dash, exclamation mark and number sign, and not too many of them.
pub(crate) fn cost_center(code: &str) -> Result<()> {
    let length = code.chars().count();
    if length > COST_CENTER {
        let message = format!("the cost centre has {length} characters, more than {COST_CENTER}");
        return Err(Error::config(message).remedy("shorten it"));
    }
    match code.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, ' ' | '-' | '!' | '#'))) {
        None => text("the cost centre", code),
        Some(refused) => Err(Error::config(format!("the cost centre holds `{}`", refused.escape_debug()))
            .remedy("use letters, digits, blank, -, ! and #; remove one with .none()")),
    }
}

/// An address that can be one.
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
        let message = format!("`{}` is no state", address.state.escape_debug());
        return Err(Error::config(message).remedy("give its two letters, such as \"IL\""));
    }
    zip(&address.zip)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(key: &str, value: &str) -> CustomFields {
        CustomFields { key: key.into(), value: Some(value.into()), extra: Default::default() }
    }

    #[test]
    fn what_the_service_refuses_is_refused_with_a_remedy() {
        let refused = |result: Result<()>, part: &str| {
            let error = result.unwrap_err().to_string();
            assert!(error.contains(part) && error.contains("; "), "{error}");
        };
        refused(zip("9810"), "five digits");
        refused(zip("9810x"), "five digits");
        refused(custom_fields(&[field("Colour", "red")]), "CustomField1 to CustomField5");
        refused(custom_fields(&[field("CustomField1", &"x".repeat(51))]), "51 characters, more than 50");
        refused(custom_fields(&[field("CustomField1", "O'Hara")]), "apostrophes");
        refused(cost_center(&"x".repeat(37)), "37 characters, more than 36");
        refused(cost_center("a_b"), "`_`");
        refused(cost_center(" "), "is empty");
    }

    #[test]
    fn what_it_takes_passes() {
        assert!(zip("98101").is_ok() && cost_center("WATER-7 #2!").is_ok());
        assert!(custom_fields(&[field("CustomField5", &"ü".repeat(50)), field("CustomField1", "")]).is_ok());
    }
}
