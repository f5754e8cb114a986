"""Values of the domain as JSON and back: for the solver process and the project file."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from cattrs.preconf.json import JsonConverter

T = TypeVar("T")


@cache
def _converter() -> JsonConverter:
    from cattrs.preconf.json import make_converter  # noqa: PLC0415 - the start needs none

    converter = make_converter()
    converter.register_unstructure_hook(Fraction, str)
    converter.register_structure_hook(Fraction, lambda text, _: Fraction(text))
    return converter


def to_plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return a domain value as dictionaries, lists, texts and numbers."""
    return _converter().unstructure(value)


def from_plain(plain: Any, kind: type[T]) -> T:  # noqa: ANN401 - whatever JSON can hold
    """Return the domain value that :func:`to_plain` was given; raises if it is not of the kind."""
    return _converter().structure(plain, kind)
