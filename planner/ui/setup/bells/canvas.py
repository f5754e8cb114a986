"""The picture of all bell schedules: one column for each, its blocks on a clock."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from planner.domain.clock import clock_range
from planner.domain.ids import BellId
from planner.domain.project import Project
from planner.domain.week import Bell, Block
from planner.services.bells.blocks import class_minutes, lanes, passing
from planner.ui.models.bell_columns import Box, boxes, nearest, neighbour
from planner.ui.models.clock_scale import reach
from planner.ui.models.pull import Pull
from planner.ui.setup.bells.painter import BlockPainter, Chip, chips
from planner.ui.setup.bells.words import class_text, minutes_text, spoken
from planner.ui.setup.clock.canvas import EDGE, ClockCanvas
from planner.ui.theme import Theme
from planner.ui.views.announcing import announce

LONG_PASSING = 10
"""Minutes: a passing time as wide as any, but for breaks."""
LEAST_LANE, LANE = 7, 12
"""Characters that each block beside another one adds to the width of a column, at least and at
most."""


class BellCanvas(ClockCanvas):
    """Shows the bells of a project; the hands (mouse and keys) are in ``BellHands``.

    Signals:
        current_changed: another block is the current one.
    """

    current_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        self.bells: tuple[Bell, ...] = ()
        self._days: dict[BellId, list[tuple[str, str]]] = {}
        self._project: Project | None = None
        self.pull: Pull | None = None
        self.chip: Chip | None = None
        self.pointer = QPoint()
        self.current = (0, 0)
        self._lanes = 1
        self._passes = False
        self._beside: list[tuple[tuple[int, int], ...]] = []
        self._expected: tuple[BellId | None, Block | None] = (None, None)
        super().__init__(theme, parent)
        self.setAccessibleName(self.tr("Bell schedules"))

    # What is shown

    def show_project(self, project: Project) -> None:
        """Show the bells as they are now; the same block stays the current one."""
        bell = self._expected[0] or (self.current_bell.id if self.current_bell else None)
        kept = self._expected[1] or self.current_block
        self._expected = (None, None)
        cycle = project.school.cycle
        self._project = project
        self.bells = cycle.bells
        self.pull, self.chip = None, None
        self._days = {one.id: [] for one in cycle.bells}
        for day in cycle.days:
            self._days[day.bell].append((day.id, day.id))
        self._keep(bell, kept)
        # As they lie when nothing is in the hand: blocks that made way would jump under it.
        self._beside = [lanes(one.blocks) for one in cycle.bells]
        self._passes = any(
            passing(one.blocks, number) for one in cycle.bells for number in range(len(one.blocks))
        )
        self._lanes = max((of for one in self._beside for _, of in one), default=1)
        self.show_hours(*reach((b.start, b.end) for one in self.bells for b in one.blocks))
        self.current_changed.emit()

    def expect(self, block: Block, bell: BellId | None = None) -> None:
        """Go to this block as soon as a project with it is shown."""
        self._expected = (bell, block)

    def expect_bell(self, bell: BellId) -> None:
        """Go to this bell as soon as a project with it is shown."""
        self._expected = (bell, None)

    def _keep(self, bell: BellId | None, block: Block | None) -> None:
        column = next((n for n, one in enumerate(self.bells) if one.id == bell), None)
        if column is None:
            column = min(self.current[0], len(self.bells) - 1)
        blocks = self.blocks(column) if column >= 0 else ()
        if block in blocks:
            self.current = (column, blocks.index(block))
            return
        near = [n for n, one in enumerate(blocks) if block is not None and one.id == block.id]
        self.current = (column, near[0] if near else nearest(blocks, block.start if block else 0))

    def blocks(self, column: int) -> tuple[Block, ...]:
        """Return the blocks of a bell, those in the hand as they would lie."""
        bell = self.bells[column]
        if self.pull is not None and self.pull.bell == bell.id:
            return self.pull.blocks
        return bell.blocks

    @property
    def current_bell(self) -> Bell | None:
        """The bell of the current block."""
        column = self.current[0]
        return self.bells[column] if 0 <= column < len(self.bells) else None

    @property
    def current_block(self) -> Block | None:
        """The current block as it would lie."""
        if self.current_bell is None:
            return None
        blocks = self.blocks(self.current[0])
        return blocks[self.current[1]] if 0 <= self.current[1] < len(blocks) else None

    def choose(self, column: int, number: int, *, say_it: bool = True) -> None:
        """Make a block the current one, and let it be seen and heard."""
        self.current = (column, number)
        block = self.current_block
        if block is not None:
            self.bring(self._rect(self.boxes(column)[number]))
            if say_it:
                announce(self, self.told())
        self.current_changed.emit()
        self.viewport().update()

    def go(self, columns: int, places: int) -> None:
        """Go to another bell, at the time of the current block, or to another block of its own."""
        if not self.bells:
            return
        column, number = self.current
        if columns:
            start = self.current_block.start if self.current_block else 0
            column = max(0, min(len(self.bells) - 1, column + columns))
            number = nearest(self.blocks(column), start)
        blocks = self.blocks(column)
        self.choose(column, neighbour(blocks, number, places) if blocks else -1)

    def told(self) -> str:
        """Return the current block in a sentence, with what is wrong with it."""
        bell, block = self.current_bell, self.current_block
        if self._project is None or bell is None or block is None:
            return ""
        blocks = self.blocks(self.current[0])
        text = spoken(self._project.school, bell.id, block, passing(blocks, self.current[1]))
        if self.pull is None:
            return text
        return " ".join((f"{text}.", *(clash.sentence for clash in self.pull.clashes)))

    # Where things are

    @property
    def count(self) -> int:
        """One column for each bell."""
        return len(self.bells)

    @property
    def most_wide(self) -> int:
        """Wider columns where blocks lie beside each other."""
        return super().most_wide + LANE * (self._lanes - 1)

    @property
    def least_wide(self) -> int:
        """Wide enough for the names of blocks and the passing times beside them."""
        beside = self._margin // self.faces.normal.character
        return super().least_wide + LEAST_LANE * (self._lanes - 1) + beside

    @property
    def _margin(self) -> int:
        """How wide the strip beside the blocks is that the passing times are written in."""
        return self.faces.small.width(minutes_text(LONG_PASSING)) + 4 if self._passes else 0

    def boxes(self, column: int) -> tuple[Box, ...]:
        """Return where the blocks of a bell are."""
        rect = self.column_rect(column)
        beside = self._beside[column]
        width = rect.width() - self._margin
        return boxes(self.blocks(column), self.scale, rect.left(), width, beside)

    def chips(self, column: int) -> tuple[Chip, ...]:
        """Return the days in the head of a bell, seen from the head's corner."""
        top = EDGE + self.faces.bold.height + self.faces.small.height + EDGE
        return chips(self._days[self.bells[column].id], self.faces.small, self.column_width, top)

    def head_height(self) -> int:
        """Name, class time and days, as high as the highest needs."""
        low = EDGE + self.faces.bold.height + self.faces.small.height + 2 * EDGE
        found = [
            chip.box.top + chip.box.height + EDGE
            for column in range(len(self.bells))
            for chip in self.chips(column)
        ]
        return max((low, *found))

    @staticmethod
    def _rect(box: Box) -> QRect:
        return QRect(box.left, box.top, box.width, box.height)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """As Qt asks: with colours and fonts as they are now."""
        with self.guard:
            self._brush = BlockPainter(self.theme, self.faces, self.pictures)
        super().paintEvent(event)

    def paint_column(self, painter: QPainter, number: int, rect: QRect) -> None:
        """Paint the blocks of a bell, the one in the hand last."""
        if self._project is None:
            return
        blocks, found = self.blocks(number), self.boxes(number)
        pull = self.pull if self.pull and self.pull.bell == self.bells[number].id else None
        wrong = {n for clash in (pull.clashes if pull else ()) for n in clash.blocks}
        order = sorted(range(len(blocks)), key=lambda n: pull is not None and n == pull.number)
        for one in order:
            held = pull is not None and one == pull.number
            self._brush.block(
                painter,
                self._project.school,
                blocks[one],
                found[one],
                wrong=one in wrong,
                held=held,
            )
        self._paint_passing(painter, rect, blocks, wrong)
        if number == self.current[0] and 0 <= self.current[1] < len(found):
            self.frame_focus(painter, self._rect(found[self.current[1]]))

    def _paint_passing(
        self, painter: QPainter, rect: QRect, blocks: Sequence[Block], wrong: Collection[int]
    ) -> None:
        """Write the minutes after each block beside the blocks; two never lie on each other."""
        high, free = self.faces.small.height, rect.top()
        for number in sorted(range(len(blocks)), key=lambda one: blocks[one].end):
            minutes = passing(blocks, number)
            if minutes and number not in wrong:
                top = self.scale.y(blocks[number].end + minutes / 2) - high // 2
                if top >= free:
                    left = rect.right() + 1 - self._margin
                    self._brush.gap(painter, minutes, QRect(left, top, self._margin, high))
                    free = top + high

    def paint_head(self, painter: QPainter, number: int, rect: QRect) -> None:
        """Paint a bell's name, its class time and the days on which it rings."""
        bell, left = self.bells[number], Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self.chip is not None and self.column_at(self.pointer.x()) == number:
            painter.fillRect(rect, self.theme.selection)
        bold, small = self.faces.bold, self.faces.small
        painter.setFont(bold.font)
        painter.setPen(self.theme.text)
        line = QRect(rect.left() + 7, EDGE, rect.width() - 7, bold.height)
        painter.drawText(line, left, bold.cut(bell.id, line.width()))
        painter.setFont(small.font)
        painter.setPen(self.theme.muted)
        line = QRect(line.left(), line.bottom() + 1, line.width(), small.height)
        painter.drawText(line, left, small.cut(self._summary(number), line.width()))
        for chip in self.chips(number):
            if chip != self.chip:
                self._brush.chip(painter, chip, (rect.left(), 0), held=False)
        if not self._days[bell.id]:
            unused = QRect(line.left(), line.bottom() + EDGE, line.width(), small.height + 4)
            text = self.tr("not used: drag a day here")
            painter.drawText(unused, left, small.cut(text, line.width()))

    def _summary(self, number: int) -> str:
        blocks = self.blocks(number)
        if not blocks:
            return self.tr("no block yet")
        begin, end = min(b.start for b in blocks), max(b.end for b in blocks)
        day = clock_range(begin, end)
        return f"{day} · {class_text(*class_minutes(blocks))}"

    def paint_above(self, painter: QPainter) -> None:
        """Paint the day that is carried to another bell."""
        if self.chip is not None:
            box = self.chip.box
            corner = (
                self.pointer.x() - box.left - box.width // 2,
                self.pointer.y() - box.top - box.height // 2,
            )
            self._brush.chip(painter, self.chip, corner, held=True)
