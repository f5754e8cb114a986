"""Which pages there are, each made when it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial

from planner.check.seating import filling
from planner.domain.activity import Student
from planner.domain.language import say
from planner.interchange.html import tables
from planner.interchange.html.frame import INDEX, Page, heading
from planner.interchange.html.tags import Html, link, names, tag, text
from planner.interchange.html.week import week
from planner.services.handout import portraits
from planner.services.handout.edition import Edition
from planner.services.handout.file_names import FileNames
from planner.services.handout.judgements import summary
from planner.services.handout.portraits import Portrait
from planner.services.handout.site_wish import Students
from planner.services.handout.week_grid import Week
from planner.services.handout.wording import Wording
from planner.services.reports import (
    class_rosters,
    coaching,
    doubtful_requests,
    early_release,
    leaders,
    student_schedules,
    team_time,
    unfilled_requests,
)
from planner.services.reports.report import Report

OVERVIEW, CERTIFICATE = "overview.html", "certificate.html"
SUFFIX = ".html"

ABOUT_STUDENTS = frozenset(
    one.CODE for one in (class_rosters, doubtful_requests, student_schedules, unfilled_requests)
)
"""Reports that name students; without pages of students they are left out."""

IN_OVERVIEW = (team_time.CODE, early_release.CODE, leaders.CODE, coaching.CODE)

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

    def __init__(self, edition: Edition, students: Students) -> None:
        self._edition = edition
        self._students = students
        self.reports = tuple(
            report
            for report in edition.reports
            if students is not Students.LEFT_OUT or report.code not in ABOUT_STUDENTS
        )
        self.chapters = tuple(chapter for chapter in self._chapters() if chapter.lines)

    @property
    def ways(self) -> tuple[tuple[str, str], ...]:
        """The main pages and their names."""
        return (
            (INDEX, say("Contents")),
            (OVERVIEW, say("Overview")),
            (CERTIFICATE, say("Certificate")),
        )

    @property
    def makers(self) -> tuple[Make, ...]:
        """What makes each page."""
        mains = (self._index, self._overview, self._certificate)
        return (*mains, *(make for chapter in self.chapters for make in chapter.makers))

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
        if self._students is not Students.LEFT_OUT:
            yield _weeks(say("Students"), "students", self._of_students())
        yield _reports(self.reports)

    def _of_students(self) -> Iterator[tuple[str, str, str, Callable[[], Portrait]]]:
        for one in self._edition.school.students:
            name = one.name or one.id
            yield one.id, name, _grade(one.grade), partial(_student, self._edition, one)

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
        edition = self._edition
        told = [summary(edition.certificate)]
        if edition.school.asked.sections:
            told.append(f"{filling(edition.project)}.")
        body = [heading(say("Overview"), *told), _broken(edition)]
        by_code = {report.code: report for report in edition.reports}
        for code in IN_OVERVIEW:
            if code in by_code:
                found = by_code[code]
                body.append(tag("h2", text(found.title)) + tag("p", text(found.explanation)))
                body.append(tables.report(found, level=3))
        body.append(tag("h2", text(say("How many sentences of each rule hold"))))
        body.append(tables.counts(edition))
        return Page(place=OVERVIEW, title=say("Overview"), body="\n".join(body))

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


def _broken(edition: Edition) -> Html:
    """Return the promises that are not kept, if any."""
    items = [
        tag("li", tag("strong", text(f"{one.rule.title}: "), class_="broken") + text(one.sentence))
        for one in edition.certificate.broken
    ]
    title = tag("h2", text(say("Promises that are not kept")))
    return title + tag("ul", items) if items else ""


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


def _student(edition: Edition, student: Student) -> Portrait:
    groups = edition.school.asked.groups_of.get(student.id, frozenset())
    about = (_grade(student.grade), *(edition.group(group) for group in student.groups))
    return Portrait(
        name=student.name or student.id,
        about=" · ".join(part for part in about if part),
        week=Week(
            cycle=edition.school.cycle,
            entries=edition.timetable.of_student(student.id),
            groups=frozenset(groups),
            describe=Wording(edition=edition).card,
            describe_free=lambda _: "",
        ),
    )
