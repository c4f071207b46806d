//! `job_worker URL STORE OPERATION DEVICES REPORT EPOCH SPEED` starts or continues the job of a test, and waits until the job
//! ends. Then the process writes the state of each device to the file REPORT.
//!
//! URL is the base URL of the simulator, STORE the URL of the store, OPERATION the operation id of the change, and DEVICES a file
//! with one device per line. EPOCH is a time in the past, in milliseconds since 1970. At EPOCH, the clock of the process agrees
//! with real time. Since EPOCH, it runs SPEED times as fast as real time.
#![allow(clippy::unwrap_used, reason = "a failed worker fails the test")]

use std::path::Path;
use std::pin::Pin;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jobs::{Kind, devices};
use thingspace::{Client, MemoryStore};
use thingspace_jobs::{Jobs, Settings};

/// A clock that shows the same time in all workers of a test. It can run faster than real time, so that leases and deadlines end
/// soon.
#[derive(Debug)]
struct Fast {
    epoch: SystemTime,
    speed: u32,
}

impl thingspace::Clock for Fast {
    fn now(&self) -> SystemTime {
        self.epoch + self.epoch.elapsed().unwrap_or_default() * self.speed
    }

    fn sleep(&self, time: Duration) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(tokio::time::sleep(time / self.speed))
    }
}

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, store, operation, list, report, epoch, speed] = &arguments[..] else { return };
    let clock = Fast { epoch: UNIX_EPOCH + Duration::from_millis(epoch.parse().unwrap()), speed: speed.parse().unwrap() };
    let client =
        Client::builder().base_url(url).key("sim-key").secret("sim-secret").username("sim-user").password("sim-password");
    let client = client.account("0000123456-00001").clock(clock).login_record(MemoryStore::default()).build().unwrap();
    let settings = Settings { search_for: Duration::from_secs(6), ..Settings::default() };
    let jobs = Jobs::new(thingspace_store::open(store).await.unwrap(), client).with_settings(settings);
    let job = Kind::of(operation).unwrap().start(&jobs, devices(Path::new(list)).unwrap()).await.unwrap();
    let done = job.wait().await.unwrap();
    let rows = done.devices.iter().map(|device| format!("{} {}\n", device.device.ids()[0].id(), device.state.as_str()));
    std::fs::write(report, rows.collect::<String>()).unwrap();
}
