"""What can be opened: recent files and examples, on the start page and in the menu."""

from __future__ import annotations

from functools import partial

from planner.errors import PlannerError
from planner.ui.controllers.maker import Maker
from planner.ui.files import Files
from planner.ui.outside import Outside
from planner.ui.views.frame import Frame


class OpeningController(Maker):
    """Offers files and examples, and opens what is chosen."""

    def __init__(self, frame: Frame, files: Files, outside: Outside) -> None:
        super().__init__(frame.notice, frame)
        self._frame = frame
        self._files = files
        self._outside = outside
        page = frame.start_page
        page.open_requested.connect(files.ask_and_open)
        page.import_workbook_requested.connect(partial(files.import_workbook, None))
        page.import_folder_requested.connect(partial(files.import_folder, None))
        page.file_chosen.connect(files.open)
        page.file_forgotten.connect(files.forget)
        page.example_chosen.connect(files.new_from_example)
        files.recent_changed.connect(self._show_recent)

    def show(self) -> None:
        """Offer what there is now."""
        self._show_recent()
        self._show_examples()

    def _show_recent(self) -> None:
        paths = self._files.recent.paths
        self._frame.start_page.show_recent(paths)
        menu = self._frame.acts.menus["recent"]
        menu.clear()
        menu.setEnabled(bool(paths))
        for path in paths:
            menu.addAction(path.name, partial(self._files.open, path)).setToolTip(str(path))

    def _show_examples(self) -> None:
        try:
            examples = self._outside.examples()
        except PlannerError as error:
            self._refuse(str(error))
            examples = ()
        self._frame.start_page.show_examples(examples)
        menu = self._frame.acts.menus["examples"]
        menu.clear()
        for example in examples:
            menu.addAction(f"{example.name}…", partial(self._files.new_from_example, example))
