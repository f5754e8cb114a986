"""When people could meet: who can come, who cannot and why, and what would have to move."""

from __future__ import annotations

from typing import Any

import pytest

from planner.check.moves import Moves
from planner.domain.activity import Kind
from planner.domain.ids import CampusId, DayId, PersonId
from planner.domain.places import Campus, Travel
from planner.domain.project import Project
from planner.domain.week import Span
from planner.services.finding.meeting import Because, MeetingTime, Wish
from planner.services.finding.meeting_times import meeting_times, planning_note, with_ways
from tests.builders import (
    a_person,
    a_project,
    a_room,
    a_statement,
    a_week,
    an_activity,
    at,
    block,
    placed,
)

PLANNED = placed("planning:boyd:Mon#1", block(2), staff="planner=boyd")


def wish(people: str, minutes: int = 50, **others: Any) -> Wish:
    return Wish(people=tuple(PersonId(one) for one in people.split()), minutes=minutes, **others)


def time_at(found: tuple[MeetingTime, ...], span: Span) -> MeetingTime:
    return next(one for one in found if one.span == span)


def two_teachers(**others: Any) -> Project:
    """Return Ames, who teaches in B1, and Boyd, who teaches in B2 and could in B3 and B4."""
    return a_project(
        placed("math", block(1), staff="ames"),
        placed("ela", block(2), staff="boyd"),
        cycle=a_week("Mon", periods=4),
        activities=[an_activity("math", leader="ames"), an_activity("ela", leader="boyd")],
        **others,
    )


def planning(*, team_time: bool, minutes: int = 50) -> Project:
    """Return Boyd, who plans in B2 and has nothing else."""
    return a_project(
        PLANNED,
        cycle=a_week("Mon", periods=2),
        people=[a_person("boyd")],
        statements=[
            a_statement(
                "protected-planning", "boyd", minutes=minutes, piece=30, team_time=team_time
            )
        ],
    )


def test_times_at_which_everybody_can_come_are_first() -> None:
    found = meeting_times(two_teachers(), wish("ames boyd"))

    assert [one.span for one in found] == [block(3), block(4), block(1), block(2)]
    assert found[0].headline == "Everybody can come."
    assert found[2].headline == "1 of 2 can come; 1 session in the way."


def test_who_cannot_come_is_told_with_the_session_in_the_way() -> None:
    found = time_at(meeting_times(two_teachers(), wish("ames boyd")), block(1))

    (absence,) = found.absences
    assert (absence.person, absence.because) == ("ames", Because.BUSY)
    assert absence.sentence == "Ames has Math (Mon 8:00–8:50)."
    assert absence.sessions == ("math",)
    assert found.coming == ("boyd",)


def test_a_short_meeting_may_start_at_any_grain_of_a_block() -> None:
    found = meeting_times(two_teachers(), wish("ames", 20))

    starts = sorted(one.span.start for one in found if one.span.overlaps(block(2)))
    assert starts == [540, 555, 570]


def test_only_blocks_that_adults_can_use_are_offered() -> None:
    found = meeting_times(two_teachers(), wish("ames", 30))

    assert not any(one.span.overlaps(at("Mon 12:00-12:30")) for one in found)


def test_days_can_be_chosen() -> None:
    project = a_project(cycle=a_week("Mon Tue", periods=1), people=[a_person("boyd")])

    found = meeting_times(project, wish("boyd", days=(DayId("Tue"),)))

    assert [one.span.day for one in found] == ["Tue"]


def test_who_is_away_cannot_come_and_moving_nothing_helps() -> None:
    project = a_project(
        cycle=a_week("Mon", periods=1),
        people=[a_person("boyd", unavailable=(at("Mon 8:00-8:10"),))],
    )

    (found,) = meeting_times(project, wish("boyd"))

    assert found.absences[0].because is Because.AWAY
    assert found.absences[0].sentence == "Boyd is away Mon 8:00–8:10."
    assert found.stuck == ("boyd",)
    assert found.headline == "0 of 1 can come."


def test_promised_planning_time_is_kept_free_and_named() -> None:
    project = planning(team_time=False)
    times = meeting_times(project, wish("boyd"))

    found = time_at(times, block(2))

    assert found.absences[0].because is Because.PLANNING
    assert found.absences[0].sentence.startswith(
        "Boyd's planning time Mon 9:00–9:50 is protected: Boyd has at least 50 minutes"
    )
    assert found.absences[0].sessions == ("planning:boyd:Mon#1",)
    assert "is kept free of meetings" in planning_note(project, (PersonId("boyd"),))


def test_meetings_take_planning_time_where_the_school_counts_them_as_planning() -> None:
    project = planning(team_time=True)

    found = time_at(meeting_times(project, wish("boyd")), block(2))

    assert not found.absences
    assert found.using_planning == ("boyd",)
    assert "so they may take it" in planning_note(project, (PersonId("boyd"),))


def test_planning_time_beyond_what_is_promised_may_be_taken() -> None:
    project = a_project(
        PLANNED,
        placed("planning:boyd:Mon#2", block(3), staff="planner=boyd"),
        cycle=a_week("Mon", periods=3),
        people=[a_person("boyd")],
        statements=[a_statement("protected-planning", "boyd", minutes=50, piece=25)],
    )

    found = meeting_times(project, wish("boyd"))

    assert [one.span for one in found] == [block(1), block(2), block(3)]
    assert [one.using_planning for one in found] == [(), ("boyd",), ("boyd",)]


