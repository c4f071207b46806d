"""The exceptions of this package: one class per kind of failure, all derived from ``ThingSpaceError``."""

from __future__ import annotations

import builtins

# Type checkers recognize this name. Importing `typing` for it would take longer than importing the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from thingspace._thingspace import Outcomes


class ThingSpaceError(Exception):
    """Base class of all errors of this package.

    ``str(error)`` is a single line that is fit for a log; it never contains a token or a password.
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
        #: Whether the service may have acted: ``before_sending``, ``maybe_sent`` or ``answered``.
        self.phase = phase
        #: The error code without the service prefix, for example ``REQUEST_FAILED.DeviceNotFound``.
        self.code = code
        #: The error code as it was sent. It starts with the name of a service, which varies.
        self.full_code = full_code
        #: The documented meaning of the code, if there is one.
        self.meaning = meaning
        #: The HTTP status, if the service answered.
        self.status = status
        #: The operation that failed.
        self.operation = operation
        #: How many times the request was sent.
        self.attempts = attempts
        #: The number of seconds after which the service allows another attempt.
        self.retry_after = retry_after
        #: The id of the failed request, if the response contained one. Quote it to Verizon support.
        self.request_id = request_id
        #: Whether the same call may succeed later. See ``safe_to_retry`` before you send it again.
        self.retryable = retryable
        #: Whether the same call can be sent again without a double effect: nothing was sent, nothing was done, or it is idempotent.
        self.safe_to_retry = safe_to_retry


class ConfigError(ThingSpaceError, ValueError):
    """A setting or an argument is invalid; nothing was sent."""


class AuthError(ThingSpaceError):
    """The application key or the login was refused.

    The service refused it (``phase`` is ``answered``), or the client did not send it (``before_sending``) because earlier logins failed:
    five failures in a row lock the user. ``client.allow_login()`` allows another attempt.
    """


class LockoutError(AuthError):
    """The service locked the user after five failed logins in a row. Only Verizon support can unlock it."""


class SessionError(ThingSpaceError):
    """The service refused the session, and a new one was refused as well."""


class ThrottledError(ThingSpaceError):
    """The service refused the call because of its rate limit."""


class RejectedError(ThingSpaceError):
    """The service refused the request."""


class NotFoundError(ThingSpaceError, LookupError):
    """Something that the request refers to does not exist."""


class ConflictError(ThingSpaceError):
    """The current state of the device does not allow the request."""


class TimeoutError(ThingSpaceError, builtins.TimeoutError):
    """The call did not finish within its timeout."""


class TransportError(ThingSpaceError, ConnectionError):
    """The connection could not be established, or it broke."""


class ServiceError(ThingSpaceError):
    """The service failed (HTTP status 5xx)."""


class DecodeError(ThingSpaceError):
    """The response does not have the expected form."""


class OutcomeError(ThingSpaceError):
    """The outcome of a change is unknown."""


class ListenerTakenError(ThingSpaceError):
    """Another program has registered a listener for the callback service. ``replace=True`` replaces it."""


class FailuresError(OutcomeError):
    """Not every device was changed. Raised by ``Outcomes.raise_for_failures()``."""

    #: All outcomes.
    outcomes: Outcomes


class ForkError(ThingSpaceError, RuntimeError):
    """The object was created before the process was forked and cannot be used in the child."""


class ClosedError(ThingSpaceError, RuntimeError):
    """The interpreter is shutting down and the package has stopped."""


BY_KIND = {
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


#: Advice in errors of the Rust client, and its equivalent in Python.
_SPELLINGS = (
    (r"`thingspace login --again` or Client::allow_login", "client.allow_login()"),
    (r"\bClient::(\w+)", r"client.\1()"),
    (r"`thingspace api --list` shows all ids", "dir(client.api) shows all of them"),
    (r"\.in_bulk\(\)", "client.devices.in_bulk()"),
    (r"call \.none\(\)|\.none\(\)", "remove=True"),
    (r"\.to_all\(\)", "to_all=True"),
    (r"call \.replace_listener\(true\)", "pass replace=True"),
    (r"call \.set\(\"CustomField1\", value\)", "pass fields={'CustomField1': '…'}"),
    (r"call \.(\w+)\(([^)]*)\)", r"pass \1=…"),
    (r"(?<![\w…\])])\.([a-z_]+)\(([^)]*)\)", r"\1=…"),
)


def in_python(message: str) -> str:
    """Rewrites an error message of the Rust client to name Python methods and keywords."""
    if "(" not in message and "::" not in message and "`thingspace" not in message:
        return message
    import re

    for rust, python in _SPELLINGS:
        message = re.sub(rust, python, message)
    return message
