"""The example schools that come with the program: what they are and where their tables lie."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path

from planner.domain.language import say
from planner.errors import FileProblem, UserError

PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A school in tables, ready to be made into a project.

    Attributes:
        id: the name of its folder, as people type it.
        summary: one line about the school.
        attribution: whom its facts come from; shown wherever the school is.
        folder: the CSV folder.
        base: for an altered example, the folder whose tables it has wherever it has none itself.

    """

    id: str
    name: str
    summary: str
    attribution: str
    folder: Path
    base: Path | None = None


ALTERED = ("variants", "broken")
"""Folders of an example that hold altered ones: other readings of its sources, and schools whose
promises cannot all hold. Each has only the tables that differ."""


def resources_folder(package: Path = PACKAGE) -> Path:
    """Return the folder of the files that come with the program.

    An installed program carries it inside the package; a checkout keeps it beside the package.
    Raises ``FileProblem`` if it is in neither place.
    """
    for folder in (package / "_resources", package.parent / "resources"):
        if (folder / "schools").is_dir():
            return folder
    raise FileProblem(
        say(
            "The files that come with this program are missing: there is no folder "
            "{package}. Install the program again.",
            package=package / "_resources",
        )
    )


def examples(resources: Path | None = None) -> tuple[Example, ...]:
    """Return every example school, in the order of their ids.

    Raises ``FileProblem`` if the examples are missing or one cannot be read.
    """
    schools = (resources or resources_folder()) / "schools"
    return tuple(_example_in(table.parent) for table in sorted(schools.glob("*/school.csv")))


def altered(one: Example) -> tuple[Example, ...]:
    """Return the variants of an example, then its broken twins, each called ``ID/broken/NAME``.

    Raises ``FileProblem`` if one cannot be read.
    """
    return tuple(
        replace(
            _example_in(table.parent),
            id=f"{one.id}/{kind}/{table.parent.name}",
            attribution=one.attribution,
            base=one.folder,
        )
        for kind in ALTERED
        for table in sorted((one.folder / kind).glob("*/school.csv"))
    )


def example(identifier: str, resources: Path | None = None) -> Example:
    """Return an example school, or an altered one by its whole id.

    Raises ``UserError`` that lists the ids if there is none such.
    """
    known = {found.id: found for found in examples(resources)}
    origin = known.get(identifier.partition("/")[0])
    if origin is not None and origin.id != identifier:
        known = {found.id: found for found in altered(origin)}
    if identifier not in known:
        raise UserError(
            say(
                "There is no example {identifier!r}. Choose one of these: {known}.",
                identifier=identifier,
                known=", ".join(known) or say("none is installed"),
            )
        )
    return known[identifier]


def _example_in(folder: Path) -> Example:
    about = keyed_values(folder / "school.csv")
    return Example(
        id=folder.name,
        name=about.get("name") or folder.name,
        summary=about.get("summary", ""),
        attribution=about.get("attribution", ""),
        folder=folder,
    )


def keyed_values(path: Path) -> dict[str, str]:
    """Return the values of a table of keys and values; raises ``FileProblem``."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise FileProblem(
            say(
                "{path} cannot be read ({error}). Install the program again.",
                path=path,
                error=error,
            )
        ) from error
    return {(row.get("key") or "").strip(): (row.get("value") or "").strip() for row in rows}
