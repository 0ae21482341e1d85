"""Notions that place a thing in time."""

WEEKDAYS = frozenset(
    ("concepts", f"weekday_{day}") for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
)
"""The days of the week."""

YEARS = frozenset(("concepts", f"{which}_year") for which in ("last", "this", "next"))
"""The years around the day on which something is said."""
