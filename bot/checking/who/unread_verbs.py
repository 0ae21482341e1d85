"""A verb that the vocabulary does not weigh, and that no passage has."""

from collections.abc import Iterator, Sequence

from bot.answering.words.stems import stem
from bot.checking.sources.evidence import Cover
from bot.checking.sources.wordings import Wordings
from bot.checking.statements.reading import Reading
from bot.checking.statements.tense import past_verbs
from bot.checking.words.cues import cues_of, indexes
from bot.matching.fold import folded_words

_MISLEADING = frozenset({"cancelled"})
"""Cues that tell of another thing what a verb does not: who "moved to" a place is not put off."""


def tells_unread(reading: Reading, covers: Sequence[Cover], wordings: Wordings) -> bool:
    """Whether a statement tells by such a verb what was done: "accepted the invitation".

    A word that only carries a question along may be all that a statement claims.

    Args:
        reading: A statement whose every part the passages explain.
        covers: The passages.
        wordings: Their texts.
    """
    own = reading.language
    verbs = {stem(reading.folded[at], own) for at in _unread(reading)}
    if not verbs:
        return False
    texts = wordings.of_all(covers)
    told = {stem(word, own) for known, text in texts if known == own for word in folded_words(text)}
    return not verbs <= told


def _unread(reading: Reading) -> Iterator[int]:
    """Where the regular verbs in the past stand that are no part of it, nor a cue."""
    pasts = cues_of(reading.language).pasts
    if not pasts:
        return
    spans = [
        span for name, found in reading.cues.items() if name not in _MISLEADING for span in found
    ]
    spans += [(part.first, part.last) for part in reading.parts]
    read = indexes(spans) | reading.value_indexes
    yield from (
        at for at in past_verbs(reading) if at not in read and reading.folded[at].endswith(pasts)
    )
