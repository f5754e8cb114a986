from planner.check.capacity import arguments
from planner.domain.ids import DayId
from planner.domain.project import Project
from tests.builders import a_group, a_project, a_statement, breaches

CODE = "off-site-days"


def away(days: int) -> Project:
    return a_project(
        groups=[
            a_group("9", off_site_days=(DayId("Mon"),)),
            a_group("9A", parent="9"),
            a_group("10", off_site_days=(DayId("Mon"),)),
        ],
        statements=[a_statement(CODE, "9A", days=days)],
    )


def test_days_and_groups_are_told() -> None:
    assert breaches(away(5), CODE) == [
        "9A is off site on 4 days in four weeks, not 5.",
        "More than 1 group off site on Mon: 9 and 10.",
    ]


def test_counting_proves_it() -> None:
    assert [a.sentence for a in arguments(away(4)) if a.proves and a.rule == CODE] == [
        "More than 1 group off site on Mon: 9 and 10."
    ]
