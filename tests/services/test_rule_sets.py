import pytest

from planner import wiring
from planner.domain.edits import take_rules
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.errors import UserError
from planner.interchange.csv_folder import read_statements
from planner.services.rule_sets import RuleSet, adopt, rule_set, rule_sets
from tests.builders import a_person, a_project, a_statement, an_activity

LAW = a_statement("protected-planning", "teachers", minutes=50, window="day", piece=50)


def the_school(*statements: Statement) -> Project:
    """Return a school in which Okoye teaches and Wood, the principal, does not."""
    return a_project(
        activities=[an_activity("math", leader="okoye", groups="7B")],
        people=[a_person("okoye"), a_person("wood", role="principal")],
        statements=statements,
    )


def planning(project: Project) -> dict[tuple[str, ...], int]:
    rules = [rule for rule in project.rules if rule.code == "protected-planning"]
    return {rule.about: rule.minutes for rule in rules}  # type: ignore[attr-defined]  # its code


def test_the_sets_of_the_report_four_states_and_a_contract_are_there() -> None:
    assert [one.id for one in rule_sets()] == [
        "arkansas",
        "louisiana",
        "missouri",
        "new_york_city",
        "report",
        "texas",
    ]


@pytest.mark.parametrize("one", rule_sets(), ids=lambda one: one.id)
def test_every_set_says_what_it_is_and_every_row_where_it_comes_from(one: RuleSet) -> None:
    assert one.name
    assert one.summary
    assert all(statement.source for statement in read_statements(one.folder))


@pytest.mark.parametrize("one", rule_sets(), ids=lambda one: one.id)
def test_every_set_can_be_taken_over_by_every_kind_of_school(one: RuleSet) -> None:
    adoption = adopt(the_school(), one, read_statements(one.folder))

    assert adoption.project.rules
    assert adoption.project.school.rule_set == one.name
    assert adoption.taken


def test_texas_protects_450_minutes_in_two_weeks_that_meetings_may_not_use() -> None:
    project = wiring.adopt_rule_set(the_school(), "texas").project
    (rule,) = [rule for rule in project.rules if rule.code == "protected-planning"]

    assert rule.about == ("okoye",)
    assert rule.sentence(project.school) == (
        "Okoye has at least 450 minutes of planning time in two weeks, in pieces of at least 45."
    )


def test_a_set_counts_where_the_school_says_otherwise() -> None:
    own = a_statement("protected-planning", "all", minutes=30, window="day")

    project, taken = take_rules(the_school(own), "Law", (LAW,))

    assert taken == (LAW,)
    assert planning(project) == {("okoye",): 50, ("wood",): 30}


def test_taking_a_set_over_again_changes_nothing() -> None:
    once, _ = take_rules(the_school(), "Law", (LAW,))
    twice, _ = take_rules(once, "Law", (LAW,))

    assert twice == once


def test_rows_are_narrowed_to_whom_they_mean_here() -> None:
    cap = a_statement("adults-per-group", "grade:K grade:1", week_max=6)
    chosen = RuleSet(id="law", name="Law", summary="", folder=rule_sets()[0].folder)

    adoption = adopt(the_school(), chosen, (LAW, cap))

    assert adoption.left_out == (cap,)
    assert adoption.project.statements == (LAW,)


def test_a_row_that_makes_no_sense_is_refused_with_its_fault() -> None:
    with pytest.raises(UserError, match="Law, protected-planning: minutes: a whole number"):
        take_rules(the_school(), "Law", (a_statement("protected-planning", "all", minutes="x"),))


def test_an_unknown_set_is_answered_with_the_known_ones() -> None:
    with pytest.raises(UserError, match=r"no rule set 'utah'.* texas"):
        rule_set("utah")
