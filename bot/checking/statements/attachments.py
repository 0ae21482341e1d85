"""Which words of a text go with a name or a number: "Chinese firms", "requests from Pakistan"."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from bot.answering.words.language import has_trait
from bot.answering.words.terms import Term
from bot.answering.words.traits import Trait
from bot.checking.statements.arrangement import Name
from bot.checking.statements.grammar import word_before
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.matching.remembered import once

_CUTTING = re.compile("[,;:，、；：]")
_NOTHING: frozenset[Term] = frozenset()
EVERYWHERE = frozenset({("concepts", "ai"), ("concepts", "ai_plus"), ("en", "ai"), ("fr", "ai")})
"""What goes with everything in texts about it, and so with nothing more than with another."""


class Attachment(NamedTuple):
    """A name, and the words right beside it or joined to it by a preposition.

    Attributes:
        keys: All by which the name is the same in another text.
        head: What the words mean that another name of its sort cannot have beside it as well.
        near: What they all mean.
    """

    keys: frozenset[str]
    head: frozenset[Term]
    near: frozenset[Term]


def attachments(reading: Reading, names: Sequence[Name]) -> Iterator[Attachment]:
    """What goes with each name of a text: the words behind it, and those that lead to it.

    In some languages whose something is stands right behind it: "China rakan dagang Malaysia".
    Of two names that are joined, as in "progress of Laos and Vietnam", both have what leads there.
    In some languages only what stands before a name goes with it: "rakan dagang Malaysia".

    Args:
        reading: The text.
        names: Its names, in order.
    """
    words = reading.of_kind(PartKind.WORD)
    lasts = {part.last: part for part in words}
    firsts = {} if reading.is_modified_behind else {part.first: part for part in words}
    known = reading.function_words
    linking = (
        known.genitive_preposition
        | known.source_preposition
        | known.agentive_preposition
        | known.site_preposition
    )
    language, clitic = reading.language, reading.own_words.genitive_clitic
    trails = has_trait(language, Trait.ADNOMINAL) and not has_trait(language, Trait.HEAD_FINAL)
    begun = {name.first for name, _ in names} if trails else set[int]()
    end, leading = -1, _NOTHING
    for name, keys in names:
        start = (
            name.last + 1 + (not clitic.isdisjoint(reading.folded[name.last + 1 : name.last + 2]))
        )
        run = list(_run(firsts, start)) if _adjoins(reading, start) else []
        behind = _meaning(run) if run and run[-1].last + 1 not in begun else _NOTHING
        if behind:
            yield Attachment(keys, once(behind - EVERYWHERE), behind)
        at = word_before(reading, name)
        word = reading.folded[at] if at > 0 else ""
        noun = at if reading.is_modified_behind and at in lasts else at - 1
        if (word in linking or noun == at) and noun in lasts:
            leading = _meaning([lasts[noun]])
        elif not (word in known.conjunction and end == at - 1):
            leading = _NOTHING
        if leading:
            yield Attachment(keys, leading, leading)
        end = name.last


def _adjoins(reading: Reading, at: int) -> bool:
    """Whether no comma or the like stands before a word: "in Shanghai, integration elsewhere"."""
    words = reading.words
    return 0 < at < len(words) and not _CUTTING.search(
        reading.text, words[at - 1].end, words[at].start
    )


def _run(firsts: Mapping[int, Part], at: int) -> Iterator[Part]:
    """The words that follow each other from an index on."""
    while at in firsts:
        yield firsts[at]
        at = firsts[at].last + 1


def _meaning(parts: Iterable[Part]) -> frozenset[Term]:
    """What some words mean; of a phrase, what it means as a whole and by its last word."""
    return once(_NOTHING.union(*(part.terms.union(*part.parts[-1:]) for part in parts)))
