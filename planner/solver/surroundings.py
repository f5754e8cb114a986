"""What a school demands, piece by piece, and the part of a school that some demands are about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from planner.domain import words
from planner.domain.activity import Activity
from planner.domain.ids import ActivityId, GroupId, PersonId, SessionId, TeamId
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Subject
from planner.services.ports import Member
from planner.solver.board import Board, Part
from planner.solver.build import Unless, board_for

ACTIVITY = "activity"
ALIKE = "activities"


class Surroundings:
    """The demands of one project.

    A demand is a promise, an activity that takes place, or a bundle of activities that are alike:
    of one kind, one course and one grade. Bundles are looked at first, for there are few of them.
    """

    def __init__(self, project: Project) -> None:
        self._project = project
        self._rules = {rule.key: rule for rule in project.rules}
        self._school = project.school
        self.laws: tuple[Part, ...] = tuple(r.key for r in project.rules if r.physics)
        self.choices: tuple[Part, ...] = tuple(
            rule.key for rule in project.rules if rule.promised and not rule.physics
        )
        self.activities: tuple[Part, ...] = tuple(
            (ACTIVITY, activity.id) for activity in self._school.activities
        )

    @property
    def singles(self) -> tuple[Part, ...]:
        """Every demand by itself, laws of physics left out."""
        return (*self.activities, *self.choices)

    @cached_property
    def _bundles(self) -> dict[Part, list[Part]]:
        found: dict[Part, list[Part]] = {}
        for activity in self._school.activities:
            found.setdefault(self._alike(activity), []).append((ACTIVITY, activity.id))
        return {(key if len(parts) > 1 else parts[0]): parts for key, parts in found.items()}

    def _alike(self, activity: Activity) -> Part:
        grades = sorted({self._school.group[group].grade for group in activity.groups})
        return (ALIKE, activity.kind.value, activity.course or "", "/".join(grades))

    def bundled(self, parts: Iterable[Part]) -> list[Part]:
        """Return demands with activities that are alike put together, if all of them are there."""
        chosen = dict.fromkeys(parts)
        found: dict[Part, None] = {}
        for bundle, singles in self._bundles.items():
            whole = all(single in chosen for single in singles)
            for part in (bundle,) if whole else singles:
                if whole or part in chosen:
                    found[part] = None
        found.update((part, None) for part in chosen if part[0] != ACTIVITY)
        return list(found)

    def unbundled(self, parts: Iterable[Part]) -> list[Part]:
        """Return demands with every bundle taken apart."""
        return [
            single
            for part in parts
            for single in (self._bundles.get(part, [part]) if part[0] == ALIKE else [part])
        ]

    def circles(self, suspects: Sequence[str]) -> Iterator[list[Part]]:
        """Yield the demands that concern some people and groups, from few to many.

        The busiest people come first, for theirs is the likeliest clash.
        """
        school = self._school
        circles: list[frozenset[str]] = [frozenset({word}) for word in suspects]
        if len(suspects) > 1:
            circles.append(frozenset(suspects))
        load = self._load()
        circles += [frozenset({p.id}) for p in sorted(school.people, key=lambda p: -load[p.id])]
        circles += [frozenset({group.id}) for group in school.groups]
        circles += [frozenset({room.id}) for room in school.rooms]
        circles += [frozenset(team.everybody) for team in school.teams]
        for grade in dict.fromkeys(group.grade for group in school.groups):
            circles.append(frozenset(g.id for g in school.groups if g.grade == grade))
        seen: set[frozenset[Part]] = set()
        for circle in dict.fromkeys(circles):
            near = self.near(circle)
            if near and frozenset(near) not in seen:
                seen.add(frozenset(near))
                yield near

    def _load(self) -> Counter[PersonId]:
        """Return the minutes of each person's required sessions over the cycle."""
        load: Counter[PersonId] = Counter()
        for session in self._project.demand.sessions:
            if session.required and session.candidates:
                minutes = sum(span.minutes for span in session.candidates[0])
                load.update(dict.fromkeys(session.fixed_people, minutes))
        return load

    def near(self, circle: frozenset[str]) -> list[Part]:
        """Return every demand that concerns any of these people, groups, rooms or activities."""
        return [part for part in self.singles if self._concerned[part] & circle]

    def whom(self, parts: Iterable[Part]) -> frozenset[str]:
        """Return everybody and everything that these demands concern."""
        return frozenset().union(*(self._concerned[part] for part in parts))

    def board_of(self, near: Sequence[Part], unless: Unless) -> Board:
        """Return a board with these demands, physics, and every session they are about.

        Raises ``AbandonedError`` as soon as it is wanted no longer.

        A demand about a team needs its meetings; one about people or groups may need anything of
        theirs, one about a group anything of its parts, and an observation the classes it may lie
        in. All other sessions could stay unplaced
        in a schedule that meets the demands, so leaving them out proves as much.
        """
        wanted = frozenset(near)
        rules = [rule for rule in self._project.rules if rule.physics or rule.key in wanted]
        whole = frozenset(
            word
            for rule in rules
            if rule.subject is not Subject.TEAM
            for named in rule.about
            for word in (named, *self._parts.get(GroupId(named), ()))
        )
        asked_by = self._project.demand.asked_by
        asked = [
            session.id
            for session in self._project.demand.sessions
            if asked_by.get(session.id, (ACTIVITY, session.activity)) in wanted
        ]
        whole |= self._looked_at(asked)
        needed = frozenset(asked)
        sessions = [
            session
            for session in self._project.demand.sessions
            if session.id in needed or whole & self._in_session[session.id]
        ]
        return board_for(self._project, rules, sessions, unless, counted=True)

    def _looked_at(self, sessions: Iterable[SessionId]) -> frozenset[str]:
        """Return those in whose classes an observation or a visit has to lie."""
        by_id = self._project.demand.by_id
        seen = (by_id[session].coachee for session in sessions)
        return frozenset(person for person in seen if person is not None)

    @cached_property
    def _concerned(self) -> dict[Part, frozenset[str]]:
        """For each demand, the ids of everybody and everything it concerns."""
        return {part: frozenset(self._whom(part)) for part in self.singles}

    def _whom(self, part: Part) -> Iterator[str]:
        yield from part[1:]
        for word in self.member(part).about:
            yield word
            team = self._school.team.get(TeamId(word))
            yield from (*team.everybody, *team.optional) if team else ()
        if part[0] == ACTIVITY:
            activity = self._school.activity[ActivityId(part[1])]
            rooms = self._school.rooms_for(activity.room)
            yield from (atom for room in rooms for atom in self._school.room_atoms(room))

    @cached_property
    def _parts(self) -> dict[GroupId, list[GroupId]]:
        """For each group, itself and all groups that are a part of it."""
        parts: dict[GroupId, list[GroupId]] = {group.id: [] for group in self._school.groups}
        for group in self._school.groups:
            for whole in (group.id, *self._school.ancestors(group.id)):
                parts[whole].append(group.id)
        return parts

    @cached_property
    def _in_session(self) -> dict[SessionId, frozenset[str]]:
        """For each session, the ids of its people and of all groups that attend."""
        parts = self._parts
        return {
            session.id: frozenset(
                [*session.people, *(part for group in session.groups for part in parts[group])]
                + ([session.coachee] if session.coachee else [])
            )
            for session in self._project.demand.sessions
        }

    def member(self, part: Part) -> Member:
        """Return a demand in the school's words."""
        if part[0] == ALIKE:
            return self._bundle(part)
        if part[0] == ACTIVITY:
            activity = self._school.activity[ActivityId(part[1])]
            return Member(
                key=part,
                sentence=say("{activity} takes place.", activity=activity.name),
                about=(activity.id, *activity.groups, *_people(activity)),
            )
        rule = self._rules[part]
        return Member(key=part, sentence=rule.sentence(self._school), about=rule.about)

    def _bundle(self, part: Part) -> Member:
        """Say how many activities that are alike take place, and which."""
        activities = [self._school.activity[ActivityId(one)] for _, one in self._bundles[part]]
        course = self._school.called(part[2]) if part[2] else part[1].replace("_", " ")
        grade = say(", grade {part}", part=part[3]) if part[3] else ""
        names = words.listed([activity.name for activity in activities])
        about = [a.id for a in activities] + [g for a in activities for g in a.groups]
        return Member(
            key=part,
            sentence=say(
                "All {activities} of {course}{grade} take place: {names}.",
                activities=len(activities),
                course=course,
                grade=grade,
                names=names,
            ),
            about=tuple(dict.fromkeys(about)),
        )


def _people(activity: Activity) -> tuple[str, ...]:
    return tuple(person for need in activity.staff for person in need.people)
