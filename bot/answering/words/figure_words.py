"""The words that make figures: numbers, magnitudes, currencies and months."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from bot.answering.words.function_words import FunctionWords
from bot.answering.words.lexicon import Lexicon
from bot.answering.words.lexicons import function_words, lexicons
from bot.matching.fold import words


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words that make figures in a few languages.

    Attributes:
        numbers: Number words and their values.
        number_heads: The words with which they begin.
        magnitudes: Words such as "billion" and their factors, plurals included.
        currencies: Words for currencies and their ISO 4217 codes, plurals included.
        months: Names of months, and their numbers.
        suffixes: What makes a number an ordinal behind it, as in "6th".
        prefixes: What makes a number an ordinal before it.
        ordinal_words: Number words that are ordinals, and their values: "third".
        begins: The words with which a figure without a digit may begin.
        every: The words of numbers, magnitudes and months: a text with none of them, and no digit,
            holds no figure.
        halves: The words that add a half to a number, in every language.
        ambiguous: Names of months that are other words besides, in every language.
        date_units: What stands behind a number of a date, to year, month or day, in every
            language.
        counting: Phrases that bound a number and no year: "fewer than" before "2000 firms".
        function_words: The function words of every language.
    """

    numbers: Mapping[str, int]
    number_heads: frozenset[str]
    magnitudes: Mapping[str, int]
    currencies: Mapping[str, str]
    months: Mapping[str, int]
    suffixes: frozenset[str]
    prefixes: frozenset[str]
    ordinal_words: Mapping[str, int]
    begins: frozenset[str]
    every: frozenset[str]
    halves: Sequence[Sequence[str]]
    ambiguous: frozenset[str]
    date_units: Mapping[str, str]
    counting: frozenset[str]
    function_words: FunctionWords


@lru_cache(maxsize=64)
def figure_words(languages: tuple[str, ...]) -> FigureWords:
    """The words of some languages; English ones for months and money count in all of them."""
    known: Sequence[Lexicon] = [lexicons()[name] for name in languages if name in lexicons()]
    world = [lexicons()["en"], *known] if "en" in lexicons() else known
    around = [pattern.partition("{n}") for lexicon in world for pattern in lexicon.ordinals]
    numbers = {w: n for lexicon in known for w, n in lexicon.numbers.items()}
    months = {w: m for lexicon in world for w, m in lexicon.months.items()}
    magnitudes = _with_plurals(world, "magnitudes")
    spelled = (word for word in magnitudes if len(word) > len("bil"))
    heads = frozenset(name.partition(" ")[0] for name in numbers)
    # "A hundred" is found by its second word; "gồm năm" only by its first.
    named = (*numbers, *(heads - function_words().article))
    every = frozenset((*named, *spelled, *(w for name in months for w in name.split())))
    ordinal_words = {w: n for lexicon in known for w, n in lexicon.ordinal_words.items()}
    prefixes = frozenset(w.text for before, _, _ in around for w in words(before)[-1:])
    return FigureWords(
        numbers=numbers,
        number_heads=heads,
        magnitudes=magnitudes,
        currencies=_with_plurals(world, "currencies"),
        months=months,
        suffixes=frozenset(w.text for _, _, after in around for w in words(after)),
        prefixes=prefixes,
        ordinal_words=ordinal_words,
        begins=every.union(half[-1] for one in lexicons().values() for half in one.halves)
        | prefixes
        | function_words().ordinal_marker
        | function_words().month_opener
        | ordinal_words.keys()
        | function_words().decimal_marker,
        every=every,
        halves=tuple(half for lexicon in lexicons().values() for half in lexicon.halves),
        ambiguous=frozenset().union(*(one.ambiguous_months for one in lexicons().values())),
        date_units={w: unit for one in lexicons().values() for w, unit in one.date_units.items()},
        counting=frozenset().union(*map(_counting, known)),
        function_words=function_words(),
    )


def _counting(lexicon: Lexicon) -> Iterator[str]:
    """Bounds of several words that hold no year: "up to 2027" and "over 2023" may."""
    goals = lexicon.function_words.goal_preposition
    for phrase, bound in lexicon.bounds.items():
        *before, last = phrase.split()
        if before and last not in goals and bound in ("over", "under"):
            yield phrase


def _with_plurals(known: Sequence[Lexicon], section: str) -> dict[str, Any]:
    """The words of a section, with the plural in -s that English and French share."""
    singular = {w: v for lexicon in known for w, v in getattr(lexicon, section).items()}
    return {f"{w}s": v for w, v in singular.items() if w.isascii() and len(w) > 3} | singular  # noqa: PLR2004 - "bn" has no plural
