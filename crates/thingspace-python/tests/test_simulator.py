"""Controls of the simulator: clock, faults, switches, inbox and snapshots."""

import io
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import thingspace as ts
from conftest import Start


@pytest.fixture
def sim() -> Iterator[ts.Simulator]:
    with ts.Simulator(devices=100, seed=5, paused=True) as sim:
        yield sim


def test_the_clock_advances_on_command(sim: ts.Simulator) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    assert sim.now == start and sim.now.tzinfo is not None
    later = sim.advance_to_next_event()
    assert later == sim.now > start
    sim.advance(90 * 86_400)
    assert sim.states()["active"] == 63
    sim.resume(speed=100_000)
    sim.pause()
    with pytest.raises(ts.ConfigError, match="to stop the clock, pause it"):
        sim.resume(speed=0)


#: A fleet as dictionaries. A group name and a custom field contain characters that must be quoted in CSV.
FLEET: list[dict[str, object]] = [
    {"iccid": "89148000008682242668", "imei": "490154203237518", "state": "active", "plan": "m2m-1gb", "group": "depot, north"},
    {"iccid": "89148000008682242676", "custom_field_1": 'pump "7"', "state": None, "groups": []},
]


def test_the_time_and_the_fleet_can_be_chosen(tmp_path: Path) -> None:
    start = datetime(2027, 5, 4, 12, tzinfo=UTC)
    with ts.Simulator(fleet=FLEET, start=start, paused=True) as sim, sim.client() as client:
        assert sim.now == start
        sim.advance(90)
        assert sim.now == start + timedelta(seconds=90)
        active, spare = client.devices.list().all()
        assert (active.imei, active.plan, active.groups) == ("490154203237518", "m2m-1gb", ["depot, north"])
        assert (spare.state, spare.custom_fields) == ("pre-active", {"CustomField1": 'pump "7"'})
        assert active.created is not None and active.created < start
    file = tmp_path / "fleet.csv"
    file.write_text("iccid,state\n89148000008682242668,suspend\n")
    for source in (file, str(file), file.read_bytes(), io.StringIO(file.read_text()), file.open("rb")):
        with ts.Simulator(fleet=source, start="2027-05-04T00:00:00Z") as sim:
            assert sim.states()["suspend"] == sum(sim.states().values()) == 1


