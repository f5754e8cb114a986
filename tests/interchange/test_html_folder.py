"""Pages for a browser: whole, linked, accessible, escaped, and without students unless wanted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from planner import wiring
from planner.domain.calendar import CalendarDate, DateKind
from planner.domain.calendar_edits import take_year
from planner.domain.ids import RoleId
from planner.domain.people import Family, Role
from planner.domain.project import Project
from planner.interchange import html_folder
from planner.services.handout.edition import Edition
from planner.services.handout.numbered import with_numbers
from planner.services.handout.students import Students
from planner.services.handout.telling import Stopped
from tests.scheduled import the_certificate, the_project
from tests.seating import a_high_school, sitting

VOID = frozenset({"meta", "link", "br"})
ODD = '<script>alert("x")</script> & Söhne'


class Page(HTMLParser):
    """Reads a page and keeps what the tests ask for; fails at an element that is not closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.seen if name == tag]

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.words).split())


def pages(project: Project, folder: Path, students: Students) -> dict[str, Page]:
    """Write the pages and read them, by their place in the folder."""
    wiring.export_pages(project, the_certificate(project), folder, students)
    return {
        path.relative_to(folder).as_posix(): Page(path.read_text("utf-8"))
        for path in folder.rglob("*.html")
    }


def odd_names(project: Project) -> Project:
    """Return the project with a person called as nobody is."""
    first, *others = project.school.people
    return replace(
        project,
        school=replace(project.school, people=(replace(first, name=ODD), *others)),
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("pages")


@pytest.fixture(scope="module")
def site(folder: Path) -> dict[str, Page]:
    return pages(odd_names(the_project()), folder, Students.LEFT_OUT)


def test_there_is_a_page_for_each_person_team_group_and_room(site: dict[str, Page]) -> None:
    assert {"index.html", "overview.html", "certificate.html"} <= set(site)
    assert {"people/ames.html", "people/boyd.html", "people/lead.html"} <= set(site)
    assert {"teams/blue.html", "rooms/101.html", "groups/7a.html"} <= set(site)
    assert not [place for place in site if place.startswith("students")]


def test_every_link_leads_somewhere_in_the_folder(site: dict[str, Page], folder: Path) -> None:
    for place, page in site.items():
        for one in (*page.all("a"), *page.all("link")):
            target = one["href"].partition("#")[0]
            assert not target or ((folder / place).parent / target).resolve().is_file(), one


def test_every_page_is_reached_from_the_contents(site: dict[str, Page]) -> None:
    mains = (site["index.html"], site["overview.html"])
    reached = {one["href"] for page in mains for one in page.all("a")}
    assert set(site) <= reached


def test_a_school_that_states_its_year_has_a_page_of_it(tmp_path: Path) -> None:
    labor_day = CalendarDate(first=date(2026, 9, 7), kind=DateKind.NO_SCHOOL, name="Labor Day")
    project = take_year(
        the_project(),
        first_day=date(2026, 8, 17),
        last_day=date(2027, 5, 28),
        calendar=(labor_day,),
    )
    page = pages(project, tmp_path, Students.LEFT_OUT)["school-year.html"]
    assert "September 7, 2026 Labor Day (no school)" in page.text
    assert "Mon 40 Tue 41" in page.text


def test_a_principal_who_leads_has_an_overview(tmp_path: Path) -> None:
    project = the_project()
    people = tuple(
        replace(one, role=RoleId("principal")) if one.id == "lead" else one
        for one in project.school.people
    )
    role = Role(id=RoleId("principal"), name="Principal", family=Family.LEADER)
    school = replace(project.school, people=people, roles=(*project.school.roles, role))
    found = pages(replace(project, school=school), tmp_path, Students.LEFT_OUT)
    assert "overviews/lead.html" in {one["href"] for one in found["overview.html"].all("a")}
    assert "Ames" in found["overviews/lead.html"].text


def test_no_page_needs_a_script_or_anything_from_elsewhere(
    site: dict[str, Page], folder: Path
) -> None:
    for page in site.values():
        assert not page.all("script")
        assert all("://" not in one["href"] for one in (*page.all("a"), *page.all("link")))
    assert "url(" not in (folder / "style.css").read_text("utf-8")


def test_what_a_school_has_written_shows_as_it_stands(site: dict[str, Page]) -> None:
    assert any(ODD in page.text for page in site.values())
    assert "&amp;" not in site["index.html"].text


def test_every_head_of_a_table_says_what_it_is_the_head_of(site: dict[str, Page]) -> None:
    for place, page in site.items():
        assert all(one.get("scope") in ("col", "row") for one in page.all("th")), place
        assert len(page.all("table")) == len(page.all("caption"))
        assert len(page.all("h1")) == len(page.all("main")) == 1
        assert page.all("html") == [{"lang": "en"}]


def test_a_week_shows_what_takes_place_when_and_where(site: dict[str, Page]) -> None:
    text = site["people/boyd.html"].text
    assert "Monday" in text
    assert "Room 102" in text
    assert "8:00–8:50" in text


def test_a_grid_has_as_many_cells_in_each_row_as_there_are_days(site: dict[str, Page]) -> None:
    for place in ("people/ames.html", "groups/7a.html", "teams/blue.html"):
        cells = [
            int(one.get("rowspan", "1"))
            for tag, one in site[place].seen
            if tag == "td" or (tag == "th" and one.get("scope") == "row")
        ]
        rows = len([tag for tag, _ in site[place].seen if tag == "tr"]) - 1
        assert sum(cells) - 1 == rows * 6, place


def test_the_certificate_and_the_overview_tell_how_many_promises_are_kept(
    site: dict[str, Page],
) -> None:
    for place in ("index.html", "overview.html", "certificate.html"):
        assert "promises are kept." in site[place].text


@pytest.fixture(scope="module")
def high_school() -> Project:
    project = sitting(a_high_school())
    students = tuple(replace(one, name=f"Zz{one.id} Quick") for one in project.school.students)
    return replace(project, school=replace(project.school, students=students))


def every_word(site: dict[str, Page]) -> str:
    return "\n".join(page.text for page in site.values())


@pytest.mark.parametrize("students", [Students.LEFT_OUT, Students.NUMBERS])
def test_no_student_is_named_unless_it_is_wanted(
    high_school: Project, tmp_path: Path, students: Students
) -> None:
    found = pages(high_school, tmp_path, students)
    assert "Quick" not in every_word(found)
    mine = [place for place in found if place.startswith("students/")]
    assert len(mine) == (len(high_school.school.students) if students is Students.NUMBERS else 0)


def test_students_are_named_where_it_is_wanted(high_school: Project, tmp_path: Path) -> None:
    found = pages(high_school, tmp_path, Students.NAMES)
    assert "Quick" in found["index.html"].text


def test_a_project_with_numbers_is_the_same_but_for_its_students(high_school: Project) -> None:
    numbered = with_numbers(high_school)
    ids = {one.id for one in high_school.school.students}
    assert not ids & {one.id for one in numbered.school.students}
    assert not ids & {one.student for one in numbered.school.requests}
    assert not ids & {student for one in numbered.schedule.rosters for student in one.students}
    before, after = the_certificate(high_school), the_certificate(numbered)
    assert [one.holds for one in before.judgements] == [one.holds for one in after.judgements]


@pytest.mark.parametrize("told", [3, -3])
def test_nothing_is_written_when_it_is_stopped(tmp_path: Path, told: int) -> None:
    """Neither while pages are made nor while their files are written (the last few calls)."""
    calls: list[int] = []

    def count(done: int, of_all: int) -> None:
        calls.append(done)

    def stop(done: int, of_all: int) -> None:
        calls.append(done)
        if len(calls) == last:
            raise Stopped

    project = the_project()
    edition = Edition(
        project=project, certificate=the_certificate(project), written_on=date(2026, 11, 27)
    )
    html_folder.write(edition, tmp_path / "whole", count)
    last = told % len(calls)
    calls.clear()
    with pytest.raises(Stopped):
        html_folder.write(edition, tmp_path / "out", stop)
    assert not (tmp_path / "out").exists()


def test_pages_of_students_go_when_they_are_left_out_later(
    high_school: Project, tmp_path: Path
) -> None:
    pages(high_school, tmp_path, Students.NAMES)
    own = tmp_path / "students" / "club.html"
    own.write_text("<html>of the school itself</html>", "utf-8")
    pages(high_school, tmp_path, Students.LEFT_OUT)
    assert list((tmp_path / "students").iterdir()) == [own]
    texts = [path.read_text("utf-8") for path in tmp_path.rglob("*.html")]
    assert not [text for text in texts if "Quick" in text]
