"""From a file's lines to students and requests, with every fault at its row and column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from planner.domain.activity import Request, Student
from planner.domain.ids import CourseId, StudentId
from planner.domain.language import mark, say, say_marked
from planner.domain.school import School
from planner.services.findings import Finding, Severity
from planner.services.request_import.lookup import Lookup
from planner.services.request_import.mapping import ColumnMapping, Meaning
from planner.services.request_import.table import Line, RequestTable
from planner.services.request_import.wishes import Unclear, Wish, wishes

NO_ID = re.compile(r"[;|=\x00-\x1f]|^(?:role|kind|grade):", re.IGNORECASE)
NO_COURSES = mark("The school has no courses yet. Requests can be taken when its tables have them.")
NOT_AN_ID = mark(
    "{text!r} cannot be an id: an id holds no ; | = or line break, and "
    "does not begin with role:, kind: or grade:."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Students of a file with all that they ask for; both are empty if there is any error."""

    students: tuple[Student, ...] = ()
    requests: tuple[Request, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that refuse the import."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """The consequences a person has to accept."""
        return tuple(f for f in self.findings if f.severity is Severity.WARNING)


@dataclass(slots=True, kw_only=True)
class _Entry:
    """A student of the file, and where each request was found.

    ``wished`` says that some request is written, whether or not it could be read.
    """

    student: Student
    line: Line
    known: bool
    wished: bool = False
    asked: dict[CourseId, tuple[Request, Line, Wish]] = field(default_factory=dict)


def read(table: RequestTable, mapping: ColumnMapping, school: School) -> Found:
    """Return what a table holds. Nothing is raised, and with any error nothing is taken."""
    findings = list(table.findings)
    if not any(finding.severity is Severity.ERROR for finding in findings):
        findings += [_fault(table, sentence) for sentence in mapping.faults]
    if not school.courses:
        findings.append(_fault(table, say_marked(NO_COURSES)))
    if any(finding.severity is Severity.ERROR for finding in findings):
        return Found(findings=tuple(findings))
    reader = _Reader(table, mapping, school)
    for line in table.lines:
        reader.take(line)
    reader.finish()
    findings += _from_top(table, reader.findings)
    if not table.lines and not findings:
        findings.append(_fault(table, say("There is no row below the headings.")))
    if any(finding.severity is Severity.ERROR for finding in findings):
        return Found(findings=tuple(findings))
    entries = reader.entries.values()
    return Found(
        students=tuple(entry.student for entry in entries),
        requests=tuple(request for entry in entries for request, _, _ in entry.asked.values()),
        findings=tuple(findings),
    )


def _from_top(table: RequestTable, findings: list[Finding]) -> list[Finding]:
    """Return the findings in the order of the lines."""
    places = {(line.sheet, line.number): n for n, line in enumerate(table.lines)}
    return sorted(findings, key=lambda finding: places[finding.sheet, finding.row or 0])


def _fault(table: RequestTable, sentence: str) -> Finding:
    return Finding(severity=Severity.ERROR, sentence=sentence, file=table.file)


class _Reader:
    """Reads line after line and keeps what was found."""

    def __init__(self, table: RequestTable, mapping: ColumnMapping, school: School) -> None:
        self._table = table
        self._mapping = mapping
        self._school = school
        self._lookup = Lookup(school)
        self._used = mapping.at(*(set(Meaning) - {Meaning.IGNORE}))
        self.entries: dict[StudentId, _Entry] = {}
        self.findings: list[Finding] = []

    def take(self, line: Line) -> None:
        """Read one line."""
        if not any(line.text(position) or position in line.unclear for position in self._used):
            return
        unclear = [position for position in self._used if position in line.unclear]
        for position in unclear:
            self._error(line.unclear[position], line, position)
        entry = None if unclear else self._entry(line)
        if entry is None:
            return
        for wish in wishes(line, self._mapping, self._lookup):
            entry.wished = True
            if isinstance(wish, Unclear):
                self._error(wish.sentence, line, wish.position)
            else:
                self._ask(entry, wish, line)

    def finish(self) -> None:
        """Look at what can only be told once every line was read."""
        for entry in self.entries.values():
            self._check_stand_ins(entry)
            self._check_grades(entry)
            if not entry.wished:
                self._warn(
                    say("{called} asks for nothing.", called=_called(entry.student)), entry.line
                )
        self._check_names()

    # Students ---------------------------------------------------------------------------------

    def _entry(self, line: Line) -> _Entry | None:
        """Return the student of a line, or ``None`` after telling what is wrong."""
        position = self._mapping.at(Meaning.STUDENT)[0]
        text = line.text(position)
        if not text or NO_ID.search(text):
            says = (
                say("This cell must not be blank.")
                if not text
                else say_marked(NOT_AN_ID, text=text)
            )
            self._error(says, line, position)
            return None
        student, known = self._student(text, line)
        earlier = self.entries.get(student.id)
        if earlier is None:
            return self.entries.setdefault(
                student.id, _Entry(student=student, line=line, known=known)
            )
        if self._mapping.by_student:
            self._error(
                say(
                    "{student} is there twice ({see}).",
                    student=student.id,
                    see=_see(line, earlier.line),
                ),
                line,
                position,
            )
            return None
        return self._same(earlier, student, line)

    def _same(self, earlier: _Entry, student: Student, line: Line) -> _Entry | None:
        for what, word, before, meanings in (
            ("name", student.name, earlier.student.name, (Meaning.NAME, Meaning.LAST)),
            ("grade", student.grade, earlier.student.grade, (Meaning.GRADE,)),
        ):
            if word and before and word != before:
                see = _see(line, earlier.line)
                position = next(iter(self._mapping.at(*meanings)), None)
                says = say(
                    "{student} has another {what} here: {word!r} and not {before!r} ({see}).",
                    student=student.id,
                    what=what,
                    word=word,
                    before=before,
                    see=see,
                )
                self._error(says, line, position)
                return None
        earlier.student = replace(
            earlier.student,
            name=earlier.student.name or student.name,
            grade=earlier.student.grade or student.grade,
        )
        return earlier

    def _student(self, text: str, line: Line) -> tuple[Student, bool]:
        known = self._lookup.student(text)
        name, grade = self._name(line), self._cell(line, Meaning.GRADE)
        if grade:
            grade = self._lookup.grade(grade)
        if known is None:
            return Student(id=StudentId(text), name=name, grade=grade), False
        return (
            Student(
                id=known.id,
                name=name or known.name,
                grade=grade or known.grade,
                groups=known.groups,
                attributes=known.attributes,
            ),
            True,
        )

    def _name(self, line: Line) -> str:
        """Return a student's name, the first name in front: ``Park, Ada`` is Ada Park."""
        whole = _clean(self._cell(line, Meaning.NAME))
        if whole.count(",") == 1:
            last, first = (part.strip() for part in whole.split(","))
            return f"{first} {last}".strip()
        parts = (self._cell(line, Meaning.FIRST), self._cell(line, Meaning.LAST))
        return whole or _clean(" ".join(parts))

    def _cell(self, line: Line, meaning: Meaning) -> str:
        position = self._mapping.only(meaning)
        return "" if position is None else line.text(position)

    # Requests ---------------------------------------------------------------------------------

    def _ask(self, entry: _Entry, wish: Wish, line: Line) -> None:
        course = self._course(wish.course, line, wish.position)
        instead = None
        if wish.instead_of:
            instead = self._course(wish.instead_of, line, wish.instead_at)
        if course is None or (wish.instead_of and instead is None):
            return
        if course in entry.asked:
            _, other, before = entry.asked[course]
            place = _see(line, other, self._table.heading(before.position))
            says = say(
                "{called} asks for {named} twice ({place}).",
                called=_called(entry.student),
                named=self._named(course),
                place=place,
            )
            self._error(says, line, wish.position)
            return
        request = Request(
            student=entry.student.id,
            course=course,
            priority=wish.priority,
            rank=wish.rank,
            instead_of=instead,
        )
        entry.asked[course] = (request, line, wish)

    def _course(self, text: str, line: Line, position: int | None) -> CourseId | None:
        found = self._lookup.courses(text)
        if len(found) == 1:
            return found[0]
        if found:
            ids = ", ".join(found)
            self._error(
                say("{text_!r} may be any of the courses {ids}. Use the id.", text_=text, ids=ids),
                line,
                position,
            )
        else:
            self._error(
                say("There is no course {text_!r} in the school's courses.", text_=text),
                line,
                position,
            )
        return None

    def _check_stand_ins(self, entry: _Entry) -> None:
        for request, line, wish in entry.asked.values():
            stands_for = request.instead_of
            if stands_for is None:
                continue
            says = ""
            if stands_for == request.course:
                says = say("{named} cannot stand in for itself.", named=self._named(request.course))
            elif stands_for not in entry.asked:
                says = say(
                    "{named} is to stand in for {named2}, which {called} does not ask for.",
                    named=self._named(request.course),
                    named2=self._named(stands_for),
                    called=_called(entry.student),
                )
            if says:
                self._error(says, line, wish.instead_at)

    def _check_grades(self, entry: _Entry) -> None:
        grade = entry.student.grade
        limited = [
            (self._school.course[course], line, wish)
            for course, (_, line, wish) in entry.asked.items()
            if self._school.course[course].grades
        ]
        if limited and not grade:
            says = say(
                "{called} has no grade, so nobody can tell who may take what.",
                called=_called(entry.student),
            )
            self._warn(says, entry.line)
            return
        for course, line, wish in limited:
            if grade not in course.grades:
                grades = ", ".join(course.grades)
                says = say(
                    "{called} is in grade {grade}; {course} is for {grades}.",
                    called=_called(entry.student),
                    grade=grade,
                    course=course.name,
                    grades=grades,
                )
                self._error(says, line, wish.position)

    def _check_names(self) -> None:
        """Tell of new students who may be there already under another id."""
        seen = {_who(student): student.id for student in self._school.students}
        places: dict[tuple[str, str], _Entry] = {}
        for entry in self.entries.values():
            who = _who(entry.student)
            other = seen.get(who)
            if not entry.known and entry.student.name and other not in (None, entry.student.id):
                place = f" ({_see(entry.line, places[who].line)})" if who in places else ""
                says = say(
                    "{student} is there with another id, {other}, as well{place}.",
                    student=entry.student.name,
                    other=other,
                    place=place,
                )
                self._warn(says, entry.line, self._mapping.only(Meaning.STUDENT))
            seen.setdefault(who, entry.student.id)
            places.setdefault(who, entry)

    # ------------------------------------------------------------------------------------------

    def _named(self, course: CourseId) -> str:
        return self._school.course[course].name or course

    def _error(self, sentence: str, line: Line, position: int | None) -> None:
        self.findings.append(self._table.error(sentence, line, position))

    def _warn(self, sentence: str, line: Line, position: int | None = None) -> None:
        self.findings.append(self._table.warning(sentence, line, position))


def _clean(name: str) -> str:
    """Return a name in one line, without signs that cannot be shown."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in name).split())


def _called(student: Student) -> str:
    return (
        f"{student.name} ({student.id})"
        if student.name
        else say("Student {student}", student=student.id)
    )


def _who(student: Student) -> tuple[str, str]:
    return " ".join(student.name.casefold().split()), student.grade


def _see(line: Line, other: Line, column: str = "") -> str:
    """Return ``see row 7``, with its sheet where that is another and its column where it helps."""
    sheet = say("sheet {sheet}, ", sheet=other.sheet) if other.sheet != line.sheet else ""
    return say(
        "see {sheet}row {number}{what}",
        sheet=sheet,
        number=other.number,
        what=say(", column {column}", column=column) if column else "",
    )
