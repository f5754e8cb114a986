"""The languages that the program speaks: their texts lie in ``resources/translations``.

A language is one file of Qt Linguist (``es.ts``), which is read as it is: nothing has to be
compiled after a text was changed. The window, the command line and the solver process use the same
files; the window says to the solver process by a variable of the environment which one.
"""

from __future__ import annotations

import locale
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from planner.domain import language
from planner.services.examples import resources_folder
from planner.services.pseudo import longer

ENGLISH = "en"
PSEUDO = "qps"
"""Not a language: English with accents and 40 % longer, to see whether everything fits."""
LANGUAGES = {ENGLISH: "English", "es": "Español"}
"""The codes of the languages, and their names as those who speak them say."""
SENTENCES = "Sentences"
"""The context of every text that does not belong to one widget."""
VARIABLE = "COMMON_TIME_LANGUAGE"
"""The variable of the environment that names the language, for this program and its processes."""


@dataclass(frozen=True, slots=True)
class Texts:
    """What is known of a language: translations of English texts by their context.

    A text that counts (with ``%n``) has a translation for one thing and another one for several.
    """

    code: str = ENGLISH
    known: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)

    def text(self, source: str, context: str = SENTENCES, number: int = -1) -> str | None:
        """Return the translation, or ``None`` if there is none."""
        if self.code == PSEUDO:
            return longer(source)
        forms = self.known.get((context, source))
        if not forms:
            return None
        return forms[0] if number in {-1, 1} else forms[-1]

    def sentence(self, source: str) -> str:
        """Return a sentence of domain, checks or services, in English if it is not translated."""
        return self.text(source) or source


def texts_of(code: str, resources: Path | None = None) -> Texts:
    """Return the texts of a language; of English there are none, nor of one we do not know."""
    if code not in LANGUAGES or code == ENGLISH:
        return Texts(code if code == PSEUDO else ENGLISH)
    path = (resources or resources_folder()) / "translations" / f"{code}.ts"
    root = ET.parse(path).getroot()  # noqa: S314 - a file of our own, which comes with the program
    known = {
        (context.findtext("name", ""), message.findtext("source", "")): forms
        for context in root.iter("context")
        for message in context.iter("message")
        if (forms := _forms(message))
    }
    return Texts(code, known)


def _forms(message: ET.Element) -> tuple[str, ...]:
    """Return the translation of a message, or its forms; none of it while it is unfinished."""
    found = message.find("translation")
    if found is None or found.get("type") is not None:
        return ()
    forms = tuple(form.text or "" for form in found.iter("numerusform"))
    return forms or ((found.text,) if found.text else ())


def speak(code: str) -> Texts:
    """Say every sentence in this language from now on, and in processes started from here."""
    texts = texts_of(code)
    language.use(str if texts.code == ENGLISH else texts.sentence)
    os.environ[VARIABLE] = texts.code
    return texts


def wanted(choice: str = "", names: tuple[str, ...] | None = None) -> str:
    """Return the language to speak.

    The variable of the environment comes first, then what the person chose, then the language of
    the system (``names``, such as ``es-MX``).
    """
    told = os.environ.get(VARIABLE, "")
    if told in {*LANGUAGES, PSEUDO}:
        return told
    if choice in LANGUAGES:
        return choice
    return of_system(_system_names() if names is None else names)


def of_system(names: tuple[str, ...]) -> str:
    """Return the first of the languages by which the system goes, or English."""
    first = next(iter(names), "")
    code = first.replace("_", "-").split("-")[0].lower()
    return code if code in LANGUAGES else ENGLISH


def _system_names() -> tuple[str, ...]:
    """Return the language of the system as its environment says it, or Windows."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(variable):
            return (os.environ[variable],)
    name = locale.getlocale()[0] or ""
    return ("es" if name.startswith("Spanish") else name,)
