"""What people type when they mean a name, class by class, and what they type when they do not.

Every class is a function of a name and a random generator; None where it does not apply. The
letters of a typo come from the name itself, so that every script is misspelled in its own letters.
"""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from zlib import crc32

from bot.matching import normalise
from tests.benchmarks.matching.names import Named

Make = Callable[[str, random.Random], str | None]
MIN_LETTERS = 5


@dataclass(frozen=True, slots=True)
class Query:
    """A typed text and the entities that it may rightly mean; none when out of scope."""

    text: str
    right: frozenset[str]


def _edit(name: str, rng: random.Random) -> str | None:
    """One letter dropped, doubled, replaced or swapped with the next, never the first."""
    places = [i for i in range(1, len(name) - 1) if name[i].isalpha() and name[i + 1].isalpha()]
    if len(places) < MIN_LETTERS - 2:
        return None
    i = rng.choice(places)
    letters = [c for c in name.lower() if c.isalpha() and ord(c) > 127] or list("etaoinsrhl")
    kind = rng.randrange(4)
    if kind == 0:
        return name[:i] + name[i + 1 :]
    if kind == 1:
        return name[:i] + rng.choice(letters) + name[i:]
    if kind == 2:
        return name[:i] + rng.choice(letters) + name[i + 1 :]
    return name[:i] + name[i + 1] + name[i] + name[i + 2 :]


def one_edit(name: str, rng: random.Random) -> str | None:
    """One edit."""
    return _edit(name, rng)


def two_edits(name: str, rng: random.Random) -> str | None:
    """Two edits, for names that can bear them."""
    once = _edit(name, rng) if len(name) > 2 * MIN_LETTERS else None
    return once and _edit(once, rng)


def folded(name: str, rng: random.Random) -> str | None:
    """Lower case, no accents, no punctuation, one edit."""
    once = _edit(name, rng)
    return once and normalise(once)


def shortened(name: str) -> list[str]:
    """A name of at least three words without each of them."""
    words = name.split()
    if len(words) < 3:
        return []
    return [" ".join([*words[:i], *words[i + 1 :]]) for i in range(len(words))]


def dropped_word(name: str, rng: random.Random) -> str | None:
    """One word left out, of at least three."""
    ways = shortened(name)
    return rng.choice(ways) if ways else None


def swapped_words(name: str, rng: random.Random) -> str | None:
    """Two neighbouring words swapped."""
    words = name.split()
    if len(words) < 2:
        return None
    i = rng.randrange(len(words) - 1)
    words[i : i + 2] = words[i + 1], words[i]
    return " ".join(words)


def swapped_and_edit(name: str, rng: random.Random) -> str | None:
    """Two words swapped and one edit."""
    swapped = swapped_words(name, rng)
    return swapped and _edit(swapped, rng)


def joined_words(name: str, rng: random.Random) -> str | None:
    """A space forgotten."""
    gaps = [i for i, c in enumerate(name) if c == " "]
    if not gaps:
        return None
    i = rng.choice(gaps)
    return name[:i] + name[i + 1 :]


def split_word(name: str, rng: random.Random) -> str | None:
    """A space too many, inside a long word."""
    places = [
        i
        for i in range(3, len(name) - 3)
        if name[i - 3 : i + 3].isalpha() and name[i - 3 : i + 3].isascii()
    ]
    if not places:
        return None
    i = rng.choice(places)
    return name[:i] + " " + name[i:]


def extra_word(name: str, rng: random.Random) -> str | None:
    """A small word too many."""
    return f"{rng.choice(('the', 'about', 'please', 'info'))} {name}"


