//! The receiver on a full and on a read-only disk. Mounting these disks needs root; without root, the tests print that they were
//! skipped.

use std::process::Command;

use stores::sender::{Sender, outcome};

use crate::support::{Bench, Ended, program};

/// A small disk in memory on the folder of a receiver, unmounted when dropped.
struct Disk(Bench);

impl Disk {
    fn mount(name: &str) -> Option<Self> {
        let disk = Self(Bench::new(name));
        if disk.run(&["-t", "tmpfs", "-o", "size=2m", "tmpfs"]) {
            return Some(disk);
        }
        println!("skipped: mounting a disk needs root");
        None
    }

    fn run(&self, arguments: &[&str]) -> bool {
        Command::new("mount").args(arguments).arg(self.0.0.path()).output().is_ok_and(|output| output.status.success())
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.0.path()).status();
    }
}

#[tokio::test]
async fn a_full_disk_refuses_callbacks_with_503_until_space_is_freed() {
    let Some(disk) = Disk::mount("serve-full") else { return };
    let filler = disk.0.0.path().join("filler");
    std::fs::write(&filler, vec![0; 1_000_000]).unwrap();
    let receiver = disk.0.serve();
    let mut sender = Sender::new(receiver.address);
    let (mut acknowledged, mut device) = (0, 0);
    let status = loop {
        match sender.post("/callbacks/CarrierService", &outcome("request-0", device, 1)).await.unwrap() {
            200 => acknowledged += 1,
            status => break status,
        }
        device += 1;
        assert!(device < 10_000, "the disk never filled up");
    };
    assert_eq!(status, 503);
    std::fs::remove_file(&filler).unwrap();
    assert_eq!(sender.post("/callbacks/CarrierService", &outcome("request-0", device, 2)).await.unwrap(), 200);
    let ended = receiver.end("TERM");
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), ""));
    assert_eq!(disk.0.rows(&[]).len(), acknowledged + 1);
}

#[test]
fn a_read_only_disk_is_an_error_that_names_the_remedy() {
    let Some(disk) = Disk::mount("serve-read-only") else { return };
    assert!(disk.run(&["-o", "remount,ro"]));
    let store = disk.0.store();
    let ended = Ended::of(program(disk.0.0.path(), &["serve", "--bind", "127.0.0.1:0", "--store", &store]).output().unwrap());
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{}", ended.err);
    assert!(ended.err.contains("writable for this user"), "{}", ended.err);
}
