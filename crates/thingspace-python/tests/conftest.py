"""Fixtures: a simulator of its own for each test."""

from collections.abc import Callable, Iterator

import pytest
import thingspace as ts


@pytest.fixture
def simulator() -> Iterator[Callable[..., ts.Simulator]]:
    """Starts simulators and stops them after the test. Changes take no time unless told otherwise."""
    started: list[ts.Simulator] = []

    def start(**settings: object) -> ts.Simulator:
        settings.setdefault("callback_delay", (0.0, 0.0))
        started.append(ts.Simulator(**settings))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for one in started:
        one.close()
