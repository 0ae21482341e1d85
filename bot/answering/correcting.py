"""What a question takes for granted, refuted by whoever can hold a text against the sources."""

from collections.abc import Callable, Sequence

from bot.answering.lookup import Lookup
from bot.answering.question import Question
from bot.answering.reply import Answer, Gap, Remark, Reply, Shown, Unknown
from bot.facts import FactBase

Refuter = Callable[[str], Sequence[Shown]]
"""Finds the statements that contradict a text, the most telling first; none where none does."""


def never(_: str) -> Sequence[Shown]:
    """Refute nothing: for whoever only answers."""
    return ()


class Corrector:
    """Corrects what questions claim, where the statements of one fact base contradict it."""

    def __init__(self, base: FactBase, lookup: Lookup, refute: Refuter) -> None:
        self._base = base
        self._lookup = lookup
        self._refute = refute

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
        names_asked = any(("concepts", "name") in content.terms for content in question.contents)
        # "The names of the five firms" claims nothing.
        claims = not (names_asked or _is_near_name(question))
        statements = self._refute(question.text) if claims else ()
        if not statements:
            return reply
        entities = dict.fromkeys(shown.entity.id for shown in statements)
        return Answer(
            tuple(self._base.entities[i] for i in entities),
            tuple(statements),
            remarks=(Remark.NO if yes_no else Remark.PREMISE,),
            related=self._lookup.related(statements[0].entity),
        )


def _is_near_name(question: Question) -> bool:
    """Whether a thing of another place is named, of no source: "the Yunnan AI fund"."""
    firsts = {named.first for named in question.named}
    return any(
        "unsaid_place" in content.keys("concepts") and content.last + 1 in firsts
        for content in question.contents
    )
