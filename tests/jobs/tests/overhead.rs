//! What durability costs: the times of a job with a SQLite store, of the same job with a store in memory, and of a bulk change
//! without a store. The test runs the three changes one after the other, three times.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a panic fails the test, and the times are printed")]

use std::io::Write as _;
use std::time::{Duration, Instant};

use jobs::setting;
use stores::Folder;
use thingspace::{DeviceKey, State};
use thingspace_jobs::Jobs;
use thingspace_sim::Simulator;
use thingspace_store::open;

/// The number of devices per request.
const BATCH: usize = 200;

#[derive(Clone, Copy)]
enum Side {
    Bulk,
    Memory,
    Sqlite,
}

/// Suspends `devices` devices of a new simulator. Returns the time until the last outcome.
async fn run(side: Side, devices: usize, folder: &Folder) -> Duration {
    let sim = Simulator::builder().devices(devices * 5 / 2).seed(7).callback_delay(Duration::ZERO..Duration::ZERO);
    let sim = sim.start().await.unwrap();
    // Each of the three changes pauses for two simulated seconds before its first poll. At this speed, the pause takes a tenth of
    // a second.
    sim.clock().set_speed(20.0).unwrap();
    let client = sim.client_builder().build().unwrap();
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let keys: Vec<DeviceKey> =
        active.iter().take(devices).map(|device| format!("iccid:{}", device.iccid().unwrap()).parse().unwrap()).collect();
    assert_eq!(keys.len(), devices);
    let url = match side {
        Side::Sqlite => format!("sqlite:{}", folder.path().join(format!("{}.db", rand::random::<u32>())).display()),
        Side::Bulk | Side::Memory => "memory:".to_owned(),
    };
    let jobs = Jobs::new(open(&url).await.unwrap(), client.clone());
    let started = Instant::now();
    let suspend = client.devices().suspend(keys);
    let done = match side {
        Side::Bulk => suspend.in_bulk().devices_per_request(BATCH).submit().await.unwrap().wait().await.done(),
        Side::Memory | Side::Sqlite => jobs.start(suspend).batch_size(BATCH).await.unwrap().wait().await.unwrap().counts.done,
    };
    assert_eq!(done, devices);
    started.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Appends 4 KB to a file and flushes them to disk, 200 times. Returns the median time of one such write.
fn flush(folder: &Folder) -> Duration {
    let mut file = std::fs::File::create(folder.path().join("flush")).unwrap();
    let one = |_| {
        let started = Instant::now();
        file.write_all(&[7; 4_096]).unwrap();
        file.sync_data().unwrap();
        started.elapsed()
    };
    median((0..200).map(one).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn prints_the_times_of_a_change_as_a_job_and_as_a_bulk_change() {
    let folder = Folder::new("overhead");
    let devices = usize::try_from(setting("THINGSPACE_DEVICES", 2_000, 100_000)).unwrap();
    let mut times: [Vec<Duration>; 3] = Default::default();
    for _ in 0..3 {
        for (times, side) in times.iter_mut().zip([Side::Bulk, Side::Memory, Side::Sqlite]) {
            times.push(run(side, devices, &folder).await);
        }
    }
    println!("{devices} devices in {} requests, a flush takes {:?}", devices.div_ceil(BATCH), flush(&folder));
    println!("bulk, memory, SQLite: {times:?}");
    let [bulk, memory, sqlite] = times.map(median);
    println!("medians: {bulk:?}, {memory:?}, {sqlite:?}");
    println!(
        "SQLite takes {:?} longer than memory, and {:?} longer than the bulk change",
        sqlite - memory.min(sqlite),
        sqlite - bulk.min(sqlite)
    );
}
