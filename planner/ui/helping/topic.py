"""What can be explained: one topic for each part of the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.services.setup.steps import Step
from planner.ui.actions import Act
from planner.ui.actions.grid_keys import GridKey

PROPERTY = "help_topic"
"""The property of a widget that names the topic which explains it."""


class Page(StrEnum):
    """A page of the guide: the name of its file."""

    START = "index"
    EMPTY = "from-nothing"
    WORKBOOK = "from-a-workbook"
    NEXT_YEAR = "next-year"
    IMPOSSIBLE = "impossible-promises"
    REQUESTS = "requests-to-rosters"
    HAND_OUT = "hand-out"


class Topic(StrEnum):
    """A part of the window."""

    START = "start"
    TIMETABLE = "timetable"
    TRAY = "tray"
    BUILD = "build"
    PROMISES = "promises"
    WHY = "why"
    FIND = "find"
    REPAIR = "repair"
    HISTORY = "history"
    COMPARE = "compare"
    REPORTS = "reports"
    STUDENTS = "students"
    HAND_OUT = "hand_out"
    STEP_BELLS = "step_bells"
    STEP_ROOMS = "step_rooms"
    STEP_PEOPLE = "step_people"
    STEP_TEAMS = "step_teams"
    STEP_GROUPS = "step_groups"
    STEP_COURSES = "step_courses"
    STEP_REQUESTS = "step_requests"
    STEP_COACHING = "step_coaching"
    STEP_ASSESSMENTS = "step_assessments"
    STEP_PROMISES = "step_promises"
    STEP_RULE_SET = "step_rule_set"


def topic_of(step: Step) -> Topic:
    """Return what explains a step of the set-up."""
    return Topic(f"step_{step.value}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What is said of a topic; its texts are marked and not yet translated.

    Attributes:
        title: what the part is called.
        says: a few short paragraphs.
        acts: actions whose keys work there.
        keys: keys of its own.
        page: the page of the guide that shows it at work.

    """

    title: str
    says: tuple[str, ...]
    acts: tuple[Act, ...] = ()
    keys: tuple[GridKey, ...] = ()
    page: Page = Page.START
