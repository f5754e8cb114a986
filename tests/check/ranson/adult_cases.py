"""Changes that break what adults are promised beyond the first set of rules."""

from collections.abc import Iterator
from dataclasses import replace

from planner.check.rules.coach_planning_period import judge as in_planning_period
from planner.check.rules.coverage_reserve import judge as in_reserve
from planner.check.timetable import Entry
from planner.domain.activity import Activity, Kind, StaffNeed
from planner.domain.clock import written
from planner.domain.ids import ActivityId, BlockId, CampusId, PersonId, SessionId
from planner.domain.places import Campus
from planner.domain.project import Project
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.domain.rules.coverage_reserve import CoverageReserve
from planner.domain.rules.teaching_load import ANY
from planner.domain.rules.team_composition import TeamComposition
from planner.domain.schedule import Placement
from planner.domain.week import Block, BlockKind, Span
from tests.builders import a_statement, a_timetable, the_verdict
from tests.check.ranson.changes import (
    Case,
    Change,
    called,
    cut_short,
    elective_teachers,
    entries,
    first,
    free,
    moved,
    periods,
    placed_anew,
    stating,
    with_extra,
    with_row,
    with_tables,
    without,
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
        "early-release", teacher.id, day=late.day, after=written(late.start), minutes=0
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


def whoever_could_step_in_has_hall_duty(golden: Project) -> Change:
    rule, span = first(
        blocks_with_one_in_reserve(golden), "elective teacher whom one person can always replace"
    )
    (reserve,) = rule.by
    kept = stating(golden, a_statement(rule.code, rule.people, by=rule.by))
    return Change(
        kept=kept,
        broken=with_extra(kept, Kind.DUTY, PersonId(reserve), span),
        about=rule.people,
        says=("Nobody can step in for", *called(golden, *rule.people), str(span)),
    )


def a_coach_is_asked_for_an_observation_less(golden: Project) -> Change:
    bundles = {rule.about for rule in golden.rules if rule.code == "leader-week"}
    link = first(
        (
            one
            for one in golden.school.coaching
            if one.observations_week == 1 and (one.coach,) not in bundles
        ),
        "coach without a leader's week who observes somebody once a week",
    )
    empty = stating(golden, a_statement("leader-share", link.coach, percent=0))
    minutes = the_verdict(empty, "leader-share", link.coach).slack
    rule = a_statement("leader-share", link.coach, percent=100, of_minutes=minutes)
    kept = stating(golden, rule)
    links = tuple(
        replace(one, observations_week=0) if one == link else one for one in golden.school.coaching
    )
    (visit,) = {
        entry.session.id
        for entry in a_timetable(golden).coaching(link.coachee, link.coach)
        if entry.session.kind is Kind.OBSERVATION
    }
    return Change(
        kept=kept,
        broken=with_tables(without(kept, visit), coaching=links),
        about=(link.coach,),
        says=(*called(golden, link.coach), f"minutes a week instead of {minutes}."),
    )


def a_teacher_has_a_duty_beyond_their_hours(golden: Project) -> Change:
    teacher, span = first(free_blocks(golden), "elective teacher with a free block")
    empty = stating(golden, a_statement("paid-hours", teacher, most=99_999))
    most = 99_999 - (the_verdict(empty, "paid-hours", teacher).slack or 0)
    kept = stating(golden, a_statement("paid-hours", teacher, most=most))
    return Change(
        kept=kept,
        broken=with_extra(kept, Kind.DUTY, teacher, span),
        about=(teacher,),
        says=(*called(golden, teacher), f"minutes a week instead of 0 to {most}."),
    )


def a_teacher_is_promised_a_class_less(golden: Project) -> Change:
    teacher = elective_teachers(golden)[0]
    empty = stating(golden, a_statement("teaching-load", teacher.id))
    classes = ANY - (the_verdict(empty, "teaching-load", teacher.id).slack or 0)
    return Change(
        kept=stating(golden, a_statement("teaching-load", teacher.id, classes=classes)),
        broken=stating(golden, a_statement("teaching-load", teacher.id, classes=classes - 1)),
        about=(teacher.id,),
        says=(f"{teacher.name} teaches {classes} classes, more than {classes - 1}.",),
    )


def a_team_gains_a_veteran(golden: Project) -> Change:
    team = teams(golden)[0]
    rule = TeamComposition(team=team.id)
    people = [golden.school.person[member] for member in team.everybody]
    others = [person for person in people if not rule.is_one(person, "veteran")]
    number = len(people) - len(others)
    grown = first(others, "team with somebody who is no veteran")
    kept = stating(golden, a_statement(rule.code, team.id, has=f"veteran:{number}"))
    veteran = replace(grown, attributes=(*grown.attributes, "veteran"))
    return Change(
        kept=kept,
        broken=with_row(kept, "people", veteran),
        about=(team.id,),
        says=(f"{team.name} has {number + 1} veteran instead of {number}.",),
    )


def a_teacher_s_rooms_belong_to_another_campus(golden: Project) -> Change:
    person = elective_teachers(golden)[0]
    main, annex = CampusId("main"), CampusId("annex")
    rooms = tuple(replace(room, campus=main) for room in golden.school.rooms)
    campuses = (Campus(id=main), Campus(id=annex))
    placed_there = with_tables(golden, campuses=campuses, rooms=rooms)
    days = len({entry.span.day for entry in a_timetable(golden).of_person(person.id)})
    rule = a_statement("days-on-campus", person.id, campus=main, days=days)
    away = tuple(replace(room, campus=annex) for room in rooms)
    return Change(
        kept=stating(placed_there, rule),
        broken=stating(with_tables(placed_there, rooms=away), rule),
        about=(person.id,),
        says=(f"{person.name} is on campus on 0 of {days} days.",),
    )


def a_visit_to_a_colleague_is_cut_short(golden: Project) -> Change:
    visitor, lesson, span = first(
        possible_visits(golden), "half hour in which a teacher could see a colleague teach"
    )
    host = lesson.placement.people[0]
    asked = stating(golden, a_statement("peer-visit", visitor, host=host))
    session = SessionId(f"visit:{visitor}>{host}#1")
    place = Placement(
        session=session, times=(span,), staff=(("observer", visitor),), observed=lesson.session.id
    )
    kept = placed_anew(asked, place)
    visitor_name, host_name = called(golden, visitor, host)
    return Change(
        kept=kept,
        broken=moved(kept, session, cut_short(span)),
        about=(visitor,),
        says=(f"{visitor_name} lacks 1 of 1 visits to {host_name}.",),
    )


# Whom to choose


def possible_visits(golden: Project) -> Iterator[tuple[PersonId, Entry, Span]]:
    """Yield a teacher, a class of a colleague and half an hour of it in which the first is free."""
    for teacher, block in free_blocks(golden):
        for lesson in entries(golden, Kind.CLASS):
            start = max(block.start, lesson.span.start)
            span = Span(day=block.day, start=start, end=start + 30)
            if block.contains(span) and lesson.span.contains(span):
                yield teacher, lesson, span


def free_blocks(golden: Project) -> Iterator[tuple[PersonId, Span]]:
    """Yield elective teachers with class blocks in which they have nothing at all."""
    for teacher in elective_teachers(golden):
        for day in golden.school.cycle.day_ids:
            for block in periods(golden, day):
                if free(golden, block.on(day), teacher.id):
                    yield teacher.id, block.on(day)


def blocks_with_one_in_reserve(golden: Project) -> Iterator[tuple[CoverageReserve, Span]]:
    """Yield a teacher whom one person can always replace, and a block where that one is free."""
    timetable = a_timetable(golden)
    for teacher in elective_teachers(golden):
        for person in golden.school.people:
            rule = CoverageReserve(people=(teacher.id,), by=(person.id,))
            verdict = in_reserve(rule, timetable)
            for witness in () if verdict.breaches else verdict.witnesses:
                if free(golden, witness.span, person.id):
                    yield rule, witness.span


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
        code="days-on-campus",
        sentence="The rooms of a teacher turn out to belong to another campus.",
        change=a_teacher_s_rooms_belong_to_another_campus,
    ),
    Case(
        code="peer-visit",
        sentence="A visit to a colleague is cut short by a quarter of an hour.",
        change=a_visit_to_a_colleague_is_cut_short,
    ),
    Case(
        code="coverage-reserve",
        sentence="Whoever could step in for a teacher has hall duty while the teacher teaches.",
        change=whoever_could_step_in_has_hall_duty,
    ),
    Case(
        code="leader-share",
        sentence="The tables ask a coach for an observation less, and the schedule follows.",
        change=a_coach_is_asked_for_an_observation_less,
    ),
    Case(
        code="paid-hours",
        sentence="A teacher who works as long as they are paid for has hall duty as well.",
        change=a_teacher_has_a_duty_beyond_their_hours,
    ),
    Case(
        code="teaching-load",
        sentence="A teacher is promised a class less than they have.",
        change=a_teacher_is_promised_a_class_less,
    ),
    Case(
        code="team-composition",
        sentence="Somebody of a team becomes its next veteran.",
        change=a_team_gains_a_veteran,
    ),
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
