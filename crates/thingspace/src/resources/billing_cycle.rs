//! Billing cycles.

use std::fmt;
use std::str::FromStr;

use thingspace_raw::types::{self, BillingMonth};

use crate::error::{Error, Result};

/// A billing cycle, named by the year and the month in which it closes. Cycles are ordered by time.
///
/// ```
/// use thingspace::BillingCycle;
///
/// let cycle: BillingCycle = "2025-11".parse()?;
/// assert_eq!(cycle, BillingCycle::new(2025, 11)?);
/// assert_eq!(cycle.to_string(), "2025-11");
/// assert!("2025-13".parse::<BillingCycle>().is_err());
/// # Ok::<(), thingspace::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BillingCycle {
    year: u16,
    month: u8,
}

/// An example for error messages.
const EXAMPLE: &str = "for example 2025-11";

impl BillingCycle {
    /// Returns the cycle that closes in this month of this year.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](crate::ErrorKind::Config) if the year is not from 1000 to 9999 or the month is not from 1 to 12.
    pub fn new(year: u16, month: u8) -> Result<Self> {
        if !(1_000..=9_999).contains(&year) {
            return Err(Error::config(format!("{year} is not a valid year: expected four digits")).with_remedy(EXAMPLE));
        }
        if !(1..=12).contains(&month) {
            return Err(Error::config(format!("{month} is not a valid month: expected 1 to 12")).with_remedy(EXAMPLE));
        }
        Ok(Self { year, month })
    }

    /// The year in which the cycle closes.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month in which the cycle closes, from 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// Checks that the cycle `last` is not before the cycle `first`.
    pub(crate) fn check_range(first: Self, last: Self) -> Result<()> {
        if first > last {
            let message = format!("the last billing cycle, {last}, is before the first one, {first}");
            return Err(Error::config(message).with_remedy("swap the two cycles"));
        }
        Ok(())
    }

    pub(crate) fn to_raw(self) -> types::BillingCycle {
        let (year, month) = (self.year.to_string(), self.month.to_string());
        types::BillingCycle { year: Some(year), month: Some(month), ..Default::default() }
    }

    pub(crate) fn to_month(self) -> BillingMonth {
        BillingMonth { year: self.year.into(), month: self.month.into(), ..Default::default() }
    }
}

impl FromStr for BillingCycle {
    type Err = Error;

    fn from_str(cycle: &str) -> Result<Self> {
        let digits = |digits: &str, count: usize| digits.len() == count && digits.bytes().all(|digit| digit.is_ascii_digit());
        let parts = cycle.split_once('-').filter(|(year, month)| digits(year, 4) && digits(month, 2));
        match parts.and_then(|(year, month)| Some((year.parse().ok()?, month.parse().ok()?))) {
            Some((year, month)) => Self::new(year, month),
            None => {
                let shown: String = cycle.chars().take(40).collect();
                let message = format!("`{}` is not a billing cycle: expected YEAR-MONTH", shown.escape_debug());
                Err(Error::config(message).with_remedy(EXAMPLE))
            }
        }
    }
}

impl fmt::Display for BillingCycle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{:02}", self.year, self.month)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cycles_round_trip_through_strings_and_are_ordered_by_time() {
        for cycle in ["2025-01", "2025-12", "1999-10"] {
            assert_eq!(cycle.parse::<BillingCycle>().unwrap().to_string(), cycle);
        }
        assert!("2025-09".parse::<BillingCycle>().unwrap() < "2025-10".parse().unwrap());
        assert!("2024-12".parse::<BillingCycle>().unwrap() < "2025-01".parse().unwrap());
    }

    #[test]
    fn the_error_for_an_invalid_cycle_shows_the_expected_form() {
        for (cycle, part) in [
            ("2025-13", "13 is not a valid month"),
            ("2025-00", "0 is not a valid month"),
            ("0025-01", "25 is not a valid year"),
            ("2025-1", "expected YEAR-MONTH"),
            ("2025-+1", "expected YEAR-MONTH"),
            ("25-01", "expected YEAR-MONTH"),
            ("2025-01-31", "expected YEAR-MONTH"),
            ("2025", "expected YEAR-MONTH"),
            ("", "expected YEAR-MONTH"),
            ("２０２５-01", "expected YEAR-MONTH"),
        ] {
            let error = cycle.parse::<BillingCycle>().unwrap_err().to_string();
            assert!(error.contains(part) && error.contains(EXAMPLE), "{cycle}: {error}");
        }
    }
}
