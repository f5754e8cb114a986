"""Repairs are judged by the checker, told in school words, and may be accepted in part."""

from dataclasses import dataclass, replace

from planner.check.targets import Ease
from planner.domain.ids import SessionId
from planner.domain.move import Move
from planner.domain.project import Project
from planner.domain.schedule import Placement
from planner.services.ports import BuildOptions, Listener, Outcome, Repaired, Wish
from planner.services.repairing import Repair, judged, part, repair, taken, wish_for
from tests.builders import WEEK, block, placed
from tests.cli.test_repair import FOUND, MATH
from tests.scheduled import the_certificate, the_project


@dataclass
class FakeSolver:
    """Answers at once with what it is told to have found."""

    found: Repaired
    wish: Wish | None = None

    def repair(
        self, project: Project, wish: Wish, options: BuildOptions, listen: Listener
    ) -> Repaired:
        self.wish = wish
        return self.found


def found_by(found: Repaired, *wishes: Placement, project: Project | None = None) -> Repair:
    return repair(
        project or the_project(),
        wishes or (MATH,),
        FakeSolver(found),  # type: ignore[arg-type]  # it is asked for repairs only
        BuildOptions(),
        lambda _: None,
    )


def test_a_repair_that_keeps_every_promise_is_told_change_by_change() -> None:
    found = found_by(FOUND)

    assert found.outcome is Outcome.OPTIMAL
    assert [one.wished for one in found.changes] == [True, False, False]
    assert found.changes[0].sentence == "Math moves from B1 to B3."
    assert found.headline == "It fits if 2 other cards move."
    assert found.quality == "It is proved that fewer are too few."
    assert found.after is not None
    assert found.after.holds


def test_one_that_breaks_a_promise_is_withheld_as_a_fault() -> None:
    found = found_by(replace(FOUND, move=Move(placements=(MATH,))))

    assert (found.outcome, found.changes) == (Outcome.FAILED, ())
    assert "a fault of this program" in found.headline


def test_what_was_broken_before_is_not_held_against_it() -> None:
    project = the_project()
    parked = project.with_schedule(project.schedule.without([SessionId("ela")]))

    found = found_by(FOUND, project=parked)

    assert found.outcome is Outcome.OPTIMAL
    assert found.wish.broken


def test_where_nothing_is_proved_it_is_said() -> None:
    found = found_by(replace(FOUND, outcome=Outcome.FEASIBLE, at_least=1))

    assert "Fewer may do" in found.quality


def test_how_much_would_have_to_move_is_said_where_nothing_is_found() -> None:
    found = found_by(Repaired(outcome=Outcome.OUT_OF_TIME, at_least=33))

    assert found.headline.endswith("at least 33 other cards would have to move.")


def test_a_part_is_judged_anew() -> None:
    found = found_by(FOUND)

    whole = part(found, [change.session for change in found.changes])
    some = part(found, [SessionId("math")])

    assert whole.target.ease is not Ease.BLOCKED
    assert taken(found.project, whole.move).schedule == taken(found.project, found.move).schedule
    assert some.move.sessions == ("math",)
    assert some.target.ease is Ease.BLOCKED


def test_a_wish_knows_what_is_broken_already() -> None:
    project = the_project()
    crowded = project.with_schedule(
        project.schedule.with_placement(
            placed("ela", *(block(1, day) for day in WEEK), staff="boyd", room="101")
        )
    )

    wish = wish_for([MATH], the_certificate(crowded))

    assert wish.placements == (MATH,)
    assert wish.sessions == ("math",)
    assert judged(crowded, wish, Repaired(outcome=Outcome.STOPPED)).headline.startswith("Stopped")
