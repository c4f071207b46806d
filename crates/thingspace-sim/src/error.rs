use std::fmt;
use std::io;
use std::net::SocketAddr;

/// Why the simulator did not start, or a clock could not do what was asked. The text names the remedy.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// The address is reachable from other machines: the simulator hands out tokens to anyone who knows its default login.
    NotLoopback(SocketAddr),
    /// The address could not be bound, for instance because another program holds the port.
    Bind(SocketAddr, io::Error),
    /// More devices than a fleet can have.
    FleetTooLarge {
        /// Devices asked for.
        asked: usize,
        /// Devices at most.
        limit: usize,
    },
    /// The range of callback delays ends before it starts.
    CallbackDelay,
    /// A page of no devices would never end a list.
    PageSize,
    /// A clock that stands still is paused, and one that is too fast has no steps.
    Speed,
    /// A fault that names what does not exist, or that could never strike.
    Fault(String),
    /// A switch that does not exist, or a value that it does not have.
    Switch(String),
    /// Shares of callbacks that are no shares.
    Deliveries,
    /// A simulator of another process did not do what was asked, or could not be reached.
    Remote(String),
    /// A snapshot that cannot be written or read.
    Snapshot(String),
    /// A change of the web portal that a person could not make.
    Portal(String),
    /// Nothing is planned that the clock could be moved to.
    NothingPlanned,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::NotLoopback(address) => {
                write!(
                    f,
                    "the simulator serves this machine only, not {address}: bind 127.0.0.1 or [::1], or allow other machines (--allow-remote) \
                     in a closed network"
                )
            }
            Error::Bind(address, source) if source.kind() == io::ErrorKind::AddrInUse => {
                write!(f, "port {} of {} is in use: choose another, or 0 for any free one", address.port(), address.ip())
            }
            Error::Bind(address, source) => write!(f, "cannot listen on {address} ({source}): choose another address or port"),
            Error::FleetTooLarge { asked, limit } => {
                write!(f, "a fleet of {asked} devices is too large: ask for at most {limit}")
            }
            Error::CallbackDelay => {
                f.write_str("the range of callback delays ends before it starts: give the shorter delay first")
            }
            Error::PageSize => f.write_str("a page of 0 devices would never end a list: ask for at least 1"),
            Error::Speed => f.write_str("a clock has a speed above 0 and at most 100000000: to stop it, pause it"),
            Error::Fault(why) | Error::Switch(why) | Error::Remote(why) | Error::Snapshot(why) | Error::Portal(why) => {
                f.write_str(why)
            }
            Error::Deliveries => f.write_str("duplicates and losses are shares of the callbacks: give numbers from 0 to 1"),
            Error::NothingPlanned => {
                f.write_str("nothing is planned to move the clock to: send a request first, or advance it by a duration")
            }
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
