from __future__ import annotations

from planner.services.findings import Finding, Import, Severity, told


def faults(number: int, file: str = "people.csv") -> list[Finding]:
    return [
        Finding(severity=Severity.ERROR, sentence="No.", file=file, row=row)
        for row in range(2, number + 2)
    ]


def test_a_place_is_said_as_people_say_it() -> None:
    finding = Finding(
        severity=Severity.ERROR,
        sentence="No.",
        file="tables.xlsx",
        sheet="people",
        row=7,
        column="role",
    )

    assert str(finding) == "tables.xlsx, sheet people, row 7, column role: No."
    assert str(Finding(severity=Severity.ERROR, sentence="No.")) == "No."


def test_errors_and_consequences_are_kept_apart() -> None:
    warning = Finding(severity=Severity.WARNING, sentence="Left out.")
    found = Import(findings=(warning, *faults(1)))

    assert found.errors == tuple(faults(1))
    assert found.warnings == (warning,)


def test_few_findings_are_all_told() -> None:
    assert told(faults(2)) == ("error: people.csv, row 2: No.", "error: people.csv, row 3: No.")


def test_many_findings_are_counted_by_place() -> None:
    lines = told([*faults(3), *faults(2000, "rooms.csv"), *faults(1, "")], most=2)

    assert lines == (
        "error: people.csv, row 2: No.",
        "error: people.csv, row 3: No.",
        "And 2,002 more: 1 in people.csv, 2,000 in rooms.csv and 1.",
    )


def test_errors_are_told_before_consequences() -> None:
    warning = Finding(severity=Severity.WARNING, sentence="Left out.")

    assert told([warning, *faults(1)]) == ("error: people.csv, row 2: No.", "warning: Left out.")
