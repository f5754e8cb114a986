"""Finds every text of the program that people read, for translators.

Qt's own ``pyside6-lupdate`` sees ``self.tr``, ``translate`` and ``QT_TRANSLATE_NOOP``, but neither
the functions that stand for them (``tr``, ``mark``) nor sentences that are said below the window
(``say``), so the sources are read here. The contexts are those that Qt asks for at run time.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from planner.domain import words
from planner.domain.people import KNOWN_ROLES
from planner.interchange.tables import TABLES
from planner.services.translations import SENTENCES

PACKAGE = Path(__file__).resolve().parents[1] / "planner"
SAID = {"say", "mark", "named"}
"""The functions of :mod:`planner.domain.language` that take a literal."""
TELLERS = {"translated"}
"""Functions that say what was marked in a table."""
COUNTS = {"count", "many"}
"""The functions of :mod:`planner.domain.words` that count a thing."""
QT = {"translate", "QT_TRANSLATE_NOOP"}
LANGUAGE = "planner.domain.language"
NUMBER = "%n"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text in the sources, under the context by which it is looked up."""

    context: str
    source: str
    file: str = field(compare=False, default="")

    @property
    def counts(self) -> bool:
        """Whether it has a form for one thing and another one for several."""
        return NUMBER in self.source


@dataclass(frozen=True, slots=True)
class Untold:
    """A text that cannot be found by its source: built at run time, or held by a variable."""

    file: str
    line: int
    code: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.code}"


@dataclass(slots=True)
class Found:
    """What the sources hold."""

    texts: dict[tuple[str, str], Text] = field(default_factory=dict)
    untold: list[Untold] = field(default_factory=list)

    def add(self, context: str, source: str, file: str) -> None:
        """Keep a text, under the first file that has it."""
        if source.strip():
            self.texts.setdefault((context, source), Text(context, source, file))


