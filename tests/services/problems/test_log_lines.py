"""A log keeps where something went wrong, and none of the words that may name somebody."""

import logging
import sys

from planner.services.problems.log_lines import LEFT_OUT, without_names


def raise_one() -> None:
    raise ValueError("Ms Lopez is in two places.")


def kept(*lines: str) -> list[str]:
    return list(without_names(lines))


def test_what_the_program_says_of_itself_is_kept() -> None:
    head = "2026-11-27 15:00:00,123 ERROR planner.ui.worker"
    line = f"{head}: The solver process ended with exit code -9."

    assert kept(line) == [line]


def test_other_words_are_left_out() -> None:
    head = "2026-11-27 15:00:00,123 WARNING planner.qt"

    assert kept(f"{head}: cannot open /home/lopez/Lincoln High.planner") == [f"{head}: {LEFT_OUT}"]
    assert kept("Ms Lopez", "and Mr Kim", "and more") == [f"  {LEFT_OUT}"]


def test_a_traceback_keeps_its_places_and_the_kind_of_fault() -> None:
    formatter = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        raise_one()
    except ValueError:
        record = logging.LogRecord(
            "planner", logging.CRITICAL, "x", 1, "Not caught", None, sys.exc_info()
        )
    lines = kept(*formatter.format(record).splitlines())

    assert lines[0].endswith("planner: Not caught")
    assert lines[1] == "Traceback (most recent call last):"
    assert lines[-1] == "ValueError"
    assert "Lopez" not in "\n".join(lines)


def test_frames_name_our_sources_and_libraries_but_no_folder_of_the_computer() -> None:
    assert kept('  File "/home/lopez/ct/planner/check/judge.py", line 7, in judge') == [
        '  File "planner/check/judge.py", line 7, in judge'
    ]
    assert kept(r'  File "C:\Users\lopez\ct\planner\ui\app.py", line 7, in run') == [
        '  File "planner/ui/app.py", line 7, in run'
    ]
    assert kept('  File "/x/lib/python3.11/site-packages/openpyxl/reader.py", line 1, in read') == [
        '  File "openpyxl/reader.py", line 1, in read'
    ]
    assert kept('  File "/home/lopez/other.py", line 7, in judge') == [
        f'  File "{LEFT_OUT}", line 7, in judge'
    ]


def test_faults_of_the_solver_process_are_reduced_in_the_same_way() -> None:
    head = "2026-11-27 15:00:00,123 WARNING planner.ui.worker: Solver process: "

    assert kept(head + "KeyError: 'lopez'") == [head + "KeyError"]
    assert kept(head + "Ms Lopez") == [head + LEFT_OUT]
