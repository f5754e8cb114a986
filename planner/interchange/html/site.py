"""Which pages there are, each made when it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from planner.domain.calendar import date_text
from planner.domain.ids import PersonId
from planner.domain.language import say
from planner.domain.school_year import school_year
from planner.interchange.html import tables
from planner.interchange.html.frame import INDEX, Page, heading
from planner.interchange.html.tags import Html, link, names, tag, text
from planner.interchange.html.week import week
from planner.services.handout import portraits
from planner.services.handout.calendars import special_dates
from planner.services.handout.choices import WHOLE, choices
from planner.services.handout.edition import Edition
from planner.services.handout.file_names import FileNames
from planner.services.handout.judgements import summary
from planner.services.handout.overview import Overview, overview_of
from planner.services.handout.portraits import Portrait
from planner.services.handout.students import Students
from planner.services.handout.wishes import Handout
from planner.services.reports.report import Report

OVERVIEW, CERTIFICATE, YEAR = "overview.html", "certificate.html", "school-year.html"
SUFFIX = ".html"

Make = Callable[[], Page]


@dataclass(frozen=True, kw_only=True)
class Line:
    """A page in a list: its place, its name, and a few words more."""

    place: str
    name: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Chapter:
    """Pages of one kind: a heading, their lines, and what makes them."""

    title: str
    lines: tuple[Line, ...]
    makers: tuple[Make, ...] = field(repr=False)


class Site:
    """All pages of one schedule."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition
        self._leaders, self._of_leaders = self._overviews()
        self.chapters = tuple(chapter for chapter in self._chapters() if chapter.lines)

    @property
    def ways(self) -> tuple[tuple[str, str], ...]:
        """The main pages and their names."""
        return (
            (INDEX, say("Contents")),
            (OVERVIEW, say("Overview")),
            (CERTIFICATE, say("Certificate")),
            *(((YEAR, say("School year")),) if self._has_year else ()),
        )

    @property
    def _has_year(self) -> bool:
        school = self._edition.school
        return school.first_day is not None and school.last_day is not None

    @property
    def makers(self) -> tuple[Make, ...]:
        """What makes each page."""
        year = (self._school_year,) if self._has_year else ()
        mains = (self._index, self._overview, self._certificate, *year, *self._of_leaders)
        return (*mains, *(make for chapter in self.chapters for make in chapter.makers))

    def _overviews(self) -> tuple[tuple[Line, ...], tuple[Make, ...]]:
        """Return the overviews of principals who lead a team or coach."""
        files = FileNames()
        found = [one for one in choices(self._edition, Handout.OVERVIEW) if one.id != WHOLE]
        lines = tuple(
            Line(place=f"overviews/{files.of(one.id, SUFFIX, plain=True)}", name=one.name)
            for one in found
        )
        pairs = zip(lines, found, strict=True)
        return lines, tuple(partial(self._of_leader, line, one.id) for line, one in pairs)

    # Chapters ---------------------------------------------------------------------------------

    def _chapters(self) -> Iterator[Chapter]:
        edition, school = self._edition, self._edition.school
        yield _weeks(
            say("People"),
            "people",
            (
                (
                    one.id,
                    one.name,
                    edition.role(one.id),
                    partial(portraits.of_person, edition, one.id),
                )
                for one in school.people
            ),
        )
        yield _weeks(
            say("Teams"),
            "teams",
            (
                (one.id, one.name, "", partial(portraits.of_team, edition, one))
                for one in school.teams
            ),
        )
        yield _weeks(
            say("Groups"),
            "groups",
            (
                (one.id, one.name, _grade(one.grade), partial(portraits.of_group, edition, one))
                for one in portraits.groups_shown(edition)
            ),
        )
        yield _weeks(
            say("Rooms"),
            "rooms",
            (
                (one.id, one.name, one.kind, partial(portraits.of_room, edition, one))
                for one in school.rooms
            ),
        )
        if self._edition.students_shown is not Students.LEFT_OUT:
            yield _weeks(say("Students"), "students", self._of_students())
        yield _reports(edition.reports)

    def _of_students(self) -> Iterator[tuple[str, str, str, Callable[[], Portrait]]]:
        for one in self._edition.school.students:
            name = one.name or one.id
            make = partial(portraits.of_student, self._edition, one, name=name)
            yield one.id, name, _grade(one.grade), make

    # Main pages -------------------------------------------------------------------------------

    def _index(self) -> Page:
        edition = self._edition
        body = [
            heading(
                edition.school.name,
                f"{edition.project.scenario.name}, {edition.date_text}",
                summary(edition.certificate),
            )
        ]
        for chapter in self.chapters:
            items = (
                link(line.place, line.name)
                + (tag("span", text(f" {line.note}"), class_="quiet") if line.note else "")
                for line in chapter.lines
            )
            body.append(tag("h2", text(chapter.title)) + names(items))
        return Page(place=INDEX, title=edition.school.name, body="\n".join(body))

    def _overview(self) -> Page:
        body = [_of_overview(overview_of(self._edition), say("Overview"))]
        if self._leaders:
            title = tag("h2", text(say("The same for each leader")))
            body.append(title + names(link(line.place, line.name) for line in self._leaders))
        return Page(place=OVERVIEW, title=say("Overview"), body="\n".join(body))

    def _of_leader(self, line: Line, identifier: str) -> Page:
        person = self._edition.school.person[PersonId(identifier)]
        body = _of_overview(overview_of(self._edition, person), line.name)
        return Page(place=line.place, title=line.name, body=body)

    def _school_year(self) -> Page:
        """Return the dates that are not as usual, and how many there are of each day."""
        year = school_year(self._edition.school)
        first, last = date_text(year.first), date_text(year.last)
        told = say("From {first} to {last}.", first=first, last=last)
        rows = (
            tag("tr", (tag("th", text(when), scope="row"), tag("td", text(what))))
            for when, what in special_dates(year)
        )
        heads = (say("Date"), say("What it is"))
        counts = (
            tag("tr", (tag("th", text(day), scope="row"), tag("td", text(len(dates)))))
            for day, dates in year.of_day.items()
        )
        title = say("School year")
        dates = say("Days with classes")
        body = (
            heading(title, told, *year.doubts),
            tables.table(title, heads, rows),
            tag("h2", text(dates)),
            tables.table(dates, (say("Day of the cycle"), say("Dates")), counts),
        )
        return Page(place=YEAR, title=title, body="\n".join(body))

    def _certificate(self) -> Page:
        told = say(
            "A checker that shares no code with the search has judged each sentence on this "
            "schedule. Promised sentences must hold; preferred ones cost their weight for each "
            "time they do not."
        )
        body = heading(say("Certificate"), told) + tables.certificate(self._edition)
        return Page(place=CERTIFICATE, title=say("Certificate"), body=body)


