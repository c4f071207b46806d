"""Uses every public name. Type checkers read this file, but it is never run."""

from datetime import UTC, datetime

import thingspace as ts


def names() -> list[object]:
    """Returns every public name. A test compares this function with ``ts.__all__``."""
    return [
        ts.AsyncChangeRequest, ts.AsyncChangeRequests, ts.AsyncClient, ts.AsyncList, ts.AsyncPendingQuery,
        ts.AsyncRegistered, ts.AuthError, ts.BatchProgress, ts.CellStore, ts.ChangeRequest, ts.ChangeRequests, ts.Client,
        ts.ClosedError, ts.ConfigError, ts.ConflictError, ts.ConnectionEvent, ts.DecodeError, ts.Device, ts.DeviceFile, ts.DeviceHistory,
        ts.DeviceRow, ts.Displaced,
        ts.Event, ts.FailuresError, ts.FileStore, ts.ForkError, ts.Inbox, ts.List, ts.Listener, ts.ListenerTakenError,
        ts.LockoutError, ts.MemoryStore, ts.NewPassword, ts.NotFoundError, ts.Outcome, ts.OutcomeError, ts.Outcomes, ts.Page,
        ts.PasswordFile, ts.PendingQuery, ts.ProvisioningEvent, ts.Registered, ts.RejectedError, ts.RejectedRow, ts.ServiceError,
        ts.SessionError, ts.Simulator, ts.StoreError, ts.Table, ts.ThingSpaceError, ts.ThrottledError, ts.TimeoutError,
        ts.TransportError, ts.Unknown, ts.Usage, ts.WaitProgress, ts.__version__, ts.models, ts.read_devices,
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
    return {"rows": table.num_rows, "days": len(days), "failed": len(failures), **used}


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
