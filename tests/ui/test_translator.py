"""The language of the window: chosen in the menu, spoken from the next start on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from planner.domain import language
from planner.services.translations import PSEUDO, VARIABLE, Texts
from planner.ui.actions import Act
from planner.ui.main_window import MainWindow
from planner.ui.translator import Translator, choose, chosen, install
from tests.ui.bench import an_outside


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "language.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def _as_before(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Take every translator out again, also Qt's own."""
    monkeypatch.setenv(VARIABLE, "")
    installed: list[object] = []
    real = QCoreApplication.installTranslator

    def keep(translator: object) -> bool:
        installed.append(translator)
        return real(translator)  # type: ignore[arg-type]  # as given

    monkeypatch.setattr(qapp, "installTranslator", keep)
    before = QLocale()
    yield
    for translator in installed:
        qapp.removeTranslator(translator)  # type: ignore[arg-type]  # as given
    QLocale.setDefault(before)
    language.use(str)


@pytest.mark.usefixtures("_as_before")
def test_a_chosen_language_is_spoken_by_qt_too(qapp: QApplication, settings: QSettings) -> None:
    choose(settings, "es")

    assert install(qapp, settings) == "es"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert [button.text() for button in box.buttons()] == ["Cancelar"]
    assert QLocale().language() == QLocale.Language.Spanish


@pytest.mark.usefixtures("_as_before")
def test_a_text_is_looked_up_in_its_context(qapp: QApplication) -> None:
    translator = Translator(Texts("es", {("Panel", "Open"): ("Abrir",)}))
    qapp.installTranslator(translator)

    assert QCoreApplication.translate("Panel", "Open") == "Abrir"
    assert QCoreApplication.translate("Other", "Open") == "Open"


@pytest.mark.usefixtures("_as_before")
def test_pseudo_english_is_asked_for_by_the_environment(
    qapp: QApplication, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PSEUDO)

    assert install(qapp, settings) == PSEUDO
    assert QCoreApplication.translate("Panel", "Open").startswith("[Öpéñ")


def test_the_menu_keeps_the_language_for_the_next_start(qtbot: QtBot, tmp_path: Path) -> None:
    outside = an_outside(tmp_path)
    window = MainWindow(outside)
    qtbot.addWidget(window)
    assert window.acts[Act.SYSTEM_LANGUAGE].isChecked()

    window.acts[Act.SPANISH].trigger()

    assert chosen(outside.settings) == "es"
    assert window.acts[Act.SPANISH].isChecked()
    assert window.notice.isVisibleTo(window)
    again = MainWindow(outside)
    qtbot.addWidget(again)
    assert again.acts[Act.SPANISH].isChecked()
