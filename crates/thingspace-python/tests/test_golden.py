"""Compares the most common error messages with ``golden/errors.txt``, so that a changed message appears in a diff.

With ``UPDATE_GOLDEN=1``, rewrites the file before the comparison.
"""

import os
import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import thingspace as ts
from programs import output

GOLDEN = Path(__file__).parent / "golden" / "errors.txt"
DEVICE = "iccid:89148000008682242668"
ROWS = f"device,plan\n{DEVICE},m2m-5mb\n".encode()
SINCE, UNTIL = datetime(2026, 1, 1, tzinfo=UTC), datetime(2025, 12, 1, tzinfo=UTC)
CREDENTIALS: dict[str, Any] = {
    "key": "k", "secret": "s", "username": "u", "password": "p", "account": "0000123456-00001", "login_record": ts.MemoryStore(),
}  # fmt: skip

#: A call that makes a mistake. The parameter is a client, typed as ``Any`` because type checkers would reject some mistakes.
Call: TypeAlias = Callable[[Any], object]

#: Descriptions of mistakes, each with a call that makes the mistake.
CALLS: list[tuple[str, Call]] = [
    ("no credentials", lambda _: ts.Client()),
    ("malformed identifier", lambda c: c.devices.get("iccid:8914")),
    ("identifier without a kind", lambda c: c.devices.get("pump-7")),
    ("unknown kind of identifier", lambda c: c.devices.get("icid:89148000008682242668")),
    ("identifier from a spreadsheet", lambda c: c.devices.get("iccid:8.9148E+19")),
    ("malformed identifier in a list", lambda c: c.devices.suspend([DEVICE, "iccid:8914"])),
    ("number in a list of devices", lambda c: c.devices.suspend([DEVICE, 7])),
    ("no devices", lambda c: c.devices.suspend([])),
    ("too many devices", lambda c: c.devices.suspend([f"mdn:{number}" for number in range(2_000_000_000, 2_000_010_001)])),
    ("unknown state", lambda c: c.devices.list(state="actve")),
    ("unknown callback service", lambda c: c.callbacks.deregister("CarierService")),
    ("unknown keyword", lambda c: c.devices.list(status="active")),
    ("unknown keyword of the client", lambda _: getattr(ts, "Client")(user_name="u")),
    ("missing argument", lambda c: c.devices.activate(DEVICE)),
    ("unknown operation", lambda c: c.api.list_device({})),
    ("unknown keyword of an operation", lambda c: c.api.list_devices(state="active")),
    ("body of the wrong type", lambda c: c.api.list_devices(7)),
    ("unknown field of a record", lambda _: getattr(ts.models, "DeviceId")(knd="iccid")),
    ("field of the wrong type", lambda _: getattr(ts.models, "DeviceId")(id=7)),
    ("unknown value of a field", lambda _: ts.models.AccountDeviceListRequest(current_state="actve")),
    ("datetime without a time zone", lambda c: c.usage.of(DEVICE, datetime(2026, 1, 1), SINCE)),
    ("date in place of a timestamp", lambda c: c.usage.of(DEVICE, "2026-01-01", SINCE)),
    ("reversed times", lambda c: c.usage.of(DEVICE, SINCE, UNTIL).all()),
    ("reversed dates", lambda c: c.locations.usage("2026-01-31", "2026-01-01")),
    ("negative timeout", lambda _: ts.Client(timeout=-1)),
    ("page size of zero", lambda c: c.devices.list(page_size=0)),
    ("message without recipients", lambda c: c.sms.send("report")),
    ("change without a value", lambda c: c.devices.change_cost_center(DEVICE)),
    ("invalid handle", lambda c: c.resume("nonsense")),
    ("async function for the blocking client", lambda c: c.devices.in_bulk(on_progress=read_nothing).suspend(DEVICE)),
    ("unknown device", lambda c: c.devices.get(DEVICE)),
    ("unknown plan", lambda c: c.devices.activate(next(c.devices.list(state="pre-active")), plan="no-such-plan", zip="98101")),
    ("unreachable service", lambda _: ts.Client(base_url="http://127.0.0.1:9/api", **CREDENTIALS).login()),
    ("local listener for Verizon's service", lambda _: ts.Client(**CREDENTIALS).callbacks.register("CarrierService", ts.Listener("u", "p"))),
    ("listener of another program", lambda c: c.callbacks.register("CarrierService", ts.Listener("u", "p"))),
    ("unknown kind of store", lambda _: ts.Inbox("u", "p", bind=None, store="mysql://u:p@host/db")),
    ("store without a path", lambda _: ts.Inbox("u", "p", bind=None, store="sqlite:")),
    ("store of the wrong type", lambda _: getattr(ts, "Inbox")("u", "p", bind=None, store=7)),
    ("file that is not a store", lambda _: ts.Inbox("u", "p", bind=None, store=f"sqlite:{__file__}")),
    ("store below a file", lambda _: ts.Inbox("u", "p", bind=None, store=f"sqlite:{__file__}/inbox.db")),
    ("place of the wrong type", lambda _: getattr(ts, "Inbox")("u", "p", bind=None).events(after="r1")),
    ("malformed id of a job", lambda c: c.jobs(store="memory:").open("9f3c")),
    ("unknown job", lambda c: c.jobs(store="memory:").open("9f3c21aa04d7e658")),
    ("job without devices", lambda c: c.jobs(store="memory:").suspend([])),
    ("job without a plan", lambda c: c.jobs(store="memory:").activate(DEVICE, zip="98101")),
    ("unknown keyword of a job", lambda c: c.jobs(store="memory:").suspend(DEVICE, batchsize=10)),
    ("batch size of zero", lambda c: c.jobs(store="memory:").suspend(DEVICE, batch_size=0)),
    ("two sources of a plan", lambda c: c.jobs(store="memory:").change_plan(ts.read_devices(ROWS), to="m2m-1gb")),
    ("row without a value", lambda c: c.jobs(store="memory:").activate(ts.read_devices(ROWS))),
    ("row without a new identifier", lambda c: c.jobs(store="memory:").change_identifiers(ts.read_devices(ROWS))),
    ("async function for a blocking job", lambda c: c.jobs(store="memory:").suspend(DEVICE).wait(on_progress=read_nothing)),
    ("URL of an inbox without a server", lambda _: ts.Inbox("u", "p", bind=None).url("CarrierService")),
]


