"""Fixtures: every test has its own simulators."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
import thingspace as ts

#: Starts a simulator with the settings of ``ts.Simulator``.
Start: TypeAlias = Callable[..., ts.Simulator]


@pytest.fixture
def simulator() -> Iterator[Start]:
    """Returns a function that starts simulators, and closes them after the test. Changes complete immediately by default."""
    started: list[ts.Simulator] = []

    def start(**settings: Any) -> ts.Simulator:
        settings.setdefault("callback_delay", (0.0, 0.0))
        started.append(ts.Simulator(**settings))
        return started[-1]

    yield start
    for sim in started:
        sim.close()
