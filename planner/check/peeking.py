"""What a change would do to each rule, judged without making it: only what it touches is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from planner.check.changes import Changes
from planner.check.comparing import Change, change, changed
from planner.check.judges import JUDGES
from planner.check.ledger import Ledger, Noted, Part, rules_of


class _Peeking(Noted):
    """A changed timetable that knows all parts of a verdict but those which are stale."""

    def __init__(self, ledger: Ledger, changes: Changes, stale: frozenset[Part | int]) -> None:
        super().__init__(ledger.project, changes.made())
        self.__dict__.update(known=ledger.parts, stale=stale, rule=0)

    def part(self, judge: Any, key: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Judge a part that is stale or new; the others are known."""
        part = (self.__dict__["rule"], judge, key)
        known = self.__dict__["known"]
        if part in self.__dict__["stale"] or part not in known:
            return judge(self, key, *args, **kwargs)
        return known[part]


def changes_of(ledger: Ledger, changes: Changes) -> Iterator[Change]:
    """Yield what changes about the rules that read something touched, in their order."""
    stale = ledger.stale(changes.touched)
    after = _Peeking(ledger, changes, stale)
    parts: dict[int, list[Part]] = {}
    for one in stale:
        # What a part finds may be something else than breaches: the seats that a room has to spare.
        if not isinstance(one, int) and isinstance(ledger.parts[one], tuple):
            parts.setdefault(one[0], []).append(one)
    for number in sorted(rules_of(stale)):
        rule, before = ledger.project.rules[number], ledger.judgements[number]
        after.__dict__["rule"] = number
        if rule.physics and number not in stale:
            mine = parts.get(number, ())
            pairs = ((ledger.parts[one], one[1](after, one[2])) for one in mine)
            found = change(before, pairs)
        else:
            found = changed(before, JUDGES[rule.code](rule, after))
        if found.worse or found.new or found.after is not None:
            yield found
