"""What a question means to ask, where its question word alone tells little: "what is it for"."""

from collections.abc import Collection, Sequence

from bot.answering.questions.named_things import Named
from bot.answering.questions.written import Written
from bot.answering.records.offices import OFFICES
from bot.answering.words.content import Content, is_of_date
from bot.answering.words.values import Figure, Measure
from bot.facts import Role

_NATURE = {"tell", "what"}
"""What is asked of the nature of a thing, or of nothing in particular."""


def meant_by(
    said: Written,
    asked: Collection[str],
    named: Sequence[Named],
    contents: Sequence[Content],
    values: Sequence[Figure],
    *,
    of_people: bool,
) -> str | None:
    """What a question asks by its other words; none where they tell nothing else.

    Args:
        said: The question.
        asked: What its question words ask.
        named: What it names.
        contents: Its words.
        values: The values that it gives.
        of_people: Whether it names people alone.
    """
    if of_people and not contents and asked == {"what_for"}:
        return "tell"  # "他是干什么的" asks what somebody does
    nouns = (c for c in contents if said.folded[c.first - 1] in said.function_words.article)
    if asked == {"where"} and any(Role.CONNECTED in content.keys("roles") for content in nouns):
        return "what"  # "where's the connection"
    if not _NATURE.issuperset(asked):
        return None
    money = any(content.keys("currency") for content in contents)
    if money and all(value.measure is not Measure.MONEY for value in values):
        return "how_much"  # "what is that in dollars"
    # But "in the year 2022" asks for no date.
    if any(map(is_of_date, contents)) and not any(value.date for value in values):
        return "when"  # "the founding year of"
    if asked:  # "what is it for"
        idle = named and all(content.light for content in contents)
        is_so = idle and said.folded[-1] in said.function_words.stranded_preposition
    else:  # "head of the hub?"
        is_so = _is_of_holder(said, contents)
    return ("what_for" if asked else "who") if is_so else None


def _is_of_holder(said: Written, contents: Sequence[Content]) -> bool:
    """Whether a question begins with an office of something."""
    office = contents[0] if contents else None
    if office is None or not office.keys("concepts") & OFFICES:
        return False
    begins = said.function_words.article.issuperset(said.folded[: office.first])
    behind = said.folded[office.last + 1 : office.last + 2]
    return begins and not said.function_words.genitive_preposition.isdisjoint(behind)
