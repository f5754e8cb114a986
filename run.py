"""Set up Common Time and run it: one command for schools, developers and CI.

python3 run.py                  build an example school; with a screen, show it
python3 run.py test             the checks and the tests
python3 run.py planner ARGS     the command line, for example: planner build my_school.planner

Everything it needs is put into the folder .venv beside this file, from the lock files and with
their hashes checked. System libraries are installed only on Debian and its relatives and only as
root; anybody else is told the command to type.
"""

from __future__ import annotations  # so that a Python too old for us can still say so

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST = (3, 11)

RUNTIME_LOCK = ROOT / "requirements.lock"
DEV_LOCK = ROOT / "requirements-dev.lock"  # the same versions, and the tools besides

EXAMPLE = "ranson_ib"
NO_SCHEDULE = 2  # what `planner certify` answers when there is nothing to judge

CHECKS = {
    "ruff format": ["ruff", "format", "--check", "."],
    "ruff check": ["ruff", "check", "."],
    "mypy": ["mypy"],
    # Two workers, since each solver test may itself keep a core busy.
    "pytest": ["pytest", "-q", "-n", "2", "--dist", "worksteal"],
}

# What Qt needs that its wheel does not carry, by Debian's names.
QT_PACKAGES = (
    "fontconfig-config",
    "fonts-dejavu-core",
    "libdbus-1-3",
    "libegl1",
    "libfontconfig1",
    "libgl1",
    "libglib2.0-0",
    "libxkbcommon0",
)
X11_PACKAGES = (
    "libx11-xcb1",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-image0",
    "libxcb-keysyms1",
    "libxcb-randr0",
    "libxcb-render-util0",
    "libxcb-shape0",
    "libxcb-sync1",
    "libxcb-xfixes0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
)

# Qt starts without a font as well, and then draws no text.
QT_PROBE = """
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
application = QApplication(["probe", "-platform", "offscreen"])
raise SystemExit(0 if QFontDatabase.families() else "no font")
"""
# Loads Qt's window plugin as Qt does, but without asking for a window.
X11_PROBE = """
import ctypes
from PySide6.QtCore import QLibraryInfo
plugins = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
ctypes.CDLL(plugins + "/platforms/libqxcb.so")
"""


class CannotGoOnError(Exception):
    """What is missing, and what the person can do about it."""


