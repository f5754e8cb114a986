"""Every change of a promise is one edit that leaves a sound project, or says why not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain.people import CoachingMode
from planner.domain.rule import Statement
from planner.domain.rules.coaching_frequency import CoachingFrequency
from planner.domain.rules.few_gaps import FewGaps
from planner.domain.rules.live_coaching import LiveCoaching
from planner.domain.rules.lunch import Lunch
from planner.domain.rules.peer_visit import PeerVisit
from planner.errors import UserError
from planner.services.promises import changing
from planner.services.promises.draft import draft
from planner.services.promises.scope import candidates, counted, whom
from planner.services.promises.weights import Weight, told, word_for
from tests.builders import a_project, a_school, a_statement, a_team, at, placed
from tests.services.promises.schools import A_SCHOOL

TIMES = a_statement("common-planning", "blue", times=3)
LUNCH = a_statement("lunch", "all")


def test_a_value_as_usual_is_not_written() -> None:
    assert changing.with_value(TIMES, "times", "4").parameters == (("times", "4"),)
    assert (
        changing.with_value(changing.with_value(LUNCH, "minutes", "40"), "minutes", "30") == LUNCH
    )


def test_coaching_numbers_are_written_since_the_table_has_others() -> None:
    statement = Statement(code=CoachingFrequency.code, about=("all",))
    changed = changing.with_value(statement, "talk_minutes", "30")
    assert changed.parameters == (("talk_minutes", "30"),)


def test_a_statement_is_replaced_removed_and_moved_where_it_is() -> None:
    project = a_project(school=A_SCHOOL, statements=[TIMES, LUNCH])
    fewer = changing.with_value(TIMES, "times", "2")
    assert changing.replaced(project, 0, TIMES, fewer).statements == (fewer, LUNCH)
    assert changing.removed(project, 1, LUNCH).statements == (TIMES,)
    assert changing.moved(project, 0, TIMES, 1).statements == (LUNCH, TIMES)
    assert changing.moved(project, 0, TIMES, 9).statements == (LUNCH, TIMES)
    assert changing.added(project, fewer).statements == (TIMES, LUNCH, fewer)


def test_a_statement_that_has_changed_meanwhile_is_left_alone() -> None:
    project = a_project(school=A_SCHOOL, statements=[LUNCH])
    with pytest.raises(UserError, match="changed meanwhile"):
        changing.removed(project, 0, TIMES)


def test_nonsense_is_refused_with_a_sentence() -> None:
    project = a_project(school=A_SCHOOL, statements=[LUNCH])
    nobody = changing.with_value(LUNCH, "minutes", "40")
    with pytest.raises(UserError, match="'dunn' means no person"):
        changing.added(project, Statement(code=nobody.code, about=("dunn",)))


def test_meetings_that_are_no_longer_asked_for_leave_the_timetable() -> None:
    school = a_school(teams=[a_team("blue", "ames boyd")])
    places = [
        placed(f"planning:blue#{n}", at(f"{day} 8:00-8:45"))
        for n, day in ((1, "Mon"), (2, "Tue"), (3, "Wed"))
    ]
    project = a_project(*places, school=school, statements=[TIMES])
    fewer = changing.replaced(project, 0, TIMES, changing.with_value(TIMES, "times", "2"))
    assert sorted(fewer.schedule.by_session) == ["planning:blue#1", "planning:blue#2"]


def test_strength_is_switched_and_comes_back() -> None:
    off = changing.off(changing.preferred(LUNCH, 30), " Lunch duty is shared. ")
    assert (off.off, off.reason, off.weight) == (True, "Lunch duty is shared.", 30)
    assert changing.preferred(off, 30) == changing.preferred(LUNCH, 30)
    assert changing.promised(off) == LUNCH


@pytest.mark.parametrize("word", Weight)
def test_each_of_the_five_words_means_a_weight_and_back(word: Weight) -> None:
    assert word_for(int(word)) is word
    assert told(word).endswith(("have", "important", "promise"))


def test_an_odd_weight_keeps_its_number_and_has_the_nearest_word() -> None:
    assert [word_for(weight).name for weight in (1, 20, 21, 60, 61, 100)] == [
        "SLIGHT",
        "SLIGHT",
        "SOME",
        "IMPORTANT",
        "VERY",
        "NEARLY_PROMISED",
    ]
    assert told(37) == "somewhat important (37)"


def test_a_new_statement_is_about_all_and_a_promise_unless_it_is_about_good_days() -> None:
    assert draft(A_SCHOOL, Lunch) == LUNCH
    assert draft(A_SCHOOL, FewGaps).weight == Weight.IMPORTANT


def test_a_new_statement_makes_sense_where_all_would_not() -> None:
    visit = draft(A_SCHOOL, PeerVisit)
    assert changing.added(a_project(school=A_SCHOOL), visit).demand.sessions


def test_what_the_school_lacks_is_said() -> None:
    in_planning = replace(A_SCHOOL.coaching[0], mode=CoachingMode.IN_PLANNING)
    with pytest.raises(UserError, match="nobody coaches anybody yet"):
        draft(a_school(teams=[a_team("blue", "ames boyd")]), CoachingFrequency)
    with pytest.raises(UserError, match="there are no people yet"):
        draft(a_school(), Lunch)
    with pytest.raises(UserError, match="The coaching table has nothing"):
        draft(replace(A_SCHOOL, coaching=(in_planning,)), LiveCoaching)


def test_candidates_say_how_many_they_mean() -> None:
    found = {one.word: (one.told, one.number) for one in candidates(A_SCHOOL, Lunch)}
    assert found["all"] == ("all people", 4)
    assert found["grade:7"] == ("all who teach grade 7", 1)
    assert found["blue"] == ("the people of Blue", 3)
    assert found["teacher"][1] == 2
    assert counted(Lunch, 1) == "1 person"


def test_whom_is_told_as_a_person_would_say_it() -> None:
    assert whom(A_SCHOOL, Lunch, ("teachers",)) == "everybody who teaches"
    assert whom(A_SCHOOL, Lunch, ("ames", "boyd")) == "each of Ames and Boyd"
    assert whom(A_SCHOOL, CoachingFrequency, ("okoye>ames",)) == "Okoye coaching Ames"
    assert whom(A_SCHOOL, CoachingFrequency, ("okoye", "blue")) == (
        "in coaching that concerns Okoye and the people of Blue"
    )
