"""Changes that break what teams and their leaders are promised."""

from collections.abc import Iterator
from dataclasses import replace

from planner.check.timetable import Entry
from planner.domain.activity import Kind
from planner.domain.ids import DayId, PersonId, RoleId
from planner.domain.people import Family, Person, Role, Team, TeamKind
from planner.domain.project import Project
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.team_size import TeamSize
from tests.builders import a_person, a_team, a_timetable
from tests.check.ranson.changes import (
    Case,
    Change,
    called,
    cut_short,
    elective_teachers,
    empty_room,
    entries,
    first,
    free,
    moved,
    placed_anew,
    small_groups,
    with_extra,
    with_one_session_less,
    with_row,
    with_staff,
    without,
    without_person,
)


def a_planning_meeting_is_cut_short(golden: Project) -> Change:
    team = teams(golden)[0]
    meeting = team_meeting(golden, team, "planning")
    return Change(
        broken=moved(golden, meeting.session.id, cut_short(meeting.span)),
        about=(team.id,),
        says=(f"{team.name} lacks 1 of 1 meetings for planning.",),
    )


def the_principal_misses_the_leadership_meeting(golden: Project) -> Change:
    (team,) = teams(golden, TeamKind.LEADERSHIP)
    meeting = team_meeting(golden, team, "leadership")
    return Change(
        broken=without_person(golden, meeting.session.id, leader_of(team)),
        about=(team.id,),
        says=(f"{team.name} lacks 1 of 1 meetings for leadership.",),
    )


def a_data_meeting_is_a_day_late(golden: Project) -> Change:
    rule, meeting, late = first(
        meetings_that_could_be_late(golden),
        "team that is free for its data meeting, or has other team time, the day after the last",
    )
    broken = golden
    for other in _team_time(golden, meeting, late):
        there = replace(other.span, day=meeting.span.day)
        broken = moved(broken, other.session.id, there)
    span = replace(meeting.span, day=late)
    room = empty_room(broken, (span,), meeting.session.rooms, meeting.session.seats)
    place = replace(meeting.placement, times=(span,), room=room)
    late_one = f"{meeting.session.name} ({span}) is not within {rule.lag_days} school days"
    return Change(
        broken=placed_anew(broken, place),
        about=(rule.team,),
        says=(f"{late_one} after the {rule.day} assessment.",),
    )


def a_data_meeting_is_cut_short(golden: Project) -> Change:
    meeting = entries(golden, Kind.DATA_MEETING)[0]
    return Change(
        broken=moved(golden, meeting.session.id, cut_short(meeting.span)),
        about=(str(meeting.session.team),),
        says=(meeting.session.name, f"lasts less than {meeting.span.minutes} minutes."),
    )


def somebody_who_may_join_has_hall_duty(golden: Project) -> Change:
    team = teams(golden)[0]
    meeting = a_timetable(golden).of_team(team.id)[0]
    hired, tutor = with_a_tutor(golden)
    kept = with_row(hired, "teams", replace(team, optional=(tutor.id,)))
    return Change(
        kept=kept,
        broken=with_extra(kept, Kind.DUTY, tutor.id, meeting.span),
        about=(team.id,),
        says=(f"{tutor.name} is in Hall duty", f"during {meeting}."),
    )


def a_member_has_hall_duty(golden: Project) -> Change:
    team = teams(golden)[0]
    member = team.led[0]
    meeting = team_meeting(golden, team, "rehearsal")
    return Change(
        broken=with_extra(golden, Kind.DUTY, member, meeting.span),
        about=(team.id,),
        says=(f"{golden.school.called(member)} is in Hall duty", f"during {meeting}."),
    )


def a_leader_is_asked_for_a_small_group_less(golden: Project) -> Change:
    group = first(small_groups(golden), "small group that nobody observes")
    return Change(
        broken=with_one_session_less(golden, group.session.id),
        about=group.placement.people,
        says=(*called(golden, *group.placement.people), "lacks 1 of 4 times with students."),
    )


def a_small_group_is_left_out(golden: Project) -> Change:
    group = first(small_groups(golden), "small group that nobody observes")
    return Change(
        broken=without(golden, group.session.id),
        about=group.placement.people,
        says=(*called(golden, *group.placement.people), "lacks 1 of 4 times with students."),
    )


def a_member_leaves_a_small_team(golden: Project) -> Change:
    rule, team = smallest_team(golden)
    *stay, gone = team.members
    broken = with_row(golden, "teams", replace(team, members=tuple(stay)))
    for meeting in a_timetable(golden).of_team(team.id):
        broken = without_person(broken, meeting.session.id, gone)
    return Change(
        broken=broken,
        about=(team.id,),
        says=(f"{team.name} has {len(stay)} members", f"fewer than {rule.least}."),
    )


def a_large_team_takes_one_member_more(golden: Project) -> Change:
    rule, team = largest_team(golden)
    kept, tutor = with_a_tutor(golden)
    broken = with_row(kept, "teams", replace(team, members=(*team.members, tutor.id)))
    for meeting in a_timetable(golden).of_team(team.id):
        staff = (*meeting.placement.staff, ("member", tutor.id))
        broken = with_staff(broken, meeting.session.id, *staff)
    return Change(
        kept=kept,
        broken=broken,
        about=(team.id,),
        says=(f"{team.name} has {rule.most + 1} members", f"more than {rule.most}."),
    )