def main(arguments: list[str]) -> int:
    """Do what was asked for and return the exit status."""
    job, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    try:
        _require_python()
        if job == "planner":
            return _command_line(rest)
        if job == "test" and not rest:
            return _test()
        if not job:
            return _example()
    except CannotGoOnError as reason:
        print(reason, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    asked = job in ("-h", "--help", "help")
    print(__doc__, file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


# The three jobs


def _command_line(arguments: list[str]) -> int:
    """Run planner as if it were installed."""
    _prepare(RUNTIME_LOCK)
    if not arguments or arguments[0] == "open" or arguments[0].endswith(".planner"):
        _require_qt()
    return _planner(arguments)


def _test() -> int:
    """Run every check even when an earlier one failed, and name those that did."""
    _prepare(DEV_LOCK)
    _require_qt()
    failed = [
        name for name, (tool, *options) in CHECKS.items() if _run_in_venv("-m", tool, *options) != 0
    ]
    if failed:
        print("Failed: " + ", ".join(failed), file=sys.stderr)
    return 1 if failed else 0


def _example() -> int:
    """Build one example school in the folder out, and show it where there is a screen."""
    _prepare(RUNTIME_LOCK)
    project = Path("out", EXAMPLE + ".planner")
    project.parent.mkdir(exist_ok=True)
    if not _has_screen():
        return _build_and_print(project)
    _require_qt()
    return _show(project)


def _show(project: Path) -> int:
    """Open the window on the example and its schedule; what somebody changed in it stays."""
    status = 0 if project.exists() else _new(project)
    if status:
        return status
    judged = _quietly([PYTHON, "-m", "planner", "certify", str(project)])
    if judged.returncode == NO_SCHEDULE:
        _say_and_run(["build", str(project)])  # without one the window opens all the same
    return _planner(["open", str(project)])


def _build_and_print(project: Path) -> int:
    """Build afresh, print the certificate and write the workbook."""
    for ending in ("", "-journal", "-shm", "-wal"):  # SQLite's companions go with their file
        Path(f"{project}{ending}").unlink(missing_ok=True)
    status = _new(project)
    for verb, *more in (["build"], ["certify"], ["export", f"out/{EXAMPLE}.xlsx"]):
        status = status or _say_and_run([verb, str(project), *more])
    return status


def _new(project: Path) -> int:
    return _say_and_run(["new", "--example", EXAMPLE, str(project)])


def _say_and_run(verb: list[str]) -> int:
    print("$ planner " + " ".join(verb), flush=True)
    return _planner(verb)


def _planner(arguments: list[str]) -> int:
    return _run_in_venv("-m", "planner", *arguments)


def _run_in_venv(*arguments: str) -> int:
    """Run Python in the environment; our own tools run at the root, where their settings are."""
    at_root = None if arguments[:2] == ("-m", "planner") else ROOT
    environment = {**os.environ, "PYTHONUTF8": "1"}  # names of people, on a Windows console too
    return subprocess.run(
        [PYTHON, *arguments], cwd=at_root, env=environment, check=False
    ).returncode


# The environment


def _require_python() -> None:
    if sys.version_info[:2] < OLDEST:
        found = ".".join(map(str, sys.version_info[:3]))
        raise CannotGoOnError(f"Common Time needs Python 3.11 or newer; this is {found}.")


def _prepare(lock: Path) -> None:
    """Leave .venv with what the lock names; silent and quick when it is there already."""
    if not _works():
        _create()
    stamp = VENV / f".{lock.stem}.sha256"
    digest = hashlib.sha256(lock.read_bytes()).hexdigest()
    if stamp.is_file() and stamp.read_text("ascii") == digest:
        return
    stamp.unlink(missing_ok=True)
    _install(lock)
    _put_on_path()
    stamp.write_text(digest, "ascii")


def _works() -> bool:
    """Tell whether .venv has a Python that starts and that we support.

    It may not: the Python it was made from can have been upgraded or removed since.
    """
    question = f"import sys, pip; raise SystemExit(sys.version_info < {OLDEST})"
    try:
        return _quietly([PYTHON, "-c", question]).returncode == 0
    except OSError:
        return False


def _create() -> None:
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        _require_packages(["python3-venv"], "Python's own module for environments")
    print("Setting up .venv: once, a few hundred megabytes.", flush=True)
    made = _quietly([sys.executable, "-m", "venv", "--clear", VENV])
    if made.returncode:
        raise CannotGoOnError(f"The folder {VENV} could not be made:\n{made.stdout}")


def _install(lock: Path) -> None:
    print(f"Installing what {lock.name} names.", flush=True)
    options = ["--quiet", "--disable-pip-version-check", "--require-hashes", "--no-deps"]
    done = _quietly([PYTHON, "-m", "pip", "install", *options, "-r", lock])
    if done.returncode:
        raise CannotGoOnError(
            f"{done.stdout}\nThe packages could not be installed. "
            "Is this machine on line? The same command goes on where it stopped."
        )


def _put_on_path() -> None:
    """Let the environment's Python find planner in this folder.

    A path file does what an editable install would do, without a build: that would fetch the
    build tool, with no lock to hold it. The path is relative, so that a folder with any
    characters in its name is read alike by every version of Python.
    """
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    site = Path(_quietly([PYTHON, "-X", "utf8", "-c", question]).stdout.strip())
    (site / "common-time.pth").write_text(os.path.relpath(ROOT, site) + "\n", "ascii")


# The system


def _has_screen() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))


def _require_qt() -> None:
    """Make sure Qt finds its system libraries; only Linux leaves that to chance."""
    if not sys.platform.startswith("linux"):
        return
    probes, packages = [QT_PROBE], [*QT_PACKAGES]
    if os.environ.get("DISPLAY"):
        probes.append(X11_PROBE)
        packages.extend(X11_PACKAGES)
    if not _qt_fault(probes):
        return
    _require_packages(packages, "system libraries that Qt needs")
    fault = _qt_fault(probes)
    if fault:
        raise CannotGoOnError(f"Qt does not start:\n{fault}")


def _qt_fault(probes: list[str]) -> str:
    """Return what the first failing probe says, or nothing when all is well."""
    for probe in probes:
        tried = _quietly([PYTHON, "-c", probe])
        if tried.returncode:
            return tried.stdout or f"exit status {tried.returncode}"
    return ""


def _require_packages(packages: list[str], purpose: str) -> None:
    """Install Debian packages as root, or say the command that does."""
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    command = "apt-get update && " + " ".join(install)
    if shutil.which("apt-get") is None:
        raise CannotGoOnError(
            f"Missing: {purpose}. Debian calls them {', '.join(packages)}; "
            "install what your system calls them and run this again."
        )
    if os.geteuid() != 0:
        raise CannotGoOnError(
            f"Missing: {purpose}. Type this, then run this again:\n  sudo sh -c '{command}'"
        )
    print(f"Installing {purpose}: {' '.join(packages)}", flush=True)
    for step in (["apt-get", "update"], install):
        done = _quietly(step, DEBIAN_FRONTEND="noninteractive")
    if done.returncode:
        raise CannotGoOnError(f"{done.stdout}\nThis failed: {command}")


def _quietly(command: Sequence[str | Path], **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command and keep what it prints, to be shown only if it fails."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **environment},
        encoding="utf-8",
        errors="replace",
        check=False,
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
