//! `job_worker URL STORE OPERATION DEVICES REPORT` continues the job of the test until it ends or is killed, then writes the state of
//! each device to a file.
#![allow(clippy::unwrap_used, reason = "a failed worker fails the test")]

use std::path::Path;

use jobs::{Kind, devices};
use thingspace::{Client, MemoryStore};
use thingspace_jobs::{Jobs, Settings};

#[tokio::main]
async fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [url, store, operation, list, report] = &arguments[..] else { return };
    let client =
        Client::builder().base_url(url).key("sim-key").secret("sim-secret").username("sim-user").password("sim-password");
    let client = client.account("0000123456-00001").login_record(MemoryStore::default()).build().unwrap();
    let settings = Settings { search_for: std::time::Duration::from_secs(6), ..Settings::default() };
    let jobs = Jobs::new(thingspace_store::open(store).await.unwrap(), client).with_settings(settings);
    let job = Kind::of(operation).unwrap().start(&jobs, devices(Path::new(list)).unwrap()).await.unwrap();
    let done = job.wait().await.unwrap();
    let rows = done.devices.iter().map(|device| format!("{} {}\n", device.device.ids()[0].id(), device.state.as_str()));
    std::fs::write(report, rows.collect::<String>()).unwrap();
}
