//! Three workers (`thingspace jobs resume`) and two receivers (`thingspace serve`) share one server store, as on several
//! machines. The tests kill these processes and the server, and check that no acknowledged callback is lost and no change is sent
//! twice.
#![cfg(unix)]
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

mod kills;
mod machines;
mod verdict;
