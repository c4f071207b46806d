"""The fixture ``simulator``, and ``Start``, the type of the function that it yields."""

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
import thingspace as ts

#: A function that starts a simulator. It takes the keyword arguments of ``ts.Simulator``.
Start: TypeAlias = Callable[..., ts.Simulator]


@pytest.fixture
def simulator() -> Iterator[Start]:
    """Yields a function that starts simulators, and closes these simulators after the test.

    In these simulators, changes complete immediately, unless the test sets ``callback_delay``.
    """
    started: list[ts.Simulator] = []

    def start(**settings: Any) -> ts.Simulator:
        settings.setdefault("callback_delay", (0.0, 0.0))
        started.append(ts.Simulator(**settings))
        return started[-1]

    yield start
    for sim in started:
        sim.close()
