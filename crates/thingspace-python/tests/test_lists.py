"""Lists: lazy requests, iteration, records, and conversion to tables."""

import asyncio
import copy
import inspect
import pickle
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start

DECEMBER = ("2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z")


def calls(sim: ts.Simulator) -> int:
    return sum(call["operation"] == "listDevices" for call in sim.journal())


def test_a_list_requests_only_the_pages_that_are_read(simulator: Start) -> None:
    sim = simulator(devices=100, seed=5)
    devices = sim.client().devices.list(page_size=10, read_ahead=False)
    assert (calls(sim), repr(devices)) == (0, "List(devices, read page by page)")
    first = next(devices)
    assert calls(sim) == 1
    assert next(devices) != first
    fresh = sim.client().devices.list(page_size=10, read_ahead=False)
    assert next(iter(fresh)) == next(iter(fresh)) == first, "an iterator did not start at the first row"
    assert (len(devices.all(limit=25)), calls(sim)) == (25, 6)
    assert devices.all(limit=0) == []
    assert len(devices.all()) == len(list(fresh)) == 100


def test_next_turns_a_list_into_an_iterator(simulator: Start) -> None:
    sim = simulator(devices=30, seed=5)
    expected = sim.client().devices.list().all()
    devices = sim.client().devices.list(page_size=10)
    first = next(devices)
    assert [first, *devices] == expected
    assert list(devices) == []

    async def job() -> list[ts.Device]:
        rows = sim.async_client().devices.list(page_size=10)
        return [await anext(rows), *[device async for device in rows]]

    assert asyncio.run(job()) == expected


def test_a_list_can_continue_after_a_page(simulator: Start) -> None:
    client = simulator(devices=100, seed=5).client()
    pages = client.devices.list(page_size=40).pages()
    first = next(pages)
    assert (len(first), first[0], first[-1:], repr(first)) == (40, first.rows[0], first.rows[39:], "Page(40 rows)")
    rest = client.devices.list(after=first.next).all()
    assert [*first, *rest] == client.devices.list().all()
    assert [(len(page), page.next is None) for page in pages] == [(40, False), (20, True)]


def test_a_list_supports_for_and_async_for(simulator: Start) -> None:
    sim = simulator(devices=100, seed=5)
    blocking, awaitable = sim.client().devices.list(page_size=30), sim.async_client().devices.list(page_size=30)

    async def job() -> list[list[ts.Device]]:
        return [
            [device async for device in blocking],
            [device async for device in awaitable],
            [device async for page in awaitable.pages() for device in page],
            await awaitable.all(),
        ]

    read = asyncio.run(job())
    assert [len(devices) for devices in read] == [100] * 4
    assert all(devices == list(blocking) for devices in read)


def test_each_row_goes_to_exactly_one_of_the_concurrent_readers_of_a_list(simulator: Start) -> None:
    sim = simulator(devices=300, seed=5)
    devices = sim.async_client().devices.list(page_size=20)

    async def job() -> list[str | None]:
        read: list[str | None] = []

        async def reader() -> None:
            while True:
                try:
                    read.append((await anext(devices)).iccid)
                except StopAsyncIteration:
                    return

        await asyncio.gather(*(reader() for _ in range(8)))
        return read

    read = asyncio.run(job())
    assert (len(read), len(set(read))) == (300, 300)


