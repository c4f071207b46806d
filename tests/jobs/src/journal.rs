//! Counts the intents and the answers that workers write into a store. A worker writes an intent before it sends a request, and
//! an answer when it has received the response.

use std::sync::Arc;
use std::time::{Duration, Instant};

use thingspace_store::{Place, Store};

/// A counter of the intents and the answers in a store. Other processes can write to the store at the same time.
pub struct Journal {
    store: Arc<dyn Store>,
    after: Place,
    /// The number of requests for which a worker has recorded an intent.
    pub intents: usize,
    /// The number of requests with a recorded answer.
    pub answers: usize,
}

impl Journal {
    /// Creates a counter that starts at the first entry of the store.
    pub fn of(store: Arc<dyn Store>) -> Self {
        Self { store, after: Place::START, intents: 0, answers: 0 }
    }

    /// Counts the entries that were added since the last call. If the store cannot be reached, returns without an error, and the
    /// next call counts the missing entries.
    pub async fn read(&mut self) {
        while let Ok(page) = self.store.read(None, self.after, 1_000).await
            && let Some(last) = page.last()
        {
            self.after = last.place;
            self.intents += page.iter().filter(|stored| stored.entry.kind == "intent").count();
            self.answers += page.iter().filter(|stored| stored.entry.key.ends_with("/answer")).count();
        }
    }

    /// Waits until the workers have written `more` intents since the last count. Returns the duration of the wait, or `None` if
    /// the time `at_most` has passed before that.
    pub async fn more_intents(&mut self, more: usize, at_most: Duration) -> Option<Duration> {
        self.intents_until(self.intents + more, at_most).await
    }

    /// Waits until the workers have written `wanted` intents in total. Returns the duration of the wait, or `None` if the time
    /// `at_most` has passed before that.
    pub async fn intents_until(&mut self, wanted: usize, at_most: Duration) -> Option<Duration> {
        let started = Instant::now();
        while self.intents < wanted && started.elapsed() < at_most {
            tokio::time::sleep(Duration::from_millis(2)).await;
            self.read().await;
        }
        (self.intents >= wanted).then(|| started.elapsed())
    }
}
