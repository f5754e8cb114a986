"""Every fault has its sentence and its place, in both formats, and nothing is half taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from planner.interchange import csv_folder
from planner.services.findings import Finding, Severity, told
from tests.interchange.tables_of_text import (
    ADULTS,
    COACHING,
    SMALLEST,
    a_folder,
    from_folder,
    from_workbook,
    spots,
)

Tables = dict[str, str]
Spot = tuple[str, int | None, str]

TEAM = "team,leader,members\n"
GROUPS = "group,size,parent,split\n"
ACTIVITIES = "activity,kind,groups,staff,room,sessions,blocks,minutes,blocks_allowed\n"
ROOMS = "room,kind\n101,lab\n"
RULES = "rule,about,parameters,strength\n"


def one_error(tables: Tables, spot: Spot, sentence: str) -> object:
    name = f"{spot[0]}-{spot[2]}: {sentence}"[:60].replace(" ", "_")
    return pytest.param(tables, spot, sentence, id=name)


UNKNOWN = [
    one_error(
        {"days": "day,bell\nMon,short\n"},
        ("days", 2, "bell"),
        "'short' is not the id of a bell schedule.",
    ),
    one_error(
        {"bells": SMALLEST["bells"].replace("kind", "kind,groups").replace("lunch", "lunch,9Z")},
        ("bells", 4, "groups"),
        "'9Z' is not the id of a group.",
    ),
    one_error(
        {"people": "person,role\nokoye,wizard\n"},
        ("people", 2, "role"),
        "'wizard' is not the id of a role.",
    ),
    one_error(
        {"people": "person,role,unavailable\nokoye,teacher,Sun 08:00-09:00\n"},
        ("people", 2, "unavailable"),
        "'Sun' is not the id of a day of the cycle.",
    ),
    one_error(
        {"people": "person,role,home_room\nokoye,teacher,999\n"},
        ("people", 2, "home_room"),
        "'999' is not the id of a room.",
    ),
    one_error(
        {"people": ADULTS, "teams": f"{TEAM}blue,okoye,rivera;ghost\n"},
        ("teams", 2, "members"),
        "'ghost' is not the id of a person.",
    ),
    one_error(
        {"people": ADULTS, "teams": f"{TEAM}blue,ghost,rivera\n"},
        ("teams", 2, "leader"),
        "'ghost' is not the id of a person.",
    ),
    one_error(
        {"groups": f"{GROUPS}6A,24,6,\n"},
        ("groups", 2, "parent"),
        "'6' is not the id of a group.",
    ),
    one_error(
        {"people": ADULTS, "activities": f"{ACTIVITIES}math,class,,lead=okoye|ghost,,1,1,,\n"},
        ("activities", 2, "staff"),
        "'ghost' is not the id of a person.",
    ),
    one_error(
        {"activities": f"{ACTIVITIES}math,class,7Z,,,1,1,,\n"},
        ("activities", 2, "groups"),
        "'7Z' is not the id of a group.",
    ),
    one_error(
        {"rooms": ROOMS, "activities": f"{ACTIVITIES}math,class,,,101|102,1,1,,\n"},
        ("activities", 2, "room"),
        "'102' is not the id of a room.",
    ),
    one_error(
        {"rooms": ROOMS, "activities": f"{ACTIVITIES}math,class,,,kind:gym,1,1,,\n"},
        ("activities", 2, "room"),
        "'gym' is not the kind of any room.",
    ),
    one_error(
        {"activities": f"{ACTIVITIES}math,class,,,,1,1,,P1;P9\n"},
        ("activities", 2, "blocks_allowed"),
        "'P9' is not the id of a block.",
    ),
    one_error(
        {"requests": "student,course\ns1,math\n", "students": "student\ns1\n"},
        ("requests", 2, "course"),
        "'math' is not the id of a course.",
    ),
    one_error(
        {"campuses": "campus\nmain\n", "travel": "from,to,minutes\nmain,annex,5\n"},
        ("travel", 2, "to"),
        "'annex' is not the id of a campus.",
    ),
    one_error(
        {"rules": f"{RULES}common-planing,all,,promised\n"},
        ("rules", 2, "rule"),
        "'common-planing' is not the code of a rule.",
    ),
    one_error(
        {"rules": f"{RULES}common-planning,blue,,promised\n"},
        ("rules", 2, "about"),
        "'blue' means no team of this school.",
    ),
    one_error(
        {"people": ADULTS, "rules": f"{RULES}lunch,all,hours=1,promised\n"},
        ("rules", 2, "parameters"),
        "lunch has no parameter 'hours'; it has: minutes.",
    ),
]

SENSELESS = [
    one_error(
        {"people": f"{ADULTS}okoye,Another,teacher\n"},
        ("people", 5, "person"),
        "'okoye' is used twice (see row 2).",
    ),
    one_error(
        {"people": ADULTS, "coaching": f"{COACHING}okoye,okoye,1,30,1,30\n"},
        ("coaching", 2, ""),
        "okoye cannot coach themself.",
    ),
    one_error(
        {
            "people": ADULTS,
            "coaching": f"{COACHING}okoye,rivera,1,30,1,30\nokoye,rivera,2,30,1,30\n",
        },
        ("coaching", 3, "coachee"),
        "okoye coaches rivera twice (see row 2).",
    ),
    one_error(
        {"bells": SMALLEST["bells"].replace("09:20,10:35", "10:35,09:20")},
        ("bells", 3, ""),
        "Block P2 must end after it starts: 10:35 to 9:20.",
    ),
    one_error(
        {"people": "person,role,unavailable\nokoye,teacher,Mon 12:00-08:00\n"},
        ("people", 2, "unavailable"),
        "A time must end after it starts, within one day: Mon 12:00-8:00.",
    ),
    one_error(
        {"bells": SMALLEST["bells"].replace("09:20,10:35", "09:10,10:35")},
        ("bells", 3, "start"),
        "Block P2 (9:10-10:35) overlaps block P1 (8:00-9:15) of bell regular for the same "
        "students.",
    ),
    one_error(
        {"activities": f"{ACTIVITIES}talks,meeting,,,,1,,90,\n"},
        ("activities", 2, "minutes"),
        "talks takes 90 minutes, but the longest block has 75. Give it a number of blocks instead.",
    ),
    one_error(
        {"people": ADULTS, "coaching": f"{COACHING}okoye,rivera,1,90,1,30\n"},
        ("coaching", 2, "observation_minutes"),
        "90 minutes are longer than any block (75).",
    ),
    one_error(
        {"groups": f"{GROUPS}6,24,,\n6A,10,6,halves\n6B,10,6,halves\n"},
        ("groups", 2, "size"),
        "6 has 24 students, but its parts in split 'halves' have 20 together.",
    ),
    one_error(
        {"activities": f"{ACTIVITIES}math,class,,,,1,,,\n"},
        ("activities", 2, ""),
        "math needs either a number of blocks or a number of minutes.",
    ),
    one_error(
        {"people": ADULTS, "activities": f"{ACTIVITIES}math,class,,lead=2 of okoye,,1,1,,\n"},
        ("activities", 2, "staff"),
        "lead: 2 are needed but only 1 are named.",
    ),
    one_error(
        {"people": ADULTS, "activities": f"{ACTIVITIES}math,class,,lead=role:fellow,,1,1,,\n"},
        ("activities", 2, "staff"),
        "Nobody has the role 'fellow'.",
    ),
    one_error(
        {"school": "key,value\nattribution,Nobody\n"},
        ("school", None, ""),
        "The school needs a name: a row with the key name.",
    ),
    one_error(
        {"school": "key,value\nname,One\nname,Two\n"},
        ("school", 3, "key"),
        "'name' is given twice (see row 2).",
    ),
    one_error(
        {"school": "key,value\nname,One\ngrain,45\n"},
        ("school", 3, "value"),
        "45 is too large: it must be at most 30.",
    ),
    one_error(
        {"days": "day,bell\n" + "".join(f"D{n},regular\n" for n in range(21))},
        ("days", 2, "day"),
        "A cycle has 1 to 20 days, not 21.",
    ),
]

UNREADABLE = [
    one_error(
        {"people": "person,role\n,teacher\n"},
        ("people", 2, "person"),
        "This cell must not be blank.",
    ),
    one_error(
        {"people": "person,role\n6A;6B,teacher\n"},
        ("people", 2, "person"),
        "'6A;6B' cannot be an id: an id holds no ; | = or line break, "
        "and does not begin with role:, kind: or grade:.",
    ),
    one_error(
        {"groups": f"{GROUPS}6A,two dozen,,\n"},
        ("groups", 2, "size"),
        "'two dozen' is not a whole number.",
    ),
    one_error(
        {"groups": f"{GROUPS}6A,-3,,\n"},
        ("groups", 2, "size"),
        "-3 is too small: it must be at least 0.",
    ),
    one_error(
        {"bells": SMALLEST["bells"].replace("08:00", "8.00")},
        ("bells", 2, "start"),
        "'8.00' is not a time. Write it as hours:minutes, such as 08:05.",
    ),
    one_error(
        {"bells": SMALLEST["bells"].replace("lunch", "dinner")},
        ("bells", 4, "kind"),
        "'dinner' is not one of: class, advisory, lunch, specials, staff.",
    ),
    one_error(
        {"days": "day,weight,bell\nMon,often,regular\n"},
        ("days", 2, "weight"),
        "'often' is not a number such as 1, 0.25 or 1/4.",
    ),
    one_error(
        {"days": "day,weight,bell\nMon,1/0,regular\n"},
        ("days", 2, "weight"),
        "'1/0' is not a number such as 1, 0.25 or 1/4.",
    ),
    one_error(
        {"people": "person,role,unavailable\nokoye,teacher,Monday morning\n"},
        ("people", 2, "unavailable"),
        "'Monday morning' is not a day with two times. Write it as: Mon 08:00-12:00.",
    ),
    one_error(
        {"people": ADULTS, "activities": f"{ACTIVITIES}math,class,,okoye,,1,1,,\n"},
        ("activities", 2, "staff"),
        "'okoye' does not say in which role. Write it as: lead=okoye.",
    ),
    one_error(
        {"people": ADULTS, "rules": f"{RULES}lunch,all,minutes,promised\n"},
        ("rules", 2, "parameters"),
        "'minutes' is not of the form key=value.",
    ),
    one_error(
        {"people": ADULTS, "rules": f"{RULES}lunch,all,minutes=30;minutes=40,promised\n"},
        ("rules", 2, "parameters"),
        "'minutes' is given twice.",
    ),
    one_error(
        {"people": ADULTS, "rules": f"{RULES}lunch,all,,101\n"},
        ("rules", 2, "strength"),
        "'101' is neither promised nor a weight from 1 to 100.",
    ),
    one_error(
        {"people": "person,role\nok\x07oye,teacher\n"},
        ("people", 2, "person"),
        "The text holds a character that cannot be shown. Type it again.",
    ),
    one_error(
        {"people": "person,name\nokoye,Ms Okoye\n"},
        ("people", 1, "role"),
        "This column is missing.",
    ),
    one_error(
        {"people": "person,role,name,name\nokoye,teacher,A,B\n"},
        ("people", 1, "name"),
        "This heading is there twice.",
    ),
]


@pytest.mark.parametrize(("tables", "spot", "sentence"), [*UNKNOWN, *SENSELESS, *UNREADABLE])
def test_a_fault_in_a_folder_has_its_sentence_and_place(
    tmp_path: Path, tables: Tables, spot: Spot, sentence: str
) -> None:
    found = from_folder(tmp_path, **tables)

    assert [(spots((f,))[0], f.sentence) for f in found.findings] == [(spot, sentence)]
    assert found.project is None


@pytest.mark.parametrize(
    ("tables", "spot", "sentence"), [*UNKNOWN, *SENSELESS, *UNREADABLE[:-3], *UNREADABLE[-2:]]
)
def test_the_same_fault_in_a_workbook_is_told_by_its_sheet(
    tmp_path: Path, tables: Tables, spot: Spot, sentence: str
) -> None:
    found = from_workbook(tmp_path, **tables)

    assert [(spots((f,))[0], f.sentence) for f in found.findings] == [(spot, sentence)]
    assert found.project is None


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


class TestWarnings:
    def test_an_unknown_column_is_left_out(self, tmp_path: Path) -> None:
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

    def test_a_column_without_a_heading_is_left_out(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, people="person,role,\nokoye,teacher,\nrivera,aide,ask\n")

        assert spots(found.warnings) == [("people", 3, "")]
        assert found.warnings[0].sentence == "Column 3 has no heading; what it holds is left out."

    def test_an_unknown_file_is_left_out(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, buses="bus\n7\n")

        assert [str(f) for f in found.findings] == [
            "buses.csv: There is no table 'buses'; what it holds is left out."
        ]
        assert found.project is not None

    def test_a_table_of_results_is_left_out(self, tmp_path: Path) -> None:
        found = from_folder(tmp_path, schedule="session,day\nmath,Mon\n")

        assert [str(f) for f in found.findings] == [
            "schedule.csv: The table schedule holds results, which are not read; it is left out."
        ]
        assert found.project is not None

    def test_an_unknown_sheet_is_left_out(self, tmp_path: Path) -> None:
        found = from_workbook(tmp_path, buses="bus\n7\n")

        assert [str(f) for f in found.findings] == [
            "tables.xlsx, sheet buses: There is no table 'buses'; what it holds is left out."
        ]
        assert found.project is not None
