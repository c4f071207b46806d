"""Uses every public name, so that type checkers check these uses. The file is never run."""

from datetime import UTC, datetime

import thingspace as ts


def names() -> list[object]:
    """Returns every public name. A test checks that this file uses every name in ``ts.__all__``."""
    return [
        ts.AsyncChangeRequest, ts.AsyncChangeRequests, ts.AsyncClient, ts.AsyncJob, ts.AsyncJobs, ts.AsyncList,
        ts.AsyncPendingQuery, ts.AsyncRegistered, ts.AuthError, ts.BatchProgress, ts.BillingCycle, ts.CellStore, ts.ChangeRequest,
        ts.ChangeRequests, ts.Client, ts.ClosedError, ts.ConfigError, ts.ConflictError, ts.ConnectionEvent,
        ts.ConnectionSession, ts.Consumer, ts.CopyReport, ts.DeadLetter, ts.DecodeError, ts.Device,
        ts.DeviceFile, ts.DeviceHistory, ts.DeviceRow, ts.Displaced, ts.Event, ts.FailuresError, ts.FileStore,
        ts.ForkError, ts.Inbox, ts.Job, ts.JobCounts, ts.JobError, ts.JobProgress, ts.JobSummary, ts.Jobs, ts.List,
        ts.Listener, ts.ListenerTakenError, ts.LockoutError, ts.MemoryStore, ts.NewPassword, ts.NotFoundError, ts.Outcome,
        ts.OutcomeError, ts.Outcomes, ts.Page, ts.PasswordFile, ts.PendingQuery, ts.ProvisioningEvent, ts.Registered,
        ts.RejectedError, ts.RejectedRow, ts.ServiceError, ts.SessionError, ts.Simulator, ts.StoreError, ts.Table,
        ts.ThingSpaceError, ts.ThrottledError, ts.TimeoutError, ts.TransportError, ts.TryAgainLater, ts.Unknown, ts.Usage, ts.WaitProgress,
        ts.__version__, ts.copy_store, ts.models, ts.read_devices,
    ]  # fmt: skip


def blocking(client: ts.Client, inbox: ts.Inbox) -> dict[str, int]:
    since = datetime(2025, 12, 1, tzinfo=UTC)
    devices: ts.List[ts.Device] = client.devices.list(state="active", page_size=100)
    page: ts.Page[ts.Device] = next(devices.pages())
    first: ts.Device = page[0]
    days: list[ts.Usage] = client.usage.of(first, since, "2025-12-31T00:00:00Z").all()
    used = {history.device: sum(day.bytes_used or 0 for day in history) for history in client.usage.of_many(page, since, since)}
    table: ts.Table = devices.to_arrow()
    requests: ts.ChangeRequests = client.devices.in_bulk(keep_going=True).suspend(page.rows, with_billing=False)
    outcomes: ts.Outcomes = requests.wait(listener=inbox, timeout=60)
    failures: list[ts.Outcome] = outcomes.failures
    try:
        client.login()
    except ts.ThingSpaceError as error:
        code: str | None = error.code
        assert code or error.safe_to_retry
    query: ts.PendingQuery = client.sms.send("report", to=first)
    responses: list[ts.Event] = list(query.responses(inbox, timeout=60))
    plans: list[ts.models.ServicePlan] = client.accounts.plans()
    members: ts.List[ts.models.AccountDeviceList] = client.groups.members("depot")
    changed: ts.ChangeRequest = client.devices.change_plan(page, to=plans[0].code or "", at=since)
    assert changed.request_id or len(members.all()) or responses
    durable(client.jobs(store="sqlite:jobs.db"), page.rows)
    return {"rows": table.num_rows, "days": len(days), "failed": len(failures), **used}


def durable(jobs: ts.Jobs, devices: list[ts.Device]) -> list[str]:
    job: ts.Job = jobs.activate(devices, plan="m2m-5mb", zip="98101", batch_size=100, per_minute=30, first=10, stop_after_refused=2)
    counts: ts.JobCounts = job.counts
    steps: list[ts.JobProgress] = list(job.progress(timeout=60))
    outcomes: ts.Outcomes = job.wait(timeout=60, on_progress=lambda step: print(step.event, step.counts.done))
    known: list[ts.JobSummary] = jobs.list()
    try:
        jobs.open(job.id).resend_unknown()
        jobs.groups.add(ts.read_devices("depot.csv"), "depot").run()
        jobs.euicc.enable(devices, again=True).cancel(reason="wrong file")
    except ts.JobError as error:
        return [error.kind]
    unfinished: list[ts.Job] = jobs.unfinished()
    resumed: dict[str, ts.Outcomes | ts.ThingSpaceError] = jobs.resume_all(timeout=60)
    ids = [outcome.job or "" for outcome in outcomes] + [summary.id for summary in known] + [other.id for other in unfinished]
    return [*ids, *resumed, *(step.job for step in steps), str(counts.total)]


def handlers(inbox: ts.Inbox) -> int:
    @inbox.on("CarrierService", consumer="billing", tries=3, deadline=10, concurrency=4)
    def bill(event: ts.Event) -> None:
        if not event.devices:
            raise ts.TryAgainLater("the ledger does not answer")

    @inbox.on()
    async def record(event: ts.Event) -> None:
        assert event.key

    inbox.run(timeout=1)
    billing: ts.Consumer = inbox.consumer("billing")
    letters: list[ts.DeadLetter] = billing.dead_letters()
    replayed = [letter.replay() for letter in letters if letter.tries > 2 and letter.event.key == letter.key and letter.reason]
    return billing.replay(since=letters[0].died_at) + billing.waiting + len(replayed) + letters[0].replays


async def awaitable_job(jobs: ts.AsyncJobs, devices: list[ts.Device]) -> int:
    job: ts.AsyncJob = await jobs.sms.send("report", to=devices)
    async for step in job.progress():
        print(step.event)
    await (await jobs.suspend(devices, with_billing=False)).wait()
    return (await job.counts).done


async def awaitable(client: ts.AsyncClient) -> list[str | None]:
    async with client:
        request: ts.AsyncChangeRequest = await client.devices.restore("iccid:89148000008682242668")
        outcomes: ts.Outcomes = await request.wait(timeout=5)
        everything: list[ts.Device] = await client.devices.list().all(limit=5)
        since = datetime(2025, 1, 1, tzinfo=UTC)
        listed = await client.api.list_devices(ts.models.AccountDeviceListRequest(earliest=since, latest="2025-12-31T00:00:00Z"))
        added: list[datetime | None] = [device.created_at for device in listed.devices]
        plans = [device.plan async for device in client.devices.list()]
        return [*plans, *(device.iccid for device in everything), str(len(outcomes)), str(len(added))]
