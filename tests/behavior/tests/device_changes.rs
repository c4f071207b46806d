//! Changes of plan, cost center, custom fields, place of use, account and identifiers; adding and deleting devices.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::time::Duration;

use behavior::{SimClock, calls, client, client_builder, in_state, listen};
use support::sync_and_async;
use thingspace::raw::types::{Address, CustomerName, PlaceOfUse};
use thingspace::{
    ChangeKind, ChangeRequest, Client, DeviceId, DeviceKey, ErrorKind, Evidence, IdKind, Outcome, Outcomes, ProfileChange,
    RequestHandle, State, Target,
};
use thingspace_sim::{Clock, Fault, LineState, Simulator};

const AT_ONCE: std::ops::Range<Duration> = Duration::ZERO..Duration::ZERO;
const OTHER: &str = "0000123456-00002";

async fn sim(seed: u64) -> Simulator {
    Simulator::builder().devices(300).seed(seed).clock(Clock::paused()).callback_delay(AT_ONCE).start().await.unwrap()
}

async fn keys(client: &Client, count: usize) -> Vec<DeviceKey> {
    in_state(client, State::Active, count).await.iter().map(|device| device.key().unwrap()).collect()
}

fn place() -> PlaceOfUse {
    let address = Address::builder().address_line1("7 Quay").city("Springfield").state("IL").zip("62701").country("USA");
    let name = CustomerName::builder().first_name("Site").last_name("Operations");
    PlaceOfUse::builder().address(address).customer_name(name).try_into().unwrap()
}

const ATTRIBUTE_CHANGES: [ChangeKind; 5] =
    [ChangeKind::Plan, ChangeKind::CostCenter, ChangeKind::CustomFields, ChangeKind::PlaceOfUse, ChangeKind::Identifiers];

/// Sends a change of this kind for one device.
async fn change(client: &Client, kind: ChangeKind, key: DeviceKey) -> ChangeRequest {
    let devices = client.devices();
    let request = match kind {
        ChangeKind::Plan => devices.change_plan([key]).to("NB-IoT NIDD 1MB").submit().await,
        ChangeKind::CostCenter => devices.change_cost_center([key]).to("WATER-7").submit().await,
        ChangeKind::CustomFields => devices.change_custom_fields([key]).set("CustomField2", "pump 7").submit().await,
        ChangeKind::PlaceOfUse => devices.change_place_of_use([key], place()).submit().await,
        ChangeKind::Account => devices.move_to([key], OTHER).submit().await,
        ChangeKind::Identifiers => devices.change_identifiers(key).to(DeviceId::imei("490154203237518").unwrap()).submit().await,
        other => panic!("{other:?}"),
    };
    request.unwrap()
}

fn all_done(outcomes: &Outcomes, by: Evidence) -> bool {
    outcomes.iter().all(|(_, outcome)| matches!(outcome, Outcome::Done { evidence, .. } if *evidence == by))
}

#[sync_and_async]
async fn every_change_ends_with_a_callback_per_device() {
    let sim = sim(31).await;
    let client = client(&sim);
    let receiver = listen(&client).await;
    let devices = keys(&client, 6).await;
    for (kind, device) in ATTRIBUTE_CHANGES.into_iter().chain([ChangeKind::Account]).zip(devices) {
        let request = change(&client, kind, device).await;
        let outcomes = request.wait().listening(receiver.inbox()).await;
        assert!(all_done(&outcomes, Evidence::Callback), "{kind:?}: {outcomes:?}");
        assert_eq!(calls(&sim, kind.operation()), 1);
    }
}

#[sync_and_async]
async fn every_change_that_a_list_shows_is_confirmed_by_polling() {
    let sim = sim(32).await;
    let client = client(&sim);
    let devices = keys(&client, 5).await;
    for (kind, device) in ATTRIBUTE_CHANGES.into_iter().zip(devices) {
        let outcomes = change(&client, kind, device).await.wait().poll_after(Duration::ZERO).await;
        assert!(all_done(&outcomes, Evidence::Polled), "{kind:?}: {outcomes:?}");
    }
}

