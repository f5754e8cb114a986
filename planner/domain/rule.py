"""What a rule is: a sentence about the school that is promised or preferred."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Self

from planner.domain.language import say

if TYPE_CHECKING:
    from planner.domain.school import School
    from planner.domain.session import Session

OFTEN = 50
"""No team meets and nobody is coached more often in a week than this."""
QUARTER_HOUR = 15
"""Minutes: breaches of rules about minutes are counted in quarter hours begun."""


class Subject(StrEnum):
    """Whom one rule of a kind speaks of; the value is the field that holds the id or ids."""

    SCHOOL = "school"
    TEAM = "team"
    PERSON = "person"
    PEOPLE = "people"
    GROUP = "group"
    LINK = "coach"


class Window(StrEnum):
    """The time over which minutes are counted."""

    DAY = "day"
    WEEK = "week"
    TWO_WEEKS = "two-weeks"


def parameter(
    default: Any,  # noqa: ANN401 - as dataclasses.field
    *,
    unit: str,
    text: str,
    least: int = 0,
    most: int = 999_999,
    ease: int = 0,
) -> Any:  # noqa: ANN401 - as dataclasses.field
    """Declare a number that a school may change: its unit, what it means and its bounds.

    ``ease`` is the smallest change that makes the rule milder, if a change of it does.
    """
    numbers = {"least": least, "most": most, "ease": ease}
    return field(default=default, metadata={"unit": unit, "text": text, **numbers})


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule about one subject. ``weight`` is ``None`` when it is promised.

    Class attributes:
        code: the word used in tables, stable over years.
        title: the name on screen.
        subject: whom it is about.
        catalogue: the entries of the catalogue of guarantees (C01 to C43) that it carries.
        physics: it can be neither switched off nor merely preferred.
        unit: what the size of a breach is counted in.
    """

    code: ClassVar[str] = ""
    title: ClassVar[str] = ""
    subject: ClassVar[Subject] = Subject.SCHOOL
    catalogue: ClassVar[tuple[str, ...]] = ()
    physics: ClassVar[bool] = False
    unit: ClassVar[str] = "times"

    weight: int | None = None
    source: str = ""

    def __post_init__(self) -> None:
        if self.weight is not None and self.physics:
            msg = say("{title} cannot be merely preferred.", title=self.title)
            raise ValueError(msg)
        if self.weight is not None and not 1 <= self.weight <= 100:  # noqa: PLR2004 - tables.md
            msg = say(
                "{title}: a weight is from 1 to 100, not {weight}.",
                title=self.title,
                weight=self.weight,
            )
            raise ValueError(msg)

    @property
    def promised(self) -> bool:
        """Whether it must hold and is certified."""
        return self.weight is None

    @property
    def about(self) -> tuple[str, ...]:
        """The ids it speaks of."""
        if self.subject is Subject.SCHOOL:
            return ()
        named = getattr(self, self.subject.value)
        return tuple(named) if self.subject is Subject.PEOPLE else (str(named),)

    @property
    def key(self) -> tuple[str, ...]:
        """What tells it from all other rules: a later statement with the same key replaces it."""
        return (self.code, *self.about)

    def changed(self, **values: Any) -> Self:  # noqa: ANN401 - of the parameters' types
        """Return the rule with other values of these parameters, or another weight."""
        return replace(self, **values)

    def sentence(self, school: School) -> str:
        """Say what is demanded, in the school's own names."""
        raise NotImplementedError

    def sessions(self, school: School) -> Iterator[Session]:
        """Yield the sessions that keeping the rule takes, if it takes any."""
        del school
        yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A row of the ``rules`` table: what the school demands, of whom, how strongly, and why.

    ``weight`` is ``None`` for a promise. Parameters are the texts of the table. A statement that is
    ``off`` is kept, with the reason why it is not promised, but nothing comes of it.
    """

    code: str
    about: tuple[str, ...] = ()
    parameters: tuple[tuple[str, str], ...] = ()
    weight: int | None = None
    source: str = ""
    off: bool = False
    reason: str = ""

    @property
    def in_force(self) -> bool:
        """Whether rules come of it."""
        return not self.off
