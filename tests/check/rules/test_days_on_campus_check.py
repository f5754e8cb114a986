from typing import Any

from planner.domain.catalogue import faults_of
from planner.domain.ids import CampusId
from planner.domain.places import Campus
from planner.domain.project import Project
from tests.builders import (
    a_project,
    a_room,
    a_statement,
    a_week,
    an_activity,
    breaches,
    placed,
    size,
    the_verdict,
)

CODE = "days-on-campus"


def trips(*places: tuple[str, str], days_of_cycle: str = "Mon Tue", **rule: Any) -> Project:
    """Return Ames at these times in these rooms."""
    return a_project(
        *(
            placed(f"class#{number}", time, staff="ames", room=room)
            for number, (time, room) in enumerate(places, start=1)
        ),
        campuses=[Campus(id=CampusId("north")), Campus(id=CampusId("south"))],
        rooms=[
            a_room("n1", campus=CampusId("north")),
            a_room("n2", campus=CampusId("north")),
            a_room("s1", campus=CampusId("south")),
            a_room("lost"),
        ],
        activities=[
            an_activity("class", leader="ames", room="n1 n2 s1 lost", sessions=max(2, len(places)))
        ],
        cycle=a_week(days_of_cycle),
        statements=[a_statement(CODE, "ames", **{"campus": "north", **rule})],
    )


def test_days_are_counted_once() -> None:
    project = trips(("Mon 8:00-8:50", "n1"), ("Mon 9:00-9:50", "n2"))
    verdict = the_verdict(project, CODE)

    assert verdict.breaches == ()
    assert verdict.slack == 0
    assert len(verdict.witnesses) == 2


def test_missing_days_are_told_week_by_week() -> None:
    project = trips(("Mon1 8:00-8:50", "n1"), days=1, days_of_cycle="Mon1 Tue1 Mon2 Tue2")

    assert breaches(project, CODE) == ["Ames is on campus on 0 of 1 day in week 2."]


def test_each_change_beyond_those_allowed_counts() -> None:
    there_and_back = trips(
        ("Mon 8:00-8:50", "n1"),
        ("Mon 9:00-9:50", "s1"),
        ("Mon 10:00-10:50", "lost"),
        ("Mon 11:00-11:50", "n2"),
    )

    assert breaches(there_and_back, CODE) == ["Ames changes campus twice on Mon."]
    assert size(trips(("Mon 8:00-8:50", "n1"), ("Tue 8:00-8:50", "s1"), changes=0), CODE) == 0


def test_an_unknown_campus_is_refused() -> None:
    school = trips().school

    assert [f.word for f in faults_of(school, [a_statement(CODE, "ames", campus="moon")])] == [
        "moon"
    ]
