//! Tests that a method exists for every operation of the OpenAPI description that is not listed in `WITHOUT`. The test calls each
//! method, and the simulator's journal shows which operations the method called. `golden/methods.txt` must match the result,
//! because `cargo xtask generate` writes `docs/reference/surfaces.md` from that file. `THINGSPACE_WRITE=1` makes the test write
//! the file.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a panic fails the test")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use behavior::{client, in_state};
use jiff::Timestamp;
use jiff::civil::date;
use support::sync_and_async;
use thingspace::callbacks::Credentials;
use thingspace::raw::operation::OPERATIONS;
use thingspace::raw::types::{
    Address, CampaignFirmwareUpgrade, CampaignProtocol, CampaignSoftwareUpgrade, CustomerName, LocationCallbackService,
    PlaceOfUse, ReachabilityType, UpgradeStatus,
};
use thingspace::{
    BillingCycle, Client, Device, DeviceId, DeviceKey, IdKind, LocationSource, Locations, PasswordFile, State, label,
};
use thingspace_sim::{Clock, LineState, LineView, Simulator};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/golden/methods.txt");

/// Operations without a method. Revoking a bearer token would affect other programs, because the service returns the same token
/// for every token request until the token expires. Revoking is not needed either, because a token expires within an hour.
const WITHOUT: &[&str] = &["revokeOauthToken"];

/// The methods that call each operation, according to the journal.
#[derive(Default)]
struct Seen(BTreeMap<String, Vec<&'static str>>);

/// Calls a method and records which operations it called.
macro_rules! record {
    ($seen:ident, $sim:ident, $method:literal, $call:expr) => {{
        let before = $sim.journal().len();
        let result = $call;
        for call in &$sim.journal()[before..] {
            let operation = call.operation.clone().unwrap();
            assert!(call.status.is_some_and(|status| status < 300), "{}: {call:?}", $method);
            let methods = $seen.0.entry(operation).or_default();
            if !methods.contains(&$method) {
                methods.push($method);
            }
        }
        result
    }};
}

/// Like `record!`, but discards the result of the method.
macro_rules! call {
    ($seen:ident, $sim:ident, $method:literal, $call:expr) => {
        let _ = record!($seen, $sim, $method, $call);
    };
}

/// The simulator, the client, and the devices that the calls use.
struct Fleet {
    sim: Simulator,
    client: Client,
    active: Vec<Device>,
    chips: Vec<LineView>,
    listener: Credentials,
}

impl Fleet {
    async fn new() -> Self {
        let no_delay = Duration::ZERO..Duration::ZERO;
        let sim =
            Simulator::builder().devices(400).seed(71).clock(Clock::paused()).callback_delay(no_delay).start().await.unwrap();
        let client = client(&sim);
        let active = in_state(&client, State::Active, 120).await;
        let chips = sim.fleet().into_iter().filter(|device| device.eid.is_some() && device.state == LineState::Active).collect();
        Self { sim, client, active, chips, listener: Credentials::new("methods", "k4-Copper-Finch") }
    }

    fn key(&self, number: usize) -> DeviceKey {
        self.active[number].key().unwrap()
    }

    fn iccid(&self, number: usize) -> DeviceId {
        DeviceId::iccid(self.active[number].iccid().unwrap()).unwrap()
    }

    fn imei(&self, number: usize) -> DeviceId {
        DeviceId::imei(self.active[number].imei().unwrap()).unwrap()
    }

    fn eid(&self, number: usize) -> DeviceId {
        DeviceId::new(IdKind::Eid, self.chips[number].eid.clone().unwrap()).unwrap()
    }

    /// Returns an eUICC device, identified by EID and one more identifier.
    fn chip(&self, number: usize, kind: IdKind) -> DeviceKey {
        let device = &self.chips[number];
        let id = if kind == IdKind::Imei { device.imei.clone() } else { device.iccid.clone() };
        DeviceKey::new([self.eid(number), DeviceId::new(kind, id).unwrap()]).unwrap()
    }
}

fn place() -> PlaceOfUse {
    let address = Address::builder().address_line1("7 Quay").city("Springfield").state("IL").zip("62701").country("USA");
    let name = CustomerName::builder().first_name("Site").last_name("Operations");
    PlaceOfUse::builder().address(address).customer_name(name).try_into().unwrap()
}

/// Returns a billing cycle of 2025.
fn cycle(month: u8) -> BillingCycle {
    BillingCycle::new(2025, month).unwrap()
}

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

fn month() -> (Timestamp, Timestamp) {
    (at("2025-12-01T00:00:00Z"), at("2025-12-31T00:00:00Z"))
}

async fn session(seen: &mut Seen, fleet: &Fleet) {
    let sim = &fleet.sim;
    // The client of `fleet` is already logged in, so another client logs in here.
    let fresh = behavior::client(sim);
    call!(seen, sim, "Client::login", fresh.login().await.unwrap());
    call!(seen, sim, "Client::logout", fresh.logout().await.unwrap());
}

async fn callbacks(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, .. } = fleet;
    let url = format!("{}/all", sim.inbox_url());
    for service in [
        "CarrierService",
        "DeviceService",
        "DiagnosticsService",
        "DeviceSuspensionStatus",
        "DeviceUsage",
        "DevicePRLInformation",
        "DeviceProfileService",
        "EnhancedConnectivityService",
        "NiddService",
        "StateService",
        "DevicePromoUsage",
    ] {
        let register = client.callbacks().register(service, &url, &fleet.listener);
        call!(seen, sim, "Callbacks::register", register.await.unwrap());
    }
    call!(seen, sim, "Callbacks::list", client.callbacks().list().await.unwrap());
    call!(seen, sim, "Callbacks::deregister", client.callbacks().deregister("PromoChanges").await.ok());
}

