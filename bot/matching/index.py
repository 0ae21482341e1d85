"""The index over all names: candidates by their rare words, then a close look at each."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bot.matching.fold import Word, words
from bot.matching.function_words import FUNCTION_WORDS
from bot.matching.results import Decision, Match, Mention, judge
from bot.matching.score import Side, explain
from bot.matching.vocabulary import PREFIX, Vocabulary, is_ideograph

CANDIDATES = 40
"""Names looked at closely for each query."""

POSTINGS = 4_000
"""Entries read for one query before it has enough candidates: the knob of the slowest query."""

MAX_QUERY_WORDS = 48
"""A longer text is no name; `find` reads on."""

FUNCTION_WEIGHT = 0.05
UNKNOWN_WEIGHT = 1.0

_ACRONYM_LETTERS = range(2, 7)


@dataclass(frozen=True, slots=True)
class _Name:
    entity: int
    text: str
    words: tuple[int, ...]
    side: Side
    weight: float


Hits = dict[int, list[tuple[int, float]]]
"""Word number -> (position in the query, similarity)."""


class NameIndex:
    """Finds the entities that a text names. Immutable, deterministic, never raises on any text."""

    def __init__(
        self,
        names: Iterable[tuple[str, str]],
        *,
        kinds: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        """Build from (entity id, name) pairs.

        Args:
            names: any number of names for each entity; a name may belong to several entities.
                Names without a letter or a digit are left out.
            kinds: entity id -> the kinds that it belongs to, for filtering.
        """
        pairs = [(entity, name, tuple(w.text for w in words(name))) for entity, name in names]
        pairs = [pair for pair in pairs if pair[2]]
        self._ids = sorted({entity for entity, _, _ in pairs})
        entity_number = {entity: number for number, entity in enumerate(self._ids)}
        self._kinds = [(kinds or {}).get(entity, frozenset()) for entity in self._ids]
        seen = {(word, entity) for entity, _, folded in pairs for word in folded}
        self._vocabulary = Vocabulary(
            Counter(word for word, _ in seen),
            _acronyms(name for _, name, _ in pairs),
            len(self._ids),
        )
        rarity = self._vocabulary.rarity
        self._names: list[_Name] = []
        self._exact: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._postings: list[list[int]] = [[] for _ in rarity]
        for entity, text, folded in sorted(set(pairs)):
            numbers = tuple(self._vocabulary.number[word] for word in folded)
            weights = [
                self._weight(word, rarity[n]) for word, n in zip(folded, numbers, strict=True)
            ]
            for number in set(numbers):
                self._postings[number].append(len(self._names))
            self._exact[folded].append(len(self._names))
            self._names.append(
                _Name(entity_number[entity], text, numbers, Side(folded, weights), sum(weights))
            )

    def __len__(self) -> int:
        """The number of names."""
        return len(self._names)

    def search(
        self,
        text: str,
        *,
        limit: int = 5,
        kinds: Collection[str] | None = None,
        prefix: bool = False,
    ) -> list[Match]:
        """The entities whose names fit the whole text, best first, each once.

        Args:
            text: what was typed, of any length and content.
            limit: at most so many.
            kinds: only entities of any of these kinds; None for all.
            prefix: the text may be the beginning of a name, as while someone types.
        """
        typed = self._respell([word.text for word in words(text)[:MAX_QUERY_WORDS]])
        if not typed or limit <= 0:
            return []
        hits = self._hits(typed, prefix=prefix)
        query = Side(typed, [self._query_weight(word) for word in typed])
        scored = [
            (self._compare(query, number, hits, prefix=prefix), number)
            for number in self._candidates(hits, kinds)
        ]
        exact = self._exact.get(tuple(typed), ())
        scored += [(1.0, number) for number in exact if self._of_kind(number, kinds)]
        return self._best(scored, limit)

    def decide(self, text: str, *, kinds: Collection[str] | None = None) -> Decision:
        """Whether the text names one entity clearly, one of several, or none (see `judge`)."""
        return judge(self.search(text, kinds=kinds))

    def find(self, sentence: str, *, limit: int = 5) -> list[Mention]:
        """The entities named within a sentence, in the order of their stretches.

        Stretches do not overlap; entities that fit the same stretch about equally well are all
        returned, best first. At most `limit` mentions.
        """
        return find(self, sentence, limit)

    def _weight(self, word: str, rarity: float) -> float:
        if word in FUNCTION_WORDS:
            return FUNCTION_WEIGHT
        return rarity / 2 if is_ideograph(word) else rarity

    def _query_weight(self, word: str) -> float:
        number = self._vocabulary.number.get(word)
        return self._weight(
            word, UNKNOWN_WEIGHT if number is None else self._vocabulary.rarity[number]
        )

    def _respell(self, typed: list[str]) -> list[str]:
        """Words split or run together by mistake, as the names spell them."""
        known = self._vocabulary.number
        spelled: list[str] = []
        for word in typed:
            last = spelled[-1] if spelled else ""
            if last and last + word in known and not (last in known and word in known):
                spelled[-1] = last + word
            elif word in known or len(word) < 6 or self._vocabulary.similar(word):
                spelled.append(word)
            else:
                cuts = (
                    (word[:i], word[i:])
                    for i in range(3, len(word) - 2)
                    if word[:i] in known and word[i:] in known
                )
                spelled += next(cuts, (word,))
        return spelled

    def _hits(self, typed: Sequence[str], *, prefix: bool = False) -> Hits:
        hits: Hits = defaultdict(list)
        for position, word in enumerate(typed):
            for number, similarity in self._vocabulary.similar(word):
                hits[number].append((position, similarity))
        if prefix:
            last = len(typed) - 1
            for number in self._vocabulary.beginning(typed[last]):
                if (last, 1.0) not in hits[number]:
                    hits[number].append((last, PREFIX))
        return hits

    def _candidates(self, hits: Hits, kinds: Collection[str] | None) -> list[int]:
        """The names that share the most weight with the query, rarest words first."""
        rarity = self._vocabulary.rarity
        gains = sorted(
            ((max(s for _, s in at) * rarity[number], number) for number, at in hits.items()),
            key=lambda gain: (-gain[0], gain[1]),
        )
        shared: dict[int, float] = defaultdict(float)
        read = 0
        for gain, number in gains:
            posting = self._postings[number]
            if read > POSTINGS:
                break
            read += len(posting)
            for name in posting:
                shared[name] += gain
        names = self._names
        ranked = sorted(
            (name for name in shared if self._of_kind(name, kinds)),
            key=lambda name: (-shared[name] / (names[name].weight + 1), name),
        )
        return ranked[:CANDIDATES]

    def _of_kind(self, number: int, kinds: Collection[str] | None) -> bool:
        return kinds is None or not self._kinds[self._names[number].entity].isdisjoint(kinds)

    def _compare(self, query: Side, number: int, hits: Hits, *, prefix: bool = False) -> float:
        name = self._names[number]
        pairs = align(name.words, hits)
        if prefix and pairs:
            end = max(j for _, j, _ in pairs) + 1
            side = Side(name.side.words[:end], name.side.weights[:end])
            return explain(query, side, pairs) - 0.001 * (len(name.words) - end)
        return explain(query, name.side, pairs)

    def _best(self, scored: Iterable[tuple[float, int]], limit: int) -> list[Match]:
        names = self._names
        ranked = sorted(
            scored, key=lambda s: (-s[0], len(names[s[1]].text), names[s[1]].entity, s[1])
        )
        best: dict[int, Match] = {}
        for score, number in ranked:
            name = names[number]
            if name.entity not in best:
                best[name.entity] = Match(self._ids[name.entity], name.text, max(score, 0.0))
                if len(best) == limit:
                    break
        return list(best.values())


def align(name: Sequence[int], hits: Hits) -> list[tuple[int, int, float]]:
    """Pair each of a name's words with the most similar free word of the query, in order."""
    pairs: list[tuple[int, int, float]] = []
    taken = 0
    after = -1
    for j, number in enumerate(name):
        best: tuple[float, int, int] | None = None
        for i, similarity in hits.get(number, ()):
            if not taken >> i & 1:
                # Among equals, the first one after the last: it keeps the order.
                rank = (similarity, int(i > after), -i)
                best = rank if best is None else max(best, rank)
        if best is not None:
            after = -best[2]
            taken |= 1 << after
            pairs.append((after, j, best[0]))
    return pairs


