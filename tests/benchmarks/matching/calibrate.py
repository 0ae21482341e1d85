"""Fits the figures in `bot/matching/score.py`: `python -m tests.benchmarks.matching.calibrate`.

A logistic regression over the best candidates of generated queries, in scope and out of scope, of
one half of the entities; what it says on the other half is printed beside. Needs numpy and scipy.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from bot.matching.alignment import fit
from bot.matching.candidates import candidates, prepare
from bot.matching.fold import words
from bot.matching.repairs import mend, missing
from bot.matching.results import ANSWER
from bot.matching.score import SHAPE, alike, features, log_odds
from bot.matching.search import MAX_WORDS
from bot.matching.store import Store
from bot.matching.vocabulary import TWO_EDITS_FROM
from tests.benchmarks.matching import names, queries, strangers
from tests.benchmarks.matching.queries import Query

Array = np.ndarray[tuple[int, ...], np.dtype[np.float64]]

BEST = 5
"""Entities of each query that are learnt from."""

RIDGE = 1e-4
"""Strength of the L2 penalty: just enough to make the solution unique."""


@dataclass(frozen=True, slots=True)
class Row:
    """A candidate for a query."""

    kind: str
    query: int
    features: tuple[float, ...]
    right: bool


def rows(
    base: Sequence[names.Named], others: Sequence[names.Named], count: int, which: int
) -> Iterator[Row]:
    """The best candidates for `count` queries of each class of one half."""
    store = Store(((named.entity, named.name) for named in base), {})
    owners = queries.owners_of(base)
    classes = queries.TYPOS | {"word dropped": queries.dropped_word}
    asked = {
        kind: queries.in_scope(base, owners, make, count=count, which=which, seed=7)
        for kind, make in classes.items()
    }
    asked |= strangers.out_of_scope(base, owners, others, count=2 * count, which=which, seed=7)
    numbered = enumerate((kind, query) for kind, some in asked.items() for query in some)
    for number, (kind, query) in numbered:
        for found, right in _best(store, query):
            yield Row(kind, number, found, right)


def _best(store: Store, query: Query) -> list[tuple[tuple[float, ...], bool]]:
    vocabulary = store.vocabulary
    found = words(query.text)[:MAX_WORDS]
    typed = prepare(vocabulary, [word.text for word in found], widely=TWO_EDITS_FROM)
    letters = "".join(typed.words)
    ranked = []
    for form in candidates(store, typed):
        numbers = store.words_of(form)
        mended = mend(typed, numbers, missing(typed.hits, numbers), vocabulary)
        cover = fit(mended, numbers, vocabulary.weights)
        shape = alike(letters, store.letters(form))
        ranked.append((log_odds(cover) + SHAPE * shape, form, (*features(cover), shape)))
    best: dict[int, tuple[tuple[float, ...], bool]] = {}
    for _, form, row in sorted(ranked, reverse=True):
        for name in store.names_of(form):
            entity = store.entities[name]
            best.setdefault(entity, (row, store.ids[entity] in query.right))
    return list(best.values())[:BEST]


def regress(table: Sequence[Row]) -> Array:
    """Bias and weights of the most likely logistic model."""
    x = np.array([(1.0, *row.features) for row in table])
    y = np.array([float(row.right) for row in table])

    def loss(w: Array) -> tuple[float, Array]:
        z = x @ w
        p = 1 / (1 + np.exp(-z))
        penalty = np.concatenate([[0.0], w[1:]])
        cost = float(np.mean(np.logaddexp(0, z) - y * z) + RIDGE * np.sum(penalty**2))
        return cost, x.T @ (p - y) / len(y) + 2 * RIDGE * penalty

    fitted: Array = minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x
    return fitted


def report(table: Sequence[Row], model: Array) -> None:
    """Print what a model answers of each class, and how well its figures are calibrated."""
    x = np.array([(1.0, *row.features) for row in table])
    p = 1 / (1 + np.exp(-x @ model))
    top: dict[int, tuple[float, bool, str]] = {}
    for row, score in zip(table, p, strict=True):
        top[row.query] = max(
            top.get(row.query, (0.0, False, "")), (float(score), row.right, row.kind)
        )
    for kind in dict.fromkeys(row.kind for row in table):
        of_kind = [best for best in top.values() if best[2] == kind]
        answered = [best for best in of_kind if best[0] >= ANSWER]
        rightly = sum(best[1] for best in answered)
        print(
            f"  {kind:18} answered {100 * len(answered) / len(of_kind):5.1f} %"
            f"  rightly {100 * rightly / len(of_kind):5.1f} %"
        )
    for low in np.arange(0, 1, 0.2):
        inside = [best for best in top.values() if low <= best[0] < low + 0.2]
        if inside:
            said = float(np.mean([best[0] for best in inside]))
            true = float(np.mean([best[1] for best in inside]))
            print(f"  score {low:.1f} to {low + 0.2:.1f}: says {said:.2f}, is right {true:.2f}")


def main() -> None:
    """Fit on one half, report on the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=Path, help="a file of names; generated without one")
    parser.add_argument("--sizes", default="1000,10000", help="sizes of base, with commas")
    parser.add_argument("--count", type=int, default=200, help="queries of each class")
    options = parser.parse_args()
    bases: list[tuple[str, list[names.Named], list[names.Named]]] = []
    for size in map(int, options.sizes.split(",")):
        # Names of the generator join those of a file, so that neither alone decides.
        for path in dict.fromkeys((options.names, None)):
            lines = names.first(2 * size, path)
            bases.append((f"{size:,} of {path or 'the generator'}", lines[:size], lines[size:]))
    model = regress(
        [row for _, base, others in bases for row in rows(base, others, options.count, 0)]
    )
    print("bias", model[0].round(2), "weights", model[1:-1].round(2), "shape", model[-1].round(2))
    for title, base, others in bases:
        print(f"the other half, {title}:")
        report(list(rows(base, others, options.count, 1)), model)


if __name__ == "__main__":
    main()
