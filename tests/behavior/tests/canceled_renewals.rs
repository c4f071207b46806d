//! AU1 (docs/reliability.md): a caller starts a renewal of the tokens, and its call is canceled at each await point in turn. No
//! other caller that waits for the renewal fails, and the client renews the tokens only once.
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use behavior::{calls, client, effort};
use thingspace_sim::{Clock, Simulator};

/// Cancels `future` if it is still pending after `polls` polls.
struct CanceledAfter<F> {
    future: Pin<Box<F>>,
    polls: usize,
}

impl<F: Future> Future for CanceledAfter<F> {
    /// `None` if the inner future was canceled.
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let polled = self.future.as_mut().poll(context).map(Some);
        self.polls -= 1;
        if polled.is_pending() && self.polls == 0 { Poll::Ready(None) } else { polled }
    }
}

fn logins(sim: &Simulator) -> (usize, usize) {
    (calls(sim, "requestOauthToken"), calls(sim, "startConnectivityManagementSession"))
}

#[tokio::test]
async fn a_renewal_survives_its_canceled_caller_at_every_await_point() {
    let mut schedules = 0;
    for seed in 0..effort(20, 1_000) {
        for polls in 1.. {
            let sim = Simulator::builder().devices(3).seed(seed).clock(Clock::paused()).start().await.unwrap();
            let client = client(&sim);
            client.login().await.unwrap();
            sim.clock().advance(Duration::from_secs(2 * 3600));
            let waiters: Vec<_> = (0..3)
                .map(|_| client.clone())
                .map(|client| tokio::spawn(async move { client.callbacks().list().await.map(|_| ()) }))
                .collect();
            // The runtime has a single thread, so the spawned tasks start only when this task waits. The caller that will be
            // canceled is therefore polled first and starts the renewal.
            let future = Box::pin(client.callbacks().list());
            let ended = CanceledAfter { future, polls }.await;
            for waiter in waiters {
                assert!(waiter.await.unwrap().is_ok(), "seed {seed}, {polls} polls");
            }
            assert_eq!(logins(&sim), (2, 2), "seed {seed}, {polls} polls");
            schedules += 1;
            if ended.is_some() {
                break;
            }
        }
    }
    println!("AU1: {schedules} schedules");
}
