"""The same under an X server with its own pointer and keyboard, where there is one to start."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

import pytest

from tests.ui.samples import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not (shutil.which("Xvfb") and shutil.which("xdotool")),
        reason="needs Xvfb and xdotool",
    ),
]


@contextmanager
def a_screen() -> Iterator[dict[str, str]]:
    """Start an X server and return an environment in which programs use it."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x900x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as told:
            number = told.readline().strip()
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def a_real_window(screen: dict[str, str]) -> Iterator[IO[str]]:
    """Start the program on the screen and return what it prints."""
    command = [sys.executable, "-m", "tests.ui.real_window"]
    with subprocess.Popen(
        command, env=screen, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        try:
            yield program.stdout
        finally:
            program.kill()


def do(screen: dict[str, str], *words: object) -> None:
    subprocess.run(
        ["xdotool", *map(str, words)], env=screen, check=True, capture_output=True, timeout=20
    )


def test_a_card_is_dragged_clicked_and_undone_with_a_real_pointer() -> None:
    with a_screen() as screen, a_real_window(screen) as said:
        places = [said.readline().split() for _ in range(3)]
        if not places[0]:
            pytest.skip("Qt has no libraries here to open a window under X")
        card, goal, second = (tuple(map(int, place)) for place in places)
        do(screen, "windowfocus", said.readline().strip())

        do(screen, "mousemove", *card, "mousedown", 1)
        for share in range(1, 11):
            x, y = (a + (b - a) * share // 10 for a, b in zip(card, goal, strict=True))
            do(screen, "mousemove", x, y, "sleep", 0.02)
        do(screen, "mouseup", 1)
        assert said.readline() == "done: Move Math to Tue B3\n"

        do(screen, "key", "ctrl+z")
        assert said.readline() == "done: \n"

        do(screen, "mousemove", *card, "click", 1, "sleep", 0.3)  # it is chosen still: taken up
        do(screen, "mousemove", *second, "sleep", 0.2, "click", 1)
        assert said.readline() == "done: Move Math to Tue B4\n"