async fn devices(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, active, .. } = fleet;
    let devices = client.devices();
    call!(seen, sim, "Devices::list", devices.list().collect().await.unwrap());
    call!(seen, sim, "Devices::get", devices.get(&fleet.iccid(0)).await.unwrap());
    let spare = in_state(client, State::PreActive, 1).await[0].key().unwrap();
    let activate = devices.activate([spare]).plan("m2m-5mb").zip("98101");
    let activated = record!(seen, sim, "Devices::activate", activate.submit().await.unwrap());
    call!(seen, sim, "Request::wait", activated.wait().poll_after(Duration::ZERO).timeout(Duration::from_millis(1)).await);
    let status = client.request_status(activated.request_id().unwrap());
    call!(seen, sim, "Client::request_status", status.await.unwrap());
    call!(seen, sim, "Devices::suspend", devices.suspend([fleet.key(1)]).submit().await.unwrap());
    call!(seen, sim, "Devices::restore", devices.restore([fleet.key(1)]).submit().await.unwrap());
    let deactivated = record!(seen, sim, "Devices::deactivate", devices.deactivate([fleet.key(2)]).submit().await.unwrap());
    call!(seen, sim, "Request::reconcile", deactivated.reconcile().await);
    call!(seen, sim, "Devices::change_plan", devices.change_plan([fleet.key(3)]).to("m2m-1gb").submit().await.unwrap());
    call!(seen, sim, "Devices::change_cost_center", devices.change_cost_center([fleet.key(3)]).none().submit().await.unwrap());
    let fields = devices.change_custom_fields([fleet.key(3)]).set("CustomField1", "pump 7");
    call!(seen, sim, "Devices::change_custom_fields", fields.submit().await.unwrap());
    let moved = devices.change_place_of_use([fleet.key(3)], place());
    call!(seen, sim, "Devices::change_place_of_use", moved.submit().await.unwrap());
    call!(seen, sim, "Devices::move_to", devices.move_to([fleet.key(4)], "0000123456-00002").submit().await.unwrap());
    let swap = devices.change_identifiers(fleet.key(5)).to(DeviceId::imei("490154203237518").unwrap());
    call!(seen, sim, "Devices::change_identifiers", swap.submit().await.unwrap());
    let go = devices.go_to_state([fleet.key(6)], "field-rollout", "in-field").plan("m2m-5mb").zip("98101");
    call!(seen, sim, "Devices::go_to_state", go.submit().await.unwrap());
    call!(seen, sim, "Devices::detach", devices.detach(fleet.key(7)).submit().await.unwrap());
    let new: DeviceKey = "imei:990000000000009+iccid:89148000000000000009".parse().unwrap();
    call!(seen, sim, "Devices::add", devices.add([new]).submit().await.unwrap());
    let given_up = in_state(client, State::Deactive, 1).await[0].key().unwrap();
    call!(seen, sim, "Devices::delete", devices.delete([given_up]).submit().await.unwrap());

    let mdn = DeviceId::mdn(active[8].mdn().unwrap()).unwrap();
    call!(seen, sim, "Devices::diagnostics", devices.diagnostics(&mdn).await.unwrap());
    let (from, to) = month();
    let mismatched = devices.mismatched_hardware([fleet.iccid(8)], from, to);
    call!(seen, sim, "Devices::mismatched_hardware", mismatched.await.unwrap());
    call!(seen, sim, "Devices::availability", devices.availability([fleet.iccid(8)]).await.unwrap());
    call!(seen, sim, "Devices::suspension_status", devices.suspension_status([fleet.iccid(8)]).await.unwrap());
    call!(seen, sim, "Devices::roaming_lists", devices.roaming_lists([fleet.iccid(8)]).await.unwrap());
    call!(seen, sim, "Devices::order_status", devices.order_status(&fleet.iccid(8), None).await.unwrap());
    let upload = || devices.upload([DeviceId::imei("490154203237526").unwrap()], "VZW000000000001").report_to("it@example.com");
    call!(seen, sim, "Devices::upload", upload().submit().await.unwrap());
    let pair: DeviceKey = "imei:990000000000025+iccid:89148000000000000017".parse().unwrap();
    let upload = devices.upload([pair], "VZW000000000001").report_to("it@example.com").activate("m2m-5mb", "98101");
    call!(seen, sim, "Upload::activate", upload.submit().await.unwrap());
}

