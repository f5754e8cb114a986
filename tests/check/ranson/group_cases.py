"""Changes that break what student groups are promised."""

from dataclasses import replace

from planner.domain.activity import TEACHING, Kind
from planner.domain.clock import time_of_day, written
from planner.domain.ids import GroupId
from planner.domain.project import Project
from tests.builders import a_group, a_statement, a_timetable
from tests.check.ranson.changes import (
    Case,
    Change,
    activity_of,
    entries,
    first,
    observed,
    placed,
    placed_anew,
    stating,
    with_row,
    with_staff,
    with_tables,
)


def a_student_joins_a_section(golden: Project) -> Change:
    group = section(golden)
    kept = stating(golden, a_statement("students-per-adult", group, most=23))
    larger = replace(golden.school.group[group], size=24)
    return Change(
        kept=kept,
        broken=with_row(kept, "groups", larger),
        about=(group,),
        says=("has 24 students and 1 adult.",),
    )


def a_class_loses_its_teacher(golden: Project) -> Change:
    group = section(golden)
    watched = observed(golden)
    lesson = first(
        (
            e
            for e in entries(golden, Kind.CLASS)
            if e.session.groups == (group,)
            and e.session.id not in watched
            and dict(e.placement.staff).get("elective")
        ),
        "elective of a section that nobody observes",
    )
    kept = stating(golden, a_statement("supervised", group))
    alone = replace(activity_of(golden, lesson.session.id), staff=())
    return Change(
        kept=kept,
        broken=with_staff(with_row(kept, "activities", alone), lesson.session.id),
        about=(group,),
        says=(f"{group} is without an adult in the block {lesson.span}.",),
    )


def another_adviser_is_named(golden: Project) -> Change:
    group = section(golden)
    homeroom = first(
        (e for e in entries(golden, Kind.ADVISORY) if e.session.groups == (group,)), "homeroom"
    )
    (adviser,) = homeroom.placement.people
    other = first((p.id for p in golden.school.people if p.id != adviser), "other adult")
    return Change(
        kept=stating(golden, a_statement("advisory-first", group, adult=adviser)),
        broken=stating(golden, a_statement("advisory-first", group, adult=other)),
        about=(group,),
        says=(f"does not begin {homeroom.span.day} with advisory",),
    )


def a_class_goes_online(golden: Project) -> Change:
    group = section(golden)
    kept = stating(golden, a_statement("online-time", group, most=60))
    return Change(
        kept=kept,
        broken=with_online_class(kept, group, 0, at_home=False),
        about=(group,),
        says=("is online for 375 minutes a week, not 0 to 60.",),
    )


def a_group_never_goes_off_site(golden: Project) -> Change:
    group = section(golden)
    return Change(
        kept=stating(golden, a_statement("off-site-days", group, days=0)),
        broken=stating(golden, a_statement("off-site-days", group, days=5)),
        about=(group,),
        says=("is off site on 0 days in four weeks, not 5.",),
    )


def a_class_in_the_middle_goes_home(golden: Project) -> Change:
    group = section(golden)
    stated = stating(golden, a_statement("home-online-at-edge", group))
    return Change(
        kept=with_online_class(stated, group, -1, at_home=True),
        broken=with_online_class(stated, group, 2, at_home=True),
        about=(group,),
        says=("is at home for", "in the middle of a day."),
    )


def a_half_has_no_small_group(golden: Project) -> Change:
    group = section(golden)
    halves = [
        a_group(f"{group}{half}", size, parent=group, split="half")
        for half, size in (("x", 11), ("y", 12))
    ]
    halved = with_tables(golden, groups=(*golden.school.groups, *halves))
    stated = stating(halved, a_statement("regroup-freely", group))
    lesson = first(
        (p for p in golden.schedule.placements if p.session == f"{group}-elective"), "elective"
    )
    activity = replace(activity_of(golden, lesson.session), kind=Kind.SMALL_GROUP)
    both = replace(activity, groups=tuple(half.id for half in halves))
    return Change(
        kept=with_row(stated, "activities", both),
        broken=with_row(stated, "activities", replace(activity, groups=(halves[0].id,))),
        about=(group,),
        says=(f"is not a time for small groups of {halves[1].id}",),
    )


