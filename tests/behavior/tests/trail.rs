//! A trail records the changes that a future sends. The records remain after the future is dropped, even if the future sent
//! several changes at the same time.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{client, in_state};
use thingspace::{State, Trail};
use thingspace_sim::{Fault, Simulator};

#[tokio::test]
async fn the_answer_of_one_change_does_not_remove_the_record_of_a_concurrent_change() {
    let sim = Simulator::builder().devices(60).callback_delay(Duration::ZERO..Duration::ZERO).start().await.unwrap();
    let client = client(&sim);
    let active = in_state(&client, State::Active, 2).await;
    sim.inject(Fault::hang().acted().on("changeServicePlan").times(1)).unwrap();
    let trail = Trail::default();
    let changes = trail.clone().follow(async {
        let suspend = client.devices().suspend([active[0].key().unwrap()]);
        let plan = client.devices().change_plan([active[1].key().unwrap()]).to("m2m-1gb");
        // The suspension is recorded first. Its answer arrives while the request to change the plan hangs.
        tokio::join!(suspend.submit(), plan.submit())
    });
    let is_answered = async {
        while !trail.requests().iter().any(|request| request.request_id().is_some()) {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = changes => panic!("the change of the plan was answered"),
        () = is_answered => {}
    }
    let requests = trail.requests();
    assert_eq!(requests.len(), 2, "{trail:?}");
    assert!(requests[0].request_id().is_some() && requests[1].request_id().is_none(), "{requests:?}");
    assert_eq!(requests[1].devices(), [active[1].key().unwrap()]);
}
