"""Building close to the schedule there is: few sections move, and every promise holds."""

from dataclasses import replace
from functools import cache

from benchmarks.generate_school import generate
from benchmarks.school_options import SHAPES
from planner.domain.ids import DayId
from planner.domain.project import Project
from planner.domain.staying import stayed
from planner.services.building import judged
from planner.services.ports import BuildOptions, Outcome, Progress, Solved
from planner.services.rolling.rolling import roll
from planner.solver.run import Search
from planner.solver.staying import STAYING
from tests.builders import a_person, a_project, a_statement, an_activity, at, placed

CLOSE = BuildOptions(seconds=60, workers=1, seed=1, most_moved=10)


def search(project: Project, options: BuildOptions = CLOSE) -> tuple[Solved, list[Progress]]:
    heard: list[Progress] = []
    return Search(project, options, heard.append).run(), heard


def a_day_of_classes(*, away: str = "", weight: int | None = None) -> Project:
    """Twenty classes of four teachers, each at its own hour; Okoye may be away at some time."""
    names = ("okoye", "ames", "boyd", "cole")
    days = ("Mon", "Tue", "Wed", "Thu", "Fri")
    placements = [
        placed(f"{name}-{day}", f"{day} {8 + k}:00-{8 + k}:50", staff=name)
        for k, name in enumerate(names)
        for day in days
    ]
    okoye = a_person("okoye", unavailable=(at(away),) if away else ())
    statement = a_statement("best-hours", "okoye", weight=weight or 1, until="9:00")
    return a_project(
        *placements,
        people=[okoye],
        activities=[
            an_activity(f"{n}-{d}", leader=n, groups=f"g-{n}") for n in names for d in days
        ],
        statements=[statement] if weight else [],
    )


def test_nothing_moves_without_need() -> None:
    project = a_day_of_classes()

    solved, heard = search(project)

    assert solved.outcome is Outcome.OPTIMAL
    assert solved.schedule == project.schedule
    assert STAYING in {one.phase for one in heard}


def test_only_what_has_to_move_moves() -> None:
    project = a_day_of_classes(away="Mon 8:00-8:50")

    solved, _ = search(project)

    assert solved.schedule is not None
    assert stayed(project, project.schedule, solved.schedule).moved == ("okoye-Mon",)


def test_more_move_than_were_to_where_it_takes_more() -> None:
    project = a_day_of_classes(away="Mon 8:00-8:50")

    solved, _ = search(project, replace(CLOSE, most_moved=0))

    assert solved.schedule is not None
    assert len(stayed(project, project.schedule, solved.schedule).moved) == 1


def test_what_is_not_asked_for_is_not_done() -> None:
    project = a_day_of_classes()

    _, heard = search(project, replace(CLOSE, most_moved=None))

    assert STAYING not in {one.phase for one in heard}


def test_that_there_is_no_schedule_is_still_proved() -> None:
    project = a_day_of_classes(away="Mon 8:00-23:00")
    crowded = replace(
        project,
        school=replace(
            project.school,
            activities=tuple(
                replace(one, days=(DayId("Mon"),)) if one.id == "okoye-Mon" else one
                for one in project.school.activities
            ),
        ),
    )

    solved, _ = search(crowded)

    assert solved.outcome is Outcome.IMPOSSIBLE


@cache
def a_loaded_school() -> Project:
    """A school whose sections requests fill, with a schedule of last year's."""
    project = generate(replace(SHAPES["small"], seed=2))
    first = BuildOptions(seconds=120, workers=1, seed=2, improve=False)
    solved = Search(project, first, lambda _: None).run()
    assert solved.schedule is not None
    return project.with_schedule(solved.schedule)


def test_sections_that_requests_fill_stay_close_as_well() -> None:
    last = a_loaded_school()
    asked = last.school.requests[::-1]
    school = replace(last.school, requests=tuple(asked[: len(asked) * 19 // 20]))
    project = replace(last, school=school)

    solved, _ = search(project, replace(CLOSE, seconds=30, improve=False))
    report = judged(project, solved)

    assert solved.schedule is not None
    assert stayed(project, project.schedule, solved.schedule).percent <= 10
    assert report.certificate is not None
    assert report.certificate.holds
    assert report.filling is not None
    assert report.filling.filled >= 0.95 * report.filling.asked


def test_last_years_schedule_is_where_the_new_year_begins() -> None:
    last = a_loaded_school()
    project = roll(last).project

    solved, _ = search(project, replace(CLOSE, seconds=30, improve=False))

    assert solved.schedule is not None
    assert stayed(project, last.schedule, solved.schedule).percent <= 10
