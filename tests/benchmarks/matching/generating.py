"""A seeded generator of names, in the proportions of real lists of organisations and journals.

What a name is made of: a proper part, a body (University, Society) and often a subject, by shapes
in five languages and scripts; an entity has up to four names, some with an acronym. Proper words
and subjects recur as words do in real lists: most are said once or twice, a few all the time, and
new ones keep coming however many there are (a Pitman-Yor process). Bodies, adjectives and shapes
are few, and follow Zipf's law.

The figures are set by what makes a list of names hard to search, and hard to complete in, as
measured on real ones (the first names of ROR, JabRef's list of journals, name-suggestion-index and
a register of non-profits, shuffled together):

| | real: 1,000 | 10,000 | 100,000 | here: 1,000 | 10,000 | 100,000 |
|---|---|---|---|---|---|---|
| words of a name | 3.9 | 3.9 | 4.0 | 3.8 | 3.8 | 3.8 |
| different words for each name | 1.8 | 1.1 | 0.6 | 1.7 | 1.1 | 0.6 |
| the 10 commonest words among all, % | 15 | 15 | 15 | 15 | 15 | 15 |
| the 1,000 commonest, % | 80 | 61 | 58 | 82 | 66 | 65 |
| words one edit from another one, % | 17 | 32 | 49 | 20 | 32 | 54 |
| names of at most five with their first 8 letters, % | 85 | 79 | 61 | 79 | 68 | 55 |
| of at most five with their first 15, % | 99 | 94 | 82 | 99 | 91 | 85 |
| found at best among five by half a name or more, % | 98 | 98 | 95 | 100 | 98 | 95 |

Beginnings are a little harder here, plain slips a little easier (by 0.2 to 0.5 points of R@1).
"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import accumulate

import yaml

Words = Mapping[str, Sequence[str]]
"""By language, the commonest first."""

STRENGTH, DISCOUNT = 1500.0, 0.8
"""Of the process that proper words follow."""

SUBJECT_STRENGTH, SUBJECT_DISCOUNT = 100.0, 0.7
"""Of the one that a language's subjects follow."""

NAMES = (1, 1, 2, 3)
"""An entity's names, as likely each; in the same language only one."""

LANGUAGES = {"en": 8, "fr": 2, "id": 1, "vi": 1, "zh": 1}
"""Languages, by how often a name is in them."""

WITH_ACRONYM = 0.2
"""Share of English names with an acronym, among those that make at least one of..."""

SHORTEST = 3
"""...so many letters."""

FLAT = 3
"""Added to the rank of what follows Zipf's law (Mandelbrot 1953): the first few are about as common
as each other."""

VARIED = 0.1
"""Share of coined words that are another one with another ending, as in related languages."""

_ONSETS = (*"bcdfghjklmnprstvwz", "br", "ch", "cl", "dr", "gr", "kh", "kr", "ng", "ph", "pl", "qu",
           "sh", "st", "th", "tr")  # fmt: skip
_VOWELS = (*"aeiou", "ai", "ao", "ei", "ia", "ie", "ou", "ua")
_ENDS = ("", "", "", "n", "ng", "r", "s", "l", "m", "nd", "rt")
_VARIED_ENDS = tuple("aeinos")
_SYLLABLES = (1, 2, 2, 2, 3, 3)
_IDEOGRAPHS = (
    "安宝北长成川春东福港广贵海汉杭河湖华吉江金京昆兰林龙南宁清山上沈石苏台天温武西厦新徐阳云浙重珠"
    "白常池赤崇大丹德定峰凤阜甘高桂哈和黑衡红怀淮黄惠济佳嘉建锦荆九开莱丽连辽临柳六洛马梅绵牡内平"
)
_SLOT = re.compile(r"\{(\w)\}")
_SMALL = frozenset({"of", "and", "the", "for", "in", "on", "&"})


