"""The school, its week and its promises as plain values: standard library only, no side effects."""
