"""Values of the domain as JSON and back: for the solver process and the project file."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, TypeVar

from cattrs.preconf.json import make_converter

T = TypeVar("T")

_converter = make_converter()
_converter.register_unstructure_hook(Fraction, str)
_converter.register_structure_hook(Fraction, lambda text, _: Fraction(text))


def to_plain(value: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
    """Return a domain value as dictionaries, lists, texts and numbers."""
    return _converter.unstructure(value)


def from_plain(plain: Any, kind: type[T]) -> T:  # noqa: ANN401 - whatever JSON can hold
    """Return the domain value that :func:`to_plain` was given; raises if it is not of the kind."""
    return _converter.structure(plain, kind)
