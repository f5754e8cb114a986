"""The language of the window: our texts and Qt's own.

It is chosen once, when the program starts, for menus and panels are made with their texts. What is
kept in the settings is the person's choice; without one the system's language is spoken.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator

from planner.services.translations import ENGLISH, LANGUAGES, Texts, speak, wanted

KEY = "language"


class Translator(QTranslator):
    """Hands our texts to Qt."""

    def __init__(self, texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def isEmpty(self) -> bool:
        """Whether it has nothing to say; Qt leaves such a translator out."""
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation, or nothing, and Qt asks elsewhere."""
        return self._texts.text(source, context, n)


def chosen(settings: QSettings) -> str:
    """Return the language that the person chose, or nothing for the system's."""
    code = str(settings.value(KEY, ""))
    return code if code in LANGUAGES else ""


def choose(settings: QSettings, code: str) -> None:
    """Keep the choice for the next start of the program."""
    settings.setValue(KEY, code)


def system_names() -> tuple[str, ...]:
    """Return the languages that the system goes by, the one it likes best first."""
    return tuple(QLocale.system().uiLanguages())


def install(app: QCoreApplication, settings: QSettings) -> str:
    """Let the program speak the chosen language from here on; return its code."""
    texts = speak(wanted(chosen(settings), system_names()))
    _write_as_usual(texts.code)
    if texts.code != ENGLISH:
        own = QTranslator(app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if own.load(f"qtbase_{texts.code}", folder):
            app.installTranslator(own)
        app.installTranslator(Translator(texts, app))
    return texts.code


def _write_as_usual(code: str) -> None:
    """Write dates and numbers as the system does, or as the language does in the United States."""
    if code in LANGUAGES and QLocale(code).language() != QLocale.system().language():
        QLocale.setDefault(QLocale(QLocale(code).language(), QLocale.Country.UnitedStates))