async fn histories(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, .. } = fleet;
    let ((from, to), id) = (month(), fleet.iccid(9));
    call!(seen, sim, "Client::usage", client.usage().of(&id, from, to).collect().await.unwrap());
    call!(seen, sim, "Client::connections", client.connections().of(&id, from, to).collect().await.unwrap());
    call!(seen, sim, "Client::provisioning", client.provisioning().of(&id, from, to).collect().await.unwrap());
    call!(seen, sim, "Histories<Usage>::totals", client.usage().totals([id.clone()], from, to).await.unwrap());
    let request = client.provisioning().by_callback([id.clone()], from, to);
    call!(seen, sim, "Histories<ProvisioningHistory>::by_callback", request.await.unwrap());
    call!(seen, sim, "PromoHistories::of", client.promo_usage().of(&id, from, to).collect().await.unwrap());
    call!(seen, sim, "PromoHistories::totals", client.promo_usage().totals([id], from, to).await.unwrap());
}

async fn small_resources(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, .. } = fleet;
    let sms = client.sms();
    call!(seen, sim, "Sms::send", sms.send("report").to([fleet.iccid(10)]).submit().await.unwrap());
    call!(seen, sim, "Sms::received", sms.received().collect().await.unwrap());
    let (from, to) = month();
    call!(seen, sim, "Sms::events", sms.events(&fleet.iccid(10), from, to).await.unwrap());
    call!(seen, sim, "Sms::start_delivery", sms.start_delivery().await.unwrap());
    let hour = Duration::from_secs(3_600);
    call!(seen, sim, "Nidd::send", client.nidd().send([fleet.iccid(10)], [1, 2], hour).await.unwrap());

    let groups = client.groups();
    call!(seen, sim, "Groups::create", groups.create("depot", "In stock", [fleet.iccid(11)]).await.unwrap());
    call!(seen, sim, "Groups::list", groups.list().await.unwrap());
    call!(seen, sim, "Groups::add", groups.add([fleet.iccid(12)], "depot").await.unwrap());
    call!(seen, sim, "Groups::remove", groups.remove([fleet.iccid(12)], "depot").await.unwrap());
    call!(seen, sim, "Groups::describe", groups.describe("depot", "On the shelf").await.unwrap());
    call!(seen, sim, "Groups::rename", groups.rename("depot", "shelf").await.unwrap());
    let members = record!(seen, sim, "Groups::members", groups.members("shelf").collect().await.unwrap());
    assert_eq!(members.len(), 1);
    call!(seen, sim, "Groups::delete", groups.delete("shelf").await.unwrap());

    let accounts = client.accounts();
    call!(seen, sim, "Accounts::get", accounts.get().await.unwrap());
    call!(seen, sim, "Accounts::plans", accounts.plans().await.unwrap());
    call!(seen, sim, "Accounts::leads", accounts.leads().collect().await.unwrap());
    call!(seen, sim, "Accounts::states_and_services", accounts.states_and_services().await.unwrap());
    call!(seen, sim, "Accounts::skus", accounts.skus().await.unwrap());

    let reachability = client.reachability();
    let until = at("2026-02-01T00:00:00Z");
    let watch = reachability.watch([fleet.iccid(13)], ReachabilityType::ReachableForData, until);
    call!(seen, sim, "Reachability::watch", watch.await.unwrap());
    sim.settle().await;
    let bodies: Vec<serde_json::Value> =
        sim.inbox().iter().map(|message| serde_json::from_str(message.body.get()).unwrap()).collect();
    let monitor = bodies.iter().find_map(|body| body["deviceResponse"]["reachabilityResponse"]["monitorId"].as_str());
    call!(seen, sim, "Reachability::stop", reachability.stop([monitor.unwrap()]).await.unwrap());
    call!(seen, sim, "Reachability::monitors", reachability.monitors([fleet.iccid(13)], None).await.unwrap());
    let id = fleet.iccid(13);
    let status = reachability.status(&id, ReachabilityType::ReachableForData);
    call!(seen, sim, "Reachability::status", status.await.unwrap());

    let usage = || label("usage", "infotainment");
    call!(seen, sim, "Labels::set", client.labels().set([fleet.eid(0)], usage()).await.unwrap());
    call!(seen, sim, "Labels::remove", client.labels().remove([fleet.eid(0)], usage()).await.unwrap());
    let billed = client.billed_usage();
    call!(seen, sim, "BilledUsage::of_device", billed.of_device(&fleet.eid(0), Some(cycle(11))).await.unwrap());
    call!(seen, sim, "BilledUsage::of_labels", billed.of_labels([usage()], None).await.unwrap());
    call!(seen, sim, "BilledUsage::of_devices", billed.of_devices([fleet.eid(0)], None).await.unwrap());
    let cycles = billed.of_cycles([fleet.eid(0)], cycle(10), cycle(11));
    call!(seen, sim, "BilledUsage::of_cycles", cycles.await.unwrap());
}

