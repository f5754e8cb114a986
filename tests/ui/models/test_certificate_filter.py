"""Finding a promise among hundreds."""

import pytest
from pytestqt.modeltest import ModelTester

from planner.ui.models.certificate_filter import CertificateFilter, matches
from planner.ui.models.certificate_model import CertificateModel
from tests.ui.samples import a_certificate, a_small_project


class Filtered:
    """A filter with the model beneath it kept alive."""

    def __init__(self, broken: str = "") -> None:
        project = a_small_project()
        self.model = CertificateModel()
        self.model.show(project, a_certificate(project, broken=broken))
        self.filter = CertificateFilter(self.model)

    @property
    def promises(self) -> list[str]:
        groups = [self.filter.index(row, 0) for row in range(self.filter.rowCount())]
        return [
            str(self.filter.index(row, 0, group).data())
            for group in groups
            for row in range(self.filter.rowCount(group))
        ]


def test_everything_is_shown_at_first(qtmodeltester: ModelTester) -> None:
    shown = Filtered()

    qtmodeltester.check(shown.filter)  # type: ignore[no-untyped-call]  # pytest-qt's own

    assert shown.filter.shown == len(a_small_project().rules)


def test_all_words_have_to_be_there_in_any_order() -> None:
    shown = Filtered()

    shown.filter.search("week BLUE")

    assert [promise[:20] for promise in shown.promises] == ["Blue plans together "]


def test_the_name_of_the_kind_is_searched_too() -> None:
    shown = Filtered()

    shown.filter.search("team time together")

    assert shown.filter.shown == 1


def test_the_times_of_a_promise_come_with_it() -> None:
    shown = Filtered()
    shown.filter.search("blue")

    promise = shown.filter.index(0, 0, shown.filter.index(0, 0))

    assert shown.filter.rowCount(promise) == 2


def test_only_what_is_not_kept() -> None:
    shown = Filtered(broken="common-planning")

    shown.filter.only_broken(True)
    assert [promise[:4] for promise in shown.promises] == ["Blue"]

    shown.filter.only_broken(False)
    assert shown.filter.shown == len(a_small_project().rules)


def test_a_preference_that_costs_is_not_kept() -> None:
    shown = Filtered(broken="few-gaps")

    shown.filter.only_broken(True)

    assert [promise[:4] for promise in shown.promises] == ["Ames"]


def test_nothing_is_shown_where_nothing_matches() -> None:
    shown = Filtered()

    shown.filter.search("zebra")

    assert shown.filter.rowCount() == 0


@pytest.mark.parametrize(
    ("words", "text", "found"),
    [
        (["grade", "7"], "Grade 7 ELA plans for 45 minutes", True),
        (["grade", "7"], "Grade 6 ELA plans for 75 minutes", False),
        (["plan"], "Grade 6 planning", True),
        (["lan"], "Grade 6 planning", False),
        (["castañ"], "Ms Castañeda plans", True),
        ([], "anything", True),
    ],
)
def test_words_begin_words_and_numbers_are_whole(words: list[str], text: str, found: bool) -> None:
    assert matches(words, text) is found
