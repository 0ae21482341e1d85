"""Dates in the Extended Date/Time Format: the part of it that news needs, checked.

The grammar is that of ISO 8601-2:2019, levels 0 and 1, with level 2's unspecified digits
(https://www.loc.gov/standards/datetime/), without times, years of more than four digits, and sets.
"""

import re
from calendar import monthrange
from functools import lru_cache

_DATE = re.compile(
    r"(?P<year>[0-9X]{4})"
    r"(?:-(?P<month>0[1-9]|1[0-2]|XX)(?:-(?P<day>0[1-9]|[12][0-9]|3[01]|XX))?"
    r"|-(?P<season>2[1-4]))?"
    r"[?~%]?"
)

_LEAP_YEAR = 2024
"""Stands for a year that is not given, so that 29 February may be in it."""


@lru_cache(maxsize=1024)  # the same dates come again and again
def check_edtf(text: str) -> str:
    """Return ``text``, a date or an interval such as ``XXXX-02`` or ``2023-11-05/2023-11-10``.

    Raises:
        ValueError: It is none, or a day that no calendar has, or ends before it begins.
    """
    start, slash, end = text.partition("/")
    parts = (start, end) if slash else (start,)
    if not all(_is_date(part) or (slash and part == "..") for part in parts) or text == "../..":
        message = (
            f"{text[:40]!r} is no EDTF date; write 2023-09-13, 2023-11, 2027, "
            "XXXX-02 (year not given), 2023-11-05/2023-11-10 or 2023-02~ (about)"
        )
        raise ValueError(message)
    if slash and _ends_too_early(start, end):
        message = f"{text[:40]!r} ends before it begins; write the earlier date first"
        raise ValueError(message)
    return text


def _is_date(text: str) -> bool:
    found = _DATE.fullmatch(text)
    if not found:
        return False
    year, month, day = found["year"], found["month"], found["day"]
    if not day or "X" in month + day:
        return True
    return int(day) <= monthrange(_LEAP_YEAR if "X" in year else int(year) or 4, int(month))[1]


def _ends_too_early(start: str, end: str) -> bool:
    start, end = start.rstrip("?~%"), end.rstrip("?~%")
    common = min(len(start), len(end))
    if ".." in (start, end) or "X" in start + end:
        return False
    return end[:common] < start[:common]