def _acronyms(names: Iterable[str]) -> set[str]:
    """Folded words that stand in names only in capitals: RCEP, ASEAN."""
    capitals: set[str] = set()
    others: set[str] = set()
    for name in names:
        for word in words(name):
            short = len(word.text) in _ACRONYM_LETTERS
            (capitals if short and name[word.start : word.end].isupper() else others).add(word.text)
    return capitals - others


def find(index: NameIndex, sentence: str, limit: int) -> list[Mention]:
    """See `NameIndex.find`."""
    found: list[Word] = words(sentence)
    typed = [word.text for word in found]
    hits = index._hits(typed)
    spans: list[tuple[float, int, int, int]] = []
    for number in index._candidates(hits, None):
        pairs = align(index._names[number].words, hits)
        if not pairs:
            continue
        first = min(i for i, _, _ in pairs)
        last = max(i for i, _, _ in pairs)
        stretch = typed[first : last + 1]
        query = Side(stretch, [index._query_weight(word) for word in stretch])
        score = explain(query, index._names[number].side, [(i - first, j, s) for i, j, s in pairs])
        spans.append((score, number, first, last))
    spans.sort(key=lambda s: (-s[0] * (1 + 0.02 * (s[3] - s[2])), s[1]))
    chosen: list[tuple[float, int, int, int]] = []
    for span in spans:
        if span[0] < 0.5 or any(
            index._names[span[1]].entity == index._names[c[1]].entity for c in chosen
        ):
            continue
        clash = [c for c in chosen if span[2] <= c[3] and c[2] <= span[3]]
        if all(c[2:] == span[2:] and c[0] - span[0] < 0.12 for c in clash):
            chosen.append(span)
    chosen = sorted(chosen[:limit], key=lambda s: (s[2], -s[0], s[1]))
    return [
        Mention(
            index._ids[index._names[number].entity],
            index._names[number].text,
            score,
            found[first].start,
            found[last].end,
        )
        for score, number, first, last in chosen
    ]
