"""Everything there is to say about one session: for the details and the tooltip."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QCoreApplication

from planner.check.report import Certificate
from planner.domain.activity import Activity, Kind
from planner.domain.clock import clock_range
from planner.domain.ids import SessionId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.session import Session
from planner.domain.week import Span
from planner.services.seats.wording import student_name
from planner.ui import texts

MOST_PROMISES = 6
"""Sentences listed for one session; the rest are counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A label and what is said under it; ``session`` is another session it leads to."""

    label: str
    text: str
    session: SessionId | None = None
    bad: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A session's name, its kind, and the facts."""

    session: SessionId
    name: str
    kind: str
    facts: tuple[Fact, ...]


translate = QCoreApplication.translate


class FactBook:
    """Answers what a project and its certificate say about each session."""

    def __init__(self, project: Project, certificate: Certificate | None = None) -> None:
        self._project = project
        self._school = project.school
        self._certificate = certificate

    def about(self, session_id: SessionId) -> About | None:
        """Return what there is to say, or ``None`` about a session that is not in the demand."""
        session = self._project.demand.by_id.get(session_id)
        if session is None:
            return None
        placement = self._project.schedule.get(session_id)
        facts = (
            *self._when(placement),
            *self._where(placement),
            *self._who(session, placement),
            *self._coaching(session, placement),
            *self._state(session),
            *self._promises(session_id),
            *self._roster(session),
        )
        kind = texts.purpose_name(session.purpose) if session.team else ""
        return About(
            session=session_id,
            name=session.name,
            kind=kind or texts.kind_name(session.kind),
            facts=facts,
        )

    def _when(self, placement: Placement | None) -> Iterator[Fact]:
        if placement is None:
            yield Fact(
                label=translate("Facts", "When"),
                text=translate("Facts", "Not placed yet"),
                bad=True,
            )
            return
        for text in self.times(placement.times):
            yield Fact(label=translate("Facts", "When"), text=text)

    def times(self, spans: Sequence[Span]) -> Iterator[str]:
        """Yield times as people say them, days with the same clock times together."""
        by_clock: dict[tuple[int, int], list[Span]] = defaultdict(list)
        for span in spans:
            by_clock[span.start, span.end].append(span)
        for (start, end), days in by_clock.items():
            named = [texts.day_name(self._school.cycle, span.day) for span in days]
            shown = f"{', '.join(named)} {clock_range(start, end)}"
            blocks = dict.fromkeys(self._block(span) for span in days)
            block = ", ".join(name for name in blocks if name)
            yield f"{shown} ({block})" if block else shown

    def _block(self, span: Span) -> str:
        block = self._school.cycle.block_at(span)
        return str(block.id) if block else ""

    def _where(self, placement: Placement | None) -> Iterator[Fact]:
        if placement is not None and placement.room is not None:
            yield Fact(label=translate("Facts", "Room"), text=self._school.called(placement.room))

    def _who(self, session: Session, placement: Placement | None) -> Iterator[Fact]:
        roles: dict[str, list[str]] = defaultdict(list)
        staff = placement.staff if placement else ()
        for role, person in staff:
            roles[role].append(self._school.called(person))
        for role, names in roles.items():
            yield Fact(label=role[:1].upper() + role[1:].replace("_", " "), text=", ".join(names))
        if session.groups:
            named = (self._school.group[group] for group in session.groups)
            text = ", ".join(f"{group.name} ({group.size})" for group in named)
            yield Fact(label=translate("Facts", "Students"), text=text)
        yield from self._seats(session)
        if session.course:
            course = self._school.course[session.course]
            parts = (course.name, course.department)
            text = " · ".join(dict.fromkeys(part for part in parts if part))
            yield Fact(label=translate("Facts", "Course"), text=text)

    def _seats(self, session: Session) -> Iterator[Fact]:
        """Yield how full a section is, and whom it is open to unless that is everybody."""
        section = self._section(session)
        if section is None:
            return
        taken = len(self._seated(section))
        seats = self._school.asked.seats(section)
        yield Fact(
            label=translate("Facts", "Students"),
            text=texts.seats_text(taken, seats),
            bad=taken > seats,
        )
        if section.open_to:
            named = ", ".join(self._school.group[group].name for group in section.open_to)
            yield Fact(label=translate("Facts", "Open to"), text=named)

    def _section(self, session: Session) -> Activity | None:
        """Return the section that requests fill, if a session is of one."""
        return self._school.asked.section.get(session.activity) if session.activity else None

    def _seated(self, section: Activity) -> tuple[StudentId, ...]:
        return self._project.schedule.roster.get(section.id, ())

    def _roster(self, session: Session) -> Iterator[Fact]:
        """Yield the names of those who have a seat, in their order."""
        section = self._section(session)
        if section is None:
            return
        names = (student_name(self._school, one) for one in self._seated(section))
        for name in sorted(names, key=str.casefold):
            yield Fact(label=translate("Facts", "Roster"), text=name)

    def _coaching(self, session: Session, placement: Placement | None) -> Iterator[Fact]:
        if session.kind in (Kind.OBSERVATION, Kind.VISIT) and session.coachee:
            yield Fact(
                label=translate("Facts", "Observed teacher"),
                text=self._school.called(session.coachee),
            )
        if placement is not None and placement.observed is not None:
            known = self._project.demand.by_id.get(placement.observed)
            name = known.name if known else str(placement.observed)
            yield Fact(
                label=translate("Facts", "Class observed"), text=name, session=placement.observed
            )
        for observation in self._observations.get(session.id, ()):
            text = f"{self._observers(observation)}, {self._clock(observation)}"
            yield Fact(
                label=translate("Facts", "Observed by"), text=text, session=observation.session
            )

    @cached_property
    def _observations(self) -> dict[SessionId, list[Placement]]:
        found: dict[SessionId, list[Placement]] = defaultdict(list)
        for placement in self._project.schedule.placements:
            if placement.observed is not None:
                found[placement.observed].append(placement)
        return found

    def _observers(self, placement: Placement) -> str:
        return ", ".join(self._school.called(person) for person in placement.people)

    def _clock(self, placement: Placement) -> str:
        return ", ".join(
            f"{span.day} {clock_range(span.start, span.end)}" for span in placement.times
        )

    def _state(self, session: Session) -> Iterator[Fact]:
        for pin in self._school.pinned.get(session.id, ()):
            fixed = [pin.when] if pin.of_time else []
            fixed += [self._school.called(part) for part in (pin.room, pin.person) if part]
            yield Fact(
                label=translate("Facts", "Pinned"),
                text=", ".join(fixed) or translate("Facts", "Yes"),
            )

    def _promises(self, session: SessionId) -> Iterator[Fact]:
        for sentence in self._broken.get(session, ()):
            yield Fact(label=translate("Facts", "Breaks"), text=sentence, bad=True)
        kept = self._kept.get(session, ())
        for sentence in kept[:MOST_PROMISES]:
            yield Fact(label=translate("Facts", "Keeps"), text=sentence)
        if len(kept) > MOST_PROMISES:
            more = translate("Facts", "and {number} more promises").format(
                number=len(kept) - MOST_PROMISES
            )
            yield Fact(label=translate("Facts", "Keeps"), text=more)

    @cached_property
    def _kept(self) -> dict[SessionId, list[str]]:
        """The sentences of the promises and preferences that each session is a witness of."""
        found: dict[SessionId, list[str]] = defaultdict(list)
        for judgement in self._certificate.judgements if self._certificate else ():
            if judgement.rule.physics or not judgement.holds:
                continue
            for session in dict.fromkeys(w.session for w in judgement.verdict.witnesses):
                if session is not None:
                    found[session].append(judgement.sentence)
        return found

    @cached_property
    def _broken(self) -> dict[SessionId, list[str]]:
        """What the certificate says against each session."""
        found: dict[SessionId, list[str]] = defaultdict(list)
        for judgement in self._certificate.judgements if self._certificate else ():
            for breach in judgement.verdict.breaches:
                for session in dict.fromkeys(breach.sessions):
                    found[session].append(breach.sentence)
        return found