def test_filters_apply_and_parts_cover_the_whole_fleet(simulator: Start) -> None:
    sim = simulator(devices=600, seed=5)
    client = sim.client()
    fleet = client.devices.list().all()
    since = datetime(2023, 1, 1, tzinfo=UTC)
    parts = client.devices.list(parts=6, parts_since=since, page_size=50, in_flight=3).all()
    assert {device.iccid for device in parts} == {device.iccid for device in fleet}
    assert len(parts) == 600
    added = [device.created for device in fleet if device.created]
    middle = sorted(added)[len(added) // 2]
    after = client.devices.list(added_after=middle).all()
    assert 0 < len(after) < 600
    assert all(device.created and device.created > middle - timedelta(seconds=1) for device in after)
    with pytest.raises(ValueError, match="must be passed together"):
        client.devices.list(parts=6)


def test_a_failed_page_raises_an_error_during_iteration_and_from_to_arrow(simulator: Start) -> None:
    sim = simulator(devices=100, seed=5)
    devices = iter(sim.client().devices.list(page_size=40, read_ahead=False))
    assert next(devices)
    sim.inject("status", status=400)
    with pytest.raises(ts.ThingSpaceError):
        list(devices)
    with pytest.raises(ts.ThingSpaceError):
        sim.client().devices.list().to_arrow()


def test_records_are_immutable_values(simulator: Start) -> None:
    client = simulator(devices=40, seed=5).client()
    device = next(client.devices.list(state="active"))
    assert isinstance(device.last_connection, datetime)
    assert device.last_connection.utcoffset() == timedelta(0)
    assert device.groups == device.to_dict().get("groupNames", [])
    assert device.ids["iccid"] == device.id("iccid") == device.iccid
    with pytest.raises(AttributeError):
        device.iccid = "other"  # type: ignore[misc]
    usage = client.usage.of(device, *DECEMBER).all()[0]
    client.devices.suspend(device).wait(timeout=30)
    change = client.provisioning.of(device, "2020-01-01T00:00:00Z", "2030-01-01T00:00:00Z").all()[-1]
    for record in (device, usage, change):
        restored = pickle.loads(pickle.dumps(record))
        assert restored == record == copy.copy(record)
        assert restored.to_dict() == record.to_dict()
        assert type(record).__doc__
    assert len({device, device.alone(), ts.Device.from_dict(device.to_dict())}) == 1
    odd = ts.Device.from_dict({"deviceIds": [], "color": "red", "lastConnectionDate": "2026-01-31T10:00:00-05:00"})
    assert odd.to_dict()["color"] == "red", "a member that is not in the API description was lost"
    assert odd.last_connection == datetime(2026, 1, 31, 15, tzinfo=UTC)
    assert ts.Usage.from_dict({"bytesUsed": 0}).bytes_used == 0
    assert ts.Usage.from_dict({"timestamp": "someday"}).timestamp is None


@pytest.mark.parametrize("kind", [ts.Device, ts.Usage, ts.ConnectionEvent, ts.ProvisioningEvent])
def test_every_field_has_a_docstring(kind: type) -> None:
    for name, member in vars(kind).items():
        if not name.startswith("_"):
            assert inspect.getdoc(member), name


def test_the_columns_do_not_depend_on_the_rows(simulator: Start) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    client = simulator(devices=250, seed=5).client()
    full, empty = client.devices.list(page_size=100).to_arrow(), client.devices.list(group="no such group").to_arrow
    table = pyarrow.table(full)
    assert (table.num_rows, full.num_rows, len(full)) == (250, 250, 250)
    assert table.schema == pyarrow.table(client.devices.list()).schema, "the Arrow stream of a list and its table have different columns"
    assert table.schema.field("last_connection").type == pyarrow.timestamp("us", "UTC")
    assert table.schema.field("groups").type == pyarrow.list_(pyarrow.string())
    fleet = client.devices.list().all()
    for name in table.schema.names:
        assert table.column(name).to_pylist() == [getattr(device, name) for device in fleet], name
    with pytest.raises(ts.NotFoundError):
        empty()
    nothing = client.usage.of(fleet[0], "2020-01-01T00:00:00Z", "2020-01-02T00:00:00Z").to_arrow()
    assert pyarrow.table(nothing).schema == pyarrow.table(client.usage.of(fleet[0], *DECEMBER)).schema


def test_histories_of_many_devices_form_one_table_whose_first_column_is_the_device(simulator: Start) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    client = simulator(devices=60, seed=5).client()
    active = client.devices.list(state="active").all(limit=5)
    many = client.usage.of_many(active, *DECEMBER)
    table = pyarrow.table(many)
    assert table.schema.names[:3] == ["device", "timestamp", "bytes_used"]
    assert table.num_rows == sum(len(history) for history in many)
    with pytest.raises(ts.NotFoundError, match="iccid:89148000008682242668") as caught:
        client.usage.of_many(["iccid:89148000008682242668"], *DECEMBER).to_arrow()
    assert caught.value.device == "iccid:89148000008682242668"  # type: ignore[attr-defined]


def test_the_table_of_histories_joins_with_the_table_of_devices(simulator: Start) -> None:
    polars = pytest.importorskip("polars")
    client = simulator(devices=60, seed=5).client()
    fleet = client.devices.list(state="active")
    used = client.usage.of_many(fleet, *DECEMBER).to_polars()
    devices = fleet.to_polars()
    for key in ("iccid", "imei"):
        joined = devices.select(key, "state").join(used, on=key)
        assert (joined.height, set(joined["state"])) == (used.height, {"active"})
    by_number = client.usage.of_many([f"mdn:{device.mdn}" for device in fleet], *DECEMBER).to_polars()
    assert (by_number.height, by_number["iccid"].null_count()) == (used.height, used.height)
    assert by_number.schema == used.schema == polars.Schema({**used.schema})


def test_the_keyword_argument_named_errors_sets_how_a_table_shows_failed_devices(simulator: Start) -> None:
    polars = pytest.importorskip("polars")
    client = simulator(devices=60, seed=5).client()
    active, unknown = client.devices.list(state="active").all(limit=5), "iccid:89148000008682242668"
    many = client.usage.of_many([*active, unknown], *DECEMBER)
    good = client.usage.of_many(active, *DECEMBER).to_polars()
    for frame in (many.to_polars(), many.to_polars(errors="column"), polars.DataFrame(many)):
        failed = frame.filter(polars.col("error").is_not_null())
        assert (failed["device"].to_list(), frame.height) == ([unknown], good.height + 1)
        assert "DeviceNotFound" in failed["error"][0]
        assert failed["bytes_used"].to_list() == [None]
        assert frame["bytes_used"].sum() == good["bytes_used"].sum()
    skipped = many.to_polars(errors="skip")
    assert (skipped.height, "error" in skipped.columns) == (good.height, False)
    with pytest.raises(ts.NotFoundError, match=unknown):
        many.to_arrow(errors="raise")
    with pytest.raises(ts.ConfigError, match="argument 'errors': expected raise, skip or column, got 'ignore'"):
        many.to_arrow(errors="ignore")  # type: ignore[arg-type]

    async def job() -> int:
        client = simulator(devices=60, seed=5).async_client()
        table = await client.usage.of_many([*active, unknown], *DECEMBER).to_arrow()
        return len(table)

    assert asyncio.run(job()) == good.height + 1


def test_lists_convert_to_polars_pandas_and_parquet(simulator: Start, tmp_path: Path) -> None:
    polars, pandas = pytest.importorskip("polars"), pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    sim = simulator(devices=50, seed=5)
    devices = sim.client().devices.list()
    frame = devices.to_polars()
    assert frame.equals(polars.DataFrame(devices))
    assert frame.height == 50
    assert isinstance(devices.to_pandas(), pandas.DataFrame)
    devices.to_parquet(tmp_path / "fleet.parquet")
    assert polars.read_parquet(tmp_path / "fleet.parquet").get_column("iccid").to_list() == [d.iccid for d in devices]

    async def job() -> Any:
        return await sim.async_client().devices.list().to_polars()

    assert asyncio.run(job()).equals(frame)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda devices: devices.to_polars(), r"to_polars\(\) needs polars: pip install polars"),
        (lambda devices: devices.to_pandas(), r"to_pandas\(\) needs pyarrow and pandas: pip install pyarrow pandas"),
        (lambda devices: devices.to_parquet("x"), r"to_parquet\(\) needs pyarrow: pip install pyarrow"),
    ],
)
def test_a_missing_package_is_named_before_anything_is_sent(
    simulator: Start, monkeypatch: pytest.MonkeyPatch, call: Callable[[Any], Any], message: str
) -> None:
    sim = simulator(devices=5)
    devices = sim.client().devices.list()
    monkeypatch.setattr("thingspace._frames._is_installed", lambda _: False)
    with pytest.raises(ModuleNotFoundError, match=message):
        call(devices)
    assert calls(sim) == 0
