"""What one would otherwise use, behind one small interface.

All of them are given names and texts already folded by `normalise`; folding alone lifts names of
other scripts from hardly ever found to nearly always, and would hide what is compared here.
"""

import sqlite3
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Iterable, Sequence
from math import log

from rapidfuzz import fuzz, process

from bot.matching import NameIndex, normalise
from tests.benchmarks.matching.names import Named

LOOKED_UP = 20
"""Names asked of each peer: several may belong to one entity."""

RESCORED = 50
"""Names that a peer which only filters hands to rapidfuzz."""

Found = list[tuple[str, float]]
"""Entity ids with scores, 0 to 1, best first, each once."""


class Peer(ABC):
    """Finds entities by name."""

    title: str

    def __init__(self, base: Sequence[Named]) -> None:
        self.base = base

    @abstractmethod
    def search(self, text: str) -> Found:
        """At most five entities for a whole text."""

    def complete(self, text: str) -> Found:
        """The same for the beginning of a name."""
        return self.search(text)

    def find(self, text: str) -> Found:
        """The same for a sentence."""
        return self.search(text)

    def _best(self, names: Iterable[tuple[int, float]]) -> Found:
        best: dict[str, float] = {}
        for number, score in names:
            best.setdefault(self.base[number].entity, score)
        return list(best.items())[:5]


class Ours(Peer):
    """`bot.matching.NameIndex`."""

    title = "NameIndex"

    def __init__(self, base: Sequence[Named]) -> None:
        super().__init__(())  # the index has the names itself
        self.index = NameIndex((named.entity, named.name) for named in base)

    def search(self, text: str) -> Found:
        """See `Peer`."""
        return [(match.entity_id, match.score) for match in self.index.search(text)]

    def complete(self, text: str) -> Found:
        """See `Peer`."""
        return [(match.entity_id, match.score) for match in self.index.search(text, prefix=True)]

    def find(self, text: str) -> Found:
        """See `Peer`."""
        found = [(mention.entity_id, mention.score) for mention in self.index.find(text)]
        return sorted(found, key=lambda mention: -mention[1])


class Ratio(Peer):
    """rapidfuzz's usual loop over all names."""

    title = "rapidfuzz WRatio"

    def __init__(self, base: Sequence[Named]) -> None:
        super().__init__(base)
        self.names = [normalise(named.name) for named in base]

    def search(self, text: str) -> Found:
        """See `Peer`."""
        best = process.extract(normalise(text), self.names, scorer=fuzz.WRatio, limit=LOOKED_UP)
        return self._best((number, score / 100) for _, score, number in best)


class Tantivy(Peer):
    """Character trigrams in tantivy, ranked by its BM25."""

    title = "tantivy 3-grams"

    def __init__(self, base: Sequence[Named]) -> None:
        super().__init__(base)
        import tantivy  # noqa: PLC0415 - only this peer needs it

        schema = tantivy.SchemaBuilder()
        schema.add_text_field("name", tokenizer_name="grams", index_option="freq")
        schema.add_integer_field("number", stored=True, indexed=False)
        self.index = tantivy.Index(schema.build())
        grams = tantivy.Tokenizer.ngram(3, 3, prefix_only=False)
        analyzer = tantivy.TextAnalyzerBuilder(grams).build()
        self.index.register_tokenizer("grams", analyzer)
        writer = self.index.writer(heap_size=100_000_000, num_threads=1)
        for number, named in enumerate(base):
            document = tantivy.Document()
            document.add_text("name", f"  {normalise(named.name)} ")
            document.add_integer("number", number)
            writer.add_document(document)
        writer.commit()
        self.index.reload()
        self.searcher = self.index.searcher()
        self.tantivy = tantivy

    def search(self, text: str) -> Found:
        """See `Peer`."""
        term, schema = self.tantivy.Query.term_query, self.index.schema
        should = self.tantivy.Occur.Should
        terms = [(should, term(schema, "name", gram)) for gram in _grams(normalise(text))]
        if not terms:
            return []
        hits = self.searcher.search(
            self.tantivy.Query.boolean_query(terms), LOOKED_UP, count=False
        ).hits
        return self._best((self.searcher.doc(at)["number"][0], score) for score, at in hits)


