"""How students appear on pages for a browser."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.project import Project
from planner.services.handout.site_wish import SiteWish, Students
from planner.ui.dialogs.answers import answers


class WebPages(QDialog):
    """Asks whether students have pages, and under which names, where a school has any."""

    def __init__(self, project: Project, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_students = bool(project.school.students)
        self.setWindowTitle(self.tr("Web pages"))
        self.choices = {
            Students.LEFT_OUT: QRadioButton(self.tr("&Leave students out"), self),
            Students.NUMBERS: QRadioButton(
                self.tr("A page for each student, called by a &number"), self
            ),
            Students.NAMES: QRadioButton(self.tr("A page for each student, called by &name"), self),
        }
        self.choices[Students.LEFT_OUT].setChecked(True)
        self.warning = self._label(
            self.tr(
                "Whoever gets the folder can read every student’s name and schedule. Keep it where "
                "only staff who may see student records can open it."
            )
        )
        self.warning.setProperty("role", "note")
        self._buttons = answers(self, self.tr("Choose a folder…"))
        self._lay_out()
        for button in self.choices.values():
            button.toggled.connect(self._show_warning)
        self._show_warning()

    @property
    def wish(self) -> SiteWish:
        """What is chosen now."""
        chosen = (students for students, button in self.choices.items() if button.isChecked())
        return SiteWish(students=next(chosen, Students.LEFT_OUT))

    def _show_warning(self) -> None:
        self.warning.setEnabled(self.wish.students is Students.NAMES)
        text_shown = self.wish.students is Students.NAMES
        policy = self.warning.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.warning.setSizePolicy(policy)
        self.warning.setVisible(text_shown and self._has_students)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(
            self._label(
                self.tr(
                    "A folder of pages that any browser opens, without the internet: a page for "
                    "each adult, team, group, room and report, an overview and the certificate."
                )
            )
        )
        for button in self.choices.values():
            button.setVisible(self._has_students)
            column.addWidget(button)
        column.addWidget(self.warning)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label
