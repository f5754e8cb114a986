"""The school year as weeks of dates, to be marked."""
