"""What a change would do to each rule, judged without making it: only what it touches is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from planner.check.changes import Changes
from planner.check.comparing import Change, change, changed
from planner.check.judges import JUDGES
from planner.check.ledger import Ledger, Noted, Part, rules_of
from planner.check.rules import (
    availability,
    one_class_at_a_time,
    one_place_at_a_time,
    one_seat_at_a_time,
    one_session_to_a_room,
)

SETTLED: frozenset[Callable[..., Any]] = frozenset(
    {
        availability.of_group,
        availability.of_person,
        one_class_at_a_time.of_day,
        one_place_at_a_time.of_person,
        one_seat_at_a_time.of_student,
        one_session_to_a_room.both_used,
        one_session_to_a_room.too_full,
    }
)
"""Judges of parts that find nothing more when everybody and everything that is needed is free."""


class Peeking(Noted):
    """A changed timetable that knows all parts of a verdict but those which are stale."""

    def __init__(self, ledger: Ledger, changes: Changes, *, settled: bool = False) -> None:
        """Look at what follows from some changes.

        ``settled`` says that everybody and everything they need is known to be free then.
        """
        super().__init__(ledger.project, changes.made())
        stale = ledger.stale(changes.touched)
        self.__dict__.update(ledger=ledger, stale=stale, rule=0, settled=settled)

    def part(self, judge: Any, key: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as judged
        """Judge a part that is stale or new; the others are known."""
        mine = self.__dict__
        part, known = (mine["rule"], judge, key), mine["ledger"].parts
        if part in mine["stale"] or part not in known:
            return judge(self, key, *args, **kwargs)
        return known[part]

    def changes(self, *, physics: bool) -> Iterator[Change]:
        """Yield what changes about the rules that read something touched, in their order."""
        ledger: Ledger = self.__dict__["ledger"]
        stale: frozenset[Part | int] = self.__dict__["stale"]
        parts: dict[int, list[Part]] = {}
        for one in stale if physics else ():
            if not isinstance(one, int) and self._to_judge(one):
                parts.setdefault(one[0], []).append(one)
        for number in sorted(rules_of(stale)):
            rule = ledger.project.rules[number]
            if rule.physics is not physics:
                continue
            self.__dict__["rule"] = number
            if number in stale or not physics:
                yield changed(ledger.judgements[number], JUDGES[rule.code](rule, self))
            elif number in parts:
                pairs = [(ledger.parts[one], one[1](self, one[2])) for one in parts[number]]
                yield change(ledger.judgements[number], pairs)

    def _to_judge(self, part: Part) -> bool:
        # What a part finds may be something else than breaches: the seats that a room has to spare.
        known = self.__dict__["ledger"].parts[part]
        if not isinstance(known, tuple):
            return False
        return bool(known) or not self.__dict__["settled"] or part[1] not in SETTLED
