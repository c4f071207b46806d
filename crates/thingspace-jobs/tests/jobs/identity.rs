//! If a job for a change already exists, starting the change again returns this job while it is unfinished, and for an hour after
//! its end. A new job starts instead if the existing job was canceled, or if a later job changes one of its devices.

use std::time::Duration;

use thingspace::callbacks::{Credentials, Inbox};
use thingspace::{DeviceKey, State};
use thingspace_jobs::{Error, Jobs, Origin};
use thingspace_sim::Fault;
use thingspace_store::{Entry, Place};

use crate::ledger::acceptances;
use crate::{client, devices, jobs, memory, simulator};

#[tokio::test]
async fn suspend_restore_and_suspend_of_the_same_devices_are_three_jobs() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 3).await;
    let jobs = jobs(&sim, &store);
    let devices = jobs.client().devices();
    let mut ids = Vec::new();
    for round in 0..3 {
        let job = match round {
            1 => jobs.start(devices.restore(keys.clone())).await.unwrap(),
            _ => jobs.start(devices.suspend(keys.clone())).await.unwrap(),
        };
        assert_eq!(job.origin(), Origin::Started, "round {round}");
        assert_eq!(job.wait().await.unwrap().counts.done, 3, "round {round}");
        ids.push(job.id().clone());
    }
    ids.dedup();
    assert_eq!(ids.len(), 3);
    let accepted = acceptances(&sim, "suspendDevices").await;
    assert!(accepted.values().all(|outcomes| outcomes.len() == 2), "{accepted:?}");
}

#[tokio::test]
async fn a_finished_job_is_returned_for_an_hour_and_then_a_new_job_starts() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 1).await;
    let jobs = jobs(&sim, &store);
    let suspend = || jobs.client().devices().suspend(keys.clone());
    let first = jobs.start(suspend()).await.unwrap();
    first.wait().await.unwrap();
    sim.clock().advance(Duration::from_secs(3_500));
    let same = jobs.start(suspend()).await.unwrap();
    assert_eq!((same.origin(), same.id()), (Origin::Finished, first.id()));
    let again = jobs.start(suspend()).again().await.unwrap();
    assert!(again.origin() == Origin::Started && again.id() != first.id());
    again.cancel("only a test").await.unwrap();
    sim.clock().advance(Duration::from_secs(3_700));
    let next = jobs.start(suspend()).await.unwrap();
    assert!(next.origin() == Origin::Started && next.id() != again.id());
}

#[tokio::test]
async fn the_input_of_a_canceled_job_starts_a_new_job() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 1).await;
    let jobs = jobs(&sim, &store);
    let suspend = || jobs.client().devices().suspend(keys.clone());
    let canceled = jobs.start(suspend()).await.unwrap();
    assert_eq!(canceled.cancel("wrong file").await.unwrap().counts.not_sent, 1);
    let next = jobs.start(suspend()).await.unwrap();
    assert!(next.origin() == Origin::Started && next.id() != canceled.id());
    assert_eq!(next.wait().await.unwrap().counts.done, 1);
}

#[tokio::test]
async fn the_inbox_keeps_the_callbacks_of_a_request_until_its_job_is_settled() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 3).await;
    let jobs = jobs(&sim, &store);
    let job = jobs.start(jobs.client().devices().suspend(keys)).batch_size(1).await.unwrap();
    let sent = job.run().await.unwrap();
    let mut ids: Vec<String> = sent.devices.iter().map(|device| device.request_id.clone().unwrap()).collect();
    ids.sort();
    let inbox = Inbox::with_store(store, Credentials::new("listener", "k4-Copper-Finch"));
    assert_eq!(inbox.open_requests().await.unwrap(), ids);
    assert_eq!(job.wait().await.unwrap().counts.done, 3);
    assert!(inbox.open_requests().await.unwrap().is_empty());
}

#[tokio::test]
async fn an_unfinished_job_is_resumed_at_any_age_whatever_the_order_of_the_devices() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let mut keys = devices(&client(&sim), State::Active, 3).await;
    let jobs = jobs(&sim, &store);
    let first = jobs.start(jobs.client().devices().suspend(keys.clone())).batch_size(1).await.unwrap();
    sim.clock().advance(Duration::from_secs(90 * 24 * 3_600));
    keys.reverse();
    let same = jobs.start(jobs.client().devices().suspend(keys)).again().await.unwrap();
    assert_eq!((same.origin(), same.id()), (Origin::Resumed, first.id()));
}

#[tokio::test]
async fn concurrent_starts_of_the_same_input_create_one_job() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 3).await;
    let starts = (0..8).map(|_| {
        let (jobs, keys) = (jobs(&sim, &store), keys.clone());
        tokio::spawn(async move { jobs.start(jobs.client().devices().suspend(keys)).await.unwrap().id().clone() })
    });
    let mut ids = Vec::new();
    for start in starts.collect::<Vec<_>>() {
        ids.push(start.await.unwrap());
    }
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(jobs(&sim, &store).list().await.unwrap().len(), 1);
}

