"""Every operation has a method: each is called on the simulator, which keeps what it was asked. Once blocking, once awaited."""

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

PLACE = models.PlaceOfUse(
    address=models.Address(address_line1="7 Quay", city="Springfield", state="IL", zip="62701", country="USA"),
    customer_name=models.CustomerName(first_name="Site", last_name="Operations"),
)

SERVICES = [
    "CarrierService", "DeviceService", "DiagnosticsService", "DeviceSuspensionStatus", "DeviceUsage", "DevicePRLInformation",
    "DeviceProfileService", "EnhancedConnectivityService", "NiddService", "StateService", "DevicePromoUsage",
]  # fmt: skip


class World:
    """A client of one of the two kinds, and how its answers are had."""

    def __init__(self, sim: ts.Simulator, kind: str) -> None:
        self.sim = sim
        self.client: Any = sim.client() if kind == "blocking" else sim.async_client()
        self.runner = asyncio.Runner()

    def __call__(self, ask: Callable[[], Any]) -> Any:
        async def answer() -> Any:
            given = ask()
            return await given if inspect.isawaitable(given) else given

        return self.runner.run(answer()) if isinstance(self.client, ts.AsyncClient) else ask()

    def every(self, ask: Callable[[], Any]) -> list[Any]:
        """All rows of a list."""
        rows: list[Any] = self(lambda: ask().all())
        return rows

    def active(self) -> list[ts.Device]:
        return self.every(lambda: self.client.devices.list(state="active"))


@pytest.fixture(params=["blocking", "awaited"])
def world(request: pytest.FixtureRequest, simulator: Start) -> Iterator[World]:
    world = World(simulator(devices=400, seed=71, paused=True), request.param)
    inbox = ts.Inbox("surface", "k4-Copper-Finch", bind=None)
    for service in SERVICES:
        world(lambda: world.client.callbacks.register(service, inbox, url=f"{world.sim.inbox_url}/all"))
    yield world
    world.runner.close()


def accepted(given: Any) -> None:
    """The service took it."""
    assert given.request_id, given.lost


def lines(go: World) -> None:
    devices, active = go.client.devices, go.active()
    spare, old = (go.every(lambda: devices.list(state=word))[0] for word in ("pre-active", "deactive"))
    activation = go(lambda: devices.activate(spare, plan=PLAN, zip=ZIP, cost_center="WATER-7", place_of_use=PLACE))
    assert go(lambda: activation.wait(look_after=0, timeout=0.001)).requested == 1
    for ask in (
        lambda: devices.suspend(active[1]),
        lambda: devices.restore(active[1]),
        lambda: devices.deactivate(active[2]),
        lambda: devices.change_plan(active[3], to="m2m-1gb"),
        lambda: devices.change_cost_center(active[3], remove=True),
        lambda: devices.change_custom_fields(active[3], fields={"CustomField1": "pump 7"}),
        lambda: devices.change_place_of_use(active[3], place=PLACE.to_dict()),
        lambda: devices.move_to("0000123456-00002", active[4]),
        lambda: devices.change_identifiers(active[5], to="imei:490154203237518"),
        lambda: devices.go_to_state("field-rollout", "in-field", active[6], plan=PLAN, zip=ZIP),
        lambda: devices.detach(active[7]),
        lambda: devices.availability(active[8]),
        lambda: devices.suspension_status(f"iccid:{active[8].iccid}"),
        lambda: devices.roaming_lists(f"iccid:{active[8].iccid}"),
        lambda: devices.order_status(f"iccid:{active[8].iccid}"),
        lambda: devices.upload("VZW000000000001", "imei:490154203237526", report_to="it@example.com"),
        lambda: devices.upload(
            "VZW000000000001", "imei:990000000000025+iccid:89148000000000000017", report_to="it@example.com", plan=PLAN, zip=ZIP
        ),
    ):
        accepted(go(ask))
    added = go(lambda: devices.add("imei:990000000000009+iccid:89148000000000000009"))
    assert (added.done, next(iter(added)).evidence) == (1, "answer")
    assert go(lambda: devices.delete(old)).done == 1
    assert all(isinstance(told, models.DiagnosticsCategory) for told in go(lambda: devices.diagnostics(f"mdn:{active[8].mdn}")))
    assert go(lambda: devices.mismatched_hardware(f"iccid:{active[8].iccid}", SINCE, UNTIL)) == []
    assert go(lambda: devices.get(f"iccid:{active[9].iccid}")).iccid == active[9].iccid


