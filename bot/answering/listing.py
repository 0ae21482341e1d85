"""The things of a sort: "all expos", "which universities do you know"."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from bot.answering.content import Content
from bot.answering.lexicon import Term, stem
from bot.answering.question import Question
from bot.answering.records import Record, Records
from bot.facts import FactBase

_LISTING = frozenset({"list", "which"})


class Lister:
    """Lists the things of one fact base by the words of their names and their sorts."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._records = records
        self._of_term: dict[Term, list[str]] = defaultdict(list)
        self._terms = {entity.id: records.name_terms(entity) for entity in base.entities.values()}
        for entity_id, names in self._terms.items():
            for term in names:
                self._of_term[term].append(entity_id)

    def listed(self, question: Question) -> Iterator[Record]:
        """The first statement of each thing of the sort that is asked for.

        Every word of the question is part of the names or the sort of each thing listed.
        """
        sorts = question.keys("types")
        if question.named or question.figures or not sorts or not _LISTING & {*question.asks}:
            return
        ranked = {
            entity_id: sum(self._names_it(entity_id, content) for content in question.contents)
            for entity_id in self._touched(question.contents[0])
            if all(self._names_it(entity_id, content) for content in question.contents)
        }
        best = max(ranked.values(), default=0)
        for entity_id, rank in ranked.items():
            if rank == best and (record := self._records.first_of(entity_id)):
                yield record

    def _touched(self, content: Content) -> Iterable[str]:
        """The ids of the things that a word may name, in the order of the base."""
        terms = content.terms.union(*content.parts)
        found = {entity_id for term in terms for entity_id in self._of_term.get(term, ())}
        return (entity_id for entity_id in self._terms if entity_id in found)

    def _names_it(self, entity_id: str, content: Content) -> int:
        """How well a word fits a thing's names and sort, 0 to 3."""
        names = self._terms[entity_id]
        return max(
            _rank(content.terms & names, content.terms),
            min((_rank(part & names, part) for part in content.parts), default=0),
        )


def _rank(found: Iterable[Term], asked: Iterable[Term]) -> int:
    """Rank what a word and a thing share: the name of its sort, a word of its name, a notion."""
    sections = {section for section, _ in found}
    sorts = {("en", stem(key, "en")) for section, key in found if section == "types"}
    if sorts & {*asked}:
        return 3
    return 2 if sections - {"types", "concepts"} else len(sections & {"types"})
