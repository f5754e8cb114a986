"""Changes that break what can be neither switched off nor preferred: each rule of physics."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations

from planner.domain.activity import Activity, Kind, Link, LinkKind, Pattern, Pin
from planner.domain.ids import LinkId, PersonId, SessionId
from planner.domain.people import TeamKind
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.domain.week import Span
from tests.check.ranson.changes import (
    Case,
    Change,
    activity_of,
    called,
    electives,
    empty,
    empty_room,
    entries,
    first,
    free,
    in_room,
    moved,
    moved_to_each_others_times,
    observed,
    placed,
    placed_anew,
    session_of,
    small_groups,
    with_row,
    with_staff,
    with_tables,
    without,
    without_person,
)


def a_class_is_left_out(golden: Project) -> Change:
    lesson = session_of(golden, electives(golden)[0].session)
    return Change(
        broken=without(golden, lesson.id), says=(f"{lesson.name} ({lesson.id}) has no place.",)
    )


def a_class_is_placed_under_an_id_of_its_own(golden: Project) -> Change:
    lesson = electives(golden)[0]
    again = replace(lesson, session=SessionId(f"{lesson.session}#2"))
    return Change(
        broken=placed_anew(golden, again),
        says=(f"{again.session} is placed, but the school has no such session.",),
    )


def a_teacher_is_sent_into_two_classes(golden: Project) -> Change:
    one, other = pool_classes_at_once(golden)
    (teacher,) = called(golden, *other.people)
    names = [session_of(golden, lesson.session).name for lesson in (one, other)]
    return Change(
        broken=with_staff(golden, one.session, *other.staff), says=(teacher, *names, "at once.")
    )


def two_sections_change_places(golden: Project) -> Change:
    one, other = first(
        (
            (one, other)
            for one, other in combinations(electives(golden), 2)
            if activity_of(golden, one.session).course == activity_of(golden, other.session).course
            and (one.staff, one.room) == (other.staff, other.room)
        ),
        "teacher with two elective classes",
    )
    lesson = session_of(golden, one.session)
    (group,) = lesson.groups
    return Change(
        broken=moved_to_each_others_times(golden, one.session, other.session),
        says=(f"{golden.school.called(group)} is in ", lesson.name, "at once."),
    )


def two_classes_share_a_room(golden: Project) -> Change:
    one, other = pool_classes_at_once(golden)
    assert other.room is not None
    room = golden.school.called(other.room)
    names = [session_of(golden, lesson.session).name for lesson in (one, other)]
    return Change(
        broken=in_room(golden, one.session, other.room),
        says=(f"{room} holds one at once, but ", *names, "overlap."),
    )


def a_room_is_one_seat_short(golden: Project) -> Change:
    meeting = leadership_meeting(golden)
    assert meeting.room is not None
    room = golden.school.room[meeting.room]
    people = len(meeting.people)
    return Change(
        broken=with_row(golden, "rooms", replace(room, capacity=people - 1)),
        says=(meeting.session, f"needs {people} seats, but {room.name} has {people - 1}."),
    )


def the_gym_is_one_seat_short(golden: Project) -> Change:
    (gym,) = (room for room in golden.school.rooms if room.bays > 1)
    lesson = first((p for p in electives(golden) if p.room == gym.id), "class in the gym")
    students = session_of(golden, lesson.session).seats
    return Change(
        broken=with_row(golden, "rooms", replace(gym, bay_capacity=students - 1)),
        says=(lesson.session, f"needs {students} seats, but {gym.name} has {students - 1}."),
    )


def a_class_is_in_a_room_of_another_kind(golden: Project) -> Change:
    lesson = electives(golden)[0]
    needed = session_of(golden, lesson.session)
    others = [room.id for room in golden.school.rooms if room.id not in needed.rooms]
    room = empty_room(golden, lesson.times, others, needed.seats)
    return Change(
        broken=in_room(golden, lesson.session, room),
        says=(f"{needed.name} ({needed.id}) may not be in {golden.school.called(room)}.",),
    )


def somebody_is_away_during_a_talk(golden: Project) -> Change:
    talk = entries(golden, Kind.TALK)[0]
    assert talk.session.coachee is not None
    away = replace(golden.school.person[talk.session.coachee], unavailable=(talk.span,))
    return Change(
        broken=with_row(golden, "people", away),
        says=(f"{away.name} is away {talk.span} but is in {talk}.",),
    )


def a_section_is_off_site_for_a_day(golden: Project) -> Change:
    lesson = entries(golden, Kind.CLASS)[0]
    (group,) = lesson.session.groups
    trip = replace(golden.school.group[group], off_site_days=(lesson.span.day,))
    return Change(
        broken=with_row(golden, "groups", trip),
        says=(f"{trip.name} is off site on {lesson.span.day} but has {lesson}.",),
    )


def somebody_else_takes_a_homeroom(golden: Project) -> Change:
    homeroom = entries(golden, Kind.ADVISORY)[0]
    session = homeroom.session.id
    other = first(without_homeroom(golden), "teacher without a homeroom")
    (adviser,) = homeroom.placement.people
    assert other != adviser
    return Change(
        broken=with_staff(golden, session, ("adviser", other)),
        says=(session, f"has {golden.school.called(other)} as adviser, whom nothing allows."),
    )


def a_co_teacher_is_taken_away(golden: Project) -> Change:
    watched = observed(golden)
    lesson, person = first(
        (
            (placement, person)
            for placement in golden.schedule.placements
            for role, person in placement.staff
            if role == "co_teacher" and placement.session not in watched
        ),
        "co-taught class that nobody observes",
    )
    return Change(
        broken=without_person(golden, lesson.session, person),
        says=(lesson.session, "needs 1 as co_teacher and has 0."),
    )


def a_class_skips_a_day(golden: Project) -> Change:
    lesson = electives(golden)[0]
    *days, last = lesson.times
    return Change(
        broken=moved(golden, lesson.session, *days),
        says=(lesson.session, f"meets 0 times on {last.day} instead of once."),
    )


def a_homeroom_starts_late_on_one_day(golden: Project) -> Change:
    homeroom = entries(golden, Kind.ADVISORY)[0].placement
    *days, last = homeroom.times
    late = Span(day=last.day, start=last.start + 1, end=last.end + 1)
    return Change(
        broken=moved(golden, homeroom.session, *days, late),
        says=(homeroom.session, f"is at {late}, which is not a block that it may use."),
    )


def a_small_group_meets_during_a_class_it_is_kept_apart_from(golden: Project) -> Change:
    session, elsewhere = first(small_groups_that_could_move(golden), "small group that could move")
    own = activity_of(golden, session)
    other = first(
        (a for a in golden.school.activities if _runs_daily_at(golden, a, elsewhere)),
        "daily class in that period",
    )
    link = Link(id=LinkId("apart"), kind=LinkKind.APART, activities=(own.id, other.id))
    kept = with_tables(golden, links=(link,))
    return Change(
        kept=kept,
        broken=moved(kept, session, elsewhere),
        says=(own.name, other.name, "are not apart (link apart)."),
    )


def a_pinned_class_changes_rooms(golden: Project) -> Change:
    one, other = pool_classes_at_once(golden)
    assert one.room is not None
    pin = Pin(activity=activity_of(golden, one.session).id, session=1, room=one.room)
    kept = with_tables(golden, pins=(pin,))
    changed = in_room(in_room(kept, one.session, other.room), other.session, one.room)
    return Change(
        kept=kept,
        broken=changed,
        says=(one.session, f"is pinned to {golden.school.called(one.room)}."),
    )


def a_pinned_teacher_changes_classes(golden: Project) -> Change:
    one, other = pool_classes_at_once(golden)
    (teacher,) = one.people
    pin = Pin(activity=activity_of(golden, one.session).id, session=1, person=teacher)
    kept = with_tables(golden, pins=(pin,))
    changed = with_staff(kept, one.session, *other.staff)
    return Change(
        kept=kept,
        broken=with_staff(changed, other.session, *one.staff),
        says=(one.session, f"is pinned to {golden.school.called(teacher)}."),
    )


def a_pinned_small_group_moves(golden: Project) -> Change:
    session, elsewhere = first(small_groups_that_could_move(golden), "small group that could move")
    (span,) = placed(golden, session).times
    block = golden.school.cycle.block_at(span)
    assert block is not None
    pin = Pin(
        activity=activity_of(golden, session).id,
        session=session_of(golden, session).number,
        day=span.day,
        block=block.id,
    )
    kept = with_tables(golden, pins=(pin,))
    return Change(
        kept=kept,
        broken=moved(kept, session, elsewhere),
        says=(session, f"is pinned to {pin.day} block {pin.block}."),
    )


# Whom to choose


def pool_classes_at_once(golden: Project) -> tuple[Placement, Placement]:
    """Return two classes at the same times in rooms of their own, with teachers of one pool."""
    return first(
        (
            (one, other)
            for one, other in combinations(electives(golden), 2)
            if (one.times, activity_of(golden, one.session).staff)
            == (other.times, activity_of(golden, other.session).staff)
            and one.room != other.room
        ),
        "two classes of one pool of teachers at once",
    )


def leadership_meeting(golden: Project) -> Placement:
    teams = golden.school.team
    return first(
        (
            entry.placement
            for entry in entries(golden, Kind.MEETING)
            if entry.session.team and teams[entry.session.team].kind is TeamKind.LEADERSHIP
        ),
        "leadership meeting",
    )


def without_homeroom(golden: Project) -> Iterator[PersonId]:
    """Yield the core teachers who have no homeroom of their own."""
    advisers = {person for e in entries(golden, Kind.ADVISORY) for person in e.placement.people}
    yield from (p for team in golden.school.teams for p in team.led if p not in advisers)


def small_groups_that_could_move(golden: Project) -> Iterator[tuple[SessionId, Span]]:
    """Yield small groups with a time at which their leader and their room are free.

    The leader has no small group in that period now, nor another one on that day.
    """
    for group in small_groups(golden):
        (leader,) = group.placement.people
        mine = [e for e in entries(golden, Kind.SMALL_GROUP) if leader in e.placement.people]
        taken = {e.span.day for e in mine if e.session.id != group.session.id}
        for (span,) in group.session.candidates:
            new = span.day not in taken and span.start not in {e.span.start for e in mine}
            if new and free(golden, span, leader) and empty(golden, span, group.placement.room):
                yield group.session.id, span


def _runs_daily_at(golden: Project, activity: Activity, span: Span) -> bool:
    if activity.pattern is not Pattern.SAME_PERIOD:
        return False
    return span in placed(golden, SessionId(activity.id)).times


CASES = (
    Case(
        code="every-session-placed",
        sentence="A class is left out.",
        change=a_class_is_left_out,
    ),
    Case(
        code="every-session-placed",
        sentence="A session is doubled: the class is placed again under an id of its own.",
        change=a_class_is_placed_under_an_id_of_its_own,
    ),
    Case(
        code="one-place-at-a-time",
        sentence="A person is moved: a Spanish teacher is sent into two classes at once.",
        change=a_teacher_is_sent_into_two_classes,
    ),
    Case(
        code="one-class-at-a-time",
        sentence="A class is doubled: two sections change places and have two classes at once.",
        change=two_sections_change_places,
    ),
    Case(
        code="one-session-to-a-room",
        sentence="Two Spanish classes are in one room.",
        change=two_classes_share_a_room,
    ),
    Case(
        code="room-fits",
        sentence="A room is one seat short for the leadership team.",
        change=a_room_is_one_seat_short,
    ),
    Case(
        code="room-fits",
        sentence="Each part of the gym is one seat short for a section.",
        change=the_gym_is_one_seat_short,
    ),
    Case(
        code="room-fits",
        sentence="A class is in an empty room of another kind.",
        change=a_class_is_in_a_room_of_another_kind,
    ),
    Case(
        code="availability",
        sentence="A teacher is away when the coach comes to talk.",
        change=somebody_is_away_during_a_talk,
    ),
    Case(
        code="availability",
        sentence="A section is off site on a day on which it has classes.",
        change=a_section_is_off_site_for_a_day,
    ),
    Case(
        code="staffing",
        sentence="A person is moved: somebody else, who is free, takes a homeroom.",
        change=somebody_else_takes_a_homeroom,
    ),
    Case(
        code="staffing",
        sentence="A co-teacher is taken out of a class.",
        change=a_co_teacher_is_taken_away,
    ),
    Case(
        code="meeting-pattern",
        sentence="A daily class skips its last day.",
        change=a_class_skips_a_day,
    ),
    Case(
        code="meeting-pattern",
        sentence="A homeroom starts a minute late on one day.",
        change=a_homeroom_starts_late_on_one_day,
    ),
    Case(
        code="linked-activities",
        sentence="A small group moves into a class it is kept apart from.",
        change=a_small_group_meets_during_a_class_it_is_kept_apart_from,
    ),
    Case(
        code="pinned-places",
        sentence="A pinned class changes rooms with another.",
        change=a_pinned_class_changes_rooms,
    ),
    Case(
        code="pinned-places",
        sentence="A person is moved: a pinned teacher changes classes with a colleague.",
        change=a_pinned_teacher_changes_classes,
    ),
    Case(
        code="pinned-places",
        sentence="A pinned small group moves to another time that suits everybody.",
        change=a_pinned_small_group_moves,
    ),
)
