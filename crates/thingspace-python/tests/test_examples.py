"""Runs the examples in the docstrings, and checks that every public method has an example."""

import ast
import asyncio
import inspect
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import Any

import pytest
import thingspace as ts
from examples import Member, compiled, members, needed

#: The devices of the examples. The first device has every kind of identifier that the examples use.
FLEET = [
    {
        "iccid": "89148000008682242668", "imei": "490154203237518", "eid": "89033023426200000000000000000001",
        "mdn": "5055550143", "state": "active", "plan": "m2m-5mb", "group": "depot",
    },
    {"iccid": "89148000008682242676", "imei": "490154203237526", "eid": "89033023426200000000000000000002", "state": "active"},
    {"iccid": "89148000008682242684", "imei": "490154203237534", "state": "suspend"},
    {"iccid": "89148000008682242692", "state": "deactive"},
    {"iccid": "89148000008682242700", "imei": "490154203237542"},
]  # fmt: skip

#: The callback services whose messages the inbox of the examples receives.
SERVICES = [
    "CarrierService", "DeviceService", "DeviceProfileService", "DeviceSuspensionStatus", "DiagnosticsService", "NiddService",
    "StateService",
]  # fmt: skip

#: The number of virtual seconds per real second. A wait of some virtual seconds takes milliseconds.
SPEED = 200

#: Matches calls that need a running clock. An example without such a call runs with a paused clock, so that a queued request
#: stays queued.
WAITS = re.compile(r"\.(wait|run|report|reconcile|responses|events|progress|resume|resume_all)\(")

#: Methods without an example. Do not add methods to this set.
WITHOUT: set[str] = set()

#: Maps the name of a method, without the prefix ``Async`` of its class, to the reason why its example cannot run here. Such an
#: example is only compiled and type-checked.
NOT_RUN: dict[str, str] = {}

EXAMPLES = [(member, example) for member in members() for example in member.examples]


class Account:
    """A simulated account, and the variables that examples use without defining them."""

    def __init__(self, sim: ts.Simulator) -> None:
        self.sim, self.client = sim, sim.client()
        self.opened: ts.Inbox | None = None
        for service in SERVICES:
            self.client.api.register_callback({"name": service, "url": sim.inbox_url})
        self.client.firmware.assign_licenses(["490154203237518", "490154203237526"])
        self.start = sim.snapshot()

    def restart(self) -> None:
        """Restores the first snapshot of the simulator, starts its clock, and makes a new client.

        The old client cannot be used again, because its rate limiter has seen later times than the restored clock shows.
        """
        self.sim.restore(self.start)
        self.sim.resume(speed=SPEED)
        self.client = self.sim.client()

    def close(self) -> None:
        """Closes the inbox, so that the next example gets an empty one.

        After a restart, new requests get ids that earlier requests had. An inbox with earlier messages would match these messages
        with the new requests.
        """
        if self.opened is not None:
            self.opened.close()
            self.opened = None

    def inbox(self) -> ts.Inbox:
        """Returns the inbox that receives the messages of the account."""
        if self.opened is None:
            self.opened = ts.Inbox("my-listener", "its-password")
            for service in SERVICES:
                self.client.callbacks.register(service, self.opened, replace=True)
        return self.opened

    def names(self, used: set[str], is_asyncio: bool) -> dict[str, Any]:
        """Returns the values of `ts`, `sim` and `client`, and of the other variables whose names are in `used`."""
        names = {"ts": ts, "sim": self.sim, "client": self.sim.async_client() if is_asyncio else self.client}
        made = {name: make() for name, make in self.made(is_asyncio).items() if name in used}
        return names | made

    def made(self, is_asyncio: bool) -> dict[str, Callable[[], Any]]:
        return {
            "inbox": self.inbox,
            "device": self.device,
            "record": self.device,
            "event": self.event,
            "outcomes": lambda: self.client.devices.suspend("iccid:89148000008682242668").wait(poll_after=0),
            "job": self.async_job if is_asyncio else self.job,
            "upgrade": self.upgrade,
            "campaign": self.campaign,
            "report": self.report,
            "monitor": self.monitor,
        }

    def device(self) -> ts.Device:
        return self.client.devices.get("iccid:89148000008682242668")

    def event(self) -> ts.Event:
        inbox = self.inbox()
        query = self.client.devices.availability("imei:490154203237542+iccid:89148000008682242700")
        return next(query.responses(inbox, timeout=30))

    def job(self) -> ts.Job:
        return self.client.jobs().suspend("iccid:89148000008682242668")

    def async_job(self) -> ts.AsyncJob:
        async def start() -> ts.AsyncJob:
            return await self.sim.async_client().jobs().suspend("iccid:89148000008682242668")

        return asyncio.run(start())

    def upgrade(self) -> str | None:
        image = self.client.firmware.list()[0]
        name, version = image.firmware_name or "", image.to_version or ""
        return self.client.firmware.schedule("490154203237518", name, version, since="2026-01-10", until="2026-01-12").id

    def campaign(self) -> str | None:
        package = self.client.firmware.campaigns.packages("LWM2M")[0]
        campaign = ts.models.CampaignFirmwareUpgrade(
            firmware_name=package.firmware_name, firmware_from=package.firmware_from, firmware_to=package.firmware_to,
            protocol="LWM2M", start_date="2026-01-15", end_date="2026-01-20", device_list=["490154203237518"],
            auto_add_devices_flag=False, auto_assign_license_flag=True,
        )  # fmt: skip
        return self.client.firmware.campaigns.schedule(campaign).id

    def report(self) -> str | None:
        report = self.client.locations.order_report(self.device(), source="network").txid
        self.sim.advance(600)
        return report


    def monitor(self) -> str:
        inbox = self.inbox()
        query = self.client.reachability.watch("iccid:89148000008682242668", "REACHABLE_FOR_DATA", "2026-02-01T00:00:00Z")
        message = next(query.responses(inbox, timeout=30)).to_dict()
        return str(message["deviceResponse"]["reachabilityResponse"]["monitorId"])


