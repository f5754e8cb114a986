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
from planner.domain.ids import ActivityId
from planner.domain.rules.staffing import Staffing
from planner.domain.schedule import Placement
from planner.domain.school import School


def judge(rule: Staffing, timetable: Timetable) -> Verdict:
    """Look at the staff of each placement, then across the sessions of each activity."""
    del rule
    breaches: list[Breach] = []
    for placement in timetable.schedule.placements:
        session = timetable.sessions.get(placement.session)
        if session is None:
            continue
        for fault in _faults(timetable.school, timetable.needs_of(session), placement):
            sentence = f"{session.name} ({session.id}) {fault}."
            breaches.append(Breach(sentence=sentence, sessions=(session.id,)))
    return Verdict(breaches=(*breaches, *_changing(timetable)))


def _faults(school: School, needs: tuple[StaffNeed, ...], placement: Placement) -> Iterator[str]:
    for need in needs:
        there = {p for role, p in placement.staff if role == need.role and p in need.people}
        if len(there) < need.least:
            yield f"needs {need.least} as {need.role} and has {len(there)}"
        if len(there) > need.most:
            yield f"takes at most {need.most} as {need.role} and has {len(there)}"
    for role, person in dict.fromkeys(placement.staff):
        if not any(role == need.role and person in need.people for need in needs):
            yield f"has {school.called(person)} as {role}, whom nothing allows"
    for person, number in Counter(placement.people).items():
        if number > 1:
            yield f"has {school.called(person)} twice"


def _changing(timetable: Timetable) -> Iterator[Breach]:
    first: dict[ActivityId, Placement] = {}
    for session in timetable.sessions.values():
        placement = timetable.schedule.get(session.id)
        if placement is None or session.activity is None:
            continue
        activity = timetable.school.activity[session.activity]
        before = first.setdefault(activity.id, placement)
        if activity.same_staff and frozenset(placement.staff) != frozenset(before.staff):
            yield Breach(
                sentence=(
                    f"{activity.name} needs the same adults in all its sessions, but "
                    f"{session.id} has others than {before.session}."
                ),
                sessions=(before.session, session.id),
            )
