"""Promises gained and lost, and what preferences cost, between two certificates."""

from __future__ import annotations

from collections.abc import Iterator

from planner.check.report import Certificate, Judgement
from planner.domain.ids import SessionId
from planner.domain.language import mark, say, say_marked
from planner.services.comparing.difference import Difference, Sort

Key = tuple[str, ...]
MOST_BREACHES = 3


def judgement_differences(a: Certificate, b: Certificate) -> tuple[Difference, ...]:
    """Return what is judged otherwise: promises lost first, then gained, then preferences.

    A promise is lost if it is kept before and is broken or not made after; gained the other way
    round. Rules are known by their key, so a promise with other numbers is the same promise.
    """
    promises = tuple(_promises(_by_key(a, promised=True), _by_key(b, promised=True)))
    order = (Sort.LOST, Sort.GAINED, Sort.OTHER_PROMISE)
    return (
        *(one for sort in order for one in promises if one.sort is sort),
        *_preferences(_by_key(a, promised=False), _by_key(b, promised=False)),
    )


def _by_key(certificate: Certificate, *, promised: bool) -> dict[Key, Judgement]:
    chosen = certificate.promises if promised else certificate.preferences
    return {judgement.rule.key: judgement for judgement in chosen}


def _promises(a: dict[Key, Judgement], b: dict[Key, Judgement]) -> Iterator[Difference]:
    for key in dict.fromkeys((*a, *b)):
        before, after = a.get(key), b.get(key)
        state, now = _state(before), _state(after)
        alike = before and after and before.sentence == after.sentence
        if state == now and alike and (now == KEPT or _size(before) == _size(after)):
            continue
        sort = Sort.OTHER_PROMISE
        if (state == KEPT) is not (now == KEPT):
            sort = Sort.LOST if state == KEPT else Sort.GAINED
        yield _told(before, after, sort, state, now)


KEPT, BROKEN, ABSENT = mark("kept"), mark("broken"), mark("not promised")


def _state(judgement: Judgement | None) -> str:
    if judgement is None:
        return ABSENT
    return KEPT if judgement.holds else BROKEN


def _size(judgement: Judgement | None) -> int:
    return judgement.size if judgement else 0


def _told(
    before: Judgement | None, after: Judgement | None, sort: Sort, state: str, now: str
) -> Difference:
    shown = after or before
    if shown is None:
        raise ValueError(say("A promise is on one side at least."))
    change = (
        say("{state} before, {now} now", state=say_marked(state), now=say_marked(now))
        if state != now
        else say("{now} as before", now=say_marked(now))
    )
    parts = [f"{shown.sentence} {change.capitalize()}."]
    if before and after and before.sentence != after.sentence:
        parts.append(say("Before: {sentence}", sentence=before.sentence))
    parts += _breaches(after if now == BROKEN else before if state == BROKEN else None)
    return Difference(
        sort=sort,
        name=shown.sentence,
        before=_short(before, state),
        after=_short(after, now),
        sentence=" ".join(parts),
        about=shown.rule.about,
        shown=(_sessions(before), _sessions(after)),
    )


def _short(judgement: Judgement | None, state: str) -> str:
    if judgement and state == BROKEN:
        return say("broken by {size}", size=judgement.size)
    return say_marked(state)


def _breaches(judgement: Judgement | None) -> list[str]:
    """Return the first breaches of a promise that one side breaks."""
    if judgement is None:
        return []
    found = judgement.verdict.breaches
    rest = len(found) - MOST_BREACHES
    more = [say("And {rest} more.", rest=rest)] if rest > 0 else []
    return [*(breach.sentence for breach in found[:MOST_BREACHES]), *more]


def _sessions(judgement: Judgement | None) -> tuple[SessionId, ...]:
    """Return the sessions that break a rule, or those that show it kept."""
    if judgement is None:
        return ()
    if not judgement.holds:
        found = (one for breach in judgement.verdict.breaches for one in breach.sessions)
        return tuple(dict.fromkeys(found))
    witnesses = judgement.verdict.witnesses
    return tuple(dict.fromkeys(one.session for one in witnesses if one.session is not None))


def _preferences(a: dict[Key, Judgement], b: dict[Key, Judgement]) -> Iterator[Difference]:
    for key in dict.fromkeys((*a, *b)):
        before, after = a.get(key), b.get(key)
        cost = before.penalty if before else 0
        now = after.penalty if after else 0
        shown = after or before
        if shown is None or (cost == now and before and after):
            continue
        told = (
            say("Costs {now} instead of {cost}.", now=now, cost=cost)
            if cost != now
            else say("Costs {now}, as before.", now=now)
        )
        if before is None or after is None:
            told = say("Preferred on one side only. {told}", told=told)
        worse = _breaches(after if now > cost else before)
        yield Difference(
            sort=Sort.PREFERENCE,
            name=shown.sentence,
            before=str(cost) if before else say("not preferred"),
            after=str(now) if after else say("not preferred"),
            sentence=" ".join((shown.sentence, told, *worse)),
            about=shown.rule.about,
            shown=(_sessions(before), _sessions(after)),
        )
