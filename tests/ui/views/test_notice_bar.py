"""A bar that tells one thing."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from planner.ui.theme import DARK, LIGHT
from planner.ui.views.notice_bar import NoticeBar, Offer, Tone


def buttons(bar: NoticeBar) -> list[QPushButton]:
    return [button for button in bar.findChildren(QPushButton) if not button.isHidden()]


def test_it_is_hidden_until_there_is_something_to_say(qtbot: QtBot) -> None:
    bar = NoticeBar(LIGHT)
    qtbot.addWidget(bar)
    assert bar.isHidden()

    bar.say(Tone.BAD, "The disk is full.")

    assert not bar.isHidden()
    assert bar.sentence == "The disk is full."
    assert bar.accessibleName() == "The disk is full."


def test_an_offer_is_taken_with_its_button(qtbot: QtBot) -> None:
    bar = NoticeBar(LIGHT)
    qtbot.addWidget(bar)
    taken: list[str] = []
    bar.say(Tone.GOOD, "Written.", [Offer("Open folder", lambda: taken.append("folder"))])

    buttons(bar)[0].click()

    assert taken == ["folder"]
    assert bar.isHidden()


def test_a_new_sentence_replaces_the_one_before(qtbot: QtBot) -> None:
    bar = NoticeBar(LIGHT)
    qtbot.addWidget(bar)
    bar.say(Tone.GOOD, "Written.", [Offer("Open folder", int)])

    bar.say(Tone.WARNING, "Read-only.")

    assert bar.sentence == "Read-only."
    assert not buttons(bar)


def test_every_tone_is_drawn_in_every_theme(qtbot: QtBot) -> None:
    bar = NoticeBar(LIGHT)
    qtbot.addWidget(bar)
    seen = set()
    for theme in (LIGHT, DARK):
        bar.set_theme(theme)
        for tone in Tone:
            bar.say(tone, "A sentence.")
            seen.add(bar.grab().toImage().pixelColor(1, 10).name())

    assert len(seen) == 2 * len(Tone)
    assert not bar.guard.failed
