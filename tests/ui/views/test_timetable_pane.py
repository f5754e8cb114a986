from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from pytestqt.qtbot import QtBot

from planner.check.report import Certificate, Judgement, Verdict, Witness
from planner.domain.ids import SessionId, TeamId
from planner.domain.rules.common_planning import CommonPlanning
from planner.ui.models.rows import PeopleOrder
from planner.ui.models.sieve import Wanted
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.timetable_pane import TimetablePane
from tests.builders import a_project, a_school, at
from tests.ui.busy_school import busy_project, empty_project
from tests.ui.odd_school import odd_project

BIOLOGY, ART = SessionId("bio"), SessionId("art")


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[TimetablePane]:
    pane = TimetablePane(LIGHT)
    qtbot.addWidget(pane)
    pane.resize(1300, 700)
    pane.show_project(odd_project())
    yield pane
    pane.grab()
    assert not pane.grid.guard.failed


def point_at(pane: TimetablePane, session: SessionId) -> None:
    pane.grid.reveal(session)


def words(pane: TimetablePane) -> str:
    """Return what the pane says over the grid and above it, as far as it is shown."""
    labels = [label for label in pane.findChildren(QLabel) if not label.isHidden()]
    return "\n".join(label.text() for label in labels)


def seek(pane: TimetablePane, text: str) -> str | None:
    """Look for a text and return what is said of how much was found."""
    pane.seek(Wanted().saying(text))
    return pane.found.text(pane.view) if pane.found else None


def details(pane: TimetablePane) -> str:
    return pane.details.toPlainText()


@pytest.mark.parametrize(
    ("view", "rows", "corner"),
    [
        (TimetableView.PEOPLE, 3, "3 people"),
        (TimetableView.TEAMS, 1, "1 teams"),
        (TimetableView.GROUPS, 4, "4 groups"),
        (TimetableView.ROOMS, 4, "4 rooms"),
    ],
)
def test_each_view_has_its_rows(
    pane: TimetablePane, view: TimetableView, rows: int, corner: str
) -> None:
    pane.set_view(view)

    assert pane.grid.timetable.rowCount() == rows
    assert corner in words(pane)


def test_people_may_stand_by_team(pane: TimetablePane) -> None:
    pane.set_people_order(PeopleOrder.BY_TEAM)

    assert {pane.grid.timetable.row(number).band for number in range(3)} == {"Grade 7 math"}


def test_a_choice_is_told_shown_and_kept_in_another_view(qtbot: QtBot, pane: TimetablePane) -> None:
    point_at(pane, BIOLOGY)
    with qtbot.waitSignal(pane.session_selected) as chosen:
        QTest.keyClick(pane.grid, Qt.Key.Key_Return)
    assert chosen.args == [BIOLOGY]
    assert "Biology lab 7A" in details(pane)

    with qtbot.assertNotEmitted(pane.session_selected):
        pane.set_view(TimetableView.ROOMS)
    assert pane.selected == BIOLOGY
    assert pane.grid.current_cell in pane.grid.timetable.places(BIOLOGY)


def test_a_choice_is_kept_after_an_edit_and_lost_with_its_session(pane: TimetablePane) -> None:
    point_at(pane, BIOLOGY)
    QTest.keyClick(pane.grid, Qt.Key.Key_Return)
    pane.show_project(odd_project().with_schedule(odd_project().schedule.without([ART])))
    assert pane.selected == BIOLOGY

    pane.show_project(busy_project())
    assert pane.selected is None


def test_the_details_say_what_the_current_cell_holds(pane: TimetablePane) -> None:
    point_at(pane, SessionId("talk:okoye>kim#1"))

    assert "Monday P5, 12:15 to 1:05" in details(pane)
    assert "Ms Okoye and Ms Kim talk" in details(pane)


def test_the_details_say_that_a_cell_is_free(pane: TimetablePane) -> None:
    row, column = pane.grid.timetable.places(BIOLOGY)[0]
    pane.grid.setCurrentIndex(pane.grid.timetable.index(row, column + 2))

    assert details(pane).splitlines()[-1] == "Free"


def test_a_clash_is_listed_with_all_its_cards(pane: TimetablePane) -> None:
    point_at(pane, ART)
    for _ in range(2):
        assert "These cannot all take place at this time." in details(pane)
        assert "Art 7B" in details(pane)
        assert "Drama 8A" in details(pane)
        QTest.keyClick(pane.grid, Qt.Key.Key_Return)


def test_the_details_name_the_promise_a_card_keeps(pane: TimetablePane) -> None:
    witness = Witness(span=at("Mon 14:15-15:00"), session=SessionId("planning:math7#1"))
    judgement = Judgement(
        rule=CommonPlanning(team=TeamId("math7")),
        sentence="Grade 7 math plans together.",
        verdict=Verdict(witnesses=(witness,)),
    )
    pane.show_project(odd_project(), Certificate(judgements=(judgement,)))
    point_at(pane, SessionId("planning:math7#1"))

    assert "Grade 7 math plans together." in details(pane)


def test_a_link_in_the_details_leads_to_the_other_card(qtbot: QtBot, pane: TimetablePane) -> None:
    observation = SessionId("observe:okoye>kim#1")
    point_at(pane, BIOLOGY)
    assert "Ms Okoye, Mon 8:10" in details(pane)
    with qtbot.waitSignal(pane.session_selected) as chosen:
        pane.details.anchorClicked.emit(link_of(pane))

    assert chosen.args == [observation]
    assert pane.grid.current_cell in pane.grid.timetable.places(observation)


