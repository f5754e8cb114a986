"""Where parts of the window ask for more help than fits beside them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class HelpDesk(QObject):
    """Stands on the window; whoever opens the guide and the glossary listens to it.

    Signals:
        page_wanted: a :class:`Page` of the guide is wanted.
        glossary_wanted: the glossary is wanted.
    """

    page_wanted = Signal(str)
    glossary_wanted = Signal()


def desk_of(widget: QWidget | None) -> HelpDesk | None:
    """Return the desk of the window that a widget belongs to; a part shown alone has none."""
    while widget is not None:
        found = widget.findChild(HelpDesk, "", Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, HelpDesk):
            return found
        widget = widget.parentWidget()
    return None
