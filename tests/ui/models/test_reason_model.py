from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from planner.check.argument import Argument
from planner.ui.models.certificate_model import Role, State
from planner.ui.models.reason_model import ReasonModel, reasons_of_clash, reasons_of_counting
from tests.ui.fake_solver import an_explanation


def test_it_is_a_well_behaved_model(qtmodeltester: ModelTester) -> None:
    model = ReasonModel()
    model.show(reasons_of_clash(an_explanation().clash))

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_a_demand_says_whether_it_can_be_eased() -> None:
    model = ReasonModel()
    model.show(reasons_of_clash(an_explanation().clash))
    rows = [model.index(row, 0) for row in range(model.rowCount())]

    assert [row.data(Role.NOTE) for row in rows] == [
        "promised",
        "in the timetable",
        "holds in every school",
    ]
    assert rows[2].data(Role.STATE) == State.PLAIN
    assert rows[0].data(Qt.ItemDataRole.AccessibleTextRole) == "Blue plans together twice. promised"


def test_proofs_stand_before_warnings() -> None:
    warning = Argument(sentence="Tight.", proves=False, rule="x")
    proof = Argument(sentence="Too much.", proves=True, rule="x")

    listed = reasons_of_counting([warning, proof])

    assert [reason.text for reason in listed] == ["Too much.", "Tight."]
