"""The certificate as a tree."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from planner.check.report import Breach, Certificate, Judgement, Verdict
from planner.domain.rules.few_gaps import FewGaps
from planner.ui.models.certificate_model import CertificateModel, Role, State, summary
from tests.ui.samples import a_certificate, a_small_project

NO_PARENT = QModelIndex()


def a_model(broken: str = "") -> CertificateModel:
    project = a_small_project()
    model = CertificateModel()
    model.show(project, a_certificate(project, broken=broken))
    return model


def rows(model: QAbstractItemModel, parent: QModelIndex = NO_PARENT) -> Iterator[QModelIndex]:
    for row in range(model.rowCount(parent)):
        yield model.index(row, 0, parent)


def named(model: QAbstractItemModel, text: str, parent: QModelIndex = NO_PARENT) -> QModelIndex:
    return next(index for index in rows(model, parent) if text in index.data())


@pytest.mark.parametrize("broken", ["", "common-planning", "few-gaps"])
def test_it_is_a_sound_tree(qtmodeltester: ModelTester, broken: str) -> None:
    model = a_model(broken)

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own

    assert model.rowCount() > 5


def test_it_is_empty_without_a_certificate(qtmodeltester: ModelTester) -> None:
    model = a_model()
    model.clear()

    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt's own

    assert model.rowCount() == 0


def test_a_kind_says_how_many_are_kept(qtmodeltester: ModelTester) -> None:
    model = a_model()

    kind = named(model, "Team time together")

    assert kind.data(Role.NOTE) == "1 of 1"
    assert kind.data(Role.STATE) == State.KEPT
    assert kind.data(Role.IS_GROUP)


def test_a_kept_promise_says_what_is_to_spare_and_when_it_is_kept() -> None:
    model = a_model()
    promise = model.index(0, 0, named(model, "Team time together"))

    assert promise.data().startswith("Blue plans together twice a week")
    assert promise.data(Role.NOTE) == "1 meeting to spare"
    assert promise.data(Role.SESSIONS) == {"planning:blue#1", "planning:blue#2"}
    assert [index.data() for index in rows(model, promise)] == ["Mon 9:00–9:50", "Thu 9:00–9:50"]
    assert model.index(0, 0, promise).data(Role.SESSIONS) == {"planning:blue#1"}


def test_a_broken_promise_says_how_and_shows_the_cards_that_break_it() -> None:
    model = a_model(broken="common-planning")
    kind = named(model, "Team time together")
    promise = model.index(0, 0, kind)
    breach = model.index(0, 0, promise)

    assert kind.data(Role.STATE) == State.BROKEN
    assert promise.data(Role.NOTE) == "broken by 2 meetings"
    assert promise.data(Role.SESSIONS) == {"planning:blue#2"}
    assert breach.data() == "Blue lacks 1 of 2 meetings."
    assert breach.data(Role.NOTE) == "Tue 10:00–10:50"


def test_preferences_come_last_and_say_what_they_cost() -> None:
    model = a_model(broken="few-gaps")
    *_, last = rows(model)
    preference = model.index(0, 0, last)

    assert last.data() == "Few gaps"
    assert last.data(Role.NOTE) == "preference, costs 10"
    assert preference.data(Role.NOTE) == "2 empty blocks, costs 10"
    assert preference.data(Role.STATE) == State.COSTS


def test_a_screen_reader_hears_whether_it_is_kept() -> None:
    model = a_model(broken="common-planning")
    promise = model.index(0, 0, named(model, "Team time together"))
    spoken = promise.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken.startswith("Broken. Blue plans together")
    assert spoken.endswith("broken by 2 meetings")


def test_the_tip_names_the_source() -> None:
    model = a_model()
    promise = model.index(0, 0, named(model, "Team time together"))

    assert "Source: the union contract" in promise.data(Qt.ItemDataRole.ToolTipRole)


def test_broken_promises_come_before_kept_ones_of_their_kind() -> None:
    project = a_small_project()
    kept = FewGaps(person=project.school.people[0].id)
    broken = FewGaps(person=project.school.people[1].id)
    verdicts = {kept: Verdict(), broken: Verdict(breaches=(Breach(sentence="A gap."),))}
    model = CertificateModel()
    model.show(
        project,
        Certificate(
            judgements=tuple(
                Judgement(rule=rule, sentence=rule.sentence(project.school), verdict=verdict)
                for rule, verdict in verdicts.items()
            )
        ),
    )

    states = [index.data(Role.STATE) for index in rows(model, model.index(0, 0))]

    assert states == [State.BROKEN, State.KEPT]


def test_the_summary_counts_promises_only() -> None:
    project = a_small_project()
    promises = sum(rule.promised for rule in project.rules)

    assert summary(a_certificate(project)) == f"{promises} of {promises} promises kept"
    broken = a_certificate(project, broken="common-planning")
    assert summary(broken) == f"{promises - 1} of {promises} promises kept"