#[sync_and_async]
async fn a_change_that_was_not_made_stays_unknown() {
    let sim = sim(33).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let devices = keys(&client, 5).await;
    for (kind, device) in ATTRIBUTE_CHANGES.into_iter().zip(devices) {
        // Every request is lost before the service acts, including the retries of idempotent changes.
        sim.inject(Fault::reset().on(kind.operation())).unwrap();
        let request = driver.drive(change(&client, kind, device)).await;
        assert!(request.request_id().is_none() && request.lost().is_some(), "{kind:?}");
        let wait = request.wait().poll_after(Duration::ZERO).timeout(Duration::from_secs(10));
        let outcomes = driver.drive(wait.into_future()).await;
        assert_eq!(outcomes.unknown(), 1, "{kind:?}: {outcomes:?}");
        // Histories do not show these kinds of changes, so the client reads no history.
        let reconciled = request.reconcile().await;
        assert_eq!(reconciled.unknown(), 1, "{kind:?}: {reconciled:?}");
        assert_eq!(calls(&sim, "listDeviceProvisioningHistory"), 0);
    }
}

#[sync_and_async]
async fn a_plan_change_is_never_retried_after_a_lost_answer() {
    let sim = sim(34).await;
    let client = client(&sim);
    let device = keys(&client, 1).await.remove(0);
    sim.inject(Fault::reset().acted().on("changeServicePlan").times(1)).unwrap();
    let request = change(&client, ChangeKind::Plan, device).await;
    assert!(request.request_id().is_none());
    let outcomes = request.wait().poll_after(Duration::ZERO).await;
    assert!(all_done(&outcomes, Evidence::Polled), "{outcomes:?}");
    assert_eq!(calls(&sim, "changeServicePlan"), 1);
}

#[sync_and_async]
async fn idempotent_changes_are_retried() {
    let sim = sim(35).await;
    let (clock, mut driver) = SimClock::driven(&sim);
    let client = client_builder(&sim).clock(clock).build().unwrap();
    let devices = keys(&client, 2).await;
    for (kind, device) in [ChangeKind::CostCenter, ChangeKind::PlaceOfUse].into_iter().zip(devices) {
        sim.inject(Fault::reset().acted().on(kind.operation()).times(1)).unwrap();
        let request = driver.drive(change(&client, kind, device)).await;
        assert!(request.request_id().is_some(), "{kind:?}");
        assert_eq!(calls(&sim, kind.operation()), 2);
    }
}

#[sync_and_async]
async fn a_cost_center_can_be_removed() {
    let sim = sim(36).await;
    let client = client(&sim);
    let device = keys(&client, 1).await.remove(0);
    let set = change(&client, ChangeKind::CostCenter, device.clone()).await;
    assert_eq!(set.wait().poll_after(Duration::ZERO).await.done(), 1);
    let id = device.ids()[0].clone();
    assert_eq!(client.devices().get(&id).await.unwrap().attribute("CostCenterCode"), Some("WATER-7"));
    let removed = client.devices().change_cost_center([device]).none().submit().await.unwrap();
    assert_eq!(removed.wait().poll_after(Duration::ZERO).await.done(), 1);
    assert_eq!(client.devices().get(&id).await.unwrap().attribute("CostCenterCode"), None);
}

#[sync_and_async]
async fn a_refused_device_is_reported_with_the_reason() {
    let sim = sim(37).await;
    let client = client(&sim);
    let receiver = listen(&client).await;
    let suspended = in_state(&client, State::Suspend, 1).await[0].key().unwrap();
    let outcomes = change(&client, ChangeKind::Plan, suspended).await.wait().listening(receiver.inbox()).await;
    let codes: Vec<_> = outcomes.refusals().map(|(_, refusal)| refusal.code().unwrap().to_owned()).collect();
    assert_eq!(codes, ["INPUT_INVALID.DeviceState.Invalid"]);
}