def a_leader_leads_a_second_team(golden: Project) -> Change:
    rule, team = largest_team(golden)
    leader = leader_of(team)
    more = [teacher.id for teacher in elective_teachers(golden)][: rule.span + 1 - len(team.led)]
    club = a_team("clubs", more, leader=leader, kind=TeamKind.DEPARTMENT)
    name = golden.school.called(leader)
    return Change(
        broken=with_row(golden, "teams", club),
        about=(team.id,),
        says=(f"{name} leads {rule.span + 1} people over all teams, more than {rule.span}.",),
    )


# Whom to choose


def teams(golden: Project, kind: TeamKind = TeamKind.TEACHING) -> list[Team]:
    return [team for team in golden.school.teams if team.kind is kind]


def leader_of(team: Team) -> PersonId:
    assert team.leader is not None, team.name
    return team.leader


def team_meeting(golden: Project, team: Team, purpose: str) -> Entry:
    """Return the team's first meeting for this."""
    meetings = a_timetable(golden).of_team(team.id)
    return first((e for e in meetings if e.session.purpose == purpose), f"{purpose} of {team.name}")


def with_a_tutor(golden: Project) -> tuple[Project, Person]:
    """Hire somebody of whom nothing is asked yet."""
    role = Role(id=RoleId("tutor"), name="Tutor", family=Family.SUPPORT)
    tutor = a_person("newcomer", role=role.id)
    return with_row(with_row(golden, "roles", role), "people", tutor), tutor


def _sizes(golden: Project) -> list[tuple[TeamSize, Team]]:
    rules = [rule for rule in golden.rules if isinstance(rule, TeamSize)]
    return [(rule, golden.school.team[rule.team]) for rule in rules]


def smallest_team(golden: Project) -> tuple[TeamSize, Team]:
    """Return a team with as few members as it may have."""
    found = ((rule, team) for rule, team in _sizes(golden) if len(team.led) == rule.least)
    return first(found, "team as small as it may be")


def largest_team(golden: Project) -> tuple[TeamSize, Team]:
    """Return a team with as many members as it may have."""
    found = ((rule, team) for rule, team in _sizes(golden) if len(team.led) == rule.most)
    return first(found, "team as large as it may be")


def meetings_that_could_be_late(golden: Project) -> Iterator[tuple[DataMeeting, Entry, DayId]]:
    """Yield a data meeting, with its rule, and the day after its last, if the team could meet then.

    On that day its people are free at the same hour, or have other team time that can be had on
    the day of the data meeting instead.
    """
    for rule in golden.rules:
        if isinstance(rule, DataMeeting):
            meeting = team_meeting(golden, golden.school.team[rule.team], "data")
            late = golden.school.cycle.school_days_after(rule.day, rule.lag_days + 1)[-1]
            others = [e.session.id for e in _team_time(golden, meeting, late)]
            hour, people = replace(meeting.span, day=late), meeting.placement.people
            if free(without(golden, *others), hour, *people):
                yield rule, meeting, late


def _team_time(golden: Project, meeting: Entry, day: DayId) -> list[Entry]:
    """Return what the team of a meeting does together at the same hour of another day."""
    together = a_timetable(golden).of_team(team) if (team := meeting.session.team) else ()
    return [e for e in together if e.span.overlaps(replace(meeting.span, day=day))]


CASES = (
    Case(
        code="common-planning",
        sentence="A team's planning is cut short by a quarter of an hour.",
        change=a_planning_meeting_is_cut_short,
    ),
    Case(
        code="common-planning",
        sentence="The principal misses the leadership meeting.",
        change=the_principal_misses_the_leadership_meeting,
        also=frozenset({"staffing"}),
        because="A meeting needs everybody it is for as its staff.",
    ),
    Case(
        code="data-meeting",
        sentence="A data meeting is a day late.",
        change=a_data_meeting_is_a_day_late,
    ),
    Case(
        code="data-meeting",
        sentence="A data meeting is cut short by a quarter of an hour.",
        change=a_data_meeting_is_cut_short,
    ),
    Case(
        code="uninterrupted",
        sentence="Somebody who may join a team's meetings is called away from one.",
        change=somebody_who_may_join_has_hall_duty,
    ),
    Case(
        code="uninterrupted",
        sentence="A member of a team is called away from its rehearsal.",
        change=a_member_has_hall_duty,
        also=frozenset({"one-place-at-a-time"}),
        because="Whoever is called away is in two places as well.",
    ),
    Case(
        code="leader-week",
        sentence="The tables ask a leader for a small group less, and the schedule follows.",
        change=a_leader_is_asked_for_a_small_group_less,
    ),
    Case(
        code="leader-week",
        sentence="A small group of a leader is left out of the schedule.",
        change=a_small_group_is_left_out,
        also=frozenset({"every-session-placed"}),
        because="The tables still ask for it.",
    ),
    Case(
        code="team-size",
        sentence="A member leaves a team that is as small as it may be.",
        change=a_member_leaves_a_small_team,
    ),
    Case(
        code="team-size",
        sentence="A team as large as it may be takes one member more, who comes to its meetings.",
        change=a_large_team_takes_one_member_more,
        also=frozenset({"leader-week"}),
        because="Nobody coaches the new member, and coaching each is part of the leader's week.",
    ),
    Case(
        code="team-size",
        sentence="A leader leads a second team, and nine people in all.",
        change=a_leader_leads_a_second_team,
    ),
)
