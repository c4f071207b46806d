"""Conversions of tables to polars, pandas and Parquet. The libraries are optional and imported on first use."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from os import PathLike

    from thingspace._thingspace import Table

#: The packages that each method needs. ``to_parquet`` needs only one of its two packages.
_WORKS_WITH = {
    "to_polars": ("polars",),
    "to_pandas": ("pyarrow", "pandas"),
    "to_parquet": ("pyarrow", "polars"),
}


def _is_installed(package: str) -> bool:
    return find_spec(package) is not None


def needed(function: str) -> None:
    """Raises a ``ModuleNotFoundError`` if a package that ``function`` needs is not installed. Called before the first request."""
    packages = _WORKS_WITH[function]
    missing = [package for package in packages if not _is_installed(package)]
    if function == "to_parquet":
        missing = [] if len(missing) < len(packages) else missing[:1]
    if missing:
        raise ModuleNotFoundError(f"{function}() needs {' and '.join(missing)}: pip install {' '.join(missing)}")


def to_polars(table: Table) -> Any:
    return import_module("polars").DataFrame(table)


def to_pandas(table: Table) -> Any:
    return import_module("pyarrow").table(table).to_pandas()


def to_parquet(table: Table, *, path: str | PathLike[str]) -> None:
    if _is_installed("pyarrow"):
        import_module("pyarrow.parquet").write_table(import_module("pyarrow").table(table), path)
    else:
        to_polars(table).write_parquet(path)
