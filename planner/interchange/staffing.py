"""Cells that say who leads an activity and where it is.

``lead=okoye; resident=r1|r2; tutor=0-2 of t1|t2|t3; fellow=all of role:fellow``
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from planner.domain.activity import RoomNeed, StaffNeed
from planner.domain.ids import PersonId, RoomId
from planner.domain.language import mark, say
from planner.interchange.cells import Form, split

POOL = re.compile(r"(?:(?P<least>[0-9]{1,4})(?:\s*-\s*(?P<most>[0-9]{1,4}))?|(?P<all>all))\s+of\b")
BY_ROLE = "role:"
BY_KIND = "kind:"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffWish:
    """One role of a staff cell as it is written; ``everybody`` asks for the whole pool."""

    role: str
    words: tuple[str, ...]
    least: int = 1
    most: int = 1
    everybody: bool = False


def _read_staff(text: str) -> tuple[StaffWish, ...]:
    return tuple(_read_wish(item) for item in split(text))


def _read_wish(text: str) -> StaffWish:
    role, equals, pool = (part.strip() for part in text.partition("="))
    if not (role and equals):
        raise ValueError(
            say("{text_!r} does not say in which role. Write it as: lead=okoye.", text_=text)
        )
    found = POOL.match(pool)
    words = split(pool[found.end() :] if found else pool, "|")
    if found is None:
        return StaffWish(role=role, words=words)
    if found["all"]:
        return StaffWish(role=role, words=words, everybody=True)
    least = int(found["least"])
    return StaffWish(role=role, words=words, least=least, most=int(found["most"] or least))


def _write_staff(needs: Iterable[StaffNeed]) -> str:
    return "; ".join(f"{need.role}={_count(need)}{'|'.join(need.people)}" for need in needs)


def _count(need: StaffNeed) -> str:
    if need.least == need.most == 1:
        return ""
    number = str(need.least) if need.least == need.most else f"{need.least}-{need.most}"
    return say("{number} of ", number=number)


STAFF = Form(
    says=mark("list of role=people, separated by ;"),
    read=_read_staff,
    write=_write_staff,
)


def staff_needs(
    wishes: Iterable[StaffWish], people_by_role: Mapping[str, Sequence[PersonId]]
) -> tuple[StaffNeed, ...]:
    """Return the needs with every ``role:`` replaced by the people who have that role.

    Raises ``ValueError`` if nobody has it, or if the numbers make no sense.
    """
    return tuple(_need(wish, people_by_role) for wish in wishes)


def _need(wish: StaffWish, people_by_role: Mapping[str, Sequence[PersonId]]) -> StaffNeed:
    people: dict[PersonId, None] = {}
    for word in wish.words:
        if word.startswith(BY_ROLE):
            people.update(dict.fromkeys(_having(word.removeprefix(BY_ROLE), people_by_role)))
        else:
            people[PersonId(word)] = None
    if wish.everybody:
        return StaffNeed(role=wish.role, people=(*people,), least=len(people), most=len(people))
    return StaffNeed(role=wish.role, people=(*people,), least=wish.least, most=wish.most)


def _having(role: str, people_by_role: Mapping[str, Sequence[PersonId]]) -> Sequence[PersonId]:
    found = people_by_role.get(role.strip(), ())
    if not found:
        raise ValueError(say("Nobody has the role {role!r}.", role=role.strip()))
    return found


def _read_room(text: str) -> RoomNeed:
    if text.casefold().startswith(BY_KIND):
        return RoomNeed(kind=text[len(BY_KIND) :].strip())
    return RoomNeed(rooms=tuple(RoomId(word) for word in split(text, "|")))


def _write_room(need: RoomNeed | None) -> str:
    if need is None:
        return ""
    return "|".join(need.rooms) or f"{BY_KIND}{need.kind}"


ROOM = Form(
    says=mark("room, several joined by |, or kind: and a kind of room"),
    read=_read_room,
    write=_write_room,
)
