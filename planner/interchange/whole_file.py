"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from planner.domain.language import say
from planner.errors import FileProblem


@contextmanager
def written_whole(
    targets: Sequence[Path], outdated: Sequence[Path] = ()
) -> Iterator[tuple[Path, ...]]:
    """Give a temporary file beside each target, moved into place when the block ends well.

    Files that are ``outdated`` are removed then, if they are there. If the block fails, all are as
    they were. Raises :class:`FileProblem` when a file or its folder cannot be written.
    """
    drafts = tuple(path.with_name(f".{path.name}.{os.getpid()}.draft") for path in targets)
    try:
        yield drafts
        for path in outdated:
            path.unlink(missing_ok=True)
        for draft, target in zip(drafts, targets, strict=True):
            draft.replace(target)
    except OSError as error:
        raise FileProblem(_sentence(error, (*targets, *outdated))) from error
    finally:
        for draft in drafts:
            with suppress(OSError):  # what went wrong before is what is to be told
                draft.unlink(missing_ok=True)


def write_all(
    contents: Mapping[Path, bytes], go_on: Callable[[], None], outdated: Sequence[Path] = ()
) -> None:
    """Write files, and the folders they are in: all of them or none; remove what is outdated.

    ``go_on`` is called before each file; what it raises stops the writing.
    """
    folders = {path.parent for path in contents}
    with made_folders(folders), written_whole(list(contents), outdated) as drafts:
        for draft, content in zip(drafts, contents.values(), strict=True):
            go_on()
            draft.write_bytes(content)


@contextmanager
def made_folders(folders: Iterable[Path]) -> Iterator[None]:
    """Make folders for what the block writes into them; if it fails, the new ones go again.

    Raises :class:`FileProblem` if one cannot be made.
    """
    wanted = sorted(folders)
    new = [folder for folder in wanted if not folder.exists()]
    try:
        for folder in wanted:
            _make_folder(folder)
        yield
    except BaseException:
        for folder in reversed(new):
            with suppress(OSError):  # it was never made, or holds something else by now
                folder.rmdir()
        raise


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileProblem(
            say(
                "{folder} cannot be used as a folder: {why}. Choose another place.",
                folder=folder,
                why=error.strerror or error,
            )
        ) from error


def _sentence(error: OSError, targets: Sequence[Path]) -> str:
    name = _meant(error, targets)
    if isinstance(error, PermissionError):
        return say(
            "{name} cannot be written: it is open in another program, or the "
            "folder is write-protected. Close it there and try again, or choose "
            "another name.",
            name=name,
        )
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return say(
            "{name} cannot be written: there is no folder {parent}. Choose another place.",
            name=name,
            parent=name.parent,
        )
    if isinstance(error, IsADirectoryError):
        return say("{name} is a folder. Choose the name of a file.", name=name)
    reason = error.strerror or str(error)
    return say(
        "{name} cannot be written: {reason}. Free some space or choose another place.",
        name=name,
        reason=reason,
    )


def _meant(error: OSError, targets: Sequence[Path]) -> Path:
    """Return the target that a person knows, whichever temporary name the error gives."""
    named = str(error.filename or "")
    return next((path for path in targets if path.name in named), targets[0])
