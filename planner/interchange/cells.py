"""How single cells are written: a text on paper, a value in the school.

A form reads a text whose outer blanks are gone, or raises ``ValueError`` with a sentence that says
what was expected; it writes what it reads back. Blank cells never reach a form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Any

from planner.domain.clock import HALF, typed, written
from planner.domain.ids import DayId
from planner.domain.language import mark, say
from planner.domain.week import MINUTES_A_DAY, WEEKDAYS, Span

NOT_IN_IDS = re.compile(r"[;|=\x00-\x1f]|^(?:role|kind|grade):", re.IGNORECASE)
DASHES = str.maketrans("–—−", "---")
DAY_AND_TIMES = re.compile(
    rf"(.+?)\s+([0-9:]+(?:{HALF})?)\s*-\s*([0-9:]+(?:{HALF})?)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The form of a column's cells.

    Attributes:
        says: what a cell holds, in a few words.
        words: the fixed words that it may hold, if there are such.
        number: whether cells hold whole numbers.
        dates: whether a date that a spreadsheet program made of a cell is meant.

    """

    says: str
    read: Callable[[str], Any]
    write: Callable[[Any], str] = str
    words: tuple[str, ...] = ()
    number: bool = False
    dates: bool = False


def _read_id(text: str) -> str:
    if NOT_IN_IDS.search(text):
        raise ValueError(
            say(
                "{text_!r} cannot be an id: an id holds no ; | = or line break, and "
                "does not begin with role:, kind: or grade:.",
                text_=text,
            )
        )
    return text


TEXT = Form(says=mark("text"), read=str)
TEXT_OR_DATE = Form(says=mark("text"), read=str, dates=True)
IDENTIFIER = Form(says=mark("id"), read=_read_id)


def whole(least: int = 0, most: int | None = None) -> Form:
    """Return the form of whole numbers of at least ``least`` and at most ``most``."""

    def read(text: str) -> int:
        if not re.fullmatch(r"[+-]?[0-9]{1,9}(?:\.0+)?", text):
            raise ValueError(say("{shown} is not a whole number.", shown=_shown(text)))
        number = int(text.partition(".")[0])
        if number < least:
            raise ValueError(
                say(
                    "{number} is too small: it must be at least {least}.",
                    number=number,
                    least=least,
                )
            )
        if most is not None and number > most:
            raise ValueError(
                say("{number} is too large: it must be at most {most}.", number=number, most=most)
            )
        return number

    says = (
        say("whole number, {least} to {most}", least=least, most=most)
        if most is not None
        else say("whole number")
    )
    return Form(says=says, read=read, number=True)


def _read_share(text: str) -> Fraction:
    if not re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]{1,9}|/0*[1-9][0-9]{0,8})?", text):
        raise ValueError(say("{shown} is not a number such as 1, 0.25 or 1/4.", shown=_shown(text)))
    return Fraction(text)


def _write_share(value: Fraction) -> str:
    decimal = f"{float(value):.9f}".rstrip("0").rstrip(".")
    return decimal if Fraction(decimal) == value else str(value)


SHARE = Form(says=mark("number such as 1, 0.25 or 1/4"), read=_read_share, write=_write_share)


YES = frozenset({"yes", "y", "true"})
NO = frozenset({"no", "n", "false"})


def _read_yes_no(text: str) -> bool:
    if text.casefold() not in YES | NO:
        raise ValueError(say("{shown} is neither yes nor no.", shown=_shown(text)))
    return text.casefold() in YES


def _write_yes_no(value: object) -> str:
    return "yes" if value else "no"


YES_NO = Form(says=mark("yes or no"), read=_read_yes_no, write=_write_yes_no, words=("yes", "no"))


def read_clock(text: str) -> int:
    """Return minutes since midnight for ``8:05``, ``08:05``, ``08:05:00`` or ``8:05 AM``.

    Files are of 24 hours: without AM or PM, 1:46 is at night.
    """
    found = re.fullmatch(r"([0-9]{1,2}):([0-5][0-9])(?::00)?", text)
    minutes = int(found[1]) * 60 + int(found[2]) if found else typed(text)
    if minutes is None or minutes > MINUTES_A_DAY:
        raise ValueError(
            say(
                "{shown} is not a time. Write it as hours:minutes, such as 08:05 or 1:46 PM.",
                shown=_shown(text),
            )
        )
    return minutes


CLOCK = Form(says=mark("time, HH:MM"), read=read_clock, write=written)


AMERICAN = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


