"""Changes to a school whose students are seated, each of which breaks one rule of seating."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.schedule import Roster
from tests.builders import block, placed


@dataclass(frozen=True, kw_only=True)
class Case:
    """One rule that a change breaks, and what its breaches say."""

    code: str
    sentence: str
    change: Callable[[Project], Project]
    says: tuple[str, ...]


def seated(project: Project, rosters: Mapping[str, str]) -> Project:
    """Return the project with these students in these sections instead."""
    schedule = project.schedule
    for section, students in rosters.items():
        listed = tuple(map(StudentId, students.split()))
        schedule = schedule.with_roster(Roster(activity=ActivityId(section), students=listed))
    return project.with_schedule(schedule)


def art_meets_at_the_time_of_biology(project: Project) -> Project:
    return project.with_schedule(
        project.schedule.with_placement(placed("art-1", block(2), staff="dunn"))
    )


def a_fifth_student_sits_on_four_seats(project: Project) -> Project:
    return seated(project, {"art-1": "ana ben eli", "art-2": "cam dov gus hal fay"})


CASES = (
    Case(
        code="one-seat-at-a-time",
        sentence="Art is moved to when its students have Biology or Algebra",
        change=art_meets_at_the_time_of_biology,
        says=(
            "Ana is in Bio-1 (Mon 9:00-9:50) and Art-1 (Mon 9:00-9:50) at once.",
            "Ben is in Bio-1 (Mon 9:00-9:50) and Art-1 (Mon 9:00-9:50) at once.",
            "Eli is in Alg-2 (Mon 9:00-9:50) and Art-1 (Mon 9:00-9:50) at once.",
            "Fay is in Alg-2 (Mon 9:00-9:50) and Art-1 (Mon 9:00-9:50) at once.",
        ),
    ),
    Case(
        code="seats",
        sentence="a fifth student sits on four seats",
        change=a_fifth_student_sits_on_four_seats,
        says=("Art-2 has 5 students for 4 seats.",),
    ),
)
