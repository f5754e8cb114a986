import datetime as dt
from dataclasses import replace
from fractions import Fraction

import pytest

from planner.domain.activity import Kind, Pin
from planner.domain.calendar import CalendarDate, DateKind
from planner.domain.calendar_edits import mark
from planner.domain.ids import ActivityId, BellId, BlockId, DayId, GroupId, SessionId
from planner.domain.project import Project
from planner.domain.week import Bell
from planner.errors import UserError
from planner.services.bells import changing
from planner.services.bells.blocks import Part, added, pulled
from tests.builders import (
    a_block,
    a_cycle,
    a_project,
    a_school,
    a_week,
    an_activity,
    at,
    minute,
    placed,
)

REGULAR, EARLY = BellId("regular"), BellId("early")


def a_day_of_two_bells() -> Project:
    cycle = a_week()
    early = Bell(
        id=EARLY,
        blocks=(
            a_block("B1", "8:00-8:30"),
            a_block("B2", "8:35-9:05"),
            a_block("X", "13:00-14:00"),
        ),
    )
    school = a_school(
        cycle=replace(cycle, bells=(*cycle.bells, early)),
        activities=[
            an_activity("math", leader="ames", groups="7A", blocks_allowed=(BlockId("B2"),)),
            an_activity("talk", leader="boyd", groups="7B", blocks=None, minutes=20),
            an_activity("art", leader="cole", groups="7B", blocks_allowed=(BlockId("X"),)),
        ],
        pins=(Pin(activity=ActivityId("math"), block=BlockId("B2")),),
    )
    return a_project(
        placed("math", "Mon 9:00-9:50", staff="ames"),
        placed("talk", "Mon 9:25-9:45", staff="boyd"),
        school=school,
    )


def bell_of(project: Project, bell: str = "regular") -> Bell:
    return changing.bell_named(project, BellId(bell))


def when(project: Project, session: str) -> str:
    return str(next(p for p in project.schedule.placements if p.session == session).times[0])


def moved(project: Project, number: int, part: Part, to: str) -> Project:
    before = bell_of(project).blocks
    return changing.reshape(
        project, REGULAR, before, pulled(before, number, part, minute(to), push=True)
    )


def test_sessions_stay_in_a_block_that_moves() -> None:
    project = moved(a_day_of_two_bells(), 0, Part.END, "9:00")
    assert (bell_of(project).blocks[1].start, when(project, "math")) == (
        minute("9:10"),
        "Mon 9:10–10:00",
    )
    assert when(project, "talk") == "Mon 9:35–9:55"


def test_a_session_over_two_blocks_begins_and_ends_with_them() -> None:
    base = a_day_of_two_bells()
    double = base.with_schedule(
        replace(base.schedule, placements=(placed("math", "Tue 8:00-9:50", staff="ames"),))
    )
    assert when(moved(double, 0, Part.END, "9:00"), "math") == "Tue 8:00–10:00"


def test_pins_at_a_time_of_the_clock_go_along() -> None:
    base = a_day_of_two_bells()
    pin = Pin(activity=ActivityId("math"), day=DayId("Mon"), start=540, end=590)
    project = moved(replace(base, school=replace(base.school, pins=(pin,))), 0, Part.END, "9:00")
    assert [(one.start, one.end) for one in project.school.pins] == [(550, 600)]
    short = replace(pin, start=545, end=565)
    project = moved(replace(base, school=replace(base.school, pins=(short,))), 0, Part.END, "9:00")
    assert [(one.start, one.end) for one in project.school.pins] == [(555, 575)]


def test_a_pin_goes_along_with_the_card_that_it_holds() -> None:
    """Two lanes of bells ring at once: the pin of Boyd's talk goes with 7B, whom Boyd teaches."""
    cycle = a_cycle(
        *(a_block(name, "8:00-8:50", groups=group) for name, group in (("A1", "7A"), ("B1", "7B"))),
        *(a_block(name, "9:00-9:50", groups=group) for name, group in (("A2", "7A"), ("B2", "7B"))),
    )
    talk = an_activity("talk", leader="boyd", kind=Kind.MEETING, blocks=None, minutes=50)
    pin = Pin(activity=ActivityId("talk"), day=DayId("Mon"), start=540, end=590)
    art = an_activity("art", leader="boyd", groups="7B")
    school = a_school(cycle=cycle, activities=[talk, art], pins=(pin,))
    project = a_project(placed("talk", "Mon 9:00-9:50", staff="lead=boyd"), school=school)

    for group, start in (("7A", 540), ("7B", 545)):
        before = bell_of(project, "own").blocks
        moved = [
            replace(one, start=one.start + 5, end=one.end + 5) if group in one.groups else one
            for one in before
        ]
        after = changing.reshape(project, BellId("own"), before, moved)

        assert after.schedule.by_session[SessionId("talk")].times[0].start == start
        assert [(one.start, one.end) for one in after.school.pins] == [(start, start + 50)]


def test_blocks_that_overlap_are_refused_in_a_sentence() -> None:
    before = bell_of(a_day_of_two_bells()).blocks
    after = pulled(before, 0, Part.END, minute("9:15"))
    with pytest.raises(UserError, match=r"B1 runs until 9:15, but B2 begins at 9:00"):
        changing.reshape(a_day_of_two_bells(), REGULAR, before, after)


def test_a_lost_block_is_asked_for_by_nobody() -> None:
    project = a_day_of_two_bells()
    (gone,) = [block for block in bell_of(project, "early").blocks if block.id == "X"]
    assert changing.what_names(project.school, BlockId("X")) == (
        "Art may take only this block; then it may take any.",
    )
    assert changing.what_names(project.school, BlockId("B2")) == ()

    left = changing.reshape(project, EARLY, (gone,), (None,))
    assert left.school.activity[ActivityId("art")].blocks_allowed == ()
    assert [pin.block for pin in left.school.pins] == ["B2"]