#[sync_and_async]
async fn a_bulk_plan_change_is_split_into_requests_and_confirmed_by_polling() {
    let sim = sim(38).await;
    let client = client(&sim);
    let devices = keys(&client, 60).await;
    let bulk = client.devices().change_plan(devices).to("NB-IoT NIDD 1MB").in_bulk().devices_per_request(25);
    let requests = bulk.submit().await.unwrap();
    assert_eq!(requests.requests().len(), 3);
    let outcomes = requests.wait().poll_after(Duration::ZERO).await;
    assert_eq!((outcomes.done(), outcomes.unknown()), (60, 0));
    assert!(sim.fleet().iter().filter(|device| device.service_plan.as_deref() == Some("NB-IoT NIDD 1MB")).count() >= 60);
}

/// CarrierService sends two messages about an EID swap. The first reports a deactivation, and the second reports the exchange of
/// the identifiers. Only the second message is the outcome (quirk euicc-swap-callbacks).
#[sync_and_async]
async fn an_eid_swap_is_done_after_the_exchange_of_identifiers_and_not_after_the_deactivation() {
    let sim = sim(40).await;
    let client = client(&sim);
    let receiver = listen(&client).await;
    let chips = in_state(&client, State::Active, 150).await.into_iter().filter(|device| device.id(&IdKind::Eid).is_some());
    let chips: Vec<_> = chips.take(2).collect();
    let new: DeviceKey = "eid:89033023426200000000000000000001".parse().unwrap();
    let request = client.euicc().swap_device(&chips[0], new.clone()).smsr_oid("1.3.6.1.4.1.99999.1").submit().await.unwrap();
    sim.settle().await;
    let early = request.wait().listening(receiver.inbox()).timeout(Duration::ZERO).await;
    assert_eq!((early.done(), early.unknown()), (0, 1), "expected no outcome after the deactivation alone: {early:?}");
    sim.clock().advance(Duration::from_secs(5));
    sim.settle().await;
    let outcomes = request.wait().listening(receiver.inbox()).await;
    assert!(all_done(&outcomes, Evidence::Callback) && outcomes.done() == 1, "{outcomes:?}");
    // Invalid replacements: the device itself, a device without an EID, and a device with an identifier other than its EID and
    // IMEI.
    let iccid: DeviceKey = format!("iccid:{}", chips[1].iccid().unwrap()).parse().unwrap();
    let more: DeviceKey = format!("{new}+{iccid}").parse().unwrap();
    for (to, part) in
        [(Target::from(&chips[1]), "is the device itself"), (iccid.into(), "has no EID"), (more.into(), "other than")]
    {
        let error = client.euicc().swap_device(&chips[1], to).submit().await.unwrap_err();
        assert!(error.kind() == ErrorKind::Config && error.to_string().contains(part), "{error}");
    }
}

#[sync_and_async]
async fn another_process_can_wait_for_a_plan_change() {
    let sim = sim(39).await;
    let device = keys(&client(&sim), 1).await.remove(0);
    let stored = serde_json::to_string(&change(&client(&sim), ChangeKind::Plan, device).await.handle()).unwrap();
    let handle: RequestHandle = serde_json::from_str(&stored).unwrap();
    let outcomes = client(&sim).resume(&handle).unwrap().wait().poll_after(Duration::ZERO).await;
    assert!(all_done(&outcomes, Evidence::Polled), "{outcomes:?}");
}

