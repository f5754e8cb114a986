"""What a school promises, line by line: whose, from where, and which line counts."""

from __future__ import annotations

from dataclasses import replace

from planner.domain.rule import Statement
from planner.services.promises.lines import Line, Strength, lines_of
from planner.services.promises.origin import Whence, known_sources
from tests.builders import a_project, a_statement
from tests.services.promises.schools import A_SCHOOL

TEXAS = (
    "Texas Education Code 21.405: 30 minutes free of duties; in a shortage at most one day a week "
    "of supervision may be asked, which is not modelled."
)


def lines(*statements: Statement) -> tuple[Line, ...]:
    return lines_of(a_project(school=A_SCHOOL, statements=statements), known_sources())


def stated(*statements: Statement) -> list[Line]:
    return [line for line in lines(*statements) if line.row is not None]


def test_a_line_says_how_strong_it_is() -> None:
    promise = a_statement("lunch", "all")
    preference = a_statement("few-gaps", "all", weight=30)
    found = stated(promise, preference, replace(promise, off=True, reason="Later."))
    assert [line.strength for line in found] == [
        Strength.PROMISED,
        Strength.PREFERRED,
        Strength.OFF,
    ]


def test_a_line_names_everybody_it_is_about() -> None:
    (line,) = stated(a_statement("lunch", "blue cole"))
    assert line.names == ("Okoye", "Ames", "Boyd", "Cole")
    assert str(line.sentence).startswith("Each of the people of Blue and Cole has")


def test_a_line_is_overridden_by_later_ones_about_the_same() -> None:
    general, special = a_statement("lunch", "all"), a_statement("lunch", "ames", minutes=40)
    first, second = stated(general, special)
    assert first.overridden_told == "For 1 of 4 overridden by 2 (Duty-free lunch)."
    assert second.overridden is None
    (whole, _) = stated(special, general)
    assert whole.overridden is not None
    assert whole.overridden.whole
    assert whole.overridden_told == "Overridden by 2 (Duty-free lunch)."


def test_a_line_that_is_off_overrides_nothing() -> None:
    special = replace(a_statement("lunch", "all", minutes=40), off=True)
    assert [line.overridden for line in stated(a_statement("lunch", "all"), special)] == [None] * 2


def test_what_tables_imply_follows_and_says_which_row() -> None:
    found = {
        (line.statement.code, line.origin.table, line.origin.identifier): str(line.sentence)
        for line in lines()
    }
    assert found["most-per-day", "people", "boyd"] == "Boyd teaches at most 4 blocks a day."
    assert found["coaching-frequency", "coaching", "1"].startswith("Okoye coaching Ames: the coach")
    assert found["data-meeting", "assessments", "1"].startswith("Blue has an uninterrupted")
    assert ("adults-per-group", "groups", "blue") in found


def test_what_a_table_implies_is_overridden_by_a_statement() -> None:
    implied = [
        line
        for line in lines(a_statement("most-per-day", "teachers", blocks=5))
        if line.row is None and line.statement.code == "most-per-day"
    ]
    assert [line.overridden_told for line in implied] == ["Overridden by 1 (Most blocks a day)."]


def test_a_line_tells_the_rule_set_it_comes_from_and_whether_it_was_changed() -> None:
    law = a_statement("lunch", "all", minutes=30, source=TEXAS)
    longer = a_statement("lunch", "all", minutes=40, source=TEXAS)
    own = a_statement("lunch", "all", source="Our contract, article 7.")
    found = [line.origin for line in stated(law, longer, own, a_statement("lunch", "all"))]
    assert [origin.whence for origin in found] == [
        Whence.RULE_SET,
        Whence.RULE_SET,
        Whence.OWN,
        Whence.OWN,
    ]
    assert found[0].told.startswith("Rule set Texas. Texas Education Code")
    assert "with numbers changed here" in found[1].told
    assert [origin.told for origin in found[2:]] == [
        "Our contract, article 7.",
        "Your school’s own.",
    ]
