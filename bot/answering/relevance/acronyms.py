"""What an acronym stands for: the quote that holds the name of whose letters it is made."""

from collections.abc import Iterator, Sequence

from bot.answering.questions.question import Question
from bot.answering.records.record import Record
from bot.answering.records.records import Records
from bot.answering.words.stems import stems_of_text
from bot.facts import FactBase
from bot.matching.fold import folded_words

IN_FULL = ("concepts", "in_full")
"""The term of words that ask for the words behind an acronym."""


def spelled_out(base: FactBase, records: Records, question: Question) -> Sequence[Record] | None:
    """A statement whose quote spells out the acronym that a question asks for.

    None where it asks for none; no statement where no source spells it out, however often it
    is used.
    """
    named = [
        one for one in question.named if one.is_sure and one.first == one.last and not one.elsewhere
    ]
    if IN_FULL not in question.terms or len(named) != 1:
        return None
    names = list(_spelled(base, question.folded[named[0].first], named[0].best))
    if not names:
        return None
    for number in records.of_entity(named[0].best):
        record = records.all[number]
        texts = [stems_of_text("en", quote.text) for quote in record.statement.quotes]
        if any(name in text for name in names for text in texts):
            return (record,)
    return ()


def _spelled(base: FactBase, acronym: str, entity: str) -> Iterator[str]:
    """The names of an entity, stemmed, for which an acronym may be short."""
    for name in base.entities[entity].all_names():
        if spells(acronym, folded_words(name)):
            yield stems_of_text("en", name)  # so that it is found in "China's Internet …"


def spells(acronym: str, name: Sequence[str]) -> bool:
    """Whether an acronym is made of letters of a name, in order.

    Its first one begins the name and its last one the last word: "cnnic" of "china internet
    network information center".

    Args:
        acronym: The acronym, folded.
        name: The folded words of the name.
    """
    if len(name) < 2 or acronym[0] != name[0][0] or acronym[-1] != name[-1][0]:  # noqa: PLR2004 - a word is no acronym's name
        return False
    letters = iter("".join(name))
    return all(letter in letters for letter in acronym)
