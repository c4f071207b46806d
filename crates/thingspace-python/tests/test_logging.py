"""What Rust notes reaches ``logging``, and no secret does."""

import logging
import subprocess
import sys

import pytest
import thingspace as ts
from conftest import Start


def test_repeats_are_noted_with_what_was_being_done(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    sim = simulator(devices=3)
    sim.inject("status", status=503, operation="listDevices", times=1)
    with caplog.at_level(logging.DEBUG, logger="thingspace"):
        assert len(sim.client().devices.list().all()) == 3
    repeats = [record for record in caplog.records if "sending again" in record.message]
    assert [(record.name, record.levelname) for record in repeats] == [("thingspace.exec", "DEBUG")]
    assert "listDevices" in repeats[0].message
    assert "503" in repeats[0].message


def test_a_lost_answer_is_a_warning(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    sim = simulator(devices=10)
    sim.inject("reset", acted=True, operation="suspendDevices", times=1)
    client = sim.client()
    client.devices.suspend(next(client.devices.list(state="active")))
    assert [record.levelname for record in caplog.records if record.name.startswith("thingspace")] == ["WARNING"]


def test_no_secret_is_noted(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    sim = simulator(devices=10)
    with caplog.at_level(logging.DEBUG):
        client = sim.client()
        sim.inject("session-refused", times=1, operation="listDevices")
        sim.inject("status", status=500, times=1, operation="listDevices")
        client.devices.list().all()
        with pytest.raises(ts.AuthError):
            ts.Client(**{**sim.credentials, "base_url": sim.url, "password": "hush-hush"}).login()  # type: ignore[arg-type]
    noted = "\n".join(record.getMessage() for record in caplog.records)
    assert "sending again" in noted
    for secret in ("sim-secret", "sim-password", "hush-hush", "Bearer", "VZ-M2M"):
        assert secret not in noted


def test_logging_is_not_imported_before_there_is_something_to_note() -> None:
    program = "import sys, thingspace; print(sorted({'logging', 'asyncio', 'thingspace.models'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
