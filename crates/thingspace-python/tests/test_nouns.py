"""Calls the methods of ``Client`` and of ``AsyncClient``. Each client must call every operation that is not in ``NOT_CALLED``."""

import asyncio
import inspect
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from thingspace import models

SINCE, UNTIL = datetime(2025, 12, 1, tzinfo=UTC), datetime(2025, 12, 31, tzinfo=UTC)
PLAN, ZIP, OID = "m2m-5mb", "98101", "1.3.6.1.4.1.99999.1"
EMPTY = "argument 'devices': expected at least one device, got an empty list; leave it out to query the whole account"

PLACE = models.PlaceOfUse(
    address=models.Address(address_line1="7 Quay", city="Springfield", state="IL", zip="62701", country="USA"),
    customer_name=models.CustomerName(first_name="Site", last_name="Operations"),
)

SERVICES = [
    "CarrierService", "DeviceService", "DiagnosticsService", "DeviceSuspensionStatus", "DeviceUsage", "DevicePRLInformation",
    "DeviceProfileService", "EnhancedConnectivityService", "NiddService", "StateService", "DevicePromoUsage",
]  # fmt: skip


class Flavor:
    """A ``Client`` or an ``AsyncClient``, with methods that hide the difference between blocking and asyncio calls."""

    def __init__(self, sim: ts.Simulator, kind: str) -> None:
        self.sim = sim
        self.client: Any = sim.client() if kind == "blocking" else sim.async_client()
        self.runner = asyncio.Runner()

    def __call__(self, call: Callable[[], Any]) -> Any:
        """Makes the call. If the client is an ``AsyncClient``, awaits the result."""

        async def awaited() -> Any:
            result = call()
            return await result if inspect.isawaitable(result) else result

        return self.runner.run(awaited()) if isinstance(self.client, ts.AsyncClient) else call()

    def rows(self, call: Callable[[], Any]) -> list[Any]:
        """Returns all items of the list that ``call`` returns."""
        rows: list[Any] = self(lambda: call().all())
        return rows

    def active(self) -> list[ts.Device]:
        return self.rows(lambda: self.client.devices.list(state="active"))


@pytest.fixture(params=["blocking", "awaited"])
def flavor(request: pytest.FixtureRequest, simulator: Start) -> Iterator[Flavor]:
    flavor = Flavor(simulator(devices=400, seed=71, paused=True), request.param)
    inbox = ts.Inbox("surface", "k4-Copper-Finch", bind=None)
    for service in SERVICES:
        flavor(lambda: flavor.client.callbacks.register(service, inbox, url=f"{flavor.sim.inbox_url}/all"))
    yield flavor
    flavor.runner.close()


def check_accepted(result: Any) -> None:
    """Asserts that the service accepted the request: only an accepted request has a request ID."""
    assert result.request_id, result.lost


