"""Failed logins are remembered from script to script, wherever there is a place to remember them."""

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


class Setting:
    """Scripts that run one after the other in an environment of their own."""

    def __init__(self, sim: ts.Simulator, environment: dict[str, str], shell: str = "") -> None:
        self.sim = sim
        credentials = {f"THINGSPACE_{name.upper()}": str(value) for name, value in sim.credentials.items()}
        self.environment = {"PATH": os.environ["PATH"], "THINGSPACE_BASE_URL": sim.url, **credentials, **environment}
        self.shell = shell

    def run(self, *arguments: str) -> str:
        command = ["sh", "-c", f'{self.shell} exec "$0" "$@"', sys.executable, "-c", LOGIN, *arguments]
        # The parent's search path, so that an environment without a home finds the same package.
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stderr
        return done.stdout


def stays_unlocked(setting: Setting, passwords: list[str], disturb: Callable[[], object] = lambda: None) -> None:
    assert setting.run("env") == "in\n"
    disturb()
    before = logins(setting.sim)
    for index in range(6):
        line = setting.run(passwords[index % len(passwords)])
        assert line.startswith("refused"), line
        assert "hush" not in line
        disturb()
    assert 1 <= logins(setting.sim) - before <= 2
    assert not any(entry["event"] == "user_locked" for entry in setting.sim.ledger())
    assert setting.run("env", "again") == "in\n"


def cut(folder: Path) -> None:
    for path in folder.rglob("*"):
        if path.is_file():
            os.truncate(path, path.stat().st_size // 2)


@pytest.mark.parametrize("setting", ["no home", "read-only home", "memory", "torn", "in turn"])
def test_a_wrong_password_costs_two_logins(simulator: Start, tmp_path: Path, setting: str) -> None:
    sim = simulator(devices=1)
    environment = {
        "no home": {"TMPDIR": str(tmp_path)},
        # Nobody can make a folder in /proc, not even root.
        "read-only home": {"HOME": "/proc", "TMPDIR": str(tmp_path)},
        "memory": {"HOME": str(tmp_path), "THINGSPACE_TOKENS": "memory"},
    }.get(setting, {"HOME": str(tmp_path)})
    passwords = ["hush-1", "hush-2", "hush-3"] if setting == "in turn" else ["hush-1"]
    stays_unlocked(Setting(sim, environment), passwords, (lambda: cut(tmp_path)) if setting == "torn" else lambda: None)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of file sizes to stand for a full disk")
@pytest.mark.parametrize("setting", ["full disk", "nothing writable"])
def test_without_a_record_there_is_no_login_unless_a_person_accepts_it(
    simulator: Start, tmp_path: Path, setting: str
) -> None:
    sim = simulator(devices=1)
    full = setting == "full disk"
    environment = {"HOME": str(tmp_path)} if full else {"HOME": "/proc", "TMPDIR": "/proc"}
    without = Setting(sim, environment, "trap '' XFSZ; ulimit -f 0;" if full else "")
    for password in ["hush-1", "env"] * 3:
        line = without.run(password)
        assert line.startswith("refused") and "THINGSPACE_UNRECORDED_LOGIN=1" in line, line
    assert logins(sim) == 0
    accepted = Setting(sim, {**environment, "THINGSPACE_UNRECORDED_LOGIN": "1"}, without.shell)
    assert accepted.run("env") == "in\n"


def test_a_real_lock_is_a_lockout(simulator: Start) -> None:
    sim = simulator(devices=1)
    for number in range(5):
        settings = sim.credentials
        settings["password"] = f"hush-{number}"
        with pytest.raises(ts.AuthError):
            ts.Client(base_url=sim.url, login_record=ts.MemoryStore(), **settings).login()
    with pytest.raises(ts.LockoutError, match="only Verizon support can unlock"):
        ts.Client(base_url=sim.url, login_record=ts.MemoryStore(), **sim.credentials).login()


def test_a_client_of_the_simulator_follows_its_clock(simulator: Start) -> None:
    sim = simulator(devices=3, paused=True)
    client = sim.client()
    for _ in range(6):
        assert len(client.devices.list().all()) == 3
        sim.advance(3600)
    assert all(call["status"] == 200 for call in sim.journal())
