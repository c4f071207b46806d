"""Log records of the Rust client reach ``logging`` and contain no secrets."""

import logging
import subprocess
import sys

import pytest
import thingspace as ts
from conftest import Start


def test_retries_are_logged_with_their_operation(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    sim = simulator(devices=3)
    sim.inject("status", status=503, operation="listDevices", times=1)
    with caplog.at_level(logging.DEBUG, logger="thingspace"):
        assert len(sim.client().devices.list().all()) == 3
    retries = [record for record in caplog.records if "retrying" in record.message]
    assert [(record.name, record.levelname) for record in retries] == [("thingspace.transport.call", "DEBUG")]
    assert "listDevices" in retries[0].message
    assert "503" in retries[0].message


def test_a_lost_answer_is_logged_as_a_warning(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    sim = simulator(devices=10)
    sim.inject("reset", acted=True, operation="suspendDevices", times=1)
    client = sim.client()
    client.devices.suspend(next(client.devices.list(state="active")))
    assert [record.levelname for record in caplog.records if record.name.startswith("thingspace")] == ["WARNING"]


def test_no_secret_is_logged(simulator: Start, caplog: pytest.LogCaptureFixture) -> None:
    sim = simulator(devices=10)
    with caplog.at_level(logging.DEBUG):
        client = sim.client()
        sim.inject("session-refused", times=1, operation="listDevices")
        sim.inject("status", status=500, times=1, operation="listDevices")
        client.devices.list().all()
        with pytest.raises(ts.AuthError):
            ts.Client(**{**sim.credentials, "base_url": sim.url, "password": "hush-hush"}).login()  # type: ignore[arg-type]
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert "retrying" in logged
    for secret in ("sim-secret", "sim-password", "hush-hush", "Bearer", "VZ-M2M"):
        assert secret not in logged


def test_importing_the_package_does_not_import_logging() -> None:
    program = "import sys, thingspace; print(sorted({'logging', 'asyncio', 'thingspace.models'} & set(sys.modules)))"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
