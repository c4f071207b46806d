//! Before a job sends a request, it appends an intent to the store: an entry that announces the request. If the disk of the store
//! is full, the job cannot append the intent. It must then not send the request.
//!
//! The test mounts a small disk, which needs root. Without root, the test prints that it was skipped.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a panic fails the test")]

use jobs::Kind;
use stores::Folder;
use stores::small_disk::SmallDisk;
use thingspace::{DeviceKey, State};
use thingspace_jobs::Jobs;
use thingspace_sim::Simulator;
use thingspace_store::open;

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_while_the_disk_has_no_space_for_the_intent() {
    let folder = Folder::new("jobs-full");
    let Some(disk) = SmallDisk::mount(folder.path()) else { return };
    let sim = Simulator::builder().devices(300).seed(7).start().await.unwrap();
    sim.clock().set_speed(20.0).unwrap();
    let client = sim.client_builder().build().unwrap();
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let keys: Vec<DeviceKey> =
        active.iter().take(100).map(|device| format!("iccid:{}", device.iccid().unwrap()).parse().unwrap()).collect();
    let url = disk.store();
    let jobs = Jobs::new(open(&url).await.unwrap(), client);
    let job = Kind::Sms.start(&jobs, keys).batch_size(20).await.unwrap();
    disk.fill(usize::MAX);
    let error = job.wait().await.unwrap_err();
    assert!(error.kind() == "store" && error.to_string().contains("free space on the disk"), "{error}");
    let sent = || sim.journal().iter().filter(|call| call.operation.as_deref() == Some("sendSms")).count();
    assert_eq!(sent(), 0);
    disk.free();
    // Another `Jobs` continues the job, as a new process would.
    let again = Jobs::new(open(&url).await.unwrap(), jobs.client().clone());
    let report = again.open(job.id()).await.unwrap().wait().await.unwrap();
    assert_eq!((report.counts.done, sent()), (100, 5), "{:?}", report.counts);
}
