"""Fixtures that give each test its own simulators."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
import thingspace as ts

#: A function that starts a simulator, with the keyword arguments of ``ts.Simulator``.
Start: TypeAlias = Callable[..., ts.Simulator]


@pytest.fixture
def simulator() -> Iterator[Start]:
    """Returns a function that starts simulators, which are closed after the test. By default, changes complete immediately."""
    started: list[ts.Simulator] = []

    def start(**settings: Any) -> ts.Simulator:
        settings.setdefault("callback_delay", (0.0, 0.0))
        started.append(ts.Simulator(**settings))
        return started[-1]

    yield start
    for sim in started:
        sim.close()
