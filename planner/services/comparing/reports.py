"""A comparison as reports, which a sheet, a window and a terminal can show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

from planner.domain.language import mark, say, say_marked
from planner.domain.words import count
from planner.services.comparing.amounts import ClassSize, Filled, Pair, TeacherTime, TeamTime
from planner.services.comparing.comparison import Comparison
from planner.services.comparing.difference import CARDS, TITLES, Difference, Sort
from planner.services.reports.report import (
    Cell,
    Column,
    ColumnKind,
    Report,
    Row,
    Section,
    numbers,
    strong,
    texts,
)

Amount = TypeVar("Amount", TeamTime, TeacherTime, ClassSize)

SUMMARY = "summary"
OTHER, SAME = mark("Different"), mark("The same")


def comparison_reports(found: Comparison) -> tuple[Report, ...]:
    """Return the summary, and a report on all that both have something for."""
    made = (
        _summary(found),
        _cards(found),
        _promises(found),
        _teams(found),
        _teachers(found),
        _requests(found),
        _classes(found),
        _seats(found),
        _tables(found),
    )
    return tuple(report for report in made if report is not None)


# The summary -----------------------------------------------------------------------------------


def _summary(found: Comparison) -> Report:
    before, after = found.names
    sections = [Section(heading=say("In numbers"), rows=tuple(_numbers(found)))]
    if found.differences:
        rows = tuple(
            Row(cells=(strong(say_marked(TITLES[sort])), Cell(), Cell(), Cell(number)))
            for sort, number in found.counts.items()
        )
        sections.append(Section(heading=say("Differences"), rows=rows))
    return Report(
        code=SUMMARY,
        title=say("Comparison"),
        purpose=say("How two scenarios differ, in numbers"),
        explanation=say(
            "{headline} Minutes are those of an average week; gaps are empty "
            "blocks between others, in the whole cycle.",
            headline=found.headline,
        ),
        columns=(
            Column(title=say("What"), widest=44),
            Column(title=before, kind=ColumnKind.NUMBER, widest=24),
            Column(title=after, kind=ColumnKind.NUMBER, widest=24),
            *numbers(say("Change")),
        ),
        sections=tuple(sections),
    )


def _numbers(found: Comparison) -> Iterator[Row]:
    a, b = found.before, found.after
    yield _number(say("Promises kept"), Pair(a.certificate.kept, b.certificate.kept))
    yield _number(
        say("Promises broken"), Pair(len(a.certificate.broken), len(b.certificate.broken))
    )
    yield _number(say("Cost of preferences"), Pair(a.certificate.penalty, b.certificate.penalty))
    yield _number(say("Cards with a place"), Pair(_placed(found, 0), _placed(found, 1)))
    yield _number(say("Minutes of teams together"), _total(one.together for one in found.teams))
    yield _number(say("Minutes of teaching"), _total(one.teaching for one in found.teachers))
    yield _number(
        say("Minutes of protected planning"), _total(one.planning for one in found.teachers)
    )
    yield _number(say("Gaps of adults"), _total(one.gaps for one in found.teachers))
    if a.school.requests or b.school.requests:
        one, other = found.filled
        yield _number(say("Requests"), Pair(one.asked, other.asked))
        yield _number(say("Requests filled"), Pair(one.filled, other.filled))
        yield _number(
            say("Required requests filled"), Pair(one.required_filled, other.required_filled)
        )
        yield _number(say("Alternates taken"), Pair(one.alternates_used, other.alternates_used))


def _placed(found: Comparison, side: int) -> int:
    view = (found.before, found.after)[side]
    return len(view.project.schedule.placements)


def _total(pairs: Iterable[Pair]) -> Pair:
    known = tuple(pairs)
    return Pair(sum(one.before or 0 for one in known), sum(one.after or 0 for one in known))


def _number(name: str, pair: Pair) -> Row:
    return Row(cells=(strong(name), *_pair(pair)))


def _pair(pair: Pair) -> tuple[Cell, Cell, Cell]:
    """Return both numbers and the change."""
    before, after = (Cell("" if one is None else one) for one in (pair.before, pair.after))
    return before, after, _change(pair)


def _change(pair: Pair) -> Cell:
    if not pair.changed:
        return Cell()
    if pair.before is None or pair.after is None:
        return Cell(say("new") if pair.before is None else say("gone"))
    return Cell(f"{pair.change:+,}")


# Differences -----------------------------------------------------------------------------------


def _cards(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(*CARDS),
        code="cards",
        title=say("Cards that differ"),
        purpose=say("Cards moved, parked, placed, new or gone"),
        explanation=say("Where each card is on both sides: when, with whom, and in which room."),
        first=say("Card"),
        nothing=say("no place"),
    )


def _promises(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(Sort.LOST, Sort.GAINED, Sort.OTHER_PROMISE, Sort.PREFERENCE),
        code="promises",
        title=say("Promises that differ"),
        purpose=say("Promises lost and gained, and what preferences cost"),
        explanation=say(
            "Both sides are judged by the same checker. A preference costs its "
            "weight for each time it does not hold."
        ),
        first=say("What is promised or preferred"),
        nothing=say("nothing"),
    )


def _seats(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(Sort.SEAT),
        code="seats",
        title=say("Seats that differ"),
        purpose=say("Students who sit in another section"),
        explanation=say("The section of each student on both sides, where it is not the same."),
        first=say("Student"),
        nothing=say("no seat"),
    )


def _tables(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(Sort.TABLE, Sort.RULE),
        code="tables",
        title=say("School and rules that differ"),
        purpose=say("Rows of the school's tables and of its rules that differ"),
        explanation=say("What each row says on both sides, where it is not the same."),
        first=say("Row"),
        nothing=say("nothing"),
    )


def _listed(
    found: Comparison,
    differences: tuple[Difference, ...],
    *,
    code: str,
    title: str,
    purpose: str,
    explanation: str,
    first: str,
    nothing: str,
) -> Report | None:
    """Return differences under a heading for each sort; nothing where there are none."""
    if not differences:
        return None
    before, after = found.names
    sections = []
    for sort, mine in groupby(differences, key=lambda one: one.sort):
        rows = tuple(_difference(one, nothing) for one in mine)
        sections.append(Section(heading=f"{say_marked(TITLES[sort])}: {len(rows)}", rows=rows))
    return Report(
        code=code,
        title=title,
        purpose=purpose,
        explanation=explanation,
        columns=(
            Column(title=first, widest=44),
            Column(title=before, widest=46),
            Column(title=after, widest=46),
        ),
        sections=tuple(sections),
    )


def _difference(one: Difference, nothing: str) -> Row:
    sides = (Cell(one.before or nothing), Cell(one.after or nothing))
    sessions = tuple(dict.fromkeys((*one.shown[0], *one.shown[1])))
    return Row(cells=(strong(one.name), *sides), about=one.about, sessions=sessions)


# Numbers of each -------------------------------------------------------------------------------


def _teams(found: Comparison) -> Report | None:
    if not found.teams:
        return None
    return Report(
        code="teams",
        title=say("Minutes of teams"),
        purpose=say("How long each team meets on both sides"),
        explanation=say(
            "Minutes of an average week that a team meets, and those of them in "
            "which nobody of the team is missing."
        ),
        columns=(
            *texts(say("Team")),
            *_heads(found, say("Together")),
            *_heads(found, say("Nobody missing")),
        ),
        sections=_parted(found.teams, _team),
    )


def _heads(found: Comparison, what: str) -> tuple[Column, ...]:
    before, after = found.names
    return numbers(f"{what}\n{before}", f"{what}\n{after}", f"{what}\n{say('Change')}")


def _parted(amounts: Sequence[Amount], row: Callable[[Amount], Row]) -> tuple[Section, ...]:
    """Return what differs, then what is the same."""
    parts = (
        (say_marked(OTHER), tuple(row(one) for one in amounts if one.changed)),
        (say_marked(SAME), tuple(row(one) for one in amounts if not one.changed)),
    )
    return tuple(
        Section(heading=f"{heading}: {len(rows)}", rows=rows) for heading, rows in parts if rows
    )


def _team(one: TeamTime) -> Row:
    cells = (strong(one.name), *_pair(one.together), *_pair(one.complete))
    return Row(cells=cells, about=(one.team,))


def _teachers(found: Comparison) -> Report | None:
    if not found.teachers:
        return None
    return Report(
        code="teachers",
        title=say("Minutes of teachers"),
        purpose=say("Teaching, protected planning and gaps of every adult on both sides"),
        explanation=say(
            "Minutes of an average week. Planning is what counts for the promise "
            "of it, in pieces that are long enough. Gaps are empty blocks between "
            "others, in the whole cycle."
        ),
        columns=(
            *texts(say("Person")),
            *_heads(found, say("Teaching")),
            *_heads(found, say("Planning")),
            *_heads(found, say("Gaps")),
        ),
        sections=_parted(found.teachers, _teacher),
    )


def _teacher(one: TeacherTime) -> Row:
    cells = (strong(one.name), *_pair(one.teaching), *_pair(one.planning), *_pair(one.gaps))
    return Row(cells=cells, about=(one.person,))


def _requests(found: Comparison) -> Report | None:
    if not found.students:
        return None
    gained = sum(len(one.gained) for one in found.students)
    lost = sum(len(one.lost) for one in found.students)
    return Report(
        code="requests",
        title=say("Requests gained and lost"),
        purpose=say("Students of whom other requests are filled"),
        explanation=say(
            "{requests} filled only in {names}, {lost} only in {names2}. "
            "Alternates that are taken are among them.",
            requests=count(gained, "request"),
            names=found.names[1],
            lost=lost,
            names2=found.names[0],
        ),
        columns=(
            *texts(say("Student")),
            Column(title=say("Gained"), widest=60),
            Column(title=say("Lost"), widest=60),
        ),
        sections=(Section(rows=tuple(map(_student, found.students))),),
    )


def _student(one: Filled) -> Row:
    cells = (strong(one.name), Cell(", ".join(one.gained)), Cell(", ".join(one.lost)))
    return Row(cells=cells, about=(one.student,))


def _classes(found: Comparison) -> Report | None:
    if not found.classes:
        return None
    return Report(
        code="classes",
        title=say("Class sizes on both sides"),
        purpose=say("Students of every class on both sides"),
        explanation=say("Students of each class, and its seats where course requests fill it."),
        columns=(
            Column(title=say("Class"), widest=40),
            *_heads(found, say("Students")),
            *_heads(found, say("Seats")),
        ),
        sections=_parted(found.classes, _class),
    )


def _class(one: ClassSize) -> Row:
    cells = (strong(one.name), *_pair(one.students), *_pair(one.seats))
    return Row(cells=cells, about=(one.activity,), sessions=one.sessions)
