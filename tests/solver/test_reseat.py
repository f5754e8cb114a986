"""Re-seating after one thing was changed: nothing breaks, and few change."""

from dataclasses import replace

import pytest

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from benchmarks.seated_school import seated
from planner.domain.activity import Priority
from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Roster
from planner.domain.seat_changes import SeatChange
from planner.domain.unfit_seats import unfit_seats
from planner.services.ports import BuildOptions, Outcome
from planner.services.sections import add_section, close_section, take_out
from planner.solver.reseat import Reseating
from tests.builders import a_statement, block, placed
from tests.reseating import (
    OPTIONS,
    a_seated_school,
    broken_about_seats,
    chained,
    fewest_others,
    moved,
    reseating,
    unplaced,
    with_seats,
    worth,
)
from tests.seated import the_seated_project
from tests.seating import a_high_school, a_section, asks, in_period, sitting


def test_where_every_seat_fits_nothing_changes() -> None:
    found, _ = reseating(the_seated_project())

    assert (found.outcome, found.changes, found.must) == (Outcome.OPTIMAL, (), ())


def test_who_clashes_takes_another_section_and_nobody_else_changes() -> None:
    project = moved(
        a_seated_school(ana="algebra-1 english-2", ben="algebra-1 english-2"),
        "algebra-1",
        in_period("algebra-1", 2).times,
    )

    found, after = reseating(project)

    assert found.outcome is Outcome.OPTIMAL
    assert (set(found.must), found.others, found.unfilled) == ({"ana", "ben"}, (), ())
    assert len(found.changes or ()) == 2
    assert not unfit_seats(after)


def test_a_request_is_lost_only_where_no_seats_keep_it() -> None:
    """Ana's English is over; English 1 is Ben's, who can sit nowhere else, English 3 is Cy's."""
    project = a_seated_school(ana="algebra-1 english-2", ben="english-1", cy="algebra-2 english-3")
    for section in ("english-1", "english-2", "english-3", "algebra-2"):
        project = with_seats(project, section, 1)
    project = unplaced(project, "english-2")

    lost, after = reseating(project)
    kept, _ = reseating(with_seats(project, "english-3", 2))

    assert lost.outcome is Outcome.OPTIMAL
    assert [(one.student, one.course) for one in lost.unfilled] == [("ana", "english")]
    assert len(after.schedule.sections_of) == 3
    assert kept.unfilled == ()


def test_a_chain_moves_one_other_student_and_no_more() -> None:
    found, after = reseating(chained())

    assert found.outcome is Outcome.OPTIMAL
    assert (found.must, found.others) == (("ana",), ("cy",))
    assert len(found.changes or ()) == 2
    assert broken_about_seats(after) == []


def test_where_nobody_else_may_change_a_request_is_given_up() -> None:
    found, after = reseating(chained(), 0)

    assert (found.outcome, found.others) == (Outcome.OPTIMAL, ())
    assert [one.course for one in found.unfilled] == ["english"]
    assert broken_about_seats(after) == []


def test_a_crowded_section_is_left_by_as_many_as_are_too_many() -> None:
    project = with_seats(the_seated_project(), "art-1", 3)

    found, after = reseating(with_seats(project, "art-2", 5))

    assert found.outcome is Outcome.OPTIMAL
    assert (len(found.must), found.others) == (1, ())
    assert broken_about_seats(after) == []


def test_the_students_of_a_section_that_is_to_close_sit_elsewhere() -> None:
    project = a_seated_school(ana="algebra-1 english-2", ben="algebra-1 english-3")

    found, after = reseating(take_out(project, ActivityId("algebra-1")))

    assert found.unfilled == ()
    assert set(after.schedule.roster[ActivityId("algebra-2")]) == {"ana", "ben"}
    assert SeatChange(
        student=StudentId("ben"), leaves=ActivityId("algebra-1"), takes=ActivityId("algebra-2")
    ) in (found.changes or ())
    assert not unfit_seats(close_section(after, ActivityId("algebra-1")))


def test_a_section_that_is_gone_leaves_requests_that_others_make_room_for() -> None:
    """Nobody knows what a gone section filled; Cy leaves English 3 so that Ana has English."""
    project = a_seated_school(ana="algebra-1 english-2 art-2", cy="english-3 algebra-2")
    for section in ("english-1", "english-3", "algebra-2"):
        project = with_seats(project, section, 1)
    project = with_seats(project, "art-2", 1)
    school = project.school
    activities = tuple(one for one in school.activities if one.id not in ("english-2", "art-1"))
    project = replace(project, school=replace(school, activities=activities))

    found, after = reseating(project)

    assert (found.must, found.others, found.unfilled) == (("ana",), ("cy",), ())
    assert not unfit_seats(after)