def test_a_fleet_or_a_time_that_cannot_be_used_is_refused() -> None:
    with pytest.raises(ts.ConfigError, match="row 3 of the fleet: `12` is not a valid iccId"):
        ts.Simulator(fleet=[*FLEET[:1], {"iccid": "12"}])
    with pytest.raises(ts.ConfigError, match="pass devices or fleet, not both"):
        ts.Simulator(devices=5, fleet=FLEET)
    with pytest.raises(TypeError, match="argument 'fleet': row 0: expected a dictionary .* got str"):
        ts.Simulator(fleet=["89148000008682242668"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="argument 'fleet': expected a path, .* got int"):
        ts.Simulator(fleet=5)  # type: ignore[arg-type]
    with pytest.raises(ts.ConfigError, match="argument 'start': naive datetime"):
        ts.Simulator(start=datetime(2027, 5, 4))
    with pytest.raises(FileNotFoundError):
        ts.Simulator(fleet="no-such-fleet.csv")


def test_faults_apply_and_can_be_cleared(sim: ts.Simulator) -> None:
    number = sim.inject("status", status=503, operation="listDevices", times=2)
    with sim.client() as client:
        assert sum(1 for _ in client.devices.list()) == 100
    statuses = [call["status"] for call in sim.journal() if call["operation"] == "listDevices"]
    assert statuses == [503, 503, 200]
    assert sim.faults() == []
    number = sim.inject("rate-limited", rate=0.5, since="2026-02-01T00:00:00Z")
    assert [fault["id"] for fault in sim.faults()] == [number]
    sim.clear_faults(number)
    with pytest.raises(ts.ConfigError, match="no active fault"):
        sim.clear_faults(number)
    sim.inject("hang")
    sim.clear_faults()
    assert sim.faults() == []


def test_invalid_faults_are_refused(sim: ts.Simulator) -> None:
    with pytest.raises(ts.ConfigError, match="did you mean `listDevices"):
        sim.inject("hang", operation="listDevice")
    with pytest.raises(ts.ConfigError, match="unknown member `opertion` of a fault with this effect: expected one of effect, acted, operation"):
        sim.inject("hang", opertion="listDevices")  # type: ignore[call-arg]
    with pytest.raises(ts.ConfigError, match="unknown variant"):
        sim.inject("explode")  # type: ignore[arg-type]


def test_switches_and_deliveries_are_validated(sim: ts.Simulator) -> None:
    assert sim.switches()["callback-retry"] == "documented"
    sim.set_switch("callback-retry", "observed")
    assert sim.switches()["callback-retry"] == "observed"
    with pytest.raises(ts.ConfigError, match="documented, observed"):
        sim.set_switch("callback-retry", "never")
    sim.set_deliveries(duplicates=0.5, reordering=10)
    with pytest.raises(ts.ConfigError, match="from 0 to 1"):
        sim.set_deliveries(losses=2)


def test_the_inbox_of_the_simulator_receives_callbacks_for_a_client_without_a_server(sim: ts.Simulator) -> None:
    with sim.client() as client:
        client.api.register_callback({"name": "CarrierService", "url": sim.inbox_url})
        active = next(device for device in sim.fleet() if device["state"] == "active")
        request = client.devices.suspend([f"iccid:{active['iccid']}"])
        sim.advance(5)
        [message] = sim.inbox()
        assert message["body"]["requestId"] == request.request_id


def test_a_snapshot_can_be_restored_and_a_reset_starts_over(sim: ts.Simulator) -> None:
    snapshot = sim.snapshot()
    before = sim.states()
    sim.advance(90 * 86_400)
    assert sim.states() != before
    sim.restore(snapshot)
    assert (sim.states(), sim.now) == (before, datetime(2026, 1, 1, tzinfo=UTC))
    sim.advance(90 * 86_400)
    sim.reset()
    assert (sim.states(), sim.ledger()) == (before, [])
    with pytest.raises(ts.ConfigError, match="not a snapshot of the simulator"):
        sim.restore(b"something else")


def test_expired_tokens_are_renewed_by_the_client(sim: ts.Simulator) -> None:
    with sim.client() as client:
        assert sum(1 for _ in client.devices.list()) == 100
        sim.expire_tokens()
        assert sum(1 for _ in client.devices.list()) == 100


def test_messages_usage_and_portal_changes_can_be_simulated(sim: ts.Simulator) -> None:
    active = next(device for device in sim.fleet() if device["state"] == "active")
    iccid = str(active["iccid"])
    assert sim.device_sends_sms(iccid, "tank 7 is full")
    assert sim.add_traffic(iccid, 250_000_000)
    assert sim.move_sim(iccid, "990000862471854")
    assert not sim.device_sends_nidd(iccid, b"\x11\x04"), "the device sent non-IP data, although its plan does not include non-IP data"
    assert not sim.add_traffic("none", 1)
    sim.portal_change(iccid, "suspend")
    assert next(device for device in sim.fleet() if device["iccid"] == iccid)["state"] == "suspend"
    with pytest.raises(ts.ConfigError, match="unknown variant"):
        sim.portal_change(iccid, "explode")  # type: ignore[arg-type]
    with pytest.raises(ts.ConfigError, match="only active lines"):
        sim.portal_change(iccid, "suspend")


def test_every_simulator_has_its_own_service_instance(simulator: Start) -> None:
    first, second = simulator(devices=5), simulator(devices=5)
    client = first.client()
    assert client.service_instance() == client.service_instance() is not None
    assert second.client().service_instance() not in (None, client.service_instance())
