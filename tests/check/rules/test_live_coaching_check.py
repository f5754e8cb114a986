import pytest

from planner.domain.people import CoachingMode
from planner.domain.project import Project
from tests.builders import a_link, a_project, an_activity, breaches, placed

CODE = "live-coaching"


def visit(
    time: str = "Mon 8:00-8:30",
    *,
    observed: str | None = "math",
    staff: str = "ames",
    groups: str = "7B",
) -> Project:
    return a_project(
        placed("math", "Mon 8:00-8:50", staff=staff),
        placed("observe:lead>ames#1", time, staff="observer=lead", observed=observed),
        activities=[an_activity("math", leader="ames", groups=groups)],
        coaching=[a_link("lead", "ames", mode=CoachingMode.LIVE)],
    )


def test_coaching_in_a_class_with_students_beside_its_staff_is_live() -> None:
    assert breaches(visit(), CODE) == []


@pytest.mark.parametrize(
    ("project", "fault"),
    [
        (visit(observed=None), "is in no class"),
        (visit("Mon 8:30-9:00"), "is in no class"),
        (visit(groups=""), "is in Math (Mon 8:00–8:50), which no student group attends"),
        (visit(staff="ames lead"), "is in Math (Mon 8:00–8:50), on whose staff Lead is"),
    ],
    ids=["no class", "runs over", "no students", "own class"],
)
def test_a_visit_that_is_not_live_says_why(project: Project, fault: str) -> None:
    assert [sentence.partition(") ")[2] for sentence in breaches(project, CODE)] == [f"{fault}."]


def test_planning_time_of_the_coach_needs_no_rule() -> None:
    """Only links of mode live promise it."""
    project = a_project(coaching=[a_link("lead", "ames")])

    assert [rule for rule in project.rules if rule.code == CODE] == []
