"""What a move would do is said before it is made."""

from __future__ import annotations

from dataclasses import replace

from planner.check.moves import Moves
from planner.check.targets import Ease, Target
from planner.check.verify import verify
from planner.domain import edits
from planner.domain.activity import Pin
from planner.domain.edits import make_move
from planner.domain.ids import ActivityId, BlockId, DayId, PersonId, SessionId, StudentId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.seat_changes import SeatChange
from planner.domain.week import Span
from tests.builders import WEEK, a_project, an_activity, at, block, placed
from tests.scheduled import the_project
from tests.seated import the_seated_project

OBSERVATION, TALK = SessionId("observe:lead>ames#1"), SessionId("talk:lead>ames#1")


def at_time(targets: tuple[Target, ...], *spans: Span) -> Target:
    """Return the target at these times."""
    return next(one for one in targets if one.move.placements[0].times == spans)


def told(target: Target) -> list[str]:
    return [obstacle.sentence for obstacle in target.obstacles]


def test_every_time_but_the_present_one_is_a_target() -> None:
    moves = Moves(the_project())

    found = [target.move.placements[0].times for target in moves.targets(SessionId("ela"))]

    here = tuple(block(1, day) for day in WEEK)
    assert found == [
        times for times in moves.timetable.sessions[SessionId("ela")].candidates if times != here
    ]


def test_a_busy_person_blocks_and_the_session_in_the_way_is_named() -> None:
    targets = Moves(the_project()).targets(TALK)

    blocked = at_time(targets, at("Mon 8:15-8:45"))

    assert blocked.ease is Ease.BLOCKED
    physics = [one for one in blocked.obstacles if one.rule == ("one-place-at-a-time",)]
    assert {one.sessions for one in physics} == {(SessionId("math"),), (OBSERVATION,)}


def test_a_free_target_breaks_nothing_when_the_move_is_made() -> None:
    project = the_project()
    free = [t for t in Moves(project).targets(TALK) if t.ease is Ease.FREE]

    assert free
    for target in free:
        assert not verify(make_move(project, target.move)).broken


def test_a_free_room_is_kept_and_another_is_taken_where_it_is_not() -> None:
    project = the_project()
    moved = placed("math", *(block(2, day) for day in WEEK), staff="ames", room="102")
    crowded = project.with_schedule(project.schedule.with_placement(moved))

    targets = Moves(crowded).targets(SessionId("ela"))

    rooms = {t.move.placements[0].times[0].start: t.move.placements[0].room for t in targets}
    assert rooms[block(2).start] is None or rooms[block(2).start] == "102"
    assert rooms[block(3).start] == "102"


def test_a_pin_blocks_other_places_and_is_named() -> None:
    project = the_project()
    pin = Pin(activity=ActivityId("ela"), session=1, day=DayId("Mon"), block=BlockId("B1"))
    pinned = replace(project, school=replace(project.school, pins=(pin,)))

    target = at_time(Moves(pinned).targets(SessionId("ela")), *(block(5, day) for day in WEEK))

    assert [one.rule for one in target.obstacles] == [("pinned-places",)]
    assert "is pinned to Mon block B1" in told(target)[0]


def test_parking_is_judged_too_and_says_what_it_breaks() -> None:
    parked = Moves(the_project()).judge(Move(parked=(OBSERVATION,)))

    assert {one.rule[0] for one in parked.obstacles} >= {"coaching-frequency"}


def test_a_parked_session_has_targets_with_the_people_it_needs() -> None:
    project = make_move(the_project(), Move(parked=(SessionId("math"),)))

    targets = Moves(project).targets(SessionId("math"))

    assert all(target.move.placements[0].people == ("ames",) for target in targets)
    back = at_time(targets, *(block(1, day) for day in WEEK))
    assert back.ease is Ease.FREE
    assert ("every-session-placed",) in back.mended


def test_an_observation_moves_into_a_class_of_its_teacher() -> None:
    targets = Moves(the_project()).targets(OBSERVATION)

    inside = at_time(targets, at("Tue 8:00-8:30"))
    outside = at_time(targets, at("Tue 10:00-10:30"))

    assert inside.move.placements[0].observed == "math"
    assert outside.move.placements[0].observed is None
    assert outside.ease is Ease.BLOCKED


def test_other_people_are_judged_at_all_times() -> None:
    moves = Moves(the_project())

    staff = moves.staff_with(SessionId("math"), PersonId("ames"), PersonId("boyd"))
    targets = moves.targets(SessionId("math"), staff=staff)

    here = at_time(targets, *(block(1, day) for day in WEEK))
    assert here.ease is Ease.BLOCKED
    assert len(targets) == len(moves.timetable.sessions[SessionId("math")].candidates)


def test_students_who_are_elsewhere_give_up_the_seat_and_do_not_block() -> None:
    moves = Moves(the_seated_project())

    target = moves.target_at(SessionId("bio-1"), (block(4),))

    assert target.losing == ("cam", "dov")
    assert ("one-seat-at-a-time",) not in [one.rule for one in target.obstacles]


def test_a_seat_taken_in_a_section_that_moves_away_from_the_student_is_not_taken() -> None:
    moved = placed("bio-1", block(4), staff="ames")
    change = SeatChange(
        student=StudentId("gus"), leaves=ActivityId("bio-2"), takes=ActivityId("bio-1")
    )

    target = Moves(the_seated_project()).judge(Move(placements=(moved,), seats=(change,)))

    assert target.move.seats[0] == replace(change, takes=None)
    assert target.losing == ("gus", "cam", "dov")


def test_after_a_move_the_certificate_is_that_of_the_checker() -> None:
    project = the_project()
    moves = Moves(project)
    for target in moves.targets(SessionId("ela")):
        changed = make_move(project, target.move)
        assert moves.after(changed).certificate == verify(changed)


def test_projects_with_another_school_are_judged_anew() -> None:
    project = the_project()
    other = Project(school=project.school)

    assert Moves(project).after(other).certificate == verify(other)


def test_pinning_changes_no_judgement_but_that_on_pins() -> None:
    project = a_project(placed("math", block(1), staff="okoye"), activities=[an_activity()])
    before = Moves(project)
    pinned = edits.pin(project, Pin(activity=ActivityId("math"), block=BlockId("B2")))

    after = before.after(pinned)

    assert before.near(pinned)
    assert after.certificate == verify(pinned)
    assert [one.rule.code for one in after.certificate.broken] == ["pinned-places"]
    moved = edits.move_session(pinned, placed("math", block(2), staff="okoye"))
    assert after.after(moved).certificate == verify(moved)
    assert after.after(project).certificate == verify(project)
