"""Which words of a statement stand where only a thing does: in a list, or behind "of"."""

from bot.answering.records.record import PLACES
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, Reading


def is_thing(reading: Reading, part: Part) -> bool:
    """Whether a part ends what a preposition opens, or is one of several in a list.

    So does "mining" in "for mining" and in "farming, mining and tourism": it is no verb there.
    Of a place, which its sort tells, it is none.
    """
    known, at, behind = reading.own_words, word_before(reading, part), part.last + 1
    is_last = behind == len(reading.words)
    sorts = part.keys("types")
    if (
        at < 0
        or (sorts and PLACES.issuperset(sorts))
        or not (
            is_last
            or reading.folded[behind] in known.conjunction
            or _gap(reading, part.last).strip()
        )
    ):
        return False
    opening = known.genitive_preposition | known.source_preposition | known.site_preposition
    opening |= known.purpose_preposition | known.comitative_preposition | known.conjunction
    return reading.folded[at] in opening or (not is_last and "," in _gap(reading, at))


def _gap(reading: Reading, index: int) -> str:
    """What stands between a word and the next one."""
    return reading.text[reading.words[index].end : reading.words[index + 1].start]
