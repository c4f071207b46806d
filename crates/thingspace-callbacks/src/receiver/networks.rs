//! Lists of addresses and networks.

use std::fmt;
use std::fs;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::PathBuf;
use std::str::FromStr;

/// A list of IP addresses and networks, for example those of the allowed senders or the trusted proxies.
///
/// Addresses and networks (`203.0.113.7`, `198.51.100.0/24`, `2001:db8::/32`) are separated by line breaks, commas or spaces. A
/// comment extends from `#` to the end of the line. An IPv4-mapped IPv6 address (`::ffff:203.0.113.7`) is treated as the IPv4
/// address.
///
/// ```
/// use thingspace_callbacks::Networks;
///
/// let networks: Networks = "198.51.100.0/24, 2001:db8::/32  # the carrier".parse()?;
/// assert!(networks.contains("198.51.100.17".parse()?));
/// assert!(networks.contains("::ffff:198.51.100.17".parse()?));
/// assert!(!networks.contains("203.0.113.7".parse()?));
///
/// let error = "198.51.100.17/24".parse::<Networks>().unwrap_err();
/// assert_eq!(error.to_string(), "invalid network `198.51.100.17/24`: expected `198.51.100.0/24` (did you mean `198.51.100.17`?)");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Networks(Vec<Network>);

/// A network: its first address, and the length of its prefix in bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Network {
    address: IpAddr,
    prefix: u8,
}

impl Networks {
    /// Returns whether an address is in one of the networks.
    ///
    /// ```
    /// use thingspace_callbacks::Networks;
    ///
    /// let networks: Networks = "2001:db8::/32".parse()?;
    /// assert!(networks.contains("2001:db8:7::1".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn contains(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        self.0.iter().any(|network| network.contains(address))
    }

    /// Returns whether the list is empty.
    ///
    /// ```
    /// use thingspace_callbacks::Networks;
    ///
    /// assert!("# nothing yet".parse::<Networks>()?.is_empty());
    /// # Ok::<(), thingspace_callbacks::InvalidNetworks>(())
    /// ```
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads a list from the file `paths[0]`. Returns an empty list if `paths` is empty.
    pub(super) fn load(paths: &[PathBuf]) -> io::Result<Self> {
        let Some(path) = paths.first() else { return Ok(Self::default()) };
        let named = |error: &dyn fmt::Display| format!("cannot read the list of addresses {}: {error}", path.display());
        let list = fs::read_to_string(path).map_err(|error| io::Error::new(error.kind(), named(&error)))?;
        list.parse().map_err(|error| io::Error::new(io::ErrorKind::InvalidData, named(&error)))
    }
}

impl FromStr for Networks {
    type Err = InvalidNetworks;

    fn from_str(list: &str) -> Result<Self, InvalidNetworks> {
        let mut networks = Vec::new();
        let has_lines = list.trim_end().contains('\n');
        for (index, line) in list.lines().enumerate() {
            let entries = line.split('#').next().unwrap_or_default();
            let line = has_lines.then_some(index + 1);
            for entry in entries.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty()) {
                networks.push(Network::parse(entry).map_err(|why| InvalidNetworks { line, why })?);
            }
        }
        Ok(Self(networks))
    }
}

impl Network {
    fn parse(entry: &str) -> Result<Self, String> {
        let (address, prefix) = entry.split_once('/').map_or((entry, None), |(address, prefix)| (address, Some(prefix)));
        let expected =
            || format!("invalid address `{entry}`: expected an address or a network, such as 203.0.113.7 or 198.51.100.0/24");
        let address: IpAddr = address.parse().map_err(|_| expected())?;
        let bits: u8 = if address.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => bits,
            Some(digits) if digits.bytes().all(|digit| digit.is_ascii_digit()) => digits.parse().map_err(|_| expected())?,
            Some(_) => return Err(expected()),
        };
        if prefix > bits {
            return Err(format!("invalid network `{entry}`: expected at most /{bits}"));
        }
        let network = Self { address: masked(address, prefix), prefix };
        if network.address != address {
            let Self { address: start, prefix } = network;
            return Err(format!("invalid network `{entry}`: expected `{start}/{prefix}` (did you mean `{address}`?)"));
        }
        Ok(network.canonical())
    }

    /// Converts a network of IPv4-mapped IPv6 addresses to the corresponding IPv4 network. Returns any other network unchanged.
    fn canonical(self) -> Self {
        match (self.address.to_canonical(), self.prefix) {
            (address @ IpAddr::V4(_), prefix @ 96..) if self.address.is_ipv6() => Self { address, prefix: prefix - 96 },
            _ => self,
        }
    }

    fn contains(self, address: IpAddr) -> bool {
        self.address.is_ipv4() == address.is_ipv4() && masked(address, self.prefix) == self.address
    }
}

