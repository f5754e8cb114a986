"""The architecture is a test: imports between the parts of planner point one way."""

from pathlib import Path

import pytest
from importlinter import cli

ROOT = Path(__file__).parents[1]


def test_import_contracts_are_kept(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every contract of pyproject.toml holds; the linter's own report says which does not."""
    monkeypatch.chdir(ROOT)

    status = cli.lint_imports(no_cache=True, no_logo=True)

    report = capsys.readouterr().out
    assert status == cli.EXIT_STATUS_SUCCESS, report
