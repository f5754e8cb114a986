"""How the workbook looks: one named style for each kind of session, and for titles and tables.

No kind is told by colour alone. The fills differ in lightness, so that a grey print keeps them
apart; each kind but the plain class has a short code; and the time that adults spend together is
bold in a thick frame.
"""

from __future__ import annotations

from collections.abc import Iterator

from openpyxl.styles import Alignment, Border, Font, NamedStyle, PatternFill, Side

from planner.domain.activity import Kind
from planner.interchange.book_cells import CREATOR
from planner.interchange.sheets.book import Book
from planner.services.handout.kinds import LOOKS, Edge

FONT = "Calibri"
SIZE = 9
"""Points: text in grids and tables."""

INK = "1F2937"
QUIET = "5B6472"
LINE = "9AA3AF"

TITLE = "Schedule title"
NOTE = "Schedule note"
NOTE_LINE = "Schedule note line"
NAME = "Schedule name"
HEAD = "Schedule head"
SIDE = "Schedule side"
GROUP = "Schedule group"
TEXT = "Schedule text"
STRONG = "Schedule strong"
KEPT = "Schedule kept"
BROKEN = "Schedule broken"
LINK = "Schedule link"
FREE = "Schedule free"
BREAK = "Schedule lunch"
CLOSED = "Schedule closed"


def style_of(kind: Kind) -> str:
    """Return the name of the style of a kind of session."""
    return f"Schedule {LOOKS[kind].word}"


def new_book(title: str) -> Book:
    """Return a workbook without sheets that has all styles, each to be changed in one place."""
    book = Book()
    for style in (*_of_kinds(), *_of_grids(), *_of_tables(), *_of_text()):
        book.add_named_style(style)
    book.properties.title = title
    book.properties.creator = CREATOR
    return book


def _of_kinds() -> Iterator[NamedStyle]:
    for kind, look in LOOKS.items():
        yield _style(
            style_of(kind),
            bold=look.bold,
            italic=look.italic,
            fill=look.fill,
            edge=look.edge,
            colour="000000",
        )


def _of_grids() -> Iterator[NamedStyle]:
    yield _style(HEAD, bold=True, fill="C9D1DB", edge="thin", centred=True)
    yield _style(SIDE, bold=True, fill="EEF0F3", edge="thin")
    yield _style(FREE, edge="thin", colour=QUIET, italic=True)
    yield _style(BREAK, edge="thin", colour=QUIET, fill="F4F4F4", italic=True)
    closed = _style(CLOSED, edge="thin", colour=QUIET)
    closed.fill = PatternFill("lightUp", fgColor=LINE)
    yield closed


def _of_tables() -> Iterator[NamedStyle]:
    yield _style(GROUP, bold=True, fill="DDE2E8", edge="thin", size=10)
    yield _style(TEXT, edge="thin")
    yield _style(STRONG, bold=True, edge="thin")
    yield _style(KEPT, edge="thin", centred=True)
    yield _style(BROKEN, bold=True, fill="404040", edge="thin", centred=True, colour="FFFFFF")


def _of_text() -> Iterator[NamedStyle]:
    yield _style(TITLE, bold=True, size=16)
    yield _style(NAME, bold=True, size=12)
    yield _style(NOTE, colour=QUIET)
    yield _style(NOTE_LINE, colour=QUIET)
    link = _style(LINK, colour="0B5CAD", edge="thin")
    link.font = Font(name=FONT, size=SIZE, color="0B5CAD", underline="single")
    yield link


def _style(
    name: str,
    *,
    bold: bool = False,
    italic: bool = False,
    fill: str = "",
    edge: Edge | None = None,
    centred: bool = False,
    size: int = SIZE,
    colour: str = INK,
) -> NamedStyle:
    line = Side(
        style=edge or None, color=LINE if edge in ("thin", "dotted", "dashed") else "333333"
    )
    return NamedStyle(
        name=name,
        font=Font(name=FONT, size=size, bold=bold, italic=italic, color=colour),
        fill=PatternFill("solid", fgColor=fill) if fill else PatternFill(),
        border=Border(left=line, right=line, top=line, bottom=line) if edge else Border(),
        alignment=Alignment(
            horizontal="center" if centred else "left",
            vertical="center" if centred or edge else "bottom",
            wrap_text=bool(edge) or name == NOTE,
        ),
        number_format="General",
    )
