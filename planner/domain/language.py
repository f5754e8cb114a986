"""The language of the sentences that the program makes, from the domain up to the services.

A sentence is said in English, with the names that it speaks of left open, and put into the
person's language on the way out. The window and the command line say once, at their start, how.
"""

from __future__ import annotations

from collections.abc import Callable

Translator = Callable[[str], str]


class _Spoken:
    """The language of this process: English, until :func:`use` says otherwise."""

    translate: Translator = staticmethod(str)


def use(translate: Translator) -> None:
    """Put every sentence into a language: ``translate`` knows the English words with their gaps."""
    _Spoken.translate = staticmethod(translate)


def say(text: str, /, **names: object) -> str:
    """Return a sentence in the language in use, its gaps filled: ``say("{who} is away.", who=n)``.

    The text must be a literal, so that it is found when translations are collected.
    """
    told = _Spoken.translate(text)
    return told.format(**names) if names else told
