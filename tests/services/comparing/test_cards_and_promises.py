"""Two scenarios are compared card by card and promise by promise."""

from planner.services.comparing.comparison import compare
from planner.services.comparing.difference import CARDS, Sort
from tests.builders import a_link, a_project, a_statement, an_activity, block, placed
from tests.services.comparing.samples import a_pair_of_classes, called, moved, told


def test_a_scenario_does_not_differ_from_itself() -> None:
    project = a_pair_of_classes()

    found = compare(project, project)

    assert found.same
    assert found.headline == "First draft and First draft are the same."
    assert not any(one.changed for one in found.teams)
    assert not any(one.changed for one in found.teachers)
    assert not any(one.changed for one in found.classes)


def test_a_card_that_is_elsewhere_is_told_with_both_places() -> None:
    before = a_pair_of_classes()
    after = moved(before, "math", block(3, "Tue"), staff="ames", room="102")

    (found,) = compare(before, after).of(*CARDS)

    assert found.sort is Sort.MOVED
    assert found.before == "B1 on Mon, Ames, Room 101"
    assert found.after == "B3 on Tue, Ames, Room 102"
    assert (
        found.sentence == "Math moves from B1 on Mon to B3 on Tue, in Room 102 instead of Room 101."
    )
    assert found.shown == (("math",), ("math",))


def test_other_people_at_the_same_time_are_no_move() -> None:
    before = a_pair_of_classes()
    after = moved(before, "math", block(1), staff="boyd", room="101")

    assert told(before, after, Sort.MOVED) == []
    assert told(before, after, Sort.CHANGED) == [
        "Math stays at B1 on Mon, with Boyd instead of Ames."
    ]


def test_somebody_more_and_somebody_less_are_told() -> None:
    before = a_pair_of_classes()
    joined = moved(before, "math", block(1), staff="ames tutor=boyd", room="101")
    other_role = moved(before, "math", block(1), staff="tutor=ames", room="101")

    assert told(before, joined, Sort.CHANGED) == ["Math stays at B1 on Mon, with Boyd as well."]
    assert told(joined, before, Sort.CHANGED) == ["Math stays at B1 on Mon, without Boyd."]
    assert told(before, other_role, Sort.CHANGED) == [
        "Math stays at B1 on Mon, with the same people in other roles."
    ]


def test_people_named_in_another_order_are_no_difference() -> None:
    before = moved(a_pair_of_classes(), "math", block(1), staff="ames tutor=boyd")
    after = moved(before, "math", block(1), staff="tutor=boyd ames")

    assert told(before, after, *CARDS) == []


def test_cards_lose_and_find_a_place() -> None:
    before = a_pair_of_classes()
    after = moved(moved(before, "math"), "ela#1", block(4), staff="boyd")

    assert told(before, after, Sort.PARKED) == ["Math loses its place: B1 on Mon, Ames, Room 101."]
    assert told(before, after, Sort.PLACED) == [
        "Ela had no place and has one now: B4 on Mon, Boyd."
    ]


def test_cards_of_one_school_only_are_new_or_gone() -> None:
    before = a_pair_of_classes()
    club = an_activity("club", leader="boyd", groups="7B")
    after = a_pair_of_classes()
    school = after.school
    after = a_project(
        *after.schedule.placements,
        placed("club", block(5), staff="boyd"),
        statements=after.statements,
        teams=list(school.teams),
        activities=[*school.activities, club],
    )

    assert told(before, after, Sort.NEW) == ["Club is new: B5 on Mon, Boyd."]
    assert told(after, before, Sort.GONE) == ["Club is gone; it was at B5 on Mon, Boyd."]
    assert "Club (activities) is new." in told(before, after, Sort.TABLE)


def test_meetings_that_only_change_their_numbers_are_the_same() -> None:
    before = a_pair_of_classes()
    both = "member=ames member=boyd"
    after = moved(before, "planning:blue#1", block(2, "Thu"), staff=both)
    after = moved(after, "planning:blue#2", block(2), staff=both)

    assert compare(before, after).same


