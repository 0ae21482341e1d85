"""Questions that leave out what the question before has said: "… in Vietnam, and what in Laos"."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.record import PEOPLED, PLACES
from bot.answering.records.role_sets import MUTUAL
from bot.answering.relevance.judgement import EXACT
from bot.answering.words.content import Content
from bot.answering.words.lexicons import function_words
from bot.facts import FactBase, Role

MAX_EACH = 3
"""So many things of which the same is asked are answered one by one."""

_TWO = 2
"""So many things a link is between."""

_SORTED = ("how_many", "which", "what")
"""What is asked of things of a sort."""

_COUNTED = frozenset({"how_many", "how_much"})
"""What one word asks in some languages."""

_DATED = frozenset({"when", "where"})
"""What may be asked of a thing itself, whatever is done."""

_OF_EVENTS = frozenset({Role.ORGANISER, Role.HOST, Role.PARTICIPANT})
"""Roles in an event, which are had when and where it takes place."""


def completed(base: FactBase, questions: Sequence[Question]) -> Sequence[Question]:
    """The questions of a message, each that only names another thing said in full.

    "What was done in Vietnam, and what in Laos?" asks what was done in Laos.
    """
    found: list[Question] = []
    for question in questions:
        full = _completed(base, found[-1], question) if found else question
        found.append(_paired(found[-1] if found else full, full))
    return found


def _paired(before: Question, question: Question) -> Question:
    """A question of what ties "the two" with both: "I know X and Y. What links those two?"."""
    if all(Role.CONNECTED not in content.keys("roles") for content in question.contents):
        return question
    two = [one for one in (question if question.sure else before).named if one.is_sure]
    if len(two) != _TWO:
        return question
    figures = tuple(one for one in question.figures if one.value != _TWO)
    named = question.named if question.sure else tuple(one.from_elsewhere() for one in two)
    return replace(question, named=named, figures=figures)


def _completed(base: FactBase, before: Question, question: Question) -> Question:
    """A question with what it leaves out because the one before has said it."""
    if named := _instead(base, before, question):
        form = replace(before.form, pronoun=question.form.pronoun)  # "en Chine" is none here
        return replace(before, named=tuple(one.from_elsewhere() for one in named), form=form)
    if done := _done(before, question):
        return replace(
            before,
            asks=question.asks,
            alternatives=question.alternatives,
            contents=done,
            precision=question.precision,
        )
    return question


def _instead(base: FactBase, before: Question, question: Question) -> tuple[Named, ...]:
    """What a question names where it asks the same as the one before, of something else."""
    bare = len(question.named) == 1 and not (question.telling or question.figures)
    asked = {*question.asks}  # "combien" alone asks how much, and how many of the same
    same = asked and (asked <= {*before.asks} or asked.union(before.asks) <= _COUNTED)
    verbs = function_words().fronted_auxiliary.intersection(question.folded)
    # "When does it end, and when was the tour" asks nothing of its end.
    whole = verbs.isdisjoint(before.folded) and bool(verbs) and _DATED.issuperset(question.asks)
    if not (bare and same and (before.contents or asked <= _COUNTED)) or whole:
        return ()
    [other] = question.named
    alike = [n for n in before.named if n.is_sure and _class(base, n) == _class(base, other)]
    if not (other.is_sure and alike):
        return ()
    return tuple(other if one is alike[-1] else one for one in before.named)


def _class(base: FactBase, named: Named) -> str:
    """What may stand for each other: two places, two people, two firms."""
    entity = base.entities[named.best]
    return "place" if entity.type in PLACES | PEOPLED else entity.kind


def of_what_was_asked(before: Question, question: Question) -> Question | None:
    """A question whose pronoun may stand for the things of which the one before asks, with them.

    "How many cables link Guangxi to Laos, and who laid them?" None where there are none.
    """
    objects = {c.first: c for ask in _SORTED for c in before.objects.get(ask, ()) if not c.light}
    pronoun = question.form.pronoun or question.form.personal
    if not (objects and pronoun and question.telling) or question.sure:
        return None
    shift = len(question.folded)
    things = (replace(c, first=c.first + shift, last=c.last + shift) for c in objects.values())
    return replace(
        question,
        text=f"{question.text} {before.text}",
        claim=f"{question.claim} {before.claim}",
        named=tuple(one.from_elsewhere() for one in before.named),
        contents=(*question.contents, *things),
    )


def _done(before: Question, question: Question) -> tuple[Content, ...]:
    """What the question before says is done, where nothing but a question word comes after it.

    "Who founded it, and when?" asks when it was founded, and not when anything else was.
    """
    bare = not (question.named or question.contents or question.figures or question.form.pronoun)
    if not (bare and before.sure and EXACT & {*question.asks} and EXACT & {*before.asks}):
        return ()
    return tuple(c for c in before.contents if c.is_unsaid or c.keys("roles") - _OF_EVENTS)


def each(question: Question) -> Iterable[Question]:
    """The question of each thing alone, where the same is asked of several: "China and ASEAN".

    None where what is asked may be true of all of them together only.
    """
    joined = [one for one in question.named if one.joined and one.is_sure]
    together = question.keys("roles") & MUTUAL or question.ties or "yes_no" in question.asks
    asks = question.contents or EXACT & {*question.asks}  # else what ties them is asked
    if together or not asks or not 1 < len(joined) <= MAX_EACH:
        return
    for one in joined:
        yield replace(question, named=tuple(n for n in question.named if n is one or not n.joined))
