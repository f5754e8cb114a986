"""The language of the sentences that the program makes, from the domain up to the services.

A sentence is said in English, with the names that it speaks of left open, and put into the
person's language on the way out. The window and the command line say once, at their start, how.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

Translator = Callable[[str], str]


class _Spoken:
    """The language of this process: English, until :func:`use` says otherwise."""

    translate: Translator = staticmethod(str)


class _Named:
    """A text of a class that is put into the language whenever it is read."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def __get__(self, instance: object, owner: type | None = None) -> str:
        return _Spoken.translate(self._text)


def use(translate: Translator) -> None:
    """Put every sentence into a language: ``translate`` knows the English words with their gaps."""
    _Spoken.translate = staticmethod(translate)


def say(text: str, /, **names: object) -> str:
    """Return a sentence in the language in use, its gaps filled: ``say("{who} is away.", who=n)``.

    The text must be a literal, so that it is found when translations are collected.
    """
    told = _Spoken.translate(text)
    return told.format(**names) if names else told


def mark(text: str) -> str:
    """Return the literal as it is: it is collected for translation, and said later."""
    return text


def say_marked(text: str, /, **names: object) -> str:
    """Return what was marked as :func:`say` would: for texts that wait in tables until asked."""
    return say(text, **names)


def measure(text: str) -> str:
    """Mark a unit, in the plural, such as ``minutes a week``; ``words.amount`` says it."""
    return text


def named(text: str) -> str:
    """Make a text of a class, such as a rule's title: read, it is in the language in use."""
    return cast("str", _Named(text))
