//! Validates and completes the names of billing accounts.

use crate::error::{Error, Result};

/// The number of digits before and after the dash of an account name.
const DIGITS: (usize, usize) = (10, 5);

/// Checks an account name. It must have 3 to 32 characters, and consist either of digits and dashes only, or of a word, a dash
/// and a number, such as `TestAccount-2`. Verizon's own console simulator uses account names of the second form.
pub(crate) fn checked(account: String) -> Result<String> {
    let digits = account.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let named = account.split_once('-').is_some_and(|(name, number)| {
        let name = name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        name && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    if (3..=32).contains(&account.len()) && (digits || named) {
        return Ok(account);
    }
    Err(Error::config(format!("invalid account `{}`: expected ten digits, a dash and five digits", account.escape_debug()))
        .with_remedy("write it with its leading zeros: 0000123456-00001"))
}

/// Completes an account name that has lost its leading zeros, its dash or its suffix, for example in a spreadsheet. Returns
/// `None` if the name is complete or cannot be completed.
///
/// `ClientBuilder::build` logs a warning for an incomplete account but accepts it, because only the service knows which accounts
/// exist.
///
/// ```
/// use thingspace::complete_account;
///
/// assert_eq!(complete_account("123456-00001").as_deref(), Some("0000123456-00001"));
/// assert_eq!(complete_account("0000123456").as_deref(), Some("0000123456-00001"));
/// assert_eq!(complete_account("0000123456-00001"), None);
/// assert_eq!(complete_account("TestAccount-2"), None);
/// ```
pub fn complete_account(account: &str) -> Option<String> {
    let (long, short) = DIGITS;
    let (number, part) = match account.split_once('-') {
        Some(parts) => parts,
        // Without a suffix, a name has at most ten digits. This name is longer, so it has a suffix but lost the dash before it.
        None if account.len() > long => account.split_at_checked(account.len().checked_sub(short)?)?,
        None => (account, "1"),
    };
    let digits = |part: &str, max: usize| (1..=max).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(number, long) || !digits(part, short) {
        return None;
    }
    let likely = format!("{number:0>long$}-{part:0>short$}");
    (likely != account).then_some(likely)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_name_consists_of_digits_and_dashes_or_of_a_word_and_a_number() {
        for account in
            ["0000123456-00001", "123456-00001", "0000123456", "TestAccount-2", "TestAccount-1", "TestAccount-17", "acme9-3"]
        {
            assert_eq!(checked(account.to_owned()).unwrap(), account);
        }
        for wrong in
            ["", "my account", "TestAccount", "TestAccount-", "-2", "Test Account-2", "TestAccount-x", "a/b-1", "ü-1", "a-1-2"]
        {
            let error = checked(wrong.to_owned()).unwrap_err().to_string();
            assert!(error.contains("0000123456-00001"), "{wrong}: {error}");
        }
    }

    #[test]
    fn lost_leading_zeros_and_dashes_are_restored() {
        for (account, likely) in [
            ("123456-1", Some("0000123456-00001")),
            ("0000123456-1", Some("0000123456-00001")),
            ("000012345600002", Some("0000123456-00002")),
            ("12345600002", Some("0000123456-00002")),
            ("12345678901-00001", None),
            ("123456-000001", None),
            ("1-2-3", None),
            ("", None),
        ] {
            assert_eq!(complete_account(account).as_deref(), likely, "{account}");
        }
    }
}
