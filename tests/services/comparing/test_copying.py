"""A difference is taken over into the other scenario, as one edit."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.errors import UserError
from planner.services.comparing.comparison import compare
from planner.services.comparing.copying import copied
from planner.services.comparing.difference import CARDS, Sort
from tests.builders import a_person, a_statement, an_activity, block
from tests.seated import ROSTERS, reseated, the_seated_project
from tests.services.comparing.samples import a_pair_of_classes, copyable, moved


def test_one_card_is_taken_over_and_the_others_stay() -> None:
    before = a_pair_of_classes()
    after = moved(moved(before, "math", block(4), staff="ames"), "art", block(5), staff="boyd")
    math, art = compare(before, after).of(Sort.MOVED)

    taken = copied(before, after, math)

    assert taken.schedule.get(math.shown[0][0]) == after.schedule.get(math.shown[0][0])
    assert compare(taken, after).of(*CARDS) == (art,)


def test_a_card_is_parked_and_placed_as_the_other_side_has_it() -> None:
    before = a_pair_of_classes()
    after = moved(moved(before, "math"), "ela#1", block(4), staff="boyd")

    forth = copied(before, after, *copyable(before, after))
    back = copied(after, before, *(one.back for one in copyable(before, after)))

    assert forth.schedule == after.schedule
    assert compare(back, before).same


def test_a_meeting_keeps_its_own_id_when_it_is_taken_over() -> None:
    before = a_pair_of_classes()
    both = "member=ames member=boyd"
    after = moved(before, "planning:blue#1", block(2, "Thu"), staff=both)
    after = moved(after, "planning:blue#2", block(2, "Fri"), staff=both)

    taken = copied(before, after, *compare(before, after).of(*CARDS))

    assert compare(taken, after).same
    assert taken.schedule.by_session.keys() == before.schedule.by_session.keys()


def test_a_seat_is_taken_over() -> None:
    before = the_seated_project()
    after = reseated(before, {"alg-1": "ana ben cam", "alg-2": "eli fay gus hal dov"})

    (swap,) = compare(before, after).of(Sort.SEAT)

    assert copied(before, after, swap).schedule == after.schedule
    assert compare(copied(after, before, swap.back), before).same


def test_a_row_and_a_rule_are_taken_over() -> None:
    before = a_pair_of_classes()
    milder = a_statement("common-planning", "blue", times=1, minutes=30)
    rooms = tuple(replace(room, capacity=20) for room in before.school.rooms)
    school = replace(before.school, rooms=rooms, grain=5)
    after = replace(before, school=school, statements=(milder, before.statements[1]))

    taken = copied(before, after, *copyable(before, after))

    assert (taken.school, taken.statements) == (after.school, after.statements)
    assert "Room 101 (rooms): capacity is 20 instead of nothing." in [
        one.sentence for one in copyable(before, after)
    ]


def test_a_new_row_stands_where_it_stands_on_the_other_side() -> None:
    before = a_pair_of_classes()
    general = a_statement("few-gaps", "all", weight=1)
    after = replace(before, statements=(general, *before.statements))

    taken = copied(before, after, *copyable(before, after))

    assert taken.statements == after.statements


def test_a_row_that_needs_another_one_is_refused_with_the_reason() -> None:
    before = a_pair_of_classes()
    school = before.school
    newcomer = a_person("cole")
    club = an_activity("club", leader="cole", groups="7A")
    after = replace(
        before,
        school=replace(
            school, people=(*school.people, newcomer), activities=(*school.activities, club)
        ),
    )
    person, activity = compare(before, after).of(Sort.TABLE)

    with pytest.raises(UserError, match="cole"):
        copied(before, after, activity)
    assert copied(before, after, person, activity).school == after.school


def test_a_card_that_the_other_school_does_not_have_is_refused() -> None:
    before = a_pair_of_classes()
    club = an_activity("club", leader="boyd", groups="7B")
    school = replace(before.school, activities=(*before.school.activities, club))
    after = moved(replace(before, school=school), "club", block(5), staff="boyd")

    (new,) = compare(before, after).of(Sort.NEW)

    with pytest.raises(UserError, match="does not ask for club"):
        copied(before, after, new)
    assert compare(copied(before, after, *copyable(before, after)), after).same


def test_a_promise_cannot_be_copied_since_it_follows_from_the_cards() -> None:
    before = a_pair_of_classes()
    after = moved(before, "planning:blue#2")

    with pytest.raises(UserError, match="copy the cards"):
        copied(before, after, *compare(before, after).of(Sort.LOST))


def placements(project: Project) -> st.SearchStrategy[Project]:
    """Return strategies of the project with every session placed anywhere or nowhere."""

    def made(choices: tuple[int, ...]) -> Project:
        schedule = project.schedule
        for session, choice in zip(project.demand.sessions, choices, strict=True):
            schedule = schedule.without((session.id,))
            if choice < len(session.candidates):
                people = tuple((need.role, p) for need in session.staff for p in need.people)
                times = session.candidates[choice]
                new = Placement(session=session.id, times=times, staff=people)
                schedule = schedule.with_placement(new)
        return project.with_schedule(schedule)

    numbers = (st.integers(0, len(s.candidates)) for s in project.demand.sessions)
    return st.tuples(*numbers).map(made)


@pytest.mark.property
@given(before=placements(a_pair_of_classes()), after=placements(a_pair_of_classes()))
def test_copying_every_difference_makes_both_the_same(before: Project, after: Project) -> None:
    differences = compare(before, after).differences
    wanted = [one for one in differences if one.change is not None]

    if not wanted:
        assert compare(before, after).same
        return
    assert compare(copied(before, after, *wanted), after).same
    assert compare(copied(after, before, *(one.back for one in wanted)), before).same


@pytest.mark.property
@given(rows=st.lists(st.sets(st.sampled_from(sorted(ROSTERS["art-1"])), max_size=4), min_size=2))
def test_copying_every_seat_makes_the_rosters_the_same(rows: list[set[str]]) -> None:
    before = the_seated_project()
    after = reseated(
        before, {"alg-2": sorted(rows[0]), "art-1": sorted(rows[1]), "bio-1": sorted(rows[0])}
    )

    wanted = copyable(before, after)
    if wanted:
        assert compare(copied(before, after, *wanted), after).same
    else:
        assert compare(before, after).same


@pytest.mark.property
@given(project=placements(a_pair_of_classes()))
def test_nothing_differs_from_itself(project: Project) -> None:
    assert compare(project, replace(project)).same
