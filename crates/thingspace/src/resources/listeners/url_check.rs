//! Checks whether ThingSpace can reach the URL of a listener.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

use crate::error::{Error, Result};
use crate::transport::connection;

/// Suffixes of host names that resolve to this machine or to a local network (RFC 6761, RFC 6762, RFC 8375).
const LOCAL_ENDINGS: [&str; 7] = ["localhost", "local", "localdomain", "internal", "lan", "intranet", "home.arpa"];

/// Refuses a URL that is not HTTP or HTTPS, or that the service at `base_url` cannot reach. If `base_url` leads to this machine,
/// accepts every host: the service is then a simulator, which can reach everything that this machine can reach.
pub(crate) fn check(base_url: &str, listener: &str) -> Result<()> {
    let url = Url::parse(listener)
        .map_err(|error| Error::config(format!("invalid listener URL `{}` ({error})", display(listener))).with_remedy(EXAMPLE))?;
    if !matches!(url.scheme(), "http" | "https") {
        let message =
            format!("invalid listener URL `{}`: expected http or https, received `{}`", display(listener), url.scheme());
        return Err(Error::config(message).with_remedy(EXAMPLE));
    }
    if connection::is_this_machine(base_url) {
        return Ok(());
    }
    match url.host().and_then(|host| local(&host)) {
        Some(reason) => {
            let message = format!("the service cannot reach the listener URL {}: its host is {reason}", display(listener));
            Err(Error::config(message).with_remedy("register a public URL that leads to the listener"))
        }
        None => Ok(()),
    }
}

const EXAMPLE: &str = "use a URL such as https://listener.example.com:9003/callbacks/CarrierService";

/// Returns the reason why a host is not public, or `None` if the host may be public.
fn local(host: &Host<&str>) -> Option<&'static str> {
    match host {
        Host::Domain(name) => local_name(name),
        Host::Ipv4(address) => local_ipv4(*address),
        Host::Ipv6(address) => local_ipv6(*address),
    }
}

fn local_name(name: &str) -> Option<&'static str> {
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    if name.is_empty() || !name.contains('.') {
        return Some("a name without a domain, which only the local network can resolve");
    }
    let ends = |ending: &&str| name.strip_suffix(*ending).is_some_and(|rest| rest.ends_with('.'));
    LOCAL_ENDINGS.iter().any(ends).then_some("a name of this machine or of the local network")
}

fn local_ipv4(address: Ipv4Addr) -> Option<&'static str> {
    let [first, second, ..] = address.octets();
    match (first, second) {
        (127, _) => Some("an address of this machine"),
        (0, _) => Some("not the address of a single host"),
        (10, _) | (172, 16..=31) | (192, 168) => Some("a private address"),
        (169, 254) => Some("a link-local address"),
        (100, 64..=127) => Some("an address behind a carrier's NAT"),
        (224.., _) => Some("not the address of a single host"),
        _ => None,
    }
}

fn local_ipv6(address: Ipv6Addr) -> Option<&'static str> {
    if address.is_loopback() {
        return Some("an address of this machine");
    }
    if address.is_unspecified() {
        return Some("not the address of a single host");
    }
    if let Some(inner) = inner_ipv4(address) {
        return local_ipv4(inner);
    }
    match address.segments()[0] {
        0xfc00..=0xfdff => Some("a unique-local address"),
        0xfe80..=0xfebf => Some("a link-local address"),
        0xfec0..=0xfeff => Some("a site-local address"),
        0xff00..=0xffff => Some("not the address of a single host"),
        _ => None,
    }
}

/// Returns the IPv4 address that is embedded in an IPv6 address. Handles IPv4-mapped, IPv4-compatible, IPv4-translated, NAT64
/// (RFC 6052, RFC 8215) and 6to4 addresses.
fn inner_ipv4(address: Ipv6Addr) -> Option<Ipv4Addr> {
    let segments = address.segments();
    let of = |high: u16, low: u16| Some(Ipv4Addr::from((u32::from(high) << 16) | u32::from(low)));
    match segments {
        [0, 0, 0, 0, 0, 0 | 0xffff, high, low] | [0, 0, 0, 0, 0xffff, 0, high, low] => of(high, low),
        [0x64, 0xff9b, 0, 0, 0, 0, high, low] | [0x64, 0xff9b, 1, .., high, low] => of(high, low),
        [0x2002, high, low, ..] => of(high, low),
        _ => None,
    }
}

