"""Files with devices: what ``read_devices`` reads and refuses, and methods that accept its result."""

import io
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from conftest import Start

CONTENT = (
    "SIM;IMEI;Rate Plan;Site\r\n"
    "8914 8000 0086 8224 2668;49-015420-323751-8;m2m-5mb;Nord\r\n"
    "8,9148E+19;356620116410452;m2m-5mb;Süd\r\n"
    "89148000008682242668F;;m2m-5mb;again\r\n"
)


def test_read_devices_returns_rows_rejected_rows_and_duplicates(tmp_path: Path) -> None:
    path = tmp_path / "devices.csv"
    path.write_bytes(CONTENT.encode("utf-16"))
    sources: list[Any] = [path, str(path), io.BytesIO(CONTENT.encode("latin-1")), io.StringIO(CONTENT), CONTENT.encode()]
    for source in sources:
        file = ts.read_devices(source)
        assert repr(file) == "DeviceFile(rows=1, rejects=1, duplicates=1)"
        [row] = file
        assert (row.number, row.device) == (2, "iccid:89148000008682242668+imei:490154203237518")
        assert row.ids == {"iccid": "89148000008682242668", "imei": "490154203237518"}
        assert row.values == {"plan": "m2m-5mb"}
        [reject] = file.rejects
        assert (reject.row, reject.value) == (3, "8,9148E+19")
        assert "has lost the last digits" in reject.reason
        assert file.duplicates == [(4, 2)]
        assert file.columns == {"iccid": "SIM", "imei": "IMEI", "plan": "Rate Plan"}
        assert file.unused == ["Site"]


def test_the_caller_can_name_the_columns() -> None:
    content = b"Chip,plan,Tariff\n89148000008682242668,old,new\n"
    file = ts.read_devices(content, columns={"iccid": "Chip", "plan": "Tariff"})
    assert file.rows[0].values == {"plan": "new"}
    assert ts.read_devices(content, columns={"iccid": "Chip", "plan": ""}).rows[0].values == {}
    with pytest.raises(ts.ConfigError, match=r"no column identifies devices.*columns=\{'iccid': '…'\}"):
        ts.read_devices(content)
    with pytest.raises(ts.ConfigError, match="columns: unknown column `plna`: expected one of iccid"):
        ts.read_devices(content, columns={"plna": "Tariff"})


def test_errors_about_files_have_the_expected_types(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"missing\.csv"):
        ts.read_devices(tmp_path / "missing.csv")
    with pytest.raises(TypeError, match="expected a path, an open file or bytes, got int"):
        ts.read_devices(7)  # type: ignore[arg-type]
    with pytest.raises(ts.ConfigError, match=r"received a spreadsheet \(\.xlsx, \.ods\)"):
        ts.read_devices(b"PK\x03\x04")


def test_methods_accept_files_and_rows(simulator: Start) -> None:
    sim = simulator(devices=60, seed=5)
    client = sim.client()
    active = client.devices.list(state="active").all()[:3]
    content = "iccid,imei\n" + "".join(f"{device.iccid},{device.imei}\n" for device in active)
    file = ts.read_devices(content.encode())
    assert client.devices.suspend(file).wait().done == 3
    assert client.devices.restore(file.rows).wait().done == 3
    assert client.devices.get(file.rows[0]).iccid == active[0].iccid
    incomplete = ts.read_devices((content + "8914,\n").encode())
    with pytest.raises(ts.ConfigError, match=r"1 of 4 rows of the file cannot be used, the first is row 5.*pass \.rows"):
        client.devices.suspend(incomplete)
    assert client.devices.suspend(incomplete.rows).wait().done == 3
