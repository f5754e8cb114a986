"""A swap: up to three sessions that move at once, and what the schedule gains by it."""

from __future__ import annotations

from dataclasses import dataclass

from planner.check.targets import Target
from planner.domain.ids import RoomId, SessionId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.week import Times
from planner.domain.words import count, listed

MINUS = "−"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Gain:
    """What a move is good for; compared in this order, since a promise weighs more than a wish.

    Attributes:
        mended: promises that are broken now and would hold.
        seats: seats in courses that students ask for, more than now.
        penalty: by how much the penalty of all preferences falls.

    """

    mended: int = 0
    seats: int = 0
    penalty: int = 0

    @property
    def improves(self) -> bool:
        """Whether the schedule is better for it."""
        return self > Gain()


def gain_of(target: Target) -> Gain:
    """Return what a move gains; a loss counts below 0."""
    taken = sum(change.leaves is None for change in target.move.seats)
    left = sum(change.takes is None for change in target.move.seats)
    return Gain(mended=len(target.mended), seats=taken - left, penalty=-target.cost)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One session of a swap: where it is (``None``: it has no place) and where it goes."""

    session: SessionId
    name: str
    was: Times | None
    to: Times
    room_was: RoomId | None = None
    room_to: RoomId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Sessions that move at once, with the judgement on it and what is gained."""

    target: Target
    steps: tuple[Step, ...]

    @property
    def gain(self) -> Gain:
        """What it is good for."""
        return gain_of(self.target)

    @property
    def key(self) -> frozenset[tuple[SessionId, Times, RoomId | None]]:
        """What makes it the same swap as another."""
        return frozenset((step.session, step.to, step.room_to) for step in self.steps)

    @property
    def sessions(self) -> frozenset[SessionId]:
        """What moves."""
        return frozenset(step.session for step in self.steps)

    @property
    def rank(self) -> tuple[Gain, int]:
        """Sort by this from the largest down: the gain, then the fewest moves."""
        return (self.gain, -len(self.steps))

    @property
    def headline(self) -> str:
        """Say how many sessions move and what it does, as ``3 moves, cost −2``."""
        gain, told = self.gain, [count(len(self.steps), "move")]
        if gain.mended:
            told.append(say("mends {promises}", promises=count(gain.mended, "promise")))
        if gain.seats:
            told.append(
                say("{seats} more", seats=count(gain.seats, "seat"))
                if gain.seats > 0
                else say("{seats} less", seats=count(-gain.seats, "seat"))
            )
        if gain.penalty:
            told.append(
                say(
                    "cost {minus}{penalty}",
                    minus=MINUS if gain.penalty > 0 else "+",
                    penalty=abs(gain.penalty),
                )
            )
        return ", ".join(told)

    @property
    def name(self) -> str:
        """What it is called where steps are undone."""
        names = [step.name for step in self.steps]
        return (
            say("Swap {names}", names=listed(names))
            if len(names) > 1
            else say("Move {names}", names=names[0])
        )


def swap_of(project: Project, target: Target) -> Swap:
    """Return a move as a swap: its steps in the order of its placements."""
    schedule = project.schedule
    steps = []
    for placement in target.move.placements:
        now = schedule.get(placement.session)
        steps.append(
            Step(
                session=placement.session,
                name=project.demand.by_id[placement.session].name,
                was=now.times if now is not None else None,
                to=placement.times,
                room_was=now.room if now is not None else None,
                room_to=placement.room,
            )
        )
    return Swap(target=target, steps=tuple(steps))
