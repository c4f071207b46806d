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
    def url(self) -> str: ...

@final
class FileStore:
    """Stores tokens and login records in a folder, for all processes of a user."""

    def __new__(cls, folder: str | PathLike[str] | None = None) -> Self: ...
    @property
    def folder(self) -> Path: ...

@final
class MemoryStore:
    """Stores tokens and login records in memory, for the clients of this process."""

    def __new__(cls) -> Self: ...

@final
class PasswordFile:
    """Stores a password in a file."""

    def __new__(cls, path: str | PathLike[str]) -> Self: ...
    def read(self) -> str | None: ...

@final
class NewPassword:
    """The password that the service generated."""

    @property
    def password(self) -> str: ...
    @property
    def kept(self) -> bool: ...
    @property
    def failure(self) -> ThingSpaceError | None: ...
