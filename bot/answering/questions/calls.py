"""Whether a text asks nothing of the sources: it says "help", or "hello", or "call him"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from bot.answering.questions.named_things import Named
from bot.answering.words.lexicon import Lexicon, Reading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.terms import SMALL
from bot.facts import SPOKEN

LONGEST = 12
"""Words of a text that may only ask for help; a longer one has more to say."""

_POLITE = frozenset({("social", "greeting"), ("social", "thanks"), SMALL})
"""What may stand around it: "hi, what can you do for me"."""


_ORDER = ("social", "order")
"""What somebody is told to do that no answer does: "phone him"."""


@dataclass(frozen=True, slots=True)
class Call:
    """A text that only asks what can be asked.

    Attributes:
        spoken: The language in which to answer it; none where it may be in several: "help".
    """

    spoken: str | None


def calling(folded: Sequence[str]) -> Call | None:
    """Whether a text only asks what can be asked; none where it asks for more.

    Args:
        folded: The folded words of the text.
    """
    if not 0 < len(folded) <= LONGEST:
        return None
    size = len(folded)
    stretches = {
        " ".join(folded[start:end]): (start, end)
        for start, word in enumerate(folded)
        if word in _first_words()
        for end in range(start + 1, size + 1)
    }
    languages = [
        language
        for language, lexicon in lexicons().items()
        if any(
            _is_polite(folded[:start], lexicon) and _is_polite(folded[end:], lexicon)
            for start, end in map(stretches.__getitem__, lexicon.calls.intersection(stretches))
        )
    ]
    if not languages:
        return None
    spoken = languages[0] if len(languages) == 1 and languages[0] in SPOKEN else None
    return Call(spoken)


def small_talk(readings: Sequence[Reading], named: Iterable[Named], *, asked: bool) -> str | None:
    """The kind of small talk, the one that takes most words."""
    names = {one.first for one in named}
    for reading in () if asked else readings:
        if _ORDER in reading.terms and reading.last + 1 in names:
            return "chatter"  # "call Huang Hao"
        if SMALL not in reading.terms:
            break
    social = (
        (r.last - r.first, key) for r in readings for part, key in r.terms if part == "social"
    )
    found = [(size, key) for size, key in social if key != _ORDER[1]]
    return max(found)[1] if found else None


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The words with which a call begins in any language."""
    every = (call for lexicon in lexicons().values() for call in lexicon.calls)
    return frozenset(call.split(" ")[0] for call in every)


def _is_polite(around: Sequence[str], lexicon: Lexicon) -> bool:
    polite = [r for r in lexicon.read(around) if not _POLITE.isdisjoint(r.terms)]
    return sum(reading.last - reading.first + 1 for reading in polite) == len(around)