def collect(package: Path = PACKAGE) -> Found:
    """Return every text of the package, and what cannot be translated."""
    modules = {
        _module(path, package): (path, ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(package.rglob("*.py"))
    }
    aliases = {name: dict(_aliases(tree)) for name, (_, tree) in modules.items()}
    found = Found()
    for path, tree in modules.values():
        name = path.relative_to(package.parent).as_posix()
        _Reader(found, name, tree, aliases).read()
    if package == PACKAGE:
        _add_tables(found)
    return found


def _add_tables(found: Found) -> None:
    """Add what tables and columns say of themselves, and the roles that need no row."""
    for table in TABLES.values():
        forms = (column.form.says for column in table.columns)
        meanings = (column.says for column in table.columns)
        for text in (table.says, *meanings, *forms):
            found.add(SENTENCES, text, "planner/interchange/tables.py")
    for name, _ in KNOWN_ROLES.values():
        found.add(SENTENCES, name, "planner/domain/people.py")


def _module(path: Path, package: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the texts that the module gives names to."""
    return {
        node.targets[0].id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        and isinstance(node.targets[0], ast.Name)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    }


def _aliases(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the module's functions that hand their argument on to Qt, with their context."""
    constants = _constants(tree)
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or not node.args.args:
            continue
        first = node.args.args[0].arg
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and _name(call.func) in QT and len(call.args) > 1:
                context = _context(call.args[0], constants)
                if context and isinstance(call.args[1], ast.Name) and call.args[1].id == first:
                    yield node.name, context


def _context(node: ast.expr, constants: dict[str, str]) -> str:
    if isinstance(node, ast.Name):
        return constants.get(node.id, "")
    return str(node.value) if isinstance(node, ast.Constant) else ""


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


class _Reader(ast.NodeVisitor):
    """Reads one module, and knows in which class and function it is."""

    def __init__(
        self, found: Found, file: str, tree: ast.Module, aliases: dict[str, dict[str, str]]
    ) -> None:
        self._found, self._file, self._tree = found, file, tree
        self._constants = _constants(tree)
        self._classes: list[str] = []
        self._functions: list[ast.FunctionDef] = []
        self._aliases, self._said, self._words = dict(_aliases(tree)), set[str](), set[str]()
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                self._import(node, aliases)

    def _import(self, node: ast.ImportFrom, aliases: dict[str, dict[str, str]]) -> None:
        for name in node.names:
            called = name.asname or name.name
            if node.module == LANGUAGE and name.name in SAID:
                self._said.add(called)
            elif node.module == words.__name__ and name.name in COUNTS:
                self._words.add(called)
            elif node.module and (context := aliases.get(node.module, {}).get(name.name)):
                self._aliases[called] = context

    def read(self) -> None:
        """Take up every text of the module."""
        self.visit(self._tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Qt looks a text of ``self.tr`` up under the name of the class.

        What a kind of rule means is read by people, too.
        """
        self._classes.append(node.name)
        if any(_name(base) == "Rule" for base in node.bases):
            self._found.add(SENTENCES, ast.get_docstring(node) or "", self._file)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Inside a function that hands texts on, they are variables."""
        self._functions.append(node)
        self.generic_visit(node)
        self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        """Take up the text of a call that is about one."""
        name = _name(node.func)
        if isinstance(node.func, ast.Name) and name in self._said:
            self._take(SENTENCES, node, 0)
        elif isinstance(node.func, ast.Name) and name in self._aliases:
            self._take(self._aliases[name], node, 0)
        elif isinstance(node.func, ast.Attribute) and name == "tr":
            self._take(self._classes[-1] if self._classes else "", node, 0)
        elif name in QT and len(node.args) > 1 and (told := self._qt_context(node)):
            self._take(told, node, 1)
        elif isinstance(node.func, ast.Name) and name == "measure":
            self._unit(node)
        elif name == "parameter":
            self._parameter(node)
        elif self._counts(node.func):
            self._thing(node)
        self.generic_visit(node)

    def _qt_context(self, call: ast.Call) -> str:
        if isinstance(call.args[0], ast.Constant) and not isinstance(call.args[0].value, str):
            return ""  # a painter that moves its origin
        return _context(call.args[0], self._constants)

    def _take(self, context: str, call: ast.Call, place: int) -> None:
        if len(call.args) <= place:
            return
        text = call.args[place]
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and context:
            self._found.add(context, text.value, self._file)
        elif not self._handed_on(text) and _name(call.func) not in TELLERS:
            line = Untold(self._file, call.lineno, ast.unparse(call))
            self._found.untold.append(line)

    def _handed_on(self, text: ast.expr) -> bool:
        """Whether this is the text that a function of ours was handed, or one from a table."""
        if isinstance(text, ast.Call) and _name(text.func) == "str":
            return True  # marked where the table stands
        if not isinstance(text, ast.Name) or not self._functions:
            return False
        function = self._functions[-1]
        names = {argument.arg for argument in function.args.args}
        return text.id in names and (function.name in self._aliases or function.name in SAID)

    def _parameter(self, call: ast.Call) -> None:
        """Take up what a parameter of a rule is called, and its unit."""
        for keyword in call.keywords:
            if keyword.arg in {"unit", "text"} and isinstance(keyword.value, ast.Constant):
                self._found.add(SENTENCES, str(keyword.value.value), self._file)

    def _unit(self, call: ast.Call) -> None:
        """Take up a unit for several and for one."""
        self._take(SENTENCES, call, 0)
        for unit in _literals(call):
            self._found.add(SENTENCES, words.singular(unit), self._file)

    def _counts(self, function: ast.expr) -> bool:
        if isinstance(function, ast.Name):
            return function.id in self._words
        return (
            isinstance(function, ast.Attribute)
            and function.attr in COUNTS
            and isinstance(function.value, ast.Name)
            and function.value.id == "words"
        )

    def _thing(self, call: ast.Call) -> None:
        """Take up one thing and several, as they are counted."""
        things = _literals(call.args[1])
        if not things:
            self._found.untold.append(Untold(self._file, call.lineno, ast.unparse(call)))
        for thing in things:
            self._found.add(SENTENCES, words.single(thing), self._file)
            form = ":," if _name(call.func) == "many" else ""
            self._found.add(SENTENCES, words.several(thing, form), self._file)


def _literals(node: ast.expr) -> list[str]:
    return [
        part.value
        for part in ast.walk(node)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
