"""New seats are judged before they are shown, and told in sentences."""

from dataclasses import dataclass, replace
from typing import cast

import pytest

from planner.domain.ids import ActivityId, StudentId
from planner.domain.project import Project
from planner.domain.seat_changes import SeatChange
from planner.errors import UserError
from planner.services.ports import (
    BuildOptions,
    Listener,
    Outcome,
    Repaired,
    Reseated,
    Solver,
    Wish,
)
from planner.services.reseating import Reseating, few_others, judged, reseat, taken, told
from tests.reseating import moved
from tests.seated import reseated, the_seated_project
from tests.seating import a_high_school, a_section, a_student, asks, in_period, sitting


@dataclass
class FakeSolver:
    """Answers at once with what it is told to have found."""

    found: Reseated

    def reseat(self, project: Project, options: BuildOptions, listen: Listener) -> Reseated:
        assert project.schedule.rosters
        return self.found

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        raise AssertionError("nobody asked for a repair")


def change(student: str, leaves: str | None, takes: str | None) -> SeatChange:
    return SeatChange(
        student=StudentId(student),
        leaves=ActivityId(leaves) if leaves else None,
        takes=ActivityId(takes) if takes else None,
    )


MOVE = change("ana", "algebra-1", "algebra-2")
FOUND = Reseated(outcome=Outcome.OPTIMAL, changes=(MOVE,), must=(StudentId("ana"),))


@pytest.fixture
def project() -> Project:
    """Ana's Algebra 1 has come to meet while she is in Art."""
    seated = sitting(
        a_high_school(requests=[*asks("ana", "algebra art"), *asks("ben", "english")]),
        ana="algebra-1 art-1",
        ben="english-1",
    )
    return moved(seated, "algebra-1", in_period("algebra-1", 3).times)


def test_seats_that_fit_are_passed_on(project: Project) -> None:
    solver = cast("Solver", FakeSolver(FOUND))

    found = reseat(project, solver, BuildOptions(), lambda _: None)

    assert found.changes == (MOVE,)
    assert (found.before.filled, found.after and found.after.filled) == (3, 3)
    assert found.headline == "1 student can be re-seated, and nobody changes who need not."
    assert "proved" in found.quality


def test_seats_that_do_not_fit_are_withheld(project: Project) -> None:
    found = judged(project, Reseated(outcome=Outcome.OPTIMAL, changes=()))

    assert (found.outcome, found.changes) == (Outcome.FAILED, ())
    assert "Ana is in Algebra II 1" in found.headline


def test_seats_that_break_a_promise_are_withheld() -> None:
    project = the_seated_project()

    found = judged(
        project,
        Reseated(outcome=Outcome.FEASIBLE, changes=(change("ana", "art-1", None),)),
    )
    apart = judged(
        project,
        Reseated(
            outcome=Outcome.FEASIBLE,
            changes=(change("eli", "art-1", "art-2"), change("gus", "art-2", "art-1")),
        ),
    )

    assert found.outcome is Outcome.FEASIBLE
    assert apart.outcome is Outcome.FAILED
    assert "Ana and Eli sit in different sections of Art." in apart.headline


def test_a_promise_that_was_broken_before_is_not_held_against_new_seats() -> None:
    project = reseated(
        the_seated_project(), {"art-1": "ana ben fay gus", "art-2": "cam dov eli hal"}
    )

    found = judged(project, Reseated(outcome=Outcome.FEASIBLE, changes=()))

    assert found.outcome is Outcome.FEASIBLE


def test_each_student_is_told_with_what_stays_unfilled(project: Project) -> None:
    request = project.school.asked.of_student[StudentId("ben")][0]
    moves = (MOVE, change("ben", "english-1", None))
    reseated = replace(FOUND, changes=moves, unfilled=(request,))

    ana, ben = told(judged(project, reseated))

    assert (ana.name, ana.must, ana.changes) == (
        "Ana",
        True,
        ("Moves from Algebra II 1 (period 3) to Algebra II 2 (period 2).",),
    )
    assert (ben.must, ben.unfilled) == (False, ("English 10",))
    assert ben.changes == ("Gives up the seat in English 10 1 (period 1).",)


def test_others_who_change_are_counted(project: Project) -> None:
    moves = (MOVE, change("ben", "english-1", "english-3"))

    found = judged(project, replace(FOUND, outcome=Outcome.FEASIBLE, changes=moves))

    assert found.headline == ("2 students can be re-seated, 1 of them to make room for the others.")
    assert found.quality == "Fewer changes may be possible: that was not settled."


def test_few_others_are_three_in_a_hundred_of_those_in_the_course() -> None:
    names = [f"s{number}" for number in range(40)]
    requests = [one for name in names for one in asks(name, "algebra art")]
    seats = dict.fromkeys(names, "algebra-1 art-1")
    sections = [a_section(one, seats=40) for one in ("algebra-1", "art-1")]
    school = a_high_school(
        students=[a_student(name) for name in names],
        activities=sections,
        requests=requests,
        placements=[replace(in_period(one.id, n), room=None) for n, one in enumerate(sections, 1)],
    )
    project = moved(sitting(school, **seats), "algebra-1", in_period("art-1", 2).times)

    assert few_others(project) == 1
    assert few_others(the_seated_project()) == 0


def test_that_more_might_help_is_said_where_others_were_held_back(project: Project) -> None:
    lacking = replace(FOUND, unfilled=project.school.requests[:1])

    assert judged(project, lacking, 0).limit_told.startswith("Of those whose seats fit, nobody may")
    assert judged(project, lacking).limit_told == ""
    assert judged(project, FOUND, 0).limit_told == ""


def test_changes_are_made_as_they_were_shown(project: Project) -> None:
    after = taken(project, judged(project, FOUND))

    assert after.schedule.sections_of[StudentId("ana")] == ("art-1", "algebra-2")


def test_changes_that_no_longer_fit_are_refused(project: Project) -> None:
    found = judged(project, FOUND)
    changed = taken(project, found)

    with pytest.raises(UserError, match="does not sit in Algebra II 1"):
        taken(changed, found)


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        (Outcome.IMPOSSIBLE, "this is proved"),
        (Outcome.OUT_OF_TIME, "more time"),
        (Outcome.STOPPED, "Stopped"),
        (Outcome.FAILED, "failed"),
    ],
)
def test_without_new_seats_it_is_said_why(project: Project, outcome: Outcome, words: str) -> None:
    found = judged(project, Reseated(outcome=outcome))

    assert words in found.headline
    assert (found.changes, found.quality, found.after) == ((), "", None)


def test_where_all_fits_nothing_is_to_be_done() -> None:
    found: Reseating = judged(the_seated_project(), Reseated(outcome=Outcome.OPTIMAL, changes=()))

    assert found.headline == "Nothing is to be changed: every seat fits."