def test_of_meetings_only_the_one_elsewhere_is_told() -> None:
    before = a_pair_of_classes()
    both = "member=ames member=boyd"
    after = moved(before, "planning:blue#1", block(2, "Thu"), staff=both)
    after = moved(after, "planning:blue#2", block(2, "Fri"), staff=both)

    (found,) = compare(before, after).of(*CARDS)

    assert (found.before, found.after) == ("B2 on Mon, Ames and Boyd", "B2 on Fri, Ames and Boyd")
    assert found.shown == (("planning:blue#1",), ("planning:blue#2",))


def test_times_within_blocks_are_told_by_the_clock() -> None:
    before = a_project(
        placed("talk:lead>ames#1", "Mon 9:00-9:30", staff="coach=lead coachee=ames"),
        coaching=[a_link("lead", "ames")],
    )
    after = moved(before, "talk:lead>ames#1", "Tue 9:15-9:45", staff="coach=lead coachee=ames")

    (sentence,) = told(before, after, *CARDS)

    assert sentence.endswith("moves from Mon 9:00–9:30 to Tue 9:15–9:45.")


def test_an_observation_of_another_class_is_told() -> None:
    before = a_project(
        placed("observe:lead>ames#1", block(1), staff="observer=lead", observed="math"),
        coaching=[a_link("lead", "ames")],
    )
    staff = "observer=lead"
    after = moved(before, "observe:lead>ames#1", block(1), staff=staff, observed="art")

    (sentence,) = told(before, after, Sort.CHANGED)

    assert sentence.endswith("stays at B1 on Mon, in another class.")


def test_a_promise_that_is_broken_now_is_lost_and_the_other_way_round_gained() -> None:
    before = a_pair_of_classes()
    after = moved(before, "planning:blue#2")

    lost = compare(before, after).of(Sort.LOST)
    gained = compare(after, before).of(Sort.GAINED)

    assert [one.about for one in lost] == [one.about for one in gained]
    meeting = next(one for one in lost if one.about == ("blue",))
    assert (meeting.before, meeting.after) == ("kept", "broken by 1")
    assert "Blue lacks 1 of 2 meetings" in meeting.sentence


def test_a_promise_that_is_not_made_any_more_is_lost() -> None:
    before = a_pair_of_classes()
    after = a_project(*before.schedule.placements, school=before.school)

    (lost,) = [one for one in compare(before, after).of(Sort.LOST) if one.about == ("blue",)]

    assert (lost.before, lost.after) == ("kept", "not promised")


def test_a_promise_with_other_numbers_is_changed_while_both_keep_it() -> None:
    before, after = a_pair_of_classes(times=2), a_pair_of_classes(times=1)

    changed = compare(before, after).of(Sort.OTHER_PROMISE)
    (found,) = [one for one in changed if one.about == ("blue",)]

    assert "Before: " in found.sentence
    assert (found.before, found.after) == ("kept", "kept")
    (rule,) = compare(before, after).of(Sort.RULE)
    assert rule.sentence == "Team time together (Blue): times is 1 instead of 2."


def test_a_preference_is_told_with_what_it_costs_on_both_sides() -> None:
    before = a_pair_of_classes()
    after = moved(before, "ela#1", block(4), staff="boyd")

    (found,) = compare(before, after).of(Sort.PREFERENCE)

    assert (found.before, found.after) == ("0", "5")
    assert "Costs 5 instead of 0. Boyd has 1 empty block on Mon." in found.sentence


def test_the_headline_counts_cards_and_promises() -> None:
    before = called(a_pair_of_classes(), "Draft")
    after = called(moved(before, "planning:blue#2"), "Try out")

    assert compare(before, after).headline == (
        "From Draft to Try out: 1 card differs; 1 promise lost, 0 gained."
    )


def test_a_weight_in_place_of_a_promise_is_told_on_both_lists() -> None:
    before = a_pair_of_classes()
    rest = [one for one in before.statements if one.code != "common-planning"]
    milder = a_statement("common-planning", "blue", weight=3, times=2, minutes=30)
    after = a_project(*before.schedule.placements, school=before.school, statements=[milder, *rest])

    assert len(told(before, after, Sort.LOST)) == 1
    (preferred,) = compare(before, after).of(Sort.PREFERENCE)
    assert (preferred.before, preferred.after) == ("not preferred", "0")
    assert told(before, after, Sort.RULE) == [
        "Team time together (Blue): strength is preferred with weight 3 instead of promised."
    ]
