# Generated from crates/thingspace-python/stubs and src by `cargo xtask generate`. Do not edit.
"""Lazy lists, their pages and iterators, and Arrow tables."""

from collections.abc import Iterator
from os import PathLike
from typing import Any, Generic, Self, TypeVar, final, overload

from thingspace._thingspace.arguments import FailurePolicy

_T = TypeVar("_T")

@final
class Page(Generic[_T]):
    """A page of a list: a sequence of its rows."""

    @property
    def rows(self) -> list[_T]:
        """The rows."""
    @property
    def next(self) -> int | None:
        """The value to pass to `devices.list(after=…)` to continue the list after this page. None on the last page, for lists that
        are read in parallel parts, and for lists whose rows are not devices.
        """
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    @overload
    def __getitem__(self, index: int, /) -> _T: ...
    @overload
    def __getitem__(self, index: slice, /) -> list[_T]: ...
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class RowIterator(Generic[_T]):
    """An iterator over the rows of a list."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> _T: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> _T: ...

@final
class PageIterator(Generic[_T]):
    """An iterator over the pages of a list, for `for` and `async for`."""

    def __iter__(self) -> Self: ...
    def __next__(self) -> Page[_T]: ...
    def __aiter__(self) -> Self: ...
    async def __anext__(self) -> Page[_T]: ...

@final
class Table:
    """The rows of a list, or outcomes, as an Arrow table. Libraries that read Arrow's C stream accept the table: polars, pandas,
    DuckDB, pyarrow and others.
    """

    @property
    def num_rows(self) -> int:
        """The number of rows."""
    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def __len__(self) -> int: ...

@final
class List(Generic[_T]):
    """A lazy list: pages are fetched while you read with `for`, `async for`, `pages()` or `all()`. Each loop or call starts from the
    beginning, with one exception: after a call of `next()` on the list itself, a `for` loop over the list continues where the
    last `next()` stopped.
    """

    def __iter__(self) -> RowIterator[_T]: ...
    def __next__(self) -> _T: ...
    def __aiter__(self) -> RowIterator[_T]: ...
    async def __anext__(self) -> _T: ...
    def pages(self) -> PageIterator[_T]:
        """Returns an iterator over the pages.

        ```python
        for page in client.devices.list(page_size=500).pages():
            print(len(page), page.next)
        ```
        """
    def all(self, *, limit: int | None = None) -> list[_T]:
        """Fetches all rows, or at most `limit` rows.

        ```python
        devices = client.devices.list(state="active").all(limit=100)
        ```
        """
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def to_arrow(self, *, errors: FailurePolicy | None = None) -> Table:
        """Fetches the whole list as an Arrow table, which polars, pandas, DuckDB and pyarrow accept. The record class determines the
        columns.

        `errors` has an effect only on lists from `of_many`. It determines how the table shows a device whose history could not
        be read. "column" adds one row for the device, with the reason in the column `error`. "skip" leaves the device out.
        "raise" raises the first error, whose attribute `device` is the id of the device. The default is "column", except that
        the first error is raised if no history could be read.

        ```python
        table = client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z").to_arrow()
        print(table.num_rows, table.column_names)
        ```
        """
    def to_polars(self, *, errors: FailurePolicy | None = None) -> Any:
        """Fetches the whole list as a `polars.DataFrame`. Requires polars. `errors` is described at `to_arrow`.

        ```python
        frame = client.devices.list().to_polars()
        ```
        """
    def to_pandas(self, *, errors: FailurePolicy | None = None) -> Any:
        """Fetches the whole list as a `pandas.DataFrame`. Requires pandas and pyarrow. `errors` is described at `to_arrow`.

        ```python
        frame = client.devices.list().to_pandas()
        ```
        """
    def to_parquet(self, path: str | PathLike[str], *, errors: FailurePolicy | None = None) -> None:
        """Writes the whole list to a Parquet file. Requires pyarrow or polars. `errors` is described at `to_arrow`.

        ```python
        client.devices.list().to_parquet("devices.parquet")
        ```
        """
    def __class_getitem__(cls, key: Any) -> Any: ...

@final
class AsyncList(Generic[_T]):
    """A lazy list for asyncio: pages are fetched while you read with `async for`, or while you await `all()`. To read page by
    page, use `async for` with `pages()`.
    """

    def __aiter__(self) -> RowIterator[_T]: ...
    async def __anext__(self) -> _T: ...
    def pages(self) -> PageIterator[_T]:
        """Returns an iterator over the pages.

        ```python
        async for page in client.devices.list(page_size=500).pages():
            print(len(page), page.next)
        ```
        """
    async def all(self, *, limit: int | None = None) -> list[_T]:
        """Fetches all rows, or at most `limit` rows.

        ```python
        devices = await client.devices.list(state="active").all(limit=100)
        ```
        """
    async def to_arrow(self, *, errors: FailurePolicy | None = None) -> Table:
        """Fetches the whole list as an Arrow table, which polars, pandas, DuckDB and pyarrow accept. The record class determines the
        columns.

        `errors` has an effect only on lists from `of_many`. It determines how the table shows a device whose history could not
        be read. "column" adds one row for the device, with the reason in the column `error`. "skip" leaves the device out.
        "raise" raises the first error, whose attribute `device` is the id of the device. The default is "column", except that
        the first error is raised if no history could be read.

        ```python
        table = await client.usage.of("iccid:89148000008682242668", "2025-12-01T00:00:00Z", "2025-12-31T00:00:00Z").to_arrow()
        print(table.num_rows, table.column_names)
        ```
        """
    async def to_polars(self, *, errors: FailurePolicy | None = None) -> Any:
        """Fetches the whole list as a `polars.DataFrame`. Requires polars. `errors` is described at `to_arrow`.

        ```python
        frame = await client.devices.list().to_polars()
        ```
        """
    async def to_pandas(self, *, errors: FailurePolicy | None = None) -> Any:
        """Fetches the whole list as a `pandas.DataFrame`. Requires pandas and pyarrow. `errors` is described at `to_arrow`.

        ```python
        frame = await client.devices.list().to_pandas()
        ```
        """
    async def to_parquet(self, path: str | PathLike[str], *, errors: FailurePolicy | None = None) -> None:
        """Writes the whole list to a Parquet file. Requires pyarrow or polars. `errors` is described at `to_arrow`.

        ```python
        await client.devices.list().to_parquet("devices.parquet")
        ```
        """
    def __class_getitem__(cls, key: Any) -> Any: ...
