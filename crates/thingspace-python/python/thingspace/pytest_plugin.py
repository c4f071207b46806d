"""The fixture ``thingspace_sim`` for pytest: the service without an account, one simulator or several, for each test.

Installed with the package, nothing has to be imported::

    def test_the_night_shift_suspends_the_pumps(thingspace_sim):
        sim = thingspace_sim(devices=500, seed=7)
        night_shift(sim.client())
        assert sim.states()["suspend"] == 480

Each simulator listens on a free port of its own, so that tests may run side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from thingspace._thingspace import Simulator


@pytest.fixture
def thingspace_sim() -> Iterator[Callable[..., Simulator]]:
    """Starts simulators: ``thingspace_sim(devices=500, seed=7)``. A change of a line takes no time unless ``callback_delay`` says so."""
    # Not before it is wanted: every run of pytest imports this file, whether its tests need the package or not.
    from thingspace._thingspace import Simulator

    started: list[Simulator] = []

    def start(
        *,
        devices: int = 100,
        seed: int = 1,
        callback_delay: tuple[float, float] = (0.0, 0.0),
        paused: bool = False,
    ) -> Simulator:
        started.append(Simulator(devices=devices, seed=seed, callback_delay=callback_delay, paused=paused))
        return started[-1]

    yield start
    for one in started:
        one.close()
