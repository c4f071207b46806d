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
    @property
    def id(self) -> str: ...
    @property
    def ids(self) -> list[str]: ...
    @property
    def kind(self) -> str: ...
    @property
    def origin(self) -> Literal["started", "resumed", "finished", "opened"]: ...
    @property
    def created(self) -> datetime: ...
    @property
    def counts(self) -> JobCounts: ...
    def __len__(self) -> int: ...
    def wait(
        self,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes: ...
    def run(self, *, on_progress: Callable[[JobProgress], object] | None = None) -> Outcomes: ...
    def progress(self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None) -> ProgressIterator: ...
    def report(self) -> Outcomes: ...
    def cancel(self, *, reason: str | None = None) -> Outcomes: ...
    def release(self, reason: str) -> Outcomes: ...
    def resend_unknown(self) -> int: ...
    def trim(self) -> Outcomes: ...

@final
class AsyncJob:
    @property
    def id(self) -> str: ...
    @property
    def ids(self) -> list[str]: ...
    @property
    def kind(self) -> str: ...
    @property
    def origin(self) -> Literal["started", "resumed", "finished", "opened"]: ...
    @property
    def created(self) -> datetime: ...
    @property
    def counts(self) -> Coroutine[Any, Any, JobCounts]: ...
    def __len__(self) -> int: ...
    async def wait(
        self,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes: ...
    async def run(self, *, on_progress: Callable[[JobProgress], object] | None = None) -> Outcomes: ...
    def progress(self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None) -> ProgressIterator: ...
    async def report(self) -> Outcomes: ...
    async def cancel(self, *, reason: str | None = None) -> Outcomes: ...
    async def release(self, reason: str) -> Outcomes: ...
    async def resend_unknown(self) -> int: ...
    async def trim(self) -> Outcomes: ...

@final
class Jobs:
    @property
    def store(self) -> str: ...
    @property
    def euicc(self) -> JobProfiles: ...
    @property
    def groups(self) -> JobGroups: ...
    @property
    def sms(self) -> JobSms: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
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
    ) -> Job: ...
    def open(self, id: str) -> Job: ...
    def resume(
        self,
        id: str,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes: ...
    def list(self) -> _list[JobSummary]: ...
    def unfinished(self) -> _list[Job]: ...
    def resume_all(
        self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None
    ) -> dict[str, Outcomes | ThingSpaceError]: ...

@final
class AsyncJobs:
    @property
    def store(self) -> str: ...
    @property
    def euicc(self) -> AsyncJobProfiles: ...
    @property
    def groups(self) -> AsyncJobGroups: ...
    @property
    def sms(self) -> AsyncJobSms: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
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
    ) -> AsyncJob: ...
    async def open(self, id: str) -> AsyncJob: ...
    async def resume(
        self,
        id: str,
        *,
        listener: Listener | Inbox | None = None,
        timeout: Span | None = None,
        on_progress: Callable[[JobProgress], object] | None = None,
    ) -> Outcomes: ...
    async def list(self) -> _list[JobSummary]: ...
    async def unfinished(self) -> _list[AsyncJob]: ...
    async def resume_all(
        self, *, listener: Listener | Inbox | None = None, timeout: Span | None = None
    ) -> dict[str, Outcomes | ThingSpaceError]: ...

@final
class JobCounts:
    @property
    def total(self) -> int: ...
    @property
    def done(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def not_sent(self) -> int: ...
    @property
    def unknown(self) -> int: ...
    @property
    def accepted(self) -> int: ...
    @property
    def waiting(self) -> int: ...
    @property
    def is_settled(self) -> bool: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class JobProgress:
    @property
    def job(self) -> str: ...
    @property
    def event(self) -> Literal["accepted", "refused", "lost", "found", "paused", "held", "outcomes"]: ...
    @property
    def devices(self) -> int: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def pause(self) -> float | None: ...
    @property
    def held_by(self) -> str | None: ...
    @property
    def counts(self) -> JobCounts: ...

@final
class JobSummary:
    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def created(self) -> datetime: ...
    @property
    def touched(self) -> datetime: ...
    @property
    def counts(self) -> JobCounts: ...
    @property
    def canceled(self) -> str | None: ...
    @property
    def service(self) -> str: ...
    @property
    def is_own(self) -> bool: ...

@final
class ProgressIterator:
    def __iter__(self) -> Self: ...
    def __next__(self) -> JobProgress: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> JobProgress: ...
