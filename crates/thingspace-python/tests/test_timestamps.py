"""Timestamps in the records of ``thingspace.models`` are ``datetime`` objects in UTC, or ``None`` if they cannot be parsed."""

import json
import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start
from thingspace import models
from thingspace._record import CLASSES

SCHEMAS = json.loads((Path(__file__).parents[3] / "openapi" / "thingspace.json").read_text())["components"]["schemas"]

#: ``thingspace.models`` without types, for arguments that type checkers reject.
RECORDS: Any = models


def described() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yields every timestamp member in the API description: the name of its schema, its own name, and its definition."""
    for schema, form in SCHEMAS.items():
        for wire, member in form.get("properties", {}).items():
            if member.get("format") == "date-time" or member.get("x-thingspace-moment"):
                yield schema, wire, member


def test_every_timestamp_in_the_api_description_is_a_datetime() -> None:
    assert len(list(described())) > 50
    for schema, wire, member in described():
        kind = CLASSES[schema]
        name = next(name for name, field in kind._fields.items() if field.wire == wire)
        for sent in {member.get("example", "2026-01-31T10:00:00Z"), "2026-01-31T10:00:00-05:00"}:
            value = getattr(kind.from_dict({wire: sent}), name)
            assert isinstance(value, datetime), f"{schema}.{wire}: {sent}"
            assert value.utcoffset() == timedelta(0)
        record = kind(**{name: datetime(2026, 1, 31, tzinfo=UTC)})
        assert record.to_dict() == {wire: "2026-01-31T00:00:00Z"}


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ("2026-01-31T10:00:00Z", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31T10:00:00-05:00", datetime(2026, 1, 31, 15, tzinfo=UTC)),
        ("2026-01-31T10:00:00-0500", datetime(2026, 1, 31, 15, tzinfo=UTC)),
        ("2026-01-31T10:00:00", datetime(2026, 1, 31, 10, tzinfo=UTC)),
        ("2026-01-31T10:00:00.25", datetime(2026, 1, 31, 10, 0, 0, 250_000, tzinfo=UTC)),
        ("2026-01-31T10:00:00.123456789Z", datetime(2026, 1, 31, 10, 0, 0, 123_456, tzinfo=UTC)),
        ("2026-01-31T10:00:00-05:00Z", datetime(2026, 1, 31, 15, tzinfo=UTC)),
        ("2026-01-31 10:00:00.079 +0000 UTC", datetime(2026, 1, 31, 10, 0, 0, 79_000, tzinfo=UTC)),
        ("2026-01-31 10:00:00 -0500 UTC", datetime(2026, 1, 31, 15, tzinfo=UTC)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1, tzinfo=UTC)),
        ("0001-01-01T00:00:00+05:00", None),
        ("-000001-01-01T00:00:00Z", None),
        ("01/01/1900 0:0:0", None),
        ("20260304181527", None),
        ("someday", None),
        ("\ud800", None),
        ("", None),
        (20260304, None),
        ({"date": "2026-01-31"}, None),
        (None, None),
    ],
)
def test_to_dict_returns_a_timestamp_as_received_even_if_it_cannot_be_parsed(sent: Any, expected: datetime | None) -> None:
    record = models.SmsMessage.from_dict({"timestamp": sent})
    assert record.timestamp == expected
    assert record.to_dict() == {"timestamp": sent}
    assert record == pickle.loads(pickle.dumps(record))
    if isinstance(sent, str) and sent.isprintable():
        assert ts.Usage.from_dict({"timestamp": sent}).timestamp == expected, "ts.Usage parses the string differently"


def test_a_repr_shows_the_datetime_or_the_string_that_cannot_be_parsed() -> None:
    read = models.SmsMessage.from_dict({"timestamp": "2026-01-31T10:00:00Z"})
    assert repr(read) == f"SmsMessage(timestamp={datetime(2026, 1, 31, 10, tzinfo=UTC)!r})"
    assert repr(models.SmsMessage.from_dict({"timestamp": "someday"})) == "SmsMessage(timestamp='someday')"
    assert repr(models.SmsMessage.from_dict({"timestamp": None})) == "SmsMessage()"


def test_a_timestamp_can_be_set_to_a_datetime_or_a_string() -> None:
    eastern = timezone(timedelta(hours=-5))
    request = models.DateFilter(earliest=datetime(2026, 1, 31, 19, 30, tzinfo=eastern), latest="2026-03-31T23:59:59-05:00")
    assert request.to_dict() == {"earliest": "2026-02-01T00:30:00Z", "latest": "2026-03-31T23:59:59-05:00"}
    assert request.earliest == datetime(2026, 2, 1, 0, 30, tzinfo=UTC)
    assert models.DateFilter(earliest=datetime(2026, 1, 1, microsecond=250_000, tzinfo=UTC)).to_dict() == {
        "earliest": "2026-01-01T00:00:00.25Z"
    }


def test_an_invalid_timestamp_raises_an_error_that_names_the_field() -> None:
    with pytest.raises(ValueError, match=r"^DateFilter\.earliest: naive datetime: pass one with a time zone, for instance datetime"):
        models.DateFilter(earliest=datetime(2026, 1, 31))
    for wrong in (7, date(2026, 1, 31), ["2026-01-31"]):
        with pytest.raises(TypeError, match=r"^DateFilter\.earliest: expected a datetime with a time zone or an ISO 8601 string, got"):
            RECORDS.DateFilter(earliest=wrong)


def test_timestamps_in_responses_and_requests_are_datetimes(simulator: Start) -> None:
    client = simulator(devices=40, seed=5).client()
    page = client.api.list_devices({})
    fleet = client.devices.list().all()
    assert [device.created_at for device in page.devices] == [device.created for device in fleet]
    added = sorted(device.created for device in fleet if device.created)
    later = client.api.list_devices(models.AccountDeviceListRequest(earliest=added[20]))
    assert 0 < len(later.devices) < 40
    assert all(device.created_at and device.created_at >= added[20] - timedelta(seconds=1) for device in later.devices)


def test_timestamps_become_arrow_timestamp_columns(simulator: Start) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    sim = simulator(devices=40, seed=9)
    client = sim.client()
    active = client.devices.list(state="active").all(limit=1)[0]
    assert active.iccid is not None
    sim.device_sends_sms(active.iccid, "battery low")
    sent = client.sms.received()
    column = pyarrow.table(sent).column("timestamp")
    assert column.type == pyarrow.timestamp("us", "UTC")
    assert column.to_pylist() == [message.timestamp for message in sent]
    assert isinstance(column[0].as_py(), datetime)
    never_upgraded = client.firmware.devices()
    assert {device.to_dict()["upgradeTime"] for device in never_upgraded} == {"01/01/1900 0:0:0"}
    column = pyarrow.table(never_upgraded).column("upgrade_time")
    assert (column.type, set(column.to_pylist())) == (pyarrow.timestamp("us", "UTC"), {None})
