"""Places in item models, as Qt hands them over."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
"""No place: the parent of a row that has none."""
