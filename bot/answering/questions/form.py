"""How a question says what it says: what it denies, narrows, compares or has come to be."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.answering.questions.bounds import numbers_of_rest
from bot.answering.questions.question_words import is_indirect
from bot.answering.questions.written import Written
from bot.answering.words.lexicon import Reading
from bot.answering.words.lexicons import function_words
from bot.answering.words.negations import denied, is_negated
from bot.answering.words.terms import (
    COMPARISON,
    EXISTENCE,
    FURTHER,
    PERSONAL,
    PRONOUN,
    RESTRICTION,
    Term,
    keys_of,
)
from bot.answering.words.values import Figure
from bot.facts import Status
from bot.matching.fold import APOSTROPHE

_FIRST = frozenset({("concepts", "first"), ("attributes", "rank")})


@dataclass(frozen=True, slots=True)
class Form:
    """What the small words of a question make of what it says.

    Attributes:
        negated: Whether it holds a negation, other than at its end: "…, no?" denies nothing.
        denied: The indexes of the words that a negation stands right before, small words aside.
        restricted: Whether it narrows or turns round what it says: "only", "leaves out".
        open: Whether it asks if there is any thing of a sort, or anybody: silence denies none.
        further: Whether it asks for more than what is known already: "who else".
        rest: The indexes of the numbers that count what is left beside what is known.
        ahead: Whether it speaks of what is to come, or may come: "will it", "could it".
        than: The index of the word between two things that it compares, "than"; none elsewhere.
        degrees: How the first of them is said to compare: ``more`` or ``less``.
        past: Whether a word tells of what is past: "did it", "has it".
        present: Whether a word tells of what is so already: "currently", "so far".
        personal: Whether a pronoun stands for people: "and where do they work".
        pronoun: Whether a pronoun stands for what is spoken of: "and what will it do for Guangxi".
        implied: Whether only the question mark makes it a claim to be confirmed.
        indirect: Whether what is asked for is said or not: "did he say when it opens".
    """

    negated: bool
    denied: frozenset[int]
    restricted: bool
    open: bool
    further: bool
    rest: frozenset[int]
    ahead: bool
    than: int | None
    degrees: frozenset[str]
    past: bool
    present: bool
    personal: bool
    pronoun: bool
    implied: bool
    indirect: bool

    @property
    def compares(self) -> bool:
        """Whether it compares two things."""
        return self.than is not None


def form_of(
    said: Written,
    readings: Sequence[Reading],
    values: Iterable[Figure],
    *,
    asking: Collection[int],
    implied: bool,
) -> Form:
    """The form of a question.

    Args:
        said: The question as it is written.
        readings: Its phrases, in order.
        values: The values that it gives.
        asking: The indexes of the negations that only ask for a yes.
        implied: Whether only the question mark makes it a claim to be confirmed.
    """
    terms = {term for reading in readings for term in reading.terms}
    denying = [reading for reading in readings if reading.first not in asking]
    return Form(
        negated=is_negated(denying, len(said.folded)),
        denied=frozenset(denied(denying)),
        restricted=_is_restricted(said.folded, readings, values),
        open=EXISTENCE in terms,
        further=FURTHER in terms,
        rest=numbers_of_rest(said),
        ahead=_asks_ahead(said, readings, values),
        than=_than(said, readings),
        degrees=keys_of(terms, "degrees"),
        past="past" in keys_of(terms, "tenses"),
        present="present" in keys_of(terms, "tenses"),
        personal=any(_stands_for(said, reading, PERSONAL) for reading in readings),
        pronoun=any(_stands_for(said, reading, PRONOUN) for reading in readings),
        implied=implied,
        indirect=is_indirect(readings),
    )


def _than(said: Written, readings: Sequence[Reading]) -> int | None:
    """Where the word stands between two things that are compared."""
    found = next((r.last for r in readings if COMPARISON in r.terms), None)
    degree = next((r.last for r in readings for t in r.terms if t[0] == "degrees"), None)
    if found is None and degree is not None:  # "plus peuplée que la Chine"
        particles = said.function_words.comparative_particle
        for at, word in enumerate(said.words[degree:], degree):
            if said.folded[at] in particles:
                return at
            elided, *rest = APOSTROPHE.split(said.text[word.start : word.end], maxsplit=1)
            if rest and elided.lower() in particles:
                return at - 1  # "qu'en 2022"
    return found


def _stands_for(said: Written, reading: Reading, term: Term) -> bool:
    """Whether a phrase is such a pronoun, or asks with a verb before it: "a-t-elle".

    "Là" is folded to an article.
    """
    own, folded = said.function_words, said.folded
    if reading.last == reading.first + 1 and folded[reading.last] in own.inverted_pronoun:
        return True
    return term in reading.terms and folded[reading.first] not in own.article


def _asks_ahead(said: Written, readings: Sequence[Reading], values: Iterable[Figure]) -> bool:
    """Whether a word speaks of what is to come, or may: "will it", "could it", not "in May"."""
    ahead = {("statuses", Status.PLANNED), ("questions", "yes_no")}
    taken = {i for one in values for i in range(one.first, one.last + 1)}
    taken |= {i for r in readings if r.last > r.first for i in range(r.first, r.last + 1)}
    modal = said.function_words.modal
    may = any(word in modal and i not in taken for i, word in enumerate(said.folded))
    return may or any(ahead <= reading.terms for reading in readings)


def _is_restricted(
    folded: Sequence[str], readings: Sequence[Reading], values: Iterable[Figure]
) -> bool:
    """Whether anything but a value is said to be all there is: "only five firms" are five.

    What is "only the first" of several is the first.
    """
    valued = {value.first for value in values}
    valued |= {r.first for r in readings if not _FIRST.isdisjoint(r.terms)}
    articles = function_words().article
    valued |= {i - 1 for i in valued if folded[i - 1] in articles}
    return any(RESTRICTION in r.terms and r.last + 1 not in valued for r in readings)
