//! A billing cycle on the command line.

use std::str::FromStr;

/// A billing cycle, named by the year and the month in which it closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BillingCycle {
    year: i16,
    month: i8,
}

impl BillingCycle {
    /// Returns the year and the month, from 1 to 12.
    pub fn year_and_month(self) -> (i16, i8) {
        (self.year, self.month)
    }
}

impl FromStr for BillingCycle {
    type Err = String;

    fn from_str(argument: &str) -> Result<Self, String> {
        let cycle = argument.split_once('-').filter(|(year, month)| year.len() == 4 && month.len() == 2);
        let cycle = cycle.and_then(|(year, month)| Some(Self { year: year.parse().ok()?, month: month.parse().ok()? }));
        cycle
            .filter(|cycle| cycle.year > 0 && (1..=12).contains(&cycle.month))
            .ok_or_else(|| "expected the year and the month in which the cycle closes, such as 2025-11".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cycle_has_a_year_and_a_month() {
        assert_eq!("2025-11".parse(), Ok(BillingCycle { year: 2025, month: 11 }));
        for invalid in ["", "2025", "2025-13", "2025-00", "2025-1", "25-11", "2025-11-01", "-025-11", "11-2025"] {
            assert!(invalid.parse::<BillingCycle>().is_err(), "{invalid}");
        }
    }
}
