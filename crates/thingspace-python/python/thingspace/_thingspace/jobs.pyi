# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""``client.jobs()``: durable jobs that change devices."""

from builtins import list as _list
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from typing import Any, ClassVar, Literal, Self, final

from thingspace import models
from thingspace._thingspace import values
from thingspace._thingspace.accounts import AsyncJobGroups, JobGroups
from thingspace._thingspace.arguments import ManyDevices, Moment, Span
from thingspace._thingspace.callbacks import Inbox, Listener
from thingspace._thingspace.euicc import AsyncJobProfiles, JobProfiles
from thingspace._thingspace.messages import AsyncJobSms, JobSms
from thingspace._thingspace.outcomes import Outcomes
from thingspace.errors import ThingSpaceError

@final
class Job:
    """A durable change of devices. Nothing is sent until you call `wait()` or `run()`, or read the iterator that `progress()`
    returns.

    The job survives this process. To continue the job in another process, start the same change again or open the job by its id.
    Then call `wait()`. The service accepts the change of each device at most once, unless you call `resend_unknown()`.
    """

    @property
    def id(self) -> str:
        """The id of the job. Any process with the same store can open the job by its id. If the rows of a file have different
        values, such as plans, each group of rows with the same values is a job of its own. `id` then has the ids of all these
        jobs, separated by commas.
        """
    @property
    def ids(self) -> list[str]:
        """The ids in `id` as a list. It contains one id, unless the change needs several jobs."""
    @property
    def kind(self) -> str:
        """The name of the method that makes the change: `activate`, `change_plan`, …"""
    @property
    def origin(self) -> Literal["started", "resumed", "finished", "opened"]:
        """How the job was obtained. `started`: the job is new. `resumed`: a job with the same input already existed, and some of
        its devices have no final outcome. `finished`: a job with the same input finished less than an hour ago, so `wait()`
        only returns its outcomes. `opened`: the job was opened by its id. If `id` has several ids, and their jobs have
        different origins, the origin is `resumed`.
        """
    @property
    def created(self) -> datetime:
        """When the job was started."""
    @property
    def counts(self) -> JobCounts:
        """The number of devices in each state, read from the store. Sends nothing."""
    def __len__(self) -> int: ...
    def wait(
        self,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes:
        """Sends the changes that were not sent yet. Then waits at most `timeout` seconds (default: 30 minutes) for the outcome of
        every device. `timeout` does not limit the time for sending. Returns the outcomes of all devices.

        A device that has no outcome after `timeout` is reported as `accepted` or `unknown`. A later `wait()` continues to wait
        for its outcome. The method polls the devices and their provisioning histories. With a `listener`, it also reads outcomes
        from callbacks. `on_progress` is called with a `JobProgress` after each step of the job. If an exception such as
        KeyboardInterrupt interrupts the wait, the request that is being sent is finished, and nothing more is sent. A note on the
        exception has the id of the job.

        ```python
        job = client.jobs().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], batch_size=1)
        outcomes = job.wait(listener=inbox, timeout=600, on_progress=print)
        ```
        """
    def run(self, *, on_progress: Callable[[JobProgress], object] | None = None) -> Outcomes:
        """Sends the changes that were not sent yet, without waiting for their outcomes. Returns the current outcome of every device.

        ```python
        print(job.run())
        ```
        """
    def progress(self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None) -> ProgressIterator:
        """Returns an iterator over the steps of the job. Read the iterator with `for` or `async for`; each step is a `JobProgress`.
        While you read the iterator, the job continues as in `wait()`. After the last step, call `report()` for the outcomes. If
        the iterator is dropped or interrupted, the request that is being sent is finished, and nothing more is sent.

        ```python
        for step in job.progress(timeout=600):
            print(step.event, step.counts.done)
        ```
        """
    def report(self) -> Outcomes:
        """Returns the current outcome of every device, from the store. Sends nothing.

        ```python
        print(job.report())
        ```
        """
    def cancel(self, *, reason: str | None = None) -> Outcomes:
        """Cancels the job: no further request is started. A request that is being sent at this moment may still reach the service,
        and requests that were sent before are not undone. Returns the outcomes, which show what was sent.

        ```python
        print(job.cancel(reason="wrong list"))
        ```
        """
    def release(self, reason: str) -> Outcomes:
        """Cancels the job and frees its devices for later jobs, even if some outcomes are unknown. Use this method only in an
        emergency: the service may still process a request of this job, and the request may then undo the change of a later job.

        ```python
        print(job.release("the devices were replaced"))
        ```
        """
    def resend_unknown(self) -> int:
        """Prepares new requests for the devices whose outcome is unknown, because their request got no answer. Returns the number
        of these devices. The new requests are sent when the job continues. Check the devices first: if the service accepted the
        earlier request after all, it may make the change twice. Raises a `JobError` if a request may still be under way, or if
        the job was canceled.

        ```python
        if job.resend_unknown():
            print(job.wait())
        ```
        """
    def trim(self) -> Outcomes:
        """Removes the job from the store, including the identifiers of its devices. Returns its last outcomes. Raises a `JobError`
        if a device has no final outcome. If some outcomes will never be known, call `release` first. The job can then be removed
        one day after its last request, unless an unfinished later job changes the same devices.

        ```python
        job.wait()
        print(job.trim())
        ```
        """

@final
class AsyncJob:
    """A durable change of devices, for asyncio. Nothing is sent until you call `wait()` or `run()`, or read the iterator that
    `progress()` returns.

    The job survives this process. To continue the job in another process, start the same change again or open the job by its id.
    Then call `wait()`. The service accepts the change of each device at most once, unless you call `resend_unknown()`.
    """

    @property
    def id(self) -> str:
        """The id of the job. Any process with the same store can open the job by its id. If the rows of a file have different
        values, such as plans, each group of rows with the same values is a job of its own. `id` then has the ids of all these
        jobs, separated by commas.
        """
    @property
    def ids(self) -> list[str]:
        """The ids in `id` as a list. It contains one id, unless the change needs several jobs."""
    @property
    def kind(self) -> str:
        """The name of the method that makes the change: `activate`, `change_plan`, …"""
    @property
    def origin(self) -> Literal["started", "resumed", "finished", "opened"]:
        """How the job was obtained. `started`: the job is new. `resumed`: a job with the same input already existed, and some of
        its devices have no final outcome. `finished`: a job with the same input finished less than an hour ago, so `wait()`
        only returns its outcomes. `opened`: the job was opened by its id. If `id` has several ids, and their jobs have
        different origins, the origin is `resumed`.
        """
    @property
    def created(self) -> datetime:
        """When the job was started."""
    @property
    def counts(self) -> Coroutine[Any, Any, JobCounts]:
        """The number of devices in each state, read from the store: `await job.counts`. Sends nothing."""
    def __len__(self) -> int: ...
    async def wait(
        self,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes:
        """Sends the changes that were not sent yet. Then waits at most `timeout` seconds (default: 30 minutes) for the outcome of
        every device. `timeout` does not limit the time for sending. Returns the outcomes of all devices.

        A device that has no outcome after `timeout` is reported as `accepted` or `unknown`. A later `wait()` continues to wait
        for its outcome. The method polls the devices and their provisioning histories. With a `listener`, it also reads outcomes
        from callbacks. `on_progress` is called with a `JobProgress` after each step of the job. If an exception such as
        KeyboardInterrupt interrupts the wait, the request that is being sent is finished, and nothing more is sent. A note on the
        exception has the id of the job.

        ```python
        job = await client.jobs().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], batch_size=1)
        outcomes = await job.wait(listener=inbox, timeout=600, on_progress=print)
        ```
        """
    async def run(self, *, on_progress: Callable[[JobProgress], object] | None = None) -> Outcomes:
        """Sends the changes that were not sent yet, without waiting for their outcomes. Returns the current outcome of every device.

        ```python
        print(await job.run())
        ```
        """
    def progress(self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None) -> ProgressIterator:
        """Returns an iterator over the steps of the job. Read the iterator with `for` or `async for`; each step is a `JobProgress`.
        While you read the iterator, the job continues as in `wait()`. After the last step, call `report()` for the outcomes. If
        the iterator is dropped or interrupted, the request that is being sent is finished, and nothing more is sent.

        ```python
        async for step in job.progress(timeout=600):
            print(step.event, step.counts.done)
        ```
        """
    async def report(self) -> Outcomes:
        """Returns the current outcome of every device, from the store. Sends nothing.

        ```python
        print(await job.report())
        ```
        """
    async def cancel(self, *, reason: str | None = None) -> Outcomes:
        """Cancels the job: no further request is started. A request that is being sent at this moment may still reach the service,
        and requests that were sent before are not undone. Returns the outcomes, which show what was sent.

        ```python
        print(await job.cancel(reason="wrong list"))
        ```
        """
    async def release(self, reason: str) -> Outcomes:
        """Cancels the job and frees its devices for later jobs, even if some outcomes are unknown. Use this method only in an
        emergency: the service may still process a request of this job, and the request may then undo the change of a later job.

        ```python
        print(await job.release("the devices were replaced"))
        ```
        """
    async def resend_unknown(self) -> int:
        """Prepares new requests for the devices whose outcome is unknown, because their request got no answer. Returns the number
        of these devices. The new requests are sent when the job continues. Check the devices first: if the service accepted the
        earlier request after all, it may make the change twice. Raises a `JobError` if a request may still be under way, or if
        the job was canceled.

        ```python
        if await job.resend_unknown():
            print(await job.wait())
        ```
        """
    async def trim(self) -> Outcomes:
        """Removes the job from the store, including the identifiers of its devices. Returns its last outcomes. Raises a `JobError`
        if a device has no final outcome. If some outcomes will never be known, call `release` first. The job can then be removed
        one day after its last request, unless an unfinished later job changes the same devices.

        ```python
        await job.wait()
        print(await job.trim())
        ```
        """

@final
class Jobs:
    """Durable changes of the account's devices: `client.jobs()`. The methods that change devices correspond to the methods of
    `client.devices`, but return a `Job` instead of sending a request.

    If you start the same change of the same devices again, you may get the existing job. An unfinished job, which has devices
    without a final outcome, is resumed. A job that finished less than an hour ago is returned again, unless it was canceled, a
    later job changes its devices, or you pass `again=True`. In all other cases, a new job starts. The `wait()` of a finished job
    only returns the outcomes.

    The devices may be a file that `read_devices` returned, or some of its rows. The methods then read the values of arguments
    from the columns `plan`, `zip`, `group` and `cost_center`, and `change_identifiers` reads the new identifiers from the columns
    `new_imei`, `new_iccid` and `new_eid`. A method ignores the columns for which it has no argument. If you pass an argument
    although a row has a value for it, a `ConfigError` is raised. Each group of rows with the same values is a separate job, and
    the returned `Job` represents all these jobs.

    `batch_size` is the number of devices per request (default: the limit of the operation). `per_minute` is the maximum number of
    requests per minute. All processes that run the job share this maximum. `first` is the number of devices in the first request,
    at most `batch_size`; the other requests are sent when the outcomes of these devices are known. `stop_after_refused` cancels
    the job if more than this number of the `first` devices are refused. With `split_refused=True`, a request that the service
    refuses as a whole is split into two requests, one for each half of its devices. A half that is refused is split again, down
    to requests for single devices.
    """

    @property
    def store(self) -> str:
        """The URL of the store."""
    @property
    def euicc(self) -> JobProfiles:
        """Changes of the profiles on eUICCs. The methods take the arguments of the same methods of `client.euicc`, and also
        those of every job, such as `batch_size`.
        """
    @property
    def groups(self) -> JobGroups:
        """Changes of the members of groups."""
    @property
    def sms(self) -> JobSms:
        """SMS to devices."""
    def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that activates spare devices, like `client.devices.activate`. Activation starts billing. Rows of a file
        may have the columns `plan`, `zip`, `group` and `cost_center` in place of the arguments.

        ```python
        job = client.jobs().activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101")
        print(job.wait())
        ```
        """
    def suspend(
        self,
        devices: ManyDevices,
        *,
        with_billing: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
        suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
        because Verizon's documentation contradicts itself about what happens without it.

        ```python
        outcomes = client.jobs().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False).wait()
        ```
        """
    def restore(
        self,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Restores suspended devices.

        ```python
        outcomes = client.jobs().restore("iccid:89148000008682242684").wait()
        ```
        """
    def deactivate(
        self,
        devices: ManyDevices,
        *,
        waive_termination_fee: bool | None = None,
        delete_after: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
        `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
        deletes the devices from the account after their deactivation.

        ```python
        outcomes = client.jobs().deactivate("iccid:89148000008682242668", waive_termination_fee=True).wait()
        ```
        """
    def change_plan(
        self,
        devices: ManyDevices,
        *,
        to: str | None = None,
        ip_pool: str | None = None,
        at: Moment | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that changes the service plan of active devices, like `client.devices.change_plan`. The change also
        affects the price. Rows of a file may have the column `plan` in place of the argument `to`.

        ```python
        job = client.jobs().change_plan("iccid:89148000008682242668", to="m2m-1gb")
        print(job.wait(listener=inbox))
        ```
        """
    def change_cost_center(
        self,
        devices: ManyDevices,
        *,
        to: str | None = None,
        remove: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that sets the cost center of devices to `to`. With `remove=True`, the job removes the cost center. Rows
        of a file may have the column `cost_center` in place of the argument `to`.

        ```python
        job = client.jobs().change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7")
        print(job.wait(listener=inbox))
        ```
        """
    def change_custom_fields(
        self,
        devices: ManyDevices,
        *,
        fields: dict[str, str],
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.

        ```python
        outcomes = client.jobs().change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"}).wait()
        ```
        """
    def change_place_of_use(
        self,
        devices: ManyDevices,
        *,
        place: models.PlaceOfUse | Mapping[str, Any],
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Replaces the place of use of devices: the name and address of the primary user.

        ```python
        place = {
            "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        }
        outcomes = client.jobs().change_place_of_use("iccid:89148000008682242668", place=place).wait()
        ```
        """
    def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that moves active devices to another account of the same customer, like `client.devices.move_to`. Rows
        of a file may have the column `plan` in place of the argument `plan`.

        ```python
        job = client.jobs().move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb")
        print(job.wait(listener=inbox))
        ```
        """
    def go_to_state(
        self,
        devices: ManyDevices,
        service: str,
        state: str,
        *,
        plan: str | None = None,
        zip: str | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that moves devices to a custom state of the account, like `client.devices.go_to_state`. Rows of a file
        may have the columns `plan` and `zip` in place of the arguments.

        ```python
        job = client.jobs().go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101")
        print(job.wait(listener=inbox))
        ```
        """
    def change_identifiers(
        self,
        device: ManyDevices,
        *,
        to: ManyDevices | None = None,
        non_geographic_number: str | None = None,
        number_prefix: str | None = None,
        plan: str | None = None,
        smsr_oid: str | None = None,
        option: values.ChangeIdentifierOption | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that changes the hardware, the SIM or the phone number of one device, like
        `client.devices.change_identifiers`. `device` may also be a file or several rows with the columns `new_imei`,
        `new_iccid` or `new_eid`, which replace the argument `to`. Each row is then a separate job.

        ```python
        job = client.jobs().change_identifiers("iccid:89148000008682242668", to="imei:490154203237559")
        print(job.wait(listener=inbox))
        ```
        """
    def add(
        self,
        devices: ManyDevices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that adds devices to the account without activating them. Rows of a file may have the column `group` in
        place of the argument `group`.

        ```python
        job = client.jobs().add("imei:990000000000002+iccid:89148000000000000019")
        print(job.wait())
        ```
        """
    def delete(
        self,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that permanently deletes deactivated devices from the account.

        ```python
        job = client.jobs().delete("iccid:89148000008682242692")
        print(job.wait())
        ```
        """
    def upload(
        self,
        devices: ManyDevices,
        sku: str,
        *,
        report_to: str,
        plan: str | None = None,
        zip: str | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job:
        """Starts the job that uploads devices of one hardware model, like `client.devices.upload`. Rows of a file may have the
        columns `plan` and `zip` in place of the arguments.

        ```python
        job = client.jobs().upload("imei:490154203237534", "VZW000000000001", report_to="it@example.com")
        print(job.run())
        ```
        """
    def open(self, id: str) -> Job:
        """Opens a job by its id. Raises a `JobError` if the store does not have the job.

        ```python
        print(client.jobs().open(job.id).wait())
        ```
        """
    def resume(
        self,
        id: str,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes:
        """Opens a job by its id, continues it and waits for it, like `Job.wait`. Returns the outcomes of all devices.

        ```python
        print(client.jobs().resume(job.id, timeout=600))
        ```
        """
    def list(self) -> _list[JobSummary]:
        """Returns all jobs in the store, the oldest first, including the jobs of other accounts.

        ```python
        for summary in client.jobs().list():
            print(summary.id, summary.kind, summary.created)
        ```
        """
    def unfinished(self) -> _list[Job]:
        """Returns the jobs of this account that have devices without a final outcome, the oldest first.

        ```python
        for job in client.jobs().unfinished():
            print(job.id, len(job))
        ```
        """
    def resume_all(
        self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None
    ) -> dict[str, Outcomes | ThingSpaceError]:
        """Continues all unfinished jobs of this account one after the other, the oldest first. Waits at most `timeout` seconds
        for the outcomes of each job. Returns a dictionary that maps the id of each job to its outcomes or its error. A job
        that fails does not stop the other jobs.

        ```python
        for id, result in client.jobs().resume_all(timeout=600).items():
            print(id, result)
        ```
        """

@final
class AsyncJobs:
    """Durable changes of the account's devices, for asyncio: `client.jobs()`. `Jobs` describes the arguments."""

    @property
    def store(self) -> str:
        """The URL of the store."""
    @property
    def euicc(self) -> AsyncJobProfiles:
        """Changes of the profiles on eUICCs. The methods take the arguments of the same methods of `client.euicc`, and also
        those of every job, such as `batch_size`.
        """
    @property
    def groups(self) -> AsyncJobGroups:
        """Changes of the members of groups."""
    @property
    def sms(self) -> AsyncJobSms:
        """SMS to devices."""
    async def activate(
        self,
        devices: ManyDevices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that activates spare devices, like `client.devices.activate`. Activation starts billing. Rows of a file
        may have the columns `plan`, `zip`, `group` and `cost_center` in place of the arguments.

        ```python
        job = await client.jobs().activate("imei:490154203237542+iccid:89148000008682242700", plan="m2m-5mb", zip="98101")
        print(await job.wait())
        ```
        """
    async def suspend(
        self,
        devices: ManyDevices,
        *,
        with_billing: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Suspends active devices. Suspended devices have no traffic, but keep their phone number and plan. A device can be
        suspended for at most 90 days in a row. `with_billing` determines whether billing continues. Always pass it,
        because Verizon's documentation contradicts itself about what happens without it.

        ```python
        outcomes = await (await client.jobs().suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"], with_billing=False)).wait()
        ```
        """
    async def restore(
        self,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Restores suspended devices.

        ```python
        outcomes = await (await client.jobs().restore("iccid:89148000008682242684")).wait()
        ```
        """
    async def deactivate(
        self,
        devices: ManyDevices,
        *,
        waive_termination_fee: bool | None = None,
        delete_after: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Deactivates active devices. Their phone numbers are reserved for 50 days and then lost.
        `waive_termination_fee=True` uses one of the account's waivers for the termination fee. `delete_after=True`
        deletes the devices from the account after their deactivation.

        ```python
        outcomes = await (await client.jobs().deactivate("iccid:89148000008682242668", waive_termination_fee=True)).wait()
        ```
        """
    async def change_plan(
        self,
        devices: ManyDevices,
        *,
        to: str | None = None,
        ip_pool: str | None = None,
        at: Moment | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that changes the service plan of active devices, like `client.devices.change_plan`. The change also
        affects the price. Rows of a file may have the column `plan` in place of the argument `to`.

        ```python
        job = await client.jobs().change_plan("iccid:89148000008682242668", to="m2m-1gb")
        print(await job.wait(listener=inbox))
        ```
        """
    async def change_cost_center(
        self,
        devices: ManyDevices,
        *,
        to: str | None = None,
        remove: bool | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that sets the cost center of devices to `to`. With `remove=True`, the job removes the cost center. Rows
        of a file may have the column `cost_center` in place of the argument `to`.

        ```python
        job = await client.jobs().change_cost_center(["iccid:89148000008682242668", "iccid:89148000008682242676"], to="WATER-7")
        print(await job.wait(listener=inbox))
        ```
        """
    async def change_custom_fields(
        self,
        devices: ManyDevices,
        *,
        fields: dict[str, str],
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Sets custom fields of devices. `fields` is `{"CustomField1": "…"}`. A value has up to 50 characters.

        ```python
        outcomes = await (await client.jobs().change_custom_fields("iccid:89148000008682242668", fields={"CustomField1": "pump 7"})).wait()
        ```
        """
    async def change_place_of_use(
        self,
        devices: ManyDevices,
        *,
        place: models.PlaceOfUse | Mapping[str, Any],
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Replaces the place of use of devices: the name and address of the primary user.

        ```python
        place = {
            "address": {"addressLine1": "7 Quay", "city": "Springfield", "state": "IL", "zip": "62701", "country": "USA"},
            "customerName": {"firstName": "Site", "lastName": "Operations"},
        }
        outcomes = await (await client.jobs().change_place_of_use("iccid:89148000008682242668", place=place)).wait()
        ```
        """
    async def move_to(
        self,
        devices: ManyDevices,
        account: str,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that moves active devices to another account of the same customer, like `client.devices.move_to`. Rows
        of a file may have the column `plan` in place of the argument `plan`.

        ```python
        job = await client.jobs().move_to("iccid:89148000008682242668", "0000123456-00002", plan="m2m-5mb")
        print(await job.wait(listener=inbox))
        ```
        """
    async def go_to_state(
        self,
        devices: ManyDevices,
        service: str,
        state: str,
        *,
        plan: str | None = None,
        zip: str | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that moves devices to a custom state of the account, like `client.devices.go_to_state`. Rows of a file
        may have the columns `plan` and `zip` in place of the arguments.

        ```python
        job = await client.jobs().go_to_state("iccid:89148000008682242668", "field-rollout", "in-field", plan="m2m-5mb", zip="98101")
        print(await job.wait(listener=inbox))
        ```
        """
    async def change_identifiers(
        self,
        device: ManyDevices,
        *,
        to: ManyDevices | None = None,
        non_geographic_number: str | None = None,
        number_prefix: str | None = None,
        plan: str | None = None,
        smsr_oid: str | None = None,
        option: values.ChangeIdentifierOption | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that changes the hardware, the SIM or the phone number of one device, like
        `client.devices.change_identifiers`. `device` may also be a file or several rows with the columns `new_imei`,
        `new_iccid` or `new_eid`, which replace the argument `to`. Each row is then a separate job.

        ```python
        job = await client.jobs().change_identifiers("iccid:89148000008682242668", to="imei:490154203237559")
        print(await job.wait(listener=inbox))
        ```
        """
    async def add(
        self,
        devices: ManyDevices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that adds devices to the account without activating them. Rows of a file may have the column `group` in
        place of the argument `group`.

        ```python
        job = await client.jobs().add("imei:990000000000002+iccid:89148000000000000019")
        print(await job.wait())
        ```
        """
    async def delete(
        self,
        devices: ManyDevices,
        *,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that permanently deletes deactivated devices from the account.

        ```python
        job = await client.jobs().delete("iccid:89148000008682242692")
        print(await job.wait())
        ```
        """
    async def upload(
        self,
        devices: ManyDevices,
        sku: str,
        *,
        report_to: str,
        plan: str | None = None,
        zip: str | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob:
        """Starts the job that uploads devices of one hardware model, like `client.devices.upload`. Rows of a file may have the
        columns `plan` and `zip` in place of the arguments.

        ```python
        job = await client.jobs().upload("imei:490154203237534", "VZW000000000001", report_to="it@example.com")
        print(await job.run())
        ```
        """
    async def open(self, id: str) -> AsyncJob:
        """Opens a job by its id. Raises a `JobError` if the store does not have the job.

        ```python
        print(await (await client.jobs().open(job.id)).wait())
        ```
        """
    async def resume(
        self,
        id: str,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes:
        """Opens a job by its id, continues it and waits for it, like `Job.wait`. Returns the outcomes of all devices.

        ```python
        print(await client.jobs().resume(job.id, timeout=600))
        ```
        """
    async def list(self) -> _list[JobSummary]:
        """Returns all jobs in the store, the oldest first, including the jobs of other accounts.

        ```python
        for summary in await client.jobs().list():
            print(summary.id, summary.kind, summary.created)
        ```
        """
    async def unfinished(self) -> _list[AsyncJob]:
        """Returns the jobs of this account that have devices without a final outcome, the oldest first.

        ```python
        for job in await client.jobs().unfinished():
            print(job.id, len(job))
        ```
        """
    async def resume_all(
        self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None
    ) -> dict[str, Outcomes | ThingSpaceError]:
        """Continues all unfinished jobs of this account one after the other, the oldest first. Waits at most `timeout` seconds
        for the outcomes of each job. Returns a dictionary that maps the id of each job to its outcomes or its error. A job
        that fails does not stop the other jobs.

        ```python
        for id, result in (await client.jobs().resume_all(timeout=600)).items():
            print(id, result)
        ```
        """

@final
class JobCounts:
    """The number of devices of a job in each state."""

    @property
    def total(self) -> int:
        """The number of devices in the job."""
    @property
    def done(self) -> int:
        """The number of devices that were changed."""
    @property
    def refused(self) -> int:
        """The number of devices whose change the service refused."""
    @property
    def not_sent(self) -> int:
        """The number of devices whose change was not sent and will not be sent."""
    @property
    def unknown(self) -> int:
        """The number of devices for which it is unknown whether the service accepted their request."""
    @property
    def accepted(self) -> int:
        """The number of devices whose request was accepted and whose outcome is not known yet."""
    @property
    def waiting(self) -> int:
        """The number of devices whose change is sent when the job continues."""
    @property
    def is_settled(self) -> bool:
        """Whether every device has a final outcome: done, refused or not sent."""
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class JobProgress:
    """A step of a job, for example an accepted request."""

    @property
    def job(self) -> str:
        """The id of the job."""
    @property
    def event(self) -> Literal["accepted", "refused", "lost", "found", "paused", "held", "outcomes"]:
        """What happened:

        - `accepted`: the service accepted a request.
        - `refused`: the service refused a request as a whole.
        - `lost`: the answer to a request was lost.
        - `found`: evidence shows that the service accepted a request whose answer was lost.
        - `paused`: the job waits before the next request.
        - `held`: the changes of some devices wait, because an earlier job has no final outcome for these devices.
        - `outcomes`: outcomes became known.
        """
    @property
    def devices(self) -> int:
        """The number of devices in the request or, for `held`, the number of devices that wait; 0 for `paused` and `outcomes`."""
    @property
    def request_id(self) -> str | None:
        """The id of the accepted request; None for other events, or if the service returned no id."""
    @property
    def reason(self) -> str | None:
        """Why the request was refused, why its answer was lost, or why the attempt before a pause failed. None for other events, and
        if the job pauses only to keep to a rate limit.
        """
    @property
    def pause(self) -> float | None:
        """The number of seconds until the next request; None unless the job is paused."""
    @property
    def held_by(self) -> str | None:
        """For `held`, the id of the earlier job; None for other events."""
    @property
    def counts(self) -> JobCounts:
        """The number of devices of the job in each state after this step."""

@final
class JobSummary:
    """A job, as `jobs.list()` returns it."""

    @property
    def id(self) -> str:
        """The id of the job."""
    @property
    def kind(self) -> str:
        """The name of the method that makes the change: `activate`, `change_plan`, …"""
    @property
    def created(self) -> datetime:
        """When the job was started."""
    @property
    def touched(self) -> datetime:
        """When the newest entry of the job was written."""
    @property
    def counts(self) -> JobCounts:
        """The number of devices in each state."""
    @property
    def canceled(self) -> str | None:
        """Why the job was canceled; None if the job was not canceled."""
    @property
    def service(self) -> str:
        """The account and the base URL of the job."""
    @property
    def is_own(self) -> bool:
        """Whether this client may continue the job: the job must have the same account, the same base URL and the same simulator
        instance as the client.
        """

@final
class ProgressIterator:
    """An iterator over the steps of a job. Reading from it continues the job."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> JobProgress: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> JobProgress: ...
