"""What writes a schedule, by the format that a command line asks for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any

from planner import wiring
from planner.check.report import Certificate
from planner.domain.language import say as spoken
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.handout.calendars import CalendarWish, Whose
from planner.services.handout.students import Students

STUDENTS = {"none": Students.LEFT_OUT, "numbers": Students.NUMBERS, "names": Students.NAMES}

USUAL = {"html": "none", "xlsx": "names", "csv": "names"}
"""How students appear if nobody says: pages are for everybody, the others for the office."""

WRITERS: Mapping[str, Callable[..., None]] = {
    "html": wiring.export_pages,
    "xlsx": wiring.export_workbook,
    "csv": wiring.export_csv,
}

Write = Callable[[Project, Certificate, Path], None]


def writer(form: str, target: Path, options: Mapping[str, Any]) -> Write:
    """Return what writes in a format; raises ``UserError`` if the target does not suit it."""
    if form == "xlsx" and target.suffix.casefold() != ".xlsx":
        raise UserError(
            spoken(
                "{target} does not end in .xlsx. Name a workbook, or add --format csv "
                "for a folder.",
                target=target,
            )
        )
    if form == "ical":
        return partial(wiring.export_calendars, wish=_calendars(options))
    students = STUDENTS[options["students"] or USUAL[form]]
    return partial(WRITERS[form], students=students)


def _calendars(options: Mapping[str, Any]) -> CalendarWish:
    return CalendarWish(
        whose=tuple(map(Whose, options["whose"])) or tuple(Whose),
        first=_date(options["first"]),
        last=_date(options["last"]),
        time_zone=options["time_zone"] or "",
    )


def _date(at: datetime | None) -> date | None:
    return at.date() if at is not None else None
