"""Printing through the real window: open, choose, look, save, stop, print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.domain.schedule import Schedule
from planner.services.handout.document import Document
from planner.services.handout.page import PaperSize
from planner.services.handout.wishes import Handout, Order
from planner.ui.actions import Act
from planner.ui.handout import paper_job
from planner.ui.handout.printers import Printers, prepare
from planner.ui.handout.window import HandoutWindow
from planner.ui.main_window import MainWindow
from planner.ui.models.timetable_view import TimetableView
from tests.scheduled import the_project
from tests.ui.bench import Person, a_window, an_outside
from tests.ui.samples import FakeFile


class Office(Printers):
    """A computer with a printer that prints into a file, or with none."""

    def __init__(self, path: Path | None) -> None:
        self.path = path

    def any(self) -> bool:
        return self.path is not None

    def ask(self, document: Document, parent: QWidget) -> QPrinter | None:
        del parent
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        prepare(printer, document)
        return printer


@pytest.fixture(scope="module")
def everybody() -> Person:
    return Person()


@pytest.fixture(scope="module")
def main(
    tmp_path_factory: pytest.TempPathFactory, everybody: Person, qapp: QApplication
) -> Iterator[MainWindow]:
    """One window for all of these tests; each opens pages of its own."""
    with a_window(an_outside(tmp_path_factory.mktemp("main")), everybody) as window:
        window.show_project(FakeFile(the_project()))
        while window.desk is None or window.desk.certificate is None:
            qapp.processEvents()
        yield window


@pytest.fixture
def person(everybody: Person) -> Person:
    everybody.asked.clear()
    everybody.path = None
    return everybody


@pytest.fixture
def pages(main: MainWindow) -> Iterator[HandoutWindow]:
    main.acts[Act.PRINT].trigger()
    window = main.handout.window
    yield window
    window.close()
    main.handout.put_away()


def shown(window: HandoutWindow) -> str:
    """Return what can be read on the page on show."""
    return window.preview.accessibleDescription()


def test_printing_needs_a_schedule_and_opens_a_window(tmp_path: Path, qtbot: QtBot) -> None:
    with a_window(an_outside(tmp_path)) as main:
        assert not main.acts[Act.PRINT].isEnabled()
        assert not main.acts[Act.EXPORT_PDF].isEnabled()
        main.show_project(FakeFile(the_project()))
        qtbot.waitUntil(main.acts[Act.PRINT].isEnabled)

        main.acts[Act.EXPORT_PDF].trigger()

        window = main.handout.window
        assert window.isVisible()
        assert "Blue & Gold Middle School" in shown(window)
        main.close_project()
        assert not window.isVisible()


@pytest.mark.parametrize("kind", Handout)
def test_every_kind_is_seen_before_it_is_printed(
    pages: HandoutWindow, kind: Handout, qtbot: QtBot
) -> None:
    pages.want(kind)
    qtbot.waitUntil(lambda: pages.document is not None and pages.document.wish.kind is kind)

    assert "Page 1 of" in shown(pages)
    picture = pages.preview.sheet.grab().toImage()
    spots = ((x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3))
    assert len({picture.pixel(x, y) for x, y in spots}) > 5
    assert not pages.preview.sheet.guard.failed


def test_printing_begins_with_the_week_that_is_looked_at(main: MainWindow) -> None:
    main.pane.show_week(TimetableView.PERSON, "boyd")
    main.acts[Act.PRINT].trigger()
    window = main.handout.window

    assert window.document is not None
    assert window.document.wish.kind is Handout.TEACHER
    assert "Boyd" in shown(window).split("\n")
    window.close()
    main.handout.put_away()
    main.pane.set_view(TimetableView.PEOPLE)


def test_only_those_who_are_chosen_have_pages(pages: HandoutWindow, qtbot: QtBot) -> None:
    pages.want(Handout.TEACHER)
    everybody = len(pages.document or ())
    pages.list.field.setText("ames")
    assert pages.list.shown.rowCount() == 1

    pages.list.field.clear()
    QTest.mouseClick(pages.list.none, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pages.document is not None and len(pages.document) == 0)
    assert not pages.pdf.isEnabled()
    assert not pages.print.isEnabled()

    pages.list.field.setText("ames")
    QTest.mouseClick(pages.list.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pages.document is not None and len(pages.document) == 1)
    assert everybody > 1
    assert "Ames" in shown(pages)

    pages.want(Handout.ROOM)
    pages.want(Handout.TEACHER)
    assert len(pages.document or ()) == 1, "the choice is kept for each kind"


def test_one_of_many_is_chosen_by_name(pages: HandoutWindow, qtbot: QtBot) -> None:
    pages.want(Handout.TEACHER)
    assert not pages.list.only.isEnabled()
    pages.list.field.setText("boyd")
    QTest.mouseClick(pages.list.only, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: len(pages.document or ()) == 1)
    assert "Boyd" in shown(pages)


def test_no_letter_of_the_window_is_underlined_twice(pages: HandoutWindow) -> None:
    buttons = (button.text() for button in pages.findChildren(QAbstractButton))
    labels = (label.text() for label in pages.findChildren(QLabel))
    letters = Counter(
        text[text.index("&") + 1].lower() for text in (*buttons, *labels) if "&" in text
    )

    assert [letter for letter, number in letters.items() if number > 1] == []


def test_tab_goes_down_the_side_and_then_to_the_pages(pages: HandoutWindow) -> None:
    wanted = [
        *(pages.options.kind, pages.list.field, pages.list.list, pages.options.paper),
        *(pages.options.in_gray, pages.print, pages.after, pages.preview),
    ]
    met: list[QWidget] = []
    field = pages.nextInFocusChain()
    while field is not None and field is not pages:
        met += [field] if field in wanted else []
        field = field.nextInFocusChain()

    assert met == wanted


def test_keys_choose_and_turn_pages(pages: HandoutWindow, qtbot: QtBot) -> None:
    pages.want(Handout.TEACHER)
    pages.list.list.setFocus()
    pages.list.list.setCurrentIndex(pages.list.shown.index(0, 0))
    QTest.keyClick(pages.list.list, Qt.Key.Key_Space)
    number = pages.list.model.number
    assert number == len(pages.list.model.choices) - 1
    qtbot.waitUntil(lambda: len(pages.document or ()) == number)

    QTest.keyClick(pages.preview, Qt.Key.Key_PageDown)
    assert "Page 2 of" in shown(pages)
    QTest.keyClick(pages.preview, Qt.Key.Key_PageUp)
    assert "Page 1 of" in shown(pages)
    before = pages.preview.percent
    QTest.keyClick(pages.preview, Qt.Key.Key_Plus)
    assert pages.preview.percent > before
    QTest.keyClick(pages.preview, Qt.Key.Key_0)
    assert pages.preview.percent == before


def test_buttons_turn_and_zoom(pages: HandoutWindow, qtbot: QtBot) -> None:
    pages.want(Handout.TEACHER)
    assert not pages.before.isEnabled()
    QTest.mouseClick(pages.after, Qt.MouseButton.LeftButton)
    assert "Page 2 of" in shown(pages)
    QTest.mouseClick(pages.before, Qt.MouseButton.LeftButton)
    assert "Page 1 of" in shown(pages)
    whole = pages.preview.percent
    QTest.mouseClick(pages.width_of_page, Qt.MouseButton.LeftButton)
    assert pages.preview.percent > whole
    QTest.mouseClick(pages.whole, Qt.MouseButton.LeftButton)
    assert pages.preview.percent == whole


def test_paper_and_looks_are_seen_at_once(pages: HandoutWindow, qtbot: QtBot) -> None:
    pages.want(Handout.TEACHER)
    options = pages.options
    options.paper.setCurrentIndex(options.paper.findData(PaperSize.A4))
    options.turn.setCurrentIndex(1)
    options.per_page.setCurrentIndex(1)
    options.coaching.setChecked(False)
    qtbot.waitUntil(lambda: pages.document is not None and pages.document.wish.per_page == 2)

    assert pages.document is not None
    assert pages.document.wish.size == (842.0, 595.0)
    assert not pages.document.wish.coaching
    options.in_gray.setChecked(True)
    qtbot.waitUntil(lambda: not pages._later.isActive())  # noqa: SLF001 - laid out anew
    picture = pages.preview.sheet.grab().toImage()
    inside = (picture.pixelColor(x, 120).saturation() for x in range(5, picture.width() - 5))
    assert set(inside) == {0}


def test_the_order_of_a_master_schedule_can_be_chosen(pages: HandoutWindow, qtbot: QtBot) -> None:
    options = pages.options
    options.order.setCurrentIndex(options.order.findData(Order.TEAM))
    qtbot.waitUntil(lambda: pages.document is not None and pages.document.wish.order is Order.TEAM)

    assert "Blue" in shown(pages).split("\n")


def test_a_pdf_is_saved_and_offered(
    pages: HandoutWindow, person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    pages.want(Handout.TEACHER)
    person.path = tmp_path / "teachers.pdf"
    QTest.mouseClick(pages.pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pages.busy and not pages.notice.isHidden())

    assert person.asked == ["write pdf"]
    assert person.suggested is not None
    assert person.suggested.name.endswith("Teacher schedules.pdf")
    assert person.path.read_bytes().startswith(b"%PDF")
    assert str(person.path) in pages.notice.sentence
    assert [offer.text() for offer in pages.notice.offers] == ["Open PDF", "Open folder"]


def test_saving_can_be_stopped_and_leaves_nothing(
    pages: HandoutWindow,
    person: Person,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(paper_job, "SLICE", 0.0)  # a page at a time never comes to its end
    pages.want(Handout.TEACHER)
    person.path = tmp_path / "teachers.pdf"
    pages.pdf.click()
    assert (pages.busy, pages.options.isEnabled()) == (True, False)
    QTest.mouseClick(pages.stop, Qt.MouseButton.LeftButton)

    assert (pages.busy, pages.options.isEnabled()) == (False, True)
    assert pages.notice.sentence == "Stopped. No file was written."
    assert not person.path.exists()


def test_a_change_stops_what_is_being_written(
    main: MainWindow, pages: HandoutWindow, person: Person, tmp_path: Path, qtbot: QtBot
) -> None:
    assert main.desk is not None
    pages.want(Handout.TEACHER)
    person.path = tmp_path / "teachers.pdf"
    pages.pdf.click()
    schedule = main.desk.project.schedule
    without = replace(schedule, placements=schedule.placements[1:])
    main.handout.refresh()  # nothing has changed yet
    assert pages.stop.isVisible()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paper_job, "SLICE", 0.0)
        main.desk.change(partial(Project.with_schedule, schedule=without), "Park Math")
        qtbot.waitUntil(lambda: "The schedule has changed" in pages.notice.sentence)

    assert not pages.busy
    assert not person.path.exists()
    main.acts[Act.UNDO].trigger()


def test_closing_the_window_leaves_no_half_file(
    main: MainWindow, person: Person, tmp_path: Path
) -> None:
    main.acts[Act.PRINT].trigger()
    person.path = tmp_path / "teachers.pdf"
    main.handout.window.pdf.click()
    assert main.handout.window.busy
    main.handout.put_away()

    assert list(tmp_path.iterdir()) == []
    assert not [one for one in main.findChildren(HandoutWindow) if one.isVisible()]


def test_a_folder_that_is_not_there_is_told(
    pages: HandoutWindow, person: Person, tmp_path: Path
) -> None:
    person.path = tmp_path / "nowhere" / "teachers.pdf"
    pages.pdf.click()

    assert not pages.busy
    assert str(person.path) in pages.notice.sentence
    assert "Choose another folder" in pages.notice.sentence


def test_without_a_printer_a_pdf_is_offered(
    main: MainWindow, pages: HandoutWindow, person: Person, qtbot: QtBot
) -> None:
    main.handout.printers = Office(None)
    QTest.mouseClick(pages.print, Qt.MouseButton.LeftButton)

    assert "No printer is set up on this computer." in pages.notice.sentence
    pages.notice.offers[0].click()
    assert person.asked == ["write pdf"]


def test_a_printer_prints(
    main: MainWindow, pages: HandoutWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    printed = tmp_path / "printed.pdf"
    main.handout.printers = Office(printed)
    pages.want(Handout.TEAM)
    QTest.mouseClick(pages.print, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not pages.busy and not pages.notice.isHidden())

    assert "1 pages were sent to" in pages.notice.sentence
    assert printed.read_bytes().startswith(b"%PDF")


def test_an_edit_is_seen_on_the_page(main: MainWindow, pages: HandoutWindow, qtbot: QtBot) -> None:
    assert main.desk is not None
    pages.want(Handout.TEACHER)
    before = pages.document
    schedule = main.desk.project.schedule
    without = replace(schedule, placements=schedule.placements[1:])
    main.desk.change(partial(Project.with_schedule, schedule=without), "Park Math")
    qtbot.waitUntil(lambda: pages.document is not None and pages.document is not before)
    assert "Math" not in shown(pages)

    main.desk.change(partial(Project.with_schedule, schedule=Schedule()), "Park everything")
    qtbot.waitUntil(lambda: pages.document is None)
    assert not pages.print.isEnabled()

    main.acts[Act.UNDO].trigger()
    main.acts[Act.UNDO].trigger()
    qtbot.waitUntil(lambda: pages.document is not None and "Math" in shown(pages))


def test_students_as_numbers(pages: HandoutWindow, qtbot: QtBot) -> None:
    pages.want(Handout.STUDENT)
    assert pages.options.numbered.isVisible()
    pages.options.numbered.setChecked(True)
    qtbot.waitUntil(lambda: "Student 1" in shown(pages))

    pages.want(Handout.TEACHER)
    assert not pages.options.numbered.isVisible()


def test_other_colors_leave_the_paper_white(main: MainWindow, pages: HandoutWindow) -> None:
    main.use_theme("dark")
    picture: QImage = pages.preview.sheet.grab().toImage()

    assert picture.pixelColor(6, 6).lightness() == 255
    assert pages.preview.viewport().grab().toImage().pixelColor(2, 2).lightness() < 80
