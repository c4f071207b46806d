//! Finds the address of the sender of a request, even if proxies pass the request on.

use std::net::{IpAddr, Ipv6Addr};

use hyper::HeaderMap;
use hyper::header::{HeaderName, VIA};

use super::networks::Networks;

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The headers that proxies add to the requests that they pass on.
const ADDED_BY_PROXIES: [HeaderName; 4] =
    [FORWARDED_FOR, HeaderName::from_static("forwarded"), HeaderName::from_static("x-real-ip"), VIA];

/// Where a request comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Origin {
    /// The address of the sender: the peer of the connection, or the address that a trusted proxy forwards.
    Address(IpAddr),
    /// A trusted proxy forwards something that is not an address.
    Unknown,
}

/// Returns the sender of a request.
///
/// Each proxy appends the address of its peer to `X-Forwarded-For`, and everything to the left of that address comes from the
/// peer itself. Addresses are therefore read from the right, and the first one that is not a trusted proxy is the sender. If all
/// are trusted proxies, the leftmost one is the sender. The header of an untrusted peer is ignored.
pub(super) fn origin(peer: IpAddr, headers: &HeaderMap, proxies: &Networks) -> Origin {
    let mut sender = peer.to_canonical();
    if !proxies.contains(sender) {
        return Origin::Address(sender);
    }
    for value in headers.get_all(FORWARDED_FOR).iter().rev() {
        for entry in value.as_bytes().rsplit(|byte| *byte == b',') {
            let Some(address) = str::from_utf8(entry).ok().and_then(address) else { return Origin::Unknown };
            sender = address;
            if !proxies.contains(sender) {
                return Origin::Address(sender);
            }
        }
    }
    Origin::Address(sender)
}

/// Returns the address under which the connections of a peer are counted. This is the address itself for IPv4, and the /64
/// network for IPv6, because one customer of a provider has a whole /64 network or more (RFC 6177).
pub(super) fn counted(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
        address => address,
    }
}

/// Returns whether a request comes from a program on this machine. A request is not local if an untrusted proxy on this machine
/// passes it on, because it may come from another machine.
pub(super) fn is_local(peer: IpAddr, headers: &HeaderMap, proxies: &Networks) -> bool {
    let is_passed_on = ADDED_BY_PROXIES.iter().any(|name| headers.contains_key(name));
    let is_trusted = proxies.contains(peer);
    (is_trusted || !is_passed_on) && matches!(origin(peer, headers, proxies), Origin::Address(sender) if sender.is_loopback())
}

