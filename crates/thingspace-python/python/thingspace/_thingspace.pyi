"""Types of the native half; import from ``thingspace``."""

from builtins import list as _list
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, MutableMapping
from datetime import date, datetime, timedelta
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Generic, Literal, Self, TypeAlias, TypedDict, TypeVar, Unpack, final, overload

from thingspace import models
from thingspace._record import Record
from thingspace.api import Api, AsyncApi
from thingspace.errors import ThingSpaceError

__all__ = [
    "Accounts",
    "AnswerIterator",
    "AsyncAccounts",
    "AsyncBilledUsage",
    "AsyncBulkDevices",
    "AsyncBulkProfiles",
    "AsyncCallbacks",
    "AsyncCampaigns",
    "AsyncClient",
    "AsyncConnectionHistory",
    "AsyncDevices",
    "AsyncFirmware",
    "AsyncGroups",
    "AsyncLabels",
    "AsyncList",
    "AsyncLocationListeners",
    "AsyncLocations",
    "AsyncNidd",
    "AsyncProfiles",
    "AsyncPromoUsage",
    "AsyncProvisioningHistory",
    "AsyncReachability",
    "AsyncRegistered",
    "AsyncRequest",
    "AsyncRequests",
    "AsyncSms",
    "AsyncSubmitted",
    "AsyncUsageHistory",
    "BilledUsage",
    "BulkDevices",
    "BulkProfiles",
    "Callbacks",
    "Campaigns",
    "Client",
    "ConnectionEvent",
    "ConnectionHistory",
    "Device",
    "Devices",
    "Displaced",
    "Event",
    "EventIterator",
    "FileStore",
    "Firmware",
    "Groups",
    "Inbox",
    "Labels",
    "LineHistory",
    "List",
    "Listener",
    "LocationListeners",
    "Locations",
    "MemoryStore",
    "NewPassword",
    "Nidd",
    "Outcome",
    "Outcomes",
    "Page",
    "PageIterator",
    "PasswordFile",
    "Profiles",
    "Progress",
    "PromoUsage",
    "ProvisioningEvent",
    "ProvisioningHistory",
    "Reachability",
    "Registered",
    "Request",
    "Requests",
    "RowIterator",
    "Sent",
    "Simulator",
    "Sms",
    "Submitted",
    "Table",
    "Usage",
    "UsageHistory",
    "__version__",
    "_after_fork",
    "_before_fork",
    "_end",
    "_panic",
    "_listed_values",
    "_payload",
    "_read_moment",
    "_write_moment",
]

__version__: str

def _panic(place: str) -> Any: ...
def _listed_values(class_: str) -> list[tuple[str, list[str]]]: ...
def _payload(message: str) -> bytes | None: ...
def _end() -> None: ...
def _before_fork() -> None: ...
def _after_fork() -> None: ...
def _read_moment(value: object) -> datetime | None: ...
def _write_moment(value: object) -> str: ...

_T = TypeVar("_T")
_DeviceKey: TypeAlias = str | Device
_Devices: TypeAlias = _DeviceKey | Iterable[_DeviceKey]
#: Seconds, or a ``timedelta``.
_Span: TypeAlias = float | timedelta
#: A ``datetime`` with a zone, or ISO 8601 text with one.
_Moment: TypeAlias = datetime | str
#: What becomes of devices whose history could not be read.
_Failures: TypeAlias = Literal["column", "skip", "raise"]
#: A ``date``, or ISO 8601 text.
_Day: TypeAlias = date | str
_Info: TypeAlias = Device | models.DeviceInfo | Mapping[str, str]
_Located: TypeAlias = _Info | Iterable[_Info]
_Source: TypeAlias = Literal["cache", "network", "cache_or_network"]

class _Credentials(TypedDict):
    key: str
    secret: str
    username: str
    password: str
    account: str

@final
class Device:
    @property
    def iccid(self) -> str | None: ...
    @property
    def imei(self) -> str | None: ...
    @property
    def mdn(self) -> str | None: ...
    @property
    def state(self) -> str | None: ...
    @property
    def plan(self) -> str | None: ...
    @property
    def carrier(self) -> str | None: ...
    @property
    def account(self) -> str | None: ...
    @property
    def groups(self) -> list[str]: ...
    @property
    def connected(self) -> bool | None: ...
    @property
    def ip_address(self) -> str | None: ...
    @property
    def created(self) -> datetime | None: ...
    @property
    def last_activation(self) -> datetime | None: ...
    @property
    def last_activation_by(self) -> str | None: ...
    @property
    def billing_cycle_end(self) -> datetime | None: ...
    @property
    def last_connection(self) -> datetime | None: ...
    @property
    def device_number(self) -> int | None: ...
    @property
    def ids(self) -> dict[str, str]: ...
    @property
    def custom_fields(self) -> dict[str, str]: ...
    @property
    def attributes(self) -> dict[str, str]: ...
    @property
    def key(self) -> str: ...
    def alone(self) -> Self: ...
    def to_dict(self) -> dict[str, Any]: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Device: ...
    def __eq__(self, other: object, /) -> bool: ...
    def id(self, kind: str) -> str | None: ...
    def attribute(self, name: str) -> str | None: ...
    def __hash__(self) -> int: ...

