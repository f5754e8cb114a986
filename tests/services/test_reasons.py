"""What holds on several days is told once."""

from planner.check.targets import Obstacle
from planner.domain.ids import SessionId
from planner.services.reasons import together

RULE = ("one-place-at-a-time",)


def clash(day: str, other: str = "Art", session: str = "art") -> Obstacle:
    sentence = f"Ames has Math ({day} 8:00–8:50) and {other} ({day} 8:00–8:50) at once."
    return Obstacle(sentence=sentence, rule=RULE, sessions=(SessionId(session),))


def test_what_differs_in_its_days_alone_is_one_reason() -> None:
    found = together([clash("Mon"), clash("Tue"), clash("Fri", session="art#2")])

    assert [one.sentence for one in found] == [
        "Ames has Math (Mon 8:00–8:50) and Art (Mon 8:00–8:50) at once, and on 2 more days."
    ]
    assert found[0].sessions == ("art", "art#2")


def test_other_things_and_other_rules_stay_apart() -> None:
    alone = clash("Mon", "Gym")
    other = Obstacle(sentence=clash("Tue").sentence, rule=("rooms",))

    assert together([clash("Mon"), alone, other]) == (clash("Mon"), alone, other)


def test_a_reason_without_a_time_stays_as_it_is() -> None:
    plain = Obstacle(sentence="Blue meets once too seldom.", rule=("common-planning",))

    assert together([plain, plain]) == (plain,)
