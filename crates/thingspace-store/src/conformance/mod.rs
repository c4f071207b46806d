//! A conformance suite for stores, including your own.
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")] async fn main() {
//! use std::sync::Arc;
//! use thingspace_store::{MemoryStore, Store, conformance};
//!
//! conformance::all(|| async { Ok(Arc::new(MemoryStore::default()) as Arc<dyn Store>) }).await;
//! # }
//! ```

// Checks may panic: a panic fails the test that runs the suite.
#![allow(clippy::panic, clippy::unwrap_used, clippy::expect_used)]

mod cells;
mod description;
mod log;
mod reopened;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use crate::error::Result;
use crate::store::Store;

pub use reopened::survives_reopening;

type Check = fn(Arc<dyn Store>) -> Pin<Box<dyn Future<Output = ()> + Send>>;

macro_rules! checks {
    ($($module:ident::$name:ident),* $(,)?) => {
        /// The name and the function of each check.
        const CHECKS: &[(&str, Check)] = &[$((stringify!($name), |store| Box::pin($module::$name(store)))),*];
    };
}

checks! {
    log::an_entry_is_new_the_first_time_and_then_a_duplicate,
    log::a_duplicate_within_one_append_is_recognized,
    log::duplicates_are_skipped_and_the_other_entries_are_written,
    log::an_invalid_entry_fails_the_whole_append,
    log::reads_return_the_entries_of_a_tag_after_a_place_in_order,
    log::bodies_and_times_are_returned_unchanged,
    log::places_are_never_reused,
    log::a_key_that_many_callers_append_concurrently_is_new_for_only_one,
    log::readers_skip_nothing_while_others_append,
    log::wait_after_returns_when_an_entry_arrives_and_at_the_timeout,
    log::trim_removes_the_entries_of_a_tag_up_to_a_place_and_frees_their_keys,
    log::trim_without_a_tag_removes_everything_up_to_a_place,
    log::skipped_places_are_never_assigned,
    cells::a_cell_is_absent_set_replaced_and_removed,
    cells::a_stale_revision_is_a_conflict,
    cells::a_cell_that_was_removed_and_set_again_has_a_new_revision,
    cells::concurrent_increments_are_all_applied,
    cells::cells_are_listed_by_literal_prefix_in_order,
    cells::values_are_returned_unchanged,
    description::describe_returns_the_engine_and_changes_nothing,
}

/// Runs every check, each on a store of its own. Each call of `open` must return an empty store.
///
/// # Panics
/// If a check or `open` fails. The message contains the name of the check.
pub async fn all<F, O>(open: F)
where
    F: Fn() -> O,
    O: Future<Output = Result<Arc<dyn Store>>>,
{
    for (name, check) in CHECKS {
        let store = open().await.unwrap_or_else(|error| panic!("{name}: the store cannot be opened: {error}"));
        let outcome = tokio::spawn(check(store)).await;
        assert!(outcome.is_ok(), "the store does not conform: {name}");
    }
}