@contextmanager
def running() -> Iterator[Account]:
    """Starts a simulator, and yields its account."""
    with ts.Simulator(fleet=FLEET, callback_delay=(0, 0), paused=True) as sim:
        account = Account(sim)
        yield account
        account.close()


@pytest.fixture(scope="module")
def shared() -> Iterator[Account]:
    """Yields one account for all examples that do not call `close()`."""
    with running() as account:
        yield account


@pytest.fixture
def account(shared: Account, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Account:
    """Returns the shared account. Changes to an empty working folder, and sets the environment variables for this account."""
    monkeypatch.chdir(tmp_path)
    settings = {"base_url": shared.sim.url, "store": f"sqlite:{tmp_path}/jobs.db", **shared.sim.credentials}
    for name, value in settings.items():
        monkeypatch.setenv(f"THINGSPACE_{name.upper()}", str(value))
    return shared


def test_every_public_member_is_documented() -> None:
    assert [member.name for member in members() if not member.docs] == []


def test_every_public_method_has_an_example() -> None:
    without = {member.name for member in members() if member.is_method and not member.examples}
    assert without - WITHOUT == set(), "add an example to the doc comment in src/"
    assert WITHOUT - without == set(), "these methods now have an example: remove them from WITHOUT"


# Python only warns about a coroutine that an example does not await, so these warnings are errors here.
@pytest.mark.filterwarnings("error::pytest.PytestUnraisableExceptionWarning", "error::RuntimeWarning")
@pytest.mark.parametrize(("member", "example"), EXAMPLES, ids=[member.name for member, _ in EXAMPLES])
def test_the_example_runs(account: Account, member: Member, example: str) -> None:
    tree = compiled(example)
    code = compile(tree, member.name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    if reason := NOT_RUN.get(member.name.removeprefix("Async")):
        pytest.skip(reason)
    with running() if ".close()" in example else nullcontext(account) as current:
        current.restart()
        names = current.names(needed(tree), member.is_asyncio)
        if not WAITS.search(example):
            current.sim.pause()
        try:
            awaited = eval(code, names)
            if inspect.iscoroutine(awaited):
                asyncio.run(awaited)
        finally:
            current.close()