class Trigrams(Peer):
    """SQLite's FTS5 by the eight rarest trigrams, the best rescored by rapidfuzz."""

    title = "SQLite FTS5 trigram"
    rarest = 8

    def __init__(self, base: Sequence[Named]) -> None:
        super().__init__(base)
        self.db = sqlite3.connect(":memory:")
        self.db.execute(
            "create virtual table names using fts5(name, tokenize='trigram', detail='none')"
        )
        rows = ((number, f"  {normalise(named.name)} ") for number, named in enumerate(base))
        self.db.executemany("insert into names(rowid, name) values (?, ?)", rows)
        self.db.execute("create virtual table terms using fts5vocab(names, row)")
        self.counts = dict(self.db.execute("select term, doc from terms"))

    def search(self, text: str) -> Found:
        """See `Peer`."""
        folded = normalise(text)
        known = [gram for gram in _grams(folded) if gram in self.counts]
        grams = sorted(known, key=self.counts.__getitem__)[: self.rarest]
        if not grams:
            return []
        match = " OR ".join(f'"{gram}"' for gram in grams)
        rows = self.db.execute(
            "select rowid, name from names where names match ? order by rank limit ?",
            (match, RESCORED),
        )
        scored = [(number, fuzz.WRatio(folded, name.strip()) / 100) for number, name in rows]
        return self._best(sorted(scored, key=lambda row: -row[1]))


class TfIdf(Peer):
    """Cosine of character trigrams weighed by tf-idf, as a scipy sparse product."""

    title = "scipy tf-idf"

    def __init__(self, base: Sequence[Named]) -> None:
        super().__init__(base)
        import numpy as np  # noqa: PLC0415 - only this peer needs them
        from scipy import sparse  # noqa: PLC0415 - as above

        self.np = np
        documents = [Counter(_grams(normalise(named.name))) for named in base]
        seen = Counter(gram for document in documents for gram in document)
        self.number = {gram: number for number, gram in enumerate(seen)}
        self.weight = [log(len(base) / count) + 1 for count in seen.values()]
        rows, columns, values = [], [], []
        for row, document in enumerate(documents):
            weights = {self.number[g]: c * self.weight[self.number[g]] for g, c in document.items()}
            norm = sum(w * w for w in weights.values()) ** 0.5
            for column, weight in weights.items():
                rows.append(row)
                columns.append(column)
                values.append(weight / norm)
        shape = (len(base), len(seen))
        table = sparse.coo_array((np.array(values, np.float32), (columns, rows)), shape[::-1])
        self.table = table.tocsr()

    def search(self, text: str) -> Found:
        """See `Peer`."""
        grams = Counter(gram for gram in _grams(normalise(text)) if gram in self.number)
        if not grams:
            return []
        columns = [self.number[gram] for gram in grams]
        weights = self.np.array(
            [
                count * self.weight[column]
                for column, count in zip(columns, grams.values(), strict=True)
            ],
            self.np.float32,
        )
        scores = self.table[columns].T @ (weights / self.np.linalg.norm(weights))
        top = self.np.argpartition(scores, -min(LOOKED_UP, len(scores)))[-LOOKED_UP:]
        best = sorted(((float(scores[number]), int(number)) for number in top), reverse=True)
        return self._best((number, score) for score, number in best)


PEERS: dict[str, type[Peer]] = {
    "ours": Ours,
    "wratio": Ratio,
    "tantivy": Tantivy,
    "fts5": Trigrams,
    "tfidf": TfIdf,
}


def _grams(folded: str) -> list[str]:
    padded = f"  {folded} "
    return [padded[i : i + 3] for i in range(len(padded) - 2)]
