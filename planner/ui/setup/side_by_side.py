"""The parts of an editor beside each other, with edges to pull."""

from __future__ import annotations

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget


def side_by_side(area: QWidget, *parts: QWidget, main: int) -> QSplitter:
    """Fill an area with parts, of which number ``main`` (from 0) takes the room to spare."""
    split = QSplitter()
    for part in parts:
        split.addWidget(part)
    split.setStretchFactor(main, 1)
    split.setChildrenCollapsible(False)
    outer = QVBoxLayout(area)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(split)
    return split
