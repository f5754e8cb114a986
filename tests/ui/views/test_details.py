import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from planner.domain.ids import SessionId
from planner.ui.models.facts import About, Fact
from planner.ui.theme import DARK, LIGHT
from planner.ui.views.details import DetailsView, tooltip

ABOUT = About(
    session=SessionId("x"),
    name="Art & <Design>",
    kind="Class",
    facts=(
        Fact(label="When", text="Monday"),
        Fact(label="When", text="Tuesday"),
        Fact(label="Class observed", text="Biology", session=SessionId("obs:a>b#1")),
        Fact(label="Breaks", text="Too late.", bad=True),
    ),
)


@pytest.fixture
def view(qtbot: QtBot) -> DetailsView:
    view = DetailsView(LIGHT)
    qtbot.addWidget(view)
    view.show_about("Ms Kim · Monday", (ABOUT,))
    return view


def test_names_are_text_and_never_markup(view: DetailsView) -> None:
    assert "Art & <Design>" in view.toPlainText()


def test_a_label_is_said_once_for_all_its_facts(view: DetailsView) -> None:
    lines = view.toPlainText().splitlines()

    assert lines.count("When") == 1
    assert lines[lines.index("When") + 1 :][:2] == ["Monday", "Tuesday"]


def test_what_is_wrong_is_in_the_colour_of_warnings(view: DetailsView) -> None:
    assert LIGHT.bad.name() in view.toHtml()
    view.use_theme(DARK)
    assert DARK.bad.name() in view.toHtml()
    assert LIGHT.bad.name() not in view.toHtml()


def test_a_link_carries_any_id_whole(qtbot: QtBot, view: DetailsView) -> None:
    block = view.document().begin()
    hrefs = []
    while block.isValid():
        hrefs += [f.format.anchorHref() for f in block.textFormats() if f.format.isAnchor()]
        block = block.next()
    with qtbot.waitSignal(view.session_wanted) as wanted:
        view.anchorClicked.emit(QUrl(hrefs[0]))

    assert wanted.args == ["obs:a>b#1"]


def test_a_foreign_link_is_not_followed(qtbot: QtBot, view: DetailsView) -> None:
    with qtbot.assertNotEmitted(view.session_wanted):
        view.anchorClicked.emit(QUrl("https://example.org"))


def test_an_empty_place_says_what_it_is(view: DetailsView) -> None:
    view.show_about("Ms Kim · Tuesday", (), "Free")

    assert view.toPlainText().splitlines() == ["Ms Kim · Tuesday", "Free"]


def test_the_tooltip_says_the_first_facts() -> None:
    text = tooltip(ABOUT, LIGHT)

    assert "<b>Art &amp; &lt;Design&gt;</b>" in text
    assert "Monday" in text
