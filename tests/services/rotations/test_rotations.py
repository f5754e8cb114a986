from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.check.verify import verify
from planner.domain import edits
from planner.domain.activity import LinkKind, Pattern
from planner.domain.ids import ActivityId, GroupId, LinkId, PersonId, RoomId, SessionId
from planner.domain.pinning import Hold, pins_here
from planner.domain.project import Project
from planner.errors import UserError
from planner.services.rotations import changing
from planner.services.rotations.changing import Plan, Station
from planner.services.rotations.square import (
    cyclic,
    group_at,
    sound,
    with_groups_swapped,
    with_turn_moved,
)
from planner.services.rotations.wheel import Known, Wheel, faults, rotations, wheel_of
from tests.builders import (
    a_group,
    a_project,
    a_room,
    a_school,
    an_activity,
    placed,
    words,
)
from tests.builders import block as at_block

GROUPS, STATIONS = words("g1 g2 g3"), {"ela": "ames", "math": "boyd", "lab": "cole"}
TURN = LinkId("turn")


def visits() -> tuple[ActivityId, ...]:
    return tuple(ActivityId(f"{group}-{station}") for group in GROUPS for station in STATIONS)


def a_rotating_school(*, linked: bool = True, scheduled: bool = False) -> Project:
    school = a_school(
        groups=[
            a_group("g", size=30),
            *(a_group(g, parent="g", split="s", size=10) for g in GROUPS),
        ],
        activities=[
            an_activity(f"{group}-{station}", leader=leader, groups=group)
            for group in GROUPS
            for station, leader in STATIONS.items()
        ],
    )
    project = a_project(school=school)
    if linked:
        project = changing.join(project, "turn", visits())
    if not scheduled:
        return project
    schedule = project.schedule
    for number, group in enumerate(GROUPS):
        for turn, station in enumerate((*STATIONS, *STATIONS)[number : number + 3]):
            there = placed(
                f"{group}-{station}", at_block(turn + 1), staff=f"lead={STATIONS[station]}"
            )
            schedule = schedule.with_placement(there)
    return project.with_schedule(schedule)


def a_wheel(project: Project, number: int = 1) -> Wheel:
    return wheel_of(project, changing.rotation_named(project, TURN), number)


@given(size=st.integers(2, 6), moves=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5))))
def test_whatever_is_swapped_or_moved_stays_a_rotation(
    size: int, moves: list[tuple[int, int]]
) -> None:
    square = cyclic(size)
    for one, other in moves:
        square = with_groups_swapped(square, one % size, other % size)
        square = with_turn_moved(square, other % size, one % size)
    assert sound(square)
    assert {group_at(square, 0, turn) for turn in range(size)} == set(range(size))


def test_what_is_no_rotation_is_told() -> None:
    assert not sound(((0, 1), (0, 1)))
    school = a_rotating_school(linked=False).school
    assert faults(school, visits()) == ()
    assert "at least two groups" in faults(school, visits()[:1])[0]
    assert "3 groups and 2 stations" in faults(school, [v for v in visits() if "lab" not in v])[0]


def test_a_wheel_without_a_schedule_shows_an_example() -> None:
    wheel = a_wheel(a_rotating_school())
    assert (wheel.known, wheel.square, wheel.times) == (Known.OPEN, cyclic(3), ())
    assert wheel.groups == ("g1", "g2", "g3")
    assert wheel.stations == ("Ames", "Boyd", "Cole")
    assert wheel.visit(1, 0) == "g2-math"


def test_a_wheel_shows_the_turns_of_the_schedule() -> None:
    wheel = a_wheel(a_rotating_school(scheduled=True))
    assert (wheel.known, wheel.square) == (Known.SCHEDULED, cyclic(3))
    assert [str(times[0]) for times in wheel.times] == [
        "Mon 8:00–8:50",
        "Mon 9:00–9:50",
        "Mon 10:00–10:50",
    ]


def test_groups_change_places_and_nothing_else_moves() -> None:
    before = a_rotating_school(scheduled=True)
    square = with_groups_swapped(cyclic(3), 0, 2)
    after = changing.turn(before, TURN, square, keep=False)
    assert a_wheel(after).square == square
    assert after.school == before.school
    for place in ("times", "staff", "room"):
        assert sorted(str(getattr(p, place)) for p in after.schedule.placements) == sorted(
            str(getattr(p, place)) for p in before.schedule.placements
        )
    assert verify(after).penalty == verify(before).penalty
    assert verify(after).broken == verify(before).broken


def test_who_watches_a_station_goes_on_watching_it() -> None:
    before = a_rotating_school(scheduled=True)
    first = before.schedule.placements[0]
    watched = before.schedule.with_placement(
        replace(first, observed=before.schedule.placements[3].session)
    )
    after = changing.turn(
        before.with_schedule(watched), TURN, with_groups_swapped(cyclic(3), 0, 1), keep=False
    )
    seen = next(p for p in after.schedule.placements if p.observed is not None)
    there = after.schedule.by_session[seen.observed] if seen.observed else None
    assert there is not None
    assert there.staff == before.schedule.placements[3].staff
    assert there.times == before.schedule.placements[3].times


