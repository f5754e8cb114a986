"""Several faults at once, those that follow from others, and what is only warned of."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.interchange import csv_folder
from planner.services.findings import Finding, Severity, told
from tests.interchange.tables_of_text import (
    ACTIVITIES,
    ADULTS,
    COACHING,
    GROUPS,
    RULES,
    SMALLEST,
    TEAM,
    a_folder,
    from_folder,
    from_workbook,
    spots,
)


def test_a_circle_in_the_cascade_is_told_at_each_of_its_rows(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        people=ADULTS,
        coaching=f"{COACHING}okoye,rivera,1,30,1,30\nrivera,chen,1,30,1,30\nchen,okoye,1,30,1,30\n",
    )

    assert spots(found.errors) == [("coaching", row, "coach") for row in (2, 3, 4)]
    assert found.errors[0].sentence == (
        "okoye is, over the people who coach them, their own coach: coaching must run one way."
    )


def test_all_faults_of_an_import_are_told_at_once(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        bells=SMALLEST["bells"] + "regular,P3,12:00,11:00,class\n",
        people=ADULTS + "okoye,Twice,teacher\nx,,wizard\n",
        teams=f"{TEAM}blue,okoye,ghost\n",
        groups=f"{GROUPS}6A,many,,\n6B,20,9Z,\n",
        coaching=f"{COACHING}okoye,okoye,1,30,1,30\n",
        rules=f"{RULES}nonsense,all,,promised\nlunch,all,minutes=x,promised\nlunch,nobody,,1000\n",
    )

    assert set(spots(found.errors)) == {
        ("bells", 5, ""),
        ("people", 5, "person"),
        ("people", 6, "role"),
        ("teams", 2, "members"),
        ("groups", 2, "size"),
        ("groups", 3, "parent"),
        ("coaching", 2, ""),
        ("rules", 2, "rule"),
        ("rules", 3, "parameters"),
        ("rules", 4, "strength"),
    }
    assert len(found.errors) == 10
    assert found.project is None


def test_several_faults_of_one_row_are_told_at_once(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        people=ADULTS,
        activities=f"{ACTIVITIES}math,klass,7Z,lead=ghost,nowhere,x,1,,P9\n",
    )

    assert sorted(spots(found.errors)) == [
        ("activities", 2, column)
        for column in ("blocks_allowed", "groups", "kind", "room", "sessions", "staff")
    ]


def test_an_id_in_a_faulty_row_is_known_elsewhere(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        people="person,role,years\nokoye,teacher,many\nrivera,teacher,3\n",
        teams=f"{TEAM}blue,okoye,rivera\n",
        rules=f"{RULES}common-planning,blue,,promised\nlunch,okoye,,promised\n",
    )

    assert spots(found.errors) == [("people", 2, "years")]


def test_a_room_of_a_rule_in_a_faulty_row_is_known(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        people=ADULTS,
        rooms="room,kind,capacity\n101,lab,20\n102,hall,many\n",
        teams=f"{TEAM}blue,okoye,rivera\n",
        rules=f"{RULES}common-planning,blue,room=101|102,promised\n"
        "common-planning,blue,room=kind:hall,promised\n"
        "common-planning,blue,room=101|nowhere,promised\n",
    )

    assert spots(found.errors) == [("rooms", 3, "capacity"), ("rules", 4, "parameters")]


def test_what_follows_from_a_faulty_bell_is_not_told(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        bells="bell,block,start,end,kind\nregular,P1,08:00,25:00,class\n",
        activities=f"{ACTIVITIES}talks,meeting,,,,1,,90,P1\n",
    )

    assert spots(found.errors) == [("bells", 2, "end")]


def test_an_id_of_a_faulty_row_that_is_used_twice_is_told(tmp_path: Path) -> None:
    found = from_folder(tmp_path, people="person,role,years\nx,aide,1\nx,aide,many\n")

    assert [(f.row, f.sentence) for f in found.errors] == [
        (3, "'many' is not a whole number."),
        (3, "'x' is used twice (see row 2)."),
    ]


def test_rows_of_bells_are_told_as_they_stand_in_the_file(tmp_path: Path) -> None:
    """The domain sorts blocks by their start; a person sees them as they were written."""
    found = from_folder(
        tmp_path,
        days="day,bell\nMon,one\nTue,two\n",
        bells="bell,block,start,end,kind,groups\n"
        "two,B,10:00,11:00,class,\n"
        "one,X,08:00,09:00,class,\n"
        "two,A,08:00,09:00,class,9Z\n"
        "\n"
        "one,Y,08:30,09:30,class,\n",
    )

    assert spots(found.errors) == [("bells", 4, "groups"), ("bells", 6, "start")]


def test_a_rule_about_an_unknown_word_is_told_beside_other_faults(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        people=ADULTS,
        teams=f"{TEAM}blue,okoye,ghost\n",
        rules=f"{RULES}lunch,nobody,,promised\nlunch,grade:7,,promised\nfew-gaps,aide,,10\n",
    )

    assert sorted(spots(found.errors)) == [
        ("rules", 2, "about"),
        ("rules", 3, "about"),
        ("teams", 2, "members"),
    ]


def test_a_table_that_cannot_be_read_makes_no_other_fault(tmp_path: Path) -> None:
    folder = a_folder(tmp_path, people=ADULTS, teams=f"{TEAM}blue,okoye,rivera\n")
    (folder / "people.csv").write_bytes(ADULTS.encode("utf-16"))

    found = csv_folder.read(folder)

    assert spots(found.findings) == [("people", 1, "")]


def test_a_table_without_its_ids_makes_no_other_fault(tmp_path: Path) -> None:
    found = from_folder(
        tmp_path,
        people="name,role\nMs Okoye,teacher\n",
        teams=f"{TEAM}blue,okoye,rivera\n",
        rules=f"{RULES}common-planning,blue,room=101,promised\n",
    )

    assert spots(found.errors) == [("people", 1, "person")]


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("people", "person,role\n" + "".join(f"p{n},wizard\n" for n in range(10_000))),
        ("groups", GROUPS + "".join(f"g{n},1,g{(n + 1) % 10_000},\n" for n in range(10_000))),
        ("groups", GROUPS + "".join(f"g{n},many,,\n" for n in range(10_000))),
        ("rules", RULES + "".join(f"lunch,p{n},,promised\n" for n in range(10_000))),
    ],
    ids=["unknown", "circle", "no number", "rules"],
)
def test_ten_thousand_faults_are_kept_and_the_first_are_told(
    tmp_path: Path, table: str, text: str
) -> None:
    found = from_folder(tmp_path, **{table: text})

    assert len(found.errors) == 10_000
    assert told(found.errors)[-1] == f"And 9,980 more: 9,980 in {table}.csv."
    assert len(told(found.errors)) == 21


def test_an_unknown_column_is_left_out(tmp_path: Path) -> None:
    found = from_folder(tmp_path, people="person,role,Shoe size\nokoye,teacher,42\n")

    assert found.findings == (
        Finding(
            severity=Severity.WARNING,
            sentence="The table people has no column 'Shoe size'; it is left out.",
            file="people.csv",
            row=1,
            column="Shoe size",
        ),
    )
    assert found.project is not None


def test_a_column_without_a_heading_is_left_out(tmp_path: Path) -> None:
    found = from_folder(tmp_path, people="person,role,\nokoye,teacher,\nrivera,aide,ask\n")

    assert spots(found.warnings) == [("people", 3, "")]
    assert found.warnings[0].sentence == "Column 3 has no heading; what it holds is left out."


def test_an_unknown_file_is_left_out(tmp_path: Path) -> None:
    found = from_folder(tmp_path, buses="bus\n7\n")

    assert [str(f) for f in found.findings] == [
        "buses.csv: There is no table 'buses'; what it holds is left out."
    ]
    assert found.project is not None


def test_a_table_of_results_is_left_out(tmp_path: Path) -> None:
    found = from_folder(tmp_path, schedule="session,day\nmath,Mon\n")

    assert [str(f) for f in found.findings] == [
        "schedule.csv: The table schedule holds results, which are not read; it is left out."
    ]
    assert found.project is not None


def test_an_unknown_sheet_is_left_out(tmp_path: Path) -> None:
    found = from_workbook(tmp_path, buses="bus\n7\n")

    assert [str(f) for f in found.findings] == [
        "tables.xlsx, sheet buses: There is no table 'buses'; what it holds is left out."
    ]
    assert found.project is not None
