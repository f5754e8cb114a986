"""Calendar files, read back with the library and with the rules of recurrence of another one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it has no types
from icalendar import Calendar, Timezone

from planner.domain.calendar import CalendarDate, DateKind
from planner.domain.ids import BellId, DayId, SessionId
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.school_year import SchoolYear, school_year
from planner.domain.week import Bell
from planner.errors import FileProblem, UserError
from planner.interchange import ical
from planner.interchange.time_zones import time_zone
from planner.services.handout.calendars import Whose, lost_times
from planner.services.handout.edition import Edition
from planner.services.handout.telling import Stopped
from tests.scheduled import the_certificate, the_project

FIRST, LAST = date(2026, 8, 17), date(2027, 5, 28)
ZONE = "America/New_York"
LABOR_DAY, EARLY = date(2026, 9, 7), date(2026, 9, 14)


def a_calendar() -> tuple[CalendarDate, ...]:
    return (
        CalendarDate(first=LABOR_DAY, kind=DateKind.NO_SCHOOL, name="Labor Day"),
        CalendarDate(
            first=date(2026, 12, 21),
            through=date(2027, 1, 1),
            kind=DateKind.NO_SCHOOL,
            name="Winter break",
        ),
        CalendarDate(first=date(2026, 9, 12), kind=DateKind.SCHOOL, day=DayId("Mon")),
        CalendarDate(first=EARLY, kind=DateKind.SCHOOL, bell=BellId("early")),
    )


def with_year(project: Project) -> Project:
    """Return the project with a year in which a bell leaves only the first block, cut short."""
    cycle = project.school.cycle
    block = cycle.bells[0].blocks[0]
    early = Bell(id=BellId("early"), blocks=(replace(block, end=block.end - 20),))
    school = replace(
        project.school,
        cycle=replace(cycle, bells=(*cycle.bells, early)),
        first_day=FIRST,
        last_day=LAST,
        calendar=a_calendar(),
    )
    return replace(project, school=school)


def issue(project: Project, minutes: int = 0) -> ical.Issue:
    stamp = datetime(2026, 8, 1, 12, tzinfo=UTC) + timedelta(minutes=minutes)
    name = project.school.name
    return ical.Issue(school=name, year=school_year(project.school), zone=ZONE, stamp=stamp)


def edition(project: Project) -> Edition:
    return Edition(project=project, certificate=the_certificate(project), written_on=FIRST)


def written(project: Project, folder: Path, minutes: int = 0) -> dict[str, Calendar]:
    """Write all calendars and read them with the library, by their place in the folder."""
    ical.write(edition(project), issue(project, minutes=minutes), tuple(Whose), folder)
    return {
        path.relative_to(folder).as_posix(): Calendar.from_ical(path.read_bytes())
        for path in folder.rglob("*.ics")
    }


def starts(event: Any) -> Iterator[datetime]:
    """Yield when an event begins, by its rule as dateutil understands it."""
    start = event.decoded("dtstart")
    if "rrule" not in event:
        yield start
        return
    rule = event["rrule"].to_ical().decode()
    without = event.get("exdate", [])
    left_out = {
        one.dt for some in (without if isinstance(without, list) else [without]) for one in some.dts
    }
    yield from (at for at in rrulestr(rule, dtstart=start) if at not in left_out)


def of(calendar: Calendar, title: str) -> list[datetime]:
    """Return every moment at which something of this title begins."""
    events = (one for one in calendar.walk("VEVENT") if str(one["summary"]) == title)
    return sorted(at for event in events for at in starts(event))


@pytest.fixture(scope="module")
def project() -> Project:
    return with_year(the_project())


@pytest.fixture(scope="module")
def files(project: Project, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Calendar]:
    return written(project, tmp_path_factory.mktemp("calendars"))


def test_everybody_has_a_file_and_the_library_reads_each(files: dict[str, Calendar]) -> None:
    assert set(files) == {
        "Blue Gold Middle School.ics",
        *(f"People/{name}.ics" for name in ("Ames", "Boyd", "Lead")),
        "Teams/Blue.ics",
        *(f"Rooms/Room {room}.ics" for room in ("101", "102")),
    }
    for calendar in files.values():
        assert not calendar.errors
        assert all(not one.errors for one in calendar.walk())


def test_a_class_is_at_the_same_clock_time_in_summer_and_in_winter(
    files: dict[str, Calendar],
) -> None:
    moments = of(files["People/Ames.ics"], "Math")
    assert {(one.hour, one.minute) for one in moments} == {(8, 0)}
    by_date = {one.date(): one for one in moments}
    october, november = by_date[date(2026, 10, 30)], by_date[date(2026, 11, 2)]
    assert october.astimezone(UTC).hour == 12
    assert november.astimezone(UTC).hour == 13
    assert by_date[date(2027, 3, 12)].utcoffset() == timedelta(hours=-5)
    assert by_date[date(2027, 3, 15)].utcoffset() == timedelta(hours=-4)


def test_it_takes_place_on_each_school_day_and_on_no_other(
    project: Project, files: dict[str, Calendar]
) -> None:
    year = school_year(project.school)
    wanted = [one.date for one in year.dates if one.day is not None]
    assert [one.date() for one in of(files["People/Ames.ics"], "Math")] == wanted
    assert LABOR_DAY not in wanted
    assert date(2026, 9, 12) in wanted


def test_on_a_date_with_another_bell_it_keeps_to_that_bell(
    project: Project, files: dict[str, Calendar]
) -> None:
    (event,) = [
        one
        for one in files["People/Ames.ics"].walk("VEVENT")
        if "rrule" not in one and one.decoded("dtstart").date() == EARLY
    ]
    usual = project.school.cycle.bells[0].blocks[0]
    length = event.decoded("dtend") - event.decoded("dtstart")
    assert length == timedelta(minutes=usual.minutes - 20)
    (lost,) = lost_times(edition(project), school_year(project.school))
    assert "On September 14, 2026 the bell schedule early has no time for" in lost


def test_an_event_tells_where_and_with_whom(files: dict[str, Calendar]) -> None:
    math = next(e for e in files["People/Ames.ics"].walk("VEVENT") if e["summary"] == "Math")
    assert str(math["location"]) == "Room 101"
    assert "7A" in str(math["description"])
    meeting = files["Teams/Blue.ics"].walk("VEVENT")[0]
    assert "Ames" in str(meeting["description"])
    assert "Team meeting" in str(meeting["description"]) or "Data" in str(meeting["description"])


def test_no_student_is_named(files: dict[str, Calendar]) -> None:
    text = b"".join(calendar.to_ical() for calendar in files.values()).decode()
    assert "s1" not in text.replace("\r\n ", "").split()


def test_the_school_has_whole_days_that_leave_people_free(files: dict[str, Calendar]) -> None:
    (school,) = [calendar for name, calendar in files.items() if "/" not in name]
    told = {str(one["summary"]): one for one in school.walk("VEVENT")}
    assert {"First day of school", "Last day of school"} <= set(told)
    winter = told["Winter break (no school)"]
    assert winter.decoded("dtstart") == date(2026, 12, 21)
    assert winter.decoded("dtend") == date(2027, 1, 2)
    assert winter["transp"] == "TRANSPARENT"
    assert told["Bell schedule early"].decoded("dtstart") == EARLY
    assert told["Mon"].decoded("dtstart") == date(2026, 9, 12)


def uids(files: dict[str, Calendar]) -> dict[str, int]:
    return {
        str(one["uid"]): int(one.decoded("sequence"))
        for calendar in files.values()
        for one in calendar.walk("VEVENT")
    }


def moved(project: Project) -> Project:
    """Return the project with a class moved to another block."""
    placement = project.schedule.by_session[SessionId("math")]
    block = project.school.cycle.bells[0].blocks[-1]
    times = tuple(block.on(span.day) for span in placement.times)
    schedule = project.schedule.with_placement(
        Placement(session=placement.session, times=times, staff=placement.staff)
    )
    return project.with_schedule(schedule)


def test_a_file_that_is_read_again_changes_its_events(
    project: Project, files: dict[str, Calendar], tmp_path: Path
) -> None:
    before, after = uids(files), uids(written(project, tmp_path, minutes=5))
    assert set(before) == set(after)
    assert all(after[uid] > before[uid] for uid in before)


def test_a_class_that_moves_keeps_the_id_of_its_event(
    project: Project, files: dict[str, Calendar], tmp_path: Path
) -> None:
    before = {
        str(e["uid"]) for e in files["People/Ames.ics"].walk("VEVENT") if e["summary"] == "Math"
    }
    later = written(moved(project), tmp_path)["People/Ames.ics"]
    math = [e for e in later.walk("VEVENT") if e["summary"] == "Math"]
    assert {str(e["uid"]) for e in math} & before
    assert len({str(e["uid"]) for e in math}) == len(math)


def test_ids_are_unique_over_all_calendars(files: dict[str, Calendar]) -> None:
    events = sum(len(calendar.walk("VEVENT")) for calendar in files.values())
    assert len(uids(files)) == events


@pytest.mark.parametrize("zone", [ZONE, "America/Denver", "America/Phoenix", "Pacific/Honolulu"])
def test_the_zone_in_the_file_agrees_with_the_data_of_the_system(zone: str) -> None:
    text = time_zone(zone, FIRST, LAST).to_ical()
    read = Timezone.from_ical(text)
    assert isinstance(read, Timezone)
    own, system = read.to_tz(lookup_tzid=False), ZoneInfo(zone)
    day = datetime(2026, 8, 17, 8)  # noqa: DTZ001 - the zone follows
    while day.date() <= LAST:
        assert day.replace(tzinfo=own).utcoffset() == day.replace(tzinfo=system).utcoffset(), day
        day += timedelta(days=1)


def test_a_change_of_the_clocks_is_dated_by_the_clock_before_it() -> None:
    text = time_zone(ZONE, FIRST, LAST).to_ical().decode()
    assert "DTSTART:20261101T020000\r\n" in text
    assert "DTSTART:20270314T020000\r\n" in text


@pytest.mark.parametrize("most", [1, 10_000])
def test_nothing_is_written_when_it_is_stopped(project: Project, tmp_path: Path, most: int) -> None:
    """Neither early on nor when all is made and files are being written."""

    def stop(done: int, of_all: int) -> None:
        if done == min(most, of_all):
            raise Stopped

    folder = tmp_path / "out"
    with pytest.raises(Stopped):
        ical.write(edition(project), issue(project), tuple(Whose), folder, stop)
    assert not folder.exists()


def test_a_place_that_is_no_folder_is_told(project: Project, tmp_path: Path) -> None:
    file = tmp_path / "taken"
    file.write_text("x")
    with pytest.raises(FileProblem, match="cannot be used as a folder"):
        ical.write(edition(project), issue(project), (Whose.SCHOOL,), file)


def test_a_school_without_a_year_says_what_is_missing() -> None:
    with pytest.raises(UserError, match="when its year begins and ends"):
        school_year(the_project().school)


def test_a_year_of_its_own_is_told_in_a_text_beside_the_files(
    project: Project, tmp_path: Path
) -> None:
    ical.write(edition(project), issue(project), (Whose.SCHOOL,), tmp_path)
    text = (tmp_path / "Read me.txt").read_text("utf-8")
    assert "from August 17, 2026 to May 28, 2027, in the time zone America/New_York" in text


def test_the_year_may_be_given(tmp_path: Path) -> None:
    project = the_project()
    year: SchoolYear = school_year(project.school, first=FIRST, last=date(2026, 8, 21))
    stamp = datetime(2026, 8, 1, tzinfo=UTC)
    given = ical.Issue(school="Tern", year=year, zone=ZONE, stamp=stamp)
    ical.write(edition(project), given, (Whose.PEOPLE,), tmp_path)
    calendar = Calendar.from_ical((tmp_path / "People" / "Ames.ics").read_bytes())
    assert [one.date().day for one in of(calendar, "Math")] == [17, 18, 19, 20, 21]
