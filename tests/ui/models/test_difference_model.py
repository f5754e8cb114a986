"""Differences stand below their sort, with how many there are."""

from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from planner.services.comparing.comparison import compare
from planner.services.comparing.difference import Sort
from planner.ui.models.difference_model import DifferenceModel
from tests.builders import block
from tests.services.comparing.samples import a_pair_of_classes, moved

Role = Qt.ItemDataRole


def a_model() -> DifferenceModel:
    before = a_pair_of_classes()
    after = moved(before, "math", block(3), staff="ames", room="101")
    after = moved(moved(after, "art", block(4), staff="boyd"), "planning:blue#2")
    model = DifferenceModel()
    model.show(compare(before, after).differences)
    return model


def below(model: DifferenceModel, row: int, role: int = Role.DisplayRole) -> list[str]:
    branch = model.index(row, 0)
    return [str(model.index(n, 0, branch).data(role)) for n in range(model.rowCount(branch))]


def test_it_is_a_sound_tree(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(a_model())  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_each_sort_has_a_heading_with_its_number() -> None:
    model = a_model()

    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "Cards moved (2)",
        "Cards parked (1)",
        "Promises lost (1)",
        "Promises that changed (1)",
        "Preferences (1)",
    ]
    assert model.index(0, 0).data(Role.AccessibleTextRole) == "Cards moved: 2"
    assert model.difference(model.index(0, 0)) is None
    assert model.difference(QModelIndex()) is None


def test_cards_are_told_in_a_sentence_and_promises_by_what_became_of_them() -> None:
    model = a_model()

    assert below(model, 0) == [
        "Math moves from B1 on Mon to B3 on Mon.",
        "Art moves from B1 on Mon to B4 on Mon.",
    ]
    assert below(model, 2)[0].endswith("kept → broken by 1")
    assert "Blue lacks 1 of 2 meetings" in below(model, 2, Role.AccessibleTextRole)[0]


def test_a_difference_is_found_again_by_what_it_is_about() -> None:
    model = a_model()

    found = model.difference(model.find("Art", Sort.MOVED))

    assert found is not None
    assert found.shown == (("art",), ("art",))
    assert not model.find("Art", Sort.PARKED).isValid()
