"""Changes that break what persons and sections are promised, and what the school prefers."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from planner.check.timetable import Entry
from planner.domain.activity import Kind, StaffNeed
from planner.domain.ids import DayId, PersonId
from planner.domain.project import Project
from planner.domain.rules.adults_per_group import AdultsPerGroup
from planner.domain.week import Block, BlockKind, Span
from tests.builders import a_statement, a_timetable
from tests.check.ranson.changes import (
    Case,
    Change,
    activity_of,
    called,
    cut_short,
    elective_teachers,
    empty_room,
    entries,
    first,
    free,
    in_room,
    moved,
    promising,
    promising_instead,
    small_groups,
    stating,
    with_extra,
    with_one_session_less,
    with_row,
    with_staff,
    without,
)


def planning_time_is_left_out(golden: Project) -> Change:
    planning = planning_of(golden, elective_teachers(golden)[0].id)
    return Change(
        broken=without(golden, planning.session.id),
        about=planning.placement.people,
        says=(*called(golden, *planning.placement.people), "has 0 of 75 planning minutes on"),
    )


def a_leaders_planning_is_cut_short(golden: Project) -> Change:
    planning = planning_of(golden, golden.school.people_about(["multi_classroom_leader"])[0])
    return Change(
        broken=moved(golden, planning.session.id, cut_short(planning.span)),
        about=planning.placement.people,
        says=(*called(golden, *planning.placement.people), "has 0 of 75 planning minutes on"),
    )


def a_teacher_has_duty_at_lunch(golden: Project) -> Change:
    teacher = elective_teachers(golden)[0]
    lunch = lunch_on(golden, golden.school.cycle.day_ids[0])
    return Change(
        broken=with_extra(golden, Kind.DUTY, teacher.id, lunch),
        about=(teacher.id,),
        says=(f"{teacher.name} has no free lunch of 30 minutes on {lunch.day}.",),
    )


def a_teacher_has_a_club_and_one_more_in_a_row(golden: Project) -> Change:
    teacher, span, longest = first(
        clubs_that_lengthen_a_row(golden), "free period that would lengthen a teacher's row"
    )
    kept = stating(
        golden,
        a_statement("most-in-a-row", teacher, blocks=longest, rest=40),
        a_statement("most-per-day", teacher, blocks=4),
    )
    return Change(
        kept=kept,
        broken=with_extra(kept, Kind.SMALL_GROUP, teacher, span),
        about=(teacher,),
        says=(*called(golden, teacher), f"blocks in a row on {span.day}", f"{longest} are allowed"),
    )


def a_teacher_has_a_club_at_lunch(golden: Project) -> Change:
    day = golden.school.cycle.day_ids[0]
    lunch = lunch_on(golden, day)
    teacher = first(taught_around(golden, lunch), "teacher of a class before and after lunch")
    return Change(
        broken=with_extra(golden, Kind.SMALL_GROUP, teacher, lunch),
        about=(teacher,),
        says=(*called(golden, teacher), f"blocks in a row on {day}", "3 are allowed."),
    )


def an_elective_teacher_has_a_club(golden: Project) -> Change:
    teacher, span = first(free_periods(golden), "free period of an elective teacher")
    return Change(
        broken=with_extra(golden, Kind.SMALL_GROUP, teacher, span),
        about=(teacher,),
        says=(*called(golden, teacher), f"teaches 4 blocks on {span.day}; 3 are allowed."),
    )


def a_homeroom_has_many_helpers(golden: Project) -> Change:
    homeroom = entries(golden, Kind.ADVISORY)[0]
    (group,) = homeroom.session.groups
    rule = first(
        (r for r in golden.rules if isinstance(r, AdultsPerGroup) and r.group == group),
        "section with a cap on adults",
    )
    known = {p for e in a_timetable(golden).attended_by(group) for p in e.placement.people}
    idle = [p.id for p in elective_teachers(golden) if p.id not in known]
    helpers = tuple(idle[: rule.week_max + 1 - len(known)])
    activity = activity_of(golden, homeroom.session.id)
    need = StaffNeed(role="helper", people=helpers, least=0, most=len(helpers))
    kept = with_row(golden, "activities", replace(activity, staff=(*activity.staff, need)))
    staff = (*homeroom.placement.staff, *(("helper", person) for person in helpers))
    return Change(
        kept=kept,
        broken=with_staff(kept, homeroom.session.id, *staff),
        about=(group,),
        says=(f"{rule.week_max + 1} adults in a week, more than {rule.week_max}: ",),
    )


def a_core_class_meets_on_four_days(golden: Project) -> Change:
    lesson = first(unwatched_days_of_core_classes(golden), "day on which nobody observes a class")
    (group,) = lesson.session.groups
    activity = activity_of(golden, lesson.session.id)
    days = tuple(day for day in golden.school.cycle.day_ids if day != lesson.span.day)
    times = [span for span in lesson.placement.times if span.day != lesson.span.day]
    asked = with_row(golden, "activities", replace(activity, days=days))
    return Change(
        broken=moved(asked, lesson.session.id, *times),
        about=(group,),
        says=(f"{golden.school.called(group)} has 300 minutes a week instead of 375.",),
    )


def a_core_class_skips_a_day(golden: Project) -> Change:
    lesson = first(unwatched_days_of_core_classes(golden), "day on which nobody observes a class")
    (group,) = lesson.session.groups
    times = [span for span in lesson.placement.times if span.day != lesson.span.day]
    return Change(
        broken=moved(golden, lesson.session.id, *times),
        about=(group,),
        says=(f"{golden.school.called(group)} has 300 minutes a week instead of 375.",),
    )


def a_small_group_leaves_a_gap(golden: Project) -> Change:
    group = first(
        (e for e in small_groups(golden) if alone_within_the_day(golden, e)),
        "small group between other work",
    )
    kept = promising(with_a_small_group_to_spare(golden), "few-gaps")
    return Change(
        kept=kept,
        broken=with_one_session_less(kept, group.session.id),
        about=group.placement.people,
        says=(*called(golden, *group.placement.people), f"has 1 empty block on {group.span.day}."),
    )


def a_small_group_changes_rooms(golden: Project) -> Change:
    kept = promising(golden, "few-room-changes")
    group = first(small_groups(golden), "small group that nobody observes")
    needed = group.session
    room = empty_room(golden, group.placement.times, needed.rooms, needed.seats)
    rooms = sorted(called(golden, str(group.placement.room), room))
    return Change(
        kept=kept,
        broken=in_room(kept, needed.id, room),
        about=group.placement.people,
        says=(*called(golden, *group.placement.people), "teaches in 2 rooms: ", *rooms),
    )


def a_small_group_leaves_the_shortest_day(golden: Project) -> Change:
    group = first(
        (e for e in small_groups(golden) if on_the_shortest_day(golden, e)),
        "small group on the shortest day of its leader",
    )
    kept = promising(with_a_small_group_to_spare(golden), "even-spread")
    (leader,) = group.placement.people
    left = minutes_of(golden, leader, group.span.day) - group.span.minutes
    return Change(
        kept=kept,
        broken=with_one_session_less(kept, group.session.id),
        about=(leader,),
        says=(*called(golden, leader), f"and {left} on {group.span.day}."),
    )


# Whom to choose


def planning_of(golden: Project, person: PersonId) -> Entry:
    """Return somebody's first planning time of their own."""
    found = (e for e in entries(golden, Kind.PLANNING) if e.placement.people == (person,))
    return first(found, f"planning time of {person}")