#[sync_and_async]
async fn invalid_arguments_are_refused_before_sending() {
    let sim = sim(41).await;
    let checked = client(&sim);
    let device: DeviceKey = "imei:490154203237518".parse().unwrap();
    let refused = |error: thingspace::Error, part: &str| {
        assert_eq!(error.kind(), ErrorKind::Config, "{error}");
        assert!(error.to_string().contains(part), "{error}");
    };
    let devices = checked.devices();
    let none: [DeviceKey; 0] = [];
    refused(devices.change_plan([device.clone()]).submit().await.unwrap_err(), "call .to(code)");
    refused(devices.change_plan(none.clone()).to("m2m-5mb").submit().await.unwrap_err(), "name at least one");
    refused(devices.change_cost_center([device.clone()]).to("x".repeat(37)).submit().await.unwrap_err(), "more than 36");
    refused(devices.change_custom_fields([device.clone()]).submit().await.unwrap_err(), "call .set(");
    let long = devices.change_custom_fields([device.clone()]).set("CustomField1", "x".repeat(51));
    refused(long.submit().await.unwrap_err(), "more than 50");
    refused(devices.move_to([device.clone()], checked.account()).submit().await.unwrap_err(), "is the account of the client");
    refused(devices.change_identifiers(device.clone()).submit().await.unwrap_err(), ".option(");
    let chip =
        [DeviceId::imei("490154203237518").unwrap(), DeviceId::new(IdKind::Eid, "89033023426200000000000000000001").unwrap()];
    let swap = chip.iter().cloned().fold(devices.change_identifiers(device.clone()), |swap, id| swap.to(id));
    refused(swap.clone().submit().await.unwrap_err(), "call .smsr_oid(oid)");
    refused(swap.smsr_oid(" ").submit().await.unwrap_err(), "the SM-SR OID is empty");
    refused(checked.euicc().enable([device.clone()]).submit().await.unwrap_err(), "has no EID and no ICCID");
    refused(checked.euicc().enable([device.clone()]).in_bulk().submit().await.unwrap_err(), "has no EID and no ICCID");
    refused(devices.add(["mdn:5055550143".parse::<DeviceKey>().unwrap()]).submit().await.unwrap_err(), "has no IMEI or ICCID");
    let activation = devices.activate([device.clone()]).plan("m2m-5mb").zip("9810");
    refused(activation.submit().await.unwrap_err(), "five digits");
    refused(devices.add(none.clone()).submit().await.unwrap_err(), "name at least one");
    let many = (0..10_001).map(|number| format!("imei:{number:015}").parse::<DeviceKey>().unwrap());
    refused(devices.move_to(many, OTHER).submit().await.unwrap_err(), ".in_bulk()");
    let unknown_member = checked.euicc().enable([device.clone()]).carrier("Verizon Wireless");
    refused(unknown_member.submit().await.unwrap_err(), "enableProfile does not take `carrierName`");
    assert!(sim.journal().is_empty());

    // Without local checks, the client sends the long value and the service refuses it.
    let unchecked = client_builder(&sim).local_checks(false).build().unwrap();
    let long = unchecked.devices().change_custom_fields([device.clone()]).set("CustomField1", "x".repeat(51));
    assert_eq!(long.submit().await.unwrap_err().status(), Some(400));
}

fn spare(number: usize) -> DeviceKey {
    format!("imei:{:015}+iccid:89148000{:012}", 990_000_000_000_000_u64 + number as u64, number).parse().unwrap()
}

#[sync_and_async]
async fn devices_are_added_in_several_requests_with_one_outcome_per_device() {
    let sim = sim(42).await;
    let client = client(&sim);
    let known = in_state(&client, State::Active, 1).await[0].key().unwrap();
    let devices: Vec<DeviceKey> = (0..350).map(spare).chain([known]).collect();
    let outcomes = client.devices().add(devices.clone()).custom_field("CustomField1", "depot").submit().await.unwrap();
    assert_eq!((outcomes.done(), outcomes.refused(), outcomes.unknown()), (350, 1, 0), "{outcomes:?}");
    assert_eq!(calls(&sim, "addDevices"), 2);
    assert_eq!(sim.fleet().len(), 650);
    assert_eq!(client.devices().get(&devices[7].ids()[0]).await.unwrap().state(), Some(&State::PreActive));
    assert_eq!(outcomes.iter().nth(350).map(|(key, _)| key), devices.last());
}