def devices(run: Flavor) -> None:
    noun, active = run.client.devices, run.active()
    # Take the second pre-active device, because the service refuses the hardware of the first.
    spare, old = run.rows(lambda: noun.list(state="pre-active"))[1], run.rows(lambda: noun.list(state="deactive"))[0]
    activation = run(lambda: noun.activate(spare, plan=PLAN, zip=ZIP, cost_center="WATER-7", place_of_use=PLACE))
    assert run(lambda: activation.wait(poll_after=0, timeout=0.001)).requested == 1
    assert run(lambda: run.client.request_status(activation.request_id)).status in ("Pending", "Success")
    assert [device.iccid for device in run.rows(lambda: noun.list(ends_with=f"iccid:{spare.iccid[8:]}"))] == [spare.iccid]
    for call in (
        lambda: noun.suspend(active[1]),
        lambda: noun.restore(active[1]),
        lambda: noun.deactivate(active[2]),
        lambda: noun.change_plan(active[3], to="m2m-1gb"),
        lambda: noun.change_cost_center(active[3], remove=True),
        lambda: noun.change_custom_fields(active[3], fields={"CustomField1": "pump 7"}),
        lambda: noun.change_place_of_use(active[3], place=PLACE.to_dict()),
        lambda: noun.move_to(active[4], "0000123456-00002"),
        lambda: noun.change_identifiers(active[5], to="imei:490154203237518"),
        lambda: noun.go_to_state(active[6], "field-rollout", "in-field", plan=PLAN, zip=ZIP),
        lambda: noun.detach(active[7]),
        lambda: noun.availability(active[8]),
        lambda: noun.suspension_status(f"iccid:{active[8].iccid}"),
        lambda: noun.roaming_lists(f"iccid:{active[8].iccid}"),
        lambda: noun.order_status(f"iccid:{active[8].iccid}"),
        lambda: noun.upload("imei:490154203237526", "VZW000000000001", report_to="it@example.com"),
        lambda: noun.upload(
            "imei:990000000000025+iccid:89148000000000000017", "VZW000000000001", report_to="it@example.com", plan=PLAN, zip=ZIP
        ),
    ):
        check_accepted(run(call))
    added = run(lambda: noun.add("imei:990000000000009+iccid:89148000000000000009"))
    assert (added.done, next(iter(added)).evidence) == (1, "answer")
    assert run(lambda: noun.delete(old)).done == 1
    assert all(isinstance(category, models.DiagnosticsCategory) for category in run(lambda: noun.diagnostics(f"mdn:{active[8].mdn}")))
    assert run(lambda: noun.mismatched_hardware(SINCE, UNTIL, devices=f"iccid:{active[8].iccid}")) == []
    assert run(lambda: noun.get(f"iccid:{active[9].iccid}")).iccid == active[9].iccid


def histories(run: Flavor) -> None:
    device = f"iccid:{run.active()[9].iccid}"
    for noun in (run.client.usage, run.client.connections, run.client.provisioning, run.client.promo_usage):
        run.rows(lambda: noun.of(device, SINCE, UNTIL))
    check_accepted(run(lambda: run.client.usage.totals(SINCE, UNTIL, devices=device)))
    check_accepted(run(lambda: run.client.provisioning.by_callback(SINCE, UNTIL, devices=device)))
    check_accepted(run(lambda: run.client.promo_usage.totals(SINCE, UNTIL, devices=device)))


def messages(run: Flavor) -> None:
    device, sms = f"iccid:{run.active()[10].iccid}", run.client.sms
    assert run.sim.device_sends_sms(device.removeprefix("iccid:"), "battery low")
    # The service has already sent the SMS to the listener that `flavor` registered, so the SMS is not queued for `received`.
    assert run.rows(sms.received) == []
    check_accepted(run(lambda: sms.send("report", to=device, encoding="7-bit")))
    check_accepted(run(lambda: sms.events(device, SINCE, UNTIL)))
    run(sms.start_delivery)
    check_accepted(run(lambda: run.client.nidd.send(device, b"\x01\x02", within=timedelta(hours=1))))


def account(run: Flavor) -> None:
    accounts, groups, active = run.client.accounts, run.client.groups, run.active()
    assert run(accounts.get).account_name == run.client.account
    assert PLAN in [plan.code for plan in run(accounts.plans)]
    run.rows(accounts.leads)
    assert isinstance(run(accounts.states_and_services), models.AccountStatesAndServices)
    run(accounts.skus)
    run(lambda: groups.create("depot", "In stock", devices=active[11]))
    run(lambda: groups.add(active[12], "depot"))
    assert len(run.rows(lambda: groups.members("depot"))) == 2
    run(lambda: groups.remove(active[12], "depot"))
    run(lambda: groups.describe("depot", "On the shelf"))
    run(lambda: groups.rename("depot", "shelf"))
    assert "shelf" in [group.name for group in run(groups.list)]
    run(lambda: groups.delete("shelf"))


