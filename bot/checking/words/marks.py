"""Cues of a language in which the marks of letters tell words apart: "giả" is fake, "gia" not."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.answering.words.marks import agree, marked
from bot.checking.words.sections import Cue
from bot.matching import normalise

_Spans = Mapping[Cue, Sequence[tuple[int, int]]]

Spelt = Mapping[tuple[str, ...], Sequence[Sequence[str]]]
"""By the folded words of a phrase, all ways to spell these, as `marked` gives them."""


def spelt_in(data: Mapping[str, Any], sections: Iterable[str]) -> Spelt:
    """How the phrases of a cue file are spelt."""
    spelt: dict[tuple[str, ...], list[Sequence[str]]] = defaultdict(list)
    for section in sections:
        for phrase in data.get(section, ()):
            words = str(phrase).split()
            spelt[tuple(map(normalise, words))].append(tuple(map(marked, words)))
    return spelt


def as_typed(found: _Spans, folded: Sequence[str], typed: Sequence[str], spelt: Spelt) -> _Spans:
    """The cues of a text without those whose words are typed with the marks of others.

    Args:
        found: Its cues by their folded words.
        folded: These words.
        typed: The same as `marked` gives them; of a text without any, each may be any word.
        spelt: How the phrases are spelt.
    """
    if not any(typed):
        return found
    kept: dict[Cue, Sequence[tuple[int, int]]] = {}
    for section, spans in found.items():
        kept[section] = [
            (first, last)
            for first, last in spans
            if _is_meant(typed[first : last + 1], spelt.get(tuple(folded[first : last + 1]), ()))
        ]
    return kept


def _is_meant(typed: Sequence[str], spellings: Sequence[Sequence[str]]) -> bool:
    return not spellings or any(agree(typed, one) for one in spellings)
