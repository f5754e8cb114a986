"""Writes the translators' files anew from the sources: ``python -m benchmarks.renew_translations``.

What is translated stays; a text that another place has translated already is taken over from there;
texts that are gone are left out. What is left to translate is printed, and marked as unfinished in
``resources/translations``, where Qt Linguist (``pyside6-linguist``) or any editor fills it in.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from pathlib import Path
from xml.sax.saxutils import escape

from benchmarks.texts_in_code import Text, collect
from planner.services.examples import resources_folder
from planner.services.translations import ENGLISH, LANGUAGES, texts_of

Known = Mapping[tuple[str, str], tuple[str, ...]]
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def main() -> int:
    """Renew every language and print what is not translated."""
    texts = sorted(collect().texts.values())
    left = 0
    for code in LANGUAGES:
        if code == ENGLISH:
            continue
        path = ts_file(code)
        known = texts_of(code).known if path.exists() else {}
        path.write_text(written(code, texts, known), encoding="utf-8", newline="\n")
        missing = sorted({text.source for text in texts} - {source for _, source in known})
        left += len(missing)
        print(f"{path.name}: {len(texts)} texts, {len(missing)} not translated")
        print(*(f"  {source!r}" for source in missing), sep="\n")
    return 1 if left else 0


def ts_file(code: str) -> Path:
    """Return the file of a language."""
    return resources_folder() / "translations" / f"{code}.ts"


def written(code: str, texts: Iterable[Text], known: Known) -> str:
    """Return the file of a language: the texts by context, with what is known of them."""
    anywhere = {source: forms for (_, source), forms in known.items()}
    lines = [f'<TS version="2.1" language="{code}" sourcelanguage="{ENGLISH}">']
    for context, those in groupby(texts, lambda text: text.context):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for text in those:
            forms = known.get((context, text.source)) or anywhere.get(text.source, ())
            lines += _message(text, forms)
        lines.append("</context>")
    return HEAD + "\n".join([*lines, "</TS>", ""])


def _message(text: Text, forms: tuple[str, ...]) -> Iterator[str]:
    yield '    <message numerus="yes">' if text.counts else "    <message>"
    yield f'        <location filename="../../{text.file}"/>'
    yield f"        <source>{escape(text.source)}</source>"
    state = "" if forms else ' type="unfinished"'
    if text.counts:
        shown = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms)
    else:
        shown = escape(forms[0]) if forms else ""
    yield f"        <translation{state}>{shown}</translation>"
    yield "    </message>"


if __name__ == "__main__":
    sys.exit(main())
