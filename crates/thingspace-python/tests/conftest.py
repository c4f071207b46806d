"""Fixtures: a simulator of its own for each test."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
import thingspace as ts

#: Starts a simulator with the settings of ``ts.Simulator``.
Start: TypeAlias = Callable[..., ts.Simulator]


@pytest.fixture
def simulator() -> Iterator[Start]:
    """Starts simulators and stops them after the test. Changes take no time unless told otherwise."""
    started: list[ts.Simulator] = []

    def start(**settings: Any) -> ts.Simulator:
        settings.setdefault("callback_delay", (0.0, 0.0))
        started.append(ts.Simulator(**settings))
        return started[-1]

    yield start
    for one in started:
        one.close()
