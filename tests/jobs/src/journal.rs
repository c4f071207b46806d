//! Counts what workers write into a store.

use std::sync::Arc;
use std::time::{Duration, Instant};

use thingspace_store::{Place, Store};

/// Counts the intents and the answers in a store while processes work on it.
pub struct Journal {
    store: Arc<dyn Store>,
    after: Place,
    /// The number of requests that a worker was about to send.
    pub intents: usize,
    /// The number of requests with a recorded answer.
    pub answers: usize,
}

impl Journal {
    /// Counts the entries of a store from its start.
    pub fn of(store: Arc<dyn Store>) -> Self {
        Self { store, after: Place::START, intents: 0, answers: 0 }
    }

    /// Counts the new entries. Counts nothing while the store cannot be reached.
    pub async fn read(&mut self) {
        while let Ok(page) = self.store.read(None, self.after, 1_000).await
            && let Some(last) = page.last()
        {
            self.after = last.place;
            self.intents += page.iter().filter(|stored| stored.entry.kind == "intent").count();
            self.answers += page.iter().filter(|stored| stored.entry.key.ends_with("/answer")).count();
        }
    }

    /// Waits until the processes have written `more` new intents, for at most `at_most`. Returns the duration of the wait, or
    /// `None` if there were fewer intents.
    pub async fn more_intents(&mut self, more: usize, at_most: Duration) -> Option<Duration> {
        self.intents_until(self.intents + more, at_most).await
    }

    /// Waits until the processes have written `wanted` intents in total, for at most `at_most`. Returns the duration of the wait,
    /// or `None` if there were fewer intents.
    pub async fn intents_until(&mut self, wanted: usize, at_most: Duration) -> Option<Duration> {
        let started = Instant::now();
        while self.intents < wanted && started.elapsed() < at_most {
            tokio::time::sleep(Duration::from_millis(2)).await;
            self.read().await;
        }
        (self.intents >= wanted).then(|| started.elapsed())
    }
}
