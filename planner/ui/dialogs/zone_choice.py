"""Fields for a date and for a time zone."""

from __future__ import annotations

from datetime import date
from zoneinfo import available_timezones

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTimeZone
from PySide6.QtWidgets import QComboBox, QCompleter, QDateEdit, QWidget

from planner.domain.calendar_faults import is_time_zone

AREAS = ("America/", "Pacific/", "Europe/", "Asia/", "Africa/", "Australia/", "Atlantic/")


def tr(text: str) -> str:
    """Return the text in the language of the program."""
    return QCoreApplication.translate("ZoneChoice", text)


def common_zones() -> tuple[tuple[str, str], ...]:
    """Return the zones of the United States, as people call them, and their ids."""
    return (
        (tr("Eastern Time"), "America/New_York"),
        (tr("Central Time"), "America/Chicago"),
        (tr("Mountain Time"), "America/Denver"),
        (tr("Arizona (no daylight saving)"), "America/Phoenix"),
        (tr("Pacific Time"), "America/Los_Angeles"),
        (tr("Alaska"), "America/Anchorage"),
        (tr("Hawaii"), "Pacific/Honolulu"),
        (tr("Puerto Rico"), "America/Puerto_Rico"),
        (tr("Guam"), "Pacific/Guam"),
    )


class ZoneChoice(QComboBox):
    """The time zones of the United States first, then all others; a part of a name finds one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(tr("Time zone"))
        known = common_zones()
        for words, name in known:
            self.addItem(f"{words} – {name}", name)
        self.insertSeparator(self.count())
        first = {name for _, name in known}
        for name in sorted(available_timezones() - first):
            if name.startswith(AREAS):
                self.addItem(name, name)
        finder = self.completer()
        if finder is not None:
            finder.setFilterMode(Qt.MatchFlag.MatchContains)
            finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setMinimumContentsLength(24)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def zone(self) -> str:
        """The id of the zone that is chosen or typed; blank if there is none such."""
        at = self.findText(self.currentText())
        found = str(self.itemData(at) or "") if at >= 0 else self.currentText().strip()
        return found if found and is_time_zone(found) else ""

    def choose(self, name: str) -> None:
        """Show a zone, or that of this computer where none is named."""
        wanted = name or system_zone()
        at = self.findData(wanted)
        if at >= 0:
            self.setCurrentIndex(at)
        else:
            self.setEditText(wanted)


def system_zone() -> str:
    """Return the time zone of this computer, or Eastern Time if it has no name."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name if name.startswith(AREAS) and is_time_zone(name) else "America/New_York"


class DateField(QDateEdit):
    """A date, typed or taken from a month."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        self.setAccessibleName(name)
        self.setDisplayFormat(date_format(self.locale()))

    @property
    def day(self) -> date:
        """The date that is shown."""
        return as_date(self.date())

    def show_day(self, day: date) -> None:
        """Show a date without telling that it was changed."""
        was = self.blockSignals(True)  # noqa: FBT003 - Qt's
        self.setDate(as_qdate(day))
        self.blockSignals(was)


def date_format(locale: QLocale) -> str:
    """Return how dates are written where the person lives, with all digits of the year."""
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return short if "yyyy" in short else short.replace("yy", "yyyy")


def as_date(day: QDate) -> date:
    """Return Qt's date as Python's."""
    return date(day.year(), day.month(), day.day())


def as_qdate(day: date) -> QDate:
    """Return Python's date as Qt's."""
    return QDate(day.year, day.month, day.day)
