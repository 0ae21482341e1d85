"""Reads statements: finds their names, values, words and clauses."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from operator import attrgetter

from bot.answering.records.records import Records
from bot.answering.words.function_words import FunctionWords
from bot.answering.words.language import has_trait, is_small_somewhere
from bot.answering.words.lexicon import Reading as LexiconReading
from bot.answering.words.lexicons import lexicons
from bot.answering.words.spelling import stems_of
from bot.answering.words.terms import Term, is_unsaid
from bot.answering.words.traits import Trait
from bot.answering.words.values import Measure
from bot.checking.statements.grammar import PRONOUNS
from bot.checking.statements.names import Names, World
from bot.checking.statements.phrasing import phrases, readings_of, take
from bot.checking.statements.reading import Part, PartKind, Reading
from bot.checking.statements.segments import segments
from bot.checking.statements.states import states
from bot.checking.statements.strangers import Strangers
from bot.checking.values.value import Value
from bot.checking.values.values import values
from bot.checking.words.cues import Spans, cues_of, whole_words
from bot.checking.words.exceptives import with_exceptives
from bot.checking.words.placenames import is_everyday, is_short, names_body, university
from bot.matching.fold import APOSTROPHE, Word, words
from bot.matching.remembered import remembered

MAX_WORDS = 120
"""As many words of one statement as are read."""

_CARRYING = ("light", "since", "until", "done", "planned", "reached", "denials", "only")
"""Sections of cues that are read for what they tell and need no other explanation."""

_STAGES = ("done", "planned", "undone", "elsewhen")
_BY_PLACE = attrgetter("first")
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]")
"""Combining marks, letters among them, which people heap on letters to hide a word."""


class Reader:
    """Reads statements with the names of one fact base and the vocabulary of every language."""

    def __init__(self, names: Names, world: World, records: Records) -> None:
        self._names = names
        self._world = world
        self._records = records
        self._spelling = records.spelling
        self._strangers = Strangers(world, records)

    def read(self, text: str, language: str) -> Reading:
        """Understand one statement; never raises, whatever the text.

        Args:
            text: The statement, of any length and content.
            language: The BCP 47 tag of its language.
        """
        cue = cues_of(language)
        written = words(text if text.isascii() else _MARKS.sub("\u200b", text))[:MAX_WORDS]
        folded = cue.in_full([word.text for word in written])
        found = [
            word if full == word.text else word._replace(text=full)
            for word, full in zip(written, folded, strict=True)
        ]
        spans = with_exceptives(cue, text, found, cue.find(folded, whole_words(text, found)))
        longer = _longer(folded, language)
        valued = [
            value
            for value in values(text, found, language, spans)
            if not (_is_mark(text, found, value) or _is_word(folded, value, longer))
        ]
        free = [True] * len(folded)
        for value in valued:
            take(free, value.begin, value.last)
        if tops := [(v.begin, v.last) for v in valued if _is_top(v)]:
            spans = {**spans, "superlatives": [*spans.get("superlatives", ()), *tops]}
            valued = [value for value in valued if not _is_top(value)]
        breaks = _breaks(text, found)
        parts = [Part(PartKind.LIGHT, " ".join(folded[i : j + 1]), i, j) for i, j in tops]
        parts += self._named(folded, free, spans, breaks, cue.function_words)
        spans = _outside(
            spans,
            [
                *((part.first, part.last) for part in parts),
                *((one.first, one.last) for one in longer if one.last > one.first + 1),
                *((value.begin, value.last) for value in valued),  # 将近7亿
                *spans.get("until", ()),  # "va jusqu'en novembre"
                *spans.get("hearsay", ()),  # "is said to be"
            ],
        )
        parts += self._places(text, found, free, language, spans)
        parts += self._strangers.find(text, found, free, language, spans)
        parts += _unsaid(folded, spans, free)
        # "D'après lui" is not "après lui", though folding leaves that of it.
        cited = {first for first, _ in spans.get("according", ())}
        readings = [
            (first, last, terms)
            for first, last, terms in readings_of(folded, language, free)
            if first not in cited or not any(map(is_unsaid, terms))
        ]
        light = _indexes(spans, _CARRYING)
        parts += phrases(folded, readings, light, language)
        parts += self._words(text, found, free, light, language)
        doubling = _doubling(parts, spans)
        sections = {
            section for at, _, terms in readings if at not in doubling for section, _ in terms
        }
        parts.sort(key=_BY_PLACE)
        return Reading(
            text,
            language,
            found,
            tuple(parts),
            tuple(valued),
            spans,
            "pronouns" in sections,
            "social" in sections,
            tuple(
                segments(text, found, language, parts, valued, function_words=cue.function_words)
            ),
            cue.own_words,
            cue.function_words,
            folded,
        )

    def _named(
        self,
        folded: Sequence[str],
        free: list[bool],
        spans: Spans,
        breaks: Sequence[int],
        known: FunctionWords,
    ) -> Iterator[Part]:
        with_whom = set(spans.get("companions", ()))
        before: list[tuple[int, Sequence[str]]] = []
        found = list(self._names.find(folded, breaks))
        acting = states(folded, spans, known, found[0][0] if found else len(folded))
        for first, last, bearing in found:
            before = before if before and before[-1][0] == first - 1 else []
            beside = [one for _, one in before]
            # "The AI centre with Laos" is the China-Laos one, too.
            beside += [one for start, _, one in found if (last + 1, start - 1) in with_whom]
            ids = self._narrowed(bearing, beside)
            before.append((last, ids))
            body = university(folded, first, last, spans) if self._names.are_places(ids) else None
            if body:
                yield self._strangers.strange(folded, *body)
                take(free, *body)
                continue
            latin = all(word.isascii() for word in folded[first : last + 1])
            spoken = folded[first : last + 1] if latin else self._names.english(ids[0])
            parts = _name_parts(tuple(spoken))
            text = " ".join(folded[first : last + 1])
            until, state = acting.get(first, (last, ""))
            of_state = self._names.exact(state) if state and until == last else ()
            yield Part(PartKind.NAME, text, first, last, parts=parts, entities=(*ids, *of_state))
            take(free, first, last)
        for first, (last, state) in acting.items():  # of which no source speaks by itself
            ids = self._names.exact(state) if all(free[first : last + 1]) else ()
            if ids:
                text = " ".join(folded[first : last + 1])
                own = _name_parts(tuple(state.split(" ")))
                yield Part(PartKind.NAME, text, first, last, parts=own, entities=ids)
                take(free, first, last)

    def _narrowed(self, ids: Sequence[str], before: Sequence[Sequence[str]]) -> Sequence[str]:
        """Of those that bear a name, the ones whose own name holds the names right before it.

        The AI centre in "the China-Laos AI centre" is no other one.
        """
        if not before or len(ids) < 2:  # noqa: PLR2004 - nothing is to be told apart
            return ids
        named_in = self._records.is_named_in
        kept = [one for one in ids if all(any(named_in(e, one) for e in name) for name in before)]
        return kept or ids

    def _places(
        self, text: str, found: Sequence[Word], free: list[bool], language: str, spans: Spans
    ) -> Iterator[Part]:
        folded = [word.text for word in found]
        for first, longest in enumerate(self._world.longest(folded)):
            if not longest or not free[first]:
                continue  # most words begin no place
            for length in range(min(longest, len(folded) - first), 0, -1):
                name = " ".join(folded[first : first + length])
                place = self._world.get(name)
                if place and all(free[first : first + length]):
                    last = first + length - 1
                    if is_everyday(text, found, last, language):
                        continue
                    # "Chinese" is explained wherever China is spoken of.
                    parts = tuple(
                        stems_of(word) for word in (self._world.country(name) or name).split()
                    )
                    ids = self._names.exact(self._world.country(name) or name)
                    if not ids and names_body(text, found, first, spans):
                        yield self._strangers.strange(folded, first - 2, last)
                        take(free, first - 2, last)
                        break
                    kind = PartKind.NAME if ids else PartKind.PLACE
                    terms = frozenset() if ids else stems_of(name)
                    yield Part(kind, name, first, last, terms, parts, ids, place)
                    take(free, first, last)
                    break

    def _words(
        self,
        text: str,
        found: Sequence[Word],
        free: Sequence[bool],
        light: Collection[int],
        language: str,
    ) -> Iterator[Part]:
        """The words that no name, value or phrase takes; what is light needs no explanation."""
        may_be_short = bool(APOSTROPHE.search(text))
        for index, (word, *_) in enumerate(found):
            if free[index] and (len(word) > 1 or not word.isascii()):
                short = may_be_short and is_short(text, found[index])
                terms = self._spelling.terms(word, language)
                kind = PartKind.LIGHT if short or index in light else PartKind.WORD
                yield Part(kind, word, index, index, terms)


def _longer(folded: Sequence[str], language: str) -> Sequence[LexiconReading]:
    """Words of several ideographs, none of which tells anything by itself."""
    if not has_trait(language, Trait.IDEOGRAPHIC):
        return ()
    return [one for one in lexicons()[language].read(folded) if one.last > one.first]


def _breaks(text: str, found: Sequence[Word]) -> Sequence[int]:
    """The indexes of the words right behind a comma."""
    pairs = enumerate(pairwise(found), 1) if "," in text else ()
    return [at for at, (one, two) in pairs if "," in text[one.end : two.start]]


def _indexes(spans: Spans, sections: Iterable[str]) -> set[int]:
    """The indexes of the words of the cues of some sections."""
    found = (span for section in sections for span in spans.get(section, ()))
    return {index for first, last in found for index in range(first, last + 1)}


def _doubling(parts: Sequence[Part], spans: Spans) -> set[int]:
    """Where a pronoun stands for the name right before it, as people speak: "la Chine elle a"."""
    pronouns = {first for section in PRONOUNS for first, _ in spans.get(section, ())}
    behind = {part.last + 1 for part in parts if part.kind is PartKind.NAME and part.first <= 1}
    return pronouns & behind


def _outside(spans: Spans, longer: Sequence[tuple[int, int]]) -> Spans:
    """The cues that tell how far something has come, without those within longer words.

    Words of names tell nothing of it, nor does an ideograph in a word, as 会 in 对接会.
    """
    inside = [range(first, last + 1) for first, last in longer]
    kept = {
        section: [span for span in spans[section] if not any(span[0] in one for one in inside)]
        for section in _STAGES
        if section in spans
    }
    return {**spans, **kept}


def _unsaid(folded: Sequence[str], spans: Spans, free: list[bool]) -> Iterator[Part]:
    """Words for acts of which no source speaks, so that no like word explains them."""
    said = _indexes(spans, ("said",))
    for first, last in sorted(spans.get("unsaid", ()), key=lambda span: span[0] - span[1]):
        if first not in said and all(free[first : last + 1]):
            text = " ".join(folded[first : last + 1])
            yield Part(PartKind.WORD, text, first, last, frozenset({("concepts", "unsaid_act")}))
            take(free, first, last)


@remembered(maxsize=1_024)  # few names are named again and again
def _name_parts(spoken: Sequence[str]) -> tuple[frozenset[Term], ...]:
    """What each telling word of a name stands for."""
    return tuple(stems_of(word) for word in spoken if not is_small_somewhere(word))


def _is_mark(text: str, found: Sequence[Word], value: Value) -> bool:
    """Whether a number only counts off a list: ``1)``."""
    before, after = found[value.first].start, found[value.last].end
    return text[after : after + 1] == ")" and "(" not in text[max(0, before - 30) : before]


def _is_top(value: Value) -> bool:
    """Whether a number ranks something above all others, as "first" does: "no. 1"."""
    return value.measure is Measure.ORDINAL and value.number == 1


def _is_word(folded: Sequence[str], value: Value, longer: Sequence[LexiconReading]) -> bool:
    """Whether an ideograph for a number only belongs to a longer word, as 陆 to 陆地, land."""
    if value.first != value.last or folded[value.first].isdecimal():
        return False
    return any(one.first <= value.first <= one.last for one in longer)
