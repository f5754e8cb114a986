"""Whose timetable is shown."""

from __future__ import annotations

from enum import StrEnum


class TimetableView(StrEnum):
    """What the rows of the timetable are; of one person or student the rows are blocks."""

    PEOPLE = "people"
    TEAMS = "teams"
    GROUPS = "groups"
    ROOMS = "rooms"
    PERSON = "person"
    STUDENT = "student"

    @property
    def single(self) -> bool:
        """Whether it is the week of one person or student, a sheet with a column for each day."""
        return self in (TimetableView.PERSON, TimetableView.STUDENT)


MANY = tuple(view for view in TimetableView if not view.single)
"""The views with a row for each of many."""
