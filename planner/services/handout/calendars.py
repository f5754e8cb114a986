"""Calendars of people, teams and rooms: the schedule put on the dates of a school year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import partial

from planner.check.timetable import Entry
from planner.domain.activity import COLLABORATION
from planner.domain.calendar import DateKind, date_text
from planner.domain.ids import SessionId
from planner.domain.language import say, say_marked
from planner.domain.school_year import SchoolDate, SchoolYear
from planner.domain.week import WEEKDAYS
from planner.services.handout import portraits
from planner.services.handout.edition import Edition
from planner.services.handout.kinds import LOOKS
from planner.services.handout.series import Meeting, Series, series_of
from planner.services.handout.wording import Wording


class Whose(StrEnum):
    """Whose calendars may be asked for."""

    PEOPLE = "people"
    TEAMS = "teams"
    ROOMS = "rooms"
    SCHOOL = "school"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarWish:
    """Which calendars somebody wants, and what stands in where the school does not say."""

    whose: tuple[Whose, ...] = tuple(Whose)
    first: date | None = None
    last: date | None = None
    time_zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What takes place at the times of one series; ``key`` is the same in every calendar."""

    key: str
    title: str
    place: str
    note: str
    series: Series


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeDays:
    """Something that is true of whole dates in a row: a holiday, a day of the cycle."""

    key: str
    first: date
    last: date
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedCalendar:
    """A calendar to be read by a calendar program; ``whose`` and ``id`` say whose it is."""

    whose: Whose
    id: str
    name: str
    events: tuple[Event, ...] = ()
    whole_days: tuple[WholeDays, ...] = ()


Make = Callable[[], DatedCalendar]


def calendars(edition: Edition, year: SchoolYear, whose: Iterable[Whose]) -> tuple[Make, ...]:
    """Return what makes each calendar that is asked for, so that one may stop between them."""
    school, chosen = edition.school, frozenset(whose)
    plain = Wording(edition=edition, rooms=False)
    makers: list[Make] = []
    if Whose.SCHOOL in chosen:
        makers.append(partial(of_school, edition, year))
    for one in school.people if Whose.PEOPLE in chosen else ():
        words = Wording(edition=edition, person=one.id, rooms=False)
        portrait = partial(portraits.of_person, edition, one.id)
        makers.append(partial(_of, edition, year, (Whose.PEOPLE, one.id), portrait, words))
    for team in school.teams if Whose.TEAMS in chosen else ():
        portrait = partial(portraits.of_team, edition, team)
        makers.append(partial(_of, edition, year, (Whose.TEAMS, team.id), portrait, plain))
    for room in school.rooms if Whose.ROOMS in chosen else ():
        portrait = partial(portraits.of_room, edition, room)
        makers.append(partial(_of, edition, year, (Whose.ROOMS, room.id), portrait, plain))
    return tuple(makers)


def _of(
    edition: Edition,
    year: SchoolYear,
    of: tuple[Whose, str],
    portrait: Callable[[], portraits.Portrait],
    wording: Wording,
) -> DatedCalendar:
    found = portrait()
    events = tuple(_events(edition, year, found.week.entries, wording))
    whose, identifier = of
    return DatedCalendar(whose=whose, id=identifier, name=found.name or identifier, events=events)