def histories(go: World) -> None:
    line = f"iccid:{go.active()[9].iccid}"
    for noun in (go.client.usage, go.client.connections, go.client.provisioning, go.client.promo_usage):
        go.every(lambda: noun.of(line, SINCE, UNTIL))
    accepted(go(lambda: go.client.usage.totals(SINCE, UNTIL, devices=line)))
    accepted(go(lambda: go.client.provisioning.by_callback(SINCE, UNTIL, devices=line)))
    accepted(go(lambda: go.client.promo_usage.totals(line, SINCE, UNTIL)))


def messages(go: World) -> None:
    line, sms = f"iccid:{go.active()[10].iccid}", go.client.sms
    assert go.sim.device_sends_sms(line.removeprefix("iccid:"), "battery low")
    # A listener is registered, to which texts go at once.
    assert go.every(sms.received) == []
    accepted(go(lambda: sms.send("report", to=line, encoding="7-bit")))
    accepted(go(lambda: sms.events(line, SINCE, UNTIL)))
    go(sms.start_delivery)
    accepted(go(lambda: go.client.nidd.send(line, b"\x01\x02", within=timedelta(hours=1))))


def account(go: World) -> None:
    accounts, groups, active = go.client.accounts, go.client.groups, go.active()
    assert go(accounts.get).account_name == go.client.account
    assert PLAN in [plan.code for plan in go(accounts.plans)]
    go.every(accounts.leads)
    assert isinstance(go(accounts.states_and_services), models.AccountStatesAndServices)
    go(accounts.skus)
    go(lambda: groups.create("depot", "In stock", devices=active[11]))
    go(lambda: groups.add("depot", active[12]))
    assert len(go.every(lambda: groups.members("depot"))) == 2
    go(lambda: groups.remove("depot", active[12]))
    go(lambda: groups.describe("depot", "On the shelf"))
    go(lambda: groups.rename("depot", "shelf"))
    assert "shelf" in [group.name for group in go(groups.list)]
    go(lambda: groups.delete("shelf"))


def reachability(go: World) -> None:
    noun, line = go.client.reachability, f"iccid:{go.active()[13].iccid}"
    accepted(go(lambda: noun.watch(line, "REACHABLE_FOR_DATA", "2026-02-01T00:00:00Z")))
    go.sim.settle()
    told = [message["body"].get("deviceResponse", {}).get("reachabilityResponse", {}) for message in go.sim.inbox()]
    monitors = [response["monitorId"] for response in told if "monitorId" in response]
    accepted(go(lambda: noun.stop(monitors[:1])))
    accepted(go(lambda: noun.monitors(line)))
    accepted(go(lambda: noun.status(line, "REACHABLE_FOR_DATA")))


def locations(go: World) -> None:
    noun, device = go.client.locations, go.active()[20]
    imei = f"imei:{device.imei}"
    go(lambda: noun.listeners.register("DeviceLocation", f"{go.sim.inbox_url}/places"))
    assert [listener.name for listener in go(noun.listeners.list)] == ["DeviceLocation"]
    go(lambda: noun.listeners.deregister("DeviceLocation"))
    found = go(lambda: noun.find(device, source="network"))
    assert isinstance(found[0], models.Location)
    asked = go(lambda: noun.request([device], source="network"))
    go(lambda: noun.cancel_request(asked.request_id))
    info = {"id": device.imei, "kind": "imei", "mdn": device.mdn}
    given_up = go(lambda: noun.order_report(info, source="cache_or_network"))
    go(lambda: noun.cancel_report(given_up.txid))
    report = go(lambda: noun.order_report(models.DeviceInfo(**info), source="network"))
    go.sim.advance(600)
    go.sim.settle()
    assert isinstance(go(lambda: noun.report_status(report.txid)), models.LocationReportStatus)
    assert len(go.every(lambda: noun.report(report.txid))) == 1
    go(noun.consents)
    go(lambda: noun.record_consents(imei))
    go(lambda: noun.set_consent_of_all(1))
    go(lambda: noun.exclude(imei))
    assert go.every(noun.exclusions) == [device.imei]
    go(lambda: noun.include(imei))
    go(noun.exclude_all)
    go(noun.subscription)
    go(lambda: noun.usage(date(2026, 1, 1), "2026-01-31"))


