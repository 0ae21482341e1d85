"""One reply to several questions."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby, zip_longest

from bot.answering.reply import VERDICTS, Answer, Choice, Gap, Remark, Reply, Shown, Unknown

_NUMBERS = ("first", "second", "third")

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


def merge_in_turn(replies: Sequence[Reply]) -> Reply:
    """One reply to questions in a row, with the verdict on each; one on all is said once."""
    reply = merge(replies)
    if not isinstance(reply, Answer) or len(replies) == 1:
        return reply
    told = (one.remarks if isinstance(one, Answer) else () for one in replies)
    verdicts = [next((r for r in remarks if r in VERDICTS), None) for remarks in told]
    found = [Remark(f"{at}-{one}") for at, one in zip(_NUMBERS, verdicts, strict=False) if one]
    if found and len({*verdicts}) == 1:
        found = [one for one in verdicts[:1] if one]
    return replace(reply, remarks=(*found, *reply.remarks))


def _by_proof(statements: Iterable[Shown]) -> Iterator[Sequence[Shown]]:
    """The statements of an answer, those in a row that the same quotes prove together."""
    for _, together in groupby(statements, lambda shown: shown.statement.proof):
        yield tuple(together)


def _idleness(reply: Reply) -> int:
    """How little a reply without an answer says: "Hello! Help?" wants more than a greeting."""
    if isinstance(reply, Choice):
        return 0
    return 2 if isinstance(reply, Unknown) and reply.gap in _POLITE else 1
