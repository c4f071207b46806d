//! Three workers (`thingspace jobs resume`) and two receivers (`thingspace serve`) on one server store, as on several machines: what is
//! killed costs nothing.
#![cfg(unix)]
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::panic, reason = "a panic is how a test fails")]

mod kills;
mod machines;
mod verdict;
