"""What one workbook is made from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import DayId, SessionId
from planner.domain.language import mark, say, say_marked
from planner.services.handout.students import Students
from planner.services.reports import (
    class_rosters,
    doubtful_requests,
    student_schedules,
    unfilled_requests,
)
from planner.services.reports.kinds import reports_of
from planner.services.reports.report import Report
from planner.services.reports.view import View

MONTHS = (
    *(
        mark("January"),
        mark("February"),
        mark("March"),
        mark("April"),
        mark("May"),
        mark("June"),
        mark("July"),
    ),
    *(mark("August"), mark("September"), mark("October"), mark("November"), mark("December")),
)
"""In the language of the rest, whatever the machine is set to."""

ABOUT_STUDENTS = frozenset(
    one.CODE for one in (class_rosters, doubtful_requests, student_schedules, unfilled_requests)
)
"""Reports with rows about single students; where students are left out, so are these."""


def date_text(day: date) -> str:
    """Return a date as people in the United States write it: November 22, 2026."""
    return say(
        "{month} {day}, {year}",
        month=say_marked(MONTHS[day.month - 1]),
        day=day.day,
        year=day.year,
    )


@dataclass(frozen=True, kw_only=True)
class Edition(View):
    """A project's active schedule, the judgement on it, and the date of writing.

    ``students_shown`` says how students appear; where that is not by name they are numbers in the
    project already.
    """

    written_on: date
    students_shown: Students = Students.NAMES

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """Every report that the schedule has something for and that has a sheet.

        Without those about single students where students are left out.
        """
        unwanted = ABOUT_STUDENTS if self.students_shown is Students.LEFT_OUT else frozenset()
        return tuple(reports_of(self, on_paper=True, without=unwanted))

    @property
    def date_text(self) -> str:
        """The date as people in the United States write it."""
        return date_text(self.written_on)

    @property
    def running_title(self) -> str:
        """School, scenario and date, for the top of every sheet."""
        return f"{self.school.name}: {self.project.scenario.name}, {self.date_text}"

    @cached_property
    def observers(self) -> dict[tuple[SessionId, DayId], list[Entry]]:
        """Observations and peer visits by the session and day that they attend."""
        table: dict[tuple[SessionId, DayId], list[Entry]] = {}
        for entry in self.timetable.entries:
            if entry.session.kind in (Kind.OBSERVATION, Kind.VISIT) and entry.placement.observed:
                key = (entry.placement.observed, entry.span.day)
                table.setdefault(key, []).append(entry)
        return table