def lunch_on(golden: Project, day: DayId) -> Span:
    (block,) = golden.school.cycle.blocks(day, kinds=(BlockKind.LUNCH,))
    return block.on(day)


def periods(golden: Project, day: DayId) -> tuple[Block, ...]:
    """Return the class blocks of a day."""
    return golden.school.cycle.blocks(day, kinds=(BlockKind.CLASS,))


def taught(golden: Project, person: PersonId, day: DayId) -> list[bool]:
    """Say for each class block of a day whether somebody teaches a class in it."""
    lessons = [
        e.span
        for e in a_timetable(golden).of_person(person, day)
        if e.session.kind in (Kind.CLASS, Kind.SMALL_GROUP)
    ]
    return [any(span.overlaps(b.on(day)) for span in lessons) for b in periods(golden, day)]


def longest_row(taught_blocks: list[bool]) -> int:
    return max(len(list(row)) for busy, row in groupby(taught_blocks) if busy)


def free_periods(golden: Project) -> Iterator[tuple[PersonId, Span]]:
    """Yield whole periods in which an elective teacher has nothing to do."""
    for teacher in elective_teachers(golden):
        for day in golden.school.cycle.day_ids:
            for block in periods(golden, day):
                if free(golden, block.on(day), teacher.id):
                    yield teacher.id, block.on(day)


def clubs_that_lengthen_a_row(golden: Project) -> Iterator[tuple[PersonId, Span, int]]:
    """Yield free periods in which one more class makes a longer row, with the longest as it is.

    Lunch is no break here: an elective teacher may have all three classes in a row after it.
    """
    days = golden.school.cycle.day_ids
    for teacher, span in free_periods(golden):
        longest = max(longest_row(taught(golden, teacher, day)) for day in days)
        now = taught(golden, teacher, span.day)
        then = [
            busy or block.start == span.start
            for busy, block in zip(now, periods(golden, span.day), strict=True)
        ]
        if longest_row(then) > longest:
            yield teacher, span, longest