def firmware(go: World) -> None:
    noun = go.client.firmware
    image = go(noun.list)[0]
    suited = [device for device in go.every(noun.devices) if (device.model, device.firmware) == (image.model, image.from_version)]
    imeis = [device.device_id for device in suited[:3]]
    go(lambda: noun.assign_licenses(imeis))
    go.every(noun.licensed)
    days = {"since": date(2026, 1, 10), "until": date(2026, 1, 12)}
    upgrade = go(lambda: noun.schedule(image.firmware_name, image.to_version, imeis[:1], **days)).id
    go(lambda: noun.add_devices(upgrade, imeis[1]))
    go(lambda: noun.remove_devices(upgrade, imeis[1]))
    kept = go(lambda: noun.get(upgrade))
    assert kept.id == upgrade
    assert upgrade in [other.id for other in go.every(lambda: noun.upgrades(kept.status))]
    go(lambda: noun.cancel(upgrade))
    go(lambda: noun.history(imeis[0]))
    go(noun.subscription)
    go(lambda: noun.set_removal_list(imeis[2]))
    assert go.every(noun.removal_list) == imeis[2:]
    go(noun.delete_removal_list)
    go(lambda: noun.remove_licenses(imeis[2]))
    with ts.Inbox("firmware", "k4-Copper-Finch") as inbox:
        go(lambda: noun.register_listener(inbox))
        assert go(noun.listener) == inbox.url("Fota")
    go(noun.deregister_listener)
    assert go(noun.listener) is None
    campaigns(go, imeis[:1])


def campaigns(go: World, imeis: list[str]) -> None:
    noun = go.client.firmware.campaigns
    package = go(lambda: noun.packages("LWM2M"))[0]
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
    scheduled = go(lambda: noun.schedule(campaign))
    assert go(lambda: noun.get(scheduled.id)).id == scheduled.id
    go(lambda: noun.cancel(scheduled.id))
    software = {
        "softwareName": "agent", "softwareFrom": "1.0", "softwareTo": "1.1", "distributionType": "HTTP",
        "startDate": "2026-01-15", "endDate": "2026-01-20", "deviceList": imeis,
    }  # fmt: skip
    go(lambda: noun.schedule_software(software))


def chips(go: World) -> None:
    lines = [line for line in go.sim.fleet() if line.get("eid") and line["state"] == "active"]
    by_iccid, by_imei = (f"eid:{lines[0]['eid']}+iccid:{lines[0]['iccid']}", f"eid:{lines[1]['eid']}+imei:{lines[1]['imei']}")
    eid, noun = f"eid:{lines[0]['eid']}", go.client.euicc
    accepted(go(lambda: noun.list(devices=eid)))
    asked = go(lambda: noun.activate(by_imei, plan=PLAN, zip=ZIP))
    assert asked.kind == "activate"
    go(lambda: noun.request_status(asked.request_id))
    accepted(go(lambda: noun.activate_and_enable(by_imei, plan=PLAN, zip=ZIP)))
    for change in ("download_to_enable", "download_to_disable", "enable", "disable", "delete"):
        accepted(go(lambda: getattr(noun, change)(by_iccid, smsr_oid=OID)))
    accepted(go(lambda: noun.download(by_iccid, plan=PLAN)))
    for change in ("set_fallback", "suspend", "resume", "suspend_device", "resume_device"):
        accepted(go(lambda: getattr(noun, change)(by_iccid)))
    accepted(go(lambda: noun.deactivate(by_iccid)))
    accepted(go(lambda: noun.change_plan(by_iccid, plan="m2m-1gb")))
    accepted(go(lambda: noun.renew_activation_code(f"imei:{lines[2]['imei']}+iccid:{lines[2]['iccid']}")))
    sent = go(lambda: noun.in_bulk(devices_per_request=1).suspend([by_iccid, f"eid:{lines[4]['eid']}+iccid:{lines[4]['iccid']}"]))
    assert len(sent) == 2
    pairs = [f"eid:{line['eid']}+imei:{line['imei']}" for line in lines[2:4]]
    accepted(go(lambda: noun.swap_device(*pairs)))
    accepted(go(lambda: go.client.labels.set("usage", "infotainment", eid)))
    accepted(go(lambda: go.client.labels.remove("usage", "infotainment", eid)))
    billed = go.client.billed_usage
    assert go(lambda: billed.of_line(eid, cycle=(2025, 11))) is not None
    assert go(lambda: billed.of_labels({"usage": "infotainment"})) is not None
    accepted(go(lambda: billed.of_lines(devices=eid)))
    accepted(go(lambda: billed.of_cycles((2025, 10), (2025, 11), devices=eid)))


def session(go: World) -> None:
    go(go.client.callbacks.list)
    go(lambda: go.client.callbacks.deregister("StateService"))
    go(go.client.logout)
    go(go.client.login)


PARTS = [session, lines, histories, messages, account, reachability, locations, firmware, chips]