async def read_nothing(_: object) -> None: ...


@pytest.fixture
def sim() -> Iterator[ts.Simulator]:
    with ts.Simulator(devices=50, seed=3, callback_delay=(0.0, 0.0)) as sim:
        yield sim


def message(call: Callable[[], object]) -> str:
    """Returns the error of a call as ``Class: message``, with placeholders for the parts that differ between runs."""
    with pytest.raises(Exception) as caught:
        call()
    shown = f"{caught.type.__name__}: {caught.value}"
    shown = re.sub(r"127\.0\.0\.1:\d{4,}", "127.0.0.1:PORT", shown)
    shown = shown.replace(__file__, "PATH")
    shown = re.sub(r"os error \d+", "os error NUMBER", shown)
    return re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "REQUEST_ID", shown)


def of_logins(sim: ts.Simulator) -> Iterator[tuple[str, str]]:
    """Yields the errors about a refused password, about a password that is not sent again, and about a locked user."""
    settings: dict[str, Any] = {**sim.credentials, "base_url": sim.url, "password": "wrong-1"}
    client = ts.Client(login_record=ts.MemoryStore(), **settings)
    yield "wrong password", message(client.login)
    yield "wrong password again", message(client.login)
    for number in range(2, 6):
        other = ts.Client(login_record=ts.MemoryStore(), **{**settings, "password": f"wrong-{number}"})
        with pytest.raises(ts.AuthError):
            other.login()
    yield "locked user", message(ts.Client(login_record=ts.MemoryStore(), **{**settings, "password": "wrong-6"}).login)