async fn locations(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, active, .. } = fleet;
    let locations = client.locations();
    let device = || Locations::device_info(&active[20]).unwrap();
    let listeners = locations.listeners();
    let service = LocationCallbackService::DeviceLocation;
    let url = format!("{}/places", sim.inbox_url());
    call!(seen, sim, "LocationListeners::register", listeners.register(service.clone(), url).await.unwrap());
    call!(seen, sim, "LocationListeners::list", listeners.list().await.unwrap());
    call!(seen, sim, "LocationListeners::deregister", listeners.deregister(service).await.unwrap());
    call!(seen, sim, "Locations::find", locations.find([device()], LocationSource::Network).await.unwrap());
    let request = record!(seen, sim, "Locations::request", locations.request([device()], LocationSource::Network).await.unwrap());
    let id = request.request_id().unwrap().to_owned();
    call!(seen, sim, "Locations::cancel_request", locations.cancel_request(&id).await.unwrap());
    let order = || locations.order_report([device()], LocationSource::Network);
    let report = record!(seen, sim, "Locations::order_report", order().await.unwrap());
    call!(seen, sim, "Locations::cancel_report", locations.cancel_report(&report.txid).await.unwrap());
    let report = order().await.unwrap();
    sim.clock().advance(Duration::from_secs(3_600));
    sim.settle().await;
    // The tokens have expired, because the clock was advanced. Log in here, so that the login is not recorded for the next
    // method.
    client.login().await.unwrap();
    call!(seen, sim, "Locations::report_status", locations.report_status(&report.txid).await.unwrap());
    let places = record!(seen, sim, "Locations::report", locations.report(&report.txid).collect().await.unwrap());
    assert_eq!(places.len(), 1);
    call!(seen, sim, "Locations::consents", locations.consents().await.unwrap());
    call!(seen, sim, "Locations::record_consents", locations.record_consents([fleet.imei(20)]).await.unwrap());
    call!(seen, sim, "Locations::set_consent_of_all", locations.set_consent_of_all(1).await.unwrap());
    call!(seen, sim, "Locations::exclude", locations.exclude([fleet.imei(21)]).await.unwrap());
    let excluded = record!(seen, sim, "Locations::exclusions", locations.exclusions().collect().await.unwrap());
    assert_eq!(excluded, [fleet.imei(21).id()]);
    call!(seen, sim, "Locations::include", locations.include([fleet.imei(21)]).await.unwrap());
    call!(seen, sim, "Locations::exclude_all", locations.exclude_all().await.unwrap());
    call!(seen, sim, "Locations::subscription", locations.subscription().await.unwrap());
    let usage = locations.usage(date(2026, 1, 1), date(2026, 1, 31));
    call!(seen, sim, "Locations::usage", usage.await.unwrap());
}

