"""Whether a statement tells of something that has happened, by the forms of its verbs."""

from collections.abc import Iterator

from bot.checking.statements.reading import Reading
from bot.checking.words.cues import cues_of
from bot.checking.words.sections import Cue

NEAR = 2
"""So many words behind "has" the participle may stand: "has recently opened"."""

SHORTEST = 5
"""Shorter words that end as the past of a verb, as "need", are hardly one."""

_OPEN: tuple[Cue, ...] = (
    "planned",
    "modals",
    "wishes",
    "wanting",
    "conditions",
    "undone",
    "first_of",
)
"""With one of these a statement tells of more than what has happened."""


def is_ahead(reading: Reading) -> bool:
    """Whether a statement tells of more than what is, or has happened: a plan, a wish."""
    return any(map(reading.has, _OPEN))


def has_happened(reading: Reading) -> bool:
    """Whether a statement says that something was or has been done.

    What only was said, wished or agreed upon may be still to come.
    """
    if has_happened not in reading.kept:
        reading.kept[has_happened] = not is_ahead(reading) and _tells_of_past(reading)
    happened: bool = reading.kept[has_happened]
    return happened


def _tells_of_past(reading: Reading) -> bool:
    """Whether a verb in the past stands outside names, and what is only said or agreed upon."""
    apart = reading.indexes("speaking", "intending") | reading.name_indexes
    return any(index not in apart for index in past_verbs(reading))


def past_verbs(reading: Reading) -> Iterator[int]:
    """Where the words stand that are verbs in the past, or participles, by their forms."""
    own = cues_of(reading.language)
    known = reading.own_words.auxiliary
    helping = {
        index
        for index, word in enumerate(reading.folded)
        if word in known and reading.stretch(index, index) != "à"  # which folds to "a"
    }
    irregular = reading.firsts("preterites")
    for index, word in enumerate(reading.folded[1:], 1):
        if (
            _is_composed(reading, index, helping, own.participles)
            if own.participles
            else (index in irregular or (len(word) >= SHORTEST and word.endswith(own.pasts)))
            and _is_past(reading, index, helping)
        ):
            yield index


def _is_past(reading: Reading, index: int, helping: set[int]) -> bool:
    """Whether a word that ends as the past of a verb is one, or one behind "has" or "was".

    Before a noun it is neither: "an integrated chain", "AI-related firms".
    """
    if not helping.isdisjoint(range(index - NEAR, index)):
        return True
    gap = reading.text[reading.words[index - 1].end : reading.words[index].start]
    counted = any(value.last == index - 1 for value in reading.values)
    prenominal = reading.folded[index - 1] in reading.own_words.prenominal
    return gap.isspace() and not prenominal and not counted


def _is_composed(reading: Reading, index: int, helping: set[int], endings: tuple[str, ...]) -> bool:
    """Whether a word is, by its ending as it is written, a participle behind an auxiliary."""
    near = range(index - NEAR, index)
    written = reading.stretch(index, index).lower()
    return not helping.isdisjoint(near) and written.endswith(endings)
