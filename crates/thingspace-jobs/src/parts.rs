//! Divides the devices of a job into parts. Each part is sent as one request.
//!
//! The layout is stored with the job and never changes, so all workers agree on the devices of each part. A part that the service
//! refused as a whole may be split in two. The ids of the halves extend the id of the part.

use std::fmt;
use std::ops::Range;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The id of a part: its number, followed by 0 for each first half and 1 for each second half. For example, `7.0.1` is the second
/// half of the first half of part `7`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(crate) struct PartId {
    pub(crate) number: usize,
    halves: Vec<bool>,
}

impl PartId {
    pub(crate) fn new(number: usize) -> Self {
        Self { number, halves: Vec::new() }
    }

    /// The two parts that replace this part after a split.
    pub(crate) fn split(&self) -> [Self; 2] {
        [false, true].map(|second| {
            let mut half = self.clone();
            half.halves.push(second);
            half
        })
    }
}

impl fmt::Display for PartId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.number)?;
        self.halves.iter().try_for_each(|second| write!(f, ".{}", u8::from(*second)))
    }
}

impl FromStr for PartId {
    type Err = String;

    fn from_str(id: &str) -> Result<Self, String> {
        let invalid = || format!("`{}` is not the id of a part", id.escape_debug());
        let mut fields = id.split('.');
        let number = fields.next().and_then(|number| number.parse().ok()).ok_or_else(invalid)?;
        let halves = fields.map(|half| match half {
            "0" => Ok(false),
            "1" => Ok(true),
            _ => Err(invalid()),
        });
        Ok(Self { number, halves: halves.collect::<Result<_, _>>()? })
    }
}

impl TryFrom<String> for PartId {
    type Error = String;

    fn try_from(id: String) -> Result<Self, String> {
        id.parse()
    }
}

impl From<PartId> for String {
    fn from(id: PartId) -> Self {
        id.to_string()
    }
}

/// How the devices of a job are divided into parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Layout {
    /// The number of devices per part.
    pub(crate) size: usize,
    /// The number of devices in the first part, if the other parts are sent only when the outcomes of the first part are known.
    /// If `None`, the first part has `size` devices like the other parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) first: Option<usize>,
}

impl Layout {
    /// The number of parts for this number of devices, before any part is split.
    pub(crate) fn parts(&self, devices: usize) -> usize {
        match self.first {
            None => devices.div_ceil(self.size.max(1)),
            Some(first) => 1 + devices.saturating_sub(first).div_ceil(self.size.max(1)),
        }
    }

    /// The indices of the devices of a part.
    pub(crate) fn range(&self, part: &PartId, devices: usize) -> Range<usize> {
        let size = self.size.max(1);
        let (mut start, mut end) = match (self.first, part.number) {
            (Some(first), 0) => (0, first),
            (Some(first), number) => (first + (number - 1) * size, first + number * size),
            (None, number) => (number * size, (number + 1) * size),
        };
        (start, end) = (start.min(devices), end.min(devices));
        for second in &part.halves {
            let middle = start + (end - start).div_ceil(2);
            (start, end) = if *second { (middle, end) } else { (start, middle) };
        }
        start..end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_cover_every_device_once_however_they_are_split() {
        for (devices, layout) in [
            (1, Layout { size: 10, first: None }),
            (100, Layout { size: 7, first: None }),
            (100, Layout { size: 7, first: Some(50) }),
            (30, Layout { size: 7, first: Some(50) }),
        ] {
            let mut covered = Vec::new();
            for number in 0..layout.parts(devices) {
                let part = PartId::new(number);
                let halves = part.split();
                let quarters = halves[0].split();
                for part in [&quarters[0], &quarters[1], &halves[1]] {
                    covered.extend(layout.range(part, devices));
                }
                let whole = layout.range(&part, devices);
                assert_eq!(covered.len(), whole.end);
            }
            assert_eq!(covered, (0..devices).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_formatted_id_parses_to_the_same_part() {
        for id in ["0", "17", "3.0", "3.1.0.1"] {
            assert_eq!(id.parse::<PartId>().unwrap().to_string(), id);
        }
        assert!("3.2".parse::<PartId>().is_err() && "".parse::<PartId>().is_err());
    }
}
