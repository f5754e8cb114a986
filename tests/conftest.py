"""What every test gets: no display, nobody's own settings, repeatable generated cases."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt: a test needs no display unless whoever started it says otherwise.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_HOME = tempfile.TemporaryDirectory(prefix="planner-tests-")
_FOLDERS = (
    "XDG_CACHE_HOME",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_RUNTIME_DIR",
    "XDG_STATE_HOME",
)


def _keep_out_of_home() -> None:
    """Point every folder a desktop program writes to at a throw-away one.

    The person who runs the tests keeps their settings and recent files, and a machine without a
    writable home can run them too.
    """
    for name in _FOLDERS:
        folder = Path(_HOME.name, name.lower())
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)


_keep_out_of_home()

# Timing says nothing about a law, and a shared machine is slow at times. CI tries the same cases
# each time, so that red means the change; whoever develops tries new ones.
settings.register_profile(
    "planner",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("planner")


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path) -> Iterator[None]:
    """Give each test its own QSettings, in a folder of its own.

    Windows and macOS keep native settings where no folder can be named, so the product has to use
    the INI format there; on Linux both are moved.
    """
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - after the environment above is set

    before = QSettings.defaultFormat()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for layout in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(layout, scope, str(tmp_path / "settings"))
    yield
    QSettings.setDefaultFormat(before)