def test_a_new_section_fills_what_was_unfilled_and_moves_own_courses_only() -> None:
    project = a_high_school(
        requests=[*asks("ana", "biology english"), *asks("ben", "biology")],
    )
    project = with_seats(sitting(project, ana="english-2"), "biology-1", 0)
    project = add_section(project, ActivityId("biology-1"))
    project = with_seats(project, "biology-2", 1)
    project = project.with_schedule(
        project.schedule.with_placement(in_period("biology-2", 2)).with_roster(
            Roster(activity=ActivityId("english-2"), students=(StudentId("ana"),))
        )
    )

    found, after = reseating(project)

    assert len(after.schedule.roster[ActivityId("biology-2")]) == 1
    assert found.others == ()


def test_an_alternate_is_given_up_with_what_it_stood_for_and_taken_where_that_is_lost() -> None:
    requests = [
        *asks("ana", "art biology", priority=Priority.WANTED),
        *asks("ana", "robotics", priority=Priority.ALTERNATE),
    ]
    project = sitting(a_high_school(requests=requests), ana="art-1 biology-1")

    found, after = reseating(unplaced(project, "biology-1"))

    assert after.schedule.sections_of[StudentId("ana")] == ("art-1", "robotics-1")
    assert [one.course for one in found.unfilled] == ["biology"]


def test_promises_about_seats_hold_afterwards() -> None:
    """Ana is to share art with Eli, so that Eli changes with her though his own seat fits."""
    project = with_seats(the_seated_project(), "art-2", 6)
    project = with_seats(moved(project, "bio-1", (block(3),)), "alg-2", 5)

    found, after = reseating(project)

    assert {"ana", "ben"} <= set(found.must)
    assert "eli" in found.others
    assert broken_about_seats(after) == []


def test_a_promise_that_no_seats_keep_is_impossible() -> None:
    project = the_seated_project()
    never = replace(project, statements=(*project.statements, a_statement("least-section-size")))
    crowded = replace(
        never,
        school=replace(
            never.school,
            courses=tuple(replace(one, min_size=8) for one in never.school.courses),
        ),
    )

    found = Reseating(crowded, OPTIONS, lambda _: None).run()

    assert (found.outcome, found.changes) == (Outcome.IMPOSSIBLE, None)


def test_stopped_at_once_it_says_so() -> None:
    project = moved(the_seated_project(), "alg-1", (block(3),))
    search = Reseating(project, BuildOptions(seconds=20, workers=1), lambda _: None)

    search.stop()
    found = search.run()

    assert found.outcome in (Outcome.STOPPED, Outcome.OPTIMAL)


@pytest.mark.parametrize(("session", "period"), [("alg-1", 3), ("art-2", 1), ("bio-2", 4)])
def test_no_way_to_seat_everybody_changes_fewer_others(session: str, period: int) -> None:
    project = the_few(moved(the_seated_project(), session, (block(period),)))

    found, after = reseating(project)

    assert found.outcome is Outcome.OPTIMAL
    least = fewest_others(project, worth(after))
    unfit = unfit_seats(project).of_student
    leaves = [one for one in found.changes or () if one.leaves and one.student not in unfit]
    assert len(leaves) == least
    assert fewest_others(project, worth(after) + 1) is None


def the_few(project: Project) -> Project:
    """Return the project with three students, so that all can be tried; Art 1 is crowded."""
    school = project.school
    few = ("ana", "ben", "eli")
    requests = tuple(one for one in school.requests if one.student in few)
    activities = tuple(
        replace(one, seats=2) if one.id in ("art-1", "bio-2") else one for one in school.activities
    )
    smaller = replace(
        project,
        statements=(),
        school=replace(
            school,
            requests=requests,
            activities=activities,
            students=tuple(one for one in school.students if one.id in few),
            companions=(),
        ),
    )
    rosters = tuple(
        replace(one, students=kept)
        for one in project.schedule.rosters
        if (kept := tuple(student for student in one.students if student in few))
    )
    return smaller.with_schedule(replace(project.schedule, rosters=rosters))


def test_a_generated_school_of_300_changes_few_others() -> None:
    project = seated(generate(replace(SHAPES["medium"], students=300)), seed=1)
    session = max(
        project.demand.sessions,
        key=lambda one: len(project.schedule.roster.get(ActivityId(one.id), ())),
    )
    now = project.schedule.by_session[session.id].times
    elsewhere = next(times for times in session.candidates if times != now)
    project = moved(project, session.id, elsewhere)

    found, after = reseating(project)

    assert broken_about_seats(after) == []
    assert set(unfit_seats(project).of_student) <= set(found.must)
    assert len(found.others) <= 0.03 * 300


def test_a_section_without_a_place_takes_nobody() -> None:
    project = a_high_school(
        activities=[a_section("art-1", seats=6, room="r_art-1")],
        requests=asks("ana", "art"),
        placements=[placed("art-1", *in_period("art-1", 3).times)],
    )
    project = unplaced(sitting(project, ana="art-1"), "art-1")

    found, after = reseating(project)

    assert after.schedule.rosters == ()
    assert [one.course for one in found.unfilled] == ["art"]
