"""Every colour that is painted: light, dark and high contrast, with palette and style sheet.

Widgets are handed a :class:`Theme` and take all their colours from it, so that a test can force
one and another theme is one more value.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui.style_sheet import style_sheet

SEEN = 3.0
"""The contrast that a sign needs (WCAG 2, 1.4.11)."""
INK = QColor("#11161d")
PAPER = QColor("#ffffff")


class Look(StrEnum):
    """How a card is drawn; the first group is coloured by subject, the rest by kind."""

    CLASS = "class"
    SMALL_GROUP = "small_group"
    STATION = "station"
    ONLINE = "online"
    ADVISORY = "advisory"
    DUTY = "duty"
    PLANNING = "planning"
    MEETING = "meeting"
    DATA_MEETING = "data_meeting"
    REHEARSAL = "rehearsal"
    LEADERSHIP = "leadership"
    OBSERVATION = "observation"
    TALK = "talk"
    VISIT = "visit"


HUES = 8
"""Subjects that can be told apart by colour."""
BY_SUBJECT = frozenset({Look.CLASS, Look.SMALL_GROUP, Look.STATION, Look.ONLINE})
QUIET = frozenset({Look.ADVISORY, Look.DUTY, Look.PLANNING})
STANDING_OUT = frozenset(Look) - BY_SUBJECT - QUIET
"""The time adults have together: what the schedule is made for."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CardColours:
    """The colours of one card: its fill, the bar at its edge, and what is written on it.

    ``doubled``: the bar is drawn twice, since an earlier subject has the same colours.
    """

    fill: QColor
    edge: QColor
    text: QColor
    muted: QColor
    doubled: bool = False


@dataclass(frozen=True, kw_only=True, eq=False)
class Theme:
    """A complete set of colours.

    Attributes:
        window, surface, raised: backgrounds, from the frame of the window to what lies on top.
        grid, day_line: thin lines between cells, and the stronger one between days.
        subjects: eight hues that also colour-blind people tell apart (Okabe and Ito).
        tint: how much of a subject's hue its cards are filled with, from 0 to 1.
        kinds: the fill of each look that is not coloured by subject.
        outlined: whether cards have an edge all round, since their fill alone is not seen.

    """

    name: str
    dark: bool
    window: QColor
    surface: QColor
    raised: QColor
    header: QColor
    border: QColor
    grid: QColor
    day_line: QColor
    narrow: QColor
    closed: QColor
    hatch: QColor
    text: QColor
    muted: QColor
    faint: QColor
    accent: QColor
    on_accent: QColor
    selection: QColor
    good: QColor
    warning: QColor
    bad: QColor
    subjects: tuple[QColor, ...]
    tint: float
    kinds: dict[Look, QColor]
    outlined: bool = False

    @cached_property
    def _by_subject(self) -> tuple[CardColours, ...]:
        return tuple(
            _card(mixed(self.surface, hue, self.tint), edge=hue, share=0.72)
            for hue in self.subjects
        )

    @cached_property
    def _by_look(self) -> dict[Look, CardColours]:
        cards: dict[Look, CardColours] = {}
        for look, fill in self.kinds.items():
            if look in QUIET:
                cards[look] = CardColours(
                    fill=fill, edge=self.faint, text=self.text, muted=self.muted
                )
            else:
                edge = mixed(fill, self.text, 0.45)
                cards[look] = _card(fill, edge=edge, share=0.86)
        return cards

    def card(self, look: Look, subject: int | None = None) -> CardColours:
        """Return a card's colours; beyond eight subjects the hues come again with a double bar."""
        if look in BY_SUBJECT and subject is not None:
            round_, hue = divmod(subject, HUES)
            return replace(self._by_subject[hue], doubled=round_ > 0)
        return self._by_look[look if look in self.kinds else Look.ADVISORY]

    def bad_on(self, colours: CardColours) -> QColor:
        """Return the colour of a warning on a card: red where it is seen, or that of its text."""
        return self.bad if contrast(self.bad, colours.fill) >= SEEN else colours.text

    @cached_property
    def palette(self) -> QPalette:
        """The palette for ordinary widgets."""
        palette = QPalette()
        for role, colour in _roles(self).items():
            palette.setColor(role, colour)
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.faint)
        return palette

    @cached_property
    def style_sheet(self) -> str:
        """The style sheet that gives ordinary widgets their edges and spacing."""
        names = ("window", "surface", "raised", "header", "border", "grid", "text", "muted")
        more = ("faint", "accent", "on_accent", "selection", "good", "warning", "bad")
        colours = {name: getattr(self, name).name() for name in (*names, *more)}
        return style_sheet(colours, ink=_tone(self.text), mark=_tone(self.on_accent))


