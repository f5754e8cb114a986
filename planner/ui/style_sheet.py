"""The style sheet of ordinary widgets: edges, spacing and states, in a theme's colours.

Sizes are in Qt's device-independent pixels and text keeps the system's font and size. Buttons that
carry the main action of a page set the property ``primary``; titles set ``role`` to ``title``,
``heading`` or ``note``. ``autoDefault`` lets Enter press the button that has the keys, which
else it does in dialogs only.
"""

from __future__ import annotations

from string import Template

from planner.services.examples import resources_folder

SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $border; padding: 4px 6px; }

QLabel[role="title"] { font-size: 20pt; font-weight: 600; }
QLabel[role="heading"] { font-size: 12pt; font-weight: 600; }
QLabel[role="section"] { font-weight: 600; color: $muted; }
QLabel[role="note"] { color: $muted; }

QPushButton, QLineEdit {
    border: 1px solid $border; border-radius: 5px; padding: 4px 10px;
    background: $raised; color: $text; min-height: 1.3em;
}
QPushButton { qproperty-autoDefault: true; }
QLineEdit { padding: 4px 6px; }
QPushButton:hover { border-color: $faint; background: $header; }
QPushButton:pressed { background: $selection; }
QPushButton:checked { background: $selection; border-color: $accent; }
QPushButton:focus, QLineEdit:focus {
    border: 2px solid $accent; padding: 3px 9px;
}
QLineEdit:focus { padding: 3px 5px; }
QPushButton:disabled, QLineEdit:disabled { color: $faint; background: $window; }
QComboBox, QAbstractSpinBox { border: 1px solid $faint; border-radius: 5px; padding: 1px 6px;
    background: $raised; color: $text; min-height: 1.5em; }
QComboBox { min-height: 1.7em; }
QComboBox:!editable { padding-left: 8px; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0 5px; }
QComboBox:!editable:focus { padding-left: 7px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; background: $window;
    border-color: $border; }
QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus, QComboBox > QLineEdit,
QComboBox > QLineEdit:focus { border: none; padding: 0 3px; background: transparent;
    min-height: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$look/down-$ink.svg");
    width: 10px; height: 10px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-origin: border; subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-origin: border; subcontrol-position: bottom right; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $header; }
QAbstractSpinBox::up-arrow { image: url("$look/up-$ink.svg"); width: 9px; height: 9px; }
QAbstractSpinBox::down-arrow { image: url("$look/down-$ink.svg"); width: 9px; height: 9px; }
QAbstractScrollArea { border: none; }
QPlainTextEdit, QTextEdit { border: 1px solid $border; }
QPlainTextEdit:focus { border-color: $accent; }
QComboBox QAbstractItemView { border: 1px solid $border; background: $raised; padding: 3px;
    selection-background-color: $selection; selection-color: $text; outline: none; }
QPushButton[primary="true"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { border-color: $text; }
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $window; color: $faint; border-color: $border; }
QPushButton[flat="true"] { border-color: transparent; background: transparent; }

QToolBar { background: $window; border: none; border-bottom: 1px solid $border; spacing: 6px;
    padding: 5px 8px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; color: $text; }
QToolButton:hover { background: $header; border-color: $border; }
QToolButton:checked { background: $selection; border-color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton[popupMode="2"] { padding-right: 22px; }
QToolButton::menu-indicator { image: url("$look/down-$ink.svg"); width: 9px; height: 9px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 7px; }

QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }
QMenu { background: $raised; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::indicator { width: 12px; height: 12px; left: 6px; }
QMenu::indicator:checked { image: url("$look/check-$ink.svg"); }
QMenu::icon:checked { background: $selection; border: 1px solid $accent; border-radius: 3px; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }

QCheckBox::indicator, QListView::indicator, QTreeView::indicator, QTableView::indicator {
    border: 1px solid $faint; border-radius: 3px; width: 13px; height: 13px;
    background: $surface; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked,
QTableView::indicator:checked { border-color: $accent; background: $accent;
    image: url("$look/check-$mark.svg"); }
QCheckBox::indicator:disabled { border-color: $border; background: $window; }
QCheckBox::indicator:checked:disabled { border-color: $border; background: $border; }
QRadioButton::indicator { border: 1px solid $faint; border-radius: 7px;
    width: 12px; height: 12px; background: $surface; }
QRadioButton::indicator:checked { border-color: $accent; background: qradialgradient(
    cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5, stop: 0 $accent, stop: 0.55 $accent,
    stop: 0.65 $surface, stop: 1 $surface); }
QRadioButton::indicator:disabled { border-color: $border; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QTabBar::tab { background: transparent; color: $muted; border: none;
    border-bottom: 2px solid transparent; padding: 6px 14px; }
QTabBar::tab:hover { color: $text; border-bottom-color: $border; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QHeaderView::section { background: $header; color: $muted; border: none;
    border-bottom: 1px solid $border; padding: 4px 6px; }
QHeaderView::section:horizontal { padding-left: 9px; }

QProgressBar { border: none; border-radius: 4px; background: $border; color: $text;
    max-height: 8px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }

QMainWindow::separator { background: $window; width: 5px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }

QTableView { background: $surface; gridline-color: $grid; }
QTableCornerButton::section { background: $header; border: none; }
QCalendarWidget QToolButton { color: $on_accent; }
QCalendarWidget QToolButton::menu-indicator { image: url("$look/down-$mark.svg"); }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url("$look/left-$mark.svg"); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url("$look/right-$mark.svg"); }
QTreeView, QListView { background: $surface; selection-background-color: $selection;
    selection-color: $text; outline: none; }
QTreeView::item, QListView::item { padding: 4px; }
QTreeView::item:selected, QListView::item:selected { background: $selection; color: $text; }
QTreeView::item:hover, QListView::item:hover { background: $header; }

QScrollBar { background: $window; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $faint; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: $window; border: none; }
""")


def style_sheet(colours: dict[str, str], *, ink: str, mark: str) -> str:
    """Return the style sheet with every colour filled in; raises ``KeyError`` if one is missing.

    ``ink`` and ``mark`` say whether arrows and the ticks of check boxes are light or dark.
    """
    look = (resources_folder() / "look").as_posix()
    return SHEET.substitute(colours, look=look, ink=ink, mark=mark)
