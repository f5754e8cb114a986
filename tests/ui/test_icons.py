import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from planner.ui.icons import UNITS, Icon, path, pixmap, qicon

each = pytest.mark.parametrize("icon", list(Icon))


@each
def test_an_icon_fills_a_good_part_of_its_square_and_no_more(icon: Icon) -> None:
    box = path(icon).boundingRect()

    assert QRectF(0, 0, UNITS, UNITS).contains(box)
    assert max(box.width(), box.height()) > UNITS / 2


@each
def test_a_picture_of_an_icon_has_its_colour(qapp: QApplication, icon: Icon) -> None:
    image = pixmap(icon, QColor("#123456"), 32).toImage()

    inside = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
    assert QColor("#123456") in inside
    assert any(colour.alpha() == 0 for colour in inside)


def test_no_two_icons_are_alike(qapp: QApplication) -> None:
    pictures = [pixmap(icon, QColor("black"), 16).toImage() for icon in Icon]

    for number, picture in enumerate(pictures):
        assert all(picture != other for other in pictures[number + 1 :])


def test_a_picture_is_sharp_on_a_fine_screen(qapp: QApplication) -> None:
    picture = pixmap(Icon.PIN, QColor("black"), 16, 2.0)

    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


def test_a_button_gets_pictures_for_several_screens(qapp: QApplication) -> None:
    assert len(qicon(Icon.PLAY, QColor("black"), 16).availableSizes()) > 1
