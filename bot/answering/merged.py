"""One reply to several questions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, zip_longest

from bot.answering.reply import VERDICTS, Answer, Choice, Gap, Remark, Reply, Shown, Unknown

_POLITE = frozenset({Gap.GREETING, Gap.THANKS})
"""Gaps of what asks for nothing."""


def merge(replies: Sequence[Reply]) -> Reply:
    """One reply out of the replies to several questions; what is unknown is said so."""
    answers = [reply for reply in replies if isinstance(reply, Answer)]
    if not answers:
        return min(replies, key=_idleness)
    if len(replies) == 1:
        return answers[0]
    entities = {entity.id: entity for answer in answers for entity in answer.entities}
    # One quote of each in turn, so that every question is answered at once.
    turns = zip_longest(*(_by_proof(answer.statements) for answer in answers), fillvalue=())
    statements = chain.from_iterable(chain.from_iterable(turns))
    # "Yes" above the answers to two questions would not say to which.
    remarks = [r for answer in answers for r in answer.remarks if r not in VERDICTS]
    if len(answers) < len(replies):
        remarks.append(Remark.PARTLY)
    unique = {id(shown.statement): shown for shown in statements}
    return replace(
        answers[0],
        entities=tuple(entities.values()),
        statements=tuple(unique.values()),
        remarks=tuple(dict.fromkeys(remarks)),
    )


def _by_proof(statements: Iterable[Shown]) -> Iterator[Sequence[Shown]]:
    """The statements of an answer, those in a row that the same quotes prove together."""
    for _, together in groupby(statements, lambda shown: shown.statement.proof):
        yield tuple(together)


def _idleness(reply: Reply) -> int:
    """How little a reply without an answer says: "Hello! Help?" wants more than a greeting."""
    if isinstance(reply, Choice):
        return 0
    return 2 if isinstance(reply, Unknown) and reply.gap in _POLITE else 1