async fn firmware(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, .. } = fleet;
    let firmware = client.firmware();
    let images = record!(seen, sim, "Firmware::list", firmware.list().await.unwrap());
    let devices = record!(seen, sim, "Firmware::devices", firmware.devices().collect().await.unwrap());
    let image = &images[0];
    let fits: Vec<DeviceId> = devices
        .iter()
        .filter(|device| device.model == image.model && device.firmware == image.from_version)
        .filter_map(|device| DeviceId::imei(device.device_id.clone()?).ok())
        .take(3)
        .collect();
    call!(seen, sim, "Firmware::assign_licenses", firmware.assign_licenses(fits.clone()).await.unwrap());
    call!(seen, sim, "Firmware::licensed", firmware.licensed().collect().await.unwrap());
    let (name, version) = (image.firmware_name.clone().unwrap(), image.to_version.clone().unwrap());
    let schedule = firmware.schedule(fits[..1].to_vec(), &name, &version, date(2026, 1, 10), date(2026, 1, 12));
    let upgrade = record!(seen, sim, "Firmware::schedule", schedule.await.unwrap()).id.unwrap();
    call!(seen, sim, "Firmware::add_devices", firmware.add_devices(fits[1..2].to_vec(), &upgrade).await.unwrap());
    call!(seen, sim, "Firmware::remove_devices", firmware.remove_devices(fits[1..2].to_vec(), &upgrade).await.unwrap());
    call!(seen, sim, "Firmware::get", firmware.get(&upgrade).await.unwrap());
    call!(seen, sim, "Firmware::upgrades", firmware.upgrades(UpgradeStatus::Queued).collect().await.unwrap());
    call!(seen, sim, "Firmware::cancel", firmware.cancel(&upgrade).await.unwrap());
    call!(seen, sim, "Firmware::history", firmware.history(&fits[0]).await.unwrap());
    call!(seen, sim, "Firmware::subscription", firmware.subscription().await.unwrap());
    call!(seen, sim, "Firmware::set_removal_list", firmware.set_removal_list(fits[2..].to_vec()).await.unwrap());
    let removal = record!(seen, sim, "Firmware::removal_list", firmware.removal_list().collect().await.unwrap());
    assert_eq!(removal.len(), 1);
    call!(seen, sim, "Firmware::delete_removal_list", firmware.delete_removal_list().await.unwrap());
    call!(seen, sim, "Firmware::remove_licenses", firmware.remove_licenses(fits[2..].to_vec()).await.unwrap());
    let register = firmware.listeners().register(sim.inbox_url(), &fleet.listener);
    call!(seen, sim, "FirmwareListeners::register", register.await.unwrap());
    call!(seen, sim, "FirmwareListeners::list", firmware.listeners().list().await.unwrap());
    call!(seen, sim, "FirmwareListeners::deregister", firmware.listeners().deregister().await.unwrap());
    campaigns(seen, fleet, &fits).await;
}

