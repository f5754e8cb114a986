"""A staff list as it is pasted from a spreadsheet: its columns recognized, its faults by row."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from planner.domain.language import say
from planner.domain.people import KNOWN_ROLES
from planner.services.rolling.grades import rank

SEPARATORS = ("\t", ";", ",")
MOST_FTE = 2


class Means(StrEnum):
    """What a column holds."""

    NAME = "name"
    FIRST = "first name"
    LAST = "last name"
    ROLE = "role"
    SUBJECT = "subject"
    GRADE = "grade"
    FTE = "FTE"
    ROOM = "room"
    OTHER = ""


HEADINGS: dict[Means, str] = {
    Means.NAME: "name staff staffname teacher teachername fullname employee employeename person "
    "lastfirst lastnamefirstname educator member",
    Means.FIRST: "first firstname fname givenname preferredname",
    Means.LAST: "last lastname lname surname familyname",
    Means.ROLE: "role position title jobtitle job assignment "
    "jobdescription staffrole positiontitle",
    Means.SUBJECT: "subject subjects department dept content contentarea subjectarea team",
    Means.GRADE: "grade grades gradelevel gradelevels gradetaught gradestaught gr level",
    Means.FTE: "fte percent load time contract workload",
    Means.ROOM: "room rooms roomnumber classroom roomno homeroom rm location",
}
KNOWN = {word: means for means, words in HEADINGS.items() for word in words.split()}
ROLES = {
    re.sub(r"[^a-z]", "", word.casefold()): role
    for role, (name, _) in KNOWN_ROLES.items()
    for word in (role, name)
} | {
    "ap": "assistant_principal",
    "viceprincipal": "assistant_principal",
    "coach": "instructional_coach",
    "mcl": "multi_classroom_leader",
    "specialeducation": "sped_teacher",
    "specialeducationteacher": "sped_teacher",
    "sped": "sped_teacher",
    "paraprofessional": "aide",
    "para": "aide",
    "teacheraide": "aide",
    "studentteacher": "teacher_in_training",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRow:
    """One person of the list; ``role`` is the id of a known role, or the words of another one."""

    name: str
    role: str = "teacher"
    subjects: tuple[str, ...] = ()
    grades: tuple[str, ...] = ()
    fte: Fraction = Fraction(1)
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowFault:
    """What is wrong in a row; ``row`` counts pasted lines from 1."""

    row: int
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffList:
    """What was read: the people, the meaning of each column, and every fault.

    Attributes:
        headings: what stands over the columns, blank where the list has no headings.
        known_headings: whether the first line was one of headings.

    """

    people: tuple[StaffRow, ...] = ()
    columns: tuple[Means, ...] = ()
    headings: tuple[str, ...] = ()
    lines: tuple[tuple[str, ...], ...] = ()
    faults: tuple[RowFault, ...] = field(default=())


def read(text: str, meanings: Mapping[int, Means] | None = None) -> StaffList:
    """Read pasted text; ``meanings`` are those that a person has chosen for columns."""
    lines = _lines(text)
    if not lines:
        return StaffList()
    width = max(len(cells) for _, cells in lines)
    headed = _is_heading(lines[0][1])
    headings = lines[0][1] if headed else ()
    rows = lines[1:] if headed else lines
    guessed = _by_heading(headings) if headed else _by_content([cells for _, cells in rows])
    columns = tuple(
        (meanings or {}).get(number, guessed.get(number, Means.OTHER)) for number in range(width)
    )
    people: list[StaffRow] = []
    faults: list[RowFault] = []
    for number, cells in rows:
        found = _person(number, cells, columns, faults)
        if found is not None:
            people.append(found)
    faults += _doubled(rows, columns)
    return StaffList(
        people=tuple(people),
        columns=columns,
        headings=headings,
        lines=tuple(cells for _, cells in rows),
        faults=tuple(sorted(faults, key=lambda fault: fault.row)),
    )


def _lines(text: str) -> list[tuple[int, tuple[str, ...]]]:
    """Return the filled lines as cells, with their numbers."""
    rows = text.splitlines()
    separator = next((one for one in SEPARATORS if any(one in row for row in rows)), "\t")
    if (
        separator == ","
        and not _is_heading(rows[0].split(","))
        and all(row.count(",") <= 1 for row in rows)
    ):
        separator = "\t"  # one column of names such as “Okoye, Ada”
    found = []
    for number, cells in enumerate(csv.reader(rows, delimiter=separator), start=1):
        kept = tuple(" ".join(cell.split()) for cell in cells)
        if any(kept):
            found.append((number, kept))
    return found


def _plain(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.casefold())


def _is_heading(cells: Sequence[str]) -> bool:
    """Say whether a line names columns: a name, and nothing that is no heading by half."""
    known = [KNOWN.get(_plain(cell)) for cell in cells if cell]
    names = {Means.NAME, Means.FIRST, Means.LAST}
    return bool(names & set(known)) and sum(one is not None for one in known) * 2 >= len(known)


def _by_heading(headings: Sequence[str]) -> dict[int, Means]:
    found: dict[int, Means] = {}
    for number, heading in enumerate(headings):
        means = KNOWN.get(_plain(heading))
        if means is not None and means not in found.values():
            found[number] = means
    if Means.NAME in found.values():
        return {n: m for n, m in found.items() if m not in (Means.FIRST, Means.LAST)}
    return found


def _by_content(rows: Sequence[tuple[str, ...]]) -> dict[int, Means]:
    """Guess what columns without headings hold: the first of words is the name."""
    found: dict[int, Means] = {}
    for number in range(max(len(row) for row in rows)):
        cells = [row[number] for row in rows if number < len(row) and row[number]]
        means = _guess(cells) if cells else Means.OTHER
        if means is Means.OTHER and Means.NAME not in found.values():
            means = Means.NAME
        elif means is Means.OTHER and Means.SUBJECT not in found.values():
            means = Means.SUBJECT
        if means not in found.values():
            found[number] = means
    return found


def _guess(cells: Sequence[str]) -> Means:
    def mostly(number: int) -> bool:
        return number * 2 > len(cells)

    if mostly(sum(_plain(cell) in ROLES for cell in cells)):
        return Means.ROLE
    if mostly(sum(re.fullmatch(r"[01]?[.,]\d+|\d{1,3}\s?%|1", cell) is not None for cell in cells)):
        return Means.FTE
    if mostly(sum(bool(_grades(cell)) for cell in cells)):
        return Means.GRADE
    if mostly(
        sum(re.fullmatch(r"[A-Za-z]{0,2}\s?\d{2,4}[A-Za-z]?", cell) is not None for cell in cells)
    ):
        return Means.ROOM
    return Means.OTHER


def _person(
    number: int, cells: Sequence[str], columns: Sequence[Means], faults: list[RowFault]
) -> StaffRow | None:
    """Return the person of a line, or tell why there is none."""
    said: dict[Means, str] = {
        means: cells[place]
        for place, means in enumerate(columns)
        if means is not Means.OTHER and place < len(cells)
    }
    name = _name(said)
    if not name:
        faults.append(RowFault(row=number, sentence=say("The row has no name; it is left out.")))
        return None
    fte = _fte(said.get(Means.FTE, ""))
    if fte is None:
        sentence = say(
            "{text} is no FTE. Write a number above 0 and at most 2, such as 0.8; 1 is taken.",
            text=said[Means.FTE],
        )
        faults.append(RowFault(row=number, sentence=sentence))
    grades = said.get(Means.GRADE, "")
    if grades and not _grades(grades):
        sentence = say("{text} is no grade; it is left out.", text=grades)
        faults.append(RowFault(row=number, sentence=sentence))
    return StaffRow(
        name=name,
        role=role_of(said.get(Means.ROLE, "")),
        subjects=tuple(_words(said.get(Means.SUBJECT, ""))),
        grades=_grades(grades),
        fte=fte or Fraction(1),
        room=said.get(Means.ROOM, ""),
    )


def _name(said: Mapping[Means, str]) -> str:
    """Return a name as it is spoken: “Okoye, Ada” is Ada Okoye."""
    name = said.get(Means.NAME, "")
    if not name:
        return f"{said.get(Means.FIRST, '')} {said.get(Means.LAST, '')}".strip()
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}".strip() if comma else name


def role_of(text: str) -> str:
    """Return the id of the role that words mean: of a known one, or the words themselves."""
    plain = _plain(text)
    if not plain:
        return "teacher"
    if plain in ROLES:
        return ROLES[plain]
    if plain.endswith("teacher"):
        return "teacher"
    return text


def _fte(text: str) -> Fraction | None:
    """Return a share of a full post: 0.8, 80 % or blank for 1; ``None`` if it is none of them."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return Fraction(1)
    percent = plain.endswith("%")
    try:
        found = Fraction(plain.rstrip("% "))
    except (ValueError, ZeroDivisionError):
        return None
    found = found / 100 if percent else found
    return found if 0 < found <= MOST_FTE else None