class _Recurring:
    """Words that recur as in a Pitman-Yor process: old ones by how often they were said.

    J. Pitman and M. Yor, "The two-parameter Poisson-Dirichlet distribution derived from a stable
    subordinator" (1997). Of n words said, the number of distinct ones grows with n to the power of
    the discount; what is said how often follows a power law, as in texts.
    """

    def __init__(
        self, rng: random.Random, coin: Callable[[], str], strength: float, discount: float
    ) -> None:
        self._rng = rng
        self._coin = coin
        self._strength = strength
        self._discount = discount
        self._said: list[str] = []
        self._counts: dict[str, int] = defaultdict(int)

    def __call__(self) -> str:
        """The next word."""
        new = self._strength + self._discount * len(self._counts)
        if self._rng.random() * (self._strength + len(self._said)) < new:
            word = self._coin()
        else:
            word = self._rng.choice(self._said)
            while self._rng.random() * self._counts[word] < self._discount:
                word = self._rng.choice(self._said)
        self._said.append(word)
        self._counts[word] += 1
        return word


class Generator:
    """Names of one entity after another, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        words = yaml.safe_load((files(__package__) / "words.yaml").read_text("utf-8"))
        self._shapes: Words = words["shapes"]
        self._adjectives: Words = words["adjectives"]
        self._bodies: Words = words["bodies"]
        self._rng = rng = random.Random(seed)
        self._coined: list[str] = []
        self._proper = _Recurring(rng, self._coin, STRENGTH, DISCOUNT)
        self._places = _Recurring(rng, self._coin_place, STRENGTH, DISCOUNT)
        subjects: Words = words["subjects"]
        self._subjects = {
            language: self._recurring_subjects(language, listed)
            for language, listed in subjects.items()
        }

    def entities(self) -> Iterator[list[str]]:
        """The names of each entity."""
        while True:
            proper = {"p": self._proper(), "q": self._proper()}
            languages = self._rng.choices(
                list(LANGUAGES), list(LANGUAGES.values()), k=self._rng.choice(NAMES)
            )
            yield [
                name
                for language in dict.fromkeys(languages)
                for name in self._names(language, proper)
            ]

    def _names(self, language: str, proper: Mapping[str, str]) -> Iterator[str]:
        shape = self._often(self._shapes[language])
        name = _SLOT.sub(lambda slot: proper.get(slot[1]) or self._fill(slot[1], language), shape)
        yield name
        telling = [word for word in name.replace("-", " ").split() if word.lower() not in _SMALL]
        if language == "en" and len(telling) >= SHORTEST and self._rng.random() < WITH_ACRONYM:
            yield "".join(word[0] for word in telling).upper()

    def _fill(self, slot: str, language: str) -> str:
        if slot == "a":
            return self._often(self._adjectives[language])
        if slot == "b":
            return self._often(self._bodies[language])
        return self._places() if slot in "zw" else self._subjects[language]()

    def _often(self, words: Sequence[str]) -> str:
        """One of some words, the commonest first."""
        return self._rng.choices(words, cum_weights=_zipf(len(words)))[0]

    def _coin(self) -> str:
        choice = self._rng.choice
        if self._coined and self._rng.random() < VARIED:
            word = choice(self._coined) + choice(_VARIED_ENDS)
        else:
            syllables = choice(_SYLLABLES)
            made = "".join(choice(_ONSETS) + choice(_VOWELS) for _ in range(syllables))
            word = (made + choice(_ENDS)).capitalize()
        self._coined.append(word)
        return word

    def _coin_place(self) -> str:
        return "".join(self._rng.sample(_IDEOGRAPHS, self._rng.choice((2, 2, 3))))

    def _recurring_subjects(self, language: str, listed: Sequence[str]) -> _Recurring:
        """A language's subjects: those listed come first, and then coined ones."""
        left = iter(listed)
        coin = self._coin_place if language == "zh" else self._coin
        return _Recurring(
            self._rng, lambda: next(left, "") or coin(), SUBJECT_STRENGTH, SUBJECT_DISCOUNT
        )


@cache
def _zipf(ranks: int) -> list[float]:
    """Cumulated weights of so many ranks by Zipf's law."""
    return list(accumulate(1 / (rank + FLAT) for rank in range(1, ranks + 1)))
