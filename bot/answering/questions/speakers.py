"""Who is asked for what they say: people, and those who speak for a body that is named."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import PEOPLED
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import Term
from bot.facts import Kind, Type

_SPEAKERS = OFFICES | {"representative", "writer"}
"""Notions by which people are called who say something."""

WISHED = frozenset({"looking_forward", "need_notion", "optimism", "request"})
"""What is known of nobody but by what they say: what they want, ask for, hope."""

_MEMBERS = frozenset({Type.COUNTRY, Type.GOVERNMENT})
"""Sorts of those who stand for a region or a country."""

_PEOPLE = frozenset({("types", Kind.PERSON)})

_BESIDE = 2
"""So many words before or after a body, its people are named: "somebody at Tkxel"."""


class Speakers:
    """Knows of one fact base who may be asked for what they say."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._heard: dict[str, set[str]] = defaultdict(set)
        self._events: dict[str, set[Term]] = defaultdict(set)
        for entity, statement in records.base.statements():
            source = statement.quotes[0].source
            if entity.kind is Kind.PERSON:
                self._heard[entity.id].add(source)
            elif entity.type is Type.EVENT:
                self._events[source] |= records.name_terms(entity)

    def of_bodies(self, named: Iterable[Named], contents: Iterable[Content]) -> Iterator[int]:
        """The words that only say that somebody of a body is meant: "the rep of Tkxel"."""
        bodies = [one for one in named if one.is_sure and self._is_body(one)]
        for content in contents:
            means_people = content.keys("types") & {Kind.PERSON}
            if means_people or "representative" in content.keys("concepts"):
                gaps = (max(b.first - content.last, content.first - b.last) for b in bodies)
                if any(gap <= _BESIDE for gap in gaps):
                    yield content.first

    def members(
        self, said: Written, named: Iterable[Named], contents: Iterable[Content]
    ) -> Iterator[int]:
        """Where words only tell who of a region, a country or a body is meant.

        "ASEAN governments", "the governments in ASEAN", "the Tkxel people".
        """
        known = [one for one in named if one.is_sure]
        places = [one for one in known if self._is_place(one)]
        after = {one.last + 1 for one in places}
        before = {one.first - 1 for one in places}  # "negara ASEAN"
        inside = said.function_words.site_preposition
        before |= {i - 1 for i in before if i > 0 and said.folded[i] in inside}
        bodies = {one.last + 1 for one in known if one not in places}
        for content in contents:
            beside = content.first in after or content.last in before
            people = content.first in bodies and content.terms >= _PEOPLE
            if people or (beside and content.keys("types") & _MEMBERS):
                yield content.first

    def settings(
        self,
        said: Written,
        asks: Collection[str],
        named: Iterable[Named],
        contents: Iterable[Content],
    ) -> Iterator[int]:
        """The words that only say at what event somebody spoke: "what did Dong say at the expo".

        An article of an event quotes people there without a word for it.
        """
        if "said" not in asks:
            return
        people = [one.best for one in named if one.is_sure]
        events = {
            key
            for person in people
            for source in self._heard.get(person, ())
            for section, key in self._events.get(source, ())
            if section == "concepts"
        }
        for content in contents:
            behind = said.folded[max(content.first - _BESIDE, 0) : content.first]
            at = not function_words().setting_preposition.isdisjoint(behind)
            if at and Type.EVENT in content.keys("types") and content.keys("concepts") & events:
                yield content.first

    def are_asked(
        self,
        asks: Collection[str],
        named: Iterable[Named],
        contents: Sequence[Content],
    ) -> bool:
        """Whether a question asks what somebody says, though by no word for it.

        "What does Awan want" is told by nothing but what he says.
        """
        if not asks or not {"what", "tell"}.issuperset(asks):
            return False
        if not any(content.keys("concepts") & WISHED for content in contents):
            return False
        return any(content.keys("concepts") & _SPEAKERS for content in contents) or any(
            one.is_sure and Kind.PERSON in self._records.kinds_of(one.best) for one in named
        )

    def _is_place(self, named: Named) -> bool:
        types = {self._records.type_of(entity) for entity in named.entities}
        return not types.isdisjoint(PEOPLED)

    def _is_body(self, named: Named) -> bool:
        kinds = self._records.kinds_of(named.best)
        return Kind.PARTNER in kinds and self._records.type_of(named.best) not in PEOPLED
