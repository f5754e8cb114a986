from collections.abc import Sequence

import pytest

from planner.check.report import Breach, Certificate, Judgement, Verdict, Witness
from planner.domain.ids import SessionId, TeamId
from planner.domain.rules.common_planning import CommonPlanning
from planner.domain.rules.every_session_placed import EverySessionPlaced
from planner.ui.models.facts import MOST_PROMISES, About, FactBook
from tests.builders import a_project, an_activity, at
from tests.seating import a_high_school, a_house, a_section, a_student, asks, in_period, sitting
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")
RULE = CommonPlanning(team=TeamId("math7"), times=1)


def about(session: str, certificate: Certificate | None = None) -> About:
    found = FactBook(odd_project(), certificate).about(SessionId(session))
    assert found is not None
    return found


def said(about: About, label: str) -> list[str]:
    return [fact.text for fact in about.facts if fact.label == label]


def kept(session: str, sentences: Sequence[str]) -> Certificate:
    witness = Witness(span=at("Mon 14:15-15:00"), session=SessionId(session))
    return Certificate(
        judgements=tuple(
            Judgement(rule=RULE, sentence=sentence, verdict=Verdict(witnesses=(witness, witness)))
            for sentence in sentences
        )
    )


def test_a_class_says_when_where_who_and_for_whom() -> None:
    biology = about("bio")

    assert (biology.name, biology.kind) == ("Biology lab 7A", "Class")
    assert said(biology, "When") == ["Monday 8:00–9:45 (P1)"]
    assert said(biology, "Room") == ["Half A"]
    assert said(biology, "Lead") == ["Ms Kim"]
    assert said(biology, "Students") == ["7A (25)"]
    assert said(biology, "Course") == ["Biology"]
    assert said(biology, "Pinned") == ["Mon block P1"]


def test_days_with_the_same_times_are_said_together() -> None:
    found = FactBook(busy_project()).about(SessionId("math-6A"))

    assert found is not None
    assert said(found, "When") == ["Monday, Tuesday, Wednesday, Thursday, Friday 11:40–12:55 (P3)"]


def test_an_observation_leads_to_the_class_and_back() -> None:
    observation, biology = about("observe:okoye>kim#1"), about("bio")

    (link,) = [fact for fact in observation.facts if fact.label == "Class observed"]
    assert (link.text, link.session) == ("Biology lab 7A", "bio")
    (back,) = [fact for fact in biology.facts if fact.label == "Observed by"]
    assert (back.text, back.session) == ("Ms Okoye, Mon 8:10–8:40", "observe:okoye>kim#1")
    assert said(observation, "Observed teacher") == ["Ms Kim"]


def test_team_time_says_what_it_is_for_and_who_is_there() -> None:
    meeting = about("planning:math7#1")

    assert meeting.kind == "Team planning"
    assert said(meeting, "Member") == ["Ms Okoye, Mr Diaz, Ms Kim"]


def test_a_session_without_a_place_says_so() -> None:
    project = a_project(activities=[an_activity("math")])
    found = FactBook(project).about(SessionId("math"))

    assert found is not None
    assert [(fact.text, fact.bad) for fact in found.facts] == [("Not placed yet", True)]


def test_nothing_is_said_about_a_session_the_school_does_not_have() -> None:
    assert FactBook(odd_project()).about(SessionId("ghost")) is None


def test_the_promises_a_session_keeps_are_said_once_each() -> None:
    certificate = kept("planning:math7#1", ["They meet.", "Nothing interrupts them."])

    assert said(about("planning:math7#1", certificate), "Keeps") == [
        "They meet.",
        "Nothing interrupts them.",
    ]
    assert said(about("bio", certificate), "Keeps") == []


def test_many_promises_are_counted() -> None:
    sentences = [f"Promise {number}." for number in range(MOST_PROMISES + 3)]
    found = said(about("bio", kept("bio", sentences)), "Keeps")

    assert found == [*sentences[:MOST_PROMISES], "and 3 more promises"]


def test_what_cannot_be_otherwise_is_not_listed_as_a_promise() -> None:
    witness = Witness(span=at("Mon 8:00-8:50"), session=SessionId("bio"))
    judgement = Judgement(
        rule=EverySessionPlaced(), sentence="All.", verdict=Verdict(witnesses=(witness,))
    )
    assert said(about("bio", Certificate(judgements=(judgement,))), "Keeps") == []


def test_a_breach_is_said_against_its_sessions_and_keeps_nothing() -> None:
    breach = Breach(sentence="Art and Drama at once.", sessions=(SessionId("art"),))
    witness = Witness(span=at("Mon 8:00-8:50"), session=SessionId("art"))
    verdict = Verdict(breaches=(breach,), witnesses=(witness,))
    judgement = Judgement(rule=RULE, sentence="Not at once.", verdict=verdict)
    art = about("art", Certificate(judgements=(judgement,)))

    assert said(art, "Breaks") == ["Art and Drama at once."]
    assert said(art, "Keeps") == []
    assert all(fact.bad for fact in art.facts if fact.label == "Breaks")


def test_a_section_says_how_many_of_its_seats_are_taken_and_whom_it_is_open_to() -> None:
    project = a_high_school(
        students=[a_student("ana", groups="blue"), a_student("ben")],
        groups=[a_house("blue")],
        activities=[a_section("art-1", seats=28, open_to=("blue",)), a_section("band-1")],
        requests=[*asks("ana", "art"), *asks("ben", "band")],
        placements=[in_period("art-1", 1), in_period("band-1", 2)],
    )
    book = FactBook(sitting(project, ana="art-1"))
    art, band = book.about(SessionId("art-1")), book.about(SessionId("band-1"))

    assert art is not None
    assert band is not None
    assert said(art, "Students") == ["1 of 28 seats"]
    assert said(art, "Open to") == ["House Blue"]
    assert said(band, "Students") == ["0 of 6 seats"]
    assert said(band, "Open to") == []


def test_a_section_lists_who_sits_in_it() -> None:
    book = FactBook(sitting(a_high_school(), lou="algebra-1", ben="algebra-1"))
    algebra, art = book.about(SessionId("algebra-1")), book.about(SessionId("art-1"))

    assert algebra is not None
    assert art is not None
    assert said(algebra, "Roster") == ["Ben", "Lou"]
    assert said(art, "Roster") == []
