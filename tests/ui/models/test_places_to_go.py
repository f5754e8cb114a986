"""Finding anybody and anything by a part of the name."""

import pytest

from planner.ui.models.places_to_go import destinations, matching
from planner.ui.models.timetable_view import TimetableView
from tests.seating import a_high_school
from tests.ui.odd_school import odd_school

pytestmark = pytest.mark.usefixtures("qapp")


def found(text: str) -> list[str]:
    return [one.row.title for one in matching(destinations(odd_school()), text)]


def test_everybody_is_there_before_anything_is_typed() -> None:
    kinds = [one.kind for one in destinations(odd_school())]

    assert kinds == ["Person"] * 3 + ["Team"] + ["Group"] * 4 + ["Room"] * 4
    assert len(found("")) == len(kinds)


def test_a_word_that_begins_so_comes_before_one_that_holds_it() -> None:
    assert found("gy") == ["Gym"]
    assert found("m")[0] == "Ms Okoye"
    assert found("ath")[:2] == ["Grade 7 math", "Big math room"]


def test_case_and_order_of_words_do_not_matter() -> None:
    assert found("KIM ms")[0] == "Ms Kim"
    assert found("kim mr x") == []


def test_students_are_found_too() -> None:
    students = [d for d in destinations(a_high_school().school) if d.view is TimetableView.STUDENT]

    assert [one.row.title for one in matching(students, "ana")] == ["Ana"]
    assert "Student" in students[0].text
