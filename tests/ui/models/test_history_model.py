"""The list of steps says in words what it shows in colors and fonts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, QLocale, Qt
from pytestqt.modeltest import ModelTester

from planner.services.past import Past, Step
from planner.ui.models.history_model import WHAT, WHEN, HistoryModel, Place, short_time
from planner.ui.theme import LIGHT

NOW = datetime.now(UTC)


def a_past() -> Past:
    """Return a past with a step made, one taken back and one set aside."""
    past = Past()
    for number, before, name in ((1, 0, "Pin Art"), (2, 1, "Move Math"), (3, 1, "Park Math")):
        past = past.gone(before).with_step(Step(id=number, before=before, name=name, at=NOW))
    return past.gone(1)


def a_model(past: Past) -> HistoryModel:
    model = HistoryModel(LIGHT)
    model.show(past)
    return model


def test_it_is_a_sound_model(qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(a_model(a_past()))  # type: ignore[no-untyped-call]  # pytest-qt's own


def test_each_state_tells_its_place() -> None:
    model = a_model(a_past())
    assert [(row.what, row.place) for row in model.rows] == [
        ("Beginning", Place.MADE),
        ("Pin Art", Place.PRESENT),
        ("Move Math (set aside)", Place.SET_ASIDE),
        ("Park Math (taken back)", Place.TAKEN_BACK),
    ]
    assert model.present.row() == 1
    spoken = model.data(model.present, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Pin Art, {short_time(NOW)}, present state"


def test_the_present_state_has_a_sign_and_bold_letters() -> None:
    model = a_model(a_past())
    bold = [model.data(model.index(row, WHAT), Qt.ItemDataRole.FontRole).bold() for row in range(4)]
    assert bold == [False, True, False, False]
    assert model.data(model.index(2, WHAT), Qt.ItemDataRole.FontRole).italic()


def test_without_steps_there_is_the_beginning() -> None:
    model = a_model(Past())
    assert [row.spoken for row in model.rows] == ["Beginning, present state"]
    assert model.data(model.index(0, WHEN)) == ""


def test_the_date_is_told_of_another_day() -> None:
    then = NOW - timedelta(days=40)
    month = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(then.timestamp())), "MMM")
    assert short_time(then).startswith(month)
    assert month not in short_time(NOW)
