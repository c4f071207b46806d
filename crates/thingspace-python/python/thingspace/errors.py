"""The exceptions of this package: one class per kind of failure, all derived from ``ThingSpaceError``."""

from __future__ import annotations

import builtins

# Type checkers treat any variable with this name like `typing.TYPE_CHECKING`. Importing `typing` would take longer than importing
# the rest of this package.
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
        #: The error code as the service sent it, for example ``UnifiedWebService.REQUEST_FAILED.DeviceNotFound``. The service
        #: prefix varies.
        self.full_code = full_code
        #: The documented meaning of the code; ``None`` if there is no code or no document explains it.
        self.meaning = meaning
        #: The HTTP status of the response; ``None`` if no response arrived, or if the status has nothing to do with the error.
        self.status = status
        #: The operation that failed.
        self.operation = operation
        #: How many times the request was sent.
        self.attempts = attempts
        #: How many seconds to wait before the next attempt; ``None`` if neither the service nor the rate limiter requires a
        #: pause.
        self.retry_after = retry_after
        #: The id of the failed request, for Verizon support; ``None`` if the response contained none.
        self.request_id = request_id
        #: Whether the same call may succeed later. Check ``safe_to_retry`` before you repeat the call.
        self.retryable = retryable
        #: Whether it is safe to repeat the call. True if nothing was sent, if the service refused the request, or if the
        #: operation is idempotent, so that it makes no difference whether it is carried out once or twice.
        self.safe_to_retry = safe_to_retry


class ConfigError(ThingSpaceError, ValueError):
    """A setting or an argument is invalid. The request that needs this setting or argument was not sent."""


class AuthError(ThingSpaceError):
    """The application key or the login was refused, or the client did not try to log in.

    The service locks a user after five failed logins in a row, so the client keeps a record of the logins. If ``phase`` is
    ``answered``, the service refused the credentials. If ``phase`` is ``before_sending``, the client did not try to log in,
    because earlier logins failed or because the client cannot write its record of the logins. If earlier logins failed,
    ``client.allow_login()`` allows another login.
    """


class LockoutError(AuthError):
    """The service locked the user after five failed logins in a row. Only Verizon support can unlock the user."""


class SessionError(ThingSpaceError):
    """The client has no valid token, for example because the service refused even a new token, or the token store failed."""


class ThrottledError(ThingSpaceError):
    """There were too many requests: the service refused the call, or the client did not send it, because its rate limiter would
    have delayed the call for too long.
    """


class RejectedError(ThingSpaceError):
    """The service refused the request."""


class NotFoundError(ThingSpaceError, LookupError):
    """A device or another object in the request does not exist."""


class ConflictError(ThingSpaceError):
    """The current state does not allow the request. For example, the device is already active, or the group already exists."""


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
    """Another program has registered a listener for the callback service. Pass ``replace=True`` to replace this listener."""


class StoreError(ThingSpaceError):
    """The store of an inbox or of jobs cannot be opened, read or written.

    ``kind`` is ``full``, ``read_only``, ``busy``, ``unavailable``, ``newer_version``, ``not_a_store``, ``denied``,
    ``damaged``, ``in_use``, ``not_empty`` or ``invalid``.
    """


class JobError(ThingSpaceError):
    """A call about a durable job failed for the reason in ``kind``. No request was sent after the failure.

    ``kind`` is one of:

    - ``not_found``: the store has no such job;
    - ``other_service``: the job belongs to another account, base URL or simulator than the client;
    - ``refused``: the job is not in a state that allows the call, an argument is invalid, or another version of the program wrote
      the job;
    - ``damaged``: entries of the job are damaged or were edited.
    """


class FailuresError(OutcomeError):
    """Raised by ``Outcomes.raise_for_failures()`` unless every device was changed."""

    #: The outcomes of all devices, including those that were changed.
    outcomes: Outcomes


class ForkError(ThingSpaceError, RuntimeError):
    """A forked process used an object that its parent created before the fork, or opened a store although its parent had opened a
    store before the fork.
    """


class ClosedError(ThingSpaceError, RuntimeError):
    """The package has stopped, because the interpreter is shutting down."""


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
    """Raise this exception in a handler of an inbox if a system that the handler needs is unavailable.

    The inbox calls the handler again with the same event, each time after at most 12.5 seconds, until the handler no longer raises
    this exception. These calls do not count as failed tries, so they do not turn the event into a dead letter.
    """
