"""Which group of students becomes which when everybody moves up a grade.

The groups of a school stay, with their teachers and classes: it is the students who go from 6A to
7A. So each group that has a successor hands its students and its size on to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from planner.domain.ids import GroupId
from planner.domain.places import Group
from planner.domain.school import School
from planner.services.rolling.grades import after, in_grade, ordered


def successors(school: School) -> dict[GroupId, GroupId]:
    """Return, for each group that has one in the next grade, that group.

    It is the one whose id or name differs in the grade only; where a grade and the next have as
    many groups of one level and none of them answers to a name, they follow each other in order.
    """
    grades = ordered(group.grade for group in school.groups)
    found: dict[GroupId, GroupId] = {}
    for grade in grades:
        other = after(grade, grades)
        mine = [group for group in school.groups if group.grade == grade]
        theirs = [group for group in school.groups if group.grade == other]
        found.update(_paired(school, mine, theirs))
    return found


def _paired(
    school: School, mine: Sequence[Group], theirs: Sequence[Group]
) -> Iterator[tuple[GroupId, GroupId]]:
    """Yield pairs by id or name; levels in which nobody answers to a name are paired in order."""
    by_word = {word: group for group in theirs for word in (group.name, group.id)}
    left: dict[tuple[int, str], list[Group]] = {}
    taken: set[GroupId] = set()
    for group in mine:
        other = _called_alike(group, theirs[0].grade if theirs else "", by_word)
        if other is not None and other.id not in taken:
            taken.add(other.id)
            yield group.id, other.id
        else:
            left.setdefault(_level(school, group), []).append(group)
    if taken:
        return
    for level, groups in left.items():
        others = [one for one in theirs if _level(school, one) == level]
        if len(others) == len(groups):
            yield from zip((g.id for g in groups), (o.id for o in others), strict=True)


def _called_alike(group: Group, other: str, by_word: Mapping[str, Group]) -> Group | None:
    for word in (group.id, group.name):
        moved = in_grade(word, group.grade, other)
        if moved != word and moved in by_word:
            return by_word[moved]
    return None


def _level(school: School, group: Group) -> tuple[int, str]:
    """Return how deep a group lies in its family, and the split that it is of."""
    return len(school.ancestors(group.id)), group.split


def with_sizes_moved_up(
    groups: Sequence[Group], follows: Mapping[GroupId, GroupId]
) -> tuple[Group, ...]:
    """Return the groups with the sizes of those that go over into them.

    A family of groups whose parts would not add up any more keeps its sizes.
    """
    comes_from = {other: one for one, other in follows.items()}
    size = {group.id: group.size for group in groups}
    moved = {
        group.id: replace(group, size=size[comes_from[group.id]])
        if group.id in comes_from
        else group
        for group in groups
    }
    kept = {root for root in (_root(group, moved) for group in groups) if not _adds_up(root, moved)}
    return tuple(group if _root(group, moved) in kept else moved[group.id] for group in groups)


def _root(group: Group, groups: Mapping[GroupId, Group]) -> GroupId:
    while group.parent is not None:
        group = groups[group.parent]
    return group.id


def _adds_up(root: GroupId, groups: Mapping[GroupId, Group]) -> bool:
    """Say whether the parts of each split in a family are as many as what they are parts of."""
    sums: dict[tuple[GroupId, str], int] = {}
    for group in groups.values():
        if group.parent is not None and group.split and _root(group, groups) == root:
            key = (group.parent, group.split)
            sums[key] = sums.get(key, 0) + group.size
    return all(groups[parent].size == total for (parent, _), total in sums.items())
