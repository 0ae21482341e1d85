"""Which sentences of a message ask something, and which only tell what is around it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.questions.yes_or_no import MARKS
from bot.answering.records.offices import OFFICES
from bot.answering.relevance.asked_attributes import attributes_asked
from bot.answering.relevance.fit import HARD, IDENTIFYING
from bot.answering.words.lexicons import function_words, words_of
from bot.answering.words.terms import NAME
from bot.answering.words.values import Measure
from bot.facts import FactBase, Kind
from bot.matching.fold import elided

_OF_NAMED = frozenset({"who", "which", "list"})
"""What is asked of those who have names."""


def joined(questions: Sequence[Question]) -> Sequence[Question]:
    """The sentences of a message, a bare question word put to the sentence before it.

    "Somebody proposed joint laboratories. Who?" asks who proposed them; "My friend says that it
    was in Beijing. Is she right?" asks whether it was.
    """
    found: list[Question] = []
    for question in questions:
        bare = not (question.named or question.contents or question.figures)
        before = found[-1] if found else None
        confirms = bare or _only_confirms(question)
        if before and confirms and question.asks and _only_tells(before, question):
            asks = replace(before, asks=question.asks, alternatives=question.alternatives)
            found[-1] = replace(
                asks,
                text=f"{before.text} {question.text}",
                claim=f"{before.claim} {question.claim}",
            )
        elif before and bare and question.asks == ("list",) and IDENTIFYING.issuperset(before.asks):
            # "What are its priorities? I need all of them": one list.
            found[-1] = replace(before, asks=question.asks, alternatives=question.alternatives)
        elif before and (
            _only_says_how(before, question)
            or _only_excludes(before, question)
            or _only_wants_names(found, question)
        ):
            continue
        else:
            found.append(question)
    return found


def of_one_brought_up(base: FactBase, before: Sequence[Question], question: Question) -> Question:
    """The question who somebody is, with whom the speaker brings up in the sentence before it.

    "I saw the name Gan in a paper. Who is he?" asks no more of him; but whoever "met Gan's wife"
    brings up another one.
    """
    known = function_words()
    bare = not (question.named or question.contents or question.figures)
    is_he = question.form.personal or not known.copula.isdisjoint(question.folded)
    if not (before and bare and is_he and question.asks == ("who",)) or len(before[0].named) != 1:
        return question
    one = next(_brought_up(base, before[0]), None)
    return replace(question, named=(one.from_elsewhere(),)) if one else question


def _brought_up(base: FactBase, told: Question) -> Iterator[Named]:
    """The person whom the speaker brings up in a sentence that tells of nobody else."""
    one, folded = told.named[0], told.folded
    known, own = function_words(), words_of(told.language).first_person
    is_person = one.is_sure and base.entities[one.best].kind is Kind.PERSON
    if told.asks or not is_person or own.isdisjoint((elided(told.text), *folded[: one.first])):
        return
    # "The name of Gan" is his; "a friend of Gan", or "Gan's friend", is somebody else.
    names = {c.last for c in told.contents if NAME in c.terms}
    led = folded[one.first - 1] in known.genitive_preposition and one.first - 2 not in names
    others = {key for c in told.contents for key in c.keys("concepts") & OFFICES | c.keys("types")}
    apart = others & {*OFFICES, Kind.PERSON} or any(c.is_unsaid for c in told.contents)
    if not (led or apart or folded[one.last + 1 : one.last + 2] == ("s",)):
        yield one


def _only_confirms(question: Question) -> bool:
    """Whether a sentence only asks if what was said is so: "Is that figure right?"."""
    return (
        question.is_yes_no
        and question.form.pronoun
        and len(question.claim) < len(question.text)  # it ends in "right"
        and not (question.named or question.figures)
        and all(content.light or content.keys("attributes") for content in question.contents)
    )


def _only_says_how(before: Question, question: Question) -> bool:
    """Whether a sentence only says what sort of answer is wanted: "…, the exact number pls"."""
    if question.named or question.figures or question.asks or not question.contents:
        return False
    wanted = attributes_asked(before.asks)
    return bool(wanted) and all(
        content.light or wanted.intersection(content.keys("attributes"))
        for content in question.contents
    )


def _only_wants_names(before: Iterable[Question], question: Question) -> bool:
    """Whether a sentence asks nothing but the names of those asked for before: "any names?"."""
    rest = [content for content in question.contents if NAME not in content.terms]
    if question.named or question.figures or rest or not question.contents:
        return False
    return any(_OF_NAMED & {*one.asks} for one in before)


def _only_excludes(before: Question, question: Question) -> bool:
    """Whether a sentence only says which one thing is not asked for: "…, not the target"."""
    single = len(question.telling) + len(question.sure) == 1
    return bool(before.asks) and single and question.form.negated and not question.asks


def _only_tells(question: Question, asked: Question) -> bool:
    """Whether a sentence says something, and asks nothing, or nothing but what is asked of it."""
    told = asked.is_yes_no and {*question.asks} <= {"said", "yes_no"}
    says = question.contents or (told and (question.sure or question.figures))
    return bool(says) and (told or not question.asks)


def asking(questions: Sequence[Question]) -> Sequence[Question]:
    """Those of a message's sentences that ask something, and not what is told around them.

    "I am writing about the fund. How big is it?" asks once; but what is asked may be what the
    sentences before have described: "A centre was set up with a university. Which one?"
    """
    questions = [question for question in questions if not _is_idle(question)] or questions
    conceded = {
        id(one)
        for one, after in pairwise(questions)
        if _concedes(one, after) or _supposes(one, after)
    }
    questions = [question for question in questions if id(question) not in conceded]
    asked = [one for one in questions if not (one.is_told or _tells_around(one))]
    return asked if any(map(_asks_enough, asked)) else questions


def _tells_around(question: Question) -> bool:
    """Whether a sentence names nothing, and nothing of it asks: "need it for a story"."""
    known = question.named or question.figures or question.keys("attributes")
    return not (known or question.asks or question.text.rstrip().endswith(MARKS))


def _concedes(question: Question, after: Question) -> bool:
    """Whether a clause asks nothing, and what follows asks: "the fund is nice, but who got it"."""
    against = not function_words().adversative_conjunction.isdisjoint(after.folded[:1])
    known = function_words()
    is_so = not (known.copula | known.plural_copula).isdisjoint(question.folded)
    named = bool(question.sure) and (is_so or not question.keys("attributes"))
    return against and named and bool(after.asks) and not question.asks


def _supposes(question: Question, after: Question) -> bool:
    """Whether a clause only says under what condition the next asks: "if it was first, who …"."""
    opened = not function_words().clause_linker.isdisjoint(question.folded[:1])
    return opened and bool(after.asks) and not question.text.rstrip().endswith(MARKS)


def is_settled(questions: Sequence[Question], most: int) -> bool:
    """Whether no sentence after joined ones changes what is asked, of what, in which language.

    More than ``most`` of them ask, and all of that is known.
    """
    asked = [one for one in questions if one.asks and not one.is_told and not _is_idle(one)]
    # Where the last one asks nothing, the next may have to be joined to it.
    enough = len(asked) > most and bool(questions[-1].asks) and any(map(_asks_enough, asked))
    return enough and any(one.sure for one in questions) and any(one.spoken for one in questions)


def _is_idle(question: Question) -> bool:
    """Whether it only says how much to tell, "…, all of them", or asks again: "…, is there any"."""
    bare = not (question.named or question.contents or question.social)
    if bare and question.asks == ("list",):  # "…, all five"
        return all(figure.measure is Measure.NUMBER for figure in question.figures)
    bare = bare and not question.figures
    return bare and (question.is_yes_no or not question.asks)


def _asks_enough(question: Question) -> bool:
    """Whether a sentence asks what can be answered without what is told around it."""
    if not question.asks:
        return False
    if question.sure or HARD & {*question.asks}:
        return True
    return len(question.telling) > 1 or any(content.is_unsaid for content in question.telling)
