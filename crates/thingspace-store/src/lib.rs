//! Stores for data that must survive the process. A store is an append-only log and a set of named cells. Each entry of the log
//! has a unique key and a tag that groups entries. Callers change cells by compare-and-set.
//!
//! The callback inbox (`thingspace-callbacks`) and the job journal (`thingspace-jobs`) work with every store, because they use
//! only the methods of [`Store`].
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), thingspace_store::Error> {
//! use thingspace_store::{Entry, Place, open};
//!
//! let store = open("memory:").await?;
//! let entry = Entry::new("job/7/part/0/try/1", "job/7", "intent", r#"{"nonce":"a41f"}"#);
//! let first = store.append(vec![entry.clone()]).await?;
//! assert!(first[0].is_new());
//!
//! // If the answer was lost, append the entry again. The log contains each key only once.
//! let again = store.append(vec![entry]).await?;
//! assert!(!again[0].is_new() && again[0].place() == first[0].place());
//!
//! let log = store.read(Some("job/7"), Place::START, 100).await?;
//! assert_eq!(log[0].entry.kind, "intent");
//! # Ok(()) }
//! ```
//!
//! | store | opened by | feature | survives |
//! |---|---|---|---|
//! | [`MemoryStore`] | `memory:` | | nothing (for tests and short scripts) |
//! | `SqliteStore` | `sqlite:PATH` | `sqlite` | crashes and power loss, on one machine |
//! | `PostgresStore` | `postgres://USER@HOST:PORT/DATABASE` | `postgres` | crashes and power loss; shared by any number of machines |
//! | `NatsStore` | `nats://HOST:PORT?flushed=always` | `nats` | crashes and power loss; shared by any number of machines |
//!
//! [`StoreCopy`] copies a store into an empty store of any kind. [`open_lazily`] returns a store that is not opened until one of
//! its methods is called. [`Store::describe`] reports the engine, durability, sharing, clock and missing rights of a store. Test
//! your own stores with [`conformance`].
//!
//! # Cargo.toml
//!
//! ```toml
//! [dependencies]
//! thingspace-store = { path = "../thingspace/crates/thingspace-store", features = ["sqlite"] }
//! ```
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `sqlite` | no | `SqliteStore`; all crates of a program must use the same version of `libsqlite3-sys` |
//! | `postgres` | no | `PostgresStore` |
//! | `nats` | no | `NatsStore` |
//! | `server` | no | code that `postgres` and `nats` share; both of them enable this feature |

#[cfg(feature = "server")]
mod background;
mod cell;
pub mod conformance;
mod copy;
mod description;
mod entry;
mod error;
pub mod faults;
#[cfg(any(feature = "sqlite", feature = "postgres"))]
mod group;
mod lazy;
mod memory;
#[cfg(feature = "nats")]
mod nats;
mod open;
#[cfg(feature = "server")]
mod parameters;
#[cfg(feature = "postgres")]
mod postgres;
mod skipping;
#[cfg(feature = "sqlite")]
mod sqlite;
mod store;
#[cfg(feature = "server")]
mod tls;
#[cfg(any(feature = "sqlite", feature = "server"))]
mod wake;

pub use cell::{Cell, Revision, Set};
pub use copy::{CopyPhase, CopyProgress, CopyReport, StoreCopy};
pub use description::{Clock, Description, Durability, Sharing};
pub use entry::{Appended, Entry, Place, Stored};
pub use error::{Error, ErrorKind, Result};
pub use lazy::open_lazily;
pub use memory::MemoryStore;
#[cfg(feature = "nats")]
pub use nats::NatsStore;
pub use open::open;
#[cfg(feature = "postgres")]
pub use postgres::PostgresStore;
#[cfg(feature = "sqlite")]
pub use sqlite::SqliteStore;
pub use store::{Store, StoreFuture};

/// Runs the code of the README as a doc test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
