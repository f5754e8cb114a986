"""What the three Franchise schools have in common, read off their schedules."""

from __future__ import annotations

from collections import defaultdict

from planner.check.timetable import Entry, Timetable
from planner.domain.activity import Kind

STARTS = {491: "P1", 536: "P2", 581: "P3", 626: "P4", 671: "P5", 716: "P6", 761: "P7", 806: "P8"}
"""The minute since midnight at which each period begins."""
GRADES = ("1", "2", "3", "4", "5")


def monday(timetable: Timetable) -> list[Entry]:
    """Return what takes place on Monday; classes are alike on all days."""
    return [entry for entry in timetable.entries if entry.span.day == "Mon"]


def specials_periods(timetable: Timetable) -> dict[str, set[str]]:
    """Return the periods in which each grade has specials."""
    school = timetable.school
    periods: dict[str, set[str]] = defaultdict(set)
    for entry in monday(timetable):
        course = school.course.get(entry.session.course) if entry.session.course else None
        if course is not None and course.department == "Specials":
            for group in entry.session.groups:
                periods[school.group[group].grade].add(STARTS[entry.span.start])
    return dict(periods)


def stations(timetable: Timetable, unit: str) -> dict[str, list[str]]:
    """Return the station of each group of a unit, ``ela``, ``math`` or ``lab``, slot by slot."""
    found: dict[str, list[str]] = defaultdict(list)
    for entry in monday(timetable):
        name = str(entry.session.activity)
        if name.startswith(f"{unit}-") and entry.session.kind in (Kind.STATION, Kind.ONLINE):
            assert entry.span.minutes == 90
            found[str(entry.session.groups[0])].append(name.rpartition("-")[2])
    return dict(found)


def assert_latin_square(timetable: Timetable, unit: str) -> None:
    """Hold that each group visits each station, and each station one group at a time."""
    table = stations(timetable, unit)
    assert len(table) == 3
    for line in (*table.values(), *zip(*table.values(), strict=True)):
        assert sorted(line) == ["ela", "lab", "math"]
