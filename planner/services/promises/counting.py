"""What counting alone says of each promise: a proof against it, a doubt, or nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planner.check.argument import Argument
from planner.check.capacity import arguments
from planner.domain.catalogue import expand
from planner.domain.language import say
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.rules.full_table import FullTable
from planner.services.promises.changing import promised
from planner.services.promises.lines import Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What counting finds against one promise.

    ``against`` are proofs that it cannot be kept, alone or beside everything else; ``doubts`` are
    warnings. Where both are empty nothing is proved: it may still be impossible.
    """

    against: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The finding in one sentence or several; never that something is possible."""
        if self.against:
            return " ".join(self.against)
        if self.doubts:
            return say("Counting has a doubt: {doubts}", doubts=" ".join(self.doubts))
        return say("Counting finds nothing against it.")


MOST = 3
"""How many proofs of one kind are told before the rest is counted."""
Wanted = Callable[[], bool]
"""Says whether anybody still waits for an answer."""


def standings(
    project: Project, lines: Sequence[Line], wanted: Wanted = lambda: True
) -> tuple[Standing, ...]:
    """Return what counting says of each line of a project; of fewer if nobody waits any more.

    A line is blamed for what is proved of the school with it and not without it; one that is
    preferred or off is looked at as if it were promised.
    """
    court = _Court(project)
    blamed: list[tuple[Argument, ...]] = []
    for line in lines:
        if not wanted():
            return ()
        blamed.append(court.blamed(line))
    parts = Counter(argument for found in blamed for argument in found)
    return tuple(
        Standing(
            against=tuple(_told(found, parts)),
            doubts=court.doubts(line),
        )
        for line, found in zip(lines, blamed, strict=True)
    )


def _told(found: Iterable[Argument], parts: Mapping[Argument, int]) -> Iterator[str]:
    """Yield what is proved of one line alone, and then what several have a part in."""
    proved = tuple(found)
    alone = [one.sentence for one in proved if parts[one] == 1]
    beside = [one.sentence for one in proved if parts[one] > 1]
    if alone:
        yield say("Cannot hold, by counting: {sentences}", sentences=_together(alone))
    if beside:
        yield say(
            "Cannot hold beside the rest, by counting: {sentences}", sentences=_together(beside)
        )


def _together(sentences: list[str]) -> str:
    """Return some sentences, and how many more there are."""
    more = len(sentences) - MOST
    rest = [say("And {number} more of the kind.", number=more)] if more > 0 else []
    return " ".join((*sentences[:MOST], *rest))


class _Court:
    """What is proved of a school, and who is to blame for it."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._found = arguments(project)
        firm = all(one.in_force and one.weight is None for one in project.statements)
        self._whole = self._found if firm else arguments(_all_promised(project))

    def blamed(self, line: Line) -> tuple[Argument, ...]:
        """Return the proofs that a line has a part in."""
        if line.overridden is not None and line.overridden.whole:
            return ()
        if line.row is None:
            return tuple(one for one in self._own(line) if one.proves)
        if line.statement.in_force and line.statement.weight is None:
            return self._gone_without(line, line.row)
        return self._there_with(line, line.row)

    def doubts(self, line: Line) -> tuple[str, ...]:
        """Return the warnings about a line's rules."""
        if line.overridden is not None and line.overridden.whole:
            return ()
        return tuple(one.sentence for one in self._own(line) if not one.proves)

    def _gone_without(self, line: Line, row: int) -> tuple[Argument, ...]:
        suspected = [one for one in _proofs(self._found) if self._touches(line, one)]
        if not suspected:
            return ()
        without = arguments(_with(self._project, row, replace(line.statement, off=True)))
        return tuple(one for one in suspected if one not in without)

    def _there_with(self, line: Line, row: int) -> tuple[Argument, ...]:
        if _proofs(self._whole) == _proofs(self._found):
            return ()
        with_it = arguments(_with(self._project, row, promised(line.statement)))
        return tuple(one for one in _proofs(with_it) if one not in self._found)

    def _own(self, line: Line) -> list[Argument]:
        """Return the arguments about the very rules that a line makes."""
        mine = self._reach(line)
        return [
            one
            for one in self._found
            if one.rule == line.statement.code and (not one.about or mine & set(one.about))
        ]

    def _touches(self, line: Line, argument: Argument) -> bool:
        """Say whether an argument may have to do with a line, so that it is worth a look.

        One about people, teams and groups has to do with promises about these, one about rooms
        with promises that name a room; classes alone are not promised.
        """
        if line.statement.code in (argument.rule, FullTable.code):
            return True
        school, about = self._project.school, set(argument.about)
        of_rooms = bool(about & school.room.keys()) and "room" in dict(line.statement.parameters)
        tables = (school.person, school.team, school.group, school.room, school.activity)
        unknown = about.difference(*tables)
        return not about or bool(unknown) or of_rooms or bool(self._reach(line) & about)

    def _reach(self, line: Line) -> set[str]:
        """Return the ids that a line speaks of, and the people of its teams."""
        school = self._project.school
        found: set[str] = set()
        try:
            rules = tuple(expand(school, line.statement))
        except (KeyError, ValueError):
            return found
        for rule in rules:
            for one in rule.about:
                found.add(one)
                team = school.team.get(one)  # type: ignore[call-overload]  # ids are texts
                found.update(team.everybody if team else ())
        return found


def _proofs(found: Iterable[Argument]) -> list[Argument]:
    return [argument for argument in found if argument.proves]


def _with(project: Project, row: int, statement: Statement) -> Project:
    statements = list(project.statements)
    statements[row] = statement
    return replace(project, statements=tuple(statements))


def _all_promised(project: Project) -> Project:
    return replace(project, statements=tuple(promised(one) for one in project.statements))
