"""The architecture is a test: imports between the parts of planner point one way."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
# In a process of its own, since the linter reconfigures logging for everybody.
LINT = "from importlinter.cli import lint_imports as lint; exit(lint(no_cache=True, no_logo=True))"


def test_import_contracts_are_kept() -> None:
    """Every contract of pyproject.toml holds; the linter's own report says which does not."""
    linted = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", LINT],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )

    assert linted.returncode == 0, linted.stdout + linted.stderr
