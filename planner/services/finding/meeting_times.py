"""When these people could meet: every time of the cycle, ranked, with what would have to move."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from planner.check.judges import JUDGES
from planner.check.moves import Moves
from planner.check.targets import Ease, Target
from planner.check.timetable import Timetable
from planner.domain.ids import CampusId, PersonId, SessionId
from planner.domain.language import say
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.rule import Rule, Subject
from planner.domain.rules.protected_planning import ProtectedPlanning
from planner.domain.week import ADULT_BLOCKS, Span, Times
from planner.domain.words import listed
from planner.services.finding.attending import Attendee, WithMeeting, trial
from planner.services.finding.meeting import MeetingTime, Way, Wish

MOST = 20
"""Times that are looked at closely, unless more are asked for."""


def meeting_times(project: Project, wish: Wish) -> tuple[MeetingTime, ...]:
    """Return every time at which these people could meet, best first.

    Times are those in which adults may meet: within blocks for classes, specials and staff, from
    multiples of the school's grain on. A person can come who is free then, not away, not on the
    way between campuses, and of whom every promise stays kept. Whoever only plans then comes, if
    enough planning time is left or if the school counts team time as planning.
    """
    return _Asked(project=project, wish=wish).times


def with_ways(
    times: Sequence[MeetingTime], moves: Moves, wish: Wish, *, most: int = MOST
) -> tuple[MeetingTime, ...]:
    """Return the best ``most`` times, each session in the way asked whether it could move.

    All times at which as many people can come as at the last of these are looked at, so that no
    other time would stand before them.
    """
    if not times:
        return ()
    absent = len(times[: max(1, most)][-1].absences)
    ways, asked = _Ways(moves=moves, found={}), _Asked(project=moves.project, wish=wish)
    looked_at = [
        replace(one, ways=ways.of(one), warnings=asked.warnings(one))
        for one in times
        if len(one.absences) <= absent
    ]
    ranked = sorted(looked_at, key=lambda one: one.rank)  # stable: equals stay as time passes
    return tuple(ranked[:most])


def making_room(moves: Moves, time: MeetingTime) -> Target:
    """Judge moving everything that is in the way of a time to where it could go by itself.

    Raises ``ValueError`` if something in the way cannot move, or nothing is.
    """
    places = {way.session: way.to for way in time.ways}
    if not places or None in places.values():
        msg = say("What is in the way cannot move.")
        raise ValueError(msg)
    found = (moves.target_at(one, to) for one, to in places.items() if to is not None)
    return moves.judge(Move(placements=tuple(one.move.placements[0] for one in found)))


def planning_note(project: Project, people: Sequence[PersonId]) -> str:
    """Say how the planning time of these people is treated, and by which rule; or nothing."""
    rules = [
        rule
        for rule in project.rules
        if isinstance(rule, ProtectedPlanning) and rule.promised and rule.person in people
    ]
    if not rules:
        return ""
    called = project.school.called
    counted = [called(one) for one in people if _all_count(rules, one)]
    kept = [called(one) for one in people if _some_does_not(rules, one)]
    told: list[str] = []
    if counted:
        told.append(
            say(
                "Meetings count as planning time for {counted}, so they may take it: "
                "the rule “Protected planning” says team meetings count.",
                counted=listed(counted),
            )
        )
    if kept:
        told.append(
            say(
                "The promised planning time of {kept} is kept free of meetings: the "
                "rule “Protected planning” does not count team meetings.",
                kept=listed(kept),
            )
        )
    return " ".join(told)


def _all_count(rules: Sequence[ProtectedPlanning], person: PersonId) -> bool:
    mine = [rule.team_time for rule in rules if rule.person == person]
    return bool(mine) and all(mine)


def _some_does_not(rules: Sequence[ProtectedPlanning], person: PersonId) -> bool:
    return any(not rule.team_time for rule in rules if rule.person == person)


@dataclass(frozen=True, kw_only=True)
class _Asked:
    """A wish put to a project."""

    project: Project
    wish: Wish

    @property
    def times(self) -> tuple[MeetingTime, ...]:
        cycle = self.project.school.cycle
        found = [self._best_campus(span) for span in self._spans()]
        return tuple(sorted(found, key=lambda one: (*one.rank, cycle.order(one.span))))

    def _spans(self) -> Iterator[Span]:
        school = self.project.school
        for day in school.cycle.day_ids:
            if not self.wish.days or day in self.wish.days:
                yield from school.cycle.pieces(
                    day, self.wish.minutes, kinds=ADULT_BLOCKS, grain=school.grain
                )

    @cached_property
    def _timetable(self) -> Timetable:
        return Timetable(project=self.project, schedule=self.project.schedule)

    @cached_property
    def _known(self) -> WithMeeting:
        return WithMeeting(project=self.project)

    @cached_property
    def _attendees(self) -> tuple[Attendee, ...]:
        person = self.project.school.person
        return tuple(
            Attendee(
                project=self.project,
                timetable=self._timetable,
                person=person[one],
                known=self._known,
            )
            for one in dict.fromkeys(self.wish.people)
        )

    @cached_property
    def _campuses(self) -> tuple[CampusId | None, ...]:
        """Where the meeting may be: nowhere in particular if nobody travels."""
        if self.wish.campus is not None:
            return (self.wish.campus,)
        if not self.project.school.travel:
            return (None,)
        return tuple(campus.id for campus in self.project.school.campuses)

    def _best_campus(self, span: Span) -> MeetingTime:
        """Return the time at the campus that suits most; at none in particular if all do alike."""
        found = [self._at(span, campus) for campus in self._campuses]
        best = min(found, key=lambda one: one.rank)
        alike = all(one.absences == best.absences for one in found)
        return replace(best, campus=None) if alike and self.wish.campus is None else best

    def _at(self, span: Span, campus: CampusId | None) -> MeetingTime:
        answers = [(one.person.id, one.answer(span, campus)) for one in self._attendees]
        return MeetingTime(
            span=span,
            campus=campus,
            coming=tuple(person for person, answer in answers if answer.absence is None),
            absences=tuple(a.absence for _, a in answers if a.absence is not None),
            using_planning=tuple(person for person, answer in answers if answer.using_planning),
        )

    def warnings(self, time: MeetingTime) -> tuple[str, ...]:
        """Return the promises about several people that the meeting itself would break."""
        if not self._shared or not time.coming:
            return ()
        held = trial(self._known, self.project.schedule, time.span, time.coming)
        return tuple(
            rule.sentence(self.project.school)
            for rule, before in self._shared
            if _size(rule, held) > before
        )

    @cached_property
    def _shared(self) -> tuple[tuple[Rule, int], ...]:
        """Each promise about several people, with how badly it is broken now."""
        return tuple(
            (rule, _size(rule, self._timetable))
            for rule in self.project.rules
            if rule.promised and rule.subject is Subject.PEOPLE
        )


@dataclass(frozen=True, kw_only=True)
class _Ways:
    """Where sessions in the way could go; each is asked once."""

    moves: Moves
    found: dict[SessionId, tuple[Times, ...]]

    def of(self, time: MeetingTime) -> tuple[Way, ...]:
        names = self.moves.project.demand.by_id
        return tuple(
            Way(session=one, name=names[one].name, to=self._free(one, time.span))
            for one in time.in_the_way
        )

    def _free(self, session: SessionId, span: Span) -> Times | None:
        if session not in self.found:
            targets = [t for t in self.moves.targets(session) if t.ease is Ease.FREE]
            self.found[session] = tuple(
                target.move.placements[0].times for target in sorted(targets, key=lambda t: t.rank)
            )
        for times in self.found[session]:
            if not any(one.overlaps(span) for one in times):
                return times
        return None


def _size(rule: Rule, timetable: Timetable) -> int:
    return sum(breach.size for breach in JUDGES[rule.code](rule, timetable).breaches)