def _grades(text: str) -> tuple[str, ...]:
    """Return the grades in a cell: ``6``, ``6, 7``, ``6-8``, ``Grade K``; none if it has others."""
    found: list[str] = []
    for part in re.split(r"[,;/&]| and ", text):
        plain = re.sub(r"(?i)\b(grades?|gr\.?)(?=\W|\d|$)", "", part).strip()
        plain = re.sub(r"(?i)(?<=\d)[a-z]{2}$", "", plain).strip()  # 6th
        if not plain:
            continue
        span = re.fullmatch(r"(\w{1,2})\s?[-–]\s?(\d{1,2})", plain)
        if span is not None and rank(span[1]) is not None:
            found += _between(span[1], int(span[2]))
        elif rank(plain) is not None and len(plain) <= len("kindergarten"):
            found.append("K" if rank(plain) == rank("K") else plain.lstrip("0") or plain)
        else:
            return ()
    if any(grade.isdigit() and not 1 <= int(grade) <= 12 for grade in found):  # noqa: PLR2004 - grades
        return ()
    return tuple(dict.fromkeys(found))


def _between(first: str, last: int) -> Iterator[str]:
    if not first.isdigit():
        yield first.upper()
    yield from (str(grade) for grade in range(int(first) if first.isdigit() else 1, last + 1))


def _words(text: str) -> Iterator[str]:
    for part in re.split(r"[;/|]|,\s", text):
        if part.strip():
            yield part.strip()


def _doubled(
    rows: Sequence[tuple[int, tuple[str, ...]]], columns: Sequence[Means]
) -> Iterator[RowFault]:
    """Yield a word of warning for each row with the name of an earlier one."""
    first: dict[str, int] = {}
    for number, cells in rows:
        said: dict[Means, str] = {m: cells[n] for n, m in enumerate(columns) if n < len(cells)}
        name = _name(said)
        if name and name.casefold() in first:
            sentence = say(
                "{name} stands in row {row} already. Two people of one name are taken; delete a "
                "row if it is the same person.",
                name=name,
                row=first[name.casefold()],
            )
            yield RowFault(row=number, sentence=sentence)
        first.setdefault(name.casefold(), number)
