"""Whether what a statement tells of one part of a thing is told of another part of it."""

from collections import defaultdict
from collections.abc import Iterable

from bot.answering.words.terms import Term
from bot.checking.sources.means import Means
from bot.checking.sources.wordings import own_terms
from bot.checking.statements.attachments import EVERYWHERE
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.standing import territories
from bot.facts import Kind, Role, Type


class Siblings:
    """Holds what a statement tells of one of several like parts against what each of them is."""

    def __init__(self, means: Means) -> None:
        entities = means.base.entities
        apart = means.base.of_kind(Kind.PARTNER) | territories(means.base)
        self._subjects = means.subjects
        self._told: dict[str, frozenset[Term]] = {}
        alike: dict[tuple[str, Type], list[str]] = defaultdict(list)
        for entity in entities.values():
            for relation in entity.relations:
                if relation.role is Role.PARENT and entity.id not in apart:
                    alike[relation.target, entity.type].append(entity.id)
        self._beside = {
            one: frozenset(group) - {one} for group in alike.values() for one in group if group[1:]
        }

    def fails(self, reading: Reading) -> bool:
        """Whether the words of a statement rather tell of a part that it does not name.

        "The talent event tackles bottlenecks", which the contest beside it does.

        Args:
            reading: A statement whose every part the passages explain.
        """
        parts = [(name, e) for name in reading.names for e in name.entities if e in self._beside]
        words = reading.of_kind(PartKind.WORD)
        told = [*(one.first for one in words), *(one.first for one in reading.values)]
        if len(parts) != 1 or min(told, default=-1) < parts[0][0].first:
            return False  # as most statements; "its events are …" lists them
        _, own = parts[0]
        return any(
            self._tells_more(words, other, own) for other in self._beside[own] - reading.named
        )

    def _tells_more(self, words: Iterable[Part], other: str, own: str) -> bool:
        """Whether more words are told of one part alone than of another alone."""
        theirs, mine = self._terms(other), self._terms(own)
        gain = 0
        for word in words:
            terms = word.terms - EVERYWHERE
            gain += (not terms.isdisjoint(theirs)) - (not terms.isdisjoint(mine))
        return gain > 0

    def _terms(self, entity: str) -> frozenset[Term]:
        """What the words mean by which the fact base itself tells of something."""
        if entity not in self._told:
            # A quote alone may tell of all the parts.
            records = (one for one in self._subjects.own(entity) if one.statement.text)
            self._told[entity] = frozenset[Term]().union(*map(own_terms, records))
        return self._told[entity]
