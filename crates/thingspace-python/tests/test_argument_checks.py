"""Argument checks, Python names in error messages, and return values."""

import asyncio
import logging
import re
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from programs import output
from thingspace.errors import in_python

DEVICE = "iccid:89148000008682242668"
SOURCE = Path(__file__).parents[2] / "thingspace" / "src"


def test_methods_without_a_result_return_none(simulator: Start) -> None:
    sim = simulator(devices=60, seed=3)
    client = sim.client()
    device = next(client.devices.list(state="active"))
    listener = ts.Listener("fleet", "k4-Copper-Finch")
    client.callbacks.register("CarrierService", listener)
    calls: list[Callable[[Any], Any]] = [
        lambda client: client.login(),
        lambda client: client.allow_login(),
        lambda client: client.callbacks.deregister("CarrierService"),
        lambda client: client.groups.create("depot", "Devices in stock", devices=device),
        lambda client: client.groups.describe("depot", "Spare"),
        lambda client: client.groups.rename("depot", "stock"),
        lambda client: client.groups.remove(device, "stock"),
        lambda client: client.groups.add(device, "stock"),
        lambda client: client.groups.delete("stock"),
        lambda client: client.sms.start_delivery(),
        lambda client: client.logout(),
    ]

    async def job() -> list[Any]:
        awaitable = sim.async_client()
        return [await call(awaitable) for call in calls]

    assert [call(client) for call in calls] == [None] * len(calls)
    assert asyncio.run(job()) == [None] * len(calls)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda c: c.devices.list().all(limit=-1), "argument 'limit': expected 0 or more, got -1"),
        (lambda c: c.devices.list(page_size=-1), "argument 'page_size': expected 1 or more, got -1"),
        (lambda c: c.devices.list(page_size=0), "argument 'page_size': expected 1 or more, got 0"),
        (lambda c: c.devices.list(page_size=2**40), "argument 'page_size': 1099511627776 is too large"),
        (lambda c: c.devices.list(after=10**30), "argument 'after': 1000000000000000000000000000000 is too large"),
        (lambda c: c.devices.list(parts=0, parts_since="2024-01-01T00:00:00Z"), "argument 'parts': expected 1 or more, got 0"),
        (lambda c: c.devices.list(parts=2), "parts and parts_since must be passed together"),
        (lambda c: c.devices.list(in_flight=2), "in_flight needs parts and parts_since"),
        (lambda c: c.devices.in_bulk(devices_per_request=0), "argument 'devices_per_request': expected 1 or more, got 0"),
        (lambda c: c.usage.of_many([], "x", "y"), "argument 'since': 'x' is not a timestamp with a time zone"),
        (lambda c: c.usage.of(DEVICE, datetime(2025, 1, 1), datetime(2025, 1, 2)), "argument 'since': naive datetime: pass one with a time zone"),
        (lambda c: c.devices.suspend(DEVICE, with_billing=2**70), "with_billing"),
        (lambda c: c.resume("nonsense"), "argument 'handle': not a request handle; pass the string that request.handle() returned"),
        (lambda c: c.billed_usage.of_device(DEVICE, cycle="2026-13"), "argument 'cycle': 13 is not a valid month: expected 1 to 12"),
        (lambda _: ts.Simulator(devices=-1), "argument 'devices': expected 0 or more, got -1"),
        (lambda _: ts.Client(timeout=-1), "argument 'timeout': expected more than 0 seconds, got -1"),
        (lambda _: ts.Client(timeout=0), "argument 'timeout': expected more than 0 seconds, got 0"),
        (lambda _: ts.Client(timeout=float("nan")), "argument 'timeout': expected a finite number of seconds, got nan"),
        (lambda _: ts.Client(seed=-1), "argument 'seed': -1 is out of range"),
        (lambda _: ts.Client(proxy="http://x", no_proxy=True), "pass proxy or no_proxy, not both"),
        (lambda _: ts.Inbox("a", "b", bind=None).events(timeout=-1), "argument 'timeout': expected 0 seconds or more"),
        (lambda _: ts.Device.from_dict({"deviceIds": 3}), "invalid type"),
    ],
)
def test_an_invalid_value_raises_an_error_that_names_the_argument(simulator: Start, call: Any, message: str) -> None:
    sim = simulator(devices=1)
    for client in (sim.client(), sim.async_client()):
        with pytest.raises((ts.ThingSpaceError, TypeError), match=re.escape(message)) as caught:
            call(client)
        assert isinstance(caught.value, (ts.ConfigError, TypeError))
        assert not isinstance(caught.value, ts.ThingSpaceError) or isinstance(caught.value, ValueError)


