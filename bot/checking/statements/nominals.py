"""Which words of a statement stand for a thing: in a list, behind "of", or as one of a sort."""

from bot.answering.records.record import PLACES
from bot.answering.words.terms import keys_of
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, Reading
from bot.checking.words.cues import cues_of


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
            or reading.gap(part.last, behind).strip()
        )
    ):
        return False
    opening = known.genitive_preposition | known.source_preposition | known.site_preposition
    opening |= known.purpose_preposition | known.comitative_preposition | known.conjunction
    return reading.folded[at] in opening or (not is_last and "," in reading.gap(at, at + 1))


def is_compound(reading: Reading, part: Part) -> bool:
    """Whether a part is one thing of a sort: "a data centre" is told by no data, and a centre.

    So is what a name stands right before: "the China-Pakistan data centre", no "Chinese" alone.
    """
    demonyms = cues_of(reading.language).demonyms
    before = reading.folded[max(0, part.first - 1) : part.first]
    is_one = not reading.own_words.indefinite_article.isdisjoint(before)
    if part.parts and keys_of(part.parts[-1], "types"):  # no "Stanford study found"
        names = (name for name in reading.names if name.text not in demonyms)
        is_one |= any(name.last == part.first - 1 for name in names)
    return is_one and len(part.parts) > 1 and bool(part.keys("types"))