def _grade(grade: str) -> str:
    return say("grade {grade}", grade=grade) if grade else ""


def _of_overview(found: Overview, title: str) -> Html:
    """Return a principal's overview: some lines, and tables under their titles."""
    body = [heading(title, *found.lines)]
    for one in found.tables:
        rows = (tag("tr", (tag("td", text(cell)) for cell in row)) for row in one.rows)
        body.append(tag("h2", text(one.title)))
        if one.note:
            body.append(tag("p", text(one.note)))
        if one.rows:
            body.append(tables.table(one.title, one.heads, rows))
    return "\n".join(body)


def _weeks(
    title: str, folder: str, found: Iterable[tuple[str, str, str, Callable[[], Portrait]]]
) -> Chapter:
    """Return a page with the week of each."""
    files = FileNames()
    lines: list[Line] = []
    makers: list[Make] = []
    for identifier, name, note, portrait in found:
        place = f"{folder}/{files.of(identifier, SUFFIX, plain=True)}"
        lines.append(Line(place=place, name=name or identifier, note=note.replace("_", " ")))
        makers.append(partial(_week, place, portrait))
    return Chapter(title=title, lines=tuple(lines), makers=tuple(makers))


def _week(place: str, portrait: Callable[[], Portrait]) -> Page:
    made = portrait()
    body = heading(made.name, made.about) + week(made)
    return Page(place=place, title=made.name, body=body)


def _reports(found: Sequence[Report]) -> Chapter:
    places = [f"reports/{one.code}{SUFFIX}" for one in found]
    return Chapter(
        title=say("Reports"),
        lines=tuple(
            Line(place=place, name=one.title, note=one.purpose)
            for place, one in zip(places, found, strict=True)
        ),
        makers=tuple(partial(_report, *both) for both in zip(places, found, strict=True)),
    )


def _report(place: str, found: Report) -> Page:
    body = heading(found.title, found.explanation) + tables.report(found)
    return Page(place=place, title=found.title, body=body)
