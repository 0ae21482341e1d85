"""Negations that leave one thing out and so tell of that alone: "ne s'adresse qu'aux étudiants"."""

from collections.abc import Iterator, Sequence

from bot.checking.words.cues import Cues, Spans
from bot.checking.words.elisions import whole_words
from bot.matching.fold import Word, elided

NEAR = 5
"""So many words behind the negation the word may stand before what it leaves out."""


def with_exceptives(cue: Cues, text: str, found: Sequence[Word], spans: Spans) -> Spans:
    """The cues of a statement, with what it leaves out by such negations.

    Args:
        cue: The cue words of its language.
        text: The statement.
        found: Its folded words.
        spans: Its cues.
    """
    alone = list(exceptives(text, found, *cue.exceptives)) if cue.exceptives else []
    if not alone:
        return spans
    only = [*spans.get("only", ()), *((last, last) for _, last in alone)]
    return {**spans, "only": only, "excepting": [(first, first) for first, _ in alone]}


def exceptives(
    text: str,
    found: Sequence[Word],
    openers: frozenset[str],
    closers: frozenset[str],
    full: frozenset[str],
) -> Iterator[tuple[int, int]]:
    """Where such negations begin, and where the word stands before what is left out.

    Args:
        text: The statement.
        found: Its folded words.
        openers: Words that begin such a negation, as "ne".
        closers: Those before what it leaves out, as "que" and "qu'aux".
        full: Those that make it a plain negation, as "pas".
    """
    whole = whole_words(text, found)
    for index, word in enumerate(whole):
        if word not in closers:
            continue
        before = range(max(0, index - NEAR), index)
        opened = [at for at in before if _opens(text, found[at], whole[at], openers)]
        if opened and full.isdisjoint(whole[opened[-1] : index]):
            yield opened[-1], index


def _opens(text: str, word: Word, whole: str, openers: frozenset[str]) -> bool:
    """Whether a word begins a negation, elided before a vowel or not."""
    return whole in openers or elided(text[word.start : word.end]) in openers
