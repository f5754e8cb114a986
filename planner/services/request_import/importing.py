"""Take over a file of course requests: look first, then take it whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from planner.domain.edits import take_requests
from planner.domain.language import mark, say
from planner.domain.project import Project
from planner.domain.school import School
from planner.domain.words import many
from planner.errors import UserError
from planner.services.findings import told
from planner.services.request_import.lookup import Lookup
from planner.services.request_import.mapping import ColumnMapping, MappingMemory
from planner.services.request_import.proposing import propose, understood
from planner.services.request_import.reading import Found, read
from planner.services.request_import.table import RequestFile, RequestTable, table_of

STEP = mark("Import course requests")
"""What the step is called in the history."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A file's table and what its columns most likely mean.

    ``remembered`` says that the mapping was confirmed for an earlier file with these headings.
    """

    table: RequestTable
    mapping: ColumnMapping
    remembered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an import changes, in numbers of students, requests and seats.

    Attributes:
        students: students in the file.
        new_students: those whom the school does not have yet.
        changed_students: those with another name or grade than before.
        new, changed, removed, kept: requests of the file's students; changed ones have another
            priority, rank or course to stand in for.
        seats_lost: seats in the present schedule that nobody asks for any more.

    """

    students: int
    new_students: int
    changed_students: int
    new: int
    changed: int
    removed: int
    kept: int
    seats_lost: int

    @property
    def sentences(self) -> tuple[str, ...]:
        """The numbers as a person reads them."""
        known = (
            say("{new_students:,} of them new", new_students=self.new_students)
            if self.new_students
            else say("all known")
        )
        asked = say(
            "{told} new, {changed:,} changed", told=many(self.new, "request"), changed=self.changed
        )
        lines = [
            f"{many(self.students, 'student')}, {known}.",
            say(
                "{asked}, {removed:,} removed, {kept:,} as before.",
                asked=asked,
                removed=self.removed,
                kept=self.kept,
            ),
        ]
        if self.changed_students:
            lines.append(
                say("Another name or grade: {told}.", told=many(self.changed_students, "student"))
            )
        if self.seats_lost:
            lines.append(
                say(
                    "Seats that are given up, since nobody asks for them now: {seats_lost:,}.",
                    seats_lost=self.seats_lost,
                )
            )
        return tuple(lines)


def proposal(file: RequestFile, school: School, memory: MappingMemory) -> Proposal:
    """Return what a file's columns mean: as last confirmed for these headings, or as they read."""
    lookup = Lookup(school)
    table = table_of(file, partial(understood, lookup=lookup))
    known = memory.recall(table.headings)
    if known is not None:
        return Proposal(table=table, mapping=known, remembered=True)
    return Proposal(table=table, mapping=propose(table, lookup))


def look(table: RequestTable, mapping: ColumnMapping, school: School) -> Found:
    """Return what would be taken, with every finding; nothing is taken yet."""
    return read(table, mapping, school)


def taken(project: Project, found: Found) -> Project:
    """Return the project with a file's students and requests.

    Raises ``UserError`` if the file has faults, which would leave some of it out.
    """
    if found.errors:
        raise UserError(
            "\n".join((say("No request was taken from the file."), *told(found.errors)))
        )
    return take_requests(project, found.students, found.requests)


def effect(project: Project, found: Found) -> Effect:
    """Return what an import without errors would change."""
    school = project.school
    known = school.asked.student
    named = {student.id for student in found.students}
    before = {(r.student, r.course): r for r in school.requests if r.student in named}
    after = {(r.student, r.course): r for r in found.requests}
    same = sum(before.get(key) == request for key, request in after.items())
    return Effect(
        students=len(named),
        new_students=len(named - known.keys()),
        changed_students=sum(
            student.id in known and known[student.id] != student for student in found.students
        ),
        new=len(after.keys() - before.keys()),
        changed=len(after.keys() & before.keys()) - same,
        removed=len(before.keys() - after.keys()),
        kept=same,
        seats_lost=_seats(project) - _seats(taken(project, found)),
    )


def _seats(project: Project) -> int:
    return sum(len(roster.students) for roster in project.schedule.rosters)
