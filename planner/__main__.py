"""Start the program: the window, a verb of the command line, or the solver process.

The arguments are looked at before Qt, click or OR-Tools is loaded.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TextIO

SOLVER_WORKER = "--solver-worker"
"""As :data:`planner.services.messages.FLAG`, which would load more than is needed to look."""


def main() -> int:
    """Do what the arguments ask for and return the exit status."""
    arguments = sys.argv[1:]
    if arguments[:1] == [SOLVER_WORKER]:
        return _serve()
    _speak_any_language()
    if not arguments:
        return _show(None)
    if len(arguments) == 1 and _is_project(arguments[0]):
        return _show(Path(arguments[0]))
    from planner.cli.main import run

    _speak_the_language()
    return run(arguments, _show)


def _serve() -> int:
    """Be the solver process, which only its parent stops.

    Ctrl+C in a terminal goes to the whole group of processes, and OR-Tools has an answer of its
    own to it; so the group is left where there are such groups, and elsewhere it is not heard.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.setpgrp()
    from planner.solver import worker

    _speak_the_language()
    return worker.main()


def _show(path: Path | None) -> int:
    """Open the window, with a project if one is named."""
    from planner.ui import app

    return app.run(path)


def _is_project(argument: str) -> bool:
    """Say whether the only argument is a file, as when one is double-clicked, and no verb."""
    path = Path(argument)
    return bool(path.suffix) and path.is_file()


def _speak_any_language() -> None:
    """Let names that a console cannot show cost a question mark and not the program.

    A windowed program on Windows has no standard streams at all.
    """
    for stream in (sys.stdout, sys.stderr):
        _forgive(stream)


def _speak_the_language() -> None:
    """Say sentences in the language that the window or the system asks for."""
    from planner.services.translations import speak, wanted

    speak(wanted())


def _forgive(stream: TextIO | None) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


if __name__ == "__main__":
    sys.exit(main())