def reachability(run: Flavor) -> None:
    noun, device = run.client.reachability, f"iccid:{run.active()[13].iccid}"
    check_accepted(run(lambda: noun.watch(device, "REACHABLE_FOR_DATA", "2026-02-01T00:00:00Z")))
    run.sim.settle()
    responses = [message["body"].get("deviceResponse", {}).get("reachabilityResponse", {}) for message in run.sim.inbox()]
    monitors = [response["monitorId"] for response in responses if "monitorId" in response]
    check_accepted(run(lambda: noun.stop(monitors[:1])))
    check_accepted(run(lambda: noun.monitors(device)))
    check_accepted(run(lambda: noun.status(device, "REACHABLE_FOR_DATA")))


def locations(run: Flavor) -> None:
    noun, device = run.client.locations, run.active()[20]
    imei = f"imei:{device.imei}"
    run(lambda: noun.listeners.register("DeviceLocation", f"{run.sim.inbox_url}/places"))
    assert [listener.name for listener in run(noun.listeners.list)] == ["DeviceLocation"]
    run(lambda: noun.listeners.deregister("DeviceLocation"))
    found = run(lambda: noun.find(device, source="network"))
    assert isinstance(found[0], models.Location)
    query = run(lambda: noun.request([device], source="network"))
    run(lambda: noun.cancel_request(query.request_id))
    info = {"id": device.imei, "kind": "imei", "mdn": device.mdn}
    canceled = run(lambda: noun.order_report(info, source="cache_or_network"))
    run(lambda: noun.cancel_report(canceled.txid))
    report = run(lambda: noun.order_report(models.DeviceInfo(**info), source="network"))
    run.sim.advance(600)
    run.sim.settle()
    assert isinstance(run(lambda: noun.report_status(report.txid)), models.LocationReportStatus)
    assert len(run.rows(lambda: noun.report(report.txid))) == 1
    run(noun.consents)
    run(lambda: noun.record_consents(imei))
    run(lambda: noun.set_consent_of_all(1))
    run(lambda: noun.exclude(imei))
    assert run.rows(noun.exclusions) == [device.imei]
    run(lambda: noun.include(imei))
    run(noun.exclude_all)
    run(noun.subscription)
    run(lambda: noun.usage(date(2026, 1, 1), "2026-01-31"))


def firmware(run: Flavor) -> None:
    noun = run.client.firmware
    image = run(noun.list)[0]
    suitable = [device for device in run.rows(noun.devices) if (device.model, device.firmware) == (image.model, image.from_version)]
    imeis = [device.device_id for device in suitable[:3]]
    run(lambda: noun.assign_licenses(imeis))
    run.rows(noun.licensed)
    days = {"since": date(2026, 1, 10), "until": date(2026, 1, 12)}
    upgrade = run(lambda: noun.schedule(imeis[:1], image.firmware_name, image.to_version, **days)).id
    run(lambda: noun.add_devices(imeis[1], upgrade))
    run(lambda: noun.remove_devices(imeis[1], upgrade))
    read = run(lambda: noun.get(upgrade))
    assert read.id == upgrade
    assert upgrade in [other.id for other in run.rows(lambda: noun.upgrades(read.status))]
    run(lambda: noun.cancel(upgrade))
    run(lambda: noun.history(imeis[0]))
    run(noun.subscription)
    run(lambda: noun.set_removal_list(imeis[2]))
    assert run.rows(noun.removal_list) == imeis[2:]
    run(noun.delete_removal_list)
    run(lambda: noun.remove_licenses(imeis[2]))
    with ts.Inbox("firmware", "k4-Copper-Finch") as inbox:
        run(lambda: noun.register_listener(inbox))
        assert run(noun.listener) == inbox.url("Fota")
    run(noun.deregister_listener)
    assert run(noun.listener) is None
    campaigns(run, imeis[:1])