async fn campaigns(seen: &mut Seen, fleet: &Fleet, fits: &[DeviceId]) {
    let Fleet { sim, client, .. } = fleet;
    let campaigns = client.firmware().campaigns();
    let packages = record!(seen, sim, "Campaigns::packages", campaigns.packages(CampaignProtocol::Lwm2m).await.unwrap());
    let package = &packages[0];
    let imeis: Vec<String> = fits.iter().take(1).map(|id| id.id().to_owned()).collect();
    let campaign = CampaignFirmwareUpgrade {
        auto_add_devices_flag: false,
        auto_assign_license_flag: true,
        campaign_name: None,
        campaign_time_window_list: Vec::new(),
        device_list: imeis.clone(),
        end_date: "2026-01-20".into(),
        firmware_from: package.firmware_from.clone().unwrap(),
        firmware_name: package.firmware_name.clone().unwrap(),
        firmware_to: package.firmware_to.clone().unwrap(),
        protocol: CampaignProtocol::Lwm2m,
        start_date: "2026-01-15".into(),
    };
    let scheduled = record!(seen, sim, "Campaigns::schedule", campaigns.schedule(campaign).await.unwrap());
    call!(seen, sim, "Campaigns::get", campaigns.get(&scheduled.id).await.unwrap());
    call!(seen, sim, "Campaigns::cancel", campaigns.cancel(&scheduled.id).await.unwrap());
    let software = CampaignSoftwareUpgrade {
        campaign_name: None,
        device_list: imeis,
        distribution_type: CampaignProtocol::Http,
        download_after_date: None,
        download_time_window_list: Vec::new(),
        end_date: "2026-01-20".into(),
        install_after_date: None,
        install_time_window_list: Vec::new(),
        software_from: "1.0".into(),
        software_name: "agent".into(),
        software_to: "1.1".into(),
        start_date: "2026-01-15".into(),
    };
    call!(seen, sim, "Campaigns::schedule_software", campaigns.schedule_software(software).await.unwrap());
}

