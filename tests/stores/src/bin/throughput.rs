//! Measures how many entries per second a store acknowledges while several tasks append. Usage: `throughput URL CALLERS SECONDS`,
//! where `CALLERS` is the number of tasks.

use std::sync::Arc;
use std::time::{Duration, Instant};

use thingspace_store::{Entry, open};

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, callers, seconds] = &arguments[..] else { panic!("expected URL CALLERS SECONDS") };
    let (callers, seconds): (u64, u64) = (callers.parse().unwrap(), seconds.parse().unwrap());
    let store = open(url).await.unwrap();
    let (started, run) = (Instant::now(), rand::random::<u64>());
    let tasks: Vec<_> = (0..callers)
        .map(|caller| {
            let store = Arc::clone(&store);
            tokio::spawn(async move {
                let mut count = 0_u64;
                while started.elapsed() < Duration::from_secs(seconds) {
                    let entry =
                        Entry::new(format!("{run}-{caller}-{count}"), format!("tag-{}", count % 100), "note", vec![7; 780]);
                    store.append(vec![entry]).await.unwrap();
                    count += 1;
                }
                count
            })
        })
        .collect();
    let mut count = 0;
    for task in tasks {
        count += task.await.unwrap();
    }
    println!("{callers} callers: {:.0} entries/s", count as f64 / started.elapsed().as_secs_f64());
}