def _tone(colour: QColor) -> str:
    return "light" if colour.lightnessF() > 0.5 else "dark"  # noqa: PLR2004 - the middle


def _roles(theme: Theme) -> dict[QPalette.ColorRole, QColor]:
    role = QPalette.ColorRole
    return {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.header,
        role.Text: theme.text,
        role.PlaceholderText: theme.muted,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.bad,
        role.ToolTipBase: theme.raised,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.header,
        role.Mid: theme.border,
        role.Dark: theme.day_line,
        role.Shadow: theme.day_line,
    }


def _card(fill: QColor, *, edge: QColor, share: float) -> CardColours:
    text = readable_on(fill)
    return CardColours(fill=fill, edge=edge, text=text, muted=mixed(fill, text, share))


def mixed(base: QColor, other: QColor, share: float) -> QColor:
    """Return ``base`` with a share (0 to 1) of ``other``."""
    parts = zip(base.getRgb()[:3], other.getRgb()[:3], strict=True)  # type: ignore[index]  # a tuple
    return QColor(*(round(one + (two - one) * share) for one, two in parts))


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2, from 0 (black) to 1 (white)."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4  # noqa: PLR2004 - as in WCAG
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2: 1 (none) to 21; text needs 4.5."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable_on(fill: QColor) -> QColor:
    """Return the ink or the paper colour, whichever is read better on this fill."""
    return max((INK, PAPER), key=lambda text: contrast(text, fill))


_OKABE_ITO = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9", "#c9b800")

LIGHT = Theme(
    name="light",
    dark=False,
    window=QColor("#f3f5f8"),
    surface=QColor("#ffffff"),
    raised=QColor("#ffffff"),
    header=QColor("#f0f3f7"),
    border=QColor("#d3dae3"),
    grid=QColor("#e7ebf0"),
    day_line=QColor("#aab5c3"),
    narrow=QColor("#f7f8fa"),
    closed=QColor("#eef0f3"),
    hatch=QColor("#d5dae1"),
    text=QColor("#1a222d"),
    muted=QColor("#576273"),
    faint=QColor("#8a95a5"),
    accent=QColor("#0b5fb0"),
    on_accent=QColor("#ffffff"),
    selection=QColor("#dbe9f8"),
    good=QColor("#0a7350"),
    warning=QColor("#8f5600"),
    bad=QColor("#b3261e"),
    subjects=tuple(QColor(hue) for hue in (*_OKABE_ITO, "#3c3c3c")),
    tint=0.30,
    kinds={
        Look.ADVISORY: QColor("#eceff3"),
        Look.DUTY: QColor("#eceff3"),
        Look.PLANNING: QColor("#f3f5f8"),
        Look.MEETING: QColor("#1f4b7a"),
        Look.DATA_MEETING: QColor("#14605a"),
        Look.REHEARSAL: QColor("#5b3f86"),
        Look.LEADERSHIP: QColor("#6e4515"),
        Look.OBSERVATION: QColor("#8b2950"),
        Look.TALK: QColor("#3f4a5c"),
        Look.VISIT: QColor("#3f5a1e"),
    },
)

