"""The tree of coaches: who is coached by whom, how much each coaches, and whom nobody coaches."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.timetable import Entry
from planner.domain.activity import TEACHING, Kind
from planner.domain.ids import PersonId
from planner.domain.language import mark, say, say_marked
from planner.domain.rules.leader_share import LeaderShare
from planner.services.reports.report import (
    Cell,
    Column,
    Report,
    Row,
    Section,
    marked,
    numbers,
    quiet,
    strong,
    texts,
)
from planner.services.reports.view import View

CODE = "coaching-cascade"
TITLE = mark("Coaching cascade")
WORK_WEEK = 2400
"""Minutes of a full post, where no rule on a leader's share says otherwise."""


def make(view: View) -> Report | None:
    """Return coaches above those they coach, then everybody who teaches and has no coach."""
    links = view.school.coaching
    if not links:
        return None
    coached = {link.coachee for link in links}
    tops = [link.coach for link in links if link.coach not in coached]
    tree = tuple(row for top in dict.fromkeys(tops) for row in _branch(view, top, None, 0))
    without = tuple(_row(view, person, None, 0) for person in _uncoached(view))
    sections = [Section(rows=tree)]
    if without:
        sections.append(Section(heading=say("Who teaches and has no coach"), rows=without))
    return Report(
        code=CODE,
        title=say_marked(TITLE),
        purpose=say("Who coaches whom, how much each coaches, and who has no coach"),
        explanation=(
            say(
                "Under each coach stand those they coach. Counts and minutes are of an "
                "average week; the share is that of coaching in a work week of 40 "
                "hours, less for part of a post."
            )
        ),
        columns=(
            Column(title=say("Person"), widest=36),
            *texts(say("Role"), say("Coached by")),
            *numbers(
                say("Coaches people"),
                say("Observations"),
                say("Talks"),
                say("Minutes coaching"),
                say("Share of the week"),
            ),
        ),
        sections=tuple(sections),
    )


def _branch(view: View, person: PersonId, coach: PersonId | None, depth: int) -> Iterator[Row]:
    yield _row(view, person, coach, depth)
    for link in view.school.coaching:
        if link.coach == person:
            yield from _branch(view, link.coachee, person, depth + 1)


def _row(view: View, person: PersonId, coach: PersonId | None, depth: int) -> Row:
    coached = [link for link in view.school.coaching if link.coach == person]
    entries = [e for e in view.timetable.of_person(person) if e.session.coach == person]
    name = "    " * depth + view.person(person)
    return Row(
        cells=(
            strong(name) if coached else Cell(name),
            Cell(view.role(person)),
            Cell(view.person(coach)) if coach else quiet(say("nobody")),
            *(_load(view, entries, len(coached)) if coached else [Cell()] * 4),
            _share(view, person, entries) if coached else Cell(),
        ),
        about=(person,),
        sessions=tuple(dict.fromkeys(entry.session.id for entry in entries)),
    )


def _load(view: View, entries: list[Entry], coached: int) -> list[Cell]:
    observations = _weekly(view, entries, Kind.OBSERVATION)
    talks = _weekly(view, entries, Kind.TALK)
    return [Cell(coached), Cell(observations), Cell(talks), Cell(view.minutes(_coaching(entries)))]


def _coaching(entries: list[Entry]) -> list[Entry]:
    return [e for e in entries if e.session.kind in (Kind.OBSERVATION, Kind.TALK)]


def _weekly(view: View, entries: list[Entry], kind: Kind) -> str:
    found = [entry for entry in entries if entry.session.kind is kind]
    return f"{float(view.times_a_week(found)):g}"


def _share(view: View, person: PersonId, entries: list[Entry]) -> Cell:
    rule = next((rule for rule in view.rules(LeaderShare) if rule.person == person), None)
    week = rule.of_minutes if rule else round(WORK_WEEK * view.school.person[person].fte)
    minutes = view.minutes(_coaching(entries))
    percent = f"{round(100 * minutes / week)} %"
    if rule is None:
        return Cell(percent)
    return marked(
        say("{percent}, promised {percent2} %", percent=percent, percent2=rule.percent),
        kept=minutes >= rule.needed,
    )


def _uncoached(view: View) -> Iterator[PersonId]:
    coached = {link.coachee for link in view.school.coaching}
    coaching = {link.coach for link in view.school.coaching}
    for person in view.school.people:
        teaches = any(e.session.kind in TEACHING for e in view.timetable.of_person(person.id))
        if teaches and person.id not in coached | coaching:
            yield person.id