def _events(
    edition: Edition, year: SchoolYear, entries: Sequence[Entry], wording: Wording
) -> Iterator[Event]:
    """Yield the events of entries; those of a session that read alike are told together."""
    alike: dict[tuple[SessionId, str, str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        texts = (_title(wording, entry), edition.room_name(entry), _note(wording, entry))
        alike[entry.session.id, *texts].append(entry)
    told: dict[SessionId, int] = defaultdict(int)
    for (session, title, place, note), days in alike.items():
        part = told[session]
        told[session] += 1
        for series in series_of(_meetings(year, days)):
            key = f"{session}/{part}/{series.key}" if part else f"{session}/{series.key}"
            yield Event(key=key, title=title, place=place, note=note, series=series)


def _meetings(year: SchoolYear, entries: Iterable[Entry]) -> Iterator[Meeting]:
    for entry in entries:
        for when in year.of_day.get(entry.span.day, ()):
            span = year.time_on(when, entry.span)
            if span is not None:
                yield Meeting(when.date, span.start, span.end)


def _title(wording: Wording, entry: Entry) -> str:
    title = wording.title(entry)
    return title[:1].upper() + title[1:]


def _note(wording: Wording, entry: Entry) -> str:
    """Return the kind, unless it is a plain class, the others and, for team time, who comes."""
    look = LOOKS[entry.session.kind]
    lines = [say_marked(look.word).capitalize()] if look.code else []
    lines.append(wording.detail(entry))
    if entry.session.kind in COLLABORATION and entry.session.team is not None:
        lines.append(wording.edition.people(entry.placement.people))
    return "\n".join(line for line in lines if line)


def of_school(edition: Edition, year: SchoolYear) -> DatedCalendar:
    """Return the calendar of the school itself: holidays, special dates, and days of the cycle."""
    return DatedCalendar(
        whose=Whose.SCHOOL,
        id="school",
        name=edition.school.name,
        whole_days=(*_special(year), *_cycle_days(year)),
    )


def special_dates(year: SchoolYear) -> Iterator[tuple[str, str]]:
    """Yield when it is and what it is, for each date or dates that are not as usual."""
    for one in sorted(_special(year), key=lambda whole: whole.first):
        when = date_text(one.first)
        if one.last > one.first:
            when = say("{first} to {last}", first=when, last=date_text(one.last))
        yield when, one.title


def _special(year: SchoolYear) -> Iterator[WholeDays]:
    """Yield the first and the last day, and dates that are not as usual, neighbors together."""
    yield _whole("first", year.dates[0], say("First day of school"))
    yield _whole("last", year.dates[-1], say("Last day of school"))
    run: list[SchoolDate] = []
    for one in year.dates:
        if run and (one.name, one.kind, one.bell) != (run[-1].name, run[-1].kind, run[-1].bell):
            yield from _run(run)
            run = []
        run.append(one)
    yield from _run(run)


def _run(run: Sequence[SchoolDate]) -> Iterator[WholeDays]:
    first, last = run[0], run[-1]
    usual = first.kind is not DateKind.STAFF_ONLY and not first.bell
    if usual and not first.name:
        return
    title = first.name or _word(first)
    if first.name and first.kind is DateKind.NO_SCHOOL:
        title = say("{name} (no school)", name=first.name)
    elif first.name and first.kind is DateKind.STAFF_ONLY:
        title = say("{name} (staff only)", name=first.name)
    key = f"special-{first.date.isoformat()}"
    yield WholeDays(key=key, first=first.date, last=last.date, title=title)


def _word(one: SchoolDate) -> str:
    if one.kind is DateKind.STAFF_ONLY:
        return say("Staff only")
    return say("Bell schedule {bell}", bell=one.bell)


def _cycle_days(year: SchoolYear) -> Iterator[WholeDays]:
    """Yield the day of the cycle of each date that the weekday alone does not tell."""
    for one in year.dates:
        if one.day is not None and one.day != WEEKDAYS[one.date.weekday()]:
            yield _whole("day", one, str(one.day))


def _whole(key: str, one: SchoolDate, title: str) -> WholeDays:
    key = key if key in {"first", "last"} else f"{key}-{one.date.isoformat()}"
    return WholeDays(key=key, first=one.date, last=one.date, title=title)


def lost_times(edition: Edition, year: SchoolYear) -> Iterator[str]:
    """Yield a sentence for each date whose other bell schedule leaves no room for something."""
    by_day: dict[str, list[Entry]] = defaultdict(list)
    for entry in edition.timetable.entries:
        by_day[entry.span.day].append(entry)
    for one in year.dates:
        if one.bell is None or one.day is None:
            continue
        lost = [e for e in by_day[one.day] if year.time_on(one, e.span) is None]
        if lost:
            yield say(
                "On {date} the bell schedule {bell} has no time for {number} of {all} sessions.",
                date=date_text(one.date),
                bell=one.bell,
                number=len(lost),
                all=len(by_day[one.day]),
            )
