"""What is on the pages that are handed out, whoever paints them."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

import pytest

from planner.domain.activity import Pattern
from planner.domain.edits import take_tables
from planner.domain.project import Project
from planner.services.handout.page import MARGIN, Page, PaperSize
from planner.services.handout.wishes import MASTERS, Handout
from tests.builders import (
    a_block,
    a_cycle,
    a_link,
    a_person,
    a_project,
    a_school,
    a_statement,
    a_team,
    a_week,
    an_activity,
    placed,
)
from tests.scheduled import the_project
from tests.seated import the_seated_project
from tests.services.handout.pages import a_document, the_pages

KINDS = tuple(Handout)


@pytest.fixture(scope="module")
def project() -> Project:
    return the_project()


@pytest.fixture(scope="module")
def seated() -> Project:
    return the_seated_project()


def everything_lies_on(page: Page) -> bool:
    """Say whether no box and no line leaves the part of the sheet that printers reach."""
    right, bottom = page.width - MARGIN + 0.01, page.height - MARGIN + 0.01
    boxes = all(
        box.x >= MARGIN - 0.01
        and box.y >= MARGIN - 0.01
        and box.x + box.width <= right
        and box.y + box.height <= bottom
        for box in page.boxes
    )
    return boxes and all(
        line.x >= MARGIN
        and line.y <= bottom
        and line.x + len(line.text) * line.style.size / 2 <= right + 0.5
        for line in page.words
    )


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("paper", PaperSize)
@pytest.mark.parametrize("landscape", [False, True], ids=["portrait", "landscape"])
def test_every_kind_stays_on_its_paper(
    project: Project, seated: Project, kind: Handout, paper: PaperSize, landscape: bool
) -> None:
    for one in (project, seated):
        for page in the_pages(one, kind, paper=paper, landscape=landscape):
            assert (page.width > page.height) is landscape
            assert everything_lies_on(page)
            assert not page.crowded


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_says_whose_school_which_scenario_when_and_which_page(
    project: Project, kind: Handout
) -> None:
    pages = the_pages(project, kind)

    assert pages
    for number, page in enumerate(pages, start=1):
        for told in (
            "Blue & Gold Middle School",
            "First draft",
            "Invented for tests.",
            "November 27, 2026",
            f"Page {number} of {len(pages)}",
        ):
            assert told in page.text


def test_a_teacher_s_page_has_real_times_room_and_those_who_come(project: Project) -> None:
    made = a_document(project, Handout.TEACHER, chosen=frozenset({"ames"}))

    assert len(made) == 1
    text = made.page(0).text
    for told in ("Ames", "Monday", "Friday", "Math", "Room 101", "talk", "8:00–8:50"):
        assert told in text, text


def test_without_coaching_no_observation_is_told(project: Project) -> None:
    (page,) = the_pages(project, Handout.TEACHER, chosen=frozenset({"ames"}), coaching=False)

    assert "Math" in page.text
    assert "talk" not in page.text
    assert "observed" not in page.text
    assert "talks" not in page.text


@pytest.mark.parametrize(("per_page", "pages"), [(1, 8), (2, 4), (4, 2)])
def test_several_weeks_share_a_page(seated: Project, per_page: int, pages: int) -> None:
    made = the_pages(seated, Handout.STUDENT, per_page=per_page)

    assert len(made) == pages
    assert sum(line.text.startswith("Alg-") for line in made[0].words) == per_page


def test_a_student_has_name_teacher_and_room_but_no_seats(seated: Project) -> None:
    (page,) = the_pages(seated, Handout.STUDENT, chosen=frozenset({"ana"}))

    assert "Ana" in page.text
    assert "Ames" in page.text
    assert "seats" not in page.text


def test_students_as_numbers_name_nobody(seated: Project) -> None:
    """The number is the place in the school's list, so that the office can tell who it is."""
    pages = the_pages(seated, Handout.STUDENT, numbered=True, per_page=4)
    text = "\n".join(page.text for page in pages)

    names = {student.name for student in seated.school.students}
    assert not [name for name in names if name in text.split()]
    for number in range(1, 9):
        assert f"Student {number}" in text.split("\n")


