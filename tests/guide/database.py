"""A PostgreSQL server for the pages of the guide that need one."""

import os
import shutil
import socket
import subprocess
import tempfile
from pathlib import Path

import pytest

#: The name of the database for the pages, and of its user.
NAME = "fleet"


def programs() -> Path | None:
    """Returns the folder with the programs of PostgreSQL, or ``None`` if PostgreSQL is not installed."""
    found = shutil.which("initdb", path=os.pathsep.join([os.environ.get("THINGSPACE_TEST_PG_BIN", ""), os.environ["PATH"]]))
    debian = max(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=version, default=None)
    initdb = Path(found) if found else debian
    return initdb.resolve().parent if initdb else None


def version(initdb: Path) -> list[int]:
    """Returns the version in a Debian path as numbers: ``[9, 6]`` for ``/usr/lib/postgresql/9.6/bin/initdb``."""
    return [int(number) for number in initdb.parts[-3].split(".") if number.isdigit()]


class Database:
    """A PostgreSQL server with a new cluster on a loopback port. If the test runs as root, the server runs as the user ``postgres``, because
    PostgreSQL refuses to run as root.
    """

    def __init__(self) -> None:
        folder = programs()
        if folder is None:
            reason = "PostgreSQL is not installed: install the package postgresql, or set THINGSPACE_TEST_PG_BIN"
            if os.environ.get("CI") == "true":
                pytest.fail(reason)
            pytest.skip(reason)
        self.programs = folder
        self.folder = Path(tempfile.mkdtemp(prefix="thingspace-guide-postgres-"))
        self.user = "postgres" if os.geteuid() == 0 else None
        if self.user:
            shutil.chown(self.folder, self.user, self.user)
        data = str(self.folder / "data")
        self.run("initdb", "--username", NAME, "--auth=trust", "--no-sync", "--encoding=UTF8", "--locale=C.UTF-8", "--pgdata", data)
        self.port = free_port()
        settings = ["-p", str(self.port), "-c", "listen_addresses=127.0.0.1"]
        command = [str(folder / "postgres"), "-D", data, "-k", str(self.folder), *settings]
        with (self.folder / "log").open("w") as log:
            self.process = subprocess.Popen(command, cwd=self.folder, stdout=log, stderr=log, **self.as_user())
        try:
            self.run("pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port), retries=600)
            self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", NAME, NAME)
        except BaseException:
            self.stop()
            raise

    @property
    def url(self) -> str:
        return f"postgres://{NAME}@127.0.0.1:{self.port}/{NAME}"

    def as_user(self) -> dict[str, object]:
        return {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}

    def run(self, program: str, *arguments: str, retries: int = 0) -> None:
        """Runs a program of PostgreSQL. If it fails, runs it again every 0.1 seconds, at most ``retries`` times."""
        command = [str(self.programs / program), *arguments]
        for attempt in range(retries + 1):
            done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, **self.as_user())
            if done.returncode == 0:
                return
            if attempt < retries:
                assert self.process.poll() is None, (self.folder / "log").read_text()
                try:
                    self.process.wait(timeout=0.1)
                except subprocess.TimeoutExpired:
                    pass
        raise AssertionError(f"{program}: {done.stderr}")

    def stop(self) -> None:
        self.process.send_signal(2)  # SIGINT closes open connections. SIGTERM would wait until the clients disconnect.
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])
