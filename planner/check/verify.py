"""The whole judgement on a schedule."""

from __future__ import annotations

from planner.check.judges import JUDGES
from planner.check.report import Certificate, Judgement
from planner.check.timetable import Timetable
from planner.domain.project import Project
from planner.domain.schedule import Schedule


def verify(project: Project, schedule: Schedule | None = None) -> Certificate:
    """Judge a schedule (the active one by default) by every rule of the project.

    The penalty is computed from scratch, and nothing that a solver said is believed.
    """
    timetable = Timetable(project=project, schedule=schedule or project.schedule)
    return Certificate(
        judgements=tuple(
            Judgement(
                rule=rule,
                sentence=rule.sentence(project.school),
                verdict=JUDGES[rule.code](rule, timetable),
            )
            for rule in project.rules
        )
    )