def taught_around(golden: Project, lunch: Span) -> Iterator[PersonId]:
    """Yield the core teachers who teach right before and right after lunch, and so four periods."""
    blocks = periods(golden, lunch.day)
    after = next(number for number, block in enumerate(blocks) if block.start > lunch.start)
    for person in golden.school.people_about(["team_teacher"]):
        busy = taught(golden, person, lunch.day)
        if busy[after - 1] and busy[after]:
            yield person


def unwatched_days_of_core_classes(golden: Project) -> Iterator[Entry]:
    """Yield a core class on a day on which no coach sits in on it."""
    watched = {
        (visit.placement.observed, visit.span.day) for visit in entries(golden, Kind.OBSERVATION)
    }
    for lesson in entries(golden, Kind.CLASS):
        core = "elective" not in dict(lesson.placement.staff)
        if core and (lesson.session.id, lesson.span.day) not in watched:
            yield lesson


def with_a_small_group_to_spare(golden: Project) -> Project:
    """Promise leaders three times with students, so that one of the four may go."""
    return promising_instead(golden, "leader-week", with_students="3")


def alone_within_the_day(golden: Project, group: Entry) -> bool:
    """Say whether its leader has work before it and after it on that day."""
    (leader,) = group.placement.people
    day = [e.session.id for e in a_timetable(golden).of_person(leader, group.span.day)]
    return group.session.id not in (day[0], day[-1])


def minutes_of(golden: Project, person: PersonId, day: DayId) -> int:
    """Return the minutes of somebody's day, planning left out."""
    seen = a_timetable(golden).of_person(person, day)
    return sum(e.span.minutes for e in seen if e.session.kind is not Kind.PLANNING)


def on_the_shortest_day(golden: Project, group: Entry) -> bool:
    """Say whether no day of its leader is shorter, and some are longer."""
    (leader,) = group.placement.people
    minutes = {day: minutes_of(golden, leader, day) for day in golden.school.cycle.day_ids}
    return minutes[group.span.day] == min(minutes.values()) < max(minutes.values())


CASES = (
    Case(
        code="protected-planning",
        sentence="An elective teacher's planning time is left out on one day.",
        change=planning_time_is_left_out,
    ),
    Case(
        code="protected-planning",
        sentence="A leader's planning time is cut short by a quarter of an hour.",
        change=a_leaders_planning_is_cut_short,
        also=frozenset({"leader-week"}),
        because="The 375 minutes of the leader's week are those five times 75.",
    ),
    Case(
        code="lunch",
        sentence="A teacher has duty at lunch on one day.",
        change=a_teacher_has_duty_at_lunch,
    ),
    Case(
        code="most-in-a-row",
        sentence="A club in a free period lengthens the longest row of a teacher.",
        change=a_teacher_has_a_club_and_one_more_in_a_row,
    ),
    Case(
        code="most-in-a-row",
        sentence="A club at lunch joins the periods before and after it.",
        change=a_teacher_has_a_club_at_lunch,
        also=frozenset({"lunch", "most-per-day"}),
        because="Only at lunch can Ranson's row of three be passed; it is a fifth block taught.",
    ),
    Case(
        code="most-per-day",
        sentence="An elective teacher has a club in a free period.",
        change=an_elective_teacher_has_a_club,
    ),
    Case(
        code="adults-per-group",
        sentence="Colleagues help in a homeroom until a section knows ten adults.",
        change=a_homeroom_has_many_helpers,
    ),
    Case(
        code="instructional-minutes",
        sentence="The tables ask for a core class on four days, and the schedule follows.",
        change=a_core_class_meets_on_four_days,
    ),
    Case(
        code="instructional-minutes",
        sentence="A core class skips a day.",
        change=a_core_class_skips_a_day,
        also=frozenset({"meeting-pattern"}),
        because="The tables still ask for it every day.",
    ),
    Case(
        code="few-gaps",
        sentence="A small group is left out that lay between other work.",
        change=a_small_group_leaves_a_gap,
    ),
    Case(
        code="few-room-changes",
        sentence="A small group of a leader meets in another room than the rest.",
        change=a_small_group_changes_rooms,
    ),
    Case(
        code="even-spread",
        sentence="A small group is left out on the shortest day of its leader.",
        change=a_small_group_leaves_the_shortest_day,
    ),
)
