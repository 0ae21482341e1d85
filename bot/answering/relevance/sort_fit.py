"""How well a statement tells of a thing of the sort that is asked for."""

from collections.abc import Sequence
from itertools import pairwise

from bot.answering.questions.question import Question, made_once
from bot.answering.records.offices import OFFICES
from bot.answering.records.record import PLACES, Record
from bot.answering.relevance.fit_scale import OTHER, RIGHT, UNFIT
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import NAME, TELLING
from bot.facts import Attribute, Kind, Role, Type

OTHERWISE_LISTED = 0.85
"""How well a statement suits "which texts" that is none of a list by its nature."""

OF_ANOTHER_LIST = 0.65
"""The same where what is listed is named: "which industries", "which priorities"."""

ONE_THING = 0.95
"""How well the fields of one thing suit "in which sectors is AI used", which asks of none."""

_TOLD_BY_NAME = frozenset({Type.COMPANY, Type.COUNTRY, Kind.PERSON})
"""Sorts of things that are told apart by their names alone; an "area" or a "pillar" has none."""

LISTED = frozenset({Attribute.FIELD, Attribute.PART, Attribute.PRIORITY, Attribute.TARGET})
"""Attributes that tell several things at once."""


def which(record: Record, question: Question) -> float:
    """How well a statement tells which thing of a sort, or which of what is listed; 0 to 1."""
    if sorts := _asked_for(question):
        if not sorts & record.sorts:
            return OTHER  # "which company" is told by no fund
        said = record.attribute is Attribute.STATEMENT and not question.speaks
        part = question.keys("roles") - {Role.TOPIC, Role.SPEAKER}
        # What a firm thinks of a meeting does not tell "which firms took part".
        return UNFIT if said and part else RIGHT
    # "Which industries": no things of the fact base, but what a statement lists.
    if question.keys("attributes") & LISTED:
        return _of_list(record, question)
    return RIGHT if record.attribute in LISTED else OTHERWISE_LISTED


def of_sort(record: Record, question: Question) -> float:
    """How well a statement is of a thing of the sort that is to be listed; 0 to 1."""
    if sorts := question.keys("types"):
        return RIGHT if sorts & record.sorts else OTHER
    # "List the methods of all sectors" asks for no sectors.
    last = min((c.last for c in question.objects.get("list", ())), default=len(question.folded))
    lists = any(c.first <= last and c.keys("attributes") & LISTED for c in question.contents)
    return _of_list(record, question) if lists else RIGHT


@made_once
def _asked_for(question: Question) -> frozenset[str]:
    """The sorts of which one is asked for: firms, in "which firm spoke at the meeting"."""
    sorts = frozenset[str]().union(*(content.keys("types") for content in question.choices))
    return sorts or question.keys("types")


def of_anything(record: Record, question: Question) -> float:
    """How well a statement suits a question without a question word; 0 to 1."""
    return _at_large(record, question) if question.keys("attributes") & LISTED else RIGHT


def _of_list(record: Record, question: Question) -> float:
    """How well a statement tells what is listed, which the question names: "the sectors"."""
    asked = record.attribute in question.keys("attributes") & LISTED
    return _at_large(record, question) if asked else OF_ANOTHER_LIST


def _at_large(record: Record, question: Question) -> float:
    """How well a list suits that is one thing's own, where the question names no thing."""
    return RIGHT if question.named or record.entity.type in PLACES else ONE_THING


def gives_every(record: Record, question: Question) -> bool:
    """Whether a statement gives every value: one firm that spoke is not one of the five."""
    return all(any(asked.same(own) for own in record.figures) for asked in question.figures)


def _heads(things: Sequence[Content], question: Question) -> Sequence[Content]:
    """The things before the first clause that tells of one: "the firm whose rep sells products"."""
    opening = function_words().relative_pronoun
    opened = (i for i, word in enumerate(question.folded) if word in opening)
    before = ([c for c in things if c.last < index] for index in opened)
    return next(filter(None, before), things)


@made_once
def sorts_to_name(question: Question) -> frozenset[str]:
    """The sorts of the things whose names are asked for: "the names of the five firms".

    So they are where a number of them is to be listed: "list the five firms".
    """
    contents = sorted(question.contents, key=lambda content: content.first)
    asking = next((c for c in contents if NAME in c.terms and not c.light), None)
    if not asking:
        things = question.objects.get("list", ()) if question.figures else ()
        return _TOLD_BY_NAME.intersection(key for c in things for key in c.keys("types"))
    things = [c for c in contents if not (c.origins or c is asking)]
    # "What are the names of the five firms", and "the five firms, what are their names".
    after = [c for c in things if c.first > asking.first] or _heads(things, question)[-1:]
    if not after:
        return frozenset()
    thing, end = after[0], after[0].last
    for other in after[1:]:
        if other.first == end + 1:  # "the name of the software event" is that of an event
            thing, end = (other if other.keys("types") else thing), other.last
    named = (one for one in question.named if one.is_sure)
    if any(asking.last < one.first and one.last + 1 < after[0].first for one in named):
        return frozenset()  # "the name of the Guangdong lab that the reporters visited"
    people = thing.keys("concepts") & (OFFICES | {"representative", "writer"})
    return frozenset({Kind.PERSON}) if people else thing.keys("types")


def unknown_sort(question: Question) -> Sequence[Content]:
    """The words for the sort of which one is asked for, where none of them is known: "which law".

    Of languages without texts in the base, few words are known at all.
    """
    things = question.objects.get("which", ()) if question.language in STEMMED else ()
    apart = (at for at, (one, two) in enumerate(pairwise(things), 1) if one.last + 1 < two.first)
    things = things[: next(apart, len(things))]
    known = any(term[0] in TELLING for thing in things for term in thing.terms)
    return () if known else things
