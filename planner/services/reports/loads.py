"""What each adult carries: classes, courses, students reached, and minutes by sort."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, TEAM_TIME, Kind
from planner.domain.ids import GroupId
from planner.domain.language import mark, say, say_marked
from planner.domain.people import Family, Person
from planner.domain.rules.paid_hours import PaidHours
from planner.services.reports.report import (
    Cell,
    Report,
    Row,
    Section,
    marked,
    numbers,
    strong,
    texts,
)
from planner.services.reports.view import View

CODE = "loads"
TITLE = mark("Loads")
BENEFITS = 1800
"""Minutes a week: from 30 hours on, full benefits are due."""

SORTS: tuple[tuple[str, frozenset[Kind]], ...] = (
    (mark("With students"), TEACHING | {Kind.ADVISORY}),
    (mark("Team time"), TEAM_TIME),
    (mark("Coaching"), frozenset({Kind.OBSERVATION, Kind.TALK})),
    (mark("Own planning"), frozenset({Kind.PLANNING})),
    (mark("Duty"), frozenset({Kind.DUTY})),
)


def make(view: View) -> Report | None:
    """Return a row for each adult who has anything to do."""
    rows = tuple(
        _row(view, person) for person in view.school.people if view.timetable.of_person(person.id)
    )
    if not rows:
        return None
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Classes, students and minutes of every adult"),
        explanation=(
            say(
                "Students reached are counted once for each adult. Minutes are "
                "scheduled minutes of an average week. Under 30 hours tells support "
                "staff and trainees how many are left until full benefits are due."
            )
        ),
        columns=(
            *texts(say("Person"), say("Role")),
            *numbers(say("Classes"), say("Courses"), say("Students reached")),
            *numbers(
                *(say_marked(name) for name, _ in SORTS),
                say("Together"),
                say("Under 30 hours"),
                say("Limit"),
            ),
        ),
        sections=(Section(rows=rows),),
    )


def _row(view: View, person: Person) -> Row:
    entries = view.timetable.of_person(person.id)
    taught = [e for e in entries if e.session.kind in TEACHING]
    minutes = view.minutes(entries)
    paid = next((rule for rule in view.rules(PaidHours) if rule.person == person.id), None)
    limit = paid.most if paid else person.paid_minutes_week_max
    return Row(
        cells=(
            strong(person.name),
            Cell(view.role(person.id)),
            Cell(len({e.session.activity for e in taught}) or ""),
            Cell(len({e.session.course for e in taught if e.session.course}) or ""),
            Cell(reached(view, taught) or ""),
            *(Cell(view.minutes(_of(entries, kinds)) or "") for _, kinds in SORTS),
            marked(minutes, kept=limit is None or minutes <= limit),
            _until_benefits(view, person, minutes, paid),
            Cell() if limit is None else Cell(limit),
        ),
        about=(person.id,),
    )


def _of(entries: Sequence[Entry], kinds: frozenset[Kind]) -> list[Entry]:
    return [entry for entry in entries if entry.session.kind in kinds]


def _until_benefits(view: View, person: Person, minutes: int, paid: PaidHours | None) -> Cell:
    """Return the minutes left, for those who may be paid by the hour."""
    role = view.school.role.get(person.role)
    hourly = role is not None and role.family in (Family.SUPPORT, Family.TRAINING)
    if not hourly and paid is None and person.paid_minutes_week_max is None:
        return Cell()
    threshold = paid.threshold if paid else BENEFITS
    return Cell(threshold - minutes) if minutes < threshold else Cell(say("over"))


def reached(view: View, entries: Sequence[Entry]) -> int:
    """Return the students taught, each once.

    No group is counted beside a larger one that it is part of, nor a student with a seat who is in
    one of these groups.
    """
    groups = {group for entry in entries for group in entry.session.groups}
    sections = {entry.session.activity for entry in entries if entry.session.activity}
    roster, groups_of = view.project.schedule.roster, view.school.asked.groups_of
    seated = {one for section in sections for one in roster.get(section, ())}
    others = [one for one in seated if groups.isdisjoint(groups_of.get(one, ()))]
    return sum(view.school.group[group].size for group in _largest(view, groups)) + len(others)


def _largest(view: View, groups: Iterable[GroupId]) -> list[GroupId]:
    chosen = set(groups)
    return [group for group in chosen if chosen.isdisjoint(view.school.ancestors(group))]
