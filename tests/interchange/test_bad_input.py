"""Every fault has its sentence and its place, in both formats, and nothing is half taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.interchange.tables_of_text import (
    ACTIVITIES,
    ADULTS,
    COACHING,
    GROUPS,
    ROOMS,
    RULES,
    SMALLEST,
    TEAM,
    from_folder,
    from_workbook,
    spots,
)

Tables = dict[str, str]
Spot = tuple[str, int | None, str]


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
        "Block P2 must end after it starts: 10:35 AM to 9:20 AM.",
    ),
    one_error(
        {"people": "person,role,unavailable\nokoye,teacher,Mon 12:00-08:00\n"},
        ("people", 2, "unavailable"),
        "A time must end after it starts, within one day: Mon 12:00 PM–8:00 AM.",
    ),
    one_error(
        {"bells": SMALLEST["bells"].replace("09:20,10:35", "09:10,10:35")},
        ("bells", 3, "start"),
        "Block P2 (9:10–10:35) overlaps block P1 (8:00–9:15) of bell regular for the same "
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
        "'8.00' is not a time. Write it as hours:minutes, such as 08:05 or 1:46 PM.",
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
