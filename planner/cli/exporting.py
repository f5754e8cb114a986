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
from planner.services.handout.site_wish import SiteWish, Students

STUDENTS = {"none": Students.LEFT_OUT, "numbers": Students.NUMBERS, "names": Students.NAMES}

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
    if form == "html":
        return partial(wiring.export_pages, wish=SiteWish(students=STUDENTS[options["students"]]))
    return wiring.export_workbook if form == "xlsx" else wiring.export_csv


def _calendars(options: Mapping[str, Any]) -> CalendarWish:
    return CalendarWish(
        whose=tuple(map(Whose, options["whose"])) or tuple(Whose),
        first=_date(options["first"]),
        last=_date(options["last"]),
        time_zone=options["time_zone"] or "",
    )


def _date(at: datetime | None) -> date | None:
    return at.date() if at is not None else None
