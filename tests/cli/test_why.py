"""The verb why: what is proved, what is not, and what would mend it."""

import json
from pathlib import Path

import pytest

from planner.check.argument import Argument
from planner.cli import status
from planner.cli.explaining import why_json, why_text
from planner.cli.main import run_with
from planner.cli.tools import Tools
from planner.domain.easing import Relief
from planner.domain.rule import Statement
from planner.services.explaining import WhyNot, explain
from planner.services.ports import Answer, BuildOptions, Explanation, Member
from planner.store.project_file import ProjectFiles
from tests.builders import a_project, a_statement, a_team, an_activity
from tests.cli.terminal import FakeSolver

CLASH = Explanation(
    answer=Answer.CLASH,
    clash=(
        Member(key=("activity", "math"), sentence="Math takes place.", about=("math",)),
        Member(key=("lunch", "ames"), sentence="Ames has lunch.", about=("ames",)),
    ),
    minimal=True,
    fixes=(
        Relief(
            title="Lunch",
            statement=Statement(code="lunch", about=("ames",), parameters=(("minutes", "25"),)),
            sentence="Ames has a shorter lunch.",
            instead_of="Ames has lunch.",
            cost="5 minutes",
        ),
    ),
    fixes_complete=True,
)


def told(explanation: Explanation) -> str:
    return "\n".join(why_text(WhyNot(arguments=(), explanation=explanation)))


def test_a_clash_is_listed_with_what_would_mend_it() -> None:
    text = told(CLASH)

    assert "These 2 demands cannot all be met, and without any one of them they can:" in text
    assert "- Math takes place." in text
    assert "- Ames has a shorter lunch." in text
    assert "instead of: Ames has lunch." in text
    assert "cost: 5 minutes" in text


@pytest.mark.parametrize("minimal", [True, False])
def test_one_demand_that_clashes_by_itself_is_said_in_the_singular(*, minimal: bool) -> None:
    alone = Explanation(answer=Answer.CLASH, clash=CLASH.clash[:1], minimal=minimal)

    text = told(alone)

    assert "This 1 demand cannot be met:" in text
    assert "These" not in text
    assert "fewer" not in text


def test_what_is_not_proved_is_not_claimed() -> None:
    partly = Explanation(answer=Answer.CLASH, clash=CLASH.clash, minimal=False)

    text = told(partly)

    assert "fewer of them may clash already" in text
    assert "Not every change could be tried" in text


def test_out_of_time_is_not_called_impossible() -> None:
    assert "nothing is known" in told(Explanation(answer=Answer.OUT_OF_TIME))


def test_a_failure_says_what_went_wrong() -> None:
    assert "no memory" in told(Explanation(answer=Answer.FAILED, message="There is no memory."))


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (Answer.CLASH, 1),
        (Answer.POSSIBLE, 0),
        (Answer.OUT_OF_TIME, 3),
        (Answer.STOPPED, 3),
        (Answer.FAILED, 1),
    ],
)
def test_each_answer_has_its_status(answer: Answer, expected: int) -> None:
    assert status.of_why(WhyNot(arguments=(), explanation=Explanation(answer=answer))) == expected


def test_what_counting_proves_is_proved_whatever_the_search_found() -> None:
    proof = Argument(sentence="Six classes, five blocks.", proves=True, rule="staffing")
    silent = Explanation(answer=Answer.OUT_OF_TIME)

    assert status.of_why(WhyNot(arguments=(proof,), explanation=silent)) == status.NOT_KEPT


def test_json_holds_everything_a_program_needs() -> None:
    found = why_json(WhyNot(arguments=(), explanation=CLASH))

    assert json.loads(json.dumps(found)) == found
    assert found["clash"][0] == {
        "key": ["activity", "math"],
        "sentence": "Math takes place.",
        "about": ["math"],
    }
    assert found["fixes"][0]["parameters"] == {"minutes": "25"}


def test_whom_counting_names_is_looked_at_first() -> None:
    activities = [an_activity(f"c{n}", leader="ames", days="Mon") for n in range(6)]
    solver = FakeSolver(explanation=CLASH)

    found = explain(a_project(activities=activities), solver, BuildOptions(), lambda _: None)

    assert "ames" in solver.suspects
    assert found.arguments


@pytest.mark.slow
def test_the_real_solver_explains_a_project_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Boyd teaches 20 of 25 blocks and cannot meet every day and plan an hour every day too."""
    project = a_project(
        teams=[a_team("blue", "boyd", leader="lead")],
        activities=[an_activity("math", leader="boyd", sessions=20)],
        statements=[
            a_statement("common-planning", "blue", daily=True, minutes=50),
            a_statement("protected-planning", "boyd", minutes=50, piece=50),
        ],
    )
    path = tmp_path / "school.planner"
    ProjectFiles().create(path, project).close()

    done = run_with(["why", str(path), "--seconds", "60"], Tools(show=lambda _: 0))

    said = capsys.readouterr().out
    assert done == status.NOT_KEPT
    assert "Blue plans together every day" in said
    assert "Boyd has at least 50 minutes of planning time every day" in said
    assert "Each of these changes was tried" in said
