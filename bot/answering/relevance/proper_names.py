"""Which things bear a name of their own in the texts, and are not only described there."""

from collections.abc import Iterable, Iterator, Sequence

from bot.answering.questions.question import Question
from bot.answering.records.record import ACTORS, Record
from bot.answering.records.records import Records
from bot.answering.relevance.sort_fit import sorts_to_name
from bot.answering.words.language import has_trait
from bot.answering.words.terms import NAME
from bot.answering.words.traits import Trait
from bot.facts import Attribute, Entity, FactBase, Kind
from bot.matching.fold import folded_words, normalise, words


class ProperNames:
    """Knows which things of one fact base bear a name of their own."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records
        self._known: dict[str, bool] = {}

    def is_asked_in_vain(self, question: Question) -> bool:
        """Whether a question asks for nothing but the name of what it describes, which bears none.

        Other words may only describe that: "the name of the platform that Muguo set up".
        """
        # Behind "who", too, "the name of" asks for one, but not "he names it".
        phrases = {c for c in question.contents if c.first < c.last and NAME in c.terms}
        contents = [c for c in question.contents if not c.light or c in phrases]
        asking = [c.last for c in contents if NAME in c.terms]
        named = [one for one in question.named if one.is_sure]
        if not (asking and named):
            return False
        if len(asking) < len(contents):
            # The first thing behind "the name of" is that whose name is asked for.
            named = [one for one in named if one.first > asking[0]][:1]
            sorts = [c.first for c in contents if c.keys("types") and c.first > asking[0]]
            if (
                question.is_yes_no
                or not named
                or min(sorts, default=named[0].first) < named[0].first
            ):
                return False
            if self._base.entities[named[0].best].kind is Kind.PARTNER:
                return False  # "the name of Tkxel's boss"
        return not any(self.any_of(i) for one in named for i in one.entities)

    def naming(self, question: Question, record: Record) -> Record | None:
        """A statement, or another of the same thing that is quoted with its name, if it is asked.

        None where the thing bears no name: how many came to a meeting does not tell its name.
        """
        entity = record.entity
        said = record.attribute is Attribute.STATEMENT and not question.speaks
        if said and Kind.PERSON in question.keys("types"):
            return None  # whoever speaks of somebody is another
        sorts = sorts_to_name(question)
        meant = [i for i in record.entities if sorts & {*self._sorts(i)}]
        if entity.kind in ACTORS or entity.id not in meant:
            return record if not sorts or any(map(self.any_of, meant)) else None
        return next(filter(_is_quoted, (record, *self._records.own(entity.id))), None)

    def _sorts(self, entity_id: str) -> Iterable[str]:
        entity = self._base.entities[entity_id]
        return (entity.type, *entity.kinds)

    def any_of(self, entity_id: str) -> bool:
        """Whether a source calls a thing by a name, with capitals: "a report" tells none.

        A body is known by the name under which the base has it; of people, some bear none.
        """
        if entity_id not in self._known:
            entity = self._base.entities[entity_id]
            named = entity.kind is Kind.PARTNER or self._is_called(entity)
            self._known[entity_id] = named
        return self._known[entity_id]

    def _is_called(self, entity: Entity) -> bool:
        names = {tuple(folded_words(name)) for name in entity.all_names()}
        return any(
            _is_written(name, text, language)
            for text, language in self._quotes(entity)
            for name in names
        )

    def _quotes(self, entity: Entity) -> Iterator[tuple[str, str]]:
        """The quotes in which a thing plays a part, and the languages that they are in."""
        for number in self._records.of_entity(entity.id):
            for quote in self._records.all[number].statement.quotes:
                yield quote.text, self._base.sources[quote.source].language


def _is_quoted(record: Record) -> bool:
    """Whether a quote of a statement holds a name that the base has for its thing."""
    names = record.entity.names
    told = {normalise(one) for one in (names.en, names.fr, names.zh) if one}
    quotes = [f" {normalise(quote.text)} " for quote in record.statement.quotes]
    return any(f" {name} " in quote for quote in quotes for name in told)


def _is_written(name: Sequence[str], text: str, language: str) -> bool:
    """Whether a text holds folded words that are written as a name there."""
    found = words(text)
    whole = not has_trait(language, Trait.SENTENCE_CASE)
    for start in range(len(found) - len(name) + 1):
        stretch = found[start : start + len(name)]
        if tuple(word.text for word in stretch) == name:
            first, last = (text[word.start] for word in (stretch[0], stretch[-1]))
            if not (first.islower() or (whole and last.islower())):
                return True
    return False
