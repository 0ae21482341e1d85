"""Questions that name a place where its whole region is spoken of: "can Laotian teams join"."""

from dataclasses import replace

from bot.answering.questions.named_things import SURE
from bot.answering.questions.question import Question
from bot.answering.words.lexicons import function_words
from bot.facts import Attribute, FactBase, Role, Type
from bot.matching.fold import words


def of_region(question: Question, base: FactBase) -> Question | None:
    """The question of the associations to which its countries belong, if it is who may join."""
    named, claim = list(question.named), question.claim
    typed = words(question.text)
    for at, one in enumerate(named):
        for tie in base.entities[one.best].relations if one.is_sure else ():
            if tie.role is Role.PARENT and base.entities[tie.target].type is Type.ASSOCIATION:
                named[at] = replace(one, entities={tie.target: SURE})
                said = question.text[typed[one.first].start : typed[one.last].end]
                claim = claim.replace(said, base.entities[tie.target].names.en)
    roles, form = question.keys("roles"), question.form
    joins = Role.INVITEE in roles or Attribute.ACCESS in question.keys("attributes")
    if Role.PARTICIPANT in roles:  # who may take part need not do so
        joins = joins and not function_words().modal.isdisjoint(question.folded)
    told = {fact.attribute for i in question.sure for fact in base.entities[i].facts}
    wider = joins and Attribute.ACCESS in told and not (form.past or form.restricted)
    return replace(question, named=tuple(named), claim=claim) if wider else None
