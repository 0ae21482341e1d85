"""Text that Discord shows to the letter: no Markdown, no mention, no timestamp, no emoji."""

import re

_ANYWHERE = re.compile(r"[\\*_~`|\[\]<>]|@(?=everyone|here)")
_LINE_START = re.compile(r"^(\s*)([#+-]|\d+(?=\.))", re.MULTILINE)
_INVISIBLE = re.compile(r"[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]")
"""Marks that would turn the direction of the text around them, and control characters."""


def escape(text: str) -> str:
    """Put a backslash before every mark that Discord would act on; line breaks become spaces."""
    text = " ".join(_INVISIBLE.sub("", text).split("\n"))
    text = _ANYWHERE.sub(r"\\\g<0>", text)
    return _LINE_START.sub(_at_line_start, text)


def _at_line_start(match: re.Match[str]) -> str:
    space, mark = match.groups()
    # "1." begins a list: the escape stands before the full stop, which follows the match.
    return f"{space}{mark}\\" if mark.isdecimal() else f"{space}\\{mark}"
