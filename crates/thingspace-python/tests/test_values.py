"""The API description lists the values of some arguments. Such an argument rejects any other string except an ``Unknown``.

A response can contain an unlisted value. The client returns it as an ``Unknown``, so it can be passed as an argument.
"""

import json
import pickle
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from thingspace import models


def test_billing_cycles_can_be_compared_hashed_and_pickled() -> None:
    cycle = ts.BillingCycle(2025, 11)
    assert (cycle.year, cycle.month, str(cycle), repr(cycle)) == (2025, 11, "2025-11", "BillingCycle(2025, 11)")
    assert cycle == ts.BillingCycle.parse("2025-11") == pickle.loads(pickle.dumps(cycle))
    assert ts.BillingCycle(2024, 12) < cycle and len({cycle, ts.BillingCycle(2025, 11)}) == 1


@pytest.mark.parametrize(("year", "month"), [(2025, 13), (2025, 0), (2025, -1), (25, 1), (70000, 1), (2025, 300)])
def test_a_billing_cycle_out_of_range_is_refused(year: int, month: int) -> None:
    with pytest.raises(ts.ConfigError, match="is not a valid (year|month)"):
        ts.BillingCycle(year, month)


@pytest.fixture(scope="module")
def sim() -> Iterator[ts.Simulator]:
    with ts.Simulator(devices=20, seed=4) as sim:
        yield sim


@pytest.fixture(scope="module")
def client(sim: ts.Simulator) -> Iterator[ts.Client]:
    with sim.client() as client:
        yield client


MISSPELLED: list[tuple[Callable[[Any], object], str]] = [
    (lambda client: client.devices.list(state="actve"), "'active'"),
    (lambda client: client.firmware.upgrades("Quued"), "'Queued'"),
    (lambda client: client.firmware.campaigns.packages("LWM2"), "'LWM2M'"),
    (lambda client: client.reachability.status("mdn:5055550143", "REACHABLE_FOR_DTA"), "'REACHABLE_FOR_DATA'"),
    (lambda client: client.reachability.monitors("mdn:5055550143", kind="LOSS"), "LOSS_OF_CONNECTIVITY"),
    (lambda client: client.sms.send("hi", to="mdn:5055550143", encoding="8bit-ASCI"), "8-bit-ASCII"),
    (lambda client: client.devices.change_identifiers("mdn:5055550143", option="3Gto5G"), "3Gto4G"),
    (lambda client: client.callbacks.deregister("CarierService"), "'CarrierService'"),
    (lambda client: client.locations.listeners.deregister("Locaton"), "'Location'"),
    (lambda client: client.api.list_devices({"currentState": "actve"}), "'active'"),
    (lambda client: client.api.list_devices({"deviceList": [{"id": "1", "kind": "icid"}]}), "'iccid'"),
    (lambda client: models.AccountDeviceListRequest(current_state="actve"), "'active'"),
    (lambda client: client.api.change_device_identifier({}, service_type="4"), "'4g'"),
]


@pytest.mark.parametrize(("call", "hint"), MISSPELLED)
def test_the_error_for_a_misspelled_value_suggests_the_nearest_listed_value(
    sim: ts.Simulator, client: ts.Client, call: Callable[[Any], object], hint: str
) -> None:
    before = len(sim.journal())
    with pytest.raises(ts.ConfigError, match="expected one of") as caught:
        call(client)
    assert hint in str(caught.value) and "Unknown(" in str(caught.value)
    assert len(sim.journal()) == before


def test_an_unlisted_value_in_an_unknown_object_is_sent(client: ts.Client) -> None:
    unlisted = ts.Unknown("hibernating")
    assert list(client.devices.list(state=unlisted)) == []
    assert client.api.list_devices({"currentState": unlisted}).devices == []
    assert client.api.list_devices(models.AccountDeviceListRequest(current_state=unlisted)).devices == []
    assert unlisted == "hibernating" and isinstance(unlisted, str) and repr(unlisted) == "Unknown('hibernating')"
    # The plain string is still rejected after calls with the `Unknown`.
    with pytest.raises(ts.ConfigError):
        client.devices.list(state="hibernating")  # type: ignore[arg-type]


def test_case_and_separators_do_not_matter(client: ts.Client) -> None:
    # At run time, case and separators are ignored. Type checkers accept only the service's spelling, hence the `type: ignore`.
    shouted = client.devices.list(state="SUSPEND")  # type: ignore[arg-type]
    assert list(shouted) == list(client.devices.list(state="suspend"))
    underscored = client.devices.list(state="Pre_Active")  # type: ignore[arg-type]
    assert len(list(underscored)) == len(list(client.devices.list(state="pre-active")))
    assert client.api.list_devices({"currentState": "ACTIVE"}) is not None


