"""How students appear on what is written: asked before the place is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QLabel, QRadioButton, QVBoxLayout, QWidget

from planner.domain.project import Project
from planner.services.handout.students import Students
from planner.ui.dialogs.answers import answers

INDENT = 24
"""Pixels: how far what follows from a choice stands to the right of it."""

Words = tuple[str, str]
"""What a choice is called, and what follows from it."""


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("StudentsShown", text)


class StudentsShown(QDialog):
    """Says what is written, and asks whether students are left out, numbers or names."""

    def __init__(
        self,
        about: Words,
        choices: Mapping[Students, Words],
        usual: Students,
        verb: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        title, told = about
        self.setWindowTitle(title)
        self._usual = usual
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 18, 20, 16)
        self._column.setSpacing(6)
        self._column.addWidget(self._label(told))
        self.choices = {students: self._choice(*words) for students, words in choices.items()}
        if usual in self.choices:
            self.choices[usual].setChecked(True)
            self.choices[usual].setFocus()
        self._column.addStretch(1)
        self._column.addSpacing(8)
        self._column.addWidget(answers(self, verb))
        width = self.fontMetrics().averageCharWidth() * 72
        self.setMinimumWidth(width)
        self.resize(width, self._column.heightForWidth(width))

    @property
    def students(self) -> Students:
        """What is chosen now."""
        chosen = (students for students, button in self.choices.items() if button.isChecked())
        return next(chosen, self._usual)

    @classmethod
    def on_pages(cls, project: Project, parent: QWidget | None = None) -> StudentsShown:
        """Return the dialog about pages for a browser; it asks where a school has students."""
        told = tr(
            "A folder of pages that any browser opens, without the internet: a page for "
            "each adult, team, group, room and report, an overview and the certificate."
        )
        choices = {
            Students.LEFT_OUT: (tr("&Leave students out"), _numbers_in_sentences()),
            Students.NUMBERS: (tr("A page for each student, called by a &number"), _numbers()),
            Students.NAMES: (tr("A page for each student, called by &name"), _with_care()),
        }
        asked = choices if project.school.students else {}
        about = (tr("Web pages"), told)
        return cls(about, asked, Students.LEFT_OUT, tr("Choose a folder…"), parent)

    @classmethod
    def in_workbook(cls, parent: QWidget | None = None) -> StudentsShown:
        """Return the dialog about the schedule as a workbook."""
        told = tr(
            "A workbook to print and to post: the master schedule, a week for each adult, team, "
            "group and room, every report, and the certificate."
        )
        without = tr("Without class rosters, students’ schedules and lists of their requests.")
        choices = {
            Students.LEFT_OUT: (
                tr("&Leave students out"),
                f"{without} {_numbers_in_sentences()}",
            ),
            Students.NUMBERS: (tr("Students as n&umbers"), _numbers()),
            Students.NAMES: (tr("Students by &name"), _with_care()),
        }
        about = (tr("Excel workbook"), told)
        return cls(about, choices, Students.NAMES, tr("Choose a file…"), parent)

    @classmethod
    def in_tables(cls, parent: QWidget | None = None) -> StudentsShown:
        """Return the dialog about the schedule as CSV files."""
        told = tr(
            "Tables for other programs: the schedule, who sits in which class, requests without a "
            "seat, and the certificate."
        )
        without = tr("Without the tables of who sits where and of requests without a seat.")
        choices = {
            Students.LEFT_OUT: (
                tr("&Leave students out"),
                f"{without} {_numbers_in_sentences()}",
            ),
            Students.NUMBERS: (tr("Students as n&umbers"), _numbers()),
            Students.NAMES: (
                tr("Students by &id and name"),
                tr("Other programs know by the id who is meant.") + f" {_with_care()}",
            ),
        }
        about = (tr("CSV files"), told)
        return cls(about, choices, Students.NAMES, tr("Choose a folder…"), parent)

    def _choice(self, text: str, effect: str) -> QRadioButton:
        button = QRadioButton(text, self)
        button.setAccessibleDescription(effect)
        self._column.addSpacing(4)
        self._column.addWidget(button)
        note = self._label(effect)
        note.setProperty("role", "note")
        note.setContentsMargins(INDENT, 0, 0, 0)
        self._column.addWidget(note)
        return button

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label


def _numbers() -> str:
    return tr(
        "The number is the student’s place in the table of students. Grades and attributes stay."
    )


def _numbers_in_sentences() -> str:
    return tr("Where a sentence is about a student, it gives a number.")


def _with_care() -> str:
    return tr(
        "Whoever gets this can read students’ names and schedules. Keep it where only staff who "
        "may see student records can open it."
    )
