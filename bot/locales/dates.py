"""Dates of the Extended Date/Time Format (ISO 8601-2, EDTF) in a reader's words."""

import re
from datetime import date

from babel.dates import format_date

from bot.facts import When
from bot.locales.translator import Translator

_DATE = re.compile(r"(?P<year>\d{4}|XXXX|\d{3}X)(-(?P<month>\d\d))?(-(?P<day>\d\d))?[~?%]?")
_DAY = re.compile(r"(\d{4}|XXXX)-\d\d-\d\d")

_LEAP_YEAR = 2000
"""Stands in for a year that is not given: every day of every month is in it."""


def date_in_words(when: When, translator: Translator) -> str:
    """Write a date as a reader says it: ``5–10 November 2023``, ``February (year not given)``.

    A date without a month, or in a form that is rare in prose (seasons, sets), is given in the
    source's words.
    """
    words = _dated(when, translator)
    if words is None:
        return translator("date-said", said=when.said)
    if "XXXX" in when.edtf:
        words = translator("date-no-year", date=words)
    if when.edtf.endswith(("~", "?", "%")):
        words = translator("date-about", date=words, said=when.said)
    return words


def _dated(when: When, translator: Translator) -> str | None:
    start, slash, end = when.edtf.partition("/")
    if not slash:
        return _one(start, translator)
    if end in ("", ".."):
        words = _one(start, translator)
        return translator("date-since", date=words) if words else None
    words = _one(end, translator)
    if words is None or start in ("", ".."):
        return translator("date-until", date=words) if words else None
    if start[:-2] == end[:-2] and _DAY.fullmatch(start):
        return f"{int(start[-2:])}–{words}"
    first = _one(start, translator)
    return translator("date-range", start=first, end=words) if first else None


def printed_date(edtf: str, translator: Translator) -> str:
    """Write the date that is printed on a source."""
    return date_in_words(When(edtf=edtf, said=edtf), translator)


def _one(edtf: str, translator: Translator) -> str | None:
    """A single date in words, an unknown year left out; none where it needs the source's words."""
    match = _DATE.fullmatch(edtf)
    if match is None:
        return None
    year, month, day = match["year"], match["month"], match["day"]
    known = year.isdecimal()
    if month is None:
        decade = translator("date-decade", year=f"{year[:3]}0")
        return year if known else None if year == "XXXX" else decade
    if not known and year != "XXXX":
        return None
    try:
        moment = date(int(year) if known else _LEAP_YEAR, int(month), int(day or 1))
    except ValueError:  # a season, which EDTF counts as months from 21 on
        return None
    pattern = "long" if known else "d MMMM"
    if not day:
        pattern = "LLLL y" if known else "LLLL"
    return format_date(moment, pattern, translator.locale)
