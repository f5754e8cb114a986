"""A block of a bell schedule in somebody's hand: pulled by the mouse or step by step by keys."""

from __future__ import annotations

from planner.domain.ids import BellId
from planner.domain.week import Block
from planner.services.bells.blocks import STEP, Clash, Part, clashes, pulled, snapped


class Pull:
    """One block of a bell held; ``blocks`` is how they would all lie if it were let go now."""

    def __init__(
        self,
        bell: BellId,
        blocks: tuple[Block, ...],
        number: int,
        *,
        part: Part = Part.WHOLE,
        at: float = 0,
    ) -> None:
        self.bell = bell
        self.before = blocks
        self.blocks = blocks
        self.number = number
        self.part = part
        self._grip = at - self._edge(blocks[number], part)

    @property
    def block(self) -> Block:
        """The block in the hand, as it would lie."""
        return self.blocks[self.number]

    @property
    def changed(self) -> bool:
        """Whether it would lie elsewhere than before."""
        return self.blocks != self.before

    @property
    def clashes(self) -> tuple[Clash, ...]:
        """What is wrong with how it would lie."""
        return clashes(self.blocks)

    def to(self, minutes: float, *, push: bool = False) -> None:
        """Follow the mouse to a time, and rest at a multiple of five minutes."""
        target = snapped(minutes - self._grip)
        self.blocks = pulled(self.before, self.number, self.part, target, push=push)

    def step(self, part: Part, steps: int, *, size: int = STEP, push: bool = False) -> None:
        """Go so many steps earlier or later; the first of five minutes ends at a multiple."""
        edge = self._edge(self.block, part)
        target = edge + steps * size
        if size == STEP:
            whole = edge // STEP if steps > 0 else -(-edge // STEP)
            target = (whole + steps) * STEP
        self.blocks = pulled(self.blocks, self.number, part, target, push=push)

    @staticmethod
    def _edge(block: Block, part: Part) -> int:
        return block.end if part is Part.END else block.start
