# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Types of the native module, with one stub file per subject. Programs import the classes from ``thingspace``."""

from datetime import datetime
from typing import Any

from thingspace._thingspace.accounts import (
    Accounts,
    AsyncAccounts,
    AsyncGroups,
    AsyncJobGroups,
    AsyncLabels,
    Groups,
    JobGroups,
    Labels,
)
from thingspace._thingspace.billing import AsyncBilledUsage, AsyncPromoUsage, BilledUsage, BillingCycle, PromoUsage
from thingspace._thingspace.callbacks import (
    AsyncCallbacks,
    AsyncRegistered,
    Callbacks,
    Consumer,
    DeadLetter,
    Displaced,
    Event,
    EventIterator,
    Inbox,
    Listener,
    Registered,
)
from thingspace._thingspace.changes import AsyncChangeRequest, AsyncChangeRequests, ChangeRequest, ChangeRequests
from thingspace._thingspace.client import AsyncClient, Client
from thingspace._thingspace.device import Device
from thingspace._thingspace.devices import AsyncBulkDevices, AsyncDevices, BulkDevices, Devices
from thingspace._thingspace.euicc import (
    AsyncBulkProfiles,
    AsyncJobProfiles,
    AsyncProfiles,
    BulkProfiles,
    JobProfiles,
    Profiles,
)
from thingspace._thingspace.files import DeviceFile, DeviceRow, RejectedRow, read_devices
from thingspace._thingspace.firmware import AsyncCampaigns, AsyncFirmware, Campaigns, Firmware
from thingspace._thingspace.history import (
    AsyncConnectionHistory,
    AsyncProvisioningHistory,
    AsyncUsageHistory,
    ConnectionEvent,
    ConnectionHistory,
    ConnectionSession,
    DeviceHistory,
    ProvisioningEvent,
    ProvisioningHistory,
    Usage,
    UsageHistory,
)
from thingspace._thingspace.jobs import (
    AsyncJob,
    AsyncJobs,
    Job,
    JobCounts,
    JobProgress,
    Jobs,
    JobSummary,
    ProgressIterator,
)
from thingspace._thingspace.lists import AsyncList, List, Page, PageIterator, RowIterator, Table
from thingspace._thingspace.locations import AsyncLocationListeners, AsyncLocations, LocationListeners, Locations
from thingspace._thingspace.messages import AsyncJobSms, AsyncNidd, AsyncSms, JobSms, Nidd, Sms
from thingspace._thingspace.outcomes import BatchProgress, Outcome, Outcomes, WaitProgress
from thingspace._thingspace.queries import AsyncPendingQuery, PendingQuery, ResponseIterator
from thingspace._thingspace.reachability import AsyncReachability, Reachability
from thingspace._thingspace.simulator import Simulator
from thingspace._thingspace.stores import (
    CellStore,
    CopyReport,
    FileStore,
    MemoryStore,
    NewPassword,
    PasswordFile,
    copy_store,
)

__all__ = [
    "Accounts",
    "AsyncAccounts",
    "AsyncBilledUsage",
    "AsyncBulkDevices",
    "AsyncBulkProfiles",
    "AsyncCallbacks",
    "AsyncCampaigns",
    "AsyncChangeRequest",
    "AsyncChangeRequests",
    "AsyncClient",
    "AsyncConnectionHistory",
    "AsyncDevices",
    "AsyncFirmware",
    "AsyncGroups",
    "AsyncJob",
    "AsyncJobGroups",
    "AsyncJobProfiles",
    "AsyncJobSms",
    "AsyncJobs",
    "AsyncLabels",
    "AsyncList",
    "AsyncLocationListeners",
    "AsyncLocations",
    "AsyncNidd",
    "AsyncPendingQuery",
    "AsyncProfiles",
    "AsyncPromoUsage",
    "AsyncProvisioningHistory",
    "AsyncReachability",
    "AsyncRegistered",
    "AsyncSms",
    "AsyncUsageHistory",
    "BatchProgress",
    "BilledUsage",
    "BulkDevices",
    "BulkProfiles",
    "Callbacks",
    "Campaigns",
    "BillingCycle",
    "CellStore",
    "ChangeRequest",
    "ChangeRequests",
    "Client",
    "ConnectionEvent",
    "ConnectionHistory",
    "ConnectionSession",
    "Consumer",
    "CopyReport",
    "DeadLetter",
    "Device",
    "DeviceFile",
    "DeviceHistory",
    "DeviceRow",
    "Devices",
    "Displaced",
    "Event",
    "EventIterator",
    "FileStore",
    "Firmware",
    "Groups",
    "Inbox",
    "Job",
    "JobCounts",
    "JobGroups",
    "JobProfiles",
    "JobProgress",
    "JobSms",
    "JobSummary",
    "Jobs",
    "Labels",
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
    "PendingQuery",
    "Profiles",
    "ProgressIterator",
    "PromoUsage",
    "ProvisioningEvent",
    "ProvisioningHistory",
    "Reachability",
    "Registered",
    "RejectedRow",
    "ResponseIterator",
    "RowIterator",
    "Simulator",
    "Sms",
    "Table",
    "Usage",
    "UsageHistory",
    "WaitProgress",
    "__version__",
    "_after_fork",
    "_before_fork",
    "_end",
    "_panic",
    "_listed_values",
    "_payload",
    "_read_moment",
    "_write_moment",
    "copy_store",
    "read_devices",
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
