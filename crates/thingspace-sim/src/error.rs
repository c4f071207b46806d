//! The errors of the simulator's Rust API.

use std::fmt;
use std::io;
use std::net::SocketAddr;

/// An error of the simulator, its clock or its admin interface. The message says how to fix the problem.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// Other machines can reach the address, but remote access is not allowed.
    NotLoopback(SocketAddr),
    /// The address could not be bound, for instance because another program uses the port.
    Bind(SocketAddr, io::Error),
    /// The fleet would have more devices than allowed.
    FleetTooLarge {
        /// Requested number of devices.
        requested: usize,
        /// Maximum number of devices.
        limit: usize,
    },
    /// The list of the fleet's devices is not CSV, has no column for identifiers, or has a row that cannot be used.
    Fleet(String),
    /// The start time is outside the years 2000 to 9000.
    Start(jiff::Timestamp),
    /// The start of the range of callback delays is greater than its end.
    CallbackDelay,
    /// The page size is 0. Paging through the device list would then never end.
    PageSize,
    /// The speed of the clock is not above 0, or it is above 100,000,000.
    Speed,
    /// The fault is malformed, or one of its values is not valid.
    Fault(String),
    /// The switch or its value does not exist.
    Switch(String),
    /// The fraction of duplicated or lost callbacks is not between 0 and 1.
    Deliveries,
    /// A simulator in another process refused a request or could not be reached.
    Remote(String),
    /// The settings for access by other machines are not safe.
    RemoteAccess(String),
    /// The snapshot cannot be written or read.
    Snapshot(String),
    /// The device to change in the web portal does not exist, or the change is not allowed for the device.
    Portal(String),
    /// The clock has no planned event to move to.
    NothingPlanned,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotLoopback(address) => {
                write!(
                    f,
                    "refused to listen on {address}, which other machines can reach: listen on 127.0.0.1 or [::1], or allow remote access \
                     (`allow_remote`) in a closed network"
                )
            }
            Error::Bind(address, source) if source.kind() == io::ErrorKind::AddrInUse => {
                write!(f, "port {} of {} is in use: choose another port, or 0 for any free port", address.port(), address.ip())
            }
            Error::Bind(address, source) => write!(f, "cannot listen on {address} ({source}): choose another address or port"),
            Error::FleetTooLarge { requested, limit } => {
                write!(f, "a fleet of {requested} devices is too large: expected at most {limit}")
            }
            Error::CallbackDelay => {
                f.write_str("invalid range of callback delays: the first delay must not be longer than the second")
            }
            Error::PageSize => f.write_str("invalid page size 0: expected at least 1 device per page"),
            Error::Speed => {
                f.write_str("invalid clock speed: expected a number above 0 and at most 100000000 (to stop the clock, pause it)")
            }
            Error::Start(start) => write!(f, "invalid start time {start}: expected a time in the years 2000 to 9000"),
            Error::Fault(message)
            | Error::Fleet(message)
            | Error::Switch(message)
            | Error::Remote(message)
            | Error::RemoteAccess(message)
            | Error::Snapshot(message)
            | Error::Portal(message) => f.write_str(message),
            Error::Deliveries => f.write_str("invalid delivery rate: expected duplicates and losses from 0 to 1"),
            Error::NothingPlanned => f.write_str(
                "nothing is planned that the clock could move to: send a request first, or advance the clock by a duration",
            ),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Error::Bind(_, source) => Some(source),
            _ => None,
        }
    }
}
