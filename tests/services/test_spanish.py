"""What must hold of the Spanish texts, so that nothing is lost on the way to the reader."""

import ast
import inspect
import re
from collections import Counter

import pytest

from benchmarks.texts_in_code import Found, Text, collect
from planner.services.comparing import reports as comparison
from planner.services.reports import kinds
from planner.services.reports.report import LONGEST_TITLE
from planner.services.translations import SENTENCES, Texts, texts_of

GAP = re.compile(r"\{[^{}]*\}|%n|&\w")
CHOSEN = re.compile(r":[^}]*\|[^}]*|&\w")
"""Words for one and for several, which differ, and letters of keys, which may be others."""


@pytest.fixture(scope="module")
def spanish() -> Texts:
    return texts_of("es")


@pytest.fixture(scope="module")
def found() -> Found:
    return collect()


def test_every_text_is_translated(spanish: Texts, found: Found) -> None:
    """Renew the file with ``python -m benchmarks.renew_translations``, and fill in what is new."""
    missing = sorted({text.source for text in found.texts.values() if not of(spanish, text)})

    assert missing == []


def test_the_file_holds_the_texts_of_the_sources_and_no_others(
    spanish: Texts, found: Found
) -> None:
    """Renew it with ``python -m benchmarks.renew_translations``."""
    there = {(text.context, text.source) for text in found.texts.values()}

    assert sorted(set(spanish.known) - there) == []
    assert sorted(there - set(spanish.known)) == []


def of(spanish: Texts, text: Text) -> str | None:
    return spanish.text(text.source, text.context)


def gaps(text: str) -> list[str]:
    found = {"&" if gap.startswith("&") else CHOSEN.sub("", gap) for gap in GAP.findall(text)}
    return sorted(found - {"&"})


def test_every_gap_is_in_the_translation_as_well(spanish: Texts) -> None:
    other = [
        f"{source!r} is {form!r}"
        for (_, source), forms in spanish.known.items()
        for form in forms
        if gaps(source) != gaps(form)
    ]

    assert other == []


def test_lines_and_edges_are_kept(spanish: Texts) -> None:
    other = [
        source
        for (_, source), forms in spanish.known.items()
        for form in forms
        if source.count("\n") != form.count("\n")
        or source[:1].isspace() != form[:1].isspace()
        or source[-1:].isspace() != form[-1:].isspace()
    ]

    assert other == []


def test_a_letter_of_a_key_stands_only_where_english_has_one(spanish: Texts) -> None:
    other = [
        form
        for (_, source), forms in spanish.known.items()
        for form in forms
        if re.search(r"&\w", form) and not re.search(r"&\w", source)
    ]

    assert other == []


def titles() -> list[str]:
    late, early = kinds.REPORTS, kinds.EARLY_REPORTS
    return [kind.title for kind in late] + [kind.title for kind in early]


def test_titles_of_reports_name_sheets_and_so_are_short_and_differ(spanish: Texts) -> None:
    told = [spanish.sentence(title) for title in titles()]

    assert [title for title in told if len(title) > LONGEST_TITLE] == []
    assert [title for title, number in Counter(told).items() if number > 1] == []


def test_titles_of_the_comparison_are_short_too(spanish: Texts) -> None:
    calls = (
        n for n in ast.walk(ast.parse(inspect.getsource(comparison))) if isinstance(n, ast.Call)
    )
    said = [k.value for call in calls for k in call.keywords if k.arg == "title"]
    told = [
        spanish.sentence(str(ast.literal_eval(value.args[0])))
        for value in said
        if isinstance(value, ast.Call) and ast.unparse(value.func) == "say"
    ]

    assert len(told) >= 8
    assert [title for title in told if len(title) > LONGEST_TITLE] == []


def test_spanish_is_read_from_the_program_itself(spanish: Texts) -> None:
    assert spanish.text("Undo", "CompareController") == "Deshacer"
    assert spanish.text("{first} and {last}", SENTENCES) == "{first} y {last}"