/// Returns whether two strings are the same URL. Compares the parsed URLs, because ThingSpace returns a registered URL in
/// normalized form, for example with a trailing slash or without a default port.
pub(crate) fn same(one: &str, other: &str) -> bool {
    one == other || matches!((Url::parse(one), Url::parse(other)), (Ok(one), Ok(other)) if one == other)
}

/// Formats a URL for messages. Replaces control characters, and masks a password in the URL.
pub(crate) fn display(url: &str) -> String {
    let plain: String = url.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    let Some((scheme, rest)) = plain.split_once("://") else { return plain };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    match rest[..end].rsplit_once('@').and_then(|(user, host)| Some((user.split_once(':')?.0, host))) {
        Some((user, host)) => format!("{scheme}://{user}:***@{host}{}", &rest[end..]),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SERVICE: &str = "https://thingspace.verizon.com/api";

    #[test]
    fn only_public_hosts_are_accepted_for_a_remote_service() {
        let local = [
            "http://127.0.0.1:9003/x",
            "http://127.1/",
            "http://0x7f.0.0.1/",
            "http://2130706433/",
            "http://0177.1/",
            "http://127.0.0.1./",
            "http://localhost/",
            "http://LOCALHOST./",
            "https://api.localhost/",
            "http://localhost.localdomain/",
            "http://%6cocalhost/",
            "http://ip6-localhost/",
            "http://erp/",
            "http://printer.local/",
            "http://host.docker.internal/",
            "http://nas.lan/",
            "http://x.home.arpa/",
            "http://0.0.0.0:9003/",
            "http://0.1.2.3/",
            "http://10.0.0.1/",
            "http://172.16.0.1/",
            "http://172.31.255.254/",
            "http://192.168.1.20/",
            "http://169.254.169.254/",
            "http://100.64.0.1/",
            "http://100.127.255.254/",
            "http://224.0.0.1/",
            "http://255.255.255.255/",
            "http://[::1]/",
            "http://[::]/",
            "http://[fc00::1]/",
            "http://[fd12:3456::1]/",
            "http://[fe80::1]/",
            "http://[febf::1]/",
            "http://[fec0::1]/",
            "http://[ff02::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://[::ffff:10.1.2.3]/",
            "http://[::192.168.0.1]/",
            "http://[64:ff9b::10.0.0.1]/",
            "http://[2002:7f00:1::]/",
            "http://[2002:c0a8:0101::1]/",
        ];
        for url in local {
            let error = check(SERVICE, url).unwrap_err().to_string();
            assert!(error.contains("cannot reach"), "{url}: {error}");
            for simulator in ["http://127.0.0.1:8787/api", "http://localhost:8787/api", "http://[::1]:8787/api"] {
                assert!(check(simulator, url).is_ok(), "{url} from {simulator}");
            }
        }
        let public = [
            "https://erp.example.com:9003/ts",
            "http://203.0.113.7:9001/",
            "http://172.15.0.1/",
            "http://172.32.0.1/",
            "http://100.63.0.1/",
            "http://100.128.0.1/",
            "http://192.169.0.1/",
            "http://11.0.0.1/",
            "http://[2001:db8::1]:9003/",
            "http://[::ffff:8.8.8.8]/",
            "https://localhost.example.com/",
            "https://local.example.com/",
            "http://[2002:808:808::1]/",
        ];
        for url in public {
            assert!(check(SERVICE, url).is_ok(), "{url}");
        }
    }

    #[test]
    fn a_url_that_is_not_http_is_refused_for_every_service() {
        for base in [SERVICE, "http://127.0.0.1:8787/api"] {
            for url in ["", "erp.example.com", "ftp://erp.example.com/", "file:///etc/passwd"] {
                assert!(check(base, url).unwrap_err().to_string().contains("invalid listener URL"), "{url}");
            }
        }
    }

    #[test]
    fn two_spellings_of_a_url_are_the_same() {
        assert!(same("https://erp.example", "https://erp.example/") && same("http://ERP.example:80/a", "http://erp.example/a"));
        assert!(!same("https://erp.example/a", "https://erp.example/b") && same("no url", "no url") && !same("no url", "other"));
    }

    #[test]
    fn messages_show_no_password_and_no_control_character() {
        assert_eq!(display("https://me:hush@erp.example/a?b=c@d"), "https://me:***@erp.example/a?b=c@d");
        assert_eq!(display("https://me@erp.example"), "https://me@erp.example");
        assert_eq!(display("http://a/\u{1b}[2J\n"), "http://a/\u{fffd}[2J\u{fffd}");
    }
}
