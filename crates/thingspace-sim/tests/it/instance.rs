//! The instance id, in a header of every response and in `/_sim/state`.

use serde_json::Value;
use thingspace_sim::{Clock, Fault, Simulator};

use crate::support::Bench;

const HEADER: &str = "x-thingspace-sim-instance";

#[tokio::test]
async fn every_response_has_a_header_with_the_instance_id() {
    let bench = Bench::new(20).await;
    let instance = bench.sim.instance();
    bench.sim.inject(Fault::status(503).on("listDevices").times(1)).unwrap();
    for (method, path, status) in [
        ("GET", "/_sim/state", 200),
        ("GET", "/_sim/nowhere", 404),
        ("GET", "/m2m/v1/nowhere", 400),
        ("POST", "/m2m/v1/devices/actions/list", 503),
        ("POST", "/m2m/v1/devices/actions/suspend", 400),
    ] {
        let reply = bench.call(method, path, &Value::Null).await;
        assert_eq!(reply.status, status, "{path}: {reply:?}");
        assert_eq!(reply.headers[HEADER], *instance, "{path}");
    }
    assert_eq!(bench.call("GET", "/_sim/state", &Value::Null).await.body["instance"], *instance);
}

#[tokio::test]
async fn each_start_and_reset_creates_a_new_instance_id_and_a_restored_snapshot_keeps_its_id() {
    let start = async || Simulator::builder().devices(5).seed(3).clock(Clock::paused()).start().await.unwrap();
    let (sim, other) = (start().await, start().await);
    assert_ne!(sim.instance(), other.instance(), "two simulators with the same seed have the same instance id");
    let (instance, snapshot) = (sim.instance(), sim.snapshot().unwrap());
    sim.clock().advance(std::time::Duration::from_secs(3_600));
    assert_eq!(sim.instance(), instance, "advancing the clock changed the id");
    sim.reset();
    assert_ne!(sim.instance(), instance, "the reset kept the old id");
    other.restore(&snapshot).unwrap();
    assert_eq!(other.instance(), instance, "the restored snapshot has a different id");
}
