"""What is told of a schedule in tables, each report in a module of its own."""
