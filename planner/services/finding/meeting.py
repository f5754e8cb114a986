"""When people could meet: the wish, the times that answer it, and who could not come and why."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.domain.ids import CampusId, DayId, PersonId, SessionId
from planner.domain.language import say
from planner.domain.week import Span, Times
from planner.domain.words import count

SHORTEST, LONGEST = 5, 240
"""Minutes that a meeting may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """These people, for so many minutes; ``days`` (empty: all) and ``campus`` (none: any) limit it.

    Raises ``ValueError`` with a sentence if it makes no sense.
    """

    people: tuple[PersonId, ...]
    minutes: int
    days: tuple[DayId, ...] = ()
    campus: CampusId | None = None

    def __post_init__(self) -> None:
        if not self.people:
            msg = say("Name somebody who is to meet.")
            raise ValueError(msg)
        if not SHORTEST <= self.minutes <= LONGEST:
            msg = say(
                "A meeting takes from {shortest} to {longest} minutes, not {minutes}.",
                shortest=SHORTEST,
                longest=LONGEST,
                minutes=self.minutes,
            )
            raise ValueError(msg)


class Because(StrEnum):
    """Why somebody cannot come."""

    AWAY = "away"
    BUSY = "busy"
    TRAVEL = "travel"
    PLANNING = "planning"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    """Somebody who cannot come.

    Attributes:
        sentence: why, in the school's own words.
        sessions: what would have to move so that they can; empty where moving nothing helps.

    """

    person: PersonId
    because: Because
    sentence: str
    sessions: tuple[SessionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """Whether a session in the way could go elsewhere by itself.

    Attributes:
        to: the best free place for it that leaves the time of the meeting alone; ``None`` if
            there is none.

    """

    session: SessionId
    name: str
    to: Times | None

    @property
    def sentence(self) -> str:
        """Say where it could go, or that it cannot."""
        if self.to is None:
            return say("{name} has no other free place.", name=self.name)
        places = ", ".join(map(str, self.to))
        return say("{name} could move to {places}.", name=self.name, places=places)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingTime:
    """One time at which people could meet, whoever cannot come.

    Attributes:
        campus: where, if somebody would have to travel elsewhere; ``None``: anywhere.
        coming: who can come as things are.
        absences: who cannot, and why.
        using_planning: who comes in their own planning time, and keeps what is promised of it.
        ways: for each session in the way whether it could move; nothing before that was asked.
        warnings: promises about these people together that the meeting would break.

    """

    span: Span
    campus: CampusId | None = None
    coming: tuple[PersonId, ...] = ()
    absences: tuple[Absence, ...] = ()
    using_planning: tuple[PersonId, ...] = ()
    ways: tuple[Way, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def in_the_way(self) -> tuple[SessionId, ...]:
        """Every session that would have to move so that more people could come, each once."""
        return tuple(dict.fromkeys(one for absence in self.absences for one in absence.sessions))

    @property
    def stuck(self) -> tuple[PersonId, ...]:
        """Who could not come even if what can move by itself did."""
        fixed = {way.session for way in self.ways if way.to is None}
        return tuple(
            absence.person
            for absence in self.absences
            if not absence.sessions or fixed.intersection(absence.sessions)
        )

    @property
    def rank(self) -> tuple[int, int, int, int, int]:
        """Sort by this, best first: who cannot come, who never could, what would have to move.

        Then promises about the people together, and whose planning time it takes.
        """
        return (
            len(self.absences),
            len(self.stuck),
            len(self.in_the_way),
            len(self.warnings),
            len(self.using_planning),
        )

    @property
    def headline(self) -> str:
        """Say how many can come, and what would have to move for the others."""
        invited = len(self.coming) + len(self.absences)
        if not self.absences:
            return say("Everybody can come.") if invited > 1 else say("Free.")
        told = say("{coming} of {invited} can come", coming=len(self.coming), invited=invited)
        if not self.in_the_way:
            return f"{told}."
        moves = count(len(self.in_the_way), "session")
        if not self.ways:
            return say("{told}; {moves} in the way.", told=told, moves=moves)
        freed = len(self.absences) - len(self.stuck)
        if not freed:
            return say(
                "{told}; {moves} in the way, of which not enough can move.", told=told, moves=moves
            )
        more = say("everybody") if not self.stuck else str(len(self.coming) + freed)
        return say(
            "{told}; {more}, if {sessions} moved.",
            told=told,
            more=more,
            sessions=count(len(self._freeing), "session"),
        )

    @property
    def _freeing(self) -> frozenset[SessionId]:
        """The sessions that would have to move for those who could come then."""
        stuck = self.stuck
        return frozenset(
            session
            for absence in self.absences
            if absence.person not in stuck
            for session in absence.sessions
        )
