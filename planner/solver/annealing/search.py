"""Annealing over sections and seats: several runs side by side, told of as they go."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from planner.solver.annealing.facts import NOTHING, Facts, State
from planner.solver.annealing.kernel import anneal, even_out, fill_all, put, sit
from planner.solver.annealing.problem import Problem

CHUNK = 5_000
"""Moves between two looks at the clock."""
EVENING = 20
"""Times that all students are looked at for a section that is less full, at most."""

Going = Callable[[], bool]


class Cooling:
    """How the temperature falls: with the moves made, or with the time, whichever is further."""

    def __init__(self, *, moves: int, heat: tuple[float, float], seconds: float) -> None:
        self.moves = moves
        self._hot, self._cold = heat
        self._began = time.monotonic()
        self._seconds = seconds

    @property
    def _past(self) -> float:
        """How much of the time is over, from 0 to 1 and beyond."""
        return (time.monotonic() - self._began) / max(self._seconds, 0.001)

    @property
    def goes_on(self) -> bool:
        """Whether time is left."""
        return self._past < 1.0

    def at(self, moves: int) -> float:
        """Return the temperature after so many moves."""
        done = min(1.0, max(moves / self.moves, self._past))
        return float(self._hot * (self._cold / self._hot) ** done)


class Annealing:
    """One problem and the best that was found for it so far."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.facts: Facts = problem.facts()
        self.best: State = self._start()
        self._lock = threading.Lock()

    def _start(self) -> State:
        """Return the schedule's sections and seats, with all seats filled that easily can be."""
        state = self.problem.state()
        for number, section in enumerate(self.problem.sections):
            put(self.facts, state, number, *self.problem.place(section))
        for request, number in self.problem.seats():
            if state.at[number] != NOTHING:
                sit(self.facts, state, request, number, 0)
        fill_all(self.facts, state)
        return state

    @property
    def filled(self) -> int:
        """How many requests the best state fills, alternates left out."""
        return int(np.count_nonzero(self.best.seat != NOTHING))

    @property
    def complete(self) -> bool:
        """Whether every request that has any section is filled."""
        chances = np.count_nonzero(np.diff(self.facts.chance_of))
        return self.filled == chances

    def run(
        self,
        moves: int,
        *,
        heat: tuple[float, float],
        seed: int,
        threads: int,
        seconds: float,
        going: Going,
    ) -> None:
        """Anneal in so many threads at once from the best state; keep the best of all.

        ``heat`` is the temperature at first and at last, in requests of average pull. It falls
        with the moves, or with the time if that runs out first. The run ends early when ``going``
        says so or everything is filled.
        """
        self.get_ready()
        unit = float(np.mean(self.facts.pull)) if len(self.facts.pull) else 1.0
        cooling = Cooling(moves=moves, heat=(heat[0] * unit, heat[1] * unit), seconds=seconds)
        states = [_copy(self.best) for _ in range(threads)]

        def one(number: int) -> None:
            self._run(states[number], cooling, np.random.default_rng([seed, number]), going)

        with ThreadPoolExecutor(threads) as pool:
            list(pool.map(one, range(threads)))

    def get_ready(self) -> None:
        """Have the moves compiled before the clock runs, or the first run would cool by time.

        That takes some 15 s once on a computer; from then on they are loaded in about a second.
        """
        state = _copy(self.best)
        anneal(self.facts, state, _copy(state), 0, 1.0, 1.0, np.random.default_rng(0))

    def _run(
        self, state: State, cooling: Cooling, random: np.random.Generator, going: Going
    ) -> None:
        best = _copy(state)
        done = 0
        while done < cooling.moves and cooling.goes_on and going() and not self.complete:
            moves = min(CHUNK, cooling.moves - done)
            warm, cool = cooling.at(done), cooling.at(done + moves)
            anneal(self.facts, state, best, moves, warm, cool, random)
            done += moves
            if best.worth[0] > self.best.worth[0]:
                self._keep(best)

    def even_out(self) -> None:
        """Move students among the sections of their courses until these are about equally full."""
        even_out(self.facts, self.best, EVENING)

    def _keep(self, state: State) -> None:
        with self._lock:
            if state.worth[0] > self.best.worth[0]:
                self.best = self._rebuilt(state)

    def _rebuilt(self, state: State) -> State:
        """Return a whole state with the sections, leaders and seats of this one."""
        fresh = self.problem.state()
        for number in range(len(state.at)):
            put(self.facts, fresh, number, state.at[number], state.leader[number])
        for request in np.flatnonzero(state.seat != NOTHING):
            sit(self.facts, fresh, int(request), int(state.seat[request]), 0)
        return fresh


def _copy(state: State) -> State:
    return State(**{name: array.copy() for name, array in state._asdict().items()})
