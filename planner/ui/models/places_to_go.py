"""Everybody and everything with a timetable of their own, to be found by typing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from planner.domain.school import School
from planner.ui.models.rows import Row, row_of_student, rows_of
from planner.ui.models.timetable_view import TimetableView

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """Somebody or something to go to, and the view that shows it."""

    view: TimetableView
    row: Row

    @property
    def kind(self) -> str:
        """What it is, in a word."""
        return {
            TimetableView.PERSON: translate("GoTo", "Person"),
            TimetableView.STUDENT: translate("GoTo", "Student"),
            TimetableView.TEAMS: translate("GoTo", "Team"),
            TimetableView.GROUPS: translate("GoTo", "Group"),
            TimetableView.ROOMS: translate("GoTo", "Room"),
        }[self.view]

    @property
    def text(self) -> str:
        """The name, what it is, and what tells it from others."""
        return " · ".join(part for part in (self.row.title, self.kind, self.row.note) if part)


def destinations(school: School) -> tuple[Destination, ...]:
    """Return all destinations of a school: people, teams, groups, rooms, and then students."""
    return tuple(_all(school))


def _all(school: School) -> Iterator[Destination]:
    for row in rows_of(school, TimetableView.PEOPLE):
        yield Destination(view=TimetableView.PERSON, row=row)
    for view in (TimetableView.TEAMS, TimetableView.GROUPS, TimetableView.ROOMS):
        for row in rows_of(school, view):
            yield Destination(view=view, row=row)
    for student in school.students:
        yield Destination(view=TimetableView.STUDENT, row=row_of_student(school, student.id))


def matching(all_of_them: Iterable[Destination], text: str) -> tuple[Destination, ...]:
    """Return those that match all words; names with a word that begins so come first."""
    wanted = tuple(text.casefold().split())
    found = [one for one in all_of_them if one.row.matches(wanted)]
    return tuple(sorted(found, key=lambda one: _distance(one, text.casefold().strip())))


def _distance(one: Destination, text: str) -> int:
    """Return how far a text is from the name: the beginning of a word, a part of it, elsewhere."""
    name = one.row.title.casefold()
    if any(name[start:].startswith(text) for start in _word_starts(name)):
        return 0
    return 1 if text in name else 2


def _word_starts(name: str) -> Iterator[int]:
    yield 0
    yield from (n + 1 for n, letter in enumerate(name) if letter in " -,.(")
