//! The program as scripts meet it: what it prints where it is hard to print, what it reads, when it ends.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod answers;
mod inputs;
mod no_wait;
mod printing;
mod settings;
mod support;
mod times;
mod values;