/// Sets all bits after the prefix to zero.
fn masked(address: IpAddr, prefix: u8) -> IpAddr {
    match address {
        IpAddr::V4(address) => {
            let mask = u32::MAX.checked_shl(32 - u32::from(prefix.min(32))).unwrap_or(0);
            IpAddr::V4(Ipv4Addr::from_bits(address.to_bits() & mask))
        }
        IpAddr::V6(address) => {
            let mask = u128::MAX.checked_shl(128 - u32::from(prefix.min(128))).unwrap_or(0);
            IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & mask))
        }
    }
}

/// The error for a list with an invalid entry. The message contains the entry and the expected form. If the list has several
/// lines, the message also contains the number of the line.
///
/// ```
/// use thingspace_callbacks::Networks;
///
/// let error = "203.0.113.7\nhook.example.com".parse::<Networks>().unwrap_err();
/// assert!(error.to_string().starts_with("line 2: invalid address `hook.example.com`"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidNetworks {
    /// The number of the line, if the list has several lines.
    line: Option<usize>,
    why: String,
}

impl fmt::Display for InvalidNetworks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(line) = self.line {
            write!(f, "line {line}: ")?;
        }
        f.write_str(&self.why)
    }
}

impl std::error::Error for InvalidNetworks {}

#[cfg(test)]
mod tests {
    use super::*;

    fn contains(list: &str, address: &str) -> bool {
        list.parse::<Networks>().unwrap().contains(address.parse().unwrap())
    }

    #[test]
    fn networks_contain_only_their_own_addresses() {
        for (list, inside, outside) in [
            ("10.1.0.0/16", "10.1.255.255", "10.2.0.0"),
            ("10.1.2.3", "10.1.2.3", "10.1.2.4"),
            ("10.1.2.3/32", "::ffff:10.1.2.3", "::10.1.2.3"),
            ("0.0.0.0/0", "255.0.0.1", "::1"),
            ("::/0", "2001:db8::1", "10.0.0.1"),
            ("2001:db8::/33", "2001:db8:7fff::1", "2001:db8:8000::1"),
            ("::ffff:10.1.0.0/112", "10.1.9.9", "10.2.0.1"),
            ("# none\n\n 10.0.0.1\t,10.0.0.2 # two", "10.0.0.2", "10.0.0.3"),
        ] {
            assert!(contains(list, inside), "{list} must contain {inside}");
            assert!(!contains(list, outside), "{list} must not contain {outside}");
        }
        assert!(!contains("", "127.0.0.1"));
    }

    #[test]
    fn errors_name_the_line_and_the_expected_form() {
        for (list, message) in [
            ("10.0.0.0/33", "invalid network `10.0.0.0/33`: expected at most /32"),
            ("\n10.0.0.1/8", "line 2: invalid network `10.0.0.1/8`: expected `10.0.0.0/8` (did you mean `10.0.0.1`?)"),
            ("example.com", "invalid address `example.com`: expected an address or a network, such as"),
            ("10.0.0.0/+8", "invalid address `10.0.0.0/+8`: expected an address"),
            ("10.0.0.0/", "invalid address `10.0.0.0/`: expected an address"),
            ("010.0.0.1", "invalid address `010.0.0.1`: expected an address"),
        ] {
            let error = list.parse::<Networks>().unwrap_err().to_string();
            assert!(error.starts_with(message), "{error}");
        }
    }
}
