"""What a text takes for granted in words of its own: "since X, …?", "X, so …?", "X being Y, …"."""

import re
from collections.abc import Iterator, Sequence

from bot.answering.words.language import guess_language, in_order
from bot.answering.words.lexicon import Lexicon, Reading
from bot.answering.words.terms import ASKING_FIRST, CONCLUSION, PRESUMPTION
from bot.matching.fold import Word, words

LEAST_WORDS = 3
"""So many words claim something; fewer only say since when: "since May"."""

_COMMA = re.compile(r"[,，;:?？!！]|\.\s|\s[-–—]\s")


def presupposed(text: str) -> Iterator[str]:
    """The clauses that a text takes for true, each as a sentence of its own, in order."""
    found = words(text)
    folded = [word.text for word in found]
    lexicon = in_order(guess_language(folded, text))[0]
    readings = list(lexicon.read(folded))
    ends = [match.start() for match in _COMMA.finditer(text)]
    for reading in readings:
        if PRESUMPTION in reading.terms:
            end = _end(found, readings, ends, reading)
            if end - reading.last > LEAST_WORDS:
                yield text[found[reading.last + 1].start : found[end - 1].end]
        elif CONCLUSION in reading.terms and reading.first >= LEAST_WORDS:
            yield text[: found[reading.first - 1].end]
    yield from _absolute(text, found, lexicon, ends)


def _end(
    found: Sequence[Word], readings: Sequence[Reading], ends: Sequence[int], opening: Reading
) -> int:
    """Where the clause behind a word that opens it ends: at a mark, or where a question begins."""
    begun = found[opening.last].end
    mark = min((end for end in ends if end >= begun), default=found[-1].end)
    asking = (
        reading.first
        for reading in readings
        if reading.first > opening.last + LEAST_WORDS
        and any(
            section == "questions" and key not in ASKING_FIRST for section, key in reading.terms
        )
    )
    marked = sum(word.start < mark for word in found)
    return min(next(asking, marked), marked)


def _absolute(
    text: str, found: Sequence[Word], lexicon: Lexicon, ends: Sequence[int]
) -> Iterator[str]:
    """A clause before a comma whose verb is a participle: "Chen Gang being the mayor, why …"."""
    for index, word in enumerate(found):
        finite = lexicon.participles.get(word.text)
        if not (finite and index):
            continue  # as nearly all words
        mark = next((end for end in ends if end >= word.end), None)
        begun = not any(end < word.start for end in ends)
        if begun and mark is not None:
            last = max(other.end for other in found if other.start < mark)
            if last > word.end:
                yield f"{text[: word.start]}{finite}{text[word.end : last]}"
