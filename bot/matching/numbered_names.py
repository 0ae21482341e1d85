"""Reads the names of a base into numbers: the first step of building an index.

Names are read many at a time, and what is done for each word is hardly more than a look into a
table of the runs of letters met before: a run is folded once, however many names hold it.
"""

import re
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, count, islice, pairwise
from string import ascii_lowercase

from bot.matching.fold import END, MAX_RUNS, MAX_WORD, folded, ranked, runs, words
from bot.matching.letters import is_ideograph

ACRONYM_LETTERS = range(2, 7)

AT_A_TIME = 2_000
"""Names that are read together."""

_END, _OTHER = 0, 1
"""In place of a word: a name ends here, or a run of letters is not one word."""

_FIRST = 2 + len(ascii_lowercase)
"""The place of the first word after those of a single letter."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Names in no particular order; those without a letter or digit left out.

    Attributes:
        ids: the entity ids, in the order of first use.
        names: the names as given.
        entities: each name's entity, as a place in `ids`.
        words: the words of all names one after the other, as places in `vocabulary`.
        starts: where each name's words begin in `words`, and where the last ones end.
        vocabulary: each word once, with some that no name has.
        acronyms: words that only occur as short runs of capitals.
    """

    ids: Sequence[str]
    names: Sequence[str]
    entities: "array[int]"
    words: "array[int]"
    starts: "array[int]"
    vocabulary: Sequence[str]
    acronyms: Collection[str]


_CASED = re.compile(r"[^\W\d_\u2e80-\u9fff]+")  # letters but ideographs


class _Places(dict[str, int]):
    """Each run of letters as it is written -> the place of the word that it is.

    Attributes:
        words: the words in the order of their places, ordinals without their endings.
        capitals: the places of words that are written as short runs of capitals.
        others: the places of words that are written in any other way.
    """

    def __init__(self) -> None:
        super().__init__({END: _END})
        self.words = ["", "", *ascii_lowercase]
        self.capitals: set[int] = set()
        self.others: set[int] = set()
        self._number = {word: place for place, word in enumerate(self.words) if word}

    def __missing__(self, run: str) -> int:
        if run.isascii() and run.isalnum():  # nearly all
            place = self.place(run.lower()[:MAX_WORD], run)
        else:
            found = folded(run)
            place = self.place(found[0].text, run) if len(found) == 1 else _OTHER
        self[run] = place
        return place

    def place(self, word: str, run: str) -> int:
        """The place of a folded word that is written like this."""
        plain = ranked(word)
        place = self._number.setdefault(plain, len(self.words))
        if place == len(self.words):
            self.words.append(plain)
        short = len(word) in ACRONYM_LETTERS and run.isupper()
        (self.capitals if short else self.others).add(place)
        return place


class _Reader:
    """Collects what `Reading` holds."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.entities, self.words, self.starts = array("I"), array("I"), array("I", [0])
        self.ids: dict[str, int] = defaultdict(count().__next__)
        self.places = _Places()

    def together(self, pairs: list[tuple[str, str]], *, capitals: bool) -> None:
        """Read names of which `runs` can be told, all in capitals or none."""
        places = list(map(self.places.__getitem__, runs([name for _, name in pairs])))
        marks = [at for at, place in enumerate(places) if place < _FIRST]
        ends = [-1, *(at for at in marks if places[at] == _END)]
        sizes = [end - begin - 1 for begin, end in pairwise(ends)]
        others = {number for number, size in enumerate(sizes) if size <= capitals}
        last = -2
        for at in [at for at in marks if places[at] != _END]:
            # Letters side by side are one word: R.C.E.P. is RCEP.
            if places[at] == _OTHER or last == at - 1:
                others.add(bisect_left(ends, at) - 1)
            last = at
        for number in sorted(others, reverse=True):
            self.alone(*pairs.pop(number))
            del places[ends[number] + 1 : ends[number + 1] + 1], sizes[number]
        self.starts.extend(islice(accumulate(sizes, initial=len(self.words)), 1, None))
        self.words.extend(filter(None, places))  # without `_END`
        self.names += [name for _, name in pairs]
        self.entities.extend([self.ids[entity] for entity, _ in pairs])
        if capitals:
            self.places.others.update(places)

    def alone(self, entity: str, name: str) -> None:
        """Read a name that takes a closer look."""
        place = self.places.place
        found = words(name)
        own = [place(word.text, name[word.start : word.end]) for word in found]
        if not own:
            return
        self.words.extend(own)
        self.starts.append(len(self.words))
        self.names.append(name)
        self.entities.append(self.ids[entity])
        if name.isupper() and sum(not is_ideograph(word.text) for word in found) > 1:
            self.places.others.update(own)


def _is_all_capitals(name: str) -> bool:
    """Whether a name is several runs of capitals, of which none can be told to be an acronym.

    One alone, or among ideographs, which have no capitals, is an acronym: AI+.
    """
    return name.isupper() and len(_CASED.findall(name)) > 1


def read(pairs: Iterable[tuple[str, str]]) -> Reading:
    """Fold (entity id, name) pairs."""
    reader = _Reader()
    pairs = iter(pairs)
    while some := [*islice(pairs, AT_A_TIME)]:
        # What is ASCII goes faster, and what is all capitals tells nothing of acronyms.
        together: dict[tuple[bool, bool], list[tuple[str, str]]] = defaultdict(list)
        for pair in some:
            name = pair[1]
            if len(name) > MAX_RUNS or END in name or "://" in name:
                reader.alone(*pair)
            else:
                together[name.isascii(), _is_all_capitals(name)].append(pair)
        for (_, capitals), alike in together.items():
            reader.together(alike, capitals=capitals)
    places = reader.places
    acronyms = {places.words[place] for place in places.capitals - places.others}
    return Reading(
        [*reader.ids],
        reader.names,
        reader.entities,
        reader.words,
        reader.starts,
        places.words,
        acronyms,
    )
