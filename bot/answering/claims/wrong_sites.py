"""Whether a question sets a thing in a place that is another one by the sources."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import product

from bot.answering.claims.decision import Decision
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.places import are_nested, is_within
from bot.answering.records.record import ACTORS, PLACES, Record
from bot.answering.records.records import Records
from bot.answering.records.role_sets import SITES
from bot.answering.reply import Remark
from bot.answering.words.content import Content
from bot.answering.words.language import is_small
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.terms import UNKNOWN_PLACE, UNKNOWN_WITHIN
from bot.facts import Attribute, Entity, Fact, FactBase, Role, Type

_SITED = frozenset(
    {Type.EVENT, Type.COMPETITION, Type.CENTRE, Type.INFRASTRUCTURE, Type.PRODUCT, Type.FUND}
)
"""Sorts of things that are in one place, and in no other."""

_TAKING_PLACE = frozenset(
    {Attribute.PLACE, Attribute.DATE, Attribute.START, Attribute.END, Attribute.STATUS}
)
"""Attributes of the words that stand between a thing and its place: "takes place", "held"."""

_Site = tuple[int, int, tuple[str, ...], tuple[str, ...]]
"""The first and the last word of a place, and the ids that it may mean; none of no source.

The ids of what such a place is in, as far as that is known, come last: Laos for "Vientiane".
"""


class WrongSites:
    """Holds where questions set things against where those of one fact base are."""

    def __init__(self, base: FactBase, records: Records) -> None:
        self._base = base
        self._records = records

    def misplaced(self, question: Question) -> Decision | None:
        """What says where a thing is that a question sets elsewhere, and how it answers.

        "Who pays for the software conference in Lahore?" None where it sets nothing anywhere,
        where the place may be within the right one, or the sources do not tell.
        """
        if question.form.negated or question.ties or question.form.open:
            return None
        sites = sorted(self._sites(question), key=lambda site: site[0])
        # "Larger than the expo in Beijing" is no site of the thing.
        than = question.form.than
        sites = [site for site in sites if than is None or site[0] < than]
        if not sites or (len(sites) > 1 and not question.is_yes_no):
            return None
        for thing in question.named:
            if not (thing.is_definite and _is_sited(self._base.entities[thing.best])):
                continue
            described = any(c.last == thing.first - 1 for c in question.telling)
            if described or not _is_set(question, thing, sites[0]):
                continue  # "the robot league" is another one
            if told := self._elsewhere(thing.best, sites):
                within = range(min(thing.first, sites[0][0]), max(thing.last, sites[-1][1]) + 1)
                alone = all(c.first in within for c in question.telling)
                denied = question.is_yes_no and alone
                remark = Remark.NO if denied else Remark.PREMISE
                return Decision((min(told, key=_by_role),), (remark,))
        return None

    def _elsewhere(self, thing: str, sites: Iterable[_Site]) -> Sequence[Record]:
        """What tells where a thing is, if none of some places may hold it, or be in it."""
        asked = [place for site in sites for place in site[2]]
        around = [place for site in sites for place in site[3]]
        told = [r for r in self._records.own(thing) if self._place(r)]
        places = [place for r in told if (place := self._place(r))]
        nested = any(is_within(self._base, a, b) for a, b in product(around, places))
        pairs = product(places, asked)
        return () if nested or any(are_nested(self._base, *pair) for pair in pairs) else told

    def _sites(self, question: Question) -> Iterator[_Site]:
        """The places that a question names, those of no source included."""
        for one in question.named:
            places = all(self._base.entities[i].type in PLACES for i in one.entities)
            if places and one.is_here:
                yield one.first, one.last, tuple(one.entities), ()
        for content in question.contents:
            if content.is_unsaid and UNKNOWN_PLACE in content.keys("concepts"):
                around = (key for key in content.keys("concepts") if key.startswith(UNKNOWN_WITHIN))
                ids = tuple(sorted(key.removeprefix(UNKNOWN_WITHIN) for key in around))
                yield content.first, content.last, (), ids

    def _place(self, record: Record) -> str | None:
        """Where a statement says that its thing is, if that is a thing of the base."""
        statement = record.statement
        if isinstance(statement, Fact):
            place = statement.place
        else:
            place = statement.target if statement.role in SITES else None
        return place if place in self._base.entities else None


def _is_sited(entity: Entity) -> bool:
    """Whether a thing is in one place."""
    return entity.kind not in ACTORS and entity.type in _SITED


def _by_role(record: Record) -> int:
    return 0 if record.role is Role.LOCATION else 1


def _is_set(question: Question, thing: Named, site: _Site) -> bool:
    """Whether words set a thing in a place: "it takes place in X", "which hall in X hosts it"."""
    first, last, *_ = site
    known = function_words()
    if thing.last < first:
        between = range(thing.last + 1, first)
        return is_led(question.folded, first, known.site_preposition) and _is_bare(
            question, between
        )
    between = range(last + 1, thing.first)
    led = is_led(question.folded, first, known.site_preposition | known.genitive_preposition)
    asks = not known.interrogative.isdisjoint(question.folded[:first])
    if not (between and asks and led and _is_bare(question, between)):
        return False
    return all(_sites_it(c) or c.first <= last for c in question.telling)


def _sites_it(content: Content) -> bool:
    """Whether a word tells that, or when, a thing takes place: "held", "opens"."""
    return bool(content.keys("attributes") & _TAKING_PLACE or content.keys("roles") & SITES)


def _is_bare(question: Question, indexes: Iterable[int]) -> bool:
    """Whether some words tell nothing but that, or when, a thing takes place."""
    told = {i: c for c in question.contents for i in range(c.first, c.last + 1)}
    given = {i for f in question.figures for i in range(f.first, f.last + 1)}
    for index in indexes:
        content = told.get(index)
        if index in given or (content and (content.light or _sites_it(content))):
            continue
        if content or not is_small(question.folded[index], question.language):
            return False
    return True