async fn euicc(seen: &mut Seen, fleet: &Fleet) {
    let Fleet { sim, client, .. } = fleet;
    let euicc = client.euicc();
    let oid = "1.3.6.1.4.1.99999.1";
    let chip = || [fleet.chip(0, IdKind::Iccid)];
    call!(seen, sim, "Profiles::list", euicc.list().await.unwrap());
    call!(seen, sim, "Profiles::list_of", euicc.list_of([fleet.eid(0)]).await.unwrap());
    let activate = || [fleet.chip(1, IdKind::Imei)];
    let request = euicc.activate(activate()).plan("m2m-5mb").zip("98101");
    let request = record!(seen, sim, "Profiles::activate", request.submit().await.unwrap());
    let id = request.request_id().unwrap().to_owned();
    call!(seen, sim, "Profiles::request_status", euicc.request_status(&id).await.unwrap());
    let request = euicc.activate_and_enable(activate()).plan("m2m-5mb").zip("98101");
    call!(seen, sim, "Profiles::activate_and_enable", request.submit().await.unwrap());
    let request = euicc.download_to_enable(chip()).smsr_oid(oid);
    call!(seen, sim, "Profiles::download_to_enable", request.submit().await.unwrap());
    let request = euicc.download_to_disable(chip()).smsr_oid(oid);
    call!(seen, sim, "Profiles::download_to_disable", request.submit().await.unwrap());
    call!(seen, sim, "Profiles::download", euicc.download(chip()).plan("m2m-5mb").submit().await.unwrap());
    call!(seen, sim, "Profiles::enable", euicc.enable(chip()).smsr_oid(oid).submit().await.unwrap());
    call!(seen, sim, "Profiles::disable", euicc.disable(chip()).smsr_oid(oid).submit().await.unwrap());
    call!(seen, sim, "Profiles::delete", euicc.delete(chip()).smsr_oid(oid).submit().await.unwrap());
    call!(seen, sim, "Profiles::deactivate", euicc.deactivate(chip()).submit().await.unwrap());
    call!(seen, sim, "Profiles::set_fallback", euicc.set_fallback(chip()).submit().await.unwrap());
    call!(seen, sim, "Profiles::suspend", euicc.suspend(chip()).submit().await.unwrap());
    call!(seen, sim, "Profiles::resume", euicc.resume(chip()).submit().await.unwrap());
    call!(seen, sim, "Profiles::suspend_device", euicc.suspend_device(chip()).submit().await.unwrap());
    call!(seen, sim, "Profiles::resume_device", euicc.resume_device(chip()).submit().await.unwrap());
    call!(seen, sim, "Profiles::change_plan", euicc.change_plan(chip()).plan("m2m-1gb").submit().await.unwrap());
    let device = &fleet.chips[0];
    let pair = format!("imei:{}+iccid:{}", device.imei, device.iccid).parse::<DeviceKey>().unwrap();
    call!(seen, sim, "Profiles::renew_activation_code", euicc.renew_activation_code([pair]).submit().await.unwrap());
    let swap = euicc.swap_device(fleet.chip(2, IdKind::Imei), fleet.chip(3, IdKind::Imei));
    call!(seen, sim, "Profiles::swap_device", swap.submit().await.unwrap());
}

#[sync_and_async]
async fn every_operation_has_a_method_or_a_reason() {
    let fleet = Fleet::new().await;
    let mut seen = Seen::default();
    session(&mut seen, &fleet).await;
    callbacks(&mut seen, &fleet).await;
    devices(&mut seen, &fleet).await;
    histories(&mut seen, &fleet).await;
    small_resources(&mut seen, &fleet).await;
    locations(&mut seen, &fleet).await;
    firmware(&mut seen, &fleet).await;
    euicc(&mut seen, &fleet).await;
    let (sim, client) = (&fleet.sim, &fleet.client);
    let folder = std::env::temp_dir().join(format!("thingspace-methods-{}", fleet.sim.addr().port()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut keeper = PasswordFile::new(folder.join("password"));
    call!(seen, sim, "Client::reset_password", client.reset_password(&mut keeper).await.unwrap());
    std::fs::remove_dir_all(&folder).unwrap();

    let table = table(&seen);
    if std::env::var_os("THINGSPACE_WRITE").is_some() {
        std::fs::write(TABLE, &table).unwrap();
    }
    let stored = std::fs::read_to_string(Path::new(TABLE)).unwrap_or_default();
    assert!(
        stored == table,
        "golden/methods.txt does not match the methods; write it again with:\n  THINGSPACE_WRITE=1 cargo test -p behavior --test methods\n{table}"
    );
}

fn table(seen: &Seen) -> String {
    let mut table = String::new();
    for operation in &OPERATIONS {
        let methods = seen.0.get(operation.id).map(|methods| methods.join(", ")).unwrap_or_default();
        assert_eq!(methods.is_empty(), WITHOUT.contains(&operation.id), "{}: add a method, or correct WITHOUT", operation.id);
        writeln!(table, "{}", format!("{}: {methods}", operation.id).trim_end()).unwrap();
    }
    table
}