#[tokio::test]
async fn jobs_of_other_accounts_and_simulators_are_listed_but_not_continued() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 1).await;
    let jobs = jobs(&sim, &store).of_instance(Some("one".to_owned()));
    let job = jobs.start(jobs.client().devices().suspend(keys.clone())).await.unwrap();
    let other = sim.client_builder().account("0000123456-00002").build().unwrap();
    let elsewhere = sim.client_builder().base_url(sim.url().replace("127.0.0.1", "localhost")).build().unwrap();
    let others = [
        Jobs::new(store.clone(), other),
        Jobs::new(store.clone(), elsewhere).of_instance(Some("one".to_owned())),
        jobs.clone().of_instance(Some("two".to_owned())),
    ];
    for others in others {
        let listed = others.list().await.unwrap();
        assert!(listed.len() == 1 && !listed[0].is_own);
        let error = others.open(job.id()).await.unwrap().wait().timeout(Duration::from_secs(60)).await.unwrap_err();
        assert!(matches!(error, Error::OtherService { .. }), "{error}");
        assert!(others.unfinished().await.unwrap().is_empty());
    }
    assert!(sim.journal().iter().all(|call| call.operation.as_deref() != Some("suspendDevices")));
    let two = jobs.clone().of_instance(Some("two".to_owned()));
    assert_ne!(two.start(two.client().devices().suspend(keys)).await.unwrap().id(), job.id());
}

/// In each round, one entry of the job was edited in a copy of the store: `from` was replaced by `to`.
#[tokio::test]
async fn a_journal_that_was_edited_is_refused_and_nothing_is_sent() {
    let (sim, store) = (simulator(60, 7).await, memory());
    let keys = devices(&client(&sim), State::Active, 2).await;
    // The connection of the first request is reset before the service acts.
    sim.inject(Fault::reset().on("changeServicePlan").times(1)).unwrap();
    let id = {
        let jobs = jobs(&sim, &store);
        let job = jobs.start(jobs.client().devices().change_plan(keys.clone()).to("m2m-1gb")).batch_size(1).await.unwrap();
        job.run().await.unwrap();
        job.id().clone()
    };
    let sent = || sim.journal().iter().filter(|call| call.operation.as_deref() == Some("changeServicePlan")).count();
    let before = sent();
    let (first, second) = (keys[0].to_string(), keys[1].to_string());
    let edits = [
        ("", "m2m-1gb", "m2m-5mb"),
        ("", "\"devices\":2", "\"devices\":3"),
        ("", "\"devices\":2", "\"devices\":9000000000000000000"),
        ("", "\"version\":1", "\"version\":2"),
        ("", "{", "["),
        ("/devices/0", second.as_str(), first.as_str()),
        ("/devices/0", "iccid:", "icc:"),
        ("/baseline/0", "\"different\":", "\"different\":7,\"x\":"),
        ("/part/0/try/1", "\"deadline\":", "\"devices\":[7],\"deadline\":"),
        ("/part/0/try/1", "nonce", "once"),
        ("/part/1/try/1/answer", "accepted", "perhaps"),
    ];
    for (key, from, to) in edits {
        let (edited, key) = (memory(), format!("job/{id}{key}"));
        let mut changed = 0;
        for stored in store.read(None, Place::START, 100).await.unwrap() {
            let body = String::from_utf8(stored.entry.body.to_vec()).unwrap();
            let is_edited = stored.entry.key == key && body.contains(from);
            changed += usize::from(is_edited);
            let body = if is_edited { body.replacen(from, to, 1) } else { body };
            edited.append(vec![Entry { body: body.into(), ..stored.entry }]).await.unwrap();
        }
        assert_eq!(changed, 1, "{key} does not contain {from}");
        let error = jobs(&sim, &edited).open(&id).await.unwrap_err();
        let is_of_another_version = from.contains("version") && error.to_string().contains("use the release of the program");
        assert!(matches!(error, Error::Damaged { .. }) || is_of_another_version, "{key}, {to}: {error}");
        assert_eq!(sent(), before, "{key}, {to}");
    }
}

/// A job suspends a SIM, and a later job restores it by its phone number. Nothing in the store connects the two, so the first input
/// is only answered from the finished job if the service still shows the SIM as suspended.
#[tokio::test]
async fn a_finished_job_is_not_returned_if_its_change_was_undone_under_another_identifier() {
    let (sim, store) = (simulator(60, 5).await, memory());
    let client = client(&sim);
    let active = client.devices().list().state(State::Active).collect().await.unwrap();
    let key = |kind: &str, id: Option<&str>| format!("{kind}:{}", id.unwrap()).parse::<DeviceKey>().unwrap();
    let (iccid, number, other) = (key("iccid", active[0].iccid()), key("mdn", active[0].mdn()), key("mdn", active[1].mdn()));
    let jobs = jobs(&sim, &store);
    let suspend = || jobs.start(client.devices().suspend([iccid.clone()]));
    let first = suspend().await.unwrap();
    assert_eq!(first.wait().await.unwrap().counts.done, 1);
    jobs.start(client.devices().suspend([other])).await.unwrap().wait().await.unwrap();
    assert_eq!(suspend().await.unwrap().origin(), Origin::Finished, "a job for another device made the input start again");
    jobs.start(client.devices().restore([number])).await.unwrap().wait().await.unwrap();
    let second = suspend().await.unwrap();
    assert_eq!((second.origin(), second.id() == first.id()), (Origin::Started, false));
    assert_eq!(second.wait().await.unwrap().counts.done, 1);
}
