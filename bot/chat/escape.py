"""Text that Discord shows to the letter: no Markdown, no mention, no timestamp, no emoji."""

import re

_ANYWHERE = re.compile(r"[\\*_~`|\[\]<>]|@(?=everyone|here)")
_HEADING_OR_LIST = re.compile(r"^(\s*)(?=(#{1,3}|-#|[-+])\s)")
_NUMBERED_LIST = re.compile(r"^(\s*\d+)(?=\.\s)")
_INVISIBLE = re.compile(r"[\u202a-\u202e\u2066-\u2069\x00-\x08\x0b-\x1f\x7f]")
"""Marks that would turn the direction of the text around them, and control characters."""


def escape(text: str) -> str:
    """Put a backslash before every mark that Discord would act on; line breaks become spaces."""
    text = " ".join(_INVISIBLE.sub("", text).split("\n"))
    text = _ANYWHERE.sub(r"\\\g<0>", text)
    return _NUMBERED_LIST.sub(r"\1\\", _HEADING_OR_LIST.sub(r"\1\\", text))
