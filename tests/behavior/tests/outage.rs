//! RT3 (docs/reliability.md): during an outage, the service gets at most 20 % more requests than there are calls, and at most
//! three requests per call. After the outage, every call succeeds on the first attempt.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{calls, client, effort, eventually};
use thingspace::{Client, ErrorKind, Result};
use thingspace_sim::{Clock, Fault, Simulator};
use tokio::task::JoinSet;

const CALLERS: usize = 200;

const READ: &str = "listCallbacks";

async fn one(client: Client) -> Result<()> {
    client.callbacks().list().await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_outage_causes_few_retries_and_later_calls_succeed_on_the_first_attempt() {
    let seconds = effort(15, 60);
    let sim = Simulator::builder().devices(5).clock(Clock::paused()).start().await.unwrap();
    let client = client(&sim);
    client.login().await.unwrap();
    sim.inject(Fault::status(503).on(READ)).unwrap();
    let mut failed = JoinSet::new();
    for _ in 0..seconds {
        (0..CALLERS).for_each(|_| drop(failed.spawn(one(client.clone()))));
        sim.clock().advance(Duration::from_secs(1));
        // Wait until the number of requests at the simulator, including retries, is at least the number of calls made.
        eventually("at least as many requests as calls", || calls(&sim, READ) >= failed.len()).await;
    }
    // Advance the clock until the calls that pause before a retry have ended.
    while let Some(ended) = tokio::select! {
        ended = failed.join_next() => ended,
        () = async { loop { tokio::task::yield_now().await; sim.clock().advance(Duration::from_millis(100)); } } => None,
    } {
        let error = ended.unwrap().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Service);
        assert!(error.attempts() <= 3, "{error}");
    }
    let (made, sent) = (CALLERS * seconds, calls(&sim, READ));
    println!(
        "RT3: {made} calls in {seconds} s of 503, {sent} requests: {:.1} % more",
        (sent - made) as f64 * 100.0 / made as f64
    );
    assert!(sent * 100 <= made * 120, "{sent} requests for {made} calls");

    sim.clear_faults();
    let mut back = JoinSet::new();
    (0..CALLERS).for_each(|_| drop(back.spawn(one(client.clone()))));
    let recovered = back.join_all().await;
    assert!(recovered.iter().all(Result::is_ok), "{recovered:?}");
    assert_eq!(calls(&sim, READ), sent + CALLERS);
}
