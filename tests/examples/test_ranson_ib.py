"""Ranson: three distinct elective periods, a leadership meeting outside them, a span of eight."""

from __future__ import annotations

import pytest

from planner.domain.week import Span
from planner.services.ports import Answer
from tests.examples.built import certificate_of, codes, explained, mends, timetable_of

pytestmark = pytest.mark.slow

EXAMPLE = "ranson_ib"
TWIN = "ranson_ib/broken/span_of_nine"


def elective_periods() -> dict[str, set[Span]]:
    """Return, for each grade, the times of its electives on Monday."""
    timetable = timetable_of(EXAMPLE)
    periods: dict[str, set[Span]] = {}
    for entry in timetable.entries:
        course = timetable.school.course.get(entry.session.course) if entry.session.course else None
        if course is None or course.department != "Electives" or entry.span.day != "Mon":
            continue
        for group in entry.session.groups:
            grade = timetable.school.group[group].grade
            periods.setdefault(grade, set()).add(entry.span)
    return periods


def test_every_promise_is_certified() -> None:
    assert certificate_of(EXAMPLE).holds


def test_each_grade_has_one_elective_period_and_no_two_the_same() -> None:
    periods = elective_periods()

    assert sorted(periods) == ["6", "7", "8"]
    assert all(len(spans) == 1 for spans in periods.values())
    assert len(set.union(*periods.values())) == 3


def test_the_leadership_team_meets_in_nobodys_elective_period() -> None:
    (meeting,) = (e for e in timetable_of(EXAMPLE).entries if e.session.purpose == "leadership")
    taken = set.union(*elective_periods().values())

    assert all((span.start, span.end) != (meeting.span.start, meeting.span.end) for span in taken)


def test_a_span_of_nine_is_named_and_mended() -> None:
    found = explained(TWIN)

    assert found.explanation.answer is Answer.CLASH
    assert found.explanation.minimal
    assert codes(found) == {"coaching-cascade"}
    assert [member.about for member in found.explanation.clash] == [("delgado",)]
    assert mends(TWIN, found.explanation.fixes[0])
