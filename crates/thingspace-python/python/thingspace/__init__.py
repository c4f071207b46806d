"""Client for Verizon's ThingSpace Connectivity Management API, with a simulator for learning and testing.

``Client`` and ``AsyncClient`` have the same methods. Both log in and renew their tokens automatically::

    import thingspace as ts

    with ts.Client.from_env() as client:
        for device in client.devices.list(state="active"):
            print(device.iccid, device.plan)

``client.api`` has a method for every operation of the API. The methods of ``client.api`` take and return the record classes of
``thingspace.models``. ``Simulator`` simulates the service in this process. It does not need an account.
"""

from thingspace._thingspace import (
    AsyncChangeRequest,
    AsyncChangeRequests,
    AsyncClient,
    AsyncJob,
    AsyncJobs,
    AsyncList,
    AsyncPendingQuery,
    AsyncRegistered,
    BatchProgress,
    BillingCycle,
    CellStore,
    ChangeRequest,
    ChangeRequests,
    Client,
    ConnectionEvent,
    ConnectionSession,
    Consumer,
    CopyReport,
    DeadLetter,
    Device,
    DeviceFile,
    DeviceHistory,
    DeviceRow,
    Displaced,
    Event,
    FileStore,
    Inbox,
    Job,
    JobCounts,
    JobProgress,
    JobSummary,
    Jobs,
    List,
    Listener,
    MemoryStore,
    NewPassword,
    Outcome,
    Outcomes,
    Page,
    PasswordFile,
    PendingQuery,
    ProvisioningEvent,
    Registered,
    RejectedRow,
    Simulator,
    Table,
    Usage,
    WaitProgress,
    __version__,
    copy_store,
    read_devices,
)
from thingspace._unknown import Unknown
from thingspace.errors import (
    AuthError,
    ClosedError,
    ConfigError,
    ConflictError,
    DecodeError,
    FailuresError,
    ForkError,
    JobError,
    ListenerTakenError,
    LockoutError,
    NotFoundError,
    OutcomeError,
    RejectedError,
    ServiceError,
    SessionError,
    StoreError,
    ThingSpaceError,
    ThrottledError,
    TimeoutError,
    TransportError,
    TryAgainLater,
)

# Type checkers treat this name like `typing.TYPE_CHECKING`. It is not imported from `typing`, because that import would take
# longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from thingspace import models as models

__all__ = [
    "AsyncChangeRequest",
    "AsyncChangeRequests",
    "AsyncClient",
    "AsyncJob",
    "AsyncJobs",
    "AsyncList",
    "AsyncPendingQuery",
    "AsyncRegistered",
    "AuthError",
    "BatchProgress",
    "BillingCycle",
    "CellStore",
    "ChangeRequest",
    "ChangeRequests",
    "Client",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "ConnectionEvent",
    "ConnectionSession",
    "Consumer",
    "CopyReport",
    "DeadLetter",
    "DecodeError",
    "Device",
    "DeviceFile",
    "DeviceHistory",
    "DeviceRow",
    "Displaced",
    "Event",
    "FailuresError",
    "FileStore",
    "ForkError",
    "Inbox",
    "Job",
    "JobCounts",
    "JobError",
    "JobProgress",
    "JobSummary",
    "Jobs",
    "List",
    "Listener",
    "ListenerTakenError",
    "LockoutError",
    "MemoryStore",
    "NewPassword",
    "NotFoundError",
    "Outcome",
    "OutcomeError",
    "Outcomes",
    "Page",
    "PasswordFile",
    "PendingQuery",
    "ProvisioningEvent",
    "Registered",
    "RejectedError",
    "RejectedRow",
    "ServiceError",
    "SessionError",
    "Simulator",
    "StoreError",
    "Table",
    "ThingSpaceError",
    "ThrottledError",
    "TimeoutError",
    "TransportError",
    "TryAgainLater",
    "Unknown",
    "Usage",
    "WaitProgress",
    "__version__",
    "models",
    "copy_store",
    "read_devices",
]


def __getattr__(name: str) -> object:
    # `thingspace.models` is imported on first use, because most programs do not use its classes.
    if name == "models":
        import thingspace.models

        return thingspace.models
    raise AttributeError(f"module 'thingspace' has no attribute {name!r}")
