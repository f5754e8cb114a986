"""From assessment to data meeting to action plan, with the days between."""

from __future__ import annotations

from openpyxl.workbook import Workbook

from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.week import clock
from planner.interchange.sheets import look
from planner.interchange.sheets.edition import Edition
from planner.interchange.sheets.paper import Paper

WIDTHS = (26, 14, 22, 16, 10, 14, 14, 22)
HEADS = (
    "Team",
    "Assessment",
    "Data meeting",
    "Where",
    "Minutes",
    "School days after",
    "At most",
    "Action plan done by",
)


def write(book: Workbook, edition: Edition) -> None:
    """Write a row for each assessment."""
    paper = Paper(book, "Data meetings", WIDTHS)
    explanation = (
        "Each assessment with the uninterrupted meeting in which the whole team reads its data. "
        "The action plan is done by the end of that meeting."
    )
    paper.opening("Data meetings", edition.running_title, explanation)
    paper.head(HEADS)
    paper.keep_on_top(paper.row - 1)
    paper.foot(edition.running_title)
    rules = [rule for rule in edition.project.rules if isinstance(rule, DataMeeting)]
    for rule in rules:
        paper.line(_line(edition, rule))
    if not rules:
        paper.wide_note("No assessment has a data meeting.")


def _line(edition: Edition, rule: DataMeeting) -> list[tuple[str | int, str]]:
    school = edition.school
    wanted = {session.id for session in rule.sessions(school)}
    met = next((e for e in edition.timetable.entries if e.session.id in wanted), None)
    team = (school.team[rule.team].name, look.STRONG)
    if met is None:
        empty: list[tuple[str | int, str]] = [("", look.TEXT)] * 3
        return [
            team,
            (str(rule.day), look.TEXT),
            ("not placed", look.BROKEN),
            *empty,
            (rule.lag_days, look.KEPT),
            ("", look.TEXT),
        ]
    return [
        team,
        (str(rule.day), look.TEXT),
        (str(met.span), look.style_of(met.session.kind)),
        (edition.room_name(met), look.TEXT),
        (met.span.minutes, look.KEPT),
        (school.cycle.lag(rule.day, met.span.day), look.KEPT),
        (rule.lag_days, look.KEPT),
        (f"{met.span.day} {clock(met.span.end)}", look.TEXT),
    ]