@final
class Usage:
    @property
    def timestamp(self) -> datetime | None: ...
    @property
    def bytes_used(self) -> int | None: ...
    @property
    def sms_used(self) -> int | None: ...
    @property
    def plan(self) -> str | None: ...
    @property
    def source(self) -> str | None: ...
    @property
    def sms_sent(self) -> int | None: ...
    @property
    def sms_received(self) -> int | None: ...
    def to_dict(self) -> dict[str, Any]: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> Usage: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ConnectionEvent:
    @property
    def occurred_at(self) -> datetime | None: ...
    @property
    def event(self) -> str | None: ...
    @property
    def bytes_used(self) -> int | None: ...
    @property
    def msisdn(self) -> str | None: ...
    def to_dict(self) -> dict[str, Any]: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ConnectionEvent: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class ProvisioningEvent:
    @property
    def occurred_at(self) -> datetime | None: ...
    @property
    def event_type(self) -> str | None: ...
    @property
    def status(self) -> str | None: ...
    @property
    def event_by(self) -> str | None: ...
    @property
    def plan(self) -> str | None: ...
    @property
    def mdn(self) -> str | None: ...
    @property
    def msisdn(self) -> str | None: ...
    def to_dict(self) -> dict[str, Any]: ...
    @staticmethod
    def from_dict(data: dict[str, Any]) -> ProvisioningEvent: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class LineHistory(Generic[_T]):
    @property
    def device(self) -> str: ...
    @property
    def records(self) -> list[_T]: ...
    @property
    def error(self) -> ThingSpaceError | None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class Page(Generic[_T]):
    @property
    def rows(self) -> list[_T]: ...
    @property
    def next(self) -> int | None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    @overload
    def __getitem__(self, index: int, /) -> _T: ...
    @overload
    def __getitem__(self, index: slice, /) -> list[_T]: ...
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class RowIterator(Generic[_T]):
    def __iter__(self) -> Self: ...
    def __next__(self) -> _T: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _T: ...

@final
class PageIterator(Generic[_T]):
    def __iter__(self) -> Self: ...
    def __next__(self) -> Page[_T]: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Page[_T]: ...

@final
class Table:
    @property
    def num_rows(self) -> int: ...
    @property
    def column_names(self) -> list[str]: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def __len__(self) -> int: ...

@final
class List(Generic[_T]):
    def __iter__(self) -> RowIterator[_T]: ...
    def __next__(self) -> _T: ...
    def __aiter__(self) -> RowIterator[_T]: ...
    async def __anext__(self) -> _T: ...
    def pages(self) -> PageIterator[_T]: ...
    def all(self, *, limit: int | None = None) -> list[_T]: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def to_arrow(self, *, errors: _Failures | None = None) -> Table: ...
    def to_polars(self, *, errors: _Failures | None = None) -> Any: ...
    def to_pandas(self, *, errors: _Failures | None = None) -> Any: ...
    def to_parquet(self, path: str | PathLike[str], *, errors: _Failures | None = None) -> None: ...
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class AsyncList(Generic[_T]):
    def __aiter__(self) -> RowIterator[_T]: ...
    async def __anext__(self) -> _T: ...
    def pages(self) -> PageIterator[_T]: ...
    async def all(self, *, limit: int | None = None) -> list[_T]: ...
    async def to_arrow(self, *, errors: _Failures | None = None) -> Table: ...
    async def to_polars(self, *, errors: _Failures | None = None) -> Any: ...
    async def to_pandas(self, *, errors: _Failures | None = None) -> Any: ...
    async def to_parquet(self, path: str | PathLike[str], *, errors: _Failures | None = None) -> None: ...
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class Outcome:
    @property
    def device(self) -> str: ...
    @property
    def status(self) -> Literal["done", "refused", "not_sent", "unknown"]: ...
    @property
    def reason(self) -> str | None: ...
    @property
    def code(self) -> str | None: ...
    @property
    def meaning(self) -> str | None: ...
    @property
    def evidence(self) -> Literal["callback", "request_status", "looked", "history", "answer"] | None: ...
    @property
    def mdn(self) -> str | None: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class Outcomes:
    @property
    def request_id(self) -> str | None: ...
    @property
    def requested(self) -> int: ...
    @property
    def done(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def not_sent(self) -> int: ...
    @property
    def unknown(self) -> int: ...
    @property
    def callbacks(self) -> int: ...
    @property
    def failures(self) -> list[Outcome]: ...
    @property
    def ok(self) -> bool: ...
    def raise_for_failures(self) -> None: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Outcome]: ...

