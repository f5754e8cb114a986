"""Which check judges which kind of rule, by code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planner.check.report import Verdict
from planner.check.rules import (
    adults_per_group,
    availability,
    coaching_cascade,
    coaching_frequency,
    common_planning,
    data_meeting,
    even_spread,
    every_session_placed,
    few_gaps,
    few_room_changes,
    instructional_minutes,
    leader_week,
    linked_activities,
    live_coaching,
    lunch,
    meeting_pattern,
    most_in_a_row,
    most_per_day,
    observation_then_talk,
    one_class_at_a_time,
    one_place_at_a_time,
    one_session_to_a_room,
    pinned_places,
    protected_planning,
    room_fits,
    staffing,
    team_size,
    uninterrupted,
)
from planner.check.timetable import Timetable

JUDGES: dict[str, Callable[[Any, Timetable], Verdict]] = {
    "every-session-placed": every_session_placed.judge,
    "one-place-at-a-time": one_place_at_a_time.judge,
    "one-class-at-a-time": one_class_at_a_time.judge,
    "one-session-to-a-room": one_session_to_a_room.judge,
    "room-fits": room_fits.judge,
    "availability": availability.judge,
    "staffing": staffing.judge,
    "meeting-pattern": meeting_pattern.judge,
    "linked-activities": linked_activities.judge,
    "pinned-places": pinned_places.judge,
    "common-planning": common_planning.judge,
    "data-meeting": data_meeting.judge,
    "uninterrupted": uninterrupted.judge,
    "leader-week": leader_week.judge,
    "coaching-frequency": coaching_frequency.judge,
    "observation-then-talk": observation_then_talk.judge,
    "live-coaching": live_coaching.judge,
    "coaching-cascade": coaching_cascade.judge,
    "protected-planning": protected_planning.judge,
    "lunch": lunch.judge,
    "most-in-a-row": most_in_a_row.judge,
    "most-per-day": most_per_day.judge,
    "team-size": team_size.judge,
    "adults-per-group": adults_per_group.judge,
    "instructional-minutes": instructional_minutes.judge,
    "few-gaps": few_gaps.judge,
    "few-room-changes": few_room_changes.judge,
    "even-spread": even_spread.judge,
}
