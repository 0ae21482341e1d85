"""What a question takes for granted, held against the sources."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from bot.answering.describing import holds_office
from bot.answering.lookup import Lookup
from bot.answering.question import Question
from bot.answering.reply import Answer, Gap, Remark, Reply, Shown, Unknown
from bot.answering.values import Measure
from bot.facts import FactBase, Kind

MAX_CLAIM = 500
"""A longer question, in characters, is a whole text: what holds of that is another thing to ask."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What the sources make of a text that is taken for a claim.

    Attributes:
        against: The statements that contradict it, the most telling first.
        is_silent: Whether no source says it, nor a part of it.
    """

    against: Sequence[Shown] = ()
    is_silent: bool = False


Ruler = Callable[[str], Ruling]
"""Holds a text against the sources."""


def no_ruling(_: str) -> Ruling:
    """Hold nothing against anything: for whoever only answers."""
    return Ruling()


class Corrector:
    """Corrects what questions claim, where the statements of one fact base contradict it."""

    def __init__(self, base: FactBase, lookup: Lookup, rule: Ruler) -> None:
        self._base = base
        self._lookup = lookup
        self._rule = rule

    def correct(self, question: Question, reply: Reply) -> Reply:
        """The reply, or the statements that contradict what the question takes for granted.

        Where the question asks for a yes or no, they outweigh an answer without a no.
        """
        yes_no = question.asks[:1] == ("yes_no",)
        if isinstance(reply, Answer):
            if not yes_no or Remark.NO in reply.remarks:
                return reply
        elif not isinstance(reply, Unknown) or reply.gap is not Gap.NOT_SAID:
            return reply
        names_asked = "name" in question.keys("concepts")
        # "The names of the five firms" claims nothing; "why isn't it" may rightly presume.
        # What the minister of one country said is not corrected by another one's visit.
        claims = not (names_asked or question.is_near_name or question.negated)
        people = any(self._base.entities[i].kind is Kind.PERSON for i in question.sure)
        claims = claims and (
            "said" not in question.asks or yes_no or people or not holds_office(question)
        )
        claims = claims and not _asks_for_a_rank(question)
        claims = claims and len(question.text) <= MAX_CLAIM
        ruling = self._rule(question.text) if claims else Ruling()
        statements = ruling.against
        if not statements:
            return _without_yes(reply) if question.implied and ruling.is_silent else reply
        entities = dict.fromkeys(shown.entity.id for shown in statements)
        return Answer(
            tuple(self._base.entities[i] for i in entities),
            tuple(statements),
            remarks=(Remark.NO if yes_no else Remark.PREMISE,),
            related=self._lookup.related(statements[0].entity),
        )


def _asks_for_a_rank(question: Question) -> bool:
    """Whether it asks who holds a rank: that another is first does not tell who is second."""
    asked = [c.first for ask in ("which", "who") for c in question.objects.get(ask, ())]
    ranks = (f.first for f in question.figures if f.measure is Measure.ORDINAL)
    return bool(asked) and any(rank >= min(asked) for rank in ranks)


def _without_yes(reply: Reply) -> Reply:
    """The reply without a yes: "Awan's opinion on the meeting?" claims nothing to be confirmed."""
    if not isinstance(reply, Answer):
        return reply
    return replace(reply, remarks=tuple(r for r in reply.remarks if r is not Remark.YES))
