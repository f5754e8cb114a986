"""Whose timetable is shown."""

from __future__ import annotations

from enum import StrEnum


class TimetableView(StrEnum):
    """What the rows of the timetable are."""

    PEOPLE = "people"
    TEAMS = "teams"
    GROUPS = "groups"
    ROOMS = "rooms"