def test_students_of_one_name_are_told_apart_by_their_ids(seated: Project) -> None:
    twins = tuple(replace(student, name="Sam Lee") for student in seated.school.students[:2])
    tables = {"students": (*twins, *seated.school.students[2:])}

    first, second, third, *_ = the_pages(take_tables(seated, tables), Handout.STUDENT)

    assert "Sam Lee (ana)" in first.text
    assert "Sam Lee (ben)" in second.text
    assert "(cam)" not in third.text


def test_what_nothing_was_found_for_is_told_on_the_student_s_page(seated: Project) -> None:
    rosters = tuple(
        replace(
            one, students=tuple(s for s in one.students if s != "ana" or "bio" not in one.activity)
        )
        for one in seated.schedule.rosters
    )
    without = seated.with_schedule(replace(seated.schedule, rosters=rosters))

    (page,) = the_pages(without, Handout.STUDENT, chosen=frozenset({"ana"}))

    assert "Not scheduled: Bio" in page.text


def test_days_that_are_alike_are_one_column() -> None:
    daily = an_activity("math", leader="ames", groups="7A", pattern=Pattern.EVERY_DAY)
    days = [f"{day} 8:00-8:50" for day in ("Mon", "Tue", "Wed", "Thu", "Fri")]
    project = a_project(placed("math", *days, staff="ames"), activities=[daily])

    (page,) = the_pages(project, Handout.GROUP, chosen=frozenset({"7A"}))

    assert "Every day" in page.text
    assert "Tuesday" not in page.text


def test_what_lies_outside_every_bell_has_a_row_with_its_own_time() -> None:
    project = a_project(
        placed("math", "Mon 20:00-20:30", staff="ames"),
        activities=[an_activity("math", leader="ames", groups="7A")],
    )

    (page,) = the_pages(project, Handout.TEACHER)

    assert "8:00–8:30 PM" in [line.text for line in page.words]


def test_a_class_of_two_blocks_is_one_card() -> None:
    project = a_project(
        placed("lab", "Mon 8:00-9:50", staff="ames"),
        activities=[an_activity("lab", leader="ames", groups="7A")],
    )

    (page,) = the_pages(project, Handout.TEACHER)

    assert [line.text for line in page.words].count("Lab") == 1


# Master schedules --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", sorted(MASTERS))
def test_a_master_schedule_has_a_row_for_each(project: Project, kind: Handout) -> None:
    text = "\n".join(page.text for page in the_pages(project, kind, landscape=True))
    rows = {
        Handout.MASTER: ("Ames", "Boyd", "Lead"),
        Handout.MASTER_GROUPS: ("7A", "7B"),
        Handout.MASTER_ROOMS: ("Room 101", "Room 102"),
    }[kind]

    for name in rows:
        assert name in text.split("\n")


def test_the_head_of_a_master_schedule_is_on_every_page() -> None:
    people = [a_person(f"p{number:02d}") for number in range(60)]
    project = a_project(
        *(placed(f"c{n}", "Mon 8:00-8:50", staff=f"p{n:02d}") for n in range(60)),
        people=people,
        activities=[an_activity(f"c{n}", leader=f"p{n:02d}", groups=f"g{n}") for n in range(60)],
    )

    pages = the_pages(project, Handout.MASTER, landscape=True)

    assert len(pages) > 1
    for page in pages:
        assert "8:00–8:50" in page.text
        assert "Teacher" in page.text.split("\n")
    named = list(chain.from_iterable(page.text.split("\n") for page in pages))
    assert [name for name in named if name in {person.name for person in people}] == [
        person.name for person in people
    ]


def test_all_days_share_a_table_unless_each_is_wanted(project: Project) -> None:
    (together,) = the_pages(project, Handout.MASTER, landscape=True)
    apart = the_pages(project, Handout.MASTER, landscape=True, by_day=True)

    assert "Every day" in together.text
    titles = [page.text.split("\n")[4] for page in apart]
    assert len(apart) > 1
    assert any("Monday" in page.text for page in apart), titles


