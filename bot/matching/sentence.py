"""Finding the names that a longer text mentions, and where."""

from collections.abc import Sequence

from rapidfuzz import fuzz

from bot.matching.fold import Word
from bot.matching.results import Mention
from bot.matching.score import SHAPE, Typed, fit, logit, probability
from bot.matching.search import candidates, prepare
from bot.matching.store import Store

FLOOR = 0.5
NEAR = 0.12


def find(store: Store, found: Sequence[Word], *, limit: int) -> list[Mention]:
    """See `NameIndex.find`."""
    texts = [word.text for word in found]
    typed = prepare(store, texts, widely=False)
    weights = store.vocabulary.weights
    spans: list[tuple[float, int, int, int]] = []
    for name in candidates(store, typed.hits, None):
        numbers = store.words_of(name)
        places = sorted({i for w in numbers for i, _ in typed.hits.get(w, ())})
        first, last = places[0], places[-1] + 1
        part = Typed(
            texts[first:last],
            typed.weights[first:last],
            {
                w: [(i - first, s) for i, s in typed.hits[w] if first <= i < last]
                for w in numbers
                if w in typed.hits
            },
        )
        odds = logit(fit(part, numbers, weights))
        shape = fuzz.ratio("".join(part.words), "".join(store.folded(name))) / 100
        spans.append((probability(odds + SHAPE * shape), name, first, last))
    return _cover(store, found, spans, limit)


def _cover(
    store: Store, found: Sequence[Word], spans: list[tuple[float, int, int, int]], limit: int
) -> list[Mention]:
    spans.sort(key=lambda s: (-s[0] * (1 + 0.02 * (s[3] - s[2])), s[1]))
    chosen: list[tuple[float, int, int, int]] = []
    for span in spans:
        if span[0] < FLOOR or any(store.entities[span[1]] == store.entities[c[1]] for c in chosen):
            continue
        clash = [c for c in chosen if span[2] < c[3] and c[2] < span[3]]
        if all(c[2:] == span[2:] and c[0] - span[0] < NEAR for c in clash):
            chosen.append(span)
    chosen = sorted(chosen[:limit], key=lambda s: (s[2], -s[0], s[1]))
    return [
        Mention(
            store.ids[store.entities[name]],
            store.texts[name],
            score,
            found[first].start,
            found[last - 1].end,
        )
        for score, name, first, last in chosen
    ]
