"""How a word is written that may be the name of a place, and what that ends or is besides."""

from collections.abc import Sequence

from bot.answering.words.language import is_small
from bot.answering.words.lexicons import function_words, lexicons
from bot.checking.words.cues import Spans
from bot.checking.words.elisions import tail
from bot.checking.words.sections import Cue
from bot.matching.fold import Word

_BODIES: tuple[Cue, ...] = ("societies", "outlets")
"""Sections of cues with which the name of a body may end."""


def is_capital(text: str, word: Word) -> bool:
    """Whether a word begins with a capital letter, and is none in short as "I'm"."""
    return text[word.start].isupper() and not is_short(text, word)


def is_short(text: str, word: Word) -> bool:
    """Whether a word ends in a verb in short, as "I'm"."""
    return tail(text[word.start : word.end]) in function_words().contracted_verb


def is_everyday(text: str, found: Sequence[Word], index: int, language: str) -> bool:
    """Whether a word is one of the vocabulary, and not written as a name: "la réunion".

    A small word is none either, as in "beats us", but behind an article: "the us".
    """
    word = found[index]
    if is_capital(text, word):
        return False
    lexicon = lexicons().get(language)
    meant = lexicon.of_word(word.text) if lexicon else ()
    before = found[index - 1].text if index else ""
    is_pronoun = text[word.start].islower() and is_small(word.text, language)
    is_pronoun &= before not in function_words().article
    return is_pronoun or any(section == "types" for section, _ in meant)


def names_body(text: str, found: Sequence[Word], first: int, spans: Spans) -> bool:
    """Whether the name of a place ends that of a body: "the University of Karachi"."""
    if first < 2 or found[first - 1].text not in function_words().genitive_preposition:  # noqa: PLR2004 - a word and "of"
        return False
    bodies = {last for _, last in spans.get("organisations", ())}
    known = {last for _, last in spans.get("universities", ())}
    return first - 2 in known or (first - 2 in bodies and text[found[first - 2].start].isupper())


def society(
    text: str, found: Sequence[Word], first: int, last: int, spans: Spans
) -> tuple[int, int] | None:
    """Where a body's name stands with a place's in it: "the Pakistan Software Association"."""
    end = last
    while _are_one(text, found, end + 1):
        end += 1
    while first > 1 and _are_one(text, found, first):
        first -= 1  # "South China Morning Post"
    closing = {at for key in _BODIES for _, at in spans.get(key, ())}
    return (first, with_field(text, found, end)) if end > last and end in closing else None


def with_field(text: str, found: Sequence[Word], last: int) -> int:
    """The last word of a body's name, with what it is one of: "the Institute of Standards"."""
    of = function_words().genitive_preposition
    while (
        last + 2 < len(found) and found[last + 1].text in of and is_capital(text, found[last + 2])
    ):
        last += 2
        while _are_one(text, found, last + 1):
            last += 1
    return last


def _are_one(text: str, found: Sequence[Word], at: int) -> bool:
    """Whether a word and the one before it both have a capital, and no mark between them."""
    pair = found[at - 1 : at + 1]
    beside = len(pair) > 1 and text[pair[0].end : pair[1].start] == " "
    return beside and all(is_capital(text, word) for word in pair)


def university(
    folded: Sequence[str], first: int, last: int, spans: Spans
) -> tuple[int, int] | None:
    """The first and last word of the name of an unknown university that a place's is part of.

    Args:
        folded: The folded words of a statement.
        first: The index of the first word of the name of a known place.
        last: That of its last word.
        spans: The cues of the statement.
    """
    found = spans.get("universities", ())
    if any(begin == last + 1 for begin, _ in found):
        return first, last + 1
    behind = first >= 2 and folded[first - 1] in function_words().genitive_preposition  # noqa: PLR2004 - a word and "of"
    return (first - 2, last) if behind and any(end == first - 2 for _, end in found) else None
