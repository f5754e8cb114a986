"""The grids of the set-up against the definitions of the tables: every column of every one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from planner.domain.project import Project
from planner.interchange.assembly import import_of
from planner.interchange.examples import EXAMPLES
from planner.interchange.source import Place, Sheet, Source
from planner.interchange.tables import TABLES
from planner.services.drafting import waiting
from planner.services.setup.steps import TABLES as OF_STEPS
from planner.ui.outside import Outside
from planner.ui.setup.editors import EDITORS
from planner.ui.setup.tables.table_editor import TableEditor
from planner.ui.setup.tables.words import COLUMNS
from planner.ui.setup.tables.words import TABLES as NAMES
from planner.ui.theme import LIGHT
from tests.ui.bench import an_outside
from tests.ui.setup.desk import Desk

MORE: dict[str, tuple[dict[str, str], ...]] = {
    "bells": ({"bell": "short", "block": "P1", "start": "08:00", "end": "09:15", "kind": "class"},),
    "groups": ({"group": "7A", "grade": "7", "size": "20"},),
    "campuses": ({"campus": "farm", "name": "Farm"},),
    "people": ({"person": "diaz", "name": "Ms Diaz", "role": "team_teacher"},),
    "teams": ({"team": "all6", "members": "okoye;rivera;diaz"},),
    "courses": ({"course": "art", "name": "Art"},),
    "students": ({"student": "s003", "name": "Cy Dow", "grade": "6"},),
}
"""Rows beside those of the example, so that each reference has somebody else to name."""

LEGAL: dict[str, dict[str, tuple[int, str]]] = {
    "school": {"key": (8, "Clock times"), "value": (0, "Oak Middle School")},
    "days": {
        "day": (0, "Monday"),
        "weekday": (2, "Thu"),
        "weight": (1, "0.5"),
        "bell": (2, "short"),
    },
    "bells": {
        "bell": (4, "brief"),
        "block": (1, "Lunch"),
        "start": (0, "07:55"),
        "end": (3, "12:10"),
        "kind": (3, "advisory"),
        "groups": (1, "6A;7A"),
    },
    "calendar": {
        "date": (0, "2026-09-08"),
        "kind": (0, "staff_only"),
        "through": (1, "2027-01-04"),
        "day": (2, "Tue"),
        "bell": (2, "short"),
        "name": (0, "Picnic"),
    },
    "campuses": {"campus": (0, "north"), "name": (0, "North building")},
    "travel": {"from": (0, "farm"), "to": (0, "farm"), "minutes": (0, "12")},
    "rooms": {
        "room": (0, "111"),
        "name": (0, "Room 111"),
        "kind": (0, "lab"),
        "capacity": (0, "31"),
        "parts": (3, "102"),
        "bays": (1, "3"),
        "bay_capacity": (1, "25"),
        "campus": (0, "annex"),
    },
    "roles": {"role": (0, "gardener"), "name": (0, "Gardener"), "family": (0, "support staff")},
    "people": {
        "person": (0, "okoro"),
        "name": (0, "Ms Okoro"),
        "role": (1, "tutor"),
        "fte": (0, "0.75"),
        "subjects": (0, "ELA;Reading"),
        "attributes": (1, "novice"),
        "years": (0, "13"),
        "home_room": (0, "102"),
        "campuses": (0, "main;annex"),
        "unavailable": (0, "Wed 08:00-08:30"),
        "max_blocks_day": (0, "4"),
        "max_in_a_row": (0, "2"),
        "protected_minutes_day": (0, "15"),
        "protected_minutes_week": (0, "45"),
        "paid_minutes_week_max": (0, "2300"),
    },
    "teams": {
        "team": (0, "ela-6"),
        "name": (0, "Grade 6 English"),
        "leader": (0, "rivera"),
        "members": (0, "rivera;diaz"),
        "optional": (0, "diaz"),
        "kind": (0, "department"),
    },
    "groups": {
        "group": (0, "6B"),
        "name": (0, "Section 6B"),
        "grade": (3, "8"),
        "size": (3, "21"),
        "parent": (3, "6A"),
        "split": (3, "thirds"),
        "adults_week_max": (0, "8"),
        "off_site_days": (1, "Mon;Tue"),
    },
    "courses": {
        "course": (0, "english6"),
        "name": (0, "English 6"),
        "department": (0, "English"),
        "grades": (0, "6;7"),
        "min_size": (0, "10"),
        "max_size": (0, "30"),
    },
    "activities": {
        "activity": (0, "6A-english"),
        "name": (0, "English 6A"),
        "kind": (1, "station"),
        "course": (0, "garden"),
        "groups": (0, "6A;7A"),
        "seats": (0, "23"),
        "staff": (0, "lead=okoye"),
        "room": (0, "102"),
        "sessions": (1, "2"),
        "blocks": (0, "2"),
        "minutes": (1, "30"),
        "pattern": (1, "spread"),
        "days": (0, "Mon;Tue"),
        "blocks_allowed": (0, "P1"),
        "same_staff": (1, "no"),
        "open_to": (1, "7A"),
    },
    "links": {
        "link": (0, "first"),
        "kind": (0, "apart"),
        "activities": (0, "garden;6A-ela"),
        "lag_days": (0, "2"),
    },
    "coaching": {
        "coach": (0, "diaz"),
        "coachee": (0, "diaz"),
        "observations_week": (0, "2"),
        "observation_minutes": (0, "45"),
        "talks_week": (0, "2"),
        "talk_minutes": (0, "15"),
        "mode": (0, "live"),
        "lag_days": (0, "2"),
    },
    "assessments": {
        "team": (0, "all6"),
        "day": (0, "Tue"),
        "lag_days": (0, "2"),
        "minutes": (0, "30"),
    },
    "rules": {
        "rule": (1, "even-spread"),
        "about": (0, "all6"),
        "parameters": (0, "times=2;minutes=30"),
        "strength": (1, "25"),
        "source": (0, "Agreed in May."),
        "off": (1, "yes"),
        "reason": (2, "Not this year."),
    },
    "students": {
        "student": (0, "s009"),
        "name": (0, "Ana Reyes"),
        "grade": (0, "7"),
        "groups": (0, "6A-south"),
        "attributes": (1, "sped"),
    },
    "requests": {
        "student": (0, "s002"),
        "course": (1, "art"),
        "priority": (0, "wanted"),
        "rank": (0, "2"),
        "instead_of": (1, "garden"),
    },
    "companions": {"students": (0, "s001;s003"), "kind": (0, "together"), "course": (0, "garden")},
    "pins": {
        "activity": (0, "6A-ela"),
        "session": (0, "1"),
        "promised": (1, "planning:ela6#1"),
        "day": (0, "Mon"),
        "block": (0, "P1"),
        "start": (1, "09:10"),
        "end": (1, "10:00"),
        "room": (0, "101"),
        "person": (0, "okoye"),
    },
}
"""For each column a row and a text that may stand there."""


@pytest.fixture(scope="module")
def project() -> Project:
    """The school of the template, every column of which is filled in somewhere."""
    sheets = tuple(
        Sheet(
            table=name,
            place=Place(sheet=name),
            headings=tuple(TABLES[name].column),
            rows=tuple(
                (number, tuple(row.get(column, "") for column in TABLES[name].column))
                for number, row in enumerate((*rows, *MORE.get(name, ())), start=2)
            ),
        )
        for name, rows in EXAMPLES.items()
    )
    found = import_of(Source(place=lambda name: Place(sheet=name), sheets=sheets))
    assert found.project is not None, found.errors
    return found.project


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Outside:
    return an_outside(tmp_path_factory.mktemp("tables"))


def test_each_table_has_a_grid_in_the_step_it_belongs_to(outside: Outside, qtbot: QtBot) -> None:
    found: dict[str, str] = {}
    tabs: set[tuple[str, str]] = set()
    for mount in EDITORS:
        editor = mount.make(LIGHT, outside)
        qtbot.addWidget(editor)
        assert (mount.step, editor.title) not in tabs, "two tabs of one name"
        tabs.add((mount.step, editor.title))
        if isinstance(editor, TableEditor):
            assert mount.tables == (editor.table,)
            assert editor.table in OF_STEPS[mount.step]
            found[editor.table] = mount.step

    assert found.keys() == TABLES.keys() == NAMES.keys()


def test_each_column_has_a_legal_text_here_and_a_name() -> None:
    columns = {table.name: list(table.column) for table in TABLES.values()}

    assert {table: list(texts) for table, texts in LEGAL.items()}.keys() == columns.keys()
    for table, names in columns.items():
        assert set(LEGAL[table]) == set(names), table
        assert set(names) <= COLUMNS.keys()


@pytest.mark.parametrize("table", list(TABLES))
def test_each_column_is_typed_into(
    outside: Outside, project: Project, qtbot: QtBot, table: str
) -> None:
    editor = TableEditor(table, LIGHT, outside)
    desk = Desk(qtbot, editor, project)
    assert [one.name for one in editor.info.columns] == list(TABLES[table].column)

    for column, (row, text) in LEGAL[table].items():
        desk.project = project
        editor.show_project(project)
        type_into(editor, row, editor.info.place(column), text)

        written = list(TABLES[table].rows(desk.project))
        place = editor.info.place(column)
        assert waiting(desk.project) == 0, (column, editor.view.sheet.faults_of(row), desk.said)
        assert len(written) == len(list(TABLES[table].rows(project)))
        texts = {one[place] for one in written}
        assert text in texts or (column, text) in USUAL, (column, texts)


USUAL = {("session", "1"), ("kind", "department")}
"""Texts that a table leaves blank, since a blank cell means them."""


def type_into(editor: TableEditor, row: int, column: int, text: str) -> None:
    """Type a text into a cell, in the place of what stands there, and press Enter."""
    view = editor.view
    index = view.sheet.index(row, column)
    view.setCurrentIndex(index)
    view.edit(index)
    field = view.viewport().findChildren(QLineEdit)[-1]
    field.selectAll()
    QTest.keyClicks(field, text)
    popups = [offered.popup() for offered in field.findChildren(QCompleter)]
    for popup in popups:
        if popup is not None:
            popup.hide()
    QTest.keyClick(field, Qt.Key.Key_Return)
