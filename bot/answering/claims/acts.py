"""Whether a statement tells what somebody is asked to have done, and not only its object."""

from collections.abc import Iterator

from bot.answering.claims.one_more import goes_somewhere
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.places import is_within
from bot.answering.records.record import PEOPLED, PLACES, Record
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.answering.words.prepositions import is_led
from bot.answering.words.stems import stem_term
from bot.answering.words.terms import VISIT
from bot.facts import Attribute, FactBase, Kind, Role

_MAKING = frozenset({Role.FOUNDER, Role.LEADER, Role.ORGANISER})
_MEASURES = frozenset({Attribute.AMOUNT, Attribute.DATE, Attribute.END, Attribute.START})
"""What is told of a thing itself, whoever made it."""


def leaves_out_act(base: FactBase, question: Question, record: Record) -> bool:
    """Whether a statement leaves out what a question has somebody do: "does Laos use its AI".

    Args:
        base: The fact base.
        question: A question for a yes or no.
        record: The statement that would say yes.
    """
    doers = list(_doers(question))
    if any(_is_act_untold(question, doer, record) for doer in doers):
        return True
    if any(base.entities[one.best].type in PEOPLED for one in doers) and _is_made_by_nobody(
        question, record
    ):
        return True
    if _is_subject_untold(question, record) or _is_journey_untold(base, question, record):
        return True
    partners = [one for one in question.named if one.is_here]
    partners = [one for one in partners if base.entities[one.best].kind is Kind.PARTNER]
    # What is told of Malaysia may speak of China and ASEAN, and says nothing that either did.
    of_third = record.entity.type in PEOPLED and record.ends.isdisjoint(question.ids)
    of_third = of_third and not any(is_within(base, i, record.entity.id) for i in question.ids)
    return bool(doers) and len(partners) > 1 and of_third and not question.speaks


def _doers(question: Question) -> Iterator[Named]:
    """Whom a question has do something: "does the league"."""
    known = function_words()
    for one in question.named:
        if one.is_sure and is_led(question.folded, one.first, known.doing_auxiliary):
            yield one


def _is_act_untold(question: Question, doer: Named, record: Record) -> bool:
    """Whether the verb behind somebody is told by nothing, or by the word for its object alone.

    A fund of a place does not tell that the place is who funds the fund.
    """
    at = doer.last + 1
    if question.folded[at : at + 1] and question.folded[at] in function_words().claiming_verb:
        return stem_term(question.folded[at], question.language) not in record.terms
    articles = function_words().article
    for act in (c for c in question.contents if c.first == at and not c.light):
        if act.keys("types"):  # "did it fund the plan"
            verb = not articles.isdisjoint(question.folded[act.last + 1 : act.last + 2])
            if verb and not act.keys("roles") and act.bare.isdisjoint(record.terms):
                return True
            continue
        objects = [c for c in question.contents if c.first > act.last and c.keys("types")]
        shared = frozenset().union(*(c.terms for c in objects))
        own = act.terms - shared  # what more it stands for than the word for its object
        if act.terms & shared & record.terms and own.isdisjoint(record.terms):
            return True
    return False


def _is_made_by_nobody(question: Question, record: Record) -> bool:
    """Whether it is asked who made or runs a thing, and only its size, or its days, are told.

    How much the fund of a place holds, and since when, does not tell that the place set it up.
    """
    makes = any(_MAKING & content.keys("roles") for content in question.contents)
    return makes and record.attribute in _MEASURES


def _is_subject_untold(question: Question, record: Record) -> bool:
    """Whether a statement says nothing of those who are asked to do something: "can students join".

    What is planned for students elsewhere does not tell.
    """
    known = function_words()
    subjects: list[Content] = []
    for content in sorted(question.contents, key=lambda one: one.first):
        begins = is_led(question.folded, content.first, known.fronted_auxiliary)
        begins = begins and all(one.first > content.first for one in question.named)
        follows = bool(subjects) and content.first == subjects[-1].last + 1
        acts = content.keys("roles") or content.keys("attributes") or content.light
        if not (begins or follows) or acts:
            break
        subjects.append(content)
    return bool(subjects) and bool(question.sure) and not any(map(record.tells, subjects))


def _is_journey_untold(base: FactBase, question: Question, record: Record) -> bool:
    """Whether a statement tells of no visit, and it is asked if somebody went to a place."""
    places = [i for i in question.sure if base.entities[i].type in PLACES]
    others = [i for i in question.sure if base.entities[i].kind is not Kind.PERSON]
    going = bool(places) and places == others and goes_somewhere(base, question)
    return going and VISIT not in record.terms
