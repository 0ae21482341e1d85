"""Whether a statement tells of something that has happened, by the forms of its verbs."""

import re

from bot.checking.reading import Reading

NEAR = 2
"""So many words behind "has" the participle may stand: "has recently opened"."""

SHORTEST = 5
"""Shorter words in -ed, as "need", are hardly the past of a verb."""

_OPEN = ("planned", "modals", "wishes", "conditions", "undone", "first_of")
"""With one of these a statement tells of more than what has happened."""

_HELPING = {
    "en": frozenset({"has", "have", "had", "hasnt", "havent", "was", "were", "been"}),
    "fr": frozenset({"a", "ont", "avait", "avaient", "na", "nont"}),
}
"""Behind these a participle tells of what is past."""

_FUNCTION_WORDS = """
a an the and or of for in to on at by with as from into through via than is are be being its
their his her our all any some such other new no not more most highly well very
"""
_BEFORE_NOUNS = frozenset(_FUNCTION_WORDS.split())
"""A word in -ed behind one of these stands before a noun, or tells what is."""

_PARTICIPLE = re.compile(
    r"(?:é|ée|és|ées|i|is|ie|ies|it|ite|u|ue|us|ues|ert|erte|erts|[aeo]int|[aeo]inte|ait|aite|ort|orte)$"
)
"""The endings of French participles, as they are written."""


def has_happened(reading: Reading) -> bool:
    """Whether a statement says that something was or has been done.

    What only was said, wished or agreed upon may be still to come.
    """
    if any(map(reading.has, _OPEN)):
        return False
    apart = {
        index
        for section in ("speaking", "intending")
        for first, last in reading.cues.get(section, ())
        for index in range(first, last + 1)
    }
    apart.update(index for name in reading.names for index in range(name.first, name.last + 1))
    happens = _is_composed if reading.language == "fr" else _is_past
    known = _HELPING.get(reading.language, _HELPING["en"])
    helping = {
        index
        for index, word in enumerate(reading.folded)
        if word in known and reading.stretch(index, index) != "à"  # which folds to "a"
    }
    return any(
        index not in apart and happens(reading, index, helping)
        for index in range(1, len(reading.words))
    )


def _is_past(reading: Reading, index: int, helping: set[int]) -> bool:
    """Whether an English word is the past of a verb, or a participle behind "has" or "was".

    Before a noun it is neither: "an integrated chain", "AI-related firms".
    """
    word = reading.folded[index]
    irregular = any(first == index for first, _ in reading.cues.get("preterites", ()))
    if not irregular and not (word.endswith("ed") and len(word) >= SHORTEST):
        return False
    if not helping.isdisjoint(range(index - NEAR, index)):
        return True
    gap = reading.text[reading.words[index - 1].end : reading.words[index].start]
    counted = any(value.last == index - 1 for value in reading.values)
    return gap.isspace() and reading.folded[index - 1] not in _BEFORE_NOUNS and not counted


def _is_composed(reading: Reading, index: int, helping: set[int]) -> bool:
    """Whether a French word is a participle behind an auxiliary."""
    near = range(index - NEAR, index)
    written = reading.stretch(index, index).lower()
    return not helping.isdisjoint(near) and bool(_PARTICIPLE.search(written))
