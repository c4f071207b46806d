# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Sent change requests: wait for them, reconcile them, or pass them to another process."""

from collections.abc import Callable
from typing import final

from thingspace._thingspace.arguments import Span
from thingspace._thingspace.callbacks import Inbox, Listener
from thingspace._thingspace.outcomes import Outcomes, WaitProgress
from thingspace.errors import ThingSpaceError

@final
class ChangeRequest:
    """A sent change request. Wait for the outcomes: even if the service accepts the request, the change may fail for some devices."""

    @property
    def request_id(self) -> str | None:
        """The request id, which the callbacks of the request contain. None if the service returned no id, or if `lost` is not
        None.
        """
    @property
    def lost(self) -> ThingSpaceError | None:
        """Why it is unknown whether the service accepted the request, for example because the answer was lost. None if the
        service accepted the request.
        """
    @property
    def kind(self) -> str:
        """The name of the method that made the change: `activate`, `change_plan`, …"""
    @property
    def devices(self) -> list[str]:
        """The devices in the request, without duplicates."""
    def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes:
        """Waits for the outcome of every device, for at most `timeout` seconds (default: 30 minutes).

        With a `listener`, the method reads outcomes from callbacks. With or without a `listener`, the method polls the devices
        that have no outcome yet, and reads their provisioning histories. `poll_after` is the number of seconds from the start of
        the wait to the first poll. The default is 2 seconds without a `listener`, and 12 seconds with a `listener`. If you do not
        pass `poll_after`, a callback usually postpones the next poll to 12 seconds after the callback. At the timeout, the method
        polls once more. `on_progress` is called with a `WaitProgress` when a callback arrives or a poll finds an outcome.

        ```python
        request = client.devices.suspend("iccid:89148000008682242668")
        for outcome in request.wait(listener=inbox, timeout=600).failures:
            print(outcome.device, outcome.reason)
        ```
        """
    def reconcile(self) -> Outcomes:
        """Determines the outcomes from the provisioning histories of the devices, without sending the change again. Considers only
        changes that the API user of the client has made since the request was sent. If the history of a device does not show such
        a change, the outcome is `unknown`. Exception: after a move to an account that the API user cannot access, the history of
        the device cannot be read, and the outcome is `done`, with the evidence `polled`.

        ```python
        request = client.devices.suspend("iccid:89148000008682242668")
        if request.lost:
            print(request.reconcile())
        ```
        """
    def handle(self) -> str:
        """Returns a string that identifies the request, so that any process can wait for it: `client.resume(handle).wait()`. The
        string contains no secret.

        ```python
        handle = client.devices.suspend("iccid:89148000008682242668").handle()
        print(client.resume(handle).wait())
        ```
        """

@final
class AsyncChangeRequest:
    """A sent change request, for asyncio. Wait for the outcomes: even if the service accepts the request, the change may fail for
    some devices.
    """

    @property
    def request_id(self) -> str | None:
        """The request id, which the callbacks of the request contain. None if the service returned no id, or if `lost` is not
        None.
        """
    @property
    def lost(self) -> ThingSpaceError | None:
        """Why it is unknown whether the service accepted the request, for example because the answer was lost. None if the
        service accepted the request.
        """
    @property
    def kind(self) -> str:
        """The name of the method that made the change: `activate`, `change_plan`, …"""
    @property
    def devices(self) -> list[str]:
        """The devices in the request, without duplicates."""
    async def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes:
        """Waits for the outcome of every device, for at most `timeout` seconds (default: 30 minutes).

        With a `listener`, the method reads outcomes from callbacks. With or without a `listener`, the method polls the devices
        that have no outcome yet, and reads their provisioning histories. `poll_after` is the number of seconds from the start of
        the wait to the first poll. The default is 2 seconds without a `listener`, and 12 seconds with a `listener`. If you do not
        pass `poll_after`, a callback usually postpones the next poll to 12 seconds after the callback. At the timeout, the method
        polls once more. `on_progress` is called with a `WaitProgress` when a callback arrives or a poll finds an outcome.

        ```python
        request = await client.devices.suspend("iccid:89148000008682242668")
        for outcome in (await request.wait(listener=inbox, timeout=600)).failures:
            print(outcome.device, outcome.reason)
        ```
        """
    async def reconcile(self) -> Outcomes:
        """Determines the outcomes from the provisioning histories of the devices, without sending the change again. Considers only
        changes that the API user of the client has made since the request was sent. If the history of a device does not show such
        a change, the outcome is `unknown`. Exception: after a move to an account that the API user cannot access, the history of
        the device cannot be read, and the outcome is `done`, with the evidence `polled`.

        ```python
        request = await client.devices.suspend("iccid:89148000008682242668")
        if request.lost:
            print(await request.reconcile())
        ```
        """
    def handle(self) -> str:
        """Returns a string that identifies the request, so that any process can wait for it: `client.resume(handle).wait()`. The
        string contains no secret.

        ```python
        handle = (await client.devices.suspend("iccid:89148000008682242668")).handle()
        print(await client.resume(handle).wait())
        ```
        """

@final
class ChangeRequests:
    """The sent requests of a bulk change. `wait()` returns the outcomes of all requests together."""

    @property
    def requests(self) -> list[ChangeRequest]:
        """The requests that were accepted or whose answer was lost, in the order in which they were sent. The service may have
        accepted a request although its answer was lost.
        """
    @property
    def not_sent(self) -> list[str]:
        """The devices whose request was not sent or was refused as a whole. None of these devices was changed."""
    @property
    def stopped(self) -> ThingSpaceError | None:
        """The last error: why a request was refused as a whole or not sent, or why its answer was lost. None if there was no
        error.
        """
    def __len__(self) -> int: ...
    def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes:
        """Waits for the outcome of every device of all requests, like `ChangeRequest.wait`. The devices in the attribute `not_sent`
        get the outcome `not_sent`.

        ```python
        requests = client.devices.in_bulk(devices_per_request=1).suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"])
        print(requests.wait(listener=inbox, timeout=600))
        ```
        """

@final
class AsyncChangeRequests:
    """The sent requests of a bulk change, for asyncio. `wait()` returns the outcomes of all requests together."""

    @property
    def requests(self) -> list[AsyncChangeRequest]:
        """The requests that were accepted or whose answer was lost, in the order in which they were sent. The service may have
        accepted a request although its answer was lost.
        """
    @property
    def not_sent(self) -> list[str]:
        """The devices whose request was not sent or was refused as a whole. None of these devices was changed."""
    @property
    def stopped(self) -> ThingSpaceError | None:
        """The last error: why a request was refused as a whole or not sent, or why its answer was lost. None if there was no
        error.
        """
    def __len__(self) -> int: ...
    async def wait(
        self,
        *,
        timeout: Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[WaitProgress], object] | None = None,
        poll_after: Span | None = None,
    ) -> Outcomes:
        """Waits for the outcome of every device of all requests, like `ChangeRequest.wait`. The devices in the attribute `not_sent`
        get the outcome `not_sent`.

        ```python
        requests = await client.devices.in_bulk(devices_per_request=1).suspend(["iccid:89148000008682242668", "iccid:89148000008682242676"])
        print(await requests.wait(listener=inbox, timeout=600))
        ```
        """
