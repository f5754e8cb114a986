"""The colors of cards on paper: light fills that keep the ink readable, in gray print as well."""

from __future__ import annotations

from dataclasses import dataclass, replace

from planner.domain.activity import TEACHING, Kind
from planner.domain.school import School
from planner.domain.session import Session
from planner.domain.week import BlockKind
from planner.services.handout import page
from planner.services.handout.kinds import LOOKS
from planner.services.handout.page import Edge

HUES = ("0072B2", "E69F00", "009E73", "CC79A7", "D55E00", "56B4E9", "C9B800", "6B6B6B")
"""Eight hues that color-blind people tell apart (Okabe and Ito), darker ones first."""

TINT = 0.2
"""How much of a hue a card is filled with."""

HEAD = "DDE3EA"
SIDE = "F1F3F6"
PAUSE = "F3F4F6"


@dataclass(frozen=True, slots=True, kw_only=True)
class Coat:
    """How a card is drawn: fill, frame, the bar at its left, and whether its name is bold.

    The bar is ``doubled`` where an earlier subject has the same hue.
    """

    fill: str = ""
    edge: Edge = Edge.THIN
    bar: str = ""
    doubled: bool = False
    bold: bool = False
    italic: bool = False
    striped: bool = False
    ink: str = page.INK


EMPTY = Coat(ink=page.QUIET, italic=True)
CLOSED = Coat(striped=True)
BREAK = Coat(fill=PAUSE, ink=page.QUIET, italic=True)


class Palette:
    """The colors of one school: a hue for each department."""

    def __init__(self, school: School) -> None:
        names = dict.fromkeys(course.department or course.name for course in school.courses)
        self.subjects = {name: number for number, name in enumerate(names)}
        self._coats: dict[tuple[Kind, int | None], Coat] = {}
        self._of_course = {
            course.id: self.subjects[course.department or course.name] for course in school.courses
        }

    def subject(self, session: Session) -> int | None:
        """Return the number of a class's subject; nothing for what is no class."""
        if session.course is None or session.kind not in TEACHING:
            return None
        return self._of_course.get(session.course)

    def coat_of(self, number: int) -> Coat:
        """Return how a subject is drawn in a legend."""
        hue = HUES[number % len(HUES)]
        return Coat(fill=tint(hue), bar=hue, doubled=number >= len(HUES))

    def coat(self, session: Session) -> Coat:
        """Return how the card of a session is drawn."""
        key = (session.kind, self.subject(session))
        known = self._coats.get(key)
        if known is None:
            known = self._coats[key] = self._made(*key)
        return known

    def _made(self, kind: Kind, number: int | None) -> Coat:
        look = coat_of_kind(kind)
        if number is None:
            return replace(look, bold=look.bold or kind is not Kind.PLANNING)
        subject = self.coat_of(number)
        return replace(subject, edge=look.edge, bold=True, italic=look.italic)


def coat_of_kind(kind: Kind) -> Coat:
    """Return how a kind of session is drawn where no subject gives it a color."""
    look = LOOKS[kind]
    edge = {"medium": Edge.THICK, "dashed": Edge.DASHED, "dotted": Edge.DOTTED}.get(
        look.edge, Edge.THIN
    )
    return Coat(fill=look.fill, edge=edge, bold=look.bold, italic=look.italic)


def coat_of_block(block: BlockKind | None) -> Coat:
    """Return how a block without anything placed in it is drawn."""
    if block is None:
        return CLOSED
    return BREAK if block is BlockKind.LUNCH else EMPTY


def tint(hue: str, share: float = TINT) -> str:
    """Return white with a share of a hue."""
    parts = (int(hue[at : at + 2], 16) for at in (0, 2, 4))
    return "".join(f"{round(255 + (part - 255) * share):02X}" for part in parts)


def gray(color: str) -> str:
    """Return the gray that a color prints as."""
    red, green, blue = (int(color[at : at + 2], 16) for at in (0, 2, 4))
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"{level:02X}" * 3
