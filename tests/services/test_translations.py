from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.domain import language, words
from planner.domain.language import named, say
from planner.services.pseudo import longer
from planner.services.translations import (
    PSEUDO,
    VARIABLE,
    of_system,
    speak,
    texts_of,
    wanted,
)

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context><name>Sentences</name>
<message><source>{who} is away.</source><translation>{who} no está.</translation></message>
<message><source>Later</source><translation type="unfinished">Luego</translation></message>
</context>
<context><name>Panel</name>
<message numerus="yes"><source>%n card(s)</source>
<translation><numerusform>%n tarjeta</numerusform>
<numerusform>%n tarjetas</numerusform></translation>
</message></context></TS>"""


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "es.ts").write_text(FILE, encoding="utf-8")
    return tmp_path


@pytest.fixture
def _back_to_english(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(VARIABLE, "")
    yield
    language.use(str)


def test_a_text_is_translated_in_its_context(resources: Path) -> None:
    texts = texts_of("es", resources)

    assert texts.text("{who} is away.") == "{who} no está."
    assert texts.text("{who} is away.", "Panel") is None


def test_what_is_unfinished_stays_english(resources: Path) -> None:
    assert texts_of("es", resources).sentence("Later") == "Later"


def test_one_and_several_have_forms_of_their_own(resources: Path) -> None:
    texts = texts_of("es", resources)

    assert texts.text("%n card(s)", "Panel", 1) == "%n tarjeta"
    assert texts.text("%n card(s)", "Panel", 0) == "%n tarjetas"


@pytest.mark.usefixtures("_back_to_english")
def test_sentences_and_names_follow_the_language_that_is_spoken() -> None:
    class Rule:
        title = named("Availability")

    assert (Rule.title, words.count(2, "block")) == ("Availability", "2 blocks")
    speak(PSEUDO)
    assert Rule().title == longer("Availability")
    assert say("{who} is away.", who="Ana").startswith("[Ana")
    assert "2 " in words.count(2, "block")


def test_pseudo_english_keeps_gaps_tags_and_letters_of_keys() -> None:
    told = longer("&Open <b>{name}</b> of %n")

    assert all(part in told for part in ("&O", "<b>", "{name}", "</b>", "%n"))
    assert len(told) >= 1.35 * len("&Open <b>{name}</b> of %n")


@pytest.mark.parametrize(
    ("variable", "choice", "names", "code"),
    [
        ("", "", ("es-MX", "en-US"), "es"),
        ("", "", ("en-US", "es-MX"), "en"),
        ("", "", ("fr-CA",), "en"),
        ("", "", ("C.UTF-8",), "en"),
        ("", "en", ("es-MX",), "en"),
        ("es", "en", ("en-US",), "es"),
        ("", "klingon", (), "en"),
    ],
)
def test_the_language_is_told_then_chosen_then_the_systems(
    monkeypatch: pytest.MonkeyPatch, variable: str, choice: str, names: tuple[str, ...], code: str
) -> None:
    monkeypatch.setenv(VARIABLE, variable)

    assert wanted(choice, names) == code


def test_spanish_of_any_country_is_spanish() -> None:
    assert {of_system((name,)) for name in ("es", "es_PR.UTF-8", "es-US", "ES-mx")} == {"es"}