def campaigns(run: Flavor, imeis: list[str]) -> None:
    noun = run.client.firmware.campaigns
    package = run(lambda: noun.packages("LWM2M"))[0]
    campaign = models.CampaignFirmwareUpgrade(
        auto_add_devices_flag=False,
        auto_assign_license_flag=True,
        device_list=imeis,
        start_date="2026-01-15",
        end_date="2026-01-20",
        firmware_name=package.firmware_name,
        firmware_from=package.firmware_from,
        firmware_to=package.firmware_to,
        protocol="LWM2M",
    )
    scheduled = run(lambda: noun.schedule(campaign))
    assert run(lambda: noun.get(scheduled.id)).id == scheduled.id
    run(lambda: noun.cancel(scheduled.id))
    software = {
        "softwareName": "agent", "softwareFrom": "1.0", "softwareTo": "1.1", "distributionType": "HTTP",
        "startDate": "2026-01-15", "endDate": "2026-01-20", "deviceList": imeis,
    }  # fmt: skip
    run(lambda: noun.schedule_software(software))


def euicc(run: Flavor) -> None:
    fleet = [device for device in run.sim.fleet() if device.get("eid") and device["state"] == "active"]
    by_iccid, by_imei = (f"eid:{fleet[0]['eid']}+iccid:{fleet[0]['iccid']}", f"eid:{fleet[1]['eid']}+imei:{fleet[1]['imei']}")
    eid, noun = f"eid:{fleet[0]['eid']}", run.client.euicc
    check_accepted(run(lambda: noun.list(devices=eid)))
    request = run(lambda: noun.activate(by_imei, plan=PLAN, zip=ZIP))
    assert request.kind == "activate"
    run(lambda: noun.request_status(request.request_id))
    check_accepted(run(lambda: noun.activate_and_enable(by_imei, plan=PLAN, zip=ZIP)))
    for change in ("download_to_enable", "download_to_disable", "enable", "disable", "delete"):
        check_accepted(run(lambda: getattr(noun, change)(by_iccid, smsr_oid=OID)))
    check_accepted(run(lambda: noun.download(by_iccid, plan=PLAN)))
    for change in ("set_fallback", "suspend", "resume", "suspend_device", "resume_device"):
        check_accepted(run(lambda: getattr(noun, change)(by_iccid)))
    check_accepted(run(lambda: noun.deactivate(by_iccid)))
    check_accepted(run(lambda: noun.change_plan(by_iccid, plan="m2m-1gb")))
    check_accepted(run(lambda: noun.renew_activation_code(f"imei:{fleet[2]['imei']}+iccid:{fleet[2]['iccid']}")))
    requests = run(lambda: noun.in_bulk(devices_per_request=1).suspend([by_iccid, f"eid:{fleet[4]['eid']}+iccid:{fleet[4]['iccid']}"]))
    assert len(requests) == 2
    pairs = [f"eid:{device['eid']}+imei:{device['imei']}" for device in fleet[2:4]]
    check_accepted(run(lambda: noun.swap_device(*pairs)))
    check_accepted(run(lambda: run.client.labels.set(eid, "usage", "infotainment")))
    check_accepted(run(lambda: run.client.labels.remove(eid, "usage", "infotainment")))
    billed = run.client.billed_usage
    assert run(lambda: billed.of_device(eid, cycle="2025-11")) is not None
    assert run(lambda: billed.of_labels({"usage": "infotainment"})) is not None
    check_accepted(run(lambda: billed.of_devices(devices=eid)))
    check_accepted(run(lambda: billed.of_cycles(ts.BillingCycle(2025, 10), "2025-11", devices=eid)))


def session(run: Flavor) -> None:
    run(run.client.callbacks.list)
    run(lambda: run.client.callbacks.deregister("StateService"))
    run(run.client.logout)
    run(run.client.login)


PARTS = [session, devices, histories, messages, account, reachability, locations, firmware, euicc]

#: Operations that no function in ``PARTS`` calls. The password reset has its own tests. No method revokes the bearer token,
#: because other clients share the token.
NOT_CALLED = {"resetConnectivityManagementPassword", "revokeOauthToken"}


def test_every_operation_is_called_by_a_method(flavor: Flavor) -> None:
    for part in PARTS:
        part(flavor)
    called = {call["operation"] for call in flavor.sim.journal()}
    described = {name for name in dir(flavor.client.api) if "_" not in name}
    assert described >= called
    assert described - called - NOT_CALLED == set()
    refused = [call for call in flavor.sim.journal() if (call.get("status") or 500) >= 300]
    assert refused == []


