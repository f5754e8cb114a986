"""How the program starts: the window, a verb, or the solver process, and what each loads."""

import os
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import planner.ui
from planner.__main__ import SOLVER_WORKER, main
from planner.services.messages import FLAG, Hello, read_event
from planner.services.translations import VARIABLE

HEAVY = ("ortools", "PySide6", "openpyxl", "sqlite3", "sqlite_utils")


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[Path | None]:
    """Stand in for the window: remember what it was asked to show."""
    asked: list[Path | None] = []

    def run(path: Path | None) -> int:
        asked.append(path)
        return 7

    monkeypatch.setattr(planner.ui, "app", SimpleNamespace(run=run), raising=False)
    return asked


def start(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> int:
    monkeypatch.setattr(sys, "argv", ["planner", *arguments])
    return main()


def test_without_arguments_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, shown: list[Path | None]
) -> None:
    assert start(monkeypatch) == 7
    assert shown == [None]


def test_a_file_opens_in_the_window(
    monkeypatch: pytest.MonkeyPatch, shown: list[Path | None], tmp_path: Path
) -> None:
    path = tmp_path / "school.planner"
    path.touch()

    assert start(monkeypatch, str(path)) == 7
    assert shown == [path]


def test_a_verb_is_a_verb_even_beside_a_file_of_that_name(
    monkeypatch: pytest.MonkeyPatch,
    shown: list[Path | None],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("examples").touch()

    assert start(monkeypatch, "examples") == 0
    assert shown == []
    assert "ranson_ib" in capsys.readouterr().out


def test_the_verb_open_opens_the_window(
    monkeypatch: pytest.MonkeyPatch, shown: list[Path | None]
) -> None:
    assert start(monkeypatch, "open") == 7
    assert shown == [None]


def test_a_program_without_standard_streams_starts(
    monkeypatch: pytest.MonkeyPatch, shown: list[Path | None]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)

    assert start(monkeypatch) == 7
    assert start(monkeypatch, "examples") == 0
    assert start(monkeypatch, "no-such-verb") == 2


def python(code: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run a line of Python as a program of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        env={"PATH": "", **settings},
        cwd=Path(__file__).parents[1],
    )


def test_the_flag_of_the_solver_process_is_the_one_that_others_use() -> None:
    assert SOLVER_WORKER == FLAG


def test_the_solver_process_answers_and_leaves_when_nobody_listens() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "planner", FLAG],
        input="",
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=Path(__file__).parents[1],
    )

    assert done.returncode == 0
    assert read_event(done.stdout) == (0, Hello())


@pytest.mark.skipif(sys.platform == "win32", reason="no groups of processes")
def test_ctrl_c_in_a_terminal_does_not_reach_the_solver_process() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "planner", FLAG],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[1],
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()

        assert os.getpgid(process.pid) == process.pid != os.getpgrp()
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=20)

    assert process.returncode == 0


def test_looking_at_the_arguments_loads_nothing_heavy() -> None:
    done = python(
        "import sys, planner.__main__, planner.wiring;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )

    assert done.stdout == "[]\n", done.stderr


def test_help_loads_nothing_heavy() -> None:
    done = python(
        "import sys; sys.argv = ['planner', '--help'];"
        "from planner.__main__ import main; assert main() == 0;"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )

    assert done.stdout.endswith("[]\n"), done.stderr


def test_the_window_loads_dialogs_editors_and_reports_when_they_are_wanted() -> None:
    later = (
        *("cattrs", "openpyxl", "sqlite3", "planner.services.reports.kinds"),
        *("planner.ui.dialogs.calendar_files", "planner.ui.setup.new_school.dialog"),
        *("planner.ui.setup.editors", "planner.ui.handout.window"),
    )
    done = python(
        f"import sys, planner.ui.app;print([name for name in {later!r} if name in sys.modules])"
    )

    assert done.stdout == "[]\n", done.stderr


def test_opening_an_example_and_exporting_never_loads_the_solver_or_qt(tmp_path: Path) -> None:
    done = python(
        "import sys; from pathlib import Path; from planner import wiring;"
        "from planner.check.verify import verify;"
        "from planner.services.handout.students import Students;"
        "project = wiring.read_example('ranson_ib');"
        "wiring.export_workbook(project, verify(project), Path(sys.argv[1]), Students.NAMES);"
        "wiring.solver(); wiring.store();"
        "print([name for name in ('ortools', 'PySide6') if name in sys.modules])".replace(
            "sys.argv[1]", repr(str(tmp_path / "out.xlsx"))
        )
    )

    assert done.stdout == "[]\n", done.stderr
    assert (tmp_path / "out.xlsx").exists()


def test_a_console_that_cannot_show_a_name_shows_a_question_mark() -> None:
    done = python(
        "import sys; sys.argv = ['planner', 'examples'];"
        "from planner.__main__ import main; sys.exit(main())",
        PYTHONIOENCODING="latin-1",
        PYTHONUTF8="0",
    )

    assert done.returncode == 0, done.stderr
    assert "?" in done.stdout


SPANISH = {**os.environ, VARIABLE: "es"}


def test_a_verb_answers_in_the_language_that_is_asked_for(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "planner", "report", str(tmp_path / "no.planner"), "loads"]

    told = subprocess.run(command, env=SPANISH, capture_output=True, check=False)

    assert "No hay ningún archivo no.planner" in told.stderr.decode("utf-8", "replace")


def test_the_solver_process_speaks_the_language_of_the_window() -> None:
    """It is told by the environment, and every text of a class follows."""
    speak = "import planner.__main__ as m; m._speak_the_language()"
    asked = "from planner.domain.rules.lunch import Lunch; print(ascii(Lunch.title))"

    told = subprocess.run(
        [sys.executable, "-c", f"{speak}; {asked}"], env=SPANISH, capture_output=True, check=True
    )

    assert told.stdout.decode().strip() == ascii("Almuerzo libre de guardia")
