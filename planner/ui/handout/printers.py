"""The printers of this computer, asked for only when somebody prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.services.handout.document import Document
from planner.ui.handout.paper_job import layout_of

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class Printers:
    """Finds printers and asks which one is to print what."""

    def any(self) -> bool:
        """Say whether this computer has a printer; without Qt's print support it has none."""
        try:
            from PySide6.QtPrintSupport import QPrinterInfo
        except ImportError:
            return False
        return bool(QPrinterInfo.availablePrinterNames())

    def ask(self, document: Document, parent: QWidget) -> QPrinter | None:
        """Let the person choose printer, pages and copies; return nothing if they would not."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        prepare(printer, document)
        dialog = QPrintDialog(printer, parent)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, len(document))
        if not dialog.exec():
            return None
        prepare(printer, document)
        return printer


def prepare(printer: QPrinter, document: Document) -> None:
    """Give a printer the paper of a document, and its name for the queue."""
    printer.setDocName(f"{document.edition.school.name}: {document.title}")
    printer.setPageLayout(layout_of(document))
    printer.setFullPage(True)


def pages_for(printer: QPrinter, document: Document) -> list[int]:
    """Return the pages that a person has asked a printer for, counted from 0."""
    first, last = printer.fromPage() or 1, printer.toPage() or len(document)
    return list(range(first - 1, min(last, len(document))))
