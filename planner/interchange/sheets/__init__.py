"""The sheets of the schedule workbook, each in a module of its own."""
