from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.generate_school import chosen, figures, generate, parser, write
from benchmarks.school_options import SHAPES, Options, Sizes
from planner import wiring
from planner.check.capacity import arguments
from planner.domain.activity import Priority
from planner.domain.project import Project

SMALL = SHAPES["small"]
SMALL_HARD = replace(
    SHAPES["hard"], students=90, courses=50, sizes=Sizes(least=3, target=8, most=11)
)


def sections_of(project: Project) -> Counter[str | None]:
    return Counter(activity.course for activity in project.school.activities)


def asked(project: Project) -> Counter[str]:
    return Counter(
        one.course for one in project.school.requests if one.priority is not Priority.ALTERNATE
    )


def seats(project: Project) -> Counter[str]:
    requests = project.school.asked
    return Counter(
        {
            course: sum(map(requests.seats, sections))
            for course, sections in requests.sections.items()
        }
    )


@pytest.mark.parametrize("options", [SMALL, SMALL_HARD], ids=["small", "small hard"])
def test_the_same_options_give_the_same_school(options: Options) -> None:
    assert generate(options) == generate(options)


def test_another_seed_gives_another_school() -> None:
    assert generate(SMALL).school != generate(replace(SMALL, seed=2)).school


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_there_are_seats_for_all_who_ask_for_a_course(seed: int) -> None:
    project = generate(replace(SMALL, seed=seed))

    assert asked(project).keys() == seats(project).keys()
    assert not asked(project) - seats(project)


def test_a_school_with_few_electives_comes_to_an_end() -> None:
    """Here some students are left with electives that nobody of their band likes."""
    options = Options(
        students=30,
        courses=14,
        sizes=Sizes(least=3, target=10, most=12),
        teams=0,
        coaches=0,
        early_release=False,
    )

    assert len(generate(options).school.students) == 30


def test_scarcity_leaves_some_courses_with_too_few_seats() -> None:
    project = generate(replace(SMALL, scarcity=0.2, sizes=Sizes(least=4, target=10, most=10)))

    assert asked(project) - seats(project)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_every_course_offered_has_its_least_number_of_requests(seed: int) -> None:
    project = generate(replace(SMALL, seed=seed))

    assert min(asked(project).values()) >= SMALL.sizes.least


def test_students_ask_for_courses_of_their_grade_and_for_as_many_as_the_options_say() -> None:
    school = generate(SMALL).school

    assert all(
        school.asked.student[one.student].grade in school.course[one.course].grades
        for one in school.requests
    )
    assert {len(requests) for requests in school.asked.of_student.values()} == {7}


def test_a_fraction_of_a_request_is_a_part_of_the_students() -> None:
    options = chosen(vars(parser().parse_args(["x", "--shape", "small", "--fullness", "0.9"])))

    assert options.fullness == pytest.approx(0.9)
    assert figures(generate(options))["requests"] / 60 == pytest.approx(7.2, abs=0.2)


def test_ranked_requests_are_all_wanted_in_an_order() -> None:
    school = generate(replace(SMALL, ranked=True)).school

    for requests in school.asked.of_student.values():
        assert [one.rank for one in requests] == list(range(1, 8))
        assert {one.priority for one in requests} == {Priority.WANTED}


def test_alternates_come_on_top_of_the_requests() -> None:
    school = generate(replace(SMALL, courses=34, alternates=2)).school
    found = Counter(one.priority for one in school.requests)

    assert found[Priority.ALTERNATE] == 120
    assert found[Priority.REQUIRED] + found[Priority.WANTED] == 420
    assert found[Priority.REQUIRED] > 200


def test_without_pools_each_section_has_its_teacher_and_nobody_has_too_many() -> None:
    school = generate(SMALL).school
    load = Counter(person for one in school.activities for person in one.staff[0].people)

    assert all(len(one.staff[0].people) == 1 for one in school.activities)
    assert all(number <= (school.person[who].max_blocks_day or 0) for who, number in load.items())


def test_the_hard_shape_has_pools_windows_and_half_its_courses_once() -> None:
    project = generate(SMALL_HARD)
    school = project.school
    once = [course for course, number in sections_of(project).items() if number == 1]

    assert 0.4 <= len(once) / len(school.courses) <= 0.65
    assert {len(one.staff[0].people) for one in school.activities} == {1, 2, 3, 4}
    assert any(person.unavailable for person in school.people)
    assert {1, 2, 3, 4, 5, 6} >= {person.max_blocks_day for person in school.people} >= {2, 6}


def test_part_time_teachers_are_there_for_as_many_blocks_as_they_teach() -> None:
    school = generate(SMALL_HARD).school

    for person in school.people:
        there = [
            block
            for block in school.cycle.blocks(school.cycle.day_ids[0])
            if block.kind.value == "class"
            and not any(span.overlaps(block.on(span.day)) for span in person.unavailable[:2])
        ]
        assert len(there) >= (person.max_blocks_day or 0)


def test_losses_leave_teachers_alone_with_a_section_too_many() -> None:
    school = generate(replace(SMALL_HARD, pool=1, losses=2)).school
    alone = Counter(one.staff[0].people[0] for one in school.activities)
    missing = [alone[person.id] - (person.max_blocks_day or 0) for person in school.people]

    assert [number for number in missing if number > 0] == [1, 1]


def test_counting_finds_nothing_against_a_school_without_losses() -> None:
    assert arguments(generate(SMALL)) == ()


def test_courses_are_popular_as_in_schools() -> None:
    """The tenth of courses asked for most has more requests than the third asked for least."""
    count = [number for _, number in asked(generate(SHAPES["medium"])).most_common()]

    assert sum(count[:7]) > 1.3 * sum(count[-22:])
    assert count[0] > 10 * count[-1]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        ("medium", {"students": 1200, "sections": 350, "singletons": 11, "teachers": 75}),
        ("full", {"students": 1200, "sections": 350, "singletons": 11, "teachers": 75}),
        ("hard", {"students": 400, "sections": 250, "singletons": 60, "teachers": 50}),
    ],
)
def test_a_named_shape_has_the_numbers_it_is_known_for(
    shape: str, expected: dict[str, int]
) -> None:
    found = figures(generate(SHAPES[shape]))

    assert found["requests"] == round(SHAPES[shape].requests * SHAPES[shape].students)
    assert {name: found[name] for name in expected} == pytest.approx(expected, rel=0.1)


def test_teams_of_four_share_planning_and_coaches_observe() -> None:
    project = generate(SMALL)
    codes = Counter(rule.code for rule in project.rules)

    assert len(project.school.teams[0].members) == 4
    assert codes["common-planning"] >= 2
    assert codes["early-release"] >= 1
    assert len(project.school.coaching) == 2


@pytest.mark.parametrize("name", ["school.planner", "school"])
def test_a_school_comes_back_from_the_files_written(tmp_path: Path, name: str) -> None:
    project = generate(SMALL)
    write(project, tmp_path / name)

    if name.endswith(".planner"):
        opened = wiring.store().open(tmp_path / name)
        found: Project | None = opened.project
        opened.close()
    else:
        found = wiring.read_source(tmp_path / name).project

    assert found is not None
    assert found.school == project.school
    assert found.statements == project.statements


def test_more_requests_than_blocks_are_refused() -> None:
    with pytest.raises(ValueError, match="9 requests do not fit into 8 blocks"):
        Options(requests=9)
