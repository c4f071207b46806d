//! Every kind of change can be a job.

use std::time::Duration;

use thingspace::callbacks::{Credentials, Inbox, Receiver};
use thingspace::{Change, DeviceId, DeviceKey, IntoChange as _, State};
use thingspace_jobs::{Job, Jobs};
use thingspace_sim::{LineState, Simulator};

use crate::{client, devices, jobs, memory, simulator};

async fn done(job: thingspace_jobs::Result<Job>, what: &str) {
    let report = job.unwrap().wait().await.unwrap();
    assert!(report.counts.done > 0 && report.counts.done == report.counts.total, "{what}: {report:?}");
}

/// Runs the change as a job, and asserts that a callback reports it as done. Used for label changes and EID swaps, because only
/// callbacks report their outcomes.
async fn done_by_callback(sim: &Simulator, jobs: &Jobs, change: Change, devices: Vec<DeviceKey>) {
    let inbox = Inbox::new(Credentials::new("listener", "k4-Copper-Finch"));
    let receiver = Receiver::bind("127.0.0.1:0", inbox.clone()).await.unwrap();
    let callbacks = jobs.client().callbacks();
    let registered = callbacks.register("CarrierService", receiver.url("CarrierService"), inbox.credentials()).await.unwrap();
    let kind = change.kind();
    let job = jobs.start((change, devices)).await.unwrap();
    let advancing = async {
        loop {
            sim.clock().advance(Duration::from_secs(60));
            sim.settle().await;
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let report = tokio::select! {
        report = async { job.wait().listening(&inbox).await } => report.unwrap(),
        () = advancing => unreachable!(),
    };
    assert_eq!((report.counts.done, report.devices[0].evidence.as_deref()), (1, Some("callback")), "{kind:?}: {report:?}");
    registered.deregister().await.unwrap();
}

#[tokio::test]
async fn a_device_without_an_identifier_that_the_operation_requires_is_refused_before_anything_is_written() {
    let (sim, store) = (simulator(60, 17).await, memory());
    let client = client(&sim);
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let without: Vec<_> = active.iter().filter(|device| device.ids().all(|id| id.kind().as_str() != "eid")).take(2).collect();
    let jobs: Jobs = jobs(&sim, &store);
    // Three ways to start a job: with devices from a list, with keys that the caller chose, and with a change and its keys.
    let maps = client.labels().setting(thingspace::label("usage", "maps")).unwrap();
    let keys: Vec<DeviceKey> = without.iter().map(|device| device.key().unwrap()).collect();
    for (start, named) in [
        (jobs.start(client.euicc().enable(without.iter().copied())), &keys[0]),
        (jobs.start(client.euicc().enable(keys.clone())), &keys[0]),
        (jobs.start((maps, keys.clone())), &keys[0]),
    ] {
        let error = start.await.unwrap_err().to_string();
        assert!(error.contains(&named.to_string()) && error.contains("EID") && error.contains("leave the device out"), "{error}");
    }
    assert!(jobs.list().await.unwrap().is_empty() && sim.ledger().is_empty());
    // A client without local checks sends the request, and the service refuses the devices.
    let client = sim.client_builder().clock(crate::clock::Jumping::of(&sim)).local_checks(false).build().unwrap();
    let unchecked = Jobs::new(store, client.clone());
    let report = unchecked.start(client.euicc().enable(keys)).await.unwrap().wait().await.unwrap();
    assert_eq!(report.counts.refused, 2, "{report:?}");
}

/// An activation gives a device a phone number and an IP address, which the device list then shows too.
#[tokio::test]
async fn the_outcome_of_an_activation_has_the_phone_number_and_the_ip_address() {
    let (sim, store) = (simulator(60, 17).await, memory());
    let client = client(&sim);
    let spare = devices(&client, State::PreActive, 2).await;
    let jobs: Jobs = jobs(&sim, &store);
    let job = jobs.start(client.devices().activate(spare.clone()).plan("m2m-5mb").zip("98101")).await.unwrap();
    let report = job.wait().await.unwrap();
    for (key, outcome) in spare.iter().zip(&report.devices) {
        let device = client.devices().get(&key.ids()[0]).await.unwrap();
        assert!(outcome.mdn().is_some() && outcome.mdn() == device.mdn(), "{outcome:?}");
        assert_eq!(outcome.ip_address.as_deref(), device.ip_address(), "{outcome:?}");
    }
}

#[tokio::test]
async fn every_change_with_a_visible_outcome_can_be_a_job() {
    let (sim, store) = (simulator(300, 17).await, memory());
    let client = client(&sim);
    let active = devices(&client, State::Active, 20).await;
    let spare = devices(&client, State::PreActive, 2).await;
    let jobs: Jobs = jobs(&sim, &store);
    let two = |from: usize| active[from..from + 2].to_vec();
    done(jobs.start(client.devices().activate(spare).plan("m2m-5mb").zip("98101")).await, "activate").await;
    done(jobs.start(client.devices().suspend(two(0))).await, "suspend").await;
    done(jobs.start(client.devices().restore(two(0))).await, "restore").await;
    done(jobs.start(client.devices().deactivate(two(2))).await, "deactivate").await;
    done(jobs.start(client.devices().delete(two(2))).await, "delete").await;
    done(jobs.start(client.devices().change_plan(two(4)).to("m2m-1gb")).await, "plan").await;
    done(jobs.start(client.devices().change_cost_center(two(6)).to("WATER-7")).await, "cost center").await;
    done(jobs.start(client.devices().change_custom_fields(two(8)).set("CustomField2", "pump 7")).await, "fields").await;
    done(jobs.start(client.devices().move_to(two(10), "0000123456-00002")).await, "move").await;
    let new = DeviceId::imei("490154203237518").unwrap();
    done(jobs.start(client.devices().change_identifiers(active[12].clone()).to(new)).await, "identifiers").await;
    let added: DeviceKey = "imei:490154203237526+iccid:89148000008682242668".parse().unwrap();
    done(jobs.start(client.devices().add([added])).await, "add").await;
    let upload = client.devices().upload([DeviceId::imei("490154203237534").unwrap()], "VZW000000000001");
    done(jobs.start(upload.report_to("operations@example.com")).await, "upload").await;
    let group = client.groups().list().await.unwrap()[0].name.clone().unwrap();
    done(jobs.start((client.groups().adding(&group).unwrap(), two(14))).await, "group").await;
    done(jobs.start((client.groups().removing(&group).unwrap(), two(14))).await, "remove from group").await;
    let eid = sim.fleet().into_iter().find_map(|device| device.eid).unwrap();
    let labeled = vec![DeviceKey::from(DeviceId::new("eid", eid).unwrap())];
    let maps = || thingspace::label("usage", "maps");
    for change in [client.labels().setting(maps()), client.labels().removing(maps())] {
        done_by_callback(&sim, &jobs, change.unwrap(), labeled.clone()).await;
    }
    let line = sim.fleet().into_iter().find(|device| device.eid.is_some() && device.state == LineState::Active).unwrap();
    let old: DeviceKey = format!("eid:{}+iccid:{}", line.eid.unwrap(), line.iccid).parse().unwrap();
    let new: DeviceKey = "eid:89033023426200000000000000000001".parse().unwrap();
    let (swap, devices) = client.euicc().swap_device(old, new).into_change().unwrap();
    done_by_callback(&sim, &jobs, swap, devices).await;
    let ids = two(16).into_iter().map(|key| key.ids()[0].clone());
    done(jobs.start(client.sms().send("report").to(ids)).await, "sms").await;
}

/// Only callbacks report the outcome of a label change, and this wait receives none.
#[tokio::test]
async fn a_wait_ends_at_once_if_nothing_can_show_the_change() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let jobs = jobs(&sim, &store);
    let eid = sim.fleet().into_iter().find_map(|device| device.eid).unwrap();
    let labeled = vec![DeviceKey::from(DeviceId::new("eid", eid).unwrap())];
    let change = jobs.client().labels().setting(thingspace::label("usage", "maps")).unwrap();
    let job = jobs.start((change, labeled)).await.unwrap();
    // A poll that can find nothing returns without sleeping, and the clock of the simulator advances only when a client sleeps.
    // So a wait that repeats such polls would never reach its timeout.
    let report =
        tokio::time::timeout(Duration::from_secs(30), async { job.wait().await }).await.expect("the wait did not end").unwrap();
    assert_eq!((report.counts.total, report.counts.done), (1, 0), "{report:?}");
}
