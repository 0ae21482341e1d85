"""Whether a question names another thing than those of the sources: "the fifth expo"."""

from itertools import chain

from bot.answering.questions.question import Question
from bot.answering.records.records import Records
from bot.answering.words.terms import UNKNOWN_BODY, UNKNOWN_PLACE
from bot.answering.words.values import Figure, Measure


def is_of_another(question: Question, records: Records) -> bool:
    """Whether a question names another thing than those of the sources.

    "The Yunnan AI fund", or the fifth edition of what only has a sixth.

    Args:
        question: A question that no statement answers.
        records: The statements.
    """
    if question.is_near_name and {UNKNOWN_PLACE, UNKNOWN_BODY} & question.keys("concepts"):
        return True  # but "who won the league" names no other league
    return any(
        _has_other_rank(records, entity, rank)
        for one in question.named
        for rank in question.ranks_of(one)
        if one.is_sure
        for entity in one.entities
    )


def _has_other_rank(records: Records, entity_id: str, rank: Figure) -> bool:
    """Whether a thing is known by other ranks only than the one given."""
    figures = chain.from_iterable(one.figures for one in records.own(entity_id))
    own = [figure for figure in figures if figure.measure is Measure.ORDINAL]
    return bool(own) and not any(rank.same(one) for one in own)