def test_a_bool_is_not_a_number(simulator: Start) -> None:
    client = simulator(devices=1).client()
    for call in (lambda: client.devices.list(page_size=True), lambda: client.devices.list().all(limit=True)):
        with pytest.raises(TypeError, match="expected a whole number, got bool"):
            call()


def test_the_error_about_an_invalid_identifier_shows_the_position_in_the_list(simulator: Start) -> None:
    client = simulator(devices=1).client()
    ids: list[Any] = [DEVICE] * 5_000
    for wrong, parts in {
        float("nan"): ("got float", "element 4321", "nan, a missing value of a table"),
        8.9148e19: ("got float", "element 4321", "read the column as strings"),
        354: ("got int", "element 4321", "leading zeros"),
        None: ("got NoneType", "element 4321"),
    }.items():
        ids[4321] = wrong
        with pytest.raises(TypeError, match="argument 'devices': expected a device: a string") as caught:
            client.devices.suspend(ids)
        assert all(part in str(caught.value) for part in parts), str(caught.value)
    ids[4321] = "iccid:123"
    with pytest.raises(ts.ConfigError, match=r"argument 'devices': .*`123`.*\(element 4321\)"):
        client.devices.suspend(ids)


def test_an_identifier_in_scientific_notation_is_refused_with_the_reason(simulator: Start) -> None:
    client = simulator(devices=1).client()
    for call in (client.devices.get, client.devices.suspend, lambda device: client.devices.suspend([device])):
        with pytest.raises(ts.ConfigError, match=re.escape("`iccid:8.9148E+19` is a number in spreadsheet notation")):
            call("iccid:8.9148E+19")


