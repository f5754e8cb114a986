"""Finds texts that a window cuts off: labels, buttons, tabs, heads and fields that are too small.

What Qt would need for a text (its size hint, or the width of the words) is held against what the
widget has. Texts that shorten themselves on purpose, and say so by ``property("elides")``, are left
out; so are cells of tables, which hold what people type.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QTabBar,
    QToolBar,
    QToolButton,
    QWidget,
)

SLACK = 1
"""Pixels by which rounding may differ."""


def cut_off(window: QWidget) -> list[str]:
    """Return a line for each text in sight that is not to be read whole."""
    found = []
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.property("elides") or not _in_sight(widget, window):
            continue
        for kind, check in CHECKS:
            if isinstance(widget, kind):
                found += [f"{_path(widget, window)}: {line}" for line in check(widget)]
                break
    return found


def _in_sight(widget: QWidget, window: QWidget) -> bool:
    if not widget.isVisibleTo(window) or widget.size().isEmpty():
        return False
    return widget is window or widget.window() is window.window()


def _path(widget: QWidget, window: QWidget) -> str:
    names = []
    at: QWidget | None = widget
    while at is not None and at is not window:
        names.append(at.objectName() or type(at).__name__)
        at = at.parentWidget()
    return "/".join(reversed(names[:3])) or type(window).__name__


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or not label.pixmap().isNull():
        return
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + SLACK:
            yield f"{_plain(label)!r} needs a height of {needed}, not {label.height()}"
        word = _longest_word(label)
        if word > label.contentsRect().width() + SLACK:
            yield f"{_plain(label)!r} has a word of {word} pixels, not {label.width()}"
        return
    yield from _compared(_plain(label), label.sizeHint(), label.size())


def _longest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    words = _plain(label).replace("&", "").split()
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _plain(label: QLabel) -> str:
    if label.textFormat() == Qt.TextFormat.PlainText or "<" not in label.text():
        return label.text()
    document = QTextDocument()
    document.setHtml(label.text())
    return document.toPlainText()


def _compared(text: str, needed: QSize, has: QSize) -> Iterator[str]:
    if needed.width() > has.width() + SLACK:
        yield f"{text!r} needs a width of {needed.width()}, not {has.width()}"
    elif needed.height() > has.height() + SLACK:
        yield f"{text!r} needs a height of {needed.height()}, not {has.height()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    if not button.text():
        return
    style = button.toolButtonStyle() if isinstance(button, QToolButton) else None
    if style == Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull():
        return
    needed = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text())
    if isinstance(button, QToolButton):
        needed = QSize(button.sizeHint().width(), needed.height())
    else:
        needed.setWidth(max(needed.width(), button.sizeHint().width() - 2 * _margin(button)))
    yield from _compared(button.text(), needed, button.size())


def _margin(button: QAbstractButton) -> int:
    """Return what a button may lose at each side before its words are cut."""
    return button.fontMetrics().averageCharWidth()


def _tabs(bar: QTabBar) -> Iterator[str]:
    metrics = bar.fontMetrics()
    for number in range(bar.count()):
        words = bar.tabText(number).replace("&", "")
        if metrics.horizontalAdvance(words) > bar.tabRect(number).width():
            yield f"the tab {words!r} has {bar.tabRect(number).width()} pixels"
    if bar.count() and bar.tabRect(bar.count() - 1).right() > bar.width() + SLACK:
        yield "its tabs do not all fit beside each other"


def _head(head: QHeaderView) -> Iterator[str]:
    model = head.model()
    ours = type(head) is not QHeaderView  # paints its own words, and shortens them
    if ours or head.orientation() is not Qt.Orientation.Horizontal or model is None:
        return
    for section in range(head.count()):
        text = str(model.headerData(section, head.orientation()) or "")
        if head.isSectionHidden(section) or not text:
            continue
        lines = text.split("\n")
        needed = max(head.fontMetrics().horizontalAdvance(line) for line in lines)
        if needed > head.sectionSize(section):
            yield f"the head {text!r} needs {needed} pixels, not {head.sectionSize(section)}"


def _field(field: QLineEdit) -> Iterator[str]:
    hint = field.placeholderText()
    if hint and not field.text():
        needed = field.fontMetrics().horizontalAdvance(hint)
        if needed > field.contentsRect().width():
            yield f"the hint {hint!r} needs {needed} pixels, not {field.contentsRect().width()}"


def _choice(box: QComboBox) -> Iterator[str]:
    needed = box.fontMetrics().horizontalAdvance(box.currentText())
    if not box.isEditable() and needed > box.width():
        yield f"the choice {box.currentText()!r} needs {needed} pixels, not {box.width()}"


def _bar(bar: QWidget) -> Iterator[str]:
    more = bar.findChild(QToolButton, "qt_toolbar_ext_button") or bar.findChild(
        QToolButton, "qt_menubar_ext_button"
    )
    if more is not None and more.isVisibleTo(bar):
        yield "not everything fits into the bar"


CHECKS: tuple[tuple[type[QWidget], Callable[..., Iterator[str]]], ...] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QTabBar, _tabs),
    (QHeaderView, _head),
    (QLineEdit, _field),
    (QComboBox, _choice),
    (QToolBar, _bar),
    (QMenuBar, _bar),
)
