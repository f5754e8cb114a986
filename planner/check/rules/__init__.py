"""One module for each kind of rule: ``judge(rule, timetable)`` returns the verdict on it."""
