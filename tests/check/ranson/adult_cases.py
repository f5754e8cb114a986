"""Changes that break what adults are promised beyond the first set of rules."""

from collections.abc import Iterator
from dataclasses import replace

from planner.check.rules.coach_planning_period import judge as in_planning_period
from planner.check.timetable import Entry
from planner.domain.activity import Activity, Kind, StaffNeed
from planner.domain.ids import ActivityId, BlockId, SessionId
from planner.domain.project import Project
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.domain.schedule import Placement
from planner.domain.week import Block, BlockKind, Span, clock
from tests.builders import a_statement, a_timetable
from tests.check.ranson.changes import (
    Case,
    Change,
    called,
    cut_short,
    elective_teachers,
    first,
    free,
    moved,
    placed_anew,
    stating,
    with_extra,
    with_row,
    with_tables,
)
from tests.check.ranson.team_cases import teams


def a_full_table_is_cut_short(golden: Project) -> Change:
    team = teams(golden)[0]
    staying, late = with_time_after_school(golden)
    asked = stating(staying, a_statement("full-table", team.id))
    table = first((s for s in asked.demand.sessions if s.purpose == "full table"), "full table")
    everybody = tuple((need.role, person) for need in table.staff for person in need.people)
    kept = placed_anew(asked, Placement(session=table.id, times=(late,), staff=everybody))
    return Change(
        kept=kept,
        broken=moved(kept, table.id, cut_short(late)),
        about=(team.id,),
        says=(f"{team.name} lacks 1 of 1 full tables.",),
    )


def somebody_has_bus_duty_after_the_release(golden: Project) -> Change:
    teacher = elective_teachers(golden)[0]
    staying, late = with_time_after_school(golden)
    rule = a_statement(
        "early-release", teacher.id, day=late.day, after=clock(late.start), minutes=0
    )
    kept = stating(staying, rule)
    return Change(
        kept=kept,
        broken=with_extra(kept, Kind.DUTY, teacher.id, late),
        about=(teacher.id,),
        says=(f"{teacher.name} has Hall duty", "besides team time"),
    )


def a_coach_teaches_a_quarter_hour_before_they_observe(golden: Project) -> Change:
    rule, visit, quarter = first(
        visits_in_planning(golden), "observation in a planning period with a quarter hour to spare"
    )
    kept = stating(golden, a_statement(rule.code, f"{rule.coach}>{rule.coachee}"))
    extra = Activity(
        id=ActivityId("extra"),
        name="Reading help",
        kind=Kind.SMALL_GROUP,
        seats=4,
        staff=(StaffNeed(role="lead", people=(rule.coach,)),),
        minutes=quarter.minutes,
    )
    place = Placement(session=SessionId(extra.id), times=(quarter,), staff=(("lead", rule.coach),))
    return Change(
        kept=kept,
        broken=placed_anew(with_row(kept, "activities", extra), place),
        about=rule.about,
        says=(str(visit), *called(golden, rule.coach), "teaches"),
    )


# Whom to choose


def with_time_after_school(golden: Project) -> tuple[Project, Span]:
    """Let the staff stay for 45 minutes after the last block of every day."""
    cycle = golden.school.cycle
    end = max(block.end for bell in cycle.bells for block in bell.blocks)
    late = Block(id=BlockId("late"), start=end, end=end + 45, kind=BlockKind.STAFF)
    bells = tuple(replace(bell, blocks=(*bell.blocks, late)) for bell in cycle.bells)
    return with_tables(golden, cycle=replace(cycle, bells=bells)), late.on(cycle.day_ids[0])


def visits_in_planning(golden: Project) -> Iterator[tuple[CoachPlanningPeriod, Entry, Span]]:
    """Yield an observation of a link that keeps the strict rule, and a free quarter hour by it."""
    timetable = a_timetable(golden)
    for link in golden.school.coaching:
        rule = CoachPlanningPeriod(coach=link.coach, coachee=link.coachee)
        if in_planning_period(rule, timetable).breaches:
            continue
        for visit in timetable.coaching(link.coachee, link.coach):
            block = golden.school.cycle.block_at(visit.span)
            if visit.session.kind is not Kind.OBSERVATION or block is None:
                continue
            for start in range(block.start, block.end - 14, 15):
                quarter = Span(day=visit.span.day, start=start, end=start + 15)
                if free(golden, quarter, link.coach):
                    yield rule, visit, quarter


CASES = (
    Case(
        code="full-table",
        sentence="A full table after school is cut short by a quarter of an hour.",
        change=a_full_table_is_cut_short,
    ),
    Case(
        code="early-release",
        sentence="Somebody has hall duty in the time that is kept for collaboration.",
        change=somebody_has_bus_duty_after_the_release,
    ),
    Case(
        code="coach-planning-period",
        sentence="A coach teaches a quarter of an hour in the block in which they observe.",
        change=a_coach_teaches_a_quarter_hour_before_they_observe,
    ),
)
