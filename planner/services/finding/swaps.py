"""Swaps that improve the schedule: chains of up to three sessions, looked for as long as wanted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from planner.check.moves import Moves
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.services.finding.chains import Chains, Placing, Plan
from planner.services.finding.seat_gains import SeatGains
from planner.services.finding.swap import Swap, gain_of, swap_of

SECONDS = 10.0
MOST = 20
"""Swaps that are kept of all that are found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """How far the search has come: sessions looked at of all, and moves judged.

    ``again``: for the second time, at chains of which no move gains by itself.
    """

    sessions: int
    of: int
    judged: int
    seconds: float
    again: bool = False


def _nobody(_: Looked) -> None:
    """Tell nobody."""


@dataclass(kw_only=True)
class Search:
    """A search for swaps, which may be stopped from another thread.

    Attributes:
        sessions: whose moves are looked for; empty for the whole schedule.
        seconds: how long to search at most.
        listen: is told how far it has come, a few times a second.
        stopped: set it to end the search soon.
        complete: whether every chain was looked at, so that none was left out for want of time.

    """

    moves: Moves
    sessions: tuple[SessionId, ...] = ()
    seconds: float = SECONDS
    listen: Callable[[Looked], None] = _nobody
    stopped: bool = False
    complete: bool = False
    _judged: int = field(default=0, init=False)
    _begun: float = field(default=0.0, init=False)
    _seen: set[frozenset[Placing]] = field(default_factory=set, init=False)

    def swaps(self) -> Iterator[Swap]:
        """Yield each swap that improves the schedule, as it is found; never one twice.

        None breaks a promise that is kept now. Plans that promise most by themselves are judged
        first: in a first round those which improve if nothing interferes, in a second all others.
        """
        self._begun = time.monotonic()
        if not self.improvable:
            self.complete = True
            return
        chains = Chains(moves=self.moves)
        seeds = self.sessions or chains.seeds
        for hopeful in (True, False):
            for number, seed in enumerate(seeds, start=1):
                for plan in self._plans(chains, seed, hopeful=hopeful):
                    if self._over():
                        return
                    yield from self._improving(chains, plan)
                if self._over():
                    return
                self._tell(number, len(seeds), again=not hopeful)
        self.complete = True

    def _plans(self, chains: Chains, seed: SessionId, *, hopeful: bool) -> Iterator[Plan]:
        """Yield the chains of a session that were not judged yet, the most hopeful first."""
        found: list[Plan] = []
        for plan in chains.plans(seed, hopeful=hopeful):
            if self._over():
                return
            if plan is not None and plan.key not in self._seen:
                found.append(plan)
        for plan in sorted(found, key=lambda one: one.hope, reverse=True):
            if plan.key not in self._seen:
                self._seen.add(plan.key)
                yield plan

    @property
    def improvable(self) -> bool:
        """Whether a promise is broken, a preference costs something, or a request has no seat."""
        certificate = self.moves.certificate
        if certificate.broken or certificate.penalty:
            return True
        return bool(SeatGains(project=self.moves.project).unfilled)

    def _improving(self, chains: Chains, plan: Plan) -> Iterator[Swap]:
        self._judged += 1
        target = chains.judged(plan)
        if not target.obstacles and gain_of(target).improves:
            yield swap_of(self.moves.project, target)

    def _over(self) -> bool:
        return self.stopped or time.monotonic() - self._begun > self.seconds

    def _tell(self, number: int, of: int, *, again: bool) -> None:
        seconds = time.monotonic() - self._begun
        looked = Looked(sessions=number, of=of, judged=self._judged, seconds=seconds, again=again)
        self.listen(looked)


def swaps(
    moves: Moves, session: SessionId | None = None, *, seconds: float = SECONDS, most: int = MOST
) -> tuple[Swap, ...]:
    """Return the best swaps with one session, or of the whole schedule, found in that time."""
    wanted = (session,) if session is not None else ()
    return best(Search(moves=moves, sessions=wanted, seconds=seconds).swaps(), most)


def best(found: Iterable[Swap], most: int = MOST) -> tuple[Swap, ...]:
    """Return the best of some swaps, the largest gain first; of the same sessions only one."""
    kept: dict[frozenset[SessionId], Swap] = {}
    for swap in sorted(found, key=lambda one: one.rank, reverse=True):
        kept.setdefault(swap.sessions, swap)
    return tuple(kept.values())[:most]


def still_good(moves: Moves, swaps: Iterable[Swap]) -> tuple[Swap, ...]:
    """Return those of some swaps that improve the schedule as it is now, judged anew.

    One of which a session is elsewhere by now is left out.
    """
    schedule, found = moves.project.schedule, []
    for swap in swaps:
        now = {one.session: schedule.get(one.session) for one in swap.steps}
        if any(
            (p.times if p else None) != s.was for s, p in zip(swap.steps, now.values(), strict=True)
        ):
            continue
        taken = tuple(one for one in swap.target.move.seats if one.takes is not None)
        target = moves.judge(Move(placements=swap.target.move.placements, seats=taken))
        if not target.obstacles and gain_of(target).improves:
            found.append(swap_of(moves.project, target))
    return best(found, len(found))
