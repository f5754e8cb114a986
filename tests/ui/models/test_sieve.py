"""What a search and filters leave."""

import pytest

from planner.domain.activity import Kind
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.models.grid import Grid, build_grid
from planner.ui.models.sheet import build_sheet
from planner.ui.models.sieve import Found, Sieve, Wanted
from planner.ui.models.timetable_view import TimetableView
from tests.seating import a_high_school, sitting
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def sift(wanted: Wanted, project: Project | None = None, grid: Grid | None = None) -> Found:
    project = project or odd_project()
    return Sieve(project).sift(grid or build_grid(project, TimetableView.PEOPLE), wanted)


def names(found: Found) -> list[str]:
    people = build_grid(odd_project(), TimetableView.PEOPLE).rows
    return [people[row].id for row in sorted(found.rows)]


def test_a_row_stays_for_its_name_and_shows_all_of_its_cards() -> None:
    found = sift(Wanted().saying("diaz"))

    assert "diaz" in names(found)
    assert {SessionId("art"), SessionId("dra"), SessionId("jazz")} <= found.cards


def test_a_row_stays_for_a_card() -> None:
    found = sift(Wanted().saying("history"))

    assert names(found) == ["kim"]
    assert found.cards == {SessionId("hist")}


def test_all_words_have_to_match() -> None:
    assert sift(Wanted().saying("art gym")).cards == {SessionId("art")}
    assert not sift(Wanted().saying("art lab")).rows


def test_filters_of_one_kind_add_up_and_kinds_narrow_each_other() -> None:
    both = sift(Wanted(departments=frozenset({"Art", "Jazz"})))
    none = sift(Wanted(departments=frozenset({"Art"}), kinds=frozenset({Kind.DUTY})))

    assert both.cards == {SessionId("art"), SessionId("jazz")}
    assert (none.cards, none.rows) == (frozenset(), frozenset())


def test_a_name_alone_is_not_enough_while_filters_are_set() -> None:
    found = sift(Wanted(kinds=frozenset({Kind.DUTY})).saying("diaz"))

    assert found.rows == frozenset()


def test_grades_are_those_of_groups_and_of_seated_students() -> None:
    seven = sift(Wanted(grades=frozenset({"7"})), busy_project()).cards
    project = sitting(a_high_school(), ana="algebra-1")

    assert seven
    assert Sieve(busy_project()).grades == ("6", "7", "8")
    assert Sieve(project).departments


def test_the_blocks_of_a_week_all_stay() -> None:
    sheet = build_sheet(odd_project(), TimetableView.PERSON, "kim")
    found = sift(Wanted().saying("biology"), grid=sheet)

    assert len(found.rows) == len(sheet.rows)
    assert found.text(TimetableView.PERSON) == "1 card"


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (Found(rows=frozenset({1}), cards=frozenset()), "1 person"),
        (Found(rows=frozenset({1, 2}), cards=frozenset({SessionId("a")})), "1 card, 2 people"),
        (Found(rows=frozenset(), cards=frozenset()), "Nothing found"),
    ],
)
def test_what_is_found_is_counted(found: Found, text: str) -> None:
    assert found.text(TimetableView.PEOPLE) == text


def test_what_is_filtered_is_said() -> None:
    wanted = Wanted(
        departments=frozenset({"Art"}), grades=frozenset({"10", "9"}), kinds=frozenset({Kind.CLASS})
    )

    assert wanted.filters == ("Art", "Grade 9", "Grade 10", "Class")
    assert wanted.filtered
    assert not Wanted().anything
