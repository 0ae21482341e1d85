"""What stands before an apostrophe, and what behind it: "jusqu'à", "n'ont", "China's"."""

from collections.abc import Sequence

from bot.matching import normalise
from bot.matching.fold import APOSTROPHE, Word


def unelided(written: str) -> str:
    """A text, folded as if it had no apostrophes: what is elided stays with its word."""
    return normalise(APOSTROPHE.sub("", written))


def whole_words(text: str, found: Sequence[Word]) -> list[str]:
    """The folded words of a text with what is elided before them: "jusqu'à" is "jusqua".

    Folding drops the elided word, and with it "si" in "s'il" and "ne" in "n'ont".
    """
    if not APOSTROPHE.search(text):
        return [word.text for word in found]
    return [
        unelided(text[word.start : word.end]).replace(" ", "")
        if APOSTROPHE.search(text, word.start, word.end)
        else word.text
        for word in found
    ]


def tail(written: str) -> str:
    """What stands behind the last apostrophe of a word, in small letters; "" without one."""
    parts = APOSTROPHE.split(written)
    return parts[-1].lower() if len(parts) > 1 else ""


def head(written: str) -> str:
    """What stands before the first apostrophe of a word, or all of it, in small letters."""
    return APOSTROPHE.split(written, maxsplit=1)[0].lower()
