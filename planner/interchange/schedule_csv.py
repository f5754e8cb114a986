"""The schedule as CSV tables for other programs.

Ids are those of the tables the school came in. A field that a spreadsheet program would run as a
formula is written as :func:`planner.interchange.plain_text.for_csv` says.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from planner.check.report import Certificate
from planner.check.timetable import Entry, Timetable
from planner.domain.clock import written
from planner.domain.ids import ActivityId, GroupId, StudentId
from planner.domain.language import say
from planner.domain.project import Project
from planner.interchange.plain_text import for_csv
from planner.interchange.whole_file import made_folders, written_whole
from planner.services.handout.students import Students
from planner.services.seats.index import Seating
from planner.services.seats.standing import unfilled

HEADS: dict[str, tuple[str, ...]] = {
    "schedule": (
        "session",
        "activity",
        "kind",
        "name",
        "course",
        "day",
        "block",
        "start",
        "end",
        "room",
        "people",
        "groups",
        "observed",
        "pinned",
    ),
    "rosters": ("activity", "student"),
    "unfilled": ("student", "course", "priority", "reason"),
    "certificate": ("rule", "strength", "sentence", "holds", "slack", "witnesses"),
}
"""The tables and their columns; each becomes a file of that name."""

ABOUT_STUDENTS = frozenset({"rosters", "unfilled"})
"""Tables of single students; where students are left out, so are these."""

Line = Sequence[str]


def write(
    project: Project,
    certificate: Certificate,
    folder: Path,
    *,
    students: Students = Students.NAMES,
) -> None:
    """Write the active scenario's schedule into a folder, which is made if need be.

    ``students`` says how they appear; as numbers they are called so in the project already. A table
    that is left out gets no file, and an earlier file of that name is removed. Either all files are
    written or none. Raises :class:`planner.errors.FileProblem`.
    """
    timetable = Timetable(project=project, schedule=project.schedule)
    rosters = rosters_of(timetable)
    tables: dict[str, Iterable[Line]] = {
        "schedule": _schedule(timetable),
        "rosters": ((a, one) for a, seated in rosters.items() for one in seated),
        "unfilled": _unfilled(project),
        "certificate": _certificate(certificate),
    }
    left_out = ABOUT_STUDENTS if students is Students.LEFT_OUT else frozenset()
    written = [name for name in HEADS if name not in left_out]
    about = folder / f"{say('About the schedule tables')}.txt"
    targets = [about, *(folder / f"{name}.csv" for name in written)]
    outdated = [folder / f"{name}.csv" for name in left_out]
    with made_folders([folder]), written_whole(targets, outdated) as (told, *drafts):
        told.write_text(_about(project, students), "utf-8")
        for name, draft in zip(written, drafts, strict=True):
            with draft.open("w", encoding="utf-8", newline="") as file:
                lines = csv.writer(file, lineterminator="\n")
                lines.writerow(HEADS[name])
                lines.writerows([for_csv(field) for field in line] for line in tables[name])


def _about(project: Project, students: Students) -> str:
    told = (
        say("These tables tell other programs the schedule. Ids are those of the school’s tables."),
        students.told,
        say("They cannot be imported into Common Time: a schedule is built, not imported."),
    )
    title = f"{project.school.name}: {project.scenario.name}"
    return "\n".join((title, "", *filter(None, told), ""))


def _schedule(timetable: Timetable) -> Iterator[Line]:
    pinned = timetable.school.pinned
    for entry in timetable.entries:
        session, placement, span = entry.session, entry.placement, entry.span
        block = timetable.school.cycle.block_at(span)
        yield (
            session.id,
            session.activity or "",
            session.kind.value,
            session.name,
            session.course or "",
            span.day,
            block.id if block else "",
            written(span.start),
            written(span.end),
            placement.room or "",
            _people(entry),
            ";".join(session.groups),
            placement.observed or "",
            "yes" if session.id in pinned else "no",
        )


def _people(entry: Entry) -> str:
    return ";".join(f"{role}={person}" for role, person in entry.placement.staff)


def rosters_of(timetable: Timetable) -> dict[ActivityId, tuple[StudentId, ...]]:
    """Return, for each activity that is placed, who has a seat or attends with a group."""
    members: dict[GroupId, list[StudentId]] = {}
    for student, groups in timetable.school.asked.groups_of.items():
        for group in groups:
            members.setdefault(group, []).append(student)
    seated = timetable.schedule.roster
    rosters: dict[ActivityId, tuple[StudentId, ...]] = {}
    for placement in timetable.schedule.placements:
        session = timetable.sessions.get(placement.session)
        if session is None or session.activity is None or session.activity in rosters:
            continue
        found = (student for group in session.groups for student in members.get(group, ()))
        rosters[session.activity] = tuple(
            dict.fromkeys((*found, *seated.get(session.activity, ())))
        )
    return rosters


def _unfilled(project: Project) -> Iterator[Line]:
    """Yield each request without a seat; an alternate only if what it stands in for has none."""
    seating = Seating(project=project)
    for student in project.school.asked.of_student:
        for one in unfilled(seating, student):
            request = one.request
            yield (request.student, request.course, request.priority.value, one.reason)


def _certificate(certificate: Certificate) -> Iterator[Line]:
    for judgement in certificate.judgements:
        weight = judgement.rule.weight
        yield (
            judgement.rule.code,
            "promised" if weight is None else str(weight),
            judgement.sentence,
            "yes" if judgement.holds else "no",
            judgement.slack_text,
            ";".join(witness.span.written for witness in judgement.verdict.witnesses),
        )
