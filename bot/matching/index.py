"""The public index over names."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from bot.matching.candidates import prepare
from bot.matching.fold import folded_words, ranked, ranked_so_far, words
from bot.matching.results import Decision, Match, Mention, judge
from bot.matching.search import MAX_WORDS, by_initials, complete, search
from bot.matching.sentence import find
from bot.matching.store import Store
from bot.matching.vocabulary import TWO_EDITS_FROM

LONG = 9
"""Letters of a word that a sentence would hardly have by chance within two edits of a name's."""

CHOICES = 10
"""Entities that may be chosen from where a text names several."""


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
        self._store = Store(names, kinds or {})
        if self._store.large:
            from bot.matching.free_memory import give_back  # noqa: PLC0415 - ctypes; few are large

            give_back()  # some 100 MB, now that nothing is left of what the store was built from

    def __len__(self) -> int:
        """The number of names."""
        return len(self._store)

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
        vocabulary = self._store.vocabulary
        found = folded_words(text)[:MAX_WORDS]
        if not found or limit <= 0:
            return []
        keys = list(map(ranked, found))
        if prefix and not vocabulary.begun(keys[-1]):
            keys[-1] = ranked_so_far(keys[-1])
        typed = prepare(vocabulary, keys, widely=TWO_EDITS_FROM)
        rank = complete if prefix else search
        matches = rank(self._store, typed, limit=limit, kinds=kinds)
        if len(found) > 1:
            return matches
        initials = by_initials(
            self._store, typed.words[0], capitals=text.isupper(), limit=limit, kinds=kinds
        )
        known = {match.entity_id for match in matches}
        matches += (match for match in initials if match.entity_id not in known)
        return sorted(matches, key=lambda match: -match.score)[:limit]

    def exactly(self, text: str) -> Sequence[str]:
        """The ids of the entities that have a text for a name, folded alike; sorted."""
        store = self._store
        typed = [ranked(word) for word in folded_words(text)]
        forms = store.exactly(typed) if typed else ()
        return sorted(
            {store.ids[store.entities[n]] for form in forms for n in store.names_of(form)}
        )

    def decide(self, text: str, *, kinds: Collection[str] | None = None) -> Decision:
        """Whether the text names one entity clearly, one of several, or none (see `judge`)."""
        return judge(self.search(text, limit=CHOICES, kinds=kinds))

    def find(self, sentence: str, *, limit: int = 5) -> list[Mention]:
        """The entities named within a sentence, in the order of their stretches.

        Stretches do not overlap; entities that fit the same stretch about equally well are all
        returned, best first. At most `limit` mentions.
        """
        vocabulary = self._store.vocabulary
        found = words(sentence)
        if not found or limit <= 0:
            return []
        keys = [ranked(word.text) for word in found]
        typed = prepare(vocabulary, keys, widely=LONG, sentence=True)
        return find(self._store, typed, found, limit=limit)
