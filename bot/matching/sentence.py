"""Finding the names that a longer text mentions, and where."""

from collections.abc import Collection, Sequence
from math import log
from typing import NamedTuple

from bot.matching.aligning import fit
from bot.matching.candidates import candidates
from bot.matching.fold import Word
from bot.matching.letters import is_ideograph
from bot.matching.mending import MENDED, believed, in_place, mend, missing
from bot.matching.results import ANSWER, Mention
from bot.matching.score import SHAPE, alike, log_odds, probability
from bot.matching.store import Store
from bot.matching.stretches import cut, stretches
from bot.matching.typed import Typed
from bot.matching.vocabulary import Vocabulary
from bot.matching.weighing import FUNCTION_WEIGHT

FLOOR = 0.3
"""Score, 0 to 1, of which less is no mention: from here to `results.ANSWER` it is one perhaps."""

_FLOOR_ODDS = log(FLOOR / (1 - FLOOR)) - 1e-9
"""The log-odds of it, a little less for the sake of rounding."""

SURE = 0.8
"""Score from which no other stretch is tried for a name."""

FAINT = 0.01
"""Score up to which none is tried either."""

NEAR = 0.12
"""Names that fit the same stretch within this are alternatives."""

MIN_ALONE = 6
"""Letters of a word that may name something alone though misspelled."""

SURE_ALONE = 0.75
"""Share of a misspelled word alone that must be right."""

ALMOST_WHOLE = 0.85
"""Share of a name that is the name without asking what stands beside."""

LEAST = 0.55
"""Share of a name of which less, with nothing mended, is never the name."""


class _Span(NamedTuple):
    score: float
    name: int
    first: int
    last: int


class _Text(NamedTuple):
    """What is looked through.

    Attributes:
        store: the names.
        typed: the words of the text and what they may mean.
        found: the same words as they stand in it.
    """

    store: Store
    typed: Typed
    found: Sequence[Word]


def find(store: Store, typed: Typed, found: Sequence[Word], *, limit: int) -> list[Mention]:
    """See `NameIndex.find`."""
    text = _Text(store, typed, found)
    spans: list[_Span] = []
    for form in candidates(store, typed, sentence=True):
        score, first, last = _best(text, form)
        if score >= FLOOR:
            spans += (_Span(score, name, first, last) for name in store.names_of(form)[:limit])
    return [
        Mention(
            store.ids[store.entities[span.name]],
            store.texts[span.name],
            span.score,
            found[span.first].start,
            found[span.last].end,
        )
        for span in _cover(store, typed, spans, limit)
    ]


def _best(text: _Text, form: int) -> tuple[float, int, int]:
    """How well what may be a name's stretch names it, 0 to 1, and the stretch that does so best."""
    store = text.store
    best = (0.0, 0, 0)
    for place in stretches(store.words_of(form), text.typed.hits, store.vocabulary.weights):
        best = max(best, _score(text, form, *place))
        if not FAINT < best[0] < SURE:
            break
    return best


def _score(text: _Text, form: int, first: int, last: int) -> tuple[float, int, int]:
    """How well a stretch names something, 0 to 1; and the stretch, with what was mended in it.

    0 as well where it cannot come to `FLOOR`, however alike the letters are.
    """
    store = text.store
    numbers = store.words_of(form)
    weights = store.vocabulary.weights
    compared = _compared(text, form, first, last)
    if compared is None:
        return 0.0, first, last
    part, first, last = compared
    cover = fit(part, numbers, weights)
    content = [number for number in numbers if weights[number] > FUNCTION_WEIGHT]
    if sum([number in part.hits for number in content]) <= 1:
        # One word names something only as the whole name, and misspelled or within another word
        # only if long.
        alone = content or numbers
        letters = min(len(store.vocabulary.words[number]) for number in alone)
        surest = 1.0 if letters < MIN_ALONE else SURE_ALONE
        best = min(
            max((alike for _, alike, _ in part.hits.get(number, ())), default=0.0)
            for number in alone
        )
        if len(part.hits) < len(set(numbers)) or min(cover.name, best) < surest:
            return 0.0, first, last
    odds = log_odds(cover)
    if odds + SHAPE < _FLOOR_ODDS:
        return 0.0, first, last
    shape = alike("".join(part.words), store.letters(form))
    return probability(odds + SHAPE * shape), first, last


