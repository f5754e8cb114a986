"""Files of course requests as texts, for a school with a few courses."""

from __future__ import annotations

import csv
import io

from planner.domain.school import School
from planner.services.request_import import importing
from planner.services.request_import.importing import Proposal
from planner.services.request_import.mapping import ColumnMapping
from planner.services.request_import.reading import Found
from planner.services.request_import.table import RequestFile, RequestSheet
from tests.builders import a_course, a_school, a_student


class Memory:
    """Remembers mappings as long as the test."""

    def __init__(self, *kept: ColumnMapping) -> None:
        self.kept = list(kept)

    def recall(self, headings: tuple[str, ...]) -> ColumnMapping | None:
        return next((one for one in self.kept if one.headings == headings), None)

    def keep(self, mapping: ColumnMapping) -> None:
        self.kept.append(mapping)


def a_high_school(**tables: object) -> School:
    """Return a school with five courses and one student, Ada Park in grade 9."""
    values = {
        "courses": [
            a_course("ENG9", name="English 9", grades=("9",)),
            a_course("ALG1", name="Algebra 1", grades=("9", "10")),
            a_course("0412", name="Art"),
            a_course("BAND", name="Jazz Band"),
            a_course("CER", name="Ceramics"),
        ],
        "students": [a_student("1001", name="Ada Park", grade="9", attributes=("sped",))],
        **tables,
    }
    return a_school(**values)


def a_sheet(text: str, name: str = "") -> RequestSheet:
    """Return a sheet of comma-separated lines, the first of them row 1."""
    records = csv.reader(io.StringIO(text.strip("\n")))
    return RequestSheet(name=name, rows=tuple(enumerate(map(tuple, records), start=1)))


def proposed(text: str, school: School | None = None, *, memory: Memory | None = None) -> Proposal:
    """Return what the columns of a text are proposed to mean."""
    file = RequestFile(name="requests.csv", sheets=(a_sheet(text),))
    return importing.proposal(file, school or a_high_school(), memory or Memory())


def looked_at(text: str, school: School | None = None) -> Found:
    """Return what a text holds, its columns as proposed."""
    here = school or a_high_school()
    found = proposed(text, here)
    return importing.look(found.table, found.mapping, here)


def told(found: Found) -> list[str]:
    """Return every finding as a line."""
    return [f"{finding.severity}: {finding}" for finding in found.findings]


def asked(found: Found) -> list[tuple[object, ...]]:
    """Return each request as student, course, priority, rank and what it stands in for."""
    return [(r.student, r.course, r.priority.value, r.rank, r.instead_of) for r in found.requests]