def test_all_days_share_a_table_only_if_that_saves_half_of_the_pages() -> None:
    """Where each day brings something else, a cell would hold it all and a row fill a page."""
    days = ("Mon", "Tue", "Wed", "Thu", "Fri")
    names = [
        f"{day} {n} with a name that takes several lines of a cell" for day in days for n in "ab"
    ]
    people = [f"p{n:02d}" for n in range(20)]
    sessions = [
        (f"{one}{n}", f"{day} 8:00-8:50", one) for one in people for n, day in enumerate(days)
    ]
    project = a_project(
        *(placed(name, time, staff=one) for name, time, one in sessions),
        activities=[
            an_activity(name, leader=one, groups="7A", name=names[number % len(names)])
            for number, (name, _, one) in enumerate(sessions)
        ],
    )

    texts = [page.text for page in the_pages(project, Handout.MASTER, landscape=True)]

    assert any("Monday" in text for text in texts)
    assert not any("Every day" in text for text in texts)


def test_days_with_other_bells_tell_their_times() -> None:
    cycle = a_cycle(a_block("P1", "8:00-8:50"), days="Mon Tue Thu")
    short = a_cycle(a_block("P1", "8:00-8:30"), days="Wed")
    whole = replace(
        cycle,
        days=(*cycle.days, *(replace(day, bell="short") for day in short.days)),  # type: ignore[arg-type]  # an id
        bells=(*cycle.bells, replace(short.bells[0], id="short")),  # type: ignore[arg-type]  # an id
    )
    project = a_project(
        placed("math", "Mon 8:00-8:50", staff="ames"),
        cycle=whole,
        activities=[an_activity("math", leader="ames", groups="7A")],
    )

    (page,) = the_pages(project, Handout.MASTER, landscape=True)

    assert "8:00–8:50" in page.text
    assert "Wed 8:00–8:30" in page.text


def test_more_bells_than_columns_go_by_the_clock() -> None:
    """A 25-minute group stands where its minutes are, with the time at which it begins."""
    starts = [(8 + n // 2, 30 * (n % 2)) for n in range(18)]
    blocks = [a_block(f"B{h}{m}", f"{h}:{m:02d}-{h}:{m + 25}") for h, m in starts]
    project = a_project(
        placed("reading", "Mon 9:30-9:55", staff="ames"),
        placed("math", "Mon 10:00-12:00", staff="ames"),
        cycle=a_cycle(*blocks),
        activities=[
            an_activity("reading", leader="ames", groups="7A"),
            an_activity("math", leader="ames", groups="7A"),
        ],
    )

    monday = the_pages(project, Handout.MASTER, landscape=True)[0]
    words = {line.text: line for line in monday.words}

    assert "9:30" in monday.text
    long = next(line for text, line in words.items() if text.startswith("10:00–12:00"))
    assert abs(long.x - words["10:00"].x) < 4


def test_nobody_chosen_is_no_page(project: Project) -> None:
    for kind in KINDS:
        assert the_pages(project, kind, chosen=frozenset()) == []


# The overview ------------------------------------------------------------------------------------


def test_the_overview_tells_teams_coaching_and_what_is_not_promised(project: Project) -> None:
    pages = the_pages(project, Handout.OVERVIEW, chosen=frozenset({"*"}))

    assert len(pages) == 1
    for told in (
        "promises are kept",
        "Teams and their time together",
        "Coaching",
        "What is not promised, or not kept",
        "The certificate in numbers",
        "Blue",
    ):
        assert told in pages[0].text


def test_what_is_switched_off_is_told_with_its_reason() -> None:
    off = replace(
        a_statement("common-planning", "blue"), off=True, reason="The team meets online this year."
    )
    project = a_project(teams=[a_team("blue", "ames boyd")], cycle=a_week(), statements=[off])

    text = " ".join(the_pages(project, Handout.OVERVIEW)[0].text.split("\n"))

    assert "Switched off: The team meets online this year." in text
    assert "Teams without a promise" in text


def test_a_principal_who_coaches_has_an_overview_of_those_coached() -> None:
    school = a_school(
        people=[a_person("hill", role="principal"), a_person("ames"), a_person("boyd")],
        teams=[a_team("blue", "ames"), a_team("gold", "boyd")],
        coaching=[a_link("hill", "ames")],
    )

    pages = the_pages(Project(school=school), Handout.OVERVIEW, chosen=frozenset({"hill"}))

    assert len(pages) == 1
    lines = pages[0].text.split("\n")
    assert "Blue" in lines
    assert "Gold" not in lines
