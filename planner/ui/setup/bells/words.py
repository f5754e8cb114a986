"""Words of the editor of bell schedules: kinds of block, and blocks as they are read aloud."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from planner.domain.clock import clock, clock_range
from planner.domain.school import School
from planner.domain.week import Block, BlockKind

KINDS = {
    BlockKind.CLASS: QT_TRANSLATE_NOOP("BlockKinds", "Class"),
    BlockKind.ADVISORY: QT_TRANSLATE_NOOP("BlockKinds", "Advisory"),
    BlockKind.LUNCH: QT_TRANSLATE_NOOP("BlockKinds", "Lunch"),
    BlockKind.SPECIALS: QT_TRANSLATE_NOOP("BlockKinds", "Specials"),
    BlockKind.STAFF: QT_TRANSLATE_NOOP("BlockKinds", "Staff only"),
}
SHOWN_GROUPS = 4


def kind_name(kind: BlockKind) -> str:
    """Return what a kind of block is called."""
    return QCoreApplication.translate("BlockKinds", str(KINDS[kind]))


def minutes_text(minutes: int) -> str:
    """Return ``45 min``."""
    return QCoreApplication.translate("Bells", "{minutes} min").format(minutes=minutes)


def class_text(least: int, most: int) -> str:
    """Return how much class time a day has: ``360 min of class``."""
    if least == most:
        text = QCoreApplication.translate("Bells", "{minutes} min of class")
        return text.format(minutes=least)
    text = QCoreApplication.translate("Bells", "{least} to {most} min of class")
    return text.format(least=least, most=most)


def times_text(block: Block) -> str:
    """Return ``8:15–9:15``."""
    return clock_range(block.start, block.end)


def groups_text(school: School, block: Block, most: int = SHOWN_GROUPS) -> str:
    """Return the names of who follows a block, the first few of them; nothing for everybody."""
    names = sorted(school.called(group) for group in block.groups)
    if len(names) <= most:
        return ", ".join(names)
    more = QCoreApplication.translate("Bells", "{names} and {count} more")
    return more.format(names=", ".join(names[: most - 1]), count=len(names) - most + 1)


def spoken(school: School, bell: str, block: Block, passing: int | None) -> str:
    """Return a block as it is read aloud, with whoever follows it and the time after it."""
    text = QCoreApplication.translate(
        "Bells", "{bell}, {block}, {kind}, {start} to {end}, {minutes} minutes"
    ).format(
        bell=bell,
        block=block.id,
        kind=kind_name(block.kind),
        start=clock(block.start),
        end=clock(block.end),
        minutes=block.minutes,
    )
    if block.groups:
        followed = QCoreApplication.translate("Bells", "for {groups}")
        text += ", " + followed.format(groups=groups_text(school, block, 99))
    if passing:
        after = QCoreApplication.translate("Bells", "then {minutes} minutes to the next block")
        text += ", " + after.format(minutes=passing)
    return text
