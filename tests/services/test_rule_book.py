"""The page of rules in docs/ is what the catalogue says today."""

from __future__ import annotations

from pathlib import Path

from planner.domain.catalogue import parameters_of
from planner.domain.rules import CATALOGUE
from planner.services.rule_book import GUARANTEES, rule_book

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_is_fresh() -> None:
    written = PAGE.read_text(encoding="utf-8")

    assert written == rule_book(), "run: python -m planner.services.rule_book > docs/rules.md"


def test_every_rule_and_every_parameter_is_on_the_page() -> None:
    for code, kind in CATALOGUE.items():
        chapter = rule_book().partition(f"### {kind.title}\n")[2].partition("\n#")[0]

        assert f"`{code}`" in chapter
        assert [p.name for p in parameters_of(kind) if f"| `{p.name}` |" not in chapter] == []


def test_every_guarantee_that_a_rule_carries_has_a_name() -> None:
    carried = {number for kind in CATALOGUE.values() for number in kind.catalogue}

    assert carried <= GUARANTEES.keys()
    assert "| C13 | Team common planning | `common-planning` |" in rule_book()
    assert "| C36 | Pipeline of new teachers | – |" in rule_book()


def test_defaults_are_written_as_a_person_writes_them() -> None:
    page = rule_book()

    assert "| `daily` | no | yes/no | on every school day instead |" in page
    assert "| `window` | day | day, week or two-weeks | counted over |" in page
    assert "| `days` | blank | days | only on these days, joined by \\| |" in page