def begun(name: str) -> list[str]:
    """The beginnings of a name from half of it on, as while typing, up to two letters less."""
    if len(name) <= 2 * MIN_LETTERS:
        return []
    return [name[:end].rstrip() for end in range(max(MIN_LETTERS, len(name) // 2), len(name) - 1)]


def prefix(name: str, rng: random.Random) -> str | None:
    """The first half or more of a name."""
    ways = begun(name)
    return rng.choice(ways) if ways else None


def prefix_edit(name: str, rng: random.Random) -> str | None:
    """The same with one edit."""
    begun = prefix(name, rng)
    return begun and _edit(begun, rng)


def shortest(name: str) -> list[str]:
    """The first letters of a name's words, small ones left out."""
    words = [w for w in normalise(name).split() if w.isascii() and w not in _SMALL]
    return ["".join(w[0] for w in words).upper()] if 3 <= len(words) <= 6 else []


def initials(name: str, rng: random.Random) -> str | None:
    """The same."""
    del rng
    return next(iter(shortest(name)), None)


def acronym(name: str, rng: random.Random) -> str | None:
    """An acronym of the base, typed small."""
    del rng
    return name.lower() if name.isupper() and name.isascii() and 3 <= len(name) <= 6 else None


def sentence(name: str, rng: random.Random) -> str | None:
    """A name of eight letters or more within a question of up to 200 characters."""
    if sum(map(str.isalpha, name)) < 8:
        return None
    return rng.choice(_AROUND).format(name)


def sentence_edit(name: str, rng: random.Random) -> str | None:
    """A misspelled name within a question."""
    once = _edit(name, rng)
    return once and sentence(once, rng)


_SMALL = frozenset(
    [
        "of",
        "the",
        "and",
        "for",
        "in",
        "on",
        "at",
        "to",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "et",
        "en",
        "y",
        "di",
        "da",
        "der",
        "die",
        "und",
    ]
)
_AROUND = (
    "so does anyone here know how big {} is and when it was founded, or where i could read more?",
    "what did they say about {} last week",
    "hello, my sister wants to apply to {} next year, what should she prepare before summer?",
    "quand est-ce que {} a commencé et qui le dirige maintenant ?",
    "is it true that {} will open a new office abroad and hire a hundred people this winter",
    "{} 是什么时候开始的",
    "kapan {} dimulai dan siapa yang memimpin sekarang?",
    "please tell me who pays for {}, thanks a lot",
)

TYPOS: dict[str, Make] = {
    "one edit": one_edit,
    "two edits": two_edits,
    "folded, edit": folded,
    "words swapped": swapped_words,
    "swapped, edit": swapped_and_edit,
    "space forgotten": joined_words,
    "space added": split_word,
    "word added": extra_word,
}
"""The plain typo classes, over which R@1 and R@5 are averaged."""

OTHERS: dict[str, Make] = {
    "word dropped": dropped_word,
    "prefix": prefix,
    "prefix, edit": prefix_edit,
    "acronym": acronym,
    "initials": initials,
    "sentence": sentence,
    "sentence, edit": sentence_edit,
}

AMBIGUOUS: dict[str, Callable[[str], list[str]]] = {
    "word dropped": shortened,
    "prefix": begun,
    "initials": shortest,
}
"""The classes of which a query may well be of several names, with all that they make of a name."""


def half(entity: str) -> int:
    """0 for the half of the entities to tune on, 1 for the half to report on."""
    return crc32(entity.encode()) & 1


def in_scope(
    base: Sequence[Named],
    owners: Mapping[str, frozenset[str]],
    make: Make,
    *,
    count: int,
    which: int,
    seed: int,
) -> list[Query]:
    """Up to `count` queries of one class about entities of one half.

    Args:
        base: the names in the index.
        owners: whose they are, from `owners_of`.
        make: the class.
        count: so many.
        which: the half.
        seed: of the random numbers.
    """
    rng = random.Random(f"{seed} {make.__name__}")
    found: list[Query] = []
    for named in rng.sample(base, min(len(base), 40 * count)):
        text = make(named.name, rng) if half(named.entity) == which else None
        if text and normalise(text):
            # A misspelling that is another name means that one just as well.
            right = owners[normalise(named.name)] | owners.get(normalise(text), frozenset())
            found.append(Query(text, right))
            if len(found) == count:
                break
    return found


def owners_of(base: Sequence[Named]) -> dict[str, frozenset[str]]:
    """Folded name -> the entities that bear it."""
    owners: dict[str, set[str]] = {}
    for named in base:
        owners.setdefault(normalise(named.name), set()).add(named.entity)
    return {name: frozenset(entities) for name, entities in owners.items()}
