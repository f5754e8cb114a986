"""Counting over links: each argument where it just proves, and silence where it just works."""

from __future__ import annotations

from typing import Any

from planner.check.capacity import arguments
from planner.domain.activity import Activity, Link, LinkKind, Pattern
from planner.domain.ids import LinkId
from planner.domain.project import Project
from tests.builders import a_group, a_person, a_project, a_week, an_activity, at

CODE = "linked-activities"


def said(project: Project) -> list[str]:
    """Return the sentences of the proofs about links."""
    found = [argument for argument in arguments(project) if argument.rule == CODE]
    assert all(argument.proves for argument in found)
    return [argument.sentence for argument in found]


def linked(kind: LinkKind, activities: list[Activity], **tables: Any) -> Project:
    link = Link(id=LinkId("L1"), kind=kind, activities=tuple(a.id for a in activities))
    return a_project(activities=activities, links=[link], **tables)


class TestRotations:
    """The slots of a rotation against the times that its groups and stations have in common."""

    @staticmethod
    def rotation(*, last: str = "B1 B2", sessions: int = 1, **tables: Any) -> Project:
        """Return a rotation of 7A and 7B in blocks 1 and 2; one visit may take others."""
        visits = [
            an_activity(
                f"{leader}-{group}",
                leader=leader,
                groups=group,
                sessions=sessions,
                days="Mon",
                blocks_allowed=last if (leader, group) == ("boyd", "7B") else "B1 B2",
            )
            for group in ("7A", "7B")
            for leader in ("ames", "boyd")
        ]
        return linked(LinkKind.ROTATION, visits, **tables)

    def test_as_many_slots_as_stations_are_enough(self) -> None:
        assert said(self.rotation()) == []

    def test_a_slot_need_not_suit_every_visit(self) -> None:
        assert said(self.rotation(last="B1")) == []

    def test_too_few_slots_are_named_with_both_numbers(self) -> None:
        ames = a_person("ames", unavailable=(at("Mon 8:00-8:50"),))

        assert said(self.rotation(people=[ames])) == [
            "Link L1 rotates in 2 slots, but only 1 is left to all its groups and stations."
        ]

    def test_each_round_takes_its_own_slots(self) -> None:
        assert said(self.rotation(sessions=2)) == [
            "Link L1 rotates in 4 slots, but only 2 are left to all its groups and stations."
        ]

    def test_slots_must_not_overlap(self) -> None:
        """Four half hours begin within an hour and a half of blocks, but two fit side by side."""
        visits = [
            an_activity(
                f"{leader}-{group}",
                leader=leader,
                groups=group,
                minutes=30,
                days="Mon",
                blocks_allowed="B1",
            )
            for group in ("7A", "7B")
            for leader in ("ames", "boyd")
        ]

        assert said(linked(LinkKind.ROTATION, visits)) == [
            "Link L1 rotates in 2 slots, but only 1 is left to all its groups and stations."
        ]

    def test_groups_that_share_students_cannot_be_at_two_stations(self) -> None:
        parts = [a_group("7A", parent="7"), a_group("7B", parent="7")]
        halves = [
            a_group("7A", 13, parent="7", split="half"),
            a_group("7B", 12, parent="7", split="half"),
        ]

        assert said(self.rotation(groups=parts)) == [
            "Link L1 takes 7A and 7B, who share students, to two stations at once."
        ]
        assert said(self.rotation(groups=halves)) == []

    def test_one_group_cannot_be_in_two_sets_of_groups(self) -> None:
        visits = [
            an_activity(f"{leader}-{groups[1]}", leader=leader, groups=groups)
            for groups in ("7A 7B", "7B 7C")
            for leader in ("ames", "boyd")
        ]

        assert said(linked(LinkKind.ROTATION, visits)) == [
            "Link L1 takes 7B to two stations at once."
        ]


class TestAlternations:
    """The days of what alternates, in one block."""

    def test_a_and_b_days_of_a_week_are_not_equally_many(self) -> None:
        halves = [an_activity("a", pattern=Pattern.AB_A), an_activity("b", pattern=Pattern.AB_B)]

        assert said(linked(LinkKind.ALTERNATE, halves)) == [
            ("Link L1 alternates A, which meets on 3 days of the cycle, with B, which meets on 2.")
        ]

    def test_a_and_b_days_of_two_weeks_are(self) -> None:
        halves = [an_activity("a", pattern=Pattern.AB_A), an_activity("b", pattern=Pattern.AB_B)]
        days = "Mon1 Tue1 Wed1 Thu1 Fri1 Mon2 Tue2 Wed2 Thu2 Fri2"

        assert said(linked(LinkKind.ALTERNATE, halves, cycle=a_week(days))) == []

    def test_without_a_block_in_common_they_cannot_alternate(self) -> None:
        def alternating(block: str) -> list[str]:
            activities = [
                an_activity("a", sessions=2, blocks_allowed="B1 B2"),
                an_activity("b", sessions=2, blocks_allowed=block),
            ]
            return said(linked(LinkKind.ALTERNATE, activities))

        assert alternating("B2 B3") == []
        assert alternating("B3 B4") == [
            (
                "Link L1 needs one block for A and B on 4 different days, but no block is left "
                "to them on so many."
            )
        ]

    def test_the_same_days_are_too_few_for_both(self) -> None:
        def alternating(days: str) -> list[str]:
            placed_once = Pattern.SAME_PERIOD
            activities = [
                an_activity("a", pattern=placed_once, days="Mon Wed"),
                an_activity("b", leader="ames", pattern=placed_once, days=days),
            ]
            return said(linked(LinkKind.ALTERNATE, activities))

        assert alternating("Tue Thu") == []
        assert len(alternating("Tue Wed")) == 1

    def test_what_has_no_time_at_all_is_told_of_once(self) -> None:
        activities = [an_activity("a"), an_activity("b", blocks_allowed="B1", days="Mon")]
        away = a_person("okoye", unavailable=(at("Mon 8:00-8:50"),))
        project = linked(LinkKind.ALTERNATE, activities, people=[away])

        assert said(project) == []
        assert [argument.rule for argument in arguments(project)] == ["availability"]


def test_other_links_are_left_to_the_search() -> None:
    activities = [an_activity("a", blocks_allowed="B1"), an_activity("b", blocks_allowed="B2")]

    assert said(linked(LinkKind.SAME_TIME, activities)) == []
