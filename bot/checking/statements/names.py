"""The names in a message: entities of the fact base, and places of the world beside them."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from importlib.resources import files
from sys import intern

import orjson
from babel.core import get_global

from bot.answering.questions.genitives import is_unmarked
from bot.answering.records.postings import packed
from bot.answering.records.record import PLACES
from bot.answering.words.language import is_small_somewhere
from bot.answering.words.lexicon import longest_by_first
from bot.answering.words.marks import marked
from bot.answering.words.stems import stem
from bot.checking.statements.slips import Slips
from bot.checking.words.cldr import names_of
from bot.checking.words.cues import cues, stems
from bot.facts import FactBase, Kind
from bot.matching.fold import Word, folded_words, normalise

LONGEST = 14
"""Words of the longest name that is looked for."""

_SORTS = re.compile(r" (?:sheng|shi|sar|zizhiqu|\w+zu zizhiqu|uygur zizhiqu)$")
"""Chinese words for sorts of regions, as ISO 3166-2 adds them to the names."""


@dataclass(frozen=True, slots=True)
class Place:
    """A country, region or city of the world.

    Attributes:
        country: The ISO 3166-1 code of its country, or of itself.
        is_country: Whether it is a country.
    """

    country: str
    is_country: bool = False


LEAST_LETTERS = 4
"""A shorter name of a country is a word besides where it has lost its accents: "Mỹ", "Bỉ"."""


class World:
    """Countries and time-zone cities of Unicode's CLDR, and the regions of ISO 3166-2."""

    def __init__(self) -> None:
        self._places: dict[str, Place] = {}
        place = cache(Place)  # of thousands of places, the fewest are told apart
        for name, country, is_country in _cldr():
            folded = normalise(name)
            if len(folded) >= LEAST_LETTERS or not folded.isascii():
                self._places.setdefault(folded, place(country, is_country=is_country))
        for one in cues().values():
            for word, code in one.demonyms.items():
                self._places[word] = place(code, is_country=True)
            for word, code in one.regions.items():
                self._places[word] = place(code[:2])
        self._longest = longest_by_first(name.split() for name in self._places)
        self._regions: dict[str, Place] = {}
        for country, given in _regions():
            folded = normalise(given)
            for name in (folded, _SORTS.sub("", folded)):
                self._regions.setdefault(name, place(country))
        english = names_of("en")["territories"]
        self._names = {code: normalise(name) for code, name in english.items() if len(code) == 2}  # noqa: PLR2004 - ISO 3166

    def country(self, folded: str) -> str | None:
        """The folded English name of the country that a name or an adjective means."""
        place = self._places.get(folded)
        return self._names.get(place.country) if place and place.is_country else None

    def region(self, folded: str) -> Place | None:
        """The region of this folded name; many are everyday words, so ask only for names."""
        return self._regions.get(folded)

    def get(self, folded: str) -> Place | None:
        """The place of this folded name."""
        return self._places.get(folded)

    def longest(self, folded: Iterable[str]) -> Iterator[int | None]:
        """How many words the longest name of a place has that begins with each folded word."""
        return map(self._longest.get, folded)


def _cldr() -> Iterator[tuple[str, str, bool]]:
    """The names of countries, and of cities with their countries, in the languages of the cues."""
    zones = get_global("zone_territories")
    for language in cues():
        names = names_of(language)
        for code, name in names["territories"].items():
            if len(code) == 2:  # noqa: PLR2004 - ISO 3166; longer codes are continents
                yield name, code, True
                first, _, second = name.rstrip(")").partition("(")  # "Myanmar (Burma)"
                yield first, code, True
                if second and " " not in second:
                    yield second, code, True
        for zone, country in zones.items():
            if "/" in zone and country != "ZZ":
                named = names["time_zones"].get(zone, {}).get("city")
                yield named or zone.rpartition("/")[2].replace("_", " "), country, False


def _regions() -> Iterator[tuple[str, str]]:
    """The ISO 3166-1 code of the country and the name of every region of ISO 3166-2.

    From pycountry's file and not by its functions, which keep every region, indexed, for good.
    """
    file = files("pycountry") / "databases" / "iso3166-2.json"
    for region in orjson.loads(file.read_bytes())["3166-2"]:
        yield intern(region["code"].partition("-")[0]), region["name"]


