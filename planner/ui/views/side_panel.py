"""The side of the window: the build above, the promises beneath."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QDockWidget, QFrame, QVBoxLayout, QWidget

from planner.ui.views.build_panel import BuildPanel
from planner.ui.views.certificate_panel import CertificatePanel

WIDTH = 320
NARROWEST = 260


class SidePanel(QDockWidget):
    """Holds both panels, of which each may be hidden; without any it goes away.

    Signals:
        parts_changed: a person has shown or hidden a panel.
    """

    parts_changed = Signal()

    def __init__(self, build: BuildPanel, promises: CertificatePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side_panel")
        self.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        self.setTitleBarWidget(QWidget(self))
        self.allowed = False
        inside = QWidget(self)
        inside.setMinimumWidth(NARROWEST)
        self._line = QFrame(inside)
        self._line.setFixedHeight(1)
        self._line.setAutoFillBackground(True)
        self._line.setBackgroundRole(QPalette.ColorRole.Mid)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(build)
        column.addWidget(self._line)
        column.addWidget(promises, stretch=1)
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
        for toggle, panel in self._panels.items():
            panel.setVisible(toggle.isChecked())
        self._line.setVisible(not self.hidden)
        self.setVisible(self.allowed and len(self.hidden) < len(self._panels))
