"""The pytest fixture ``thingspace_sim``, which starts simulators for a test.

pytest finds the plugin automatically when the package is installed. A test gets the fixture as an argument::

    def test_the_night_shift_suspends_the_pumps(thingspace_sim):
        sim = thingspace_sim(devices=500, seed=7)
        night_shift(sim.client())
        assert sim.states()["suspend"] == 480

Each simulator listens on its own free port, so tests can run in parallel.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from datetime import datetime

    from thingspace._thingspace import Simulator
    from thingspace._thingspace.simulator import SimulatedFleet


@pytest.fixture
def thingspace_sim() -> Iterator[Callable[..., Simulator]]:
    """Returns a function that starts simulators: ``thingspace_sim(devices=500, seed=7)``.

    Changes complete immediately unless you set ``callback_delay``. The simulators are closed after the test.
    """
    # pytest imports this file in every run. An import at the top would load the package even if no test uses the fixture.
    from thingspace._thingspace import Simulator

    started: list[Simulator] = []

    def start(
        *,
        devices: int | None = None,
        seed: int = 1,
        callback_delay: tuple[float, float] = (0.0, 0.0),
        paused: bool = False,
        fleet: SimulatedFleet | None = None,
        start: datetime | str | None = None,
    ) -> Simulator:
        sim = Simulator(
            devices=devices, seed=seed, callback_delay=callback_delay, paused=paused, fleet=fleet, start=start
        )
        started.append(sim)
        return sim

    yield start
    for sim in started:
        sim.close()