#: A reset of the password has tests of its own; the token is not revoked by any method, since other clients share it.
ELSEWHERE = {"resetConnectivityManagementPassword", "revokeOauthToken"}


def test_every_operation_is_called_by_a_method(world: World) -> None:
    for part in PARTS:
        part(world)
    called = {call["operation"] for call in world.sim.journal()}
    described = {name for name in dir(world.client.api) if "_" not in name}
    assert len(described) == 123
    assert described - called - ELSEWHERE == set()
    refused = [call for call in world.sim.journal() if (call.get("status") or 500) >= 300]
    assert refused == []


def test_answers_by_callback_are_read_from_a_listener(simulator: Start) -> None:
    client = simulator(devices=40, seed=9).client()
    with ts.Inbox("answers", "k4-Copper-Finch") as inbox:
        client.callbacks.register("EnhancedConnectivityService", inbox)
        line = client.devices.list(state="active").all(limit=1)[0]
        sent = client.sms.send("report", to=line)
        assert (sent.operation, sent.service) == ("sendSms", "EnhancedConnectivityService")
        answer = next(sent.answers(inbox, timeout=30))
        assert answer.request_id == sent.request_id
        assert list(sent.answers(inbox, timeout=0.01)) == [answer], "each reader begins anew"


def test_lists_of_nouns_are_tables_too(simulator: Start) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    sim = simulator(devices=40, seed=9)
    client = sim.client()
    line = client.devices.list(state="active").all(limit=1)[0]
    assert pyarrow.table(client.sms.received()).num_rows == 0
    assert line.iccid is not None
    sim.device_sends_sms(line.iccid, "battery low")
    table = pyarrow.table(client.sms.received())
    assert table.column("message").to_pylist() == ["battery low"]
    assert table.schema == pyarrow.table(client.sms.received()).schema


@pytest.mark.parametrize(
    ("ask", "error", "said"),
    [
        (lambda c: c.sms.send("x"), ts.ConfigError, "not said who gets.*to_all=True"),
        (lambda c: c.sms.send("x", to=[]), ts.ConfigError, "not said who gets.*to_all=True"),
        (lambda c: c.devices.change_cost_center("iccid:89148000008682242668"), ts.ConfigError, "remove=True"),
        (lambda c: c.devices.change_custom_fields("iccid:89148000008682242668", fields={}), ts.ConfigError, "fields={"),
        (lambda c: c.devices.change_identifiers("iccid:89148000008682242668"), ts.ConfigError, "number_near="),
        (lambda c: c.firmware.history(["490154203237518", "490154203237526"]), TypeError, "argument 'device'"),
        (lambda c: c.sms.send("x" * 161, to_all=True), ts.ConfigError, "161"),
        (lambda c: c.nidd.send("iccid:89148000008682242668", b"", within=60), ts.ConfigError, "payload"),
        (lambda c: c.billed_usage.of_line("eid:89049032004008882600000000000017", cycle=(2025, 13)), ValueError, "13 is no month"),
        (lambda c: c.billed_usage.of_line("eid:89049032004008882600000000000017", cycle="2025"), TypeError, "argument 'cycle'"),
        (lambda c: c.locations.find(7, source="cache"), TypeError, "argument 'devices'"),
        (lambda c: c.locations.find([], source="moon"), ValueError, "cache, network or cache_or_network"),
        (lambda c: c.locations.usage("2026-01-31", "2026-01-01"), ts.ConfigError, "exchange"),
        (lambda c: c.locations.usage(datetime(2026, 1, 1, tzinfo=UTC), "2026-01-02"), TypeError, "argument 'since'"),
        (lambda c: c.firmware.history("iccid:89148000008682242668"), ValueError, "no IMEI"),
        (lambda c: c.devices.change_place_of_use([], place=7), TypeError, "argument 'place': give a models.PlaceOfUse"),
        (lambda c: c.devices.change_place_of_use([], place={"address": 7}), ValueError, "no PlaceOfUse"),
        (lambda c: c.devices.change_cost_center([], to="A", remove=True), ValueError, "not both"),
        (lambda c: c.devices.upload("SKU", [], report_to="it@example.com", plan="p"), ValueError, "go together"),
        (lambda c: c.groups.members(nmae="depot"), TypeError, "did you mean 'name'"),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_sent(
    simulator: Start, ask: Callable[[ts.Client], object], error: type[Exception], said: str
) -> None:
    sim = simulator(devices=5)
    client = sim.client()
    client.login()
    before = len(sim.journal())
    with pytest.raises(error, match=said):
        ask(client)
    assert len(sim.journal()) == before