def a_section_should_know_somebody_better(golden: Project) -> Change:
    group = section(golden)
    return Change(
        kept=stating(golden, a_statement("anchor-adult", group, minutes=375)),
        broken=stating(golden, a_statement("anchor-adult", group, minutes=375, per_student=23)),
        about=(group,),
        says=("No one adult spends 904 minutes a week",),
    )


def the_best_hours_end_earlier(golden: Project) -> Change:
    group = section(golden)
    lessons = [e for e in a_timetable(golden).attended_by(group) if e.session.kind in TEACHING]
    ends = max(e.span.end for e in lessons)
    return Change(
        kept=stating(golden, a_statement("best-hours", group, latest=written(ends))),
        broken=stating(golden, a_statement("best-hours", group, latest=written(ends - 5))),
        about=(group,),
        says=(f"not between 8:00 AM and {time_of_day(ends - 5)}.",),
    )


def fewer_rooms_are_allowed(golden: Project) -> Change:
    group = section(golden)
    rooms = {e.placement.room for e in a_timetable(golden).attended_by(group)}
    return Change(
        kept=stating(golden, a_statement("calm-day", group, rooms=len(rooms))),
        broken=stating(golden, a_statement("calm-day", group, rooms=len(rooms) - 1)),
        about=(group,),
        says=(f"is in {len(rooms)} rooms on", f"more than {len(rooms) - 1}: "),
    )


# Whom to choose


def section(golden: Project) -> GroupId:
    """Return the last section of the school, whose classes have one adult each."""
    return golden.school.groups[-1].id


def with_online_class(project: Project, group: GroupId, number: int, *, at_home: bool) -> Project:
    """Let the class of a section that is so early or late in its day be online."""
    lessons = [e for e in a_timetable(project).attended_by(group) if e.session.kind is Kind.CLASS]
    session = sorted(lessons, key=lambda e: e.span.start)[number * 5].session.id
    online = replace(activity_of(project, session), kind=Kind.ONLINE)
    if not at_home:
        return with_row(project, "activities", online)
    place = replace(placed(project, session), room=None)
    return placed_anew(with_row(project, "activities", replace(online, room=None)), place)


CASES = (
    Case(
        code="students-per-adult",
        sentence="A student joins a section whose classes are full.",
        change=a_student_joins_a_section,
    ),
    Case(
        code="supervised",
        sentence="An elective class is without its teacher.",
        change=a_class_loses_its_teacher,
    ),
    Case(
        code="advisory-first",
        sentence="Somebody else is named as adviser of a section.",
        change=another_adviser_is_named,
    ),
    Case(
        code="online-time",
        sentence="A class of every day goes online.",
        change=a_class_goes_online,
    ),
    Case(
        code="off-site-days",
        sentence="A section should be off site and never is.",
        change=a_group_never_goes_off_site,
    ),
    Case(
        code="home-online-at-edge",
        sentence="A class at midday is online at home.",
        change=a_class_in_the_middle_goes_home,
    ),
    Case(
        code="regroup-freely",
        sentence="Only one half of a section has a small group.",
        change=a_half_has_no_small_group,
    ),
    Case(
        code="anchor-adult",
        sentence="A section should have more time with one adult for each student.",
        change=a_section_should_know_somebody_better,
    ),
    Case(
        code="best-hours",
        sentence="The hours for classes end earlier than the last class.",
        change=the_best_hours_end_earlier,
    ),
    Case(
        code="calm-day",
        sentence="One room less is allowed than a section needs.",
        change=fewer_rooms_are_allowed,
    ),
)