def _read_date(text: str) -> date:
    found = AMERICAN.fullmatch(text)
    iso = f"{found[3]}-{int(found[1]):02d}-{int(found[2]):02d}" if found else text
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", iso):
            return date.fromisoformat(iso)
    except ValueError:
        pass
    raise ValueError(
        say(
            "{shown} is not a date. Write it as year-month-day, such as 2026-09-07.",
            shown=_shown(text),
        )
    )


DATE = Form(says=mark("date, YYYY-MM-DD"), read=_read_date, write=date.isoformat, dates=True)


def plain(word: str) -> str:
    """Return a fixed word without regard to case, blanks and hyphens."""
    return re.sub(r"[\s_-]+", "_", word.strip().casefold())


def fixed(words: Iterable[str], make: Callable[[str], Any] = str) -> Form:
    """Return the form of one word out of several; case, blanks and hyphens do not matter."""
    allowed = tuple(words)
    known = {plain(word): word for word in allowed}

    def read(text: str) -> Any:  # noqa: ANN401 - what ``make`` makes of the word
        word = known.get(plain(text))
        if word is None:
            raise ValueError(
                say(
                    "{shown} is not one of: {allowed}.",
                    shown=_shown(text),
                    allowed=", ".join(allowed),
                )
            )
        return make(word)

    return Form(says=say("one of the words below"), read=read, words=allowed)


def choice(kind: type[StrEnum]) -> Form:
    """Return the form of one member of an enumeration."""
    return fixed((member.value for member in kind), kind)


DAY_NAMES = {
    name.casefold(): name[:3]
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
}


def _read_weekday(text: str) -> str:
    word: str = _WEEKDAY.read(DAY_NAMES.get(text.casefold(), text))
    return word


_WEEKDAY = fixed(WEEKDAYS)
WEEKDAY = Form(says=_WEEKDAY.says, read=_read_weekday, words=WEEKDAYS)


def split(text: str, separator: str = ";") -> tuple[str, ...]:
    """Return the items of a list, without blanks around them and without empty ones."""
    return tuple(item.strip() for item in text.split(separator) if item.strip())


def _write_list(items: Iterable[str]) -> str:
    return ";".join(sorted(items) if isinstance(items, frozenset) else items)


LIST = Form(says=mark("list, separated by ;"), read=split, write=_write_list)


def _read_spans(text: str) -> tuple[Span, ...]:
    return tuple(_read_span(item) for item in split(text))


def _read_span(text: str) -> Span:
    found = DAY_AND_TIMES.fullmatch(text.translate(DASHES))
    if found is None:
        raise ValueError(
            say(
                "{shown} is not a day with two times. Write it as: Mon 08:00-12:00.",
                shown=_shown(text),
            )
        )
    return Span(day=DayId(found[1]), start=read_clock(found[2]), end=read_clock(found[3]))


def _write_spans(spans: Iterable[Span]) -> str:
    return ";".join(span.written for span in spans)


SPANS = Form(
    says=mark("list of day and times, such as Mon 08:00-12:00;Tue 13:00-15:00"),
    read=_read_spans,
    write=_write_spans,
)


def _read_parameters(text: str) -> tuple[tuple[str, str], ...]:
    found: dict[str, str] = {}
    for item in split(text):
        key, equals, value = (part.strip() for part in item.partition("="))
        if not (key and equals):
            raise ValueError(say("{shown} is not of the form key=value.", shown=_shown(item)))
        if key.casefold() in found:
            raise ValueError(say("{key!r} is given twice.", key=key))
        found[key.casefold()] = value
    return tuple(found.items())


def _write_parameters(pairs: Iterable[tuple[str, str]]) -> str:
    return ";".join(f"{key}={value}" for key, value in pairs)


PARAMETERS = Form(
    says=mark("list of key=value, separated by ;"), read=_read_parameters, write=_write_parameters
)


PROMISED = "promised"
HEAVIEST = 100


def _read_strength(text: str) -> int | None:
    if text.casefold() == PROMISED:
        return None
    try:
        weight: int = whole(1, HEAVIEST).read(text)
    except ValueError:
        raise ValueError(
            say(
                "{shown} is neither {promised} nor a weight from 1 to {heaviest}.",
                shown=_shown(text),
                promised=PROMISED,
                heaviest=HEAVIEST,
            )
        ) from None
    return weight


def _write_strength(weight: int | None) -> str:
    return PROMISED if weight is None else str(weight)


STRENGTH = Form(
    says=f"{PROMISED}, or a weight from 1 to {HEAVIEST}",
    read=_read_strength,
    write=_write_strength,
)


def _shown(text: str) -> str:
    """Return a text in quotes, shortened to what fits into a sentence."""
    longest = 60
    return repr(text if len(text) <= longest else f"{text[:longest]}…")
