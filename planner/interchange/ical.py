"""Calendars as iCalendar files (.ics), which every calendar program reads.

A file that is read again changes the events of the one before: the id of an event follows from
the school, its year and the session, and not from when it takes place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from planner import __version__
from planner.domain.calendar import date_text
from planner.domain.language import say
from planner.domain.school_year import SchoolYear
from planner.interchange.time_zones import time_zone
from planner.interchange.whole_file import write_all
from planner.services.handout import calendars
from planner.services.handout.calendars import DatedCalendar, Whose
from planner.services.handout.edition import Edition
from planner.services.handout.file_names import FileNames
from planner.services.handout.series import Series
from planner.services.handout.telling import Tell, silent

DAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)
"""Versions of an event are counted in minutes from here."""

SUFFIX = ".ics"


@dataclass(frozen=True, kw_only=True)
class Issue:
    """What all files of one export share.

    Attributes:
        zone: the time zone in which the clock times are meant, such as ``America/Chicago``.
        stamp: when the files are written, in UTC.

    """

    school: str
    year: SchoolYear
    zone: str
    stamp: datetime

    def uid(self, *parts: str) -> str:
        """Return an id that is the same whenever the same event of this year is written."""
        words = ("common-time", self.school, str(self.year.first.year), *parts)
        return f"{uuid5(NAMESPACE_URL, '|'.join(words))}@common-time"

    @property
    def version(self) -> int:
        """The number by which a program tells a newer event from an older one."""
        return max(0, int((self.stamp - EPOCH) / timedelta(minutes=1)))


def write(
    edition: Edition,
    issue: Issue,
    whose: Iterable[Whose],
    folder: Path,
    tell: Tell = silent,
) -> int:
    """Write a file for each calendar into a folder, which is made; return how many there are.

    Either all are written or none. Raises :class:`planner.errors.FileProblem`, and whatever
    ``tell`` raises to stop.
    """
    makers = calendars.calendars(edition, issue.year, whose)
    texts: dict[Path, bytes] = {}
    names: dict[Path, FileNames] = defaultdict(FileNames)
    for done, make in enumerate(makers):
        tell(done, len(makers))
        made = make()
        place = folder / _folder_of(made.whose)
        texts[place / names[place].of(made.name, SUFFIX)] = text_of(made, issue)
    texts[folder / f"{say('Read me')}.txt"] = _read_me(issue).encode()
    write_all(texts, partial(tell, len(makers), len(makers)))
    return len(makers)


def _folder_of(whose: Whose) -> str:
    names = {
        Whose.PEOPLE: say("People"),
        Whose.TEAMS: say("Teams"),
        Whose.ROOMS: say("Rooms"),
    }
    return names.get(whose, "")


def text_of(made: DatedCalendar, issue: Issue) -> bytes:
    """Return one calendar as the content of its file."""
    book = Calendar()
    book.add("prodid", f"-//Common Time//{__version__}//EN")
    book.add("version", "2.0")
    book.add("calscale", "GREGORIAN")
    book.add("method", "PUBLISH")
    title = made.name if made.whose is Whose.SCHOOL else f"{made.name}, {issue.school}"
    book.add("x-wr-calname", title)
    book.add("x-wr-timezone", issue.zone)
    if made.events:
        book.add_component(time_zone(issue.zone, issue.year.first, issue.year.last))
    for event in _events(made, issue):
        book.add_component(event)
    return bytes(book.to_ical())


def _events(made: DatedCalendar, issue: Issue) -> Iterator[Event]:
    for one in made.events:
        event = _event(issue, issue.uid(made.whose, made.id, one.key), one.title)
        if one.place:
            event.add("location", one.place)
        if one.note:
            event.add("description", one.note)
        _add_times(event, one.series, ZoneInfo(issue.zone))
        yield event
    for whole in made.whole_days:
        event = _event(issue, issue.uid(made.whose, made.id, whole.key), whole.title)
        event.add("dtstart", whole.first)
        event.add("dtend", whole.last + timedelta(days=1))
        event.add("transp", "TRANSPARENT")
        yield event


def _event(issue: Issue, uid: str, title: str) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", issue.stamp)
    event.add("last-modified", issue.stamp)
    event.add("sequence", issue.version)
    event.add("summary", title)
    return event


def _add_times(event: Event, series: Series, zone: ZoneInfo) -> None:
    first = series.first
    event.add("dtstart", _at(first.day, first.start, zone))
    event.add("dtend", _at(first.day, first.end, zone))
    if not series.weekdays:
        return
    rule: dict[str, object] = {"freq": "weekly"}
    if series.weeks > 1:
        rule["interval"] = series.weeks
    rule["until"] = _at(series.last, first.start, zone).astimezone(UTC)
    rule["byday"] = [DAY_CODES[day] for day in series.weekdays]
    event.add("rrule", rule)
    if series.without:
        event.add("exdate", [_at(day, first.start, zone) for day in series.without])


def _at(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """Return a moment by the clock on the wall, whatever the season."""
    return datetime.combine(day, time(), zone) + timedelta(minutes=minutes)


def _read_me(issue: Issue) -> str:
    return "\n".join(
        (
            issue.school,
            say(
                "Calendars from {first} to {last}, in the time zone {zone}.",
                first=date_text(issue.year.first),
                last=date_text(issue.year.last),
                zone=issue.zone,
            ),
            "",
            say("Open a file with your calendar program, or import it there:"),
            say("Google Calendar: Settings, Import & export, choose the file, Import."),
            say("Outlook: Add calendar, Upload from file."),
            say("Apple Calendar: File, Import."),
            say("A newer file of the same year, imported into the same calendar, changes events."),
            *issue.year.doubts,
            "",
        )
    )
