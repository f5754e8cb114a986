"""Takes a picture of every panel, page and dialog in a language, and tells what is cut off.

    python -m benchmarks.look_at_language FILE.planner LANGUAGE FOLDER

LANGUAGE is ``es``, ``en`` or ``qps``: English with accents, 40 % longer and in brackets, so that a
text that is cut off, or was never translated, is seen at once. FILE is copied and stays as it is.
"""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.services.translations import VARIABLE

WIDTH, HEIGHT = 1440, 900


def main() -> int:
    """Look at every scene; return 1 if anything is cut off."""
    file, language, folder = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ[VARIABLE] = language
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as place:
        copy = Path(place, file.name)
        shutil.copy(file, copy)
        return 1 if _look(copy, folder) else 0


def _look(file: Path, folder: Path) -> int:
    """Take the pictures, and return how many texts are cut off."""
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - same

    from benchmarks import scenes  # noqa: PLC0415 - same
    from benchmarks.cut_off import cut_off  # noqa: PLC0415 - same
    from benchmarks.take_screenshots import settle, wait  # noqa: PLC0415 - same
    from planner.ui.app import outside  # noqa: PLC0415 - same
    from planner.ui.main_window import MainWindow  # noqa: PLC0415 - same
    from planner.ui.translator import install  # noqa: PLC0415 - same

    app = QApplication.instance() or QApplication([])
    settings = QSettings(str(file.parent / "settings.ini"), QSettings.Format.IniFormat)
    install(app, settings)
    window = MainWindow(replace(outside(), settings=settings))
    window.resize(WIDTH, HEIGHT)
    window.show()
    found = 0

    def look(name: str, widget: object) -> int:
        settle(0.5)
        lines = cut_off(widget)  # type: ignore[arg-type]  # a widget, which is not imported above
        widget.grab().save(str(folder / f"{name}.png"))  # type: ignore[attr-defined]  # same
        print(*(f"{name}: {line}" for line in lines), sep="\n", end="\n" if lines else "")
        return len(lines)

    found += look("start", window)
    window.files.open(file)
    wait(lambda: window.desk is not None and window.desk.certificate is not None)
    for name, scene in scenes.scenes(window):
        widget = scene(window)
        found += look(name, widget)
        scenes.close(widget)
    window.close()
    return found


if __name__ == "__main__":
    sys.exit(main())