def link_of(pane: TimetablePane) -> QUrl:
    """Return the first link of the details."""
    block = pane.details.document().begin()
    while block.isValid():
        for part in block.textFormats():
            if part.format.isAnchor():
                return QUrl(part.format.anchorHref())
        block = block.next()
    raise AssertionError("no link")


def test_resting_on_a_card_shows_it_and_leaving_shows_the_choice(
    qtbot: QtBot, pane: TimetablePane
) -> None:
    point_at(pane, BIOLOGY)
    with qtbot.waitSignal(pane.session_hovered):
        pane.grid.session_hovered.emit(ART)
    qtbot.waitUntil(lambda: "Art 7B" in details(pane))
    pane.grid.session_hovered.emit(None)

    qtbot.waitUntil(lambda: "Biology lab 7A" in details(pane))


@pytest.mark.qt_log_ignore("does not support raise")
def test_the_tooltip_says_what_a_card_is(qtbot: QtBot, pane: TimetablePane) -> None:
    pane.show()
    row, column = pane.grid.timetable.places(BIOLOGY)[0]
    place = pane.grid.visualRect(pane.grid.timetable.index(row, column)).center()
    viewport = pane.grid.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, place, viewport.mapToGlobal(place))
    QApplication.sendEvent(viewport, event)

    assert "<b>Biology lab 7A</b>" in QToolTip.text()
    QToolTip.hideText()


def test_a_filter_counts_the_rows_it_leaves(pane: TimetablePane) -> None:
    pane.show_project(busy_project())

    assert seek(pane, "") is None
    assert seek(pane, "principal") == "12 cards, 3 people"
    assert "3 of 66 people" in words(pane)
    assert seek(pane, "ASSISTANT principal") == "9 cards, 2 people"
    assert not pane.grid.isRowHidden(pane.grid.current_cell[0])


def test_a_filter_that_leaves_nothing_says_so(pane: TimetablePane) -> None:
    assert seek(pane, "nobody at all") == "Nothing found"
    assert "Nothing matches the search" in words(pane)
    assert seek(pane, "") is None
    assert "Nothing matches" not in words(pane)


def test_a_filter_stays_when_the_schedule_changes(pane: TimetablePane) -> None:
    seek(pane, "gym")
    pane.show_project(odd_project().with_schedule(odd_project().schedule.without([ART])))

    assert "1 of 3 people" in words(pane)


def test_without_a_schedule_it_says_what_to_do_and_still_shows_rows(pane: TimetablePane) -> None:
    pane.show_project(empty_project())

    assert "<b>No schedule yet</b><br>Press Build" in words(pane)
    assert pane.grid.timetable.rowCount() == 66

    pane.show_project(busy_project())
    assert "No schedule yet" not in words(pane)


def test_sessions_without_a_place_are_counted_above_the_grid(pane: TimetablePane) -> None:
    assert "One session has no place yet" not in words(pane)
    pane.show_project(odd_project().with_schedule(odd_project().schedule.without([ART])))
    assert "One session has no place yet." in words(pane)

    pane.show_project(odd_project().with_schedule(odd_project().schedule.without([ART, BIOLOGY])))
    assert "2 sessions have no place yet." in words(pane)


def test_a_school_without_rooms_says_so(pane: TimetablePane) -> None:
    pane.show_project(a_project(school=a_school()))
    pane.set_view(TimetableView.ROOMS)

    assert "This school has none of these yet." in words(pane)


def test_it_can_be_shown_before_there_is_a_project(qtbot: QtBot) -> None:
    pane = TimetablePane(LIGHT)
    qtbot.addWidget(pane)
    pane.set_view(TimetableView.TEAMS)
    pane.highlight(frozenset({BIOLOGY}))
    pane.zoom_in()
    pane.zoom_out()
    pane.zoom_fit()
    pane.grab()

    assert seek(pane, "x") is None
    assert not pane.grid.guard.failed


def test_another_theme_changes_everything_painted(pane: TimetablePane) -> None:
    light = pane.grab().toImage()
    pane.set_theme(DARK)
    dark = pane.grab().toImage()
    dots = [(x, y) for x in range(0, light.width(), 13) for y in range(0, light.height(), 13)]
    same = [dot for dot in dots if light.pixelColor(*dot) == dark.pixelColor(*dot)]

    # The bars of some subjects have the same hue in both.
    assert len(same) < len(dots) / 100


def test_the_pane_is_focused_through_its_grid(pane: TimetablePane) -> None:
    assert pane.focusProxy() is pane.grid


def test_the_middle_of_the_words_is_the_middle_of_the_grid(pane: TimetablePane) -> None:
    pane.show_project(empty_project())
    pane.show()
    pane.resize(1500, 800)
    QApplication.processEvents()
    overlay = next(label for label in pane.findChildren(QLabel) if "Build" in label.text())
    area = pane.grid.viewport().rect()

    assert (overlay.geometry().center() - area.center()).manhattanLength() <= 2
    assert overlay.parentWidget() is pane.grid.viewport()


def test_details_and_legend_can_be_put_away(pane: TimetablePane) -> None:
    pane.show_side(shown=False)
    assert pane.side.isHidden()
    pane.show_side(shown=True)
    assert not pane.side.isHidden()
    assert pane.side.isAncestorOf(pane.legend)
