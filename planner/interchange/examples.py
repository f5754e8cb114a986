"""A tiny school in the texts of the tables: what the template shows and the reference quotes.

Every column is filled in at least once, and the whole is a school without a fault that can be
built.
"""

from __future__ import annotations

EXAMPLES: dict[str, tuple[dict[str, str], ...]] = {
    "school": (
        {"key": "name", "value": "Example Middle School"},
        {"key": "attribution", "value": "An invented school."},
        {"key": "rule_set", "value": "own"},
        {"key": "grain", "value": "15"},
        {"key": "first_day", "value": "2026-08-17"},
        {"key": "last_day", "value": "2027-05-28"},
        {"key": "time_zone", "value": "America/New_York"},
        {"key": "days_follow", "value": "weekday"},
        {"key": "Bell times", "value": "Assumed: the times of this example are invented."},
    ),
    "days": (
        {"day": "Mon", "weekday": "Mon", "weight": "1", "bell": "regular"},
        {"day": "Tue", "weekday": "Tue", "bell": "regular"},
        {"day": "Wed", "weekday": "Wed", "bell": "regular"},
    ),
    "bells": (
        {
            "bell": "regular",
            "block": "P1",
            "start": "08:00",
            "end": "09:15",
            "kind": "class",
        },
        {
            "bell": "regular",
            "block": "L6",
            "start": "09:20",
            "end": "09:50",
            "kind": "lunch",
            "groups": "6A",
        },
        {"bell": "regular", "block": "P2", "start": "09:55", "end": "11:10", "kind": "class"},
        {"bell": "regular", "block": "after", "start": "11:15", "end": "12:00", "kind": "staff"},
    ),
    "calendar": (
        {"date": "2026-09-07", "kind": "no_school", "name": "Labor Day"},
        {
            "date": "2026-12-21",
            "through": "2027-01-01",
            "kind": "no_school",
            "name": "Winter break",
        },
        {
            "date": "2027-05-08",
            "kind": "school",
            "day": "Mon",
            "bell": "regular",
            "name": "Make-up day",
        },
    ),
    "campuses": (
        {"campus": "main", "name": "Main building"},
        {"campus": "annex", "name": "Annex in Oak Street"},
    ),
    "travel": (
        {"from": "main", "to": "annex", "minutes": "10"},
        {"from": "annex", "to": "main", "minutes": "10"},
    ),
    "rooms": (
        {
            "room": "101",
            "name": "Room 101",
            "kind": "classroom",
            "capacity": "28",
            "campus": "main",
        },
        {"room": "gym", "name": "Gym", "kind": "gym", "bays": "4", "bay_capacity": "30"},
        {"room": "102", "name": "Room 102", "capacity": "28"},
        {"room": "101+102", "name": "Rooms 101 and 102, wall open", "parts": "101;102"},
    ),
    "roles": (
        {"role": "garden_teacher", "name": "Garden teacher", "family": "collaborating teacher"},
    ),
    "people": (
        {
            "person": "okoye",
            "name": "Ms Okoye",
            "role": "multi_classroom_leader",
            "fte": "1",
            "subjects": "ELA",
            "attributes": "veteran",
            "years": "12",
            "home_room": "101",
            "campuses": "main",
            "unavailable": "Mon 08:00-08:30;Tue 11:15-12:00",
            "max_blocks_day": "5",
            "max_in_a_row": "3",
            "protected_minutes_day": "30",
            "protected_minutes_week": "60",
            "paid_minutes_week_max": "2400",
        },
        {"person": "rivera", "name": "Mr Rivera", "role": "team_teacher", "home_room": "102"},
        {"person": "chen", "name": "Ms Chen", "role": "garden_teacher", "fte": "0.5"},
    ),
    "teams": (
        {
            "team": "ela6",
            "name": "Grade 6 ELA",
            "leader": "okoye",
            "members": "rivera",
            "optional": "chen",
            "kind": "teaching",
        },
    ),
    "groups": (
        {
            "group": "6A",
            "name": "Section 6A",
            "grade": "6",
            "size": "24",
            "adults_week_max": "9",
        },
        {
            "group": "6A-north",
            "name": "6A, first half",
            "grade": "6",
            "size": "12",
            "parent": "6A",
            "split": "halves",
            "off_site_days": "Tue",
        },
        {
            "group": "6A-south",
            "name": "6A, second half",
            "grade": "6",
            "size": "12",
            "parent": "6A",
            "split": "halves",
        },
    ),
    "courses": (
        {
            "course": "ela6",
            "name": "English language arts 6",
            "department": "ELA",
            "grades": "6",
            "min_size": "12",
            "max_size": "28",
        },
        {"course": "garden", "name": "School garden", "grades": "6"},
    ),
    "activities": (
        {
            "activity": "6A-ela",
            "name": "ELA 6A",
            "kind": "class",
            "course": "ela6",
            "groups": "6A",
            "seats": "24",
            "staff": "lead=rivera; support=0-1 of okoye|chen",
            "room": "101|102",
            "sessions": "1",
            "blocks": "1",
            "pattern": "same_period",
            "days": "Mon;Wed",
            "blocks_allowed": "P1;P2",
            "same_staff": "yes",
        },
        {
            "activity": "garden",
            "name": "School garden",
            "kind": "small_group",
            "course": "garden",
            "groups": "6A-north",
            "staff": "lead=role:garden_teacher",
            "room": "kind:gym",
            "sessions": "1",
            "minutes": "45",
            "open_to": "6A",
        },
    ),
    "links": (
        {
            "link": "ela-then-garden",
            "kind": "order",
            "activities": "6A-ela;garden",
            "lag_days": "1",
        },
    ),
    "coaching": (
        {
            "coach": "okoye",
            "coachee": "rivera",
            "observations_week": "1",
            "observation_minutes": "30",
            "talks_week": "1",
            "talk_minutes": "30",
            "mode": "in_planning",
            "lag_days": "1",
        },
    ),
    "assessments": ({"team": "ela6", "day": "Mon", "lag_days": "1", "minutes": "45"},),
    "rules": (
        {
            "rule": "common-planning",
            "about": "ela6",
            "parameters": "times=1;minutes=45",
            "strength": "promised",
            "source": "Assumed.",
        },
        {"rule": "few-gaps", "about": "all", "strength": "10"},
        {
            "rule": "few-room-changes",
            "about": "teachers",
            "strength": "20",
            "off": "yes",
            "reason": "Rooms are shared while the east wing is repaired.",
        },
    ),
    "students": (
        {
            "student": "s001",
            "name": "Ana Ruiz",
            "grade": "6",
            "groups": "6A-north",
            "attributes": "ell",
        },
        {"student": "s002", "name": "Ben Cole", "grade": "6", "groups": "6A-north"},
    ),
    "requests": (
        {"student": "s001", "course": "ela6", "priority": "required", "rank": "1"},
        {
            "student": "s001",
            "course": "garden",
            "priority": "alternate",
            "instead_of": "ela6",
        },
    ),
    "companions": ({"students": "s001;s002", "kind": "apart", "course": "ela6"},),
    "pins": (
        {
            "activity": "garden",
            "session": "1",
            "day": "Wed",
            "block": "P2",
            "room": "gym",
            "person": "chen",
        },
        {"promised": "planning:blue#1", "day": "Tue", "start": "9:05", "end": "9:50"},
    ),
}
"""Rows by table; a column that is not there is blank."""


def example_of(table: str, column: str) -> str:
    """Return the first example of a column."""
    return next(row[column] for row in EXAMPLES[table] if column in row)
