"""From the tables of a source to a project, or to every fault that stands in the way.

A row with a fault is left out and its id stays known, so that one mistake is told once and
everything else is still checked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from planner.domain.catalogue import StatementFault, faults_of, form_faults
from planner.domain.faults import Fault, IntegrityError, unknown
from planner.domain.language import say
from planner.domain.people import TeamKind
from planner.domain.project import Project
from planner.domain.rule import Statement
from planner.domain.school import School
from planner.domain.tables import DEFAULT_GRAIN, SourceNote
from planner.domain.week import Bell, Cycle
from planner.interchange.cells import plain
from planner.interchange.knowledge import Kept, Knowledge
from planner.interchange.layout import Table
from planner.interchange.references import references
from planner.interchange.rows import Row, Rows, read_rows
from planner.interchange.source import Source
from planner.interchange.staffing import staff_needs
from planner.interchange.tables import TABLES
from planner.interchange.tables_people import roles_with_known
from planner.interchange.tables_week import FORMS, OWN_KEYS, YEAR_KEYS, BellRow, Entry
from planner.services.findings import Finding, Import, Severity

NOT_IN_SCHOOL = ("school", "days", "bells", "roles", "rules")
"""Tables that are not simply a field of :class:`School`."""


def import_of(source: Source) -> Import:
    """Return what a source holds: a project if there is no error, and every finding."""
    if not (source.sheets or source.lost):
        return Import(findings=source.findings)
    return _Assembly(source).result()


def change_of(base: Project, source: Source, kept: Mapping[str, Kept]) -> Import:
    """Return what comes of a project if some rows are read from a source, and every finding.

    ``kept`` has the rows of each table that stay, by their numbers; those of the source have other
    numbers. The project that comes of it has the base's school and statements only.
    """
    return _Assembly(source, base, kept).result()


class _Assembly:
    """One import at work: values by table, and the findings so far."""

    def __init__(
        self,
        source: Source,
        base: Project | None = None,
        kept: Mapping[str, Kept] | None = None,
    ) -> None:
        self._source = source
        self._base = base
        self._kept = kept or {}
        self._findings = list(source.findings)
        self._read = {s.table: read_rows(TABLES[s.table], s) for s in source.sheets}
        self._knowledge = Knowledge(self._read, source.lost, self._kept)
        self._values: dict[str, list[Any]] = {}
        self._numbers: dict[str, list[int]] = {}
        self._incomplete = set(source.lost)
        self._own_rows: dict[str, int] = {}

    def result(self) -> Import:
        for name, table in TABLES.items():
            self._take(table, self._rows(name))
        school = self._school()
        self._check_statements(school)
        findings = tuple(sorted(self._findings, key=_order))
        if school is None or any(f.severity is Severity.ERROR for f in findings):
            return Import(findings=findings)
        project = Project(school=school, statements=tuple(self._values["rules"]))
        return Import(findings=findings, project=project)

    def _rows(self, name: str) -> Rows:
        return self._read.get(name) or Rows(table=TABLES[name], place=self._source.place(name))

    def _tell(self, table: str, sentence: str, *, row: int | None = None, column: str = "") -> None:
        self._findings.append(self._rows(table).place.error(sentence, row=row, column=column))

    def _take(self, table: Table, rows: Rows) -> None:
        """Make the values of one table, and check what can be checked of the rows left out."""
        self._findings.extend(rows.findings)
        values = dict(self._kept.get(table.name, {}))
        left_out = []
        for row in rows.rows:
            made = None if row.faulty else self._make(table, row)
            if made is None:
                left_out.append(row)
                continue
            values[row.number] = made
        numbers = sorted(values) if rows.rows else list(values)
        self._numbers[table.name] = numbers
        self._values[table.name] = [values[number] for number in numbers]
        if left_out:
            self._incomplete.add(table.name)
            self._check_left_out(table, rows, left_out)

    def _make(self, table: Table, row: Row) -> Any:  # noqa: ANN401 - the table's kind of value
        """Return the row's value, or tell why there is none and return ``None``."""
        values = dict(row.values)
        for column in table.columns:
            if column.blank_as and column.key not in values:
                values[column.key] = values[column.blank_as]
        if "staff" in values and not self._name_staff(values, row.number):
            return None
        try:
            return table.item(**values)
        except ValueError as error:
            self._tell(table.name, str(error), row=row.number)
            return None

    def _name_staff(self, values: dict[str, Any], number: int) -> bool:
        """Put people in the place of roles; say whether it worked out."""
        try:
            values["staff"] = staff_needs(values["staff"], self._knowledge.people_by_role)
        except ValueError as error:
            if "people" not in self._source.lost:
                self._tell("activities", str(error), row=number, column="staff")
            return False
        return True

    def _check_left_out(self, table: Table, rows: Rows, left_out: list[Row]) -> None:
        for row in left_out:
            for column in table.columns:
                for target, word in references(column, row.values.get(column.key)):
                    if not self._knowledge.may_be(target, word):
                        sentence = unknown(word, target)
                        self._tell(table.name, sentence, row=row.number, column=column.name)
        if table.identifier is not None:
            self._check_doubled(table.name, table.identifier.name, rows, left_out)

    def _check_doubled(self, table: str, column: str, rows: Rows, left_out: list[Row]) -> None:
        """Tell of ids used twice where one of the rows is left out; integrity sees the others."""
        absent = {row.number for row in left_out}
        first: dict[str, int] = {}
        for row in rows.rows:
            word = row.texts.get(column, "")
            before = first.setdefault(word, row.number)
            if word and before != row.number and absent & {before, row.number}:
                sentence = say(
                    "{word!r} is used twice (see row {before}).", word=word, before=before
                )
                self._tell(table, sentence, row=row.number, column=column)

    def _school(self) -> School | None:
        parts = self._own_values()
        for name in TABLES:
            if name not in NOT_IN_SCHOOL:
                parts[name] = tuple(self._values[name])
        parts["cycle"] = Cycle(days=tuple(self._values["days"]), bells=self._bells())
        parts["roles"] = roles_with_known(tuple(self._values["roles"]), parts["people"])
        if self._base is not None:
            school = self._base.school
            parts = {name: _same_or(school, name, part) for name, part in parts.items()}
            parts["drafts"] = school.drafts
        try:
            return School(**parts)
        except IntegrityError as error:
            for fault in error.faults:
                self._tell_fault(fault)
            return None

    def _own_values(self) -> dict[str, Any]:
        """Return the school's own fields and its source notes."""
        own: dict[str, Any] = {"grain": DEFAULT_GRAIN}
        notes = []
        given = self._own_rows
        exact = {entry.key for entry in self._values["school"]}
        for entry, number in zip(self._values["school"], self._numbers["school"], strict=True):
            # A note may well be called Grain; only without a row grain is it taken for that.
            key = entry.key if plain(entry.key) in exact else plain(entry.key)
            if key not in OWN_KEYS or _is_note(key, entry):
                notes.append(SourceNote(topic=entry.key, text=entry.value))
            elif key in given:
                sentence = say(
                    "{key!r} is given twice (see row {given}).", key=key, given=given[key]
                )
                self._tell("school", sentence, row=number, column="key")
            else:
                given[key] = number
                own |= self._own_value(key, entry, number)
        if not own.get("name") and "school" not in self._incomplete:
            self._tell("school", say("The school needs a name: a row with the key name."))
        return {"name": "", **own, "notes": tuple(notes)}

    def _own_value(self, key: str, entry: Entry, number: int) -> dict[str, Any]:
        if key not in FORMS:
            return {key: entry.value}
        try:
            return {key: FORMS[key].read(entry.value)} if entry.value else {}
        except ValueError as error:
            self._tell("school", str(error), row=number, column="value")
            return {}

    def _bells(self) -> tuple[Bell, ...]:
        """Return the bells, and put the numbers of their rows into the order of their blocks."""
        by_bell: dict[str, list[tuple[BellRow, int]]] = {}
        for row, number in zip(self._values["bells"], self._numbers["bells"], strict=True):
            by_bell.setdefault(row.bell, []).append((row, number))
        for rows in by_bell.values():
            rows.sort(key=lambda pair: (pair[0].start, pair[0].end, pair[0].block))
        self._numbers["bells"] = [number for rows in by_bell.values() for _, number in rows]
        return tuple(
            Bell(id=rows[0][0].bell, blocks=tuple(row.as_block() for row, _ in rows))
            for rows in by_bell.values()
        )

    def _tell_fault(self, fault: Fault) -> None:
        if self._follows(fault):
            return
        if fault.table == "school":
            row = self._own_rows.get(OWN_KEYS[fault.row])
            self._tell("school", fault.sentence, row=row, column=fault.column)
            return
        numbers = self._numbers.get(fault.table, [])
        row = numbers[fault.row] if fault.row < len(numbers) else None
        self._tell(
            fault.table, fault.told(lambda other: numbers[other]), row=row, column=fault.column
        )

    def _follows(self, fault: Fault) -> bool:
        """Say whether a fault may be there only because another row was left out."""
        if fault.word:
            return self._knowledge.may_be(fault.target, fault.word)
        return fault.target in self._incomplete

    def _check_statements(self, school: School | None) -> None:
        statements: list[Statement] = self._values["rules"]
        found: Iterable[StatementFault] = (
            faults_of(school, statements) if school is not None else self._formal(statements)
        )
        for fault in found:
            if not self._follows_about(fault, school):
                row = self._numbers["rules"][fault.row]
                self._tell("rules", fault.sentence, row=row, column=fault.column)

    def _follows_about(self, fault: StatementFault, school: School | None) -> bool:
        """Say whether a word may be unknown only because a row was left out."""
        if not fault.word or (school is not None and not self._incomplete):
            return False
        return self._knowledge.may_be_about(fault.word)

    def _formal(self, statements: list[Statement]) -> Iterator[StatementFault]:
        """Yield what is wrong with statements while the rest of the school does not stand."""
        for row, statement in enumerate(statements):
            yield from form_faults(statement, row)
            for word in statement.about:
                if word not in tuple(TeamKind):
                    sentence = say("{word!r} means nothing in this school.", word=word)
                    yield StatementFault(row=row, column="about", sentence=sentence, word=word)


def _is_note(key: str, entry: Entry) -> bool:
    """Say whether a row only sounds like one of the later keys: a note may be called Last day."""
    if key not in YEAR_KEYS or entry.key == key or not entry.value:
        return False
    try:
        FORMS[key].read(entry.value)
    except ValueError:
        return True
    return False


def _same_or(school: School, name: str, part: Any) -> Any:  # noqa: ANN401 - any field of a school
    """Return the school's own value where it is equal, so that nothing is taken for changed."""
    own = getattr(school, name)
    return own if own == part else part


def _order(finding: Finding) -> tuple[str, str, int]:
    return (finding.file, finding.sheet, finding.row or 0)
