"""Commands that take a name: which entity is meant, and what its card holds."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from bot.answering.compound_names import CompoundNames
from bot.answering.reply import Answer, Choice, Gap, Offer, Reply, Shown, Unknown
from bot.facts import Entity, FactBase, Kind
from bot.matching import ANSWER, Decision, Match, Mention, NameIndex, Verdict, normalise

MAX_CHOICES = 25
"""A select menu on Discord holds no more."""

NEAREST = 5
"""How many of the closest names an honest "not in the sources" names."""

LIKE = 0.001
"""From this score on, a name is like what was typed; below it shares a small word or a syllable."""

NAMED = 0.9
"""From this score on, a thing is named within what was typed."""


class Lookup:
    """Finds entities by name in one fact base."""

    def __init__(self, base: FactBase, index: NameIndex) -> None:
        self._base = base
        self._index = index
        self._compounds = CompoundNames(base, index)

    def card(self, entity_id: str) -> Answer | Unknown:
        """Everything that is known of one entity; `Unknown` where it is no longer there."""
        entity = self._base.entities.get(entity_id)
        if entity is None:
            return Unknown(Gap.GONE, nearest=self._entities(self._index.search(entity_id)))
        own = [Shown(entity, statement) for statement in entity.statements]
        others = [Shown(link.subject, link.relation) for link in self._base.links_to(entity_id)]
        if not (own or others):
            return Unknown(Gap.NOT_SAID, entity=entity)
        return Answer((entity,), (*own, *others), related=self.related(entity))

    def related(self, entity: Entity) -> tuple[str, ...]:
        """The ids of the entities tied to this one, its own relations first, each once."""
        targets = [relation.target for relation in entity.relations]
        subjects = [link.subject.id for link in self._base.links_to(entity.id)]
        return tuple(i for i in dict.fromkeys((*targets, *subjects)) if i != entity.id)

    def look_up(self, kind: Kind, text: str) -> Reply:
        """Answer a command named after ``kind`` with whatever was typed as the name.

        A clear winner of that kind, or a person, is answered. A name that belongs to another
        command is offered as a choice that leads there, beside what of that kind is tied to it.
        """
        entity = self._base.entities.get(text)
        if entity is not None:
            return self._one(kind, text, entity)
        if not normalise(text):
            return Unknown(Gap.NO_SUCH_NAME) if text.strip() else self.browse(kind)
        sort = self._compounds.of_sort(text)
        return self._of_sort(kind, sort) if sort else self._by_name(kind, text)

    def _by_name(self, kind: Kind, text: str) -> Reply:
        own = (kind, Kind.PERSON)
        if self._compounds.is_another(text):
            return self._nothing(text, self._index.search(text))
        anywhere = self._index.decide(text)
        if anywhere.verdict is Verdict.CLEAR:
            [found] = self._entities(anywhere.matches)
            if not found.kinds.isdisjoint(own):  # what is clear among all is so among these
                return self.card(found.id)
        else:
            compound = self._compound(kind, text, anywhere.verdict)
            if compound is not None:
                return compound
        within = self._index.decide(text, kinds=own)
        best = within.matches[0].score if within.matches else 0.0
        if anywhere.matches and anywhere.matches[0].score > best:
            if anywhere.verdict is Verdict.NOTHING:
                return self._nothing(text, anywhere.matches)
            return self._offered(kind, text, self._entities(anywhere.matches))
        return self._within(text, within, anywhere)

    def _of_sort(self, kind: Kind, found: Sequence[Entity]) -> Reply:
        """Let one pick among things of one sort: those of the command, or else the others."""
        own = [entity for entity in found if kind in entity.kinds]
        if len(own) == 1:
            return self.card(own[0].id)
        offer = Offer.NEAR_TIE if own else Offer.ELSEWHERE
        return Choice(offer, tuple(own or found)[:MAX_CHOICES])

    def _within(self, text: str, within: Decision, anywhere: Decision) -> Reply:
        """What a decision among the things of a command comes to, beside one among all."""
        match within.verdict:
            case Verdict.CLEAR:
                return self.card(within.matches[0].entity_id)
            case Verdict.CHOICE:
                return Choice(Offer.NEAR_TIE, self._entities(within.matches))
            case Verdict.NOTHING:
                return self._nothing(text, anywhere.matches)

    def _compound(self, kind: Kind, text: str, verdict: Verdict) -> Reply | None:
        """What a name beside its sort or its place means; or the things that are named in a row."""
        row = self._compounds.in_a_row(text)
        meant = self._compounds.innermost(row) or self._compounds.of_its_sort(text)
        if meant is not None:
            return self._one(kind, text, meant)
        several = verdict is Verdict.NOTHING and len(row) > 1
        return Choice(Offer.NEAR_TIE, tuple(row)) if several else None

    def _one(self, kind: Kind, text: str, entity: Entity) -> Reply:
        """What is clearly meant, or a way to it if it is another command's."""
        own = entity.kinds & {kind, Kind.PERSON}
        return self.card(entity.id) if own else self._offered(kind, text, (entity,))

    def browse(self, kind: Kind, language: str = "en") -> Reply:
        """Every entity of ``kind``, in the order of their names in a language."""
        found = [entity for entity in self._base.entities.values() if kind in entity.kinds]
        return Choice(Offer.BROWSE, _by_name(found, language)) if found else Unknown(Gap.EMPTY)

    def complete(self, kind: Kind, text: str, language: str = "en") -> tuple[Entity, ...]:
        """At most 25 entities of ``kind`` whose name may be the one being typed, best first.

        Where there is none, those that are tied to what is being typed; where nothing is typed,
        the first in the order of their names in a language.
        """
        if not normalise(text):
            browsed = self.browse(kind, language)
            return browsed.entities[:MAX_CHOICES] if isinstance(browsed, Choice) else ()
        named = self._index.search(text, limit=MAX_CHOICES, kinds=(kind,), prefix=True)
        if named:
            return self._entities(named)
        others = self._index.search(text, limit=NEAREST, prefix=True)
        near = self._entities(match for match in others if match.score >= ANSWER)
        return tuple(self._tied(kind, near)[:MAX_CHOICES])

    def search(self, name: str) -> tuple[Entity, ...]:
        """The entities of any kind whose names are nearest to ``name``, best first."""
        return self._entities(self._index.search(name, limit=NEAREST))

    def _offered(self, kind: Kind, text: str, found: Sequence[Entity]) -> Choice:
        """Something of another kind fits best: offer it, and what of the command's is tied to it.

        Args:
            kind: The command's.
            text: What was typed.
            found: What fits best, the likeliest first.
        """
        tied = self._tied(kind, found)
        # Who asks for a fund by a place's name rather means the one fund that is named after it.
        typed = set(normalise(text).split())
        meant = [one for one in tied if any(typed <= named for named in _words_of(one))]
        every = _each_once(meant if len(meant) == 1 else (), found, tied)[:MAX_CHOICES]
        elsewhere = all(kind not in one.kinds for one in every)
        return Choice(Offer.ELSEWHERE if elsewhere else Offer.NEAR_TIE, every)

    def _tied(self, kind: Kind, found: Iterable[Entity]) -> Sequence[Entity]:
        """The entities of a kind that are tied to entities of other kinds."""
        others = (one for one in found if kind not in one.kinds)
        ids = dict.fromkeys(chain.from_iterable(map(self.related, others)))
        entities = [self._base.entities[i] for i in ids if i in self._base.entities]
        return [entity for entity in entities if kind in entity.kinds]

    def _nothing(self, text: str, matches: Iterable[Match]) -> Unknown:
        """That nothing bears the name, beside what is named within it in full or is like it."""
        named = (found for found in self._index.find(text) if found.score >= NAMED)
        near = (match for match in matches if match.score >= LIKE)
        nearest = _each_once(self._entities(named), self._entities(near))
        return Unknown(Gap.NO_SUCH_NAME, nearest=nearest[:NEAREST])

    def _entities(self, matches: Iterable[Match | Mention]) -> tuple[Entity, ...]:
        return tuple(self._base.entities[match.entity_id] for match in matches)


def _by_name(entities: Iterable[Entity], language: str) -> tuple[Entity, ...]:
    """Entities in the order of their names in a language."""
    return tuple(sorted(entities, key=lambda entity: normalise(entity.names.get(language))))


def _words_of(entity: Entity) -> Iterator[set[str]]:
    """The folded words of each name of an entity."""
    return (set(normalise(name).split()) for name in entity.all_names())


def _each_once(*entities: Iterable[Entity]) -> tuple[Entity, ...]:
    """Several lists as one, each entity at its first place."""
    return tuple({entity.id: entity for entity in chain(*entities)}.values())
