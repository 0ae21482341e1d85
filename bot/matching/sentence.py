"""Finding the names that a longer text mentions, and where."""

from collections.abc import Collection, Sequence
from math import log
from typing import NamedTuple

from bot.matching.alignment import fit
from bot.matching.candidates import candidates
from bot.matching.fold import Word
from bot.matching.letters import is_ideograph
from bot.matching.longer import SCORE, longer
from bot.matching.repairs import MENDED, believed, in_place, mend, missing
from bot.matching.results import Mention
from bot.matching.score import SHAPE, alike, log_odds, probability
from bot.matching.store import Store
from bot.matching.stretches import cut, stretches
from bot.matching.typed import Hits, Typed
from bot.matching.vocabulary import Vocabulary
from bot.matching.weights import FUNCTION_WEIGHT

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

LEAST = 0.55
"""Share of a name of which less, with nothing mended, is never the name."""


class _Place(NamedTuple):
    """A stretch, first and last word, that may name something.

    Attributes:
        score: how well it does so, 0 to 1.
        weight: of its words but the weightiest that nothing explains.
    """

    first: int
    last: int
    score: float = 0.0
    weight: float = 0.0


class _Span(NamedTuple):
    name: int
    place: _Place


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
        place = _best(text, form)
        if place.score >= FLOOR:
            spans += (_Span(name, place) for name in store.names_of(form)[:limit])
    return [
        Mention(
            store.ids[store.entities[name]],
            store.texts[name],
            place.score,
            found[place.first].start,
            found[place.last].end,
        )
        for name, place in _lengthened(text, _cover(store, spans, limit))
    ]


def _lengthened(text: _Text, spans: Sequence[_Span]) -> list[_Span]:
    """Spans, those that a longer name goes on with in its place, without what it covers."""
    store = text.store
    lengthened: list[_Span] = []
    for span in spans:
        name, (first, last, _, weight) = span
        first, last, forms = longer(store, text.typed, first, last)
        if forms and store.entities[store.first[forms[0]]] != store.entities[name]:
            lengthened = [one for one in lengthened if one.place.last < first]
            lengthened.append(_Span(store.first[forms[0]], _Place(first, last, SCORE, weight)))
        elif not any(_covers(one.place, span.place) for one in lengthened):
            lengthened.append(span)
    return lengthened


def _covers(longer: _Place, place: _Place) -> bool:
    """Whether a stretch overlaps another one that begins later."""
    return longer.first < place.first <= longer.last


def _best(text: _Text, form: int) -> _Place:
    """What may be a name's stretch and names it best."""
    store = text.store
    best = _Place(0, 0)
    for stretch in stretches(store.words_of(form), text.typed.hits, store.vocabulary.weights):
        place = _scored(text, form, *stretch)
        if place.score > best.score:
            best = place
        if not FAINT < best.score < SURE:
            break
    return best


def _scored(text: _Text, form: int, first: int, last: int) -> _Place:
    """A stretch, with what was mended in it, and how well it names something.

    If that cannot come to `FLOOR`, how well it would with all letters alike: another stretch of
    the same words may.
    """
    store = text.store
    numbers = store.words_of(form)
    compared = _compared(text, form, first, last)
    if compared is None or not _tells_enough(store, compared[0].hits, numbers):
        return _Place(first, last)
    part, first, last = compared
    cover = fit(part, numbers, store.vocabulary.weights)
    odds = log_odds(cover)
    might = odds + SHAPE
    if might >= _FLOOR_ODDS:
        might = odds + SHAPE * alike("".join(part.words), store.letters(form))
    return _Place(first, last, probability(might), part.total - cover.query_gap)


def _tells_enough(store: Store, hits: Hits, numbers: Sequence[int]) -> bool:
    """Whether what was found of a name is more than one word of it.

    One word names something only as the whole name, and misspelled or within another word only if
    long.
    """
    weights, known = store.vocabulary.weights, store.vocabulary.words
    content = [number for number in numbers if weights[number] > FUNCTION_WEIGHT]
    if sum([number in hits for number in content]) > 1:
        return True
    if len(hits) < len(set(numbers)):
        return False
    alone = content or numbers
    surest = 1.0 if min(len(known[number]) for number in alone) < MIN_ALONE else SURE_ALONE
    return all(max(alike for _, alike, _ in hits[number]) >= surest for number in alone)


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
    if mended is not part:
        return mended, first, last
    wider = _with_beside(store.vocabulary, typed, numbers, missed, (first, last))
    if wider is not None:
        return wider
    missed = [number for number in missed if weights[number] > FUNCTION_WEIGHT]
    if not missed:
        return part, first, last
    held = sum([weights[number] for number in numbers if number in part.hits])
    if held < LEAST * weight or len(part.hits) == 1:
        return None
    # The word missed may have been replaced by the one beside: that is another thing.
    known = store.vocabulary.words
    missed = [number for number in missed if not _has_place_within(part, numbers, number, known)]
    scripts = {is_ideograph(known[number]) for number in missed}
    before = _replaces(text, first - 1, first, scripts)
    after = _replaces(text, last + 1, last, scripts)
    if before or after:
        part = cut(typed, numbers, first - before, last + after)
    return part, first, last


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


def _cover(store: Store, spans: list[_Span], limit: int) -> list[_Span]:
    """The best spans that do not overlap, alternatives kept, in the order of the text."""
    # What may be a longer name gives way to one within, unless it explains what stands beside.
    spans.sort(key=lambda span: (-span.place.score * span.place.weight, span.name))
    chosen: list[_Span] = []
    taken: set[int] = set()
    for span in spans:
        entity = store.entities[span.name]
        score, first, last = span.place.score, span.place.first, span.place.last
        clash = [c.place for c in chosen if first <= c.place.last and c.place.first <= last]
        alike = all(c[:2] == (first, last) and c.score - score < NEAR for c in clash)
        if alike and entity not in taken:
            taken.add(entity)
            chosen.append(span)
    return sorted(chosen[:limit], key=lambda s: (s.place.first, -s.place.score, s.name))
