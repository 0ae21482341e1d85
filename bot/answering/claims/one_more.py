"""Whether a question asks of one more thing of a sort, beside those that are told of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.role_sets import MAKERS, WRITERS
from bot.answering.words.lexicons import function_words
from bot.answering.words.terms import VISIT, keys_of
from bot.facts import Attribute, FactBase, Kind, Role

_NEAR = 3
"""A noun may stand so many words behind its article: "a new AI industry fund"."""

_TYING = frozenset({Role.SUPPORTER, Role.PARENT})
"""Roles of what a thing belongs to, by which it is known: "the plan supports a centre"."""

_MAKING = MAKERS | WRITERS


def may_be_one_more(base: FactBase, question: Question, record: Record) -> bool:
    """Whether it is asked if somebody has, or made, a thing of a sort: it may be another one.

    That a fund is Guangxi's does not deny that Malaysia set up "a fund", nor a visit to Laos that
    whoever led it has been to Malaysia.

    Args:
        base: The fact base.
        question: The question.
        record: What tells of a thing that is somebody else's, or elsewhere.
    """
    tied = {relation.target for relation in record.entity.relations if relation.role in _TYING}
    if question.is_yes_no and _goes_somewhere(base, question):
        return True
    if not question.is_yes_no or not {record.entity.id, *tied}.isdisjoint(question.sure):
        return False
    made = [
        content.last
        for content in question.contents
        if content.keys("roles") & _MAKING or Attribute.START in content.keys("attributes")
    ]
    articles = function_words().indefinite_article
    made += _having(question.folded)
    for content in question.contents if made else ():
        before = question.folded[max(made[0] + 1, content.first - _NEAR) : content.first]
        sorts = keys_of(content.terms.union(*content.parts), "types")
        if sorts and not articles.isdisjoint(before):
            return True
    return False


def _goes_somewhere(base: FactBase, question: Question) -> bool:
    """Whether it is asked if somebody who is named went somewhere, and of no visit that is known.

    "Did he visit Laos", but "did the delegation visit Laos", "is he back from a visit to Laos".
    """
    articles = function_words().article - function_words().auxiliary
    goings = [c.first for c in question.contents if VISIT in c.terms]
    for one in question.named if len(goings) == 1 else ():
        between = range(one.last + 1, goings[0])
        told = any(c.first in between for c in question.contents)
        bare = articles.isdisjoint(question.folded[i] for i in between) and not told
        goes = one.last < goings[0] and not one.elsewhere and bare
        if goes and base.entities[one.best].kind is Kind.PERSON:
            return True
    return False


def _having(folded: Sequence[str]) -> Iterator[int]:
    """Where it is asked if somebody has something: "does it have a fund", "a-t-il un fonds"."""
    known = function_words()
    having = known.auxiliary - known.copula
    for at, (word, behind) in enumerate(pairwise(folded)):
        inverted = word in known.inverted_pronoun and at > 0
        verb = folded[at - 1].removesuffix("t") if inverted else word
        if verb in having and behind in known.indefinite_article:
            yield at
