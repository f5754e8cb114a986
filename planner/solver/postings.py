"""Which module posts which rule, listed by explicit import."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from planner.solver.board import Board
from planner.solver.rules import (
    adults_per_group,
    availability,
    coach_planning_period,
    coaching_cascade,
    coaching_frequency,
    common_planning,
    data_meeting,
    early_release,
    even_spread,
    every_session_placed,
    few_gaps,
    few_room_changes,
    full_table,
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

Posting = Callable[[Any, Board], None]

POSTINGS: dict[str, Posting] = {
    "every-session-placed": every_session_placed.post,
    "one-place-at-a-time": one_place_at_a_time.post,
    "one-class-at-a-time": one_class_at_a_time.post,
    "one-session-to-a-room": one_session_to_a_room.post,
    "room-fits": room_fits.post,
    "availability": availability.post,
    "staffing": staffing.post,
    "meeting-pattern": meeting_pattern.post,
    "linked-activities": linked_activities.post,
    "pinned-places": pinned_places.post,
    "common-planning": common_planning.post,
    "data-meeting": data_meeting.post,
    "uninterrupted": uninterrupted.post,
    "leader-week": leader_week.post,
    "coaching-frequency": coaching_frequency.post,
    "observation-then-talk": observation_then_talk.post,
    "live-coaching": live_coaching.post,
    "coaching-cascade": coaching_cascade.post,
    "protected-planning": protected_planning.post,
    "lunch": lunch.post,
    "most-in-a-row": most_in_a_row.post,
    "most-per-day": most_per_day.post,
    "team-size": team_size.post,
    "adults-per-group": adults_per_group.post,
    "instructional-minutes": instructional_minutes.post,
    "full-table": full_table.post,
    "early-release": early_release.post,
    "coach-planning-period": coach_planning_period.post,
    "few-gaps": few_gaps.post,
    "few-room-changes": few_room_changes.post,
    "even-spread": even_spread.post,
}
