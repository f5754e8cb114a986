"""Preview, PDF and printer show the same page."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which

import pytest
from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPageLayout
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.services.handout.document import Document
from planner.services.handout.page import PaperSize
from planner.services.handout.wishes import Handout
from planner.ui.handout.painter import PagePainter
from planner.ui.handout.paper_job import PaperJob, PdfFile
from planner.ui.handout.printers import Printers, pages_for, prepare
from tests.ui.handout.papers import FONT, differ, pages_of, picture_of, ranson

INCH = 72
BLUR = 3
ON_AVERAGE, A_LOT = 7.0, 0.005
"""Two programs smooth letters differently, so squares of three dots are compared: by what they may
differ on average, and the share of them that may differ a lot."""


def written(document: Document, path: Path, qtbot: QtBot, pages: list[int]) -> Path:
    """Write pages as a PDF, as the window does."""
    parent = QObject()
    file = PdfFile(path, document)
    assert file.opened
    job = PaperJob(file.writer, document, pages, PagePainter(FONT), parent)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.start()
    assert file.keep()
    return path


def as_pictures(path: Path, folder: Path) -> list[QImage]:
    """Return the pages of a PDF as another program shows them."""
    program = which("pdftoppm")
    assert program, "install poppler-utils"
    subprocess.run([program, "-r", str(INCH), "-png", str(path), str(folder / "page")], check=True)
    return [QImage(str(one)) for one in sorted(folder.glob("page*.png"))]


def blurred(picture: QImage, size: QSize) -> QImage:
    return picture.scaled(size / BLUR, mode=Qt.TransformationMode.SmoothTransformation)


def same_page(one: QImage, other: QImage) -> bool:
    assert abs(one.width() - other.width()) <= 1
    assert abs(one.height() - other.height()) <= 1
    average, a_lot = differ(blurred(one, other.size()), blurred(other, other.size()))
    assert (average <= ON_AVERAGE, a_lot <= A_LOT) == (True, True), (average, a_lot)
    return True


@pytest.mark.parametrize(
    ("kind", "wishes"),
    [
        (Handout.TEACHER, {}),
        (Handout.MASTER, {"landscape": True}),
        (Handout.OVERVIEW, {"paper": PaperSize.A4}),
    ],
)
def test_the_preview_is_the_page_of_the_pdf(
    kind: Handout, wishes: dict[str, object], tmp_path: Path, qtbot: QtBot
) -> None:
    document = pages_of(ranson(), kind, **wishes)
    path = written(document, tmp_path / "pages.pdf", qtbot, [0, 2])
    pictures = as_pictures(path, tmp_path)

    assert len(pictures) == 2
    for picture, number in zip(pictures, (0, 2), strict=True):
        assert same_page(picture, picture_of(document.page(number), 1.0))
    with pytest.raises(AssertionError):
        same_page(pictures[0], picture_of(document.page(2), 1.0))


def test_a_printer_gets_the_same_page(tmp_path: Path, qtbot: QtBot) -> None:
    """Qt's own printing into a file stands for a printer."""
    document = pages_of(ranson(), Handout.TEAM, landscape=True)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    prepare(printer, document)
    printer.setFromTo(2, 3)
    parent = QObject()
    job = PaperJob(printer, document, pages_for(printer, document), PagePainter(FONT), parent)
    with qtbot.waitSignal(job.ended, timeout=20_000):
        job.start()

    pictures = as_pictures(tmp_path / "printed.pdf", tmp_path)
    assert len(pictures) == 2
    assert same_page(pictures[0], picture_of(document.page(1), 1.0))


def test_the_text_of_a_pdf_can_be_searched(tmp_path: Path, qtbot: QtBot) -> None:
    (person,) = (one.id for one in ranson().school.people if one.name == "Ms Pruitt")
    document = pages_of(ranson(), Handout.TEACHER, chosen=frozenset({person}))
    path = written(document, tmp_path / "pages.pdf", qtbot, [0])
    program = which("pdftotext")
    assert program, "install poppler-utils"
    read = subprocess.run([program, str(path), "-"], check=True, capture_output=True, text=True)

    assert "Ms Pruitt" in read.stdout
    assert "Page 1 of 1" in read.stdout


def test_a_stopped_pdf_leaves_the_old_file(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "pages.pdf"
    path.write_text("older", encoding="utf-8")
    document = pages_of(ranson(), Handout.TEACHER)
    file = PdfFile(path, document)
    parent = QObject()
    job = PaperJob(file.writer, document, range(len(document)), PagePainter(FONT), parent)
    with qtbot.waitSignal(job.went_on, timeout=20_000):
        job.start()
    job.stop()
    file.drop()

    assert path.read_text(encoding="utf-8") == "older"
    assert [one.name for one in tmp_path.iterdir()] == ["pages.pdf"]


@pytest.mark.parametrize("accepted", [True, False])
def test_the_dialog_of_the_system_offers_the_pages(accepted: bool, qtbot: QtBot) -> None:
    document = pages_of(ranson(), Handout.TEAM, landscape=True)
    window = QWidget()
    qtbot.addWidget(window)
    seen: list[tuple[int, int]] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        seen.append((dialog.minPage(), dialog.maxPage()))
        dialog.done(int(accepted))

    QTimer.singleShot(0, answer)
    printer = Printers().ask(document, window)

    assert seen == [(1, len(document))]
    assert (printer is not None) is accepted
    if printer is not None:
        assert pages_for(printer, document) == list(range(len(document)))
        assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
