//! A clock whose sleeps take no time.

use std::pin::Pin;
use std::time::{Duration, SystemTime};

use thingspace_sim::Simulator;

/// A clock that advances the simulator's clock whenever a client sleeps, so that no test waits.
#[derive(Clone, Debug)]
pub(crate) struct Jumping(thingspace_sim::Clock);

impl Jumping {
    pub(crate) fn of(sim: &Simulator) -> Self {
        Self(sim.clock().clone())
    }
}

impl thingspace::Clock for Jumping {
    fn now(&self) -> SystemTime {
        self.0.now().try_into().unwrap()
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(async move {
            // Other work that is ready goes first.
            tokio::task::yield_now().await;
            self.0.advance(time + Duration::from_millis(1));
        })
    }
}
