"""A comparison as reports, which a sheet, a window and a terminal can show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import TypeVar

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
OTHER, SAME = "Different", "The same"


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
    sections = [Section(heading="In numbers", rows=tuple(_numbers(found)))]
    if found.differences:
        rows = tuple(
            Row(cells=(strong(TITLES[sort]), Cell(), Cell(), Cell(number)))
            for sort, number in found.counts.items()
        )
        sections.append(Section(heading="Differences", rows=rows))
    return Report(
        code=SUMMARY,
        title="Comparison",
        purpose="How two scenarios differ, in numbers",
        explanation=(
            f"{found.headline} Minutes are those of an average week; gaps are empty blocks between "
            "others, in the whole cycle."
        ),
        columns=(
            Column(title="What", widest=44),
            Column(title=before, kind=ColumnKind.NUMBER, widest=24),
            Column(title=after, kind=ColumnKind.NUMBER, widest=24),
            *numbers("Change"),
        ),
        sections=tuple(sections),
    )


def _numbers(found: Comparison) -> Iterator[Row]:
    a, b = found.before, found.after
    yield _number("Promises kept", Pair(a.certificate.kept, b.certificate.kept))
    yield _number("Promises broken", Pair(len(a.certificate.broken), len(b.certificate.broken)))
    yield _number("Cost of preferences", Pair(a.certificate.penalty, b.certificate.penalty))
    yield _number("Cards with a place", Pair(_placed(found, 0), _placed(found, 1)))
    yield _number("Minutes of teams together", _total(one.together for one in found.teams))
    yield _number("Minutes of teaching", _total(one.teaching for one in found.teachers))
    yield _number("Minutes of protected planning", _total(one.planning for one in found.teachers))
    yield _number("Gaps of adults", _total(one.gaps for one in found.teachers))
    if a.school.requests or b.school.requests:
        one, other = found.filled
        yield _number("Requests", Pair(one.asked, other.asked))
        yield _number("Requests filled", Pair(one.filled, other.filled))
        yield _number("Required requests filled", Pair(one.required_filled, other.required_filled))
        yield _number("Alternates taken", Pair(one.alternates_used, other.alternates_used))


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
        return Cell("new" if pair.before is None else "gone")
    return Cell(f"{pair.change:+,}")


# Differences -----------------------------------------------------------------------------------


def _cards(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(*CARDS),
        code="cards",
        title="Cards that differ",
        purpose="Cards moved, parked, placed, new or gone",
        explanation="Where each card is on both sides: when, with whom, and in which room.",
        first="Card",
        nothing="no place",
    )


def _promises(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(Sort.LOST, Sort.GAINED, Sort.OTHER_PROMISE, Sort.PREFERENCE),
        code="promises",
        title="Promises that differ",
        purpose="Promises lost and gained, and what preferences cost",
        explanation=(
            "Both sides are judged by the same checker. A preference costs its weight for each "
            "time it does not hold."
        ),
        first="What is promised or preferred",
        nothing="nothing",
    )


def _seats(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(Sort.SEAT),
        code="seats",
        title="Seats that differ",
        purpose="Students who sit in another section",
        explanation="The section of each student on both sides, where it is not the same.",
        first="Student",
        nothing="no seat",
    )


def _tables(found: Comparison) -> Report | None:
    return _listed(
        found,
        found.of(Sort.TABLE, Sort.RULE),
        code="tables",
        title="School and rules that differ",
        purpose="Rows of the school's tables and of its rules that differ",
        explanation="What each row says on both sides, where it is not the same.",
        first="Row",
        nothing="nothing",
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
        sections.append(Section(heading=f"{TITLES[sort]}: {len(rows)}", rows=rows))
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
        title="Minutes of teams",
        purpose="How long each team meets on both sides",
        explanation=(
            "Minutes of an average week that a team meets, and those of them in which nobody of "
            "the team is missing."
        ),
        columns=(
            *texts("Team"),
            *_heads(found, "Together"),
            *_heads(found, "Nobody missing"),
        ),
        sections=_parted(found.teams, _team),
    )


def _heads(found: Comparison, what: str) -> tuple[Column, ...]:
    before, after = found.names
    return numbers(f"{what}\n{before}", f"{what}\n{after}", f"{what}\nChange")


def _parted(amounts: Sequence[Amount], row: Callable[[Amount], Row]) -> tuple[Section, ...]:
    """Return what differs, then what is the same."""
    parts = (
        (OTHER, tuple(row(one) for one in amounts if one.changed)),
        (SAME, tuple(row(one) for one in amounts if not one.changed)),
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
        title="Minutes of teachers",
        purpose="Teaching, protected planning and gaps of every adult on both sides",
        explanation=(
            "Minutes of an average week. Planning is what counts for the promise of it, in pieces "
            "that are long enough. Gaps are empty blocks between others, in the whole cycle."
        ),
        columns=(
            *texts("Person"),
            *_heads(found, "Teaching"),
            *_heads(found, "Planning"),
            *_heads(found, "Gaps"),
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
        title="Requests gained and lost",
        purpose="Students of whom other requests are filled",
        explanation=(
            f"{count(gained, 'request')} filled only in {found.names[1]}, {lost} only in "
            f"{found.names[0]}. Alternates that are taken are among them."
        ),
        columns=(
            *texts("Student"),
            Column(title="Gained", widest=60),
            Column(title="Lost", widest=60),
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
        title="Class sizes on both sides",
        purpose="Students of every class on both sides",
        explanation="Students of each class, and its seats where course requests fill it.",
        columns=(
            Column(title="Class", widest=40),
            *_heads(found, "Students"),
            *_heads(found, "Seats"),
        ),
        sections=_parted(found.classes, _class),
    )


def _class(one: ClassSize) -> Row:
    cells = (strong(one.name), *_pair(one.students), *_pair(one.seats))
    return Row(cells=cells, about=(one.activity,), sessions=one.sessions)
