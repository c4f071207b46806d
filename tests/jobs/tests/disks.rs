//! CL1: the disk of the store is full before the intent of a request. Mounting a small disk needs root; without root, the test prints
//! that it was skipped.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a panic fails the test")]

use std::fs;
use std::io::Write as _;
use std::process::Command;

use jobs::{Folder, Kind};
use thingspace::{DeviceKey, State};
use thingspace_jobs::Jobs;
use thingspace_sim::Simulator;
use thingspace_store::open;

/// A disk of 2 MB in memory, unmounted when dropped.
struct SmallDisk(Folder);

impl SmallDisk {
    /// Returns `None` if this user may not mount disks.
    fn mount(name: &str) -> Option<Self> {
        let disk = Self(Folder::new(name));
        let mount = Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(disk.0.path()).output();
        if mount.is_ok_and(|output| output.status.success()) {
            return Some(disk);
        }
        println!("skipped: mounting a disk needs root");
        None
    }

    /// Writes a file until no byte is free.
    fn fill(&self) {
        let mut filler = fs::File::create(self.0.path().join("filler")).unwrap();
        for size in [4_096, 1] {
            while filler.write_all(&vec![0; size]).is_ok() {}
        }
    }

    fn free(&self) {
        fs::remove_file(self.0.path().join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Unmount lazily, because the threads of the store may still be closing their files.
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_while_the_disk_has_no_space_for_the_intent() {
    let Some(disk) = SmallDisk::mount("full") else { return };
    let sim = Simulator::builder().devices(300).seed(7).start().await.unwrap();
    sim.clock().set_speed(20.0).unwrap();
    let client = sim.client_builder().build().unwrap();
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let keys: Vec<DeviceKey> =
        active.iter().take(100).map(|device| format!("iccid:{}", device.iccid().unwrap()).parse().unwrap()).collect();
    let url = format!("sqlite:{}", disk.0.path().join("store.db").display());
    let jobs = Jobs::new(open(&url).await.unwrap(), client);
    let job = Kind::Sms.start(&jobs, keys).batch_size(20).await.unwrap();
    disk.fill();
    let error = job.wait().await.unwrap_err();
    assert!(error.kind() == "store" && error.to_string().contains("free space on the disk"), "{error}");
    let sent = || sim.journal().iter().filter(|call| call.operation.as_deref() == Some("sendSms")).count();
    assert_eq!(sent(), 0);
    disk.free();
    // A new process continues.
    let again = Jobs::new(open(&url).await.unwrap(), jobs.client().clone());
    let report = again.open(job.id()).await.unwrap().wait().await.unwrap();
    assert_eq!((report.counts.done, sent()), (100, 5), "{:?}", report.counts);
}
