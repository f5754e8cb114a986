"""Why a school's promises cannot all hold, and what would mend it.

Demands are left out and solved again, halves first, with the laws of physics always there; then
the laws are left out one by one, so that only those are named that matter. Each answer is the
proof of a solve, and each fix a schedule that was found.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from planner.domain.language import mark
from planner.domain.project import Project
from planner.services.ports import Answer, BuildOptions, Explanation, Listener
from planner.solver.board import Board, Part
from planner.solver.explain import Clash, smallest_clash
from planner.solver.inquiry import Inquiry
from planner.solver.mending import fixes
from planner.solver.surroundings import ACTIVITY, Surroundings

MANY = 6
"""With more activities that are alike in a clash, they are named together."""


class Why:
    """Explains one project; runs once. ``suspects`` are ids that counting already named."""

    def __init__(
        self,
        project: Project,
        options: BuildOptions,
        listen: Listener,
        suspects: tuple[str, ...] = (),
    ) -> None:
        self._project = project
        self._suspects = suspects
        self._inquiry = Inquiry(options, listen)
        self._around = Surroundings(project)
        self._whole: Board | None = None

    def stop(self) -> None:
        """End soon, with what is known by then; safe from any thread."""
        self._inquiry.stop()

    def run(self) -> Explanation:
        """Find a clash, make it small, and look for fixes.

        Small surroundings are asked first: one person, one team, one grade. A clash of theirs is a
        clash of the school, and each question about them takes a fraction of a second.
        """
        for near in self._around.circles(self._suspects):
            self._inquiry.say(mark("looking for a clash"))
            found = self._clash_among(near)
            if found is not None and self._stands(found[1]):
                return self._told(found)
            if self._inquiry.over:
                return self._nothing_proved(None)
        self._inquiry.say(mark("looking for a schedule"))
        works = self._inquiry.builds(self._project)
        if works is not False:
            return self._nothing_proved(works)
        return self._told(self._clash_among(self._around.singles))

    def _clash_among(self, near: Sequence[Part]) -> tuple[Board, Clash[Part]] | None:
        """Return a small clash among these demands, with the board it was proved on."""
        board = self._inquiry.board_of(self._around, near)
        if board is None or self._holds(board, [*near, *self._around.laws]) is not False:
            return None
        self._inquiry.say(mark("making the clash small"))
        found = self._smallest(board, self._around.bundled(near))
        return (board, self._in_detail(board, found)) if found else None

    def _stands(self, found: Clash[Part]) -> bool:
        """Prove a clash once more with every session of the school there.

        Surroundings are chosen by what rules say they are about; what one keeps silent about must
        not make a promise look impossible.
        """
        if self._whole is None:
            self._whole = self._inquiry.board_of(self._around, self._around.singles)
        demands = [*found.members, *self._around.laws]
        return self._whole is not None and self._holds(self._whole, demands) is False

    def _in_detail(self, board: Board, found: Clash[Part]) -> Clash[Part]:
        """Return the clash with single activities, unless a great many that are alike clash."""
        singles = self._around.unbundled(found.members)
        if len(singles) == len(found.members):
            return found
        detailed = self._smallest(board, singles)
        if detailed is None or (found.minimal and not detailed.minimal):
            return found
        alike = Counter(
            bundle
            for bundle in found.members
            for single in self._around.unbundled([bundle])
            if single in detailed.members and single[0] == ACTIVITY
        )
        return found if max(alike.values(), default=0) > MANY else detailed

    def _smallest(self, board: Board, demands: Sequence[Part]) -> Clash[Part] | None:
        return smallest_clash(demands, lambda some: self._holds(board, some), self._around.laws)

    def _holds(self, board: Board, parts: Sequence[Part]) -> bool | None:
        if self._inquiry.over:  # a model of a large school takes its time to copy, too
            return None
        return self._inquiry.holds(board.only(self._around.unbundled(parts)))

    def _told(self, found: tuple[Board, Clash[Part]] | None) -> Explanation:
        if found is None:
            return self._nothing_proved(None)
        board, clash = found
        named = self._laws_that_matter(board, clash)
        singles = self._around.unbundled(clash.members)
        mended, complete = fixes(self._project, singles, named, self._inquiry)
        return Explanation(
            answer=Answer.CLASH,
            clash=tuple(self._around.member(part) for part in (*clash.members, *named)),
            minimal=clash.minimal,
            fixes=tuple(mended),
            fixes_complete=complete,
            seconds=self._inquiry.elapsed,
        )

    def _laws_that_matter(self, board: Board, found: Clash[Part]) -> tuple[Part, ...]:
        """Return the laws of physics without which the clash would not be one."""
        laws = self._around.laws
        smaller = smallest_clash(laws, lambda some: self._holds(board, some), found.members)
        return smaller.members if smaller else laws

    def _nothing_proved(self, first: bool | None) -> Explanation:  # noqa: FBT001 - an answer
        if first:
            answer = Answer.POSSIBLE
        elif self._inquiry.stopped:
            answer = Answer.STOPPED
        else:
            answer = Answer.OUT_OF_TIME
        return Explanation(answer=answer, seconds=self._inquiry.elapsed)