def test_wrong_check_digits_cause_a_single_warning(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    client = simulator(devices=1).client()
    ids = [f"iccid:8914800000{number:010}" for number in range(1_000)]
    with caplog.at_level(logging.WARNING, logger="thingspace"), pytest.raises(ts.ThingSpaceError):
        client.devices.suspend([*ids, "iccid:1"])
    (record,) = caplog.records
    # The last digit is the check digit. Of ten identifiers that differ only in this digit, one is correct. So 900 of the 1,000
    # identifiers are wrong.
    assert "900 identifiers have wrong check digits" in record.getMessage()


def test_argument_errors_use_the_python_name_of_the_operation(simulator: Start) -> None:
    sim = simulator(devices=1)
    for client in (sim.client(), sim.async_client()):
        with pytest.raises(TypeError, match=re.escape("client.api.list_devices() got an unexpected keyword argument 'foo'")):
            client.api.list_devices(foo=1)  # type: ignore[call-arg]


def test_a_with_statement_binds_the_object_itself(simulator: Start) -> None:
    sim = simulator(devices=1)
    client, awaitable, inbox = sim.client(), sim.async_client(), ts.Inbox("a", "b", bind=None)

    async def job() -> None:
        async with awaitable as same, inbox as same_inbox:
            assert same is awaitable
            assert same_inbox is inbox

    with client as same:
        assert same is client
    asyncio.run(job())


#: Matches method calls and paths in Rust syntax, and commands of the CLI.
RUST = re.compile(r"(?<![\w)\]])\.[a-z_]+\(|\w::\w|`thingspace ")


def test_no_advice_in_an_error_uses_rust_syntax() -> None:
    advice = [advised for file in SOURCE.rglob("*.rs") for advised in re.findall(r'remedy\(\s*"((?:[^"\\]|\\.)*)"', file.read_text())]
    advice.append("correct them, or allow another attempt with Client::allow_login")
    in_rust = [advised.replace('\\"', '"') for advised in advice if RUST.search(advised)]
    assert len(in_rust) > 8, "the advice in the source of the Rust client was not found"
    left = {advised: in_python(advised) for advised in in_rust if RUST.search(in_python(advised))}
    assert left == {}


def test_the_advice_in_errors_uses_python_names(simulator: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "KEY", "SECRET", "USERNAME", "PASSWORD", "ACCOUNT"):
        monkeypatch.delenv(f"THINGSPACE_{name}", raising=False)
    with pytest.raises(ts.ConfigError, match="not set: THINGSPACE_KEY, .*or pass key=…"):
        ts.Client()
    sim = simulator(devices=1)
    with pytest.raises(ts.ConfigError, match=re.escape("send any number with client.devices.in_bulk()")):
        sim.client().devices.suspend([f"mdn:{number}" for number in range(2_000_000_000, 2_000_010_001)])
    sim.inject("hang")
    with pytest.raises(ts.TimeoutError, match="raise timeout=… if the service is slow"):
        ts.Client(base_url=sim.url, timeout=0.2, **sim.credentials).login()


def test_the_error_about_a_refused_login_says_that_the_password_is_wrong(simulator: Start) -> None:
    sim = simulator(devices=1)
    settings: dict[str, Any] = {**sim.credentials, "password": "hush-hush"}
    with pytest.raises(ts.AuthError) as caught:
        ts.Client(base_url=sim.url, **settings).login()
    assert "password is wrong" in (caught.value.meaning or "")


def test_outcomes_count_devices_that_were_not_sent(simulator: Start) -> None:
    sim = simulator(devices=400, seed=3)
    client = sim.client()
    devices = client.devices.list(state="active").all(limit=60)
    # The service refuses the second of three requests. The bulk change then stops, so the devices of the second and the third
    # request count as not sent.
    sim.inject("status", status=400, operation="suspendDevices", every=2)
    requests = client.devices.in_bulk(devices_per_request=20).suspend(devices)
    outcomes = requests.wait(timeout=30, poll_after=0)
    assert repr(outcomes) == "Outcomes(done=20, refused=0, unknown=0, not_sent=40)"
    assert (len(outcomes.failures), outcomes.ok) == (40, False)
    assert {failure.status for failure in outcomes.failures} == {"not_sent"}
    with pytest.raises(ts.FailuresError, match=r"40 of 60 devices were not changed \(40 not sent\): .*, and 37 more") as caught:
        outcomes.raise_for_failures()
    assert caught.value.outcomes is outcomes
    assert isinstance(caught.value, ts.OutcomeError)
    sim.clear_faults()
    restored = client.devices.restore(devices[:5]).wait(timeout=30, poll_after=0)
    assert (repr(restored), restored.ok, restored.failures) == ("Outcomes(done=5, refused=0, unknown=0, not_sent=0)", True, [])
    restored.raise_for_failures()


def test_a_closed_inbox_refuses_messages() -> None:
    inbox = ts.Inbox("fleet", "k4-Copper-Finch", bind=None)
    message = b'{"username": "fleet", "password": "k4-Copper-Finch"}'
    assert inbox.accept("AlertService", message) == (200, "")
    inbox.close()
    assert inbox.accept("AlertService", message) == (503, "the inbox is closed")
    assert [event.service for event in inbox] == ["AlertService"]


def test_the_default_token_folder_is_documented() -> None:
    program = "import thingspace as ts; print(ts.FileStore().folder.name, ts.FileStore().folder.parent.name)"
    assert output(program) == "tokens thingspace"
    assert "~/.cache/thingspace/tokens" in (ts.FileStore.__doc__ or "")