def test_a_request_contains_the_identifiers_that_its_operation_requires(flavor: Flavor) -> None:
    client, chips = flavor.client, [device for device in flavor.active() if device.id("eid")]
    chip, plain = chips[0], next(device for device in flavor.active() if not device.id("eid"))
    accepted = (
        lambda: client.labels.set(chips[:2], "usage", "infotainment"),
        lambda: client.labels.remove(chip, "usage", "infotainment"),
        lambda: client.euicc.enable(chip, smsr_oid=OID),
        lambda: client.euicc.disable([chip], smsr_oid=OID),
        lambda: client.euicc.activate(chips[1], plan=PLAN, zip=ZIP),
        lambda: client.euicc.renew_activation_code(chips[2]),
        lambda: client.euicc.list(devices=chip),
        lambda: client.euicc.swap_device(chips[2], chips[3]),
        lambda: client.devices.order_status(chip),
    )
    for call in accepted:
        check_accepted(flavor(call))
    job = flavor(lambda: client.jobs(store="memory:").euicc.suspend([chip], again=True))
    assert flavor(job.run).not_sent == 0
    assert flavor(lambda: client.devices.mismatched_hardware(SINCE, UNTIL, devices=chips)) == []
    assert [call for call in flavor.sim.journal() if (call.get("status") or 500) >= 300] == []
    before = len(flavor.sim.journal())
    for refused in (
        lambda: client.labels.set(plain, "usage", "infotainment"),
        lambda: client.euicc.enable(plain, smsr_oid=OID),
        lambda: client.euicc.list(devices=[plain]),
        lambda: client.euicc.swap_device(chip, plain),
    ):
        with pytest.raises(ts.ConfigError, match=f"the device imei:{plain.imei}.* has no EID"):
            flavor(refused)
    bare = ts.Device.from_dict({"deviceIds": [{"kind": "imei", "id": "490154203237518"}]})
    with pytest.raises(ts.ConfigError, match="has no ICCID or ESN or MEID, which this operation requires"):
        flavor(lambda: client.devices.order_status(bare))
    with pytest.raises(ts.ConfigError, match="has no ICCID or MDN, which this operation requires"):
        flavor(lambda: client.devices.mismatched_hardware(SINCE, UNTIL, devices=bare))
    assert len(flavor.sim.journal()) == before


def test_responses_that_arrive_as_callbacks_are_read_from_an_inbox(simulator: Start) -> None:
    client = simulator(devices=40, seed=9).client()
    with ts.Inbox("responses", "k4-Copper-Finch") as inbox:
        client.callbacks.register("EnhancedConnectivityService", inbox)
        device = client.devices.list(state="active").all(limit=1)[0]
        query = client.sms.send("report", to=device)
        assert (query.operation, query.service) == ("sendSms", "EnhancedConnectivityService")
        response = next(query.responses(inbox, timeout=30))
        assert response.request_id == query.request_id
        assert list(query.responses(inbox, timeout=0.01)) == [response], "the second iterator did not start from the beginning"


