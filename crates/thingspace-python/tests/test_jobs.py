"""Durable jobs: killed programs, the same input twice, interruptions, reports, and files with values for the devices."""

import asyncio
import json
import os
import pickle
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest
import thingspace as ts
from conftest import Start
from programs import SOAK, output

#: The seed for the random moments at which a test kills programs.
SEED = int(os.environ.get("THINGSPACE_SEED", random.SystemRandom().randrange(2**32)))

#: The number of programs that a test kills, and the number of requests of their job.
KILLS, REQUESTS = (20, 200) if SOAK else (3, 20)


@pytest.fixture
def store(tmp_path: Path) -> str:
    return f"sqlite:{tmp_path / 'jobs.db'}"


@contextmanager
def listening(client: ts.Client) -> Iterator[ts.Inbox]:
    """Registers an inbox, so that outcomes are known without polling."""
    with ts.Inbox("jobs", "k4-Copper-Finch") as inbox:
        client.callbacks.register("CarrierService", inbox)
        yield inbox


def accepted(sim: ts.Simulator, operation: str) -> dict[str, list[str]]:
    """Lets the simulator finish all requests. Maps each device to the outcomes of its accepted requests of `operation`."""
    sim.advance(3_600)
    sim.settle()
    outcomes: dict[str, list[str]] = {}
    for entry in sim.ledger():
        if entry.get("outcome") and entry["operation"] == operation:
            outcomes.setdefault(f"iccid:{entry['device']['iccid']}", []).append(entry["outcome"])
    return outcomes


def requests(sim: ts.Simulator, operation: str) -> int:
    """Returns how many requests of an operation the service has received."""
    return sum(call["operation"] == operation for call in sim.journal())


def devices_in(sim: ts.Simulator, state: str, count: int | None = None) -> list[str]:
    found = [f"iccid:{device['iccid']}" for device in sim.fleet() if device["state"] == state]
    assert len(found) >= (count or 1)
    return found[:count]


def environment(sim: ts.Simulator, store: str, state: Path) -> dict[str, str]:
    settings = {f"THINGSPACE_{name.upper()}": str(value) for name, value in sim.credentials.items()}
    return {
        **os.environ, **settings, "THINGSPACE_BASE_URL": sim.url, "THINGSPACE_STORE": store, "XDG_STATE_HOME": str(state),
    }  # fmt: skip


#: A program that suspends the devices of a file. The arguments are the path of the file and the number of devices per request.
#: The program prints the id and the origin of the job, and then the outcomes as JSON.
SUSPENDS = """
import json, sys
import thingspace as ts

client = ts.Client.from_env()
job = client.jobs().suspend(ts.read_devices(sys.argv[1]), batch_size=int(sys.argv[2]))
print(job.id, job.origin, flush=True)
outcomes = job.wait(timeout=8)
print(json.dumps([[outcome.device, outcome.outcome, outcome.job, outcome.request_id, outcome.evidence] for outcome in outcomes]))
"""


def test_the_same_program_continues_the_job_of_a_killed_program(simulator: Start, store: str, tmp_path: Path) -> None:
    print(f"THINGSPACE_SEED={SEED}")
    rng = random.Random(SEED)
    sim = simulator(devices=4_600, seed=9)
    devices = devices_in(sim, "active", 2_000)
    (tmp_path / "devices.csv").write_text("device\n" + "".join(f"{device}\n" for device in devices))
    # The first fault delays every second request before the service carries it out. The second fault delays every answer. So most
    # kills happen during a request.
    sim.inject("delay", seconds=0.05, operation="suspendDevices", every=2)
    sim.inject("delay", seconds=0.05, operation="suspendDevices", acted=True)
    size = len(devices) // REQUESTS
    command = [sys.executable, "-c", SUSPENDS, str(tmp_path / "devices.csv"), str(size)]
    ids = set()
    for number in range(KILLS):
        # Each program has its own state folder, because a program that is killed during a login leaves a record of a login with
        # an unknown outcome. With two such records in a shared folder, the client would refuse to log in.
        with subprocess.Popen(command, env=environment(sim, store, tmp_path / f"state-{number}"), stdout=subprocess.PIPE, text=True) as program:
            assert program.stdout is not None
            started = program.stdout.readline().split()
            ids.add(started[0])
            assert started[1] == ("resumed" if number else "started")
            before = requests(sim, "suspendDevices")
            while requests(sim, "suspendDevices") < min(before + rng.randint(1, 4), REQUESTS):
                time.sleep(0.002)
            time.sleep(rng.uniform(0, 0.1))
            program.send_signal(signal.SIGKILL)
        assert program.returncode == -signal.SIGKILL
    assert 0 < requests(sim, "suspendDevices") < REQUESTS, "the programs were not killed while they sent requests"
    ended = subprocess.run(command, env=environment(sim, store, tmp_path / "state"), capture_output=True, text=True, timeout=120)
    assert (ended.returncode, ended.stderr) == (0, "")
    first, report = ended.stdout.splitlines()
    assert {*ids, first.split()[0]} == ids and len(ids) == 1, "a program did not continue the same job"

    ledger = accepted(sim, "suspendDevices")
    assert max(len(outcomes) for outcomes in ledger.values()) == 1, "the change of a device was accepted twice"
    rows = json.loads(report)
    assert [row[0] for row in rows] == devices, "the report does not have the devices in the order of the file"
    for device, outcome, job, request_id, evidence in rows:
        assert job in ids
        if outcome in {"done", "accepted"}:
            # A request id is missing if a program was killed before it recorded the id. The outcome is then known from a list of
            # devices (`polled`) or from a history, or it is still `accepted`.
            assert ledger.get(device) == ["success"] and (request_id or evidence in {"polled", "history"} or outcome == "accepted")
        else:
            # The service did not act on this request, because the program was killed first. The job cannot find that out, so it
            # reports an unknown outcome and does not send the request again.
            assert outcome == "unknown" and device not in ledger, (device, outcome, ledger.get(device))
    assert sum(row[1] != "unknown" for row in rows) == len(ledger) >= len(devices) - size * KILLS