def _compared(text: _Text, form: int, first: int, last: int) -> tuple[Typed, int, int] | None:
    """What is compared with a name, and the stretch that it is, with what was mended in it.

    None if there is too little of the name.
    """
    store, typed, _ = text
    numbers = store.words_of(form)
    weights, weight = store.vocabulary.weights, store.weights[form]
    part = cut(typed, numbers, first, last)
    missed = missing(part.hits, numbers)
    if not missed:
        return part, first, last
    mended = mend(part, numbers, missed, store.vocabulary)
    lost = sum([weights[number] for number in missed])
    if mended is not part or lost <= (1 - ALMOST_WHOLE) * weight:
        return mended, first, last
    wider = _with_beside(store.vocabulary, typed, numbers, missed, (first, last))
    if wider is not None:
        return wider
    held = sum([weights[number] for number in numbers if number in part.hits])
    if held < LEAST * weight or (len(part.hits) == 1 and lost > FUNCTION_WEIGHT):
        return None
    # The word missed may have been replaced by the one beside: that is another thing.
    known = store.vocabulary.words
    missed = [number for number in missed if not _has_place_within(part, numbers, number, known)]
    scripts = {is_ideograph(known[number]) for number in missed}
    before = _replaces(text, first - 1, first, scripts)
    after = _replaces(text, last + 1, last, scripts)
    return cut(typed, numbers, first - before, last + after), first, last


def _replaces(text: _Text, side: int, end: int, scripts: Collection[bool]) -> bool:
    """Whether what stands beside the end of a stretch may stand there for a word that is missed.

    That is one of its script (whether ideographs), or written together with the stretch.
    """
    if not scripts or not _tells(text.typed, side):
        return False
    left, right = sorted((text.found[side], text.found[end]), key=lambda word: word.start)
    return is_ideograph(text.typed.words[side]) in scripts or left.end == right.start


def _has_place_within(
    part: Typed, numbers: Sequence[int], number: int, known: Sequence[str]
) -> bool:
    """Whether what stands for a word of a name that a stretch misses, if anything, stands in it.

    Of ideographs the order tells where: between those before and after it. Another word is known
    to be replaced if there is one between its neighbours.
    """
    hits = part.hits
    at = list(numbers).index(number)
    before, after = numbers[:at], numbers[at + 1 :]
    if is_ideograph(known[number]):
        return any(n in hits for n in before) and any(n in hits for n in after)
    if not before or not after:
        return False
    explained = {place for n in numbers for place, _, _ in hits.get(n, ())}
    ends = {place for place, _, _ in hits.get(after[0], ())}
    return any(
        place + 2 in ends and place + 1 not in explained for place, _, _ in hits.get(before[-1], ())
    )


def _with_beside(
    vocabulary: Vocabulary,
    typed: Typed,
    numbers: Sequence[int],
    missed: Sequence[int],
    stretch: tuple[int, int],
) -> tuple[Typed, int, int] | None:
    """A stretch with a word beside it that stands for one missed, misspelled; and where it is."""
    if len(missed) > MENDED:
        return None
    first, last = stretch
    for side in (first - 1, last + 1):
        if _tells(typed, side) and any(
            believed(
                typed.words[side],
                vocabulary.words[number],
                vocabulary,
                placed=in_place(typed.hits, numbers, number, side),
            )
            for number in missed
        ):
            start, end = min(first, side), max(last, side)
            wider = cut(typed, numbers, start, end)
            mended = mend(wider, numbers, missed, vocabulary)
            if mended is not wider:
                return mended, start, end
    return None


def _tells(typed: Typed, position: int) -> bool:
    """Whether a word that is no function word stands there."""
    return 0 <= position < len(typed.words) and typed.weights[position] > FUNCTION_WEIGHT


def _cover(store: Store, typed: Typed, spans: list[_Span], limit: int) -> list[_Span]:
    """The best spans that do not overlap, alternatives kept, in the order of the text."""
    # What may be a name gives way to what is one, however long it is.
    weights = typed.weights
    spans.sort(
        key=lambda s: (s.score < ANSWER, -s.score * sum(weights[s.first : s.last + 1]), s.name)
    )
    chosen: list[_Span] = []
    taken: set[int] = set()
    for span in spans:
        entity = store.entities[span.name]
        clash = [c for c in chosen if span.first <= c.last and c.first <= span.last]
        alike = all(c[2:] == span[2:] and c.score - span.score < NEAR for c in clash)
        if alike and entity not in taken:
            taken.add(entity)
            chosen.append(span)
    return sorted(chosen[:limit], key=lambda s: (s.first, -s.score, s.name))
