"""Client for Verizon's ThingSpace Connectivity Management API, with a simulator to learn and test on.

``Client`` and ``AsyncClient`` have the same methods; both fetch and renew their two tokens by themselves::

    import thingspace as ts

    with ts.Client.from_env() as client:
        for device in client.devices.list(state="active"):
            print(device.iccid, device.plan)

``client.api`` has every operation of the API by its id, with the record classes of ``thingspace.models``.
``Simulator`` is the service without an account, in this process.
"""

from thingspace._thingspace import (
    AsyncClient,
    AsyncList,
    AsyncRegistered,
    AsyncRequest,
    AsyncRequests,
    AsyncSubmitted,
    Client,
    ConnectionEvent,
    Device,
    Displaced,
    Event,
    FileStore,
    Inbox,
    LineHistory,
    List,
    Listener,
    MemoryStore,
    NewPassword,
    Outcome,
    Outcomes,
    Page,
    PasswordFile,
    Progress,
    ProvisioningEvent,
    Registered,
    Request,
    Requests,
    Sent,
    Simulator,
    Submitted,
    Table,
    Usage,
    __version__,
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
    ListenerTakenError,
    LockoutError,
    NotFoundError,
    OutcomeError,
    RejectedError,
    ServiceError,
    SessionError,
    ThingSpaceError,
    ThrottledError,
    TimeoutError,
    TransportError,
)

# Checkers of types know it by its name. Importing `typing` for it would take longer than all the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from thingspace import models as models

__all__ = [
    "AsyncClient",
    "AsyncList",
    "AsyncRegistered",
    "AsyncRequest",
    "AsyncRequests",
    "AsyncSubmitted",
    "AuthError",
    "Client",
    "ClosedError",
    "ConfigError",
    "ConflictError",
    "ConnectionEvent",
    "DecodeError",
    "Device",
    "Displaced",
    "Event",
    "FailuresError",
    "FileStore",
    "ForkError",
    "Inbox",
    "LineHistory",
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
    "Progress",
    "ProvisioningEvent",
    "Registered",
    "RejectedError",
    "Request",
    "Requests",
    "Sent",
    "ServiceError",
    "SessionError",
    "Simulator",
    "Submitted",
    "Table",
    "ThingSpaceError",
    "ThrottledError",
    "TimeoutError",
    "TransportError",
    "Unknown",
    "Usage",
    "__version__",
    "models",
]


def __getattr__(name: str) -> object:
    # Read when it is first asked for: most programs never need all classes of the API.
    if name == "models":
        import thingspace.models

        return thingspace.models
    raise AttributeError(f"module 'thingspace' has no attribute {name!r}")
