"""What columns of other tables promise, and the statements that change it."""

from __future__ import annotations

from planner.domain.ids import DayId, TeamId
from planner.domain.people import Assessment, CoachingMode
from tests.builders import a_group, a_link, a_person, a_school, a_statement, a_team
from tests.domain.stated import chosen, value


def test_a_coaching_link_promises_visits_talks_and_their_order() -> None:
    school = a_school(coaching=[a_link("lead", "ames", lag_days=0, talks_week=2)])
    rules = chosen(school=school)

    assert [rule.code for rule in rules] == ["coaching-frequency", "observation-then-talk"]
    assert {rule.about for rule in rules} == {("lead", "ames")}
    assert [value(rules[0], "talks"), value(rules[1], "lag_days")] == [2, 0]


def test_talks_alone_follow_nothing_and_live_coaching_is_a_promise_more() -> None:
    talks = a_school(coaching=[a_link("lead", "ames", observations_week=0)])
    live = a_school(coaching=[a_link("lead", "ames", mode=CoachingMode.LIVE)])

    assert [rule.code for rule in chosen(school=talks)] == ["coaching-frequency"]
    assert [rule.code for rule in chosen(school=live)][-1] == "live-coaching"


def test_assessments_people_and_groups_promise_too() -> None:
    school = a_school(
        people=[
            a_person(
                "okoye",
                max_blocks_day=5,
                max_in_a_row=3,
                protected_minutes_day=45,
                protected_minutes_week=225,
            )
        ],
        teams=[a_team("blue", "okoye")],
        groups=[a_group("7", 25, adults_week_max=9), a_group("7B", parent="7")],
        assessments=[Assessment(team=TeamId("blue"), day=DayId("Mon"), lag_days=2, minutes=45)],
    )

    assert [(rule.code, rule.about) for rule in chosen(school=school)] == [
        ("data-meeting", ("blue",)),
        ("protected-planning", ("okoye",)),
        ("protected-planning", ("okoye",)),
        ("most-in-a-row", ("okoye",)),
        ("most-per-day", ("okoye",)),
        ("adults-per-group", ("7",)),
        ("adults-per-group", ("7B",)),
    ]


def test_a_nearer_cap_on_adults_counts_before_a_farther_one() -> None:
    school = a_school(
        groups=[
            a_group("7", 25, adults_week_max=9),
            a_group("7B", parent="7", adults_week_max=4),
        ]
    )

    assert [value(rule, "week_max") for rule in chosen(school=school)] == [9, 4]


def test_a_statement_replaces_what_a_table_implies() -> None:
    school = a_school(people=[a_person("okoye", max_blocks_day=5)])
    [rule] = chosen(a_statement("most-per-day", "okoye", blocks=4), school=school)

    assert (value(rule, "blocks"), rule.source) == (4, "")


def test_a_statement_about_coaching_changes_the_links_of_those_it_is_about() -> None:
    school = a_school(coaching=[a_link("lead", "ames"), a_link("chief", "lead", talks_week=2)])

    def changed(about: str) -> list[tuple[tuple[str, ...], int | None, int]]:
        rules = chosen(
            a_statement("coaching-frequency", about, observations=3, weight=5), school=school
        )
        return [
            (rule.about, rule.weight, value(rule, "talks"))
            for rule in rules
            if rule.code == "coaching-frequency" and rule.weight
        ]

    assert changed("ames") == [(("lead", "ames"), 5, 1)]
    assert changed("lead") == [(("lead", "ames"), 5, 1), (("chief", "lead"), 5, 2)]


def test_a_data_meeting_without_a_day_changes_those_of_the_assessments() -> None:
    tests = [
        Assessment(team=TeamId("blue"), day=DayId(day), lag_days=2, minutes=45)
        for day in ("Mon", "Thu")
    ]
    school = a_school(teams=[a_team("blue", "okoye")], assessments=tests)
    rules = chosen(a_statement("data-meeting", "blue", minutes=50), school=school)

    assert [(value(rule, "day"), value(rule, "minutes")) for rule in rules] == [
        ("Mon", 50),
        ("Thu", 50),
    ]