def test_the_last_block_of_a_bell_stays() -> None:
    project = changing.new_bell(a_day_of_two_bells(), BellId("new"))
    blocks = bell_of(project, "new").blocks
    with pytest.raises(UserError, match="at least one block"):
        changing.reshape(project, BellId("new"), blocks, (None,))


def test_a_block_that_was_changed_meanwhile_is_not_changed_back() -> None:
    project = a_day_of_two_bells()
    stale = (a_block("B1", "7:00-7:50"),)
    with pytest.raises(UserError, match="changed meanwhile"):
        changing.reshape(project, REGULAR, stale, stale)


def test_a_block_can_be_added() -> None:
    project = a_day_of_two_bells()
    block = added(bell_of(project).blocks)
    assert block in bell_of(changing.add_block(project, REGULAR, block)).blocks


def test_a_block_is_renamed_here_or_in_all_bells_with_whatever_names_it() -> None:
    project = a_day_of_two_bells()
    block = bell_of(project).blocks[1]
    here = changing.rename_block(project, REGULAR, block, BlockId("two"), everywhere=False)
    assert here.school.activity[ActivityId("math")].blocks_allowed == ("B2",)
    assert [b.id for b in bell_of(here).blocks][1] == "two"
    assert [b.id for b in bell_of(here, "early").blocks][1] == "B2"

    all_ = changing.rename_block(project, REGULAR, block, BlockId("two"), everywhere=True)
    assert all_.school.activity[ActivityId("math")].blocks_allowed == ("two",)
    assert [pin.block for pin in all_.school.pins] == ["two"]
    assert [b.id for b in bell_of(all_, "early").blocks][1] == "two"
    assert here.schedule == all_.schedule == project.schedule


def test_bells_are_copied_renamed_and_deleted() -> None:
    project = changing.copy_bell(a_day_of_two_bells(), REGULAR, BellId("late start"))
    assert bell_of(project, "late start").blocks == bell_of(project).blocks
    project = changing.rename_bell(project, REGULAR, BellId("usual"))
    assert {day.bell for day in project.school.cycle.days} == {"usual"}
    project = changing.delete_bell(project, BellId("late start"))
    assert [bell.id for bell in project.school.cycle.bells] == ["usual", "early"]
    assert changing.free_bell_name(project.school.cycle.bells, "usual") == "usual 2"


def test_a_bell_on_a_date_of_the_calendar_is_renamed_there_and_not_deleted() -> None:
    date = CalendarDate(first=dt.date(2026, 9, 9), kind=DateKind.SCHOOL, bell=EARLY)
    project = changing.rename_bell(mark(a_day_of_two_bells(), date), EARLY, BellId("short"))
    assert [row.bell for row in project.school.calendar] == ["short"]
    with pytest.raises(UserError, match="The calendar gives short to September 9, 2026"):
        changing.delete_bell(project, BellId("short"))


@pytest.mark.parametrize("name", ["early", "  "])
def test_a_bell_has_a_name_of_its_own(name: str) -> None:
    with pytest.raises(UserError):
        changing.rename_bell(a_day_of_two_bells(), REGULAR, BellId(name))


def test_a_bell_that_rings_is_not_deleted() -> None:
    with pytest.raises(UserError, match="rings on Mon, Tue, Wed, Thu, Fri"):
        changing.delete_bell(a_day_of_two_bells(), REGULAR)


def test_the_sessions_of_a_day_go_to_the_same_blocks_of_its_new_bell() -> None:
    project = changing.change_day(a_day_of_two_bells(), DayId("Mon"), bell=EARLY)
    assert project.school.cycle.days[0].bell == "early"
    assert when(project, "math") == "Mon 8:35–9:05"


def test_a_day_has_a_weight_above_nothing() -> None:
    project = changing.change_day(a_day_of_two_bells(), DayId("Fri"), weight=Fraction(1, 4))
    assert project.school.cycle.weight(DayId("Fri")) == Fraction(1, 4)
    with pytest.raises(UserError, match="at least sometimes"):
        changing.change_day(a_day_of_two_bells(), DayId("Fri"), weight=Fraction(-1))
    assert when(project, "math") == str(at("Mon 9:00-9:50"))


def test_others_get_a_block_of_their_own_beside_it() -> None:
    project = a_day_of_two_bells()
    block = bell_of(project).blocks[3]
    split = changing.follow(project, REGULAR, block, frozenset({GroupId("7A")}), others=True)
    found = [b for b in bell_of(split).blocks if b.start == block.start]
    assert sorted((b.id, *b.groups) for b in found) == [("B4", "7A"), ("P1", "7B")]

    alone = changing.follow(project, REGULAR, block, frozenset({GroupId("7A")}), others=False)
    assert len(bell_of(alone).blocks) == len(bell_of(project).blocks)
    whole = changing.follow(alone, REGULAR, bell_of(alone).blocks[3], frozenset(), others=True)
    assert bell_of(whole).blocks == bell_of(project).blocks


@pytest.mark.parametrize(
    ("text", "weight"), [("1", 1), ("0.25", Fraction(1, 4)), ("1/4", Fraction(1, 4))]
)
def test_weights_are_read_as_people_write_them(text: str, weight: Fraction) -> None:
    assert changing.weight_of(text) == weight


@pytest.mark.parametrize("text", ["", "often", "1/0", "-1", "0"])
def test_what_is_no_weight_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="times a week"):
        changing.weight_of(text)
