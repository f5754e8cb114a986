"""Has every session the adults it needs?

Size: one for each need of a placement that has too few or too many people, each person on the
staff whom no need names in that role, each person named twice in one session, and each session of
an activity with ``same_staff`` whose staff differs from that of its first placed session.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from planner.check.report import Breach, Verdict
from planner.check.timetable import Timetable
from planner.domain.activity import StaffNeed
from planner.domain.ids import ActivityId, SessionId
from planner.domain.language import say
from planner.domain.rules.staffing import Staffing
from planner.domain.schedule import Placement
from planner.domain.school import School


def judge(rule: Staffing, timetable: Timetable) -> Verdict:
    """Look at the staff of each placement, then across the sessions of each activity."""
    del rule
    activities = timetable.school.activity
    return Verdict(
        breaches=(
            *(b for one in timetable.sessions for b in timetable.part(of_session, one)),
            *(b for one in activities for b in timetable.part(of_activity, one)),
        )
    )


def of_session(timetable: Timetable, one: SessionId) -> tuple[Breach, ...]:
    """Look at the staff of one session."""
    placement, session = timetable.placement(one), timetable.sessions[one]
    if placement is None:
        return ()
    faults = _faults(timetable.school, timetable.needs_of(session), placement)
    said = (f"{session.name} ({session.id}) {fault}." for fault in faults)
    return tuple(Breach(sentence=sentence, sessions=(one,)) for sentence in said)


def _faults(school: School, needs: tuple[StaffNeed, ...], placement: Placement) -> Iterator[str]:
    for need in needs:
        there = {p for role, p in placement.staff if role == need.role and p in need.people}
        if len(there) < need.least:
            yield say(
                "needs {least} as {role} and has {there}",
                least=need.least,
                role=need.role,
                there=len(there),
            )
        if len(there) > need.most:
            yield say(
                "takes at most {most} as {role} and has {there}",
                most=need.most,
                role=need.role,
                there=len(there),
            )
    for role, person in dict.fromkeys(placement.staff):
        if not any(role == need.role and person in need.people for need in needs):
            yield say(
                "has {person} as {role}, whom nothing allows",
                person=school.called(person),
                role=role,
            )
    for person, number in Counter(placement.people).items():
        if number > 1:
            yield say("has {person} twice", person=school.called(person))


def of_activity(timetable: Timetable, one: ActivityId) -> tuple[Breach, ...]:
    """Compare the staff of the sessions of an activity that is to have the same in all."""
    activity = timetable.school.activity[one]
    sessions = timetable.lookups.sessions_of.get(one, ()) if activity.same_staff else ()
    found = (timetable.placement(session.id) for session in sessions)
    placed = [placement for placement in found if placement is not None]
    return tuple(
        Breach(
            sentence=say(
                "{activity} needs the same adults in all its sessions, but {session} "
                "has others than {session2}.",
                activity=activity.name,
                session=placement.session,
                session2=placed[0].session,
            ),
            sessions=(placed[0].session, placement.session),
        )
        for placement in placed[1:]
        if frozenset(placement.staff) != frozenset(placed[0].staff)
    )
