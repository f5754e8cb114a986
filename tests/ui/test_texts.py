import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from planner.domain.activity import Kind
from planner.domain.clock import clock_range
from planner.domain.ids import DayId
from planner.domain.people import Family, TeamKind
from planner.ui import texts
from tests.builders import a_week, at

UI = Path(texts.__file__).parent
TRANSLATING = ("tr", "translate", "QT_TRANSLATE_NOOP")


def calls(file: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            painter = name == "translate" and not isinstance(node.args[0], ast.Constant)
            if name in TRANSLATING and not painter:
                yield node


@pytest.mark.parametrize("file", sorted(UI.rglob("*.py")), ids=lambda file: file.name)
def test_texts_are_translated_before_they_are_filled_in(file: Path) -> None:
    """A formatted text is extracted for translation but never found again."""
    for call in calls(file):
        for text in call.args[:2]:
            assert not isinstance(text, (ast.JoinedStr, ast.BinOp)), f"line {text.lineno}"
            if isinstance(text, ast.Call):
                assert getattr(text.func, "id", "") == "str", f"line {text.lineno}"


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_has_a_name_and_a_code(qapp: QApplication, kind: Kind) -> None:
    assert texts.kind_name(kind)
    assert 2 <= len(texts.kind_code(kind)) <= 4


def test_no_two_kinds_share_a_code(qapp: QApplication) -> None:
    assert len({texts.kind_code(kind) for kind in Kind}) == len(Kind)


def test_families_and_teams_have_headings(qapp: QApplication) -> None:
    assert all(texts.family_name(family) for family in Family)
    assert all(texts.team_kind_name(kind) for kind in TeamKind)


def test_a_purpose_has_a_name_and_a_schools_own_word_stands(qapp: QApplication) -> None:
    assert texts.purpose_name("data") == "Data meeting"
    assert texts.purpose_name("check-in") == "Check-in"
    assert texts.purpose_short("check-in") == ""


def test_days_are_written_out_where_they_are_weekdays(qapp: QApplication) -> None:
    assert texts.day_name(a_week("Mon Tue"), DayId("Tue")) == "Tuesday"
    assert texts.day_name(a_week("FriA FriB"), DayId("FriB")) == "FriB"
    assert texts.day_name(a_week("A1 A2"), DayId("A1")) == "A1"


def test_times_are_written_and_read_aloud(qapp: QApplication) -> None:
    assert clock_range(605, 680) == "10:05–11:20"
    assert texts.spoken_time(a_week(), at("Mon 10:05-11:20")) == "Monday, 10:05 to 11:20"
