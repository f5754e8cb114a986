import pytest

from planner.domain.activity import Course
from planner.domain.ids import CourseId, SessionId
from planner.domain.project import Project
from planner.ui.models.cards import Card, CardWriter, Mark, Names, subjects_of
from planner.ui.models.timetable_view import TimetableView
from planner.ui.theme import Look
from tests.builders import a_person, a_school, a_timetable
from tests.seating import a_high_school, sitting
from tests.ui.busy_school import busy_project
from tests.ui.odd_school import odd_project

pytestmark = pytest.mark.usefixtures("qapp")


def card(
    session: str, row: str = "", view: TimetableView = TimetableView.PEOPLE, nth: int = 0
) -> Card:
    return card_of(odd_project(), session, row, view, nth)


def card_of(
    project: Project,
    session: str,
    row: str,
    view: TimetableView,
    nth: int = 0,
    *,
    partial: bool = False,
) -> Card:
    entry = a_timetable(project).of_session(SessionId(session))[nth]
    return CardWriter(project, view).write(entry, row, partial=partial)


@pytest.mark.parametrize(
    ("session", "look"),
    [
        ("bio", Look.CLASS),
        ("duty", Look.DUTY),
        ("observe:okoye>kim#1", Look.OBSERVATION),
        ("talk:okoye>kim#1", Look.TALK),
        ("planning:math7#1", Look.MEETING),
    ],
)
def test_each_kind_has_its_look(session: str, look: Look) -> None:
    assert card(session).look is look


def test_the_meeting_of_a_leadership_team_has_a_look_of_its_own() -> None:
    written = card_of(busy_project(), "leadership:ilt#1", "", TimetableView.TEAMS)

    assert written.look is Look.LEADERSHIP
    assert written.title == "Leadership meeting"


def test_a_class_has_the_colour_and_code_of_its_subject() -> None:
    art, biology = card("art"), card("bio")

    assert (art.subject, art.code) == (0, "ART")
    assert (biology.subject, biology.code) == (1, "BIO")


def test_a_talk_names_the_other_person() -> None:
    assert card("talk:okoye>kim#1", "okoye").title == "Talk with Kim"
    assert card("talk:okoye>kim#1", "kim").title == "Talk with Okoye"
    assert card("talk:okoye>kim#1", "kim").short == "Okoye"


def test_an_observation_names_the_teacher_and_the_class() -> None:
    written = card("observe:okoye>kim#1", "okoye")

    assert written.title == "Observe Kim"
    assert written.line == "Biology lab 7A"


def test_the_line_says_what_the_row_does_not() -> None:
    assert card("bio", "kim").line == "Half A"
    assert card("bio", "7A", TimetableView.GROUPS).line == "Kim · Half A"
    assert card("bio", "wa", TimetableView.ROOMS).line == "Kim"


def test_what_takes_part_of_a_block_says_when() -> None:
    written = card_of(odd_project(), "talk:okoye>kim#1", "kim", TimetableView.PEOPLE, partial=True)
    assert written.line == "12:15–12:45"


def test_signs_tell_of_pins_observers_and_second_adults() -> None:
    assert card("bio", "kim").marks == (Mark.PIN, Mark.OBSERVED)
    assert card("art", "diaz").marks == ()
    together = card_of(busy_project(), "ela-7A", "patel", TimetableView.PEOPLE)
    assert Mark.TOGETHER in together.marks
    assert together.line.startswith("with Shah")


def test_only_the_observed_day_of_a_class_has_the_eye() -> None:
    project = busy_project()
    observed = {
        p.observed: p.times[0].day for p in project.schedule.placements if p.observed is not None
    }
    session, day = next(iter(observed.items()))
    for number, entry in enumerate(a_timetable(project).of_session(session)):
        written = card_of(project, session, "", TimetableView.PEOPLE, number)
        seen = any(
            p.observed == session and any(s.overlaps(entry.span) for s in p.times)
            for p in project.schedule.placements
        )
        assert (Mark.OBSERVED in written.marks) == seen
        assert seen or entry.span.day != day


def test_subjects_keep_the_order_of_the_courses_and_have_different_codes() -> None:
    departments = ("Mathematics", "Social studies", "ELA", "Mathematics", "Math lab", "Maths")
    courses = [
        Course(id=CourseId(f"c{number}"), name=f"Course {number}", department=name)
        for number, name in enumerate(departments)
    ]
    subjects = subjects_of(a_school(courses=courses))

    assert list(subjects) == ["Mathematics", "Social studies", "ELA", "Math lab", "Maths"]
    codes = [subject.code for subject in subjects.values()]
    assert codes == ["MAT", "SS", "ELA", "ML", "MATH"]


def test_people_go_by_their_last_name_unless_two_share_it() -> None:
    people = [
        a_person("a", name="Ms Ann Okoye"),
        a_person("b", name="Mr Ben Okoye"),
        a_person("c", name="Diaz, Carla"),
        a_person("d", name="Prince"),
    ]
    names = Names(a_school(people=people))

    assert names.several(person.id for person in people) == (
        "Ms Ann Okoye, Mr Ben Okoye, Diaz, Prince"
    )


def test_the_card_of_a_section_says_how_many_of_its_seats_are_taken() -> None:
    project = sitting(a_high_school(), ana="algebra-1", ben="algebra-1")

    written = card_of(project, "algebra-1", "t_algebra_1", TimetableView.PEOPLE)

    assert written.line == "2 of 6 seats · Room r_algebra-1"
