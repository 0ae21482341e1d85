"""Capitals that stand for their countries in a statement: "Beijing issued", "with Hanoi"."""

from collections.abc import Mapping, Sequence

from bot.answering.records.capitals import capitals_in
from bot.answering.words.function_words import FunctionWords
from bot.checking.words.cues import Spans
from bot.checking.words.sections import Cue

NEAR_POST = 3
"""So many words behind a capital a post may begin: "Beijing's science commissioner"."""

_VERBS: tuple[Cue, ...] = ("since", "done", "planned", "speaking", "reached")
"""Sections of cues that tell what somebody did."""


def states(
    folded: Sequence[str], spans: Spans, known: FunctionWords, named: int
) -> Mapping[int, tuple[int, str]]:
    """The capitals that act, are acted with or are represented, as no city is.

    Args:
        folded: The folded words of a statement.
        spans: Its cues.
        known: The function words of its language.
        named: The index of the first word of its first name; who acts is named first.

    Returns:
        By the index of the first word of each, that of its last, and the folded name of the state.
    """
    found = list(capitals_in(folded))
    if not found:
        return {}  # as in most statements
    after_place = {last + 1 for _, last in spans.get("before_place", ())}
    senders: tuple[Cue, ...] = ("positions", "rulers", "envoys")
    posts = {last for section in senders for _, last in spans.get(section, ())}
    verbs = {start for section in _VERBS for start, _ in spans.get(section, ())}
    envoys = {start for key in ("envoys", "rulers") for start, _ in spans.get(key, ())}
    several = len({state for _, _, state in found}) > 1
    return {
        first: (last, state)
        for first, last, state in found
        if (
            first - 2 in posts  # "the ambassador in Beijing"
            if first in after_place
            else several
            or (
                first <= named and not verbs.isdisjoint((last + 1, last + 2))
            )  # not "the Beijing office"
            or not envoys.isdisjoint(range(last + 1, last + 1 + NEAR_POST))
            or (first > 0 and folded[first - 1] in known.comitative_preposition)
        )
    }
