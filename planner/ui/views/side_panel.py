"""The side of the window: the build above; beneath, the promises or why they cannot be kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QDockWidget, QFrame, QVBoxLayout, QWidget

from planner.ui.views.build_panel import BuildPanel
from planner.ui.views.certificate_panel import CertificatePanel
from planner.ui.views.why_panel import WhyPanel

WIDTH = 320
NARROWEST = 260


class SidePanel(QDockWidget):
    """Holds two panels, of which each may be hidden; without any it goes away.

    A third one, why there is no schedule, lies over the promises while it is wanted.

    Signals:
        parts_changed: a person has shown or hidden a panel.
    """

    parts_changed = Signal()

    def __init__(
        self, build: BuildPanel, promises: CertificatePanel, why: WhyPanel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._build, self._promises, self._why = build, promises, why
        self._asking = False
        self.setObjectName("side_panel")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self.allowed = False
        inside = QWidget(self)
        self._line = QFrame(inside)
        self._line.setFixedHeight(1)
        self._line.setAutoFillBackground(True)
        self._line.setBackgroundRole(QPalette.ColorRole.Mid)
        column = QVBoxLayout(inside)
        column.addStrut(NARROWEST)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(build)
        column.addWidget(self._line)
        column.addWidget(promises, stretch=1)
        column.addWidget(why, stretch=1)
        column.setAlignment(build, Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        self._panels = {
            self._toggle(self.tr("&Build"), "build"): build,
            self._toggle(self.tr("&Promises"), "promises"): promises,
        }

    @property
    def toggles(self) -> list[QAction]:
        """The actions that show and hide each panel."""
        return list(self._panels)

    @property
    def hidden(self) -> list[str]:
        """The names of the panels that the person has hidden."""
        return [toggle.objectName() for toggle in self._panels if not toggle.isChecked()]

    def hide_parts(self, names: list[str]) -> None:
        """Hide these panels and show the others."""
        for toggle in self._panels:
            toggle.setChecked(toggle.objectName() not in names)
        self._arrange()

    def allow(self, *, shown: bool) -> None:
        """Show the chosen panels, or none of them while no project is open."""
        self.allowed = shown
        for toggle in self._panels:
            toggle.setEnabled(shown)
        self._arrange()

    def show_part(self, panel: QWidget) -> None:
        """Show a panel that is needed now."""
        for toggle, mine in self._panels.items():
            if mine is panel:
                toggle.setChecked(True)
        self._arrange()

    @property
    def asking(self) -> bool:
        """Whether the question why lies over the promises."""
        return self._asking

    def ask_why(self, *, shown: bool) -> None:
        """Show why there is no schedule in place of the promises, or the promises again."""
        self._asking = shown
        self._build.show_arguments(shown=not shown)
        self._arrange()

    def _toggle(self, text: str, name: str) -> QAction:
        toggle = QAction(text, self)
        toggle.setObjectName(name)
        toggle.setCheckable(True)
        toggle.setChecked(True)
        toggle.triggered.connect(self._toggled)
        return toggle

    def _toggled(self) -> None:
        self._arrange()
        self.parts_changed.emit()

    def _arrange(self) -> None:
        hidden = self.hidden
        self._build.setVisible("build" not in hidden)
        self._promises.setVisible("promises" not in hidden and not self._asking)
        self._why.setVisible(self._asking)
        beneath = self._asking or "promises" not in hidden
        self._line.setVisible(beneath and "build" not in hidden)
        self.setVisible(self.allowed and (beneath or "build" not in hidden))
