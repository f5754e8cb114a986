"""Reasons why a move is blocked, each told once: not once a day for what meets every day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from planner.check.targets import Obstacle
from planner.domain import clock
from planner.domain.language import say
from planner.domain.words import count

TIME = re.compile(rf"(\S+) {clock.TIME}–{clock.TIME}", re.IGNORECASE)
"""A time in a sentence, its day first."""


def together(obstacles: Iterable[Obstacle]) -> tuple[Obstacle, ...]:
    """Return the obstacles with those as one that differ in nothing but their times.

    The sentence is that of the first, and says on how many more days it is so.
    """
    alike: dict[tuple[tuple[str, ...], str], list[Obstacle]] = {}
    for obstacle in obstacles:
        key = (obstacle.rule, TIME.sub("", obstacle.sentence))
        alike.setdefault(key, []).append(obstacle)
    return tuple(_joined(group) for group in alike.values())


def _joined(group: Sequence[Obstacle]) -> Obstacle:
    first = group[0]
    days = {TIME.findall(one.sentence)[0] for one in group if TIME.search(one.sentence)}
    sessions = dict.fromkeys(session for one in group for session in one.sessions)
    sentence = first.sentence
    if len(days) > 1:
        more = count(len(days) - 1, "more day")
        sentence = say("{rstrip}, and on {more}.", rstrip=sentence.rstrip("."), more=more)
    return replace(first, sentence=sentence, sessions=tuple(sessions))
