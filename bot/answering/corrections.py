"""What a question takes for granted, held against the sources."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.answering.claims.alternatives import gives_one, is_choice
from bot.answering.claims.doubts import Doubts
from bot.answering.claims.exactness import settles
from bot.answering.claims.mentions import Mentions, is_quoted
from bot.answering.lookup import Lookup
from bot.answering.questions.descriptions import holds_office
from bot.answering.questions.named_things import Named
from bot.answering.questions.question import Question
from bot.answering.records.offices import POSTS
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.records.typed import typed_figures
from bot.answering.relevance.shown import SHOWN
from bot.answering.relevance.timeliness import is_end_untold, is_not_yet
from bot.answering.reply import Answer, Gap, Remark, Reply, Shown, Unknown
from bot.answering.words.lexicons import function_words
from bot.answering.words.stems import STEMMED
from bot.answering.words.terms import CHOOSING, OPPOSITE
from bot.answering.words.values import Measure
from bot.facts import Fact, FactBase, Kind

MAX_CLAIM = 500
"""A longer question, in characters, is a whole text: what holds of that is another thing to ask."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the sources make of a text that is taken for a claim.

    Attributes:
        against: The statements that contradict it, the most telling first.
        supporting: The statements that say all of it, the most telling first.
        is_silent: Whether no source says it, nor a part of it.
    """

    against: Sequence[Shown] = ()
    supporting: Sequence[Shown] = ()
    is_silent: bool = False


_DECIDED = frozenset({Remark.YES, Remark.NO, Remark.PREMISE, Remark.PARTLY})
"""Remarks that say how an answer stands to what is asked."""

_LARGEST = ("concepts", "largest")
_DIFFERING = frozenset({("concepts", "differing"), (OPPOSITE, "differing")})
_SMALLEST = (OPPOSITE, "largest")

Ruler = Callable[[str], Ruling]
"""Holds a text against the sources."""


class Corrector:
    """Corrects what questions claim, where the statements of one fact base contradict it."""

    def __init__(self, base: FactBase, lookup: Lookup, records: Records, rule: Ruler) -> None:
        self._base = base
        self._lookup = lookup
        self._records = records
        self._rule = rule
        self._mentions = Mentions(base, records)
        self._doubts = Doubts(base, records)

    def correct(self, question: Question, reply: Reply) -> Reply:
        """The reply, or the statements that contradict what the question takes for granted.

        Where the question asks for a yes or no, they outweigh an answer without a no. No yes
        stands above a statement that tells of something else.
        """
        corrected = self._corrected(question, reply)
        if isinstance(corrected, Answer) and _is_beside(question, corrected):
            nearest = tuple(self._base.entities[i] for i in dict.fromkeys(question.sure))
            return Unknown(Gap.NOT_SAID, entity=nearest[0], nearest=nearest)
        if isinstance(corrected, Answer):
            told = self._told(corrected)
            if _compares(question, told) or gives_one(question, told):
                corrected = _without(corrected, Remark.NO)
            if is_choice(question):
                corrected = _without(corrected, Remark.YES)
        if not isinstance(corrected, Answer) or Remark.YES not in corrected.remarks:
            return corrected
        told = self._told(corrected)
        plain = not (question.restricted or question.negated or question.than is not None)
        doubtful = plain and bool(told) and self._doubts.doubts(question, told)
        return _without(corrected, Remark.YES) if doubtful else corrected

    def _corrected(self, question: Question, reply: Reply) -> Reply:
        """The reply, or the statements that contradict the question, with or without a yes."""
        # "According to the Tribune China was early, right?" asks whether it says so.
        yes_no = question.asks[:1] == ("yes_no",) or question.asks == ("said", "yes_no")
        if yes_no and question.indirect:
            return _without(reply, Remark.YES, Remark.NO)  # what is said shows if it is
        if isinstance(reply, Answer):
            if not yes_no or Remark.NO in reply.remarks or _is_within_bounds(question, reply):
                return reply
        elif not isinstance(reply, Unknown) or not (reply.gap is Gap.NOT_SAID or reply.nearest):
            return reply
        claims = self._claims(question, yes_no=yes_no)
        ruling = self._rule(self._claim(question)) if claims else Ruling()
        statements = ruling.against
        if not statements:
            if yes_no and isinstance(reply, Answer) and self._is_borne_out(question, reply, ruling):
                return replace(reply, remarks=(Remark.YES, *reply.remarks))
            return (
                reply if self._may_confirm(question, reply, ruling) else _without(reply, Remark.YES)
            )
        return self._contrary(statements, Remark.NO if yes_no else Remark.PREMISE)

    def _claims(self, question: Question, *, yes_no: bool) -> bool:
        """Whether a question claims anything that the sources may be held against."""
        if question.is_near_name or question.negated or len(question.text) > MAX_CLAIM:
            return False  # "why isn't it" may rightly presume
        if "name" in question.keys("concepts"):
            return False  # "the names of the five firms" claims nothing
        if question.ahead and not yes_no:
            return False  # "who will run the centre" does not take it for planned only
        if _asks_for_a_rank(question) or _asks_of_a_member(question):
            return False
        # What the minister of one country said is not corrected by another one's visit.
        people = any(self._base.entities[i].kind is Kind.PERSON for i in question.sure)
        return yes_no or people or "said" not in question.asks or not holds_office(question)

    def contradict(self, claim: str) -> Answer | None:
        """The statements that contradict a claim; None where none does."""
        statements = self._rule(claim).against
        return self._contrary(statements, Remark.PREMISE) if statements else None

    def _claim(self, question: Question) -> str:
        """What a question claims, behind the name for which its pronoun stands."""
        meant = [one.best for one in question.named if one.elsewhere]
        if not (question.pronoun and question.is_yes_no and len(meant) == 1):
            return question.claim
        return f"{self._base.entities[meant[0]].names.en}. {question.claim}"

    def _contrary(self, statements: Sequence[Shown], remark: Remark) -> Answer:
        """The answer that shows what contradicts a question."""
        entities = dict.fromkeys(shown.entity.id for shown in statements)
        return Answer(
            tuple(self._base.entities[i] for i in entities),
            tuple(statements),
            remarks=(remark,),
            related=self._lookup.related(statements[0].entity),
        )

    def _may_confirm(self, question: Question, reply: Reply, ruling: Ruling) -> bool:
        """Whether a yes may stand above a reply, though the sources be silent on the claim.

        "Awan's opinion on the meeting?" claims nothing to be confirmed.
        """
        if not (isinstance(reply, Answer) and ruling.is_silent) or Remark.YES not in reply.remarks:
            return True
        if question.implied:
            return False
        if question.restricted or question.than is not None:
            return True  # that it is all there is, or more, was weighed by itself
        own = self._records.own(reply.statements[0].entity.id)
        return any(settles(question, one, own) for one in self._told(reply))

    def _told(self, reply: Answer) -> Sequence[Record]:
        """The statements of an answer that are of the same thing as the first, as read."""
        first = reply.statements[0].entity
        own = {id(one.statement): one for one in self._records.own(first.id)}
        shown = [id(one.statement) for one in reply.statements if one.entity is first]
        return [own[one] for one in shown if one in own]

    def _first(self, reply: Answer) -> Record | None:
        """The statement that an answer shows first, as it was read."""
        return next(iter(self._told(reply)), None)

    def _is_borne_out(self, question: Question, reply: Answer, ruling: Ruling) -> bool:
        """Whether what is shown says all that a question claims, so that a yes may stand above it.

        Not where a word says the contrary of a notion, nor where the thing only may come to be.
        """
        plain = {*question.asks} <= {"yes_no", "said"}
        plain = plain and not (question.implied or question.restricted)
        if not plain or question.than is not None or question.language not in STEMMED:
            return False
        if question.keys("concepts") & POSTS:
            return False  # leaders who are met need not be presidents
        if any(map(partial(_may_be_another, question, reply), question.named)):
            return False
        first, record = reply.statements[0], self._first(reply)
        if record and (
            self._mentions.tears(question, record)
            or not self._mentions.names_doer(question, record)
        ):
            return False
        early = is_not_yet(question, first.entity, first.statement)
        if question.keys(OPPOSITE) or early or is_end_untold(question, first.entity):
            return False
        told = [quote.text for one in ruling.supporting for quote in one.statement.quotes]
        shown = [quote.text for one in reply.statements[:SHOWN] for quote in one.statement.quotes]
        proven = any(one in other or other in one for one in told for other in shown)
        return proven and Remark.YES not in reply.remarks


def _may_be_another(question: Question, reply: Answer, named: Named) -> bool:
    """Whether a name is that of several things, and the first quote shown does not hold it."""
    several = named.is_sure and len(named.entities) > 1
    return several and not is_quoted(question, named, reply.statements[0].statement)


def _compares(question: Question, told: Sequence[Record]) -> bool:
    """Whether it asks which of two it is, or if two are the same, and statements deny neither."""
    same = _DIFFERING & question.terms and not any(_DIFFERING & one.terms for one in told)
    either = {i for one in question.named if one.either and one.is_sure for i in one.entities}
    return bool(same) or any(not either.isdisjoint(one.entities) for one in told[:1])


def _is_within_bounds(question: Question, reply: Answer) -> bool:
    """Whether a yes rests on a value that the question bounds: "more than a billion", "by 2024"."""
    bounded = [figure for figure in question.figures if figure.bound]
    statement = reply.statements[0].statement
    if not bounded or Remark.YES not in reply.remarks or not isinstance(statement, Fact):
        return False
    own = tuple(typed_figures(statement))
    return all(any(figure.allows(value) for value in own) for figure in bounded)


def _asks_for_a_rank(question: Question) -> bool:
    """Whether it asks who holds a rank: that another is first does not tell who is second."""
    ranks = [f.last for f in question.figures if f.measure is Measure.ORDINAL]
    if "who" in question.asks[:1] and any(
        all(rank < named.first for named in question.named) for rank in ranks
    ):
        return True  # "who finished third in …"; not "who says that China is third"
    asked = [c.first for ask in CHOOSING for c in question.objects.get(ask, ())]
    if asked and any(rank >= min(asked) for rank in ranks):
        return True
    second = any(
        c.first == rank + 1 and any(_LARGEST in terms for terms in (c.terms, *c.parts))
        for c in question.contents
        for rank in ranks
    )
    return bool(CHOOSING & {*question.asks}) and (second or _SMALLEST in question.terms)


def _asks_of_a_member(question: Question) -> bool:
    """Whether it asks of one of several in a row: "when is the second of the meetings"."""
    of = function_words().genitive_preposition
    ranks = (f.last + 1 for f in question.figures if f.measure is Measure.ORDINAL)
    return "yes_no" not in question.asks and any(
        not of.isdisjoint(question.folded[at : at + 1]) for at in ranks
    )


def _without(reply: Reply, *remarks: Remark) -> Reply:
    """The reply without some remarks."""
    if not isinstance(reply, Answer):
        return reply
    return replace(reply, remarks=tuple(r for r in reply.remarks if r not in remarks))


def _is_beside(question: Question, reply: Answer) -> bool:
    """Whether an answer neither bears out nor denies what is asked, and is of something else.

    What China's fund is says nothing of whether Laos has one; what is asked in passing, "do you
    know if", may be told all the same.
    """
    plain = question.is_yes_no and not (question.implied or question.negated)
    plain = plain and not (question.restricted or question.than is not None or question.indirect)
    silent = _DECIDED.isdisjoint(reply.remarks)
    return (
        plain
        and silent
        and bool(question.sure)
        and reply.statements[0].entity.id not in question.ids
    )
