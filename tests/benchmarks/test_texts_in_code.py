from pathlib import Path

import pytest

from benchmarks.renew_translations import written
from benchmarks.texts_in_code import Found, Text, collect

SOURCE = """
from PySide6.QtCore import QCoreApplication, QT_TRANSLATE_NOOP
from planner.domain import words
from planner.domain.language import named, say
CONTEXT = "Ask"
NAMES = {1: QT_TRANSLATE_NOOP("Names", "One")}
def tr(text):
    return QCoreApplication.translate(CONTEXT, text)
class Panel:
    title = named("A panel")
    def show(self, which):
        self.tr("Shown by its class")
        tr("Shown by a function")
        say("{who} is away.", who=which)
        words.count(which, "school day")
        self.tr(which)
        self.tr(f"{which} is shown")
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Found:
    package = tmp_path_factory.mktemp("texts") / "planner"
    package.mkdir()
    (package / "panel.py").write_text(SOURCE, encoding="utf-8")
    return collect(package)


def test_every_way_to_say_a_text_is_found(found: Found) -> None:
    assert sorted(found.texts) == [
        ("Ask", "Shown by a function"),
        ("Names", "One"),
        ("Panel", "Shown by its class"),
        ("Sentences", "1 school day"),
        ("Sentences", "A panel"),
        ("Sentences", "{number} school days"),
        ("Sentences", "{who} is away."),
    ]


def test_what_no_translation_can_be_found_for_is_told(found: Found) -> None:
    assert [(fault.line, fault.code) for fault in found.untold] == [
        (16, "self.tr(which)"),
        (17, "self.tr(f'{which} is shown')"),
    ]


def test_translations_are_kept_and_taken_over_from_other_places() -> None:
    texts = [Text("Ask", "Open", "a.py"), Text("Panel", "Open", "b.py"), Text("Panel", "Shut")]

    file = written("es", texts, {("Ask", "Open"): ("Abrir",)})

    assert file.count("<translation>Abrir</translation>") == 2
    assert file.count('<translation type="unfinished"></translation>') == 1


def test_the_program_has_no_text_that_cannot_be_translated() -> None:
    """A text is a literal where it is said; one of a table is marked where the table stands."""
    untold = [str(fault) for fault in collect(Path("planner").resolve()).untold]

    assert untold == []
