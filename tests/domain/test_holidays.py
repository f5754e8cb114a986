from __future__ import annotations

from datetime import date

from planner.domain.calendar import dates_between
from planner.domain.holidays import usual_holidays


def test_the_holidays_of_a_year_are_on_their_dates() -> None:
    found = {
        row.name: (row.first, row.last)
        for row in usual_holidays(date(2026, 8, 17), date(2027, 6, 30))
    }
    assert found["Labor Day"][0] == date(2026, 9, 7)
    assert found["Indigenous Peoples’ Day / Columbus Day"][0] == date(2026, 10, 12)
    assert found["Veterans Day"][0] == date(2026, 11, 11)
    assert found["Thanksgiving"] == (date(2026, 11, 26), date(2026, 11, 27))
    assert found["Winter break"] == (date(2026, 12, 21), date(2027, 1, 1))
    assert found["Martin Luther King Jr. Day"][0] == date(2027, 1, 18)
    assert found["Presidents’ Day"][0] == date(2027, 2, 15)
    assert found["Memorial Day"][0] == date(2027, 5, 31)
    assert "Juneteenth" not in found  # a Saturday in 2027


def test_no_two_holidays_of_any_year_share_a_date() -> None:
    for year in range(2024, 2060):
        rows = usual_holidays(date(year, 7, 1), date(year + 1, 6, 30))
        days = [day for row in rows for day in dates_between(row.first, row.last)]
        assert len(set(days)) == len(days)
