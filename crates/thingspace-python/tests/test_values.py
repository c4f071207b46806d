"""Values that the description lists: misspelt ones are refused, meant ones and those of answers pass."""

import json
import warnings
from collections.abc import Callable, Iterator
from datetime import datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import Any

import pytest
import thingspace as ts
from thingspace import models


@pytest.fixture(scope="module")
def sim() -> Iterator[ts.Simulator]:
    with ts.Simulator(devices=20, seed=4) as sim:
        yield sim


@pytest.fixture(scope="module")
def client(sim: ts.Simulator) -> Iterator[ts.Client]:
    with sim.client() as client:
        yield client


MISSPELT: list[tuple[Callable[[Any], object], str]] = [
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


@pytest.mark.parametrize(("call", "hint"), MISSPELT)
def test_a_misspelt_value_is_refused_with_the_nearest_one(
    sim: ts.Simulator, client: ts.Client, call: Callable[[Any], object], hint: str
) -> None:
    before = len(sim.journal())
    with pytest.raises(ts.ConfigError, match="expected one of") as raised:
        call(client)
    assert hint in str(raised.value) and "Unknown(" in str(raised.value)
    assert len(sim.journal()) == before


def test_a_value_that_is_meant_is_sent(client: ts.Client) -> None:
    meant = ts.Unknown("hibernating")
    assert list(client.devices.list(state=meant)) == []
    assert client.api.list_devices({"currentState": meant}).devices == []
    assert client.api.list_devices(models.AccountDeviceListRequest(current_state=meant)).devices == []
    assert meant == "hibernating" and isinstance(meant, str) and repr(meant) == "Unknown('hibernating')"
    # Saying it once does not let the next one through.
    with pytest.raises(ts.ConfigError):
        client.devices.list(state="hibernating")


def test_other_spellings_are_no_mistake(client: ts.Client) -> None:
    assert list(client.devices.list(state="SUSPEND")) == list(client.devices.list(state="suspend"))
    assert len(list(client.devices.list(state="Pre_Active"))) == len(list(client.devices.list(state="pre-active")))
    assert client.api.list_devices({"currentState": "ACTIVE"}) is not None


class Service(BaseHTTPRequestHandler):
    """A service that knows a state that the description does not."""

    asked: list[Any] = []

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"] or 0))
        device = {"deviceIds": [{"id": "89148000008682242668", "kind": "iccid"}], "carrierInformations": [{"state": "hibernating"}]}
        answer: dict[str, Any] = {"hasMoreData": False, "devices": [device]}
        if "oauth2" in self.path:
            answer = {"access_token": "t", "expires_in": 3600, "token_type": "Bearer"}
        elif "login" in self.path:
            answer = {"sessionToken": "s"}
        else:
            Service.asked.append(json.loads(body))
        text = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def stranger() -> Iterator[ts.Client]:
    server = HTTPServer(("127.0.0.1", 0), Service)
    Thread(target=server.serve_forever, daemon=True).start()
    secrets: dict[str, Any] = {"key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001"}
    with ts.Client(base_url=f"http://127.0.0.1:{server.server_port}/api", **secrets) as client:
        yield client
    server.shutdown()
    server.server_close()


def test_values_of_answers_pass(stranger: ts.Client) -> None:
    device = next(iter(stranger.devices.list()))
    assert device.state == "hibernating" and isinstance(device.state, ts.Unknown)
    list(stranger.devices.list(state=device.state))
    assert Service.asked[-1]["currentState"] == "hibernating"
    told = stranger.api.list_devices({}).devices[0].carrier_informations[0].state
    assert isinstance(told, ts.Unknown)
    stranger.api.list_devices({"currentState": told})
    stranger.api.list_devices(models.AccountDeviceListRequest(current_state=told))
    stranger.api.list_devices(models.AccountDeviceListRequest.from_dict({"currentState": "hibernating"}))
    assert [asked["currentState"] for asked in Service.asked[-3:]] == ["hibernating"] * 3
    with pytest.raises(ts.ConfigError):
        stranger.devices.list(state="hibernating")


def test_known_values_of_answers_stay_text(client: ts.Client) -> None:
    device = next(iter(client.devices.list(state="active")))
    assert type(device.state) is str and device.state == "active"
    assert list(client.devices.list(state=device.state, plan=device.plan))


def test_an_account_without_its_zeros_warns_with_the_likely_one() -> None:
    secrets: dict[str, Any] = {"key": "k", "secret": "s", "username": "u", "password": "p"}
    for account in ["123456-00001", "0000123456"]:
        with pytest.warns(UserWarning, match="0000123456-00001"):
            ts.Client(account=account, **secrets)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ts.Client(account="0000123456-00001", **secrets)
        assert ts.Client(account="TestAccount-2", **secrets).account == "TestAccount-2"


def test_the_time_of_the_service_is_that_of_its_clock(sim: ts.Simulator, client: ts.Client) -> None:
    assert client.service_time() == datetime.fromisoformat(sim.now).replace(microsecond=0)
    sim.advance(86_400)
    client.api.get_account()
    assert client.service_time() == datetime.fromisoformat(sim.now).replace(microsecond=0)
