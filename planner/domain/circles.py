"""Who comes back to where they began by following references."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

Following = Mapping[str, Iterable[str]]


def circling(following: Following) -> frozenset[str]:
    """Return everybody from whom the references lead back to themselves.

    Takes time in proportion to the references, however many circles there are: those who reach
    each other are found with one walk along the references and one against them (Kosaraju).
    """
    against: dict[str, list[str]] = {}
    for one, others in following.items():
        for other in others:
            against.setdefault(other, []).append(one)
    found: set[str] = set()
    seen: set[str] = set()
    for start in reversed(tuple(_left(following))):
        together = tuple(_walk(start, against, seen))
        if len(together) > 1 or start in following.get(start, ()):
            found.update(together)
    return frozenset(found)


def _left(following: Following) -> Iterator[str]:
    """Yield everybody once all that they lead to has been yielded or is on the way."""
    seen: set[str] = set()
    for start in following:
        yield from _walk(start, following, seen)


def _walk(start: str, following: Following, seen: set[str]) -> Iterator[str]:
    """Walk from ``start`` to whoever is not yet seen; yield each when leaving them for good."""
    if start in seen:
        return
    seen.add(start)
    trail = [(start, iter(following.get(start, ())))]
    while trail:
        here, ahead = trail[-1]
        step = next((one for one in ahead if one not in seen), None)
        if step is None:
            trail.pop()
            yield here
        else:
            seen.add(step)
            trail.append((step, iter(following.get(step, ()))))
