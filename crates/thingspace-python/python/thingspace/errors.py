"""What can go wrong, one class a kind, all under ``ThingSpaceError``."""

from __future__ import annotations

import builtins

# Checkers of types know it by its name. Importing `typing` for it would take longer than all the rest of this package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from thingspace._thingspace import Outcomes


class ThingSpaceError(Exception):
    """Every failure of this package.

    ``str(error)`` is one line that is enough for a log; it never holds a token or a password.
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
        #: The kind of failure, as text.
        self.kind = kind
        #: Whether the service may have acted: ``before_sending``, ``maybe_sent`` or ``answered``.
        self.phase = phase
        #: The service's code without its service prefix, for instance ``REQUEST_FAILED.DeviceNotFound``.
        self.code = code
        #: The code as it was sent, with the name of the service in front, which varies.
        self.full_code = full_code
        #: What the code means, where documents tell, in a sentence or two.
        self.meaning = meaning
        #: The HTTP status, if the service answered.
        self.status = status
        #: The operation that failed.
        self.operation = operation
        #: How often the request was sent.
        self.attempts = attempts
        #: How many seconds the service asks to wait.
        self.retry_after = retry_after
        #: What the service calls the request that failed, where its answer told: the id to quote to support.
        self.request_id = request_id
        #: Whether the same call may succeed later; it does not say that repeating it is safe.
        self.retryable = retryable
        #: Whether repeating the call cannot do anything twice: nothing was sent, nothing was done, or doing it twice is harmless.
        self.safe_to_retry = safe_to_retry


class ConfigError(ThingSpaceError, ValueError):
    """The client or the request is set up wrongly; nothing was sent."""


class AuthError(ThingSpaceError):
    """The application key or the login is refused, by the service (``phase`` is ``answered``) or without asking it
    (``before_sending``), because earlier logins failed: five failures in a row lock the user. ``allow_login()`` allows another one."""


class LockoutError(AuthError):
    """The service has locked the user after five failed logins. Only Verizon support can unlock it."""


class SessionError(ThingSpaceError):
    """The session could not be kept alive."""


class ThrottledError(ThingSpaceError):
    """Too many requests."""


class RejectedError(ThingSpaceError):
    """The service refuses the request."""


class NotFoundError(ThingSpaceError, LookupError):
    """What the request names does not exist."""


class ConflictError(ThingSpaceError):
    """The state of the device does not allow it."""


class TimeoutError(ThingSpaceError, builtins.TimeoutError):
    """The deadline of the call ran out."""


class TransportError(ThingSpaceError, ConnectionError):
    """The connection could not be made, or broke."""


class ServiceError(ThingSpaceError):
    """The service failed (5xx)."""


class DecodeError(ThingSpaceError):
    """The answer cannot be understood."""


class OutcomeError(ThingSpaceError):
    """The outcome of a change is not known."""


class ListenerTakenError(ThingSpaceError):
    """Another program's listener is registered for the callback service. ``replace=True`` replaces it."""


class FailuresError(OutcomeError):
    """Not every device was changed: raised by ``Outcomes.raise_for_failures()``."""

    #: All outcomes.
    outcomes: Outcomes


class ForkError(ThingSpaceError, RuntimeError):
    """The object was made before the process was forked, and what serves it does not exist in this process."""


class ClosedError(ThingSpaceError, RuntimeError):
    """The program ends, and the package has stopped."""


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
    """The class for a kind of failure."""
    return BY_KIND.get(kind, ThingSpaceError)


#: What errors of the Rust client advise, and how Python says it.
_SPELLINGS = (
    (r"`thingspace login --again` or Client::allow_login", "client.allow_login()"),
    (r"\bClient::(\w+)", r"client.\1()"),
    (r"`thingspace api --list` shows all ids", "dir(client.api) shows all of them"),
    (r"\.in_bulk\(\)", "client.devices.in_bulk()"),
    (r"call \.none\(\)|\.none\(\)", "remove=True"),
    (r"\.to_all\(\)", "to_all=True"),
    (r"call \.set\(\"CustomField1\", value\)", "pass fields={'CustomField1': '…'}"),
    (r"call \.(\w+)\(([^)]*)\)", r"pass \1=…"),
    (r"(?<![\w…\])])\.([a-z_]+)\(([^)]*)\)", r"\1=…"),
)


def in_python(message: str) -> str:
    """An error of the Rust client in the spelling of this package."""
    if "(" not in message and "::" not in message and "`thingspace" not in message:
        return message
    import re

    for rust, python in _SPELLINGS:
        message = re.sub(rust, python, message)
    return message
