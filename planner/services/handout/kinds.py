"""How kinds of session look when they are handed out, on paper and in a workbook.

No kind is told by color alone. The fills differ in lightness, so that a gray print keeps them
apart; each kind but the plain class has a short code; and the time that adults spend together is
bold in a thick frame.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from planner.domain.activity import COLLABORATION, Kind
from planner.domain.language import mark

Edge = Literal["thin", "medium", "dotted", "dashed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How one kind of session looks: its code (a plain class has none), its word and its fill."""

    code: str
    word: str
    fill: str
    bold: bool = False
    italic: bool = False
    edge: Edge = "thin"


LOOKS: dict[Kind, Look] = {
    Kind.CLASS: Look(code="", word=mark("class"), fill="E4EEF9"),
    Kind.SMALL_GROUP: Look(code="SG", word=mark("small group"), fill="E4EEF9", italic=True),
    Kind.STATION: Look(code="ST", word=mark("station"), fill="E4EEF9", italic=True),
    Kind.ONLINE: Look(code="ON", word=mark("online"), fill="E4EEF9", edge="dashed"),
    Kind.ADVISORY: Look(code="AD", word=mark("advisory"), fill="E3DAF0"),
    Kind.DUTY: Look(code="DY", word=mark("duty"), fill="D4D4D4", italic=True),
    Kind.PLANNING: Look(
        code="PL", word=mark("own planning"), fill="FFFFFF", italic=True, edge="dotted"
    ),
    Kind.OBSERVATION: Look(
        code="OB", word=mark("observation"), fill="CBE5C0", bold=True, edge="medium"
    ),
    Kind.TALK: Look(code="TK", word=mark("coaching talk"), fill="A9D6A0", bold=True, edge="medium"),
    Kind.VISIT: Look(code="PV", word=mark("peer visit"), fill="CBE5C0", bold=True, edge="medium"),
    Kind.MEETING: Look(
        code="TM", word=mark("team meeting"), fill="EDA53C", bold=True, edge="medium"
    ),
    Kind.REHEARSAL: Look(
        code="RH", word=mark("rehearsal"), fill="EDA53C", bold=True, edge="medium"
    ),
    Kind.DATA_MEETING: Look(
        code="DM", word=mark("data meeting"), fill="DE7F52", bold=True, edge="medium"
    ),
}

PROMINENCE: tuple[Kind, ...] = (
    Kind.DATA_MEETING,
    Kind.REHEARSAL,
    Kind.MEETING,
    Kind.TALK,
    Kind.OBSERVATION,
    Kind.VISIT,
    *(kind for kind in Kind if kind not in COLLABORATION),
)
"""Which kind a cell shows that holds several: the first of these."""
