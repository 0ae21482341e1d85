"""What can be told of a folded word by its letters alone."""

import re
from string import ascii_lowercase

_DIGITS = re.compile(r"\d+")


def is_ideograph(word: str) -> bool:
    """Whether a folded word is an ideograph, which stands for half a word."""
    return len(word) == 1 and word > "\u2fff"


def same_digits(word: str, other: str) -> bool:
    """Whether two words have the same numbers, of which every digit tells: B2B is not B3B."""
    return _DIGITS.findall(word) == _DIGITS.findall(other)


def edited(word: str, length: int) -> set[str]:
    """All of so many letters that one edit makes of a folded Latin word."""
    halves = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    if len(word) > length:
        made = [left + right[1:] for left, right in halves]
    elif len(word) < length:
        made = [left + letter + right for left, right in halves for letter in ascii_lowercase]
    else:
        made = [left + letter + right[1:] for left, right in halves for letter in ascii_lowercase]
        made += [left + right[1::-1] + right[2:] for left, right in halves]
    return {other for other in made if len(other) == length}
