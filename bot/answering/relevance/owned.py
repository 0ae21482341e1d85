"""Whether a statement tells of the thing that a question names, or only beside it."""

from bot.answering.questions.question import Question
from bot.answering.records.record import NAMED, Record
from bot.answering.relevance.asked_attributes import attributes_asked
from bot.answering.relevance.roles import DEFINITE


def is_owned(record: Record, question: Question, ask: str) -> bool:
    """Whether a statement tells of what a question names, where the name alone tells of what.

    That a market of 700 million lies beside Guangxi does not count the people of Guangxi.
    """
    if ask == "how_many" and _counts_guests(record, question):
        return False
    sure = [one for one in question.named if one.is_sure]
    if len(sure) != 1 or max(record.entities.get(i, 0.0) for i in sure[0].entities) > NAMED:
        return True
    asked = question.objects.get(ask, ())
    again = attributes_asked((ask,))
    roles = ask not in ("how_many", "how_much")
    return any(
        not (
            c in asked
            or c.light
            or c.is_idle
            or (roles and c.keys("roles") & DEFINITE)
            or c.keys("attributes") & again  # "where is it located"
        )
        for c in question.contents
    )


def _counts_guests(record: Record, question: Question) -> bool:
    """Whether those are counted who came from a place, and it is asked how many there are in it.

    That five firms of a country came to a meeting does not tell "how many firms does it have".
    """
    things = question.objects.get("how_many", ())
    if len(question.named) != 1 or not {*question.telling} <= {*things}:
        return False
    (place,) = question.named
    last = max((content.last for content in things), default=0)
    in_it = place.first > last and not place.origin
    return in_it and any(("concepts", f"of_{i}") in record.counted for i in place.entities)
