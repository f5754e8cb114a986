"""The steps in which a school is set up, in the order in which people take them."""

from __future__ import annotations

from enum import StrEnum


class Step(StrEnum):
    """One step of the set-up; each has the tables that it fills in."""

    BELLS = "bells"
    ROOMS = "rooms"
    PEOPLE = "people"
    TEAMS = "teams"
    GROUPS = "groups"
    COURSES = "courses"
    REQUESTS = "requests"
    COACHING = "coaching"
    ASSESSMENTS = "assessments"
    PROMISES = "promises"
    RULE_SET = "rule_set"


TABLES: dict[Step, tuple[str, ...]] = {
    Step.BELLS: ("school", "days", "bells", "calendar", "campuses", "travel"),
    Step.ROOMS: ("rooms",),
    Step.PEOPLE: ("people", "roles"),
    Step.TEAMS: ("teams",),
    Step.GROUPS: ("groups",),
    Step.COURSES: ("courses", "activities", "links", "pins"),
    Step.REQUESTS: ("students", "requests", "companions"),
    Step.COACHING: ("coaching",),
    Step.ASSESSMENTS: ("assessments",),
    Step.PROMISES: ("rules",),
    Step.RULE_SET: (),
}
"""The tables of each step. Every table of the format belongs to one."""
