"""Changes to a school whose students are seated, each of which breaks one rule of seating."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from planner.domain.project import Project
from tests.builders import block, placed
from tests.seated import reseated


@dataclass(frozen=True, kw_only=True)
class Case:
    """One rule that a change breaks, and what its breaches say."""

    code: str
    sentence: str
    change: Callable[[Project], Project]
    says: tuple[str, ...]


def art_meets_at_the_time_of_biology(project: Project) -> Project:
    return project.with_schedule(
        project.schedule.with_placement(placed("art-1", block(2), staff="dunn"))
    )


def a_fifth_student_sits_on_four_seats(project: Project) -> Project:
    return reseated(project, {"art-1": "ana ben eli", "art-2": "cam dov gus hal fay"})


def friends_are_parted(project: Project) -> Project:
    """Let Ana and Eli, who are kept together, sit in different sections of Art."""
    return reseated(project, {"art-1": "ana ben gus fay", "art-2": "cam dov eli hal"})


def one_more_student_has_a_plan(student: str) -> Callable[[Project], Project]:
    def change(project: Project) -> Project:
        students = tuple(
            replace(one, attributes=("sped",)) if one.id == student else one
            for one in project.school.students
        )
        return replace(project, school=replace(project.school, students=students))

    return change


def red_and_blue_change_places(project: Project) -> Project:
    """Let Cam of house red and Eli of house blue change their seats in Algebra and Biology."""
    return reseated(
        project,
        {
            "alg-1": "ana ben eli dov",
            "alg-2": "cam fay gus hal",
            "bio-1": "ana ben eli dov",
            "bio-2": "cam fay gus hal",
        },
    )


def three_give_up_biology(project: Project) -> Project:
    return reseated(project, {"bio-2": "eli"})


def one_gives_up_algebra(project: Project) -> Project:
    return reseated(project, {"alg-2": "eli fay gus"})


CASES = (
    Case(
        code="one-seat-at-a-time",
        sentence="Art is moved to when its students have Biology or Algebra",
        change=art_meets_at_the_time_of_biology,
        says=(
            "Ana is in Bio-1 (Mon 9:00–9:50) and Art-1 (Mon 9:00–9:50) at once.",
            "Ben is in Bio-1 (Mon 9:00–9:50) and Art-1 (Mon 9:00–9:50) at once.",
            "Eli is in Alg-2 (Mon 9:00–9:50) and Art-1 (Mon 9:00–9:50) at once.",
            "Fay is in Alg-2 (Mon 9:00–9:50) and Art-1 (Mon 9:00–9:50) at once.",
        ),
    ),
    Case(
        code="seats",
        sentence="a fifth student sits on four seats",
        change=a_fifth_student_sits_on_four_seats,
        says=("Art-2 has 5 students for 4 seats.",),
    ),
    Case(
        code="companions",
        sentence="two who are kept together sit in different sections",
        change=friends_are_parted,
        says=("Ana and Eli sit in different sections of Art.",),
    ),
    Case(
        code="inclusion-share",
        sentence="a second student of a co-taught section of four has a plan",
        change=one_more_student_has_a_plan("ben"),
        says=("Alg-1 has 2 sped of 4 students, and 1 may be.",),
    ),
    Case(
        code="co-taught-seats",
        sentence="a student of a section without a co-teacher has a plan",
        change=one_more_student_has_a_plan("eli"),
        says=("Eli sits in Alg-2, which is not co-taught.",),
    ),
    Case(
        code="house-teachers",
        sentence="two students of different houses change their teachers",
        change=red_and_blue_change_places,
        says=(
            "Cam sits in Alg-2, without a teacher of Red.",
            "Cam sits in Bio-2, without a teacher of Red.",
        ),
    ),
    Case(
        code="balanced-sections",
        sentence="three students give up Biology",
        change=three_give_up_biology,
        says=("Bio-1 has 4 students and Bio-2 1.",),
    ),
    Case(
        code="least-section-size",
        sentence="a student gives up Algebra, which needs four",
        change=one_gives_up_algebra,
        says=("Alg-2 has 3 students, and its course needs 4.",),
    ),
)