class Names:
    """Finds names in folded words by exact lookup, the longest name at each place.

    Words count by their stems, so that "expos" is "expo"; one word of a person's name is that
    person where nobody else in the fact base has it.

    Attributes:
        slips: The names that sources write for something else.
    """

    def __init__(self, base: FactBase) -> None:
        self._base = base
        self.slips = Slips(base)
        owners: dict[tuple[str, ...], list[str]] = defaultdict(list)
        short = frozenset[str]().union(*(one.shortenings for one in cues().values()))
        stemmed = cache(partial(stem, language="en"))  # a few words make up thousands of names
        for entity_id, name in base.names():
            plain = tuple(folded_words(name))
            written = {plain}
            if not short.isdisjoint(plain):
                written.update(tuple(one.in_full(plain)) for one in cues().values())
            for folded in {tuple(map(stemmed, one)) for one in written}:
                single = len(folded) == 1 and is_small_somewhere(folded[0])
                if 0 < len(folded) <= LONGEST and not single and entity_id not in owners[folded]:
                    owners[folded].append(entity_id)
        for word, ids in _surnames(base).items():
            if len(ids) == 1 and (word,) not in owners and not is_small_somewhere(word):
                owners[(word,)] = [*ids]
        self._owners = packed(owners)
        self._longest = longest_by_first(owners)
        self._places = frozenset(e.id for e in base.entities.values() if e.type in PLACES)

    def english(self, entity_id: str) -> Sequence[str]:
        """The folded words of an entity's English name."""
        return folded_words(self._base.entities[entity_id].names.en)

    def are_places(self, ids: Iterable[str]) -> bool:
        """Whether a name is that of a country, region or city only."""
        return self._places.issuperset(ids)

    def are_of_one(self, folded: Collection[str]) -> bool:
        """Whether all of some folded words stand in one name."""
        stemmed = set(_stems(tuple(folded)))
        return any(stemmed.issubset(name) for name in self._owners)

    def is_unmarked(self, word: Word, ids: Iterable[str], clitics: Iterable[str]) -> bool:
        """Whether a name ends in a genitive without its apostrophe: "malaysias".

        Args:
            word: Its last word.
            ids: The ids of those that bear it.
            clitics: What tells a genitive.
        """
        named = [self._base.entities[one] for one in ids]
        return any(is_unmarked(word, clitic, named) for clitic in clitics)

    def exact(self, folded: str) -> tuple[str, ...]:
        """The ids of those whose name is all of a folded text."""
        return self._owners.get(_stems(folded.split()), ())

    def find_typed(
        self, folded: Sequence[str], typed: Sequence[str], breaks: Collection[int]
    ) -> Iterator[tuple[int, int, Sequence[str]]]:
        """The same, without words of one syllable that marks tell from a name: "gần" is no Gan.

        Args:
            folded: The folded words.
            typed: The same as `marked` gives them, where their marks count.
            breaks: The words before which a mark stands.
        """
        for first, last, ids in self.find(folded, breaks):
            marks = typed[first] if typed and first == last else ""
            names = (name.lower() for one in ids for name in self._base.entities[one].all_names())
            if not marks or any(marked(word) == marks for name in names for word in name.split()):
                yield first, last, ids

    def find(
        self, folded: Sequence[str], breaks: Collection[int] = ()
    ) -> Iterator[tuple[int, int, Sequence[str]]]:
        """The first and last word of each name, and the ids of those that bear it.

        Args:
            folded: The folded words.
            breaks: The words before which a mark stands; what begins there with a name of its
                own, as in "says Tkxel, Pakistan has", belongs to no name before it.
        """
        stemmed = _stems(folded)
        end = 0
        for at, longest in enumerate(map(self._longest.get, stemmed)):
            if longest is None or at < end:
                continue  # most words begin no name
            for length in range(min(longest, len(stemmed) - at), 0, -1):
                ids = self._owners.get(stemmed[at : at + length])
                if ids and not any(
                    stemmed[inner : at + length] in self._owners
                    for inner in range(at + 1, at + length)
                    if inner in breaks
                ):
                    end = at + length
                    yield at, end - 1, ids
                    break


def _surnames(base: FactBase) -> Mapping[str, set[str]]:
    """The stemmed words of people's English names, and whose they are."""
    found: dict[str, set[str]] = defaultdict(set)
    for entity in base.entities.values():
        if entity.kind is Kind.PERSON and "(" not in entity.names.en:
            folded = normalise(entity.names.en).split()
            if len(folded) <= 3:  # noqa: PLR2004 - longer ones describe, they do not name
                for word in _stems(folded):
                    found[word].add(entity.id)
    return found


def _stems(folded: Sequence[str]) -> tuple[str, ...]:
    return stems("en", tuple(folded))