/// Parses an address, which may have a port: `203.0.113.7`, `203.0.113.7:4711`, `2001:db8::1`, `[2001:db8::1]`,
/// `[2001:db8::1]:4711`.
fn address(entry: &str) -> Option<IpAddr> {
    let entry = entry.trim_matches([' ', '\t']);
    let is_port =
        |port: &str| !port.is_empty() && port.bytes().all(|digit| digit.is_ascii_digit()) && port.parse::<u16>().is_ok();
    let address = if let Some(rest) = entry.strip_prefix('[') {
        let (address, port) = rest.split_once(']')?;
        if !port.is_empty() && !port.strip_prefix(':').is_some_and(is_port) {
            return None;
        }
        IpAddr::V6(address.parse().ok()?)
    } else if let Some((address, _)) = entry.split_once(':').filter(|(_, port)| is_port(port)) {
        IpAddr::V4(address.parse().ok()?)
    } else {
        entry.parse().ok()?
    };
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use rand::rngs::StdRng;
    use rand::seq::IndexedRandom as _;
    use rand::{RngExt as _, SeedableRng as _};

    use super::*;

    fn headers(values: &[&str]) -> HeaderMap {
        values.iter().map(|value| (FORWARDED_FOR, value.parse().unwrap())).collect()
    }

    #[test]
    fn the_sender_is_the_rightmost_untrusted_address() {
        let proxies: Networks = "10.0.0.0/8".parse().unwrap();
        for (peer, values, expected) in [
            ("203.0.113.9", &["198.51.100.1"][..], Some("203.0.113.9")),
            ("10.0.0.1", &["198.51.100.1"], Some("198.51.100.1")),
            ("::ffff:10.0.0.1", &["::ffff:198.51.100.1"], Some("198.51.100.1")),
            ("10.0.0.1", &["1.2.3.4, 198.51.100.1, 10.0.0.2"], Some("198.51.100.1")),
            ("10.0.0.1", &["1.2.3.4", "198.51.100.1:443", "10.0.0.2"], Some("198.51.100.1")),
            ("10.0.0.1", &["[2001:db8::1]:443"], Some("2001:db8::1")),
            ("10.0.0.1", &["2001:db8::1"], Some("2001:db8::1")),
            ("10.0.0.1", &["198.51.100.1, unknown"], None),
            ("10.0.0.1", &["198.51.100.1,"], None),
            ("10.0.0.1", &[], Some("10.0.0.1")),
            ("10.0.0.1", &["10.0.0.3"], Some("10.0.0.3")),
        ] {
            let expected = expected.map_or(Origin::Unknown, |address| Origin::Address(address.parse().unwrap()));
            assert_eq!(origin(peer.parse().unwrap(), &headers(values), &proxies), expected, "{peer} {values:?}");
        }
    }

    #[test]
    fn addresses_of_one_ipv6_network_are_counted_as_one_peer() {
        let of = |address: &str| counted(address.parse().unwrap());
        assert_eq!(of("2001:db8::1"), of("2001:db8::ffff:0:0:1"));
        assert_ne!(of("2001:db8::1"), of("2001:db8:0:1::1"));
        assert_ne!(of("198.51.100.1"), of("198.51.100.2"));
        assert_eq!(of("::ffff:198.51.100.1"), of("198.51.100.1"));
    }

    #[test]
    fn a_request_through_an_untrusted_proxy_is_not_local() {
        let trusted: Networks = "127.0.0.1".parse().unwrap();
        let peer = "127.0.0.1".parse().unwrap();
        let passed_on = headers(&["198.51.100.1"]);
        assert!(is_local(peer, &HeaderMap::new(), &Networks::default()));
        assert!(!is_local(peer, &passed_on, &Networks::default()));
        assert!(!is_local(peer, &headers(&["127.0.0.1"]), &Networks::default()));
        assert!(!is_local(peer, &passed_on, &trusted));
        assert!(is_local(peer, &headers(&["127.0.0.5"]), &trusted));
        assert!(!is_local("198.51.100.1".parse().unwrap(), &HeaderMap::new(), &trusted));
    }

    /// A sender controls everything in the header to the left of the address that the proxy appends.
    #[test]
    fn forged_headers_do_not_change_the_sender() {
        let seed = rand::random();
        let mut rng = StdRng::seed_from_u64(seed);
        let proxies: Networks = "10.0.0.0/8, 2001:db8:ffff::/48".parse().unwrap();
        let allowed: Networks = "198.51.100.0/24".parse().unwrap();
        let forged = [
            "198.51.100.7",
            "::ffff:198.51.100.7",
            "[::ffff:198.51.100.7]:1",
            "198.51.100.7:80",
            "10.0.0.9",
            "unknown",
            "",
            "\"198.51.100.7\"",
            "198.51.100.7 198.51.100.8",
            "127.0.0.1",
            "\u{ff}",
            "198.51.100.7%0",
            "0306.51.100.7",
            "198.51.100",
        ];
        for case in 0..10_000 {
            let sender = IpAddr::from([203, 0, 113, rng.random()]);
            let is_through_proxy = rng.random_bool(0.5);
            let mut entries: Vec<String> =
                (0..rng.random_range(0..6)).map(|_| (*forged.choose(&mut rng).unwrap()).to_owned()).collect();
            let peer = if is_through_proxy {
                entries.push(if rng.random_bool(0.5) { sender.to_string() } else { format!("::ffff:{sender}") });
                entries.extend((0..rng.random_range(0..3)).map(|hop| format!("10.0.0.{hop}")));
                if rng.random_bool(0.5) { "10.9.9.9".parse().unwrap() } else { "::ffff:10.9.9.9".parse().unwrap() }
            } else {
                sender
            };
            let mut headers = HeaderMap::new();
            while !entries.is_empty() {
                let together = entries.drain(..rng.random_range(1..=entries.len())).collect::<Vec<_>>().join(", ");
                headers.append(FORWARDED_FOR, together.parse().unwrap());
            }
            let found = origin(peer, &headers, &proxies);
            assert_eq!(found, Origin::Address(sender), "seed {seed}, case {case}: {peer} {headers:?}");
            assert!(!matches!(found, Origin::Address(address) if allowed.contains(address)), "seed {seed}, case {case}");
        }
    }
}
