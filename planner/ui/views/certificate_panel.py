"""The certificate on screen: how many promises are kept, which, when, and with how much room."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from planner.check.report import Certificate
from planner.check.timetable import Timetable
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.ui.helping.help_button import HelpButton
from planner.ui.helping.topic import Topic
from planner.ui.icons import Icon, pixmap, qicon
from planner.ui.models.certificate_filter import CertificateFilter
from planner.ui.models.certificate_model import (
    CertificateModel,
    Role,
    Row,
    State,
    row_at,
    summary,
)
from planner.ui.models.issue_rows import issue_rows
from planner.ui.models.issue_walk import IssueWalk
from planner.ui.theme import Theme
from planner.ui.tool_icons import ToolIcon, tool_icon
from planner.ui.views.certificate_delegate import CertificateDelegate

ICON = 20
REST = 120
"""Milliseconds without a key before hundreds of promises are searched."""
NOTHING: frozenset[SessionId] = frozenset()


class CertificatePanel(QWidget):
    """Lists every promise and preference of the schedule on show.

    Signals:
        sessions_chosen: a ``frozenset[SessionId]`` of the cards of the row that was chosen; empty
            when none is.
        why_requested: the person wants to know why promises are broken.
        issue_wanted: 1 for the next thing to be mended, -1 for the one before.
    """

    sessions_chosen = Signal(object)
    why_requested = Signal()
    issue_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._certificate: Certificate | None = None
        self.model = CertificateModel(self)
        self.filter = CertificateFilter(self.model, self)
        self._walk = IssueWalk(self.filter)
        self._typing = self._pause()
        self._make_head()
        self._search = self._search_field()
        self._only_broken = QPushButton(self.tr("Only what is not kept"), self)
        self._only_broken.setCheckable(True)
        self._only_broken.toggled.connect(self._filter_toggled)
        self._why = QPushButton(self.tr("Why are they broken?"), self)
        self._why.clicked.connect(self.why_requested)
        self.tree = _Tree(self)
        self.delegate = CertificateDelegate(theme, self.tree)
        self.tree.setItemDelegate(self.delegate)
        self.tree.setModel(self.filter)
        self.tree.selectionModel().currentChanged.connect(self._chosen)
        self._empty = _empty_label(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._filled())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.set_theme(theme)
        self.say_why_empty("")

    def _pause(self) -> QTimer:
        """Return the timer that waits until nobody types."""
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(REST)
        timer.timeout.connect(self._look_up)
        return timer

    def _make_head(self) -> None:
        self._sign = QLabel(self)
        self._summary = QLabel(self)
        self._summary.setProperty("role", "heading")
        self._summary.setWordWrap(True)
        self._cost = QLabel(self)
        self._cost.setProperty("role", "note")
        self._cost.setWordWrap(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.delegate.theme = theme
        self._why.setIcon(qicon(Icon.QUESTION, theme.accent))
        self._before.setIcon(tool_icon(ToolIcon.BEFORE, theme.text, theme.faint))
        self._after.setIcon(tool_icon(ToolIcon.AFTER, theme.text, theme.faint))
        self._show_sign()
        self.tree.viewport().update()

    def say_why_empty(self, reason: str) -> None:
        """Show no certificate but why there is none."""
        self._certificate = None
        self.model.clear()
        self._empty.setText(
            reason or self.tr("Build a schedule to see here, promise by promise, that it is kept.")
        )
        self._stack.setCurrentIndex(0)

    def show_certificate(
        self, project: Project, certificate: Certificate, timetable: Timetable | None = None
    ) -> None:
        """Show a certificate; the one on show already stays as it is, with its selection."""
        if certificate is self._certificate:
            return
        self._certificate = certificate
        self.model.show(project, certificate, issue_rows(project, certificate, timetable))
        self._summary.setText(summary(certificate))
        self._cost.setText(_cost_text(certificate))
        self._cost.setVisible(bool(certificate.preferences))
        self._why.setVisible(not certificate.holds)
        self._stack.setCurrentIndex(1)
        self._show_sign()
        self._open_broken()
        self._tell_count()

    def search(self, text: str) -> None:
        """Show only promises that hold all words of the text, at once."""
        self._search.setText(text)
        self._look_up()

    @property
    def summary(self) -> str:
        """The certificate in a few words, or nothing."""
        return self._summary.text() if self._certificate else ""

    def step_issue(self, steps: int) -> Row | None:
        """Choose the next thing to be mended, or the one before; return it, or ``None``."""
        index = self._walk.step(steps)
        if not index.isValid():
            self._tell_issue()
            return None
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)
        self._tell_issue()
        return row_at(self.filter.mapToSource(index))

    @property
    def issue_words(self) -> str:
        """How many things are to be mended, and which of them is chosen."""
        return self._issue.text()

    def _tell_issue(self) -> None:
        number, position = len(self._walk.issues()), self._walk.position
        if not number:
            self._issue.setText(self.tr("Nothing to mend"))
        elif position is None:
            text = self.tr("1 issue") if number == 1 else self.tr("{number} issues")
            self._issue.setText(text.format(number=number))
        else:
            text = self.tr("Issue {here} of {number}")
            self._issue.setText(text.format(here=position + 1, number=number))
        for button in (self._before, self._after):
            button.setEnabled(bool(number))

    def clear_choice(self) -> None:
        """Choose nothing."""
        self.tree.selectionModel().clear()
        self.sessions_chosen.emit(NOTHING)

    def _search_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Find a promise"))
        field.setToolTip(self.tr("Find a promise, a team or a person"))
        field.setAccessibleName(self.tr("Find a promise"))
        field.setClearButtonEnabled(True)
        field.textChanged.connect(self._typing.start)
        return field

    def _filled(self) -> QWidget:
        page = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 0)
        head.addWidget(self._sign, alignment=Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._summary)
        words.addWidget(self._cost)
        words.addWidget(self._why, alignment=Qt.AlignmentFlag.AlignLeft)
        head.addLayout(words, stretch=1)
        head.addWidget(HelpButton(Topic.PROMISES, self), alignment=Qt.AlignmentFlag.AlignTop)
        find = QVBoxLayout()
        find.setContentsMargins(12, 4, 12, 4)
        find.addWidget(self._search)
        row = QHBoxLayout()
        row.addWidget(self._only_broken)
        row.addStretch()
        self._count = QLabel(page)
        self._count.setProperty("role", "note")
        row.addWidget(self._count)
        find.addLayout(row)
        find.addLayout(self._issue_line())
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addLayout(find)
        column.addWidget(self.tree, stretch=1)
        return page

    def _issue_line(self) -> QHBoxLayout:
        """Return how many issues there are, with buttons that go through them."""
        self._issue = QLabel(self)
        self._issue.setProperty("role", "note")
        self._before, self._after = QToolButton(self), QToolButton(self)
        for button, name, steps in (
            (self._before, self.tr("Previous issue (Shift+F8)"), -1),
            (self._after, self.tr("Next issue (F8)"), 1),
        ):
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, by=steps: self.issue_wanted.emit(by))
        row = QHBoxLayout()
        row.addWidget(self._issue)
        row.addStretch()
        row.addWidget(self._before)
        row.addWidget(self._after)
        return row

    def _show_sign(self) -> None:
        certificate = self._certificate
        if certificate is None:
            return
        icon, colour = (
            (Icon.CHECK, self._theme.good) if certificate.holds else (Icon.CROSS, self._theme.bad)
        )
        self._sign.setPixmap(pixmap(icon, colour, ICON, self.devicePixelRatioF()))

    def _open_broken(self) -> None:
        """Open the kinds in which something is broken, and leave the others folded."""
        for row in range(self.filter.rowCount()):
            index = self.filter.index(row, 0)
            if index.data(Role.STATE) == State.BROKEN:
                self.tree.expand(index)

    def _look_up(self) -> None:
        self._typing.stop()
        text = self._search.text()
        self.filter.search(text)
        self._show_matches(bool(text.strip()) or self._only_broken.isChecked())

    def _filter_toggled(self, only: bool) -> None:
        self.filter.only_broken(only)
        self._show_matches(only or bool(self._search.text().strip()))

    def _show_matches(self, narrowed: bool) -> None:
        """Unfold what was looked for, but not the times beneath each promise."""
        if narrowed:
            self.tree.expandToDepth(0)
        else:
            self.tree.collapseAll()
            self._open_broken()
        self._tell_count()

    def _tell_count(self) -> None:
        total = self.model.listed
        self._count.setText(
            self.tr("{shown} of {total}").format(shown=self.filter.shown, total=total)
        )
        self._tell_issue()

    def _chosen(self, current: QModelIndex) -> None:
        sessions = current.data(Role.SESSIONS) if current.isValid() else NOTHING
        self._walk.stand_at(current)
        self.sessions_chosen.emit(sessions)


class _Tree(QTreeView):
    """A tree whose rows are as high as their words need at the present width."""

    def __init__(self, panel: CertificatePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.setHeaderHidden(True)
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.setIndentation(16)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Promises and preferences"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the rows again: another width breaks the sentences elsewhere."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.scheduleDelayedItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape chooses nothing, so that all cards are shown alike again."""
        if event.key() == Qt.Key.Key_Escape:
            self._panel.clear_choice()
            return
        super().keyPressEvent(event)


def _empty_label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setMargin(24)
    label.setProperty("role", "note")
    return label


def _cost_text(certificate: Certificate) -> str:
    total = len(certificate.preferences)
    met = sum(judgement.holds for judgement in certificate.preferences)
    if met == total:
        return QCoreApplication.translate(
            "CertificatePanel", "All {total} preferences are fully met."
        ).format(total=total)
    text = QCoreApplication.translate(
        "CertificatePanel", "{met} of {total} preferences fully met; the rest costs {cost}"
    )
    return text.format(met=met, total=total, cost=certificate.penalty)