def of_outcomes(sim: ts.Simulator) -> Iterator[tuple[str, str]]:
    """Yields the errors about a change with refused devices, about a change with a lost response, and about a timeout."""
    client = sim.client()
    spare = client.devices.list(state="pre-active").all(limit=2)
    outcomes = client.devices.suspend(spare).wait(poll_after=0, timeout=30)
    yield "refused devices", message(outcomes.raise_for_failures)
    sim.inject("close", operation="suspendDevices", acted=True, times=1)
    lost = client.devices.suspend(spare[0]).lost
    yield "lost response", f"{type(lost).__name__}: {lost}"
    sim.inject("hang", operation="getAccount", times=1)
    hurried = ts.Client(**{**sim.credentials, "base_url": sim.url, "timeout": 0.3})  # type: ignore[arg-type]
    hurried.login()
    yield "timeout", message(hurried.accounts.get)


def of_jobs(sim: ts.Simulator) -> Iterator[tuple[str, str]]:
    """Yields the errors of calls that the state of a job does not allow, and the note about a job that can be resumed."""
    jobs = sim.client().jobs(store="memory:")
    active = next(sim.client().devices.list(state="active"))
    job = jobs.suspend(active)
    yield "job without an outcome", message(job.trim).replace(job.id, "JOB")
    job.cancel()
    yield "canceled job", message(job.resend_unknown).replace(job.id, "JOB")

    def stop(_: ts.JobProgress) -> None:
        raise RuntimeError("stop")

    other = jobs.suspend(active)
    with pytest.raises(RuntimeError) as caught:
        other.run(on_progress=stop)
    yield "note of an interrupted job", caught.value.__notes__[0].replace(other.id, "JOB")


def of_closed_objects() -> Iterator[tuple[str, str]]:
    """Yields the errors about a closed simulator, a call during exit, and an object and a store of the parent process."""
    with ts.Simulator(devices=1) as closed:
        pass
    yield "closed simulator", message(lambda: closed.url)
    ended = """
        import atexit, thingspace as ts
        def late():
            try:
                client.login()
            except Exception as error:
                print(f"{type(error).__name__}: {error}")
        atexit.register(late)
        sim = ts.Simulator(devices=1)
        client = sim.client()
        client.login()
    """
    yield "call while the program exits", output(ended)
    if hasattr(os, "fork"):
        forked = """
            import os, thingspace as ts
            inbox = ts.Inbox("u", "p")
            child = os.fork()
            if child == 0:
                try:
                    next(iter(inbox))
                except Exception as error:
                    print(f"{type(error).__name__}: {error}", flush=True)
                os._exit(0)
            os.waitpid(child, 0)
        """
        yield "object of the parent process", output(forked)
        opened = """
            import os, tempfile, thingspace as ts
            with tempfile.TemporaryDirectory() as folder:
                inbox = ts.Inbox("u", "p", bind=None, store=f"sqlite:{folder}/inbox.db")
                child = os.fork()
                if child == 0:
                    try:
                        ts.Inbox("u", "p", bind=None, store=f"sqlite:{folder}/inbox.db")
                    except Exception as error:
                        print(f"{type(error).__name__}: {error}", flush=True)
                    os._exit(0)
                os.waitpid(child, 0)
        """
        yield "store of the parent process", output(opened)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="two of the messages need a fork")
def test_error_messages_match_the_golden_file(sim: ts.Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("BASE_URL", "KEY", "SECRET", "USERNAME", "PASSWORD", "ACCOUNT"):
        monkeypatch.delenv(f"THINGSPACE_{name}", raising=False)
    client = sim.client()
    url = "http://127.0.0.1:9/erp"
    client.api.register_callback({"name": "CarrierService", "url": url, "username": "erp", "password": "p"})
    errors = [(title, message(lambda call=call: call(client))) for title, call in CALLS]  # type: ignore[misc]
    errors += [*of_outcomes(sim), *of_jobs(sim), *of_logins(sim), *of_closed_objects()]
    text = "".join(f"# {title}\n{shown}\n\n" for title, shown in errors)
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.parent.mkdir(exist_ok=True)
        GOLDEN.write_text(text)
    assert text == GOLDEN.read_text(), "an error message has changed: rewrite the file with UPDATE_GOLDEN=1, and review its diff"