@final
class Progress:
    @property
    def total(self) -> int: ...
    @property
    def done(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def callbacks(self) -> int: ...

@final
class Sent:
    @property
    def total(self) -> int: ...
    @property
    def sent(self) -> int: ...
    @property
    def requests(self) -> int: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def handle(self) -> str: ...

@final
class Displaced:
    @property
    def service(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def username(self) -> str: ...

@final
class Registered:
    @property
    def service(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def displaced(self) -> Displaced | None: ...
    @property
    def left_behind(self) -> str | None: ...
    @property
    def not_recorded(self) -> ThingSpaceError | None: ...
    @property
    def shared_key(self) -> str | None: ...
    def deregister(self) -> bool: ...
    def put_back(self) -> Registered: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class AsyncRegistered:
    @property
    def service(self) -> str: ...
    @property
    def url(self) -> str: ...
    @property
    def displaced(self) -> Displaced | None: ...
    @property
    def left_behind(self) -> str | None: ...
    @property
    def not_recorded(self) -> ThingSpaceError | None: ...
    @property
    def shared_key(self) -> str | None: ...
    async def deregister(self) -> bool: ...
    async def put_back(self) -> AsyncRegistered: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class Listener:
    def __new__(cls, username: str, password: str, *, bind: str = "127.0.0.1:0") -> Self: ...
    def url(self, service: str) -> str: ...
    @property
    def received(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def refusals(self) -> dict[str, int]: ...

@final
class Event:
    @property
    def service(self) -> str: ...
    @property
    def request_id(self) -> str | None: ...
    @property
    def devices(self) -> list[str]: ...
    @property
    def attempt(self) -> int: ...
    @property
    def text(self) -> str | None: ...
    @property
    def payload(self) -> bytes | None: ...
    @property
    def message(self) -> Record | dict[str, Any]: ...
    def to_dict(self) -> dict[str, Any]: ...
    def __eq__(self, other: object, /) -> bool: ...
    __hash__: ClassVar[None]  # type: ignore[assignment]

@final
class EventIterator:
    def __iter__(self) -> Self: ...
    def __next__(self) -> Event: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Event: ...

_Message: TypeAlias = MutableMapping[str, Any]
_Application: TypeAlias = Callable[
    [_Message, Callable[[], Awaitable[_Message]], Callable[[_Message], Awaitable[None]]], Awaitable[None]
]

@final
class Inbox:
    def __new__(cls, username: str, password: str, *, bind: str | None = "127.0.0.1:0") -> Self: ...
    def url(self, service: str) -> str: ...
    @property
    def received(self) -> int: ...
    @property
    def refused(self) -> int: ...
    @property
    def refusals(self) -> dict[str, int]: ...
    def accept(self, service: str, body: bytes) -> tuple[int, str]: ...
    def asgi(self) -> _Application: ...
    def events(self, *, service: str | None = None, timeout: _Span | None = None) -> EventIterator: ...
    def close(self) -> None: ...
    def __iter__(self) -> EventIterator: ...
    def __aiter__(self) -> EventIterator: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class FileStore:
    def __new__(cls, folder: str | PathLike[str] | None = None) -> Self: ...
    @property
    def folder(self) -> Path: ...

@final
class MemoryStore:
    def __new__(cls) -> Self: ...

@final
class PasswordFile:
    def __new__(cls, path: str | PathLike[str]) -> Self: ...
    def read(self) -> str | None: ...

@final
class NewPassword:
    @property
    def password(self) -> str: ...
    @property
    def kept(self) -> bool: ...
    @property
    def failure(self) -> ThingSpaceError | None: ...

@final
class Request:
    @property
    def request_id(self) -> str | None: ...
    @property
    def lost(self) -> ThingSpaceError | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def devices(self) -> list[str]: ...
    def wait(
        self,
        *,
        timeout: _Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        look_after: _Span | None = None,
    ) -> Outcomes: ...
    def reconcile(self) -> Outcomes: ...
    def handle(self) -> str: ...

@final
class Requests:
    @property
    def requests(self) -> list[Request]: ...
    @property
    def not_sent(self) -> list[str]: ...
    @property
    def stopped(self) -> ThingSpaceError | None: ...
    def __len__(self) -> int: ...
    def wait(
        self,
        *,
        timeout: _Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        look_after: _Span | None = None,
    ) -> Outcomes: ...

@final
class Devices:
    def list(
        self,
        *,
        state: str | None = None,
        group: str | None = None,
        plan: str | None = None,
        page_size: int | None = None,
        after: int | None = None,
        read_ahead: bool | None = None,
        added_after: _Moment | None = None,
        added_before: _Moment | None = None,
        custom_fields: dict[str, str] | None = None,
        parts: int | None = None,
        parts_since: _Moment | None = None,
        in_flight: int | None = None,
    ) -> List[Device]: ...
    def get(self, device: _DeviceKey) -> Device: ...
    def activate(
        self,
        devices: _Devices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
    ) -> Request: ...
    def suspend(self, devices: _Devices, *, with_billing: bool | None = None) -> Request: ...
    def restore(self, devices: _Devices) -> Request: ...
    def deactivate(
        self, devices: _Devices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> Request: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_sent: Callable[[Sent], object] | None = None,
    ) -> BulkDevices: ...
    def change_plan(
        self, devices: _Devices, *, to: str, ip_pool: str | None = None, at: _Moment | None = None
    ) -> Request: ...
    def change_cost_center(self, devices: _Devices, *, to: str | None = None, remove: bool | None = None) -> Request: ...
    def change_custom_fields(self, devices: _Devices, *, fields: dict[str, str]) -> Request: ...
    def change_place_of_use(self, devices: _Devices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> Request: ...
    def move_to(
        self,
        account: str,
        devices: _Devices,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Request: ...
    def go_to_state(self, service: str, state: str, devices: _Devices, *, plan: str, zip: str) -> Request: ...
    def change_identifiers(
        self,
        device: _DeviceKey,
        *,
        to: _Devices | None = None,
        number_near: str | None = None,
        number_beginning: str | None = None,
        plan: str | None = None,
        smsr_oid: str | None = None,
        option: str | None = None,
    ) -> Request: ...
    def detach(self, device: _DeviceKey) -> Request: ...
    def add(
        self,
        devices: _Devices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Outcomes: ...
    def delete(self, devices: _Devices) -> Outcomes: ...
    def diagnostics(self, device: _DeviceKey) -> _list[models.DiagnosticsCategory]: ...
    def mismatched_hardware(
        self, devices: _Devices, since: _Moment, until: _Moment
    ) -> _list[models.MismatchedDevice]: ...
    def availability(self, devices: _Devices) -> Submitted: ...
    def suspension_status(self, devices: _Devices) -> Submitted: ...
    def roaming_lists(self, devices: _Devices) -> Submitted: ...
    def order_status(self, device: _DeviceKey, *, request_id: str | None = None) -> Submitted: ...
    def upload(
        self, sku: str, devices: _Devices, *, report_to: str, plan: str | None = None, zip: str | None = None
    ) -> Submitted: ...

@final
class BulkDevices:
    def activate(
        self,
        devices: _Devices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
    ) -> Requests: ...
    def suspend(self, devices: _Devices, *, with_billing: bool | None = None) -> Requests: ...
    def restore(self, devices: _Devices) -> Requests: ...
    def deactivate(
        self, devices: _Devices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> Requests: ...
    def change_plan(
        self, devices: _Devices, *, to: str, ip_pool: str | None = None, at: _Moment | None = None
    ) -> Requests: ...
    def change_cost_center(self, devices: _Devices, *, to: str | None = None, remove: bool | None = None) -> Requests: ...
    def change_custom_fields(self, devices: _Devices, *, fields: dict[str, str]) -> Requests: ...
    def change_place_of_use(self, devices: _Devices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> Requests: ...
    def move_to(
        self,
        account: str,
        devices: _Devices,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Requests: ...
    def go_to_state(self, service: str, state: str, devices: _Devices, *, plan: str, zip: str) -> Requests: ...

@final
class Callbacks:
    def register(
        self, service: str, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> Registered: ...
    def list(self) -> dict[str, str]: ...
    def remove_left_behind(self) -> dict[str, str]: ...
    def deregister(self, service: str) -> None: ...

@final
class UsageHistory:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> List[Usage]: ...
    def of_many(
        self, devices: _Devices, since: _Moment, until: _Moment, *, in_flight: int | None = None
    ) -> List[LineHistory[Usage]]: ...
    def totals(self, since: _Moment, until: _Moment, *, devices: _Devices | None = None) -> Submitted: ...

@final
class ConnectionHistory:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> List[ConnectionEvent]: ...
    def of_many(
        self, devices: _Devices, since: _Moment, until: _Moment, *, in_flight: int | None = None
    ) -> List[LineHistory[ConnectionEvent]]: ...

@final
class ProvisioningHistory:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> List[ProvisioningEvent]: ...
    def of_many(
        self, devices: _Devices, since: _Moment, until: _Moment, *, in_flight: int | None = None
    ) -> List[LineHistory[ProvisioningEvent]]: ...
    def by_callback(self, since: _Moment, until: _Moment, *, devices: _Devices | None = None) -> Submitted: ...

@final
class AnswerIterator:
    def __iter__(self) -> Self: ...
    def __next__(self) -> Event: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Event: ...

@final
class Sms:
    def send(
        self,
        text: str,
        *,
        to: _Devices | None = None,
        to_group: str | None = None,
        to_plan: str | None = None,
        to_all: bool | None = None,
        encoding: str | None = None,
        time_to_live: str | None = None,
    ) -> Submitted: ...
    def received(self) -> List[models.SmsMessage]: ...
    def events(self, device: _DeviceKey, since: _Moment, until: _Moment) -> Submitted: ...
    def start_delivery(self) -> None: ...

@final
class Nidd:
    def send(self, devices: _Devices, payload: bytes, *, within: _Span) -> Submitted: ...

@final
class Accounts:
    def get(self) -> models.Account: ...
    def plans(self) -> list[models.ServicePlan]: ...
    def leads(self) -> List[models.AccountLead]: ...
    def states_and_services(self) -> models.AccountStatesAndServices: ...
    def skus(self) -> list[models.DeviceSkuInfo]: ...

@final
class Groups:
    def list(self) -> _list[models.DeviceGroup]: ...
    def members(self, name: str) -> List[models.AccountDeviceList]: ...
    def create(self, name: str, description: str, *, devices: _Devices | None = None) -> None: ...
    def rename(self, name: str, new: str) -> None: ...
    def describe(self, name: str, description: str) -> None: ...
    def add(self, name: str, devices: _Devices) -> None: ...
    def remove(self, name: str, devices: _Devices) -> None: ...
    def delete(self, name: str) -> None: ...

@final
class Labels:
    def set(self, name: str, value: str, devices: _Devices) -> Request: ...
    def remove(self, name: str, value: str, devices: _Devices) -> Request: ...

@final
class BilledUsage:
    def of_line(self, device: _DeviceKey, *, cycle: tuple[int, int] | None = None) -> Any: ...
    def of_labels(self, labels: Mapping[str, str], *, cycle: tuple[int, int] | None = None) -> Any: ...
    def of_lines(self, *, devices: _Devices | None = None, cycle: tuple[int, int] | None = None) -> Submitted: ...
    def of_cycles(
        self, first: tuple[int, int], last: tuple[int, int], *, devices: _Devices | None = None
    ) -> Submitted: ...

@final
class Reachability:
    def watch(self, devices: _Devices, kind: str, until: _Moment) -> Submitted: ...
    def stop(self, monitors: Iterable[str]) -> Submitted: ...
    def monitors(self, devices: _Devices, *, kind: str | None = None) -> Submitted: ...
    def status(self, device: _DeviceKey, kind: str) -> Submitted: ...

@final
class Locations:
    @property
    def listeners(self) -> LocationListeners: ...
    def find(self, devices: _Located, *, source: _Source) -> list[models.Location]: ...
    def request(self, devices: _Located, *, source: _Source) -> Submitted: ...
    def cancel_request(self, id: str) -> None: ...
    def order_report(self, devices: _Located, *, source: _Source) -> models.LocationReportTransaction: ...
    def report_status(self, id: str) -> models.LocationReportStatus: ...
    def report(self, id: str) -> List[models.Location]: ...
    def cancel_report(self, id: str) -> None: ...
    def consents(self) -> models.AccountDeviceConsent: ...
    def record_consents(self, devices: _Devices) -> models.ConsentTransaction: ...
    def set_consent_of_all(self, level: int) -> models.ConsentTransaction: ...
    def exclude(self, devices: _Devices) -> None: ...
    def exclude_all(self) -> None: ...
    def include(self, devices: _Devices) -> None: ...
    def exclusions(self) -> List[str]: ...
    def subscription(self) -> models.DeviceLocationSubscription: ...
    def usage(self, since: _Day, until: _Day) -> models.BillableUsageReport: ...

@final
class LocationListeners:
    def register(self, service: str, url: str, *, replace: bool | None = None) -> Registered: ...
    def list(self) -> _list[models.DeviceLocationCallback]: ...
    def deregister(self, service: str) -> None: ...

@final
class Firmware:
    @property
    def campaigns(self) -> Campaigns: ...
    def list(self) -> _list[models.Firmware]: ...
    def schedule(
        self, image: str, version: str, devices: _Devices, *, since: _Day, until: _Day
    ) -> models.FirmwareUpgrade: ...
    def get(self, upgrade: str) -> models.FirmwareUpgrade: ...
    def add_devices(self, upgrade: str, devices: _Devices) -> models.FirmwareUpgradeChangeResult: ...
    def remove_devices(self, upgrade: str, devices: _Devices) -> models.FirmwareUpgradeChangeResult: ...
    def cancel(self, upgrade: str) -> None: ...
    def upgrades(self, status: str) -> List[models.FirmwareUpgrade]: ...
    def devices(self) -> List[models.FotaDevice]: ...
    def history(self, device: _DeviceKey) -> _list[models.DeviceUpgradeHistory]: ...
    def subscription(self) -> models.FotaSubscription: ...
    def licensed(self) -> List[models.LicensedDevice]: ...
    def assign_licenses(self, devices: _Devices) -> models.FotaLicenseResult: ...
    def remove_licenses(self, devices: _Devices) -> models.FotaLicenseResult: ...
    def set_removal_list(self, devices: _Devices) -> models.FotaLicenseRemovalResult: ...
    def removal_list(self) -> List[str]: ...
    def delete_removal_list(self) -> None: ...
    def register_listener(
        self, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> Registered: ...
    def listener(self) -> str | None: ...
    def deregister_listener(self) -> None: ...

@final
class Campaigns:
    def packages(self, protocol: str) -> list[models.FirmwarePackage]: ...
    def schedule(self, campaign: models.CampaignFirmwareUpgrade | Mapping[str, Any]) -> models.FirmwareCampaign: ...
    def schedule_software(
        self, campaign: models.CampaignSoftwareUpgrade | Mapping[str, Any]
    ) -> models.CampaignSoftware: ...
    def get(self, campaign: str) -> models.FirmwareCampaign: ...
    def cancel(self, campaign: str) -> None: ...

@final
class PromoUsage:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> List[models.PromoUsage]: ...
    def totals(self, devices: _Devices, since: _Moment, until: _Moment) -> Submitted: ...

@final
class Profiles:
    def download_to_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def download_to_disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def download(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def delete(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def activate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def activate_and_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def deactivate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def set_fallback(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def suspend(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def resume(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def suspend_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def resume_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def change_plan(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def renew_activation_code(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Request: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_sent: Callable[[Sent], object] | None = None,
    ) -> BulkProfiles: ...
    def list(self, *, devices: _Devices | None = None) -> Submitted: ...
    def request_status(self, request_id: str) -> models.StatusResponse: ...
    def swap_device(self, old: _DeviceKey, new: _DeviceKey, *, plan: str | None = None) -> Submitted: ...

@final
class BulkProfiles:
    def download_to_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def download_to_disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def download(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def delete(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def activate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def activate_and_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def deactivate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def set_fallback(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def suspend(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def resume(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def suspend_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def resume_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def change_plan(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...
    def renew_activation_code(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> Requests: ...

@final
class Submitted:
    @property
    def request_id(self) -> str | None: ...
    @property
    def lost(self) -> ThingSpaceError | None: ...
    @property
    def operation(self) -> str: ...
    @property
    def service(self) -> str: ...
    def answers(self, listener: Listener | Inbox, *, timeout: _Span | None = None) -> AnswerIterator: ...

@final
class Client:
    def __new__(
        cls,
        *,
        base_url: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        account: str | None = None,
        timeout: _Span | None = None,
        proxy: str | None = None,
        no_proxy: bool | None = None,
        ca_certificate: str | bytes | None = None,
        local_checks: bool | None = None,
        seed: int | None = None,
        token_store: FileStore | MemoryStore | None = None,
        login_record: FileStore | MemoryStore | None = None,
        unrecorded_login: bool | None = None,
    ) -> Self: ...
    @staticmethod
    def from_env() -> Client: ...
    @property
    def devices(self) -> Devices: ...
    @property
    def callbacks(self) -> Callbacks: ...
    @property
    def usage(self) -> UsageHistory: ...
    @property
    def connections(self) -> ConnectionHistory: ...
    @property
    def provisioning(self) -> ProvisioningHistory: ...
    @property
    def accounts(self) -> Accounts: ...
    @property
    def groups(self) -> Groups: ...
    @property
    def sms(self) -> Sms: ...
    @property
    def nidd(self) -> Nidd: ...
    @property
    def reachability(self) -> Reachability: ...
    @property
    def locations(self) -> Locations: ...
    @property
    def firmware(self) -> Firmware: ...
    @property
    def euicc(self) -> Profiles: ...
    @property
    def labels(self) -> Labels: ...
    @property
    def billed_usage(self) -> BilledUsage: ...
    @property
    def promo_usage(self) -> PromoUsage: ...
    @property
    def account(self) -> str: ...
    @property
    def base_url(self) -> str: ...
    @property
    def api(self) -> Api: ...
    def _call(
        self, operation: str, path: list[tuple[str, str]], query: list[tuple[str, str]], body: str | None = None,
        meant: list[str] | None = None,
    ) -> str | None: ...
    def service_time(self) -> datetime: ...
    def login(self) -> None: ...
    def logout(self) -> None: ...
    def allow_login(self) -> None: ...
    def reset_password(self, keeper: PasswordFile) -> NewPassword: ...
    def resume(self, handle: str) -> Request: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

@final
class AsyncRequest:
    @property
    def request_id(self) -> str | None: ...
    @property
    def lost(self) -> ThingSpaceError | None: ...
    @property
    def kind(self) -> str: ...
    @property
    def devices(self) -> list[str]: ...
    async def wait(
        self,
        *,
        timeout: _Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        look_after: _Span | None = None,
    ) -> Outcomes: ...
    async def reconcile(self) -> Outcomes: ...
    def handle(self) -> str: ...

@final
class AsyncRequests:
    @property
    def requests(self) -> list[AsyncRequest]: ...
    @property
    def not_sent(self) -> list[str]: ...
    @property
    def stopped(self) -> ThingSpaceError | None: ...
    def __len__(self) -> int: ...
    async def wait(
        self,
        *,
        timeout: _Span | None = None,
        listener: Listener | Inbox | None = None,
        on_progress: Callable[[Progress], object] | None = None,
        look_after: _Span | None = None,
    ) -> Outcomes: ...

@final
class AsyncDevices:
    def list(
        self,
        *,
        state: str | None = None,
        group: str | None = None,
        plan: str | None = None,
        page_size: int | None = None,
        after: int | None = None,
        read_ahead: bool | None = None,
        added_after: _Moment | None = None,
        added_before: _Moment | None = None,
        custom_fields: dict[str, str] | None = None,
        parts: int | None = None,
        parts_since: _Moment | None = None,
        in_flight: int | None = None,
    ) -> AsyncList[Device]: ...
    async def get(self, device: _DeviceKey) -> Device: ...
    async def activate(
        self,
        devices: _Devices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
    ) -> AsyncRequest: ...
    async def suspend(self, devices: _Devices, *, with_billing: bool | None = None) -> AsyncRequest: ...
    async def restore(self, devices: _Devices) -> AsyncRequest: ...
    async def deactivate(
        self, devices: _Devices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> AsyncRequest: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_sent: Callable[[Sent], object] | None = None,
    ) -> AsyncBulkDevices: ...
    async def change_plan(
        self, devices: _Devices, *, to: str, ip_pool: str | None = None, at: _Moment | None = None
    ) -> AsyncRequest: ...
    async def change_cost_center(self, devices: _Devices, *, to: str | None = None, remove: bool | None = None) -> AsyncRequest: ...
    async def change_custom_fields(self, devices: _Devices, *, fields: dict[str, str]) -> AsyncRequest: ...
    async def change_place_of_use(self, devices: _Devices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> AsyncRequest: ...
    async def move_to(
        self,
        account: str,
        devices: _Devices,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> AsyncRequest: ...
    async def go_to_state(self, service: str, state: str, devices: _Devices, *, plan: str, zip: str) -> AsyncRequest: ...
    async def change_identifiers(
        self,
        device: _DeviceKey,
        *,
        to: _Devices | None = None,
        number_near: str | None = None,
        number_beginning: str | None = None,
        plan: str | None = None,
        smsr_oid: str | None = None,
        option: str | None = None,
    ) -> AsyncRequest: ...
    async def detach(self, device: _DeviceKey) -> AsyncRequest: ...
    async def add(
        self,
        devices: _Devices,
        *,
        group: str | None = None,
        sku: str | None = None,
        smsr_oid: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> Outcomes: ...
    async def delete(self, devices: _Devices) -> Outcomes: ...
    async def diagnostics(self, device: _DeviceKey) -> _list[models.DiagnosticsCategory]: ...
    async def mismatched_hardware(
        self, devices: _Devices, since: _Moment, until: _Moment
    ) -> _list[models.MismatchedDevice]: ...
    async def availability(self, devices: _Devices) -> AsyncSubmitted: ...
    async def suspension_status(self, devices: _Devices) -> AsyncSubmitted: ...
    async def roaming_lists(self, devices: _Devices) -> AsyncSubmitted: ...
    async def order_status(self, device: _DeviceKey, *, request_id: str | None = None) -> AsyncSubmitted: ...
    async def upload(
        self, sku: str, devices: _Devices, *, report_to: str, plan: str | None = None, zip: str | None = None
    ) -> AsyncSubmitted: ...

@final
class AsyncBulkDevices:
    async def activate(
        self,
        devices: _Devices,
        *,
        plan: str,
        zip: str,
        group: str | None = None,
        cost_center: str | None = None,
        custom_fields: dict[str, str] | None = None,
        place_of_use: models.PlaceOfUse | Mapping[str, Any] | None = None,
    ) -> AsyncRequests: ...
    async def suspend(self, devices: _Devices, *, with_billing: bool | None = None) -> AsyncRequests: ...
    async def restore(self, devices: _Devices) -> AsyncRequests: ...
    async def deactivate(
        self, devices: _Devices, *, waive_termination_fee: bool | None = None, delete_after: bool | None = None
    ) -> AsyncRequests: ...
    async def change_plan(
        self, devices: _Devices, *, to: str, ip_pool: str | None = None, at: _Moment | None = None
    ) -> AsyncRequests: ...
    async def change_cost_center(self, devices: _Devices, *, to: str | None = None, remove: bool | None = None) -> AsyncRequests: ...
    async def change_custom_fields(self, devices: _Devices, *, fields: dict[str, str]) -> AsyncRequests: ...
    async def change_place_of_use(self, devices: _Devices, *, place: models.PlaceOfUse | Mapping[str, Any]) -> AsyncRequests: ...
    async def move_to(
        self,
        account: str,
        devices: _Devices,
        *,
        plan: str | None = None,
        ip_pool: str | None = None,
        custom_fields: dict[str, str] | None = None,
    ) -> AsyncRequests: ...
    async def go_to_state(self, service: str, state: str, devices: _Devices, *, plan: str, zip: str) -> AsyncRequests: ...

@final
class AsyncCallbacks:
    async def register(
        self, service: str, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> AsyncRegistered: ...
    async def list(self) -> dict[str, str]: ...
    async def remove_left_behind(self) -> dict[str, str]: ...
    async def deregister(self, service: str) -> None: ...

@final
class AsyncUsageHistory:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> AsyncList[Usage]: ...
    def of_many(
        self, devices: _Devices, since: _Moment, until: _Moment, *, in_flight: int | None = None
    ) -> AsyncList[LineHistory[Usage]]: ...
    async def totals(self, since: _Moment, until: _Moment, *, devices: _Devices | None = None) -> AsyncSubmitted: ...

@final
class AsyncConnectionHistory:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> AsyncList[ConnectionEvent]: ...
    def of_many(
        self, devices: _Devices, since: _Moment, until: _Moment, *, in_flight: int | None = None
    ) -> AsyncList[LineHistory[ConnectionEvent]]: ...

@final
class AsyncProvisioningHistory:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> AsyncList[ProvisioningEvent]: ...
    def of_many(
        self, devices: _Devices, since: _Moment, until: _Moment, *, in_flight: int | None = None
    ) -> AsyncList[LineHistory[ProvisioningEvent]]: ...
    async def by_callback(self, since: _Moment, until: _Moment, *, devices: _Devices | None = None) -> AsyncSubmitted: ...

@final
class AsyncSms:
    async def send(
        self,
        text: str,
        *,
        to: _Devices | None = None,
        to_group: str | None = None,
        to_plan: str | None = None,
        to_all: bool | None = None,
        encoding: str | None = None,
        time_to_live: str | None = None,
    ) -> AsyncSubmitted: ...
    def received(self) -> AsyncList[models.SmsMessage]: ...
    async def events(self, device: _DeviceKey, since: _Moment, until: _Moment) -> AsyncSubmitted: ...
    async def start_delivery(self) -> None: ...

@final
class AsyncNidd:
    async def send(self, devices: _Devices, payload: bytes, *, within: _Span) -> AsyncSubmitted: ...

@final
class AsyncAccounts:
    async def get(self) -> models.Account: ...
    async def plans(self) -> list[models.ServicePlan]: ...
    def leads(self) -> AsyncList[models.AccountLead]: ...
    async def states_and_services(self) -> models.AccountStatesAndServices: ...
    async def skus(self) -> list[models.DeviceSkuInfo]: ...

@final
class AsyncGroups:
    async def list(self) -> _list[models.DeviceGroup]: ...
    def members(self, name: str) -> AsyncList[models.AccountDeviceList]: ...
    async def create(self, name: str, description: str, *, devices: _Devices | None = None) -> None: ...
    async def rename(self, name: str, new: str) -> None: ...
    async def describe(self, name: str, description: str) -> None: ...
    async def add(self, name: str, devices: _Devices) -> None: ...
    async def remove(self, name: str, devices: _Devices) -> None: ...
    async def delete(self, name: str) -> None: ...

@final
class AsyncLabels:
    async def set(self, name: str, value: str, devices: _Devices) -> AsyncRequest: ...
    async def remove(self, name: str, value: str, devices: _Devices) -> AsyncRequest: ...

@final
class AsyncBilledUsage:
    async def of_line(self, device: _DeviceKey, *, cycle: tuple[int, int] | None = None) -> Any: ...
    async def of_labels(self, labels: Mapping[str, str], *, cycle: tuple[int, int] | None = None) -> Any: ...
    async def of_lines(
        self, *, devices: _Devices | None = None, cycle: tuple[int, int] | None = None
    ) -> AsyncSubmitted: ...
    async def of_cycles(
        self, first: tuple[int, int], last: tuple[int, int], *, devices: _Devices | None = None
    ) -> AsyncSubmitted: ...

@final
class AsyncReachability:
    async def watch(self, devices: _Devices, kind: str, until: _Moment) -> AsyncSubmitted: ...
    async def stop(self, monitors: Iterable[str]) -> AsyncSubmitted: ...
    async def monitors(self, devices: _Devices, *, kind: str | None = None) -> AsyncSubmitted: ...
    async def status(self, device: _DeviceKey, kind: str) -> AsyncSubmitted: ...

@final
class AsyncLocations:
    @property
    def listeners(self) -> AsyncLocationListeners: ...
    async def find(self, devices: _Located, *, source: _Source) -> list[models.Location]: ...
    async def request(self, devices: _Located, *, source: _Source) -> AsyncSubmitted: ...
    async def cancel_request(self, id: str) -> None: ...
    async def order_report(self, devices: _Located, *, source: _Source) -> models.LocationReportTransaction: ...
    async def report_status(self, id: str) -> models.LocationReportStatus: ...
    def report(self, id: str) -> AsyncList[models.Location]: ...
    async def cancel_report(self, id: str) -> None: ...
    async def consents(self) -> models.AccountDeviceConsent: ...
    async def record_consents(self, devices: _Devices) -> models.ConsentTransaction: ...
    async def set_consent_of_all(self, level: int) -> models.ConsentTransaction: ...
    async def exclude(self, devices: _Devices) -> None: ...
    async def exclude_all(self) -> None: ...
    async def include(self, devices: _Devices) -> None: ...
    def exclusions(self) -> AsyncList[str]: ...
    async def subscription(self) -> models.DeviceLocationSubscription: ...
    async def usage(self, since: _Day, until: _Day) -> models.BillableUsageReport: ...

@final
class AsyncLocationListeners:
    async def register(self, service: str, url: str, *, replace: bool | None = None) -> AsyncRegistered: ...
    async def list(self) -> _list[models.DeviceLocationCallback]: ...
    async def deregister(self, service: str) -> None: ...

@final
class AsyncFirmware:
    @property
    def campaigns(self) -> AsyncCampaigns: ...
    async def list(self) -> _list[models.Firmware]: ...
    async def schedule(
        self, image: str, version: str, devices: _Devices, *, since: _Day, until: _Day
    ) -> models.FirmwareUpgrade: ...
    async def get(self, upgrade: str) -> models.FirmwareUpgrade: ...
    async def add_devices(self, upgrade: str, devices: _Devices) -> models.FirmwareUpgradeChangeResult: ...
    async def remove_devices(self, upgrade: str, devices: _Devices) -> models.FirmwareUpgradeChangeResult: ...
    async def cancel(self, upgrade: str) -> None: ...
    def upgrades(self, status: str) -> AsyncList[models.FirmwareUpgrade]: ...
    def devices(self) -> AsyncList[models.FotaDevice]: ...
    async def history(self, device: _DeviceKey) -> _list[models.DeviceUpgradeHistory]: ...
    async def subscription(self) -> models.FotaSubscription: ...
    def licensed(self) -> AsyncList[models.LicensedDevice]: ...
    async def assign_licenses(self, devices: _Devices) -> models.FotaLicenseResult: ...
    async def remove_licenses(self, devices: _Devices) -> models.FotaLicenseResult: ...
    async def set_removal_list(self, devices: _Devices) -> models.FotaLicenseRemovalResult: ...
    def removal_list(self) -> AsyncList[str]: ...
    async def delete_removal_list(self) -> None: ...
    async def register_listener(
        self, listener: Listener | Inbox, *, url: str | None = None, replace: bool | None = None
    ) -> AsyncRegistered: ...
    async def listener(self) -> str | None: ...
    async def deregister_listener(self) -> None: ...

@final
class AsyncCampaigns:
    async def packages(self, protocol: str) -> list[models.FirmwarePackage]: ...
    async def schedule(
        self, campaign: models.CampaignFirmwareUpgrade | Mapping[str, Any]
    ) -> models.FirmwareCampaign: ...
    async def schedule_software(
        self, campaign: models.CampaignSoftwareUpgrade | Mapping[str, Any]
    ) -> models.CampaignSoftware: ...
    async def get(self, campaign: str) -> models.FirmwareCampaign: ...
    async def cancel(self, campaign: str) -> None: ...

@final
class AsyncPromoUsage:
    def of(self, device: _DeviceKey, since: _Moment, until: _Moment) -> AsyncList[models.PromoUsage]: ...
    async def totals(self, devices: _Devices, since: _Moment, until: _Moment) -> AsyncSubmitted: ...

@final
class AsyncProfiles:
    async def download_to_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def download_to_disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def download(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def delete(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def activate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def activate_and_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def deactivate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def set_fallback(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def suspend(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def resume(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def suspend_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def resume_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def change_plan(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    async def renew_activation_code(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequest: ...
    def in_bulk(
        self,
        *,
        devices_per_request: int | None = None,
        keep_going: bool | None = None,
        on_sent: Callable[[Sent], object] | None = None,
    ) -> AsyncBulkProfiles: ...
    async def list(self, *, devices: _Devices | None = None) -> AsyncSubmitted: ...
    async def request_status(self, request_id: str) -> models.StatusResponse: ...
    async def swap_device(self, old: _DeviceKey, new: _DeviceKey, *, plan: str | None = None) -> AsyncSubmitted: ...

@final
class AsyncBulkProfiles:
    async def download_to_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def download_to_disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def download(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def disable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def delete(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def activate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def activate_and_enable(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def deactivate(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def set_fallback(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def suspend(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def resume(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def suspend_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def resume_device(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def change_plan(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...
    async def renew_activation_code(
        self,
        devices: _Devices,
        *,
        plan: str | None = None,
        zip: str | None = None,
        carrier: str | None = None,
        smsr_oid: str | None = None,
        waive_termination_fee: bool | None = None,
        check_fallback: bool | None = None,
    ) -> AsyncRequests: ...

@final
class AsyncSubmitted:
    @property
    def request_id(self) -> str | None: ...
    @property
    def lost(self) -> ThingSpaceError | None: ...
    @property
    def operation(self) -> str: ...
    @property
    def service(self) -> str: ...
    def answers(self, listener: Listener | Inbox, *, timeout: _Span | None = None) -> AnswerIterator: ...

@final
class AsyncClient:
    def __new__(
        cls,
        *,
        base_url: str | None = None,
        key: str | None = None,
        secret: str | None = None,
        username: str | None = None,
        password: str | None = None,
        account: str | None = None,
        timeout: _Span | None = None,
        proxy: str | None = None,
        no_proxy: bool | None = None,
        ca_certificate: str | bytes | None = None,
        local_checks: bool | None = None,
        seed: int | None = None,
        token_store: FileStore | MemoryStore | None = None,
        login_record: FileStore | MemoryStore | None = None,
        unrecorded_login: bool | None = None,
    ) -> Self: ...
    @staticmethod
    def from_env() -> AsyncClient: ...
    @property
    def devices(self) -> AsyncDevices: ...
    @property
    def callbacks(self) -> AsyncCallbacks: ...
    @property
    def usage(self) -> AsyncUsageHistory: ...
    @property
    def connections(self) -> AsyncConnectionHistory: ...
    @property
    def provisioning(self) -> AsyncProvisioningHistory: ...
    @property
    def accounts(self) -> AsyncAccounts: ...
    @property
    def groups(self) -> AsyncGroups: ...
    @property
    def sms(self) -> AsyncSms: ...
    @property
    def nidd(self) -> AsyncNidd: ...
    @property
    def reachability(self) -> AsyncReachability: ...
    @property
    def locations(self) -> AsyncLocations: ...
    @property
    def firmware(self) -> AsyncFirmware: ...
    @property
    def euicc(self) -> AsyncProfiles: ...
    @property
    def labels(self) -> AsyncLabels: ...
    @property
    def billed_usage(self) -> AsyncBilledUsage: ...
    @property
    def promo_usage(self) -> AsyncPromoUsage: ...
    @property
    def account(self) -> str: ...
    @property
    def base_url(self) -> str: ...
    @property
    def api(self) -> AsyncApi: ...
    async def _call(
        self, operation: str, path: list[tuple[str, str]], query: list[tuple[str, str]], body: str | None = None,
        meant: list[str] | None = None,
    ) -> str | None: ...
    async def service_time(self) -> datetime: ...
    async def login(self) -> None: ...
    async def logout(self) -> None: ...
    async def allow_login(self) -> None: ...
    async def reset_password(self, keeper: PasswordFile) -> NewPassword: ...
    def resume(self, handle: str) -> AsyncRequest: ...
    async def __aenter__(self) -> Self: ...
    async def __aexit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...

_Effect: TypeAlias = Literal[
    "status", "gateway", "html", "rate-limited", "bearer-refused", "session-refused", "delay", "hang", "close", "reset", "cut", "stall"
]

class _FaultDetails(TypedDict, total=False):
    status: int
    retry_after_seconds: int
    seconds: float
    bytes: int
    acted: bool
    operation: str
    account: str
    device: str
    times: int
    rate: float
    every: int
    since: str
    until: str

@final
class Simulator:
    def __new__(
        cls,
        *,
        devices: int = 100,
        seed: int = 1,
        callback_delay: tuple[float, float] = (0.2, 2.0),
        paused: bool = False,
    ) -> Self: ...
    @property
    def url(self) -> str: ...
    @property
    def credentials(self) -> _Credentials: ...
    def client(self) -> Client: ...
    def async_client(self) -> AsyncClient: ...
    def ledger(self) -> list[dict[str, Any]]: ...
    def journal(self) -> list[dict[str, Any]]: ...
    def states(self) -> dict[str, int]: ...
    def advance(self, seconds: float) -> None: ...
    def settle(self) -> None: ...
    @property
    def now(self) -> str: ...
    def advance_to_next_event(self) -> str: ...
    def pause(self) -> None: ...
    def resume(self, *, speed: float = 1.0) -> None: ...
    def fleet(self) -> list[dict[str, Any]]: ...
    def inject(self, effect: _Effect, /, **details: Unpack[_FaultDetails]) -> int: ...
    def faults(self) -> list[dict[str, Any]]: ...
    def clear_faults(self, number: int | None = None) -> None: ...
    def switches(self) -> dict[str, str]: ...
    def set_switch(self, quirk: str, value: str) -> None: ...
    def set_deliveries(self, *, duplicates: float = 0.0, losses: float = 0.0, reordering: float = 0.0) -> None: ...
    @property
    def inbox_url(self) -> str: ...
    def inbox(self) -> list[dict[str, Any]]: ...
    def expire_tokens(self) -> None: ...
    def device_sends_sms(self, iccid: str, text: str) -> bool: ...
    def device_sends_nidd(self, iccid: str, payload: bytes) -> bool: ...
    def add_traffic(self, iccid: str, bytes: int) -> bool: ...
    def move_sim(self, iccid: str, imei: str) -> bool: ...
    def portal_change(self, iccid: str, change: str, /, **details: str | int) -> None: ...
    def reset(self) -> None: ...
    def snapshot(self) -> bytes: ...
    def restore(self, snapshot: bytes) -> None: ...
    def close(self) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, type: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None, /
    ) -> None: ...
