"""Which topic explains a widget, and what is said of it with its keys."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from planner.ui.actions import SPECS, Act, actions
from planner.ui.actions.actions import shortcuts_of
from planner.ui.helping.parts import PARTS
from planner.ui.helping.steps import STEPS
from planner.ui.helping.topic import PROPERTY, Explanation, Topic

EXPLANATIONS: dict[Topic, Explanation] = {**PARTS, **STEPS}
"""What is said of every topic."""


def explain_by(widget: QWidget, topic: Topic) -> None:
    """Let a widget, and all that lies on it, be explained by a topic."""
    widget.setProperty(PROPERTY, topic.value)


def explained(widget: QWidget | None) -> tuple[QWidget, Topic] | None:
    """Return the nearest widget around this one that has an explanation, and its topic."""
    while widget is not None:
        topic = widget.property(PROPERTY)
        if topic:
            return widget, Topic(topic)
        widget = widget.parentWidget()
    return None


def keys_of(explanation: Explanation) -> Iterator[tuple[str, str]]:
    """Yield what each key of a part does, with the key as this system writes it."""
    for act in explanation.acts:
        does, key = key_of(act)
        if key:
            yield does, key
    for own in explanation.keys:
        yield actions.translated(own.text), _native([QKeySequence(key) for key in own.keys])


def key_of(act: Act) -> tuple[str, str]:
    """Return what an action is called, and its key; a blank one if it has none."""
    spec = next(spec for spec in SPECS if spec.act is act)
    return _plain(spec.text), _native(shortcuts_of(spec.keys)[:1]) if spec.keys else ""


def _plain(text: str) -> str:
    return actions.translated(text).replace("&", "").rstrip("…")


def _native(keys: list[QKeySequence]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(key.toString(native) for key in keys)
