"""The members of a whole whose name swallows the word for them: "which ASEAN countries"."""

from collections.abc import Collection, Iterator, Sequence

from bot.answering.questions.named_things import WHOLE, Named
from bot.answering.questions.written import Written
from bot.answering.records.record import PLACES
from bot.answering.records.records import Records
from bot.answering.words.content import Content
from bot.answering.words.language import in_order
from bot.answering.words.terms import TELLING
from bot.facts import Role

_ASKING = frozenset({"how_many", "list", "which"})


def members_asked(
    records: Records,
    said: Written,
    named: Sequence[Named],
    contents: Sequence[Content],
    asks: Collection[str],
) -> Iterator[Content]:
    """The word for its members in the name of the one thing that a question speaks of.

    Args:
        records: What the names stand for.
        said: The question.
        named: What it names.
        contents: Its words; where any asks for more than members, the name is of all of them.
        asks: What it asks.
    """
    telling = [c for c in contents if not c.light and Role.PARENT not in c.keys("roles")]
    if len(named) != 1 or not named[0].is_sure or telling:
        return
    (one,) = named
    several = not said.function_words.plural_copula.isdisjoint(said.folded)
    # "Countries of ASEAN" is no name of it, though "ASEAN countries" is.
    if _ASKING.isdisjoint(asks) and not several and max(one.entities.values()) >= WHOLE:
        return
    own = records.type_of(one.best)
    for reading in in_order(said.language)[0].read(said.folded[one.first : one.last + 1]):
        sorts = {key for section, key in reading.terms if section == "types"} & PLACES
        if sorts and own not in sorts:
            first, last = one.first + reading.first, one.first + reading.last
            terms = frozenset(term for term in reading.terms if term[0] in TELLING)
            yield Content(" ".join(said.folded[first : last + 1]), terms, first, last)
