# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""The outcomes of changes (``Outcome`` and ``Outcomes``), and their progress (``WaitProgress`` and ``BatchProgress``)."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any, ClassVar, Literal, TypeAlias, final

from thingspace._thingspace.lists import Table

#: The outcome of a change for one device. Only jobs have the outcomes ``accepted`` and ``waiting``.
OutcomeName: TypeAlias = Literal["done", "refused", "not_sent", "unknown", "accepted", "waiting"]

@final
class Outcome:
    """The outcome of one device."""

    @property
    def device(self) -> str:
        """The device, with the identifiers that were passed to the change."""
    @property
    def outcome(self) -> OutcomeName:
        """`done`, `refused`, `not_sent` or `unknown`. In the report of a job, it can also be `accepted` (the service accepted the
        request, but has not reported the result yet) or `waiting` (the change is sent when the job continues).
        """
    @property
    def status(self) -> OutcomeName:
        """The same as `outcome`."""
    @property
    def reason(self) -> str | None:
        """Why the device has this outcome; None if the device was changed."""
    @property
    def code(self) -> str | None:
        """The error code of a refusal, without the service prefix (such as `CarrierService`). None if there is no refusal or no
        code.
        """
    @property
    def meaning(self) -> str | None:
        """The documented meaning of the code; None if the code is not documented."""
    @property
    def evidence(self) -> Literal["callback", "request_status", "polled", "history", "answer"] | None:
        """How the outcome was determined: `callback`, `request_status`, `polled`, `history` or `answer`."""
    @property
    def mdn(self) -> str | None:
        """The phone number that the service returned for the device; None if the service returned no phone number."""
    @property
    def ip_address(self) -> str | None:
        """The IP address of the device after the change; None if neither a callback nor a device list contained the address."""
    @property
    def ids(self) -> list[str]:
        """The identifiers that the service returned, such as a new phone number. Often empty."""
    @property
    def job(self) -> str | None:
        """The id of the job; None if the change is not a job."""
    @property
    def request_id(self) -> str | None:
        """The id of the request that contained the device. None if the service returned no id, or if no request contained the
        device. Always None in the outcomes of `ChangeRequests`.
        """
    @property
    def time(self) -> datetime | None:
        """In the report of a job: when the result for the device became known. Until then, when the request was answered or, if
        there is no answer, when it was sent. None if nothing was sent. Always None outside the report of a job.
        """
    def to_dict(self) -> dict[str, Any]:
        """Returns the record as a dictionary. If the service sent the record, the keys are the member names of the API.

        ```python
        import json

        print(json.dumps(record.to_dict()))
        ```
        """
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Outcome:
        """Creates a record from a dictionary that `to_dict` returned.

        ```python
        copy = type(record).from_dict(record.to_dict())
        assert copy == record
        ```
        """
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Outcomes:
    """The outcomes of all devices of a change. Iterate over this object to read the outcomes in the order of the devices."""

    @property
    def job(self) -> str | None:
        """The id of the job; None if the change is not a job, or if it was split into several jobs."""
    @property
    def canceled(self) -> str | None:
        """Why the job was canceled; None if the job was not canceled."""
    @property
    def request_id(self) -> str | None:
        """The id of the request. None for a job, for several requests, or if the service returned no id."""
    @property
    def requested(self) -> int:
        """The number of devices."""
    @property
    def done(self) -> int:
        """The number of devices that were changed."""
    @property
    def refused(self) -> int:
        """The number of devices whose change was refused."""
    @property
    def not_sent(self) -> int:
        """The number of devices whose change was not sent, or whose request in a bulk change was refused as a whole."""
    @property
    def unknown(self) -> int:
        """The number of devices whose outcome is unknown."""
    @property
    def accepted(self) -> int:
        """In the report of a job: the number of devices whose request was accepted and whose outcome is not known yet."""
    @property
    def waiting(self) -> int:
        """In the report of a job: the number of devices whose change is sent when the job continues."""
    @property
    def callbacks(self) -> int:
        """The number of callbacks that arrived; 0 in the report of a job."""
    @property
    def failures(self) -> list[Outcome]:
        """The outcomes that are not `done`."""
    @property
    def ok(self) -> bool:
        """Whether every device was changed."""
    def raise_for_failures(self) -> None:
        """Raises a `FailuresError` if at least one device was not changed. The attribute `outcomes` of the error is this object.

        ```python
        client.devices.suspend("iccid:89148000008682242668").wait().raise_for_failures()
        ```
        """
    def to_arrow(self) -> Table:
        """Returns the outcomes as an Arrow table, one row per device.

        ```python
        print(outcomes.to_arrow().column_names)
        ```
        """
    def to_polars(self) -> Any:
        """Returns the outcomes as a `polars.DataFrame`. Requires polars.

        ```python
        frame = outcomes.to_polars()
        ```
        """
    def to_pandas(self) -> Any:
        """Returns the outcomes as a `pandas.DataFrame`. Requires pandas and pyarrow.

        ```python
        frame = outcomes.to_pandas()
        ```
        """
    def to_dicts(self) -> list[dict[str, Any]]:
        """Returns the outcomes as a list of dictionaries, one per device. Times are strings.

        ```python
        for row in outcomes.to_dicts():
            print(row["device"], row["outcome"])
        ```
        """
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Outcome]: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class WaitProgress:
    """The progress of a wait."""

    @property
    def total(self) -> int:
        """The number of devices that the wait covers."""
    @property
    def done(self) -> int:
        """The number of devices that were changed."""
    @property
    def refused(self) -> int:
        """The number of devices whose change was refused."""
    @property
    def callbacks(self) -> int:
        """The number of callbacks that have arrived."""

@final
class BatchProgress:
    """The progress of a bulk change."""

    @property
    def total(self) -> int:
        """The number of devices in the bulk change."""
    @property
    def sent(self) -> int:
        """The number of devices in the requests that were accepted or whose answer was lost."""
    @property
    def requests(self) -> int:
        """The number of requests that were accepted or whose answer was lost."""
    @property
    def request_id(self) -> str | None:
        """The id of the request that was sent last; None if the service returned no id, or if the answer was lost."""
    @property
    def handle(self) -> str:
        """The handle of the request that was sent last: a string for `client.resume(handle)` in this or another process."""
