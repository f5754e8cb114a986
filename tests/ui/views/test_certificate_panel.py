"""The certificate on screen."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.models.certificate_model import Role
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.certificate_panel import CertificatePanel
from tests.ui.samples import a_certificate, a_small_project

PROJECT = a_small_project()


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[CertificatePanel]:
    made = CertificatePanel(LIGHT)
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    yield made
    assert not made.delegate.guard.failed


def texts(panel: CertificatePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def group(panel: CertificatePanel, title: str) -> QModelIndex:
    indexes = (panel.filter.index(row, 0) for row in range(panel.filter.rowCount()))
    return next(index for index in indexes if index.data() == title)


def test_it_says_what_to_do_while_there_is_none(panel: CertificatePanel) -> None:
    assert any("Build a schedule" in text for text in texts(panel))
    assert panel.summary == ""


def test_it_counts_promises_and_what_preferences_cost(panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT, broken="few-gaps"))

    promises = sum(rule.promised for rule in PROJECT.rules)
    assert panel.summary == f"{promises} of {promises} promises kept"
    assert "0 of 1 preferences fully met; the rest costs 10" in texts(panel)


def test_a_chosen_promise_tells_its_cards(qtbot: QtBot, panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT))
    kind = group(panel, "Team time together")
    panel.tree.expand(kind)
    promise = panel.filter.index(0, 0, kind)

    with qtbot.waitSignal(panel.sessions_chosen) as chosen:
        panel.tree.scrollTo(promise)
        spot = panel.tree.visualRect(promise).center()
        QTest.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    assert chosen.args == [frozenset({"planning:blue#1", "planning:blue#2"})]


def test_a_broken_promise_is_unfolded_and_tells_what_breaks_it(
    qtbot: QtBot, panel: CertificatePanel
) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT, broken="common-planning"))
    kind = group(panel, "Team time together")

    assert panel.tree.isExpanded(kind)
    with qtbot.waitSignal(panel.sessions_chosen) as chosen:
        panel.tree.setCurrentIndex(panel.filter.index(0, 0, kind))
    assert chosen.args == [frozenset({"planning:blue#2"})]


def test_escape_chooses_nothing(qtbot: QtBot, panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT))
    panel.tree.setCurrentIndex(group(panel, "Team time together"))

    with qtbot.waitSignal(panel.sessions_chosen) as chosen:
        QTest.keyClick(panel.tree, Qt.Key.Key_Escape)

    assert chosen.args == [frozenset()]
    assert not panel.tree.currentIndex().isValid()


def test_a_search_unfolds_what_it_finds_and_counts_it(panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT))

    panel.search("blue")

    assert panel.filter.shown == 1
    assert panel.tree.isExpanded(panel.filter.index(0, 0))
    assert f"1 of {len(PROJECT.rules)}" in texts(panel)


def test_typing_is_followed_when_it_rests(qtbot: QtBot, panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT))
    field = panel.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)

    QTest.keyClicks(field, "blue")

    assert panel.filter.shown == len(PROJECT.rules)
    qtbot.waitUntil(lambda: panel.filter.shown == 1)


def test_only_what_is_not_kept(panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT, broken="few-gaps"))
    buttons = panel.findChildren(QPushButton)
    button = next(found for found in buttons if "not kept" in found.text())

    button.click()

    assert panel.filter.shown == 1
    assert panel.filter.index(0, 0).data() == "Few gaps"


def test_the_same_certificate_keeps_the_choice(panel: CertificatePanel) -> None:
    certificate = a_certificate(PROJECT)
    panel.show_certificate(PROJECT, certificate)
    panel.tree.setCurrentIndex(group(panel, "Team time together"))

    panel.show_certificate(PROJECT, certificate)

    assert panel.tree.currentIndex().data() == "Team time together"


def test_a_reason_takes_its_place(panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT))

    panel.say_why_empty("Checking every promise…")

    assert "Checking every promise…" in texts(panel)
    assert panel.filter.rowCount() == 0


def test_long_sentences_take_more_lines_where_it_is_narrow(
    qtbot: QtBot, panel: CertificatePanel
) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT))
    kind = group(panel, "Team time together")
    panel.tree.expand(kind)
    promise = panel.filter.index(0, 0, kind)
    narrow = panel.tree.visualRect(promise).height()

    panel.resize(900, 600)

    qtbot.waitUntil(lambda: panel.tree.visualRect(promise).height() < narrow)


@pytest.mark.parametrize("broken", ["", "common-planning", "few-gaps"])
def test_it_is_drawn_in_both_themes(panel: CertificatePanel, broken: str) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT, broken=broken))
    panel.tree.expandAll()
    light = panel.grab().toImage()

    panel.set_theme(DARK)

    assert panel.grab().toImage() != light


def test_a_kept_promise_is_not_told_by_colour_alone(panel: CertificatePanel) -> None:
    panel.show_certificate(PROJECT, a_certificate(PROJECT, broken="common-planning"))
    index = group(panel, "Team time together")

    assert index.data(Role.NOTE) == "0 of 1"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Broken")
