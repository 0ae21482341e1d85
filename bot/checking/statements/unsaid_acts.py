"""Words for acts of which no source speaks, and those that are none in spite of their look."""

from collections.abc import Collection, Iterator

from bot.checking.statements.draft import Draft
from bot.checking.statements.reading import Part, PartKind
from bot.checking.words.cues import Spans, indexes_of

NEAR_VISIT = 5
"""So many words behind "paid" the visit may stand: "paid the two countries a visit"."""

_UNSAID_ACT = frozenset({("concepts", "unsaid_act")})


def visiting(spans: Spans) -> set[int]:
    """The verbs that only make a visit of one: "paid China a visit", not "paid for the visit"."""
    visits = [first for first, _ in spans.get("visits", ())]
    paying = {first for first, _ in spans.get("paying", ())} if visits else set[int]()
    paying -= {first for first, last in spans.get("unsaid", ()) if last > first}
    return {at for at in paying if any(0 < visit - at <= NEAR_VISIT for visit in visits)}


def unsaid(draft: Draft, apart: Collection[int]) -> Iterator[Part]:
    """Words for acts of which no source speaks, so that no like word explains them.

    Args:
        draft: The statement.
        apart: The words that are no such acts in it.
    """
    said = indexes_of(draft.spans, ("said",)).union(apart)
    for first, last in sorted(draft.spans.get("unsaid", ()), key=lambda span: span[0] - span[1]):
        if first not in said and draft.is_free(first, last):
            yield draft.part(PartKind.WORD, first, last, _UNSAID_ACT)