def test_turns_are_kept_by_links_of_their_own() -> None:
    square = with_turn_moved(cyclic(3), 0, 2)
    kept = changing.turn(a_rotating_school(), TURN, square, keep=True)
    orders = [link for link in kept.school.links if link.kind is LinkKind.ORDER]
    assert orders[0].activities == ("g1-math", "g1-lab", "g1-ela")
    assert (a_wheel(kept).known, a_wheel(kept).square) == (Known.KEPT, square)

    again = changing.turn(kept, TURN, cyclic(3), keep=True)
    assert len(again.school.links) == 4
    free = changing.turn(again, TURN, cyclic(3), keep=False)
    assert [link.id for link in free.school.links] == ["turn"]


def test_a_schedule_that_turns_otherwise_follows_the_turns_that_are_kept() -> None:
    kept = changing.turn(
        a_rotating_school(scheduled=True), TURN, with_groups_swapped(cyclic(3), 0, 1), keep=True
    )
    assert a_wheel(kept).times
    assert [one.rule.code for one in verify(kept).broken] == []


def every_day(project: Project) -> Project:
    """Let each visit be at one time on every day, as groups change all through the day."""
    activities = tuple(replace(one, pattern=Pattern.EVERY_DAY) for one in project.school.activities)
    school = replace(project.school, activities=activities)
    days = school.cycle.day_ids
    placements = tuple(
        replace(one, times=tuple(replace(one.times[0], day=day) for day in days))
        for one in project.schedule.placements
    )
    return replace(project, school=school).with_schedule(
        replace(project.schedule, placements=placements)
    )


def test_turns_on_several_days_are_kept_by_pins_once_they_are_scheduled() -> None:
    project = every_day(a_rotating_school(scheduled=True))
    square = with_groups_swapped(cyclic(3), 1, 2)
    kept = changing.turn(project, TURN, square, keep=True)
    assert (a_wheel(kept).known, a_wheel(kept).square) == (Known.KEPT, square)
    assert len(kept.school.links) == 1
    assert len(kept.school.pins) == 9
    assert [one.rule.code for one in verify(kept).broken] == []

    again = changing.turn(kept, TURN, cyclic(3), keep=True)
    assert (a_wheel(again).known, a_wheel(again).square) == (Known.KEPT, cyclic(3))
    assert [one.rule.code for one in verify(again).broken] == []
    assert changing.turn(again, TURN, cyclic(3), keep=False).school.pins == ()
    with pytest.raises(UserError, match="Build the schedule first"):
        changing.turn(every_day(a_rotating_school()), TURN, square, keep=True)


def test_a_pinned_visit_hands_its_pin_to_the_group_that_takes_its_place() -> None:
    base = a_rotating_school(scheduled=True)
    held = edits.pin(base, *pins_here(base, [SessionId("g1-ela")], Hold.TIME))
    turned = changing.turn(held, TURN, with_groups_swapped(cyclic(3), 0, 2), keep=False)
    assert [one.activity for one in turned.school.pins] == ["g3-ela"]
    assert [one.rule.code for one in verify(turned).broken] == []


def test_a_square_that_is_none_is_refused() -> None:
    with pytest.raises(UserError, match="once"):
        changing.turn(a_rotating_school(), TURN, ((0, 1, 2),) * 3, keep=False)


def test_a_removed_rotation_leaves_its_activities() -> None:
    kept = changing.turn(a_rotating_school(), TURN, cyclic(3), keep=True)
    left = changing.remove(kept, TURN)
    assert left.school.links == ()
    assert left.school.activities == kept.school.activities
    with pytest.raises(UserError, match="no rotation"):
        changing.remove(left, TURN)


def test_activities_that_could_rotate_are_proposed() -> None:
    bare = a_rotating_school(linked=False)
    assert changing.proposals(bare.school) == (("g", visits()),)
    assert changing.proposals(a_rotating_school().school) == ()
    joined = changing.join(bare, "mine", visits())
    assert [link.id for link in rotations(joined.school)] == ["mine"]
    for name in ("", "mine"):
        with pytest.raises(UserError):
            changing.join(joined, name, visits())


def a_plan(**others: object) -> Plan:
    plan = Plan(
        name="new",
        groups=(GroupId("g1"), GroupId("g2")),
        stations=(
            Station(name="Reading", leader=PersonId("ames")),
            Station(name="Lab", room=RoomId("lab")),
        ),
    )
    return replace(plan, **others)  # type: ignore[arg-type]  # a test says which


def test_a_new_rotation_makes_a_visit_of_each_group_to_each_station() -> None:
    base = a_rotating_school(linked=False)
    base = replace(base, school=replace(base.school, rooms=(a_room("lab"),)))
    made = changing.make(base, a_plan(minutes=25, sessions=3))
    new = made.school.activities[9:]
    assert [one.id for one in new] == ["new-g1-1", "new-g1-2", "new-g2-1", "new-g2-2"]
    assert {(one.minutes, one.blocks, one.sessions) for one in new} == {(25, None, 3)}
    assert new[0].name == "Reading g1"
    (link,) = rotations(made.school)
    assert wheel_of(made, link).stations == ("Ames", "Room lab")
    twice = changing.make(base, a_plan())
    assert {one.blocks for one in twice.school.activities[9:]} == {1}


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ({"groups": (GroupId("g1"),)}, "at least two groups"),
        ({"stations": (Station(name="Reading"),)}, "2 groups need 2 stations, but there are 1"),
        ({"stations": (Station(name=""), Station(name="b"))}, "needs a name"),
        ({"stations": (Station(name="a"), Station(name="b"))}, "same teacher"),
        ({"name": " "}, "needs a name"),
    ],
)
def test_what_a_new_rotation_lacks_is_told(others: dict[str, object], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        changing.make(a_rotating_school(linked=False), a_plan(**others))
