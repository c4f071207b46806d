# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Stores for tokens, login records and passwords."""

from os import PathLike
from pathlib import Path
from typing import Self, final

from thingspace.errors import ThingSpaceError

@final
class CellStore:
    """Stores tokens and the login record in PostgreSQL, NATS or SQLite, for the clients of any number of machines."""

    def __new__(cls, url: str) -> Self: ...
    @property
    def url(self) -> str:
        """The URL of the store, without its password."""

@final
class FileStore:
    """Stores tokens and login records in a folder, for all processes of a user."""

    def __new__(cls, folder: str | PathLike[str] | None = None) -> Self: ...
    @property
    def folder(self) -> Path:
        """The folder that contains the files."""

@final
class MemoryStore:
    """Stores tokens and login records in memory, for the clients of this process."""

    def __new__(cls) -> Self: ...

@final
class PasswordFile:
    """Stores a password in a file."""

    def __new__(cls, path: str | PathLike[str]) -> Self: ...
    def read(self) -> str | None:
        """Returns the stored password in plain text; None if no password is stored. Raises a `ConfigError` if the file cannot be
        read, or if the outcome of a reset is unknown. The message of the error says what to do.

        ```python
        password = ts.PasswordFile("thingspace-password.txt").read()
        ```
        """

@final
class NewPassword:
    """The password that the service generated."""

    @property
    def password(self) -> str:
        """The password in plain text. The client that reset the password uses this password for its next logins."""
    @property
    def kept(self) -> bool:
        """Whether the file contains the password. If False, only this object and the client have the password."""
    @property
    def failure(self) -> ThingSpaceError | None:
        """The error that prevented storing the password; None if the password was stored."""