def test_starting_the_same_input_again_returns_the_same_job(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    devices = devices_in(sim, "active", 30)
    with listening(client) as inbox:
        jobs = client.jobs(store=store)
        job = jobs.suspend(devices, batch_size=10)
        assert (job.origin, job.counts.waiting, len(job), requests(sim, "suspendDevices")) == ("started", 30, 30, 0)
        first = job.wait(listener=inbox, timeout=60)
        assert repr(first) == "Outcomes(done=30, refused=0, unknown=0, not_sent=0)"
        again = client.jobs(store=store).suspend(list(reversed(devices)))
        assert (again.id, again.origin, again.ids) == (job.id, "finished", [job.id])
        assert again.wait() == first == again.report()
        assert requests(sim, "suspendDevices") == 3, "the same input was sent twice"
        other = jobs.suspend(devices, again=True)
        assert (other.id != job.id, other.origin) == (True, "started")
        assert other.cancel(reason="only a test").not_sent == 30
        assert jobs.restore(devices).wait(listener=inbox, timeout=60).done == 30
        assert jobs.suspend(devices).origin == "started", "the report of the earlier job was returned, although a later job changed the devices"


def test_the_client_of_another_service_does_not_continue_a_job(simulator: Start, store: str) -> None:
    one, other = simulator(devices=60, seed=5), simulator(devices=60, seed=5)
    job = one.client().jobs(store=store).suspend(devices_in(one, "active", 2))
    jobs = other.client().jobs(store=store)
    assert [(summary.id, summary.is_own) for summary in jobs.list()] == [(job.id, False)]
    assert jobs.unfinished() == []
    with pytest.raises(ts.JobError, match="belongs to account") as caught:
        jobs.resume(job.id)
    assert caught.value.kind == "other_service"
    assert (one.ledger(), other.ledger()) == ([], [])


def interrupted(sim: ts.Simulator) -> None:
    """Sends SIGINT to this process when the service has received two requests, and after 20 seconds at the latest."""
    deadline = time.monotonic() + 20
    while requests(sim, "suspendDevices") < 2 and time.monotonic() < deadline:
        time.sleep(0.005)
    signal.raise_signal(signal.SIGINT)


@pytest.mark.parametrize("call", ["wait", "run", "progress", "resume"])
def test_ctrl_c_leaves_a_job_that_can_be_resumed(simulator: Start, store: str, call: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    devices = devices_in(sim, "active", 60)
    sim.inject("delay", seconds=0.1, operation="suspendDevices")
    jobs = client.jobs(store=store)
    job = jobs.suspend(devices, batch_size=3)
    # Set the handler explicitly: a process that a shell has started in the background ignores SIGINT.
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    presses = Thread(target=interrupted, args=(sim,))
    presses.start()
    calls: dict[str, Callable[[], object]] = {
        "wait": job.wait, "run": job.run, "progress": lambda: list(job.progress()), "resume": lambda: jobs.resume(job.id),
    }  # fmt: skip
    try:
        with pytest.raises(KeyboardInterrupt) as caught:
            calls[call]()
    finally:
        presses.join()
        signal.signal(signal.SIGINT, handler)
    assert getattr(caught.value, "job_id") == job.id
    assert f'job {job.id} can be resumed: client.jobs().resume("{job.id}")' in caught.value.__notes__[0]
    time.sleep(0.5)
    sent = requests(sim, "suspendDevices")
    assert 2 <= sent < 10, "the job sent requests after Ctrl-C"
    counts = job.counts
    assert (counts.waiting, counts.unknown) == (60 - 3 * sent, 0), "the answer to the request in progress was not recorded"
    sim.clear_faults()
    assert jobs.resume(job.id, timeout=60).done == 60
    assert all(len(outcomes) == 1 for outcomes in accepted(sim, "suspendDevices").values())


#: A program that starts a job and waits for it. The arguments are the way to wait (`blocking`, `asyncio` or `thread`) and the
#: devices.
CONTINUES = """
import asyncio, signal, sys, threading, time
import thingspace as ts

signal.signal(signal.SIGINT, signal.default_int_handler)

async def main():
    job = await ts.AsyncClient.from_env().jobs().change_plan(sys.argv[2:], to="m2m-1gb")
    print(job.id, flush=True)
    await job.wait()

if sys.argv[1] == "asyncio":
    asyncio.run(main())
job = ts.Client.from_env().jobs().change_plan(sys.argv[2:], to="m2m-1gb")
print(job.id, flush=True)
if sys.argv[1] == "thread":
    threading.Thread(target=job.wait, daemon=True).start()
    time.sleep(60)
job.wait()
"""


@pytest.mark.parametrize("kind", ["blocking", "asyncio", "thread"])
def test_a_program_that_ends_records_the_answer_to_its_request(simulator: Start, store: str, tmp_path: Path, kind: str) -> None:
    sim = simulator(devices=200, seed=5)
    devices = devices_in(sim, "active", 3)
    # The service acts about two seconds after Ctrl-C, so a program that does not wait for the answer cannot record the answer.
    sim.inject("delay", seconds=3.0, operation="changeServicePlan")
    command = [sys.executable, "-c", CONTINUES, kind, *devices]
    with subprocess.Popen(
        command, env=environment(sim, store, tmp_path / "state"), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        job_id = program.stdout.readline().strip()
        time.sleep(1.0)
        program.send_signal(signal.SIGINT)
        _, errors = program.communicate(timeout=60)
    assert (program.returncode, "KeyboardInterrupt" in errors) == (-signal.SIGINT, True), errors
    assert kind == "thread" or f'client.jobs().resume("{job_id}")' in errors
    assert requests(sim, "changeServicePlan") == 1
    outcomes = sim.client().jobs(store=store).open(job_id).report()
    assert all(outcome.request_id for outcome in outcomes), "the answer to the request was not recorded"


@pytest.mark.parametrize("call", ["wait", "progress"])
def test_a_canceled_task_leaves_a_job_that_can_be_resumed(simulator: Start, store: str, call: str) -> None:
    sim = simulator(devices=200, seed=5)
    devices = devices_in(sim, "active", 60)
    sim.inject("delay", seconds=0.1, operation="suspendDevices")

    async def main() -> None:
        client = sim.async_client()
        jobs = client.jobs(store=store)
        job = await jobs.suspend(devices, batch_size=3)

        async def read() -> None:
            async for _ in job.progress():
                pass

        with pytest.raises(TimeoutError) as caught:
            async with asyncio.timeout(0.35):
                await (job.wait() if call == "wait" else read())
        cause = caught.value.__cause__
        assert isinstance(cause, asyncio.CancelledError)
        assert (getattr(cause, "job_id"), "can be resumed" in cause.__notes__[0]) == (job.id, True)
        await asyncio.sleep(0.5)
        sent = requests(sim, "suspendDevices")
        assert 1 <= sent < 12
        counts = await job.counts
        assert (counts.waiting, counts.unknown) == (60 - 3 * sent, 0), "the answer to the request in progress was not recorded"
        sim.clear_faults()
        reports = await jobs.resume_all(timeout=60)
        outcomes = reports[job.id]
        assert isinstance(outcomes, ts.Outcomes) and outcomes.done == 60

    asyncio.run(main())
    assert all(len(outcomes) == 1 for outcomes in accepted(sim, "suspendDevices").values())


def test_an_exception_from_on_progress_has_a_note_with_the_job_id(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    job = sim.client().jobs(store=store).suspend(devices_in(sim, "active", 10), batch_size=1)
    seen: list[ts.JobProgress] = []

    def stop(step: ts.JobProgress) -> None:
        seen.append(step)
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough") as caught:
        job.run(on_progress=stop)
    assert job.id in caught.value.__notes__[0]
    assert (seen[0].job, seen[0].event, seen[0].devices, seen[0].counts.total) == (job.id, "accepted", 1, 10)


def test_the_error_of_a_failed_wait_has_a_note_with_the_job_id(simulator: Start, store: str) -> None:
    sim = simulator(devices=60, seed=5)
    client = ts.Client(**{**sim.credentials, "base_url": sim.url, "password": "wrong"}, login_record=ts.MemoryStore())  # type: ignore[arg-type]
    job = client.jobs(store=store).suspend(devices_in(sim, "active", 2))
    with pytest.raises(ts.AuthError) as caught:
        job.wait()
    assert job.id in caught.value.__notes__[0]
    assert sim.client().jobs(store=store).resume(job.id, timeout=30).done == 2


def test_steps_are_reported_as_they_happen(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    with listening(client) as inbox:
        jobs = client.jobs(store=store)
        job = jobs.suspend(devices_in(sim, "active", 9), batch_size=3)
        steps = list(job.progress(listener=inbox, timeout=60))
        assert [step.event for step in steps if step.event != "outcomes"] == ["accepted"] * 3
        assert all(step.request_id and step.devices == 3 for step in steps if step.event == "accepted")
        assert steps[-1].counts.done == 9 and steps[-1].counts.is_settled
        assert list(job.progress()) == []
        held = jobs.restore(devices_in(sim, "suspend", 4), batch_size=4)
        seen: list[str] = []
        assert held.wait(listener=inbox, timeout=60, on_progress=lambda step: seen.append(step.event)).done == 4
        assert seen[0] == "accepted"


def test_a_job_is_canceled_if_too_many_of_its_first_devices_are_refused(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    wrong, right = devices_in(sim, "pre-active", 3), devices_in(sim, "active", 20)
    with listening(client) as inbox:
        job = client.jobs(store=store).suspend([*wrong, *right], first=3, stop_after_refused=1)
        outcomes = job.wait(listener=inbox, timeout=60)
    assert (outcomes.refused, outcomes.not_sent, outcomes.done) == (3, 20, 0)
    assert outcomes.canceled and "3 devices of the first part were refused" in outcomes.canceled
    assert outcomes.failures[0].code and outcomes.failures[0].meaning
    with pytest.raises(ts.FailuresError, match="3 refused, 20 not sent"):
        outcomes.raise_for_failures()


def test_the_keyword_argument_named_first_is_refused_if_each_device_has_its_own_job(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    jobs = sim.client().jobs(store=store)
    with pytest.raises(ts.ConfigError, match="argument 'first': 1 has no effect, because these devices need 2 jobs"):
        jobs.change_identifiers(devices_in(sim, "active", 2), non_geographic_number="98101", first=1)
    assert (jobs.list(), sim.ledger()) == ([], [])


def test_a_request_whose_answer_was_lost_is_resent_only_on_demand(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    devices = devices_in(sim, "active", 2)
    sim.inject("close", operation="changeServicePlan", times=1)
    jobs = client.jobs(store=store)
    job = jobs.change_plan(devices, to="m2m-1gb")
    outcomes = job.run()
    assert (outcomes.unknown, job.counts.unknown) == (2, 2)
    assert outcomes.failures[0].reason and "may have been accepted" in outcomes.failures[0].reason
    with pytest.raises(ts.JobError, match="may still be under way; try again in") as caught:
        job.resend_unknown()
    assert (caught.value.kind, caught.value.safe_to_retry) == ("refused", True)
    assert [other.id for other in jobs.unfinished()] == [job.id]
    sim.advance(600)
    assert job.resend_unknown() == 2
    with listening(client) as inbox:
        assert jobs.open(job.id).wait(listener=inbox, timeout=60).done == 2
    assert jobs.unfinished() == []
    assert [len(outcomes) for outcomes in accepted(sim, "changeServicePlan").values()] == [1, 1]


def test_jobs_are_canceled_released_and_trimmed(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    jobs = sim.client().jobs(store=store)
    devices = devices_in(sim, "active", 4)
    job = jobs.suspend(devices)
    with pytest.raises(ts.JobError, match="without a final outcome; wait for it or cancel it first"):
        job.trim()
    canceled = job.cancel()
    assert (canceled.not_sent, canceled.canceled, canceled.ok) == (4, "the job was canceled", False)
    with pytest.raises(ts.JobError, match="was canceled: release it, and start a new job"):
        job.resend_unknown()
    job.trim()
    with pytest.raises(ts.JobError, match="the store has no job") as caught:
        jobs.open(job.id)
    assert caught.value.kind == "not_found"
    sim.inject("close", operation="restoreDevices", times=1)
    lost = jobs.restore(devices)
    lost.run()
    with pytest.raises(ts.JobError, match="without a final outcome; wait for it or release it first"):
        lost.trim()
    assert lost.release("the devices are needed").unknown == 4
    with pytest.raises(ts.JobError, match="may still be processed; try again in"):
        lost.trim()
    assert sim.ledger() == []
    sim.advance(25 * 3_600)
    assert lost.trim().unknown == 4
    assert jobs.list() == []


def test_the_list_has_all_jobs_of_the_store(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    jobs = sim.client().jobs(store=store)
    first, second = jobs.suspend(devices_in(sim, "active", 4)), jobs.delete(devices_in(sim, "deactive", 3))
    one, other = jobs.list()
    assert [(one.id, one.kind, one.counts.total), (other.id, other.kind, other.counts.waiting)] == [
        (first.id, "suspend", 4), (second.id, "delete", 3)
    ]  # fmt: skip
    assert one.created == first.created and one.touched >= one.created and one.created.tzinfo is UTC
    assert (one.canceled, one.is_own, sim.credentials["account"] in one.service) == (None, True, True)
    assert repr(one) == f"JobSummary({first.id} suspend of 4 devices, 0 done)"
    assert repr(first) == f"Job({first.id}, suspend of 4 devices, started)"
    assert repr(jobs) == f"Jobs({jobs.store})"
    assert jobs.store == store


COLUMNS = ["device", "outcome", "reason", "code", "meaning", "evidence", "mdn", "ip_address", "ids", "job", "request_id", "time"]


def test_outcomes_convert_to_tables_and_can_be_pickled(simulator: Start, store: str) -> None:
    pyarrow, polars = pytest.importorskip("pyarrow"), pytest.importorskip("polars")
    pytest.importorskip("pandas")
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    devices = [*devices_in(sim, "pre-active", 3), *devices_in(sim, "active", 1)]
    with listening(client) as inbox:
        job = client.jobs(store=store).activate(devices, plan="m2m-5mb", zip="98101")
        outcomes = job.wait(listener=inbox, timeout=60)
    table = pyarrow.table(outcomes.to_arrow())
    strings, times = pyarrow.string(), pyarrow.timestamp("us", tz="UTC")
    kinds = {"ids": pyarrow.list_(strings), "time": times}
    assert {name: table.schema.field(name).type for name in COLUMNS} == {name: kinds.get(name, strings) for name in COLUMNS}
    assert table.column_names == COLUMNS
    assert pyarrow.table(outcomes).equals(table)
    frame = outcomes.to_polars()
    assert isinstance(frame, polars.DataFrame) and frame["outcome"].to_list() == [outcome.outcome for outcome in outcomes]
    assert list(outcomes.to_pandas()["device"]) == devices
    rows = outcomes.to_dicts()
    assert list(rows[0]) == COLUMNS
    first = next(iter(outcomes))
    assert (rows[0]["device"], rows[0]["job"], rows[0]["request_id"]) == (first.device, job.id, first.request_id)
    assert (first.outcome, first.status, first.evidence, first.job) == ("done", "done", "callback", job.id)
    assert first.mdn and f"mdn:{first.mdn}" in first.ids
    assert first.ip_address == client.devices.get(first.device).ip_address == rows[0]["ip_address"]
    assert first.ip_address
    assert isinstance(first.time, datetime) and first.time.tzinfo is UTC
    copied = pickle.loads(pickle.dumps(outcomes))
    assert copied == outcomes and copied.job == job.id and list(copied) == list(outcomes)
    assert pickle.loads(pickle.dumps(first)) == first
    assert ts.Outcome.from_dict(first.to_dict()) == first


PLACE = {
    "customerName": {"firstName": "Ada", "lastName": "Li"},
    "address": {"addressLine1": "1 Main St", "city": "Reno", "state": "NV", "zip": "89501", "country": "USA"},
}


def csv(devices: list[str], **columns: list[str]) -> ts.DeviceFile:
    """Returns a file with these devices and columns."""
    lines = [",".join(["device", *columns])]
    lines += [",".join(row) for row in zip(devices, *columns.values(), strict=True)]
    return ts.read_devices("\n".join(lines).encode())


def plans(client: ts.Client, devices: list[str]) -> list[str | None]:
    return [client.devices.get(device).plan for device in devices]


def test_a_job_takes_values_from_the_columns_of_a_file(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    devices = devices_in(sim, "pre-active", 5)
    with listening(client) as inbox:
        jobs = client.jobs(store=store)
        file = csv(devices, plan=["m2m-5mb", "m2m-1gb", "m2m-5mb", "m2m-1gb", "m2m-5mb"], zip=["98101"] * 5)
        job = jobs.activate(file, batch_size=2)
        assert (len(job.ids), job.id, job.counts.total) == (2, ",".join(job.ids), 5)
        assert repr(job) == "Job(2 jobs, activate of 5 devices, started)"
        steps: list[ts.JobProgress] = []
        outcomes = job.wait(listener=inbox, timeout=60, on_progress=steps.append)
        assert [outcome.device for outcome in outcomes] == devices, "the outcomes are not in the order of the file"
        assert Counter(outcome.job for outcome in outcomes) == {job.ids[0]: 3, job.ids[1]: 2}
        assert (outcomes.done, outcomes.job, {step.job for step in steps}) == (5, None, set(job.ids))
        assert plans(client, devices) == [row.values["plan"] for row in file]
        same = jobs.activate(file)
        assert (same.id, same.origin, same.wait()) == (job.id, "finished", outcomes)
        assert jobs.open(job.id).report().done == 5
        # Rows with the same values become one job.
        changed = jobs.change_plan(csv(devices, plan=["m2m-1gb"] * 5).rows)
        assert len(changed.ids) == 1
        assert changed.wait(listener=inbox, timeout=60).done == 5
        assert set(plans(client, devices)) == {"m2m-1gb"}
        assert jobs.suspend(file).wait(listener=inbox, timeout=60).done == 5, "suspend did not ignore the columns for which it has no arguments"
    assert requests(sim, "activateDevices") == 3


def test_every_method_accepts_files(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    jobs = sim.client().jobs(store=store)
    active, spare, deactive = devices_in(sim, "active"), devices_in(sim, "pre-active", 2), devices_in(sim, "deactive", 1)
    two = csv(active[:2], plan=["m2m-5mb", "m2m-1gb"], zip=["98101"] * 2, group=["a", "b"], cost_center=["north", "south"])
    number = [f"imei:{imei}" for imei in ("490154203237518", "356620116410452")]
    chips = [f"eid:{eid}+{device}" for eid, device in zip((f"{89033023426200000000000000000001 + n}" for n in (0, 17)), active, strict=False)]
    started: dict[str, tuple[ts.Job, int]] = {
        "activate": (jobs.activate(csv(spare, plan=["m2m-5mb"] * 2), zip="98101"), 1),
        "suspend": (jobs.suspend(two), 1),
        "restore": (jobs.restore(two), 1),
        "deactivate": (jobs.deactivate(two), 1),
        "change_plan": (jobs.change_plan(two), 2),
        "change_cost_center": (jobs.change_cost_center(two), 2),
        "change_custom_fields": (jobs.change_custom_fields(two, fields={"CustomField1": "x"}), 1),
        "change_place_of_use": (jobs.change_place_of_use(two, place=PLACE), 1),
        "move_to": (jobs.move_to(two, "0000123456-00002"), 2),
        "go_to_state": (jobs.go_to_state(two, "Service", "State"), 2),
        "delete": (jobs.delete(csv(deactive)), 1),
        "add": (jobs.add(csv(number, group=["a", "b"])), 2),
        "upload": (jobs.upload(csv(number, plan=["a", "b"], zip=["98101"] * 2), "SKU", report_to="ada@example.com"), 2),
        "euicc.change_plan": (jobs.euicc.change_plan(csv(chips, plan=["a", "b"])), 2),
        "euicc.enable": (jobs.euicc.enable(csv(chips)), 1),
        "groups.add": (jobs.groups.add(two, "depot"), 1),
        "groups.remove": (jobs.groups.remove(two, "depot"), 1),
        "sms.send": (jobs.sms.send("report", to=two), 1),
    }
    assert {name: len(job.ids) for name, (job, _) in started.items()} == {name: count for name, (_, count) in started.items()}
    assert sim.ledger() == []


def test_a_device_without_a_required_identifier_is_refused_before_anything_is_stored(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    jobs = client.jobs(store=store)
    without = [device for device in client.devices.list(state="active").all() if not device.id("eid")][:2]
    assert len(without) == 2
    for start in (jobs.euicc.enable, jobs.euicc.suspend_device, jobs.euicc.activate, jobs.euicc.change_plan):
        with pytest.raises(ts.ConfigError, match=rf"iccid:{without[0].iccid}.* \(and 1 other device\) has no EID.*leave the device out"):
            start(without)
    with pytest.raises(ts.ConfigError, match=r"mdn:5055550143 has no IMEI or ICCID"):
        jobs.activate("mdn:5055550143", plan="m2m-5mb", zip="98101")
    # The row with plan `a` could become a job, but the device with plan `b` has no EID. So no job is stored.
    rows = csv(["eid:89033023426200000000000000000001+iccid:89148000008682242668", "iccid:89148000008682242676"], plan=["a", "b"])
    with pytest.raises(ts.ConfigError, match=r"iccid:89148000008682242676 has no EID"):
        jobs.euicc.change_plan(rows)
    assert (jobs.list(), sim.ledger()) == ([], [])


def test_each_row_of_an_identifier_change_becomes_a_job(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    client = sim.client()
    devices = devices_in(sim, "active", 3)
    imeis = ["490154203237518", "356620116410452", "352099001761481"]
    with listening(client) as inbox:
        job = client.jobs(store=store).change_identifiers(csv(devices, new_imei=imeis))
        assert (len(job.ids), job.kind) == (3, "change_identifiers")
        outcomes = job.wait(listener=inbox, timeout=60)
    assert outcomes.done == 3, outcomes.to_dicts()
    found = {f"iccid:{device['iccid']}": device["imei"] for device in sim.fleet()}
    assert [found[device] for device in devices] == imeis


def test_values_of_files_are_checked_before_anything_is_sent(simulator: Start, store: str) -> None:
    sim = simulator(devices=60, seed=5)
    jobs = sim.client().jobs(store=store)
    devices = devices_in(sim, "pre-active", 2)
    with pytest.raises(ts.ConfigError, match=r"argument 'to': row 2 of the file has the plan 'a'; leave out to=…, or .*columns=\{'plan': ''\}"):
        jobs.change_plan(csv(devices, plan=["a", "b"]), to="m2m-1gb")
    with pytest.raises(ts.ConfigError, match=r"argument 'remove': row 2 of the file has the cost_center 'A'"):
        jobs.change_cost_center(csv(devices, cost_center=["A", "B"]), remove=True)
    with pytest.raises(ts.ConfigError, match=r"row 3 of the file has no zip: fill the column, or pass zip='…'"):
        jobs.activate(csv(devices, plan=["a", "b"], zip=["98101", ""]))
    with pytest.raises(TypeError, match=r"activate\(\) missing required argument: 'plan'"):
        jobs.activate(devices, zip="98101")
    with pytest.raises(ts.ConfigError, match=r"row 3 of the file has no new identifier"):
        jobs.change_identifiers(csv(devices, new_imei=["490154203237518", ""]))
    with pytest.raises(ts.ConfigError, match=r"argument 'to': expected one device, got 2"):
        jobs.change_identifiers(devices, to="imei:490154203237518")
    with pytest.raises(ts.ConfigError, match=r"row 2 of the file has new identifiers; leave out to=…"):
        jobs.change_identifiers(csv(devices[:1], new_imei=["490154203237518"]), to="imei:356620116410452")
    with pytest.raises(ts.ConfigError, match="no devices given"):
        jobs.activate([], plan="a", zip="98101")
    with pytest.raises(ts.ConfigError, match="no devices given"):
        jobs.groups.add([], "depot")
    with pytest.raises(ts.ConfigError, match="1 of 3 rows of the file cannot be used"):
        jobs.suspend(ts.read_devices(f"iccid\n{devices[0][6:]}\n{devices[1][6:]}\n8914\n".encode()))
    assert (jobs.list(), sim.ledger()) == ([], [])


def test_every_change_can_be_a_job(simulator: Start, store: str) -> None:
    sim = simulator(devices=300, seed=5)
    client = sim.client()
    client.groups.create("depot", "Devices in stock")
    active = devices_in(sim, "active")
    with listening(client) as inbox:
        jobs = client.jobs(store=store)
        changes = {
            "suspend": jobs.suspend(active[:2], with_billing=False),
            "deactivate": jobs.deactivate(active[2:4], waive_termination_fee=False),
            "change_plan": jobs.change_plan(active[4:6], to="m2m-1gb"),
            "change_cost_center": jobs.change_cost_center(active[6:8], to="north"),
            "change_custom_fields": jobs.change_custom_fields(active[8:10], fields={"CustomField1": "x"}),
            "change_place_of_use": jobs.change_place_of_use(active[10:12], place=PLACE),
            "change_identifiers": jobs.change_identifiers(active[12], non_geographic_number="98101"),
            "delete": jobs.delete(devices_in(sim, "deactive", 2)),
        }
        assert {name: (job.kind, job.wait(listener=inbox, timeout=60).ok) for name, job in changes.items()} == {
            name: (name, True) for name in changes
        }
        assert jobs.change_cost_center(active[6:8], remove=True).wait(listener=inbox, timeout=60).ok
        assert jobs.groups.add(active[14:16], "depot").wait(timeout=0).done == 2
        assert len(client.groups.members("depot").all()) == 2
        assert jobs.groups.remove(active[14:16], "depot").wait(timeout=0).done == 2
        assert jobs.add("imei:490154203237518+iccid:89148000008682242668", group="depot").wait(timeout=0).done == 1
        assert jobs.sms.send("report", to=active[16:18]).run().done == 2


def test_an_async_job_has_the_same_results_as_a_blocking_job(simulator: Start, store: str) -> None:
    sim = simulator(devices=200, seed=5)
    devices = devices_in(sim, "active", 6)

    async def main() -> None:
        client = sim.async_client()
        with ts.Inbox("jobs", "k4-Copper-Finch") as inbox:
            await client.callbacks.register("CarrierService", inbox)
            jobs = client.jobs(store=store)
            job = await jobs.suspend(devices, batch_size=3)
            events: list[str] = []

            async def note(step: ts.JobProgress) -> None:
                events.append(step.event)

            outcomes = await job.wait(listener=inbox, timeout=60, on_progress=note)
            assert (outcomes.done, events.count("accepted")) == (6, 2)
            assert (await job.counts).is_settled
            assert repr(job) == f"AsyncJob({job.id}, suspend of 6 devices, started)"
            assert (await (await jobs.open(job.id)).report()) == outcomes
            restored = await jobs.restore(devices)
            assert [step.event async for step in restored.progress(listener=inbox, timeout=60)][0] == "accepted"
            assert (await restored.report()).done == 6
            assert [summary.kind for summary in await jobs.list()] == ["suspend", "restore"]

    asyncio.run(main())


def test_the_default_store_is_that_of_the_cli(simulator: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    client = simulator(devices=10).client()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.delenv("THINGSPACE_STORE", raising=False)
    assert client.jobs().store == f"sqlite:{tmp_path / 'thingspace' / 'thingspace.db'}"
    monkeypatch.setenv("THINGSPACE_STORE", "memory:")
    assert client.jobs().store == "memory:"


def test_a_job_id_is_checked(simulator: Start) -> None:
    jobs = simulator(devices=10).client().jobs(store="memory:")
    with pytest.raises(ts.ConfigError, match="argument 'id': `9f3c` is not the id of a job: expected 16 hexadecimal digits"):
        jobs.open("9f3c")
    with pytest.raises(TypeError, match="argument 'id': expected the id of a job as a string, got int"):
        jobs.resume(7)  # type: ignore[arg-type]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows cannot fork")
@pytest.mark.parametrize("url", ["sqlite:{folder}/other.db", "postgres://fleet@127.0.0.1:9/fleet", "nats://127.0.0.1:9"])
def test_a_child_can_neither_use_nor_open_a_store_if_its_parent_has_opened_one(tmp_path: Path, url: str) -> None:
    program = f"""
        import os, thingspace as ts
        with ts.Simulator(devices=10) as sim:
            client = sim.client()
            jobs = client.jobs(store="sqlite:{tmp_path}/jobs.db")
            devices = [f"iccid:{{device['iccid']}}" for device in sim.fleet()][:1]
            job = jobs.suspend(devices)
            child = os.fork()
            if child == 0:
                uses = (jobs.list, job.report, lambda: job.counts, lambda: client.jobs(store={url.format(folder=tmp_path)!r}))
                for use in uses:
                    try:
                        use()
                    except ts.ForkError as error:
                        print("ForkError", "opened a store before the fork" in str(error), flush=True)
                os._exit(0)
            os.waitpid(child, 0)
    """
    assert output(program).splitlines() == ["ForkError False"] * 3 + ["ForkError True"]


def test_a_child_can_open_a_store_if_its_parent_has_opened_only_a_store_in_memory(tmp_path: Path) -> None:
    program = f"""
        import os, thingspace as ts
        with ts.Simulator(devices=10) as sim:
            client = sim.client()
            client.jobs(store="memory:").list()
            child = os.fork()
            if child == 0:
                print(client.jobs(store="sqlite:{tmp_path}/jobs.db").list(), flush=True)
                os._exit(0)
            print(os.waitpid(child, 0)[1])
    """
    if not hasattr(os, "fork"):
        pytest.skip("Windows cannot fork")
    assert output(program).split() == ["[]", "0"]


def test_a_file_of_another_kind_is_refused_as_a_store(simulator: Start, tmp_path: Path) -> None:
    client = simulator(devices=10).client()
    with pytest.raises(ts.StoreError) as caught:
        client.jobs(store=f"sqlite:{__file__}")
    assert caught.value.kind == "not_a_store"
    with pytest.raises(ts.ConfigError, match="argument 'store': unknown store `mysql:`"):
        client.jobs(store="mysql://localhost/fleet")

