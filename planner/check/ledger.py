"""Verdicts with what each was read from, so that after a change few need be given again.

A verdict depends on nothing of the schedule but what its judge read. The ledger keeps that for
every verdict, and apart for each part of a verdict that a judge asks for as such. What a change
does not touch stays as it was; the rest is judged again, by the same judges.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from planner.check.changes import Changes, Read
from planner.check.judges import JUDGES
from planner.check.lookups import Lookups
from planner.check.report import Certificate, Judgement, Verdict
from planner.check.state import State, state_of
from planner.check.timetable import Timetable
from planner.domain.project import Project
from planner.domain.rule import Rule
from planner.domain.rules.pinned_places import PinnedPlaces
from planner.domain.schedule import Schedule

Part = tuple[int, Callable[..., Any], Hashable]
"""A part of a verdict: the number of the rule, who judges the part, and of whom or what."""

Readers = dict[Read, set[Part | int]]
"""Which parts of verdicts, and which verdicts apart from their parts, read something."""


class Noted(Timetable):
    """A timetable of a state that is there already, for judges that are watched."""

    def __init__(self, project: Project, state: State) -> None:
        self.__dict__.update(project=project, state=state)

    @property
    def schedule(self) -> Schedule:
        """Refuse: what is read past the methods of a timetable would not be noted."""
        msg = "A check reads the schedule by the methods of its timetable."
        raise AttributeError(msg)


class _Recording(Noted):
    """Notes what is read, for one verdict after another, and keeps the parts that are new."""

    def __init__(
        self, project: Project, state: State, parts: dict[Part, Any], readers: Readers
    ) -> None:
        super().__init__(project, state)
        self.__dict__.update(
            parts=parts, readers=readers, reads=set(), own=set(), rule=0, inside=False
        )

    def note(self, what: str, which: Hashable = "") -> None:
        """Take note for the verdict or the part of it that is being judged."""
        self.__dict__["reads"].add((what, which))

    def part(self, judge: Any, key: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - as judged
        """Judge a part that is not known, and keep it; a part of a part belongs to that one."""
        mine = self.__dict__
        if mine["inside"]:
            return judge(self, key, *args, **kwargs)
        part, parts = (mine["rule"], judge, key), mine["parts"]
        if part not in parts:
            outer = mine["reads"]
            mine.update(reads=set(), inside=True)
            parts[part] = judge(self, key, *args, **kwargs)
            self._keep(part)
            mine.update(reads=outer, inside=False)
        return parts[part]

    def verdict(self, number: int, rule: Rule) -> Verdict:
        """Judge one rule."""
        self.__dict__.update(rule=number, reads=set(), inside=False)
        verdict = JUDGES[rule.code](rule, self)
        self._keep(number)
        return verdict

    def _keep(self, reader: Part | int) -> None:
        """Add to the readers of what was read; sets of the ledger before are never changed."""
        mine = self.__dict__
        readers, own = mine["readers"], mine["own"]
        for read in mine["reads"]:
            known = readers.get(read)
            if known is None or read not in own:
                if known is not None and reader in known:
                    continue
                known = readers[read] = set(known or ())
                own.add(read)
            known.add(reader)


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The verdict on every rule for one schedule, and what was read for each."""

    project: Project
    state: State
    verdicts: Sequence[Verdict]
    parts: Mapping[Part, Any]
    readers: Mapping[Read, AbstractSet[Part | int]]
    sentences: Sequence[str]

    @cached_property
    def certificate(self) -> Certificate:
        """What :func:`planner.check.verify.verify` says of the schedule."""
        return Certificate(judgements=self.judgements)

    @cached_property
    def judgements(self) -> tuple[Judgement, ...]:
        """The judgement on each rule, in their order."""
        found = zip(self.project.rules, self.sentences, self.verdicts, strict=True)
        return tuple(Judgement(rule=r, sentence=s, verdict=v) for r, s, v in found)

    def stale(self, touched: Iterable[Read]) -> frozenset[Part | int]:
        """Return the parts, and the rules apart from their parts, that read something touched."""
        nobody: AbstractSet[Part | int] = frozenset()
        return frozenset().union(*(self.readers.get(read, nobody) for read in touched))

    def after(self, project: Project, changes: Changes) -> Ledger:
        """Return the ledger of the same school after some changes of the schedule."""
        stale = self.stale(changes.touched)
        parts = {part: found for part, found in self.parts.items() if part not in stale}
        readers: Readers = dict(self.readers)  # type: ignore[arg-type]  # old sets are only read
        recording = _Recording(project, changes.made(), parts, readers)
        verdicts = list(self.verdicts)
        for number in sorted(rules_of(stale)):
            verdicts[number] = recording.verdict(number, project.rules[number])
        return Ledger(
            project=project,
            state=recording.state,
            verdicts=verdicts,
            parts=parts,
            readers=readers,
            sentences=self.sentences,
        )

    def with_pins(self, project: Project) -> Ledger:
        """Return the ledger of the same schedule in the same school with other pins.

        No rule but that on pins asks for them.
        """
        numbers = [n for n, rule in enumerate(project.rules) if rule.code == PinnedPlaces.code]
        parts = {part: found for part, found in self.parts.items() if part[0] not in numbers}
        readers: Readers = dict(self.readers)  # type: ignore[arg-type]  # old sets are only read
        recording = _Recording(project, self.state, parts, readers)
        verdicts = list(self.verdicts)
        for number in numbers:
            verdicts[number] = recording.verdict(number, project.rules[number])
        return replace(self, project=project, verdicts=verdicts, parts=parts, readers=readers)


def ledger_of(project: Project) -> Ledger:
    """Judge every rule of a project, and keep what was read."""
    parts: dict[Part, Any] = {}
    readers: Readers = {}
    state = state_of(Lookups(project=project), project.schedule)
    recording = _Recording(project, state, parts, readers)
    return Ledger(
        project=project,
        state=state,
        verdicts=[recording.verdict(number, rule) for number, rule in enumerate(project.rules)],
        parts=parts,
        readers=readers,
        sentences=[rule.sentence(project.school) for rule in project.rules],
    )


def rules_of(stale: Iterable[Part | int]) -> Iterator[int]:
    """Yield the numbers of the rules whose verdicts need be given again, each once."""
    yield from {one if isinstance(one, int) else one[0] for one in stale}
