"""Room for words: sizes that follow the font and the text, in whatever language."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox, QHeaderView, QLabel, QLineEdit, QWidget

INDENT = 7
"""Device-independent pixels before the text of a field with arrows."""


def as_wide_as_its_hint(field: QLineEdit) -> None:
    """Let a field never be narrower than the hint that it shows while it is empty."""
    metrics = field.fontMetrics()
    room = 2 * metrics.height() + 2 * metrics.averageCharWidth()
    field.setMinimumWidth(metrics.horizontalAdvance(field.placeholderText()) + room)


def indent(field: QAbstractSpinBox) -> None:
    """Begin the text of a field with arrows where other fields begin theirs.

    Qt leaves no space before it once a style sheet says how the arrows look.
    """
    field.lineEdit().setTextMargins(INDENT, 0, 0, 0)


def resize_to(window: QWidget, letters: int, lines: int) -> None:
    """Give a window room for so many letters across and lines down, whatever the font."""
    metrics = window.fontMetrics()
    window.resize(letters * metrics.averageCharWidth(), lines * metrics.lineSpacing())


def keep_heads_in_sight(header: QHeaderView) -> None:
    """Let no column of a table be narrower than the longest of its heads."""
    model, metrics = header.model(), header.fontMetrics()
    heads = (model.headerData(n, header.orientation()) for n in range(header.count()))
    longest = max((metrics.horizontalAdvance(str(head or "")) for head in heads), default=0)
    header.setMinimumSectionSize(longest + 2 * metrics.averageCharWidth())


def longest_word(label: QLabel) -> int:
    """Return the width of a label's longest word, which no line can be shorter than."""
    metrics = label.fontMetrics()
    words = label.text().replace("&", "").split()
    return max((metrics.horizontalAdvance(word) for word in words), default=0) + 2
