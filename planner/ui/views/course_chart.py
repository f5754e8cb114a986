"""How the best schedule and the bound came about: two lines over the time of a build."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from planner.ui.models.build_state import BuildState, Moment, course_text
from planner.ui.models.search_state import clock_text
from planner.ui.theme import Theme
from planner.ui.views.painting import PaintGuard

LINES = 6
"""Lines of text that the chart is high."""
GAP = 6.0
MOST_HEADROOM = 6.0
"""The first schedules are cut off above so many times the way from the bound to the best."""
LEAST_SECONDS = 5.0
"""The time that the width stands for at first."""


@dataclass(frozen=True, slots=True)
class _Line:
    """One line: its points in seconds and figures, and what stands at its end."""

    points: tuple[tuple[float, int], ...]
    words: str


class CourseChart(QWidget):
    """Draws the best as a full line and the bound as a dashed one, each named at its end."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._state = BuildState()
        self.guard = PaintGuard()
        self.setAccessibleName(self.tr("The best schedule over time"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def show_state(self, state: BuildState) -> None:
        """Show the course of a build, and tell it in words to whoever does not see it."""
        self._state = state
        words = course_text(state)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    @property
    def drawable(self) -> bool:
        """Whether a schedule has been found, and something has changed since."""
        best, bound = self._best.points, self._bound.points
        return bool(best) and len(best) + len(bound) > 2  # noqa: PLR2004 - the first of each line

    def sizeHint(self) -> QSize:
        """Return room for a few lines of text."""
        return QSize(200, round(LINES * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, however narrow."""
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw both lines, what they are called, and how much time has passed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with self.guard:
            self._paint(painter)
        painter.end()

    # What is drawn ---------------------------------------------------------------------------

    @property
    def _seats(self) -> bool:
        """Whether requests are counted, of which more is better."""
        return any(one.filled is not None for one in self._state.course)

    @property
    def _best(self) -> _Line:
        seats = self._seats
        figures = [(m.seconds, m.filled if seats else m.objective) for m in self._state.course]
        points = tuple(_changes(figures))
        words = self.tr("{number} filled") if seats else self.tr("best: {number}")
        return _Line(points, words.format(number=f"{points[-1][1]:,}") if points else "")

    @property
    def _bound(self) -> _Line:
        seats = self._seats
        points = tuple(_changes([(m.seconds, _limit(m, seats=seats)) for m in self._state.course]))
        words = self.tr("at most {number}") if seats else self.tr("none below {number}")
        return _Line(points, words.format(number=f"{points[-1][1]:,}") if points else "")

    def _paint(self, painter: QPainter) -> None:
        theme = self._theme
        best, bound = self._best, self._bound
        painter.fillRect(self.rect(), theme.surface)
        painter.setPen(QPen(theme.accent if self.hasFocus() else theme.border, 1))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if not best.points:
            return
        metrics = QFontMetricsF(self.font())
        line = metrics.height()
        ends = max(metrics.horizontalAdvance(one.words) for one in (best, bound))
        width = max(20.0, self.width() - ends - 3 * GAP)
        plot = QRectF(GAP, GAP + line / 2, width, self.height() - 2 * line - GAP)
        scale = _Scale(plot, best, bound, self._state.seconds)
        self._axis(painter, plot, line, scale.seconds)
        self._line(painter, scale, bound, dashed=True)
        self._line(painter, scale, best, dashed=False)
        self._name_both(painter, scale, best, bound, line)

    def _axis(self, painter: QPainter, plot: QRectF, line: float, seconds: float) -> None:
        theme = self._theme
        painter.setPen(QPen(theme.border, 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        painter.setPen(theme.muted)
        beneath = QRectF(plot.left(), plot.bottom() + 1, plot.width(), line)
        painter.drawText(beneath, Qt.AlignmentFlag.AlignLeft, clock_text(0))
        painter.drawText(beneath, Qt.AlignmentFlag.AlignRight, clock_text(seconds))

    def _line(self, painter: QPainter, scale: _Scale, line: _Line, *, dashed: bool) -> None:
        if not line.points:
            return
        pen = QPen(self._theme.muted if dashed else self._theme.accent, 1.5 if dashed else 2.0)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPolyline(scale.steps(line))

    def _name_both(
        self, painter: QPainter, scale: _Scale, best: _Line, bound: _Line, line: float
    ) -> None:
        """Write what each line is at its end, one beneath the other where they are close."""
        heights = [scale.y(one.points[-1][1]) if one.points else None for one in (best, bound)]
        high, low = heights
        if high is not None and low is not None and abs(high - low) < line:
            up = -1 if high < low or (high == low and not self._seats) else 1
            middle = (high + low) / 2
            high, low = middle + up * line / 2, middle - up * line / 2
        left = scale.plot.right() + GAP
        for words, height, colour in (
            (best.words, high, self._theme.text),
            (bound.words, low, self._theme.muted),
        ):
            if height is not None:
                top = min(max(height - line / 2, 0.0), self.height() - line)
                painter.setPen(colour)
                box = QRectF(left, top, self.width() - left, line)
                painter.drawText(box, Qt.AlignmentFlag.AlignLeft, words)


class _Scale:
    """Where seconds and figures lie in the chart."""

    def __init__(self, plot: QRectF, best: _Line, bound: _Line, seconds: float) -> None:
        self.plot = plot
        self.seconds = max(seconds, LEAST_SECONDS)
        last = best.points[-1][1]
        limit = bound.points[-1][1] if bound.points else 0
        reach = max(abs(last - limit), 1) * MOST_HEADROOM
        first = best.points[0][1]
        wide = [last, limit, max(min(first, last + reach), last - reach)]
        self._low, self._high = min(wide), max(wide)

    def x(self, seconds: float) -> float:
        """Return where a moment lies."""
        return self.plot.left() + self.plot.width() * min(1.0, seconds / self.seconds)

    def y(self, figure: float) -> float:
        """Return where a figure lies; what is off the chart lies at its edge."""
        span = max(self._high - self._low, 1)
        share = min(1.0, max(0.0, (figure - self._low) / span))
        return self.plot.bottom() - share * self.plot.height()

    def steps(self, line: _Line) -> QPolygonF:
        """Return the corners of a line that stays level until the next change."""
        corners = [QPointF(self.x(line.points[0][0]), self.y(line.points[0][1]))]
        for seconds, figure in line.points[1:]:
            corners += [
                QPointF(self.x(seconds), corners[-1].y()),
                QPointF(self.x(seconds), self.y(figure)),
            ]
        corners.append(QPointF(self.plot.right(), corners[-1].y()))
        return QPolygonF(corners)


def _limit(moment: Moment, *, seats: bool) -> int | None:
    return moment.fillable if seats else moment.bound


def _changes(figures: Sequence[tuple[float, int | None]]) -> Iterator[tuple[float, int]]:
    """Yield the figures that are known and another than before."""
    before: int | None = None
    for seconds, figure in figures:
        if figure is not None and figure != before:
            before = figure
            yield seconds, figure
