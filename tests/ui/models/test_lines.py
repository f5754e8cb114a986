"""Small tables of lines."""

from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from planner.ui.models.lines import Line, LinesModel
from planner.ui.models.search_state import Mood
from planner.ui.theme import DARK

LINES = (
    Line(cells=("Art 1", "Free."), stands_for="art-1", mood=Mood.GOOD),
    Line(cells=("Art 2", "Full."), stands_for="art-2"),
)


def a_model() -> LinesModel:
    model = LinesModel(DARK)
    model.show(("Section", "Can it be taken?"), LINES)
    return model


def test_it_is_a_sound_table(qtmodeltester: ModelTester) -> None:
    model = a_model()

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_a_line_is_read_with_its_heads_and_has_a_sign_at_its_end() -> None:
    model = a_model()

    last = model.index(0, 1)
    assert last.data(Qt.ItemDataRole.AccessibleTextRole) == "Can it be taken?: Free."
    assert last.data(Qt.ItemDataRole.DecorationRole) is not None
    assert model.index(1, 1).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.index(0, 0).data(Qt.ItemDataRole.DecorationRole) is None


def test_a_line_hands_back_what_it_stands_for() -> None:
    model = a_model()

    assert model.line(model.index(1, 0)) == LINES[1]
    assert model.line(model.index(7, 0)) is None


def test_many_sentences_are_cut_on_screen_and_whole_in_the_tip() -> None:
    told = "\n".join(f"Reason {number}." for number in range(1, 13))
    model = a_model()
    model.show(("Why",), (Line(cells=(told,)),))
    cell = model.index(0, 0)

    assert cell.data().split("\n")[-2:] == ["Reason 4.", "… and 8 more"]
    assert cell.data(Qt.ItemDataRole.ToolTipRole) == told
    assert "Reason 12." in cell.data(Qt.ItemDataRole.AccessibleTextRole)
