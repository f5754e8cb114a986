import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from planner.ui import theme as themes
from planner.ui.theme import (
    BY_SUBJECT,
    CONTRAST,
    DARK,
    HUES,
    LIGHT,
    QUIET,
    STANDING_OUT,
    THEMES,
    CardColours,
    Look,
    Theme,
    contrast,
    mixed,
    readable_on,
    theme_named,
)

TEXT = 4.5
"""The contrast that WCAG 2 asks of text."""
STRONG_TEXT = 7.0
"""The contrast that WCAG 2 asks of text for eyes that need more (1.4.6)."""
each = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)


def cards(theme: Theme) -> list[CardColours]:
    by_subject = [theme.card(Look.CLASS, number) for number in range(HUES)]
    return by_subject + [theme.card(look) for look in Look]


@each
def test_everything_written_on_a_card_can_be_read(theme: Theme) -> None:
    for card in cards(theme):
        assert contrast(card.text, card.fill) >= TEXT
        assert contrast(card.muted, card.fill) >= TEXT


@each
def test_ordinary_text_can_be_read_on_every_background(theme: Theme) -> None:
    grounds = (theme.window, theme.surface, theme.raised, theme.header, theme.narrow)
    words = (theme.text, theme.muted, theme.accent, theme.good, theme.warning, theme.bad)
    for ground in grounds:
        assert all(contrast(word, ground) >= TEXT for word in words)
    assert contrast(theme.on_accent, theme.accent) >= TEXT
    assert contrast(theme.text, theme.selection) >= TEXT


@each
def test_quiet_cards_can_be_read_too(theme: Theme) -> None:
    for look in QUIET:
        assert contrast(theme.muted, theme.card(look).fill) >= TEXT


@each
def test_time_together_stands_out_more_than_any_class(theme: Theme) -> None:
    classes = [theme.card(Look.CLASS, number).fill for number in range(HUES)]
    loudest = max(contrast(fill, theme.surface) for fill in classes)

    for look in STANDING_OUT:
        assert contrast(theme.card(look).fill, theme.surface) > loudest


@each
def test_every_kind_has_its_own_fill(theme: Theme) -> None:
    fills = [theme.card(look).fill.name() for look in STANDING_OUT]

    assert len(set(fills)) == len(fills)
    assert len({hue.name() for hue in theme.subjects}) == HUES


def test_a_ninth_subject_has_the_first_hue_and_a_double_bar() -> None:
    first, ninth = LIGHT.card(Look.CLASS, 0), LIGHT.card(Look.CLASS, HUES)

    assert (first.fill, first.doubled) == (ninth.fill, False)
    assert ninth.doubled


def test_a_class_without_a_subject_is_neutral() -> None:
    for look in BY_SUBJECT:
        assert LIGHT.card(look, None).fill == LIGHT.card(Look.ADVISORY).fill


@each
def test_a_warning_is_seen_on_every_card(theme: Theme) -> None:
    for card in cards(theme):
        assert contrast(theme.bad_on(card), card.fill) >= themes.SEEN


def test_black_and_white_have_the_greatest_contrast() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("red"), QColor("red")) == pytest.approx(1)


def test_text_is_dark_on_light_and_light_on_dark() -> None:
    assert readable_on(QColor("#ffffcc")) == themes.INK
    assert readable_on(QColor("#112244")) == themes.PAPER


def test_a_mixture_lies_between_its_colours() -> None:
    assert mixed(QColor("#000000"), QColor("#ffffff"), 0.5).red() in (127, 128)


@pytest.mark.parametrize(
    ("name", "theme"), [("light", LIGHT), ("dark", DARK), ("contrast", CONTRAST)]
)
def test_a_theme_is_found_by_its_name(qapp: QApplication, name: str, theme: Theme) -> None:
    assert theme_named(name) is theme


def test_the_system_decides_where_no_theme_is_named(qapp: QApplication) -> None:
    assert theme_named("system") in (LIGHT, DARK)


@each
def test_the_whole_program_takes_the_theme(qapp: QApplication, theme: Theme) -> None:
    before = (qapp.palette(), qapp.styleSheet())
    try:
        themes.apply(qapp, theme)

        assert qapp.palette().color(QPalette.ColorRole.Window) == theme.window
        assert theme.accent.name() in qapp.styleSheet()
        assert "$" not in qapp.styleSheet()
    finally:
        qapp.setPalette(before[0])
        qapp.setStyleSheet(before[1])


def test_high_contrast_goes_further_than_the_others_have_to() -> None:
    grounds = (CONTRAST.surface, CONTRAST.header, CONTRAST.selection, CONTRAST.closed)
    for ground in grounds:
        assert contrast(CONTRAST.text, ground) >= STRONG_TEXT
    for word in (CONTRAST.accent, CONTRAST.good, CONTRAST.warning, CONTRAST.bad, CONTRAST.faint):
        assert contrast(word, CONTRAST.surface) >= STRONG_TEXT
    for card in cards(CONTRAST):
        assert contrast(card.text, card.fill) >= STRONG_TEXT
        assert contrast(card.muted, card.fill) >= STRONG_TEXT


def test_high_contrast_shows_every_edge() -> None:
    assert CONTRAST.outlined
    for line in (CONTRAST.border, CONTRAST.grid, CONTRAST.day_line):
        assert contrast(line, CONTRAST.surface) >= themes.SEEN
    for card in cards(CONTRAST):
        assert max(contrast(card.edge, CONTRAST.surface), contrast(card.fill, CONTRAST.surface)) > (
            themes.SEEN
        )


# How people see who lack one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.0.
BLIND = {
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}


def seen_by(kind: str, colour: QColor) -> tuple[float, ...]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(sum(w * part for w, part in zip(row, parts, strict=True)) for row in BLIND[kind])


FAR = 1 / 6
"""Of the scale from dark to bright in one of the three colours: seen without being looked for."""


@each
@pytest.mark.parametrize("kind", BLIND)
def test_good_and_bad_differ_for_colour_blind_eyes(theme: Theme, kind: str) -> None:
    good, bad = seen_by(kind, theme.good), seen_by(kind, theme.bad)

    assert max(abs(one - other) for one, other in zip(good, bad, strict=True)) > FAR
