//! Tests of the receiver on a full and on a read-only disk. Mounting these disks needs root. Without root, the tests print that
//! they were skipped.

use stores::sender::{Sender, outcome};
use stores::small_disk::SmallDisk;

use crate::support::{Bench, Ended, program};

#[tokio::test]
async fn a_receiver_with_a_full_disk_refuses_callbacks_with_503_until_space_is_freed() {
    let bench = Bench::new("serve-full");
    let Some(disk) = SmallDisk::mount(bench.0.path()) else { return };
    disk.fill(1_000_000);
    let receiver = bench.serve();
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
    disk.free();
    assert_eq!(sender.post("/callbacks/CarrierService", &outcome("request-0", device, 2)).await.unwrap(), 200);
    let ended = receiver.end("TERM");
    assert_eq!((ended.code, ended.out.as_str()), (Some(0), ""));
    assert_eq!(bench.rows(&[]).len(), acknowledged + 1);
}

#[test]
fn the_error_for_a_read_only_disk_names_the_remedy() {
    let bench = Bench::new("serve-read-only");
    let Some(disk) = SmallDisk::mount(bench.0.path()) else { return };
    disk.remount("ro");
    let store = bench.store();
    let ended = Ended::of(program(bench.0.path(), &["serve", "--bind", "127.0.0.1:0", "--store", &store]).output().unwrap());
    assert_eq!((ended.code, ended.out.as_str()), (Some(2), ""), "{}", ended.err);
    assert!(ended.err.contains("writable for this user"), "{}", ended.err);
}
