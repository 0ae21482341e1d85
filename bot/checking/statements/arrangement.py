"""How the names and the words of a text stand to each other."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from bot.answering.words.terms import Term
from bot.checking.statements.reading import Part, PartKind, Reading, meaning_of
from bot.checking.words.cues import cues
from bot.matching.remembered import once

_NOTHING: frozenset[Term] = frozenset()
_UNOWNED: Sequence[Mapping[str, frozenset[Term]]] = ({}, {})

Name = tuple[Part, frozenset[str]]
"""A name, and all by which it is the same in another text."""


class Arrangement:
    """Which words go with which name of a text, and which stand between two of them.

    Attributes:
        keys: All by which its names are the same in another text.
    """

    def __init__(self, reading: Reading, names: Sequence[Name]) -> None:
        self.keys = once(frozenset(key for _, keys in names for key in keys))
        # What follows a name is sooner said of it than what precedes it; one name takes no words
        # from another.
        self._owned = (
            [_owners(reading, names, is_behind=is_behind) for is_behind in (False, True)]
            if len(names) > 1
            else _UNOWNED
        )
        self._between = tuple(_betweens(reading, names))
        self._joined = once(
            frozenset(
                once(frozenset((key, other)))
                for (one, keys), (two, others) in pairwise(names)
                if are_coordinated(reading, one, two)
                for key in keys
                for other in others
            )
        )

    def names_both(self, pair: Sequence[str]) -> bool:
        """Whether the text has two names."""
        return all(key in self._owned[0] for key in pair)

    def joins(self, pair: Collection[str]) -> bool:
        """Whether the text says the same of two names: "five firms of China and five of …"."""
        return frozenset(pair) in self._joined

    def tells(self, pair: Sequence[str]) -> bool:
        """Whether the text has words for each of two names, or between both."""
        return any(all(owned.get(key) for key in pair) for owned in self._owned) or any(
            pair[0] in keys and pair[1] in others for keys, others, _, _ in self._between
        )

    def agrees(self, other: "Arrangement", pair: Sequence[str], turned: Sequence[str]) -> bool:
        """Whether another text says of two names what this one says of two.

        Two ways of putting it are compared: a word of its own for each name ("China has more
        products, Pakistan more services"), and one word between both ("the commissioner of
        China to Pakistan").

        Args:
            other: The other text.
            pair: Two names.
            turned: The same, each by the name for which it stands in the other text.
        """
        following, preceding = self._owned
        behind, before = other._owned  # noqa: SLF001 - its like
        for mine, theirs in ((preceding, behind), (following, behind), (preceding, before)):
            one, two = (mine.get(key, _NOTHING) for key in pair)
            own, two_own = (theirs.get(key, _NOTHING) for key in turned)
            both = (one & own) - two - two_own, (two & two_own) - one - own
            if mine is preceding and theirs is behind:
                # "Services in Pakistan, products in China"; that two are swapped it does not show.
                if all(both) and tuple(pair) == tuple(turned):
                    return True
                continue
            turned_too = (one & two_own) - two - own, (two & own) - one - two_own
            if all(turned_too) or sum(map(len, turned_too)) > sum(map(len, both)):
                return False  # the words go with the other names
            if all(both):
                return True
        return any(
            marker == held and terms & between
            for keys, others, marker, terms in self._between
            if pair[0] in keys and pair[1] in others
            for there, elsewhere, held, between in other._between  # noqa: SLF001 - its like
            if turned[0] in there and turned[1] in elsewhere
        )

    def favours(self, said: frozenset[Term], key: str, other: str) -> int:
        """Whether some words go rather with one name of the text, above 0, or with another.

        Args:
            said: What the words mean.
            key: A name.
            other: Another one.
        """
        mine, theirs = (self._owned[0].get(name, _NOTHING) for name in (key, other))
        return len(said & (mine - theirs)) - len(said & (theirs - mine)) if mine and theirs else 0


def enumerated(
    reading: Reading, part: Part, names: Sequence[Part], known: Collection[str]
) -> Iterator[Part]:
    """The names listed behind one, which are as wrong as it is: "Wuhan and Lhasa".

    Args:
        reading: The statement.
        part: The name.
        names: The names of the statement that may be listed with it, in order.
        known: The ids of the entities that the sources have there.
    """
    joins, known_words = reading.lasts("joining"), reading.own_words
    leading = known_words.article | known_words.site_preposition | known_words.goal_preposition
    at = names.index(part) if part in names else len(names)
    for one, other in pairwise(names[at:]):
        between = set(range(one.last + 1, other.first))
        led = {i for i in between if reading.folded[i] in leading}  # "et en Thaïlande"
        joined = between - led <= joins and (not between or bool(between & joins))
        if not joined or not set(known).isdisjoint(other.entities):
            return
        yield other


def are_coordinated(reading: Reading, one: Part, other: Part) -> bool:
    """Whether the same is said of two names: "five firms of China and five firms of Pakistan"."""
    first, last = sorted((one, other), key=lambda part: part.first)
    between = set(reading.folded[first.last + 1 : last.first])
    joined = between & reading.function_words.conjunction
    around = {*reading.folded[: first.first], *reading.folded[last.last + 1 :]}
    return bool(joined) and between - joined <= around


def _owners(
    reading: Reading, names: Sequence[Name], *, is_behind: bool
) -> dict[str, frozenset[Term]]:
    """What the words mean that stand between each name and the next one, or the one before.

    Of which name they are that stand behind "its", no order tells.
    """
    words = reading.of_kind(PartKind.WORD)
    pronouns = reading.firsts("for_things_whose")
    found: dict[str, set[Term]] = defaultdict(set)
    for at, (name, keys) in enumerate(names):
        if is_behind:
            start = names[at - 1][0].last if at else -1
            if at and _is_attributive(reading, names[at - 1][0]):
                start += 1  # "Pakistani companies": these are no one else's
            near = [part for part in words if start < part.first < name.first]
        else:
            last = at + 1 == len(names)
            end = len(reading.words) if last else names[at + 1][0].first
            end = min((one for one in pronouns if name.last < one), default=end) if last else end
            near = [part for part in words if name.last < part.first < end]
        terms = meaning_of(near)
        for key in keys:
            found[key] |= terms
    return {key: once(frozenset(terms)) for key, terms in found.items()}


def _betweens(
    reading: Reading, names: Sequence[Name]
) -> Iterator[tuple[Collection[str], Collection[str], str, frozenset[Term]]]:
    """The words between two names that follow each other, and what stands before the second.

    Nothing where that joins both alike ("with", "and") or tells who did it ("by").
    """
    known = reading.function_words
    articles, genitive = known.article, known.genitive_preposition
    placing = reading.lasts("before_place")
    equal = {last for name in ("companions", "by") for last in reading.lasts(name)}
    every = reading.of_kind(PartKind.WORD)
    for (one, keys), (other, others) in pairwise(names):
        at = other.first - 1
        if at > one.last and reading.folded[at] in articles:
            at -= 1
        if at in equal:
            continue
        words = [p for p in every if one.last < p.first and p.last < other.first]
        before = reading.folded[max(0, one.first - 2) : one.first]
        if not words and not genitive.isdisjoint(before):
            # "the commissioner of China to Pakistan"
            words = [p for p in every if p.last < one.first][-1:]
        if words and words[-1].last < at:
            marker = reading.folded[at]
            terms = meaning_of(words)
            yield (
                keys,
                others,
                "to" if marker in known.goal_preposition or at in placing else marker,
                terms,
            )


def _is_attributive(reading: Reading, name: Part) -> bool:
    """Whether a name stands before what is its own, as "Chinese" and "China's" do."""
    known = cues().get(reading.language)
    return bool(known and name.text in known.demonyms) or reading.is_genitive(name)
