"""``client.sms`` and ``client.nidd``."""

from typing import final

from thingspace import models
from thingspace._thingspace import values
from thingspace._thingspace.arguments import ManyDevices, Moment, OneDevice, Span
from thingspace._thingspace.jobs import AsyncJob, Job
from thingspace._thingspace.lists import AsyncList, List
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery

@final
class Sms:
    def send(
        self,
        text: str,
        *,
        to: ManyDevices | None = None,
        to_group: str | None = None,
        to_plan: str | None = None,
        to_all: bool | None = None,
        encoding: values.SmsEncoding | None = None,
        time_to_live: str | None = None,
    ) -> PendingQuery: ...
    def received(self) -> List[models.SmsMessage]: ...
    def events(self, device: OneDevice, since: Moment, until: Moment) -> PendingQuery: ...
    def start_delivery(self) -> None: ...

@final
class AsyncSms:
    async def send(
        self,
        text: str,
        *,
        to: ManyDevices | None = None,
        to_group: str | None = None,
        to_plan: str | None = None,
        to_all: bool | None = None,
        encoding: values.SmsEncoding | None = None,
        time_to_live: str | None = None,
    ) -> AsyncPendingQuery: ...
    def received(self) -> AsyncList[models.SmsMessage]: ...
    async def events(self, device: OneDevice, since: Moment, until: Moment) -> AsyncPendingQuery: ...
    async def start_delivery(self) -> None: ...

@final
class Nidd:
    """Sends non-IP data to devices."""

    def send(self, devices: ManyDevices, payload: bytes, *, within: Span) -> PendingQuery: ...

@final
class AsyncNidd:
    """``Nidd`` for asyncio."""

    async def send(self, devices: ManyDevices, payload: bytes, *, within: Span) -> AsyncPendingQuery: ...

@final
class JobSms:
    def send(
        self,
        text: str,
        *,
        to: ManyDevices,
        encoding: values.SmsEncoding | None = None,
        time_to_live: str | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> Job: ...

@final
class AsyncJobSms:
    async def send(
        self,
        text: str,
        *,
        to: ManyDevices,
        encoding: values.SmsEncoding | None = None,
        time_to_live: str | None = None,
        batch_size: int | None = None,
        per_minute: int | None = None,
        again: bool | None = None,
        first: int | None = None,
        stop_after_refused: int | None = None,
        split_refused: bool | None = None,
    ) -> AsyncJob: ...