#[sync_and_async]
async fn adding_devices_stops_at_a_lost_answer_and_nothing_is_sent_again() {
    let sim = sim(43).await;
    let client = client(&sim);
    sim.inject(Fault::reset().acted().on("addDevices").every(2).times(1)).unwrap();
    let outcomes = client.devices().add((0..500).map(spare)).submit().await.unwrap();
    assert_eq!((outcomes.done(), outcomes.unknown(), outcomes.not_sent()), (200, 200, 100));
    assert_eq!((calls(&sim, "addDevices"), sim.fleet().len()), (2, 700));
}

#[sync_and_async]
async fn only_deactivated_devices_are_deleted() {
    let sim = sim(44).await;
    let client = client(&sim);
    let deactivated = in_state(&client, State::Deactive, 2).await;
    let active = in_state(&client, State::Active, 1).await;
    let devices = deactivated.iter().chain(&active).map(|device| device.key().unwrap());
    let outcomes = client.devices().delete(devices).submit().await.unwrap();
    assert_eq!((outcomes.done(), outcomes.refused()), (2, 1), "{outcomes:?}");
    assert!(all_done_or_refused(&outcomes));
    assert_eq!(sim.fleet().len(), 298);
    sim.fail_next("deleteDevices", 400, 1);
    let refused = client.devices().delete([active[0].key().unwrap()]).submit().await.unwrap_err();
    assert_eq!(refused.status(), Some(400));
}

fn all_done_or_refused(outcomes: &Outcomes) -> bool {
    outcomes.iter().all(|(_, outcome)| matches!(outcome, Outcome::Done { evidence: Evidence::Answer, .. } | Outcome::Refused(_)))
}

/// Returns a spare eUICC device, identified by EID and IMEI.
fn chip(sim: &Simulator) -> DeviceKey {
    let device = sim.fleet().into_iter().find(|device| device.eid.is_some() && device.state == LineState::PreActive).unwrap();
    let ids = [(IdKind::Eid, device.eid.unwrap()), (IdKind::Imei, device.imei)];
    DeviceKey::new(ids.map(|(kind, id)| DeviceId::new(kind, id).unwrap())).unwrap()
}

#[sync_and_async]
async fn profile_changes_end_with_a_callback_or_a_status() {
    for listening in [true, false] {
        let sim = sim(45).await;
        let client = client(&sim);
        let receiver = listen(&client).await;
        let url = receiver.url("DeviceProfileService");
        client.callbacks().register("DeviceProfileService", url, receiver.inbox().credentials()).await.unwrap();
        let activate = client.euicc().activate([chip(&sim)]).plan("m2m-5mb").zip("98101");
        let request = activate.submit().await.unwrap();
        assert_eq!(request.kind(), ChangeKind::Profile(ProfileChange::Activate));
        sim.settle().await;
        let wait = request.wait().poll_after(Duration::ZERO);
        let outcomes = if listening { wait.listening(receiver.inbox()).await } else { wait.await };
        let evidence = if listening { Evidence::Callback } else { Evidence::RequestStatus };
        assert!(all_done(&outcomes, evidence), "{outcomes:?}");
    }
}

#[sync_and_async]
async fn a_change_that_no_list_shows_is_not_polled() {
    let sim = sim(46).await;
    let client = client(&sim);
    let device = keys(&client, 1).await.remove(0);
    let before = sim.journal().len();
    let request = client.devices().detach(device).submit().await.unwrap();
    // No list shows this change, and nothing listens for its callback, so the wait ends immediately.
    let outcomes = request.wait().await;
    assert_eq!((outcomes.unknown(), sim.journal().len()), (1, before + 1), "{outcomes:?}");
}
