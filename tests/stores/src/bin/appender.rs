//! Appends entries to a store until the process is killed: `appender URL ROUND`. Prints the key of each entry after the store has
//! acknowledged the entry. Each key starts with ROUND, so a new ROUND makes all keys new.

use std::io::Write as _;
use std::sync::Arc;

use thingspace_store::{Entry, open};

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (url, round) = (arguments.next().unwrap(), arguments.next().unwrap());
    let store = open(&url).await.unwrap();
    let tasks: Vec<_> = (0..64)
        .map(|task| {
            let (store, round) = (Arc::clone(&store), round.clone());
            tokio::spawn(async move {
                for number in 0.. {
                    let key = format!("{round}-{task}-{number}");
                    let appended =
                        store.append(vec![Entry::new(&*key, format!("task-{task}"), "note", vec![7; 600])]).await.unwrap();
                    assert!(appended[0].is_new());
                    // Write each line with one call, so that a kill can cut off only the last line that the parent process reads.
                    let _ = std::io::stdout().lock().write_all(format!("{key}\n").as_bytes());
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}
