"""The gaps of one statement: what stands in each, how it is told, and what else it may hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import MISSING, Field, dataclass
from typing import TYPE_CHECKING, Any

from planner.domain.catalogue import expand, parameters_of, text_of
from planner.domain.language import say, say_marked
from planner.domain.rule import Rule, Statement, Subject
from planner.domain.rules import CATALOGUE
from planner.domain.rules.coach_planning_period import CoachPlanningPeriod
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.data_meeting import DataMeeting
from planner.domain.rules.full_table import FullTable
from planner.domain.rules.observation_then_talk import ObservationThenTalk
from planner.domain.rules.teaching_load import ANY, ANY_STUDENTS, TeachingLoad
from planner.domain.words import listed
from planner.services.promises.options import Form, Offer, Option, offer
from planner.services.typed_times import shown_times

if TYPE_CHECKING:
    from planner.domain.school import School

MANY = "|"
"""Between several values of one parameter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A parameter of one statement.

    Attributes:
        value: as the table has it, whether stated or not.
        told: the value as it is read within the sentence.
        says: what the parameter means, and its unit.
        least, most, step: the bounds of a number, and how far one step goes.
        special: numbers that are told in words.
        options, own: see :class:`planner.services.promises.options.Offer`.
        changed: whether it differs from the default.

    """

    name: str
    form: Form
    value: str
    told: str
    says: str
    least: int = 0
    most: int = 0
    step: int = 1
    special: tuple[tuple[int, str], ...] = ()
    options: tuple[Option, ...] = ()
    own: bool = False
    changed: bool = False


def follows_table(kind: type[Rule]) -> bool:
    """Say whether statements of a kind change only those numbers that they give.

    The others stay as the coaching or assessments table has them.
    """
    return kind is not CoachPlanningPeriod and (kind.subject is Subject.LINK or kind is DataMeeting)


def gaps_of(school: School, statement: Statement) -> dict[str, Gap]:
    """Return the gaps of a statement by the names of its parameters."""
    kind = CATALOGUE[statement.code]
    given = dict(statement.parameters)
    implied = _implied(school, statement) if follows_table(kind) else {}
    return {
        field.name: _gap(school, kind, field, {**implied, **given}.get(field.name))
        for field in parameters_of(kind)
    }


def default_of(field: Field[Any]) -> str:
    """Return the default of a parameter as the table writes it."""
    return "" if field.default is MISSING else text_of(field.default)


def _implied(school: School, statement: Statement) -> dict[str, str]:
    """Return the numbers of the first rule that a statement changes, if there is any.

    A day of assessments is not among them: each keeps its own.
    """
    try:
        rule = next(expand(school, statement), None)
    except (KeyError, ValueError):
        return {}
    if rule is None:
        return {}
    names = (field.name for field in parameters_of(type(rule)) if field.name != "day")
    return {name: text_of(getattr(rule, name)) for name in names}


def _gap(school: School, kind: type[Rule], field: Field[Any], stated: str | None) -> Gap:
    value = default_of(field) if stated is None else stated
    says = say(
        "{meaning} ({unit})",
        meaning=say_marked(field.metadata["text"]),
        unit=say_marked(field.metadata["unit"]),
    )
    changed = value != default_of(field)
    default = field.default
    if isinstance(default, int) and not isinstance(default, bool):
        return _number(kind, field, value, says, changed=changed)
    given = offer(school, kind.code, field.name, field.metadata["unit"])
    return Gap(
        name=field.name,
        form=given.form,
        value=value,
        told=_told(kind, given, value),
        says=says,
        options=given.options,
        own=given.own,
        changed=changed,
    )


def _number(kind: type[Rule], field: Field[Any], value: str, says: str, *, changed: bool) -> Gap:
    metadata = field.metadata
    special = _special(kind, field.name)
    most = special[0][0] if special and special[0][0] else metadata["most"]
    number = int(value) if value.isdigit() else 0
    return Gap(
        name=field.name,
        form=Form.NUMBER,
        value=value,
        told=dict(special).get(number, value),
        says=says,
        least=metadata["least"],
        most=max(most, number),
        step=_step(metadata),
        special=special,
        changed=changed,
    )


def _step(metadata: Any) -> int:  # noqa: ANN401 - the metadata of a field
    if metadata["ease"]:
        return abs(int(metadata["ease"]))
    return 5 if str(metadata["unit"]).startswith("minutes") else 1


def _special(kind: type[Rule], name: str) -> tuple[tuple[int, str], ...]:
    """Return the number of a parameter that is told in words."""
    if kind is TeachingLoad:
        return ((ANY_STUDENTS if name == "students" else ANY, say("any number of")),)
    if kind is ObservationThenTalk:
        return ((0, say("0 (the same day)")),)
    return ()


def _told(kind: type[Rule], given: Offer, value: str) -> str:
    names = {option.value: option.told for option in given.options}
    if given.form is Form.PAIRS:
        return _told_pairs(value)
    if given.form is Form.CHOICES and MANY in value:
        return listed([names.get(word, word) for word in value.split(MANY)])
    if given.form is Form.TIME and value:
        time = shown_times(value)
        return say("not before {time}", time=time) if kind is FullTable else time
    if value not in names and kind is CommonPlanning and given.own:
        return say("meets for {purpose}", purpose=value)
    return names.get(value, value) or say("nobody")


def _told_pairs(value: str) -> str:
    pairs = tuple(pairs_in(value))
    told = [say("{number} {attribute}", number=number, attribute=word) for word, number in pairs]
    return listed(told) or say("whom it has")


def pairs_in(value: str) -> Iterator[tuple[str, int]]:
    """Yield each attribute with its number."""
    for word in filter(None, value.split(MANY)):
        attribute, _, number = word.rpartition(":")
        if attribute and number.isdigit():
            yield attribute, int(number)
