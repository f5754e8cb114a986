"""The search for swaps beside the window: listed while they are found, judged anew after edits."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QObject, QTimer

from planner.check.moves import Moves
from planner.domain.ids import SessionId
from planner.domain.project import Project
from planner.services.finding.swap import Swap
from planner.services.finding.swaps import Looked, Search, best, still_good
from planner.services.finding.wording import reasons
from planner.ui.background import Background
from planner.ui.finding.judge import Judge
from planner.ui.models.found_lines import Told, swap_heads, swap_lines
from planner.ui.views.swaps_page import SwapsPage

LOOK = 250
"""Milliseconds between two looks at what was found."""


@dataclass(kw_only=True)
class Hunt:
    """One search. The thread that searches writes ``found`` and ``looked``, the window reads them.

    Attributes:
        stopped: set it to end the search soon.
        complete: whether every chain was judged.
        improvable: whether there was anything to gain.

    """

    project: Project
    sessions: tuple[SessionId, ...]
    seconds: float
    stopped: bool = False
    complete: bool = False
    improvable: bool = True
    looked: Looked | None = None
    found: list[Told] = field(default_factory=list)
    _search: Search | None = None

    def run(self, moves: Moves) -> None:
        """Search until it is stopped, the time is over, or everything was looked at."""
        search = Search(
            moves=moves, sessions=self.sessions, seconds=self.seconds, listen=self._note
        )
        search.stopped = self.stopped
        self._search = search
        self.improvable = search.improvable
        for swap in search.swaps():
            self.found.append((swap, reasons(moves, swap.target)))
        self.complete = search.complete

    def stop(self) -> None:
        """End the search soon."""
        self.stopped = True
        if self._search is not None:
            self._search.stopped = True

    def _note(self, looked: Looked) -> None:
        self.looked = looked

    @property
    def best(self) -> list[Told]:
        """The best of what is found by now, the largest gain first."""
        told = {swap.key: why for swap, why in self.found}
        return [(swap, told[swap.key]) for swap in best([swap for swap, _ in self.found])]


class SwapFinder(QObject):
    """Searches when the page asks for it, and fills the page."""

    def __init__(
        self, page: SwapsPage, judge: Judge, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._judge = judge
        self._background = background
        self._hunt: Hunt | None = None
        self._shown: tuple[Project, list[Told]] | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(LOOK)
        self._clock.timeout.connect(self._look)
        page.stop_wanted.connect(self.stop)

    @property
    def busy(self) -> bool:
        """Whether a search is under way."""
        return self._hunt is not None

    def forget(self) -> None:
        """End any search, and know of no swaps any more."""
        self.stop()
        self._hunt, self._shown = None, None
        self._clock.stop()
        self._page.show_busy(busy=False)
        self._invite()

    def start(self, project: Project, session: SessionId | None) -> None:
        """Look for swaps in the whole schedule, or with one session."""
        if self.busy:
            return
        if not project.schedule.placements:
            self._page.say_empty(self.tr("Build a schedule first; swaps can then improve it."))
            return
        wanted = (session,) if session is not None else ()
        hunt = Hunt(project=project, sessions=wanted, seconds=self._page.limit.seconds)
        self._hunt, self._shown = hunt, (project, [])
        self._page.show_busy(busy=True)
        self._page.heading.setText(self.tr("Looking for swaps…"))
        self._page.say_empty(self.tr("Swaps are listed here as they are found."))
        self._clock.start()
        self._background.do(
            partial(self._judge.ask, project, hunt.run), partial(self._end, hunt), self._fail
        )

    def stop(self) -> None:
        """End the search soon, with what is found by then."""
        if self._hunt is not None:
            self._hunt.stop()

    def compare(self, project: Project) -> None:
        """Judge the swaps that are listed anew if the schedule is another one than theirs."""
        if self._hunt is not None and self._hunt.project is not project:
            self.stop()
        if self.busy or self._shown is None or self._shown[0] is project:
            return
        swaps = tuple(swap for swap, _ in self._shown[1])
        self._shown = (project, self._shown[1])
        if swaps:
            self._background.do(
                partial(self._judge.ask, project, partial(_judged_anew, swaps=swaps)),
                partial(self._show_anew, project),
                self._fail,
            )
        else:
            self._invite()

    def _invite(self) -> None:
        self._page.heading.setText(self.tr("Swaps that improve the schedule"))
        self._page.say_empty(
            self.tr(
                "Up to three sessions that move at once so that a broken promise is kept again, "
                "students gain seats, or preferences cost less. Press Look for swaps."
            )
        )

    def _look(self) -> None:
        """Show what was found since the last look."""
        hunt = self._hunt
        if hunt is None:
            return
        if hunt.looked is not None:
            self._page.show_progress(hunt.looked, len(hunt.found))
        self._list(hunt.project, hunt.best)

    def _list(self, project: Project, told: list[Told]) -> None:
        """List swaps, unless they are listed already."""
        if self._shown is not None and self._shown[0] is project and self._shown[1] == told:
            return
        self._shown = (project, told)
        if told:
            self._page.show_lines(swap_heads(), swap_lines(project, told))

    def _end(self, hunt: Hunt, _: object) -> None:
        if hunt is not self._hunt:
            return
        self._look()
        self._hunt = None
        self._clock.stop()
        self._page.show_busy(busy=False)
        self._page.heading.setText(self._ended(hunt))
        if not hunt.found:
            self._page.say_empty(self._fruitless(hunt))

    def _ended(self, hunt: Hunt) -> str:
        number = len(hunt.found)
        if hunt.complete:
            text = self.tr("{number} swaps found; every chain was judged")
        elif hunt.stopped:
            text = self.tr("{number} swaps found before the search was stopped")
        else:
            text = self.tr("{number} swaps found in this time; there may be more")
        return text.format(number=number)

    def _fruitless(self, hunt: Hunt) -> str:
        if not hunt.improvable:
            return self.tr(
                "There is nothing to improve: every promise is kept, no preference costs "
                "anything, and every request is filled."
            )
        if hunt.complete:
            return self.tr("No chain of up to three sessions improves the schedule.")
        return self.tr("Nothing was found in this time, and nothing is proved. Give it more time.")

    def _show_anew(self, project: Project, told: list[Told]) -> None:
        if self.busy or self._shown is None or self._shown[0] is not project:
            return
        self._shown = (project, told)
        if told:
            self._page.show_lines(swap_heads(), swap_lines(project, told))
            text = self.tr("{number} of the swaps still improve the schedule as it is now")
            self._page.heading.setText(text.format(number=len(told)))
        else:
            self._invite()

    def _fail(self, sentence: str) -> None:
        self._hunt = None
        self._clock.stop()
        self._page.show_busy(busy=False)
        self._page.say_empty(sentence)


def _judged_anew(moves: Moves, swaps: tuple[Swap, ...]) -> list[Told]:
    return [(swap, reasons(moves, swap.target)) for swap in still_good(moves, swaps)]