class Service(BaseHTTPRequestHandler):
    """A service whose only device has a state that the API description does not list."""

    bodies: list[Any] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        device = {"deviceIds": [{"id": "89148000008682242668", "kind": "iccid"}], "carrierInformations": [{"state": "hibernating"}]}
        answer: dict[str, Any] = {"hasMoreData": False, "devices": [device]}
        if "oauth2" in self.path:
            answer = {"access_token": "t", "expires_in": 3600, "token_type": "Bearer"}
        elif "login" in self.path:
            answer = {"sessionToken": "s"}
        else:
            Service.bodies.append(json.loads(body))
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def newer_service() -> Iterator[ts.Client]:
    server = HTTPServer(("127.0.0.1", 0), Service)
    Thread(target=server.serve_forever, daemon=True).start()
    secrets: dict[str, Any] = {"key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001"}
    with ts.Client(base_url=f"http://127.0.0.1:{server.server_port}/api", **secrets) as client:
        yield client
    server.shutdown()
    server.server_close()


def test_unlisted_values_of_responses_can_be_sent_back(newer_service: ts.Client) -> None:
    device = next(iter(newer_service.devices.list()))
    assert device.state == "hibernating" and isinstance(device.state, ts.Unknown)
    list(newer_service.devices.list(state=device.state))
    assert Service.bodies[-1]["currentState"] == "hibernating"
    state = newer_service.api.list_devices({}).devices[0].carrier_informations[0].state
    assert isinstance(state, ts.Unknown)
    newer_service.api.list_devices({"currentState": state})
    newer_service.api.list_devices(models.AccountDeviceListRequest(current_state=state))
    newer_service.api.list_devices(models.AccountDeviceListRequest.from_dict({"currentState": "hibernating"}))
    assert [body["currentState"] for body in Service.bodies[-3:]] == ["hibernating"] * 3
    with pytest.raises(ts.ConfigError):
        newer_service.devices.list(state="hibernating")  # type: ignore[arg-type]


def test_listed_values_of_responses_are_plain_strings(client: ts.Client) -> None:
    device = next(iter(client.devices.list(state="active")))
    assert type(device.state) is str and device.state == "active"
    assert list(client.devices.list(state=device.state, plan=device.plan))


def test_an_incomplete_account_name_causes_a_warning() -> None:
    secrets: dict[str, Any] = {"key": "k", "secret": "s", "username": "u", "password": "p"}
    for account in ["123456-00001", "0000123456"]:
        with pytest.warns(UserWarning, match="0000123456-00001"):
            ts.Client(account=account, **secrets)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ts.Client(account="0000123456-00001", **secrets)
        assert ts.Client(account="TestAccount-2", **secrets).account == "TestAccount-2"


def test_service_time_follows_the_clock_of_the_simulator(sim: ts.Simulator, client: ts.Client) -> None:
    # The two times may differ a little: the service sends whole seconds, and the clock of the simulator runs between the calls.
    assert abs(client.service_time() - sim.now) < timedelta(seconds=2)
    sim.advance(86_400)
    client.api.get_account()
    assert abs(client.service_time() - sim.now) < timedelta(seconds=2)


def test_a_position_has_numbers_and_a_time_with_a_zone() -> None:
    raw = {"x": "41.311402", "y": "-105.591133", "radius": "1840", "time": "20260304181527", "utcoffset": "-0700"}
    position = models.PositionData.from_dict(raw)
    assert (position.latitude, position.longitude, position.radius_in_meters) == (41.311402, -105.591133, 1840.0)
    assert position.at == datetime(2026, 3, 5, 1, 15, 27, tzinfo=UTC)
    assert position.to_dict() == raw
    for odd in ("", "north", "nan", "inf", "90.1", "-1e9"):
        assert models.PositionData(x=odd, y="180.5", radius="-3").latitude is None
    odd_position = models.PositionData(y="180.5", radius="-3")
    assert (odd_position.latitude, odd_position.longitude, odd_position.radius_in_meters) == (None, None, None)
    for time, offset in (
        ("20260304181527", ""),
        ("20260304181527", "0700"),
        ("2026030418", "-0700"),
        ("20261304181527", "+0000"),
        ("00010101000000", "+2300"),
    ):
        assert models.PositionError(time=time, utcoffset=offset).at is None, (time, offset)


def test_locations_find_returns_positions_with_numbers(simulator: Start) -> None:
    client = simulator(devices=40, seed=9).client()
    device = client.devices.list(state="active").all(limit=1)[0]
    place = client.locations.find(device, source="network")[0].pd
    assert place is not None and place.latitude is not None and place.longitude is not None
    assert 24 < place.latitude < 50 and -125 < place.longitude < -66, "the position is not in the United States"
    assert place.at is None or place.at.tzinfo is UTC
