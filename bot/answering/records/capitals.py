"""Capitals that stand for their countries: "the committees of Beijing and Islamabad"."""

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from bot.answering.records.records import Records
from bot.answering.words.lexicon import Reading, longest_by_first
from bot.answering.words.lexicons import function_words, lexicons
from bot.answering.words.terms import is_unsaid

_DEALING = frozenset(
    {
        ("roles", "signatory"),
        ("concepts", "agreement"),
        ("concepts", "trade"),
        ("concepts", "trade_partner"),
    }
)
"""What countries do with each other, and hardly cities: sign agreements, trade."""

_SHARING = frozenset({("roles", "founder"), ("roles", "partner")})
"""What they do with others that are named too: "set up with China"."""

_ISSUED = frozenset({("concepts", "document"), ("concepts", "guideline"), ("types", "policy")})
"""What governments issue, and hardly cities: "Beijing's data policy"."""

_NEAR = 4
"""So many words lie at most between an owner and what is owned: "Beijing's 2022 data paper"."""

_GOVERNING = frozenset(
    {
        ("roles", "publisher"),
        ("concepts", "release"),
        ("concepts", "announce"),
        ("concepts", "sign"),
    }
)
"""What governments do, and hardly cities: "the guideline that Beijing issued"."""


def of_capital(folded: str) -> str | None:
    """The folded English name of the country that is called by its capital, in any language."""
    return _countries().get(folded)


def capitals_in(folded: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """The first and last word of each capital in some words, and its country; see `of_capital`."""
    countries = _countries()
    for first, longest in enumerate(map(_longest().get, folded)):
        if longest is None:
            continue  # most words begin no capital
        for end in range(first + 1, min(first + longest, len(folded)) + 1):
            if country := countries.get(" ".join(folded[first:end])):
                yield first, end - 1, country


@lru_cache(maxsize=1)
def _countries() -> Mapping[str, str]:
    """The folded English name of the country of each capital, in the words of any language."""
    listed = [lexicon.capitals for lexicon in lexicons().values()]
    return {name: country for capitals in reversed(listed) for name, country in capitals.items()}


@lru_cache(maxsize=1)
def _longest() -> Mapping[str, int]:
    return longest_by_first(name.split(" ") for name in _countries())


class Capitals:
    """The capitals of the countries of one fact base, in the words of every language."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._ids: dict[str, str] = {}
        for country in _countries().values():
            for _, _, owners in records.exact_names(country.split(" ")):
                self._ids[country] = owners[0]

    def find(
        self, folded: Sequence[str], readings: Sequence[Reading] = ()
    ) -> Sequence[tuple[int, int, str]]:
        """The capitals in a text, and the ids of their countries, where it names two or more.

        One alone may well be the city itself, unless it governs or wants something, or is a
        partner. One of which the sources never speak deals with others as its country.

        Args:
            folded: The folded words of the text.
            readings: Its phrases.

        Returns:
            The indexes of the first and the last word of each, and the id of the country.
        """
        found = [
            (first, last, self._ids[country])
            for first, last, country in capitals_in(folded)
            if country in self._ids
        ]
        if len({country for _, _, country in found}) > 1:
            return found
        terms = {term for reading in readings for term in reading.terms} if found else set()
        shares = not _SHARING.isdisjoint(terms) and any(self._records.exact_names(folded))
        deals = shares or not _DEALING.isdisjoint(terms)
        return [
            (first, last, country)
            for first, last, country in found
            if _governs(folded, readings, first, last)
            or _wishes(folded, first, last)
            or _issues(folded, readings, first, last)
            or (deals and self._is_unknown(folded, first, last))
        ]

    def _is_unknown(self, folded: Sequence[str], first: int, last: int) -> bool:
        """Whether a capital is no place that the sources name, nor one where something is."""
        named = any(self._records.exact_names(folded[first : last + 1]))
        return not (named or _is_placed(folded, first))


def _governs(folded: Sequence[str], readings: Sequence[Reading], first: int, last: int) -> bool:
    """Whether a capital does what hardly a city does: "the guideline that Beijing has issued"."""
    known = function_words()
    helped = not known.auxiliary.isdisjoint(folded[last + 1 : last + 2])
    verbs = (one for one in readings if last < one.first <= last + 1 + helped)
    owned = not known.genitive_preposition.isdisjoint(folded[max(first - 1, 0) : first])
    apart = owned or _is_placed(folded, first)
    return not apart and any(one.terms & _GOVERNING for one in verbs)


def _issues(folded: Sequence[str], readings: Sequence[Reading], first: int, last: int) -> bool:
    """Whether a paper or a policy is a capital's: "Beijing's 2022 data paper"."""
    if _is_placed(folded, first):
        return False
    known = function_words()
    apart = known.setting_preposition | known.genitive_preposition | known.auxiliary
    told = {
        i for r in readings if not any(map(is_unsaid, r.terms)) for i in range(r.first, r.last + 1)
    }
    near = (r.first for r in readings if last < r.first <= last + _NEAR and r.terms & _ISSUED)
    # Of its air quality, which no source knows, it may have a policy as a city.
    return any(
        apart.isdisjoint(folded[last + 1 : end])
        and all(i in told or folded[i].isdigit() for i in range(last + 1, end))
        for end in near
    )


def _is_placed(folded: Sequence[str], first: int) -> bool:
    """Whether something is in a capital."""
    known = function_words()
    placing = known.setting_preposition | known.site_preposition
    return not placing.isdisjoint(folded[max(first - 1, 0) : first])


def _wishes(folded: Sequence[str], first: int, last: int) -> bool:
    """Whether a capital wants something, as no city does, or something is done with it.

    "What was Beijing trying to achieve", "what was signed with Hanoi".
    """
    beside = {*folded[max(first - 1, 0) : first], *folded[last + 1 : last + 2]}
    return not function_words().wishing.isdisjoint(beside)