def test_nothing_is_said_of_planning_where_nobody_is_promised_any() -> None:
    assert planning_note(two_teachers(), (PersonId("ames"),)) == ""


def test_a_promise_about_a_person_keeps_them_away() -> None:
    project = two_teachers(statements=[a_statement("paid-hours", "ames", most=60)])

    found = time_at(meeting_times(project, wish("ames")), block(3))

    assert found.absences[0].because is Because.PROMISE
    assert found.absences[0].sentence.startswith("It would break a promise to Ames: ")


def test_a_promise_that_is_only_preferred_keeps_nobody_away() -> None:
    project = two_teachers(statements=[a_statement("paid-hours", "ames", weight=3, most=60)])

    assert not time_at(meeting_times(project, wish("ames")), block(3)).absences


def on_two_campuses() -> Project:
    """Return Boyd, who teaches in the north in B1; the south is 30 minutes away."""
    north, south = CampusId("north"), CampusId("south")
    return a_project(
        placed("ela", block(1), staff="boyd", room="N1"),
        cycle=a_week("Mon", periods=3),
        campuses=[Campus(id=north), Campus(id=south)],
        travel=[
            Travel(origin=north, destination=south, minutes=30),
            Travel(origin=south, destination=north, minutes=30),
        ],
        rooms=[a_room("N1", campus=north)],
        activities=[an_activity("ela", leader="boyd", room="N1")],
    )


def test_nobody_comes_without_the_time_to_travel() -> None:
    found = meeting_times(on_two_campuses(), wish("boyd", campus=CampusId("south")))

    absence = time_at(found, block(2)).absences[0]
    assert absence.because is Because.TRAVEL
    assert absence.sentence == "Boyd has no time to travel from or to Ela (Mon 8:00–8:50)."
    assert absence.sessions == ("ela",)
    assert not time_at(found, block(3)).absences


def test_the_campus_that_suits_most_is_told_where_it_matters() -> None:
    found = meeting_times(on_two_campuses(), wish("boyd"))

    assert time_at(found, block(2)).campus == "north"
    assert time_at(found, block(3)).campus is None


def test_what_is_in_the_way_is_asked_whether_it_could_move() -> None:
    project = two_teachers()
    asked = wish("ames boyd")

    found = with_ways(meeting_times(project, asked), Moves(project), asked, most=4)

    way = time_at(found, block(1)).ways[0]
    assert (way.session, way.to) == ("math", (block(2),))
    assert way.sentence == "Math could move to Mon 9:00–9:50."
    assert time_at(found, block(1)).headline == "1 of 2 can come; everybody, if 1 session moved."


def test_what_cannot_move_puts_a_time_behind_others() -> None:
    project = a_project(
        placed("math", block(1), staff="ames"),
        placed("ela", block(2), staff="boyd"),
        cycle=a_week("Mon", periods=2),
        activities=[
            an_activity("math", leader="ames", blocks_allowed="B1"),
            an_activity("ela", leader="boyd"),
        ],
    )
    asked = wish("ames boyd")

    found = with_ways(meeting_times(project, asked), Moves(project), asked)

    assert [one.span for one in found] == [block(2), block(1)]
    assert found[1].ways[0].sentence == "Math has no other free place."
    assert found[1].stuck == ("ames",)
    assert found[1].headline == (
        "1 of 2 can come; 1 session in the way, of which not enough can move."
    )


def test_a_session_in_the_way_does_not_move_into_the_meeting() -> None:
    project = a_project(
        placed("math", at("Mon 8:00-8:30"), staff="ames"),
        cycle=a_week("Mon", periods=1),
        activities=[an_activity("math", leader="ames", minutes=30)],
    )
    asked = wish("ames")

    (found,) = with_ways(meeting_times(project, asked), Moves(project), asked)

    assert found.ways[0].to is None


def test_a_promise_about_several_people_is_told_as_a_warning() -> None:
    project = a_project(
        placed("math", block(1), staff="ames"),
        cycle=a_week("Mon", periods=2),
        activities=[an_activity("math", leader="ames")],
        people=[a_person("boyd")],
        statements=[a_statement("coverage-reserve", "ames", by="boyd")],
    )
    asked = wish("boyd")

    found = with_ways(meeting_times(project, asked), Moves(project), asked)

    assert [(one.span, bool(one.warnings)) for one in found] == [
        (block(2), False),
        (block(1), True),
    ]


def test_only_the_best_are_looked_at_closely() -> None:
    project = two_teachers()
    asked = wish("ames boyd")

    found = with_ways(meeting_times(project, asked), Moves(project), asked, most=2)

    assert [one.span for one in found] == [block(3), block(4)]


@pytest.mark.parametrize("minutes", [0, 4, 241])
def test_a_meeting_has_a_sensible_length(minutes: int) -> None:
    with pytest.raises(ValueError, match="A meeting takes from 5 to 240 minutes"):
        wish("ames", minutes)


def test_somebody_has_to_meet() -> None:
    with pytest.raises(ValueError, match="Name somebody"):
        wish("")


def test_a_team_meeting_is_in_the_way_as_a_class_is() -> None:
    project = a_project(
        placed("pd", block(1), staff="boyd"),
        cycle=a_week("Mon", periods=1),
        activities=[an_activity("pd", leader="boyd", kind=Kind.MEETING)],
    )

    (found,) = meeting_times(project, wish("boyd"))

    assert found.absences[0].because is Because.BUSY