def test_lists_of_records_convert_to_tables(simulator: Start) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    sim = simulator(devices=40, seed=9)
    client = sim.client()
    device = client.devices.list(state="active").all(limit=1)[0]
    assert pyarrow.table(client.sms.received()).num_rows == 0
    assert device.iccid is not None
    sim.device_sends_sms(device.iccid, "battery low")
    table = pyarrow.table(client.sms.received())
    assert table.column("message").to_pylist() == ["battery low"]
    assert table.schema == pyarrow.table(client.sms.received()).schema


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda c: c.sms.send("x"), ts.ConfigError, "the recipients are missing.*to_all=True"),
        (lambda c: c.sms.send("x", to=[]), ts.ConfigError, "argument 'to': expected at least one device.*to_all=True"),
        (lambda c: c.sms.send("x", to=[], to_group="depot"), ts.ConfigError, "argument 'to': expected at least one device"),
        (lambda c: c.sms.send("x", to=[], to_all=True), ts.ConfigError, "argument 'to': expected at least one device"),
        (lambda c: c.usage.totals(SINCE, UNTIL, devices=[]), ts.ConfigError, EMPTY),
        (lambda c: c.promo_usage.totals(SINCE, UNTIL, devices=[]), ts.ConfigError, EMPTY),
        (lambda c: c.provisioning.by_callback(SINCE, UNTIL, devices=iter(())), ts.ConfigError, EMPTY),
        (lambda c: c.billed_usage.of_devices(devices=[]), ts.ConfigError, EMPTY),
        (lambda c: c.billed_usage.of_cycles("2025-10", "2025-11", devices=[]), ts.ConfigError, EMPTY),
        (lambda c: c.devices.mismatched_hardware(SINCE, UNTIL, devices=[]), ts.ConfigError, EMPTY),
        (lambda c: c.euicc.list(devices=[]), ts.ConfigError, EMPTY),
        (lambda c: c.devices.change_cost_center("iccid:89148000008682242668"), ts.ConfigError, "remove=True"),
        (lambda c: c.devices.change_custom_fields("iccid:89148000008682242668", fields={}), ts.ConfigError, "fields={"),
        (lambda c: c.devices.change_identifiers("iccid:89148000008682242668"), ts.ConfigError, "non_geographic_number="),
        (lambda c: c.firmware.history(["490154203237518", "490154203237526"]), TypeError, "argument 'device'"),
        (lambda c: c.sms.send("x" * 161, to_all=True), ts.ConfigError, "161"),
        (lambda c: c.nidd.send("iccid:89148000008682242668", b"", within=60), ts.ConfigError, "payload"),
        (lambda c: c.billed_usage.of_device("eid:89049032004008882600000000000017", cycle="2025-13"), ValueError, "13 is not a valid month"),
        (lambda c: c.billed_usage.of_device("eid:89049032004008882600000000000017", cycle="2025"), ValueError, "expected YEAR-MONTH"),
        (lambda c: c.billed_usage.of_device("eid:89049032004008882600000000000017", cycle=(2025, 11)), TypeError, "argument 'cycle'"),
        (lambda c: c.billed_usage.of_cycles("2025-11", "2025-10"), ts.ConfigError, "swap the two cycles"),
        (lambda c: c.locations.find(7, source="cache"), TypeError, "argument 'devices'"),
        (lambda c: c.locations.find([], source="moon"), ValueError, "cache, network or cache_or_network"),
        (lambda c: c.locations.usage("2026-01-31", "2026-01-01"), ts.ConfigError, "swap the two days"),
        (lambda c: c.locations.usage(datetime(2026, 1, 1, tzinfo=UTC), "2026-01-02"), TypeError, "argument 'since'"),
        (lambda c: c.firmware.history("iccid:89148000008682242668"), ValueError, "no IMEI"),
        (lambda c: c.devices.change_place_of_use([], place=7), TypeError, "argument 'place': expected a models.PlaceOfUse"),
        (lambda c: c.devices.change_place_of_use([], place={"address": 7}), ValueError, "not a valid PlaceOfUse"),
        (lambda c: c.devices.change_cost_center([], to="A", remove=True), ValueError, "not both"),
        (lambda c: c.devices.upload([], "SKU", report_to="it@example.com", plan="p"), ValueError, "must be passed together"),
        (lambda c: c.groups.members(nmae="depot"), TypeError, "did you mean 'name'"),
    ],
)
def test_invalid_arguments_raise_an_error_before_anything_is_sent(
    simulator: Start, call: Callable[[ts.Client], object], error: type[Exception], message: str
) -> None:
    sim = simulator(devices=5)
    client = sim.client()
    client.login()
    before = len(sim.journal())
    with pytest.raises(error, match=message):
        call(client)
    assert len(sim.journal()) == before
