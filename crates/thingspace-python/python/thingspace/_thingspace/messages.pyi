# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
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
    """SMS to and from devices: `client.sms`."""

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
    ) -> PendingQuery:
        """Sends an SMS. If the response to the request is lost, the client does not send the request again, because each SMS adds
        to the usage of its recipients. The recipients are devices (`to`), a group (`to_group`), the devices on a plan
        (`to_plan`), or every device of the account (`to_all=True`). With several of these arguments, only devices that match all
        of them receive the SMS. An empty `to` raises a `ConfigError`.

        An SMS has up to 160 characters in the default `encoding`, `7-bit`, or up to 140 bytes in other encodings. `time_to_live`
        is the time for which the service stores the SMS for an unreachable device. It must be less than five days. The callback
        service EnhancedConnectivityService reports that the network accepted the SMS, or that the SMS expired.

        ```python
        query = client.sms.send("report", to=["iccid:89148000008682242668", "iccid:89148000008682242676"])
        print(query.request_id)
        ```
        """
    def received(self) -> List[models.SmsMessage]:
        """Lists the queued SMS that devices have sent. The SMS are not always in the order in which they were sent. Fetching a page
        permanently removes the previous page from the queue. To avoid losing messages, use `pages()` and store each page before
        you fetch the next page.

        ```python
        for page in client.sms.received().pages():
            print([sms.message for sms in page])
        ```
        """
    def events(self, device: OneDevice, since: Moment, until: Moment) -> PendingQuery:
        """Queries when one device sent and received SMS. The callback service DeviceService sends the result: at most 500 events of
        the last three months, without the contents of the SMS.

        ```python
        query = client.sms.events("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z")
        ```
        """
    def start_delivery(self) -> None:
        """Makes the service deliver the queued SMS to the listener of EnhancedConnectivityService.

        ```python
        client.callbacks.register("EnhancedConnectivityService", inbox)
        client.sms.start_delivery()
        ```
        """

@final
class AsyncSms:
    """SMS to and from devices: `client.sms`."""

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
    ) -> AsyncPendingQuery:
        """Sends an SMS. If the response to the request is lost, the client does not send the request again, because each SMS adds
        to the usage of its recipients. The recipients are devices (`to`), a group (`to_group`), the devices on a plan
        (`to_plan`), or every device of the account (`to_all=True`). With several of these arguments, only devices that match all
        of them receive the SMS. An empty `to` raises a `ConfigError`.

        An SMS has up to 160 characters in the default `encoding`, `7-bit`, or up to 140 bytes in other encodings. `time_to_live`
        is the time for which the service stores the SMS for an unreachable device. It must be less than five days. The callback
        service EnhancedConnectivityService reports that the network accepted the SMS, or that the SMS expired.

        ```python
        query = await client.sms.send("report", to=["iccid:89148000008682242668", "iccid:89148000008682242676"])
        print(query.request_id)
        ```
        """
    def received(self) -> AsyncList[models.SmsMessage]:
        """Lists the queued SMS that devices have sent. The SMS are not always in the order in which they were sent. Fetching a page
        permanently removes the previous page from the queue. To avoid losing messages, use `pages()` and store each page before
        you fetch the next page.

        ```python
        async for page in client.sms.received().pages():
            print([sms.message for sms in page])
        ```
        """
    async def events(self, device: OneDevice, since: Moment, until: Moment) -> AsyncPendingQuery:
        """Queries when one device sent and received SMS. The callback service DeviceService sends the result: at most 500 events of
        the last three months, without the contents of the SMS.

        ```python
        query = await client.sms.events("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z")
        ```
        """
    async def start_delivery(self) -> None:
        """Makes the service deliver the queued SMS to the listener of EnhancedConnectivityService.

        ```python
        await client.callbacks.register("EnhancedConnectivityService", inbox)
        await client.sms.start_delivery()
        ```
        """

@final
class Nidd:
    """Sends non-IP data to devices."""

    def send(self, devices: ManyDevices, payload: bytes, *, within: Span) -> PendingQuery:
        """Sends `payload`, up to 1,358 bytes, to each device. If the response is lost, the client does not send the request again.
        `within` is how long the network tries to deliver the bytes, from 2 seconds to 30 days. The callback service NiddService
        reports whether the bytes were delivered, were queued, or could not be delivered.

        ```python
        query = client.nidd.send(devices="iccid:89148000008682242668", payload=b"\\x01\\x02", within=3600)
        ```
        """

@final
class AsyncNidd:
    """``Nidd`` for asyncio."""

    async def send(self, devices: ManyDevices, payload: bytes, *, within: Span) -> AsyncPendingQuery:
        """Sends `payload`, up to 1,358 bytes, to each device. If the response is lost, the client does not send the request again.
        `within` is how long the network tries to deliver the bytes, from 2 seconds to 30 days. The callback service NiddService
        reports whether the bytes were delivered, were queued, or could not be delivered.

        ```python
        query = await client.nidd.send(devices="iccid:89148000008682242668", payload=b"\\x01\\x02", within=3600)
        ```
        """

@final
class JobSms:
    """SMS as durable jobs: `client.jobs().sms`."""

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
    ) -> Job:
        """Starts the job that sends an SMS to devices, like `client.sms.send`. If the response to a request is lost, the outcome of
        the devices in this request stays `unknown`: device lists and histories do not show SMS, so the job cannot find out
        whether the SMS was sent.

        ```python
        job = client.jobs().sms.send("report", to=["iccid:89148000008682242668", "iccid:89148000008682242676"])
        print(job.run())
        ```
        """

@final
class AsyncJobSms:
    """SMS as durable jobs, for asyncio: `client.jobs().sms`."""

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
    ) -> AsyncJob:
        """Starts the job that sends an SMS to devices, like `client.sms.send`. If the response to a request is lost, the outcome of
        the devices in this request stays `unknown`: device lists and histories do not show SMS, so the job cannot find out
        whether the SMS was sent.

        ```python
        job = await client.jobs().sms.send("report", to=["iccid:89148000008682242668", "iccid:89148000008682242676"])
        print(await job.run())
        ```
        """
