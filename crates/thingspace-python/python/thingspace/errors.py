"""The exceptions of this package: one class per kind of failure, all derived from ``ThingSpaceError``."""

from __future__ import annotations

import builtins

# Type checkers treat this name like `typing.TYPE_CHECKING`. It is not imported from `typing`, because that import would take
# longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from thingspace._thingspace import Outcomes


class ThingSpaceError(Exception):
    """Base class of all errors of this package.

    ``str(error)`` is a single line that never contains a token or a password.
    """

    def __init__(
        self,
        message: str,
        *,
        kind: str = "config",
        phase: str = "before_sending",
        code: str | None = None,
        full_code: str | None = None,
        meaning: str | None = None,
        status: int | None = None,
        operation: str | None = None,
        attempts: int = 0,
        retry_after: float | None = None,
        request_id: str | None = None,
        retryable: bool = False,
        safe_to_retry: bool = True,
    ) -> None:
        super().__init__(message)
        #: The kind of failure, for example ``not_found``.
        self.kind = kind
        #: When the call failed: ``before_sending``, ``maybe_sent`` (the service may have acted) or ``answered``.
        self.phase = phase
        #: The error code without the service prefix, for example ``REQUEST_FAILED.DeviceNotFound``.
        self.code = code
        #: The error code as the service sent it. It starts with the name of a service, and this prefix varies.
        self.full_code = full_code
        #: The documented meaning of the code; ``None`` if the code is not documented.
        self.meaning = meaning
        #: The HTTP status; ``None`` if no response arrived.
        self.status = status
        #: The operation that failed.
        self.operation = operation
        #: How many times the request was sent.
        self.attempts = attempts
        #: How many seconds to wait before the next attempt; ``None`` if neither the service nor the rate limiter requires it.
        self.retry_after = retry_after
        #: The id of the failed request, for Verizon support; ``None`` if the response contained none.
        self.request_id = request_id
        #: Whether the same call may succeed later. Check ``safe_to_retry`` before you repeat the call.
        self.retryable = retryable
        #: Whether you can repeat the call without carrying out the operation twice. True if nothing was sent, if the service
        #: refused the request, or if the operation is idempotent.
        self.safe_to_retry = safe_to_retry


class ConfigError(ThingSpaceError, ValueError):
    """A setting or an argument is invalid. The request that needs it was not sent."""


class AuthError(ThingSpaceError):
    """The application key or the login was refused, or the client did not try to log in.

    If ``phase`` is ``answered``, the service refused the credentials. If ``phase`` is ``before_sending``, the client did not try
    to log in, because earlier logins failed or because it cannot write the login record. This protects the user: the service
    locks a user after five failed logins in a row. After failed logins, ``client.allow_login()`` allows another login.
    """


class LockoutError(AuthError):
    """The service locked the user after five failed logins in a row. Only Verizon support can unlock the user."""


class SessionError(ThingSpaceError):
    """The client has no valid token, for example because the service refused even a new token, or the token store failed."""


class ThrottledError(ThingSpaceError):
    """The rate limit was exceeded: the service refused the call, or the client did not send the call because it would have had
    to wait too long.
    """


class RejectedError(ThingSpaceError):
    """The service refused the request."""


class NotFoundError(ThingSpaceError, LookupError):
    """A device or another object in the request does not exist."""


class ConflictError(ThingSpaceError):
    """The current state of the device does not allow the request."""


class TimeoutError(ThingSpaceError, builtins.TimeoutError):
    """The call did not finish within its timeout."""


class TransportError(ThingSpaceError, ConnectionError):
    """The connection to the service could not be established or was lost."""


class ServiceError(ThingSpaceError):
    """The service failed (HTTP status 5xx)."""


class DecodeError(ThingSpaceError):
    """The response does not have the expected format."""


class OutcomeError(ThingSpaceError):
    """The outcome of a change is unknown."""


class ListenerTakenError(ThingSpaceError):
    """Another program has registered a listener for the callback service. ``replace=True`` replaces this listener."""


class StoreError(ThingSpaceError):
    """The store of an inbox or of jobs cannot be opened, read or written.

    ``kind`` is ``full``, ``read_only``, ``busy``, ``unavailable``, ``newer_version``, ``not_a_store``, ``denied``,
    ``damaged``, ``in_use``, ``not_empty`` or ``invalid``.
    """


class JobError(ThingSpaceError):
    """A durable job does not allow the call, or the store does not have the job. No further request was sent.

    ``kind`` is one of:

    - ``not_found``: the store has no such job;
    - ``other_service``: the job belongs to another account, base URL or simulator;
    - ``refused``: the job is not in a state that allows the call;
    - ``damaged``: entries of the job were edited.
    """


class FailuresError(OutcomeError):
    """Raised by ``Outcomes.raise_for_failures()`` if at least one device was not changed."""

    #: All outcomes.
    outcomes: Outcomes


class ForkError(ThingSpaceError, RuntimeError):
    """A forked process used an object that its parent created, or opened a store although its parent had opened one."""


class ClosedError(ThingSpaceError, RuntimeError):
    """The interpreter is shutting down and the package has stopped."""


BY_KIND: dict[str, type[ThingSpaceError]] = {
    "config": ConfigError,
    "auth": AuthError,
    "locked": LockoutError,
    "session": SessionError,
    "throttled": ThrottledError,
    "rejected": RejectedError,
    "not_found": NotFoundError,
    "conflict": ConflictError,
    "timeout": TimeoutError,
    "transport": TransportError,
    "service": ServiceError,
    "decode": DecodeError,
    "outcome": OutcomeError,
    "listener_taken": ListenerTakenError,
}


def class_of(kind: str) -> type[ThingSpaceError]:
    """Returns the exception class for a kind of failure."""
    return BY_KIND.get(kind, ThingSpaceError)


#: Regular expressions for parts of the Rust client's error messages, and their replacements for Python.
_SPELLINGS = (
    (r"\bClient::(\w+)", r"client.\1()"),
    (r"`raw::operation::OPERATIONS` lists all ids", "dir(client.api) shows all of them"),
    (r"pass it with \.(?:path|query)\(name, value\)", "pass it as an argument"),
    (r"\.in_bulk\(\)", "client.devices.in_bulk()"),
    (r"call \.none\(\)|\.none\(\)", "remove=True"),
    (r"\.to_all\(\)", "to_all=True"),
    (r"call \.replace_listener\(true\)", "pass replace=True"),
    (r"call \.set\(\"CustomField1\", value\)", "pass fields={'CustomField1': '…'}"),
    (r"call \.(\w+)\(([^)]*)\)", r"pass \1=…"),
    (r"(?<![\w…\])])\.([a-z_]+)\(([^)]*)\)", r"\1=…"),
)


def in_python(message: str) -> str:
    """Replaces the Rust method names in an error message with the names of Python methods and keywords."""
    if "(" not in message and "::" not in message:
        return message
    import re

    for rust, python in _SPELLINGS:
        message = re.sub(rust, python, message)
    return message


class TryAgainLater(Exception):
    """Raise this exception in a handler of an inbox if the system that the handler needs is unavailable.

    The inbox calls the handler again for the event after at most 14 seconds, until the handler no longer raises this exception.
    These tries are not counted, so the event does not become a dead letter.
    """
