"""Failed logins are recorded where all processes find them: in the first writable folder of several candidates."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import thingspace as ts

from conftest import Start

LOGIN = """
import sys, thingspace as ts
client = ts.Client.from_env() if sys.argv[1] == "env" else ts.Client(password=sys.argv[1])
if "again" in sys.argv:
    client.allow_login()
try:
    client.login()
except ts.LockoutError as error:
    print("locked", error)
except ts.AuthError as error:
    print("refused", error)
else:
    print("in")
"""


def logins(sim: ts.Simulator) -> int:
    return sum(call["operation"] == "startConnectivityManagementSession" for call in sim.journal())


class Scripts:
    """Runs ``LOGIN`` in new processes, one at a time. All of them have the same environment."""

    def __init__(self, sim: ts.Simulator, environment: dict[str, str], shell: str = "") -> None:
        self.sim = sim
        credentials = {f"THINGSPACE_{name.upper()}": str(value) for name, value in sim.credentials.items()}
        self.environment = {"PATH": os.environ["PATH"], "THINGSPACE_BASE_URL": sim.url, **credentials, **environment}
        self.shell = shell

    def run(self, *arguments: str) -> str:
        command = ["sh", "-c", f'{self.shell} exec "$0" "$@"', sys.executable, "-c", LOGIN, *arguments]
        result = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=120, check=False)
        assert result.returncode == 0, result.stderr
        return result.stdout


def check_that_the_user_stays_unlocked(scripts: Scripts, passwords: list[str], disturb: Callable[[], object] = lambda: None) -> None:
    assert scripts.run("env") == "in\n"
    disturb()
    before = logins(scripts.sim)
    for index in range(6):
        printed = scripts.run(passwords[index % len(passwords)])
        assert printed.startswith("refused"), printed
        assert "hush" not in printed
        disturb()
    assert 1 <= logins(scripts.sim) - before <= 2
    assert not any(entry["event"] == "user_locked" for entry in scripts.sim.ledger())
    assert scripts.run("env", "again") == "in\n"


def truncate_files(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("setting", ["no home", "read-only home", "memory", "truncated files", "alternating passwords"])
def test_wrong_passwords_cause_at_most_two_logins(simulator: Start, tmp_path: Path, setting: str) -> None:
    sim = simulator(devices=1)
    environment = {
        "no home": {"TMPDIR": str(tmp_path)},
        # Not even root can create a folder in /proc.
        "read-only home": {"HOME": "/proc", "TMPDIR": str(tmp_path)},
        "memory": {"HOME": str(tmp_path), "THINGSPACE_TOKENS": "memory"},
    }.get(setting, {"HOME": str(tmp_path)})
    passwords = ["hush-1", "hush-2", "hush-3"] if setting == "alternating passwords" else ["hush-1"]
    check_that_the_user_stays_unlocked(Scripts(sim, environment), passwords, (lambda: truncate_files(tmp_path)) if setting == "truncated files" else lambda: None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no file size limit that can simulate a full disk")
@pytest.mark.parametrize("setting", ["full disk", "nothing writable"])
def test_a_login_that_cannot_be_recorded_must_be_allowed_explicitly(
    simulator: Start, tmp_path: Path, setting: str
) -> None:
    sim = simulator(devices=1)
    full = setting == "full disk"
    environment = {"HOME": str(tmp_path)} if full else {"HOME": "/proc", "TMPDIR": "/proc"}
    without = Scripts(sim, environment, "trap '' XFSZ; ulimit -f 0;" if full else "")
    for password in ["hush-1", "env"] * 3:
        printed = without.run(password)
        assert printed.startswith("refused") and "THINGSPACE_UNRECORDED_LOGIN=1" in printed, printed
    assert logins(sim) == 0
    allowed = Scripts(sim, {**environment, "THINGSPACE_UNRECORDED_LOGIN": "1"}, without.shell)
    assert allowed.run("env") == "in\n"


def test_a_locked_user_raises_a_lockout_error(simulator: Start) -> None:
    sim = simulator(devices=1)
    for number in range(5):
        settings = sim.credentials
        settings["password"] = f"hush-{number}"
        with pytest.raises(ts.AuthError):
            ts.Client(base_url=sim.url, login_record=ts.MemoryStore(), **settings).login()
    with pytest.raises(ts.LockoutError, match="only Verizon support can unlock"):
        ts.Client(base_url=sim.url, login_record=ts.MemoryStore(), **sim.credentials).login()


def test_a_client_follows_the_clock_of_its_simulator(simulator: Start) -> None:
    sim = simulator(devices=3, paused=True)
    client = sim.client()
    for _ in range(6):
        assert len(client.devices.list().all()) == 3
        sim.advance(3600)
    assert all(call["status"] == 200 for call in sim.journal())


def test_an_unreachable_shared_store_prevents_logins(monkeypatch: pytest.MonkeyPatch) -> None:
    with ts.Simulator(devices=1) as sim:
        url = "postgres://fleet:hush@127.0.0.1:1/ts?sslmode=disable"
        store = ts.CellStore(url)
        assert store.url == "postgres://fleet@127.0.0.1:1/ts"
        monkeypatch.setenv("THINGSPACE_STORE", url)
        clients = [
            ts.Client(base_url=sim.url, token_store=store, **sim.credentials),
            ts.Client(base_url=sim.url, **sim.credentials),
        ]
        for client in clients:
            with pytest.raises(ts.SessionError) as raised:
                client.login()
            assert "postgres://fleet@127.0.0.1:1/ts" in str(raised.value)
            assert "hush" not in f"{raised.value} {store!r}"
        assert sim.journal() == []


def test_a_cell_store_must_be_on_a_server() -> None:
    with pytest.raises(ts.ConfigError, match="expected postgres://… or nats://…") as raised:
        ts.CellStore("sqlite:hush.db")
    assert "hush" not in str(raised.value)
