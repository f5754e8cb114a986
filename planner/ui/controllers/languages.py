"""The language of the window, as the person chooses it in the menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, QSettings

from planner.services.translations import of_system, texts_of
from planner.ui.actions import Act, Slots
from planner.ui.controllers.controller import Controller
from planner.ui.translator import choose, chosen, system_names
from planner.ui.views.frame import Frame
from planner.ui.views.notice_bar import Tone

CODES = {Act.SYSTEM_LANGUAGE: "", Act.ENGLISH: "en", Act.SPANISH: "es"}
CONTEXT = "LanguageController"
NEXT_TIME = QT_TRANSLATE_NOOP(
    "LanguageController",
    "Common Time speaks English from its next start on. Close it and open it again; "
    "everything is saved.",
)


class LanguageController(Controller):
    """Keeps the choice of a language, which the next start of the program follows."""

    def __init__(self, frame: Frame, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._frame, self._settings = frame, settings
        now = chosen(settings)
        for act, code in CODES.items():
            frame.acts[act].setChecked(code == now)

    def slots(self) -> Slots:
        """Return what each of its actions does."""
        return {act: partial(self._choose, code) for act, code in CODES.items()}

    def _choose(self, code: str) -> None:
        choose(self._settings, code)
        next_time = texts_of(code or of_system(system_names()))
        sentence = next_time.text(str(NEXT_TIME), CONTEXT) or str(NEXT_TIME)
        self._frame.notice.say(Tone.GOOD, sentence)
