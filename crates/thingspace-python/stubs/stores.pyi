"""Stores for tokens, login records and passwords."""

from os import PathLike
from pathlib import Path
from typing import Self, final

from thingspace.errors import ThingSpaceError

@final
class CellStore:
    def __new__(cls, url: str) -> Self: ...
    @property
    def url(self) -> str: ...

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
