"""Rows that fit go into the school, others wait; new ids and removals are followed everywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.dependents import Removal
from planner.domain.edits import take_tables
from planner.domain.ids import ActivityId, BlockId, PersonId, SessionId
from planner.domain.project import Project
from planner.errors import UserError
from planner.interchange.table_editing import ProjectTables
from planner.services.drafting import (
    ShownRow,
    depending,
    faults,
    shown,
    vanishing,
    waiting,
    without,
    written,
)
from tests.builders import an_activity
from tests.scheduled import the_project

TABLES = ProjectTables()
PLACE = {info.name: info.place for info in TABLES.infos}


def typed(project: Project, table: str, row: int, **cells: str) -> Project:
    """Return the project once somebody typed into cells of a row, or of a new one after all."""
    rows = list(shown(TABLES, project, table))
    if row == len(rows):
        info = next(info for info in TABLES.infos if info.name == table)
        rows.append(ShownRow(texts=("",) * len(info.columns)))
    texts = list(rows[row].texts)
    for column, text in cells.items():
        texts[PLACE[table](column)] = text
    rows[row] = replace(rows[row], texts=tuple(texts))
    return written(TABLES, project, table, rows)


def row_of(project: Project, table: str, identifier: str) -> int:
    return next(n for n, row in enumerate(shown(TABLES, project, table)) if identifier in row.texts)


def test_a_row_is_typed_cell_by_cell_and_taken_over_when_it_fits() -> None:
    project = the_project()
    count = len(project.school.rooms)

    begun = typed(project, "people", len(project.school.people), person="ruiz", name="Ms Ruiz")

    assert begun.school.people == project.school.people
    assert begun.schedule is project.schedule
    assert waiting(begun) == 1
    assert shown(TABLES, begun, "people")[-1].texts[:2] == ("ruiz", "Ms Ruiz")
    assert [(f.row, f.column, f.sentence) for f in faults(TABLES, begun)] == [
        (len(project.school.people), "role", "This cell must not be blank.")
    ]

    done = typed(begun, "people", len(project.school.people), role="teacher")

    assert waiting(done) == 0
    assert done.school.people[-1].name == "Ms Ruiz"
    assert len(done.school.rooms) == count


def test_a_cell_that_cannot_stand_leaves_the_school_as_it_is() -> None:
    project = the_project()
    place = row_of(project, "people", "ames")

    wrong = typed(project, "people", place, years="many")

    assert wrong.school.people == project.school.people
    assert wrong.demand is not None
    assert shown(TABLES, wrong, "people")[place].waits
    assert faults(TABLES, wrong)[0].sentence == "'many' is not a whole number."
    assert typed(wrong, "people", place, years="").school == project.school


def test_a_row_waits_for_another_and_both_come_at_once() -> None:
    project = the_project()

    waits = typed(project, "teams", 0, members="ames;boyd;ruiz")
    assert waiting(waits) == 1
    both = typed(waits, "people", len(project.school.people), person="ruiz", role="teacher")

    assert waiting(both) == 0
    assert both.school.teams[0].members == ("ames", "boyd", "ruiz")


def test_a_waiting_change_lies_on_top_of_what_others_change() -> None:
    project = the_project()
    place = row_of(project, "people", "ames")
    wrong = typed(project, "people", place, years="many")
    people = tuple(
        replace(one, fte=one.fte / 2) if one.id == "ames" else one for one in wrong.school.people
    )

    after = shown(TABLES, take_tables(wrong, {"people": people}), "people")[place]

    assert (after.texts[PLACE["people"]("fte")], after.texts[PLACE["people"]("years")]) == (
        "0.5",
        "many",
    )


def test_what_fits_of_a_pasted_block_goes_in_and_the_rest_waits() -> None:
    project = the_project()
    rows = [
        *shown(TABLES, project, "rooms"),
        *(
            ShownRow(texts=(room, "", "", size, *[""] * 4))
            for room, size in (("201", "30"), ("202", "lots"), ("203", "25"))
        ),
    ]

    after = written(TABLES, project, "rooms", rows)

    assert [room.id for room in after.school.rooms][-2:] == ["201", "203"]
    assert [row.texts[0] for row in shown(TABLES, after, "rooms")][-3:] == ["201", "202", "203"]
    assert waiting(after) == 1


def test_a_new_id_is_followed_by_tables_promises_schedule_and_pins() -> None:
    project = the_project()

    after = typed(project, "people", row_of(project, "people", "ames"), person="adams")

    assert waiting(after) == 0
    assert after.school.teams[0].members == ("adams", "boyd")
    assert after.school.activity[ActivityId("math")].staff[0].people == (PersonId("adams"),)
    placed = after.schedule.by_session
    assert placed[SessionId("math")].people == ("adams",)
    assert SessionId("observe:lead>adams#1") in placed
    assert len(placed) == len(project.schedule.placements)


def test_a_row_that_is_another_one_altogether_is_not_followed() -> None:
    project = the_project()

    after = typed(
        project, "people", row_of(project, "people", "ames"), person="ruiz", name="Ms Ruiz"
    )

    assert after.school == replace(project.school, drafts=after.school.drafts)
    assert "'ames' is not the id of a person." in faults(TABLES, after)[0].sentence


def test_days_and_teams_get_new_ids_in_the_names_of_sessions_too() -> None:
    project = the_project()

    after = typed(project, "days", 0, day="Monday")
    after = typed(after, "teams", 0, team="gold")

    placed = after.schedule.by_session
    assert SessionId("data:gold:Monday") in placed
    assert SessionId("planning:gold#1") in placed
    assert placed[SessionId("math")].times[0].day == "Monday"
    assert after.statements[0].about == ("gold",)
    assert len(placed) == len(project.schedule.placements)


def test_a_block_has_a_new_id_once_all_its_rows_have() -> None:
    project = take_tables(
        the_project(),
        {
            "activities": tuple(
                replace(one, blocks_allowed=(BlockId("B1"),))
                for one in the_project().school.activities
            )
        },
    )
    place = row_of(project, "bells", "B1")

    after = typed(project, "bells", place, block="P1")

    assert {one.blocks_allowed for one in after.school.activities} == {("P1",)}


def test_an_id_that_is_taken_waits() -> None:
    project = the_project()

    after = typed(project, "people", row_of(project, "people", "ames"), person="boyd")

    assert after.school.people == project.school.people
    assert faults(TABLES, after)[0].sentence == (
        "This does not fit row 2 of people: 'boyd' is used twice (see row 1)."
    )


def test_what_depends_on_a_row_is_counted() -> None:
    project = the_project()
    place = row_of(project, "people", "ames")

    found = {(one.table, one.column): one for one in depending(TABLES, project, "people", {place})}

    assert vanishing(TABLES, project, "people", {place}) == {"people": {"ames"}}
    assert found["activities", "staff"].names == ("Math",)
    assert found["coaching", "coachee"].lost == 1
    assert found["teams", "members"].lost == 0
    assert found["schedule", ""].rows == 5


def test_rows_that_name_it_let_go_or_go_as_well() -> None:
    project = the_project()
    place = row_of(project, "people", "ames")

    free = without(TABLES, project, "people", {place}, Removal.REFERENCES)
    bare = without(TABLES, project, "people", {place}, Removal.EVERYTHING)

    assert "ames" not in free.school.person
    assert free.school.teams[0].members == ("boyd",)
    assert free.school.activity[ActivityId("math")].staff == ()
    assert free.school.coaching == ()
    assert SessionId("math") in free.schedule.by_session
    assert [one.id for one in bare.school.activities] == ["ela"]
    assert bare.school.teams == ()
    assert [one.code for one in bare.statements] == ["few-gaps"]


def test_activities_left_without_a_group_are_told_with_their_cards_and_go() -> None:
    project = the_project()
    choir = an_activity("choir", leader="lead", groups="7A 7B")
    project = take_tables(project, {"activities": (*project.school.activities, choir)})
    place = row_of(project, "groups", "7A")

    found = {(one.table, one.column): one for one in depending(TABLES, project, "groups", {place})}
    after = without(TABLES, project, "groups", {place}, Removal.REFERENCES)

    assert found["activities", "groups"].names == ("Math", "Choir")
    assert found["activities", "groups"].lost_names == ("Math",)
    assert found["schedule", ""].rows == 1
    assert [(one.id, one.groups) for one in after.school.activities] == [
        ("ela", ("7B",)),
        ("choir", ("7B",)),
    ]


def test_days_keep_a_bell_schedule_to_go_by() -> None:
    project = the_project()
    bells = set(range(len(shown(TABLES, project, "bells"))))

    with pytest.raises(UserError, match="another bell schedule first"):
        without(TABLES, project, "bells", bells, Removal.REFERENCES)


def test_a_room_is_taken_out_of_the_activities_that_name_it() -> None:
    project = the_project()

    after = without(TABLES, project, "rooms", {0}, Removal.REFERENCES)

    assert after.school.activity[ActivityId("math")].room is None
    assert after.schedule.by_session[SessionId("math")].room is None


def test_a_section_of_a_course_goes_with_it() -> None:
    project = the_project()
    section = an_activity("art-1", leader="boyd", course="art")
    project = take_tables(project, {"activities": (*project.school.activities, section)})

    after = without(TABLES, project, "courses", {1}, Removal.REFERENCES)

    assert [one.id for one in after.school.activities] == ["math", "ela"]
    assert [one.course for one in after.school.requests] == ["math", "math"]