DARK = Theme(
    name="dark",
    dark=True,
    window=QColor("#13171c"),
    surface=QColor("#1a1f26"),
    raised=QColor("#262d37"),
    header=QColor("#20262e"),
    border=QColor("#3a4451"),
    grid=QColor("#272e38"),
    day_line=QColor("#56616f"),
    narrow=QColor("#1d232b"),
    closed=QColor("#15191f"),
    hatch=QColor("#2f3742"),
    text=QColor("#e7ebf1"),
    muted=QColor("#a5b0be"),
    faint=QColor("#768292"),
    accent=QColor("#6cb0f5"),
    on_accent=QColor("#0d1117"),
    selection=QColor("#22384f"),
    good=QColor("#6fe0c0"),
    warning=QColor("#f0b35a"),
    bad=QColor("#ff8f85"),
    subjects=tuple(QColor(hue) for hue in ("#3d9be0", *_OKABE_ITO[1:], "#c4c4c4")),
    tint=0.30,
    kinds={
        Look.ADVISORY: QColor("#2a313b"),
        Look.DUTY: QColor("#2a313b"),
        Look.PLANNING: QColor("#222932"),
        Look.MEETING: QColor("#bcd9f8"),
        Look.DATA_MEETING: QColor("#a9e3d8"),
        Look.REHEARSAL: QColor("#d9c9f6"),
        Look.LEADERSHIP: QColor("#f3d6ad"),
        Look.OBSERVATION: QColor("#f7c3d5"),
        Look.TALK: QColor("#d3dae4"),
        Look.VISIT: QColor("#d3e8b8"),
    },
)

CONTRAST = Theme(
    name="contrast",
    dark=True,
    window=QColor("#000000"),
    surface=QColor("#000000"),
    raised=QColor("#000000"),
    header=QColor("#000000"),
    border=QColor("#c8c8c8"),
    grid=QColor("#7a7a7a"),
    day_line=QColor("#ffffff"),
    narrow=QColor("#000000"),
    closed=QColor("#2b2b2b"),
    hatch=QColor("#9a9a9a"),
    text=QColor("#ffffff"),
    muted=QColor("#ffffff"),
    faint=QColor("#b4b4b4"),
    accent=QColor("#ffe14d"),
    on_accent=QColor("#000000"),
    selection=QColor("#0b4a8f"),
    good=QColor("#5cffd6"),
    warning=QColor("#ffc14d"),
    bad=QColor("#ff9d94"),
    subjects=tuple(
        QColor(hue)
        for hue in (
            "#5cb8ff",
            "#ffb020",
            "#19d3a2",
            "#ffa0d0",
            "#ff8a3d",
            "#9fdcff",
            "#f0e442",
            "#ffffff",
        )
    ),
    tint=0.0,
    kinds={
        Look.ADVISORY: QColor("#000000"),
        Look.DUTY: QColor("#000000"),
        Look.PLANNING: QColor("#000000"),
        Look.MEETING: QColor("#cfe6ff"),
        Look.DATA_MEETING: QColor("#c2f5e9"),
        Look.REHEARSAL: QColor("#e8dcff"),
        Look.LEADERSHIP: QColor("#ffe3bd"),
        Look.OBSERVATION: QColor("#ffd6e5"),
        Look.TALK: QColor("#ececec"),
        Look.VISIT: QColor("#e2f5c8"),
    },
    outlined=True,
)

STYLED = "common_time_styled"
"""The property of a program that has its style."""
THEMES = {theme.name: theme for theme in (LIGHT, DARK, CONTRAST)}


def theme_named(name: str) -> Theme:
    """Return the theme of this name; ``system`` (or an unknown name) follows the desktop."""
    if name in THEMES:
        return THEMES[name]
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Give the whole program the theme: first the style, or the palette would be lost.

    A theme that it has already stays: every widget there is would be polished anew.
    """
    if not app.property(STYLED):  # each widget is polished anew, and a style sheet hides the name
        app.setStyle("Fusion")
        app.setProperty(STYLED, "Fusion")
    if app.styleSheet() != theme.style_sheet:
        app.setPalette(theme.palette)
        app.setStyleSheet(theme.style_sheet)
